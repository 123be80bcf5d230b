"""Variants of `content_loss`."""

from autograder.diagnosis.variants import Equivalent, Mistake


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

_EDITS = (
    Mistake(
        name="summed",
        reason="the squares are summed",
        says="the squares are summed",
        edit=("target.detach())", "target.detach(), reduction='sum')"),
        fails=frozenset({"value"}),
    ),
    Mistake(
        name="half",
        reason="the loss is halved",
        says="the loss is halved",
        edit=("return", "return 0.5 *"),
        fails=frozenset({"value"}),
    ),
    Mistake(
        name="not_detached",
        reason="a gradient flows to the target",
        says="a gradient flows to the target",
        edit=("target.detach()", "target"),
        fails=frozenset({"target_is_constant"}),
    ),
)
MISTAKES = _EDITS + tuple(
    Mistake(name=name, reason=reason, says=reason, source=body(expression), fails=frozenset(fails))
    for name, reason, expression, fails in (
        (
            "l1",
            "absolute differences are taken",
            "F.l1_loss(features, target.detach())",
            {"value", "gradient", "target_is_constant"},
        ),
        (
            "number",
            "the loss is a plain number",
            "F.mse_loss(features, target).item()",
            {"value", "gradient", "target_is_constant"},
        ),
        (
            "detached",
            "the features are cut off from autograd",
            "F.mse_loss(features.detach(), target.detach())",
            {"gradient", "target_is_constant"},
        ),
    )
)
