"""The next worker is there before it is needed, and nobody waits for one that ends."""

import errno
import itertools
import multiprocessing
import os
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.sandbox.scratch import remove
from autograder.sandbox.worker import Worker
from autograder.sandbox.zygote import Zygote
from tests.sandbox.attempt import attempt, calling_f, descendants, loaded
from tests.sandbox.test_leftovers import gone_soon

ONE = "def f(): return 1"


@pytest.fixture
def zygote() -> Iterator[Zygote]:
    """One of the test's own, so that nothing else takes workers from it."""
    with Zygote() as own:
        yield own


def ahead_of(zygote: Zygote, worker: Worker) -> int:
    """The process that was forked after this worker, once it is there."""
    for _ in range(500):
        family = set(descendants(zygote.wait()))
        zygotes = {pid for pid in family if any(descendants(pid))}
        others = family - zygotes - {worker.pid}
        if others:
            (found,) = others
            return found
        time.sleep(0.04)
    raise AssertionError("nothing was forked ahead")


def test_the_next_one_is_forked_already(zygote: Zygote) -> None:
    """Whoever takes a worker gets the process that was forked when the one before was taken."""
    with Worker.fork(zygote) as first:
        ahead = ahead_of(zygote, first)
        with Worker.fork(zygote) as second:
            assert second.pid == ahead


def test_one_that_was_killed_meanwhile_is_not_used(zygote: Zygote) -> None:
    """Somebody ends the worker that waits: the next submission gets another one."""
    with Worker.fork(zygote) as first:
        ahead = ahead_of(zygote, first)
        os.kill(ahead, signal.SIGKILL)
        assert gone_soon(Path(f"/proc/{ahead}"))
        assert attempt(zygote, ONE) == 1


def test_each_fork_of_the_grader_has_its_own(zygote: Zygote) -> None:
    """Two processes that take workers at the same time never get the same one."""
    with Worker.fork(zygote) as first:
        ahead = ahead_of(zygote, first)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                with loaded(zygote, ONE) as worker:
                    right = worker.run(calling_f(), seed=0) == 1 and worker.pid != ahead
                os.write(writing, b"right" if right else b"wrong")
            finally:
                os._exit(0)
        os.waitpid(child, 0)
        assert os.read(reading, 10) == b"right"
        os.close(reading)
        os.close(writing)
        with Worker.fork(zygote) as second:
            assert second.pid == ahead


def test_one_that_is_left_ends_and_leaves_nothing(zygote: Zygote) -> None:
    """Its process and its place go as those of a closed one, a moment later."""
    worker = loaded(zygote, "import time\nprint('so far')\ndef f():\n    time.sleep(60)")
    process, place = Path(f"/proc/{worker.pid}"), worker._place
    worker.leave()
    assert worker.pid == -1
    assert "so far" in worker.log
    assert gone_soon(process, place)


def test_many_leave_no_descriptors(zygote: Zygote) -> None:
    """However many are left one after the other, no more files are open than after the first."""
    counts = []
    for _ in range(12):
        worker = loaded(zygote, ONE)
        left = Path(f"/proc/{worker.pid}"), worker._place
        worker.leave()
        assert gone_soon(*left)
        counts.append(len(os.listdir("/proc/self/fd")))
    assert len(set(counts)) == 1
    assert len(list(zygote._directory.glob("worker-*"))) == 1  # of the next one


def test_without_room_for_a_next_one_there_is_one(
    zygote: Zygote, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full or too many files are open: the zygote stays, and serves as before."""
    first = zygote.wait()
    true, asked = tempfile.mkdtemp, itertools.count()

    def full(*arguments: Any, **options: Any) -> Any:
        if next(asked) % 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        return true(*arguments, **options)

    monkeypatch.setattr(tempfile, "mkdtemp", full)
    before = set(os.listdir("/proc/self/fd"))
    for _ in range(3):
        assert attempt(zygote, ONE) == 1
    assert set(os.listdir("/proc/self/fd")) == before
    assert zygote.wait() == first


@pytest.mark.parametrize("_", range(5))
def test_several_may_remove_one_place(tmp_path: Path, _: int) -> None:
    """Grader and zygote do not keep each other from it, however deep it is."""
    root = deep = tmp_path / "place"
    for _ in range(100):
        (deep / "inner" / "beside").mkdir(parents=True)
        (deep / "inner" / "beside" / "file").write_text("text")
        deep /= "inner"
    forking = multiprocessing.get_context("fork")
    removers = [forking.Process(target=remove, args=(root,)) for _ in "ab"]
    for one in removers:
        one.start()
    for one in removers:
        one.join()
    assert not root.exists()
