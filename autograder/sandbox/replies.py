"""Reads what a worker says of an exception, which may be forged."""

from typing import TypeGuard

from autograder.language import N_, gettext
from autograder.sandbox.outcomes import Place, Raised
from autograder.sandbox.wire.values import ProtocolError, Value

_MOST = 1_000_000  # cells and lines of a notebook
_MOST_STEPS = 12
_OF_RESULTS = frozenset({
    N_("the value is too large to be sent"),
    N_("the tensor is too large to be sent"),
    N_("the value is nested too deeply"),
    N_("the message holds too many or too deeply nested values"),
    N_("malformed integer"),
    N_("malformed shape"),
})  # fmt: skip


def of_protocol(text: str) -> str:
    """What a `ProtocolError` says, translated where an honest result may lead to it."""
    return gettext(text) if text in _OF_RESULTS else text


def raised(node: Value) -> Raised:
    """The exception that a worker describes."""
    # Only what is a string or number already: to print a large tensor would take minutes.
    node = node if isinstance(node, dict) else {}
    kind, text = node.get("kind"), node.get("text")
    if kind == ProtocolError.__name__ and isinstance(text, str):
        text = of_protocol(text)
    place = node.get("place")
    if not isinstance(place, dict):
        place = {"cell": node.get("cell"), "line": node.get("line")}
    steps = node.get("steps")
    found = [_place(step) for step in steps[-_MOST_STEPS:]] if isinstance(steps, list) else []
    return Raised(
        kind[:80] if isinstance(kind, str) else "",
        text[:300] if isinstance(text, str) else "",
        _place(place),
        at_place=node.get("at_place") is True,
        steps=tuple(step for step in found if step is not None),
    )


def _place(node: Value) -> Place | None:
    """A line of a notebook; None where it can be none."""
    node = node if isinstance(node, dict) else {}
    cell, line = node.get("cell"), node.get("line")
    return Place(cell=cell, line=line) if _counts(cell) and _counts(line) else None


def _counts(number: object) -> TypeGuard[int]:
    """Whether a number may be that of a cell or a line."""
    return type(number) is int and 0 < number < _MOST
