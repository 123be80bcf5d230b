"""How much isolation a run asks for, where the host offers none: option, setting and default."""

import json
import os
import subprocess
import sys
from functools import partialmethod
from pathlib import Path

import pytest

from autograder.sandbox.zygote import Zygote
from tests import warm
from tests.classroom import LESSON, RELEASED
from tests.classroom.course import PROJECT
from tests.cli.conftest import call

GRADE, AUTOGRADE = ("autograder", "grade", LESSON), ("nbgrader", "autograde", LESSON)
REFUSED = "Isolation '{}' was asked for, and this host does not offer it"


def on_a_weak_host(*command: str, course: Path) -> subprocess.CompletedProcess[str]:
    """Run a command, in the course's folder, where no tier of isolation holds."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return warm.run(
        [sys.executable, "-m", "tests.cli.weak_host", *command],
        cwd=course,
        env={**os.environ, "PATH": path, "PYTHONPATH": str(PROJECT)},
    )


def configure(course: Path, level: str) -> None:
    """Have the course ask for so much isolation."""
    with (course / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write(f'\nc.GradeInSandbox.isolation = "{level}"\n')


@pytest.mark.parametrize(
    ("command", "configured"),
    [
        ((*GRADE, "--isolation=none"), "strict"),
        (GRADE, "none"),
        pytest.param(AUTOGRADE, "none", marks=pytest.mark.slow),
    ],
)
def test_none_is_none(handed_in: Path, command: tuple[str, ...], configured: str) -> None:
    """The class is graded, whatever else the course asks for, and each result says in what."""
    configure(handed_in, configured)
    done = on_a_weak_host(*command, course=handed_in)
    assert done.returncode == 0, done.stderr
    path = handed_in / "results" / "anna" / LESSON / f"{LESSON}.json"
    result = json.loads(path.read_text(encoding="utf-8"))
    assert (result["run"]["isolation"], result["run"]["tier"]) == ("none", "none")
    assert result["score"] == 8


@pytest.mark.parametrize(
    ("command", "configured", "level"),
    [((*GRADE, "--isolation=best"), "none", "best"), (AUTOGRADE, "strict", "strict")],
)
def test_more_than_there_is_is_refused(
    handed_in: Path, command: tuple[str, ...], configured: str, level: str
) -> None:
    """An option counts before the course's setting, and nothing is graded."""
    configure(handed_in, configured)
    done = on_a_weak_host(*command, course=handed_in)
    assert done.returncode == 1
    assert REFUSED.format(level) in done.stderr
    assert not list((handed_in / "results").rglob("*.json"))


def test_single_notebooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """`autograder check` asks for `best`, unless it is told otherwise."""
    monkeypatch.setattr(Zygote, "__init__", partialmethod(Zygote.__init__, skip=["seccomp"]))
    refused = call("check", RELEASED, "--lesson", LESSON)
    assert refused.exit_code == 1
    assert REFUSED.format("best") in refused.stderr
    done = call("check", RELEASED, "--lesson", LESSON, "--isolation=none", "--json")
    assert done.exit_code == 0, done.output
    run = json.loads(done.stdout)["run"]
    assert (run["isolation"], run["tier"]) == ("none", "none")
