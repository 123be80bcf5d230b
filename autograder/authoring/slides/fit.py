"""Where the parts of a slide go, and whether there is room for them.

Text is measured with letters a little wider than those of the slides, so what fits here fits there.
All lengths are inches, all sizes of letters points. A picture stands beside the text or below it,
wherever it gets larger.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from autograder.authoring.lesson_text import Fault
from autograder.authoring.slides.diagram import Diagram
from autograder.authoring.slides.formulas import Drawn
from autograder.authoring.slides.measure import LABELS, LINE, label_size, lines_of
from autograder.authoring.slides.text import Paragraph, Slide

__all__ = ["INDENT", "PAGE", "SPACE", "Box", "Image", "Page", "Texts", "place"]

INDENT = 0.32
"""How far the text of a point stands from its point's left edge."""
SPACE = 9
"""Points between paragraphs."""

_GAP = 0.3  # between parts
_LEAST = 1.7  # height of a picture; a lower one cannot be seen from the back
_SMALLEST_FORMULA, _LARGEST_DIAGRAM = 0.7, 1.4  # of their sizes at 100 %
_TITLE, _OPENING = 32, 40
_SIZES = (26, 24, 22, 20)
_SOURCE = 14


class Box(NamedTuple):
    """A rectangle on the slide."""

    left: float
    top: float
    width: float
    height: float


PAGE = Box(0.6, 0.5, 12.13, 6.4)
"""Where title and content stand, on a slide of 13.33 by 7.5; source and number are below."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Texts:
    """Paragraphs in one box."""

    paragraphs: tuple[Paragraph, ...]
    size: int
    box: Box


@dataclass(frozen=True, kw_only=True, slots=True)
class Image:
    """A picture, a formula or a diagram."""

    drawn: Drawn | Diagram
    box: Box


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """A slide with all of its parts in their places."""

    slide: Slide
    title: Box
    title_size: int
    parts: tuple[Texts | Image, ...]


Part = tuple[Paragraph, ...] | Drawn


class _NoRoom(Exception):
    """What is too large, in words."""


def place(
    slide: Slide, parts: Sequence[Paragraph | Drawn], picture: Drawn | Diagram | None
) -> Page | Fault:
    """Find a place for all that stands on a slide.

    Args:
        slide: whose title and source are placed too.
        parts: its text and its formulas, in their order.
        picture: its picture.

    Returns:
        The slide, or what there is no room for.
    """
    title_size = _OPENING if slide.is_opening else _TITLE
    lines = lines_of(slide.title, PAGE.width, title_size, bold=True)
    if lines > 2:
        return Fault(
            line=slide.line,
            message=f"expected a title of two lines at most, and got {lines}: shorten it",
        )
    if slide.source and lines_of(slide.source, PAGE.width - 1, _SOURCE) > 1:
        return Fault(line=slide.line, message="the source is longer than a line: shorten it")
    title = Box(PAGE.left, PAGE.top, PAGE.width, lines * title_size * LINE / 72)
    top = title.top + title.height + _GAP
    room = Box(PAGE.left, top, PAGE.width, PAGE.top + PAGE.height - top)
    column = _grouped(parts)
    wrong = ""
    for size in _SIZES:
        try:
            placed = _placed(column, picture, room, size)
        except _NoRoom as error:
            wrong = str(error)
        else:
            if fault := _full_box(placed):
                return fault
            return Page(slide=slide, title=title, title_size=title_size, parts=placed)
    return Fault(line=slide.line, message=f"{wrong}: shorten it, or make two slides")


def _full_box(parts: Sequence[Texts | Image]) -> Fault | None:
    """Say which box of a diagram has too much text, if one has."""
    for part in parts:
        if isinstance(part, Image) and isinstance(part.drawn, Diagram):
            scale = part.box.width / part.drawn.size.width
            for node in part.drawn.nodes:
                if not label_size(node, scale):
                    return Fault(
                        line=part.drawn.line,
                        message=f"too much text in the box {node.name!r}: expected what fits at "
                        f"{LABELS[-1]} points, and got {node.text!r}; shorten it",
                    )
    return None


def _grouped(parts: Sequence[Paragraph | Drawn]) -> list[Part]:
    """Paragraphs that follow each other in one part."""
    found: list[Part] = []
    for is_text, group in groupby(parts, lambda part: isinstance(part, Paragraph)):
        if is_text:
            found.append(tuple(part for part in group if isinstance(part, Paragraph)))
        else:
            found += [part for part in group if isinstance(part, Drawn)]
    return found


def _placed(
    column: Sequence[Part], picture: Drawn | Diagram | None, room: Box, size: int
) -> tuple[Texts | Image, ...]:
    if picture is None:
        return _in_column(column, room, size, middle=False)
    found, wrong = [], ""
    for way in (_below, _beside) if column else (_alone,):
        try:
            found.append(way(column, picture, room, size))
        except _NoRoom as fault:
            wrong = wrong or str(fault)
    if not found:
        raise _NoRoom(wrong)
    return max(found, key=lambda parts: parts[-1].box.height)


def _alone(
    column: Sequence[Part], picture: Drawn | Diagram, room: Box, size: int
) -> tuple[Texts | Image, ...]:
    return (_image(picture, room),)


def _below(
    column: Sequence[Part], picture: Drawn | Diagram, room: Box, size: int
) -> tuple[Texts | Image, ...]:
    """The picture below the text, over the whole width."""
    texts = _in_column(column, room, size, middle=False)
    last = texts[-1].box
    top = last.top + last.height + _GAP
    left = room.top + room.height - top
    image = _image(picture, room._replace(top=top, height=max(left, 0.1)))
    if image.box.height < _LEAST and left < _LEAST:
        raise _NoRoom(
            f"too much text: expected {_LEAST:.1f} inches for the picture below it, and got "
            f"{max(left, 0):.1f} at {size} points"
        )
    return (*texts, image)


def _beside(
    column: Sequence[Part], picture: Drawn | Diagram, room: Box, size: int
) -> tuple[Texts | Image, ...]:
    """The picture at the right, with no more width than it can use."""
    width = min(0.6 * room.width, room.height * picture.size.width / picture.size.height)
    left = room._replace(width=room.width - width - 1.5 * _GAP)
    right = Box(room.left + room.width - width, room.top, width, room.height)
    return (*_in_column(column, left, size, middle=True), _image(picture, right))


def _image(drawn: Drawn | Diagram, room: Box) -> Image:
    """A picture as large as the room allows, in the middle of it."""
    scale = min(room.width / drawn.size.width, room.height / drawn.size.height)
    if isinstance(drawn, Diagram):
        scale = min(scale, _LARGEST_DIAGRAM)
    width, height = scale * drawn.size.width, scale * drawn.size.height
    left, top = room.left + (room.width - width) / 2, room.top + (room.height - height) / 2
    return Image(drawn=drawn, box=Box(left, top, width, height))


def _in_column(
    column: Sequence[Part], room: Box, size: int, *, middle: bool
) -> tuple[Texts | Image, ...]:
    """Text and formulas below each other."""
    heights = [_height(part, room.width, size) for part in column]
    spare = room.height - sum(heights) - _GAP * (len(column) - 1)
    if spare < 0:
        raise _NoRoom(
            f"too much text: expected {room.height:.1f} inches of it at most, and got "
            f"{room.height - spare:.1f} at {size} points"
        )
    top = room.top + (spare / 2 if middle else 0)
    placed: list[Texts | Image] = []
    for part, height in zip(column, heights, strict=True):
        box = Box(room.left, top, room.width, height)
        placed.append(
            _image(part, box)
            if isinstance(part, Drawn)
            else Texts(paragraphs=part, size=size, box=box)
        )
        top += height + _GAP
    return tuple(placed)


def _height(part: Part, width: float, size: int) -> float:
    if isinstance(part, Drawn):
        scale = min(1, width / part.size.width)
        if scale < _SMALLEST_FORMULA:
            raise _NoRoom(
                f"a formula is too wide: expected {width / _SMALLEST_FORMULA:.1f} inches at most, "
                f"and got {part.size.width:.1f}"
            )
        return scale * part.size.height
    lines = sum(lines_of(one.text, width - INDENT * one.is_point, size) for one in part)
    return (lines * size * LINE + (len(part) - 1) * SPACE) / 72
