"""What nbgrader looks up of a notebook cell by cell, read with one query for all of its cells.

Each of its queries joins up to seven tables for one row, several for each cell.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any

from nbgrader.api import (
    Assignment,
    BaseCell,
    Comment,
    Grade,
    Gradebook,
    GradeCell,
    Notebook,
    SolutionCell,
    SourceCell,
    SubmittedAssignment,
    SubmittedNotebook,
    TaskCell,
)

__all__ = ["together"]

_KNOWN = "known_by_notebook"


@contextmanager
def together() -> Iterator[None]:
    """Let gradebooks that are opened meanwhile read what belongs to one notebook together.

    What is not found so is looked for in nbgrader's own way, which says what is missing. It is for
    gradebooks that nobody else writes to as long as they are open.
    """
    ways = {
        "find_source_cell": _sources,
        "find_graded_cell": _cells,
        "find_grade": _entries(Grade, GradeCell),
        "find_comment": _entries(Comment, SolutionCell),
    }
    before = {name: getattr(Gradebook, name) for name in ways}
    for name, way in ways.items():
        setattr(Gradebook, name, _at_once(before[name], way))
    try:
        yield
    finally:
        for name, original in before.items():
            setattr(Gradebook, name, original)


def _at_once(original: Callable[..., Any], rows: Callable[..., Any]) -> Callable[..., Any]:
    """A gradebook's method that looks for one cell among all those of the notebook."""

    @wraps(original)
    def find(self: Gradebook, name: str, *of: str) -> Any:
        known = vars(self).setdefault(_KNOWN, {})
        place = original.__name__, of
        if place not in known:
            # The cells are kept as well: what their grades tell of them is not read again.
            known[place] = {cell.name: (found, cell) for cell, found in rows(self, *of)}
        found, _ = known[place].get(name, (None, None))
        return original(self, name, *of) if found is None else found

    return find


def _sources(gradebook: Gradebook, notebook: str, assignment: str) -> Any:
    """The source cells of a released notebook, twice each: as what tells the name, and is found."""
    found = (
        gradebook.db.query(SourceCell)
        .join(Notebook, Notebook.id == SourceCell.notebook_id)
        .join(Assignment, Assignment.id == Notebook.assignment_id)
        .filter(Notebook.name == notebook, Assignment.name == assignment)
    )
    return ((cell, cell) for cell in found)


def _cells(gradebook: Gradebook, notebook: str, assignment: str) -> Any:
    """Its cells with points, likewise; nbgrader prefers one to a task of the same name."""
    for kind in (TaskCell, GradeCell):
        found = (
            gradebook.db.query(kind)
            .join(Notebook, Notebook.id == kind.notebook_id)
            .join(Assignment, Assignment.id == Notebook.assignment_id)
            .filter(Notebook.name == notebook, Assignment.name == assignment)
        )
        yield from ((cell, cell) for cell in found)


def _entries(entry: Any, preferred: Any) -> Callable[..., Any]:
    """What gives the grades or comments of a submitted notebook, each after its cell."""

    def rows(gradebook: Gradebook, notebook: str, assignment: str, student: str) -> Any:
        found = (
            gradebook.db.query(BaseCell, entry)
            .join(entry, entry.cell_id == BaseCell.id)
            .join(SubmittedNotebook, SubmittedNotebook.id == entry.notebook_id)
            .join(Notebook, Notebook.id == SubmittedNotebook.notebook_id)
            .join(SubmittedAssignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
            .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
            .filter(
                Notebook.name == notebook,
                Assignment.name == assignment,
                SubmittedAssignment.student_id == student,
            )
        )
        # nbgrader prefers a cell of this kind to a task of the same name.
        return sorted(found, key=lambda row: isinstance(row[0], preferred))

    return rows
