"""Which statements made the values that an exercise finds at its test cell.

A notebook is read as if it were run from top to bottom: a name has at a place the value that the
last statement before it gave. Nothing is run to find out; what cannot be told from the text, such
as whether an ``if`` was taken, is taken both ways.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from autograder.submission.bindings import Kind
from autograder.submission.outline import Outline
from autograder.submission.statements import BUILTINS, Unit

__all__ = ["Code", "Makers"]


class _Effect(Enum):
    """What a statement does to a name: bind it, bind it perhaps, or change its object."""

    BINDS = auto()
    MAY_BIND = auto()
    CHANGES = auto()


class Makers(NamedTuple):
    """The statements that made a value.

    Attributes:
        units: their positions, in the notebook's order.
        are_below: whether they stand below the place that was asked about, because none is above.
    """

    units: tuple[int, ...]
    are_below: bool


NOBODY = Makers((), are_below=False)


@dataclass(frozen=True, slots=True)
class _Maker:
    index: int
    effect: _Effect


class Code:
    """The statements of a notebook, asked for what made a name's value at a place.

    Args:
        units: the statements, in order.
        outline: the lesson.

    Attributes:
        units: the statements, in order.
        stars: the positions of imports of unknown names.
    """

    def __init__(self, units: Sequence[Unit], outline: Outline) -> None:
        self.units = units
        self._outline = outline
        self._cells = [unit.statement.cell for unit in units]
        self.stars = [index for index, unit in enumerate(units) if "*" in unit.kinds]
        self._makers: dict[str, list[_Maker]] = defaultdict(list)
        self._spare: dict[str, list[_Maker]] = defaultdict(list)
        self._known: dict[tuple[str, int], Makers] = {}
        self._binders: dict[str, Sequence[int]] = {}
        self._find_makers()

    def _find_makers(self) -> None:
        imported = {name for unit in self.units if unit.is_import for name in unit.names.bound}
        defined: dict[str, Unit] = {}
        for index, unit in enumerate(self.units):
            only_runs = unit.digest in self._outline.runs
            makers = self._spare if only_runs else self._makers
            for name, effect in _effects(unit, imported, defined).items():
                makers[name].append(_Maker(index, effect))
            for name, kind in unit.kinds.items():
                if kind is Kind.FUNCTION and name not in self._outline.exercises:
                    defined[name] = unit

    def start_of(self, cell: int) -> int:
        """The position of the first statement of a cell, or where it would be."""
        return bisect_left(self._cells, cell)

    def end_of_cell(self, index: int) -> int:
        """The position after the last statement of the cell that a statement stands in."""
        return bisect_left(self._cells, self._cells[index] + 1)

    def binders(self, name: str) -> Sequence[int]:
        """The statements that bind a name, but for what the lesson runs for its pictures."""
        if name not in self._binders:
            makers = self._makers.get(name, ())
            found = [each.index for each in makers if each.effect is not _Effect.CHANGES]
            self._binders[name] = found
        return self._binders[name]

    def makers(self, name: str) -> list[int]:
        """All statements that bind a name or change its object."""
        found = (self._makers.get(name, ()), self._spare.get(name, ()))
        return [each.index for makers in found for each in makers]

    def changes(self, name: str, begin: int, end: int) -> list[int]:
        """The statements from ``begin`` to ``end`` that change the object of a name."""
        return [
            each.index
            for each in self._makers.get(name, ())
            if begin < each.index < end and each.effect is _Effect.CHANGES
        ]

    def made(self, name: str, place: int) -> Makers:
        """What made the value that ``name`` has just before the statement at ``place``.

        Where nothing above binds it, the first statement below that does is taken: cells may have
        been run in another order. Names that Python knows itself are not looked for below.
        """
        key = name, place
        if key not in self._known:
            self._known[key] = self._made(name, place)
        return self._known[key]

    def _made(self, name: str, place: int) -> Makers:
        makers = self._makers.get(name, [])
        end = bisect_left(makers, place, key=lambda maker: maker.index)
        above = _last_value(makers[:end])
        if above:
            return Makers(above, are_below=False)
        if name in BUILTINS:
            return NOBODY
        if below := _first_value(makers[end:]):
            return Makers(below, are_below=True)
        spare = self._spare.get(name, [])
        end = bisect_left(spare, place, key=lambda maker: maker.index)
        if above := _last_value(spare[:end]):
            return Makers(above, are_below=False)
        if below := _first_value(spare[end:]):
            return Makers(below, are_below=True)
        return Makers(tuple(index for index in self.stars if index >= place), are_below=True)


def _effects(unit: Unit, imported: set[str], defined: dict[str, Unit]) -> dict[str, _Effect]:
    """What a statement does, by name.

    A block that sets an attribute of a module does not count: every exercise uses ``torch``, and a
    training loop may well set ``torch.backends.cudnn.benchmark``.
    """
    is_block = unit.may_not_bind
    changed = unit.changes - imported if is_block else unit.changes
    effects = dict.fromkeys(changed | (unit.touches - imported), _Effect.CHANGES)
    for call in unit.calls:
        called = defined.get(call.function)
        if called is not None:
            effects |= dict.fromkeys(called.changes_by_call - imported, _Effect.CHANGES)
            effects |= dict.fromkeys(called.names.bound_by_call, _Effect.MAY_BIND)
            if called.changes_arguments:
                effects |= dict.fromkeys(call.arguments - imported, _Effect.CHANGES)
    binds = _Effect.MAY_BIND if is_block else _Effect.BINDS
    for name in unit.names.bound:
        # ``import a.b`` and ``import a.c`` both make a part of ``a``.
        effects[name] = _Effect.MAY_BIND if unit.is_import else binds
    return effects


def _last_value(makers: Sequence[_Maker]) -> tuple[int, ...]:
    """The statements that made the last value: what bound it, and what has changed it since."""
    found: list[int] = []
    is_bound = False
    for maker in reversed(makers):
        found.append(maker.index)
        is_bound |= maker.effect is not _Effect.CHANGES
        if maker.effect is _Effect.BINDS:
            break
    return tuple(reversed(found)) if is_bound else ()


def _first_value(makers: Sequence[_Maker]) -> tuple[int, ...]:
    """The statements that made the first value: what bound it, and what changed it afterwards."""
    found: list[int] = []
    for maker in makers:
        if maker.effect is _Effect.CHANGES:
            found += [maker.index] if found else []
        elif found:
            break
        else:
            found.append(maker.index)
    return tuple(found)
