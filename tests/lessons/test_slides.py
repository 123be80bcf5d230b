"""The slides of the real lessons: each file is what its text gives, and can be shown."""

import tomllib
from pathlib import Path

import pytest

from autograder.authoring.slides.build import left_over, make, stale
from autograder.project import LessonFiles, lessons
from tests.authoring.slides.opened import (
    FOOT,
    LABEL,
    SMALLEST,
    faults_of,
    shapes_of,
    slides_of,
    text_of,
)  # fmt: skip
from tests.toy import REPOSITORY

LESSONS = lessons(REPOSITORY)
DECKS = {
    text: path
    for name in LESSONS
    for text, path in LessonFiles(name).decks(REPOSITORY).items()
}  # fmt: skip


@pytest.mark.parametrize("lesson", LESSONS)
def test_slides_are_fresh(lesson: str) -> None:
    """Whoever changes a text or a picture builds the slides."""
    assert LessonFiles(lesson).decks(REPOSITORY)
    assert stale(REPOSITORY, lesson) == []
    assert left_over(REPOSITORY) == []


@pytest.mark.parametrize("path", DECKS.values(), ids=str)
def test_slides_can_be_shown(path: Path) -> None:
    """None is empty or too full; titles, notes and words for pictures are there."""
    slides = slides_of((REPOSITORY / path).read_bytes())
    assert len(slides) > 10
    assert {number: faults for number, slide in enumerate(slides, 1)
            if (faults := faults_of(slide))} == {}  # fmt: skip


@pytest.mark.parametrize("path", DECKS.values(), ids=str)
def test_letters_are_large(path: Path) -> None:
    """Only labels of diagrams and what stands at the foot are smaller than the text."""
    for slide in slides_of((REPOSITORY / path).read_bytes()):
        for shape in shapes_of(slide):
            if text_of(shape):
                sizes = {run.font.size.pt for line in shape.text_frame.paragraphs
                         for run in line.runs}  # fmt: skip
                is_small = shape.name.startswith(("TextBox", "Rounded"))
                assert min(sizes | {99}) >= (FOOT if is_small else SMALLEST)
                assert not sizes or max(sizes) in (FOOT, LABEL) or max(sizes) >= SMALLEST


@pytest.mark.parametrize("text", DECKS, ids=str)
def test_two_builds_give_the_same_bytes(text: Path) -> None:
    """On one machine; elsewhere letters of formulas may be drawn in another way."""
    assert make(REPOSITORY, text) == make(REPOSITORY, text)


def test_pictures_are_small_and_used() -> None:
    """No picture of the slides is left over, and the files can be mailed."""
    for name in LESSONS:
        folder = REPOSITORY / LessonFiles(name).slide_pictures
        texts = "".join((REPOSITORY / text).read_text("utf-8") for text in DECKS)
        listed = tomllib.loads((folder / "figures.toml").read_text(encoding="utf-8"))
        there = {path.name for path in folder.glob("*.*")} - {"figures.toml"}
        assert there == {each for each in listed if f"(slides/{each})" in texts}
        for language in (path for path in folder.iterdir() if path.is_dir()):
            with_words = {each for each in there if not listed[each].get("wordless")}
            assert {path.name for path in language.iterdir()} == with_words
        assert max(path.stat().st_size for path in folder.rglob("*.*")) < 200_000
    assert all((REPOSITORY / path).stat().st_size < 1_500_000 for path in DECKS.values())
