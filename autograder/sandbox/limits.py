"""What one worker may use."""

import os
import resource
from dataclasses import dataclass
from pathlib import Path

MIB = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Limits of one worker; all but the first four are enforced by the kernel.

    The first four are in seconds as `autograder.sandbox.allowance` counts them.

    Attributes:
        load_seconds: for the submission's own statements, all together.
        statement_seconds: for one of them, where all together have taken too long.
        all_load_seconds: for all attempts to run a submission's statements, one by one.
        call_seconds: for one scenario, unless its check says another.
        memory: address space beyond what the process holds when it is forked, in bytes.
        cpu_seconds: processor time of the whole worker, a net under the wall-clock limits.
        file_size: the largest file that may be written, standard output included, in bytes.
        processes: threads, counted with those of the worker's user where no user namespace holds.
        open_files: file descriptors.
    """

    load_seconds: float = 5.0
    statement_seconds: float = 2.0
    all_load_seconds: float = 20.0
    call_seconds: float = 2.0
    memory: int = 1024 * MIB
    cpu_seconds: int = 120
    file_size: int = 16 * MIB
    processes: int = 64
    open_files: int = 64


def address_space() -> int:
    """The size of this process's address space, in bytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    return pages * os.sysconf("SC_PAGE_SIZE")


def apply(limits: Limits) -> None:
    """Bind this process to ``limits``, for good."""
    for kind, value in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_MSGQUEUE, 0),
        (resource.RLIMIT_MEMLOCK, 0),
        (resource.RLIMIT_FSIZE, limits.file_size),
        (resource.RLIMIT_NOFILE, limits.open_files),
        (resource.RLIMIT_NPROC, limits.processes),
        (resource.RLIMIT_AS, address_space() + limits.memory),
        (resource.RLIMIT_CPU, limits.cpu_seconds),
    ):
        resource.setrlimit(kind, (value, value))
