"""The trusted end: starts the zygote, gets workers from it, talks to them, and ends them."""

import array
import contextlib
import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

from autograder.errors import IsolationError
from autograder.sandbox import files, frames, kernel
from autograder.sandbox.isolation import Isolation, require, tier
from autograder.sandbox.limits import Limits
from autograder.sandbox.outcomes import Crashed, NotDefined, Place, Raised, TimedOut
from autograder.sandbox.values import ProtocolError, Value

START_SECONDS = 180.0
LOCKDOWN_SECONDS = 30.0
LOG_BYTES = 8192

_START = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from autograder.sandbox.zygote import main; "
    "sys.path.remove(sys.argv[1]); main(int(sys.argv[2]))"
)


class Zygote:
    """A warm process that workers are forked from.

    Args:
        isolation: how much each worker must be locked down.
        limits: what each worker may use.
        hidden: paths to keep from workers besides the grader's own.
        skip: layers to leave out, to see what a host without them would do.

    Raises:
        IsolationError: the host is not Linux, or the zygote did not come up.
    """

    def __init__(
        self,
        *,
        isolation: Isolation = Isolation.BEST,
        limits: Limits | None = None,
        hidden: Iterable[Path] = (),
        skip: Iterable[str] = (),
    ) -> None:
        if sys.platform != "linux":
            raise IsolationError(
                f"The sandbox needs Linux, and this is {sys.platform}. "
                "What to do: run the autograder in a Linux container or virtual machine."
            )
        self.isolation = isolation
        self.limits = limits or Limits()
        self._hidden = [*files.hidden(), *hidden]
        self._skip = sorted(skip)
        self._lock = threading.Lock()
        self._control: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None
        kernel.allow_inspection(False)
        self.start()

    def start(self) -> None:
        """Start the process without waiting for its imports; `worker` does that."""
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = [sys.executable, "-P", "-B", "-u", "-W", "ignore", "-c", _START]
        command += [str(files.PACKAGE.parent), str(theirs.fileno())]
        self._process = subprocess.Popen(
            command,
            env=_environment(),
            cwd="/",
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is for the grader, which then ends the zygote
        )
        theirs.close()
        self._control.send(json.dumps(self._settings()).encode())
        self._ready = False

    def _settings(self) -> dict[str, Any]:
        visible = files.visible()
        readable = files.without(visible, self._hidden)
        return {
            "visible": [str(path) for path in visible],
            "hidden": [str(path) for path in self._hidden if _is_below_any(path, visible)],
            "readable": [str(path) for path in readable],
            "limits": asdict(self.limits),
            "skip": self._skip,
        }

    def wait(self) -> int:
        """Wait until the imports are done.

        Returns:
            The zygote's process id.

        Raises:
            IsolationError: it ended or did not get ready in time.
        """
        assert self._control is not None
        assert self._process is not None
        if not self._ready:
            self._control.settimeout(START_SECONDS)
            try:
                answer = self._control.recv(1024)
            except OSError:
                answer = b""
            if answer != b"ready":
                self.close()
                reason = answer.decode() or "it ended while importing torch and torchvision"
                raise IsolationError(
                    f"The sandbox did not start: {reason}. What to do: see whether "
                    f"`{sys.executable} -c 'import torch, torchvision'` works."
                )
            self._control.settimeout(LOCKDOWN_SECONDS)
            self._ready = True
        return self._process.pid

    def worker(self) -> "Worker":
        """Fork a locked-down worker.

        Raises:
            IsolationError: it holds less isolation than was asked for, or did not come up.
        """
        with self._lock:
            try:
                return self._fork()
            except (OSError, EOFError):  # the zygote itself is gone: once more with a new one
                self.close()
                self.start()
                try:
                    return self._fork()
                except (OSError, EOFError) as error:
                    raise IsolationError(
                        f"The sandbox forks no workers ({error}). What to do: see whether the "
                        "machine has memory left and `autograder doctor` works."
                    ) from None

    def _fork(self) -> "Worker":
        self.wait()
        assert self._control is not None
        ours, theirs = socket.socketpair()
        log = tempfile.TemporaryFile()  # noqa: SIM115 - the worker that gets it closes it
        scratch = Path(tempfile.mkdtemp(prefix="autograder-"))
        try:
            if os.getuid() == 0:
                scratch.chmod(0o777)  # in a directory of its own, entered by its worker alone
            rights = array.array("i", [theirs.fileno(), log.fileno()])
            self._control.sendmsg(
                [str(scratch).encode()], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)]
            )
            _, ancillary, _, _ = self._control.recvmsg(64, socket.CMSG_SPACE(4))
            if not ancillary:
                raise EOFError("the zygote ended")
        except BaseException:
            for thing in (ours, log):
                thing.close()
            shutil.rmtree(scratch, ignore_errors=True)
            raise
        finally:
            theirs.close()
        pidfd = array.array("i")
        pidfd.frombytes(ancillary[0][2])
        return Worker(self, ours, pidfd[0], log, scratch)

    def close(self) -> None:
        """End the zygote and all its workers."""
        if self._control is not None:
            self._control.close()
            self._control = None
        if self._process is not None:
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


class Worker:
    """One locked-down process for one submission.

    Attributes:
        held: what its lock-down reported, by layer.
    """

    def __init__(
        self, zygote: Zygote, sock: socket.socket, pidfd: int, log: BinaryIO, scratch: Path
    ) -> None:
        self._zygote = zygote
        self._sock = sock
        self._pidfd = pidfd
        self._log = log
        self._scratch = scratch
        self._calls = 0
        self._open = True
        self.log = ""
        try:
            self.held = self._report()
            require(zygote.isolation, self.held)
        except BaseException:
            self.close()
            raise

    def _report(self) -> dict[str, str]:
        try:
            held = frames.receive(self._sock, deadline=time.monotonic() + LOCKDOWN_SECONDS)
        except (ProtocolError, frames.PeerGone, frames.DeadlinePassed) as error:
            raise IsolationError(
                f"A worker did not finish locking itself down ({type(error).__name__}). "
                "What to do: run `autograder doctor`."
            ) from None
        return {str(layer): str(answer) for layer, answer in held.items()}

    @property
    def tier(self) -> str:
        """Name of the isolation tier that holds."""
        return tier(self.held)

    @property
    def pid(self) -> int:
        """Its process id in the grader's pid namespace, -1 once it has ended."""
        for line in Path(f"/proc/self/fdinfo/{self._pidfd}").read_text().splitlines():
            if line.startswith("Pid:"):
                return int(line.split()[1])
        return -1

    def load(
        self, statements: Sequence[tuple[int, int, str]], future: Sequence[str] = ()
    ) -> list[Raised]:
        """Run a submission's statements, each as (cell, line, source).

        Returns:
            What each statement that failed raised.

        Raises:
            TimedOut, Crashed: the worker is gone.
        """
        request = {"do": "load", "statements": list(statements), "future": list(future)}
        failures = self._request(request, self._zygote.limits.load_seconds)
        if not isinstance(failures, list):
            raise self._broken("a malformed reply")
        return [_raised(failure) for failure in failures]

    def run(self, scenario: bytes, *, seed: int, seconds: float | None = None) -> Value:
        """Run one pickled scenario on the submission's functions.

        Args:
            scenario: a function of two arguments, pickled by cloudpickle.
            seed: seeds its generator and the global ones.
            seconds: wall-clock limit; the zygote's `Limits.call_seconds` if None.

        Raises:
            Raised, NotDefined: the worker can go on.
            TimedOut, Crashed: the worker is gone.
        """
        request = {"do": "run", "scenario": scenario, "seed": seed}
        return self._request(request, seconds or self._zygote.limits.call_seconds)

    def _request(self, request: dict[str, Value], seconds: float) -> Value:
        if not self._open:
            raise Crashed("the worker is gone")
        self._calls += 1
        deadline = time.monotonic() + seconds
        try:
            frames.send(self._sock, {"id": self._calls, **request}, deadline=deadline)
            reply = frames.receive(self._sock, deadline=deadline)
        except frames.DeadlinePassed:
            self.close()
            raise TimedOut(f"it took longer than {seconds:g} s") from None
        except frames.PeerGone:
            raise self._broken("its process ended") from None
        except ProtocolError as error:
            raise self._broken(str(error)) from None
        if not isinstance(reply, dict) or reply.get("id") != self._calls:
            raise self._broken("a reply to something that was not asked")
        if "error" in reply:
            failure = _raised(reply["error"])
            raise NotDefined(failure.text) if failure.kind == "UndefinedName" else failure
        return reply.get("value")

    def _broken(self, reason: str) -> Crashed:
        self.close()
        return Crashed(reason)

    def close(self) -> None:
        """End the worker and all that it started; keeps the end of its output in ``log``."""
        if not self._open:
            return
        self._open = False
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
        select.select([self._pidfd], [], [], LOCKDOWN_SECONDS)
        os.close(self._pidfd)
        self._sock.close()
        self._log.seek(max(0, self._log.seek(0, os.SEEK_END) - LOG_BYTES))
        self.log = self._log.read(LOG_BYTES).decode(errors="replace")
        self._log.close()
        shutil.rmtree(self._scratch, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


def _environment() -> dict[str, str]:
    threads = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    return {**kept, "HOME": "/nonexistent", "MPLBACKEND": "Agg", **dict.fromkeys(threads, "1")}


# How the C library and OpenBLAS are found and made to fit this processor.
_KEPT_VARIABLES = ("PATH", "LD_LIBRARY_PATH", "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")


def _is_below_any(path: Path, roots: Iterable[Path]) -> bool:
    real = Path(os.path.realpath(path))
    return any(real.is_relative_to(os.path.realpath(root)) for root in roots)


def _raised(node: Value) -> Raised:
    """Read a worker's description of an exception, which may be forged."""
    node = node if isinstance(node, dict) else {}
    place = node.get("place")
    if not isinstance(place, dict):
        place = {"cell": node.get("cell"), "line": node.get("line")}
    cell, line = place.get("cell"), place.get("line")
    known = Place(cell=cell, line=line) if type(cell) is type(line) is int else None
    return Raised(
        str(node.get("kind"))[:80],
        str(node.get("text"))[:300],
        known,
        at_place=node.get("at_place") is True,
    )
