"""Do the texts of a lesson say the same in all languages? What can be compared, that is.

English is what the others are compared with: blocks and their order, headings, formulas, pictures,
exercises and written answers, and code, in which only comments and texts in quotes may differ. In
place of a picture another language may have one with its own words: NAME.ru.png for NAME.png.
"""

import ast
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from autograder.authoring import lesson_text
from autograder.authoring.lesson_text import Block, Code, Exercise, Manual, Text
from autograder.authoring.slides import text as slides_text
from autograder.authoring.slides.diagram import Diagram
from autograder.authoring.slides.text import Formula, Picture, Slide
from autograder.project import LessonFiles

__all__ = ["ENGLISH", "Difference", "of_lesson"]

ENGLISH = "en"
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]*`")
_FORMULA = re.compile(r"\$\$(.+?)\$\$|\$([^$]+?)\$", re.DOTALL)
_HEADING = re.compile(r"^(#{1,6}) ", re.MULTILINE)
_ATTACHED = re.compile(r"\]\(attachment:([\w.-]+)\)")


class Difference(NamedTuple):
    """One thing that another language has otherwise.

    Attributes:
        place: the file and the line of the other language.
        message: what is expected there, and what to do.
    """

    place: str
    message: str


class _Part(NamedTuple):
    """A part of a text: its line, what it is in words, and all of it that has to be the same."""

    line: int
    what: str
    same: Mapping[str, object]


def of_lesson(root: Path, lesson: str) -> Iterator[Difference]:
    """What differs between the languages of a lesson's text and of its slides.

    Args:
        root: the project's folder.
        lesson: name of the lesson.
    """
    folder = root / LessonFiles(lesson).folder
    languages = sorted(
        {
            path.name.split(".")[1]
            for kind in ("lesson", "slides")
            for path in folder.glob(f"{kind}.*.md")
        }
        - {ENGLISH}
    )
    for language in languages:
        for kind in ("lesson", "slides"):
            english, other = (folder / f"{kind}.{one}.md" for one in (ENGLISH, language))
            if not english.is_file():
                continue
            if not other.is_file():
                place = str(other.relative_to(root))
                what = {"lesson": "is no text", "slides": "are no slides"}[kind]
                yield Difference(place, f"There {what} in {language!r}: write this file.")
                continue
            texts = [path.read_text(encoding="utf-8") for path in (english, other)]
            spoken = (ENGLISH, language)
            if kind == "slides":
                ours, theirs = map(_parts_of_slides, texts, spoken)
            else:
                reference = root / LessonFiles(lesson).reference
                ours, theirs = map(_parts_of_text, texts, (_docstrings(reference), None), spoken)
            yield from _differences(ours, theirs, other.relative_to(root))


def _differences(
    english: Sequence[_Part], other: Sequence[_Part], path: Path
) -> Iterator[Difference]:
    """What differs between two texts.

    Args:
        english: the parts of the English one.
        other: the parts of the other one.
        path: of the other one, for messages.
    """
    kinds = [[(part.what, *part.same) for part in parts] for parts in (english, other)]
    matcher = SequenceMatcher(a=kinds[0], b=kinds[1], autojunk=False)
    for _, start, stop, begin, end in matcher.get_opcodes():
        for ours, theirs in zip_longest(english[start:stop], other[begin:end]):
            if theirs is None:
                after = other[end - 1].line if end else 1
                message = f"The {ours.what} of line {ours.line} of the English text is not here."
                yield Difference(f"{path}:{after}", f"{message} Write it.")
            elif ours is None:
                message = (
                    f"The English text has no such {theirs.what}: take it out, or add it there."
                )
                yield Difference(f"{path}:{theirs.line}", message)
            else:
                yield from _compared(ours, theirs, path)


def _compared(ours: _Part, theirs: _Part, path: Path) -> Iterator[Difference]:
    place = f"{path}:{theirs.line}"
    if ours.what != theirs.what:
        message = f"Expected a {ours.what} as in line {ours.line} of the English text, found a "
        yield Difference(place, f"{message}{theirs.what}.")
        return
    for name, expected in ours.same.items():
        if (found := theirs.same[name]) != expected:
            message = (
                f"The {name} of this {theirs.what} differ from line {ours.line} of the English "
            )
            yield Difference(place, f"{message}text: expected {expected}, found {found}.")


def _parts_of_text(
    text: str, documented: Mapping[str, Sequence[str]] | None, language: str
) -> list[_Part]:
    """The parts of a lesson's text; where it is that of the reference, with its docstrings."""
    blocks, faults = lesson_text.parse(text)
    wrong = [_Part(fault.line, f"fault ({fault.message})", {}) for fault in faults]
    return [*(_part_of_block(each, documented, language) for each in blocks), *wrong]


def _docstrings(reference: Path) -> dict[str, list[str]]:
    """Which docstrings each function and class of the reference has, as texts name them."""
    found = {}
    for node in ast.parse(reference.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            inner = [one for one in node.body if isinstance(one, ast.FunctionDef)]
            named = [(node.name, node), *((f"{node.name}.{one.name}", one) for one in inner)]
            found[node.name] = sorted(name for name, one in named if ast.get_docstring(one))
    return found


def _part_of_block(
    block: Block, documented: Mapping[str, Sequence[str]] | None, language: str
) -> _Part:
    match block:
        case Text(line=line, source=source):
            plain = _FENCED.sub("", source)
            same = {
                "headings": _HEADING.findall(plain),
                "formulas": _formulas(plain),
                "images": [_common(name, language) for name in _ATTACHED.findall(plain)],
            }
            return _Part(line, "text", same)
        case Code(line=line, source=source):
            return _Part(line, "code cell", {"statements": _statements(source)})
        case Exercise(line=line, name=name, docstrings=own):
            names = sorted(own) if documented is None else documented.get(name, [])
            return _Part(line, f"exercise {name}", {"docstrings": list(names)})
        case Manual(line=line, name=name, points=points):
            return _Part(line, f"answer {name}", {"points": points})


def _common(picture: str, language: str) -> str:
    """The name of a picture as it is in English."""
    name, ending = os.path.splitext(picture)
    return picture if language == ENGLISH else name.removesuffix(f".{language}") + ending


def _formulas(text: str) -> list[str]:
    found = _FORMULA.findall(_CODE.sub("", text))
    return [" ".join((block or inline).split()) for block, inline in found]


def _statements(source: str) -> str:
    """The code without what its texts say, and without comments."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.unparse(tree)


def _parts_of_slides(text: str, language: str) -> list[_Part]:
    slides, faults = slides_text.parse(text)
    wrong = [_Part(fault.line, f"fault ({fault.message})", {}) for fault in faults]
    return [*(_part_of_slide(slide, language) for slide in slides), *wrong]


def _part_of_slide(slide: Slide, language: str) -> _Part:
    shown = [each.path for each in slide.blocks if isinstance(each, Picture)]
    same = {
        "formulas": [each.latex for each in slide.blocks if isinstance(each, Formula)],
        "pictures": [_common(path, language) for path in shown],
        "boxes": [
            [node.name for node in each.nodes] for each in slide.blocks if isinstance(each, Diagram)
        ],
        "notes": bool(slide.notes),
    }
    return _Part(slide.line, "slide", same)
