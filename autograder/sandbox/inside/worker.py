"""The untrusted end: runs a submission's statements, then scenarios, one at a time.

Everything here runs in the process that also runs the submission, so nothing here is a judge: it
answers with what the code returned, and the trusted end believes none of it.
"""

import __future__

import contextlib
import linecache
import os
import random
import re
import socket
import sys
import traceback
from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Any

import cloudpickle
import numpy as np
import torch

from autograder.sandbox.inside.lockdown import Plan, lock_down
from autograder.sandbox.wire import frames
from autograder.sandbox.wire.values import ProtocolError

MAX_TEXT = 300
MAX_FAILURES = 20
MAX_STEPS = 12
_CELL = re.compile(r"<cell (\d+)>")


class UndefinedName(AttributeError):
    """A scenario asked for a name that the submission does not define."""


class Implementation:
    """The ``impl`` of a scenario: a submission's functions as attributes."""

    def __init__(self, namespace: dict[str, Any]) -> None:
        self._namespace = namespace

    def __getattr__(self, name: str) -> Any:
        """Look the name up among what the submission's statements defined."""
        if name not in self._namespace:
            raise UndefinedName(name)
        return self._namespace[name]

    @contextlib.contextmanager
    def replaced(self, others: dict[str, Any]) -> Iterator[None]:
        """Have other functions in place of the submission's for a while, for its code as well."""
        names = self._namespace
        before = {name: names[name] for name in others if name in names}
        names.update(others)
        try:
            yield
        finally:
            for name in others:
                names.pop(name, None)
            names.update(before)


class Space:
    """One of the namespaces of a submission: the ``__main__`` of a notebook's kernel.

    Attributes:
        names: its global names.
        kept: values that count whatever their names are bound to later.
    """

    def __init__(self) -> None:
        self._module = ModuleType("__main__")
        self.names = self._module.__dict__
        self.names["display"] = lambda *_objects, **_options: None  # IPython puts it there
        self.kept: dict[str, Any] = {}

    def enter(self) -> None:
        """Be ``__main__`` from now on."""
        sys.modules["__main__"] = self._module


def serve(sock: socket.socket, plan: Plan, own: Iterable[str]) -> None:
    """Lock this process down, report how, and answer requests until the trusted end closes.

    Args:
        sock: the connection to the trusted end.
        plan: how this process is locked down.
        own: modules of the grader, of which the submission is to find no trace.
    """
    frames.send(sock, lock_down(plan))
    for name in own:
        del sys.modules[name]
    _print_to_the_pipe()
    spaces: dict[int, Space] = {}
    while True:
        try:
            request = frames.receive(sock)
        except (frames.PeerGone, ProtocolError):
            return
        try:
            reply = {"value": _answer(request, spaces)}
            _flush()
            frames.send(sock, {"id": request["id"], **reply})
        except frames.PeerGone:
            return
        except BaseException as error:  # a SystemExit of the submission must not end the worker
            _flush()
            frames.send(sock, {"id": request["id"], "error": _describe(error)})


def _print_to_the_pipe() -> None:
    """Collect what is printed in large pieces: a system call for each line would take long."""
    stream = open(1, "w", 1 << 16, encoding="utf-8", errors="backslashreplace", closefd=False)  # noqa: SIM115
    sys.stdout = sys.stderr = stream


def _answer(request: dict[str, Any], spaces: dict[int, Space]) -> Any:
    if request["do"] == "put":
        return _put(request["files"])
    if request["do"] == "forget":
        return spaces.clear()
    space = spaces.setdefault(request["namespace"], Space())
    space.enter()
    if request["do"] == "load":
        return _load(request, space)
    return _run(request["scenario"], request["seed"], space.names)


def _put(files: dict[str, bytes]) -> None:
    """Write what was handed in beside the notebook to the current directory."""
    here = os.getcwd()
    for name, content in files.items():
        path = os.path.join(here, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT, 0o444), "wb") as file:
            file.write(content)
    sys.path.insert(0, here)


def _load(request: dict[str, Any], space: Space) -> list[dict[str, Any]]:
    """Run statements in order; one that fails costs only what depends on it."""
    flags = 0
    for feature in request["future"]:
        flags |= getattr(__future__, feature).compiler_flag
    kept: dict[int, list[str]] = {}
    for name, position in request["kept"]:
        kept.setdefault(position, []).append(name)
    failures: list[dict[str, Any]] = []
    _start_afresh(0)
    for position, (cell, line, source) in enumerate(request["statements"]):
        try:
            _execute(cell, line, source, flags, space.names)
        except BaseException as error:
            if len(failures) < MAX_FAILURES:
                found = _describe(error)
                found["place"] = found["place"] or {"cell": cell, "line": line}
                failures.append({**found, "position": position})
        for name in kept.get(position, ()):
            if name in space.names:
                space.kept[name] = space.names[name]
    if request["is_last"]:
        space.names.update(space.kept)
    return failures


def _execute(cell: int, line: int, source: str, flags: int, names: dict[str, Any]) -> None:
    name = f"<cell {cell}>"
    _remember_source(name, line, source)
    code = compile("\n" * (line - 1) + source, name, "exec", flags=flags, dont_inherit=True)
    exec(code, names)  # noqa: S102 - what this process is for


def _remember_source(name: str, line: int, source: str) -> None:
    """Let `inspect` find the text of functions, as IPython does: `torch.jit` compiles from it."""
    entry = linecache.cache.get(name)
    known: list[str] = entry[2] if entry is not None and len(entry) > 2 else []
    new = [f"{text}\n" for text in source.split("\n")]
    end = line - 1 + len(new)
    lines = known + ["\n"] * (end - len(known))
    lines[line - 1 : end] = new
    linecache.cache[name] = (sum(map(len, lines)), None, lines, name)


def _run(scenario: bytes, seed: int, names: dict[str, Any]) -> Any:
    function = cloudpickle.loads(scenario)  # code comes from the grader to here, never back
    _start_afresh(seed)
    return function(Implementation(names), torch.Generator().manual_seed(seed))


def _start_afresh(seed: int) -> None:
    """Undo what one call may have left behind for the next."""
    torch.default_generator.manual_seed(seed)
    np.random.seed(seed % 2**32)
    random.seed(seed)
    torch.set_grad_enabled(True)
    torch.set_default_dtype(torch.float32)


def _describe(error: BaseException) -> dict[str, Any]:
    steps: list[dict[str, int]] = []
    at_place = False
    for frame, line in traceback.walk_tb(error.__traceback__):
        match = _CELL.fullmatch(frame.f_code.co_filename)
        at_place = match is not None
        if match:
            steps.append({"cell": int(match[1]), "line": line})
    try:
        text = str(error)[:MAX_TEXT]
    except BaseException:  # the submission's own exception class may do anything
        text = ""
    kind = type(error).__name__[:80]
    if isinstance(error, UndefinedName):
        kind = "UndefinedName"
    return {
        "kind": kind,
        "text": text,
        "place": steps[-1] if steps else None,
        "at_place": at_place,
        "steps": steps[-MAX_STEPS:],
    }


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        # The submission may have closed or replaced it, and then there is nothing to save.
        with contextlib.suppress(BaseException):
            stream.flush()
