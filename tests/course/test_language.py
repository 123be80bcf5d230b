"""A course in Russian: its notebooks are built of the Russian texts, with the same exercises."""

import ast
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from autograder import project
from autograder.authoring.build import build
from autograder.authoring.compose import compose
from autograder.authoring.lesson_text import Exercise, parse
from autograder.authoring.stubs import definitions
from autograder.catalogues import translations
from autograder.course import AS_IT_IS
from autograder.language import speaking
from autograder.project import LessonFiles
from tests import toy

CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
QUOTED = re.compile(
    r"```.*?```|`[^`]*`|\$[^$]*\$|\]\([^)]*\)|<[^>]*>|\*[^*]+\*|\([^()]*\d{4}[^()]*\)", re.DOTALL
)
"""What is no prose: code, formulas, addresses, titles, and who wrote what."""
ROOT = toy.REPOSITORY


def cells(lesson: str, language: str) -> list[dict[str, Any]]:
    """The cells of the solutions' notebook in a language."""
    files = LessonFiles(lesson)
    blocks, faults = parse((ROOT / files.text_in(language)).read_text(encoding="utf-8"))
    assert not faults
    defined, _ = definitions((ROOT / files.reference).read_text(encoding="utf-8"))
    points = {each.name: 1.0 for each in blocks if isinstance(each, Exercise)}
    with speaking(translations(language)):
        text = compose(blocks, defined, points, ROOT / files.pictures, AS_IT_IS)
    found: list[dict[str, Any]] = json.loads(text)["cells"]
    return found


def of_exercises(found: list[dict[str, Any]]) -> dict[str, str]:
    """The sources of graded cells and of their stubs, by name."""
    marked = (cell for cell in found if cell["cell_type"] == "code" and cell["metadata"])
    return {one["metadata"]["nbgrader"]["grade_id"]: "".join(one["source"]) for one in marked}


def without_docstrings(source: str) -> str:
    """The code alone."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and ast.get_docstring(node):
            node.body = node.body[1:] or [ast.Pass()]
    return ast.unparse(tree)


@pytest.mark.parametrize("lesson", project.lessons(ROOT))
def test_same_exercises_in_other_words(lesson: str) -> None:
    """Names, points, code and solution marks agree; docstrings and prose are Russian."""
    english, russian = cells(lesson, "en"), cells(lesson, "ru")
    ours, theirs = of_exercises(english), of_exercises(russian)
    assert ours.keys() == theirs.keys()
    for name, source in ours.items():
        assert without_docstrings(theirs[name]) == without_docstrings(source), name
        assert theirs[name].count("### ") == source.count("### "), name
        documented = [ast.get_docstring(node) for node in ast.walk(ast.parse(theirs[name]))
                      if isinstance(node, ast.FunctionDef | ast.ClassDef)]  # fmt: skip
        said = [one for one in documented if one]
        assert all(CYRILLIC.search(one.splitlines()[0]) for one in said), name
        assert said or name.startswith("check-")
    for cell in russian:
        source = "".join(cell["source"])
        prose = QUOTED.sub("", source)
        if cell["cell_type"] == "markdown":
            words = re.findall(r"[A-Za-z]{3,}(?: [A-Za-z]{3,}){4,}", prose)
            assert CYRILLIC.search(prose) or not prose.strip(), source
            assert not words, words


def test_text_in_the_courses_language(tmp_path: Path) -> None:
    """What `course.toml` says decides on the text that is built."""
    for name in ("lessons", "reference"):
        shutil.copytree(toy.ROOT / name, tmp_path / name)
    shutil.copy(toy.REPOSITORY / "nbgrader_config.py", tmp_path)
    for lesson in (toy.LESSON, toy.OTHER):
        folder = tmp_path / "lessons" / lesson
        text = (folder / "lesson.en.md").read_text(encoding="utf-8")
        (folder / "lesson.ru.md").write_text(f"# Игрушка\n\n{text}", encoding="utf-8")
    (tmp_path / "course.toml").write_text('language = "ru"\n', encoding="utf-8")
    points = {"Normalization": 1, "gram_matrix": 3, "content_loss": 2, "style_loss": 2}
    build(tmp_path, toy.LESSON, points)
    notebook = tmp_path / "assignments" / toy.LESSON / f"{toy.LESSON}.ipynb"
    first = json.loads(notebook.read_text(encoding="utf-8"))["cells"][0]
    assert "".join(first["source"]) == "# Игрушка"
