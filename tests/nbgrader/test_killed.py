"""Processes that are killed from outside, as one is where memory runs out, end no run."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.classroom import LESSON
from tests.nbgrader.clusters import slow_class

CLASS = ("anna", "malik", "nadia", "oleg")


@pytest.fixture
def folder(released: Path, tmp_path: Path) -> Path:
    """A course in which a few have handed in what takes seconds to be graded."""
    return slow_class(released, tmp_path / "course", CLASS, seconds=0.5)


def grade(course: Path) -> "subprocess.Popen[str]":
    """Start to grade the class."""
    tools = Path(sys.executable).parent
    command = [str(tools / "autograder"), "grade", LESSON, "--quiet"]
    environment = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ.get('PATH', '')}"}
    return subprocess.Popen(
        command,
        cwd=course,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def helpers_of(grader: int) -> set[int]:
    """The forks of a grader that help it: its children, but for the zygote, which is no fork."""
    try:
        children = Path(f"/proc/{grader}/task/{grader}/children").read_text().split()
    except OSError:
        return set()
    return {int(each) for each in children if command_of(each) == command_of(grader)}


def command_of(process: int | str) -> bytes:
    """The command line of a process, empty where there is none."""
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return b""


def kill_generations(grader: "subprocess.Popen[str]", count: int) -> int:
    """Kill all helpers as soon as there are some, as often as was asked for; how often it was."""
    seen: set[int] = set()
    done = 0
    while done < count and grader.poll() is None:
        if fresh := helpers_of(grader.pid) - seen:
            time.sleep(0.3)  # let them begin
            fresh |= helpers_of(grader.pid) - seen
            seen |= fresh
            for each in fresh:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(each, signal.SIGKILL)
            done += 1
        time.sleep(0.01)
    return done


def graded(course: Path) -> set[str]:
    """Whose feedback is there."""
    return {
        one for one in CLASS if (course / "feedback" / one / LESSON / f"{LESSON}.html").exists()
    }


@pytest.mark.parametrize("count", [1, pytest.param(2, marks=pytest.mark.slow)])
def test_helpers_are_replaced(folder: Path, count: int) -> None:
    """Whoever's process was killed is graded by another one."""
    grader = grade(folder)
    done = kill_generations(grader, count)
    text = grader.communicate(timeout=240)[0]
    assert done == count, text
    assert grader.returncode == 0, text
    assert "Traceback" not in text
    assert graded(folder) == set(CLASS)


@pytest.mark.slow
def test_who_stays_is_named_and_the_rest_graded(folder: Path) -> None:
    """Where the processes of somebody are killed again and again, the others get grades."""
    grader = grade(folder)
    done = kill_generations(grader, 7)  # two for all, two for the first one, and some that overlap
    text = grader.communicate(timeout=240)[0]
    assert done == 7, text
    assert grader.returncode != 0
    assert "Traceback" not in text
    missing = set(CLASS) - graded(folder)
    assert 0 < len(missing) < len(CLASS)
    assert text.count("killed again and again") == len(missing)
    assert all(name in text for name in missing)
