"""Figures of slides, taken from a notebook that was run from top to bottom.

``lessons/<lesson>/slides/figures.toml`` has a table for each of them, by the name of its file::

    ["spiral.png"]
    cell = "def duel("     # a text that stands in the code cell which draws it, and in no other
    figure = 1             # which of the figures below the cell, from 1; may be left out
    top = 0.5              # the part of its height that is left out above, and below: 0 to 1
    bottom = 0.0
    rows = 2               # of panels that stand beside each other, how many rows to make
    wordless = true        # nothing is to be read in it: all languages share it

From the notebook in another language than English come the figures of that language's deck, which
are kept in a folder of its name: ``slides/ru/spiral.png``. The text of the cell has to stand in the
notebooks of all languages.

In place of a cell, ``picture`` may be the path of a picture in the project; another language takes
``NAME.ru.png`` for ``NAME.png`` where it is there. The ending of the name
says how a figure is kept: ``.png`` with 128 colours, for drawings, or ``.jpg``, for photographs
beside each other, where what is white between them becomes narrow. ``.gif`` is for films.
"""

import base64
import io
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder.catalogues import ENGLISH
from autograder.errors import CourseError
from autograder.files import write_whole
from autograder.project import LessonFiles

if TYPE_CHECKING:
    from nbformat import NotebookNode
    from PIL.Image import Image

__all__ = ["take"]

_WIDEST = 1280  # pixels: as many as a projector shows
_COLOURS = 128
_QUALITY = 74
_WHITE = 250  # the least value of what is called so
_SPLIT, _NARROW = 4, 12  # pixels: the least between two panels, and what becomes of them
_NUMBER = (int, float)
_FORM: dict[str, type | tuple[type, ...]] = {
    "cell": str, "picture": str, "figure": int, "rows": int, "top": _NUMBER, "bottom": _NUMBER,
    "wordless": bool,
}  # fmt: skip


def take(root: Path, lesson: str, notebook: Path, language: str = ENGLISH) -> list[Path]:
    """Write the figures of a lesson's slides.

    Args:
        root: the course's directory.
        lesson: the lesson's name.
        notebook: the lesson's notebook with the solutions, with the outputs of all cells.
        language: of the notebook. Of another one than English, only figures with words are taken.

    Returns:
        The paths of the figures.

    Raises:
        CourseError: the notebook or the list of figures cannot be read, or a figure is not there.
    """
    files = LessonFiles(lesson)
    listed = files.slide_pictures / "figures.toml"
    is_other = language != ENGLISH
    folder = files.slide_pictures_in(language) if is_other else files.slide_pictures
    cells = _code_cells(notebook)
    written = []
    for name, wanted in _list(root, listed).items():
        if is_other and wanted.get("wordless"):
            continue
        if "picture" in wanted:
            wanted = wanted | {"picture": _picture_in(language, root, wanted["picture"])}
        content = _made(root, cells, name, wanted, f"{listed}: {name!r}")
        write_whole(root / folder / name, content)
        written.append(folder / name)
    return written


def _picture_in(language: str, root: Path, picture: str) -> str:
    """The path of a picture of the project in a language, if there is one; else of that in all."""
    path = Path(picture)
    other = path.with_name(f"{path.stem}.{language}{path.suffix}")
    return str(other) if (root / other).is_file() else picture


def _made(
    root: Path, cells: "list[NotebookNode]", name: str, wanted: dict[str, Any], place: str
) -> bytes:
    """The content of one figure's file."""
    if "picture" not in wanted:
        image = _figure(cells, wanted, place)
    elif name.endswith(".gif"):
        return _film(root / wanted["picture"], place)
    else:
        image = _picture(root / wanted["picture"], place)
    image = _cropped(image, wanted)
    if name.endswith(".jpg"):
        image = _in_rows(image, wanted.get("rows", 1))
    if image.width > _WIDEST:
        image = image.resize((_WIDEST, round(image.height * _WIDEST / image.width)))
    return _encoded(image, name, place)


def _list(root: Path, path: Path) -> dict[str, dict[str, Any]]:
    try:
        found = tomllib.loads((root / path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CourseError(
            f"{path} cannot be read ({error}). What to do: write there which figures of the "
            "notebook the slides show."
        ) from None
    for name, wanted in found.items():
        if not isinstance(wanted, dict) or not {"cell", "picture"} & wanted.keys():
            raise CourseError(
                f"{path}: expected a table for {name!r} with a text as its cell, and got "
                f'{wanted!r}. What to do: write cell = "a text of the cell that draws it".'
            )
        for key, value in wanted.items():
            form = _FORM.get(key, ())
            if not isinstance(value, form) or (isinstance(value, bool) and form is not bool):
                raise CourseError(
                    f"{path}: {name!r} has {key} = {value!r}, which is unknown or of another kind. "
                    f"What to do: write {', '.join(_FORM)} as its other tables have them."
                )
    return found


def _code_cells(path: Path) -> "list[NotebookNode]":
    import nbformat

    try:
        notebook = nbformat.read(path, as_version=4)
    except Exception as error:  # whatever nbformat finds wrong with what it was given
        raise CourseError(
            f"{path} cannot be read as a notebook ({type(error).__name__}). What to do: run the "
            "lesson's notebook with `python -m tests.lessons --keep FOLDER LESSON`, and name what "
            "is in FOLDER then."
        ) from None
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def _figure(cells: "list[NotebookNode]", wanted: dict[str, Any], place: str) -> "Image":
    from PIL import Image

    text, number = wanted["cell"], wanted.get("figure", 1)
    found = [cell for cell in cells if text in cell.source]
    if len(found) != 1:
        raise CourseError(
            f"{place}: expected one cell with the text {text!r}, and found {len(found)}. "
            "What to do: take a text that stands in the cell of this figure alone."
        )
    figures = [
        output.data["image/png"]
        for output in found[0].outputs
        if "image/png" in output.get("data", {})
    ]
    if not 1 <= number <= len(figures):
        raise CourseError(
            f"{place}: expected figure {number} below the cell, which has {len(figures)}. "
            "What to do: run the notebook from top to bottom, or correct the number."
        )
    image = Image.open(io.BytesIO(base64.b64decode(figures[number - 1]))).convert("RGBA")
    white = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(white, image).convert("RGB")


def _picture(path: Path, place: str) -> "Image":
    return _frames(path, place)[0].convert("RGB")


def _film(path: Path, place: str) -> bytes:
    """The same film, which begins with its end: that is what paper shows of it."""
    frames = _frames(path, place)
    durations = [frame.info.get("duration", 100) for frame in frames]
    content = io.BytesIO()
    frames[-1].save(
        content, "gif", save_all=True, append_images=frames, loop=0,
        duration=[durations[-1], *durations],
    )  # fmt: skip
    return content.getvalue()


def _frames(path: Path, place: str) -> list["Image"]:
    """All images of a file, which are one unless it is a film."""
    from PIL import Image, ImageSequence

    try:
        with Image.open(path) as image:
            return [frame.copy() for frame in ImageSequence.Iterator(image)]
    except OSError as error:
        raise CourseError(
            f"{place}: the picture cannot be read ({error}). What to do: correct its path."
        ) from None


def _cropped(image: "Image", wanted: dict[str, Any]) -> "Image":
    """The part that is wanted, without white at its edges."""
    from PIL import ImageChops

    first, last = wanted.get("top", 0), 1 - wanted.get("bottom", 0)
    part = image.crop((0, round(first * image.height), image.width, round(last * image.height)))
    blank = part.copy()
    blank.paste("white", (0, 0, *part.size))
    return part.crop(ImageChops.difference(part, blank).getbbox())


def _in_rows(image: "Image", rows: int) -> "Image":
    """The panels of an image, which have white columns between them, close together in rows."""
    from PIL import Image

    panels = _panels(image)
    each = -(-len(panels) // rows)
    lines = [panels[start : start + each] for start in range(0, len(panels), each)]
    widths = [sum(panel.width + _NARROW for panel in line) - _NARROW for line in lines]
    high = image.height + _NARROW
    sheet = Image.new("RGB", (max(widths), len(lines) * high - _NARROW), "white")
    for row, line in enumerate(lines):
        left = 0
        for panel in line:
            sheet.paste(panel, (left, row * high))
            left += panel.width + _NARROW
    return sheet


def _panels(image: "Image") -> list["Image"]:
    """The parts of an image between columns that are white from top to bottom."""
    import numpy as np

    white = np.atleast_1d((np.asarray(image) > _WHITE).all(axis=(0, 2)))
    blank = [True, *map(bool, white), True]
    edges = [at for at in range(1, len(blank)) if blank[at] != blank[at - 1]]
    starts = [at - 1 for at in edges if not blank[at]]
    ends = [at - 1 for at in edges if blank[at]]
    joined: list[list[int]] = []
    for start, end in zip(starts, ends, strict=True):
        if joined and start - joined[-1][1] < _SPLIT:
            joined[-1][1] = end  # white between two letters
        else:
            joined.append([start, end])
    return [image.crop((start, 0, end, image.height)) for start, end in joined]


def _encoded(image: "Image", name: str, place: str) -> bytes:
    content = io.BytesIO()
    match Path(name).suffix:
        case ".png":
            image.quantize(_COLOURS).save(content, "png", optimize=True)
        case ".jpg":
            image.save(content, "jpeg", quality=_QUALITY, optimize=True)
        case ending:
            raise CourseError(
                f"{place}: expected a name that ends with .png or .jpg, and got {ending!r}. "
                "What to do: change it."
            )
    return content.getvalue()
