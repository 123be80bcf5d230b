"""Grades a class: every submission of an assignment, into nbgrader's gradebook and folders.

One nbgrader application object serves the whole class; nbgrader's own converters write
`autograded/`, the gradebook and `feedback/`, with the scores of the sandbox.
"""

import contextlib
import glob
import logging
import os
import re
import sqlite3
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.apps.baseapp import NbGrader
from nbgrader.converters import Autograde, GenerateFeedback
from nbgrader.converters.base import NbGraderException
from sqlalchemy.exc import SQLAlchemyError

from autograder.course import RESULTS, check_writable, grade_or_look_up, submission_at
from autograder.errors import CourseError, UsageError
from autograder.grader import Grader
from autograder.lesson import lessons
from autograder.nbgrader.grade import GradeInSandbox, shared_grader
from autograder.results import Result
from autograder.sandbox.isolation import Isolation

_LOCK_SECONDS = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """What became of one student's submission.

    Attributes:
        result: the scores.
        fault: what nbgrader could not do with it; empty if all is in the gradebook.
    """

    result: Result
    fault: str


class Classroom:
    """A course's folder and one of its assignments.

    Args:
        root: the course's folder, with `nbgrader_config.py`.
        assignment: name of the assignment.
        isolation: in place of what the course's configuration asks for.

    Raises:
        UsageError: there is no such course or assignment, or nothing was handed in.
        CourseError: the gradebook or a folder cannot be used.
    """

    def __init__(self, root: Path, assignment: str, isolation: Isolation | None = None) -> None:
        self.root = root.resolve()
        self.assignment = assignment
        if not (self.root / "nbgrader_config.py").is_file():
            raise UsageError(
                f"{self.root} is no course: it has no nbgrader_config.py. "
                "What to do: run the command in the course's folder, or name it with --course."
            )
        if assignment not in lessons():
            raise UsageError(
                f"There is no assignment {assignment!r} with hidden checks. "
                f"What to do: choose one of {', '.join(lessons())}."
            )
        self._app = _application(self.root)
        self.coursedir = self._app.coursedir
        self.coursedir.assignment_id = assignment
        self.students = self._find_students()
        self._check_gradebook()
        for step in (self.coursedir.autograded_directory, self.coursedir.feedback_directory):
            check_writable(self.root / step)
        check_writable(self.root / RESULTS)
        settings = GradeInSandbox(parent=self._app)
        if isolation is not None:
            self._app.config.GradeInSandbox.isolation = str(isolation)
            settings.isolation = str(isolation)
        self.grader: Grader = shared_grader(Isolation(settings.isolation), settings.seed)

    def _find_students(self) -> list[str]:
        folder = self.coursedir.submitted_directory
        pattern = self.coursedir.format_path(
            folder, "(?P<student>.+)", self.assignment, escape=True
        )
        matches = [
            re.fullmatch(pattern, path)
            for path in glob.glob(self.coursedir.format_path(folder, "*", self.assignment))
            if Path(path).is_dir()
        ]
        students = sorted(match["student"] for match in matches if match)
        if not students:
            place = self.coursedir.format_path(folder, "STUDENT", self.assignment)
            raise UsageError(
                f"Nobody has handed in {self.assignment!r}: there is no folder {place}. "
                "What to do: collect the submissions (`nbgrader collect`, `nbgrader "
                "zip_collect`) or copy each student's notebook to such a folder."
            )
        return students

    def _check_gradebook(self) -> None:
        url = self.coursedir.db_url
        missing = (
            f"The gradebook does not know the assignment {self.assignment!r}. "
            f"What to do: run `nbgrader generate_assignment {self.assignment}` first."
        )
        if url.startswith("sqlite:///"):
            path = Path(url.removeprefix("sqlite:///"))
            if not path.exists():
                raise UsageError(missing)
            _check_sqlite(path)
        try:
            with Gradebook(url, self.coursedir.course_id) as gradebook:
                gradebook.find_assignment(self.assignment)
        except MissingEntry:
            raise UsageError(missing) from None
        except SQLAlchemyError as error:
            raise CourseError(
                f"The gradebook {url} cannot be used ({type(error).__name__}). Nothing was "
                "graded. What to do: see that its server runs, or run `nbgrader db upgrade`."
            ) from None

    def grade(self, student: str, *, fresh: bool = False) -> Graded:
        """Grade one student's submission, and write its feedback.

        Args:
            student: one of ``students``.
            fresh: whether to grade anew what is known already.

        Raises:
            CourseError: a result or the gradebook cannot be written.
        """
        submission = submission_at(self.coursedir, self.assignment, student, self.assignment)
        result = grade_or_look_up(self.grader, submission, fresh=fresh)
        with _quiet(self._app.log) as messages:
            if submission.path.is_symlink() or submission.path.exists():
                done = self._convert(Autograde, student) and self._convert(
                    GenerateFeedback, student
                )
            else:
                done = self._enter_zero(student)
        return Graded(result=result, fault="" if done else "\n".join(messages[-3:]))

    def _convert(self, converter: Any, student: str) -> bool:
        self.coursedir.student_id = glob.escape(student)
        try:
            made = converter(coursedir=self.coursedir, parent=self._app)
            made.force = True
            made.start()
        except NbGraderException:
            return False
        except SystemExit:
            return False
        finally:
            self.coursedir.student_id = "*"
        return True

    def _enter_zero(self, student: str) -> bool:
        """Enter a submission without the assignment's notebook, which nbgrader passes over."""
        with Gradebook(self.coursedir.db_url, self.coursedir.course_id) as gradebook:
            gradebook.update_or_create_student(student)
            submission = gradebook.update_or_create_submission(self.assignment, student)
            for notebook in submission.notebooks:
                for grade in notebook.grades:
                    grade.auto_score = 0
                    grade.needs_manual_grade = False
            gradebook.db.commit()
        return True


def _application(root: Path) -> NbGrader:
    # nbgrader starts alembic by name to make or check its database.
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    app = NbGrader()
    before = Path.cwd()
    os.chdir(root)  # nbgrader takes the configuration of the working directory
    try:
        app.initialize([], root=str(root))
    finally:
        os.chdir(before)
    return app


def _check_sqlite(path: Path) -> None:
    try:
        connection = sqlite3.connect(path, timeout=_LOCK_SECONDS)
        try:
            connection.execute("BEGIN IMMEDIATE")
            connection.rollback()
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise CourseError(
            f"The gradebook {path} cannot be written ({error}). Nothing was graded. "
            "What to do: close whatever else is using it, such as formgrader or another grading "
            "run, see that the file is writable, and run the same command again."
        ) from None


@contextlib.contextmanager
def _quiet(log: logging.Logger) -> Iterator[list[str]]:
    """Collect nbgrader's errors and keep the rest of what it says from the terminal."""
    messages: list[str] = []

    class Collect(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            messages.append(record.getMessage())

    handlers, propagate = log.handlers[:], log.propagate
    log.handlers, log.propagate = [Collect(level=logging.ERROR)], False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # SQLAlchemy's about nbgrader's own queries
            yield messages
    finally:
        log.handlers, log.propagate = handlers, propagate
