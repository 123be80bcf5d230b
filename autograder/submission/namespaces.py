"""Puts exercises that can be judged in one namespace together.

Most notebooks need one: all exercises find the same values. Where a name has another value at the
test cell of another exercise, that one gets a namespace of its own.
"""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from autograder.submission.needs import Needs
from autograder.submission.reach import Code
from autograder.submission.statements import Statement

__all__ = ["Namespace", "order_of", "together"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Namespace:
    """What is run, one after the other, for some exercises.

    Attributes:
        exercises: their names.
        statements: what is run, in order.
        kept: by name, the position in ``statements`` after which an exercise is defined; whatever
            the name is bound to later, that value counts.
    """

    exercises: tuple[str, ...]
    statements: tuple[Statement, ...]
    kept: dict[str, int]


def together(code: Code, needs: Iterable[Needs]) -> list[list[Needs]]:
    """Put exercises together as long as each finds the values that it would find alone."""
    groups: list[list[Needs]] = []
    alone: dict[str, frozenset[_Value]] = {}
    for each in needs:
        alone[each.exercise] = _values(code, each)
        for group in groups:
            wanted = frozenset().union(*(alone[one.exercise] for one in (*group, each)))
            if _fit(code, [*group, each], wanted):
                group.append(each)
                break
        else:
            groups.append([each])
    return groups


def order_of(group: Iterable[Needs]) -> list[int]:
    """The positions of a group's statements in the order in which they are run.

    That is the notebook's order, but for what stands below a statement that cannot run without it.
    """
    first: dict[int, set[int]] = {}
    units: set[int] = set()
    for each in group:
        units |= each.units
        for index, others in each.first.items():
            first[index] = first.get(index, set()) | others
    done: dict[int, None] = {}
    begun: set[int] = set()
    waiting = sorted(units, reverse=True)
    while waiting:
        last = waiting[-1]
        more = sorted(first.get(last, set()) - begun, reverse=True)
        begun.update((last, *more))
        if not more:
            done.setdefault(waiting.pop())
        waiting += more
    return list(done)


class _Value(NamedTuple):
    """The value of a name that an exercise finds, by the statements that made it.

    Attributes:
        name: the name.
        begin: the first of these statements; -1 where nothing binds the name.
        makers: of the statements that the exercise runs, those from there on that the name has its
            value from.
    """

    name: str
    begin: int
    makers: tuple[int, ...]


def _values(code: Code, needs: Needs) -> frozenset[_Value]:
    return frozenset(
        _Value(name, begin, _from(code, name, begin, needs.units))
        for name, makers in needs.values.items()
        for begin in [makers[0] if makers else -1]
    )


def _fit(code: Code, group: Iterable[Needs], values: Iterable[_Value]) -> bool:
    """Whether all find what they would find alone."""
    union = set().union(*(each.units for each in group))
    return all(_from(code, one.name, one.begin, union) == one.makers for one in values)


def _from(code: Code, name: str, begin: int, units: Container[int]) -> tuple[int, ...]:
    return tuple(index for index in code.makers(name) if index >= begin and index in units)
