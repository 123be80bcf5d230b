"""A course before a run, and copies of it for accidents to happen to."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.classroom import copy_course
from tests.hostile.ground import Ground
from tests.hostile.kills import Stage, set_up


@pytest.fixture(scope="session")
def stage(released: Path, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """A course before a run, and what it holds after one in peace."""
    return set_up(released, tmp_path_factory.mktemp("stage"))


@pytest.fixture
def ground(stage: Stage) -> Iterator[Ground]:
    """A copy, in a folder that other users may enter, as those of pytest are not."""
    with tempfile.TemporaryDirectory(prefix="accidents-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        course = copy_course(stage.course, folder / "course")
        (folder / "temporary").mkdir(mode=0o777)
        yield Ground(
            course=course,
            temporary=folder / "temporary",
            before=stage.course,
            expected=stage.expected,
        )
