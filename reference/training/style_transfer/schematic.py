"""The scheme of the losses, which the notebook shows at its top, drawn from a finished run."""

from pathlib import Path

import matplotlib as mpl
import numpy as np
from PIL import Image

__all__ = ["draw"]

_HEIGHT = 6.2  # of the drawing, in its own units; it is 12 wide
_BLUE, _ORANGE, _GREY, _RED = "#2b6cb0", "#c05621", "#4a5568", "#c53030"


def draw(content: Path, style: Path, image: Path, output: Path) -> None:
    """Draw which image and which loss meet where, and save it as a PNG.

    Args:
        content: path of the content image.
        style: path of the style image.
        image: path of the image that is optimised, in any state.
        output: the file to write.
    """
    from matplotlib.figure import Figure  # most of a second, for those who draw

    with mpl.rc_context({"font.size": 11}):
        figure = Figure(figsize=(11, 11 * _HEIGHT / 12), dpi=80, layout="constrained")
        drawing = _Drawing(figure.add_subplot())
        _images(drawing, content, image, style)
        _losses(drawing)
        figure.savefig(output)
    small = Image.open(output).convert("RGB").quantize(128)
    small.save(output, optimize=True)


class _Drawing:
    """Axes in the drawing's own units, without ticks, and what can be put on them."""

    def __init__(self, axes: "mpl.axes.Axes") -> None:
        self.axes = axes
        axes.set(xlim=(0, 12), ylim=(0, _HEIGHT))
        axes.set_aspect("equal")
        axes.axis("off")

    def picture(self, path: Path, y: float, caption: str) -> None:
        """An image at the left edge, its middle at a height, with a caption below."""
        with Image.open(path) as image:
            pixels = np.asarray(image.convert("RGB").resize((300, 200)))
        self.axes.imshow(pixels, extent=(0.1, 2.2, y - 0.7, y + 0.7), zorder=2)
        self.axes.text(1.15, y - 0.78, caption, ha="center", va="top")

    def box(self, x: float, y: float, text: str, colour: str, wide: float, high: float) -> None:
        """A box with a text, from its centre and its sides."""
        from matplotlib.patches import FancyBboxPatch

        corner = (x - wide / 2, y - high / 2)
        style = "round,pad=0,rounding_size=0.12"
        self.axes.add_patch(
            FancyBboxPatch(corner, wide, high, boxstyle=style, fc="white", ec=colour, lw=1.8)
        )
        self.axes.text(x, y, text, ha="center", va="center", color=colour)

    def arrow(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        colour: str,
        *,
        line: str = "-",
        order: int = 2,
    ) -> None:
        """An arrow; of a lower order than 1 it runs behind the boxes."""
        look = {"arrowstyle": "-|>", "color": colour, "lw": 1.6, "shrinkA": 0, "shrinkB": 0}
        self.axes.annotate("", end, start, arrowprops={**look, "ls": line}, zorder=order)


def _images(drawing: _Drawing, content: Path, image: Path, style: Path) -> None:
    drawing.picture(content, 5.4, "content image")
    drawing.picture(image, 3.1, "the image: its pixels learn")
    drawing.picture(style, 0.85, "style image")
    drawing.box(3.75, 3.1, "encoder\n(frozen)", _GREY, 1.3, 6.0)
    for y in (5.4, 3.1, 0.85):
        drawing.arrow((2.3, y), (3.1, y), _GREY)


def _losses(drawing: _Drawing) -> None:
    drawing.box(5.75, 5.4, "features", _BLUE, 1.5, 0.7)
    drawing.box(5.75, 3.1, "features", _GREY, 1.5, 0.7)
    drawing.box(5.75, 1.95, "Gram\nmatrices", _GREY, 1.5, 0.8)
    drawing.box(5.75, 0.85, "Gram\nmatrices", _ORANGE, 1.5, 0.8)
    for y, colour in ((5.4, _BLUE), (3.1, _GREY), (0.85, _ORANGE)):
        drawing.arrow((4.4, y), (5.0, y), colour)
    drawing.arrow((5.75, 2.75), (5.75, 2.35), _GREY)
    drawing.box(8.2, 4.25, "content loss", _BLUE, 1.9, 0.7)
    drawing.box(8.2, 1.4, "style loss", _ORANGE, 1.9, 0.7)
    drawing.arrow((6.5, 5.4), (7.25, 4.5), _BLUE)
    drawing.arrow((6.5, 3.1), (7.25, 4.0), _GREY)
    drawing.arrow((6.5, 1.95), (7.25, 1.55), _GREY)
    drawing.arrow((6.5, 0.85), (7.25, 1.25), _ORANGE)
    drawing.box(8.2, 2.85, "total variation", _GREY, 1.9, 0.7)
    drawing.box(11.0, 2.85, "total\nloss", _RED, 1.4, 1.0)
    for y in (4.25, 2.85, 1.4):
        drawing.arrow((9.15, y), (10.3, 2.85 + 0.2 * (y - 2.85)), _GREY)
    drawing.axes.text(4.75, 2.42, "pixels", color=_GREY, ha="center", va="center", fontsize=9)
    drawing.arrow((2.3, 2.55), (7.25, 2.7), _GREY, line="--", order=0)
    drawing.axes.plot([11.0, 11.0, 9.0], [3.35, 3.6, 3.6], color=_RED, lw=1.6)
    drawing.arrow((9.0, 3.6), (2.25, 3.6), _RED, order=3)
    gradient = "the gradient goes back\nthrough the encoder\nand changes the pixels"
    drawing.axes.text(9.35, 5.3, gradient, color=_RED, va="center")
