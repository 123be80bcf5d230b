"""What a build takes from other files than the text: given files, attached images."""

from pathlib import Path

import nbformat
import pytest

from autograder.authoring.build import build, stale
from autograder.errors import CourseError
from tests.authoring.test_build import POINTS, RELEASE, SOLUTIONS, TEXT, course
from tests.toy import LESSON

__all__ = ["course"]


def test_given_files_are_released(course: Path) -> None:
    """What the facts give travels to students; beside the solutions it may be missing."""
    facts = course / TEXT.with_name("lesson.toml")
    facts.write_text('title = "Toy"\nminutes = 1\n[given]\n"data/cat.txt" = "animals/cat.txt"\n')
    with pytest.raises(CourseError, match=r"no animals/cat\.txt, which is to be given as data/cat"):
        build(course, LESSON, POINTS)
    (course / "animals").mkdir()
    (course / "animals" / "cat.txt").write_text("meow")
    build(course, LESSON, POINTS)
    assert (course / RELEASE.with_name("data") / "cat.txt").read_text() == "meow"
    (course / SOLUTIONS.with_name("data") / "cat.txt").unlink()
    assert stale(course, LESSON, POINTS) == []
    (course / "animals" / "cat.txt").write_text("purr")
    assert len(stale(course, LESSON, POINTS)) == 1


def test_attached_images_become_part_of_the_cell(course: Path) -> None:
    """The image is in the notebook; one that is not there is a fault, with its place."""
    with (course / TEXT).open("a", encoding="utf-8") as text:
        text.write("\n## A cat\n\n![a cat](attachment:cat.png)\n")
    with pytest.raises(CourseError, match=r"no image cat\.png among the lesson's pictures"):
        build(course, LESSON, POINTS)
    (course / TEXT.with_name("pictures")).mkdir()
    (course / TEXT.with_name("pictures") / "cat.png").write_bytes(b"meow")
    build(course, LESSON, POINTS)
    for path in (SOLUTIONS, RELEASE):
        cell = nbformat.read(course / path, as_version=4).cells[-1]
        assert cell.attachments == {"cat.png": {"image/png": "bWVvdw=="}}
