"""The page about all lessons, which students get with them.

``lessons/page.en.md`` becomes ``assignments/README.md``, with the repository in its links, and with
what a lesson's released notebook is worth in place of ``{points of LESSON}``.
"""

import json
import re
from pathlib import Path

from autograder.authoring.repository import with_repository
from autograder.errors import CourseError

__all__ = ["build", "stale"]

_TEXT, _PAGE = Path("lessons/page.en.md"), Path("assignments/README.md")
_POINTS = re.compile(r"\{points of (\w+)\}")


def build(root: Path) -> list[Path]:
    """Write the page.

    Args:
        root: the course's directory.

    Returns:
        The path of the page; nothing where the course has no text for one.

    Raises:
        CourseError: the repository's address or a lesson's released notebook cannot be read.
    """
    text = _page(root)
    if text is None:
        return []
    (root / _PAGE).parent.mkdir(exist_ok=True)
    (root / _PAGE).write_text(text, encoding="utf-8")
    return [root / _PAGE]


def stale(root: Path) -> list[str]:
    """Say whether the page differs from what its text gives now; nothing is written.

    Args:
        root: the course's directory.

    Returns:
        One sentence if it does, none if it is fresh.

    Raises:
        CourseError: the repository's address or a lesson's released notebook cannot be read.
    """
    text, path = _page(root), root / _PAGE
    if text is None or (path.is_file() and path.read_text(encoding="utf-8") == text):
        return []
    return [f"{_PAGE} differs from what {_TEXT} gives: run `autograder build`."]


def _page(root: Path) -> str | None:
    path = root / _TEXT
    if not path.is_file():
        return None
    text = with_repository(path.read_text(encoding="utf-8"), root)
    return _POINTS.sub(lambda found: _points(root, found[1]), text)


def _points(root: Path, lesson: str) -> str:
    """What the cells of a released notebook are worth: by checks, and by hand."""
    path = root / "assignments" / lesson / f"{lesson}.ipynb"
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    except (OSError, ValueError) as error:
        raise CourseError(
            f"{_TEXT} asks for the points of {lesson}, and {path} cannot be read "
            f"({type(error).__name__}). What to do: name a lesson that is there, and build it."
        ) from None
    marks = [cell["metadata"].get("nbgrader", {}) for cell in cells]
    checked, by_hand = (
        sum(mark.get("points", 0) for mark in marks if bool(mark.get("solution")) is written)
        for written in (False, True)
    )
    return f"{checked:g}" + (f", and {by_hand:g} by hand" if by_hand else "")
