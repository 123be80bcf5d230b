"""Formulas as pictures, drawn by matplotlib, which needs no TeX."""

import io
from dataclasses import dataclass

from autograder.authoring.lesson_text import Fault
from autograder.authoring.slides.diagram import Size
from autograder.authoring.slides.text import Formula

__all__ = ["Drawn", "draw"]

_POINTS = 26  # of the letters, where the formula is shown as large as it is drawn
_DOTS = 220  # per inch
_EDGE, _BETWEEN = 3, 14  # points around the formula, and between its lines
_DARK = "#1f2430"


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
    import matplotlib as mpl  # most of a second, for those who draw
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties
    from matplotlib.mathtext import MathTextParser

    with mpl.rc_context({"mathtext.fontset": "cm"}):
        try:
            measure = MathTextParser("path").parse
            lines = [f"${line}$" for line in formula.latex]
            measured = [measure(line, 72, FontProperties(size=_POINTS)) for line in lines]
        except ValueError as error:
            reason = " ".join(str(error).split())
            return Fault(
                line=formula.line,
                message=f"matplotlib cannot draw this formula ({reason}): use less of LaTeX",
            )
        width = max(one.width for one in measured) + 2 * _EDGE
        height = sum(one.height for one in measured) + (len(lines) - 1) * _BETWEEN + 2 * _EDGE
        figure = Figure(figsize=(width / 72, height / 72), dpi=_DOTS)
        base = height - _EDGE
        for line, one in zip(lines, measured, strict=True):
            below = base - one.height + one.depth  # the height holds the depth
            figure.text(_EDGE / width, below / height, line, fontsize=_POINTS, color=_DARK)
            base -= one.height + _BETWEEN
        content = io.BytesIO()
        figure.savefig(content, format="png", transparent=True, metadata={"Software": None})
    size = Size(float(width / 72), float(height / 72))
    return Drawn(content=content.getvalue(), size=size, shows=formula.words)
