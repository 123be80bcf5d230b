"""``autograder report``."""

import json
from pathlib import Path

from tests.classroom import LESSON, hand_in, pupils
from tests.cli.conftest import CLASS, call


def test_report_is_written(graded: Path) -> None:
    """The page names every student and every exercise."""
    done = call("report", LESSON, "--course", graded)
    assert done.exit_code == 0, done.output
    html = (graded / "reports" / f"{LESSON}.html").read_text(encoding="utf-8")
    assert all(f"<td>{pupil.name}</td>" in html for pupil in pupils(*CLASS))
    assert "<code>gram_matrix</code>" in html
    assert str(graded / "reports" / f"{LESSON}.html") in done.output


def test_json_and_another_place(graded: Path, tmp_path: Path) -> None:
    """A script learns where the page is and who is not graded yet."""
    hand_in(graded, pupils("malik"))
    done = call("report", LESSON, "--course", graded, "--json", "--output", tmp_path / "a.html")
    assert json.loads(done.output) == {
        "file": str(tmp_path / "a.html"),
        "submissions": len(CLASS),
        "missing": ["malik"],
    }
    assert (tmp_path / "a.html").stat().st_size > 10_000


def test_nothing_graded_yet(handed_in: Path) -> None:
    """What to do first is said, and no page is written."""
    done = call("report", LESSON, "--course", handed_in)
    assert done.exit_code == 2
    assert f"run `autograder grade {LESSON}` first" in done.output
    assert not (handed_in / "reports").exists()


def test_no_course_and_no_such_assignment(graded: Path, tmp_path: Path) -> None:
    """A wrong folder and a wrong name are told apart."""
    assert "is no course" in call("report", LESSON, "--course", tmp_path).output
    assert "does not know the assignment" in call("report", "tyo", "--course", graded).output


def test_place_that_cannot_be_written(graded: Path) -> None:
    """A file where a folder is needed is named."""
    target = graded / "gradebook.db" / "a.html"
    done = call("report", LESSON, "--course", graded, "--output", target)
    assert done.exit_code == 2
    assert f"{target} could not be written" in done.output
