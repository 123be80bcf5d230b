"""What nbgrader knows of a course that deliveries need: folders, students, the time zone."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.errors import AutograderError
from autograder.intake.roster import Roster
from autograder.intake.usual import is_usual, people_of, person_of

__all__ = ["Known", "class_of", "folders_of", "known_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of a course.

    Attributes:
        submitted: where a student's folder of the assignment is, by the student's id.
        zone: name of the course's time zone.
        people: the students of the gradebook.
    """

    submitted: Callable[[str], Path]
    zone: str
    people: Roster


def known_of(root: Path, assignment: str) -> Known:
    """Read what a course says, with nbgrader only where the course is an unusual one.

    Args:
        root: the course's folder, an absolute path.
        assignment: name of the assignment.
    """
    if is_usual(root):
        return Known(
            submitted=lambda student: root / "submitted" / student / assignment,
            zone="UTC",
            people=people_of(root, assignment),
        )
    from autograder.nbgrader.gradebook import application  # which takes a second to import

    app = application(root)
    return Known(
        submitted=folders_of(app.coursedir, "submitted", assignment),
        zone=_zone_name(app),
        people=class_of(app, assignment),
    )


def folders_of(coursedir: Any, step: str, assignment: str) -> Callable[[str], Path]:
    """Where a student's folder of an assignment is, by the student's id.

    Args:
        coursedir: nbgrader's `CourseDirectory`.
        step: ``submitted`` or ``feedback``.
        assignment: name of the assignment.
    """
    name = getattr(coursedir, f"{step}_directory")
    return lambda student: Path(coursedir.format_path(name, student, assignment))


def _zone_name(app: Any) -> str:
    """The course's time zone: nbgrader's ``c.Exchange.timezone``, UTC where it is not set."""
    return str(app.config.Exchange.get("timezone") or "UTC")


def class_of(app: Any, assignment: str) -> Roster:
    """The gradebook's students; nobody where there is no gradebook yet."""
    from autograder.nbgrader.gradebook import opened

    try:
        with opened(app, assignment) as gradebook:
            people = [
                person_of(one.id, one.first_name, one.last_name, one.email, one.lms_user_id)
                for one in gradebook.students
            ]
    except AutograderError:
        return Roster()
    return Roster(people=sorted(people, key=lambda one: one.id), source="the gradebook")
