"""The untrusted end: runs a submission's statements, then scenarios, one at a time.

Everything here runs in the process that also runs the submission, so nothing here is a judge: it
answers with what the code returned, and the trusted end believes none of it.
"""

import __future__

import contextlib
import random
import re
import socket
import sys
import traceback
from types import ModuleType
from typing import Any

import cloudpickle
import numpy as np
import torch

from autograder.sandbox import frames
from autograder.sandbox.lockdown import Plan, lock_down
from autograder.sandbox.values import ProtocolError

MAX_TEXT = 300
MAX_FAILURES = 20
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


def serve(sock: socket.socket, plan: Plan) -> None:
    """Lock this process down, report how, and answer requests until the trusted end closes."""
    frames.send(sock, lock_down(plan))
    namespace = _new_namespace()
    while True:
        try:
            request = frames.receive(sock)
        except (frames.PeerGone, ProtocolError):
            return
        try:
            reply = {"value": _answer(request, namespace)}
            frames.send(sock, {"id": request["id"], **reply})
        except frames.PeerGone:
            return
        except BaseException as error:  # a SystemExit of the submission must not end the worker
            frames.send(sock, {"id": request["id"], "error": _describe(error)})
        _flush()


def _new_namespace() -> dict[str, Any]:
    """A fresh ``__main__``, as a notebook's kernel has one, and no trace of our package."""
    for name in list(sys.modules):
        if name.partition(".")[0] == "autograder":
            del sys.modules[name]
    module = ModuleType("__main__")
    sys.modules["__main__"] = module
    module.__dict__["display"] = lambda *_objects, **_options: None  # IPython puts it there
    return module.__dict__


def _answer(request: dict[str, Any], namespace: dict[str, Any]) -> Any:
    if request["do"] == "load":
        return _load(request["statements"], request["future"], namespace)
    return _run(request["scenario"], request["seed"], namespace)


def _load(
    statements: list[list[Any]], future: list[str], namespace: dict[str, Any]
) -> list[dict[str, Any]]:
    """Run the statements in order; one that fails costs only what depends on it."""
    flags = 0
    for feature in future:
        flags |= getattr(__future__, feature).compiler_flag
    failures: list[dict[str, Any]] = []
    _start_afresh(0)
    for cell, line, source in statements:
        padded = "\n" * (line - 1) + source
        try:
            code = compile(padded, f"<cell {cell}>", "exec", flags=flags, dont_inherit=True)
            exec(code, namespace)  # noqa: S102 - what this process is for
        except BaseException as error:
            if len(failures) < MAX_FAILURES:
                failures.append({**_describe(error), "cell": cell, "line": line})
    return failures


def _run(scenario: bytes, seed: int, namespace: dict[str, Any]) -> Any:
    function = cloudpickle.loads(scenario)  # code comes from the grader to here, never back
    _start_afresh(seed)
    return function(Implementation(namespace), torch.Generator().manual_seed(seed))


def _start_afresh(seed: int) -> None:
    """Undo what one call may have left behind for the next."""
    torch.default_generator.manual_seed(seed)
    np.random.seed(seed % 2**32)
    random.seed(seed)
    torch.set_grad_enabled(True)
    torch.set_default_dtype(torch.float32)


def _describe(error: BaseException) -> dict[str, Any]:
    place = None
    at_place = False
    for frame, line in traceback.walk_tb(error.__traceback__):
        match = _CELL.fullmatch(frame.f_code.co_filename)
        at_place = match is not None
        if match:
            place = {"cell": int(match[1]), "line": line}
    try:
        text = str(error)[:MAX_TEXT]
    except BaseException:  # the submission's own exception class may do anything
        text = ""
    kind = type(error).__name__[:80]
    if isinstance(error, UndefinedName):
        kind = "UndefinedName"
    return {"kind": kind, "text": text, "place": place, "at_place": at_place}


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        # The submission may have closed or replaced it, and then there is nothing to save.
        with contextlib.suppress(Exception):
            stream.flush()
