"""What is entered of a submission is entered as a whole, and seen by others at the end only."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook, MissingEntry
from sqlalchemy import Connection, create_engine, event, inspect

from autograder.nbgrader.transactions import INDEXES, keep, one_transaction
from tests.classroom import LESSON, copy_course


class Unplugged(Exception):
    """The machine stops."""


def students(url: str) -> list[str]:
    """Those whom the gradebook has."""
    with Gradebook(url) as gradebook:
        return sorted(one.id for one in gradebook.students)


def enter(url: str, *names: str, keeping: str = "", ending: str = "") -> None:
    """Enter students, each as nbgrader does: in a gradebook of its own, which commits.

    Args:
        url: the gradebook's.
        names: the students.
        keeping: the one after whom all is kept.
        ending: the one after whom the machine stops.
    """
    for name in names:
        with Gradebook(url) as gradebook:
            gradebook.update_or_create_student(name)
        if name == keeping:
            keep()
        if name == ending:
            raise Unplugged


@pytest.mark.parametrize("last", ["anna", "malik", "oleg"])
def test_nothing_is_there_where_it_ends_early(url: str, last: str) -> None:
    """Whatever step it ends after."""
    with pytest.raises(Unplugged), one_transaction(url):
        enter(url, "anna", "malik", "oleg", ending=last)
    assert students(url) == []


def test_all_is_there_at_the_end(url: str) -> None:
    """Meanwhile it is for those inside: each gradebook has what the one before has entered."""
    with one_transaction(url):
        enter(url, "anna", "malik")
        assert students(url) == ["anna", "malik"]
    assert students(url) == ["anna", "malik"]


def test_what_is_kept_stays(url: str) -> None:
    """What comes after it does not."""
    with pytest.raises(Unplugged), one_transaction(url):
        enter(url, "anna", "malik", keeping="anna", ending="malik")
    assert students(url) == ["anna"]
    keep()  # outside of a transaction there is nothing to keep


def test_others_see_it_at_the_end(url: str, tmp_path: Path) -> None:
    """Another name of the same file is as another process: no part of a submission is seen."""
    (tmp_path / "other").symlink_to(tmp_path)
    other = f"sqlite:///{tmp_path / 'other' / 'gradebook.db'}"
    with one_transaction(url):
        enter(url, "anna")
        assert students(other) == []
    assert students(other) == ["anna"]


def test_replaced_file_is_seen(url: str, tmp_path: Path) -> None:
    """No connection is kept between submissions: it would lead to the file that was there."""
    with one_transaction(url):
        enter(url, "anna")
    (tmp_path / "gradebook.db").unlink()
    with Gradebook(url):
        pass
    with one_transaction(url):
        enter(url, "malik")
    assert students(url) == ["malik"]


def test_other_courses_are_known(url: str) -> None:
    """A gradebook of another course of the same database has that course."""
    with one_transaction(url), Gradebook(url, "spring") as gradebook:
        with pytest.raises(MissingEntry):
            gradebook.find_student("anna")
        assert gradebook.check_course("spring").id == "spring"


def test_a_gradebook_from_before_gets_the_indexes(url: str, tmp_path: Path) -> None:
    """One that nbgrader alone has made has none of them."""
    with sqlite3.connect(tmp_path / "gradebook.db") as connection:
        for index in INDEXES:
            connection.execute(f"DROP INDEX {index.name}")
    connection.close()
    with one_transaction(url):
        enter(url, "anna")
    found = inspect(create_engine(url))
    names = {one["name"] for table in found.get_table_names() for one in found.get_indexes(table)}
    assert names >= {index.name for index in INDEXES}


def test_no_table_that_grows_is_read_through(released: Path, tmp_path: Path) -> None:
    """Whatever is looked up of one student's work takes the same for any number of students."""
    course = copy_course(released, tmp_path / "course")
    url = f"sqlite:///{course / 'gradebook.db'}"
    asked: list[tuple[str, Any]] = []

    def note(connection: Connection, cursor: Any, statement: str, values: Any, *_: Any) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            asked.append((statement, values))

    with one_transaction(url), Gradebook(url, "gans-and-style-transfer") as gradebook:
        gradebook.update_or_create_student("anna")
        gradebook.update_or_create_submission(LESSON, "anna")
        event.listen(gradebook.engine, "before_cursor_execute", note)
        gradebook.update_or_create_submission(LESSON, "anna")
        (assignment,) = gradebook.find_student("anna").submissions
        gradebook.db.expire_all()
        assert len(assignment.notebooks) == 1
        handed_in = gradebook.find_submission_notebook(LESSON, LESSON, "anna")
        assert handed_in.score + handed_in.max_score > 0
        for grade in handed_in.grades:
            gradebook.find_grade(grade.name, LESSON, LESSON, "anna")
        for comment in handed_in.comments:
            gradebook.find_comment(comment.name, LESSON, LESSON, "anna")
        event.remove(gradebook.engine, "before_cursor_execute", note)
    assert len(asked) > 10
    connection = sqlite3.connect(course / "gradebook.db")
    for statement, values in asked:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}", values)]
        for table in ("grade", "comment", "submitted_notebook", "submitted_assignment", "student"):
            assert f"SCAN {table}" not in plan, (statement, plan)
    connection.close()
