"""Which of a zygote's processes one process of the grader has to look after, besides workers."""

import os
import socket
from dataclasses import dataclass, field
from pathlib import Path

from autograder.sandbox.connection import Asked, Connection


@dataclass(slots=True)
class Processes:
    """One that was forked ahead of its time, and those that are ending.

    A process takes tens of milliseconds to lock itself down, and as many to give back its memory:
    nobody has to wait for either.

    Attributes:
        owner: the number of the process that looks after them; its forks have their own.
    """

    owner: int = field(default_factory=os.getpid)
    _next: Asked | None = None
    _killed: list[Connection] = field(default_factory=list)

    def take(self, control: socket.socket, directory: Path) -> Connection:
        """A process that nobody has used, while the zygote forks the next one.

        Args:
            control: connected to the zygote.
            directory: for the scratch directories of both.

        Raises:
            OSError, EOFError: the zygote is gone.
        """
        self._tidy()
        taken = None
        while taken is None:
            asked = self._next or Asked(control, directory)
            self._next = Asked(control, directory)  # which a zygote that is gone does not hear
            taken = asked.connection()
            if taken.has_ended():  # something from outside
                taken.hang_up()
                taken.remove()
                taken = None
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
            self._next.let_go()
        self._killed, self._next = [], None
