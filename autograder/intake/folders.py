"""Folders from a platform: regular files alone; nothing is followed, opened or waited for."""

import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import IO

from autograder.intake.entries import Refusal
from autograder.intake.members import (
    MAX_MEMBERS,
    MAX_OF_ONE,
    Member,
    Refused,
    refusal,
    too_many,
)
from autograder.intake.names import is_passed_over, name_fault

__all__ = ["folder_members", "opened"]

MAX_LEVELS = 12

_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY


def folder_members(root: Path) -> tuple[list[Member], list[Refusal], frozenset[str]]:
    """The files below a folder.

    Returns:
        The files, what is not taken, and the folders that are clones of git.

    Raises:
        Refused: there are too many.
    """
    refused: list[Refusal] = []
    clones: set[str] = set()
    found: list[tuple[str, os.DirEntry[str]]] = []
    for top in _listed(root, "", refused):
        inside = list(islice(_walk(top, refused, clones), MAX_OF_ONE + 1))
        found += inside[:MAX_OF_ONE]
        if len(found) > MAX_MEMBERS:
            raise Refused(
                f"Expected at most {MAX_MEMBERS:,} files and found more. "
                "What to do: name the folder that the class's work is in, or collect in parts."
            )
        if len(inside) > MAX_OF_ONE:
            why = too_many(MAX_OF_ONE, "more; the first are looked at")
            refused.append(Refusal(top.name, why))
    members = []
    for path, entry in found:
        if fault := name_fault(path):
            refused.append(Refusal(path, refusal(fault)))
        else:
            members.append(_member(path, entry))
    return members, refused, frozenset(clones)


def _walk(
    top: "os.DirEntry[str]", refused: list[Refusal], clones: set[str]
) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    """Whatever is no folder at or below ``top``, with its path."""
    left = [(top.name, top)]
    while left:
        path, one = left.pop()
        if one.is_dir(follow_symlinks=False):
            if one.name == ".git":
                clones.add(os.path.dirname(path))
            elif not is_passed_over(one.name):
                if path.count("/") + 1 >= MAX_LEVELS:
                    refused.append(Refusal(path, refusal(f"more than {MAX_LEVELS} folders in it")))
                    continue
                deeper = _listed(Path(one.path), path, refused)
                left += [(f"{path}/{each.name}", each) for each in reversed(deeper)]
        elif not is_passed_over(one.name):
            yield path, one


def _listed(folder: Path, path: str, refused: list[Refusal]) -> list["os.DirEntry[str]"]:
    try:
        return sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        fault = f"a folder that cannot be listed ({error.strerror})"
        refused.append(Refusal(path, refusal(fault)))
        return []


def _fault(mode: int) -> str:
    if stat.S_ISLNK(mode):
        return "a link"
    return "" if stat.S_ISREG(mode) else "a device or a pipe"


def _member(path: str, entry: "os.DirEntry[str]") -> Member:
    status = entry.stat(follow_symlinks=False)
    fault = _fault(status.st_mode)
    place = Path(entry.path)
    return Member(
        path=path,
        time=datetime.fromtimestamp(int(status.st_mtime), UTC),
        packed=False,
        open=lambda: opened(place),
        size=status.st_size,
        depth=0,
        why=refusal(fault) if fault else "",
    )


def opened(path: Path) -> IO[bytes]:
    """Open a regular file, without following a link or waiting for a pipe.

    Raises:
        OSError: it is none, or cannot be read.
    """
    descriptor = os.open(path, _READ)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(0, "it is no regular file")
    return os.fdopen(descriptor, "rb")
