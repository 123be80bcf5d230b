"""The drawn style images by name, and the files with them that students and scripts read.

The files are kept, as drawing takes seconds and other versions of Pillow draw lines a little
differently. This draws them again:

    python -m reference.training.images.drawn.styles
"""

from collections.abc import Callable, Mapping
from pathlib import Path

import click
import numpy as np
from PIL import Image

from reference.training.errors import ImageFault
from reference.training.images.drawn.fields import Random
from reference.training.images.drawn.painted import marbling, rings, starry, watercolour
from reference.training.images.drawn.pieced import blocks, mosaic, stained_glass, waves, woodcut

__all__ = ["FOLDER", "SEEDS", "STYLES", "draw", "path_of"]

STYLES: Mapping[str, Callable[[Random, int], Image.Image]] = {
    "blocks": blocks,
    "marbling": marbling,
    "mosaic": mosaic,
    "rings": rings,
    "stained_glass": stained_glass,
    "starry": starry,
    "watercolour": watercolour,
    "waves": waves,
    "woodcut": woodcut,
}
"""What draws each style: a function of a generator of random numbers and the side in pixels."""

SEEDS = {"starry": 3}
"""The seeds of the files, where it is another one than 0: chosen by eye."""

FOLDER = Path(__file__).parent / "files"
_SIDE, _QUALITY = 512, 85


def draw(name: str, side: int = _SIDE, *, seed: int = 0) -> Image.Image:
    """Draw a style image; the same arguments give the same image.

    Args:
        name: one of `STYLES`.
        side: height and width in pixels.
        seed: decides about all that is random in it.

    Raises:
        ImageFault: there is no such style.
    """
    if name not in STYLES:
        raise ImageFault(
            f"There is no drawn style {name!r}. What to do: choose one of {', '.join(STYLES)}."
        )
    # Twice as large, then halved: Pillow draws lines and shapes without smooth edges.
    large = STYLES[name](np.random.default_rng(seed), 2 * side)
    return large.resize((side, side), Image.Resampling.LANCZOS)


def path_of(name: str) -> Path:
    """The file with a drawn style, a JPEG."""
    return FOLDER / f"{name}.jpg"


@click.command()
@click.option("--folder", type=click.Path(path_type=Path), default=FOLDER, show_default=True)
def main(folder: Path) -> None:
    """Draw all style images into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in STYLES:
        image = draw(name, seed=SEEDS.get(name, 0))
        image.save(folder / f"{name}.jpg", quality=_QUALITY, optimize=True)


if __name__ == "__main__":
    main()
