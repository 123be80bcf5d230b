"""Drawings that are pieced together or printed: mosaic, glass, scales, blocks, a woodcut.

Each function takes a generator of random numbers and the side of the image in pixels, and returns a
square RGB image.
"""

import numpy as np
from PIL import Image, ImageDraw

from reference.training.images.drawn.fields import (
    Random,
    as_image,
    grain,
    mix,
    noise,
    varied,
)

__all__ = ["blocks", "mosaic", "stained_glass", "waves", "woodcut"]

_STONES = (
    (20, 60, 110), (30, 110, 150), (80, 170, 180), (240, 200, 90), (225, 120, 50), (170, 40, 40),
)  # fmt: skip


def mosaic(rng: Random, side: int) -> Image.Image:
    """Square stones along waves, with light grout between them."""
    image = Image.new("RGB", (side, side), (228, 220, 204))
    pen = ImageDraw.Draw(image)
    tone = noise(rng, side, 3, 2)
    rows = 36
    stone = side / rows
    for row, column in np.ndindex(rows + 8, rows + 2):
        x = stone * (column - 0.5 + 0.5 * (row % 2))
        phase = 8.2 * x / side + 0.05 * row
        y = stone * (row - 4 + 2.2 * np.sin(phase))
        angle = np.arctan(2.2 / rows * 8.2 * np.cos(phase)) + rng.normal(0, 0.06)
        half = 0.44 * stone * rng.uniform(0.92, 1.06)
        cos, sin = half * np.cos(angle), half * np.sin(angle)
        place = tuple(np.clip((y, x), 0, side - 1).astype(int))
        corners = ((-cos + sin, -sin - cos), (cos + sin, sin - cos))
        square = [(x + dx, y + dy) for dx, dy in corners] + [(x - dx, y - dy) for dx, dy in corners]
        pen.polygon(square, fill=varied(rng, mix(_STONES, tone[place] + rng.normal(0, 0.08)), 10))
    return image


_GLASS = (
    (180, 20, 40), (220, 60, 30), (245, 180, 40), (250, 220, 90), (20, 70, 160), (30, 120, 190),
    (20, 120, 90), (60, 160, 80), (110, 40, 130), (235, 235, 220),
)  # fmt: skip


def stained_glass(rng: Random, side: int) -> Image.Image:
    """Panes of glass, each the part of the plane next to one point, with lead between them."""
    points = rng.random((120, 2))
    y, x = np.mgrid[0:side, 0:side] / side
    nearest = np.zeros((side, side), dtype=int)
    first, second = np.full((2, side, side), np.inf)  # distances to the two nearest points
    for number, (column, row) in enumerate(points):
        distance = np.hypot(x - column, y - row)
        nearest[distance < first] = number
        second = np.minimum(second, np.maximum(first, distance))
        first = np.minimum(first, distance)
    panes = np.array(_GLASS)[rng.integers(len(_GLASS), size=len(points))]
    panes = panes + rng.normal(0, 12, panes.shape)
    colours = grain(rng, panes[nearest], 14, 0.16)
    glass = np.clip((second - first - 0.006) / 0.008, 0, 1)[..., None]
    return as_image(colours * glass + np.array((18, 16, 20)) * (1 - glass))


def waves(rng: Random, side: int) -> Image.Image:
    """Scales of arcs, each row over the one above: indigo and cream, printed on paper."""
    image = Image.new("RGB", (side, side))
    pen = ImageDraw.Draw(image)
    radius = side / 11
    cream, indigo = (236, 226, 200), (28, 58, 100)
    arcs = ((1, cream), (0.93, indigo), (0.74, (120, 160, 180)), (0.66, indigo), (0.42, cream),
            (0.34, (60, 104, 146)))  # fmt: skip
    for row, column in np.ndindex(26, 8):
        x = radius * (2 * column - 1 + row % 2)
        y = radius * (0.5 * row - 0.5 + 0.3 * np.sin(9 * x / side))
        for part, colour in arcs:
            box = [x - part * radius, y - part * radius, x + part * radius, y + part * radius]
            pen.ellipse(box, fill=colour)
    return as_image(grain(rng, np.asarray(image, dtype=float), 70, 0.1))


_PAPER, _INK = (240, 236, 225), (15, 15, 15)
_PRIMARY = ((205, 35, 30), (25, 65, 150), (245, 205, 40))


def blocks(rng: Random, side: int) -> Image.Image:
    """A white square, cut by black bars again and again; some of the parts are coloured."""
    image = Image.new("RGB", (side, side), _INK)
    pen = ImageDraw.Draw(image)
    bar = 0.018 * side
    boxes = [(0.0, 0.0, float(side), float(side))]
    while boxes:
        left, top, right, bottom = boxes.pop()
        width, height = right - left, bottom - top
        if min(width, height) > 0.13 * side and max(width, height) > 0.24 * side:
            part = rng.uniform(0.3, 0.7)
            if width * rng.uniform(0.6, 1.6) > height:
                middle = left + part * width
                boxes += [(left, top, middle, bottom), (middle, top, right, bottom)]
            else:
                middle = top + part * height
                boxes += [(left, top, right, middle), (left, middle, right, bottom)]
            continue
        colour = _PRIMARY[rng.integers(3)] if rng.random() < 0.4 else _PAPER
        half = bar / 2
        pen.rectangle([left + half, top + half, right - half, bottom - half], fill=colour)
    return image


def woodcut(rng: Random, side: int) -> Image.Image:
    """Black lines on cream, thicker where it is dark, that follow hills and valleys."""
    y, x = np.mgrid[0:side, 0:side] / side
    course = y + 0.35 * x + 0.5 * noise(rng, side, 3, 2)
    tone = noise(rng, side, 4, 2)
    light = np.sin(2 * np.pi * course * 50) - (2 * tone - 1)
    paper = 1 / (1 + np.exp(-5 * light))  # soft edges, for there are few pixels in a line
    return as_image(mix(((24, 22, 28), (240, 228, 200)), paper))
