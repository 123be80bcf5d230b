"""Whatever is wrong with a deck is told, with file and line, before anything is written."""

import sys
from pathlib import Path

import pytest

from autograder.authoring.slides.build import build, make
from autograder.authoring.slides.measure import _font
from autograder.errors import CourseError, UsageError
from tests.authoring.slides import DECK, LESSON, TEXT, project

NOTES = "\n<!-- notes -->\n\nSay it.\n"


def told(root: Path, deck: str) -> str:
    """What is told of a deck that cannot be built."""
    with pytest.raises(CourseError) as caught:
        make(root, project(root, deck))
    return str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("# Animals", "#", 1, "a slide without a title"),
        ("# Animals", "## Animals", 1, "expected a slide that begins with `# Title`"),
        ("# Animals", "Hello\n# Animals", 1, "text before the first title"),
        ("## Legs", "### Legs", 11, "expected a slide that begins with `## Title`"),
        ("![a cat]", "![]", 5, "slides/cat.png has no alternative text"),
        ("slides/cat.png", "slides/dog.png", 5, "there is no picture slides/dog.png"),
        ("slides/cat.png", "../../../cat.png", 5, "there is no picture ../../../cat.png"),
        ("slides/cat.png", "slides.en.md", 5, "slides.en.md cannot be read"),
        ("![a cat](", "![a cat] (", 5, "expected a picture such as"),
        ("![a cat](slides/cat.png)", "![a cat](slides/cat.png)\n\n![a](slides/cat.png)", 7,
         "expected one picture at most, and got 2"),
        ("Ask who has one.\n", "", 1, "a slide without notes"),
        ("<!-- source: Noah, 1 -->", "<!-- sauce: Noah, 1 -->", 21, "unknown mark"),
        ("<!-- source: Noah, 1 -->", "<!-- source -->", 21, "unknown mark"),
        ("<!-- source: Noah", f"<!-- source: {'Noah, ' * 40}", 11, "the source is longer"),
        ("```formula legs are four", "```formula", 17, "a formula without an alternative text"),
        ("```formula legs are four", "```python", 17, "expected a fence of `formula` or `diagram`"),
        ("L = \\frac{8}{2}\n```", "L = 4", 17, "a fence that is never closed"),
        ("L = \\frac{8}{2}\n", "", 17, "an empty formula"),
        ("\\frac{8}{2}", "\\begin{x}", 17, "matplotlib cannot draw this formula"),
        ("L = \\frac{8}{2}", "L =" + " + 4" * 60, 11, "a formula is too wide"),
        ("Some have two.", "Some have $2$.", 15, "a formula in the text"),
        ("- Some have two.", "- Some have two.\n" * 20, 11, "too much text"),
        ("Legs make", "Legs " * 40, 11, "expected a title of two lines at most"),
        ("Some are **cats**.", "Cats. " * 300, 1, "too much text"),
        ("cat -> mouse", "cat -> dog", 35, "there is no box 'dog'"),
        ("cat -> mouse", "cat => mouse", 35, "expected a box such as"),
        ("cat: cat |", "cat: a cat with" + " more words" * 12 + " |", 32,
         "too much text in the box 'cat'"),
        ("```diagram the cat eats the mouse", "```diagram", 32, "a diagram without an alternative"),
    ],
)  # fmt: skip
def test_each_fault_is_told(tmp_path: Path, old: str, new: str, line: int, message: str) -> None:
    """With the line to open and what was expected there."""
    assert DECK.count(old) >= 1
    found = told(tmp_path, DECK.replace(old, new, 1))
    assert f"\n  {TEXT}:{line}: " in found
    assert message in found


def test_empty_slide(tmp_path: Path) -> None:
    """A title alone is no slide."""
    found = told(tmp_path, f"{DECK}\n## Nothing\n{NOTES}")
    assert "an empty slide: give it a text, a formula or a picture" in found


@pytest.mark.parametrize("deck", ["", "\n\n"])
def test_empty_deck(tmp_path: Path, deck: str) -> None:
    """It is told how to begin."""
    assert f"{TEXT}:" in told(tmp_path, deck)


def test_all_faults_at_once(tmp_path: Path) -> None:
    """In the order of the file; the old file stays."""
    project(tmp_path)
    (file,) = build(tmp_path, LESSON)
    before = file.read_bytes()
    found = told(tmp_path, DECK.replace("source: Noah", "sauce: Noah").replace("![a cat]", "![]"))
    assert [line.split(":")[1] for line in found.splitlines()[1:]] == ["5", "21"]
    with pytest.raises(CourseError):
        build(tmp_path, LESSON)
    assert file.read_bytes() == before


def test_other_encoding(tmp_path: Path) -> None:
    """A text that is not UTF-8 is named."""
    text = project(tmp_path)
    (tmp_path / text).write_bytes("# Zoë".encode("latin-1"))
    with pytest.raises(CourseError, match=r"slides.en.md is not UTF-8 .* What to do: save it"):
        make(tmp_path, text)


@pytest.mark.parametrize("package", ["pptx", "matplotlib"])
def test_missing_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, package: str) -> None:
    """How it is installed is told."""
    monkeypatch.setitem(sys.modules, package, None)
    _font.cache_clear()
    with pytest.raises(UsageError, match=rf"{package} is not installed.*pip install .*slides"):
        make(tmp_path, project(tmp_path))
