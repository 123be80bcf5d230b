"""Courses that become unusable while their class is graded: each run says so, the next goes on."""

import os
import shlex
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.hostile.family import left_behind
from tests.hostile.ground import GRADE, Ground
from tests.hostile.standing import differences, standing

pytestmark = pytest.mark.slow

USER = 1000
ENTERED = "run the same command again: it enters what is missing"


@pytest.mark.parametrize("size", [4, 16, 32])
def test_files_that_may_not_be_large(ground: Ground, size: int) -> None:
    """A limit on files is like a full disk, and holds for the gradebook and the sandbox too."""
    done = ground.run(f"ulimit -f {size}; {GRADE} --quiet")
    assert done.returncode in (1, 2)
    assert "What to do: " in done.stdout
    ground.goes_on()


@pytest.mark.skipif(os.getuid() != 0, reason="only root mounts a small file system")
@pytest.mark.parametrize("folder", ["results", "autograded", "feedback"])
def test_full_disk(ground: Ground, folder: str) -> None:
    """Who could not be entered is named, with what to do; the others are entered."""
    place = ground.course / folder
    shutil.rmtree(place)
    place.mkdir()
    mount = f"mount -t tmpfs -o size=32k tmpfs {shlex.quote(str(place))}"
    if ground.run(mount, before=["unshare", "--mount"]).returncode:
        pytest.skip("this container lets nobody mount")
    done = ground.run(f"{mount}; {GRADE} --quiet", before=["unshare", "--mount"])
    assert done.returncode == 2, done.stdout
    assert "No space left on device" in done.stdout
    assert "What to do: " in done.stdout
    assert left_behind(ground.temporary) == []
    shutil.rmtree(place)
    shutil.copytree(ground.before / folder, place)
    ground.goes_on()


def lock(path: Path) -> sqlite3.Connection:
    """Lock a gradebook as another program does that writes to it."""
    holder = sqlite3.connect(path, isolation_level=None, timeout=60, check_same_thread=False)
    holder.execute("BEGIN IMMEDIATE")
    return holder


def test_gradebook_that_is_locked_midway(ground: Ground) -> None:
    """Who could not be entered is named, and entered by the next run."""
    held: list[sqlite3.Connection] = []
    status, said = ground.midway(lambda _: held.append(lock(ground.gradebook)))
    held[0].close()
    assert status == 2
    assert "database is locked" in said
    assert "SQL:" not in said
    assert ENTERED in said
    ground.goes_on()


def _truncate(path: Path) -> None:
    os.truncate(path, 5000)


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _other(path: Path) -> None:
    path.unlink()
    path.write_bytes(b"no gradebook " * 1000)


@pytest.mark.parametrize("harm", [_truncate, _folder, _other, Path.unlink])
def test_gradebook_that_is_spoilt_midway(ground: Ground, harm: Callable[[Path], None]) -> None:
    """With a copy from before, the next run goes on; what was graded is not graded again."""
    aside = ground.course.with_name("copy.db")
    shutil.copy(ground.gradebook, aside)
    status, said = ground.midway(lambda _: harm(ground.gradebook))
    assert status == 2, said
    assert "What to do: " in said
    if ground.gradebook.is_dir():
        ground.gradebook.rmdir()
    shutil.copy(aside, ground.gradebook)
    ground.goes_on()


@pytest.mark.skipif(os.getuid() != 0, reason="only root becomes another user")
@pytest.mark.parametrize("name", ["results", "autograded", "feedback", "temporary"])
def test_folder_that_cannot_be_written(ground: Ground, name: str) -> None:
    """An ordinary user is told which one; without a place for temporary files there are others."""
    root = ground.course.parent
    for path in [root, *root.rglob("*")]:
        os.chown(path, USER, USER, follow_symlinks=False)
    if ground.run("true", user=USER).returncode:
        pytest.skip("this container lets nobody mount: no other user can reach the interpreter")
    closed = ground.temporary if name == "temporary" else ground.course / name / "rosa"
    closed.mkdir(exist_ok=True)
    closed.chmod(0o555)
    os.chown(closed, 0, 0)
    done = ground.run(f"{GRADE} --quiet", user=USER)
    os.chown(closed, USER, USER)
    closed.chmod(0o777)
    if name == "temporary":
        assert done.returncode == 0, done.stdout
        return
    assert done.returncode == 2, done.stdout
    assert str(closed) in done.stdout
    assert "What to do: " in done.stdout
    assert left_behind(ground.temporary) == []
    again = ground.run(f"{GRADE} --quiet", user=USER)
    assert again.returncode == 0, again.stdout
    found = differences(standing(ground.course), ground.expected)
    assert (found.lost, found.doubled, found.left) == ((), (), ())
    assert all(name.startswith("results/") for name in found.changed)  # the layers have other names
