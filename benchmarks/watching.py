"""A command, and what it takes: seconds, memory, and the time until its first result.

Memory is what Linux counts for a process and all that it has started. A page that several processes
share counts in each of them by its part (PSS), so that the sum is what the machine needs; where
that cannot be read, the whole page counts (RSS). To read it slows what is read: the caller says how
much of the time may go into it.
"""

import contextlib
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["NotRun", "Used", "watched"]

_PAUSE = 0.1
_LAST_WORDS = 3


class NotRun(Exception):
    """A command could not be run to its end; the message is one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """What a command took.

    Attributes:
        seconds: from its start to its end.
        own_memory: the most bytes that its own process had, those that it shares included (RSS).
        memory: the most bytes that it and all that it had started had at one time.
        first: seconds until there was a first result; None if nobody looked, or there was none.
    """

    seconds: float
    own_memory: int
    memory: int
    first: float | None = None


def watched(
    command: Sequence[str | Path],
    folder: Path,
    there: Callable[[], bool] | None = None,
    *,
    share: float = 0.05,
) -> Used:
    """Run a command and watch it.

    Args:
        command: a path, or a command of this environment; and its arguments.
        folder: where to run it.
        there: whether there is a first result.
        share: of the time in which memory is looked at; 0 to leave it alone.

    Raises:
        NotRun: it cannot be started, or has failed.
    """
    first = command[0]
    program = first if isinstance(first, Path) else Path(sys.executable).parent / first
    path = f"{program.parent}{os.pathsep}{os.environ.get('PATH', '')}"
    with tempfile.TemporaryFile() as said:
        clock = time.perf_counter()
        try:
            process = subprocess.Popen(
                [program, *command[1:]],
                cwd=folder,
                env={**os.environ, "PATH": path},
                stdout=said,
                stderr=said,
            )
        except OSError as fault:
            raise NotRun(f"{program.name} cannot be started: {fault}") from None
        watch = _Watch(process.pid, clock, there, share)
        status = process.wait()
        seconds = time.perf_counter() - clock
        watch.end()
        said.seek(0)
        if status:
            lines = said.read().decode(errors="replace").strip().splitlines()
            words = " ".join(line.strip() for line in lines[-_LAST_WORDS:])
            name = " ".join(map(str, [program.name, *command[1:]]))
            raise NotRun(f"{name} has ended with status {status}: {words}")
    return Used(
        seconds=seconds, own_memory=watch.own_memory, memory=watch.memory, first=watch.first
    )


class _Watch(threading.Thread):
    """Looks at a process and its descendants, until it is told to end."""

    def __init__(
        self, process: int, clock: float, there: Callable[[], bool] | None, share: float
    ) -> None:
        super().__init__(daemon=True)
        self.own_memory, self.memory = 0, 0
        self.first: float | None = None
        self._process, self._clock, self._there = process, clock, there
        self._share = share
        self._next = 0.0
        self._ended = threading.Event()
        self.start()

    def end(self) -> None:
        """Stop looking."""
        self._ended.set()
        self.join()

    def run(self) -> None:
        """Look again and again."""
        while not self._ended.wait(_PAUSE):
            self._look()
        self._look_for_result()

    def _look(self) -> None:
        self._look_for_result()
        self.own_memory = max(self.own_memory, _bytes(self._process, "status", "VmHWM:") or 0)
        began = time.monotonic()
        if self._share and began >= self._next:
            self.memory = max(self.memory, sum(map(_memory, _tree(self._process))))
            took = time.monotonic() - began
            self._next = began + took / self._share

    def _look_for_result(self) -> None:
        if self.first is None and self._there is not None and self._there():
            self.first = time.perf_counter() - self._clock


def _tree(root: int) -> list[int]:
    """A process and its descendants, each after its parent."""
    children: dict[int, list[int]] = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            # The name of a program, in brackets, may have blanks and brackets itself.
            fields = Path("/proc", name, "stat").read_text("utf-8", "replace").rpartition(")")[2]
            children.setdefault(int(fields.split()[1]), []).append(int(name))
    found = [root]
    for each in found:
        found += children.get(each, [])
    return found


def _memory(process: int) -> int:
    """What memory a process has, in bytes; 0 if it has ended."""
    part = _bytes(process, "smaps_rollup", "Pss:")
    return (_bytes(process, "status", "VmRSS:") or 0) if part is None else part


def _bytes(process: int, name: str, field: str) -> int | None:
    """A size in one of a process's files; None if it cannot be read."""
    with contextlib.suppress(OSError):
        for line in Path("/proc", str(process), name).read_text("utf-8", "replace").splitlines():
            if line.startswith(field):
                return int(line.split()[1]) * 1024
    return None
