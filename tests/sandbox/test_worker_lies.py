"""What a worker may claim, and that workers are kept apart."""

import sys

import cloudpickle
import pytest

from autograder.sandbox.outcomes import Crashed, Raised, TimedOut
from autograder.sandbox.worker import Worker
from autograder.sandbox.zygote import Zygote
from tests.sandbox.attempt import attempt, calling_f, loaded
from tests.sandbox.forging import FORGE, failure

cloudpickle.register_pickle_by_value(sys.modules[__name__])


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
    with Worker.fork(zygote) as worker, pytest.raises(Crashed, match="malformed"):
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
    with Worker.fork(zygote) as worker:
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
