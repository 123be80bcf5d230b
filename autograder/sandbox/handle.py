"""The trusted end of one worker: talks to it, believes nothing that it says, and ends it."""

import contextlib
import os
import select
import signal
import socket
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from autograder.errors import IsolationError
from autograder.sandbox import frames, scratch
from autograder.sandbox.isolation import LOCKDOWN_SECONDS, require, tier
from autograder.sandbox.outcomes import Crashed, NotDefined, Place, Raised, TimedOut
from autograder.sandbox.pool import Zygote
from autograder.sandbox.values import ProtocolError, Value

LOG_BYTES = 8192
MAX_FAILURES = 20


class Worker:
    """One locked-down process for one submission.

    Attributes:
        held: what its lock-down reported, by layer.
    """

    def __init__(
        self, zygote: Zygote, sock: socket.socket, pidfd: int, log: BinaryIO, place: Path
    ) -> None:
        self._zygote = zygote
        self._sock = sock
        self._pidfd = pidfd
        self._log = log
        self._place = place
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
        if not self._open:
            return -1
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
        try:
            failures = self._request(request, self._zygote.limits.load_seconds)
        except (Raised, NotDefined):  # forged, or more of them than fit into a message
            raise self._broken("a malformed reply") from None
        if not isinstance(failures, list):
            raise self._broken("a malformed reply")
        return [_raised(failure) for failure in failures[:MAX_FAILURES]]

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
        number = reply.get("id") if isinstance(reply, dict) else None
        if type(number) is not int or number != self._calls:
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
        ended = select.poll()  # select() refuses descriptors from 1024 on
        ended.register(self._pidfd, select.POLLIN)
        ended.poll(LOCKDOWN_SECONDS * 1000)
        os.close(self._pidfd)
        self._sock.close()
        self._log.seek(max(0, self._log.seek(0, os.SEEK_END) - LOG_BYTES))
        self.log = self._log.read(LOG_BYTES).decode(errors="replace")
        self._log.close()
        scratch.remove(self._place)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


def _raised(node: Value) -> Raised:
    """Read a worker's description of an exception, which may be forged."""
    # Only what is a string or number already: to print a large tensor would take minutes.
    node = node if isinstance(node, dict) else {}
    kind, text = node.get("kind"), node.get("text")
    place = node.get("place")
    if not isinstance(place, dict):
        place = {"cell": node.get("cell"), "line": node.get("line")}
    cell, line = place.get("cell"), place.get("line")
    known = Place(cell=cell, line=line) if type(cell) is type(line) is int else None
    return Raised(
        kind[:80] if isinstance(kind, str) else "",
        text[:300] if isinstance(text, str) else "",
        known,
        at_place=node.get("at_place") is True,
    )
