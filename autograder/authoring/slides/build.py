"""Build the slides of a lesson: ``assignments/slides/<lesson>.<language>.pptx``.

The file keeps a digest of what it was made of: the text, the pictures, and the modules beside this
one. Whether it is fresh is read from that, so that no formula has to be drawn again, and letters
that another machine draws in a slightly different way make no difference.
"""

import hashlib
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from autograder.authoring.lesson_text import Fault
from autograder.authoring.slides.diagram import Size
from autograder.authoring.slides.fit import Page, place
from autograder.authoring.slides.formulas import Drawn, draw
from autograder.authoring.slides.pptx_file import write
from autograder.authoring.slides.text import Formula, Paragraph, Picture, Slide, parse
from autograder.errors import CourseError, UsageError
from autograder.files import write_whole
from autograder.project import SLIDES, LessonFiles, find_lesson, lessons

__all__ = ["build", "left_over", "make", "stale"]

_COMMAND = "run `autograder slides`"
_FACTS = "docProps/core.xml"  # where the digest is in the file


def build(root: Path, lesson: str) -> list[Path]:
    """Write the slides of a lesson, in each language that they have been written in.

    Args:
        root: the course's directory.
        lesson: the lesson's name.

    Returns:
        The paths of the files; none if the lesson has no slides.

    Raises:
        UsageError: there is no such lesson, or python-pptx is not installed.
        CourseError: the text of a deck has faults; the message names all of them, with their lines.
    """
    written = []
    for text, path in find_lesson(lesson, root).decks(root).items():
        content = make(root, text)
        write_whole(root / path, content)
        written.append(root / path)
    return written


def stale(root: Path, lesson: str) -> list[str]:
    """Say which files differ from what their texts and pictures give now; nothing is written.

    Args:
        root: the course's directory.
        lesson: the lesson's name.

    Returns:
        One sentence for each file that differs or is missing; none if all are fresh.

    Raises:
        UsageError: there is no such lesson.
        CourseError: the text of a deck has faults.
    """
    sentences = []
    for text, path in find_lesson(lesson, root).decks(root).items():
        _, pictures = _read(root, text)
        digest = _digest(root, text, pictures)
        if not (root / path).is_file():
            sentences.append(f"{path} is missing: {_COMMAND}.")
        elif digest.encode() not in _facts(root / path):
            sentences.append(f"{path} differs from what its sources give: {_COMMAND}.")
    return sentences


def left_over(root: Path) -> list[Path]:
    """Find files of slides whose text is not there any more.

    Args:
        root: the course's directory.
    """
    made = {path for name in lessons(root) for path in LessonFiles(name).decks(root).values()}
    there = sorted((root / SLIDES).glob("*.pptx"))
    return [path for path in there if path.relative_to(root) not in made]


def make(root: Path, text: Path) -> bytes:
    """Make the file of one deck.

    Args:
        root: the course's directory.
        text: the path of its text from there.

    Returns:
        The content of the file; nothing is written.

    Raises:
        UsageError: python-pptx or matplotlib is not installed.
        CourseError: the text has faults; the message names all of them, with their lines.
    """
    try:
        return _made(root, text)
    except ModuleNotFoundError as error:
        raise UsageError(
            f"Slides need python-pptx and matplotlib, and {error.name} is not installed. "
            "What to do: python -m pip install -c constraints.txt -e '.[slides]'."
        ) from None


def _made(root: Path, text: Path) -> bytes:
    slides, pictures = _read(root, text)
    pages, faults = [], []
    for slide in slides:
        page = _page(slide, pictures)
        if isinstance(page, Page):
            pages.append(page)
        else:
            faults += page
    if faults:
        raise _fault(text, faults)
    return write(pages, language=_language(text), digest=_digest(root, text, pictures))


def _read(root: Path, text: Path) -> tuple[list[Slide], dict[Picture, Drawn]]:
    """The slides of a deck and their pictures, if nothing is wrong with either."""
    try:
        slides, faults = parse((root / text).read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise CourseError(
            f"{text} is not UTF-8 ({error.reason}). What to do: save it as UTF-8."
        ) from None
    pictures = {}
    shown = (block for slide in slides for block in slide.blocks)
    for picture in (block for block in shown if isinstance(block, Picture)):
        loaded = _load(root, _path(root, text, picture), picture)
        if isinstance(loaded, Drawn):
            pictures[picture] = loaded
        else:
            faults.append(loaded)
    if faults:
        raise _fault(text, faults)
    return slides, pictures


def _path(root: Path, text: Path, picture: Picture) -> Path:
    """Where a picture is: in the folder of the deck's language, if there is one of its name."""
    common = root / text.parent / picture.path
    own = common.parent / _language(text) / common.name
    return own if own.is_file() else common


def _language(text: Path) -> str:
    """The language of a deck, from the name of its text."""
    return text.name.split(".")[1]


def _load(root: Path, path: Path, picture: Picture) -> Drawn | Fault:
    from PIL import Image

    if not path.resolve().is_relative_to(root.resolve()) or not path.is_file():
        return Fault(
            line=picture.line,
            message=f"there is no picture {picture.path}: expected a file of the project, by its "
            "path from the deck's folder; correct it, or make the picture",
        )
    content = path.read_bytes()
    try:
        with Image.open(io.BytesIO(content), formats=("PNG", "JPEG", "GIF")) as image:
            size = Size(*image.size)
    except OSError:
        return Fault(
            line=picture.line,
            message=f"{picture.path} cannot be read: expected a PNG, JPEG or GIF; make it one",
        )
    return Drawn(content=content, size=size, shows=picture.shows)


def _page(slide: Slide, pictures: dict[Picture, Drawn]) -> Page | list[Fault]:
    """A slide with its formulas drawn and everything in its place, or what is wrong with it."""
    parts: list[Paragraph | Drawn] = []
    faults: list[Fault] = []
    for block in slide.blocks:
        match block:
            case Paragraph():
                parts.append(block)
            case Formula():
                drawn = draw(block)
                if isinstance(drawn, Drawn):
                    parts.append(drawn)
                else:
                    faults.append(drawn)
    if faults:
        return faults
    shown = slide.pictures[0] if slide.pictures else None
    page = place(slide, parts, pictures[shown] if isinstance(shown, Picture) else shown)
    return page if isinstance(page, Page) else [page]


def _digest(root: Path, text: Path, pictures: dict[Picture, Drawn]) -> str:
    """A digest of all that the file is made of."""
    hashed = hashlib.sha256((root / text).read_bytes())
    for picture in pictures.values():
        hashed.update(picture.content)
    for module in sorted(Path(__file__).parent.glob("*.py")):
        hashed.update(module.read_bytes())
    return hashed.hexdigest()


def _facts(path: Path) -> bytes:
    """The part of a file where its digest is; nothing if it has none."""
    try:
        with zipfile.ZipFile(path) as file:
            return file.read(_FACTS)
    except (zipfile.BadZipFile, KeyError):
        return b""


def _fault(text: Path, faults: Sequence[Fault]) -> CourseError:
    ordered = sorted(faults, key=lambda fault: fault.line)
    places = [f"{text}:{fault.line}: {fault.message}" for fault in ordered]
    return CourseError("\n  ".join(["The slides cannot be built until this is mended:", *places]))
