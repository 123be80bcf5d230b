"""The trusted end of the zygote: starts it, gets workers from it, and ends it.

It does not need torch: a command can start the zygote first and import the rest meanwhile.
"""

import fcntl
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from autograder.errors import IsolationError
from autograder.sandbox import files, kernel, scratch
from autograder.sandbox.connection import Connection, connect
from autograder.sandbox.isolation import LOCKDOWN_SECONDS
from autograder.sandbox.limits import Limits
from autograder.sandbox.processes import Processes

START_SECONDS = 180.0
_TRIES = 3

_START = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from autograder.sandbox.inside.zygote import main; "
    "sys.path.remove(sys.argv[1]); main(int(sys.argv[2]))"
)


class WorkerLost(Exception):
    """A worker or the zygote ended, for no reason of its own, before anything was run."""


class Zygote:
    """A warm process that workers are forked from.

    Args:
        limits: what each worker may use.
        hidden: paths to keep from workers besides the grader's own.
        preload: modules that submissions import, besides those that all of them do: each worker
            has these already.
        skip: layers to leave out, to see what a host without them would do.

    Raises:
        IsolationError: the host is not Linux, or the zygote did not come up.
    """

    def __init__(
        self,
        *,
        limits: Limits | None = None,
        hidden: Iterable[Path] = (),
        preload: Iterable[str] = (),
        skip: Iterable[str] = (),
    ) -> None:
        if sys.platform != "linux":
            raise IsolationError(
                f"The sandbox needs Linux, and this is {sys.platform}. "
                "What to do: run the autograder in a Linux container or virtual machine."
            )
        self.limits = limits or Limits()
        self._hidden = [*files.hidden(), *hidden]
        self._preload = list(preload)
        self._skip = sorted(skip)
        self._control: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._processes = Processes()
        kernel.allow_inspection(False)
        self.start()

    def start(self) -> None:
        """Start the process without waiting for its imports; `wait` and `fork` do that."""
        # Forks of the grader take workers from this zygote, too. What one of them has locked, the
        # kernel opens again where it is killed.
        self._turn = tempfile.TemporaryFile(prefix="autograder-")  # noqa: SIM115
        self._directory = Path(tempfile.mkdtemp(prefix="autograder-"))
        if os.getuid() == 0:
            self._directory.chmod(0o711)  # the way to its place for a worker of another user
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = [sys.executable, "-P", "-B", "-u", "-W", "ignore", "-c", _START]
        command += [str(files.PACKAGE.parent), str(theirs.fileno())]
        with (
            _interrupts_held()
        ):  # until the zygote has said what they do: Python would tell of them
            self._process = subprocess.Popen(
                command,
                env=_environment(self._directory),
                cwd="/",
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C is for the grader, which then ends the zygote
            )
        theirs.close()
        with suppress(OSError):  # it was killed already, as `wait` finds out
            self._control.send(json.dumps(self._settings()).encode())
        self._ready = False

    def _settings(self) -> dict[str, Any]:
        visible = files.visible()
        paths = {
            "visible": visible,
            "hidden": [path for path in self._hidden if files.is_below_any(path, visible)],
            "readable": files.without(visible, self._hidden),
        }
        return {
            **{name: [str(path) for path in found] for name, found in paths.items()},
            "limits": asdict(self.limits),
            "preload": self._preload,
            "skip": self._skip,
        }

    def wait(self) -> int:
        """Wait until the imports are done.

        Returns:
            The zygote's process id.

        Raises:
            IsolationError: it ended or did not get ready in time.
        """
        for attempt in range(_TRIES):
            try:
                return self._wait()
            except WorkerLost as lost:
                self.close()
                if attempt == _TRIES - 1:
                    raise _does_not_start(str(lost)) from None
                self.start()
        raise AssertionError

    def _wait(self) -> int:
        assert self._control is not None
        assert self._process is not None
        if not self._ready:
            self._control.settimeout(START_SECONDS)
            try:
                answer = self._control.recv(1024)
            except OSError:
                answer = b""
            if not answer and _was_killed(self._process):
                raise WorkerLost("it was killed while importing torch and torchvision")
            if answer != b"ready":
                self.close()
                reason = answer.decode() or "it ended while importing torch and torchvision"
                raise _does_not_start(reason)
            self._control.settimeout(LOCKDOWN_SECONDS)
            self._ready = True
        return self._process.pid

    def is_ready(self) -> None:
        """Know, in a fork of the process that started this zygote, that `wait` was called there."""
        assert self._control is not None
        self._control.settimeout(LOCKDOWN_SECONDS)
        self._ready = True

    @contextmanager
    def one_at_a_time(self) -> Iterator[None]:
        """Keep other forks of the grader from taking workers meanwhile."""
        turn = self._turn
        fcntl.lockf(turn, fcntl.LOCK_EX)
        try:
            yield
        finally:
            if not turn.closed:
                fcntl.lockf(turn, fcntl.LOCK_UN)

    def fork(self) -> Connection:
        """A process that locks itself down. The next one does so meanwhile, ahead of its time.

        Raises:
            OSError, EOFError: the zygote is gone.
        """
        self.wait()
        assert self._control is not None
        connecting = partial(connect, self._control, self._directory)
        return self._own().take(connecting)

    def remove_soon(self, killed: Connection) -> None:
        """Remove the place of a killed process once it has ended, at the latest by `close`."""
        self._own().remove_soon(killed)

    def _own(self) -> Processes:
        """Those of this process: a fork of the one that started the zygote has none at first."""
        if self._processes.owner != os.getpid():
            self._processes.let_go()
            self._processes = Processes()
        return self._processes

    def close(self) -> None:
        """End the zygote and all its workers."""
        self._own().let_go()
        self._turn.close()
        if self._control is not None:
            self._control.close()
            self._control = None
        if self._process is not None:
            if not self._ready:
                self._process.kill()  # it is importing, and would see only afterwards that it ends
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None
            scratch.remove(self._directory)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold SIGINT back, from this thread and from what it starts; none is lost."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _was_killed(process: "subprocess.Popen[bytes]") -> bool:
    """Whether a process was ended by a signal from outside."""
    try:
        return process.wait(10) < 0
    except subprocess.TimeoutExpired:
        return False


def _does_not_start(reason: str) -> IsolationError:
    return IsolationError(
        f"The sandbox did not start: {reason}. What to do: see whether "
        f"`{sys.executable} -c 'import torch, torchvision'` works."
    )


def _environment(home: Path) -> dict[str, str]:
    threads = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    own = {"HOME": str(home), "TMPDIR": str(home), "MPLBACKEND": "Agg"}
    return {**kept, **own, **dict.fromkeys(threads, "1")}


# How the C library and OpenBLAS are found and made to fit this processor.
_KEPT_VARIABLES = ("PATH", "LD_LIBRARY_PATH", "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")
