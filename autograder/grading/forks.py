"""Processes forked from the grader that do a part of its work.

They are as trusted as it is, and take their workers from its zygote.
"""

import contextlib
import gc
import os
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, ProcessPoolExecutor, wait
from ctypes import c_char
from itertools import islice
from multiprocessing import active_children, connection, get_context
from multiprocessing.sharedctypes import RawArray
from signal import SIG_DFL, SIG_IGN, SIGHUP, SIGINT, SIGKILL, SIGTERM, signal
from typing import Any, TypeVar

import torch

from autograder.sandbox import kernel
from autograder.sandbox.zygote import Zygote

_AHEAD = 4  # calls for each process whose answers are waited for at a time
_LONGEST = 200
_PATIENCE = 10.0  # seconds that the processes have for an end of their own
_Label = TypeVar("_Label")
_Value = TypeVar("_Value")


class Forks:
    """The processes, made at once; no process may have started a thread before.

    Args:
        zygote: where all take their workers from; it is waited for. None if they run nothing.
        begin: called in each process before anything else.
        arguments: of ``begin``.
        most: how many processes at most.
    """

    def __init__(
        self,
        zygote: Zygote | None,
        begin: Callable[..., None],
        arguments: tuple[Any, ...],
        *,
        most: int | None = None,
    ) -> None:
        gc.freeze()  # what is there now stays: no process has to look through it, or to copy it
        # One more than processors: some wait for a submission's time limit.
        count = 1 + len(os.sched_getaffinity(0))
        self._count = min(count, most or count)
        self._start = zygote, begin, arguments
        self._make()
        if zygote is not None:
            zygote.wait()

    def _make(self) -> None:
        self._doing = [RawArray(c_char, _LONGEST) for _ in range(self._count)]
        places, numbers = os.pipe()
        os.write(numbers, bytes(range(self._count)))
        os.close(numbers)
        others = active_children()
        start = *self._start, self._doing, places
        self._pool = ProcessPoolExecutor(self._count, get_context("fork"), _begin, start)
        self._pool.submit(os.getpid)  # the first call makes them all
        self._processes = [each for each in active_children() if each not in others]
        os.close(places)

    def doing(self) -> str:
        """What one of the processes has said last with `say`; of several the first that has."""
        texts = (text.value.decode(errors="ignore") for text in self._doing)
        return next(filter(None, texts), "")

    def submit(self, call: Callable[..., _Value], *arguments: Any) -> "Future[_Value]":
        """Let a process make a call; the answer is a `BrokenExecutor` where one was killed."""
        try:
            return self._pool.submit(_call, call, *arguments)
        except BrokenExecutor as broken:
            failed: Future[_Value] = Future()
            failed.set_exception(broken)
            return failed

    def run(
        self, call: Callable[..., _Value], jobs: Mapping[_Label, tuple[Any, ...]]
    ) -> Iterator[tuple[_Label, "Future[_Value]"]]:
        """Make a call for each job, and give the answers as they come.

        Only some calls are made ahead of what was taken, as answers take memory.

        Args:
            call: what is called.
            jobs: its arguments, by whatever tells one call from the others.
        """
        left = iter(jobs.items())
        running: dict[Future[_Value], _Label] = {}
        done: tuple[_Label, Future[_Value]] | None = None
        most = max(1, self._count - 1)  # no more than processors, so that the first comes soon
        while True:
            for label, arguments in islice(left, most - len(running)):
                running[self.submit(call, *arguments)] = label
            if done is not None:
                yield done
            if not running:
                return
            first = wait(running, return_when=FIRST_COMPLETED).done.pop()
            done, most = (running.pop(first), first), _AHEAD * self._count

    def once_more(self, call: Callable[..., _Value], *arguments: Any) -> _Value | None:
        """The answer to a call that nothing else is done beside; None if a process is killed."""
        for _ in range(2):  # the processes may be gone since before this call
            with contextlib.suppress(BrokenExecutor):
                return self.submit(call, *arguments).result()
            self.renew()
        return None

    def renew(self) -> None:
        """Make the processes anew, where one of them was killed."""
        self.close()
        self._make()

    def close(self) -> None:
        """End the processes, once they have done what they are doing if that is soon.

        One that was killed from outside may have held a lock that the others wait for.
        """
        self._pool.shutdown(wait=False, cancel_futures=True)
        left: dict[Any, Any] = {each.sentinel: each for each in self._processes}
        end = time.monotonic() + _PATIENCE
        while left and (ended := connection.wait(left, max(0.0, end - time.monotonic()))):
            for one in ended:
                del left[one]
        for process in left.values():
            process.kill()
        self._pool.shutdown()


_zygote: Zygote | None
_said: Any


def say(text: str) -> None:
    """Say, in one of the processes, what it is doing; nothing if empty."""
    _said.value = text.encode()[: _LONGEST - 1]


def _begin(
    zygote: Zygote | None,
    begin: Callable[..., None],
    arguments: tuple[Any, ...],
    doing: list[Any],
    places: int,
) -> None:
    global _zygote, _said
    for number in (SIGINT, SIGHUP):  # for the grader, which then ends its processes
        signal(number, SIG_IGN)
    signal(SIGTERM, SIG_DFL)
    # A pipe of numbers and no lock, which whoever is killed with it would keep.
    _said = doing[os.read(places, 1)[0]]
    os.close(places)
    kernel.die_with_parent(SIGKILL)
    torch.set_num_threads(1)
    _zygote = zygote
    begin(*arguments)


def _call(call: Callable[..., _Value], *arguments: Any) -> _Value:
    if _zygote is not None:
        _zygote.is_ready()
    return call(*arguments)
