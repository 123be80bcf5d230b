"""Which exercises call which in their right solutions, and so suffer from its mistakes."""

import ast
from collections.abc import Iterable, Mapping

__all__ = ["callers"]


def callers(text: str, exercises: Iterable[str]) -> dict[str, frozenset[str]]:
    """For each exercise, itself and those whose solution calls it, directly or by another.

    Args:
        text: the source of the lesson's reference.
        exercises: the names of its exercises.
    """
    names = set(exercises)
    calls = {
        node.name: {each.id for each in ast.walk(node) if isinstance(each, ast.Name)} & names
        for node in ast.parse(text).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name in names
    }
    return {name: _reached(name, calls) for name in names}


def _reached(name: str, calls: Mapping[str, set[str]]) -> frozenset[str]:
    reached = {name}
    while more := {one for one, called in calls.items() if called & reached} - reached:
        reached |= more
    return frozenset(reached)
