"""A diagram as shapes of a slide, in one group."""

from typing import TYPE_CHECKING, Any

from autograder.authoring.slides.diagram import COLUMN, ROW, Arrow, Diagram, Node, ends
from autograder.authoring.slides.fit import Box
from autograder.authoring.slides.lettering import lengths, put, write_text
from autograder.authoring.slides.measure import MARGIN, label_size

if TYPE_CHECKING:
    from pptx.slide import Slide

__all__ = ["add_diagram"]

_LINE = 1.75  # points


def add_diagram(slide: "Slide", diagram: Diagram, box: Box, language: str) -> None:
    """Draw a diagram on a slide.

    Args:
        slide: of python-pptx.
        diagram: its boxes and arrows.
        box: where it goes; it has the diagram's proportions.
        language: of the text.
    """
    group: Any = slide.shapes.add_group_shape()
    for arrow in diagram.arrows:
        _add_arrow(group, diagram, arrow, box)
    for node in diagram.nodes:
        _add_node(group, diagram, node, box, language)
    group._element.nvGrpSpPr.cNvPr.set("descr", diagram.shows)


def _place(diagram: Diagram, box: Box, column: float, row: float) -> tuple[float, float]:
    """Inches on the slide, from columns and rows."""
    scale = box.width / diagram.size.width
    left, top = diagram.corner
    return box.left + scale * COLUMN * (column - left), box.top + scale * ROW * (row - top)


def _add_node(group: Any, diagram: Diagram, node: Node, box: Box, language: str) -> None:
    from pptx.enum.dml import MSO_THEME_COLOR
    from pptx.enum.shapes import MSO_SHAPE
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
    from pptx.oxml.ns import qn
    from pptx.util import Inches, Pt

    left, top = _place(diagram, box, *node.edges[:2])
    right, bottom = _place(diagram, box, *node.edges[2:])
    where = Box(left, top, right - left, bottom - top)
    shape = group.shapes.add_shape(MSO_SHAPE.ROUNDED_RECTANGLE, *lengths(where))
    shape._element.remove(shape._element.find(qn("p:style")))
    shape.adjustments[0] = 0.1 * min(1, where.width / where.height)
    shape.fill.solid()
    shape.line.width = Pt(_LINE)
    colour = MSO_THEME_COLOR.ACCENT_1 if node.is_accent else MSO_THEME_COLOR.TEXT_2
    shape.fill.fore_color.theme_color = colour if node.is_accent else MSO_THEME_COLOR.BACKGROUND_1
    shape.line.color.theme_color = colour
    put(shape, where)
    shape.text_frame.margin_left = shape.text_frame.margin_right = Inches(MARGIN)
    size = label_size(node, box.width / diagram.size.width)
    write_text(shape, [node.text], size, language, "FFFFFF" if node.is_accent else None)
    shape.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    shape.text_frame.paragraphs[0].alignment = PP_ALIGN.CENTER


def _add_arrow(group: Any, diagram: Diagram, arrow: Arrow, box: Box) -> None:
    from pptx.enum.dml import MSO_LINE_DASH_STYLE, MSO_THEME_COLOR
    from pptx.enum.shapes import MSO_CONNECTOR
    from pptx.oxml.ns import qn
    from pptx.util import Pt

    start, end = (_place(diagram, box, *point) for point in ends(arrow))
    points = lengths(Box(*start, *end))
    line = group.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *points)
    line._element.remove(line._element.find(qn("p:style")))
    line.line.width = Pt(_LINE)
    line.line.color.theme_color = MSO_THEME_COLOR.TEXT_2
    if arrow.is_dashed:
        line.line.color.theme_color = MSO_THEME_COLOR.ACCENT_1
        line.line.dash_style = MSO_LINE_DASH_STYLE.DASH
    form = line.line._get_or_add_ln()
    form.append(form.makeelement(qn("a:tailEnd"), {"type": "triangle", "w": "lg", "len": "med"}))
