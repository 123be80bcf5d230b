"""Variants of `generator_loss`.

A table, and long for that: each entry is the source of one solution, and what is to be found in it.
"""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_ALL = frozenset({"value", "gradient", "large_logits"})
_SLOPES = frozenset({"gradient", "large_logits"})
_LARGE = frozenset({"large_logits"})

_STANDS_STILL = frozenset({"generator_step/one_step", "generator_step/old_gradients"})
"""What a step loses that follows a loss without any slope: it changes nothing."""

_RETURN = "def generator_loss(logits_fake):\n    return "

EQUIVALENTS = (
    Equivalent(
        name="criterion",
        reason="a module made at each call, and labels of another dtype",
        source="""\
def generator_loss(logits_fake):
    labels = torch.ones(logits_fake.shape, device=logits_fake.device)
    return nn.BCEWithLogitsLoss()(logits_fake, labels)
""",
    ),
    Equivalent(
        name="softplus",
        reason="a lambda with softplus",
        source="""\
generator_loss = lambda logits_fake: F.softplus(-logits_fake).mean()
""",
    ),
    Equivalent(
        name="module",
        reason="an object of a module class in place of a function",
        source="""\
class NonSaturating(nn.Module):
    def __init__(self):
        super().__init__()
        self.log_probability = nn.LogSigmoid()

    def forward(self, logits):
        return -torch.mean(self.log_probability(logits))


generator_loss = NonSaturating()
""",
    ),
    Equivalent(
        name="by_hand",
        reason="the stable cross-entropy written out",
        source="""\
def generator_loss(logits_fake):
    x = logits_fake.squeeze()
    loss = torch.relu(-x) + torch.log1p(torch.exp(-torch.abs(x)))
    return loss.sum() / x.numel()
""",
    ),
    Equivalent(
        name="expanded_label",
        reason="one label expanded, in a helper, and a result of shape (1,)",
        source="""\
def _bce(logits, label):
    return F.binary_cross_entropy_with_logits(logits, label.expand_as(logits))


def generator_loss(logits_fake):
    one = torch.ones((), dtype=logits_fake.dtype, device=logits_fake.device)
    return _bce(logits_fake, one)[None]
""",
    ),
    Equivalent(
        name="saturating_one_turned_over",
        reason="-log(1 - sigmoid(-l)) is -log(sigmoid(l)), from the logits as well",
        source="""\
def generator_loss(logits_fake):
    return F.binary_cross_entropy_with_logits(-logits_fake, torch.zeros_like(logits_fake))
""",
    ),
    Equivalent(
        name="two_classes",
        reason="a log-softmax over the classes generated and real",
        source="""\
from collections import OrderedDict

classes = OrderedDict(generated=0, real=1)


def generator_loss(logits_fake):
    two = F.pad(logits_fake.reshape(-1, 1), (1, 0))
    return F.log_softmax(two, dim=1)[:, classes["real"]].mean().neg()
""",
    ),
    Equivalent(
        name="per_picture",
        reason="made of a function for one image by vmap",
        source="""\
def _of_one(logit: torch.Tensor) -> torch.Tensor:
    return torch.logaddexp(torch.zeros_like(logit), -logit)


def generator_loss(logits_fake):
    return torch.vmap(_of_one)(logits_fake.reshape(-1)).mean()
""",
    ),
)

MISTAKES = (
    Mistake(
        name="saturating",
        reason="minus the discriminator's loss",
        says="the saturating loss is calculated",
        source="""\
def generator_loss(logits_fake):
    return -F.binary_cross_entropy_with_logits(logits_fake, torch.zeros_like(logits_fake))
""",
        fails=_ALL,
    ),
    Mistake(
        name="saturating_by_hand",
        reason="log(1 - sigmoid(l)), as in the game's formula",
        says="the saturating loss is calculated",
        source=_RETURN + "torch.log(1 - torch.sigmoid(logits_fake)).mean()",
        fails=_ALL,
    ),
    Mistake(
        name="label_of_the_discriminator",
        reason="labels of 0: the generator helps the discriminator",
        says="the images get the label that the discriminator's loss gives them",
        edit=("torch.ones_like(logits_fake)", "torch.zeros_like(logits_fake)"),
        fails=_ALL,
    ),
    Mistake(
        name="without_minus",
        reason="log(sigmoid(l)) to be minimised",
        says="the sign of the loss is reversed",
        source=_RETURN + "F.logsigmoid(logits_fake).mean()",
        fails=_ALL,
    ),
    Mistake(
        name="log_of_sigmoid",
        reason="infinite at -120",
        says="an intermediate result overflows or is rounded to 0 for large logits",
        source=_RETURN + "-torch.log(torch.sigmoid(logits_fake)).mean()",
        fails=_LARGE,
    ),
    Mistake(
        name="probabilities",
        reason="sigmoid and BCELoss",
        says="the logarithm of the probability is cut off at -100, as in `nn.BCELoss`",
        source="""\
def generator_loss(logits_fake):
    probabilities = torch.sigmoid(logits_fake)
    return F.binary_cross_entropy(probabilities, torch.ones_like(probabilities))
""",
        fails=_LARGE,
    ),
    Mistake(
        name="epsilon",
        reason="log(... + 1e-8) is finite and wrong",
        says="a small number is added to the probability inside the logarithm",
        source=_RETURN + "-(torch.sigmoid(logits_fake) + 1e-8).log().mean()",
        fails=_LARGE,
    ),
    Mistake(
        name="clamped_logarithm",
        reason="the logarithm may not be below -100, nor has it a gradient there",
        says="the logarithm of the probability is cut off at -100, as in `nn.BCELoss`",
        source=_RETURN + "-F.logsigmoid(logits_fake).clamp(min=-100).mean()",
        fails=_LARGE,
    ),
    Mistake(
        name="soft_margin",
        reason="PyTorch's soft margin loss is the same formula, but overflows",
        says="an intermediate result overflows or is rounded to 0 for large logits",
        source="""\
from functools import partial


def _loss(logits_fake, label):
    return F.soft_margin_loss(logits_fake, torch.full_like(logits_fake, label))


generator_loss = partial(_loss, label=1.0)
""",
        fails=_LARGE,
    ),
    Mistake(
        name="sigmoid_twice",
        reason="probabilities go where logits are expected",
        says="the sigmoid is applied twice",
        source="""\
def generator_loss(logits_fake):
    fake = torch.sigmoid(logits_fake)
    return F.binary_cross_entropy_with_logits(fake, torch.ones_like(fake))
""",
        fails=_ALL,
    ),
    Mistake(
        name="wgan",
        reason="the loss of another exercise",
        says="the Wasserstein loss is calculated",
        source=_RETURN + "-logits_fake.mean()",
        fails=frozenset({"batch_of_one", "gradient", "large_logits", "value"}),
    ),
    Mistake(
        name="smooth_labels",
        reason="0.9, which is for the discriminator, if for anybody",
        says="the label of the images is 0.9",
        edit=("torch.ones_like(logits_fake", "torch.full_like(logits_fake, 0.9"),
        fails=_ALL,
    ),
    Mistake(
        name="mean_first",
        reason="the loss of the mean logit",
        says="the loss is calculated from the mean logit",
        source=_RETURN + "F.softplus(-logits_fake.mean())",
        fails=frozenset({"value", "gradient"}),
    ),
    Mistake(
        name="sum",
        reason="a sum where the text says mean",
        says="the sum over the batch is not divided",
        source=_RETURN + "F.softplus(-logits_fake).sum()",
        fails=frozenset({"value"}),
    ),
    Mistake(
        name="halved",
        reason="half of it",
        says="the loss is halved",
        source=_RETURN + "0.5 * F.softplus(-logits_fake).mean()",
        fails=frozenset({"value"}),
    ),
    Mistake(
        name="labels_broadcast",
        reason="labels of shape (N,) for logits of (N, 1): a sum over N times as many terms",
        says="labels and logits of different shapes are broadcast against each other",
        source="""\
def generator_loss(logits_fake):
    labels = torch.ones(len(logits_fake), dtype=logits_fake.dtype)
    stable = logits_fake.clamp(min=0) + F.softplus(-logits_fake.abs()) - logits_fake * labels
    return stable.sum() / len(logits_fake)
""",
        fails=frozenset({"batch_of_one", "value"}),
    ),
    Mistake(
        name="new_tensor",
        reason="a new leaf has no past",
        says="the logits are cut off from autograd",
        source="""\
def generator_loss(logits_fake):
    logits = logits_fake.detach().requires_grad_()
    return F.softplus(-logits).mean()
""",
        fails=_SLOPES,
    ),
    Mistake(
        name="detached",
        reason="cut off from autograd",
        says="the logits are cut off from autograd",
        source=_RETURN + "F.softplus(-logits_fake.detach()).mean()",
        fails=_SLOPES,
    ),
    Mistake(
        name="item",
        reason="returns a Python number",
        says="the loss is returned as a Python number",
        source=_RETURN + "F.softplus(-logits_fake).mean().item()",
        fails=_ALL,
    ),
    Mistake(
        name="not_reduced",
        reason="one number for each image",
        says="the losses of the images are not reduced to one number",
        source=_RETURN + "F.softplus(-logits_fake)",
        fails=frozenset({"value"}),
    ),
    Mistake(
        name="no_return",
        reason="forgets to return",
        says="nothing is returned",
        source="""\
def generator_loss(logits_fake):
    F.binary_cross_entropy_with_logits(logits_fake, torch.ones_like(logits_fake))
""",
        fails=frozenset({"batch_of_one", "gradient", "large_logits", "value"}),
    ),
    Mistake(
        name="squeezed_too_far",
        reason="goes through what `squeeze()` leaves, and of a batch of one that is no row",
        says="a batch of one is squeezed until no dimension is left",
        source="""\
def generator_loss(logits_fake):
    losses = [F.softplus(-logit) for logit in logits_fake.squeeze()]
    return torch.stack(losses).mean()
""",
        fails=frozenset({"batch_of_one"}),
    ),
)

WORTHLESS = (
    Worthless(
        name="hinge_with_a_bump",
        reason="a hinge with a bump at 0",
        source=_RETURN + "(F.relu(-logits_fake) + torch.exp(-logits_fake.square())).mean()",
    ),
    Worthless(
        name="surrogate",
        reason="the slope of the loss and another value",
        source=_RETURN + "(logits_fake * (logits_fake.sigmoid() - 1).detach()).mean()",
    ),
    Worthless(
        name="hinge",
        reason="a hinge",
        source=_RETURN + "F.relu(-logits_fake).mean()",
    ),
)
