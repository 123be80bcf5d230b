"""Statements that may have set up what an exercise uses, although no text tells that they do.

An object can be changed by another name of it, a loop, a file, a patched class. What shares a name
with what an exercise needs *may* do so. Nearly always it does not; so this is only asked where an
exercise has lost points with what is known to be needed.
"""

import re
from collections.abc import Iterable, Set

from autograder.submission.bindings import Kind
from autograder.submission.outline import Outline
from autograder.submission.reach import Code
from autograder.submission.statements import BUILTINS, Unit

__all__ = ["Suspects"]

_CLASS = re.compile(r"^\s*class\b", re.MULTILINE)
_FILE = re.compile(r"""(["'])([^"'\s]*[./][^"'\s]*)\1""")
_TRAINS = re.compile(r"\.backward\(|\.fit\(")
_BY_TEXT = frozenset({"exec", "globals", "locals", "vars"})


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
            is_class = bool(_CLASS.search(unit.statement.source))
            for name, kind in unit.kinds.items():
                is_function = kind is Kind.FUNCTION
                (functions if is_function and not is_class else objects).add(name)
                if is_function:
                    self._made.setdefault(name, []).append(unit)
        self._imported = imported - others
        self._dull = self._imported | (functions - objects) | self._exercises | BUILTINS
        self._may_set_up = [
            (index, unit)
            for index, unit in enumerate(code.units)
            if self._runs(unit) and unit.digest not in outline.runs
        ]

    def _runs(self, unit: Unit) -> bool:
        """Whether a statement may set something up, and neither trains nor tries an exercise."""
        is_class = bool(_CLASS.search(unit.statement.source))
        if unit.is_import or (unit.is_definition and not is_class):
            return False
        called = {call.function for call in unit.calls}
        for each in self._called(unit):
            called |= each.names.used_by_call
        sources = [each.statement.source for each in (unit, *self._called(unit))]
        return not (called & self._exercises or any(map(_TRAINS.search, sources)))

    def _called(self, unit: Unit) -> list[Unit]:
        """The functions and classes that a statement may call, directly or through others."""
        found: dict[int, Unit] = {}
        names = list(unit.names.used - self._exercises)
        while names:
            for each in self._made.get(names.pop(), ()):
                if id(each) not in found:
                    found[id(each)] = each
                    names += each.names.used_by_call - self._exercises
        return list(found.values())

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
            index
            for index, unit in self._may_set_up
            if index < place and index not in units and self._reaches(unit, names, files)
        ]

    def _reaches(self, unit: Unit, names: frozenset[str], files: set[str]) -> bool:
        called = self._called(unit)
        if unit.is_definition:  # a class: making it may enter it somewhere
            return not names.isdisjoint(unit.names.used.union(*map(_names, called)))
        reached = _names(unit).union(*map(_names, called))
        if not reached.isdisjoint(names | _BY_TEXT):
            return True
        changed = unit.changes.union(*(each.changes_by_call for each in called))
        if any(each.changes_arguments for each in called):
            changed = changed.union(*(call.arguments for call in unit.calls))
        if not changed.isdisjoint(self._imported | (unit.names.bound - unit.names.used)):
            return True
        return not files.isdisjoint(_files([unit]))


def _names(unit: Unit) -> frozenset[str]:
    names = unit.names
    return names.used | names.bound | names.used_by_call | names.bound_by_call


def _files(units: Iterable[Unit]) -> set[str]:
    """The texts in statements that may be the names of files."""
    return {found[1] for unit in units for found in _FILE.findall(unit.statement.source)}
