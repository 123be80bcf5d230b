"""A file of slides, opened again: what is on each slide, and whether it has room."""

import io
import re
from collections.abc import Iterator
from typing import Any

import pptx
from pptx.util import Inches

from autograder.authoring.slides.measure import LINE, lines_of

SMALLEST, FOOT, LABEL = 20, 14, 18
"""Points of letters: in a text, at the foot of a slide, in a diagram."""


def slides_of(content: bytes) -> list[Any]:
    """The slides of a file."""
    return list(pptx.Presentation(io.BytesIO(content)).slides)


def shapes_of(slide: Any) -> Iterator[Any]:
    """All shapes of a slide, those of groups after their group."""
    for shape in slide.shapes:
        yield shape
        yield from getattr(shape, "shapes", ())


def pictures_of(slide: Any) -> list[Any]:
    """Pictures and diagrams of a slide: all that needs words in place of it."""
    return [shape for shape in slide.shapes if hasattr(shape, "image") or hasattr(shape, "shapes")]


def words_for(shape: Any) -> str:
    """The alternative text of a picture or a diagram."""
    (properties,) = shape._element.xpath("./*/p:cNvPr")
    return str(properties.get("descr") or "")


def faults_of(slide: Any) -> list[str]:
    """What is wrong with a slide as it is in the file: empty, without words, too full."""
    title = slide.shapes.title
    faults = [] if title.text_frame.text.strip() else ["no title"]
    faults += [] if slide.notes_slide.notes_text_frame.text.strip() else ["no notes"]
    content = [shape for shape in slide.shapes if shape != title and text_of(shape)]
    faults += [] if [*content[1:], *pictures_of(slide)] else ["empty"]
    faults += ["no words for a picture" for one in pictures_of(slide) if not words_for(one)]
    for shape in shapes_of(slide):
        right, bottom = shape.left + shape.width, shape.top + shape.height
        inside = shape.left >= 0 and shape.top >= 0
        if not inside or right > Inches(13.34) or bottom > Inches(7.5):
            faults.append(f"{shape.name} is not on the slide")
        if text_of(shape) and needed(shape) > shape.height.inches + 0.01:
            faults.append(f"too much text: {text_of(shape)!r}")
    return faults


def text_of(shape: Any) -> str:
    """The text of a shape; none if it can have no text."""
    return str(shape.text_frame.text) if shape.has_text_frame else ""


def needed(shape: Any) -> float:
    """The height of a shape's text in inches, measured by the runs that are there."""
    frame, points = shape.text_frame, 0.0
    for paragraph in frame.paragraphs:
        sizes = {run.font.size.pt for run in paragraph.runs} or {float(FOOT)}
        (size,) = sizes
        indent = int(re.search(r'marL="(\d+)"', paragraph._p.xml)[1]) / Inches(1)  # type: ignore[index]
        room = shape.width.inches - indent - frame.margin_left.inches - frame.margin_right.inches
        lines = lines_of(paragraph.text, room, int(size))
        points += lines * size * LINE + paragraph.space_after.pt
    return points / 72
