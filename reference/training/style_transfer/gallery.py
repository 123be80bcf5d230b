"""The images that the README and the lesson's page show, made anew: three minutes on two cores.

    python -m reference.training.style_transfer.gallery

Six runs of the training script with its default settings; where a face is the content, with twice
the weight for it.
"""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
from PIL import Image

from reference.training import plots
from reference.training.cli import CONTEXT, exit_status

__all__ = ["PAIRS", "main"]

PAIRS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("china", "starry", {}),
    ("coffee", "mosaic", {}),
    ("rocket", "starry", {}),
    ("chelsea", "rings", {"content_weight": 0.2}),
    ("flower", "waves", {}),
    ("china", "marbling", {}),
)
"""Content, style, and settings that are not the default; three in each row of the gallery."""

_TILE, _GAP, _COLUMNS = (384, 256), 6, 3  # pixels; and images in a row


@click.command(context_settings=CONTEXT)
@click.option(
    "--runs", type=click.Path(path_type=Path), default=Path("runs/gallery"), show_default=True,
    help="Where the runs are kept; what is finished there is not done again.",
)  # fmt: skip
@click.option(
    "--output", type=click.Path(path_type=Path), default=Path("assignments/pictures"),
    show_default=True, help="The folder for the images of the lesson's page.",
)  # fmt: skip
@click.option(
    "--notebook", type=click.Path(path_type=Path),
    default=Path("lessons/style_transfer/pictures"), show_default=True,
    help="The folder for those of the notebook.",
)  # fmt: skip
def main(runs: Path, output: Path, notebook: Path) -> None:
    """Make all images that the lesson's page and the top of its notebook show."""
    # Imported here, as --help should not wait for torch.
    from reference.training.devices import choose_device
    from reference.training.style_transfer.run import StyleRun
    from reference.training.style_transfer.settings import settings_for

    folders = [runs / f"{content}_{style}" for content, style, _ in PAIRS]
    with exit_status():
        for folder, (content, style, others) in zip(folders, PAIRS, strict=True):
            settings = settings_for("cpu", {"content": content, "style": style, **others})
            StyleRun(settings, folder, choose_device("cpu")).run()
    output.mkdir(parents=True, exist_ok=True)
    results = [Image.open(folder / "stylized.png") for folder in folders]
    _tiled(results).save(output / "gallery.jpg", quality=88, optimize=True)
    for name, of_run in (("content_style_result", "comparison"), ("style_arrives", "steps")):
        image = Image.open(folders[0] / f"{of_run}.png").convert("RGB")
        (output / f"{name}.png").write_bytes(plots.png(image, colors=256))
    _for_notebook(folders[0], notebook)


def _for_notebook(run: Path, output: Path) -> None:
    """The result, and the scheme of the losses."""
    from reference.training.images.single import load_image, to_image
    from reference.training.style_transfer.schematic import draw

    output.mkdir(parents=True, exist_ok=True)
    with Image.open(run / "comparison.png") as image:
        image.convert("RGB").save(output / "result.jpg", quality=85, optimize=True)
    content, style, _ = PAIRS[0]
    with tempfile.TemporaryDirectory() as folder:
        for name in (content, style):
            to_image(load_image(name, 256)).save(Path(folder, f"{name}.png"))
        draw(
            Path(folder, f"{content}.png"),
            Path(folder, f"{style}.png"),
            run / "stylized.png",
            output / "losses.png",
        )


def _tiled(images: Sequence[Image.Image]) -> Image.Image:
    """Images in rows, each cropped around its centre to the shape of a tile."""
    width, height = _TILE[0] + _GAP, _TILE[1] + _GAP
    rows = -(-len(images) // _COLUMNS)
    sheet = Image.new("RGB", (_COLUMNS * width - _GAP, rows * height - _GAP), "white")
    for number, image in enumerate(images):
        scale = max(_TILE[0] / image.width, _TILE[1] / image.height)
        large = image.resize((round(image.width * scale), round(image.height * scale)))
        left, top = (large.width - _TILE[0]) // 2, (large.height - _TILE[1]) // 2
        tile = large.crop((left, top, left + _TILE[0], top + _TILE[1]))
        row, column = divmod(number, _COLUMNS)
        sheet.paste(tile, (column * width, row * height))
    return sheet


if __name__ == "__main__":
    main()
