"""Take from a notebook what the exercises need; nothing of it is run.

Each exercise is judged as the notebook stands at its test cell. What is run for it are its
definition and, of all other statements, those that made the values that it uses there, directly or
through others. So a global ``device`` is among them, and neither the training run is nor an
experiment further below that happens to use the same names.
"""

import __future__

import ast
import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from autograder.notebook.bindings import Kind
from autograder.notebook.magics import Budget, plain_python
from autograder.notebook.namespaces import Namespace, order_of, together
from autograder.notebook.needs import Needs, Site, needs_of, site_of
from autograder.notebook.outline import TEST_CELL, Outline
from autograder.notebook.reach import Code
from autograder.notebook.read import CodeCell, Notebook
from autograder.notebook.statements import (
    Problem,
    Statement,
    Unit,
    describe,
    future_features,
    split,
    top_level,
)

__all__ = ["Namespace", "Problem", "Slice", "Statement", "digests", "extract"]

MAX_CHARACTERS = 300_000
MAX_STATEMENTS = 10_000
"""Limits for the code of one notebook; long real ones have a fifth of either."""

MAX_BRACES = 20_000
MAX_DOTS = 5_000
"""Limits for a cell, because Python's parser takes quadratic time for the braces of an f-string and
cubic time for the dots of ``import a.b.c``: 125,000 dots keep it busy for 49 seconds."""

_DOTTED = re.compile(r"[\w.\s\\]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """What is run of a notebook.

    Attributes:
        namespaces: what is run, for some exercises each.
        problems: what could not be used, for the student to know.
        functions: the names that some statement of the notebook binds to a function or a class.
        remarks: for an exercise, what is odd about where it stands, as a sentence for the student.
        future: the features that the notebook imports from ``__future__``. In a notebook such an
            import holds for all later cells, but statements are compiled one by one and the import
            would reach none but its own. So it is not among the statements: compile each with
            ``flags=getattr(__future__, feature).compiler_flag`` of all features together.
    """

    namespaces: tuple[Namespace, ...]
    problems: tuple[Problem, ...]
    functions: frozenset[str]
    remarks: Mapping[str, str]
    future: tuple[str, ...]


@dataclass(slots=True)
class _Reading:
    """What has been read of a notebook's code so far."""

    absent: frozenset[str] = frozenset()
    units: list[Unit] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    future: dict[str, None] = field(default_factory=dict)
    budget: Budget = field(default_factory=Budget)
    characters: int = 0


def extract(notebook: Notebook, outline: Outline) -> Slice:
    """Take from ``notebook`` what the exercises of a lesson need.

    Args:
        notebook: the submitted notebook.
        outline: the lesson.
    """
    reading = _read(notebook, outline.absent)
    code = Code(reading.units, outline)
    sites = {
        name: site_of(code, name, _test_of(code, notebook, name)) for name in outline.exercises
    }
    needs = [needs_of(code, outline, sites, name) for name in outline.exercises]
    skipped = {
        index
        for index in sorted(set().union(*(each.units for each in needs)))
        if not _compiles(reading, code.units[index])
    }
    return Slice(
        namespaces=tuple(_namespace(code, group, skipped) for group in together(code, needs)),
        problems=tuple(sorted(reading.problems, key=lambda problem: problem.cell)),
        functions=frozenset(
            name
            for unit in code.units
            for name, kind in unit.kinds.items()
            if kind is Kind.FUNCTION
        ),
        remarks=dict(_remarks(code, sites)),
        future=tuple(reading.future),
    )


def digests(notebook: Notebook) -> frozenset[str]:
    """The digests of what a notebook runs, its blocks and bare calls; see `Outline.runs`."""
    units = _read(notebook, frozenset()).units
    return frozenset(unit.digest for unit in units if unit.digest)


def _read(notebook: Notebook, absent: frozenset[str]) -> _Reading:
    reading = _Reading(absent=absent)
    with warnings.catch_warnings():
        # "is" with a literal or "\d" in a string: the student's matter, not for the grader's log.
        warnings.simplefilter("ignore")
        for cell in notebook.cells:
            _read_cell(reading, cell)
    return reading


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


def _remarks(code: Code, sites: Mapping[str, Site]) -> Iterator[tuple[str, str]]:
    """Exercises that are written, and then hidden by their own stub."""
    for name, site in sites.items():
        if site.definition is None or not code.units[site.definition].is_stub:
            continue
        stub = code.units[site.definition].statement.cell
        for index in reversed(code.binders(name)):
            unit = code.units[index]
            if unit.kinds.get(name) is Kind.FUNCTION and not unit.is_stub:
                yield (
                    name,
                    f"Cell {unit.statement.cell} defines `{name}`, but the stub in cell {stub} "
                    "comes later and takes its place: move your code into the stub's cell, or "
                    "delete the stub.",
                )
                break


def _read_cell(code: _Reading, cell: CodeCell) -> None:
    """Add the statements of ``cell``, or the reason why it has none."""
    code.characters += len(cell.source)
    if code.characters > MAX_CHARACTERS:
        limit = f"a notebook may have at most {MAX_CHARACTERS:,} characters of code"
        code.problems.append(_too_much(cell, limit))
        return
    if _is_hostile(cell.source):
        code.problems.append(_too_much(cell, "no cell may have so many braces or dots"))
        return
    text = plain_python(cell.source, code.budget)
    if text is None:
        return
    try:
        parsed = _parse(cell.number, text, code.absent)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        code.problems.append(describe(error, cell.number, text))
        return
    if len(code.units) + parsed.count > MAX_STATEMENTS:
        limit = f"a notebook may have at most {MAX_STATEMENTS:,} statements outside of functions"
        code.problems.append(_too_much(cell, limit))
        return
    code.future.update(dict.fromkeys(parsed.future))
    for item in parsed.items:
        if isinstance(item, Unit):
            code.units.append(item)
        else:
            code.problems.append(item)


def _is_hostile(source: str) -> bool:
    if source.count("{") > MAX_BRACES:
        return True
    many = source.count(".") > MAX_DOTS
    return many and max(run.count(".") for run in _DOTTED.findall(source)) > MAX_DOTS


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parsed:
    """The statements of one cell.

    Attributes:
        count: how many there are.
        future: what it imports from ``__future__``.
        items: the other statements; none where there are too many to look at.
    """

    count: int
    future: tuple[str, ...]
    items: tuple[Unit | Problem, ...]


@lru_cache(maxsize=256)  # most cells of a class's notebooks are as they were released
def _parse(cell: int, text: str, absent: frozenset[str]) -> _Parsed:
    body = top_level(text)
    if len(body) > MAX_STATEMENTS:
        return _Parsed(count=len(body), future=(), items=())
    future: list[str] = []
    rest: list[ast.stmt] = []
    for node in body:
        features = future_features(node)
        if features is not None:
            future += features
        elif not _imports_only(node, absent):
            rest.append(node)
    items = tuple(split(cell, text, rest))
    return _Parsed(count=len(body), future=tuple(future), items=items)


def _imports_only(node: ast.stmt, modules: frozenset[str]) -> bool:
    """Whether a statement imports these modules and nothing else."""
    match node:
        case ast.Import(names=names):
            return all(alias.name in modules for alias in names)
        case ast.ImportFrom(module=module, level=0):
            return module in modules
    return False


def _too_much(cell: CodeCell, limit: str) -> Problem:
    message = f"Cell {cell.number} was skipped: {limit}. Remove what the exercises do not need."
    return Problem(cell=cell.number, line=None, message=message)


def _compiles(code: _Reading, unit: Unit) -> bool:
    """Whether the statement compiles; if not, as with ``return`` outside a function, say so."""
    flags = 0
    for feature in code.future:
        flags |= getattr(__future__, feature).compiler_flag
    source, cell = unit.statement.source, unit.statement.cell
    try:
        compile(source, "<cell>", "exec", flags=flags, dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        code.problems.append(describe(error, cell, source, unit.statement.line))
        return False
    return True
