"""Which of a zygote's processes one process of the grader has to look after, besides workers."""

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass, field

from autograder.sandbox.connection import Connection


@dataclass(slots=True)
class Processes:
    """One that was forked ahead of its time, and those that are ending.

    A process takes tens of milliseconds to lock itself down, and as many to give back its memory:
    nobody has to wait for either.

    Attributes:
        owner: the number of the process that looks after them; its forks have their own.
    """

    owner: int = field(default_factory=os.getpid)
    _next: Connection | None = None
    _killed: list[Connection] = field(default_factory=list)

    def take(self, connect: Callable[[], Connection]) -> Connection:
        """A process that nobody has used, and a next one in its place.

        Args:
            connect: has one forked.

        Raises:
            OSError, EOFError: ``connect`` raised it.
        """
        self._tidy()
        taken, self._next = self._next, None
        if taken is not None and taken.has_ended():  # something from outside
            taken.hang_up()
            taken.remove()
            taken = None
        taken = taken or connect()
        with contextlib.suppress(OSError, EOFError):  # as whoever comes next will find out
            self._next = connect()
        return taken

    def remove_soon(self, killed: Connection) -> None:
        """Remove what a killed process leaves behind once it has ended and another is taken."""
        self._killed.append(killed)

    def _tidy(self) -> None:
        ending = []
        for one in self._killed:
            if one.has_ended():
                one.remove()
            else:
                ending.append(one)
        self._killed = ending

    def let_go(self) -> None:
        """Close what is held of them, and leave them to the zygote."""
        for one in self._killed:
            os.close(one.pidfd)
        if self._next is not None:
            os.close(self._next.pidfd)
            self._next.hang_up()
        self._killed, self._next = [], None
