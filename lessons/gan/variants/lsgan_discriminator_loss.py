"""Variants of `lsgan_discriminator_loss`."""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_ALL = frozenset({"value", "gradient"})
_VALUE = frozenset({"value"})

_RETURN = "def lsgan_discriminator_loss(scores_real, scores_fake):\n    return "

EQUIVALENTS = (
    Equivalent(
        name="mse_loss",
        reason="mean squared errors against ones and zeros",
        source="""\
def lsgan_discriminator_loss(scores_real, scores_fake):
    real = F.mse_loss(scores_real, torch.ones_like(scores_real))
    return 0.5 * (real + F.mse_loss(scores_fake, torch.zeros_like(scores_fake)))
""",
    ),
    Equivalent(
        name="labels_broadcast",
        reason="ones of shape (N,) for scores of (N, 1): N*N terms have the same mean",
        source="""\
def lsgan_discriminator_loss(scores_real, scores_fake):
    labels = torch.ones(len(scores_real))
    return ((scores_real - labels) ** 2 / 2).mean() + (scores_fake**2 / 2).mean()
""",
    ),
    Equivalent(
        name="norms",
        reason="squares of norms, of shape (1,)",
        source="""\
def lsgan_discriminator_loss(scores_real, scores_fake):
    loss = torch.zeros(1)
    for scores, label in ((scores_real, 1), (scores_fake, 0)):
        loss = loss + (scores - label).norm() ** 2 / (2 * scores.numel())
    return loss
""",
    ),
    Equivalent(
        name="expanded_square",
        reason="half of s*s - 2s + 1",
        source="""\
def lsgan_discriminator_loss(scores_real, scores_fake):
    real = torch.einsum("i,i->", scores_real.flatten(), scores_real.flatten())
    fake = torch.einsum("i,i->", scores_fake.flatten(), scores_fake.flatten())
    n, m = scores_real.numel(), scores_fake.numel()
    return real / (2 * n) - scores_real.sum() / n + 0.5 + fake / (2 * m)
""",
    ),
    Equivalent(
        name="helper",
        reason="one helper for both terms, and Python's sum, which begins with 0",
        source="""\
class Target:
    REAL, FAKE = 1.0, 0.0


def half_squared(scores, target: float):
    return sum(0.5 * torch.square(score - target) for score in scores) / scores.shape[0]


def lsgan_discriminator_loss(scores_real, scores_fake):
    return half_squared(scores_real, Target.REAL) + half_squared(scores_fake, Target.FAKE)
""",
    ),
    Equivalent(
        name="huber_of_infinite_width",
        reason="Huber's loss is half the square where it is not linear",
        source="""\
from functools import partial

half_square = partial(F.huber_loss, delta=1e6)


def lsgan_discriminator_loss(scores_real, scores_fake):
    ones, zeros = torch.ones_like(scores_real), torch.zeros_like(scores_fake)
    return half_square(scores_real, ones) + half_square(scores_fake, zeros)
""",
    ),
)

MISTAKES = (
    Mistake(
        name="not_halved",
        reason="no factor of 1/2",
        says="the two means are added without any factor",
        source=_RETURN + "(scores_real - 1).pow(2).mean() + scores_fake.pow(2).mean()",
        fails=_VALUE,
    ),
    Mistake(
        name="half_of_one_term",
        reason="the factor stands before the first term alone",
        says="only the term of the real images has a factor",
        source=_RETURN + "0.5 * torch.mean((scores_real - 1) ** 2) + torch.mean(scores_fake**2)",
        fails=_VALUE,
    ),
    Mistake(
        name="sum",
        reason="sums where the text says means",
        says="a sum is taken over each batch",
        source=_RETURN + "0.5 * ((scores_real - 1) ** 2).sum() + 0.5 * (scores_fake**2).sum()",
        fails=_VALUE,
    ),
    Mistake(
        name="one_mean",
        reason="one mean over both, right for batches of one size alone",
        says="one mean is taken over both batches together",
        source="""\
def lsgan_discriminator_loss(scores_real, scores_fake):
    labels = torch.cat([torch.ones_like(scores_real), torch.zeros_like(scores_fake)])
    return F.mse_loss(torch.cat([scores_real, scores_fake]), labels)
""",
        fails=_VALUE,
    ),
    Mistake(
        name="picture_by_picture",
        reason="adds the terms before it takes the mean",
        says="the two terms are added image by image",
        source=_RETURN + "0.5 * ((scores_real - 1) ** 2 + scores_fake**2).mean()",
        fails=_VALUE,
    ),
    Mistake(
        name="not_reduced",
        reason="one number for each image",
        says="the two terms are added image by image",
        source=_RETURN + "0.5 * (scores_real - 1) ** 2 + 0.5 * scores_fake**2",
        fails=_VALUE,
    ),
    Mistake(
        name="labels_swapped",
        reason="real images should score 0, generated ones 1",
        says="the targets of real and generated images are swapped",
        source="""\
def lsgan_discriminator_loss(scores_real, scores_fake):
    return 0.5 * scores_real.square().mean() + 0.5 * (scores_fake - 1).square().mean()
""",
        fails=_ALL,
    ),
    Mistake(
        name="minus_one_and_one",
        reason="the labels of another equation of the paper",
        says="the target of generated images is -1",
        source="""\
def lsgan_discriminator_loss(scores_real, scores_fake):
    return 0.5 * (scores_real - 1).square().mean() + 0.5 * (scores_fake + 1).square().mean()
""",
        fails=_ALL,
    ),
    Mistake(
        name="sigmoid",
        reason="squeezes the scores first",
        says="a sigmoid is applied to the scores first",
        source="""\
def lsgan_discriminator_loss(scores_real, scores_fake):
    real, fake = torch.sigmoid(scores_real), torch.sigmoid(scores_fake)
    return 0.5 * (real - 1).square().mean() + 0.5 * fake.square().mean()
""",
        fails=_ALL,
    ),
    Mistake(
        name="absolute",
        reason="absolute differences",
        says="absolute differences are used",
        source=_RETURN + "0.5 * (scores_real - 1).abs().mean() + 0.5 * scores_fake.abs().mean()",
        fails=_ALL,
    ),
    Mistake(
        name="square_of_the_mean",
        reason="the mean inside the square",
        says="the mean of each batch is taken before the square",
        source=_RETURN + "0.5 * (scores_real.mean() - 1) ** 2 + 0.5 * scores_fake.mean() ** 2",
        fails=_ALL,
    ),
    Mistake(
        name="mean_squared_difference",
        reason="real against generated, where both have a number of their own",
        says="the scores of real and generated images are compared with each other",
        source="""\
def lsgan_discriminator_loss(scores_real, scores_fake):
    return 0.5 * F.mse_loss(scores_real[: len(scores_fake)], scores_fake[: len(scores_real)])
""",
        fails=_ALL,
    ),
    Mistake(
        name="fake_detached",
        reason="what is right for images is wrong for their scores",
        says="the scores of generated images are cut off from autograd",
        source="""\
def lsgan_discriminator_loss(scores_real, scores_fake):
    return 0.5 * (scores_real - 1).square().mean() + 0.5 * scores_fake.detach().square().mean()
""",
        fails=frozenset({"gradient"}),
    ),
    Mistake(
        name="in_place",
        reason="subtracts from the scores that it was given",
        says="the argument `scores_real` is changed in place",
        source="""\
def lsgan_discriminator_loss(scores_real, scores_fake):
    scores_real -= 1
    return (scores_real.square().mean() + scores_fake.square().mean()) / 2
""",
        fails=frozenset({"gradient"}),
    ),
    Mistake(
        name="item",
        reason="returns a Python number",
        says="the loss is returned as a Python number",
        source="""\
def lsgan_discriminator_loss(scores_real, scores_fake):
    return 0.5 * ((scores_real - 1).square().mean() + scores_fake.square().mean()).item()
""",
        fails=_ALL,
    ),
)

WORTHLESS = (
    Worthless(
        name="surrogate",
        reason="the slope of the loss and another value",
        source="""\
def lsgan_discriminator_loss(scores_real, scores_fake):
    return (scores_real * (scores_real - 1).detach()).sum() + (
        scores_fake * scores_fake.detach()
    ).sum()
""",
    ),
)
