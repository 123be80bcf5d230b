"""Variants of `wgan_critic_loss`."""

from autograder.diagnosis.variants import Equivalent, Mistake

_ALL = frozenset({"value_and_gradient"})

_RETURN = "def wgan_critic_loss(scores_real, scores_fake):\n    return "

EQUIVALENTS = (
    Equivalent(
        name="minus_the_distance",
        reason="minus the difference that the critic maximises",
        source=_RETURN + "-(torch.mean(scores_real) - torch.mean(scores_fake))",
    ),
    Equivalent(
        name="labels_of_one_and_minus_one",
        reason="labels of +1 and -1, each batch's mean with its own",
        source="""\
def wgan_critic_loss(scores_real, scores_fake):
    labels = torch.tensor([-1.0, 1.0], device=scores_real.device)
    return (torch.stack([scores_real.mean(), scores_fake.mean()]) * labels).sum()
""",
    ),
    Equivalent(
        name="sums",
        reason="sums divided by hand, of shape (1,)",
        source="""\
def wgan_critic_loss(scores_real, scores_fake):
    fake = sum(scores_fake.reshape(-1, 1)) / len(scores_fake)
    return fake - sum(scores_real.reshape(-1, 1)) / scores_real.numel()
""",
    ),
    Equivalent(
        name="all_pairs",
        reason="the mean over all pairs of a generated and a real image",
        source=_RETURN + "(scores_fake.reshape(1, -1) - scores_real.reshape(-1, 1)).mean()",
    ),
    Equivalent(
        name="weights",
        reason="one dot product of all scores with weights of 1/M and -1/N",
        source="""\
def wgan_critic_loss(scores_real, scores_fake):
    parts = [scores_fake.flatten(), scores_real.flatten()]
    weights = [torch.full_like(p, s / p.numel()) for p, s in zip(parts, (1, -1))]
    return torch.dot(torch.cat(parts), torch.cat(weights))
""",
    ),
)

MISTAKES = (
    Mistake(
        name="sign",
        reason="what the critic maximises",
        says="the scores of real and generated images are swapped",
        edit=("scores_fake.mean() - scores_real.mean()", "scores_real.mean() - scores_fake.mean()"),
        fails=_ALL,
    ),
    Mistake(
        name="sum",
        reason="sums where the text says means",
        says="a sum is taken over each batch",
        edit=("scores_fake.mean() - scores_real.mean()", "scores_fake.sum() - scores_real.sum()"),
        fails=_ALL,
    ),
    Mistake(
        name="plus",
        reason="a sum of both means",
        says="the two means are added",
        edit=("scores_fake.mean() - scores_real.mean()", "scores_real.mean() + scores_fake.mean()"),
        fails=_ALL,
    ),
    Mistake(
        name="absolute",
        reason="a distance is not negative, but a loss may be",
        says="the absolute value of the difference is used",
        source=_RETURN + "-(scores_real.mean() - scores_fake.mean()).abs()",
        fails=_ALL,
    ),
    Mistake(
        name="sigmoid",
        reason="squeezes the scores first",
        says="a sigmoid is applied to the scores first",
        source=_RETURN + "torch.sigmoid(scores_fake).mean() - torch.sigmoid(scores_real).mean()",
        fails=_ALL,
    ),
    Mistake(
        name="halved",
        reason="the mean of the two terms",
        says="the difference has a factor of 1/2",
        source=_RETURN + "0.5 * (scores_fake.mean() - scores_real.mean())",
        fails=_ALL,
    ),
    Mistake(
        name="picture_by_picture",
        reason="subtracts before it takes the mean: the batches may differ in size",
        says="the scores are subtracted image by image",
        edit=("scores_fake.mean() - scores_real.mean()", "(scores_fake - scores_real).mean()"),
        fails=_ALL,
    ),
    Mistake(
        name="one_mean",
        reason="one mean over both with labels of +1 and -1",
        says="one mean is taken over both batches together",
        source=_RETURN + "2 * torch.cat([scores_fake, -scores_real]).mean()",
        fails=_ALL,
    ),
    Mistake(
        name="fake_detached",
        reason="what is right for images is wrong for their scores",
        says="the scores of generated images are cut off from autograd",
        edit=("scores_fake.mean()", "scores_fake.detach().mean()"),
        fails=_ALL,
    ),
    Mistake(
        name="item",
        reason="returns a Python number",
        says="the loss is returned as a Python number",
        source=_RETURN + "scores_fake.mean().item() - scores_real.mean().item()",
        fails=_ALL,
    ),
)
