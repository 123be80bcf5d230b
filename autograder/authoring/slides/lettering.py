"""Shapes of a slide: where they are, and their text."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from autograder.authoring.slides.fit import INDENT, SPACE, Box
from autograder.authoring.slides.text import Paragraph

if TYPE_CHECKING:
    from pptx.util import Length

__all__ = ["DARK", "FONT", "lengths", "put", "write_text"]

FONT, DARK = "Arial", "1F2430"

_RUN = re.compile(r"\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|([^*`]+|[*`])")


def lengths(box: Box) -> "tuple[Length, Length, Length, Length]":
    """A rectangle as python-pptx wants it."""
    from pptx.util import Inches

    return Inches(box.left), Inches(box.top), Inches(box.width), Inches(box.height)


def put(shape: Any, box: Box) -> None:
    """Move a shape to a rectangle, which its text fills to the edges."""
    from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE

    shape.left, shape.top, shape.width, shape.height = lengths(box)
    frame = shape.text_frame
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
    frame.vertical_anchor = MSO_ANCHOR.TOP


def write_text(
    shape: Any,
    paragraphs: Sequence[Paragraph | str],
    size: int,
    language: str,
    colour: str | None = None,
) -> None:
    """Write paragraphs into a shape, with what is bold, italic or code in them."""
    from pptx.dml.color import RGBColor
    from pptx.enum.dml import MSO_THEME_COLOR
    from pptx.util import Pt

    frame = shape.text_frame
    for index, one in enumerate(paragraphs):
        paragraph = frame.paragraphs[0] if index == 0 else frame.add_paragraph()
        paragraph.space_before = Pt(0)
        paragraph.space_after = Pt(SPACE if one is not paragraphs[-1] else 0)
        text = one if isinstance(one, str) else one.text
        _bullet(paragraph, isinstance(one, Paragraph) and one.is_point)
        for bold, italic, code, plain in _RUN.findall(text):
            run = paragraph.add_run()
            run.text = bold or italic or code or plain
            run.font.size, run.font.color.rgb = Pt(size), RGBColor.from_string(colour or DARK)
            run._r.get_or_add_rPr().set("lang", language)
            if bold:
                run.font.bold = True
                run.font.color.theme_color = MSO_THEME_COLOR.ACCENT_1
            if italic:
                run.font.italic = True
            if code:
                run.font.name = "Courier New"


def _bullet(paragraph: Any, is_point: bool) -> None:
    """Put a point in the accent colour before a paragraph, or say that there is none."""
    from pptx.oxml.ns import qn
    from pptx.util import Inches

    form = paragraph._p.get_or_add_pPr()
    indent = Inches(INDENT) if is_point else 0
    form.set("marL", str(indent))
    form.set("indent", str(-indent))
    if not is_point:
        form.append(form.makeelement(qn("a:buNone"), {}))
        return
    colour = form.makeelement(qn("a:buClr"), {})
    colour.append(colour.makeelement(qn("a:schemeClr"), {"val": "accent1"}))
    form.append(colour)
    form.append(form.makeelement(qn("a:buFont"), {"typeface": FONT}))
    form.append(form.makeelement(qn("a:buChar"), {"char": "•"}))
