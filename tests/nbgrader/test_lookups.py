"""What nbgrader looks up of a notebook is the same, whether it is read together or one by one."""

from collections.abc import Callable
from typing import Any

import pytest
from nbgrader.api import (
    Gradebook,
    GradeCell,
    MissingEntry,
    Notebook,
    SolutionCell,
    SourceCell,
    TaskCell,
)
from sqlalchemy import event

from autograder.nbgrader.lookups import together

LESSON = "style_transfer"
NAMES = ["graded", "written", "both", "task", "shared"]
METHODS: dict[str, Callable[[Gradebook, str], Any]] = {
    "find_source_cell": lambda book, name: book.find_source_cell(name, LESSON, LESSON),
    "find_graded_cell": lambda book, name: book.find_graded_cell(name, LESSON, LESSON),
    "find_grade": lambda book, name: book.find_grade(name, LESSON, LESSON, "anna"),
    "find_comment": lambda book, name: book.find_comment(name, LESSON, LESSON, "anna"),
}


@pytest.fixture
def filled(url: str) -> str:
    """A gradebook with cells of all kinds, one name of two of them, and two students."""
    with Gradebook(url) as gradebook:
        gradebook.add_assignment(LESSON)
        notebook: Notebook = gradebook.add_notebook(LESSON, LESSON)
        for name in NAMES:
            gradebook.db.add(SourceCell(name=name, notebook=notebook, cell_type="code"))
        options = {"notebook": notebook, "max_score": 2}
        for name in ("graded", "both", "shared"):
            gradebook.db.add(GradeCell(name=name, cell_type="code", **options))
        for name in ("written", "both"):
            gradebook.db.add(SolutionCell(name=name, notebook=notebook))
        for name in ("task", "shared"):
            gradebook.db.add(TaskCell(name=name, cell_type="markdown", **options))
        gradebook.db.commit()
        for student in ("anna", "malik"):
            gradebook.add_student(student)
            gradebook.add_submission(LESSON, student)
    return url


def found(gradebook: Gradebook, method: str, name: str) -> tuple[str, str]:
    """The kind and the id of what a method finds, or what it says."""
    try:
        each = METHODS[method](gradebook, name)
    except MissingEntry as missing:
        return "missing", str(missing)
    return type(each).__name__, each.id


@pytest.mark.parametrize("method", METHODS)
def test_the_same_is_found(filled: str, method: str) -> None:
    """For every cell of every kind, and for names that are no cell's."""
    names = [*NAMES, "nothing", ""]
    with Gradebook(filled) as gradebook:
        alone = [found(gradebook, method, name) for name in names]
    with together(), Gradebook(filled) as gradebook:
        assert [found(gradebook, method, name) for name in names] == alone
    assert len({each for each in alone if each[0] != "missing"}) >= 3


@pytest.mark.parametrize("method", METHODS)
def test_what_is_entered_later_is_found(filled: str, method: str) -> None:
    """A cell, and what it brings with it, that came after the first look."""
    with together(), Gradebook(filled) as gradebook:
        assert found(gradebook, method, "more")[0] == "missing"
        notebook = gradebook.find_notebook(LESSON, LESSON)
        gradebook.db.add(SourceCell(name="more", notebook=notebook, cell_type="markdown"))
        more = {"name": "more", "notebook": notebook, "cell_type": "markdown", "max_score": 1}
        gradebook.db.add(TaskCell(**more))
        gradebook.db.commit()
        gradebook.remove_submission(LESSON, "anna")
        gradebook.add_submission(LESSON, "anna")
        assert found(gradebook, method, "more")[0] != "missing"


@pytest.mark.parametrize("method", METHODS)
def test_a_notebook_is_read_once(filled: str, method: str) -> None:
    """However many cells of it are looked for; a second student's is another one."""
    asked: list[str] = []
    with together(), Gradebook(filled) as gradebook:
        found(gradebook, method, "both")
        event.listen(
            gradebook.engine, "before_cursor_execute", lambda *given: asked.append(given[2])
        )
        names = {"find_comment": ["written", "both", "task"]}.get(method, ["graded", "both"])
        for name in names:
            assert found(gradebook, method, name)[0] != "missing"
        assert asked == []
        assert gradebook.find_grade("graded", LESSON, LESSON, "malik").notebook.student.id
        assert asked


def test_nothing_is_left_behind() -> None:
    """Afterwards nbgrader's own methods are there again."""
    before = [getattr(Gradebook, name) for name in METHODS]
    with together():
        assert all(getattr(Gradebook, name) not in before for name in METHODS)
    assert [getattr(Gradebook, name) for name in METHODS] == before
