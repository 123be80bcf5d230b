"""Critics whose slopes are known, and what comes of them. It travels with the scenarios."""

from collections.abc import Callable
from typing import Any

import torch

from autograder.checking import CheckFailed, at_least, at_most, gettext

# Kolmogorov's distance between 2,000 numbers from U(0, 1) and this distribution: it is above 0.065
# in one of 10 million cases.
MOST_DISTANCE = 0.065


def scores_of(images: torch.Tensor, slopes: torch.Tensor) -> torch.Tensor:
    """Scores of shape (N, 1) with these slopes at the images, and the same values for all images.

    Args:
        images: of shape (N, ...).
        slopes: of that shape, or of one that is broadcast to it.
    """
    nothing = images - images.detach()
    meaningless = torch.arange(len(images)).to(images)[:, None].sin()
    return (nothing * slopes).flatten(1).sum(dim=1, keepdim=True) + meaningless


def is_number(value: Any) -> bool:
    """Whether something is a tensor of one real number."""
    return isinstance(value, torch.Tensor) and value.numel() == 1 and not value.is_complex()


def tensor_of(result: Any) -> Any:
    """A result as a tensor, where it is a number; another check asks for gradients."""
    return torch.tensor(result) if isinstance(result, float) else result


def look_between(
    penalty: Callable[..., Any], start: float, end: float, shape: tuple[int, ...], **options: Any
) -> dict[str, Any]:
    """What a critic sees between real and generated images of one number each.

    Args:
        penalty: the gradient penalty.
        start: the number that real images are made of.
        end: the number that generated images are made of.
        shape: of both.
        options: for the penalty.

    Returns:
        "places", what the critic saw last, or None; whether the images are "changed" afterwards,
        and whether they are "asked" for gradients.
    """
    seen: list[torch.Tensor] = []

    def critic(images: torch.Tensor) -> torch.Tensor:
        seen.append(images.detach().clone())
        return scores_of(images, torch.ones(1))

    real, fake = torch.full(shape, start), torch.full(shape, end)
    penalty(critic, real, fake, **options)
    return {
        "places": seen[-1] if seen else None,
        "changed": bool((real - start).count_nonzero() or (fake - end).count_nonzero()),
        "asked": real.requires_grad or fake.requires_grad,
    }


def points_of(value: Any, *shape: int) -> torch.Tensor:
    """The points that a critic saw, of this shape, as a matrix of two columns."""
    if not isinstance(value, torch.Tensor) or value.shape != shape:
        raise CheckFailed(gettext("The critic should see points of the same shape as `real`."))
    return value.double().reshape(len(value), 2)


def must_be_uniform(places: torch.Tensor) -> None:
    """Fail points that are not drawn one by one from U(0, 1).

    Args:
        places: between images whose numbers are all 0 and such of 1, of shape (2000, 2).
    """
    problem = gettext("The pixels of one point lie at different places between the two images.")
    at_most((places[:, 0] - places[:, 1]).abs().max(), 1e-6, problem)
    places = places[:, 0].sort().values
    if places[0] < -1e-6 or places[-1] > 1 + 1e-6:
        raise CheckFailed(gettext("Some points do not lie between the two images."))
    problem = gettext("All points of a batch lie at the same place between their two images.")
    at_least(places[-1] - places[0], 0.1, problem)
    steps = torch.arange(len(places) + 1, dtype=torch.float64) / len(places)
    distance = torch.maximum(steps[1:] - places, places - steps[:-1]).max()
    problem = gettext("The points are not uniformly distributed between the two images.")
    at_most(distance, MOST_DISTANCE, problem)
