"""nbgrader's application and gradebook of a course, as its configuration names them."""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Grade, Gradebook, MissingEntry, SubmittedAssignment, SubmittedNotebook
from nbgrader.apps.baseapp import NbGrader
from sqlalchemy import Integer, and_, cast, func, make_url, not_, or_, select
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from autograder.errors import CourseError, UsageError

_LOCK_SECONDS = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the gradebook says of one student's submission.

    Attributes:
        score: all points, hand grades included and penalties taken off; never below 0.
        points: what can be earned, by hand too.
        due: whether somebody still has to grade an answer.
        review: whether a grade that was given by hand is to be looked at again.
        late_penalty: points taken off for handing in late.
    """

    score: float
    points: float
    due: bool
    late_penalty: float
    review: bool = False


def application(root: Path) -> NbGrader:
    """The application object of nbgrader for the course in ``root``."""
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


@contextmanager
def opened(app: NbGrader, assignment: str) -> Iterator[Gradebook]:
    """Open the course's gradebook, which is not made if it is not there.

    Args:
        app: nbgrader's application.
        assignment: that the gradebook has to know.

    Raises:
        UsageError: the gradebook does not know the assignment.
        CourseError: the gradebook cannot be used.
    """
    url = app.coursedir.db_url
    missing = (
        f"The gradebook does not know the assignment {assignment!r}. "
        f"What to do: run `nbgrader generate_assignment {assignment}` first."
    )
    if url.startswith("sqlite:///") and not Path(url.removeprefix("sqlite:///")).exists():
        raise UsageError(missing)
    with ExitStack() as stack:
        try:
            gradebook = stack.enter_context(Gradebook(url, app.coursedir.course_id))
            gradebook.find_assignment(assignment)
        except MissingEntry:
            raise UsageError(missing) from None
        except (SQLAlchemyError, ImportError) as error:
            raise CourseError(
                f"The gradebook {_without_password(url)} cannot be used ({type(error).__name__}). "
                f"Nothing was done. What to do: {_remedy_of_address(error)}."
            ) from None
        yield gradebook


def _without_password(url: str) -> str:
    """A database's address as a terminal may show it; of what is none, that it is none."""
    try:
        return make_url(url).render_as_string(hide_password=True)
    except SQLAlchemyError:
        return "that `db_url` names"


def _remedy_of_address(error: Exception) -> str:
    """What to do about a gradebook that SQLAlchemy cannot open."""
    if isinstance(error, ImportError | NoSuchModuleError | ArgumentError):
        return (
            "write `c.CourseDirectory.db_url` in nbgrader_config.py as "
            '"postgresql+psycopg://USER@HOST/DATABASE" and install the driver '
            "(`pip install '.[postgresql]'`), or leave it out"
        )
    return "see that its server runs, or run `nbgrader db upgrade`"


def standings(gradebook: Gradebook, assignment: str) -> dict[str, Standing]:
    """The standing of each student who has handed in.

    Two queries for the whole class: nbgrader's own objects take several for each student.
    """
    known = gradebook.find_assignment(assignment)
    student, notebook = SubmittedAssignment.student_id, SubmittedNotebook
    mine = SubmittedAssignment.assignment_id == known.id
    penalties = gradebook.db.execute(
        select(student, func.coalesce(func.sum(notebook.late_submission_penalty), 0.0))
        .outerjoin(notebook, notebook.assignment_id == SubmittedAssignment.id)
        .where(mine)
        .group_by(student)
    )
    late = {name: float(penalty) for name, penalty in penalties}
    by_hand, ungraded = Grade.manual_score.is_not(None), Grade.auto_score.is_(None)
    due = and_(not_(by_hand), or_(Grade.needs_manual_grade, ungraded))
    review = and_(by_hand, Grade.needs_manual_grade)
    scores = gradebook.db.execute(
        select(
            student, func.sum(Grade.score), *(func.sum(cast(one, Integer)) for one in (due, review))
        )
        .join(notebook, notebook.assignment_id == SubmittedAssignment.id)
        .join(Grade, Grade.notebook_id == notebook.id)
        .where(mine)
        .group_by(student)
    )
    found = {name: each for name, *each in scores}
    points = float(known.max_score)
    return {
        name: _standing(penalty, points, *found.get(name, (0.0, 0, 0)))
        for name, penalty in late.items()
    }


def _standing(
    penalty: float, points: float, score: float | None, due: int | None, review: int | None
) -> Standing:
    return Standing(
        score=max(float(score or 0.0) - penalty, 0.0),
        points=points,
        due=bool(due),
        review=bool(review),
        late_penalty=penalty,
    )


def check_sqlite(path: Path) -> None:
    """See that a gradebook in a file can be written now.

    Raises:
        CourseError: it cannot.
    """
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
            f"What to do: {_remedy(error)}, and run the same command again."
        ) from None


def _remedy(error: sqlite3.Error) -> str:
    """What to do about a gradebook in a file."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF  # less its details
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return "put back a copy from before it was damaged"
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return "close whatever else is using it, such as formgrader or another grading run"
    return "see that it is a file that can be written, and has room on its disk"
