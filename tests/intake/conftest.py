"""A course, and the command on it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from tests import toy
from tests.classroom import LESSON
from tests.cli.conftest import call

Collect = Callable[..., Result]


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course without a gradebook."""
    folder = tmp_path / "course"
    folder.mkdir()
    (folder / "nbgrader_config.py").write_text("c = get_config()\n", encoding="utf-8")
    assert (toy.ROOT / "assignments" / LESSON).is_dir()
    return folder


@pytest.fixture
def collect(course: Path) -> Collect:
    """Runs `autograder collect` on the course."""
    return lambda *arguments: call("collect", LESSON, "--course", course, *arguments)


def rows_of(result: Result) -> dict[str, dict[str, Any]]:
    """What is said of each student, of a run with ``--json``."""
    text = result.stdout.splitlines()[0]
    return {row["who"] or row["file"]: row for row in json.loads(text)["rows"]}


def submitted(course: Path, student: str) -> Path:
    """Where a student's notebook belongs."""
    return course / "submitted" / student / LESSON / f"{LESSON}.ipynb"


def snapshot(course: Path) -> dict[str, tuple[bytes, int]]:
    """All files of a course, with contents and times."""
    return {
        str(path.relative_to(course)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(course.rglob("*"))
        if path.is_file()
    }
