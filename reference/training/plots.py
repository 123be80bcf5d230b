"""Images of a run: strips of images with captions, and curves of losses."""

import io
from collections.abc import Mapping, Sequence

from PIL import Image, ImageDraw, ImageFont

from reference.training.errors import UsageFault

__all__ = ["curves", "png", "strip"]

_GAP, _CAPTION = 6, 20  # pixels


def strip(images: Mapping[str, Image.Image]) -> Image.Image:
    """Put images side by side, each under its caption.

    Args:
        images: RGB images by caption, from left to right; all are shown at the height of the
            lowest.
    """
    height = min(image.height for image in images.values())
    tiles = [
        image.resize((max(1, round(image.width * height / image.height)), height))
        for image in images.values()
    ]
    width = sum(tile.width for tile in tiles) + _GAP * (len(tiles) + 1)
    whole = Image.new("RGB", (width, height + _CAPTION + _GAP), "white")
    draw, left = ImageDraw.Draw(whole), _GAP
    for caption, tile in zip(images, tiles, strict=True):
        draw.text((left, 3), caption, fill="black", font=ImageFont.load_default(12))
        whole.paste(tile, (left, _CAPTION))
        left += tile.width + _GAP
    return whole


def curves(
    columns: Mapping[str, Sequence[float]],
    horizontal: str,
    *,
    title: str,
    logarithmic: bool = False,
    marks: Sequence[float] = (),
) -> Image.Image:
    """Draw columns of numbers as curves.

    Args:
        columns: numbers by name, all of one length; that of `horizontal` is the axis.
        horizontal: name of the column along the horizontal axis.
        title: stands above.
        logarithmic: whether the vertical axis is; what is not positive is left out then.
        marks: where to draw vertical lines.

    Raises:
        UsageFault: matplotlib is not installed.
    """
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise UsageFault(
            "Plots need the package matplotlib, which is not installed. "
            "What to do: pip install matplotlib."
        ) from None
    figure = Figure(figsize=(6.4, 3.6), dpi=80, layout="constrained")
    axes = figure.add_subplot()
    for name, values in columns.items():
        if name != horizontal and any(values):
            axes.plot(columns[horizontal], values, label=name, linewidth=1.2)
    for mark in marks:
        axes.axvline(mark, color="0.7", linestyle=":", linewidth=1)
    if logarithmic:
        axes.set_yscale("log", nonpositive="mask")
    axes.set(xlabel=horizontal, title=title)
    axes.grid(alpha=0.3)
    axes.legend(frameon=False)
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png")
    return Image.open(buffer).convert("RGB")


def png(image: Image.Image, *, colors: int | None = None) -> bytes:
    """Encode as PNG; with a palette of so many colours, a drawing takes a fraction of the space."""
    buffer = io.BytesIO()
    (image.quantize(colors) if colors else image).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()
