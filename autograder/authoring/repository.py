"""Where the repository is published: ``pyproject.toml`` says so, and all links are made of it."""

import tomllib
from pathlib import Path

from autograder.errors import CourseError

__all__ = ["with_repository"]

_MARK = "{repository}"
_SETTINGS = "pyproject.toml"
_HOST = "https://github.com/"


def with_repository(text: str, root: Path) -> str:
    """A text with the repository's ``owner/name`` in place of each ``{repository}``.

    Args:
        text: of a lesson, or of the page about all of them.
        root: the course's directory.

    Raises:
        CourseError: the text has the mark, and the address cannot be read.
    """
    return text.replace(_MARK, _repository(root)) if _MARK in text else text


def _repository(root: Path) -> str:
    try:
        settings = tomllib.loads((root / _SETTINGS).read_text(encoding="utf-8"))
        address = str(settings["project"]["urls"]["Repository"])
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise CourseError(
            f"{root / _SETTINGS} does not say where the repository is published "
            f"({type(error).__name__}: {error}). "
            "What to do: set Repository in its table project.urls."
        ) from None
    if not address.startswith(_HOST):
        raise CourseError(
            f"{root / _SETTINGS}: expected an address such as {_HOST}somebody/something as "
            f"Repository, and got {address!r}. What to do: correct it."
        )
    return address.removeprefix(_HOST).rstrip("/")
