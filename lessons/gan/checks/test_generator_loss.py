"""Hidden checks of `generator_loss`: the non-saturating one, from logits."""

from typing import Any

import torch

from autograder.checking import (
    CheckFailed,
    Compare,
    Comparison,
    Implementation,
    at_most,
    exercise,
    floating,
    gettext,
    gradient,
    hint,
    must_be_as_for_two,
    must_rise,
    points,
    rise,
)

pytestmark = exercise("gan", "generator_loss")

RTOL, ATOL = 1e-4, 1e-6


def must_bend(small: Comparison, large: Comparison) -> None:
    """Fail a loss that bends at small logits otherwise than the right one, as a hinge does.

    Args:
        small: its values at -1, 0 and 1.
        large: at large logits, to compare with.
    """
    bends = []
    for values, others in ((small.actual, large.actual), (small.expected, large.expected)):
        if not isinstance(values, list) or len(values) != 3:
            raise CheckFailed(gettext("The loss should be a tensor of one number."))
        left, middle, right = (floating(one).double().sum() for one in values)
        bends.append((left + right - 2 * middle) / floating(others).double().abs().max())
    problem = gettext("Around 0, the loss curves too much or too little.")
    at_most((bends[0] / bends[1] - 1).abs(), 0.5, problem)


@points(1)
@hint(
    "What does the generator want the discriminator to say about its images?",
    "It is the mean cross-entropy of the generated images with the label that real ones have, "
    "and not minus the discriminator's loss, which saturates. Logits go in as they are, with "
    "labels of the same shape.",
)
def test_value(compare: Compare) -> None:
    """The mean of the non-saturating loss, for (N,) and for (N, 1)."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        return {
            "loss for shape (N,)": impl.generator_loss(2 * torch.randn(6, generator=rng)),
            "loss for shape (N, 1)": impl.generator_loss(
                1 + torch.randn(5, 1, generator=rng, dtype=torch.float64)
            ),
        }

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": 6})


@points(0.5)
@hint(
    "Where is the gradient large: where the discriminator is fooled, or where it is not?",
    "The gradient has to be largest for images that are seen through. If it is small just "
    "there, the formula is the saturating one.",
)
def test_gradient(compare: Compare) -> None:
    """The gradient reaches the logits, and is largest where the image is seen through."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        logits = (3 * torch.randn(6, generator=rng)).requires_grad_()
        return {
            "gradient of the logits": gradient(impl.generator_loss(logits), logits),
            "rise": rise(impl.generator_loss, logits, rng),
        }

    pair = compare(scenario)
    pair["gradient of the logits"].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
    must_rise(pair["rise"].actual)


@points(0.25)
@hint(
    "What are exp(120) and sigmoid(-120) in float32?",
    "Never go through the probability: `F.binary_cross_entropy_with_logits`, `F.logsigmoid` and "
    "`F.softplus` work on logits and stay right for large ones. A clamp passes no gradient, and "
    "`torch.where` also differentiates the branch that it does not take.",
)
def test_large_logits(compare: Compare) -> None:
    """Loss and gradient are right for logits of 20 and of 120, too."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        large = torch.tensor([20.0, -20.0, 120.0, -120.0]) + torch.rand(4, generator=rng)
        losses, slopes = [], []
        for value in large:
            # Two and not one: a batch of one is another check's concern.
            logits = value.repeat(2).requires_grad_()
            losses.append(impl.generator_loss(logits))
            slopes.append(gradient(losses[-1], logits))
        known = [slope for slope in slopes if slope is not None]
        if len(known) < len(slopes):
            return {"gradient of the logits": None, "losses": losses}
        values = torch.stack([loss.detach().sum() for loss in losses])
        small = [impl.generator_loss(torch.full((2,), size)) for size in (-1.0, 0.0, 1.0)]
        return {"gradient of the logits": torch.cat(known), "losses": values, "small": small}

    pair = compare(scenario)
    for name in ("gradient of the logits", "losses"):
        pair[name].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
    must_bend(pair["small"], pair["losses"])


@points(0.25)
@hint(
    "What is left of a batch of one after `squeeze()`?",
    "`squeeze()` takes away every dimension of size 1, the batch's too. A mean needs no squeezing.",
)
def test_batch_of_one(compare: Compare) -> None:
    """A batch may hold a single image."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        one, other = torch.tensor([-2.0, 1.0]) + torch.rand(2, generator=rng)
        found: dict[str, list[Any]] = {"one": [], "two": []}
        for name, count in (("one", 1), ("two", 2)):
            for logit in (one, other, (one + other) / 2):
                for shape in ((count,), (count, 1)):
                    found[name].append(impl.generator_loss(logit.repeat(count).reshape(shape)))
        return found

    pair = Comparison(compare.actual(scenario), {"one": None, "two": None}, "the result")
    must_be_as_for_two(pair["one"].actual, pair["two"].actual)


def worked_case(impl: Implementation) -> dict[str, object]:
    """Logits of two generated images."""
    fake = torch.tensor([[0.0], [-1.0]])
    return {"logits_fake": fake, "generator_loss(logits_fake)": impl.generator_loss(fake)}
