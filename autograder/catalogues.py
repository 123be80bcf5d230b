"""The texts of the engine and of a lesson in other languages: gettext's catalogues.

Those of the engine are in ``autograder/locale/<language>/LC_MESSAGES/autograder.po``, those of a
lesson in ``lessons/<lesson>/messages.<language>.po``. They are read as they are: nothing has to be
compiled, so that nothing compiled can be old.
"""

import io
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from autograder import project
from autograder.project import LessonFiles

__all__ = ["ENGLISH", "catalogue_of_engine", "compiled", "languages", "translations"]

ENGLISH = "en"
"""The language of the code's own texts, which needs no catalogue."""

_NEVER = datetime(2000, 1, 1, tzinfo=UTC)
_LOCALE = project.PACKAGE / "locale"


def languages() -> list[str]:
    """All languages that the engine speaks, English first."""
    return [ENGLISH, *sorted(path.parents[1].name for path in _LOCALE.glob("*/*/*.po"))]


def catalogue_of_engine(language: str) -> Path:
    """The engine's catalogue of a language."""
    return _LOCALE / language / "LC_MESSAGES" / "autograder.po"


@cache
def translations(language: str, lesson: str = "") -> NullTranslations:
    """What `autograder.language.speaking` takes.

    Args:
        language: as the files of texts call it; for one without a catalogue, texts stay English.
        lesson: whose texts are wanted besides those of the engine.
    """
    found = [path for path in _catalogues(language, lesson) if path.is_file()]
    return GNUTranslations(io.BytesIO(compiled(found))) if found else NullTranslations()


def compiled(paths: Iterable[Path], only: Iterable[str] | None = None) -> bytes:
    """Catalogues of one language as one in gettext's binary form (``.mo``).

    Args:
        paths: the catalogues; what is in several is taken from the last.
        only: the texts that are wanted, those with a number by their first form; all if None.
    """
    # Babel takes a moment to import, and English needs none of it.
    from babel.messages.catalog import Catalog
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    whole, wanted = Catalog(), None if only is None else set(only)
    for path in paths:
        with path.open("rb") as file:
            read = read_po(file)
        if not whole.locale:  # no date: the same texts give the same bytes
            whole = Catalog(locale=read.locale, creation_date=_NEVER, revision_date=_NEVER)
        for message in read:
            one = message.id if isinstance(message.id, str) else message.id[0]
            if one and (wanted is None or one in wanted):
                whole.add(message.id, message.string, flags=message.flags)
    written = io.BytesIO()
    write_mo(written, whole)
    return written.getvalue()


def _catalogues(language: str, lesson: str) -> list[Path]:
    own = [project.ROOT / LessonFiles(lesson).messages_in(language)] if lesson else []
    return [] if language == ENGLISH else [catalogue_of_engine(language), *own]
