"""How near generated images are to real ones, in numbers.

All of them compare two sets of as many images, on their pixels: no network trained elsewhere is
asked, so that nothing is downloaded and grey digits are as welcome as faces. Values of one data set
and size can be compared with each other; those of different ones cannot.

The real images are ones that no network was trained on. Beside its training images, a generator
that has only memorised them would look best of all.
"""

from statistics import fmean
from typing import Any

import torch
from torch.nn import functional as F  # noqa: N812 (the name that every PyTorch text uses)

from reference.gan import one_nn_accuracy

__all__ = ["LARGEST", "MOST", "features", "held_out", "measure", "sliced_wasserstein"]

MOST = 500
"""The most images of each kind that are compared at a time, and the most that are held out."""

LARGEST = 32
"""Height and width in pixels to which larger images are reduced first."""

_PROJECTIONS = 512
_PART = 5  # one image of so many is held out
_FEWEST = 20  # images, of which some can be spared


def held_out(number: int) -> int:
    """How many of so many images, the last ones, no network is trained on.

    Of very few none can be spared: then generated images are compared with the training images.
    """
    return 0 if number < _FEWEST else min(MOST, number // _PART)


def measure(
    real: torch.Tensor, fake: torch.Tensor, *, trained_on: torch.Tensor, seed: int = 0
) -> dict[str, Any]:
    """Compare generated images with real ones.

    Args:
        real: floating tensor of shape (N, C, H, W), values in [-1, 1], N at least 2.
        fake: generated ones, a multiple of N. Where real images are few, one set of as many
            generated ones says little: each number is the mean over all sets.
        trained_on: N of the images that the generator was trained on.
        seed: of the random directions.

    Returns:
        The accuracy of the nearest neighbour, in [0, 1], best at 0.5 (Xu et al., 2018);
        the same for training images in place of generated ones, which no generator can be expected
        to beat; the sliced Wasserstein distance, best at 0; and what they were measured on.
    """
    first = features(real)
    sets = features(fake).split(len(first))
    generator = torch.Generator().manual_seed(seed)
    distances = [sliced_wasserstein(first, one, _PROJECTIONS, generator=generator) for one in sets]
    reduced = min(real.shape[-1], LARGEST)
    return {
        "one_nn_accuracy": fmean(one_nn_accuracy(first, one) for one in sets),
        "one_nn_accuracy_of_training_images": one_nn_accuracy(first, features(trained_on)),
        "sliced_wasserstein": fmean(distances),
        "measured_on": f"{len(first)} real and {len(sets)} times as many generated images, on "
        f"pixels in [-1, 1] at {reduced}x{reduced}; {_PROJECTIONS} directions",
    }


def features(images: torch.Tensor) -> torch.Tensor:
    """Pixels as vectors: (N, C, H, W) of any size to (N, D) in float32, on the processor."""
    small = images.float().cpu()
    if small.shape[-1] > LARGEST:
        small = F.interpolate(small, (LARGEST, LARGEST), mode="area")
    return small.flatten(1)


def sliced_wasserstein(
    first: torch.Tensor,
    second: torch.Tensor,
    projections: int,
    *,
    generator: torch.Generator | None = None,
) -> float:
    """The mean distance of two sets of points, seen from random directions.

    Along one line, the Wasserstein distance of two sets of as many points is easy: both are sorted,
    and each point is as far from where it is to go as from the one of the same rank. Here this is
    done for many random lines; of the squares of all these distances it is the mean, and of that
    the root (W2). As a distance of images' pixels: Rabin, Peyré, Delon and Bernot, 2011; Bonneel,
    Rabin, Peyré and Pfister, 2015; to judge a GAN: Karras et al., 2018.

    Args:
        first: floating tensor of shape (N, D).
        second: floating tensor of the same shape.
        projections: how many directions, unit vectors of equally likely directions.
        generator: what to draw them from; None for PyTorch's own.

    Returns:
        A Python float, 0 or more, in the unit of the points: two sets whose means are a distance m
        apart, and which are alike otherwise, have about m / sqrt(D).
    """
    directions = torch.randn(first.shape[1], projections, generator=generator).to(first)
    directions = directions / torch.linalg.vector_norm(directions, dim=0)  # (D, projections)
    ordered = [(points @ directions).sort(dim=0).values for points in (first, second)]
    distance: float = (ordered[0] - ordered[1]).square().mean().sqrt().item()
    return distance
