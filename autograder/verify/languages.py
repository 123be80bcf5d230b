"""Do the texts of a lesson say the same in all languages, and is there nothing left in English?"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from babel.messages.catalog import Catalog

from autograder import project
from autograder.authoring import messages
from autograder.authoring.languages import of_lesson
from autograder.catalogues import ENGLISH, catalogue_of_engine, languages
from autograder.verify.findings import Finding
from autograder.verify.scope import Scope

__all__ = ["PART", "verify"]

PART = "languages"


def verify(scope: Scope) -> Iterator[Finding]:
    """Compare texts, slides and what checks say in each other language with the English ones."""
    texts = scope.root / scope.files.folder
    others = sorted(path.name.split(".")[1] for path in texts.glob("lesson.*.md"))
    yield from _texts(scope, others)
    yield from _messages(scope, [one for one in others if one != ENGLISH])


def _texts(scope: Scope, languages_of_texts: list[str]) -> Iterator[Finding]:
    found = list(of_lesson(scope.root, scope.name))
    for difference in found:
        yield _finding(scope, "texts", difference.message, difference.place, ok=False)
    if not found:
        names = ", ".join(languages_of_texts)
        message = f"cells, exercises, formulas, code and slides agree: {names}"
        place, count = str(scope.files.text), len(languages_of_texts)
        yield _finding(scope, "texts", message, place, ok=True, count=count)


def _messages(scope: Scope, others: list[str]) -> Iterator[Finding]:
    """What checks, pages and reports say: all of it, in each language of the lesson's texts."""
    wanted: Mapping[Path, Catalog] = {
        **{catalogue_of_engine(one): messages.of_engine() for one in languages() if one != ENGLISH},
        **{
            scope.root / scope.files.messages_in(one): messages.of_lesson(scope.root, scope.name)
            for one in others
        },
    }
    for path, texts in wanted.items():
        place = str(_relative(path, scope.root))
        found = list(messages.faults(path, texts))
        for fault in found:
            message = f"{fault}. What to do: run `autograder messages`, and translate it."
            yield _finding(scope, "messages", message, place, ok=False)
        if not found:
            message = f"{len(texts)} texts, all of them translated"
            yield _finding(scope, "messages", message, place, ok=True, count=len(texts))


def _relative(path: Path, root: Path) -> Path:
    for folder in (root, project.PACKAGE.parent):
        if path.is_relative_to(folder.resolve()):
            return path.relative_to(folder.resolve())
    return path


def _finding(
    scope: Scope, what: str, message: str, place: str, *, ok: bool, count: int = 1
) -> Finding:
    return Finding(
        part=PART, lesson=scope.name, what=what, ok=ok, message=message, place=place, count=count
    )
