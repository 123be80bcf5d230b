"""Reads the code cells of a notebook into statements; nothing is run.

A cell that cannot be read costs itself only. Whatever would keep Python's own parser busy for long
is not given to it.
"""

import ast
import re
import warnings
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache

from autograder.language import gettext
from autograder.numbers import number
from autograder.submission.magics import Budget, plain_python
from autograder.submission.newer_python import as_older_python
from autograder.submission.problems import Odd, Problem, describe
from autograder.submission.read import CodeCell, Notebook
from autograder.submission.statements import Unit, future_features, split, top_level

__all__ = ["Reading", "digests", "read_cells"]

MAX_CHARACTERS = 300_000
MAX_STATEMENTS = 10_000
"""Limits for the code of one notebook; long real ones have a fifth of either."""

MAX_BRACES = 20_000
MAX_DOTS = 5_000
"""Limits for a cell, because Python's parser takes quadratic time for the braces of an f-string and
cubic time for the dots of ``import a.b.c``: 125,000 dots keep it busy for 49 seconds."""

_UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError)
_DOTTED = re.compile(r"[\w.\s\\]+")


@dataclass(slots=True)
class Reading:
    """What has been read of a notebook's code so far."""

    absent: frozenset[str] = frozenset()
    units: list[Unit] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    future: dict[str, None] = field(default_factory=dict)
    budget: Budget = field(default_factory=Budget)
    characters: int = 0


def digests(notebook: Notebook) -> frozenset[str]:
    """The digests of what a notebook runs, its blocks and bare calls; see `Outline.runs`."""
    units = read_cells(notebook).units
    return frozenset(unit.digest for unit in units if unit.digest)


def read_cells(notebook: Notebook, absent: frozenset[str] = frozenset()) -> Reading:
    """Read all code cells.

    Args:
        notebook: the notebook.
        absent: modules that are not there when its statements are run.
    """
    reading = Reading(absent=absent)
    with warnings.catch_warnings():
        # "is" with a literal or "\d" in a string: the student's matter, not for the grader's log.
        warnings.simplefilter("ignore")
        for cell in notebook.cells:
            _read_cell(reading, cell)
    return reading


def _read_cell(code: Reading, cell: CodeCell) -> None:
    """Add the statements of ``cell``, or the reason why it has none."""
    if code.characters + len(cell.source) > MAX_CHARACTERS:
        limit = gettext("a notebook may have at most {count} characters of code")
        limit = limit.format(count=number(MAX_CHARACTERS, ","))
        code.problems.append(_too_much(cell, limit))
        return
    code.characters += len(cell.source)
    if _is_hostile(cell.source):
        limit = gettext("no cell may have so many braces or dots")
        code.problems.append(_too_much(cell, limit))
        return
    text = plain_python(cell.source, code.budget)
    if text is None:
        return
    try:
        parsed = _parse_any(cell.number, text, code.absent)
    except _UNREADABLE as error:
        code.problems.append(describe(error, cell.number, text))
        return
    if len(code.units) + parsed.count > MAX_STATEMENTS:
        limit = gettext("a notebook may have at most {count} statements outside of functions")
        limit = limit.format(count=number(MAX_STATEMENTS, ","))
        code.problems.append(_too_much(cell, limit))
        return
    code.future.update(dict.fromkeys(parsed.future))
    for item in parsed.items:
        if isinstance(item, Unit):
            code.units.append(item)
        else:
            code.problems.append(describe(item.error, cell.number, item.source, item.line))


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
    items: tuple[Unit | Odd, ...]


def _parse_any(cell: int, text: str, absent: frozenset[str]) -> _Parsed:
    """Parse a cell, be it of a newer Python; raises what the cell as it stands does."""
    try:
        return _parse(cell, text, absent)
    except SyntaxError:
        with suppress(*_UNREADABLE):
            if (older := as_older_python(text)) != text:
                return _parse(cell, older, absent)
        raise


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
    said = gettext("Cell {cell} was skipped: {limit}. Remove what the exercises do not need.")
    return Problem(cell=cell.number, line=None, message=said.format(cell=cell.number, limit=limit))
