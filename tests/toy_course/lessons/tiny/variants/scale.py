"""Variants of `Scale`."""

from autograder.verify.variants import Equivalent, Mistake


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
    Mistake(name=name, reason=reason, source=module("self.a = factor", result), fails=VALUE)
    for name, reason, result in (
        ("sum", "Added.", "return x + self.a"),
        ("quotient", "Divided.", "return x / self.a"),
        ("same", "Nothing is done.", "return x"),
        ("power", "To the power of.", "return x.abs() ** self.a"),
        ("twice", "Multiplied twice.", "return x * self.a * self.a"),
        ("nothing", "No return.", "x * self.a"),
    )
)
