"""Reads what a worker says of an exception, which may be forged."""

from typing import TypeGuard

from autograder.sandbox.outcomes import Place, Raised
from autograder.sandbox.wire.values import Value

_MOST = 1_000_000  # cells and lines of a notebook


def raised(node: Value) -> Raised:
    """The exception that a worker describes."""
    # Only what is a string or number already: to print a large tensor would take minutes.
    node = node if isinstance(node, dict) else {}
    kind, text = node.get("kind"), node.get("text")
    place = node.get("place")
    if not isinstance(place, dict):
        place = {"cell": node.get("cell"), "line": node.get("line")}
    cell, line = place.get("cell"), place.get("line")
    known = Place(cell=cell, line=line) if _counts(cell) and _counts(line) else None
    return Raised(
        kind[:80] if isinstance(kind, str) else "",
        text[:300] if isinstance(text, str) else "",
        known,
        at_place=node.get("at_place") is True,
    )


def _counts(number: object) -> TypeGuard[int]:
    """Whether a number may be that of a cell or a line."""
    return type(number) is int and 0 < number < _MOST
