"""What happens to runs that grade a class: each says so, and the next one goes on."""

import os
import shlex
import shutil
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from random import Random

import pytest

from tests.classroom import LESSON
from tests.hostile import scene
from tests.hostile.ground import GRADE, Ground
from tests.hostile.kills import Stage, kill

pytestmark = pytest.mark.slow

STOPPED = "before the end; what is written already is whole. What to do: run the same command again"


@pytest.mark.parametrize("seed", range(5))
def test_kill(stage: Stage, tmp_path: Path, seed: int) -> None:
    """Whatever process is killed, and whenever: nothing is lost, doubled, changed or left."""
    found = kill(stage, tmp_path, Random(seed))  # noqa: S311 (no secret)
    assert found.is_well, found


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_stopped(ground: Ground, number: signal.Signals) -> None:
    """Ctrl-C, the end of a batch job, a closed terminal: one sentence, and the usual status."""
    status, said = ground.midway(lambda grader: os.kill(grader, number))
    assert status == 128 + number
    assert said.startswith(f"Stopped by {number.name} {STOPPED}")
    assert said.count("\n") == 1
    ground.goes_on()


def test_terminal_that_is_closed(ground: Ground) -> None:
    """All processes of a terminal are told that it is gone, and nobody can be told anything."""
    session = ["script", "--quiet", "--command", GRADE, "/dev/null"]
    if not shutil.which(session[0]):
        pytest.skip("script is not installed")
    terminal = subprocess.Popen(
        session, cwd=ground.course, env=scene.environment(ground.temporary),
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    while not (ground.course / "results" / "oleg").exists():
        assert terminal.poll() is None
        time.sleep(0.01)
    terminal.kill()
    terminal.wait()
    ground.goes_on()


def test_two_runs_at_once(ground: Ground) -> None:
    """The second one says so and does nothing; the first one is not disturbed."""
    others: list[subprocess.CompletedProcess[str]] = []

    def run_another(grader: int) -> None:
        os.kill(grader, signal.SIGSTOP)
        others.append(ground.run(GRADE))
        os.kill(grader, signal.SIGCONT)

    status, _ = ground.midway(run_another)
    assert status == 0
    assert others[0].returncode == 2
    assert others[0].stdout.startswith("Error: Another run is grading in")
    ground.is_graded()
    ground.goes_on()


SURROUNDINGS: Mapping[str, tuple[str, int]] = {
    "few files": (f"ulimit -n 64; {GRADE}", 0),
    "no home": (f"unset HOME; {GRADE}", 0),
    "no temporary directory": (f"TMPDIR=/nonexistent {GRADE}", 0),
    "closed output": (f"{GRADE} >&-", 0),
    "nobody reads": (f"set -o pipefail; {GRADE} | head -0", 1),
    "full output": (f"{GRADE} >/dev/full", 2),
}


@pytest.mark.parametrize("name", SURROUNDINGS)
def test_odd_surroundings(ground: Ground, name: str) -> None:
    """The class is graded all the same, whether or not that can be shown."""
    script, status = SURROUNDINGS[name]
    done = ground.run(script)
    assert done.returncode == status, done.stdout
    assert done.stdout.count("Error:") == (status == 2)
    ground.is_graded()
    ground.goes_on()


def test_what_an_interrupted_write_leaves(ground: Ground) -> None:
    """A result that is cut off is found anew, and what was to become one is removed."""
    result = ground.course / "results" / "anna" / LESSON / f"{LESSON}.json"
    os.truncate(result, 100)
    hook = (
        "import os, signal, sys; from pathlib import Path; from autograder import files; "
        "os.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL); "
        "files.write_whole(Path(sys.argv[1]), '{}')"
    )
    python = shlex.quote(str(scene.TOOLS / "python"))
    assert ground.run(f"{python} -c {shlex.quote(hook)} {result}").returncode
    assert len(list(result.parent.glob(".*.part"))) == 1
    ground.goes_on()
