"""Which files a worker may open, landlock(7): the visible ones to read, its scratch to write.

Later versions of the kernel's interface also deny TCP, abstract Unix sockets and signals to
processes outside.
"""

import os
import stat
import struct
from collections.abc import Iterable
from pathlib import Path

from autograder.sandbox import kernel

_ASK_VERSION = 1
_RULE_PATH_BENEATH = 1
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_TRUNCATE, _IOCTL_DEV = 1 << 14, 1 << 15
_FILE_RIGHTS = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE | _IOCTL_DEV
_NET_BIND_AND_CONNECT = 0b11
_SCOPE_ABSTRACT_SOCKETS_AND_SIGNALS = 0b11


def _known_rights(version: int) -> int:
    """All file-system rights that the kernel's version of the interface can deny."""
    count = 13 if version < 2 else 14 if version < 3 else 15 if version < 5 else 16
    return (1 << count) - 1


def apply(read: Iterable[Path], write: Iterable[Path], devices: Iterable[Path] = ()) -> int:
    """Deny this thread every file but the given ones, and all below them, for good.

    Args:
        read: files and directories to read, and to map as code.
        write: directories to do anything in but execute.
        devices: single device files to read and write.

    Paths that do not exist are passed over. Needs `kernel.forbid_new_privileges` first.

    Returns:
        The version of the kernel's interface, from 1 on.

    Raises:
        OSError: the kernel has no Landlock or it is switched off.
    """
    version = kernel.syscall("landlock_create_ruleset", None, 0, _ASK_VERSION)
    known = _known_rights(version)
    attributes = struct.pack(
        "<QQQ", known, _NET_BIND_AND_CONNECT, _SCOPE_ABSTRACT_SOCKETS_AND_SIGNALS
    )
    size = 8 if version < 4 else 16 if version < 6 else 24
    ruleset = kernel.syscall("landlock_create_ruleset", attributes, size, 0)
    rights = [(path, _EXECUTE | _READ_FILE | _READ_DIR) for path in read]
    rights += [(path, known & ~_EXECUTE) for path in write]
    rights += [(path, _WRITE_FILE | _READ_FILE) for path in devices]
    for path, access in rights:
        _allow(ruleset, path, access & known)
    kernel.syscall("landlock_restrict_self", ruleset, 0)
    os.close(ruleset)
    return version


def _allow(ruleset: int, path: Path, access: int) -> None:
    try:
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # not there, or not reachable for this user: nothing to allow
    try:
        if not stat.S_ISDIR(os.fstat(fd).st_mode):
            access &= _FILE_RIGHTS
        kernel.syscall(
            "landlock_add_rule", ruleset, _RULE_PATH_BENEATH, struct.pack("<Qi", access, fd), 0
        )
    finally:
        os.close(fd)
