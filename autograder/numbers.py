"""Numbers as they are written in the language that is spoken."""

from autograder.catalogues import ENGLISH
from autograder.language import spoken

__all__ = ["number"]


def number(value: float, form: str = "g") -> str:
    """A number as text; ``form`` is one of Python's format specifications."""
    text = f"{value:{form}}"
    if spoken() == ENGLISH:
        return text
    # Babel takes a moment to import, and English needs none of it.
    from babel import Locale
    from babel.numbers import get_decimal_symbol, get_group_symbol

    locale = Locale.parse(spoken(), sep="-")
    marks = {".": get_decimal_symbol(locale), ",": get_group_symbol(locale)}
    return "".join(marks.get(letter, letter) for letter in text)
