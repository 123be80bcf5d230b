"""Runs a few lines as a submission would, in a worker of a given tier."""

import atexit
import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import cloudpickle
import torch

from autograder.sandbox.isolation import Isolation
from autograder.sandbox.outcomes import Crashed, Raised
from autograder.sandbox.wire.values import Value
from autograder.sandbox.worker import Worker
from autograder.sandbox.zygote import Zygote

# The scenarios below must travel by value: no worker can import this module.
cloudpickle.register_pickle_by_value(sys.modules[__name__])

REPOSITORY = Path(__file__).resolve().parents[2]
LEFT_OUT: dict[str, list[str]] = {
    "full": [],
    "without namespaces": ["pid_namespace", "namespaces", "jail", "user_namespace"],
    "without landlock": ["landlock"],
}
"""What a zygote has to skip for its workers to reach that tier and no better one."""

LAYERS = ["pid_namespace", "namespaces", "jail", "ordinary_user", "user_namespace", "limits",
          "no_capabilities", "landlock", "seccomp"]  # fmt: skip
"""All that there are."""

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
    worker = Worker.fork(zygote, Isolation.NONE)
    assert worker.load([(1, 1, source)]) == {}
    return worker


def attempt(zygote: Zygote, source: str, *arguments: Value, seconds: float = 10.0) -> Value:
    """What ``f(*arguments)`` returns, where ``source`` defines ``f``, in a worker of its own."""
    with loaded(zygote, source) as worker:
        return worker.run(calling_f(*arguments), seed=0, seconds=seconds)


_inmates: dict[Zygote, Worker] = {}
_first: dict[Zygote, int] = {}


def seen(zygote: Zygote, source: str, *arguments: Value, seconds: float = 10.0) -> Value:
    """As `attempt`, in a worker that attacks share, for those that leave it alive."""
    _first.setdefault(zygote, zygote.wait())
    worker = _inmates.get(zygote)
    if worker is None or worker.pid < 0:
        release(zygote)
        worker = _inmates[zygote] = Worker.fork(zygote, Isolation.NONE)
    assert worker.load([(1, 1, source)]) == {}
    return worker.run(calling_f(*arguments), seed=0, seconds=seconds)


def is_the_first(zygote: Zygote) -> bool:
    """Whether the zygote is still the process that it was before the first attack."""
    return zygote.wait() == _first.get(zygote)


def release(zygote: Zygote) -> None:
    """End the worker that attacks on this zygote share."""
    if zygote in _inmates:
        _inmates.pop(zygote).close()


def denied(zygote: Zygote, source: str, *arguments: Value, outside: tuple[Value, ...] | str) -> str:
    """The name of the exception by which the system refused what ``f`` tried.

    That an attack fails in a worker means nothing if it fails everywhere: afterwards it is made
    where nothing is locked down, and has to work.

    Args:
        zygote: in whose workers it must fail.
        source: defines ``f``.
        arguments: of ``f``.
        outside: its arguments where it works: never anything that is still needed afterwards.
            Or a sentence on why it cannot be tried.
    """
    try:
        value = seen(zygote, source, *arguments)
    except Raised as raised:
        if raised.kind not in DENIALS:
            raise
        if not isinstance(outside, str):
            works_outside(source, *outside)
        return raised.kind
    raise AssertionError(f"the attack worked: {value!r}")


@cache
def bare() -> Zygote:
    """A zygote whose workers are not locked down, for attacks to be tried on."""
    started = Zygote(skip=LAYERS)
    atexit.register(started.close)
    return started


def works_outside(source: str, *arguments: Value) -> Value:
    """What ``f`` returns where nothing is locked down, None if it ended its process there.

    Asserts that it does either; but what a user without power may never do proves nothing.
    """
    try:
        return attempt(bare(), source, *arguments)
    except Crashed:
        return None
    except Raised as raised:
        if raised.kind == "PermissionError" and not is_powerful():
            return None
        raise AssertionError(f"the attack never works: {raised.kind}: {raised.text}") from raised


def is_powerful() -> bool:
    """Whether this process may do what root may; root of a container often may not."""
    status = Path("/proc/self/status").read_text()
    held = int(status.partition("CapEff:")[2].split()[0], 16)
    needed = (1 << _NET_RAW) | (1 << _SYS_PTRACE) | (1 << _SYS_ADMIN)
    return os.getuid() == 0 and held & needed == needed


_NET_RAW, _SYS_PTRACE, _SYS_ADMIN = 13, 19, 21


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
