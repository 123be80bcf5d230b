"""How long a worker may take for what it was asked, however busy the machine is; and its disk.

A limit counts what the worker itself took: the time of its processors, all threads together, or
the time that passed less the time for which its main thread waited for a processor, whichever is
more. So a worker that sleeps is as slow as one that calculates, and one that gets half a processor
has twice the time. A generous limit on the time that passes stands behind. One that keeps several
processors busy stands back for all others.
"""

import contextlib
import os
import time
from pathlib import Path

from autograder.sandbox.scratch import is_full

PATIENCE = 20.0
"""How many times its limit a worker may take by the clock on the wall."""


_LOOK_SECONDS = 0.2  # how often to look at a process that takes longer than nearly all do
_SEVERAL = 1.2  # processors


class DeadlinePassed(Exception):
    """What was waited for did not come within its time."""


class DiskFull(Exception):
    """There is more in a worker's place than may be."""


class Deadline:
    """A moment by the clock on the wall.

    Args:
        at: the moment, in seconds on `time.monotonic`'s clock.
    """

    def __init__(self, at: float) -> None:
        self._at = at

    def left(self) -> float:
        """How many seconds to wait before asking again; raises `DeadlinePassed` if none is left."""
        left = self._at - time.monotonic()
        if left <= 0:
            raise DeadlinePassed
        return left


class Allowance(Deadline):
    """What one process may take from now on.

    Args:
        pid: the process, the first of its group, as this process knows it.
        seconds: how much it may take.
        place: the directory that it may write to.
    """

    def __init__(self, pid: int, seconds: float, place: Path) -> None:
        self._began = time.monotonic()
        super().__init__(self._began + PATIENCE * seconds)
        self._pid = pid
        self._place = place
        self._seconds = seconds
        self._calculated = _processor_time(pid)
        self._waited = _time_waited(pid)
        self._stands_back = False

    def used(self) -> float:
        """How many seconds it has taken so far; of one that has ended, those that passed."""
        passed = time.monotonic() - self._began
        if passed < _LOOK_SECONDS:
            return passed
        waited = max(0.0, _time_waited(self._pid) - self._waited)
        return max(passed - waited, _processor_time(self._pid) - self._calculated)

    def left(self) -> float:
        """How many seconds to wait before asking again.

        Raises:
            DeadlinePassed: none is left.
            DiskFull: its place is.
        """
        if is_full(self._place):
            raise DiskFull
        patience = super().left()
        passed = time.monotonic() - self._began
        if passed < _LOOK_SECONDS:
            return min(patience, _LOOK_SECONDS)
        calculated = _processor_time(self._pid) - self._calculated
        if calculated > _SEVERAL * passed and not self._stands_back:
            self._stands_back = True
            with contextlib.suppress(OSError):  # it has ended
                os.setpriority(os.PRIO_PGRP, self._pid, 19)  # with all of its threads
        left = self._seconds - self.used()
        if left <= 0:
            raise DeadlinePassed
        return min(patience, max(min(left, _LOOK_SECONDS), 0.01))


def _processor_time(pid: int) -> float:
    """The processor time of a process, in seconds; 0 where nothing can be told."""
    try:
        return time.clock_gettime(~pid << 3 | 2)  # the process's own clock, see clock_gettime(2)
    except OSError:  # it has ended
        return 0.0


def _time_waited(pid: int) -> float:
    """For how many seconds a main thread has waited for a processor; 0 where that is unknown."""
    try:
        with open(f"/proc/{pid}/schedstat", "rb") as file:
            return int(file.read().split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0
