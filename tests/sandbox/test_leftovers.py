"""What is left when workers, zygotes and graders end: nothing."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from autograder.sandbox.outcomes import Crashed
from autograder.sandbox.worker import Worker
from autograder.sandbox.zygote import Zygote
from tests.sandbox.attempt import LEFT_OUT, attempt, calling_f, descendants, loaded

ENDLESS = "def f():\n while True: pass"

# A grader that starts a zygote, a worker in an endless loop, and says which processes they are.
GRADER = """
import sys
from autograder.sandbox.wire import frames
from autograder.sandbox.zygote import Zygote
from tests.sandbox.attempt import calling_f, loaded
zygote = Zygote(skip=sys.argv[1:])
worker = loaded(zygote, "def f():\\n while True: pass")
frames.send(worker._sock, {"id": 2, "do": "run", "scenario": calling_f(), "seed": 0})
print(zygote._process.pid, worker.pid, zygote._directory, flush=True)
import time; time.sleep(60)
"""


def gone_soon(*paths: Path) -> bool:
    """Whether none of the paths exists any more, once a busy machine has had its time."""
    for _ in range(1500):
        if not any(path.exists() for path in paths):
            return True
        time.sleep(0.04)
    return False


def test_closed_worker_leaves_nothing(each_tier: Zygote) -> None:
    """After a worker is closed neither its process nor its scratch directory is left."""
    with loaded(each_tier, ENDLESS) as worker:
        process, place = Path(f"/proc/{worker.pid}"), worker._place
        assert process.exists()
        assert place.exists()
    assert worker._sock.fileno() == -1
    assert not place.exists()
    assert gone_soon(process)


def test_closing_twice_is_harmless(zygote: Zygote) -> None:
    """A worker may be closed again."""
    with Worker.fork(zygote) as worker:
        worker.close()
    worker.close()
    assert worker.pid == -1


def test_closed_zygote_leaves_nothing() -> None:
    """Closing a zygote ends all its workers and removes its directory; no descriptor stays open."""
    descriptors = set(os.listdir("/proc/self/fd"))
    zygote = Zygote()
    workers = [loaded(zygote, ENDLESS) for _ in range(2)]
    assert zygote._process is not None
    family = [zygote._process.pid, *descendants(zygote._process.pid)]
    assert {worker.pid for worker in workers} <= set(family)
    zygote.close()
    with pytest.raises(Crashed):
        workers[0].run(calling_f(), seed=0)
    for worker in workers:
        worker.close()
    assert gone_soon(zygote._directory, *(Path(f"/proc/{pid}") for pid in family))
    assert set(os.listdir("/proc/self/fd")) == descriptors


def test_zygote_that_was_killed_is_replaced() -> None:
    """A zygote that was killed takes its workers along, and the next worker has a new one."""
    with Zygote() as zygote, loaded(zygote, ENDLESS) as worker:
        process = Path(f"/proc/{worker.pid}")
        os.kill(zygote.wait(), signal.SIGKILL)
        assert gone_soon(process)
        assert attempt(zygote, "def f(): return 1") == 1


def test_killed_grader_leaves_nothing() -> None:
    """When the grader itself is killed, its zygotes, busy workers and directories go too."""
    graders = [
        subprocess.Popen(
            [sys.executable, "-c", GRADER, *LEFT_OUT[tier]],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        for tier in ("full", "without namespaces")
    ]
    for grader in graders:
        with grader:
            assert grader.stdout is not None
            zygote, worker, directory = grader.stdout.readline().split()
            family = [Path(f"/proc/{pid}") for pid in (zygote, worker)]
            assert all(path.exists() for path in [*family, Path(directory)])
            grader.kill()
        assert gone_soon(*family, Path(directory))


def temporary(folder: Path) -> set[str]:
    """What is in a directory for temporary files, pytest's own and nameless ones aside."""
    return {path.name for path in folder.iterdir()}


def test_grader_killed_while_the_zygote_imports_leaves_nothing(tmp_path: Path) -> None:
    """The zygote's directory goes as well where nobody has waited for its imports."""
    code = "import time; from autograder.sandbox.zygote import Zygote; z = Zygote(); time.sleep(60)"
    root = Path(__file__).parents[2]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen([sys.executable, "-c", code], cwd=root, env=environment) as grader:
        made: list[Path] = []
        while not (made and any(descendants(grader.pid))):
            made = [path for path in tmp_path.iterdir() if path.is_dir()]
            assert grader.poll() is None
        grader.kill()
    assert gone_soon(*made)
    assert temporary(tmp_path) == set()


@pytest.mark.slow
def test_compiling_leaves_nothing_in_the_temporary_directory(tmp_path: Path) -> None:
    """Neither do torch's compilers in the zygote or in a worker, `torch.compile` included."""
    code = (
        "from autograder.sandbox.zygote import Zygote\n"
        "from tests.sandbox.attempt import attempt\n"
        "with Zygote() as zygote:\n"
        "    f = 'import torch\\nf = torch.compile(lambda *_: torch.ones(3).sum().item())'\n"
        "    print(attempt(zygote, f))\n"
    )
    root = Path(__file__).parents[2]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert temporary(tmp_path) == set(), done.stdout


@pytest.mark.slow
def test_zygote_that_was_killed_at_once_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is lost where it ends before it has been told what to do."""
    begin, begun = subprocess.Popen, list[int]()

    def killed_first(*arguments: Any, **options: Any) -> "subprocess.Popen[bytes]":
        process: subprocess.Popen[bytes] = begin(*arguments, **options)
        if not begun:
            process.kill()
            process.wait()
        begun.append(process.pid)
        return process

    monkeypatch.setattr(subprocess, "Popen", killed_first)
    with Zygote() as zygote:
        assert attempt(zygote, "def f(): return 1") == 1
    assert len(begun) == 2


@pytest.mark.slow
def test_first_process_that_was_killed_before_it_was_ready_is_replaced() -> None:
    """The zygote is two processes: where the inner one is killed, both are replaced."""
    with Zygote() as zygote:
        assert zygote._process is not None
        outer = zygote._process.pid
        while not (inner := list(descendants(outer))):
            time.sleep(0.005)
        os.kill(inner[0], signal.SIGKILL)
        assert zygote.wait() != outer
        assert attempt(zygote, "def f(): return 1") == 1


INTERRUPTED = """
import os, signal, sys, time
from autograder.sandbox.zygote import Zygote
for delay in (0.0, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0):
    zygote = Zygote()
    time.sleep(delay)
    os.kill(zygote._process.pid, signal.SIGINT)
    print(zygote._process.wait(30))
    zygote.close()
"""


def test_interrupted_zygote_says_nothing() -> None:
    """Whenever it is interrupted, no lines of code appear on the terminal."""
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    assert done.stdout.split() == [str(-signal.SIGINT)] * 7
