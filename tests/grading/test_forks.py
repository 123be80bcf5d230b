"""Processes that are forked to help end when they are asked to, whatever became of one of them."""

import json
import subprocess
import sys
from concurrent.futures import BrokenExecutor

import pytest

SCRIPT = """
import json, os, signal, sys, time
from pathlib import Path
from autograder.grading import forks
from autograder.sandbox.zygote import Zygote

forks._PATIENCE = 2.0


def begin(*arguments):
    if arguments:
        os.kill(os.getpid(), signal.SIGKILL)


def pids(of):
    # Each of these calls takes a while, so that all processes get some.
    found = of.run(time.sleep, dict.fromkeys(range(12), (0.05,)))
    return [type(future.exception()).__name__ for _, future in found]


def waits_for_work(process):
    # One of the idle processes holds the lock and reads from the pipe; the others want the lock.
    return "pipe" in Path(f"/proc/{process.pid}/wchan").read_text()


def all_ended(processes):
    return not any(Path(f"/proc/{each.pid}").exists() for each in processes)


with Zygote() as zygote:
    made = forks.Forks(zygote, begin, eval(sys.argv[1]), most=3)
    answers = pids(made)
    processes = made._processes
    time.sleep(0.5)
    if sys.argv[2] != "nobody":
        (holder,) = filter(waits_for_work, processes)
        others = [each for each in processes if each is not holder]
        stopped = holder if sys.argv[2] == "holder" else others[0]
        os.kill(stopped.pid, signal.SIGSTOP)
    clock = time.monotonic()
    made.close()
    seconds = time.monotonic() - clock
print(json.dumps([sorted(set(answers)), len(processes), seconds, all_ended(processes)]))
"""


def closed(arguments: str, stopped: str) -> tuple[list[str], int, float, bool]:
    """What calls raised, how many processes there were, how long they took to end, if they did."""
    command = [sys.executable, "-c", SCRIPT, arguments, stopped]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    answers, count, seconds, ended = json.loads(done.stdout.splitlines()[-1])
    return answers, count, seconds, ended


@pytest.mark.parametrize("stopped", ["holder", pytest.param("another", marks=pytest.mark.slow)])
def test_one_that_does_not_end_is_killed(stopped: str) -> None:
    """One that has a lock, as one that was killed keeps it, keeps nobody waiting for ever."""
    answers, count, seconds, ended = closed("()", stopped)
    assert (answers, count, ended) == (["NoneType"], 3, True)
    assert seconds > 2


def test_they_end_at_once() -> None:
    """Nobody waits where nothing keeps them."""
    answers, count, seconds, ended = closed("()", "nobody")
    assert (answers, count, ended) == (["NoneType"], 3, True)
    assert seconds < 2


@pytest.mark.slow
def test_killed_as_they_begin() -> None:
    """Whoever is killed at its very beginning takes nothing along that others wait for."""
    answers, _, _, ended = closed("(1,)", "nobody")
    assert ended
    assert set(answers) <= {"BrokenProcessPool", BrokenExecutor.__name__}
