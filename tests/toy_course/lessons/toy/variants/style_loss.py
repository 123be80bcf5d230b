"""Variants of `style_loss`."""

from autograder.diagnosis.variants import Equivalent, Mistake


def body(expression: str) -> str:
    """A solution of one line."""
    return f"def style_loss(features, target_gram):\n    return {expression}\n"


EQUIVALENTS = tuple(
    Equivalent(name=name, reason=reason, source=body(expression))
    for name, reason, expression in (
        ("plain", "Written out.", "((gram_matrix(features) - target_gram) ** 2).mean()"),
        ("function", "By a function.", "F.mse_loss(gram_matrix(features), target_gram)"),
        ("module", "By a module.", "nn.MSELoss()(gram_matrix(features), target_gram.detach())"),
        ("other_way", "The other way.", "(target_gram - gram_matrix(features)).square().mean()"),
    )
)

BOTH = frozenset({"value", "gradient"})
MISTAKES = tuple(
    Mistake(name=name, reason=reason, says=reason, source=body(expression), fails=frozenset(fails))
    for name, reason, expression, fails in (
        (
            "summed",
            "the squares are summed",
            "(gram_matrix(features) - target_gram).square().sum()",
            {"value"},
        ),
        (
            "half",
            "the loss is halved",
            "F.mse_loss(gram_matrix(features), target_gram) / 2",
            {"value"},
        ),
        (
            "l1",
            "absolute differences are taken",
            "F.l1_loss(gram_matrix(features), target_gram)",
            BOTH,
        ),
        ("no_target", "the target is left out", "gram_matrix(features).square().mean()", BOTH),
        (
            "added",
            "the target is added",
            "(gram_matrix(features) + target_gram).square().mean()",
            BOTH,
        ),
        (
            "detached",
            "the features are cut off from autograd",
            "F.mse_loss(gram_matrix(features.detach()), target_gram)",
            {"gradient"},
        ),
    )
)
