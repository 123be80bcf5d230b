"""Which statements of a notebook the exercises reach."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from autograder.notebook.statements import BUILTINS, Unit

__all__ = ["needed", "with_setters"]


def needed(units: Sequence[Unit], exercises: Collection[str]) -> set[int]:
    """The positions of the statements that ``exercises`` need.

    A definition that no exercise reaches is not among them, so that its own needs, such as the
    history that a plotting function draws, do not bring in the training run.
    """
    makers = _makers(units)
    found: set[int] = set()
    done: dict[str, int] = {}
    waiting = [(name, len(units)) for name in exercises]
    while waiting:
        name, reader = waiting.pop()
        # ``sum = 0`` in a later cell hides a function that the exercise was right to use, while
        # ``sum = torch.sum`` in an earlier one is what it was written with.
        end = reader if name in BUILTINS else len(units)
        begin = done.get(name, 0)
        done[name] = max(begin, end)
        indices = makers[name]
        for index in indices[bisect_left(indices, begin) : bisect_left(indices, end)]:
            if index not in found:
                found.add(index)
                waiting += [(used, index) for used in units[index].names.used]
    return found


def with_setters(units: Sequence[Unit], exercises: Collection[str]) -> list[Unit]:
    """``units``, where a bare call binds what the called function declares ``global``.

    That is so only for names that nothing else binds, for the last call of each function, and not
    for exercises: one that counts in a global must not bring in the training run that calls it.
    """
    bound = {name for unit in units for name in unit.names.bound}
    last_calls = {unit.calls: index for index, unit in enumerate(units) if unit.calls}
    result = list(units)
    for unit in units:
        extra = unit.names.bound_by_call - bound if unit.is_definition else frozenset()
        for name in unit.names.bound if extra else ():
            if name in last_calls and name not in exercises:
                caller = result[last_calls[name]]
                names = replace(caller.names, bound=caller.names.bound | extra)
                result[last_calls[name]] = replace(caller, names=names)
    return result


def _makers(units: Sequence[Unit]) -> dict[str, list[int]]:
    """For each name, the positions of the statements that bind it or change its object."""
    imported = {name for unit in units if unit.is_import for name in unit.names.bound}
    makers: dict[str, list[int]] = defaultdict(list)
    for index, unit in enumerate(units):
        for name in unit.names.bound | set(_changes(unit, imported)):
            makers[name].append(index)
    return makers


def _changes(unit: Unit, imported: set[str]) -> Iterator[str]:
    """The names whose objects ``unit`` changes.

    A block that sets an attribute of a module does not count: every exercise uses ``torch``, and a
    training loop may well set ``torch.backends.cudnn.benchmark``.
    """
    for name in unit.changes:
        if not (unit.is_block and name in imported):
            yield name
