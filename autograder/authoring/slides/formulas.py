"""Formulas as pictures, drawn by matplotlib, which needs no TeX."""

import io
from dataclasses import dataclass

from autograder.authoring.lesson_text import Fault
from autograder.authoring.slides.diagram import Size
from autograder.authoring.slides.text import Formula

__all__ = ["Drawn", "draw"]

_POINTS = 26  # of the letters, where the formula is shown as large as it is drawn
_DOTS = 220  # per inch
_EDGE, _BETWEEN = 9, 42  # dots around the formula, and between its lines
_DARK = (0x1F, 0x24, 0x30)


@dataclass(frozen=True, kw_only=True, slots=True)
class Drawn:
    """What is to be shown in some rectangle: the bytes of an image, and its size at 100 %."""

    content: bytes
    size: Size
    shows: str


def draw(formula: Formula) -> Drawn | Fault:
    """Draw a formula, dark on a transparent ground.

    Args:
        formula: with one line of LaTeX or more.

    Returns:
        The picture, or what is wrong with the formula.
    """
    import numpy as np
    from matplotlib.font_manager import FontProperties
    from matplotlib.mathtext import MathTextParser
    from PIL import Image

    letters = FontProperties(size=_POINTS, math_fontfamily="cm")
    try:
        parse = MathTextParser("agg").parse
        lines = [np.asarray(parse(f"${each}$", _DOTS, letters).image) for each in formula.latex]
    except ValueError as error:
        reason = " ".join(str(error).split())
        return Fault(
            line=formula.line,
            message=f"matplotlib cannot draw this formula ({reason}): use less of LaTeX",
        )
    width = max(line.shape[1] for line in lines) + 2 * _EDGE
    height = sum(len(line) + _BETWEEN for line in lines) - _BETWEEN + 2 * _EDGE
    image = Image.new("RGBA", (width, height), (*_DARK, 0))
    top = _EDGE
    for line in lines:
        alpha = Image.fromarray(line)
        image.paste((*_DARK, 255), (_EDGE, top), alpha)
        top += alpha.height + _BETWEEN
    content = io.BytesIO()
    image.save(content, "png", optimize=True)
    size = Size(width / _DOTS, height / _DOTS)
    return Drawn(content=content.getvalue(), size=size, shows=formula.words)
