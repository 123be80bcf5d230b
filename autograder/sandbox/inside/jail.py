"""Namespaces of a worker's own, and a root directory that holds only what it may see."""

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from autograder.sandbox import kernel
from autograder.sandbox.files import DEVICES
from autograder.sandbox.scratch import MOST_BYTES, MOST_FILES

SCRATCH = Path("/scratch")
"""The one place where a jailed worker may write."""

_PRIVATE = kernel.MS_REC | kernel.MS_PRIVATE
_SEALED = kernel.MS_NOSUID | kernel.MS_NODEV
_SIZE = f"size={MOST_BYTES},nr_inodes={MOST_FILES},mode=755"


def separate() -> None:
    """Leave the host's network, mounts, host name and System V memory.

    Raises:
        OSError: this process may not make namespaces.
    """
    kernel.unshare(
        kernel.CLONE_NEWNET | kernel.CLONE_NEWIPC | kernel.CLONE_NEWUTS | kernel.CLONE_NEWNS
    )


def separate_user() -> None:
    """Enter a user namespace of its own: no power over those above, limits counted apart.

    Raises:
        OSError: the host does not let ordinary users make namespaces.
    """
    uid, gid = os.getuid(), os.getgid()
    kernel.unshare(kernel.CLONE_NEWUSER)
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{uid} {uid} 1"),
        ("gid_map", f"{gid} {gid} 1"),
    ):
        Path("/proc/self", name).write_text(text)


def mount_private_proc() -> None:
    """Show this process only the processes of its own pid namespace."""
    kernel.mount(None, "/", None, _PRIVATE)
    kernel.mount("proc", "/proc", "proc", _SEALED | kernel.MS_NOEXEC)


def enter(root: Path, visible: Iterable[Path], hidden: Iterable[Path], owner: int) -> None:
    """Make a new root directory in memory and go there; the old one is out of reach.

    Args:
        root: an empty directory to build on.
        visible: what appears at the same path, read-only.
        hidden: directories and files below those that appear empty.
        owner: the user who may write to `SCRATCH`.

    Raises:
        OSError: this process may not mount.
    """
    kernel.mount(None, "/", None, _PRIVATE)
    kernel.mount("tmpfs", str(root), "tmpfs", _SEALED, _SIZE)
    for path in (*visible, *DEVICES):
        _show(root, path)
    nothing = root / "nothing"
    nothing.mkdir()
    for path in hidden:
        _cover(root, Path(os.path.realpath(path)), nothing)
    inside = root / SCRATCH.relative_to("/")
    inside.mkdir(mode=0o700)
    os.chown(inside, owner, owner)
    kernel.mount(str(inside), str(inside), None, kernel.MS_BIND)  # stays writable when / does not
    (root / "proc").mkdir()
    kernel.mount("proc", str(root / "proc"), "proc", _SEALED | kernel.MS_NOEXEC)
    old = root / "old"
    old.mkdir()
    kernel.syscall("pivot_root", str(root).encode(), str(old).encode())
    os.chdir("/")
    kernel.detach("/old")
    Path("/old").rmdir()
    kernel.mount(None, "/", None, kernel.MS_BIND | kernel.MS_REMOUNT | kernel.MS_RDONLY | _SEALED)


def _inside(root: Path, path: Path) -> Path:
    return root / path.relative_to("/")


def _show(root: Path, path: Path) -> None:
    target = _inside(root, path)
    if os.path.lexists(target):
        return  # a directory above it is shown already
    target.parent.mkdir(parents=True, exist_ok=True)
    if path.is_symlink():
        target.symlink_to(path.readlink())
    elif path.is_dir():
        target.mkdir()
        _bind(path, target)
    elif path.exists():
        target.touch()
        _bind(path, target)


def _cover(root: Path, path: Path, nothing: Path) -> None:
    target = _inside(root, path)
    if target.is_dir():
        _bind(nothing, target)
    elif target.exists():
        _bind(Path("/dev/null"), target)


def _bind(source: Path, target: Path) -> None:
    kernel.mount(str(source), str(target), None, kernel.MS_BIND | kernel.MS_REC)
    try:
        kernel.seal(str(target))
    except OSError as error:
        if error.errno != errno.ENOSYS:  # as before Linux 5.12, and in gVisor
            raise
        # This reaches the mount itself and not those below it.
        flags = kernel.MS_BIND | kernel.MS_REMOUNT | kernel.MS_RDONLY | kernel.MS_NOSUID
        kernel.mount(None, str(target), None, flags)
