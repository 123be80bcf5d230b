"""``autograder messages``: brings the catalogues of another language up to date."""

import json
from pathlib import Path

import click

from autograder import project
from autograder.cli.options import JSON_SUMMARY, QUIET, reports_faults
from autograder.cli.show import output
from autograder.errors import UsageError


@click.command
@click.argument("language")
@JSON_SUMMARY
@QUIET
@reports_faults
def command(language: str, as_json: bool, quiet: bool) -> None:
    """Bring the catalogues of LANGUAGE up to date with the texts in the code.

    Texts that are new are added without a translation, and those that are gone are taken out; a
    language without catalogues gets them. Then it says how many texts still need a translation.

    Example: autograder messages ru
    """
    from babel.core import Locale, UnknownLocaleError

    from autograder.authoring.messages import of_engine, of_lesson, updated
    from autograder.catalogues import catalogue_of_engine
    from autograder.project import LessonFiles, lessons

    try:
        Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        raise UsageError(
            f"Expected the code of a language, such as ru or pt_BR, and found {language!r}. "
            "What to do: take a code of ISO 639."
        ) from None
    todo = {catalogue_of_engine(language): of_engine()}
    for lesson in lessons():
        path = project.ROOT / LessonFiles(lesson).messages_in(language)
        todo[path] = of_lesson(project.ROOT, lesson)
    rows = []
    for path, texts in todo.items():
        written = updated(path, texts, language)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(written, encoding="utf-8")
        rows.append({"file": _shown(path), "texts": len(texts), "missing": _missing(path)})
    if as_json:
        print(json.dumps(rows))
        return
    for row in rows:
        if not quiet or row["missing"]:
            line = f"{row['file']}: {row['texts']} texts, {row['missing']} without a translation"
            output().print(line, markup=False, soft_wrap=True)


def _missing(path: Path) -> int:
    from babel.messages.pofile import read_po

    with path.open("rb") as file:
        return sum(1 for each in read_po(file) if each.id and not _is_said(each.string))


def _is_said(translation: object) -> bool:
    return all(translation) if isinstance(translation, tuple | list) else bool(translation)


def _shown(path: Path) -> str:
    root = project.PACKAGE.parent
    return str(path.relative_to(root) if path.is_relative_to(root) else path)
