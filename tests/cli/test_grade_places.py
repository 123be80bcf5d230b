"""Where ``autograder grade`` grades: on one machine without Dask, unless it is told otherwise."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.classroom import LESSON
from tests.cli.conftest import call

USUAL = (
    "import sys; from autograder.cli import main; import atexit; "
    "atexit.register(lambda: print({'dask', 'distributed'} & set(sys.modules))); main()"
)
WITHOUT = "import sys; sys.modules['distributed'] = None; from autograder.cli import main; main()"


def run(script: str, *options: str, course: Path) -> subprocess.CompletedProcess[str]:
    """Run the command in a process that does something first."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    command = [sys.executable, "-c", script, "grade", LESSON, "--quiet", *options]
    return subprocess.run(
        command,
        cwd=course,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


def test_usual_way_imports_no_dask(handed_in: Path) -> None:
    """Nobody pays for what was not asked for."""
    done = run(USUAL, course=handed_in)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "set()"


def test_dask_is_not_installed(handed_in: Path) -> None:
    """One sentence, before anything is done."""
    done = run(WITHOUT, "--jobs", "2", course=handed_in)
    assert done.returncode == 2
    assert done.stderr == (
        "Error: --jobs and --scheduler need Dask, which is not installed. What to do: `pip install "
        "-c constraints.txt '.[cluster]'`, or leave the option out.\n"
    )
    assert not (handed_in / "results").exists()


def test_one_place_at_a_time(handed_in: Path) -> None:
    """There are two options, and they exclude each other."""
    done = call("grade", LESSON, "--jobs", "2", "--scheduler", "tcp://a:1", "--course", handed_in)
    assert done.exit_code == 2
    assert "expected one of the two. What to do: leave one out." in done.stderr


@pytest.mark.parametrize("address", ["nonsense", "tcp://a", "foo://a:1", "tcp://a:1/b", "a:1"])
def test_address_of_no_use(handed_in: Path, address: str) -> None:
    """It is shown, with what an address looks like."""
    done = call("grade", LESSON, "--scheduler", address, "--course", handed_in)
    assert done.exit_code == 2
    assert "expected tcp://HOST:PORT" in done.stderr
    assert f"got {address}. What to do: " in done.stderr


def test_no_process_is_too_few(handed_in: Path) -> None:
    """A number of processes is at least one."""
    done = call("grade", LESSON, "--jobs", "0", "--course", handed_in)
    assert done.exit_code == 2
    assert "0 is not in the range x>=1" in done.stderr
