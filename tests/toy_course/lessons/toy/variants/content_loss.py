"""Variants of `content_loss`."""

from autograder.verify.variants import Equivalent, Mistake


def body(expression: str) -> str:
    """A solution of one line."""
    return f"def content_loss(features, target):\n    return {expression}\n"


EQUIVALENTS = tuple(
    Equivalent(name=name, reason=reason, source=body(expression))
    for name, reason, expression in (
        ("plain", "Written out.", "((features - target.detach()) ** 2).mean()"),
        ("module", "By a module.", "nn.MSELoss()(features, target.detach())"),
        ("sum", "A sum divided.", "(features - target.detach()).square().sum() / features.numel()"),
        ("other_way", "The other way round.", "(target.detach() - features).pow(2).mean()"),
    )
)

MISTAKES = tuple(
    Mistake(name=name, reason=reason, source=body(expression), fails=frozenset(fails))
    for name, reason, expression, fails in (
        ("summed", "Summed.", "F.mse_loss(features, target.detach(), reduction='sum')", {"value"}),
        ("half", "Halved.", "F.mse_loss(features, target.detach()) / 2", {"value"}),
        (
            "l1",
            "Absolute.",
            "F.l1_loss(features, target.detach())",
            {"value", "gradient", "target_is_constant"},
        ),
        (
            "not_detached",
            "The target learns.",
            "F.mse_loss(features, target)",
            {"target_is_constant"},
        ),
        (
            "number",
            "A number.",
            "F.mse_loss(features, target).item()",
            {"value", "gradient", "target_is_constant"},
        ),
        (
            "detached",
            "Detached.",
            "F.mse_loss(features.detach(), target.detach())",
            {"gradient", "target_is_constant"},
        ),
    )
)
