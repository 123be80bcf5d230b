"""Runs a few lines as a submission would, in a worker of a given tier."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cloudpickle
import torch

from autograder.sandbox.handle import Worker
from autograder.sandbox.outcomes import Raised
from autograder.sandbox.pool import Zygote
from autograder.sandbox.values import Value

# The scenarios below must travel by value: no worker can import this module.
cloudpickle.register_pickle_by_value(sys.modules[__name__])

REPOSITORY = Path(__file__).resolve().parents[2]
LEFT_OUT: dict[str, list[str]] = {
    "full": [],
    "without namespaces": ["pid_namespace", "namespaces", "jail", "user_namespace"],
    "without landlock": ["landlock"],
}
"""What a zygote has to skip for its workers to reach that tier and no better one."""

DENIALS = {
    "PermissionError", "FileNotFoundError", "OSError", "NotADirectoryError", "BlockingIOError",
    "ModuleNotFoundError", "ImportError", "ProcessLookupError", "ConnectionRefusedError",
}  # fmt: skip


def calling_f(*arguments: Value) -> bytes:
    """A packed scenario that calls the submission's ``f`` with these arguments."""

    def scenario(impl: Any, _rng: torch.Generator) -> Value:
        return impl.f(*arguments)

    packed: bytes = cloudpickle.dumps(scenario)
    return packed


def loaded(zygote: Zygote, source: str) -> Worker:
    """A worker that has run ``source``, which must not fail."""
    worker = zygote.worker()
    assert worker.load([(1, 1, source)]) == {}
    return worker


def attempt(zygote: Zygote, source: str, *arguments: Value, seconds: float = 10.0) -> Value:
    """What ``f(*arguments)`` returns, where ``source`` defines ``f``, in a worker of its own."""
    with loaded(zygote, source) as worker:
        return worker.run(calling_f(*arguments), seed=0, seconds=seconds)


_inmates: dict[Zygote, Worker] = {}


def seen(zygote: Zygote, source: str, *arguments: Value, seconds: float = 10.0) -> Value:
    """As `attempt`, in a worker that attacks share, for those that leave it alive."""
    worker = _inmates.get(zygote)
    if worker is None or worker.pid < 0:
        release(zygote)
        worker = _inmates[zygote] = zygote.worker()
    assert worker.load([(1, 1, source)]) == {}
    return worker.run(calling_f(*arguments), seed=0, seconds=seconds)


def release(zygote: Zygote) -> None:
    """End the worker that attacks on this zygote share."""
    if zygote in _inmates:
        _inmates.pop(zygote).close()


def denied(zygote: Zygote, source: str, *arguments: Value) -> str:
    """The name of the exception by which the system refused what ``f`` tried."""
    try:
        value = seen(zygote, source, *arguments)
    except Raised as raised:
        if raised.kind not in DENIALS:
            raise
        return raised.kind
    raise AssertionError(f"the attack worked: {value!r}")


def descendants(pid: int) -> Iterator[int]:
    """The living processes that this one started, and those that they started."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = stat.read_text().rpartition(") ")[2].split()[:2]
        except OSError:
            continue
        if int(parent) == pid and state != "Z":
            child = int(stat.parent.name)
            yield child
            yield from descendants(child)
