"""``autograder check``."""

import json
from pathlib import Path

import pytest

from autograder.grading.results import from_json
from tests.classroom import LESSON, OTHER, notebook, pupils, run_command, to_bytes, with_cell
from tests.classroom.solutions import BMM
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
    assert [result.score for result in results] == [8, 7, 0]
    assert [flag.code for flag in results[2].flags] == ["not_json"]


def test_table_and_what_was_lost(notebooks: dict[str, Path]) -> None:
    """People get a table, and under it why points were lost, with a hint."""
    done = call("check", notebooks["quentin"])
    assert done.exit_code == 0
    assert "7/8" in done.stdout
    assert "content_loss: 1 of 2 points" in done.stdout
    assert "This is what comes out if the squares are summed." in " ".join(done.stdout.split())
    assert "gram_matrix: 3 of 3" not in done.stdout


def test_exercises_that_nobody_began_take_a_line(tmp_path: Path) -> None:
    """Half a notebook is told of what was written."""
    path = tmp_path / f"{LESSON}.ipynb"
    path.write_bytes(to_bytes(notebook({"content_loss": "def content_loss(a, b):\n    return 1"})))
    done = call("check", path)
    assert "content_loss: 0 of 2 points" in done.stdout
    assert done.stdout.endswith("\nNot written yet: Normalization, gram_matrix, style_loss\n")
    assert "gram_matrix: 0 of" not in done.stdout


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
    assert "There is no lesson 'transformers'. What to do: choose one of tiny, toy" in done.stderr


@pytest.fixture(scope="module")
def foreign(notebooks: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A notebook of no lesson, with a name that tells nothing."""
    path = tmp_path_factory.mktemp("foreign") / "hw.ipynb"
    path.write_bytes(notebooks["daria"].read_bytes())
    return path


def test_what_cannot_be_graded_is_named_and_the_rest_graded(
    notebooks: dict[str, Path], foreign: Path
) -> None:
    """Each file that is no work has one line with the reason, whatever is before or after it."""
    done = call("check", foreign, notebooks["anna"], notebooks["arno"])
    assert done.exit_code == 0, done.output
    assert "8/8" in done.stdout
    lines = [line for line in done.stdout.splitlines() if "was not graded" in line]
    assert len(lines) == 2
    assert lines[0].startswith(f"{foreign} was not graded (wrong_notebook): It has none of the ")
    assert "(tiny, toy)" in lines[0]
    assert "--lesson" in lines[0]
    assert lines[1].startswith(f"{notebooks['arno']} was not graded (unreadable): Expected a ")


def test_json_has_an_object_for_what_cannot_be_graded(
    notebooks: dict[str, Path], foreign: Path
) -> None:
    """In the order of the files, with a status of its own, and as valid as any other."""
    done = call("check", "--json", foreign, notebooks["anna"])
    assert done.exit_code == 0, done.output
    results = [from_json(json.loads(line)) for line in done.stdout.splitlines()]
    assert [(result.student, result.status, result.score) for result in results] == [
        (str(foreign), "wrong_notebook", 0),
        (str(notebooks["anna"]), "graded", 8),
    ]
    assert [flag.code for flag in results[0].flags] == ["wrong_notebook"]


def test_nothing_but_what_cannot_be_graded(foreign: Path) -> None:
    """It is a result, as it would be beside others."""
    done = call("check", foreign)
    assert done.exit_code == 0
    assert "has none of the exercises of a lesson" in done.stdout


def test_one_name_of_another_lesson_decides_nothing(tmp_path: Path) -> None:
    """A notebook is of the lesson that most of its cells are of."""
    path = tmp_path / "mine.ipynb"
    path.write_bytes(to_bytes(with_cell(notebook({}, OTHER), BMM["gram_matrix"])))
    done = call("check", "--json", path)
    assert from_json(json.loads(done.stdout)).assignment == OTHER


def test_wrong_notebook_of_a_lesson_that_was_named(foreign: Path) -> None:
    """With --lesson it is a submission of that lesson, with none of its exercises."""
    done = call("check", "--lesson", LESSON, foreign)
    assert done.exit_code == 0
    assert f"none of the exercises of {LESSON}" in done.stdout
