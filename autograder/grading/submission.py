"""What somebody handed in, read once: alone, or in a course's folder."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from autograder.assignments import find_assignment, lesson_of
from autograder.errors import UnreadableNotebook
from autograder.grading.results import Flag
from autograder.project import LessonFiles
from autograder.submission.beside import files_beside
from autograder.submission.read import Notebook, read_notebook
from autograder.submission.submitted import read_submitted
from autograder.submission.timestamps import read_timestamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One notebook that somebody handed in.

    Attributes:
        assignment: name of the assignment.
        student: the student's id, or the notebook's path outside of a course.
        notebook: what was read, or why it could not be.
        fingerprint: the file's bytes, or whatever else tells one submission from another.
        files: what the notebook uses of what was handed in beside it, by relative paths.
        flags: what there is to say of how it was handed in.
    """

    assignment: str
    student: str
    notebook: Notebook | UnreadableNotebook
    fingerprint: bytes
    files: Mapping[str, bytes] = field(default_factory=dict)
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseSubmission:
    """One student's notebook in a course, and where its result is kept."""

    assignment: str
    student: str
    path: Path
    result_path: Path

    def load(self) -> Submission:
        """Read what was handed in, once: what is graded is what the key was made of.

        What is wrong with it is said in the assignment's language.
        """
        with find_assignment(self.assignment).speaking():
            return self._load()

    def _load(self) -> Submission:
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
            files=found.files(found.notebook, absent=_absent(self.assignment)),
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
        files=files_beside(path.parent, notebook, absent=_absent(assignment)),
    )


def _absent(assignment: str) -> set[str]:
    """The modules that a notebook imports and that are not there when it is graded."""
    return {LessonFiles(lesson_of(assignment)).public_checks}


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
