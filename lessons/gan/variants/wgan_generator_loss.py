"""Variants of `wgan_generator_loss`."""

from autograder.diagnosis.variants import Equivalent, Mistake

_ALL = frozenset({"value_and_gradient"})

EQUIVALENTS = (
    Equivalent(
        name="mean_of_minus",
        reason="the mean of minus the scores",
        edit=("-scores_fake.mean()", "torch.mean(-scores_fake)"),
    ),
    Equivalent(
        name="python_sum",
        reason="Python's sum divided by hand, of shape (1,)",
        edit=("-scores_fake.mean()", "-sum(scores_fake.view(-1, 1)) / scores_fake.size(0)"),
    ),
    Equivalent(
        name="own_critic_loss",
        reason="the critic's loss of nothing generated",
        source="""\
def wgan_generator_loss(scores_fake):
    return wgan_critic_loss(scores_fake, torch.zeros_like(scores_fake))
""",
    ),
    Equivalent(
        name="dot_product",
        reason="a dot product with labels of -1",
        source="""\
def wgan_generator_loss(scores_fake):
    scores = scores_fake.squeeze()
    return scores @ torch.full_like(scores, -1) / len(scores)
""",
    ),
    Equivalent(
        name="scores_module",
        reason="an object of a module class",
        source="""\
class CriticSays(nn.Module):
    def forward(self, scores):
        return scores.mean().neg()


wgan_generator_loss = CriticSays()
""",
    ),
)

MISTAKES = (
    Mistake(
        name="sign",
        reason="without the minus",
        says="the loss rises when the scores rise",
        edit=("-scores_fake.mean()", "scores_fake.mean()"),
        fails=_ALL,
    ),
    Mistake(
        name="sum",
        reason="a sum where the text says mean",
        says="a sum is taken over the batch",
        edit=("scores_fake.mean()", "scores_fake.sum()"),
        fails=_ALL,
    ),
    Mistake(
        name="not_reduced",
        reason="one number for each image",
        says="the result has one number for each image",
        edit=("scores_fake.mean()", "scores_fake"),
        fails=_ALL,
    ),
    Mistake(
        name="sigmoid",
        reason="squeezes the scores first",
        says="a sigmoid is applied to the scores first",
        edit=("scores_fake.mean()", "torch.sigmoid(scores_fake).mean()"),
        fails=_ALL,
    ),
    Mistake(
        name="cross_entropy",
        reason="the loss of another exercise",
        says="the loss is a binary cross-entropy",
        source="""\
def wgan_generator_loss(scores_fake):
    return F.binary_cross_entropy_with_logits(scores_fake, torch.ones_like(scores_fake))
""",
        fails=_ALL,
    ),
    Mistake(
        name="absolute",
        reason="minus the absolute value: scores below 0 are to fall further",
        says="the absolute values of the scores are used",
        edit=("scores_fake.mean()", "scores_fake.abs().mean()"),
        fails=_ALL,
    ),
    Mistake(
        name="detached",
        reason="cut off from autograd",
        says="the result is cut off from autograd",
        edit=("scores_fake.mean()", "scores_fake.detach().mean()"),
        fails=_ALL,
    ),
    Mistake(
        name="one_minus",
        reason="1 minus the mean, as if scores were probabilities",
        says="a constant is added to the loss",
        edit=("-scores_fake.mean()", "1 - scores_fake.mean()"),
        fails=_ALL,
    ),
    Mistake(
        name="no_return",
        reason="forgets to return",
        says="nothing is returned",
        edit=("return -scores_fake.mean()", "loss = -scores_fake.mean()"),
        fails=_ALL,
    ),
)
