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
from autograder.sandbox.output import Output

_LONGEST = 4096  # of a place's path


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


def connect(control: socket.socket, directory: Path) -> Connection:
    """Let a zygote fork a process.

    Args:
        control: connected to the zygote, which waits for requests.
        directory: for the process's scratch directory.

    Raises:
        OSError, EOFError: the zygote is gone.
    """
    ours, theirs = socket.socketpair()
    reading, writing = os.pipe()
    output = Output(reading)
    place = Path(tempfile.mkdtemp(prefix="worker-", dir=directory))
    try:
        if os.getuid() == 0:
            place.chmod(0o777)  # its worker may be another user
        rights = array.array("i", [theirs.fileno(), writing])
        control.sendmsg([str(place).encode()], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)])
        pidfd = _answer(control, str(place).encode())
    except BaseException:
        for thing in (ours, output):
            thing.close()
        scratch.remove(place)
        raise
    finally:
        theirs.close()
        os.close(writing)
    return Connection(sock=ours, pidfd=pidfd, pid=_pid_of(pidfd), output=output, place=place)


def _answer(control: socket.socket, place: bytes) -> int:
    """The descriptor of the process that was forked for a place.

    Answers to a fork of the grader that was killed before it had read them come first.
    """
    while True:
        found, ancillary, _, _ = control.recvmsg(_LONGEST, socket.CMSG_SPACE(4))
        if not ancillary:
            raise EOFError("the zygote ended")
        pidfd = array.array("i")
        pidfd.frombytes(ancillary[0][2])
        if found == place:
            return pidfd[0]
        os.close(pidfd[0])


def _pid_of(pidfd: int) -> int:
    lines = Path(f"/proc/self/fdinfo/{pidfd}").read_text().splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith("Pid:")), -1)
