"""Hidden checks of `lsgan_generator_loss`: half a mean of squares."""

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

pytestmark = exercise("gan", "lsgan_generator_loss")

RTOL, ATOL = 1e-4, 1e-6


@points(0.5)
@hint(
    "Which score does the generator want its images to get?",
    "Take half the mean of the squared distance between the scores and the number that real "
    "images should score.",
)
def test_value(compare: Compare) -> None:
    """Half the mean of the squared distance to what real images should score."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        column = torch.randn(5, 1, generator=rng, dtype=torch.float64)
        return {
            "loss for shape (N,)": impl.lsgan_generator_loss(torch.randn(6, generator=rng)),
            "loss for shape (N, 1)": impl.lsgan_generator_loss(column),
        }

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": 6})


@points(0.5)
@hint(
    "How does the loss change when one score rises a little?",
    "The gradient has to reach the scores. Use them as they are, without a sigmoid, `.item()`, "
    "`.detach()` or a new tensor.",
)
def test_gradient(compare: Compare) -> None:
    """The gradient reaches the scores."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        scores = (2 * torch.randn(6, generator=rng)).requires_grad_()
        return {
            "gradient of the scores": gradient(impl.lsgan_generator_loss(scores), scores),
            "rise": rise(impl.lsgan_generator_loss, scores, rng, torch.ones(6)),
        }

    pair = compare(scenario)
    pair["gradient of the scores"].assert_close(rtol=RTOL, atol=ATOL, up_to_scale=True)
    must_rise(pair["rise"].actual)


def worked_case(impl: Implementation) -> dict[str, object]:
    """Scores of two generated images."""
    fake = torch.tensor([[0.0], [3.0]])
    return {
        "scores_fake": fake,
        "lsgan_generator_loss(scores_fake)": impl.lsgan_generator_loss(fake),
    }
