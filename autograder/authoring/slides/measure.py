"""How many lines a text takes.

Letters are measured in DejaVu Sans, which comes with matplotlib, and taken to be a little wider
than those of the slides: what fits here fits there.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from autograder.authoring.slides.diagram import COLUMN, ROW, Node

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

__all__ = ["LABELS", "LINE", "MARGIN", "label_size", "lines_of"]

LINE = 1.2
"""Height of a line, in sizes of its letters."""
LABELS = (20, 18)
"""Sizes of what stands in the boxes of a diagram, in points."""
MARGIN = 0.1
"""What is left free at both sides of such a box, in inches."""

_OF_OURS = {False: 0.94, True: 0.88}  # lines in Arial are at most 0.90 and 0.85 as long


def lines_of(text: str, width: float, size: int, *, bold: bool = False) -> int:
    """How many lines a text takes, at most.

    Args:
        text: with its marks for bold and so on, which take no room.
        width: of a line, in inches.
        size: of the letters, in points.
        bold: whether all of it is.
    """
    count, before = 1, ""
    for word in re.sub(r"\*+|`", "", text).split():
        line = f"{before} {word}".strip()
        if before and _length(line, size, bold) > width:
            count, line = count + 1, word
        before = line
        # A word that is longer than a line is broken.
        count += int(_length(line, size, bold) / width) if line == word else 0
    return count


def label_size(node: Node, scale: float) -> int:
    """The size of the letters in a box of a diagram; 0 if there is no room for them.

    Args:
        node: the box.
        scale: of the diagram.
    """
    left, top, right, bottom = node.edges
    width = scale * COLUMN * (right - left) - 2 * MARGIN
    height = scale * ROW * (bottom - top)
    fitting = (
        size for size in LABELS if lines_of(node.text, width, size) * size * LINE / 72 <= height
    )
    return next(fitting, 0)


def _length(text: str, size: int, bold: bool) -> float:
    return _OF_OURS[bold] * _font(bold).getlength(text) * size / 100 / 72


@cache
def _font(bold: bool) -> "FreeTypeFont":
    """Letters of 100 points."""
    import matplotlib as mpl
    from PIL import ImageFont

    name = f"DejaVuSans{'-Bold' if bold else ''}.ttf"
    return ImageFont.truetype(f"{mpl.get_data_path()}/fonts/ttf/{name}", 100)
