"""Hidden checks of `discriminator_loss`: two means of binary cross-entropy, from logits."""

from typing import Any

import torch

from autograder.checking import (
    Compare,
    Comparison,
    Implementation,
    exercise,
    gradient,
    hint,
    must_be_as_for_two,
    must_rise,
    points,
    rise,
)

pytestmark = exercise("gan", "discriminator_loss")

RTOL, ATOL = 1e-4, 1e-6


@points(1)
@hint(
    "Which label does each of the two batches get?",
    "The loss is the mean over the real images, with label 1, plus the mean over the generated "
    "ones, with label 0. Nothing stands in front, and logits go in as they are.",
)
def test_value(compare: Compare) -> None:
    """The mean over real images plus the mean over generated ones, for (N,) and for (N, 1)."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        real = 1 + 2 * torch.randn(6, generator=rng)
        fake = 2 * torch.randn(6, generator=rng) - 1
        columns = torch.randn(2, 5, 1, generator=rng, dtype=torch.float64)
        told_apart = 5 + torch.rand(2, 4, generator=rng)
        return {
            "loss for shape (N,)": impl.discriminator_loss(real, fake),
            "loss for shape (N, 1)": impl.discriminator_loss(columns[0], columns[1]),
            "loss of a good discriminator": impl.discriminator_loss(told_apart[0], -told_apart[1]),
        }

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": 6})


@points(0.5)
@hint(
    "Which way does the loss push the logits of each of the two batches?",
    "The loss should fall if logits of real images rise, and if those of generated ones fall. "
    "The gradient has to reach both arguments, and `.item()`, `.detach()` or a new tensor cuts "
    "it off.",
)
def test_gradient(compare: Compare) -> None:
    """The gradient reaches the logits of both batches."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        real, fake = (torch.randn(5, generator=rng).requires_grad_() for _ in range(2))
        loss = impl.discriminator_loss(real, fake)
        return {
            "gradient of the logits of real images": gradient(loss, real),
            "gradient of the logits of generated images": gradient(loss, fake),
            "rise": rise(lambda one: impl.discriminator_loss(one, fake.detach()), real, rng),
            "other rise": rise(lambda one: impl.discriminator_loss(real.detach(), one), fake, rng),
        }

    pair = compare(scenario)
    for name in ("real", "generated"):
        gradients = pair[f"gradient of the logits of {name} images"]
        gradients.assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
    for name in ("rise", "other rise"):
        must_rise(pair[name].actual)


@points(0.5)
@hint(
    "What changes if there are more generated images than real ones?",
    "Take one mean for each batch, and give labels the shape of their own logits. A mean over "
    "both together counts the larger batch more.",
)
def test_unequal_batches(compare: Compare) -> None:
    """The two batches may differ in size, and still count equally."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        sizes = ((3, 7), (8, 2), (5, 4))
        losses = []
        for n, m in sizes:
            real, fake = 1 + torch.randn(n, 1, generator=rng), torch.randn(m, 1, generator=rng)
            losses.append(impl.discriminator_loss(real, fake))
            if not isinstance(losses[-1], torch.Tensor):
                return losses[-1]
        return torch.stack([loss.sum() for loss in losses])

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)


@points(0.75)
@hint(
    "What are exp(120) and sigmoid(120) in float32?",
    "Never go through the probability: `F.binary_cross_entropy_with_logits`, `F.logsigmoid` and "
    "`F.softplus` work on logits and stay right for large ones. A clamp passes no gradient, and "
    "`torch.where` also differentiates the branch that it does not take.",
)
def test_large_logits(compare: Compare) -> None:
    """Loss and gradient are right for logits of 20 and of 120, too."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        large = torch.tensor([20.0, -20.0, 120.0, -120.0]) + torch.rand(4, generator=rng)
        small = torch.randn(4, generator=rng)
        losses, slopes = [], []
        for value, other in zip(large, small, strict=True):
            for side in range(2):
                # Two and not one: a batch of one is another check's concern.
                logits, others = value.repeat(2).requires_grad_(), other.repeat(2)
                pair = (logits, others) if side == 0 else (others, logits)
                losses.append(impl.discriminator_loss(*pair))
                slopes.append(gradient(losses[-1], logits))
        known = [slope for slope in slopes if slope is not None]
        if len(known) < len(slopes):
            return {"gradient of the logits": None, "losses": losses}
        values = torch.stack([loss.detach().sum() for loss in losses])
        return {"gradient of the logits": torch.cat(known), "losses": values}

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)


@points(0.25)
@hint(
    "What is left of a batch of one after `squeeze()`?",
    "`squeeze()` takes away every dimension of size 1, the batch's too. A mean needs no squeezing.",
)
def test_batch_of_one(compare: Compare) -> None:
    """A batch may hold a single image."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        # Logits of a real and a fake image.
        one, other = torch.tensor([[-2.0], [1.0]]) + torch.rand(2, 2, generator=rng)
        found: dict[str, list[Any]] = {"one": [], "two": []}
        for name, count in (("one", 1), ("two", 2)):
            for real, fake in (one, other, (one + other) / 2):
                for shape in ((count,), (count, 1)):
                    pair = real.repeat(count).reshape(shape), fake.repeat(count).reshape(shape)
                    found[name].append(impl.discriminator_loss(*pair))
        return found

    pair = Comparison(compare.actual(scenario), {"one": None, "two": None}, "the result")
    must_be_as_for_two(pair["one"].actual, pair["two"].actual)


def worked_case(impl: Implementation) -> dict[str, object]:
    """Logits of two real images and of two generated ones."""
    real, fake = torch.tensor([[0.0], [2.0]]), torch.tensor([[0.0], [-1.0]])
    result = impl.discriminator_loss(real, fake)
    return {"logits_real": real, "logits_fake": fake, "the loss": result}
