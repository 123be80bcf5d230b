"""Gathering texts, and what a catalogue lacks."""

import re
import shutil
from pathlib import Path

import pytest
from babel.messages.pofile import write_po

from autograder.authoring.messages import faults, of_engine, of_lesson, placeholders, updated
from autograder.catalogues import catalogue_of_engine, compiled, languages, translations
from autograder.language import gettext, ngettext, speaking
from autograder.project import LessonFiles
from tests import toy

LESSON = toy.LESSON
PO = LessonFiles(LESSON).messages_in("ru")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project whose lesson can be changed."""
    for name in ("lessons", "reference"):
        shutil.copytree(toy.ROOT / name, tmp_path / name)
    return tmp_path


def write(root: Path, translate: str = "перевод") -> Path:
    """A catalogue with one translation for every text, or with nothing."""
    catalogue, path = of_lesson(root, LESSON), root / PO
    for text in catalogue:
        text.string = translate if text.id else ""
    with path.open("wb") as file:
        write_po(file, catalogue)
    return path


def test_what_a_lesson_says_is_found(root: Path) -> None:
    """Descriptions, hints, names of values, sentences on mistakes, titles of written answers."""
    found = {str(each.id) for each in of_lesson(root, LESSON)}
    checks = (root / LessonFiles(LESSON).checks / "test_gram_matrix.py").read_text(encoding="utf-8")
    description = re.search(r'def test_\w+\(.*\n    """(.*?)"""', checks)
    assert description is not None
    assert description[1] in found
    assert "Style weight" in found
    variants = (root / LessonFiles(LESSON).variants_of("gram_matrix")).read_text(encoding="utf-8")
    said = re.search(r'says="(.*?)"', variants)
    assert said is not None
    assert said[1] in found


def test_a_catalogue_keeps_what_it_has(root: Path) -> None:
    """What is new comes without a translation, and what nobody says goes."""
    path = write(root)
    assert list(faults(path, of_lesson(root, LESSON))) == []
    checks = root / LessonFiles(LESSON).checks / "test_gram_matrix.py"
    text = checks.read_text(encoding="utf-8")
    old = re.search(r'def test_\w+\(.*\n    """(.*?)"""', text)
    assert old is not None
    checks.write_text(text.replace(old[1], "Something new is asked.", 1), encoding="utf-8")
    told = list(faults(path, of_lesson(root, LESSON)))
    assert "It lacks 'Something new is asked.'" in told
    assert any(one.startswith("Nothing says ") for one in told)
    path.write_text(updated(path, of_lesson(root, LESSON), "ru"), encoding="utf-8")
    assert list(faults(path, of_lesson(root, LESSON))) == [
        "There is no translation of 'Something new is asked.'"
    ]
    assert 'msgstr "перевод"' in path.read_text(encoding="utf-8")


def test_what_is_filled_in_has_to_stay(root: Path) -> None:
    """A placeholder too many is as wrong as one that got lost."""
    path = write(root, "перевод {лишнее}")
    told = list(faults(path, of_lesson(root, LESSON)))
    assert told
    assert all(one.startswith("What is filled in differs") for one in told)
    assert placeholders("{a} of {b:g}, %(c)s, {{no}}") == ["%(c)s", "{a}", "{b:g}"]


def test_no_catalogue(root: Path) -> None:
    """The file is named as missing, and texts stay English."""
    assert list(faults(root / PO, of_lesson(root, LESSON))) == ["There is no such catalogue"]
    with speaking(translations("tlh", LESSON)):
        assert gettext("Hint:") == "Hint:"


@pytest.mark.parametrize("language", languages()[1:])
def test_the_engine_says_everything(language: str) -> None:
    """Each language that has a catalogue has all of it."""
    assert list(faults(catalogue_of_engine(language), of_engine())) == []


def test_forms_of_numbers() -> None:
    """Russian has three, and a part of a catalogue has them too."""
    one, many = "{count} other check", "{count} other checks"
    texts = [str(each.id[0]) for each in of_engine() if isinstance(each.id, tuple)]
    assert texts
    whole = compiled([catalogue_of_engine("ru")])
    assert b"Creation-Date: 2000-01-01" in whole  # whenever it is made
    assert len(compiled([catalogue_of_engine("ru")], only=texts[:1])) < len(whole)
    first, other = next(each.id for each in of_engine() if isinstance(each.id, tuple))
    with speaking(translations("ru")):
        assert len({ngettext(first, other, number) for number in (1, 2, 5)}) == 3
        assert ngettext(one, many, 2) == many  # what no catalogue has is English
