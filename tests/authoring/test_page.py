"""The page about all lessons, in a copy of the toy course."""

import shutil
from pathlib import Path

import pytest

from autograder.authoring import page
from autograder.authoring.build import build
from autograder.errors import CourseError
from tests.toy import LESSON, ROOT

POINTS = {"Normalization": 1, "gram_matrix": 3, "content_loss": 2, "style_loss": 2}


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A course whose lesson has been built."""
    for name in ("lessons/toy", "reference"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "nbgrader_config.py", tmp_path)
    build(tmp_path, LESSON, POINTS)
    return tmp_path


def test_the_page_says_what_a_lesson_is_worth(built: Path) -> None:
    """Points of checks and those by hand come from the notebook, and follow it."""
    text = built / "lessons" / "page.en.md"
    assert page.build(built) == []
    text.write_text("Toy: {points of toy}, and {points by hand in toy} by hand.", encoding="utf-8")
    (written,) = page.build(built)
    assert written.read_text(encoding="utf-8") == "Toy: 8, and 4 by hand."
    build(built, LESSON, {**POINTS, "content_loss": 2.5})
    (sentence,) = page.stale(built)
    assert "run `autograder build`" in sentence
    page.build(built)
    assert written.read_text(encoding="utf-8") == "Toy: 8.5, and 4 by hand."


def test_a_page_about_no_lesson_is_a_fault(built: Path) -> None:
    """Who writes the page is told which lesson cannot be found."""
    (built / "lessons" / "page.en.md").write_text("{points of toys}", encoding="utf-8")
    with pytest.raises(CourseError, match=r"points of toys, and .* cannot be read .*What to do"):
        page.build(built)


def test_the_page_in_another_language(built: Path) -> None:
    """It is a page of its own, with numbers as that language writes them."""
    text = "{points of toy} и ещё {points by hand in toy} вручную"
    (built / "lessons" / "page.ru.md").write_text(text, encoding="utf-8")
    build(built, LESSON, {**POINTS, "content_loss": 2.5})
    (written,) = page.build(built)
    assert written == built / "assignments" / "README.ru.md"
    assert written.read_text(encoding="utf-8") == "8,5 и ещё 4 вручную"
    assert page.stale(built) == []
    (built / "lessons" / "page.ru.md").write_text("Другая", encoding="utf-8")
    assert "assignments/README.ru.md differs" in page.stale(built)[0]
