"""Locks a freshly forked worker down, layer by layer, and says which layers hold.

A layer that this host does not offer is passed over here: whether what holds is enough is for the
trusted side to decide, from the report, before it sends a line of a submission.
"""

import itertools
import os
import signal
import socket
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from autograder.sandbox import files, kernel, limits
from autograder.sandbox.inside import jail, landlock, seccomp
from autograder.sandbox.limits import Limits

NOBODY = 65534
"""The user and group that a worker becomes when the grader runs as root."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All that a worker needs to know to lock itself down.

    Attributes:
        scratch: an empty directory of its own; the mount point of its jail where that holds.
        visible: files and directories to show it.
        hidden: files and directories below those to keep from it.
        readable: what is left of the visible ones without the hidden ones.
        limits: see `Limits`.
        skip: names of layers to leave out, as a host that lacks them would.
    """

    scratch: Path
    visible: tuple[Path, ...]
    hidden: tuple[Path, ...]
    readable: tuple[Path, ...]
    limits: Limits
    skip: frozenset[str] = frozenset()


def lock_down(plan: Plan) -> dict[str, str]:
    """Apply every layer that this host offers; the order matters.

    Returns:
        What happened to each layer: ``"yes"``, or ``"no: "`` and the reason. The last entry,
        ``verified``, is what trying to break out of the finished sandbox showed.
    """
    held: dict[str, str] = {"pid_namespace": _answer(os.getpid() == 1, "not the first process")}

    def layer(name: str, apply: Callable[[], object]) -> bool:
        held[name] = _try(apply) if name not in plan.skip else "no: left out"
        return held[name] == "yes"

    scratch = plan.scratch
    owner = NOBODY if os.getuid() == 0 else os.getuid()
    held["jail"] = "no: it needs namespaces"
    if layer("namespaces", jail.separate) and layer(
        "jail", lambda: jail.enter(plan.scratch, plan.visible, plan.hidden, owner)
    ):
        scratch = jail.SCRATCH
    if os.getuid() == 0:
        layer("ordinary_user", lambda: _become(owner, jailed=scratch == jail.SCRATCH))
    layer("user_namespace", jail.separate_user)
    layer("limits", lambda: limits.apply(plan.limits))
    kernel.forbid_new_privileges()
    layer("no_capabilities", kernel.drop_capabilities)
    readable = (*plan.readable, *_PROC)
    layer("landlock", lambda: landlock.apply(readable, [scratch], files.DEVICES))
    layer("seccomp", seccomp.apply)
    _clean_environment(scratch)
    held["verified"] = _verify(plan.hidden)
    return held


_PROC = (Path("/proc/self"), Path("/proc/cpuinfo"), Path("/proc/meminfo"))


def _answer(holds: bool, otherwise: str) -> str:
    return "yes" if holds else f"no: {otherwise}"


def _try(apply: Callable[[], object]) -> str:
    try:
        apply()
    except OSError as error:
        return f"no: {error.strerror or error}"
    return "yes"


def _become(user: int, *, jailed: bool) -> None:
    # Without a jail, an installation below root's home would become unreadable, and with it every
    # module that is not imported yet.
    if not jailed and not all(_open_to_all(path) for path in files.visible()):
        raise PermissionError(0, "the Python installation is not readable for other users")
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)
    kernel.die_with_parent(signal.SIGKILL)  # a change of user cancels it
    kernel.allow_inspection(True)  # else the kernel keeps its /proc/self/uid_map from itself


def _open_to_all(path: Path) -> bool:
    return all(part.stat().st_mode & 0o005 for part in (path, *path.parents))


def _clean_environment(scratch: Path) -> None:
    os.environ.clear()
    for name in ("HOME", "TMPDIR", "MPLCONFIGDIR", "TORCH_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(scratch)
    os.environ.update(PATH="/usr/bin", MPLBACKEND="Agg", OMP_NUM_THREADS="1")
    tempfile.tempdir = None
    os.chdir(scratch)


def _verify(hidden: tuple[Path, ...]) -> str:
    """Believe the kernel, not the return codes: try what must not work."""
    probes: list[tuple[str, Callable[[], object]]] = [
        ("/etc/passwd could be opened", lambda: Path("/etc/passwd").read_bytes()),
        ("a socket could be made", socket.socket),
        ("a process could be forked", lambda: os.fork() or os._exit(0)),
    ]
    probes += [(f"{path.name} could be read", partial(_read_anything, path)) for path in hidden]
    broken = [name for name, probe in probes if _try(probe) == "yes"]
    return _answer(not broken, ", ".join(broken))


def _read_anything(path: Path) -> None:
    """Read one file at or below ``path``; raises OSError if there is none that can be read."""
    for child in itertools.chain([path], path.rglob("*")):
        if child.is_file() and child.read_bytes():
            return
    raise FileNotFoundError(path)
