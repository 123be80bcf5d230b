"""How much of a class is on a cluster at a time, and what travels there and back."""

import json
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from autograder import project
from autograder.errors import ReferenceFault, UnreadableNotebook
from tests.classroom.notebooks import LESSON

SCRIPT = """
import json, sys
from pathlib import Path
from autograder.grading import cluster
from autograder.grading.places import Place
from autograder.grading.settings import GradingSettings
from autograder.grading.submission import CourseSubmission

folder, lesson = Path(sys.argv[1]), sys.argv[2]
handed_in = {
    name: CourseSubmission(
        assignment=lesson, student=name, path=folder / "work.ipynb", result_path=folder / name
    )
    for name in map(str, range(9))
}
if __name__ == "__main__":
    cluster.AHEAD = 2
    def known(dask_scheduler):
        return sum(str(each).startswith("autograder-") for each in dask_scheduler.tasks)

    graders = cluster.Cluster(Place(jobs=1), GradingSettings(), lesson)
    seen = []
    for name, graded in graders.grade(handed_in, fresh=False):
        there = graders._connection.client.run_on_scheduler(known)
        seen.append([name, graded.result.score, len(graders._on_way), there])
    graders.close()
    print(json.dumps(seen))
"""


def test_queue_is_never_longer_than_the_window(tmp_path: Path) -> None:
    """Neither here nor at the scheduler; each submission comes once, and its result is written."""
    solution = project.ROOT / "solutions" / LESSON / f"{LESSON}.ipynb"
    (tmp_path / "work.ipynb").write_bytes(solution.read_bytes())
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    command = [sys.executable, str(script), str(tmp_path), LESSON]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert (done.returncode, done.stderr) == (0, "")
    seen = json.loads(done.stdout)
    assert sorted(name for name, *_ in seen) == [str(number) for number in range(9)]
    assert {score for _, score, *_ in seen} == {8}
    assert max(here for *_, here, _ in seen) <= 2
    assert (
        max(there for *_, there in seen) <= 3
    )  # one whose result is here may not be forgotten yet
    assert all((tmp_path / name).is_file() for name, *_ in seen)


@pytest.mark.parametrize(
    "fault",
    [UnreadableNotebook("not_json", "It is none."), ReferenceFault("It fails.", [("a", "b", "c")])],
)
def test_faults_travel(fault: Exception) -> None:
    """What is raised or found elsewhere arrives whole."""
    there = pickle.loads(pickle.dumps(fault))  # noqa: S301, TID251 (our own)
    assert type(there) is type(fault)
    assert (str(there), vars(there)) == (str(fault), vars(fault))
