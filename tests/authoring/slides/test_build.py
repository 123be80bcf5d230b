"""From the text of a deck to its file, opened again with python-pptx."""

import io
import zipfile
from pathlib import Path

import pptx
import pytest

from autograder.authoring.slides.build import build, left_over, make, stale
from tests.authoring.slides import DECK, LESSON, project
from tests.authoring.slides.opened import faults_of, pictures_of, slides_of, text_of, words_for


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of the tiny deck."""
    root = tmp_path_factory.mktemp("course")
    return make(root, project(root))


def test_slides_are_those_of_the_text(content: bytes) -> None:
    """Titles, text and notes can be edited as text; a slide is a page of 16 by 9."""
    slides = slides_of(content)
    titles = [slide.shapes.title.text_frame.text for slide in slides]
    assert titles == ["Animals", "Legs make the difference", "Who eats whom"]
    body = slides[1].placeholders[1].text_frame
    assert [line.text for line in body.paragraphs] == [
        "Four is what most have; legs = 4.",
        "Some have two.",
    ]
    assert (
        slides[1].notes_slide.notes_text_frame.text == "First line, and the same one.\nSecond one."
    )
    assert "Noah, 1" in [text_of(shape) for shape in slides[1].shapes]
    deck = pptx.Presentation(io.BytesIO(content))
    assert deck.slide_width is not None
    assert deck.slide_height is not None
    assert deck.slide_width / deck.slide_height == pytest.approx(16 / 9, abs=1e-3)


def test_nothing_is_wrong_with_any(content: bytes) -> None:
    """None is empty or too full; title, notes and words for pictures are there."""
    assert [faults_of(slide) for slide in slides_of(content)] == [[], [], []]


def test_pictures_have_words(content: bytes) -> None:
    """Those of files, formulas and diagrams."""
    pictures = [one for slide in slides_of(content) for one in pictures_of(slide)]
    assert [words_for(one) for one in pictures] == [
        "a cat", "legs are four", "the cat eats the mouse",
    ]  # fmt: skip


def test_diagrams_are_shapes(content: bytes) -> None:
    """Two boxes and two arrows, in one group."""
    (group,) = pictures_of(slides_of(content)[2])
    assert sorted(text_of(shape) for shape in group.shapes if text_of(shape)) == ["cat", "mouse"]
    assert len(group.shapes) == 4


def test_two_builds_give_the_same_bytes(content: bytes, tmp_path: Path) -> None:
    """Wherever and whenever it is made."""
    assert make(tmp_path, project(tmp_path)) == content


def test_each_language_has_a_file(tmp_path: Path) -> None:
    """The name of the text says which it is, and so does the file; any letters will do."""
    project(tmp_path, DECK.replace("Animals", "Звери"), "ru")
    project(tmp_path)
    names = [path.name for path in build(tmp_path, LESSON)]
    assert names == [f"{LESSON}.en.pptx", f"{LESSON}.ru.pptx"]
    with (tmp_path / "assignments" / "slides" / names[1]).open("rb") as file:
        deck = pptx.Presentation(file)
    assert (deck.core_properties.language, deck.core_properties.title) == ("ru", "Звери")


def test_a_picture_of_the_language_is_shown(tmp_path: Path) -> None:
    """In place of the common one, and only in the deck of this language."""
    both = [tmp_path / project(tmp_path, language=one) for one in ("en", "ru")]
    build(tmp_path, LESSON)
    own = both[1].parent / "slides" / "ru" / "cat.png"
    own.parent.mkdir()
    own.write_bytes(_png())
    (sentence,) = stale(tmp_path, LESSON)
    assert f"{LESSON}.ru.pptx differs" in sentence
    build(tmp_path, LESSON)
    assert stale(tmp_path, LESSON) == []
    shown = [_shown(tmp_path / f"assignments/slides/{LESSON}.{one}.pptx") for one in ("en", "ru")]
    assert shown == [(own.parents[1] / "cat.png").read_bytes(), own.read_bytes()]


def test_a_change_makes_the_file_stale(tmp_path: Path) -> None:
    """Of the text or of a picture; what belongs to no text is found too."""
    text = tmp_path / project(tmp_path)
    assert "is missing: run `autograder slides`" in stale(tmp_path, LESSON)[0]
    (file,) = build(tmp_path, LESSON)
    assert stale(tmp_path, LESSON) == []
    (text.parent / "slides" / "cat.png").write_bytes(_png())
    assert "differs from what its sources give" in stale(tmp_path, LESSON)[0]
    file.write_bytes(b"no archive")
    assert "differs from what its sources give" in stale(tmp_path, LESSON)[0]
    assert left_over(tmp_path) == []
    text.unlink()
    assert left_over(tmp_path) == [file]
    assert stale(tmp_path, LESSON) == []


def test_file_holds_no_time(content: bytes) -> None:
    """Neither the archive nor the facts in it."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        assert {member.date_time for member in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        facts = file.read("docProps/core.xml").decode()
    assert "2000-01-01T00:00:00Z" in facts
    assert "Canny" not in facts


def _shown(path: Path) -> bytes:
    """The picture of the first slide."""
    blob: bytes = pictures_of(slides_of(path.read_bytes())[0])[0].image.blob
    return blob


def _png() -> bytes:
    from PIL import Image

    content = io.BytesIO()
    Image.new("RGB", (80, 40), "grey").save(content, "png")
    return content.getvalue()
