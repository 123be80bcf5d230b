"""Variants of `gram_matrix`."""

from autograder.diagnosis.variants import Equivalent, Mistake


def body(*lines: str) -> str:
    """A solution whose first line names the sizes."""
    whole = ("n, c, h, w = features.shape", "flat = features.flatten(2)", *lines)
    return "def gram_matrix(features):\n" + "".join(f"    {line}\n" for line in whole)


EQUIVALENTS = (
    *(
        Equivalent(name=name, reason=reason, source=body(*lines))
        for name, reason, lines in (
            ("plain", "A product.", ("return flat @ flat.mT / (c * h * w)",)),
            ("loop", "One by one.", ("return torch.stack([x @ x.T / (c * h * w) for x in flat])",)),
            ("bmm", "By bmm.", ("return torch.bmm(flat, flat.transpose(1, 2)).div(c * h * w)",)),
        )
    ),
    Equivalent(
        name="einsum",
        reason="By einsum.",
        source=body("return torch.einsum('nik,njk->nij', flat, flat) / (c * h * w)"),
    ),
)

ALL = frozenset({"products_of_channels", "batch_items_stay_apart", "division", "gradient"})
MISTAKES = (
    Mistake(
        name="no_division",
        reason="the products are not divided",
        says="the products are not divided",
        source=body("return flat @ flat.mT"),
        fails=frozenset({"division"}),
    ),
    *(
        Mistake(name=name, reason=reason, says=reason, source=body(*lines), fails=frozenset(fails))
        for name, reason, lines, fails in (
            (
                "squares",
                "each feature is squared by itself",
                ("return flat.square() / (c * h * w)",),
                ALL | {"argument_unchanged"},
            ),
            (
                "by_positions",
                "the products are divided by H*W",
                ("return flat @ flat.mT / (h * w)",),
                {"division"},
            ),
            (
                "mixed",
                "the images of a batch are mixed",
                ("flat = features.reshape(n * c, -1)", "return flat @ flat.T / (c * h * w)"),
                {"batch_items_stay_apart", "division"},
            ),
            (
                "detached",
                "the result is cut off from autograd",
                ("return (flat @ flat.mT / (c * h * w)).detach()",),
                {"gradient"},
            ),
            (
                "in_place",
                "the features are changed in place",
                ("flat /= c", "return flat @ flat.mT * c / (h * w)"),
                {"argument_unchanged"},
            ),
        )
    ),
)
