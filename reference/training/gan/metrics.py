"""How near generated images are to real ones, in numbers.

Both numbers compare two sets of as many images, on their pixels: no network trained elsewhere is
asked, so that nothing is downloaded and grey digits are as welcome as faces. Values of one data set
and size can be compared with each other; those of different ones cannot.
"""

from typing import Any

import torch
from torch.nn import functional as F  # noqa: N812 (the name that every PyTorch text uses)

from reference.gan import one_nn_accuracy

__all__ = ["LARGEST", "MOST", "features", "measure", "sliced_wasserstein"]

MOST = 500
"""The most images of each kind that are compared."""

LARGEST = 32
"""Height and width in pixels to which larger images are reduced first."""

_PROJECTIONS = 512


def measure(real: torch.Tensor, fake: torch.Tensor, *, seed: int = 0) -> dict[str, Any]:
    """Compare generated images with real ones.

    Args:
        real: floating tensor of shape (N, C, H, W), values in [-1, 1], N at least 2.
        fake: as many generated ones.
        seed: of the random directions.

    Returns:
        The accuracy of the nearest neighbour, in [0, 1], best at 0.5 (Lopez-Paz and Oquab, 2017),
        the sliced Wasserstein distance, best at 0, and what they were measured on.
    """
    first, second = features(real), features(fake)
    generator = torch.Generator().manual_seed(seed)
    distance = sliced_wasserstein(first, second, _PROJECTIONS, generator=generator)
    reduced = min(real.shape[-1], LARGEST)
    return {
        "one_nn_accuracy": one_nn_accuracy(first, second),
        "sliced_wasserstein": distance,
        "measured_on": f"{len(first)} real and {len(second)} generated images, on pixels in "
        f"[-1, 1] at {reduced}x{reduced}; {_PROJECTIONS} directions",
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
