"""What to ask about a result by the kind of what is wrong with it, whatever the check is about.

The kinds are those of `autograder.judge.compare.Mismatch`, a time-out and a crash.
"""

from collections.abc import Sequence

from autograder.language import N_, gettext

OF_KINDS = {
    "none": N_("Does every way through the function end with `return`?"),
    "type": N_("What kind of object does the last line make?"),
    "names": N_("Which names does the task ask for, letter by letter?"),
    "length": N_("How many values does the task ask for?"),
    "shape": N_("Which dimensions are left after the last step?"),
    "dtype": N_("Which dtype does each new tensor get, and from where?"),
    "finite": N_("Which step divides by 0, or takes the logarithm or `exp` of an extreme number?"),
    "changed": N_(
        "Which step writes into the argument, such as `+=` or a method that ends in `_`?"
    ),
    "zero": N_("Which step makes every value vanish?"),
    "sign": N_("Where does the sign turn?"),
    "factor": N_("Which divisors and factors does the task name?"),
    "formula": N_("Calculate one element by hand: at which step does yours differ?"),
    "no gradient": N_("At which step does the calculation leave autograd?"),
    "timeout": N_("Does every loop come to its end?"),
    "crashed": N_("Which step ends Python, or asks for far more memory than the inputs have?"),
}
"""A question for each kind of mismatch that says more than what a check is about."""

_OF_FORM = {"none", "type", "names", "length", "shape", "dtype", "no gradient"}
"""The kinds that are the same for all inputs, whatever sizes these have."""


def of_kind(kind: str) -> str:
    """The question about a kind of mismatch; empty where what the check is about says more."""
    return gettext(OF_KINDS.get(kind, ""))


def cause_of(kind: str, message: str) -> str:
    """What is the same for all checks that fail for one reason; empty where that cannot be told."""
    if kind in _OF_FORM:
        return kind
    return f"{kind}: {message}" if kind in OF_KINDS else ""


def joined_causes(causes: Sequence[str]) -> list[str]:
    """The causes of an exercise's failures, where what is no tensor is why no gradient arrives."""
    nothing = next((cause for cause in ("none", "type") if cause in causes), "no gradient")
    return [nothing if cause in ("type", "no gradient") else cause for cause in causes]
