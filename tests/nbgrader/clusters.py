"""Courses that are graded on Dask clusters, and the processes of clusters that outlive a run."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.classroom import LESSON, copy_course, to_bytes
from tests.classroom.course import PROJECT
from tests.graded import solved

TOOLS = Path(sys.executable).parent
CLASS = ("anna", "emil", "malik", "nadia", "oleg", "vera")
SLOW = """
import time
def gram_matrix(features):
    time.sleep({seconds})
    flat = features.flatten(2)
    return flat @ flat.mT / flat[0].numel()
"""


def slow_class(
    released: Path, folder: Path, names: Sequence[str] = CLASS, *, seconds: float = 0.3
) -> Path:
    """A course in which a few have handed in what takes so many seconds for each call."""
    course = copy_course(released, folder)
    content = to_bytes(solved({"gram_matrix": SLOW.format(seconds=seconds)}))
    for name in names:
        place = course / "submitted" / name / LESSON
        place.mkdir(parents=True)
        (place / f"{LESSON}.ipynb").write_bytes(content)
    return course


def start(
    *command: str | Path, cwd: Path, variables: Mapping[str, str] | None = None
) -> "subprocess.Popen[str]":
    """Start a command of this installation, in a group of its own as from a terminal."""
    path = f"{TOOLS}{os.pathsep}{os.environ.get('PATH', '')}"
    return subprocess.Popen(
        [str(TOOLS / command[0]), *map(str, command[1:])],
        cwd=cwd,
        env={**os.environ, "PATH": path, "TMPDIR": str(cwd.parent), **(variables or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def grade(course: Path, *options: str) -> "subprocess.Popen[str]":
    """Start to grade the class; each result is a line of JSON."""
    return start("autograder", "grade", LESSON, "--json", *options, cwd=course)


def ended(run: "subprocess.Popen[str]") -> tuple[int, list[str], str]:
    """The status of a run that ends, whose results it gave, and what it said."""
    out, said = run.communicate(timeout=280)
    assert "Traceback" not in said, said
    return run.returncode, [json.loads(line)["student"] for line in out.splitlines()], said


def until(found: Callable[[], Any], seconds: float = 120.0) -> Any:
    """What is found, as soon as something is."""
    end = time.monotonic() + seconds
    while not (one := found()):
        if time.monotonic() > end:
            raise TimeoutError(found)
        time.sleep(0.05)
    return one


def results(course: Path) -> list[Path]:
    """The results that are written."""
    return sorted((course / "results").glob(f"*/{LESSON}/{LESSON}.json"))


def workers_of(run: "subprocess.Popen[str]") -> list[int]:
    """The workers of a run's own cluster: those of its children that have grandchildren."""
    return [each for each in children(run.pid) if children(each)]


def children(process: int) -> list[int]:
    """The children of all threads of a process."""
    found: list[int] = []
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{process}/task").iterdir():
            found += map(int, (task / "children").read_text().split())
    return found


def free_port() -> int:
    """A port that nobody uses."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


class Machines:
    """A scheduler and workers, each a process that can be killed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._all: list[subprocess.Popen[str]] = []
        self.port = free_port()
        self.address = f"tcp://127.0.0.1:{self.port}"

    def _start(
        self, *words: str, variables: Mapping[str, str] | None = None
    ) -> "subprocess.Popen[str]":
        folder = self._folder / f"machine {len(self._all)}"
        folder.mkdir()
        where = ("--no-dashboard", "--host", "127.0.0.1")
        process = start(*words, *where, cwd=folder, variables=variables)
        self._all.append(process)
        return process

    def scheduler(self) -> "subprocess.Popen[str]":
        """Start the scheduler."""
        return self._start("dask", "scheduler", "--port", str(self.port))

    def worker(
        self, *options: str, variables: Mapping[str, str] | None = None
    ) -> "subprocess.Popen[str]":
        """Start a worker, without anybody who starts it again."""
        return self._start("dask", *self._words, *options, variables=variables)

    def weak_worker(self) -> "subprocess.Popen[str]":
        """Start a worker on a machine where no tier of isolation holds."""
        words = (sys.executable, "-m", "tests.cli.weak_host", "dask", *self._words)
        return self._start(*words, variables={"PYTHONPATH": str(PROJECT)})

    @property
    def _words(self) -> tuple[str, ...]:
        return "worker", self.address, "--no-nanny", "--nthreads", "1"

    def kill(self) -> None:
        """Kill all."""
        for one in self._all:
            one.kill()

    def close(self) -> None:
        """End all."""
        for one in self._all:
            one.send_signal(signal.SIGTERM)
        for one in self._all:
            with contextlib.suppress(subprocess.TimeoutExpired):
                one.wait(10)
            one.kill()
            one.communicate()


@contextlib.contextmanager
def machines(folder: Path) -> Iterator[Machines]:
    """A place for a cluster, ended at the end."""
    made = Machines(folder)
    try:
        yield made
    finally:
        made.close()
