"""Slides as a PowerPoint file: text that can be edited, notes, alternative texts.

python-pptx starts from its own template, whose theme and layouts become those of this design: dark
letters on white, titles at the left, one accent colour.
"""

import copy
import datetime
import io
import re
import zipfile
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from autograder.authoring.slides.diagram import Diagram
from autograder.authoring.slides.diagram_shapes import add_diagram
from autograder.authoring.slides.fit import Box, Page, Texts
from autograder.authoring.slides.lettering import DARK, FONT, lengths, put, write_text

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.slide import Slide

__all__ = ["write"]

_ACCENT, _GREY = "0B6E8A", "6B7280"
_WIDE, _HIGH = 13.333, 7.5
_BAR = Box(0, 0, _WIDE, 0.14)
_FOOT = Box(0.6, 6.98, 11.0, 0.3)
_NUMBER = Box(11.93, 6.98, 0.8, 0.3)
_SMALL = 14
_TEXT, _TITLE_ONLY = 1, 5  # of the template's layouts
_LONG_AGO = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)


def write(pages: Sequence[Page], *, language: str, digest: str) -> bytes:
    """The file of a deck: the same pages give the same bytes.

    Args:
        pages: all slides, the opening one first.
        language: a tag such as ``en``, for spelling and for voices that read aloud.
        digest: of what the deck is made of; it is kept as the version.
    """
    import pptx

    deck = pptx.Presentation()
    _design(deck)
    for number, page in enumerate(pages, start=1):
        _add(deck, page, number, language)
    facts = deck.core_properties
    facts.title, facts.language, facts.version = pages[0].slide.title, language, digest
    facts.author = facts.last_modified_by = ""
    facts.created = facts.modified = facts.last_printed = _LONG_AGO
    facts.revision = 1
    written = io.BytesIO()
    deck.save(written)
    return _without_times(written)


def _without_times(written: io.BytesIO) -> bytes:
    """The same archive, with all of its members as old as archives can be."""
    content = io.BytesIO()
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(content, "w") as new:
        for name in old.namelist():
            member = zipfile.ZipInfo(name)
            member.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(member, old.read(name))
    return content.getvalue()


def _design(deck: "Presentation") -> None:
    """Turn the template's theme, master and layouts into ours."""
    from pptx.opc.constants import RELATIONSHIP_TYPE
    from pptx.oxml.ns import qn
    from pptx.util import Inches

    stretched = Inches(_WIDE) / (deck.slide_width or 1)
    deck.slide_width, deck.slide_height = Inches(_WIDE), Inches(_HIGH)
    master = deck.slide_master
    theme: Any = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    text = re.sub(r'(<a:latin typeface=")[^"]+"', rf'\g<1>{FONT}"', theme.blob.decode())
    for name, colour in (("dk2", DARK), ("accent1", _ACCENT)):
        text = re.sub(rf'(<a:{name}><a:srgbClr val=")\w+', rf"\g<1>{colour}", text)
    theme._blob = text.encode()
    for style, size in (("titleStyle", "3200"), ("bodyStyle", "2400")):
        (first,) = master.element.xpath(f"./p:txStyles/p:{style}/a:lvl1pPr")
        letters = first.find(qn("a:defRPr"))
        letters.set("sz", size)
        if style == "titleStyle":
            first.set("algn", "l")
            letters.set("b", "1")
    for holder in (master, *deck.slide_layouts):
        for shape in holder.placeholders:
            if shape.element.xpath("./p:spPr/a:xfrm"):
                shape.left, shape.width = (round(stretched * x) for x in (shape.left, shape.width))
    _bar(deck)


def _bar(deck: "Presentation") -> None:
    """A stripe in the accent colour, at the top of every slide; it is drawn on the master."""
    from pptx.enum.dml import MSO_THEME_COLOR
    from pptx.enum.shapes import MSO_SHAPE
    from pptx.oxml.ns import qn

    # Shapes can be added to slides alone: it is made on one, and taken from there.
    slide = deck.slides.add_slide(deck.slide_layouts[_TITLE_ONLY])
    stripe = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *lengths(_BAR))
    stripe.fill.solid()
    stripe.fill.fore_color.theme_color = MSO_THEME_COLOR.ACCENT_1
    stripe.line.fill.background()
    stripe._element.remove(stripe._element.find(qn("p:style")))  # it has a shadow
    ours = copy.deepcopy(stripe._element)
    ours.nvSpPr.cNvPr.set("id", "1000")  # no other shape of the master has it
    deck.slide_master.shapes._spTree.insert(2, ours)
    (listed,) = deck.slides._sldIdLst
    deck.part.drop_rel(listed.rId)
    deck.slides._sldIdLst.remove(listed)


def _add(deck: "Presentation", page: Page, number: int, language: str) -> None:
    texts = [part for part in page.parts if isinstance(part, Texts)]
    slide = deck.slides.add_slide(deck.slide_layouts[_TEXT if texts else _TITLE_ONLY])
    title = slide.shapes.title
    put(title, page.title)
    write_text(title, [page.slide.title], page.title_size, language)
    for part in page.parts:
        if isinstance(part, Texts):
            first = part is texts[0]
            shape: Any = (
                slide.placeholders[1] if first else slide.shapes.add_textbox(*lengths(part.box))
            )
            put(shape, part.box)
            write_text(shape, part.paragraphs, part.size, language)
        elif isinstance(part.drawn, Diagram):
            add_diagram(slide, part.drawn, part.box, language)
        else:
            picture = slide.shapes.add_picture(io.BytesIO(part.drawn.content), *lengths(part.box))
            picture._element.nvPicPr.cNvPr.set("descr", part.drawn.shows)
    _foot(slide, page, number, language)
    notes = slide.notes_slide.notes_text_frame
    assert notes is not None
    notes.text = page.slide.notes


def _foot(slide: "Slide", page: Page, number: int, language: str) -> None:
    """Source and number, small."""
    from pptx.enum.text import PP_ALIGN

    shape: Any = slide.shapes.add_textbox(*lengths(_NUMBER))
    put(shape, _NUMBER)
    write_text(shape, [str(number)], _SMALL, language, _GREY)
    paragraph = shape.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.RIGHT
    # A field, which counts by itself when slides are moved.
    run = paragraph.runs[0]._r
    run.tag = run.tag.replace("}r", "}fld")
    run.set("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}")
    run.set("type", "slidenum")
    if page.slide.source:
        shape = slide.shapes.add_textbox(*lengths(_FOOT))
        put(shape, _FOOT)
        write_text(shape, [page.slide.source], _SMALL, language, _GREY)
