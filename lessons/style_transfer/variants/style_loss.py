"""Variants of `style_loss`."""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_ALL = frozenset({"value", "gradient", "target_is_constant"})

_RETURN = "def style_loss(features, target_gram):\n    return "

EQUIVALENTS = (
    Equivalent(
        name="square_mean",
        reason="calls gram_matrix; the square by hand",
        source=_RETURN + "torch.mean((gram_matrix(features) - target_gram.detach()) ** 2)",
    ),
    Equivalent(
        name="own_gram_inside",
        reason="does not call gram_matrix",
        source="""\
def style_loss(features, target_gram):
    n, c, h, w = features.shape
    flat = features.reshape(n, c, -1)
    gram = torch.einsum("nik,njk->nij", flat, flat).div_(c * h * w)
    return F.mse_loss(gram, target_gram.clone().detach())
""",
    ),
    Equivalent(
        name="per_image",
        reason="a loop over the images, with 0 as accumulator",
        source="""\
def style_loss(features, target_gram):
    loss = 0
    for image, goal in zip(features, target_gram.detach()):
        loss += (gram_matrix(image[None]).reshape_as(goal) - goal).square().mean()
    return loss / features.shape[0]
""",
    ),
    Equivalent(
        name="norm_squared",
        reason="the square of a norm, of shape (1,)",
        source="""\
def style_loss(features, target_gram):
    difference = gram_matrix(features).sub(target_gram.data)
    return (difference.norm() ** 2 / difference.numel()).reshape(1)
""",
    ),
    Equivalent(
        name="module",
        reason="the tutorial's module, made for each call",
        source="""\
class StyleLoss(nn.Module):
    def __init__(self, target):
        super().__init__()
        self.target = target.detach()

    def forward(self, x):
        self.loss = F.mse_loss(gram_matrix(x), self.target)
        return x


def style_loss(features, target_gram):
    module = StyleLoss(target_gram)
    module(features)
    return module.loss
""",
    ),
)

MISTAKES = (
    Mistake(
        name="one_loss_for_each_image",
        reason="takes the mean over the two dimensions of the matrices only",
        says="each image of a batch has a loss of its own",
        edit=("difference.square().mean()", "difference.square().mean(dim=(1, 2))"),
        fails=frozenset({"target_is_constant"}),
    ),
    Mistake(
        name="sum",
        reason="a sum where the text says mean",
        says="the squared differences are summed up, without any division",
        source=_RETURN + "(gram_matrix(features) - target_gram.detach()).square().sum()",
        fails=frozenset({"value"}),
    ),
    Mistake(
        name="sum_over_the_images",
        reason="the losses of the images are summed up",
        says="the losses of several images are summed up",
        source="""\
def style_loss(features, target_gram):
    pairs = zip(gram_matrix(features), target_gram.detach())
    return sum(F.mse_loss(one, other) for one, other in pairs)
""",
        fails=frozenset({"target_is_constant"}),
    ),
    Mistake(
        name="divided_by_the_channels",
        reason="divides the sum by the number of entries of one matrix",
        says="the sum is divided by the entries of one matrix, however many images there are",
        source="""\
def style_loss(features, target_gram):
    gram = gram_matrix(features)
    return ((gram - target_gram.detach()) ** 2).sum() / gram.shape[1] ** 2
""",
        fails=frozenset({"target_is_constant"}),
    ),
    Mistake(
        name="divided_again",
        reason="divides by C*H*W here as well",
        says="there is one more division by C*H*W",
        source="""\
def style_loss(features, target_gram):
    return F.mse_loss(gram_matrix(features), target_gram.detach()) / features[0].numel()
""",
        fails=frozenset({"value"}),
    ),
    Mistake(
        name="target_is_features",
        reason="computes the Gram matrix of the target, which is one already",
        says="a Gram matrix is computed from `target_gram` too",
        source="""\
def style_loss(features, target_gram):
    goal = gram_matrix(target_gram[:, :, :, None])
    return F.mse_loss(gram_matrix(features), goal.detach())
""",
        fails=_ALL,
    ),
    Mistake(
        name="target_not_detached",
        reason="the gradient reaches the target",
        says="the gradient reaches the target as well",
        source=_RETURN + "F.mse_loss(gram_matrix(features), target_gram)",
        fails=frozenset({"target_is_constant"}),
    ),
    Mistake(
        name="absolute",
        reason="absolute differences",
        says="the absolute values of the differences are averaged",
        source=_RETURN + "(gram_matrix(features) - target_gram.detach()).abs().mean()",
        fails=_ALL,
    ),
    Mistake(
        name="root_squared",
        reason="sqrt and ** 2: the right value, and NaN as gradient at zero",
        says="a root is taken on the way, with no finite gradient at zero",
        source=_RETURN + "F.mse_loss(gram_matrix(features), target_gram.detach()).sqrt() ** 2",
        fails=frozenset({"gradient"}),
    ),
    Mistake(
        name="features_detached",
        reason="no gradient at all",
        says="the result is cut off from autograd",
        source=_RETURN + "F.mse_loss(gram_matrix(features.detach()), target_gram.detach())",
        fails=frozenset({"gradient", "target_is_constant"}),
    ),
    Mistake(
        name="returns_in_the_loop",
        reason="`return` inside the loop: only the first image counts",
        says="only the first image of the batch counts",
        source="""\
def style_loss(features, target_gram):
    loss = 0
    for gram, goal in zip(gram_matrix(features), target_gram.detach()):
        loss = loss + F.mse_loss(gram, goal)
        return loss
""",
        fails=frozenset({"target_is_constant"}),
    ),
    Mistake(
        name="means_of_the_batch",
        reason="compares the batch's mean Gram matrices",
        says="the Gram matrices of a batch are averaged before they are compared",
        source=_RETURN + "F.mse_loss(gram_matrix(features).mean(0), target_gram.detach().mean(0))",
        fails=frozenset({"target_is_constant"}),
    ),
)

WORTHLESS = (
    Worthless(
        name="surrogate",
        reason="the slope of the loss and another value",
        source="""\
def style_loss(features, target_gram):
    rows = features.flatten(2)
    gram = rows @ rows.transpose(1, 2) / features[0].numel()
    return (gram * (gram - target_gram).detach()).sum()
""",
    ),
    Worthless(
        name="means_only",
        reason="products of means in place of Gram matrices",
        source="""\
def style_loss(features, target_gram):
    m = features.mean(dim=(2, 3))
    gram = m[:, :, None] * m[:, None, :]
    return (gram - target_gram.detach()).square().mean()
""",
    ),
)
