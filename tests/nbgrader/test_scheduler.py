"""A class that is graded on a Dask cluster which is there already, `--scheduler`."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import toy
from tests.classroom import copy_course, hand_in, pupils
from tests.nbgrader.clusters import (
    CLASS,
    Machines,
    children,
    ended,
    free_port,
    grade,
    machines,
    results,
    slow_class,
    start,
    until,
)
from tests.nbgrader.test_jobs import scores

IMPATIENT = """
import sys
from autograder.grading import cluster_connection
cluster_connection._PATIENCE = 3.0
from autograder.cli import main
main()
"""

pytestmark = pytest.mark.slow


@pytest.fixture
def course(released: Path, tmp_path: Path) -> Path:
    """A course whose class takes seconds to be graded."""
    return slow_class(released, tmp_path / "course")


@pytest.fixture
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machines]:
    """A scheduler with one worker."""
    with machines(tmp_path_factory.mktemp("machines")) as made:
        made.scheduler()
        made.worker()
        yield made


def impatient(course: Path, *options: str) -> "subprocess.Popen[str]":
    """Start to grade the class, and do not wait long for a scheduler that is lost."""
    words = ("grade", "toy", "--json", *options)
    return start(sys.executable, "-c", IMPATIENT, *words, cwd=course)


def begun(course: Path) -> None:
    """Wait until some of the class is graded."""
    until(lambda: results(course))


def test_nobody_there(course: Path) -> None:
    """One sentence, before anything is graded."""
    address = f"tcp://127.0.0.1:{free_port()}"
    status, students, said = ended(grade(course, "--scheduler", address))
    assert (status, students) == (2, [])
    assert said.startswith(f"Error: There is no Dask scheduler at {address}: ")
    assert said.count("\n") == 1
    assert not (course / "gradebook.db-journal").exists()
    assert results(course) == []


def test_killed_worker(course: Path, cluster: Machines) -> None:
    """What it had begun is graded by one that comes later, which keeps nothing of the run."""
    first = cluster.worker()
    run = grade(course, "--scheduler", cluster.address)
    begun(course)
    first.kill()
    second = cluster.worker()
    assert ended(run) == (0, sorted(CLASS), "")
    until(lambda: not children(second.pid))
    assert sorted(scores(course)) == sorted(CLASS)


def test_killed_scheduler(released: Path, course: Path, cluster: Machines) -> None:
    """What is entered stays, and the next run grades the rest, wherever that is."""
    run = impatient(course, "--scheduler", cluster.address)
    begun(course)
    cluster.kill()
    status, students, said = ended(run)
    assert (status, students) == (2, [])
    lines = said.splitlines()
    assert len(lines) == 2
    assert lines[0].startswith(f"The connection to the scheduler {cluster.address} is lost: ")
    assert lines[1].startswith(f"Error: The scheduler {cluster.address} was lost and did not")
    kept = {path: path.read_bytes() for path in results(course)}
    assert 0 < len(kept) < len(CLASS)
    assert ended(grade(course, "--jobs", "1")) == (0, sorted(CLASS), "")
    assert {path: path.read_bytes() for path in kept} == kept
    assert sorted(scores(course)) == sorted(CLASS)


def test_scheduler_comes_back(course: Path, cluster: Machines) -> None:
    """The run goes on, with what has no result yet."""
    run = grade(course, "--scheduler", cluster.address)
    begun(course)
    cluster.kill()
    cluster.scheduler()
    cluster.worker()
    status, students, said = ended(run)
    assert (status, students) == (0, sorted(CLASS))
    assert said.splitlines()[-1] == "The scheduler is there again."
    assert sorted(scores(course)) == sorted(CLASS)


def test_worker_comes_late_and_has_many_threads(course: Path, tmp_path: Path) -> None:
    """It is waited for; and what its threads grade does not get mixed up."""
    with machines(tmp_path) as made:
        made.scheduler()
        run = grade(course, "--scheduler", made.address)
        until(lambda: children(run.pid))
        made.worker("--nthreads", "4")
        assert ended(run) == (0, sorted(CLASS), "")
    assert set(scores(course).values()) == {8.0}


def test_another_grader(course: Path, cluster: Machines, tmp_path: Path) -> None:
    """A worker whose code differs grades nothing: the run ends with what differs."""
    until(lambda: cluster_has(cluster, 1))
    changed = tmp_path / "changed"
    shutil.copytree(toy.REPOSITORY / "autograder", changed / "autograder")
    with (changed / "autograder" / "errors.py").open("a", encoding="utf-8") as file:
        file.write("# a line more\n")
    for package in ("lessons", "reference"):
        shutil.copytree(toy.REPOSITORY / package, changed / package)
    cluster.worker(variables={"PYTHONPATH": str(changed)})
    until(lambda: cluster_has(cluster, 2))
    status, students, said = ended(grade(course, "--scheduler", cluster.address))
    assert (status, students) == (2, [])
    assert "has another grader than this machine: expected code " in said
    assert "What to do: give the scheduler and all workers the same image" in said
    assert said.count("\n") == 1
    assert results(course) == []


def test_worker_without_a_sandbox(released: Path, tmp_path: Path, cluster: Machines) -> None:
    """It is named once and grades nothing; others do, and where there are none, the run ends."""
    course = copy_course(released, tmp_path / "course")
    hand_in(course, pupils("anna", "noor", "emil"))
    cluster.weak_worker()
    until(lambda: cluster_has(cluster, 2))
    status, students, said = ended(grade(course, "--scheduler", cluster.address))
    assert (status, students) == (0, ["anna", "emil", "noor"])
    assert said.count("grades nothing: Isolation 'best' was asked for") == 1


def test_no_worker_has_a_sandbox(released: Path, tmp_path: Path) -> None:
    """The reason is given once more, as the run's own."""
    course = copy_course(released, tmp_path / "course")
    hand_in(course, pupils("anna", "noor"))
    (tmp_path / "machines").mkdir()
    with machines(tmp_path / "machines") as made:
        made.scheduler()
        made.weak_worker()
        status, students, said = ended(grade(course, "--scheduler", made.address))
    assert (status, students) == (1, [])
    assert "grades nothing: Isolation 'best' was asked for" in said
    assert said.splitlines()[-1].startswith("Error: Isolation 'best' was asked for")


def cluster_has(cluster: Machines, count: int) -> bool:
    """Whether a cluster has so many workers."""
    script = (
        "import sys; from distributed import Client; "
        "print(len(Client(sys.argv[1], timeout=5).nthreads()))"
    )
    command = [sys.executable, "-c", script, cluster.address]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() == str(count)
