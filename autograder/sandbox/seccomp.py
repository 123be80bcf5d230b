"""A system-call filter for workers, seccomp(2): what computing never needs is denied with EPERM.

A deny-list, because allow-lists break libraries in ways that depend on the C library's version.
Threads stay possible and processes do not: `clone` is let through with CLONE_THREAD alone, and
`clone3`, whose flags a filter cannot see, answers ENOSYS so that the C library falls back.
"""

import ctypes
import errno
import struct

from autograder.sandbox import kernel

# Each as (x86-64, AArch64); None where the architecture has no such call.
_DENIED: dict[str, tuple[int | None, int | None]] = {
    # the network
    "socket": (41, 198), "connect": (42, 203), "bind": (49, 200), "listen": (50, 201),
    # other programs and processes
    "execve": (59, 221), "execveat": (322, 281), "fork": (57, None), "vfork": (58, None),
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "process_madvise": (440, 440), "kcmp": (312, 272),
    "pidfd_getfd": (438, 438), "pidfd_open": (434, 434),
    # the tree of files
    "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51),
    "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430),
    "fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433),
    "mount_setattr": (442, 442), "open_tree_attr": (467, 467),
    "open_by_handle_at": (304, 265), "name_to_handle_at": (303, 264), "quotactl": (179, 60),
    "swapon": (167, 224), "acct": (163, 89),
    # namespaces and identity
    "unshare": (272, 97), "setns": (308, 268), "personality": (135, 92),
    # the kernel's own doors
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    "keyctl": (250, 219), "add_key": (248, 217), "request_key": (249, 218),
    "kexec_load": (246, 104), "kexec_file_load": (320, 294), "init_module": (175, 105),
    "finit_module": (313, 273), "reboot": (169, 142), "syslog": (103, 116),
    # memory that outlives the process or escapes its limits
    "shmget": (29, 194), "shmat": (30, 196), "msgget": (68, 186), "semget": (64, 190),
    "mq_open": (240, 180), "memfd_create": (319, 279), "memfd_secret": (447, 447),
}  # fmt: skip

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_SET_MODE_FILTER = 1
_NUMBER, _ARCHITECTURE = 0, 4  # offsets in struct seccomp_data
_CLONE_THREAD, _X32_BIT = 0x00010000, 0x40000000
_TIOCSTI, _TIOCLINUX = 0x5412, 0x541C
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


def _program() -> bytes:
    arm = kernel.AARCH64
    clone, ioctl, socketpair, clone3 = (220, 29, 199, 435) if arm else (56, 16, 53, 435)
    denied, allowed = _return(_deny(errno.EPERM)), _return(_ALLOW)
    load = _instruction(_LOAD, 0, 0, _argument(0))
    load_second = _instruction(_LOAD, 0, 0, _argument(1))
    program = [
        _instruction(_LOAD, 0, 0, _ARCHITECTURE),
        _instruction(_EQUAL, 1, 0, 0xC00000B7 if arm else 0xC000003E),
        _return(_KILL),
        _instruction(_LOAD, 0, 0, _NUMBER),
        _instruction(_AT_LEAST, 0, 1, _X32_BIT),
        denied,
        *_on_call(clone3, [_return(_deny(errno.ENOSYS))]),
        *_on_call(clone, [load, _instruction(_ANY_BIT, 0, 1, _CLONE_THREAD), allowed, denied]),
        # A datagram pair can send to any path, so that only stream pairs are left.
        *_on_call(
            socketpair, [load_second, _instruction(_ANY_BIT, 0, 1, _DGRAM_OR_RAW), denied, allowed]
        ),
        # Typing into a terminal that the grader may hold.
        *_on_call(
            ioctl,
            [
                load_second,
                _instruction(_EQUAL, 1, 0, _TIOCSTI),
                _instruction(_EQUAL, 0, 1, _TIOCLINUX),
                denied,
                allowed,
            ],
        ),
    ]
    for numbers in _DENIED.values():
        number = numbers[arm]
        if number is not None:
            program += _on_call(number, [denied])
    return b"".join([*program, allowed])


def apply() -> None:
    """Filter this thread's system calls, and those of all that it starts, for good.

    Needs `kernel.forbid_new_privileges` first.

    Raises:
        OSError: the kernel or a surrounding sandbox does not offer filters.
    """
    program = _program()
    code = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("<HxxxxxxQ", len(program) // 8, ctypes.addressof(code))
    kernel.syscall("seccomp", _SET_MODE_FILTER, 0, header)
