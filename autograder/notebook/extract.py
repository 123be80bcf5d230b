"""Take from a notebook the slice that the exercises need; nothing of it is run.

The slice has every import, function and class, and of the other statements those that bind or
change a name that an exercise needs, directly or through other needed code. So a global ``device``
is in it and the training run is not.
"""

import __future__

import ast
import re
import warnings
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import lru_cache

from autograder.notebook.magics import Budget, plain_python
from autograder.notebook.reach import needed, with_setters
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

__all__ = ["Problem", "Slice", "Statement", "extract"]

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
        statements: the statements to run, in the notebook's order.
        problems: what could not be used, for the student to know.
        defined: the names that the statements bind; those of ``from x import *`` are unknown.
        future: the features that the notebook imports from ``__future__``. In a notebook such an
            import holds for all later cells, but statements are compiled one by one and the import
            would reach none but its own. So it is not among the statements: compile each with
            ``flags=getattr(__future__, feature).compiler_flag`` of all features together.
    """

    statements: tuple[Statement, ...]
    problems: tuple[Problem, ...]
    defined: frozenset[str]
    future: tuple[str, ...]


@dataclass(slots=True)
class _Code:
    """What has been read of a notebook's code so far."""

    absent: Collection[str] = ()
    units: list[Unit] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    future: dict[str, None] = field(default_factory=dict)
    budget: Budget = field(default_factory=Budget)
    characters: int = 0


def extract(
    notebook: Notebook, exercises: Collection[str], *, absent: Collection[str] = ()
) -> Slice:
    """Take the slice of ``notebook`` that ``exercises`` need.

    Args:
        notebook: the submitted notebook.
        exercises: the names of the functions and classes to be graded.
        absent: modules that no exercise needs and that are not there when the slice is run: plain
            imports of them are left out.
    """
    code = _Code(absent=absent)
    with warnings.catch_warnings():
        # "is" with a literal or "\d" in a string: the student's matter, not for the grader's log.
        warnings.simplefilter("ignore")
        for cell in notebook.cells:
            _read_cell(code, cell)
        units = with_setters(code.units, exercises)
        wanted = needed(units, exercises)
        chosen = [
            unit
            for index, unit in enumerate(units)
            if unit.is_import or unit.is_definition or index in wanted
            if _compiles(code, unit)
        ]
    return Slice(
        statements=tuple(unit.statement for unit in chosen),
        problems=tuple(sorted(code.problems, key=lambda problem: problem.cell)),
        defined=frozenset().union(*(unit.names.bound for unit in chosen)),
        future=tuple(code.future),
    )


def _read_cell(code: _Code, cell: CodeCell) -> None:
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
        parsed = _parse(cell.number, text, frozenset(code.absent))
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


def _imports_only(node: ast.stmt, modules: Collection[str]) -> bool:
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


def _compiles(code: _Code, unit: Unit) -> bool:
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
