"""Files that are no notebook of a lesson, and cells that were moved, copied or lost."""

from pathlib import Path

import pytest

from autograder.grading.grader import Grader
from autograder.grading.submission import CourseSubmission, Submission
from tests.classroom.notebooks import (
    LESSON,
    to_bytes,
    with_cell,
    with_copy,
    with_grading,
    with_kernel,
    without,
)
from tests.graded import solved, submission
from tests.grading.support import WRONG_GRAM, Grade, checks, codes


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_file"),
        (b"PK\x03\x04rest", "not_json"),
        (b'{"cells": "none"}', "not_a_notebook"),
        (b"\x80{}", "not_utf8"),
    ],
)
def test_unreadable_file(grade: Grade, tmp_path: Path, content: bytes, code: str) -> None:
    """It is a result with no points, and the student is told why."""
    result = grade.content(tmp_path, content)
    assert (result.score, result.status) == (0, "unreadable")
    assert codes(result) == [code]
    assert result.notes == (result.flags[0].message,)
    assert {check.status for check in checks(result)} == {"not_attempted"}
    assert result.run.tier == "none"


def in_course(folder: Path) -> Submission:
    """What a course finds in a student's folder."""
    return CourseSubmission(
        assignment=LESSON,
        student="anna",
        path=folder / f"{LESSON}.ipynb",
        result_path=folder / "result.json",
    ).load()


def test_missing_file(grade: Grade, tmp_path: Path) -> None:
    """A file that is no notebook of the lesson is named."""
    (tmp_path / "copy.ipynb").touch()
    result = grade(in_course(tmp_path))
    assert (result.status, codes(result)) == ("unreadable", ["missing_notebook"])
    assert "only copy.ipynb is there" in result.notes[0]


def test_flags_of_how_it_was_handed_in(grade: Grade, tmp_path: Path) -> None:
    """They are the result's, beside those of what is in it, and whether or not it was graded."""
    (tmp_path / "copy.ipynb").write_bytes(to_bytes(without(solved(), "check-gram_matrix")))
    (tmp_path / "timestamp.txt").write_text("?", encoding="utf-8")
    result = grade(in_course(tmp_path))
    assert codes(result) == ["renamed_notebook", "unreadable_timestamp", "missing_cell"]
    assert result.score == 8
    (tmp_path / "copy.ipynb").unlink()
    assert codes(grade(in_course(tmp_path))) == ["unreadable_timestamp", "missing_notebook"]


def test_result_that_is_looked_up_has_the_right_flags(grader: Grader, tmp_path: Path) -> None:
    """The same notebook under another name, or with a time that can be read, is another result."""
    notebook = tmp_path / "copy.ipynb"
    notebook.write_bytes(to_bytes(solved()))
    keys = [grader.key(in_course(tmp_path))]
    (tmp_path / "timestamp.txt").write_text("?", encoding="utf-8")
    keys.append(grader.key(in_course(tmp_path)))
    notebook.rename(tmp_path / "mine.ipynb")
    keys.append(grader.key(in_course(tmp_path)))
    (tmp_path / "timestamp.txt").write_text("2026-01-02 11:00:00 UTC", encoding="utf-8")
    (tmp_path / "mine.ipynb").rename(tmp_path / f"{LESSON}.ipynb")
    keys.append(grader.key(in_course(tmp_path)))
    assert len(set(keys)) == len(keys)


def test_wrong_notebook(grade: Grade) -> None:
    """A notebook with none of the exercises is not the assignment."""
    other = with_cell({"cells": [], "metadata": {}, "nbformat": 4}, "def something(): pass")
    result = grade(submission(other))
    assert (result.score, result.status, codes(result)) == (0, "wrong_notebook", ["wrong_notebook"])
    assert "gram_matrix" in result.notes[0]


def test_notebook_of_another_language(grade: Grade) -> None:
    """The kernel's language is named where nothing can be graded."""
    other = with_cell({"cells": [], "metadata": {}, "nbformat": 4}, "f <- function(x) x")
    other["metadata"]["kernelspec"] = {"language": "R", "name": "ir"}
    result = grade(submission(other))
    assert result.status == "wrong_notebook"
    assert "(its language is R)" in result.notes[0]


def test_kernel_of_another_name_does_not_matter(grade: Grade) -> None:
    """Notebooks are saved with whatever the kernel is called at home."""
    result = grade(submission(with_kernel(solved(), "my-env", "Python (my env)")))
    assert (result.score, codes(result)) == (8, [])


# Cells that were moved, copied or lost


def test_duplicated_cell(grade: Grade) -> None:
    """It is flagged, and the last one counts."""
    content = with_copy(solved(), "gram_matrix")
    places = [
        cell
        for cell in content["cells"]
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == "gram_matrix"
    ]
    places[1]["source"] = WRONG_GRAM
    result = grade(submission(content))
    assert codes(result) == ["duplicated_cell"]
    assert "gram_matrix" in result.flags[0].message
    assert result.score == 7.5


def test_missing_test_cell(grade: Grade) -> None:
    """A test cell that was deleted changes nothing but is flagged."""
    result = grade(submission(without(solved(), "check-gram_matrix")))
    assert (result.score, codes(result)) == (8, ["missing_cell"])
    assert "gram_matrix" in result.flags[0].message


def test_points_in_the_notebook_do_not_count(grade: Grade) -> None:
    """What a student writes into the metadata is a claim."""
    content = with_grading(
        solved({"gram_matrix": WRONG_GRAM}), "check-gram_matrix", points=100, locked=False
    )
    assert grade(submission(content)).score == 7.5


def test_skipped_cell(grade: Grade) -> None:
    """A cell with a syntax error costs that cell only, and everybody is told."""
    result = grade(submission(with_cell(solved(), "plot(", before="gram_matrix")))
    assert (result.score, codes(result)) == (8, ["skipped_cell"])
    assert result.notes == (result.flags[0].message,)
