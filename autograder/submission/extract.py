"""Take from a notebook what the exercises need; nothing of it is run.

Each exercise is judged as the notebook stands at its test cell. What is run for it are its
definition and, of all other statements, those that made the values that it uses there, directly or
through others. So a global ``device`` is among them, and neither the training run is nor an
experiment further below that happens to use the same names.
"""

import __future__

import sys
import warnings
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from autograder.language import gettext
from autograder.project import TEST_CELL
from autograder.sandbox.outcomes import Place
from autograder.submission.bindings import Kind
from autograder.submission.cells import Reading, read_cells
from autograder.submission.namespaces import Namespace, order_of, together
from autograder.submission.needs import Needs, needs_of, site_of
from autograder.submission.outline import Outline
from autograder.submission.problems import Problem, describe
from autograder.submission.reach import Code
from autograder.submission.read import Notebook
from autograder.submission.remarks import hidden_by_stubs, not_code
from autograder.submission.statements import Statement, Unit
from autograder.submission.widening import Suspects

__all__ = ["Namespace", "Problem", "Slice", "Statement", "extract"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """What is run of a notebook.

    Attributes:
        namespaces: what is run, for some exercises each.
        needs: for each exercise, what it needs: its definition and the statements, by position.
        problems: what could not be used, for the student to know.
        functions: the names that some statement of the notebook binds to a function or a class.
        stubs: where functions and classes stand that are not written yet: the cell, the first line
            and the last one.
        remarks: for an exercise, what is odd about where it stands, as a sentence for the student.
        future: the features that the notebook imports from ``__future__``. In a notebook such an
            import holds for all later cells, but statements are compiled one by one and the import
            would reach none but its own. So it is not among the statements: compile each with
            ``flags=getattr(__future__, feature).compiler_flag`` of all features together.
    """

    namespaces: tuple[Namespace, ...]
    needs: Mapping[str, tuple[int | None, frozenset[int]]]
    problems: tuple[Problem, ...]
    functions: frozenset[str]
    stubs: frozenset[tuple[int, int, int]]
    remarks: Mapping[str, str]
    future: tuple[str, ...]

    def has_stub_at(self, place: Place | None) -> bool:
        """Whether a line is one of something that is not written yet."""
        return place is not None and any(
            cell == place.cell and first <= place.line <= last for cell, first, last in self.stubs
        )


def extract(notebook: Notebook, outline: Outline, *, wide: Collection[str] = ()) -> Slice:
    """Take from ``notebook`` what the exercises of a lesson need.

    Args:
        notebook: the submitted notebook.
        outline: the lesson.
        wide: the exercises for which everything is taken that may set up what they use.
    """
    reading = read_cells(notebook, outline.absent)
    reading.problems = [_of_other_python(each, notebook.version) for each in reading.problems]
    code = Code(reading.units, outline)
    sites = {
        name: site_of(code, name, _test_of(code, notebook, name), wide=name in wide)
        for name in outline.exercises
    }
    suspects = Suspects(code, outline) if wide else None
    needs = [
        needs_of(code, outline, sites, name, suspects if name in wide else None)
        for name in outline.exercises
    ]
    skipped = {
        index
        for index in sorted(set().union(*(each.units for each in needs)))
        if not _compiles(reading, code.units[index])
    }
    return Slice(
        namespaces=tuple(_namespace(code, group, skipped) for group in together(code, needs)),
        needs={
            each.exercise: (sites[each.exercise].definition, frozenset(each.units - skipped))
            for each in needs
        },
        problems=tuple(sorted(reading.problems, key=lambda problem: problem.cell)),
        functions=frozenset(
            name
            for unit in code.units
            for name, kind in unit.kinds.items()
            if kind is Kind.FUNCTION
        ),
        stubs=frozenset(_lines(unit.statement) for unit in code.units if unit.is_stub),
        remarks=dict([*not_code(notebook, code, sites), *hidden_by_stubs(code, sites)]),
        future=tuple(reading.future),
    )


def _lines(statement: Statement) -> tuple[int, int, int]:
    last = statement.line + statement.source.count("\n")
    return statement.cell, statement.line, last


def _of_other_python(problem: Problem, version: str) -> Problem:
    """Say which Python reads a cell, where the notebook was written with another one."""
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    other = ".".join(version.split(".")[:2])
    if other in ("", own):
        return problem
    said = gettext("(Graded with Python {own}; the notebook is of {other}.)")
    return replace(problem, message=f"{problem.message} {said.format(own=own, other=other)}")


def _test_of(code: Code, notebook: Notebook, exercise: str) -> int:
    """Where the test cell of an exercise stands, in statements; the end where it is gone."""
    named = [cell.number for cell in notebook.cells if cell.grade_id == TEST_CELL + exercise]
    begin, end = 0, len(code.units)
    if named:
        begin, end = code.start_of(named[-1]), code.start_of(named[-1] + 1)
    for index in range(begin, end):
        if any(
            call.function == "check" and (named or call.arguments == {exercise})
            for call in code.units[index].calls
        ):
            return index
    return begin if named else end


def _namespace(code: Code, group: list[Needs], skipped: set[int]) -> Namespace:
    order = [index for index in order_of(group) if index not in skipped]
    positions = {index: position for position, index in enumerate(order)}
    return Namespace(
        exercises=tuple(each.exercise for each in group),
        statements=tuple(code.units[index].statement for index in order),
        kept={
            name: positions[index]
            for each in group
            for name, index in each.definitions.items()
            if index in positions
        },
    )


def _compiles(code: Reading, unit: Unit) -> bool:
    """Whether the statement compiles; if not, as with ``return`` outside a function, say so."""
    flags = 0
    for feature in code.future:
        flags |= getattr(__future__, feature).compiler_flag
    source, cell = unit.statement.source, unit.statement.cell
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the student's matter, as where cells are read
            compile(source, "<cell>", "exec", flags=flags, dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        code.problems.append(describe(error, cell, source, unit.statement.line))
        return False
    return True
