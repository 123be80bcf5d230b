"""Statements that may have set up what an exercise uses, although no text tells that they do.

An object can be changed by another name of it, a loop, a file, a patched class. What shares a name
with what an exercise needs *may* do so. Nearly always it does not; so this is only asked where an
exercise has lost points with what is known to be needed.
"""

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass

from autograder.submission.bindings import Kind
from autograder.submission.outline import Outline
from autograder.submission.reach import Code
from autograder.submission.statements import BUILTINS, Unit

__all__ = ["Suspects"]

_CLASS = re.compile(r"^\s*class\b", re.MULTILINE)
_FILE = re.compile(r"""(["'])([^"'\s]*[./][^"'\s]*)\1""")
_TRAINS = re.compile(r"\.backward\(|\.fit\(")
_BY_TEXT = frozenset({"exec", "globals", "locals", "vars"})
_MOST_CALLED = 100  # functions that one statement is followed into


class Suspects:
    """The statements of a notebook that run something, and what they may reach.

    Args:
        code: the notebook's statements.
        outline: the lesson.
    """

    def __init__(self, code: Code, outline: Outline) -> None:
        self._units = code.units
        self._exercises = frozenset(outline.exercises)
        self._made: dict[str, list[Unit]] = {}
        imported, others = set[str](), set[str]()
        functions, objects = set[str](), set[str]()
        for unit in code.units:
            (imported if unit.is_import else others).update(unit.names.bound)
            for name, kind in unit.kinds.items():
                is_function = kind is Kind.FUNCTION
                (functions if is_function and not _is_class(unit) else objects).add(name)
                if is_function:
                    self._made.setdefault(name, []).append(unit)
        self._imported = imported - others
        self._dull = self._imported | (functions - objects) | self._exercises | BUILTINS
        self._suspects = [
            suspect
            for index, unit in enumerate(code.units)
            if unit.digest not in outline.runs and (suspect := self._suspect(index, unit))
        ]

    def of(self, units: Set[int], place: int) -> list[int]:
        """The statements above ``place`` that may set up what these statements use.

        Args:
            units: the positions of statements.
            place: a position.
        """
        used = [self._units[index] for index in units]
        names = frozenset().union(*map(_names, used)) - self._dull
        files = _files(used)
        return [
            each.index
            for each in self._suspects
            if each.index < place
            and each.index not in units
            and (
                each.is_likely
                or not (names.isdisjoint(each.names) and files.isdisjoint(each.files))
            )
        ]

    def _suspect(self, index: int, unit: Unit) -> "_Suspect | None":
        """A statement that may set something up; None if it cannot, trains, or tries something."""
        if unit.is_import or (unit.is_definition and not _is_class(unit)):
            return None
        called = self._called(unit)
        tried = {call.function for call in unit.calls}.union(
            *(each.names.used_by_call for each in called)
        )
        sources = [each.statement.source for each in (unit, *called)]
        if tried & self._exercises or any(map(_TRAINS.search, sources)):
            return None
        own = unit.names.used if unit.is_definition else _names(unit)
        reached = own.union(*map(_names, called))
        if unit.is_definition:  # a class: making it may enter it somewhere
            return _Suspect(index, reached, frozenset(), is_likely=False)
        changed = unit.changes.union(*(each.changes_by_call for each in called))
        if any(each.changes_arguments for each in called):
            changed = changed.union(*(call.arguments for call in unit.calls))
        # Of a module, or of what goes through several, as ``for kind in kinds: kind.f = f`` does.
        is_patch = not changed.isdisjoint(self._imported | (unit.names.bound - unit.names.used))
        is_likely = is_patch or not reached.isdisjoint(_BY_TEXT)
        return _Suspect(index, reached, frozenset(_files([unit])), is_likely=is_likely)

    def _called(self, unit: Unit) -> list[Unit]:
        """The functions and classes that a statement may call, directly or through others."""
        found: dict[int, Unit] = {}
        names = list(unit.names.used - self._exercises)
        while names and len(found) < _MOST_CALLED:
            for each in self._made.get(names.pop(), ()):
                if id(each) not in found:
                    found[id(each)] = each
                    names += each.names.used_by_call - self._exercises
        return list(found.values())


@dataclass(frozen=True, slots=True)
class _Suspect:
    """A statement that may set something up.

    Attributes:
        index: its position.
        names: what it and the functions that it may call use.
        files: the texts in it that may be the names of files.
        is_likely: whether it changes what any code may use, such as a class of a module.
    """

    index: int
    names: frozenset[str]
    files: frozenset[str]
    is_likely: bool


def _is_class(unit: Unit) -> bool:
    return bool(_CLASS.search(unit.statement.source))


def _names(unit: Unit) -> frozenset[str]:
    names = unit.names
    return names.used | names.bound | names.used_by_call | names.bound_by_call


def _files(units: Iterable[Unit]) -> set[str]:
    """The texts in statements that may be the names of files."""
    return {found[1] for unit in units for found in _FILE.findall(unit.statement.source)}
