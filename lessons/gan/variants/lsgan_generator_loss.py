"""Variants of `lsgan_generator_loss`."""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_ALL = frozenset({"value", "gradient"})
_VALUE = frozenset({"value"})

_RETURN = "def lsgan_generator_loss(scores_fake):\n    return "

EQUIVALENTS = (
    Equivalent(
        name="mse_module",
        reason="a module made once, halved",
        source="""\
mse = nn.MSELoss()


def lsgan_generator_loss(scores_fake):
    return mse(scores_fake, torch.ones_like(scores_fake)) / 2
""",
    ),
    Equivalent(
        name="labels_broadcast",
        reason="ones of shape (N,) for scores of (N, 1): N*N terms have the same mean",
        source="""\
def lsgan_generator_loss(scores_fake):
    true_labels = torch.ones(scores_fake.shape[0]).type(scores_fake.dtype)
    return torch.mean((scores_fake - true_labels) ** 2) / 2
""",
    ),
    Equivalent(
        name="other_way_round",
        reason="1 - s, and a power of the halved root",
        source="""\
lsgan_generator_loss = lambda s: (((1 - s) / 2**0.5) ** 2).mean()
""",
    ),
    Equivalent(
        name="matrix_product",
        reason="a row times a column, of shape (1,)",
        source="""\
def lsgan_generator_loss(scores_fake):
    column = scores_fake.reshape(-1, 1) - torch.tensor(1.0)
    return (column.mT @ column).view(1) / (2 * len(column))
""",
    ),
    Equivalent(
        name="variance_and_mean",
        reason="the mean of squares is the variance plus the square of the mean",
        source="""\
def lsgan_generator_loss(scores_fake):
    errors = scores_fake.sub(1)
    return 0.5 * (errors.var(correction=0) + errors.mean() ** 2)
""",
    ),
    Equivalent(
        name="own_discriminator_loss",
        reason="the other exercise's loss, in which zeros cost nothing as generated images",
        source=_RETURN + "lsgan_discriminator_loss(scores_fake, torch.zeros_like(scores_fake))",
    ),
)

MISTAKES = (
    Mistake(
        name="not_halved",
        reason="no factor of 1/2",
        says="the mean has no factor",
        source=_RETURN + "F.mse_loss(scores_fake, torch.ones_like(scores_fake))",
        fails=_VALUE,
    ),
    Mistake(
        name="sum",
        reason="a sum where the text says mean",
        says="a sum is taken over the batch",
        edit=("(scores_fake - 1).square().mean() / 2", "0.5 * ((scores_fake - 1) ** 2).sum()"),
        fails=_VALUE,
    ),
    Mistake(
        name="not_reduced",
        reason="one number for each image",
        says="the result has one number for each image",
        edit=("(scores_fake - 1).square().mean() / 2", "0.5 * (scores_fake - 1) ** 2"),
        fails=_VALUE,
    ),
    Mistake(
        name="label_of_the_discriminator",
        reason="generated images should score 0",
        says="the target of the scores is 0",
        edit=("(scores_fake - 1).square().mean() / 2", "0.5 * scores_fake.square().mean()"),
        fails=_ALL,
    ),
    Mistake(
        name="minus_the_discriminators",
        reason="minus the discriminator's loss",
        says="the loss is minus the discriminator's term for generated images",
        edit=("(scores_fake - 1).square().mean() / 2", "-0.5 * scores_fake.square().mean()"),
        fails=_ALL,
    ),
    Mistake(
        name="sigmoid",
        reason="squeezes the scores first",
        says="a sigmoid is applied to the scores first",
        source=_RETURN + "0.5 * (torch.sigmoid(scores_fake) - 1).square().mean()",
        fails=_ALL,
    ),
    Mistake(
        name="square_of_the_mean",
        reason="the mean inside the square",
        says="the mean is taken before the square",
        edit=("(scores_fake - 1).square().mean() / 2", "0.5 * (scores_fake.mean() - 1).square()"),
        fails=_ALL,
    ),
    Mistake(
        name="absolute",
        reason="absolute differences",
        says="absolute differences are used",
        source=_RETURN + "F.l1_loss(scores_fake, torch.ones_like(scores_fake)) / 2",
        fails=_ALL,
    ),
    Mistake(
        name="in_place",
        reason="subtracts from the scores that it was given",
        says="the argument `scores_fake` is changed in place",
        edit=(
            "    return (scores_fake - 1).square().mean() / 2\n",
            "    scores_fake.sub_(1)\n    return (scores_fake).square().mean() / 2\n",
        ),
        fails=frozenset({"gradient"}),
    ),
    Mistake(
        name="no_grad",
        reason="decorated with no_grad",
        says="the result is cut off from autograd",
        source="""\
@torch.no_grad()
def lsgan_generator_loss(scores_fake):
    return 0.5 * (scores_fake - 1).square().mean()
""",
        fails=frozenset({"gradient"}),
    ),
    Mistake(
        name="no_return",
        reason="forgets to return",
        says="nothing is returned",
        source="""\
def lsgan_generator_loss(scores_fake):
    loss = 0.5 * (scores_fake - 1).square().mean()
""",
        fails=_ALL,
    ),
)

WORTHLESS = (
    Worthless(
        name="surrogate",
        reason="the slope of the loss and another value",
        source=_RETURN + "(scores_fake * (scores_fake - 1).detach()).sum()",
    ),
    Worthless(
        name="without_constant",
        reason="the loss but for its constant",
        source=_RETURN + "(scores_fake.square() / 2 - scores_fake).mean()",
    ),
)
