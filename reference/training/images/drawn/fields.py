"""What the drawings have in common: smooth noise, mixed colours, the grain of paper.

A field is a float array of shape (H, W); colours have three more numbers, red, green and blue, from
0 to 255.
"""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from PIL import Image

__all__ = ["Array", "Colour", "Random", "as_image", "grain", "mix", "noise", "rgb", "varied"]

Array: TypeAlias = np.ndarray
Random: TypeAlias = np.random.Generator
Colour: TypeAlias = tuple[int, int, int]


def noise(rng: Random, side: int, cells: int, octaves: int = 1) -> Array:
    """Smooth noise: a coarse grid of random numbers, enlarged, and finer ones added to it.

    Args:
        rng: where the numbers come from.
        side: height and width in pixels.
        cells: how many hills stand side by side.
        octaves: how many grids, each twice as fine and half as high as the one before.

    Returns:
        A field of shape (side, side) whose least value is 0 and whose greatest is 1.
    """
    total = np.zeros((side, side))
    for octave in range(octaves):
        grid = rng.random((cells * 2**octave + 1,) * 2).astype(np.float32)
        total += np.asarray(Image.fromarray(grid).resize((side, side), 3)) / 2**octave
    total -= total.min()
    field: Array = total / total.max()
    return field


def mix(colours: Sequence[Colour], values: Array | float) -> Array:
    """Colours between those that are given.

    Args:
        colours: at least two, evenly spaced from 0 to 1.
        values: of any shape; what lies outside of [0, 1] is cut.

    Returns:
        Array of the shape of `values` and three more numbers.
    """
    at = np.clip(values, 0, 1) * (len(colours) - 1)
    stops = np.arange(len(colours))
    channels = [np.interp(at, stops, channel) for channel in zip(*colours, strict=True)]
    return np.stack(channels, axis=-1)


def grain(rng: Random, colours: Array, cells: int, strength: float) -> Array:
    """Make colours lighter and darker by smooth noise, as paper and paint do.

    Args:
        rng: where the numbers come from.
        colours: array of shape (S, S, 3).
        cells: how fine the grain is: hills from edge to edge.
        strength: the greatest change, as a part.
    """
    field = noise(rng, len(colours), cells, 2) * 2 - 1
    return colours * (1 + strength * field)[..., None]


def varied(rng: Random, colour: Colour | Array, deviation: float) -> Colour:
    """A colour with a normal deviation in each channel, rounded for Pillow."""
    return rgb(np.asarray(colour) + rng.normal(0, deviation, 3))


def rgb(colour: Array) -> Colour:
    """Three numbers, cut and rounded for Pillow."""
    red, green, blue = np.clip(colour, 0, 255).astype(int).tolist()
    return red, green, blue


def as_image(colours: Array) -> Image.Image:
    """An array of shape (H, W, 3), cut and rounded to an 8-bit RGB image."""
    return Image.fromarray(np.clip(colours, 0, 255).round().astype(np.uint8))
