"""The lesson's page, and what it shares with other places."""

import re
import tomllib
from pathlib import Path

import nbformat
import pytest
from PIL import Image

from autograder import project
from autograder.authoring import page
from tests import toy

PROJECT = toy.REPOSITORY
PAGE = (PROJECT / "assignments" / "README.md").read_text(encoding="utf-8")
LESSONS = project.lessons(PROJECT)
PICTURES = {
    "digits.gif": "reference/expected/gan/training.gif",
    "which_is_generated.png": "docs/which_is_real.png",
}


def repository() -> str:
    """``owner/name`` of where this repository is published."""
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(settings["project"]["urls"]["Repository"]).removeprefix("https://github.com/")


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_are_those_of_the_training_scripts(name: str) -> None:
    """The page stands alone, so it has copies; they are of today."""
    copy = PROJECT / "assignments" / "pictures" / name
    assert copy.read_bytes() == (PROJECT / PICTURES[name]).read_bytes()
    assert f"pictures/{name}" in PAGE


def test_pictures_in_russian_are_shown() -> None:
    """The page in Russian has no picture with English words; the copy is that of its README."""
    text = (PROJECT / "assignments" / "README.ru.md").read_text(encoding="utf-8")
    folder = PROJECT / "assignments" / "pictures"
    own = sorted(path.name for path in folder.glob("*.ru.*"))
    assert len(own) == 3
    for name in own:
        assert f"(pictures/{name})" in text
        assert f"(pictures/{name.replace('.ru.', '.')})" not in text
    copy = (folder / "which_is_generated.ru.png").read_bytes()
    assert copy == (PROJECT / "docs" / "which_is_real.ru.png").read_bytes()


@pytest.mark.parametrize("name", ["gallery.jpg", "content_style_result.png", "style_arrives.png"])
def test_pictures_of_style_transfer_are_shown(name: str) -> None:
    """The module `reference.training.style_transfer.gallery` makes them."""
    with Image.open(PROJECT / "assignments" / "pictures" / name) as image:
        assert min(image.size) > 200
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    assert f"pictures/{name}" in PAGE + readme


def test_page_is_what_its_text_gives() -> None:
    """It is generated, as all that students get."""
    assert page.stale(PROJECT) == []


def test_the_address_is_said_once() -> None:
    """Who publishes the repository changes it in pyproject.toml, and builds."""
    folders = ("autograder", "benchmarks", "docs", "lessons", "reference", "tests", ".github")
    paths = [*PROJECT.glob("*"), *(p for name in folders for p in (PROJECT / name).rglob("*"))]
    texts = {".py", ".md", ".toml", ".yml", ".json", ".j2", ".txt", ""}
    files = [path for path in paths if path.suffix in texts and path.is_file()]
    found = [path for path in files if repository().encode() in path.read_bytes()]
    assert found == [PROJECT / "pyproject.toml"]


@pytest.mark.parametrize("lesson", LESSONS)
def test_badges_lead_to_the_notebooks(lesson: str) -> None:
    """Each notebook is linked where it lies and in Colab, in the repository of pyproject.toml."""
    path = f"{lesson}/{lesson}.ipynb"
    assert f"({path})" in PAGE
    colab = "https://colab.research.google.com/github"
    assert f"{colab}/{repository()}/blob/main/assignments/{path}" in PAGE


@pytest.mark.parametrize("lesson", LESSONS)
def test_first_cell_fetches_what_stands_beside_the_notebook(
    lesson: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without its files beside it the cell asks for those of the repository, else for nothing."""
    notebook = nbformat.read(PROJECT / "assignments" / lesson / f"{lesson}.ipynb", as_version=4)
    cell = next(cell for cell in notebook.cells if cell.cell_type == "code")
    asked = []

    def fetch(url: str, name: str) -> None:
        asked.append(url)
        Path(name).touch()

    monkeypatch.setattr("urllib.request.urlretrieve", fetch)
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        exec(cell.source, {})  # noqa: S102 (a cell of this repository)
    folder = PROJECT / "assignments" / lesson
    beside = [
        path for path in folder.rglob("*.*") if path.suffix != ".ipynb" and "__" not in str(path)
    ]
    raw = f"https://raw.githubusercontent.com/{repository()}/main/assignments/{lesson}"
    assert sorted(asked) == sorted(f"{raw}/{path.relative_to(folder)}" for path in beside)
    assert folder / f"{lesson}_checks.py" in beside


def test_points_are_those_of_the_notebooks() -> None:
    """The table says how many points the checks of each notebook give."""
    for lesson in LESSONS:
        path = PROJECT / "assignments" / lesson / f"{lesson}.ipynb"
        cells = [cell.metadata.get("nbgrader", {}) for cell in nbformat.read(path, 4).cells]
        points = sum(cell.get("points", 0) for cell in cells if not cell.get("solution"))
        by_hand = sum(cell.get("points", 0) for cell in cells if cell.get("solution"))
        row = next(line for line in PAGE.splitlines() if f"({lesson}/" in line)
        assert re.search(rf"\| {points:g}, and {by_hand:g} by hand \|", row)
