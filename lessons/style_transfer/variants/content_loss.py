"""Variants of `content_loss`."""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_ALL = frozenset({"value", "gradient", "target_is_constant"})
_GRADIENTS = frozenset({"gradient", "target_is_constant"})

_RETURN = "def content_loss(features, target):\n    return "

EQUIVALENTS = (
    Equivalent(
        name="module",
        reason="a loss module made once, and `.data` for a constant",
        source="""\
criterion = nn.MSELoss()


def content_loss(features, target):
    return criterion(features, target.data)
""",
    ),
    Equivalent(
        name="norm_squared",
        reason="the square of a norm, of shape (1,)",
        source="""\
def content_loss(features, target):
    loss = torch.zeros(1)
    return loss + (features - target.detach()).norm() ** 2 / features.numel()
""",
    ),
    Equivalent(
        name="sum_of_a_generator",
        reason="Python's sum over the images, with 0 as accumulator",
        source="""\
def content_loss(features, target):
    target = target.clone().detach()
    return sum(torch.square(a - b).mean() for a, b in zip(features, target)) / len(features)
""",
    ),
    Equivalent(
        name="no_grad_target",
        reason="a constant made under no_grad, and a sum divided by hand",
        source="""\
def content_loss(features, target):
    with torch.no_grad():
        goal = target * 1
    n, c, h, w = features.shape
    return F.mse_loss(features, goal, reduction="sum") / (n * c * h * w)
""",
    ),
    Equivalent(
        name="expanded_square",
        reason="a*a - 2ab + b*b",
        source="""\
def content_loss(features, target):
    b = target.detach()
    return (features * features - 2 * features * b + b * b).mean()
""",
    ),
)

MISTAKES = (
    Mistake(
        name="detached_in_place",
        reason="`detach_()` takes the argument itself out of the graph",
        says="the target itself is taken out of the graph",
        source="""\
def content_loss(features, target):
    return F.mse_loss(features, target.detach_())
""",
        fails=frozenset({"target_is_constant"}),
    ),
    Mistake(
        name="sum",
        reason="a sum where the text says mean",
        says="the squared differences are summed up, without any division",
        edit=("F.mse_loss(features, target.detach())", "(features - target.detach()).pow(2).sum()"),
        fails=frozenset({"value"}),
    ),
    Mistake(
        name="half_sum",
        reason="half the sum, as in the paper",
        says="half the sum of the squared differences is taken",
        source=_RETURN + "0.5 * (features - target.detach()).pow(2).sum()",
        fails=frozenset({"value"}),
    ),
    Mistake(
        name="mean_over_batch_only",
        reason="one number per image instead of one for all",
        says="each image of the batch gets a loss of its own",
        source=_RETURN + "(features - target.detach()).square().flatten(1).mean(dim=1)",
        fails=frozenset({"value"}),
    ),
    Mistake(
        name="absolute",
        reason="absolute differences",
        says="the absolute values of the differences are averaged",
        edit=("F.mse_loss(features, target.detach())", "F.l1_loss(features, target.detach())"),
        fails=_ALL,
    ),
    Mistake(
        name="root",
        reason="the root of the mean, whose gradient is NaN where the loss is zero",
        says="the square root of the loss is returned",
        source=_RETURN + "(features - target.detach()).square().mean().sqrt()",
        fails=frozenset({"gradient", "value"}),
    ),
    Mistake(
        name="root_squared",
        reason="sqrt and ** 2: the right value, and NaN as gradient at zero",
        says="a root is taken on the way, with no finite gradient at zero",
        source=_RETURN + "torch.sqrt((features - target.detach()).square().mean()) ** 2",
        fails=frozenset({"gradient"}),
    ),
    Mistake(
        name="target_not_detached",
        reason="the gradient reaches the target",
        says="the gradient reaches the target as well",
        edit=("target.detach()", "target"),
        fails=frozenset({"target_is_constant"}),
    ),
    Mistake(
        name="features_detached",
        reason="the wrong one of the two is the constant",
        says="the features are cut off from autograd, and the target is not",
        edit=("features, target.detach()", "features.detach(), target"),
        fails=_GRADIENTS,
    ),
    Mistake(
        name="item",
        reason="returns a Python number",
        says="the result is a Python number",
        source=_RETURN + "F.mse_loss(features, target.detach()).item()",
        fails=_ALL,
    ),
    Mistake(
        name="new_tensor",
        reason="a new tensor with requires_grad=True has no past",
        says="the result is cut off from autograd",
        source="""\
def content_loss(features, target):
    loss = F.mse_loss(features, target)
    return torch.tensor(float(loss), requires_grad=True)
""",
        fails=_GRADIENTS,
    ),
    Mistake(
        name="no_return",
        reason="forgets to return",
        says="nothing is returned",
        source="""\
def content_loss(features, target):
    loss = F.mse_loss(features, target.detach())
""",
        fails=_ALL,
    ),
)

WORTHLESS = (
    Worthless(
        name="surrogate",
        reason="the slope of the loss and another value",
        source=_RETURN + "(features * (features - target).detach()).mean()",
    ),
    Worthless(
        name="without_constant",
        reason="the loss but for what does not depend on the features",
        source=_RETURN + "(features.square() / 2 - features * target.detach()).mean()",
    ),
    Worthless(
        name="sum_of_features",
        reason="the sum of the features, and nothing of the target",
        source=_RETURN + "(features - target.detach()).square().mean() * 0 + features.sum()",
    ),
)
