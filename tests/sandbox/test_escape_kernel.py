"""Attacks by system calls; each must fail in every tier, and work where nothing holds."""

import errno
import platform

import pytest

from autograder.sandbox.inside import seccomp
from autograder.sandbox.outcomes import Crashed
from autograder.sandbox.zygote import Zygote
from tests.sandbox.attacks import ARM, SYSCALL
from tests.sandbox.attempt import (
    attempt,
    denied,
    is_powerful,
    is_the_first,
    seen,
    works_outside,
)

needs_x86 = pytest.mark.skipif(platform.machine() != "x86_64", reason="x86-64 system calls")


# The kernel


def test_denied_system_calls_are_denied(each_tier: Zygote) -> None:
    """Each call on the deny-list answers EPERM, whatever its arguments."""
    numbers = {name: pair[ARM] for name, pair in seccomp._DENIED.items() if pair[ARM] is not None}
    source = (
        SYSCALL
        + """
def f(numbers):
    answers = {}
    for name, number in numbers.items():
        try: answers[name] = syscall(number, 0, 0, 0, 0, 0, 0)
        except OSError as error: answers[name] = -error.errno
    return answers
"""
    )
    # What they do to a machine without a filter is not tried. One that is not on the list works.
    answers = seen(each_tier, source, {**numbers, "getppid": 173 if ARM else 110})
    assert answers.pop("getppid") >= 0
    assert answers == dict.fromkeys(numbers, -errno.EPERM)


@pytest.mark.parametrize("number", [435, 437])
def test_calls_that_a_filter_cannot_judge_do_not_exist(each_tier: Zygote, number: int) -> None:
    """clone3 and openat2, whose arguments lie in memory, answer as on an older kernel."""
    source = (
        SYSCALL
        + """
def f(number):
    try: return syscall(number, 0, 0, 0, 0)
    except OSError as caught: return caught.errno
"""
    )
    assert seen(each_tier, source, number) == errno.ENOSYS
    assert works_outside(source, number) == errno.EINVAL


@needs_x86
@pytest.mark.parametrize("flags", [17, 0x100 | 0x4000 | 17, 0x10000000, 0x7E020000])
def test_clone_makes_no_process(each_tier: Zygote, flags: int) -> None:
    """The call behind threads makes threads only, never processes or namespaces."""
    source = (
        SYSCALL + "def f(flags):\n pid = syscall(56, flags, 0, 0, 0, 0)\n return pid or os._exit(0)"
    )
    assert denied(each_tier, source, flags, outside=(flags,)) == "PermissionError"


@needs_x86
def test_calls_of_the_other_numbering_are_denied(each_tier: Zygote) -> None:
    """The x32 numbers of socket and fork are no way around the filter."""
    source = SYSCALL + "def f(n): return syscall(n, 2, 1, 0)"
    for number in (0x40000000 | 41, 0x40000000 | 57, -1 & 0x7FFFFFFF):
        kind = denied(each_tier, source, number, outside="few kernels have such numbers")
        assert kind == "PermissionError"


@needs_x86
def test_calls_of_32_bit_programs_are_deadly(each_tier: Zygote) -> None:
    """The old gate for 32-bit system calls kills the worker."""
    source = """
import ctypes, mmap
def f():
    code = mmap.mmap(-1, 4096, prot=7)
    code.write(bytes.fromhex('53 b8 14000000 cd80 5b c3'))  # push rbx; getpid by int 0x80; ...
    return ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(code)))()
"""
    with pytest.raises(Crashed):
        attempt(each_tier, source)
    assert works_outside(source) > 1


IDENTITY = [
    "os.setuid(0)",
    "os.seteuid(0)",
    "os.setresuid(0, 0, 0)",
    "os.setgid(0)",
    "os.setgroups([0])",
]


@pytest.mark.parametrize("act", IDENTITY)
def test_no_capability_is_left(each_tier: Zygote, act: str) -> None:
    """No call makes the worker a user with power: every set of capabilities stays empty."""
    source = f"""
import contextlib, os
def f():
    with contextlib.suppress(OSError): {act}
    lines = open('/proc/self/status').read().splitlines()
    return dict(line.split()[:2] for line in lines if line.startswith(('Cap', 'NoNew', 'Secc')))
"""
    status = seen(each_tier, source)
    for name in ("CapInh:", "CapPrm:", "CapEff:", "CapAmb:"):
        assert int(status[name], 16) == 0
    assert status["NoNewPrivs:"] == "1"
    assert status["Seccomp:"] == "2"
    if is_powerful():
        assert int(works_outside(source)["CapEff:"], 16) > 0


def test_threads_are_locked_down_too(each_tier: Zygote) -> None:
    """A thread that the submission starts is bound by the same layers."""
    source = """
import os, socket, threading
def f():
    found = []
    def attack():
        for act in (socket.socket, os.fork, lambda: open('/etc/passwd')):
            try: found.append(str(act()))
            except OSError: pass
    thread = threading.Thread(target=attack)
    thread.start(); thread.join()
    return found
"""
    assert seen(each_tier, source) == []
    assert len(works_outside(source)) == 3


def test_limits_cannot_be_raised(each_tier: Zygote) -> None:
    """No limit of the worker can be lifted."""
    source = """
import resource
def f(size):
    for name in ('AS', 'FSIZE', 'NOFILE', 'CPU'):
        kind = getattr(resource, 'RLIMIT_' + name)
        before = resource.getrlimit(kind)
        try: resource.setrlimit(kind, (resource.RLIM_INFINITY,) * 2)
        except (ValueError, OSError): pass
        assert resource.getrlimit(kind) == before != (resource.RLIM_INFINITY,) * 2, kind
    return 'bound'
"""
    assert seen(each_tier, source, 0) == "bound"


def test_zygote_survives_all_that(each_tier: Zygote) -> None:
    """After the attacks of this module the zygote is the one that was started."""
    assert seen(each_tier, "def f(): return 1") == 1
    assert is_the_first(each_tier)
