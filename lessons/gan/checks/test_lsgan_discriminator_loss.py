"""Hidden checks of `lsgan_discriminator_loss`: two halves of mean squares."""

import torch

from autograder.checking import (
    Compare,
    Implementation,
    exercise,
    gradient,
    hint,
    must_rise,
    points,
    rise,
)

pytestmark = exercise("gan", "lsgan_discriminator_loss")

RTOL, ATOL = 1e-4, 1e-6


@points(0.5)
@hint(
    "Which number should the scores of each batch be near?",
    "Take half the mean of the squared distance to 1 for real images. Add half the mean of the "
    "squared distance to 0 for generated ones.",
)
def test_value(compare: Compare) -> None:
    """Half a mean of squares for each batch; the batches may differ in size."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        equal = torch.randn(2, 6, generator=rng)
        real, fake = torch.randn(3, 1, generator=rng), torch.randn(7, 1, generator=rng)
        return {
            "loss for shape (N,)": impl.lsgan_discriminator_loss(equal[0], equal[1]),
            "loss for batches of different sizes, of shape (N, 1)": impl.lsgan_discriminator_loss(
                real.double(), fake.double()
            ),
        }

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": 6})


@points(0.5)
@hint(
    "How does the loss change when one score rises a little?",
    "The gradient has to reach the scores of both batches. Use them as they are, without a "
    "sigmoid, `.item()`, `.detach()` or a new tensor.",
)
def test_gradient(compare: Compare) -> None:
    """The gradient reaches the scores of both batches."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        real, fake = ((2 * torch.randn(5, generator=rng)).requires_grad_() for _ in range(2))
        loss_of = impl.lsgan_discriminator_loss
        loss = loss_of(real, fake)
        return {
            "gradient of the scores of real images": gradient(loss, real),
            "gradient of the scores of generated images": gradient(loss, fake),
            "rise": rise(lambda one: loss_of(one, torch.zeros(5)), real, rng, torch.ones(5)),
            "other rise": rise(lambda one: loss_of(torch.ones(5), one), fake, rng, torch.zeros(5)),
        }

    pair = compare(scenario)
    for name in ("real", "generated"):
        gradients = pair[f"gradient of the scores of {name} images"]
        gradients.assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
    for name in ("rise", "other rise"):
        must_rise(pair[name].actual)


def worked_case(impl: Implementation) -> dict[str, object]:
    """Scores of two real images and of two generated ones."""
    real, fake = torch.tensor([[1.0], [3.0]]), torch.tensor([[0.0], [2.0]])
    result = impl.lsgan_discriminator_loss(real, fake)
    return {"scores_real": real, "scores_fake": fake, "the loss": result}
