"""How a command ends before its time: a signal stops it, or the machine gives it no more."""

import errno
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Never

from rich.console import Console

from autograder.errors import AutograderError

_STOPPING = (signal.SIGTERM, signal.SIGHUP)  # SIGINT raises by itself

_REMEDIES = {
    errno.ENOSPC: "make room on the disk",
    errno.EDQUOT: "make room on the disk",
    errno.EFBIG: "allow larger files (`ulimit -f`)",
    errno.EMFILE: "allow more open files (`ulimit -n`)",
    errno.ENFILE: "see which programs have so many files open",
    errno.EAGAIN: "allow more processes (`ulimit -u`)",
    errno.ENOMEM: "see whether the machine has memory left",
    errno.EACCES: "see whose the file is and who may write it",
    errno.EPERM: "see whose the file is and who may write it",
    errno.EROFS: "make the file system writable",
    errno.EIO: "see whether the disk is in order",
}
"""What to do where the machine refuses something, by the number of the error."""


class Stopped(KeyboardInterrupt):
    """A signal other than Ctrl-C's has stopped the command.

    Args:
        number: of the signal.
    """

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


@contextmanager
def told_why() -> Iterator[None]:
    """End the command, with one message and an exit status, where it is stopped or refused."""
    try:
        with _stoppable():
            yield
    except AutograderError as fault:
        _end(f"Error: {fault}", fault.exit_status)
    except KeyboardInterrupt as stopped:
        number = signal.Signals(getattr(stopped, "number", signal.SIGINT))
        _end(
            f"Stopped by {number.name} before the end; what is written already is whole. What to "
            "do: run the same command again, and grading goes on where it stopped.",
            128 + number,
        )
    except OSError as error:
        if error.errno not in _REMEDIES:
            raise
        place = f" ({error.filename})" if error.filename else ""
        _end(
            f"Error: the machine refused what was needed: {error.strerror}{place}. "
            f"What to do: {_REMEDIES[error.errno]}, and run the same command again.",
            2,
        )


def _end(message: str, status: int) -> Never:
    with suppress(OSError):  # nobody is there any more to read it
        Console(stderr=True, highlight=False, soft_wrap=True).print(message, markup=False)
    sys.exit(status)


@contextmanager
def _stoppable() -> Iterator[None]:
    """Let the signals that end a process raise, so that what was begun is tidied up."""
    before = {}
    if threading.current_thread() is threading.main_thread():
        for number in _STOPPING:
            if signal.getsignal(number) is signal.SIG_DFL:  # as `nohup` has it, it stays ignored
                before[number] = signal.signal(number, _stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _stop(number: int, _frame: FrameType | None) -> Never:
    raise Stopped(number)
