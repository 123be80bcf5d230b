"""The trusted end of the zygote: starts it, gets workers from it, and ends it.

It does not need torch: a command can start the zygote first and import the rest meanwhile.
"""

import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from autograder.errors import IsolationError
from autograder.sandbox import files, kernel, scratch
from autograder.sandbox.connection import Connection, Requested, WorkerLost
from autograder.sandbox.isolation import LOCKDOWN_SECONDS
from autograder.sandbox.launch import launch, was_killed
from autograder.sandbox.limits import Limits

START_SECONDS = 180.0
_TRIES = 3
_AT_ONCE = 50  # convolutions: what is larger may not fit into a message


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
        self._ahead = _Ahead(os.getpid())
        kernel.allow_inspection(False)
        self.start()

    def start(self) -> None:
        """Start the process without waiting for its imports; `wait` and `fork` do that."""
        self._directory = Path(tempfile.mkdtemp(prefix="autograder-"))
        if os.getuid() == 0:
            self._directory.chmod(0o711)  # the way to its place for a worker of another user
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._process = launch(theirs.fileno(), self._directory)
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
            if not answer and was_killed(self._process):
                raise WorkerLost("it was killed while importing torch and torchvision")
            if answer != b"ready":
                self.close()
                reason = answer.decode() or "it ended while importing torch and torchvision"
                raise _does_not_start(reason)
            self._control.settimeout(LOCKDOWN_SECONDS)
            self._ready = True
        return self._process.pid

    def prepare(self, convolutions: Sequence[Any]) -> None:
        """Have convolutions run before the next worker is forked, so that it is spared that.

        A zygote that is started anew, whatever ended the one before, does without.

        Args:
            convolutions: see `autograder.sandbox.inside.convolutions`.
        """
        assert self._control is not None
        for start in range(0, len(convolutions), _AT_ONCE):
            message = json.dumps(convolutions[start : start + _AT_ONCE])
            with suppress(OSError):  # it is gone
                self._control.send(message.encode())

    def is_ready(self) -> None:
        """Know, in a fork of the process that started this zygote, that `wait` was called there."""
        assert self._control is not None
        self._control.settimeout(LOCKDOWN_SECONDS)
        self._ready = True

    def fork(self) -> Connection:
        """A process that locks itself down, or has done so already: the next one does it meanwhile.

        Raises:
            WorkerLost: the one that was forked ahead of its time has ended.
            OSError, EOFError: the zygote is gone.
        """
        self.wait()
        assert self._control is not None
        requested = self._taken_ahead() or Requested(self._control, self._directory)
        try:
            self._ahead.request = Requested(self._control, self._directory)
        except ConnectionError:
            requested.let_go()
            raise
        except OSError:  # there is no room for one more
            pass
        connection = requested.connection()
        if connection.has_ended():
            connection.leave()
            raise WorkerLost("it ended before it was used")
        return connection

    def _taken_ahead(self) -> Requested | None:
        """What was requested ahead of its time; a fork of the process that did so has its own."""
        ahead, self._ahead = self._ahead, _Ahead(os.getpid())
        if ahead.request is not None and ahead.owner != os.getpid():
            ahead.request.let_go()
            return None
        return ahead.request

    def close(self) -> None:
        """End the zygote and all its workers."""
        if self._control is not None:
            self._control.close()
            self._control = None
        if (ahead := self._taken_ahead()) is not None:
            ahead.let_go()
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


@dataclass(slots=True)
class _Ahead:
    """A process that was requested ahead of its time, and the number of the process that did it."""

    owner: int
    request: Requested | None = None


def _does_not_start(reason: str) -> IsolationError:
    return IsolationError(
        f"The sandbox did not start: {reason}. What to do: see whether "
        f"`{sys.executable} -c 'import torch, torchvision'` works."
    )
