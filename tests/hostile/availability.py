"""Code that should keep a run from ending: endless, greedy, noisy, dying."""

from tests.classroom.notebooks import with_cell
from tests.classroom.pupil import ALL, Pupil
from tests.hostile.making import (
    DESK,
    Elsewhere,
    Place,
    cell,
    content,
    gram,
    in_tier,
    tries,
    work,
)

_ENDLESS = {
    "endless": "while True:\n    x = torch.ones(3) * 1",
    "sleeps": "import time\ntime.sleep(1e6)",
    "swallows": """\
        import time
        while True:
            try:
                while True:
                    time.sleep(1)
            except BaseException:
                pass""",
    "ignores-signals": """\
        import signal, time
        for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
            signal.signal(number, signal.SIG_IGN)
        while True:
            time.sleep(1)""",
    "one-call": "import re\nreturn re.match('(a|a)*b', 'a' * 40)",
    "prints-for-ever": "while True:\n    print('PASSED ' * 10_000)",
    "endless-text": "class Endless(Exception):\n    def __str__(self):\n"
    "        while True:\n            pass\nraise Endless",
    "endless-result": "class Endless(list):\n    def __iter__(self):\n"
    "        while True:\n            yield from ()\nreturn Endless([1])",
    "empty-promise": "import os, struct\nos.write(3, struct.pack('<II', 10, 60 << 20) + b'{}')\n"
    "while True:\n    pass",
    "busy-threads": """\
        import threading
        def work():
            while True:
                torch.ones(99) + 1
        for _ in range(8):
            threading.Thread(target=work).start()
        work()""",
}
"""Bodies that never return."""

_DYING = {
    "segfault": "import ctypes\nctypes.string_at(0)",
    "floods": "import os\nwhile True:\n    os.write(3, b'x' * 65536)",
    "deep-reply": "import os, struct\n"
    "os.write(3, struct.pack('<II', 60_000, 0) + b'[' * 60_000)\nos.close(3)",
    "large-reply": "import os, struct\n"
    "os.write(3, struct.pack('<II', 1 << 31, 1 << 31))\nos.close(3)",
}
"""Bodies that end the process, or send what no worker sends."""

_GREEDY = {
    "large-tensor": "return torch.empty(10**13).sum()",
    "large-list": "kept = []\nwhile True:\n    kept.append(torch.empty(1 << 27))",
    "large-text": "return 'x' * (1 << 40)",
}
_RAISING = {
    "recursion": "return content_loss(features, target)",
    "huge-exception": "raise ValueError('no ' * 10_000_000)",
    "raising-text": "class Odd(Exception):\n    def __str__(self):\n        raise self\nraise Odd",
    "circle": "error = ValueError('round')\nerror.__cause__ = error\nraise error",
    "group": "raise BaseExceptionGroup('all', [KeyboardInterrupt(), SystemExit(), ValueError()])",
    "large-result": "return torch.zeros(1 << 25)",
    "deep-result": "deep = []\nfor _ in range(100):\n    deep = [deep]\nreturn deep",
    "large-integer": "return 10 ** 5000",
    "odd-texts": "return '\\ud800\\x00\\x1b[2J\\u202e'",
    "odd-keys": "return {'\\x1b]0;title\\x07': 1, 3: float('nan')}",
}
"""Bodies that raise or return what is no loss; none of it is more than a wrong answer."""

_TOLD = "return F.mse_loss(features, target.detach())"
_FILLING = """\
try:
    for number in range(20):
        with open(f"fill-{number}", "wb") as file:
            file.write(b"x" * (4 << 20))
except OSError:
    pass
return F.mse_loss(features, target.detach())"""
_RIGHT = {
    "much-output": f"for _ in range(300):\n    print('x' * 100_000)\n{_TOLD}",
    "deep-folders": """\
        import os
        here = os.getcwd()
        try:
            for _ in range(1500):
                os.mkdir("d")
                os.chdir("d")
        except OSError:
            pass
        os.chdir(here)
        return F.mse_loss(features, target.detach())""",
    "thread-bomb": """\
        import threading
        ends = threading.Event()
        try:
            for _ in range(5000):
                threading.Thread(target=ends.wait, daemon=True).start()
        except (RuntimeError, MemoryError):
            pass
        return F.mse_loss(features, target.detach())""",
    "closes-stdout": "import os, sys\nif sys.stdout:\n    sys.stdout.close()\n"
    f"    sys.stdout = sys.stderr = None\n    os.closerange(1, 3)\n{_TOLD}",
    "direct-pipe": "import fcntl, os\nfor fd in (1, 2):\n"
    f"    fcntl.fcntl(fd, fcntl.F_SETFL, os.O_DIRECT | os.O_APPEND)\n{_TOLD}",
}
"""Bodies of right functions that use up or close what they have."""

_REFUSED = {
    "fork": "import os\nreturn os.fork() >= 0",
    "daemon": "import os\npid = os.fork()\nif pid == 0:\n    os.setsid()\n    os.fork()\n"
    "    import time\n    time.sleep(600)\nreturn True",
    "processes-started": "import multiprocessing\n"
    "multiprocessing.get_context('fork').Process(target=print).start()\nreturn True",
    "signals-its-parent": "import os, signal\n"
    "os.kill(os.getppid() or 2, signal.SIGCONT)\nreturn True",
    "signals-all": "import os, signal\nos.kill(-1, signal.SIGCONT)\nreturn True",
    "signals-neighbours": "import os, signal\nworked = 0\n"
    "for pid in {*range(2, 200), *range(os.getppid() + 1, os.getpid() + 200)} - {os.getpid()}:\n"
    "    try:\n        os.kill(pid, signal.SIGCONT)\n        worked += 1\n"
    "    except OSError:\n        pass\nreturn worked",
}
"""Bodies that must be refused."""


def availability(place: Place) -> list[Pupil]:
    """All of them."""
    fault = content("fault", "a signal to itself that ends it", "import faulthandler\n"
                    "faulthandler._sigsegv()\nreturn None")  # fmt: skip
    ended = Elsewhere(
        why="the first process of a namespace ignores such a signal from within",
        flags=("crashed",),
        declared=fault.declared,
    )
    fills = content("full-scratch", "uses up its room on the disk", _FILLING, lost=())
    filled = Elsewhere(
        why="a namespace has a file system of its own, which is full; here the worker is ended",
        flags=("crashed",),
        declared=fault.declared,
    )
    nested = "deep = " + "[" * 5000 + "]" * 5000
    minus = "deep = " + "-" * 20_000 + "1"
    magics = "\n".join(f"%time x = {number}" for number in range(800))
    load = "size = [None]\nwhile size:\n    size.append(None)\n    size.pop()\n"
    exits = "import os\nsize = os._exit(1)\n"
    uses = "def content_loss(features, target):\n    return (features - target).sum() * len(size)\n"
    return [
        *(content(name, "never ends", body, "timeout") for name, body in _ENDLESS.items()),
        *(content(name, "ends its worker", body, "crashed") for name, body in _DYING.items()),
        *(content(name, "takes all memory", body, "memory_limit")
          for name, body in _GREEDY.items()),
        *(content(name, "raises or returns what is odd", body) for name, body in _RAISING.items()),
        *(content(name, "uses up what it has", body, lost=()) for name, body in _RIGHT.items()),
        *(tries(name, "starts or ends processes", body) for name, body in _REFUSED.items()),
        DESK.of("endless-cell", "a loop that never ends in a cell", work(content_loss=load + uses),
                "timeout", content_loss=ALL),
        DESK.of("exit-in-a-cell", "os._exit in a cell", work(content_loss=exits + uses), "crashed",
                content_loss=ALL),
        in_tier(fault, place.tier, ended),
        in_tier(fills, place.tier, filled),
        cell("deep-cell", "a list nested 5000 times", nested, "skipped_cell"),
        cell("long-cell", "an expression of 20,000 signs", minus, "skipped_cell"),
        cell("many-magics", "800 magics", magics, "skipped_cell"),
        cell("long-line", "a line of a million characters", "text = '" + "x" * 10**6 + "'",
             "skipped_cell"),
        DESK.of("many-cells", "2000 cells", _many_cells(2000)),
        gram("deadlock", "waits for a lock that it holds",
             "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()",
             "timeout"),
    ]  # fmt: skip


def _many_cells(count: int) -> dict[str, object]:
    made = with_cell(work(), "x = 0", before="Normalization")
    extra = [{**made["cells"][5], "id": f"x-{n}", "source": f"x_{n} = {n}"} for n in range(count)]
    return {**made, "cells": [*made["cells"], *extra]}
