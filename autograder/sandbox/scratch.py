"""A worker's scratch directory: how much may be in it, and that nothing of it stays."""

import contextlib
import itertools
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

_DIRECTORY = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


MOST_BYTES, MOST_FILES = 64 << 20, 2048
"""What a worker may keep there: a jail itself refuses more, elsewhere the grader looks."""


def is_full(root: Path) -> bool:
    """Whether there is more in a directory than may be, or something that cannot be looked into."""
    files, size, left = 0, 0, [os.fspath(root)]
    try:
        while left:
            with os.scandir(left.pop()) as entries:
                for entry in entries:
                    files += 1
                    with contextlib.suppress(FileNotFoundError):  # it is gone meanwhile
                        size += 512 * entry.stat(follow_symlinks=False).st_blocks
                    if size > MOST_BYTES or files > MOST_FILES:
                        return True
                    if entry.is_dir(follow_symlinks=False):
                        left.append(entry.path)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def remove(root: Path) -> None:
    """Remove a directory that no living process writes to; what cannot be removed stays.

    `shutil.rmtree` recurses, so that a thousand nested directories end it, and it does not enter
    a directory that its owner made unreadable.
    """
    with contextlib.suppress(OSError):
        top = os.open(root, _DIRECTORY)
        try:
            _empty(top)
        finally:
            os.close(top)
        root.rmdir()


def _empty(top: int) -> None:
    prefix = secrets.token_hex(8)  # no name that a submission may have taken
    names = (f"{prefix}-{number}" for number in itertools.count())
    while children := os.listdir(top):
        for child in children:
            with contextlib.suppress(FileNotFoundError):  # grader and zygote may both be at it
                if not _unlink(child, top):
                    _dissolve(child, top, names)


def _dissolve(name: str, top: int, names: Iterator[str]) -> None:
    """Remove a directory below ``top`` after moving the directories in it up to ``top``."""
    os.chmod(name, 0o700, dir_fd=top)
    inner = os.open(name, _DIRECTORY, dir_fd=top)
    try:
        for child in os.listdir(inner):
            if not _unlink(child, inner):
                os.chmod(child, 0o700, dir_fd=inner)
                os.rename(child, next(names), src_dir_fd=inner, dst_dir_fd=top)
    finally:
        os.close(inner)
    os.rmdir(name, dir_fd=top)


def _unlink(name: str, directory: int) -> bool:
    """Remove a file, or anything else but a directory, and say whether it was one."""
    try:
        os.unlink(name, dir_fd=directory)
    except IsADirectoryError:
        return False
    return True
