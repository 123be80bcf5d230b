"""Variants of `Normalization`."""

from autograder.diagnosis.variants import Equivalent, Mistake


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
        Mistake(name=name, reason=reason, says=reason, source=module(result), fails=VALUE)
        for name, reason, result in (
            (
                "swapped",
                "the mean is subtracted after the division",
                "return image / self.std - self.mean",
            ),
            ("times", "the deviation is multiplied by", "return (image - self.mean) * self.std"),
            ("added", "the mean is added", "return (image + self.mean) / self.std"),
            ("no_mean", "the mean is left out", "return image / self.std"),
            ("no_std", "the deviation is left out", "return image - self.mean"),
        )
    ),
    Mistake(
        name="in_place",
        reason="the image is changed in place",
        says="the image is changed in place",
        source=module("image -= self.mean; return image / self.std"),
        fails=frozenset({"argument_unchanged"}),
    ),
)
