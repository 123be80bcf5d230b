"""``autograder slides``."""

import json
from pathlib import Path

import nbformat.v4
import pytest
from PIL import Image

from tests.authoring.slides import LESSON, project
from tests.cli.conftest import call


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course whose one lesson has slides."""
    project(tmp_path)
    return tmp_path


def test_slides_are_made_and_checked(course: Path) -> None:
    """Stale ones fail until they are made; those of no text go."""
    assert call("slides", "--check", "--course", course).exit_code == 1
    stray = course / "assignments" / "slides" / "old.en.pptx"
    done = call("slides", "--course", course)
    assert (done.exit_code, stray.parent.is_dir()) == (0, True)
    assert f"{LESSON}.en.pptx" in done.stdout
    stray.touch()
    found = call("slides", "--check", "--course", course)
    assert found.exit_code == 1
    assert "old.en.pptx comes from no text" in found.stderr
    assert call("slides", "--quiet", "--course", course).stdout == f"{LESSON}: up to date\n"
    assert not stray.exists()
    done = call("slides", LESSON, "--check", "--json", "--course", course)
    assert json.loads(done.stdout) == {"lessons": [LESSON], "written": [], "stale": []}


def test_a_fault_is_told_with_its_line(course: Path) -> None:
    """The exit status says that the course's files are wrong."""
    project(course, "# Animals\n\nCats.\n")
    done = call("slides", "--course", course)
    assert done.exit_code == 2
    assert f"lessons/{LESSON}/slides.en.md:1: a slide without notes" in done.stderr


@pytest.mark.parametrize("more", [(), (LESSON, "--check")])
def test_figures_are_those_of_one_lesson(course: Path, more: tuple[str, ...]) -> None:
    """The command says how it is called."""
    notebook = course / "run.ipynb"
    notebook.touch()
    done = call("slides", *more, "--figures", notebook, "--course", course)
    assert done.exit_code == 2
    assert "write `autograder slides LESSON --figures" in done.stderr


def test_the_notebook_says_its_language(course: Path) -> None:
    """Figures of the assignment in another language go to the folder of that language."""
    (course / "course.toml").write_text('other_languages = ["ru"]\n', encoding="utf-8")
    folder = course / "lessons" / LESSON
    for language in ("en", "ru"):
        (folder / f"lesson.{language}.md").touch()
    Image.new("RGB", (9, 9), "black").save(course / "dot.png")
    (folder / "slides" / "figures.toml").write_text('["dot.png"]\npicture = "dot.png"', "utf-8")
    for name, place in ((f"{LESSON}_ru", "slides/ru"), (LESSON, "slides"), ("run", "slides")):
        notebook = course / f"{name}.ipynb"
        nbformat.write(nbformat.v4.new_notebook(), notebook)
        done = call("slides", LESSON, "--figures", notebook, "--json", "--course", course)
        assert done.exit_code == 0, done.stderr
        assert json.loads(done.stdout)["written"][0] == f"lessons/{LESSON}/{place}/dot.png"


def test_unknown_lesson(course: Path) -> None:
    """What there is to choose from is told."""
    done = call("slides", "plants", "--course", course)
    assert done.exit_code == 2
    assert f"There is no lesson 'plants'. What to do: choose one of {LESSON}." in done.stderr


def test_folder_without_lessons(tmp_path: Path) -> None:
    """A folder without lessons is named."""
    done = call("slides", "--course", tmp_path)
    assert done.exit_code == 2
    assert f"{tmp_path} holds no lesson." in done.stderr
