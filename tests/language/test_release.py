"""A lesson in Russian beside the English one, from the build to the grades, with Cyrillic names."""

import csv
import json
import re
import shutil
from pathlib import Path

import pytest

from autograder.authoring.messages import of_lesson, updated
from autograder.course import FILE
from autograder.grading.results import read
from autograder.project import LessonFiles
from tests import toy
from tests.classroom.solutions import BMM
from tests.course.test_whole import carry_out

LESSON, NAME = toy.LESSON, f"{toy.LESSON}_ru"
WRONG = "def content_loss(features, target):\n    return (features - target).sum()"
ANNA, PETR, OLGA = "Анна_Ёлкина", "Пётр Щукин", "ольга-ким"


def translate(root: Path) -> None:
    """Write a catalogue in which each text of the lesson is marked, so that it can be known."""
    path = root / LessonFiles(LESSON).messages_in("ru")
    text = updated(path, of_lesson(root, LESSON), "ru")
    marked = re.sub(r'msgid "(.+)"\nmsgstr ""', r'msgid "\1"\nmsgstr "по-русски: \1"', text)
    path.write_text(marked, encoding="utf-8")


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The toy course with a Russian text, built, released, handed in and graded."""
    root = tmp_path_factory.mktemp("русский") / "курс"
    toy.as_project(root)
    files = LessonFiles(LESSON)
    text = (root / files.text).read_text(encoding="utf-8").replace("# Toy", "# Игрушка", 1)
    (root / files.text_in("ru")).write_text(text, encoding="utf-8")
    translate(root)
    (root / FILE).write_text('other_languages = ["ru"]\n', encoding="utf-8")
    carry_out(root, "autograder", "build", "--lesson", LESSON)
    carry_out(root, "nbgrader", "generate_assignment", NAME)
    released = (root / "assignments" / NAME / f"{NAME}.ipynb").read_text(encoding="utf-8")
    for student, work, name in (
        (ANNA, BMM, f"{NAME}.ipynb"),
        (PETR, {**BMM, "content_loss": WRONG}, "моя работа.ipynb"),
        (OLGA, None, f"{NAME}.ipynb"),
    ):
        place = root / "submitted" / student / NAME
        place.mkdir(parents=True)
        notebook = json.loads(released)
        for cell in notebook["cells"]:
            grade_id = cell["metadata"].get("nbgrader", {}).get("grade_id")
            cell["source"] = (work or {}).get(grade_id, cell["source"])
        (place / name).write_text(json.dumps(notebook) if work else "{", encoding="utf-8")
    carry_out(root, "autograder", "grade", NAME)
    return root


def page(course: Path, student: str) -> str:
    """What a student gets back."""
    return (course / "feedback" / student / NAME / f"{NAME}.html").read_text(encoding="utf-8")


def test_both_are_released(course: Path) -> None:
    """The same cells with the same points; texts and stubs in two languages."""
    ours, theirs = (
        json.loads((course / "assignments" / name / f"{name}.ipynb").read_text(encoding="utf-8"))
        for name in (LESSON, NAME)
    )
    marks = [
        [{**cell["metadata"].get("nbgrader", {}), "checksum": ""} for cell in one["cells"]]
        for one in (ours, theirs)
    ]
    assert marks[0] == marks[1]
    assert theirs["cells"][0]["source"][0] == "# Игрушка\n"
    assert ("# YOUR CODE HERE" in str(ours), "# ВАШ КОД" in str(ours)) == (True, False)
    assert ("# YOUR CODE HERE" in str(theirs), "# ВАШ КОД" in str(theirs)) == (False, True)


def test_the_same_checks_grade_it(course: Path) -> None:
    """Whoever is right has all points, under whatever name."""
    scores = {}
    for student in (ANNA, PETR, OLGA):
        result = read(course / "results" / student / NAME / f"{NAME}.json")
        assert result is not None
        scores[student] = result.score / result.points
    assert scores[ANNA] == 1
    assert 0 < scores[PETR] < 1
    assert scores[OLGA] == 0


def test_pages_are_russian(course: Path) -> None:
    """What is said of work and of files, and by the lesson's checks."""
    for student in (ANNA, PETR, OLGA):
        assert '<html lang="ru">' in page(course, student)
        assert "Что делать дальше" in page(course, student)
    assert "по-русски: " in page(course, PETR)
    result = read(course / "results" / PETR / NAME / f"{NAME}.json")
    assert result is not None
    assert "моя работа.ipynb" in result.flags[0].message
    assert "нет" in result.flags[0].message
    assert "Ожидался ноутбук Jupyter" in page(course, OLGA)
    assert "Эту работу не удалось проверить" in page(course, OLGA)


def test_nbgrader_says_the_same(course: Path) -> None:
    """Its own commands give the same points and the same page."""
    before = page(course, PETR)
    carry_out(course, "nbgrader", "autograde", NAME, "--force")
    carry_out(course, "nbgrader", "generate_feedback", NAME, "--force")
    assert page(course, PETR) == before


def test_lists_have_the_names(course: Path) -> None:
    """Report, nbgrader's export, the platform's file."""
    carry_out(course, "autograder", "report", NAME)
    report = (course / "reports" / f"{NAME}.html").read_text(encoding="utf-8")
    assert '<html lang="ru">' in report
    assert "На кого стоит взглянуть" in report
    carry_out(course, "nbgrader", "export")
    carry_out(course, "autograder", "export", NAME, "--to", "canvas")
    with (course / "grades.csv").open(encoding="utf-8") as file:
        exported = {row["student_id"] for row in csv.DictReader(file)}
    for student in (ANNA, PETR, OLGA):
        assert student in report
        assert student in exported
        assert student in (course / f"{NAME}-canvas.csv").read_text(encoding="utf-8")


def test_a_file_outside_of_the_course(course: Path, tmp_path: Path) -> None:
    """Its name tells the language."""
    path = tmp_path / f"{NAME}.ipynb"
    shutil.copy(course / "submitted" / PETR / NAME / "моя работа.ipynb", path)
    said = carry_out(course, "autograder", "check", str(path))
    assert "по-русски: " in said
    assert "Подсказка" in said or "Так получается" in said
