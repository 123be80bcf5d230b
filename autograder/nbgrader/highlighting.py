"""Colours the code of cells as nbconvert does, with lexers and formatters that are made once."""

from functools import cache

import pygments
from nbconvert.filters.highlight import Highlight2HTML
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name

__all__ = ["OWN_LANGUAGE", "highlighted"]

OWN_LANGUAGE = "magics_language"
"""Under what nbconvert notes, in a cell's metadata, in which language its first line says it is."""

_PYTHON = frozenset({"python", "python3"})


def highlighted(source: str, language: str, magics: str = "") -> str:
    """Colour the source of a cell.

    Args:
        source: the source.
        language: what the notebook's cells are written in, as Pygments calls it.
        magics: what this cell is written in, if its first line says so.

    Returns:
        HTML, the same as that of nbconvert's filter.
    """
    if magics or language not in _PYTHON:
        return _by_nbconvert(source, language, magics)
    lexer, formatter = _tools(language)
    html: str = pygments.highlight(source or " ", lexer, formatter)
    return html


def _by_nbconvert(source: str, language: str, magics: str) -> str:
    metadata = {OWN_LANGUAGE: magics} if magics else {}
    html: str = Highlight2HTML(pygments_lexer=language)(source, metadata=metadata)
    return html


@cache
def _tools(language: str) -> tuple[Lexer, "HtmlFormatter[str]"]:
    return get_lexer_by_name("python"), HtmlFormatter(cssclass=f" highlight hl-{language}")
