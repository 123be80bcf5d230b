"""A system-call filter for workers, seccomp(2): what computing never needs is denied with EPERM.

A deny-list, because allow-lists break libraries in ways that depend on the C library's version.
Threads stay possible and processes do not: `clone` is let through with CLONE_THREAD alone, and
`clone3`, whose flags a filter cannot see, answers ENOSYS so that the C library falls back.
"""

import ctypes
import errno
import os
import socket
import struct
from collections.abc import Iterable

from autograder.sandbox import kernel

# Each as (x86-64, AArch64); None where the architecture has no such call.
_DENIED: dict[str, tuple[int | None, int | None]] = {
    # the network
    "socket": (41, 198), "connect": (42, 203), "bind": (49, 200), "listen": (50, 201),
    # other programs and processes
    "execve": (59, 221), "execveat": (322, 281), "fork": (57, None), "vfork": (58, None),
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "process_madvise": (440, 440), "kcmp": (312, 272),
    "pidfd_getfd": (438, 438), "pidfd_open": (434, 434), "pidfd_send_signal": (424, 424),
    "tkill": (200, 130), "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240),
    "process_mrelease": (448, 448), "setpriority": (141, 140), "ioprio_set": (251, 30),
    "migrate_pages": (256, 238), "move_pages": (279, 239),
    # the tree of files
    "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51),
    "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430),
    "fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433),
    "mount_setattr": (442, 442), "open_tree_attr": (467, 467),
    "open_by_handle_at": (304, 265), "name_to_handle_at": (303, 264), "quotactl": (179, 60),
    "quotactl_fd": (443, 443),
    "swapon": (167, 224), "swapoff": (168, 225), "acct": (163, 89),
    # what Landlock lets an owner do to any file: change its mode, owner, times and attributes
    "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452),
    "chown": (92, None), "fchown": (93, 55), "lchown": (94, None), "fchownat": (260, 54),
    "utime": (132, None), "utimes": (235, None), "futimesat": (261, None), "utimensat": (280, 88),
    "setxattr": (188, 5), "lsetxattr": (189, 6), "fsetxattr": (190, 7), "setxattrat": (463, 463),
    "removexattr": (197, 14), "lremovexattr": (198, 15), "fremovexattr": (199, 16),
    "removexattrat": (466, 466), "file_setattr": (469, 469), "truncate": (76, 45),
    "inotify_init": (253, None), "inotify_init1": (294, 26), "fanotify_init": (300, 262),
    # namespaces and identity
    "unshare": (272, 97), "setns": (308, 268), "personality": (135, 92),
    # the kernel's own doors
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    "keyctl": (250, 219), "add_key": (248, 217), "request_key": (249, 218),
    "kexec_load": (246, 104), "kexec_file_load": (320, 294), "init_module": (175, 105),
    "finit_module": (313, 273), "reboot": (169, 142), "syslog": (103, 116),
    "delete_module": (176, 106), "modify_ldt": (154, None),
    # memory that outlives the process or escapes its limits
    "shmget": (29, 194), "shmat": (30, 196), "shmctl": (31, 195),
    "msgget": (68, 186), "msgsnd": (69, 189), "msgrcv": (70, 188), "msgctl": (71, 187),
    "semget": (64, 190), "semop": (65, 193), "semctl": (66, 191), "semtimedop": (220, 192),
    "mq_open": (240, 180), "mq_unlink": (241, 181),
    "memfd_create": (319, 279), "memfd_secret": (447, 447),
}  # fmt: skip

# Calls whose first argument names a process, and may name this one alone.
_OWN_PROCESS_ONLY: dict[str, tuple[int, int]] = {
    "kill": (62, 129), "tgkill": (234, 131), "prlimit64": (302, 261),
    "sched_setaffinity": (203, 122), "sched_setscheduler": (144, 119),
    "sched_setparam": (142, 118), "sched_setattr": (314, 274),
}  # fmt: skip
_ZERO_IS_NOT_SELF = {"kill", "tgkill"}  # there it is the whole process group

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_SET_MODE_FILTER = 1
_NUMBER, _ARCHITECTURE = 0, 4  # offsets in struct seccomp_data
_CLONE_THREAD, _X32_BIT = 0x00010000, 0x40000000
_UNKNOWN = (435, 437)  # clone3, openat2: a filter cannot see what they are asked for
# TIOCSTI and TIOCLINUX type into a terminal that the grader may hold; FIOSETOWN and SIOCSPGRP,
# F_SETOWN and F_SETOWN_EX have signals sent to any process of the same user; F_SETLEASE and
# F_NOTIFY reach others through a file that may only be read.
_IOCTLS = (0x5412, 0x541C, 0x8901, 0x8902)
_FCNTLS = (8, 15, 1024, 1026)
_DGRAM_OR_RAW = 0b0110  # the bits of SOCK_DGRAM, SOCK_RAW, SOCK_RDM and SOCK_SEQPACKET


def _argument(index: int) -> int:
    return 16 + 8 * index  # the low half of a 64-bit argument, little-endian


def _deny(error: int) -> int:
    return 0x50000 | error


def _instruction(code: int, if_true: int, if_false: int, value: int) -> bytes:
    return struct.pack("<HBBI", code, if_true, if_false, value)


def _return(value: int) -> bytes:
    return _instruction(_RETURN, 0, 0, value)


def _on_call(number: int, body: list[bytes]) -> list[bytes]:
    """Run ``body``, which must end in returns, when the call's number is ``number``."""
    return [_instruction(_EQUAL, 0, len(body), number), *body]


def _unless(argument: int, forbidden: Iterable[int]) -> list[bytes]:
    """Deny the call if its argument is one of ``forbidden``, allow it otherwise."""
    values = list(forbidden)
    tests = [_instruction(_EQUAL, len(values) - n, 0, v) for n, v in enumerate(values)]
    load = _instruction(_LOAD, 0, 0, _argument(argument))
    return [load, *tests, _return(_ALLOW), _return(_deny(errno.EPERM))]


def _only(argument: int, accepted: Iterable[int]) -> list[bytes]:
    """Allow the call if its argument is one of ``accepted``, deny it otherwise."""
    values = list(accepted)
    tests = [_instruction(_EQUAL, len(values) - n, 0, v) for n, v in enumerate(values)]
    load = _instruction(_LOAD, 0, 0, _argument(argument))
    return [load, *tests, _return(_deny(errno.EPERM)), _return(_ALLOW)]


def _all_but_truncating_reads(argument: int) -> list[bytes]:
    # Until its version 3, Landlock lets a file that may be read be emptied like this.
    return [
        _instruction(_LOAD, 0, 0, _argument(argument)),
        _instruction(_ANY_BIT, 0, 1, os.O_TRUNC),
        _instruction(_ANY_BIT, 0, 1, os.O_ACCMODE),
        _return(_ALLOW),
        _return(_deny(errno.EPERM)),
    ]


def _program(own_pid: int) -> bytes:
    arm = kernel.AARCH64
    clone, ioctl, fcntl, socketpair = (220, 29, 25, 199) if arm else (56, 16, 72, 53)
    denied, allowed = _return(_deny(errno.EPERM)), _return(_ALLOW)
    load = _instruction(_LOAD, 0, 0, _argument(0))
    program = [
        _instruction(_LOAD, 0, 0, _ARCHITECTURE),
        _instruction(_EQUAL, 1, 0, 0xC00000B7 if arm else 0xC000003E),
        _return(_KILL),
        _instruction(_LOAD, 0, 0, _NUMBER),
        _instruction(_AT_LEAST, 0, 1, _X32_BIT),
        denied,
        *(part for n in _UNKNOWN for part in _on_call(n, [_return(_deny(errno.ENOSYS))])),
        *_on_call(clone, [load, _instruction(_ANY_BIT, 0, 1, _CLONE_THREAD), allowed, denied]),
        *_on_call(socketpair, _stream_pairs_only()),
        *_on_call(ioctl, _unless(1, _IOCTLS)),
        *_on_call(fcntl, _unless(1, _FCNTLS)),
        *_on_call(56 if arm else 257, _all_but_truncating_reads(2)),  # openat
    ]
    if not arm:
        program += _on_call(2, _all_but_truncating_reads(1))  # open
    for name, numbers in _OWN_PROCESS_ONLY.items():
        accepted = [own_pid] if name in _ZERO_IS_NOT_SELF else [0, own_pid]
        program += _on_call(numbers[arm], _only(0, accepted))
    for denied_numbers in _DENIED.values():
        number = denied_numbers[arm]
        if number is not None:
            program += _on_call(number, [denied])
    return b"".join([*program, allowed])


def _stream_pairs_only() -> list[bytes]:
    # A datagram pair can send to any path.
    return [
        _instruction(_LOAD, 0, 0, _argument(1)),
        _instruction(_ANY_BIT, 0, 1, _DGRAM_OR_RAW),
        _return(_deny(errno.EPERM)),
        *_only(0, [socket.AF_UNIX]),
    ]


def apply() -> None:
    """Filter this thread's system calls, and those of all that it starts, for good.

    Needs `kernel.forbid_new_privileges` first.

    Raises:
        OSError: the kernel or a surrounding sandbox does not offer filters.
    """
    program = _program(os.getpid())
    code = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("<HxxxxxxQ", len(program) // 8, ctypes.addressof(code))
    kernel.syscall("seccomp", _SET_MODE_FILTER, 0, header)
