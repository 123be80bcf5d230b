r"""Turns the formulas of a notebook into MathML, which browsers show without any script.

A formula may be a student's, and `latex2mathml` lets markup through (``\text{<script>}``): only
elements and attributes that draw are kept, and a text stays a text.
"""

import html
from functools import lru_cache
from xml.etree import ElementTree

from latex2mathml.converter import convert_to_element
from markupsafe import escape

_LONGEST = 2_000
_ELEMENTS = {
    "math", "mrow", "mi", "mn", "mo", "mtext", "ms", "mspace", "msub", "msup", "msubsup",
    "munder", "mover", "munderover", "mfrac", "msqrt", "mroot", "mtable", "mtr", "mtd",
    "mstyle", "mpadded", "mphantom", "menclose", "mmultiscripts", "mprescripts", "none",
}  # fmt: skip
_ATTRIBUTES = {
    "xmlns", "display", "mathvariant", "stretchy", "fence", "form", "accent", "accentunder",
    "displaystyle", "scriptlevel", "minsize", "maxsize", "lspace", "rspace", "width",
    "height", "depth", "linethickness", "columnalign", "rowspacing", "columnspacing",
    "separator", "largeop", "movablelimits", "symmetric", "notation", "linebreak",
}  # fmt: skip


@lru_cache(maxsize=1024)
def mathml(latex: str, *, block: bool) -> str:
    """A formula as MathML, or its source as code where it cannot be one.

    Args:
        latex: the formula, without the dollars around it.
        block: whether it stands alone, on a line of its own.
    """
    try:
        if len(latex) > _LONGEST:
            raise ValueError("too long")
        element = convert_to_element(latex, display="block" if block else "inline")
        _clean(element)
        return ElementTree.tostring(element, encoding="unicode")
    except Exception:  # latex2mathml raises whatever its parser comes across
        return f"<code>{escape(latex)}</code>"


def _clean(element: ElementTree.Element) -> None:
    """See that an element only draws, and undo the escapes of its text, which are made anew."""
    if element.tag not in _ELEMENTS:
        raise ValueError(f"unknown element {element.tag}")
    for name in set(element.attrib) - _ATTRIBUTES:
        del element.attrib[name]
    element.text = html.unescape(element.text or "")
    element.tail = html.unescape(element.tail or "")
    for child in element:
        _clean(child)
