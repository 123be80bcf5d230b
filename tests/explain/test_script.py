"""The page, and the scripts that replay failed checks."""

import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from autograder.errors import CourseError
from autograder.explain.script import write_all
from tests import toy
from tests.classroom import Content
from tests.explain.conftest import Explain
from tests.graded import solved

_GRAM = (
    "def gram_matrix(features):\n    _n, c, h, w = features.shape\n    return features.flatten(2)\n"
)
_LOSS = (
    "def style_loss(features, target_gram):\n"
    "    return (gram_matrix(features) - target_gram).square().sum()\n"
)
_RAISES = "def content_loss(features, target):\n    return target.nothing\n"


@pytest.fixture(scope="module")
def written(explained: Explain, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is written of a submission with three kinds of mistakes."""
    content = solved({"gram_matrix": _GRAM, "style_loss": _LOSS, "content_loss": _RAISES})
    folder = tmp_path_factory.mktemp("explained") / "why"
    write_all(explained(content), "", folder)
    return folder


def run(script: Path, *options: str, text: str = "") -> subprocess.CompletedProcess[str]:
    """Run a script as an instructor would, where nothing of the autograder is at hand."""
    environment = {**os.environ, "PYTHONPATH": ""}
    if "--sandbox" in options:
        environment["PYTHONPATH"] = str(toy.REPOSITORY)
    return subprocess.run(
        [sys.executable, script.name, *options],
        cwd=script.parent,
        env=environment,
        input=text,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )


def test_each_file_says_that_it_is_not_for_students(written: Path) -> None:
    """In its first line; what lies there is for its owner alone."""
    texts = [path for path in written.rglob("*") if path.suffix in (".py", ".html")]
    assert {path.name for path in texts} >= {"explanation.html", "replay.py", "student.py"}
    for path in texts:
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert "NOT FOR STUDENTS" in first, path
    assert written.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "check", ["gram_matrix-division", "style_loss-value", "content_loss-value"]
)
def test_replay_gives_what_was_graded(written: Path, check: str) -> None:
    """Wrong shapes, a part that another one stood in for, and an exception."""
    done = run(written / check / "replay.py")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("NOT FOR STUDENTS")
    assert "The same as when it was graded." in done.stdout
    assert "expected" in done.stdout
    assert "autograder" not in done.stdout


@pytest.mark.slow
def test_replay_in_the_sandbox(written: Path) -> None:
    """The same with the sandbox around it, stand-ins included."""
    done = run(written / "style_loss-value" / "replay.py", "--sandbox")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "The same as when it was graded." in done.stdout


@pytest.mark.slow
def test_files_of_the_student_stay_in_the_sandbox(written: Path) -> None:
    """A module beside the notebook is not imported in place of one that the script needs."""
    folder = written / "gram_matrix-gradient"
    (folder / "files").mkdir()
    source = f"open({str(folder / 'escaped')!r}, 'w')\nraise SystemExit(9)\n"
    for name in ("cloudpickle", "autograder", "texts"):
        (folder / "files" / f"{name}.py").write_text(source, encoding="utf-8")
    done = run(folder / "replay.py", "--sandbox")
    assert done.returncode == 0, done.stdout + done.stderr
    assert not (folder / "escaped").exists()


def test_debugger_stops_in_the_students_function(written: Path) -> None:
    """After one command."""
    script = written / "gram_matrix-division" / "replay.py"
    done = run(script, "--pdb", text="c\np features.shape\nc\n")
    assert "torch.Size([3, 5, 4, 7])" in done.stdout
    assert "-> _n, c, h, w = features.shape" in done.stdout


def test_calls_are_made_on_the_stored_inputs(written: Path) -> None:
    """Without the scenario, which may be gone."""
    script = written / "gram_matrix-division" / "replay.py"
    done = run(script, "--calls")
    assert done.returncode == 0, done.stderr
    assert "Call 1: gram_matrix(features)" in done.stdout
    assert re.search(r"expected +float64 \(3, 5, 5\)", done.stdout)
    assert re.search(r"now +float64 \(3, 5, 28\)", done.stdout)


def test_change_of_the_code_is_noticed(written: Path) -> None:
    """The exit status tells whether it gives what it gave."""
    folder = written / "gram_matrix-products_of_channels"
    path = folder / "student.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("features.flatten(2)", "features.sum()"), encoding="utf-8")
    done = run(folder / "replay.py")
    assert done.returncode == 1
    assert "NOT the same as when it was graded." in done.stdout


def test_values_are_no_pickles(written: Path) -> None:
    """Arrays of numbers, and one text."""
    for path in written.rglob("*.npz"):
        with np.load(path, allow_pickle=False) as file:
            assert {file[name].dtype.kind for name in file.files} <= set("biufcU")


def test_page_escapes_the_students_text(explained: Explain, tmp_path: Path) -> None:
    """Nothing of it is markup."""
    source = 'def content_loss(features, target):\n    raise ValueError("<script>1</script>")'
    page, *_ = write_all(explained(solved({"content_loss": source})), "", tmp_path / "why")
    text = page.read_text(encoding="utf-8")
    assert "<script" not in text
    assert "&lt;script&gt;" in text


def test_later_value_of_a_name_does_not_count(explained: Explain, tmp_path: Path) -> None:
    """What was kept when it was graded is kept in the script."""
    source = (
        "def gram_matrix(features):\n    return other(features)\n\n"
        "def other(features):\n    return features.flatten(2)\n"
    )
    explanation = explained(solved({"gram_matrix": source}), checks=("division",))
    write_all(explanation, "", tmp_path)
    done = run(tmp_path / "gram_matrix-division" / "replay.py")
    assert done.returncode == 0, done.stdout


def test_only_the_same_check_is_written_anew(
    explained: Explain, undivided: Content, tmp_path: Path
) -> None:
    """Scripts of other checks stay, and nothing of an earlier one of the same check does."""
    for name in ("content_loss-value", "gram_matrix-division"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "values.npz").touch()
        (tmp_path / name / "stand_ins_1.py").touch()
    page, script = write_all(explained(undivided), "", tmp_path)
    assert (tmp_path / "content_loss-value" / "stand_ins_1.py").exists()
    assert script.parent == tmp_path / "gram_matrix-division"
    assert not (script.parent / "stand_ins_1.py").exists()
    assert write_all(explained(solved()), "", tmp_path) == [page]
    assert "nothing to explain" in page.read_text(encoding="utf-8")


def test_folder_that_cannot_be_made(explained: Explain, undivided: Content, tmp_path: Path) -> None:
    """One sentence says so."""
    (tmp_path / "file").write_text("in its place", encoding="utf-8")
    with pytest.raises(CourseError, match="could not be written"):
        write_all(explained(undivided), "", tmp_path / "file" / "why")
