"""Files that a lesson's facts name, beside its notebooks."""

from pathlib import Path

from autograder.authoring.build import build, stale
from tests.authoring.test_build import POINTS, RELEASE, SOLUTIONS, course, fault
from tests.toy import LESSON

__all__ = ["course"]


def test_files_of_the_facts_are_released(course: Path) -> None:
    """They stand beside both notebooks, like the public checks; a changed one is stale."""
    (course / "lessons/toy/lesson.toml").write_text(
        'title = "Toy"\nminutes = 1\nbeside = ["reference/cats.npz"]\n', encoding="utf-8"
    )
    assert "reference/cats.npz should be a file" in fault(course)
    (course / "reference/cats.npz").write_bytes(b"cats")
    build(course, LESSON, POINTS)
    copy = course / RELEASE.with_name("cats.npz")
    assert copy.read_bytes() == (course / SOLUTIONS.with_name("cats.npz")).read_bytes() == b"cats"
    (course / SOLUTIONS.with_name("cats.npz")).unlink()
    assert stale(course, LESSON, POINTS) == []
    copy.write_bytes(b"dogs")
    assert len(stale(course, LESSON, POINTS)) == 1
