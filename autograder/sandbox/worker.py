"""The trusted end of one worker: talks to it, believes nothing that it says, and ends it."""

import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self

from autograder.errors import IsolationError
from autograder.language import gettext
from autograder.sandbox.allowance import Allowance, Deadline, DiskFull
from autograder.sandbox.connection import Connection, WorkerLost
from autograder.sandbox.isolation import LOCKDOWN_SECONDS, Isolation, require, tier
from autograder.sandbox.limits import Limits
from autograder.sandbox.outcomes import Crashed, Ended, NotDefined, Raised, TimedOut
from autograder.sandbox.replies import of_protocol, raised
from autograder.sandbox.wire import frames
from autograder.sandbox.wire.values import ProtocolError, Value
from autograder.sandbox.zygote import Zygote

MAX_FAILURES = 20
_TRIES = 3


class Worker:
    """One locked-down process for one submission.

    Args:
        connection: to its process.
        limits: what it may use.
        isolation: how much it must be locked down.

    Attributes:
        held: what its lock-down reported, by layer.
        used: how many seconds all requests have taken, see `autograder.sandbox.allowance`.

    Raises:
        WorkerLost: it ended before it had locked itself down.
        IsolationError: it holds less isolation than was asked for.
    """

    def __init__(self, connection: Connection, limits: Limits, isolation: Isolation) -> None:
        self._connection = connection
        self._sock = connection.sock
        self._output = connection.output
        self._place = connection.place
        self._pid = connection.pid
        self._limits = limits
        self._sock.setblocking(False)
        self._calls = 0
        self.used = 0.0
        self._open = True
        try:
            self.held = self._report()
            require(isolation, self.held)
        except BaseException:
            self.close()
            raise

    @classmethod
    def fork(cls, zygote: Zygote, isolation: Isolation = Isolation.BEST) -> Self:
        """Fork a locked-down worker.

        Args:
            zygote: where it comes from.
            isolation: how much it must be locked down.

        Raises:
            IsolationError: it holds less isolation than was asked for, or did not come up.
        """
        for attempt in range(_TRIES):
            try:
                return cls(zygote.fork(), zygote.limits, isolation)
            except WorkerLost as lost:  # something from outside: once more in a new one
                reason = str(lost)
            except (OSError, EOFError) as error:  # the zygote itself is gone
                reason = str(error)
                zygote.close()
                if attempt < _TRIES - 1:
                    zygote.start()
        raise IsolationError(
            f"The sandbox forks no workers ({reason}). What to do: see whether the "
            "machine has memory left and `autograder doctor` works."
        )

    def _report(self) -> dict[str, str]:
        wait = frames.Wait(Deadline(time.monotonic() + LOCKDOWN_SECONDS), self._output)
        try:
            held = frames.receive(self._sock, wait=wait)
        except frames.PeerGone:
            raise WorkerLost("it ended while it locked itself down") from None
        except (ProtocolError, frames.DeadlinePassed) as error:
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
        return self._pid if self._open else -1

    @property
    def log(self) -> str:
        """The end of what it has printed so far."""
        return self._output.text

    def put(self, files: Mapping[str, bytes]) -> None:
        """Put files into the worker's directory, by their relative paths; for reading only.

        Raises:
            TimedOut, Crashed: the worker is gone.
        """
        self._request({"do": "put", "files": dict(files)}, self._limits.load_seconds)

    def load(
        self,
        statements: Sequence[tuple[int, int, str]],
        future: Sequence[str] = (),
        *,
        namespace: int = 0,
        kept: Mapping[str, int] | None = None,
        is_last: bool = True,
        seconds: float | None = None,
    ) -> dict[int, Raised]:
        """Run statements of a submission, each as (cell, line, source), in one of its namespaces.

        Args:
            statements: what to run, in order.
            future: features of ``__future__`` that hold for all of them.
            namespace: the number of the namespace.
            kept: by name, the position of the statement after which it has the value that counts,
                whatever it is bound to later.
            is_last: whether no more statements come, so that kept values take their places.
            seconds: limit for all together; the zygote's `Limits.load_seconds` if None.

        Returns:
            What each statement that failed raised, by position.

        Raises:
            TimedOut, Crashed: the worker is gone.
        """
        request = {
            "do": "load",
            "statements": list(statements),
            "future": list(future),
            "namespace": namespace,
            "kept": [[name, position] for name, position in (kept or {}).items()],
            "is_last": is_last,
        }
        try:
            failures = self._request(request, seconds or self._limits.load_seconds)
        except (Raised, NotDefined):  # forged, or more of them than fit into a message
            raise self._broken(gettext("a malformed reply")) from None
        if not isinstance(failures, list):
            raise self._broken(gettext("a malformed reply"))
        found = {}
        for failure in failures[:MAX_FAILURES]:
            position = failure.get("position") if isinstance(failure, dict) else None
            if type(position) is int and 0 <= position < len(statements):
                found[position] = raised(failure)
        return found

    def forget(self) -> None:
        """Empty all namespaces; what else the code has changed stays. Raises as `load` does."""
        self._request({"do": "forget"}, self._limits.load_seconds)

    def run(
        self, scenario: bytes, *, seed: int, seconds: float | None = None, namespace: int = 0
    ) -> Value:
        """Run one pickled scenario on the submission's functions.

        Args:
            scenario: a function of two arguments, pickled by cloudpickle.
            seed: seeds its generator and the global ones.
            seconds: its limit, see `autograder.sandbox.allowance`; the zygote's
                `Limits.call_seconds` if None.
            namespace: whose functions it is run on.

        Raises:
            Raised, NotDefined: the worker can go on.
            TimedOut, Crashed: the worker is gone.
        """
        request = {"do": "run", "scenario": scenario, "seed": seed, "namespace": namespace}
        return self._request(request, seconds or self._limits.call_seconds)

    def _request(self, request: dict[str, Value], seconds: float) -> Value:
        if not self._open:
            raise Crashed(gettext("the worker is gone"))
        self._calls += 1
        try:
            reply = self._exchange({"id": self._calls, **request}, seconds)
        except DiskFull:
            raise self._broken(gettext("its files took up too much room")) from None
        except frames.DeadlinePassed:
            self.close()
            reason = gettext("it took longer than {seconds:g} s").format(seconds=seconds)
            raise TimedOut(reason) from None
        except frames.PeerGone:
            self.close()
            raise Ended(gettext("its process ended")) from None
        except ProtocolError as error:
            raise self._broken(of_protocol(str(error))) from None
        number = reply.get("id") if isinstance(reply, dict) else None
        if type(number) is not int or number != self._calls:
            raise self._broken(gettext("a reply to something that was not asked"))
        if "error" in reply:
            failure = raised(reply["error"])
            raise NotDefined(failure.text) if failure.kind == "UndefinedName" else failure
        return reply.get("value")

    def _exchange(self, request: dict[str, Value], seconds: float) -> Value:
        allowance = Allowance(self.pid, seconds, self._place)
        wait = frames.Wait(allowance, self._output)
        try:
            frames.send(self._sock, request, wait=wait)
            return frames.receive(self._sock, wait=wait)
        finally:
            self.used += allowance.used()

    def _broken(self, reason: str) -> Crashed:
        self.close()
        return Crashed(reason)

    def close(self) -> None:
        """End the worker and all that it started; the end of its output stays in ``log``."""
        if self._open:
            self._open = False
            self._connection.kill()
            self._connection.has_ended(LOCKDOWN_SECONDS)
            self._connection.hang_up()
            self._connection.remove()

    def leave(self) -> None:
        """End it as `close` does, without waiting for it."""
        if self._open:
            self._open = False
            self._connection.leave()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()
