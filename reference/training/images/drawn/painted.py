"""Drawings that look painted: strokes of oil, water colours, marbled paper, rings of colour.

Each function takes a generator of random numbers and the side of the image in pixels, and returns a
square RGB image.
"""

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from reference.training.images.drawn.fields import (
    Array,
    Colour,
    Random,
    as_image,
    grain,
    mix,
    noise,
    rgb,
    varied,
)

__all__ = ["marbling", "rings", "starry", "watercolour"]

_NIGHT = ((13, 27, 62), (24, 54, 112), (38, 92, 160), (86, 146, 196), (150, 190, 205))
_GLOW = ((250, 232, 120), (247, 205, 60), (232, 160, 40), (255, 246, 200))
_HALO = (206, 212, 172)
_STROKES, _STEPS = 9000, 8


def starry(rng: Random, side: int) -> Image.Image:
    """Short thick strokes that follow the wind around a few stars."""
    stars = _stars(rng)
    across, down = _wind(rng, side, stars)
    tone = noise(rng, side, 5, 3)
    image = Image.new("RGB", (side, side), _NIGHT[1])
    pen = ImageDraw.Draw(image)
    for start in rng.uniform(0, side, (_STROKES, 2)):
        points = [start]
        for _ in range(_STEPS):
            row, column = _pixel(points[-1], side)
            step = np.array([across[row, column], down[row, column]])
            points.append(points[-1] + step * side * 0.055 / _STEPS)
        middle = points[_STEPS // 2]
        near = min(np.hypot(*(middle / side - star[:2])) / star[2] for star in stars)
        colour = varied(rng, _stroke_colour(rng, near, tone[_pixel(middle, side)]), 9)
        width = side * rng.uniform(0.006, 0.012)
        line = [(float(x), float(y)) for x, y in points]
        pen.line(line, fill=colour, width=max(1, round(width)), joint="curve")
        # A light ridge on one side: paint that stands up from the canvas.
        ridge = [(x - 0.3 * width, y - 0.3 * width) for x, y in line]
        pen.line(ridge, fill=rgb(np.array(colour) + 38), width=max(1, round(0.15 * width)))
    return image


def _stars(rng: Random) -> list[tuple[float, float, float]]:
    """Column, row and radius of each star, as parts of the side; no two are close together."""
    stars: list[tuple[float, float, float]] = []
    while len(stars) < 7:
        column, row, radius = rng.uniform((0.05, 0.05, 0.07), (0.95, 0.95, 0.15))
        if all(np.hypot(column - x, row - y) > 1.2 * (radius + other) for x, y, other in stars):
            stars.append((column, row, radius))
    return stars


def _wind(rng: Random, side: int, stars: list[tuple[float, float, float]]) -> tuple[Array, Array]:
    """Two fields of unit vectors: a breeze to the right, and a vortex around each star."""
    y, x = np.mgrid[0:side, 0:side] / side
    across, down = np.full_like(x, 0.55), 0.25 * np.sin(2 * np.pi * x)
    for column, row, radius in stars:
        dx, dy = (x - column) / radius, (y - row) / radius
        strength = rng.choice([-1, 1]) * rng.uniform(1.2, 2.2) * np.exp(-(dx**2 + dy**2) / 4.5)
        across -= strength * dy
        down += strength * dx
    length = np.hypot(across, down) + 1e-6
    return across / length, down / length


def _stroke_colour(rng: Random, near: float, tone: float) -> Colour | Array:
    """Yellow at a star (within one radius of it) and in its ring, pale between, blue elsewhere."""
    if near < 0.5 or (0.85 < near < 1.1 and rng.random() < 0.7):
        return _GLOW[rng.integers(len(_GLOW))]
    if near < 0.85:
        return mix((_NIGHT[-1], _HALO), rng.random())
    return mix(_NIGHT, tone + rng.normal(0, 0.16))


def _pixel(point: Array, side: int) -> tuple[int, int]:
    x, y = np.clip(point, 0, side - 1).astype(int)
    return int(y), int(x)


_WATER = (
    (40, 90, 160), (60, 150, 170), (230, 90, 70), (245, 190, 70), (120, 70, 150), (90, 160, 90),
    (235, 140, 160),
)  # fmt: skip


def watercolour(rng: Random, side: int) -> Image.Image:
    """Transparent blots on paper, darker at their rims, where the water dried last."""
    colours = np.full((side, side, 3), (250.0, 247.0, 238.0))
    y, x = np.mgrid[0:side, 0:side] / side
    edges = [noise(rng, side, 7, 4) - 0.5 for _ in range(6)]
    for number in range(64):
        column, row = rng.uniform(0, 1, 2)
        distance = np.hypot(x - column, (y - row) * rng.uniform(0.8, 1.3)) / rng.uniform(0.05, 0.15)
        distance += 1.1 * edges[number % len(edges)]
        inside = np.clip((1 - distance) / 0.06, 0, 1)
        rim = np.exp(-(((distance - 0.93) / 0.06) ** 2)) * inside
        wash = (0.4 * inside + 0.25 * rim) * (1 + 0.6 * edges[(number + 3) % len(edges)])
        paint = np.array(_WATER[rng.integers(len(_WATER))]) / 255
        colours *= 1 - wash[..., None] * (1 - paint)
    return as_image(grain(rng, colours, 120, 0.04))


_MARBLE = (
    (25, 40, 90), (200, 60, 50), (245, 225, 190), (30, 120, 130), (235, 160, 60), (120, 30, 60),
    (250, 245, 230), (60, 90, 150),
)  # fmt: skip


def marbling(rng: Random, side: int) -> Image.Image:
    """Bands of ink on water, drawn out twice, with light veins."""
    y, x = np.mgrid[0:side, 0:side] / side
    wide, narrow = ([noise(rng, side, n, o) - 0.5 for _ in range(2)] for n, o in ((4, 3), (9, 2)))
    height = y + 0.6 * wide[0] + 0.1 * narrow[0] + 0.04 * np.sin(40 * x + 6 * wide[1])
    bands = 10 * height + 0.6 * np.sin(9 * (x + 0.6 * wide[1] + 0.1 * narrow[1]))
    number = np.floor(bands).astype(int)
    within = bands - number
    ink = np.array(_MARBLE, dtype=float)
    soft = np.clip((within - 0.92) / 0.08, 0, 1)[..., None]
    colours = ink[number % len(ink)] * (1 - soft) + ink[(number + 1) % len(ink)] * soft
    vein = 0.7 * (np.exp(-(((within - 0.5) / 0.06) ** 2)) * (number % 2 == 0))[..., None]
    colours = colours * (1 - vein) + np.array((250, 240, 215)) * vein
    return as_image(grain(rng, colours, 60, 0.1))


_RINGS = (
    (190, 30, 40), (240, 120, 40), (250, 200, 60), (30, 80, 150), (40, 140, 150), (30, 110, 70),
    (90, 40, 110), (245, 235, 215), (20, 25, 45), (225, 130, 150),
)  # fmt: skip


def rings(rng: Random, side: int) -> Image.Image:
    """A square of rings beside the other, by a hand that is not quite steady."""
    image = Image.new("RGB", (side, side))
    pen = ImageDraw.Draw(image)
    cell = side / 4
    for left, top in np.ndindex(4, 4):
        middle = cell * (np.array([left, top]) + 0.5)
        pen.rectangle(_box(middle[0], middle[1], cell / 2, cell / 2), fill=_any(rng))
        radius = 0.49 * cell
        while radius > 0.05 * cell:
            x, y = middle + rng.normal(0, 0.012 * cell, 2)
            height = radius * rng.uniform(0.95, 1.02)
            pen.ellipse(_box(x, y, radius, height), fill=_any(rng))
            radius -= cell * rng.uniform(0.06, 0.12)
    soft = image.filter(ImageFilter.GaussianBlur(side / 700))
    return as_image(grain(rng, np.asarray(soft, dtype=float), 40, 0.14))


def _any(rng: Random) -> Colour:
    return _RINGS[rng.integers(len(_RINGS))]


def _box(x: float, y: float, wide: float, high: float) -> tuple[float, float, float, float]:
    """The corners of a box, from its centre and half of its sides."""
    return x - wide, y - high, x + wide, y + high
