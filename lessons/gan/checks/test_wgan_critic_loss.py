"""Hidden checks of `wgan_critic_loss`: a difference of means."""

import torch

from autograder.checking import Compare, Implementation, exercise, gradient, hint, points

pytestmark = exercise("gan", "wgan_critic_loss")

RTOL, ATOL = 1e-4, 1e-6


@points(0.5)
@hint(
    "Should the loss rise or fall when real images score higher?",
    "Take the difference of the two batches' means, with the sign that makes it fall when real "
    "images score higher. Use the scores as they are.",
)
def test_value_and_gradient(compare: Compare) -> None:
    """The difference of the means, to be minimised; batches may differ in size."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        real = torch.randn(3, 1, generator=rng).requires_grad_()
        fake = (5 + torch.randn(7, 1, generator=rng)).requires_grad_()
        loss = impl.wgan_critic_loss(real, fake)
        better, worse = 5 + torch.randn(6, generator=rng), torch.randn(6, generator=rng)
        return {
            "loss for shape (N,)": impl.wgan_critic_loss(better, worse),
            "loss for a critic that errs": impl.wgan_critic_loss(worse, better),
            "loss for batches of different sizes, of shape (N, 1)": loss,
            "gradient of the scores of real images": gradient(loss, real),
            "gradient of the scores of generated images": gradient(loss, fake),
        }

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": 6})


def worked_case(impl: Implementation) -> dict[str, object]:
    """Scores of two real images and of two generated ones."""
    real, fake = torch.tensor([[1.0], [3.0]]), torch.tensor([[0.0], [2.0]])
    result = impl.wgan_critic_loss(real, fake)
    return {"scores_real": real, "scores_fake": fake, "the loss": result}
