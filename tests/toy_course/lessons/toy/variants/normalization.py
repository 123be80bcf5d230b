"""Variants of `Normalization`."""

from autograder.verify.variants import Equivalent, Mistake


def module(
    result: str,
    kept: str = "self.mean, self.std = (torch.tensor(x)[:, None, None] for x in (mean, std))",
) -> str:
    """A solution of two lines."""
    return (
        "class Normalization(nn.Module):\n"
        "    def __init__(self, mean, std):\n"
        "        super().__init__()\n"
        f"        {kept}\n"
        "    def forward(self, image):\n"
        f"        {result}\n"
    )


EQUIVALENTS = tuple(
    Equivalent(name=name, reason=reason, source=module(result))
    for name, reason, result in (
        ("plain", "Plain attributes.", "return (image - self.mean) / self.std"),
        ("two_quotients", "Distributed.", "return image / self.std - self.mean / self.std"),
        ("functions", "By functions.", "return torch.div(torch.sub(image, self.mean), self.std)"),
        ("reciprocal", "Times one over.", "return (image - self.mean) * (1 / self.std)"),
    )
)

VALUE = frozenset({"value"})
MISTAKES = (
    *(
        Mistake(name=name, reason=reason, source=module(result), fails=VALUE)
        for name, reason, result in (
            ("swapped", "Divided first.", "return image / self.std - self.mean"),
            ("times", "Multiplied.", "return (image - self.mean) * self.std"),
            ("added", "Added.", "return (image + self.mean) / self.std"),
            ("no_mean", "Not shifted.", "return image / self.std"),
            ("no_std", "Not scaled.", "return image - self.mean"),
        )
    ),
    Mistake(
        name="in_place",
        reason="The argument is changed.",
        source=module("image -= self.mean; return image / self.std"),
        fails=frozenset({"argument_unchanged"}),
    ),
)
