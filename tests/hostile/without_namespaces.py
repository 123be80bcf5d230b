"""Run as a program: runs a command as a container does that Docker makes with its defaults.

Nobody in it makes namespaces or mounts, and root has few of root's powers.
"""

import ctypes
import errno
import os
import struct
import sys

from autograder.sandbox import kernel
from autograder.sandbox.inside import seccomp

_DENIED = ("mount", "umount2", "pivot_root", "unshare", "setns", "open_tree", "move_mount",
           "fsopen", "fsconfig", "fsmount", "fspick", "mount_setattr", "open_by_handle_at", "bpf",
           "perf_event_open", "userfaultfd", "keyctl", "add_key", "request_key", "init_module",
           "finit_module", "kexec_load", "reboot", "swapon", "acct", "syslog")  # fmt: skip
_NAMESPACES = 0x7E020000
"""All flags of clone(2) that make one."""

_KEPT = {0, 1, 3, 4, 5, 6, 7, 8, 10, 13, 18, 27, 29, 31}
"""The capabilities that root has in a container, from CAP_CHOWN to CAP_SETFCAP."""

_LAST_CAPABILITY = 40
_PR_CAPBSET_DROP = 24
_CLONE3 = 435


def program() -> bytes:
    """The filter."""
    denied, allowed = seccomp._return(seccomp._deny(errno.EPERM)), seccomp._return(seccomp._ALLOW)
    flags = seccomp._instruction(seccomp._LOAD, 0, 0, seccomp._argument(0))
    namespaces = seccomp._instruction(seccomp._ANY_BIT, 0, 1, _NAMESPACES)
    unknown = seccomp._return(seccomp._deny(errno.ENOSYS))
    parts = [
        seccomp._instruction(seccomp._LOAD, 0, 0, seccomp._NUMBER),
        *seccomp._on_call(_CLONE3, [unknown]),
        *seccomp._on_call(220 if kernel.AARCH64 else 56, [flags, namespaces, denied, allowed]),
    ]
    for name in _DENIED:
        number = seccomp._DENIED[name][kernel.AARCH64]
        if number is not None:
            parts += seccomp._on_call(number, [denied])
    return b"".join([*parts, allowed])


def main(command: list[str]) -> None:
    """Give the powers up and become the command."""
    libc = ctypes.CDLL(None)
    for capability in set(range(_LAST_CAPABILITY + 1)) - _KEPT:
        libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)
    code = program()
    buffer = ctypes.create_string_buffer(code, len(code))
    header = struct.pack("<HxxxxxxQ", len(code) // 8, ctypes.addressof(buffer))
    if os.getuid():
        kernel.forbid_new_privileges()
    kernel.syscall("seccomp", seccomp._SET_MODE_FILTER, 0, header)
    os.execvp(command[0], command)  # noqa: S606 (what this is for)


if __name__ == "__main__":
    main(sys.argv[1:])
