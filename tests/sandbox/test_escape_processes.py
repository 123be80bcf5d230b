"""Attacks on other processes; each must fail in every tier, and work where nothing holds."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from autograder.sandbox.zygote import Zygote
from tests.sandbox.attacks import ARM, OPEN, SYSCALL, where_open
from tests.sandbox.attempt import (
    denied,
    is_the_first,
    seen,
    works_outside,
)


@contextmanager
def idle() -> Iterator[subprocess.Popen[bytes]]:
    """An idle process of the grader's user."""
    with subprocess.Popen(
        [sys.executable, "-S", "-c", "input()"], stdin=subprocess.PIPE
    ) as process:
        yield process
        process.kill()


@pytest.fixture(scope="module")
def victim() -> Iterator[subprocess.Popen[bytes]]:
    """A process that is to live on."""
    with idle() as process:
        yield process


# Other processes

PROCESSES = {
    "fork": "os.fork()",
    "forkpty": "os.forkpty()",
    "system": "subprocess.check_call('true', shell=True)",
    "run": "subprocess.run(['/bin/true'])",
    "spawn": "os.posix_spawn('/bin/true', ['true'], {})",
    "exec": "os.execv('/bin/true', ['true'])",
    "multiprocessing": "multiprocessing.get_context('fork').Process().start()",
    "shared memory": "multiprocessing.shared_memory.SharedMemory(create=True, size=9)",
    "memfd": "os.memfd_create('x')",
    "pidfd_open": "os.pidfd_open(os.getpid())",
}


@pytest.mark.parametrize("name", PROCESSES)
def test_no_other_program_or_process(each_tier: Zygote, name: str) -> None:
    """A worker stays one process and one program, and shares no memory."""
    modules = "import multiprocessing.shared_memory, os, subprocess\n"
    denied(each_tier, modules + f"def f(): return str({PROCESSES[name]})", outside=())


def test_system_runs_nothing(each_tier: Zygote) -> None:
    """os.system reports that it could not start a process."""
    source = "import os\ndef f(): return os.system('true')"
    assert seen(each_tier, source) != 0
    assert works_outside(source) == 0


REACHING = {
    "kill": "os.kill(pid, 9)",
    "kill all": "os.kill(-1, 0)",
    "kill group": "os.kill(0, 9)",
    "kill parent": "os.kill(os.getppid(), 0)",
    "tgkill": "syscall(131 if arm else 234, pid, pid, 9)",
    "tkill": "syscall(130 if arm else 200, pid, 9)",
    "sigqueue": "syscall(138 if arm else 129, pid, 9, ctypes.addressof(queued))",
    "prlimit": "resource.prlimit(pid, resource.RLIMIT_NOFILE, (3, 3))",
    "prlimit parent": "resource.prlimit(os.getppid() or 2, resource.RLIMIT_CORE, (0, 0))",
    "affinity": "os.sched_setaffinity(pid, {0})",
    "priority": "os.setpriority(os.PRIO_PROCESS, pid, 19)",
    "all of the user": "os.setpriority(os.PRIO_USER, 0, 19)",
    "scheduler": "os.sched_setscheduler(pid, os.SCHED_IDLE, os.sched_param(0))",
    "ptrace": "syscall(117 if arm else 101, 16, pid, 0, 0)",
    "process_vm_readv": "syscall(270 if arm else 310, pid, 0, 0, 0, 0, 0)",
    "process_vm_writev": "syscall(271 if arm else 311, pid, 0, 0, 0, 0, 0)",
    "pidfd_getfd": "syscall(438, os.pidfd_open(pid), 0, 0)",
    "pidfd_send_signal": "syscall(424, os.pidfd_open(pid), 9, 0, 0)",
    "owner of a socket": "fcntl.fcntl(3, fcntl.F_SETOWN, pid)",
    "owner by ioctl": "fcntl.ioctl(3, 0x8901, struct.pack('i', pid))",
}


UNTRIED: dict[str, str] = {"all of the user": "it would slow down all that this user runs"}


@pytest.mark.parametrize("name", REACHING)
def test_no_reach_to_a_process_of_the_grader(
    each_tier: Zygote, victim: subprocess.Popen[bytes], name: str
) -> None:
    """Neither signals, limits, priorities nor memory of another process can be touched."""
    source = f"""
import fcntl, os, resource, struct
arm = {ARM}
queued = ctypes.create_string_buffer(struct.pack('iii', 9, 0, -1), 128)  # SI_QUEUE
def f(pid): return str({REACHING[name]})
"""
    with idle() as other:
        outside = UNTRIED.get(name, (other.pid,))
        kind = denied(each_tier, SYSCALL + source, victim.pid, outside=outside)
    assert kind == "PermissionError"
    assert victim.poll() is None


@pytest.mark.parametrize("name", ["mem", "environ", "maps", "cmdline", "root/etc/passwd", "fd/0"])
def test_proc_entries_of_the_grader_are_closed(each_tier: Zygote, name: str) -> None:
    """The grader's and the zygote's entries in /proc cannot be opened."""
    for pid in (os.getpid(), each_tier.wait()):
        path = f"/proc/{pid}/{name}"
        denied(each_tier, OPEN, path, outside=(path,))


def test_root_of_the_first_process_is_closed(each_tier: Zygote) -> None:
    """In a namespace of its own, process 1 is the worker, whose root is the jail."""
    path = os.path.join("/proc/1", "root/etc/passwd")
    denied(each_tier, OPEN, path, outside=where_open(path))


def test_own_signals_stay_possible(each_tier: Zygote) -> None:
    """A worker may send itself a signal, as some libraries do."""
    source = """
import os, signal, threading
def f():
    got = []
    signal.signal(signal.SIGUSR1, lambda *a: got.append(1))
    signal.raise_signal(signal.SIGUSR1)
    os.kill(os.getpid(), signal.SIGUSR1)
    signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
    return len(got)
"""
    assert seen(each_tier, source) == 3


def test_zygote_survives_all_that(each_tier: Zygote) -> None:
    """After the attacks of this module the zygote is the one that was started."""
    assert seen(each_tier, "def f(): return 1") == 1
    assert is_the_first(each_tier)
