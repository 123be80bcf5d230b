"""The sizes at which an image is optimised, from coarse to fine."""

from dataclasses import dataclass

SMALLEST = 32  # pixels: the shorter side of a level, below which nothing is left to transfer


@dataclass(frozen=True, kw_only=True, slots=True)
class Level:
    """One size at which the image is optimised.

    Attributes:
        scale: the size as a part of the final size, in (0, 1].
        steps: how many times the loss and its gradient are evaluated there.
    """

    scale: float
    steps: int


def levels_for(steps: int, size: int) -> list[Level]:
    """The default schedule: half of the steps at the final size's quarter, and so on.

    Args:
        steps: evaluations in total, at least 1.
        size: the shorter side of the final image in pixels.
    """
    scales = [scale for scale in (0.25, 0.5, 1.0) if size * scale >= SMALLEST] or [1.0]
    shares = {1: [1.0], 2: [0.6, 0.4], 3: [0.5, 0.3, 0.2]}[len(scales)]
    return [
        Level(scale=scale, steps=max(1, round(steps * share)))
        for scale, share in zip(scales, shares, strict=True)
    ]
