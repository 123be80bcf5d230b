"""One worker and what a submission can do to it: fail, hang, die, fill, flood and lie."""

import sys
from collections.abc import Callable
from typing import Any

import cloudpickle
import pytest
import torch

from autograder.errors import IsolationError
from autograder.sandbox.isolation import TIERS, Isolation
from autograder.sandbox.limits import Limits
from autograder.sandbox.outcomes import Crashed, Failure, NotDefined, Place, Raised, TimedOut
from autograder.sandbox.output import KEPT
from autograder.sandbox.wire.values import Opaque, Value
from autograder.sandbox.zygote import Zygote
from tests.sandbox.attempt import LEFT_OUT, attempt, calling_f, loaded

cloudpickle.register_pickle_by_value(sys.modules[__name__])

FORGE = """
import json, os, struct
def message(skeleton, body=b""):
    head = json.dumps(skeleton).encode()
    return struct.pack("<II", len(head), len(body)) + head + body
def reply(number, **parts):
    pairs = [["id", {"int": str(number)}], *map(list, parts.items())]
    return message({"dict": pairs})
def write(data):
    while data:
        data = data[os.write(3, data):]
"""


def failure(zygote: Zygote, source: str, *arguments: Value, seconds: float = 10.0) -> Failure:
    """How ``f`` failed; asserts that the next worker works."""
    with pytest.raises(Failure) as caught:
        attempt(zygote, source, *arguments, seconds=seconds)
    assert attempt(zygote, "def f(): return 'alive'") == "alive"
    return caught.value


# What holds


def test_all_layers_of_the_tier_are_reported(
    each_tier: Zygote, request: pytest.FixtureRequest
) -> None:
    """A worker reports each layer of its tier, verified by trying to break out."""
    tier = request.node.callspec.params["each_tier"]
    with each_tier.worker() as worker:
        assert worker.tier == tier
        holding = {layer for layer, answer in worker.held.items() if answer == "yes"}
        assert TIERS[tier] <= holding
        assert not holding & set(LEFT_OUT[tier])


def test_forgotten_layer_is_noticed() -> None:
    """Without the system-call filter the escape succeeds, is seen, and the worker is refused."""
    with Zygote(skip=["seccomp"]) as zygote, pytest.raises(IsolationError) as caught:
        zygote.worker()
    assert "seccomp (no: left out)" in str(caught.value)
    assert "a socket could be made, a process could be forked" in str(caught.value)


def test_strict_refuses_a_weaker_tier(zygote: Zygote, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where every layer was asked for, a worker without namespaces is refused and ended."""
    monkeypatch.setattr(zygote, "isolation", Isolation.STRICT)
    with pytest.raises(IsolationError, match="namespaces"):
        zygote.worker()


def test_what_is_named_is_imported_before(zygote: Zygote) -> None:
    """Modules that lessons name are there in each worker; one that is not installed is nothing."""
    source = "import sys\ndef f(): return 'xmlrpc.server' in sys.modules"
    assert attempt(zygote, source) is False
    with Zygote(isolation=Isolation.NONE, preload=["not_there", "xmlrpc.server"]) as warm:
        assert attempt(warm, source) is True


# Honest code


def test_functions_are_called(each_tier: Zygote) -> None:
    """A submission's function is called and its value comes back."""
    assert attempt(each_tier, "def f(x): return x + 1", 3) == 4
    tensor = attempt(each_tier, "def f(x): return x * 2", torch.ones(2, 3))
    assert torch.equal(tensor, torch.full((2, 3), 2.0))


def test_ordinary_libraries_work(each_tier: Zygote) -> None:
    """Training, threads, files in the scratch directory and plots work inside."""
    source = """
import concurrent.futures, io, tempfile, torch, torchvision
import matplotlib.pyplot as plt
def f():
    model = torch.nn.Sequential(torch.nn.Conv2d(3, 4, 3), torch.nn.BatchNorm2d(4))
    optimizer = torch.optim.Adam(model.parameters())
    model(torch.rand(2, 3, 8, 8)).square().mean().backward()
    optimizer.step()
    with tempfile.TemporaryFile() as file:
        torch.save(model.state_dict(), file)
        file.seek(0)
        model.load_state_dict(torch.load(file, weights_only=True))
    torch.save(torch.ones(1), "here.pt")
    plt.plot([1, 2])
    plt.savefig(io.BytesIO(), format="png")
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        total = sum(pool.map(abs, range(-4, 0)))
    return total, torch.load("here.pt"), type(torchvision.models.resnet18()).__name__
"""
    total, tensor, name = attempt(each_tier, source)
    assert (total, tensor.item(), name) == (10, 1, "ResNet")


def test_other_types_come_back_as_opaque(zygote: Zygote) -> None:
    """A generator or a module leaves the worker as the name of its type."""
    source = "import torch\ndef f(): return (i for i in 'ab'), torch.nn.ReLU()"
    assert attempt(zygote, source) == (Opaque("generator"), Opaque("ReLU"))


def test_calls_start_afresh(zygote: Zygote) -> None:
    """Seeds, default dtype and grad mode are as at the start for each call."""
    source = """
import random, numpy, torch
def f():
    found = random.random(), numpy.random.rand(), torch.rand(2), torch.is_grad_enabled()
    torch.set_default_dtype(torch.float64); torch.set_grad_enabled(False)
    return found
"""
    with loaded(zygote, source) as worker:
        first, second = (worker.run(calling_f(), seed=7) for _ in range(2))
        other = worker.run(calling_f(), seed=8)
    assert first[:2] == second[:2] != other[:2]
    assert torch.equal(first[2], second[2])
    assert second[2].dtype is torch.float32
    assert second[3] is True


def test_scenario_gets_a_seeded_generator(zygote: Zygote) -> None:
    """The generator of a scenario is seeded with the call's seed."""

    def scenario(_impl: Any, rng: torch.Generator) -> torch.Tensor:
        return torch.rand(2, generator=rng)

    with zygote.worker() as worker:
        drawn = worker.run(cloudpickle.dumps(scenario), seed=3)
    assert torch.equal(drawn, torch.rand(2, generator=torch.Generator().manual_seed(3)))


def test_output_is_kept_as_log(zygote: Zygote) -> None:
    """What the code prints, also below Python, is kept for the instructor."""
    source = (
        "import os, sys\ndef f(): print('out'); print('err', file=sys.stderr); os.write(1, b'raw')"
    )
    with loaded(zygote, source) as worker:
        worker.run(calling_f(), seed=0)
    assert {"out", "err", "raw"} <= set(worker.log.replace("raw", "raw\n").split())


# Statements that fail


def test_failing_statement_costs_what_depends_on_it(zygote: Zygote) -> None:
    """A statement that fails is reported with its place; what does not need it works."""
    statements = [
        (1, 1, "import a_module_that_is_missing"),
        (2, 1, "def f(): return 'works'"),
        (3, 2, "def g(:"),
        (4, 1, "x = 1\ny = x / 0"),
        (5, 1, "def h(): return y"),
    ]
    with zygote.worker() as worker:
        failures = worker.load(statements)
        assert worker.run(calling_f(), seed=0) == "works"
    assert {place: (failed.kind, failed.place) for place, failed in failures.items()} == {
        0: ("ModuleNotFoundError", Place(cell=1, line=1)),
        2: ("SyntaxError", Place(cell=3, line=2)),
        3: ("ZeroDivisionError", Place(cell=4, line=2)),
    }


@pytest.mark.parametrize("end", ["raise SystemExit(0)", "raise KeyboardInterrupt", "exit()"])
def test_statement_that_ends_the_program_does_not(zygote: Zygote, end: str) -> None:
    """Leaving by an exception is a failure of that statement only."""
    with zygote.worker() as worker:
        failures = worker.load([(1, 1, f"import sys\n{end}"), (2, 1, "def f(): return 1")])
        assert len(failures) == 1
        assert worker.run(calling_f(), seed=0) == 1


def test_endless_statement_times_out(zygote: Zygote, monkeypatch: pytest.MonkeyPatch) -> None:
    """Statements have a time limit of their own."""
    monkeypatch.setattr(zygote, "limits", Limits(load_seconds=0.3))
    with zygote.worker() as worker, pytest.raises(TimedOut):
        worker.load([(1, 1, "while True: pass")])


def test_failures_are_bounded(zygote: Zygote) -> None:
    """However many statements fail, few are reported, and none at all breaks nothing."""
    text = "raise ValueError('🙂' * 400)"
    with zygote.worker() as worker, pytest.raises(Crashed):
        worker.load([(n, 1, text) for n in range(1, 200)])
    with zygote.worker() as worker:
        assert len(worker.load([(n, 1, "1 / 0") for n in range(1, 200)])) == 20


def test_undefined_name(zygote: Zygote) -> None:
    """A name that the submission does not define is told from an error in its code."""
    with zygote.worker() as worker, pytest.raises(NotDefined) as caught:
        worker.run(calling_f(), seed=0)
    assert caught.value.name == "f"


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


@pytest.mark.parametrize("name", ENDLESS)
def test_endless_call_times_out(each_tier: Zygote, name: str) -> None:
    """Whatever goes on for ever ends at the limit, and the next worker works."""
    assert isinstance(failure(each_tier, ENDLESS[name], seconds=0.2), TimedOut)


DEADLY = {
    "os._exit": "import os\ndef f(): os._exit(0)",
    "segfault": "import ctypes\ndef f(): ctypes.string_at(0)",
    "abort": "import os\ndef f(): os.abort()",
    "signal": "import os\ndef f(): os.kill(os.getpid(), 9); __import__('ctypes').string_at(0)",
    "closed": "import os\ndef f(): os.close(3)",
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


def test_nested_scratch_is_removed(each_tier: Zygote) -> None:
    """Directories nested thousands deep do not stop the grader from cleaning up."""
    source = "import os\ndef f():\n for _ in range(1500): os.mkdir('d', 0o700); os.chdir('d')"
    with loaded(each_tier, source) as worker:
        worker.run(calling_f(), seed=0)
        place = worker._place
        assert place.exists()
    assert not place.exists()


# What it may claim


def test_forged_reply_is_a_claimed_value(each_tier: Zygote) -> None:
    """A reply that the code writes itself is worth what a returned value is: a claim."""
    source = FORGE + "def f(): write(reply(2, value='100/100')); os._exit(0)"
    assert attempt(each_tier, source) == "100/100"


def test_second_reply_is_no_answer_to_the_next_call(zygote: Zygote) -> None:
    """With two replies to one call the next call finds a number that was not asked for."""
    source = FORGE + "def f(): write(reply(2, value='forged')); return 'honest'"
    with loaded(zygote, source) as worker:
        assert worker.run(calling_f(), seed=0) == "forged"
        with pytest.raises(Crashed, match="not asked"):
            worker.run(calling_f(), seed=0)


FORGERIES = {
    "wrong id": "write(reply(7, value=None))",
    "no id": "write(message({'dict': [['value', None]]}))",
    "tensor as id": "write(message({'dict': [['id', {'tensor': ['int8', [2]]}]]}, b'ab'))",
    "true as id": "write(message({'dict': [['id', True]]}))",
    "float as id": "write(message({'dict': [['id', {'float': '0x1p1'}]]}))",
    "no dict": "write(message('done'))",
    "oversized": "write(struct.pack('<II', 1 << 30, 1 << 30))",
    "oversized body": "write(struct.pack('<II', 4, (64 << 20) + 1) + b'null')",
    "garbage": "write(os.urandom(4096))",
    "deep": "write(struct.pack('<II', 60000, 0) + b'[' * 60000)",
    "pickle": "write(struct.pack('<II', 3, 0) + b'N.' + b'.')",
}


@pytest.mark.parametrize("name", FORGERIES)
def test_forgery_outside_the_protocol_is_a_crash(zygote: Zygote, name: str) -> None:
    """What is no reply to the call ends the worker, at once and with nothing else raised."""
    source = FORGE + f"def f():\n {FORGERIES[name]}\n import time; time.sleep(9)"
    assert isinstance(failure(zygote, source), Crashed)


@pytest.mark.parametrize("error", ["{'list': []}", "None", "{'dict': [['kind', {'int': '3'}]]}"])
def test_forged_exception_is_read_without_harm(zygote: Zygote, error: str) -> None:
    """An exception's description of wrong types becomes one without text."""
    found = failure(zygote, FORGE + f"def f(): write(reply(2, error={error}))")
    assert isinstance(found, Raised)
    assert (found.kind, found.text, found.place) == ("", "", None)


def test_forged_exception_is_never_printed_at_length(zygote: Zygote) -> None:
    """A tensor for an exception's name, which takes ten seconds to print, is no name."""
    kind = "{'tensor': ['int8', [6] * 8]}"
    source = (
        FORGE
        + f"""
def f():
    error = {{'dict': [['kind', {kind}], ['text', None]]}}
    write(message({{'dict': [['id', {{'int': '2'}}], ['error', error]]}}, bytes(6 ** 8)))
"""
    )
    found = failure(zygote, source)
    assert isinstance(found, Raised)
    assert (found.kind, found.text) == ("", "")


@pytest.mark.parametrize(
    "part", ["error={'dict': [['kind', 'ValueError']]}", "value='done'", "value={'int': '0'}"]
)
def test_forged_answer_to_load_is_a_crash(zygote: Zygote, part: str) -> None:
    """A reply to the statements that is no list of failures is a crash, never an exception."""
    with zygote.worker() as worker, pytest.raises(Crashed, match="malformed"):
        worker.load([(1, 1, FORGE + f"write(reply(1, {part}))")])


def test_failures_claimed_for_load_are_bounded(zygote: Zygote) -> None:
    """Of a forged list of a thousand failures those count that may be true."""
    source = (
        FORGE
        + """
failed = [{'dict': [['position', {'int': str(place)}]]} for place in range(-500, 500)]
write(reply(1, value={'list': [None, *failed]}))
"""
    )
    with zygote.worker() as worker:
        assert set(worker.load([(1, 1, source)])) <= {0}


def test_message_of_an_exception_can_be_written(zygote: Zygote) -> None:
    """Text of a submission that no file takes does not get past the boundary."""
    found = failure(zygote, "def f(): raise ValueError('\\ud800' + 'x' * 1000)")
    assert isinstance(found, Raised)
    assert len(found.text.encode()) == 300


# Between workers


def test_workers_do_not_see_each_other(each_tier: Zygote) -> None:
    """One worker's files and processes are out of reach for another that runs beside it."""
    write = "import os\ndef f(): open('mine', 'w').write('x'); return os.getcwd(), os.getpid()"
    look = "import os\ndef f(place): return open(place + '/mine').read()"
    with loaded(each_tier, write) as one, loaded(each_tier, look) as other:
        place, pid = one.run(calling_f(), seed=0)
        paths = [place, str(one._place), f"/proc/{one.pid}/cwd", f"/proc/{pid}/root{place}"]
        for path in paths:
            with pytest.raises(Raised) as caught:
                other.run(calling_f(path), seed=0)
            assert caught.value.kind in {"PermissionError", "FileNotFoundError"}


def test_worker_is_gone_after_a_failure(zygote: Zygote) -> None:
    """A worker that timed out is closed, and a further call says so."""
    with loaded(zygote, "def f():\n while True: pass") as worker:
        with pytest.raises(TimedOut):
            worker.run(calling_f(), seed=0, seconds=0.2)
        with pytest.raises(Crashed, match="gone"):
            worker.run(calling_f(), seed=0)
