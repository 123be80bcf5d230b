"""What is entered of a submission is entered as a whole, and seen by others at the end only."""

import os
import sys
from pathlib import Path

import pytest
from nbgrader.api import Gradebook, MissingEntry

from autograder.nbgrader.transactions import keep, one_transaction


class Unplugged(Exception):
    """The machine stops."""


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A gradebook with its tables; nbgrader asks alembic, by name, which version they have."""
    tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    monkeypatch.setenv("PATH", tools)
    made = f"sqlite:///{tmp_path / 'gradebook.db'}"
    with Gradebook(made):
        return made


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
