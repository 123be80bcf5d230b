"""Where a course keeps submissions and results, in nbgrader's folders."""

import dataclasses
import os
from pathlib import Path
from typing import Any

from autograder.errors import CourseError, UnreadableNotebook
from autograder.files import must_be_course
from autograder.grading import results
from autograder.grading.grader import Grader, Submission
from autograder.grading.results import FOLDER, Flag, Result
from autograder.project import LessonFiles, choose, lessons
from autograder.submission.beside import files_beside
from autograder.submission.read import read_notebook
from autograder.submission.submitted import read_submitted
from autograder.submission.timestamps import read_timestamp


def check_call(root: Path, assignment: str) -> None:
    """See that a call names a course and one of its assignments.

    Raises:
        UsageError: it does not.
    """
    must_be_course(root)
    choose(assignment, lessons(), "assignment")


def submission_at(
    coursedir: Any, assignment: str, student: str, notebook: str
) -> "CourseSubmission":
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


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class CourseSubmission:
    """One student's notebook in a course, and where its result is kept."""

    assignment: str
    student: str
    path: Path
    result_path: Path

    def load(self) -> Submission:
        """Read what was handed in, once: what is graded is what the key was made of."""
        fault = read_timestamp(self.path.parent).fault
        late = (Flag("unreadable_timestamp", fault),) if fault else ()
        try:
            found = read_submitted(self.path)
        except UnreadableNotebook as reason:
            return _unreadable(reason, self.assignment, self.student, late)
        return Submission(
            assignment=self.assignment,
            student=self.student,
            notebook=found.notebook,
            fingerprint=found.notebook.content,
            files=found.files(found.notebook, absent={LessonFiles(self.assignment).public_checks}),
            flags=(*found.flags, *late),
        )


def load_submission(path: Path, assignment: str, student: str) -> Submission:
    """Read one notebook as a submission; one that cannot be read is a submission too."""
    try:
        notebook = read_notebook(path)
    except UnreadableNotebook as reason:
        return _unreadable(reason, assignment, student)
    return Submission(
        assignment=assignment,
        student=student,
        notebook=notebook,
        fingerprint=notebook.content,
        files=files_beside(path.parent, notebook, absent={LessonFiles(assignment).public_checks}),
    )


def _unreadable(
    reason: UnreadableNotebook, assignment: str, student: str, flags: tuple[Flag, ...] = ()
) -> Submission:
    return Submission(
        assignment=assignment,
        student=student,
        notebook=reason,
        fingerprint=f"{reason.code}: {reason}".encode(errors="backslashreplace"),
        flags=flags,
    )


def grade_or_look_up(
    grader: Grader, submission: CourseSubmission, *, fresh: bool = False
) -> Result:
    """The result of a submission: from its file if nothing has changed since, else graded anew.

    Args:
        grader: grades what is not known yet.
        submission: what was handed in.
        fresh: whether to grade anew in any case.

    Raises:
        CourseError: the result cannot be written.
    """
    loaded = submission.load()
    if not fresh:
        known = results.read(submission.result_path)
        if known is not None and known.run.key == grader.key(loaded):
            return known
    result = grader.grade(loaded)
    results.write(result, submission.result_path)
    return result


def check_writable(folder: Path) -> None:
    """See that files can be made below ``folder``.

    Raises:
        CourseError: they cannot.
    """
    probe = folder / f".probe-{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise CourseError(
            f"The folder {folder} cannot be written to ({error.strerror}). Nothing was graded. "
            "What to do: make it writable, or run the command in another copy of the course."
        ) from None
