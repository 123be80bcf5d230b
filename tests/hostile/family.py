"""The processes of a run that grades a class, and what each of them is to the others."""

import os
import time
from collections.abc import Mapping
from pathlib import Path

ROLES = ("grader", "helper", "zygote", "inner", "worker")
"""The grader; a fork that helps it; what workers are forked from, which waits for its inner process
where there is a process namespace; that process; and one that runs a submission."""

_ZYGOTE = b"autograder.sandbox.inside.zygote"
_PATIENCE = 20.0


def family(grader: int) -> dict[str, list[int]]:
    """The living processes of a run, by role; roles that nobody has are not there.

    Args:
        grader: the first process of the run.
    """
    children: dict[int, list[int]] = {}
    parents = _parents()
    for process, parent in parents.items():
        children.setdefault(parent, []).append(process)
    found: dict[str, list[int]] = {}
    left = [(grader, "grader")] if grader in parents else []
    while left:
        process, role = left.pop()
        found.setdefault(role, []).append(process)
        left += [(child, _role(child, role)) for child in children.get(process, ())]
    return found


def _role(process: int, parent: str) -> str:
    """What a process is to the run, by its command and what its parent is."""
    if _ZYGOTE not in read(process, "cmdline"):
        return "helper"
    return {"zygote": "inner", "inner": "worker", "worker": "worker"}.get(parent, "zygote")


def _parents() -> Mapping[int, int]:
    """The parent of each process that has not ended."""
    found = {}
    for entry in os.listdir("/proc"):
        if entry.isdecimal():
            state, _, rest = read(int(entry), "stat").rpartition(b") ")[2].partition(b" ")
            if rest and state != b"Z":
                found[int(entry)] = int(rest.split()[0])
    return found


def read(process: int, name: str) -> bytes:
    """What the kernel tells of a process; nothing if it has ended, or is somebody else's."""
    try:
        return Path(f"/proc/{process}/{name}").read_bytes()
    except OSError:
        return b""


def with_environment(text: str) -> list[int]:
    """The living processes in whose environment a text stands."""
    return [one for one in _parents() if text.encode() in read(one, "environ")]


def left_behind(temporary: Path) -> list[str]:
    """What is left of a run, after a while: processes, and what is in its temporary directory.

    Args:
        temporary: a directory that is in the environment of all processes of the run.
    """
    end = time.monotonic() + _PATIENCE
    while True:
        processes = [f"process {one}" for one in with_environment(str(temporary))]
        found = [*processes, *sorted(os.listdir(temporary))]
        if not found or time.monotonic() > end:
            return found
        time.sleep(0.02)
