"""Variants of `halve`."""

from autograder.diagnosis.variants import Equivalent, Mistake


def body(expression: str) -> str:
    """A solution of one line."""
    return f"def halve(x):\n    {expression}\n"


EQUIVALENTS = (
    Equivalent(name="times", reason="Times one half.", source=body("return 0.5 * x")),
    Equivalent(
        name="difference", reason="The number less its half.", source=body("return x - x / 2")
    ),
    Equivalent(
        name="function", reason="A function of torch.", source=body("return torch.div(x, 2)")
    ),
    Equivalent(name="mean", reason="The mean of it and 0.", source=body("return (x + 0 * x) / 2")),
)

BOTH = frozenset({"value", "argument_unchanged"})
VALUE = frozenset({"value"})
MISTAKES = (
    Mistake(
        name="third",
        reason="the number is divided by 3",
        says="the number is divided by 3",
        source=body("return x / 3"),
        fails=VALUE,
    ),
    Mistake(
        name="double",
        reason="the number is doubled",
        says="the number is doubled",
        source=body("return 2 * x"),
        fails=VALUE,
    ),
    Mistake(
        name="same",
        reason="nothing is divided",
        says="nothing is divided",
        source=body("return x.clone()"),
        fails=VALUE,
    ),
    Mistake(
        name="negative",
        reason="the sign is turned",
        says="the sign is turned",
        source=body("return -x / 2"),
        fails=BOTH,
    ),
    Mistake(
        name="nothing",
        reason="nothing is returned",
        says="nothing is returned",
        source=body("x / 2"),
        fails=BOTH,
    ),
    Mistake(
        name="in_place",
        reason="the argument is halved in place",
        says="the argument is halved in place",
        source=body("x /= 2\n    return x"),
        fails=frozenset({"argument_unchanged"}),
    ),
)
