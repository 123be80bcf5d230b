"""Grades as learning platforms import them: CSV with Canvas's or Moodle's columns.

The columns are those of the CSV files that Canvas's gradebook and Moodle's grader report export and
import themselves. In both, an empty grade leaves what the platform has.
"""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from autograder.nbgrader.gradebook import Standing
from autograder.spreadsheets import as_text

PLATFORMS = ("canvas", "moodle")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A student, as nbgrader's gradebook knows one; what it does not know is empty.

    Attributes:
        id: nbgrader's id of the student, the name of the folder in ``submitted/``.
        first_name: first name.
        last_name: last name.
        email: address.
        lms_id: the platform's own number of the student (nbgrader's ``lms_user_id``).
    """

    id: str
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    lms_id: str = ""

    @property
    def name(self) -> str:
        """``Last, First`` as far as known, else the id."""
        return ", ".join(filter(None, (self.last_name, self.first_name))) or self.id


def to_csv(
    platform: str,
    assignment: str,
    points: float,
    people: Sequence[Person],
    standings: Mapping[str, Standing],
) -> str:
    """The file for a platform, one line for each student.

    Args:
        platform: ``canvas`` or ``moodle``.
        assignment: name of the assignment, which the platform shows.
        points: what can be earned.
        people: all students, in the order in which they are written.
        standings: of those who have handed in, by id; all others get no grade.
    """
    grades = {name: f"{round(one.score, 4):.10g}" for name, one in standings.items()}
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    rows = {"canvas": _canvas, "moodle": _moodle}[platform]
    for row in rows(assignment, points, people, grades):
        writer.writerow(row)
    return file.getvalue()


def _canvas(
    assignment: str, points: float, people: Sequence[Person], grades: Mapping[str, str]
) -> Sequence[Sequence[str]]:
    head = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", as_text(assignment)]
    possible = ["    Points Possible", "", "", "", "", f"{points:.10g}"]
    return [
        head,
        possible,
        *(
            [
                as_text(one.name),
                as_text(one.lms_id),
                "",
                as_text(one.id),
                "",
                grades.get(one.id, ""),
            ]
            for one in people
        ),
    ]


def _moodle(
    assignment: str, _points: float, people: Sequence[Person], grades: Mapping[str, str]
) -> Sequence[Sequence[str]]:
    head = ["First name", "Last name", "ID number", "Email address"]
    return [
        [*head, f"Assignment: {assignment} (Real)"],
        *(
            [
                as_text(one.first_name),
                as_text(one.last_name),
                as_text(one.lms_id or one.id),
                as_text(one.email),
                grades.get(one.id, ""),
            ]
            for one in people
        ),
    ]
