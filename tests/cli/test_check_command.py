"""``autograder check``."""

import json
from pathlib import Path

import pytest

from autograder.results import from_json
from tests.classroom import LESSON, pupils, run_command
from tests.cli.conftest import call


@pytest.fixture(scope="module")
def notebooks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Files of some students, by name."""
    folder = tmp_path_factory.mktemp("notebooks")
    found = {}
    for pupil in pupils("anna", "quentin", "arno", "daria"):
        pupil.hand_in(folder / pupil.name)
        found[pupil.name] = folder / pupil.name / f"{LESSON}.ipynb"
    return found


def test_json_has_a_valid_result_for_each_file(notebooks: dict[str, Path], tmp_path: Path) -> None:
    """Each line is a result, that of a file which is no notebook included; the exit status is 0."""
    files = [notebooks[name] for name in ("anna", "quentin", "arno")]
    done = run_command("autograder", "check", "--json", *files, course=tmp_path)
    assert done.returncode == 0, done.stderr
    results = [from_json(json.loads(line)) for line in done.stdout.splitlines()]
    assert [result.score for result in results] == [20, 19, 0]
    assert [flag.code for flag in results[2].flags] == ["not_json"]


def test_table_and_what_was_lost(notebooks: dict[str, Path]) -> None:
    """People get a table, and under it why points were lost, with a hint."""
    done = call("check", notebooks["quentin"])
    assert done.exit_code == 0
    assert "19/20" in done.stdout
    assert "content_loss: 1 of 2 points" in done.stdout
    assert "Hint: " in done.stdout
    assert "gram_matrix: 3 of 3" not in done.stdout


def test_path_that_does_not_exist(notebooks: dict[str, Path], tmp_path: Path) -> None:
    """A missing file is named in one sentence, and nothing is graded."""
    done = call("check", notebooks["anna"], tmp_path / "gone.ipynb")
    assert done.exit_code == 2
    assert done.stderr.startswith(f"Error: There is no file {tmp_path / 'gone.ipynb'}. ")
    assert not done.stdout


def test_unknown_lesson(notebooks: dict[str, Path]) -> None:
    """A lesson that is none ends with those that are."""
    done = call("check", "--lesson", "transformers", notebooks["anna"])
    assert done.exit_code == 2
    assert "There is no lesson 'transformers'. What to do: choose one of gan, sty" in done.stderr


def test_notebook_of_another_lesson(notebooks: dict[str, Path]) -> None:
    """A notebook without any known exercise is not graded as something that it is not."""
    done = call("check", notebooks["daria"])
    assert done.exit_code == 2
    assert "has none of the exercises of a lesson" in done.stderr
    assert "--lesson" in done.stderr
