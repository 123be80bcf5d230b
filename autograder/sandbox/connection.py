"""Asks a zygote for a process, and what the trusted end then holds of it."""

import array
import contextlib
import os
import select
import signal
import socket
import tempfile
from dataclasses import dataclass
from pathlib import Path

from autograder.sandbox import scratch
from autograder.sandbox.isolation import LOCKDOWN_SECONDS
from autograder.sandbox.output import Output


class WorkerLost(Exception):
    """A worker or the zygote ended, for no reason of its own, before anything was run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """The trusted end's hold on a process that was forked, see `autograder.sandbox.worker`.

    Attributes:
        sock: connected to it.
        pidfd: its process.
        pid: the same as a number, in this process's pid namespace; -1 if it has ended.
        output: what it prints.
        place: its scratch directory, to be removed when it has ended.
    """

    sock: socket.socket
    pidfd: int
    pid: int
    output: Output
    place: Path

    def hang_up(self) -> None:
        """Hear no more of it; what it has printed so far is read."""
        self.sock.close()
        self.output.close()

    def leave(self) -> None:
        """End it and all that it started, without waiting; the zygote removes its place then."""
        self.kill()
        self.hang_up()
        os.close(self.pidfd)

    def kill(self) -> None:
        """End it and all that it started, which takes it a while."""
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)

    def has_ended(self, seconds: float = 0.0) -> bool:
        """Whether it has ended, or does so within a time."""
        ended = select.poll()  # select() refuses descriptors from 1024 on
        ended.register(self.pidfd, select.POLLIN)
        return bool(ended.poll(seconds * 1000))

    def remove(self) -> None:
        """Forget a process that has ended, and remove its place."""
        os.close(self.pidfd)
        scratch.remove(self.place)


class Requested:
    """A process that a zygote was asked to fork, whether it has done so or not.

    Each request has a way of its own for the answer, as forks of the grader ask the same zygote.

    Args:
        control: connected to the zygote, which waits for requests.
        directory: for the process's scratch directory.

    Raises:
        OSError: the zygote is gone.
    """

    def __init__(self, control: socket.socket, directory: Path) -> None:
        self._place = Path(tempfile.mkdtemp(prefix="worker-", dir=directory))
        self._sock, worker_end = socket.socketpair()
        self._answer, zygote_end = socket.socketpair()
        reading, writing = os.pipe()
        self._output = Output(reading)
        rights = array.array("i", [worker_end.fileno(), writing, zygote_end.fileno()])
        try:
            if os.getuid() == 0:
                self._place.chmod(0o777)  # its worker may be another user
            message = str(self._place).encode()
            control.sendmsg([message], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)])
        except BaseException:
            self.let_go()
            scratch.remove(self._place)
            raise
        finally:
            worker_end.close()
            zygote_end.close()
            os.close(writing)

    def connection(self) -> Connection:
        """The hold on the process; waits until it is forked.

        Raises:
            OSError, EOFError: the zygote is gone.
        """
        try:
            self._answer.settimeout(LOCKDOWN_SECONDS)
            _, ancillary, _, _ = self._answer.recvmsg(1, socket.CMSG_SPACE(4))
            if not ancillary:
                raise EOFError("the zygote ended")
        except BaseException:
            self.let_go()
            scratch.remove(self._place)
            raise
        self._answer.close()
        (pidfd,) = array.array("i", ancillary[0][2])
        return Connection(
            sock=self._sock,
            pidfd=pidfd,
            pid=_pid_of(pidfd),
            output=self._output,
            place=self._place,
        )

    def let_go(self) -> None:
        """Close what is held of it, and leave the process to the zygote."""
        for thing in (self._sock, self._answer, self._output):
            thing.close()


def _pid_of(pidfd: int) -> int:
    lines = Path(f"/proc/self/fdinfo/{pidfd}").read_text().splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith("Pid:")), -1)
