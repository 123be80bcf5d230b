"""Variants of `discriminator_loss`.

A table, and long for that: each entry is the source of one solution, and what is to be found in it.
"""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_ALL = frozenset({"value", "gradient", "unequal_batches", "large_logits"})
_SIZES = frozenset({"value", "unequal_batches"})
_SLOPES = frozenset({"gradient", "large_logits"})
_LARGE = frozenset({"large_logits"})

_STANDS_STILL = frozenset(
    {
        "discriminator_step/one_step",
        "discriminator_step/old_gradients",
        "discriminator_step/separate_batches",
    }
)
"""What a step loses that follows a loss without any slope: it changes nothing."""

_RETURN = "def discriminator_loss(logits_real, logits_fake):\n    return "

EQUIVALENTS = (
    Equivalent(
        name="criterion",
        reason="a module made once, and float32 labels of shape (N,) for logits of any kind",
        source="""\
criterion = nn.BCEWithLogitsLoss()


def discriminator_loss(logits_real, logits_fake):
    real_label, fake_label = 1.0, 0.0
    real, fake = logits_real.view(-1), logits_fake.view(-1)
    loss_real = criterion(real, torch.full((real.size(0),), real_label, device=real.device))
    loss_fake = criterion(fake, torch.full((fake.size(0),), fake_label, device=fake.device))
    return loss_real + loss_fake
""",
    ),
    Equivalent(
        name="softplus",
        reason="the same formula by softplus",
        source=_RETURN + "F.softplus(-logits_real).mean() + F.softplus(logits_fake).mean()",
    ),
    Equivalent(
        name="log_sigmoid",
        reason="1 - sigmoid(l) is sigmoid(-l)",
        source="""\
discriminator_loss = lambda real, fake: -(F.logsigmoid(real).mean() + F.logsigmoid(-fake).mean())
""",
    ),
    Equivalent(
        name="by_hand",
        reason="the stable cross-entropy written out, as in a well-known assignment",
        source="""\
def bce_loss(input, target):
    neg_abs = -input.abs()
    return (input.clamp(min=0) - input * target + (1 + neg_abs.exp()).log()).mean()


def discriminator_loss(logits_real, logits_fake):
    true_labels = torch.ones(logits_real.size()).type_as(logits_real)
    return bce_loss(logits_real, true_labels) + bce_loss(logits_fake, 0 * logits_fake.detach())
""",
    ),
    Equivalent(
        name="one_batch_where_that_is_right",
        reason="twice the mean over both, where both are of one size",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    bce = F.binary_cross_entropy_with_logits
    ones, zeros = torch.ones_like(logits_real), torch.zeros_like(logits_fake)
    if len(logits_real) == len(logits_fake):
        return 2 * bce(torch.cat([logits_real, logits_fake]), torch.cat([ones, zeros]))
    return bce(logits_real, ones) + bce(logits_fake, zeros)
""",
    ),
    Equivalent(
        name="weights_of_one_batch",
        reason="one batch, and a weight of 1/N or 1/M for each image",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    parts = [logits_real.flatten(), logits_fake.flatten()]
    labels = torch.cat([torch.ones_like(parts[0]), torch.zeros_like(parts[1])])
    weights = torch.cat([torch.ones_like(part) / part.numel() for part in parts])
    return F.binary_cross_entropy_with_logits(
        torch.cat(parts), labels, weight=weights, reduction="sum"
    )
""",
    ),
    Equivalent(
        name="logaddexp",
        reason="log(exp(0) + exp(-l))",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    zero = logits_real.new_zeros(())
    real, fake = torch.logaddexp(zero, -logits_real), torch.logaddexp(zero, logits_fake)
    return real.mean() + fake.mean()
""",
    ),
    Equivalent(
        name="two_classes",
        reason="a softmax over the classes generated and real, with integers as labels",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    def term(logits, label):
        logits = logits.reshape(-1)
        two = torch.stack([torch.zeros_like(logits), logits], dim=1)
        return F.cross_entropy(two, torch.full_like(logits, label, dtype=torch.long))

    return term(logits_real, 1) + term(logits_fake, 0)
""",
    ),
    Equivalent(
        name="loops",
        reason="Python's sum over images, which begins with 0, and a result of shape (1,)",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    total = 0
    for sign, logits in ((-1, logits_real), (1, logits_fake)):
        total += sum(F.softplus(sign * logit) for logit in logits) / len(logits)
    return total.reshape(1)
""",
    ),
    Equivalent(
        name="own_backward",
        reason="a function of autograd with a gradient of its own",
        source="""\
class CrossEntropy(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, label):
        ctx.save_for_backward(logits)
        ctx.label = label
        return F.softplus(logits if label == 0 else -logits).mean()

    @staticmethod
    def backward(ctx, slope):
        (logits,) = ctx.saved_tensors
        return slope * (torch.sigmoid(logits) - ctx.label) / logits.numel(), None


def discriminator_loss(logits_real, logits_fake):
    return CrossEntropy.apply(logits_real, 1) + CrossEntropy.apply(logits_fake, 0)
""",
    ),
)

MISTAKES = (
    Mistake(
        name="log_of_sigmoid",
        reason="the formula as it is written: infinite from 17 on",
        says="the logarithm is taken of probabilities that are rounded to 0",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    real, fake = torch.sigmoid(logits_real), torch.sigmoid(logits_fake)
    return -torch.log(real).mean() - torch.log(1 - fake).mean()
""",
        fails=_LARGE,
    ),
    Mistake(
        name="probabilities",
        reason="sigmoid and BCELoss: no gradient at 20",
        says="the cross-entropy is calculated from probabilities, rounded for large logits",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    criterion = nn.BCELoss()
    real, fake = logits_real.sigmoid(), logits_fake.sigmoid()
    return criterion(real, torch.ones_like(real)) + criterion(fake, torch.zeros_like(fake))
""",
        fails=_LARGE,
    ),
    Mistake(
        name="epsilon",
        reason="log(... + 1e-8) is finite and wrong",
        says="a small number is added to the probabilities inside the logarithm",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    eps = 1e-8
    real, fake = torch.sigmoid(logits_real), torch.sigmoid(logits_fake)
    return -(torch.log(real + eps).mean() + torch.log(1 - fake + eps).mean())
""",
        fails=_LARGE,
    ),
    Mistake(
        name="clamped_probabilities",
        reason="clamps the probability: no gradient beyond",
        says="the probabilities are clamped before the logarithm is taken",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    real = torch.sigmoid(logits_real).clamp(1e-7, 1 - 1e-7)
    fake = torch.sigmoid(logits_fake).clamp(1e-7, 1 - 1e-7)
    return -(real.log().mean() + (1 - fake).log().mean())
""",
        fails=_LARGE,
    ),
    Mistake(
        name="clamped_logits",
        reason="clamps the logits so that nothing overflows",
        says="large logits are clamped",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    real, fake = logits_real.clamp(-15, 15), logits_fake.clamp(-15, 15)
    return F.softplus(-real).mean() + F.softplus(fake).mean()
""",
        fails=_LARGE,
    ),
    Mistake(
        name="overflow",
        reason="log(1 + exp(l)) overflows at 89",
        says="an exponential of large logits overflows",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    return (1 + (-logits_real).exp()).log().mean() + (1 + logits_fake.exp()).log().mean()
""",
        fails=_LARGE,
    ),
    Mistake(
        name="nan_in_the_other_branch",
        reason="the right values, but torch.where multiplies the other branch's infinity by 0",
        says="an infinite value in a branch that is not taken spoils the gradient",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    def softplus(x):
        return torch.where(x > 0, x + torch.log1p(torch.exp(-x)), torch.log1p(torch.exp(x)))

    return softplus(-logits_real).mean() + softplus(logits_fake).mean()
""",
        fails=_LARGE,
    ),
    Mistake(
        name="sigmoid_twice",
        reason="probabilities go where logits are expected",
        says="the sigmoid is applied twice",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    bce = nn.BCEWithLogitsLoss()
    real, fake = torch.sigmoid(logits_real), torch.sigmoid(logits_fake)
    return bce(real, torch.ones_like(real)) + bce(fake, torch.zeros_like(fake))
""",
        fails=_ALL,
    ),
    Mistake(
        name="labels_swapped",
        reason="real images are called generated, and the reverse",
        says="the labels of real and generated images are swapped",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    bce = F.binary_cross_entropy_with_logits
    real = bce(logits_real, torch.zeros_like(logits_real))
    return real + bce(logits_fake, torch.ones_like(logits_fake))
""",
        fails=_ALL,
    ),
    Mistake(
        name="one_label",
        reason="copied the line, and not the label",
        says="both batches get the same label",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    bce = F.binary_cross_entropy_with_logits
    real = bce(logits_real, torch.ones_like(logits_real))
    return real + bce(logits_fake, torch.ones_like(logits_fake))
""",
        fails=_ALL,
    ),
    Mistake(
        name="smooth_labels",
        reason="0.9 for real images, a trick of another paper",
        says="the label of real images is 0.9",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    bce = F.binary_cross_entropy_with_logits
    real = bce(logits_real, torch.full_like(logits_real, 0.9))
    return real + bce(logits_fake, torch.zeros_like(logits_fake))
""",
        fails=_ALL,
    ),
    Mistake(
        name="maximised",
        reason="what the paper maximises, without the minus",
        says="the sign of the loss is reversed",
        source=_RETURN + "F.logsigmoid(logits_real).mean() + F.logsigmoid(-logits_fake).mean()",
        fails=_ALL,
    ),
    Mistake(
        name="real_pictures_only",
        reason="forgets the generated ones",
        says="the generated images do not count",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    return F.binary_cross_entropy_with_logits(logits_real, torch.ones_like(logits_real))
""",
        fails=_ALL,
    ),
    Mistake(
        name="lsgan",
        reason="the loss of another exercise",
        says="the least-squares loss is calculated",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    return 0.5 * (logits_real - 1).square().mean() + 0.5 * logits_fake.square().mean()
""",
        fails=_ALL,
    ),
    Mistake(
        name="halved",
        reason="the mean of the two terms, as some tutorials have it",
        says="the sum of the two terms is halved",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    bce = F.binary_cross_entropy_with_logits
    real = bce(logits_real, torch.ones_like(logits_real))
    return (real + bce(logits_fake, torch.zeros_like(logits_fake))) / 2
""",
        fails=frozenset({"value"}),
    ),
    Mistake(
        name="sum",
        reason="sums where the text says means",
        says="the sum over each batch is not divided",
        source=_RETURN + "F.softplus(-logits_real).sum() + F.softplus(logits_fake).sum()",
        fails=_SIZES,
    ),
    Mistake(
        name="one_mean",
        reason="one mean over both: half of it, and larger batches count more",
        says="one mean is taken over both batches together",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    labels = torch.cat([torch.ones_like(logits_real), torch.zeros_like(logits_fake)])
    return F.binary_cross_entropy_with_logits(torch.cat([logits_real, logits_fake]), labels)
""",
        fails=_SIZES,
    ),
    Mistake(
        name="twice_one_mean",
        reason="right for batches of one size alone",
        says="one mean is taken over both batches together, and doubled",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    labels = torch.cat([torch.ones_like(logits_real), torch.zeros_like(logits_fake)])
    return 2 * F.binary_cross_entropy_with_logits(torch.cat([logits_real, logits_fake]), labels)
""",
        fails=frozenset({"unequal_batches"}),
    ),
    Mistake(
        name="labels_of_one_size",
        reason="makes both labels as long as the batch of real images",
        says="the labels of generated images have the shape of the real batch",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    bce, ones = nn.BCEWithLogitsLoss(), torch.ones_like(logits_real)
    return bce(logits_real, ones) + bce(logits_fake, 1 - ones)
""",
        fails=frozenset({"unequal_batches"}),
    ),
    Mistake(
        name="picture_by_picture",
        reason="adds the terms before it takes the mean",
        says="the terms of real and generated images are added pair by pair",
        source=_RETURN + "(F.softplus(-logits_real) + F.softplus(logits_fake)).mean()",
        fails=frozenset({"unequal_batches"}),
    ),
    Mistake(
        name="fake_detached",
        reason="what is right for images is wrong for their logits",
        says="the logits of generated images are cut off from autograd",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    return F.softplus(-logits_real).mean() + F.softplus(logits_fake.detach()).mean()
""",
        fails=_SLOPES,
    ),
    Mistake(
        name="new_tensor",
        reason="a new tensor with requires_grad=True has no past",
        says="the logits of both batches are cut off from autograd",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    loss = F.softplus(-logits_real).mean() + F.softplus(logits_fake).mean()
    return torch.tensor(loss.item(), requires_grad=True)
""",
        fails=_SLOPES,
    ),
    Mistake(
        name="item",
        reason="returns a Python number",
        says="the loss is returned as a Python number",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    return (F.softplus(-logits_real).mean() + F.softplus(logits_fake).mean()).item()
""",
        fails=_ALL,
    ),
    Mistake(
        name="not_reduced",
        reason="one number for each image",
        says="the losses of the images are not reduced to one number",
        source=_RETURN + "F.softplus(-logits_real) + F.softplus(logits_fake)",
        fails=_SIZES,
    ),
    Mistake(
        name="three_results",
        reason="returns the terms too",
        says="both terms are returned along with the loss",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    real, fake = F.softplus(-logits_real).mean(), F.softplus(logits_fake).mean()
    return real + fake, real, fake
""",
        fails=frozenset({"batch_of_one", "gradient", "large_logits", "unequal_batches", "value"}),
    ),
    Mistake(
        name="no_return",
        reason="forgets to return",
        says="nothing is returned",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    loss = F.softplus(-logits_real).mean() + F.softplus(logits_fake).mean()
""",
        fails=frozenset({"batch_of_one", "gradient", "large_logits", "unequal_batches", "value"}),
    ),
    Mistake(
        name="squeezed_too_far",
        reason="goes through what `squeeze()` leaves, and of a batch of one that is no row",
        says="a batch of one is squeezed until no dimension is left",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    real = [F.softplus(-logit) for logit in logits_real.squeeze()]
    fake = [F.softplus(logit) for logit in logits_fake.squeeze()]
    return torch.stack(real).mean() + torch.stack(fake).mean()
""",
        fails=frozenset({"batch_of_one"}),
    ),
)

WORTHLESS = (
    Worthless(
        name="squares",
        reason="squares of logits",
        source=_RETURN + "logits_real.square().mean() + logits_fake.square().mean()",
    ),
    Worthless(
        name="surrogate",
        reason="the slope of the loss and another value",
        source="""\
def discriminator_loss(logits_real, logits_fake):
    real = logits_real * (logits_real.sigmoid() - 1).detach()
    fake = logits_fake * logits_fake.sigmoid().detach()
    return real.mean() + fake.mean()
""",
    ),
    Worthless(
        name="hinge",
        reason="a hinge",
        source=_RETURN + "F.relu(-logits_real).mean() + F.relu(logits_fake).mean()",
    ),
)
