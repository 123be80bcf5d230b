"""How running a submission's code can end other than with a value; no fault of ours."""

import re
from dataclasses import dataclass

from autograder.language import N_

UNNAMED = N_("An exception")
"""In place of the name of an exception's class that a student must not read."""


class Failure(Exception):
    """Base of what a call into a worker raises on account of the code that ran there."""


class TimedOut(Failure):
    """The time limit passed before the code had finished; the worker is gone."""


class Crashed(Failure):
    """The worker ended, or stopped keeping to the protocol; it is gone."""


class Ended(Crashed):
    """The worker's process ended, and nothing says why: the code, or something outside of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A line of a submitted notebook.

    Attributes:
        cell: number of the code cell, from 1.
        line: line in that cell, from 1.
    """

    cell: int
    line: int


_MOST_NUMBERS = 4
_NUMBER = re.compile(r"(-?\d+(?:\.\d*)?(?:e[+-]?\d+)?)")


class Raised(Failure):
    """The code raised an exception; the worker lives on.

    Attributes:
        kind: name of the exception's class, such as ``"TypeError"``.
        text: the exception's own message, clipped; written by untrusted code.
        place: the innermost line of the submission that was running, if any was.
        at_place: whether that line raised it itself, rather than something called from there.
        remark: what explains it, as a sentence of the grader's; may be empty.
        steps: the lines of the submission that led there, the innermost one last, as far as kept.
    """

    def __init__(
        self,
        kind: str,
        text: str,
        place: Place | None,
        *,
        at_place: bool,
        remark: str = "",
        steps: tuple[Place, ...] = (),
    ) -> None:
        super().__init__(f"{kind}: {text}" if text else kind)
        self.kind = kind
        self.text = text
        self.place = place
        self.at_place = at_place
        self.remark = remark
        self.steps = steps


class NotDefined(Failure):
    """The submission defines nothing of a name that the scenario asked for.

    Attributes:
        name: that name.
        reason: what became of the code that may have defined it; empty if nothing did.
    """

    def __init__(self, name: str, reason: str = "") -> None:
        super().__init__(name)
        self.name = name
        self.reason = reason


def in_common(one: Raised, other: Failure | None) -> Raised:
    """What an exception has in common with how the same code failed on other inputs.

    Args:
        one: the exception.
        other: how it failed there; None if it did not.
    """
    if not isinstance(other, Raised):
        return Raised(UNNAMED, "", None, at_place=False)
    if (one.kind, one.text, one.place) == (other.kind, other.text, other.place):
        if one.steps == other.steps:
            return one
        return Raised(one.kind, one.text, one.place, at_place=one.at_place)
    kind = one.kind if one.kind == other.kind else UNNAMED
    place = one.place if one.place == other.place else None
    text = _same_text(one.text, other.text) if kind != UNNAMED else ""
    steps = one.steps if one.steps == other.steps else ()
    return Raised(kind, text, place, at_place=False, steps=steps)


def _same_text(one: str, other: str) -> str:
    """A text less the few numbers that differ in another; empty if more than that does."""
    ours, others = _NUMBER.split(one), _NUMBER.split(other)
    if len(ours) != len(others) or ours[::2] != others[::2]:
        return ""
    if sum(a != b for a, b in zip(ours, others, strict=True)) > _MOST_NUMBERS:
        return ""
    return "".join(a if a == b else "…" for a, b in zip(ours, others, strict=True))
