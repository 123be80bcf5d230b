"""`autograder messages`: brings the catalogues of texts in other languages up to date."""

from pathlib import Path

import click

from autograder import project


@click.command("messages")
@click.argument("language")
def command(language: str) -> None:
    """Bring the catalogues of LANGUAGE up to date with the texts in the code.

    Texts that are new are added without a translation, and those that are gone are taken out; a
    language without catalogues gets them. Then it says how many texts still need a translation.
    """
    from autograder.authoring.messages import of_engine, of_lesson, updated
    from autograder.catalogues import catalogue_of_engine
    from autograder.project import LessonFiles, lessons

    todo = {catalogue_of_engine(language): of_engine()}
    for lesson in lessons():
        path = project.ROOT / LessonFiles(lesson).messages_in(language)
        todo[path] = of_lesson(project.ROOT, lesson)
    for path, texts in todo.items():
        written = updated(path, texts, language)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(written, encoding="utf-8")
        click.echo(f"{_shown(path)}: {len(texts)} texts, {_missing(path)} without a translation")


def _missing(path: Path) -> int:
    from babel.messages.pofile import read_po

    with path.open("rb") as file:
        return sum(1 for each in read_po(file) if each.id and not _is_said(each.string))


def _is_said(translation: object) -> bool:
    return all(translation) if isinstance(translation, tuple | list) else bool(translation)


def _shown(path: Path) -> Path:
    root = project.PACKAGE.parent
    return path.relative_to(root) if path.is_relative_to(root) else path
