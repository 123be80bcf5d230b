"""The Linux system calls that the sandbox needs and that Python does not offer, by ctypes.

Every call raises `OSError` with the kernel's errno, as those of `os` do. The numbers are those of
the kernel's headers; sources: the man pages named beside each.
"""

import ctypes
import os
import platform
import sys
from typing import Any

AARCH64 = platform.machine() == "aarch64"

# clone(2), unshare(2)
CLONE_NEWNS = 0x00020000
CLONE_NEWUTS = 0x04000000
CLONE_NEWIPC = 0x08000000
CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000

# mount(2), umount2(2)
MS_RDONLY = 1
MS_NOSUID = 2
MS_NODEV = 4
MS_NOEXEC = 8
MS_REMOUNT = 32
MS_BIND = 0x1000
MS_REC = 0x4000
MS_PRIVATE = 0x40000
MNT_DETACH = 2

# mount_setattr(2)
_AT_FDCWD = -100
_AT_RECURSIVE = 0x8000
_MOUNT_ATTR_RDONLY = 1
_MOUNT_ATTR_NOSUID = 2

# madvise(2)
_MADV_COLLAPSE = 25

# prctl(2)
_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38

# (x86-64, AArch64)
_SYSCALLS = {
    "pivot_root": (155, 41),
    "capset": (126, 91),
    "seccomp": (317, 277),
    "mount_setattr": (442, 442),
    "landlock_create_ruleset": (444, 444),
    "landlock_add_rule": (445, 445),
    "landlock_restrict_self": (446, 446),
}

if sys.platform == "linux":
    _libc = ctypes.CDLL(None, use_errno=True)
    _libc.syscall.restype = ctypes.c_long


def _check(result: int) -> int:
    if result < 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return result


def _long(argument: Any) -> Any:
    return ctypes.c_long(argument) if isinstance(argument, int) else argument


def syscall(name: str, *arguments: Any) -> int:
    """Make the system call ``name``; integers are passed as C longs."""
    number = _SYSCALLS[name][AARCH64]
    return _check(_libc.syscall(ctypes.c_long(number), *map(_long, arguments)))


def unshare(flags: int) -> None:
    """Move the calling process into new namespaces, see unshare(2)."""
    _check(_libc.unshare(ctypes.c_int(flags)))


def setns(fd: int, kind: int) -> None:
    """Move the calling process into the namespace that ``fd`` refers to, see setns(2)."""
    _check(_libc.setns(ctypes.c_int(fd), ctypes.c_int(kind)))


def mount(
    source: str | None, target: str, kind: str | None, flags: int, data: str | None = None
) -> None:
    """Mount a file system or change a mount, see mount(2)."""
    texts = [text.encode() if text is not None else None for text in (source, target, kind)]
    extra = data.encode() if data is not None else None
    _check(_libc.mount(*texts, ctypes.c_ulong(flags), extra))


def seal(target: str) -> None:
    """Make a mount and all mounts below it read-only and without set-user-id programs.

    Raises:
        OSError: above all ENOSYS, where the kernel lacks mount_setattr(2).
    """
    attributes = (ctypes.c_uint64 * 4)(_MOUNT_ATTR_RDONLY | _MOUNT_ATTR_NOSUID, 0, 0, 0)
    path, size = target.encode(), ctypes.sizeof(attributes)
    syscall("mount_setattr", _AT_FDCWD, path, _AT_RECURSIVE, attributes, size)


def detach(target: str) -> None:
    """Take a mount out of the tree at once, umount2(2) with MNT_DETACH."""
    _check(_libc.umount2(target.encode(), ctypes.c_int(MNT_DETACH)))


def collapse(address: int, size: int) -> None:
    """Put memory of this process into huge pages, madvise(2) with MADV_COLLAPSE."""
    start, length = ctypes.c_void_p(address), ctypes.c_size_t(size)
    _check(_libc.madvise(start, length, ctypes.c_int(_MADV_COLLAPSE)))


def _prctl(option: int, value: int) -> None:
    _check(_libc.prctl(ctypes.c_int(option), *map(ctypes.c_ulong, (value, 0, 0, 0))))


def die_with_parent(signal: int) -> None:
    """Have the kernel send ``signal`` to this process when the thread that made it ends."""
    _prctl(_PR_SET_PDEATHSIG, signal)


def allow_inspection(allowed: bool) -> None:
    """Make this process's memory and /proc entries open or closed to others of the same user."""
    _prctl(_PR_SET_DUMPABLE, int(allowed))


def forbid_new_privileges() -> None:
    """Make set-user-id programs and file capabilities ineffective from here on."""
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)


def drop_capabilities() -> None:
    """Empty the permitted, effective and inheritable sets, capset(2)."""
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)  # _LINUX_CAPABILITY_VERSION_3, this thread
    syscall("capset", header, (ctypes.c_uint32 * 6)())
