"""Writes the gradebook as `nbgrader export` does, as CSV that can be read again."""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from nbgrader.api import Assignment, Gradebook, MissingEntry, Student
from nbgrader.plugins import ExportPlugin

from autograder.spreadsheets import as_text

_COLUMNS = (
    "assignment",
    "duedate",
    "timestamp",
    "student_id",
    "last_name",
    "first_name",
    "email",
    "raw_score",
    "late_submission_penalty",
    "score",
    "max_score",
)


class CsvExport(ExportPlugin):
    """Takes `CsvExportPlugin`'s place, whose columns shift where an id or a name has a comma.

    Columns, order and options are the same, and so is every line without a comma, quote or line
    break in a value, but for ids and names that a spreadsheet would take for a formula.
    """

    def export(self, gradebook: Gradebook) -> None:
        """Write all grades, or those that ``--assignment`` and ``--student`` name."""
        target = Path(self.to or "grades.csv")
        assignments, students = map(str, self.assignment), map(str, self.student)
        chosen, people = set(assignments), set(students)
        self.log.info("Exporting grades to %s", target)
        with target.open("w", encoding="utf-8", newline="") as file:
            _write(file, _COLUMNS)
            for assignment in gradebook.assignments:
                for student in gradebook.students:
                    if (not chosen or assignment.name in chosen) and (
                        not people or student.id in people
                    ):
                        _write(file, _row(gradebook, assignment, student))


def _write(file: TextIO, row: Sequence[str]) -> None:
    # A carriage return alone ends a line for readers, and Python's writer does not quote it.
    odd = any("\r" in value for value in row)
    writer = csv.writer(
        file, quoting=csv.QUOTE_ALL if odd else csv.QUOTE_MINIMAL, lineterminator="\n"
    )
    writer.writerow(row)


def _row(gradebook: Gradebook, assignment: Assignment, student: Student) -> list[str]:
    """A student's line; who has not handed in has no points."""
    try:
        submission = gradebook.find_submission(assignment.name, student.id)
    except MissingEntry:
        timestamp, raw, penalty = None, 0.0, 0.0
    else:
        timestamp, raw = submission.timestamp, submission.score
        penalty = submission.late_submission_penalty
    about = (student.id, student.last_name, student.first_name, student.email)
    values = (
        assignment.name,
        assignment.duedate,
        timestamp,
        *(as_text(one or "") for one in about),
        raw,
        penalty,
        max(0.0, raw - penalty),
        assignment.max_score,
    )
    return ["" if value is None else str(value) for value in values]
