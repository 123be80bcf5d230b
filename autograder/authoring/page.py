"""The page about all lessons, which students get with them.

``lessons/page.en.md`` becomes ``assignments/README.md``, with the repository in its links.
"""

from pathlib import Path

from autograder.authoring.repository import with_repository

__all__ = ["build", "stale"]

_TEXT, _PAGE = Path("lessons/page.en.md"), Path("assignments/README.md")


def build(root: Path) -> list[Path]:
    """Write the page.

    Args:
        root: the course's directory.

    Returns:
        The path of the page; nothing where the course has no text for one.

    Raises:
        CourseError: the repository's address cannot be read.
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
        CourseError: the repository's address cannot be read.
    """
    text, path = _page(root), root / _PAGE
    if text is None or (path.is_file() and path.read_text(encoding="utf-8") == text):
        return []
    return [f"{_PAGE} differs from what {_TEXT} gives: run `autograder build`."]


def _page(root: Path) -> str | None:
    path = root / _TEXT
    return with_repository(path.read_text(encoding="utf-8"), root) if path.is_file() else None
