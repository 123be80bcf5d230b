"""Where a course keeps submissions and results, in nbgrader's folders."""

import tempfile
from pathlib import Path
from typing import Any

from autograder.assignments import find_assignment
from autograder.errors import CourseError
from autograder.files import must_be_course
from autograder.grading.results import FOLDER
from autograder.grading.submission import CourseSubmission


def check_call(root: Path, assignment: str) -> None:
    """See that a call names a course and one of its assignments.

    Raises:
        UsageError: it does not.
    """
    must_be_course(root)
    find_assignment(assignment)


def submission_at(coursedir: Any, assignment: str, student: str, notebook: str) -> CourseSubmission:
    """What a student handed in for an assignment.

    Args:
        coursedir: nbgrader's `CourseDirectory`.
        assignment: name of the assignment.
        student: the student's id.
        notebook: name of the notebook, without its ending.
    """
    folder = coursedir.format_path(coursedir.submitted_directory, student, assignment)
    kept = coursedir.format_path(FOLDER, student, assignment)
    return CourseSubmission(
        assignment=assignment,
        student=student,
        path=Path(folder) / f"{notebook}.ipynb",
        result_path=Path(kept) / f"{notebook}.json",
    )


def check_writable(folder: Path) -> None:
    """See that files can be made below ``folder``.

    Raises:
        CourseError: they cannot.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):  # without a name: nothing of it can be left
            pass
    except OSError as error:
        raise CourseError(
            f"The folder {folder} cannot be written to ({error.strerror}). Nothing was graded. "
            "What to do: make it writable, or run the command in another copy of the course."
        ) from None
