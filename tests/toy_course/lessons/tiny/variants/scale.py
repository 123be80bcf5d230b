"""Variants of `Scale`."""

from autograder.diagnosis.variants import Equivalent, Mistake


def module(kept: str, result: str) -> str:
    """A solution of two lines."""
    return (
        "class Scale(nn.Module):\n"
        "    def __init__(self, factor):\n"
        "        super().__init__()\n"
        f"        {kept}\n"
        "    def forward(self, x):\n"
        f"        {result}\n"
    )


EQUIVALENTS = (
    Equivalent(
        name="other_name",
        reason="Kept under another name.",
        source=module("self.a = factor", "return x * self.a"),
    ),
    Equivalent(
        name="buffer",
        reason="Kept in a buffer.",
        source=module("self.register_buffer('a', torch.tensor(factor))", "return x * self.a"),
    ),
    Equivalent(
        name="closure",
        reason="Kept in a function.",
        source=module("self.call = lambda x: factor * x", "return self.call(x)"),
    ),
    Equivalent(
        name="function",
        reason="A function of torch.",
        source=module("self.a = factor", "return torch.mul(x, self.a)"),
    ),
)

VALUE = frozenset({"value"})
MISTAKES = tuple(
    Mistake(
        name=name, reason=reason, says=reason, source=module("self.a = factor", result), fails=VALUE
    )
    for name, reason, result in (
        ("sum", "the factor is added", "return x + self.a"),
        ("quotient", "the input is divided by the factor", "return x / self.a"),
        ("same", "the factor is not used", "return x"),
        ("power", "the factor is used as an exponent", "return x.abs() ** self.a"),
        ("twice", "the factor is used twice", "return x * self.a * self.a"),
        ("nothing", "nothing is returned", "x * self.a"),
    )
)
