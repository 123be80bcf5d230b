"""What a submission can do to its worker: hang, die, fill and flood."""

import sys
from collections.abc import Callable

import cloudpickle
import pytest

from autograder.sandbox.outcomes import Crashed, Raised, TimedOut
from autograder.sandbox.output import KEPT
from autograder.sandbox.zygote import Zygote
from tests.sandbox.attempt import attempt, calling_f, loaded
from tests.sandbox.forging import FORGE, failure

cloudpickle.register_pickle_by_value(sys.modules[__name__])


# Calls that do not return

ENDLESS = {
    "loop": "def f():\n while True: pass",
    "sleep": "import time\ndef f(): time.sleep(1e6)",
    "swallowed": "def f():\n while 1:\n  try:\n   while 1: pass\n  except BaseException: pass",
    "signals ignored": (
        "import signal\ndef f():\n for n in range(1, 65):\n  try: signal.signal(n, 1)\n"
        "  except (OSError, ValueError): pass\n while True: pass"
    ),
    "in C": "import re\ndef f(): re.match('(a*)*b', 'a' * 64)",
    "thread at exit": (
        "import threading, time\ndef f():\n"
        " threading.Thread(target=time.sleep, args=(99,)).start()\n time.sleep(99)"
    ),
    "stopped": "import os, time\ndef f(): os.kill(os.getpid(), 19); time.sleep(9)",
    "silent": "import os\ndef f():\n os.close(1)\n while True: pass",
    "trickle": FORGE + "import time\ndef f():\n write(b'\\xff\\x00\\x00\\x00' + bytes(4))\n"
    " while True:\n  write(b' '); time.sleep(0.1)",
    "promise": FORGE
    + "import time\ndef f(): write(struct.pack('<II', 4, 60 << 20)); time.sleep(9)",
}


def test_what_requests_take_is_counted(zygote: Zygote) -> None:
    """Whether it sleeps, calculates or ends; the time for which it waits for a processor is not."""
    source = "import os, time\ndef f(how):\n if how: os._exit(0)\n time.sleep(0.3)"
    with loaded(zygote, source) as worker:
        before = worker.used
        worker.run(calling_f(0), seed=0)
        assert worker.used - before >= 0.29
        asleep = worker.used
        with pytest.raises(Crashed):
            worker.run(calling_f(1), seed=0)
        assert worker.used > asleep


@pytest.mark.parametrize("name", ENDLESS)
def test_endless_call_times_out(each_tier: Zygote, name: str) -> None:
    """Whatever goes on for ever ends at the limit, and the next worker works."""
    assert isinstance(failure(each_tier, ENDLESS[name], seconds=0.2), TimedOut)


DEADLY = {
    "os._exit": "import os\ndef f(): os._exit(0)",
    "segfault": "import ctypes\ndef f(): ctypes.string_at(0)",
    "abort": "import os\ndef f(): os.abort()",
    "signal": "import os\ndef f(): os.kill(os.getpid(), 9); __import__('ctypes').string_at(0)",
    "shut down": "import socket\ndef f(): socket.socket(fileno=3).shutdown(2)",
    "patched": "import os, sys\ndef f():\n for m in list(sys.modules.values()): vars(m).clear()",
    "recursion in C": (
        "import sys\ndef f():\n sys.setrecursionlimit(10**9)\n g = lambda x: g(x)\n"
        " class A: pass\n A.__getattr__ = lambda self, n: getattr(self, n)\n return A().x"
    ),
}


@pytest.mark.parametrize("name", DEADLY)
def test_deadly_call_crashes_its_worker_only(each_tier: Zygote, name: str) -> None:
    """A process that ends is a crash of that call, and the next worker works."""
    found = failure(each_tier, DEADLY[name])
    assert isinstance(found, Crashed | Raised)
    assert isinstance(found, Crashed) or name in {"patched", "recursion in C"}


RAISING = {
    "sys.exit": ("import sys\ndef f(): sys.exit(0)", "SystemExit"),
    "recursion": ("def f(): return f()", "RecursionError"),
    "huge tensor": ("import torch\ndef f(): torch.empty(10**13)", "RuntimeError"),
    "huge bytes": ("def f(): bytearray(10**11)", "MemoryError"),
    "bomb": ("def f():\n x = [0]\n while True: x = x * 2", "MemoryError"),
    "mmap": (
        "import mmap\ndef f():\n return [mmap.mmap(-1, 1 << 28) for _ in range(9)]",
        "OSError",
    ),
    "too large": ("import torch\ndef f(): return torch.zeros(1 << 25)", "ProtocolError"),
    "deep": ("def f():\n x = []\n x.append(x)\n return x", "ProtocolError"),
    "many digits": ("def f(): return 10 ** 5000", "ValueError"),
    "files": ("def f(): return [open('/dev/null') for _ in range(100)]", "OSError"),
    "own class": ("class E(Exception):\n def __str__(self): 1 / 0\ndef f(): raise E", "E"),
    "bare": ("class E(BaseException): pass\ndef f(): raise E", "E"),
}


@pytest.mark.parametrize("name", RAISING)
def test_exception_leaves_the_worker_usable(zygote: Zygote, name: str) -> None:
    """What only raises costs that call, and the same worker answers the next."""
    source, kind = RAISING[name]
    with loaded(zygote, source + "\ndef g(): return 'alive'") as worker:
        with pytest.raises(Raised) as caught:
            worker.run(calling_f(), seed=0, seconds=10)
        scenario = cloudpickle.dumps(lambda impl, _rng: impl.g())
        assert worker.run(scenario, seed=0) == "alive"
    assert caught.value.kind == kind


def test_threads_are_bounded(zygotes: Callable[[str], Zygote]) -> None:
    """A thread bomb fizzles out."""
    source = """
import threading, time
def f():
    threading.stack_size(32768)
    for count in range(3000):
        try: threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
        except RuntimeError: return count
"""
    assert attempt(zygotes("full"), source) < 64


# What it writes


def test_output_is_swallowed(each_tier: Zygote) -> None:
    """However much is written, nothing fails for it; the end of it is in the log."""
    source = """
import os
def f():
    written = 0
    while written < 100 << 20: written += os.write(1, b'x' * (1 << 20))
    print('the end')
    return written
"""
    with loaded(each_tier, source) as worker:
        assert worker.run(calling_f(), seed=0) == 100 << 20
    assert worker.log == ("x" * KEPT + "the end\n")[-KEPT:]


def test_printing_many_lines(zygote: Zygote) -> None:
    """Two hundred thousand lines are no trouble, on either stream."""
    source = """
import sys
def f():
    for line in range(200_000): print('line', line, file=(sys.stdout, sys.stderr)[line % 2])
    return 'done'
"""
    with loaded(zygote, source) as worker:
        assert worker.run(calling_f(), seed=0) == "done"
    assert worker.log.endswith("line 199998\nline 199999\n")


@pytest.mark.parametrize("flag", ["O_DIRECT", "O_NONBLOCK", "O_APPEND", "O_ASYNC"])
def test_flags_of_its_streams_are_its_own(zygote: Zygote, flag: str) -> None:
    """What a submission does to its standard output costs the log at most."""
    source = f"""
import fcntl, os
def f():
    print('before', flush=True)
    for stream in (0, 1, 2):
        try: fcntl.fcntl(stream, fcntl.F_SETFL, os.{flag})
        except OSError: pass
    return 'done'
"""
    with loaded(zygote, source) as worker:
        assert worker.run(calling_f(), seed=0) == "done"
    assert worker.log in ("before\n", "")


def test_scratch_is_capped(zygotes: Callable[[str], Zygote]) -> None:
    """A scratch directory in memory holds 64 MB and then is full."""
    source = """
def f():
    for count in range(100):
        try: open(f'file{count}', 'wb').write(bytes(10 << 20))
        except OSError as error: return count, error.strerror
"""
    assert attempt(zygotes("full"), source) == (6, "No space left on device")


FILLING = {
    "one call": "def f(_):\n for n in range(10**6): open(f'{n}', 'wb').write(bytes(10 << 20))",
    "many calls": "def f(n): open(f'{n}', 'wb').write(bytes(15 << 20))",
    "many files": "def f(n):\n for k in range(300): open(f'{n}-{k}', 'w')",
}


@pytest.mark.parametrize("name", FILLING)
def test_disk_is_not_filled(zygote: Zygote, name: str) -> None:
    """Where a worker's place is on the disk, whoever fills it ends."""

    def fill() -> None:
        with loaded(zygote, FILLING[name]) as worker:
            for number in range(20):
                worker.run(calling_f(number), seed=0)

    with pytest.raises(Crashed, match="too much room"):
        fill()


def test_nested_scratch_is_removed(each_tier: Zygote) -> None:
    """Directories nested thousands deep do not stop the grader from cleaning up."""
    source = "import os\ndef f():\n for _ in range(1500): os.mkdir('d', 0o700); os.chdir('d')"
    with loaded(each_tier, source) as worker:
        worker.run(calling_f(), seed=0)
        place = worker._place
        assert place.exists()
    assert not place.exists()
