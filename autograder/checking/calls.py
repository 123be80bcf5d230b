"""Which exercises call which in their right solutions, read from the text of the reference."""

import ast
from collections.abc import Iterable, Mapping

__all__ = ["callees", "callers"]


def callees(text: str, exercises: Iterable[str]) -> dict[str, frozenset[str]]:
    """For each exercise, the others that its solution calls, directly or by another.

    Args:
        text: the source of the lesson's reference.
        exercises: the names of its exercises.
    """
    direct = _direct(text, exercises)
    return {name: _closed({name}, direct) - {name} for name in direct}


def callers(text: str, exercises: Iterable[str]) -> dict[str, frozenset[str]]:
    """For each exercise, itself and those whose solution calls it, directly or by another.

    Args:
        text: the source of the lesson's reference.
        exercises: the names of its exercises.
    """
    reached = callees(text, exercises)
    return {
        name: frozenset({name} | {one for one, called in reached.items() if name in called})
        for name in reached
    }


def _direct(text: str, exercises: Iterable[str]) -> dict[str, set[str]]:
    names = set(exercises)
    return {name: set[str]() for name in names} | {
        node.name: {each.id for each in ast.walk(node) if isinstance(each, ast.Name)} & names
        for node in ast.parse(text).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name in names
    }


def _closed(names: set[str], calls: Mapping[str, set[str]]) -> frozenset[str]:
    reached = set(names)
    while more := set().union(*(calls[name] for name in reached)) - reached:
        reached |= more
    return frozenset(reached)
