"""Hidden checks of `wgan_generator_loss`: a mean, with the right sign."""

import torch

from autograder.checking import Compare, Implementation, exercise, gradient, hint, points

pytestmark = exercise("gan", "wgan_generator_loss")

RTOL, ATOL = 1e-4, 1e-6


@points(0.5)
@hint(
    "Should the loss rise or fall when generated images score higher?",
    "Take the mean of the scores, with the sign that makes it fall when they rise. Use the scores "
    "as they are.",
)
def test_value_and_gradient(compare: Compare) -> None:
    """The mean score with the sign that makes it a loss."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        scores = (1 + torch.randn(5, 1, generator=rng)).requires_grad_()
        loss = impl.wgan_generator_loss(scores)
        return {
            "loss for scores below 0, of shape (N,)": impl.wgan_generator_loss(
                torch.randn(6, generator=rng) - 3
            ),
            "loss for shape (N, 1)": loss,
            "gradient of the scores": gradient(loss, scores),
        }

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": 6})


def worked_case(impl: Implementation) -> dict[str, object]:
    """Scores of two generated images."""
    fake = torch.tensor([[0.0], [3.0]])
    return {"scores_fake": fake, "wgan_generator_loss(scores_fake)": impl.wgan_generator_loss(fake)}
