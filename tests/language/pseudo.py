"""A language that shows what is translated: texts in brackets, with accents on their letters."""

import re
from gettext import NullTranslations

OPENS, CLOSES = "⟦⟧"
_KEPT = re.compile(r"(\{[^{}]*\}|%\(\w+\)[sd]|`[^`]*`|<[^>]*>)")
_ACCENTED = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")


class Pseudo(NullTranslations):
    """Says every text with a mark; what is filled in, code and tags stay as they are."""

    def gettext(self, message: str) -> str:
        """A text."""
        parts = _KEPT.split(message)
        parts[::2] = [part.translate(_ACCENTED) for part in parts[::2]]
        return f"{OPENS}{''.join(parts)}{CLOSES}"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The form that English has for a number."""
        return self.gettext(msgid1 if n == 1 else msgid2)


def untranslated(text: str) -> list[str]:
    """The words in Latin letters that stand outside of all brackets."""
    depth, outside = 0, []
    for letter in text:
        depth += (letter == OPENS) - (letter == CLOSES)
        outside.append(" " if depth or letter == CLOSES else letter)
    return re.findall(r"[A-Za-z]{2,}", "".join(outside))
