"""Reads many inputs in processes of their own, and keeps watch over time, memory and exceptions.

Input ``n`` of a seed is the same however many processes there are. A process that dies or hangs
over an input costs that input alone: it is a fault, and another process goes on behind it.
"""

import multiprocessing
import resource
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from ctypes import c_longlong
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.sharedctypes import RawValue
from typing import Any, NamedTuple

from tests.hostile.fuzzing.target import Bounds, Target, random_of

__all__ = ["Fault", "Outcome", "Tally", "fuzz", "judge"]

_FORK = multiprocessing.get_context("fork")
_TOLD = 0.5  # seconds between two reports of a process
_HEADROOM = 3 << 30


class Outcome(NamedTuple):
    """What came of one input: how it ended, what it took, and what is wrong with that."""

    number: int
    end: str
    seconds: float
    growth: int
    what: str


@dataclass(frozen=True, slots=True)
class Fault:
    """An input and what it did."""

    number: int
    what: str


@dataclass(slots=True, kw_only=True)
class Tally:
    """What came of some inputs.

    Attributes:
        count: how many were read.
        ends: how often they ended in each way.
        slowest: the most seconds that one took, and its number.
        growth: the most bytes by which a process grew.
        faults: those that did what none may.
    """

    count: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    slowest: tuple[float, int] = (0.0, -1)
    growth: int = 0
    faults: list[Fault] = field(default_factory=list)

    def count_one(self, outcome: Outcome) -> None:
        """Count an input."""
        self.count += 1
        self.ends[outcome.end] += 1
        self.slowest = max(self.slowest, (outcome.seconds, outcome.number))
        self.growth = max(self.growth, outcome.growth)
        if outcome.what:
            self.faults.append(Fault(outcome.number, outcome.what))

    def add(self, other: "Tally") -> None:
        """Count what another process has read."""
        self.count += other.count
        self.ends += other.ends
        self.slowest = max(self.slowest, other.slowest)
        self.growth = max(self.growth, other.growth)
        self.faults += other.faults


def fuzz(
    target: Target,
    count: int,
    seed: int,
    *,
    processes: int = 2,
    bounds: Bounds | None = None,
    watch: Callable[[Tally], None] = lambda _: None,
) -> Tally:
    """Read ``count`` inputs of a seed.

    Args:
        target: what reads them.
        count: how many.
        seed: of the random numbers.
        processes: how many read at a time.
        bounds: what one input may take, if not what the target says.
        watch: told now and then what has been read so far.
    """
    tally = Tally()
    readers = [
        _Reader(target, seed, range(first, count, processes), bounds or target.bounds)
        for first in range(min(processes, count))
    ]
    while readers:
        wait([each.pipe for each in readers], timeout=_TOLD)
        for each in readers:
            tally.add(each.look())
        readers = [each for each in readers if not each.is_done]
        watch(tally)
    tally.faults.sort(key=lambda fault: fault.number)
    return tally


class _Reader:
    """A process that reads inputs, and another one in its place where it dies."""

    def __init__(self, target: Target, seed: int, numbers: range, bounds: Bounds) -> None:
        self._what = target, seed, bounds
        self._left = numbers
        self._at = RawValue(c_longlong, -1)
        self.is_done = False
        self._start()

    def _start(self) -> None:
        self._at.value = self._seen = -1
        self._told = 0
        self._since = time.monotonic()
        self.pipe, theirs = _FORK.Pipe(duplex=False)
        arguments = (*self._what, self._left, self._at, theirs)
        self._process = _FORK.Process(target=_read, args=arguments, daemon=True)
        self._process.start()
        theirs.close()

    def look(self) -> Tally:
        """What has been read since the last look."""
        tally = Tally()
        is_over = not self._process.is_alive()  # before the pipe is emptied
        try:
            while self.pipe.poll():
                tally.add(self.pipe.recv())
        except EOFError:
            is_over = True
        self._told += tally.count
        if self._at.value != self._seen:
            self._seen, self._since = self._at.value, time.monotonic()
        what = ""
        if is_over:
            self._process.join()
            what = self._end_of(self._process.exitcode)
        elif time.monotonic() - self._since > self._what[2].stuck:
            self._process.kill()
            self._process.join()
            is_over, what = True, "did not come to an end"
        if what:
            begun = self._left.index(self._at.value) + 1
            tally.count += begun - self._told  # with those of which it could tell nothing more
            tally.faults.append(Fault(self._at.value, what))
            self._left = self._left[begun:]
        if is_over:
            self.pipe.close()
            self.is_done = not what or not self._left
            if not self.is_done:
                self._start()
        return tally

    def _end_of(self, status: int | None) -> str:
        if not status:
            return ""
        return f"ended the process: {signal.Signals(-status).name if status < 0 else status}"


def _read(
    target: Target, seed: int, bounds: Bounds, numbers: range, at: Any, pipe: Connection
) -> None:
    """Read inputs, in a process of their own, and tell what came of them."""
    limit = _size() + _HEADROOM
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))  # a machine has no more than it has
    tally, told = Tally(), time.monotonic()
    for each in judge(target, _inputs(target, seed, numbers, at), bounds):
        tally.count_one(each)
        if time.monotonic() - told > _TOLD:
            pipe.send(tally)
            tally, told = Tally(), time.monotonic()
    pipe.send(tally)


def _inputs(target: Target, seed: int, numbers: range, at: Any) -> Iterator[tuple[int, bytes]]:
    for number in numbers:
        at.value = number
        yield number, target.make(random_of(seed, number))


def judge(target: Target, inputs: Iterable[tuple[int, bytes]], bounds: Bounds) -> Iterator[Outcome]:
    """Read inputs in this process, and say of each what came of it."""
    before = _peak()
    for number, content in inputs:
        began = time.process_time()
        try:
            end, what = target.run(content), ""
        except BaseException as error:
            end, what = "fault", f"{type(error).__name__}: {error}"[:300]
        seconds, growth = time.process_time() - began, _peak() - before
        if seconds > bounds.seconds:
            what = what or f"took {seconds:.1f} s"
        if growth > bounds.growth:
            what = what or f"took {growth / 1e6:.0f} MB"
            before += growth  # what is the same for all that follow is told once
        yield Outcome(number, end, seconds, growth, what)


def _peak() -> int:
    """The most memory that this process has had, in bytes."""
    return 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _size() -> int:
    """The addresses that this process has taken, in bytes."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[0]) * resource.getpagesize()
