"""Gathers the texts that are translated, and brings catalogues up to date with them.

A text of the engine is an argument of `gettext`, `ngettext` or `N_`, or stands in a template. Of a
lesson there are, besides: what written answers are called, what a check's docstring says first,
its hints, what it calls values by, and what is said of each known mistake.
"""

import ast
import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

from autograder import project
from autograder.authoring import lesson_text
from autograder.authoring.lesson_text import Manual
from autograder.project import LessonFiles, title_of_answer

__all__ = ["faults", "of_engine", "of_lesson", "of_modules", "placeholders", "updated"]

_KEYWORDS = {"gettext": None, "ngettext": (1, 2), "N_": None}
_TEMPLATES = {"trimmed": "true", "newstyle_gettext": "true", "extensions": "jinja2.ext.i18n"}
_PLACEHOLDER = re.compile(r"\{\w*(?:[.!:\[][^{}]*)?\}|%\(\w+\)[sdg]")
_WIDTH = 100
_NOT_KEPT = re.compile(
    r"^#, fuzzy\n(?=msgid \"\"\n)"
    r'|^"(Project-Id|Report-Msgid|POT-Cr|PO-Rev|Last-Tr|Language-T|Generated-By).*\n',
    re.MULTILINE,
)
_IDENTIFIER = re.compile(r"[a-z0-9]*(_[a-z0-9]*)+")


def of_engine() -> Catalog:
    """All texts of the engine, without translations."""
    found = Catalog()
    for path in sorted(project.PACKAGE.rglob("*")):
        if path.suffix == ".py":
            _add(found, path, _called(path))
        elif path.suffix == ".j2":
            _add(found, path, _extracted("jinja2", path))
    return found


def of_modules(paths: Iterable[Path]) -> Catalog:
    """The texts of some of the engine's modules, without translations."""
    found = Catalog()
    for path in paths:
        _add(found, path, _called(path))
    return found


def of_lesson(root: Path, lesson: str) -> Catalog:
    """All texts of a lesson's checks and mistakes, without translations.

    Args:
        root: the project's folder.
        lesson: name of the lesson.
    """
    files, found = LessonFiles(lesson), Catalog()
    _add(found, root / files.text, _of_answers(root / files.text), root)
    for path in sorted((root / files.checks).glob("*.py")):
        _add(found, path, [*_called(path), *_of_checks(path)], root)
    for path in sorted((root / files.variants).glob("*.py")):
        _add(found, path, _of_mistakes(path), root)
    return found


def updated(path: Path, texts: Catalog, language: str) -> str:
    """The catalogue of a language with these texts, and the translations that it has of them.

    Args:
        path: where it is; there may be none yet.
        texts: all that it should have.
        language: as its locale is called.
    """
    known = Catalog(locale=language)
    if path.is_file():
        with path.open("rb") as file:
            known = read_po(file, locale=language)
    known.update(texts, no_fuzzy_matching=True)
    known.header_comment = f"# What is said in {known.locale.english_name}." if known.locale else ""
    written = io.BytesIO()
    write_po(written, known, width=_WIDTH, include_lineno=False, ignore_obsolete=True)
    return _NOT_KEPT.sub("", written.getvalue().decode("utf-8"))


def placeholders(text: str) -> list[str]:
    """What is filled into a text, sorted."""
    return sorted(_PLACEHOLDER.findall(text.replace("{{", "").replace("}}", "")))


def _called(path: Path) -> list[str | tuple[str, ...]]:
    return _extracted("python", path)


def _extracted(method: str, path: Path) -> list[str | tuple[str, ...]]:
    with path.open("rb") as file:
        options = _TEMPLATES if method == "jinja2" else {}
        return [found[1] for found in extract(method, file, _KEYWORDS, (), options)]


def _of_checks(path: Path) -> Iterator[str]:
    """Descriptions, hints, and the names that checks give to values."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name) if name.startswith("test_"):
                yield (ast.get_docstring(node) or "").partition("\n")[0]
            case ast.Call(func=ast.Name(id="hint"), args=hints):
                yield from _texts(hints)
            case ast.Dict(keys=keys):
                yield from _texts(key for key in keys if key is not None)
    for node in tree.body:
        if isinstance(node, ast.Assign):
            yield from _texts([node.value])


def _of_answers(path: Path) -> Iterator[str]:
    """What the written answers are called."""
    blocks, _ = lesson_text.parse(path.read_text(encoding="utf-8")) if path.is_file() else ([], [])
    yield from (title_of_answer(each.name) for each in blocks if isinstance(each, Manual))


def _of_mistakes(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.keyword) and node.arg == "says":
            yield from _texts([node.value])


def _texts(nodes: Iterable[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _add(
    catalogue: Catalog,
    path: Path,
    texts: Iterable[str | tuple[str, ...]],
    root: Path = project.PACKAGE.parent,
) -> None:
    for text in texts:
        if isinstance(text, tuple) or not _IDENTIFIER.fullmatch(text or "_"):
            catalogue.add(text, locations=[(str(path.relative_to(root)), 1)])


def faults(path: Path, texts: Catalog) -> Iterator[str]:
    """What a catalogue lacks or has too much, a sentence each.

    Args:
        path: of the catalogue.
        texts: all that it should have.
    """
    if not path.is_file():
        yield "There is no such catalogue"
        return
    with path.open("rb") as file:
        known = read_po(file)
    for text in texts:
        if text.id and text.id not in known:
            yield f"It lacks {_short(text.id)}"
    for message in known:
        forms, ids = _forms(message.string), _forms(message.id)
        if not message.id:
            continue
        if message.id not in texts:
            yield f"Nothing says {_short(message.id)} any more"
        elif not all(forms) or message.fuzzy:
            yield f"There is no translation of {_short(message.id)}"
        elif any(placeholders(form) != placeholders(ids[-1]) for form in forms):
            yield f"What is filled in differs in the translation of {_short(message.id)}"


def _forms(text: object) -> list[str]:
    return [str(each) for each in text] if isinstance(text, list | tuple) else [str(text or "")]


def _short(text: str | Iterable[str]) -> str:
    first = text if isinstance(text, str) else next(iter(text))
    return repr(first if len(first) <= 60 else f"{first[:59]}…")
