"""Attacks on the trust boundary; each must fail in every tier, and work where nothing holds."""

import errno
import os
import platform
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from tempfile import NamedTemporaryFile, mkdtemp

import cloudpickle
import pytest
import torch

from autograder.sandbox.inside import seccomp
from autograder.sandbox.outcomes import Crashed, Raised
from autograder.sandbox.zygote import Zygote
from tests.sandbox.attempt import (
    REPOSITORY,
    attempt,
    bare,
    calling_f,
    denied,
    is_powerful,
    is_the_first,
    loaded,
    seen,
    works_outside,
)
from tests.sandbox.conftest import SECRET
from tests.toy import ROOT

SYSCALL = """
import ctypes, os
_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long
def syscall(number, *arguments):
    result = _libc.syscall(ctypes.c_long(number), *map(ctypes.c_long, arguments))
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result
"""
ARM = platform.machine() == "aarch64"
needs_x86 = pytest.mark.skipif(platform.machine() != "x86_64", reason="x86-64 system calls")


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


def test_nothing_holds_where_attacks_are_tried() -> None:
    """A layer that is new has to be left out there as well."""
    with bare().worker() as worker:
        assert [layer for layer, answer in worker.held.items() if answer == "yes"] == []


# The network

SOCKETS = [
    "AF_INET, SOCK_STREAM",
    "AF_INET, SOCK_DGRAM",
    "AF_INET, SOCK_RAW, 1",
    "AF_INET6, SOCK_STREAM",
    "AF_INET6, SOCK_DGRAM",
    "AF_INET6, SOCK_RAW, 58",
    "AF_UNIX, SOCK_STREAM",
    "AF_UNIX, SOCK_DGRAM",
    "AF_UNIX, SOCK_RAW",
    "AF_NETLINK, SOCK_DGRAM",
    "AF_NETLINK, SOCK_RAW",
]
RARE = ["AF_INET, SOCK_RAW", "AF_NETLINK, SOCK_STREAM", "AF_PACKET, SOCK_RAW",
        "AF_VSOCK, SOCK_STREAM", "AF_VSOCK, SOCK_DGRAM"]  # fmt: skip


@pytest.mark.parametrize("kind", [*SOCKETS, *RARE])
def test_no_socket_can_be_made(each_tier: Zygote, kind: str) -> None:
    """Sockets of every family and kind are denied, whether this kernel has them or not."""
    source = f"from socket import *\ndef f(): socket({kind})"
    outside = "many kernels have none" if kind in RARE else ()
    assert denied(each_tier, source, outside=outside) == "PermissionError"


@pytest.mark.parametrize("kind", ["SOCK_DGRAM", "SOCK_SEQPACKET", "SOCK_RAW"])
def test_no_pair_that_can_send_elsewhere(each_tier: Zygote, kind: str) -> None:
    """Of socket pairs only streams are left: a datagram socket can send to any path."""
    source = f"import socket\ndef f(): socket.socketpair(socket.AF_UNIX, socket.{kind})"
    assert denied(each_tier, source, outside=()) == "PermissionError"


def test_no_pair_of_another_family(each_tier: Zygote) -> None:
    """Pairs of other families than Unix sockets are denied."""
    source = SYSCALL + f"def f(): syscall({199 if ARM else 53}, 30, 1, 0, 0)"  # AF_TIPC
    rare = "the only other family with pairs is in a module that few kernels load"
    assert denied(each_tier, source, outside=rare) == "PermissionError"


@pytest.mark.parametrize("abstract", [True, False], ids=["abstract", "path"])
def test_listening_socket_of_the_host_is_out_of_reach(
    each_tier: Zygote, tmp_path: Path, abstract: bool
) -> None:
    """A Unix socket of the host hears nothing, though the worker holds a socket: its own."""
    address = f"\0autograder-test-{os.getpid()}" if abstract else str(tmp_path / "socket")
    source = """
import os, socket
def f(address):
    own = socket.socketpair()[0]
    other = socket.socket(fileno=os.dup(3))
    new = lambda a: socket.socket(socket.AF_UNIX).connect(a)
    for act in (own.connect, lambda a: own.sendto(b'x', a), other.connect, new):
        try: act(address)
        except OSError: continue
        return 'reached'
    return 'denied'
"""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(address)
        listener.listen()
        assert seen(each_tier, source, address) == "denied"
        listener.settimeout(0.05)
        with pytest.raises(TimeoutError):
            listener.accept()
        assert works_outside(source, address) == "reached"
        listener.accept()[0].close()


def test_names_are_not_looked_up(each_tier: Zygote) -> None:
    """Not even the machine's own name for itself has an address."""
    source = "import socket\ndef f(): return len(socket.getaddrinfo('localhost', 80))"
    with pytest.raises(Raised) as caught:
        seen(each_tier, source)
    assert caught.value.kind == "gaierror"
    assert works_outside(source) > 0


class Page(BaseHTTPRequestHandler):
    """A page of a host that has one."""

    def do_GET(self) -> None:
        """Answer."""
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"reached")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def test_no_page_can_be_read(each_tier: Zygote) -> None:
    """A server of this very machine is asked nothing."""
    source = "import urllib.request\ndef f(url): return urllib.request.urlopen(url).read()"
    with HTTPServer(("127.0.0.1", 0), Page) as server:
        url = f"http://127.0.0.1:{server.server_port}"
        with pytest.raises(Raised) as caught:
            seen(each_tier, source, url)
        threading.Thread(target=server.handle_request).start()
        assert works_outside(source, url) == b"reached"
    assert caught.value.kind == "URLError"
    assert "Operation not permitted" in caught.value.text


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


OPEN = "import os\ndef f(path): return os.open(path, os.O_RDONLY | os.O_NONBLOCK)"


@pytest.mark.parametrize("name", ["mem", "environ", "maps", "cmdline", "root/etc/passwd", "fd/0"])
def test_proc_entries_of_the_grader_are_closed(each_tier: Zygote, name: str) -> None:
    """The grader's and the zygote's entries in /proc cannot be opened."""
    for pid in (os.getpid(), each_tier.wait()):
        path = f"/proc/{pid}/{name}"
        denied(each_tier, OPEN, path, outside=(path,))


def test_root_of_the_first_process_is_closed(each_tier: Zygote) -> None:
    """In a namespace of its own, process 1 is the worker, whose root is the jail."""
    path = "/proc/1/root/etc/passwd"
    denied(each_tier, OPEN, path, outside=where_open(path))


def where_open(path: str) -> tuple[str] | str:
    """``path`` to be opened outside, or why it cannot: it is not there, or is closed to all."""
    try:
        os.close(os.open(path, os.O_RDONLY | os.O_NONBLOCK))
    except OSError as error:
        return f"on this host nobody opens it: {error.strerror}"
    return (path,)


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


# Files

LIST = "import os\ndef f(path): return os.listdir(path)"
FILES = ["/etc/passwd", "/etc/group", "/dev/ptmx"]
RARE_FILES = ["/etc/shadow", "/etc/hostname", "/proc/kcore", "/sys/kernel/uevent_seqnum",
              "/dev/mem", "/dev/kmsg", "/dev/tty"]  # fmt: skip
DIRECTORIES = ["/root", "/home", "/etc", "/tmp", "/var", "/sys", "/dev/shm", "/run", "/dev"]  # noqa: S108


@pytest.mark.parametrize("path", [*FILES, *RARE_FILES])
def test_files_of_the_system_are_closed(each_tier: Zygote, path: str) -> None:
    """Nothing of the system but its libraries can be read."""
    denied(each_tier, OPEN, path, outside=(path,) if path in FILES else where_open(path))


@pytest.mark.parametrize("path", DIRECTORIES)
def test_directories_of_the_system_show_nothing(each_tier: Zygote, path: str) -> None:
    """What else the host keeps cannot be listed, or is not there."""
    # A jail shows the way to what it shows.
    shown = {part for prefix in (sys.prefix, sys.base_prefix) for part in Path(prefix).parts}
    shown |= {"ld.so.cache", "localtime", "fonts", "null", "zero", "full", "random", "urandom"}
    if not os.access(path, os.R_OK) or set(os.listdir(path)) <= shown:
        pytest.skip(f"nothing else lies in {path} on this host")
    assert listed(each_tier, path) <= shown


def listed(zygote: Zygote, path: str) -> set[str]:
    """What a worker sees in a directory; nothing if it cannot list it."""
    try:
        return set(seen(zygote, LIST, path))
    except Raised as raised:
        if raised.kind not in {"PermissionError", "FileNotFoundError"}:
            raise
        return set()


def hidden_files() -> list[str]:
    """Files of the project that no worker may read, relative to the repository."""
    patterns = ("reference/*.py", "autograder/*.py", "lessons/**/*.py", "tests/**/*.py",
                "autograder/*/*.py", "pyproject.toml", ".git/HEAD",
                "solutions/**/*.ipynb")  # fmt: skip
    found = [path for pattern in patterns for path in REPOSITORY.glob(pattern)]
    return [str(path.relative_to(REPOSITORY)) for path in found if path.stat().st_size]


def test_files_of_the_project_are_closed(each_tier: Zygote) -> None:
    """No file of the grader, the checks, the reference or the tests can be read."""
    source = """
def f(paths):
    found = []
    for path in paths:
        try: found.append(path) if open(path, 'rb').read(1) else None
        except (PermissionError, FileNotFoundError): pass
    return found
"""
    paths = [str(REPOSITORY / name) for name in hidden_files()]
    assert len(paths) > 30
    climbing = [
        f"/proc/self/{start}{path}" for start in ("root", "cwd" + "/.." * 9) for path in paths
    ]
    for ways in (paths, climbing):
        assert seen(each_tier, source, ways) == []
        assert works_outside(source, ways) == ways


@pytest.mark.parametrize("name", ["", "reference", "autograder", "lessons", "tests"])
def test_directories_of_the_project_show_nothing(each_tier: Zygote, name: str) -> None:
    """Directories of the project are closed, empty, or show the way to the environment only."""
    path = str(REPOSITORY / name)
    assert listed(each_tier, path) <= {Path(sys.prefix).name}
    assert len(works_outside(LIST, path)) > 2


@pytest.mark.parametrize(
    "name",
    ["autograder", "autograder.errors", "autograder.sandbox.wire.values",
     "autograder.checking.session", "lessons.toy.checks.test_gram_matrix",
     "reference.toy", "tests"],
)  # fmt: skip
def test_nothing_of_the_project_can_be_imported(each_tier: Zygote, name: str) -> None:
    """Importing the grader, the checks or the reference fails, however they were installed."""
    source = """
import importlib, sys
def f(name, places):
    sys.path[:0] = places
    try: return vars(importlib.import_module(name))["__file__"]
    finally: del sys.path[:len(places)]
"""
    places = [str(ROOT), str(REPOSITORY)]
    kind = denied(each_tier, source, name, places, outside=(name, places))
    assert kind in {"ModuleNotFoundError", "PermissionError", "FileNotFoundError"}


def test_submitted_files_are_closed(each_tier: Zygote, tmp_path: Path) -> None:
    """A directory of the course, such as other students' work, cannot be read."""
    other = tmp_path / "submitted" / "other.ipynb"
    other.parent.mkdir()
    other.write_text("secret")
    denied(each_tier, OPEN, str(other), outside=(str(other),))
    denied(each_tier, LIST, str(tmp_path), outside=(str(tmp_path),))


WRITING = [
    "open(path + '/x', 'w')",
    "os.mkdir(path + '/x')",
    "os.symlink('a', path + '/x')",
    "os.mkfifo(path + '/x')",
    "open('own', 'w').close() or os.rename('own', path + '/x')",
]


@pytest.mark.parametrize("act", WRITING)
def test_nothing_can_be_written_outside(each_tier: Zygote, tmp_path: Path, act: str) -> None:
    """No file can be made among the installed packages, the system's files or elsewhere."""
    site = str(Path(torch.__file__).parents[1])
    for path in (site, "/usr/lib", "/usr/local", "/etc", str(REPOSITORY / "tests")):
        spare = mkdtemp(dir=tmp_path)
        denied(each_tier, f"import os\ndef f(path): return str({act})", path, outside=(spare,))
        assert not os.path.lexists(path + "/x")
        assert os.listdir(spare) == ["x"]


@pytest.fixture
def installed() -> Iterator[str]:
    """A file among the installed packages that nobody misses if an attack works."""
    if not os.access(Path(cloudpickle.__file__).parent, os.W_OK):
        pytest.skip("nothing can be added to the installed packages")
    with NamedTemporaryFile("w", dir=Path(cloudpickle.__file__).parent, suffix=".txt") as file:
        file.write("x")
        file.flush()
        os.chmod(file.name, 0o644)
        yield file.name


CHANGING = ["open(path, 'a')", "os.truncate(path, 0)", "os.open(path, os.O_RDONLY | os.O_TRUNC)",
            "os.unlink(path)", "os.rename(path, 'x')", "os.link(path, 'x')",
            "os.replace(path, path + 'x')"]  # fmt: skip


@pytest.mark.parametrize("act", CHANGING)
def test_installed_files_cannot_be_changed(
    each_tier: Zygote, installed: str, tmp_path: Path, act: str
) -> None:
    """A file that may be read cannot be emptied, replaced, linked or removed."""
    assert seen(each_tier, "def f(path): return open(path).read()", installed) == "x"
    spare = str(tmp_path / "spare")
    shutil.copy(installed, spare)
    before = os.stat(installed)
    denied(each_tier, f"import os\ndef f(path): return str({act})", installed, outside=(spare,))
    after = os.stat(installed)
    assert (after.st_size, after.st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    assert after.st_nlink == 1


METADATA = ["os.chmod(path, 0)", "os.chmod(os.open(path, os.O_RDONLY), 0)",
            "os.chown(path, 65534, 65534)", "os.utime(path, (0, 0))",
            "os.setxattr(path, 'user.x', b'x')", "os.removexattr(path, 'user.a')"]  # fmt: skip


@pytest.mark.parametrize("act", METADATA)
def test_modes_owners_and_times_cannot_be_changed(
    each_tier: Zygote, installed: str, tmp_path: Path, act: str
) -> None:
    """What Landlock does not cover: files of the grader's user keep their metadata."""
    source = f"import os\ndef f(path): return str({act})"
    (tmp_path / "foreign").touch()
    for number, path in enumerate((str(tmp_path / "foreign"), installed)):
        spare = tmp_path / str(number)
        spare.touch()
        if "xattr" in act:
            give_attribute(path, str(spare))
        before = os.stat(path)
        kind = denied(each_tier, source, path, outside=(str(spare),))
        assert kind in {"PermissionError", "FileNotFoundError"}
        after = os.stat(path)
        assert (after.st_mode, after.st_uid) == (before.st_mode, before.st_uid)
        assert after.st_mtime == before.st_mtime


def give_attribute(*paths: str) -> None:
    """Give files an attribute, where their file systems have such."""
    for path in paths:
        try:
            os.setxattr(path, "user.a", b"a")
        except OSError as error:
            pytest.skip(f"{path} can have no attribute: {error.strerror}")


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


# What the process itself holds


def test_environment_is_scrubbed(each_tier: Zygote) -> None:
    """The grader's environment is neither in os.environ nor in the kernel's copy."""
    source = """
import os
def f(): return dict(os.environ), open('/proc/self/environ', 'rb').read()
"""
    environment, original = attempt(each_tier, source)
    assert "AUTOGRADER_SECRET" not in environment
    assert set(environment) <= {
        "HOME", "TMPDIR", "MPLCONFIGDIR", "TORCH_HOME", "XDG_CACHE_HOME", "PATH", "MPLBACKEND",
        "OMP_NUM_THREADS",
    }  # fmt: skip
    assert SECRET.encode() not in original


def test_open_files_are_its_own(each_tier: Zygote) -> None:
    """A worker holds its three standard streams and its connection, and no file of the grader."""
    source = """
import os
def f():
    found = {}
    for name in os.listdir('/proc/self/fd'):
        try: found[name] = os.readlink('/proc/self/fd/' + name)
        except OSError: pass
    return found
"""
    found = attempt(each_tier, source)
    assert set(found) == {"0", "1", "2", "3"}
    assert found["0"] == "/dev/null"
    assert found["3"].startswith("socket:")
    assert found["1"] == found["2"]
    assert found["1"].startswith("pipe:")


def test_modules_hold_nothing_of_the_grader(each_tier: Zygote) -> None:
    """No module, frame or object of the process belongs to the checks, reference or grader."""
    source = """
import gc, sys
def f():
    frame, frames = sys._getframe(), set()
    while frame is not None:
        frames.add(frame.f_globals.get('__name__'))
        frame = frame.f_back
    named = {getattr(thing, '__module__', None) for thing in gc.get_objects()}
    owners = {name for name in named if isinstance(name, str)}
    roots = ('autograder', 'reference', 'tests', 'nbgrader')
    ours = lambda names: sorted(n for n in names if n and n.partition('.')[0] in roots)
    return ours(sys.modules), ours(frames), ours(owners)
"""
    modules, frames, owners = seen(each_tier, source)
    assert modules == []
    # The scenario of this very test travelled by value and says where it was defined.
    own = {"tests.sandbox.attempt"}
    assert {"autograder.sandbox.inside.worker", *own} <= {*frames, *owners}, (
        "the search does not work"
    )
    assert all(name.startswith("autograder.sandbox.") for name in set(frames) - own)
    assert all(name.startswith("autograder.sandbox.") for name in set(owners) - own)


SEARCH = """
import os
def f(needles):
    found = set()
    memory = os.open('/proc/self/mem', os.O_RDONLY)
    for line in open('/proc/self/maps').read().splitlines():
        span, rights, _, _, _, name = [*line.split(), ''][:6]
        start, end = (int(text, 16) for text in span.split('-'))
        if 'r' not in rights or name.startswith(('/', '[v')):
            continue
        while start < end:
            try: chunk = os.pread(memory, min(end - start, 4 << 20), start)
            except OSError: break
            for number, (first, rest) in enumerate(needles):
                place = chunk.find(first)
                while place >= 0:
                    at = place + len(first)
                    if chunk[at : at + len(rest)] == rest:
                        found.add(number)
                    place = chunk.find(first, place + 1)
            if start + len(chunk) >= end or len(chunk) < 4096: break
            start += len(chunk) - 2048
    return sorted(found)
"""


def halves(text: str) -> tuple[bytes, bytes]:
    """A text in two parts, so that a search for it does not find the question."""
    return text[: len(text) // 2].encode(), text[len(text) // 2 :].encode()


def test_memory_holds_nothing_of_the_grader(each_tier: Zygote) -> None:
    """Words that stand only in the checks, the reference or the environment are not in memory."""
    checks = (ROOT / "lessons/toy/checks/test_gram_matrix.py").read_text()
    reference = (ROOT / "reference/toy.py").read_text()
    hint = checks.partition("@hint(")[2].split('"')[1]
    # Of the grader, the one module that answers is there, and what it says of itself with it.
    known = halves("runs a submission's statements, then scenarios, one at a time")
    control = halves("this text stands in the source of the submission itself")
    source = SEARCH + "\nX = 'this text stands in the source of the submission itself'"
    needles = [control, known, halves(hint), halves(reference.split('"""')[1][:60]), halves(SECRET)]
    with loaded(each_tier, source) as worker:
        found = worker.run(calling_f(needles), seed=0, seconds=60)
    assert found == [0, 1]


def test_zygote_survives_all_that(each_tier: Zygote) -> None:
    """After the attacks of this module the zygote is the one that was started."""
    assert seen(each_tier, "def f(): return 1") == 1
    assert is_the_first(each_tier)
