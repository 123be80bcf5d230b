"""Pages in two languages have the same parts: headings, code, rows of tables."""

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
TRANSLATED = [PROJECT / "README.ru.md", *sorted((PROJECT / "docs").glob("*.ru.md"))]
_BLOCK = re.compile(r"^```(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"(?:^|\s+)# .*")


def english(page: Path) -> Path:
    """The page that another one is the translation of."""
    return page.with_name(page.name.replace(".ru.md", ".md"))


def prose(page: Path) -> str:
    """A page without its blocks of code."""
    return _BLOCK.sub("", page.read_text(encoding="utf-8"))


def levels(page: Path) -> list[int]:
    """The levels of the headings, in their order."""
    return [len(marks) for marks in re.findall(r"^(#+) ", prose(page), re.MULTILINE)]


def code(page: Path) -> list[list[str]]:
    """The lines of each block, with its language as the first one, and without comments.

    A page in another language may name its own assignments: ``gan_ru`` in place of ``gan``.
    """
    text = page.read_text(encoding="utf-8").replace("_ru.ipynb", ".ipynb")
    blocks = [match[1].splitlines() for match in _BLOCK.finditer(text)]
    return [[_COMMENT.sub("", line).rstrip() for line in block] for block in blocks]


def rows(page: Path) -> list[int]:
    """How many cells each row of the tables has, in their order."""
    return [line.count("|") - 1 for line in prose(page).splitlines() if line.startswith("|")]


@pytest.mark.parametrize("page", TRANSLATED, ids=lambda page: page.name)
def test_same_parts(page: Path) -> None:
    """A reader of either language finds the same sections, commands and tables."""
    original = english(page)
    assert levels(page) == levels(original)
    assert code(page) == code(original)
    assert rows(page) == rows(original)


def test_comments_may_differ() -> None:
    """Of a line with a comment the code is compared, and of a comment nothing."""
    lines = ["# все", "seed = 4711    # число", "echo '#1'"]
    assert [_COMMENT.sub("", line).rstrip() for line in lines] == ["", "seed = 4711", "echo '#1'"]
