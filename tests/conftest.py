"""The course that the tests are about, and the marks of hidden checks, which they import."""

import gc
import os
from pathlib import Path

import pytest

from tests import toy

gc.disable()  # until all is collected: what is imported stays, and to look through it costs seconds
toy.use()  # before anything of the grader is imported
os.environ["OMP_NUM_THREADS"] = "1"  # there is a process of tests for each core

import autograder.cli  # noqa: E402, F401 (what a start of the command leaves out is left out here)
from autograder.checking.marks import MARKS  # noqa: E402 (see above)
from tests.classroom.course import make_course  # noqa: E402

collect_ignore = ["toy_course"]
"""Its checks are no tests of ours."""


LONGEST = ("test_demo.py", "test_contributing.py", "test_live.py", "test_bench_command.py",
           "test_readme.py", "test_new_lesson.py", "test_week.py")  # fmt: skip
"""Files of few tests that take a minute each: begun last, one of them would keep one process busy
while the others wait."""


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for all processes of this run; see `tests.toy.once`."""
    folder = tmp_path_factory.getbasetemp()
    return folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder


@pytest.fixture(scope="session")
def released(shared: Path) -> Path:
    """A course that nobody has handed anything in to; not to be changed."""
    return toy.once(shared / "released", make_course)


def pytest_configure(config: pytest.Config) -> None:
    """Make the marks known."""
    for description in MARKS.values():
        config.addinivalue_line("markers", description)


def pytest_sessionstart(session: pytest.Session) -> None:
    """Build the course, once for all processes of this run."""
    if not session.config.option.collectonly and not hasattr(session.config, "workerinput"):
        toy.build()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest."""
    items.sort(key=lambda item: item.path.name not in LONGEST)


def pytest_collection_finish() -> None:
    """From here on only what tests make is looked through for what can be thrown away."""
    gc.freeze()
    gc.enable()
