"""What nbgrader knows of a course that deliveries need: folders, students, the time zone."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from autograder.errors import AutograderError
from autograder.intake.roster import Person, Roster
from autograder.nbgrader.gradebook import opened

__all__ = ["class_of", "folders_of", "zone_name"]


def folders_of(coursedir: Any, step: str, assignment: str) -> Callable[[str], Path]:
    """Where a student's folder of an assignment is, by the student's id.

    Args:
        coursedir: nbgrader's `CourseDirectory`.
        step: ``submitted`` or ``feedback``.
        assignment: name of the assignment.
    """
    name = getattr(coursedir, f"{step}_directory")
    return lambda student: Path(coursedir.format_path(name, student, assignment))


def zone_name(app: Any) -> str:
    """The course's time zone: nbgrader's ``c.Exchange.timezone``, UTC where it is not set."""
    return str(app.config.Exchange.get("timezone") or "UTC")


def class_of(app: Any, assignment: str) -> Roster:
    """The gradebook's students; nobody where there is no gradebook yet."""
    try:
        with opened(app, assignment) as gradebook:
            people = [_person(one) for one in gradebook.students]
    except AutograderError:
        return Roster()
    return Roster(people=sorted(people, key=lambda one: one.id), source="the gradebook")


def _person(student: Any) -> Person:
    first, last = student.first_name or "", student.last_name or ""
    number = student.lms_user_id or ""
    return Person(
        id=str(student.id),
        names=(f"{first} {last}", f"{last} {first}") if first or last else (),
        logins=(student.email,) if student.email else (),
        numbers={"canvas": str(number), "ilias": str(number)} if number else {},
    )
