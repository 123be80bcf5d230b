"""A small class that nbgrader's own commands have graded."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from tests import toy
from tests.classroom import LESSON, copy_course, hand_in, pupils, run_command

CLASS = ("anna", "malik", "nadia", "oleg", "paulina", "игорь", "kavya", "arno", "радж")


@pytest.fixture(scope="session")
def course(released: Path, shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course whose class `nbgrader autograde` has graded."""

    def make(folder: Path) -> None:
        hand_in(copy_course(released, folder), pupils(*CLASS))
        done = run_command("nbgrader", "autograde", LESSON, course=folder)
        assert done.returncode == 0, done.stderr

    template = toy.once(shared / "graded by nbgrader", make)
    return copy_course(template, tmp_path_factory.mktemp("nbgrader") / "course")


@pytest.fixture
def gradebook(course: Path) -> Iterator[Gradebook]:
    """The course's gradebook."""
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "gans-and-style-transfer") as found:
        yield found


@pytest.fixture
def formgrader(course: Path) -> NbGraderAPI:
    """What formgrader's buttons call."""
    config: Config = PyFileConfigLoader("nbgrader_config.py", path=str(course)).load_config()
    config.CourseDirectory.root = str(course)
    return NbGraderAPI(config=config)


@pytest.fixture
def score_of(gradebook: Gradebook) -> Callable[[str], float]:
    """Looks a student's score up in the gradebook."""
    return lambda student: float(gradebook.find_submission(LESSON, student).score)


@pytest.fixture
def url(shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A gradebook with its tables; nbgrader asks alembic, by name, which version they have."""
    tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    monkeypatch.setenv("PATH", tools)

    def make(folder: Path) -> None:
        folder.mkdir()
        with Gradebook(f"sqlite:///{folder / 'gradebook.db'}"):
            pass

    shutil.copy(toy.once(shared / "empty gradebook", make) / "gradebook.db", tmp_path)
    return f"sqlite:///{tmp_path / 'gradebook.db'}"
