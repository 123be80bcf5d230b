"""The page about all lessons, which students get with them, in each language that it is written in.

``lessons/page.en.md`` becomes ``assignments/README.md``, and ``lessons/page.ru.md``
``assignments/README.ru.md``, with the repository in its links, the lesson's assignment in that
language in place of ``{assignment of LESSON}``, and what a lesson's released notebook is worth in
place of ``{points of LESSON}`` and ``{points by hand in LESSON}``.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from babel.numbers import format_decimal

from autograder.assignments import releases
from autograder.authoring.repository import with_repository
from autograder.errors import CourseError

__all__ = ["build", "stale"]

_ASSIGNMENTS = Path("assignments")
_ASSIGNMENT = re.compile(r"\{assignment of (\w+)\}")
_POINTS = re.compile(r"\{points (of|by hand in) (\w+)\}")


def build(root: Path) -> list[Path]:
    """Write the page.

    Args:
        root: the course's directory.

    Returns:
        The paths of the page, one for each language; nothing where the course has no text for one.

    Raises:
        CourseError: the repository's address or a lesson's released notebook cannot be read.
    """
    written = []
    for _, page, text in _pages(root):
        (root / page).parent.mkdir(exist_ok=True)
        (root / page).write_text(text, encoding="utf-8")
        written.append(root / page)
    return written


def stale(root: Path) -> list[str]:
    """Say whether the page differs from what its text gives now; nothing is written.

    Args:
        root: the course's directory.

    Returns:
        One sentence for each language in which it does.

    Raises:
        CourseError: the repository's address or a lesson's released notebook cannot be read.
    """
    return [
        f"{page} differs from what {source} gives: run `autograder build`."
        for source, page, text in _pages(root)
        if not (root / page).is_file() or (root / page).read_text(encoding="utf-8") != text
    ]


def _pages(root: Path) -> Iterator[tuple[Path, Path, str]]:
    """The text of each language, the page that it becomes, and what that says."""
    for path in sorted((root / "lessons").glob("page.*.md")):
        source, language = path.relative_to(root), path.name.split(".")[1]
        page = _ASSIGNMENTS / ("README.md" if language == "en" else f"README.{language}.md")
        text = with_repository(path.read_text(encoding="utf-8"), root)

        def points(found: re.Match[str], source: Path = source, language: str = language) -> str:
            checked, by_hand = _points(root, found[2], source)
            return format_decimal(checked if found[1] == "of" else by_hand, locale=language)

        def named(found: re.Match[str], language: str = language) -> str:
            there = {one.language: one.name for one in releases(found[1], root)}
            return there.get(language, found[1])

        yield source, page, _ASSIGNMENT.sub(named, _POINTS.sub(points, text))


def _points(root: Path, lesson: str, source: Path) -> tuple[float, float]:
    """What the cells of a released notebook are worth: by checks, and by hand."""
    path = root / _ASSIGNMENTS / lesson / f"{lesson}.ipynb"
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    except (OSError, ValueError) as error:
        raise CourseError(
            f"{source} asks for the points of {lesson}, and {path} cannot be read "
            f"({type(error).__name__}). What to do: name a lesson that is there, and build it."
        ) from None
    marks = [cell["metadata"].get("nbgrader", {}) for cell in cells]
    checked, by_hand = (
        sum(mark.get("points", 0) for mark in marks if bool(mark.get("solution")) is written)
        for written in (False, True)
    )
    return checked, by_hand
