"""The language in which students and instructors are spoken to.

Texts stand in the code in English, as arguments of `gettext` and `ngettext`, and are taken from a
catalogue while another language is spoken. What is filled in comes after that::

    gettext("{name} has the wrong sign.").format(name=name)
"""

import base64
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from gettext import GNUTranslations, NullTranslations

__all__ = ["N_", "gettext", "ngettext", "speak", "speaking", "spoken"]

_spoken = [NullTranslations()]


def gettext(text: str) -> str:
    """``text`` in the language that is spoken; what no catalogue has stays as it is."""
    return _spoken[-1].gettext(text) if text else ""


def ngettext(one: str, many: str, number: int) -> str:
    """The form of a text that goes with a number; the number has yet to be filled in."""
    return _spoken[-1].ngettext(one, many, number)


def spoken() -> str:
    """The code of the language that is spoken, as HTML has it."""
    return str(_spoken[-1].info().get("language", "en")).replace("_", "-")


@contextmanager
def speaking(language: NullTranslations) -> Iterator[None]:
    """Speak a language for a while."""
    _spoken.append(language)
    try:
        yield
    finally:
        _spoken.pop()


def N_(text: str) -> str:  # noqa: N802 (what everybody calls it)
    """Mark a text that `gettext` gets later: `autograder messages` finds it by this."""
    return text


def speak(catalogue: str) -> None:
    """Speak a language from now on.

    Args:
        catalogue: in gettext's binary form, compressed by zlib, in Base64.
    """
    content = zlib.decompress(base64.b64decode(catalogue))
    _spoken[0] = GNUTranslations(io.BytesIO(content))
