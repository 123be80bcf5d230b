"""The languages of a lesson are compared: whatever one of them has otherwise is found and named."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder import project
from autograder.authoring.languages import of_lesson
from tests import toy

SLIDES = """\
# Toy

<!-- notes -->

Welcome.

## Formula and picture

```formula the square
x^2
```

![a shape](slides/shape.png)

<!-- notes -->

Look.

## Boxes

```diagram one box leads to another
one: first | 1 1
two: second | 2 1
one -> two
```

<!-- notes -->

Follow the arrow.
"""


def translated(text: str) -> str:
    """The English text with the docstrings that a text in another language has."""
    own = {
        "Normalization": "```docstring\nA\n```\n\n```docstring Normalization.forward\nB\n```",
    }
    return re.sub(
        r"<!-- exercise: (\w+) -->",
        lambda found: (
            f"{found[0]}\n\n{own.get(found[1], '```docstring' + chr(10) + 'A' + chr(10) + '```')}"
        ),
        text,
    )


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """The toy course in two languages, of which the other is English once more."""
    for name in ("lessons", "reference"):
        shutil.copytree(toy.ROOT / name, tmp_path / name)
    folder = tmp_path / "lessons" / toy.LESSON
    text = (folder / "lesson.en.md").read_text(encoding="utf-8")
    (folder / "lesson.ru.md").write_text(translated(text), encoding="utf-8")
    for language in ("en", "ru"):
        (folder / f"slides.{language}.md").write_text(SLIDES, encoding="utf-8")
    return tmp_path


def said(course: Path) -> list[str]:
    """What is found."""
    return [f"{each.place}: {each.message}" for each in of_lesson(course, toy.LESSON)]


def change(course: Path, kind: str, old: str, new: str) -> None:
    """Replace a text in the other language."""
    path = course / "lessons" / toy.LESSON / f"{kind}.ru.md"
    text = path.read_text(encoding="utf-8")
    assert old in text, old
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_same_in_both(course: Path) -> None:
    """Other words, other texts in quotes and other comments are what a language may have."""
    change(course, "lesson", "Run this cell first", "Сначала выполните эту ячейку")
    change(course, "lesson", '"the lesson\'s own"', '"из урока"  # своё')
    change(course, "slides", "Follow the arrow.", "Идите по стрелке.")
    assert said(course) == []


def test_a_picture_may_have_its_own_words(course: Path) -> None:
    """NAME.ru.EXT counts as NAME.EXT in the text in Russian, and there alone."""
    change(course, "slides", "slides/shape.png", "slides/shape.ru.png")
    folder = course / "lessons" / toy.LESSON
    for language, name in (("en", "cat.png"), ("ru", "cat.ru.png")):
        path = folder / f"lesson.{language}.md"
        heading, shown = "## The Gram matrix\n", f"\n![a cat](attachment:{name})\n"
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(heading, heading + shown, 1), encoding="utf-8")
    assert said(course) == []
    change(course, "lesson", "cat.ru.png", "cat.de.png")
    assert any("The images of this text differ" in one for one in said(course))


@pytest.mark.parametrize("lesson", project.lessons(toy.REPOSITORY))
def test_the_lessons_agree(lesson: str) -> None:
    """Each is there in Russian, with nothing more and nothing less."""
    folder = toy.REPOSITORY / "lessons" / lesson
    assert {path.name for path in folder.glob("*.ru.md")} == {"lesson.ru.md", "slides.ru.md"}
    assert list(of_lesson(toy.REPOSITORY, lesson)) == []


@pytest.mark.parametrize(
    ("kind", "old", "new", "expected"),
    [
        ("lesson", "## The Gram matrix\n", "### The Gram matrix\n", "The headings of this text"),
        ("lesson", "(x - \\mu)", "(x + \\mu)", "The formulas of this text differ from line"),
        ("lesson", "<!-- exercise: style_loss -->", "<!-- cell -->", "exercise style_loss"),
        ("lesson", "range(3)", "range(4)", "The statements of this code cell differ"),
        ("lesson", "manual: style_weight points=2", "manual: style_weight points=3", "points"),
        ("lesson", "<!-- manual: style_weight points=2 -->\n", "", "answer style_weight of line"),
        ("lesson", "```docstring Normalization.forward\nB\n```", "", "docstrings of this exercise"),
        ("slides", "x^2", "x^3", "The formulas of this slide differ"),
        ("slides", "shape.png", "other.png", "The pictures of this slide differ"),
        ("slides", "two: second | 2 1\none -> two", "", "The boxes of this slide differ"),
        ("slides", "## Boxes", "## Boxes\n\n<!-- notes -->\n\nOne\n\n## More", "no such slide"),
    ],
)
def test_what_differs_is_named(course: Path, kind: str, old: str, new: str, expected: str) -> None:
    """With the file and the line of the other language."""
    change(course, kind, old, new)
    found = said(course)
    assert any(expected in one for one in found), found
    assert all(re.match(rf"lessons/toy/{kind}\.ru\.md:\d+: ", one) for one in found)


def blocks(text: str) -> Iterator[str]:
    """The cells of code, the exercises and the answers of a text, as they stand there."""
    yield from re.findall(r"^```python\n.*?^```\n", text, re.M | re.S)
    yield from re.findall(r"^<!-- (?:exercise|manual):.*-->\n", text, re.M)


def test_each_block_is_missed(course: Path) -> None:
    """Whatever is taken out of the other language, something is said."""
    path = course / "lessons" / toy.LESSON / "lesson.ru.md"
    whole = path.read_text(encoding="utf-8")
    found = list(blocks(whole))
    assert len(found) > 8
    for block in found:
        path.write_text(whole.replace(block, "", 1), encoding="utf-8")
        assert said(course), block


def test_a_language_without_slides(course: Path) -> None:
    """A lesson is in a language with all its parts, or not at all."""
    (course / "lessons" / toy.LESSON / "slides.ru.md").unlink()
    (found,) = said(course)
    assert found.startswith("lessons/toy/slides.ru.md: There are no slides in 'ru'")
