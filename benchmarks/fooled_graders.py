"""Three graders, each set up as its documentation says, without a container.

Plain nbgrader grades a class of two for each attack: the attacker, and an honest student who comes
later in the alphabet. `otter run` grades one submission at a time. This grader grades all attackers
and the honest student as one class.
"""

import json
import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import nbformat

from benchmarks.attacked import (
    LESSON,
    Outcome,
    ended,
    hand_in,
    has_script,
    leftovers,
    read,
    with_attack,
    with_source,
)
from benchmarks.attacks import HONEST, Attack
from benchmarks.otter import Question, master, part_of
from benchmarks.plain import SOLUTION, part_in_gradebook, plain_course, run

__all__ = ["by_nbgrader", "by_otter", "by_ours"]

PROJECT = Path(__file__).parents[1]
LAST = "zz-honest"


def by_nbgrader(attacks: Sequence[Attack], folder: Path) -> Iterator[tuple[str, Outcome]]:
    """Plain nbgrader, with one exercise and hidden tests."""
    template = plain_course(folder / "plain", LESSON)
    for attack in attacks:
        course = folder / f"plain-{attack.name}"
        shutil.copytree(template, course)
        given = course / "release" / LESSON / f"{LESSON}.ipynb"
        hand_in(course, attack.name, with_attack(read(given), attack))
        hand_in(course, LAST, with_source(read(given), HONEST + SOLUTION))
        status, said = ended(["nbgrader", "autograde", LESSON, "--force"], course)
        ended(["nbgrader", "generate_feedback", LESSON, "--force"], course)
        left = leftovers()
        page = course / "feedback" / attack.name / LESSON / f"{LESSON}.html"
        yield (
            attack.name,
            Outcome(
                part=part_in_gradebook(course, LESSON, attack.name),
                said=status != 0 or attack.name in re.findall(r"ERROR.*?([\w-]+)/", said),
                honest=part_in_gradebook(course, LESSON, LAST) == 1,
                ended=status is not None,
                script=has_script(page),
                left=left,
            ),
        )
        shutil.rmtree(course)


def by_otter(
    attacks: Sequence[Attack], folder: Path, environment: Path
) -> Iterator[tuple[str, Outcome]]:
    """``otter run``, with one question and hidden tests.

    Args:
        attacks: what is handed in.
        folder: where to work.
        environment: of Python, with otter-grader.
    """
    tool = environment / "bin" / "otter"
    folder = folder / "otter"
    folder.mkdir()
    (folder / "master.ipynb").write_text(_master(), encoding="utf-8")
    status, said = ended([tool, "assign", "master.ipynb", "dist", "--no-run-tests"], folder)
    archives = list((folder / "dist" / "autograder").glob("*.zip"))
    if status != 0 or not archives:
        raise RuntimeError(f"otter assign failed:\n{said}")
    given = folder / "dist" / "student" / "master.ipynb"
    for attack in attacks:
        out = folder / f"out-{attack.name}"
        out.mkdir()
        path = folder / f"{attack.name}.ipynb"
        path.write_text(nbformat.writes(with_attack(read(given), attack)), encoding="utf-8")
        command: list[str | Path] = [tool, "run", "-a", archives[0], "-o", out, path, "--no-logo"]
        status, said = ended(command, folder)
        yield (
            attack.name,
            Outcome(
                part=part_of(out / "results.json"),
                said=status != 0,
                honest=True,
                ended=status is not None,
                left=leftovers(),
            ),
        )


def _master() -> str:
    """An assignment as otter-grader's documentation has one."""
    hidden = "torch.allclose(gram_matrix(torch.ones(1, 2, 2, 2)), torch.full((1, 2, 2), 0.5))"
    solution = SOLUTION.replace("):\n", "):\n    # BEGIN SOLUTION\n") + "    # END SOLUTION"
    question = Question("q1", "Write `gram_matrix`.", solution, [f"assert {hidden}"])
    return master("master", ["import torch"], [question])


def by_ours(attacks: Sequence[Attack], folder: Path) -> Iterator[tuple[str, Outcome]]:
    """This grader, with the whole lesson."""
    course = folder / "ours"
    course.mkdir()
    shutil.copy(PROJECT / "nbgrader_config.py", course)
    for name in ("solutions", "assignments"):
        shutil.copytree(PROJECT / name / LESSON, course / name / LESSON)
    run(course, ["nbgrader", "generate_assignment", LESSON])
    solved = course / "solutions" / LESSON / f"{LESSON}.ipynb"
    for attack in attacks:
        hand_in(course, attack.name, with_attack(_without_marks(read(solved)), attack))
    hand_in(course, LAST, with_source(read(solved), HONEST + SOLUTION))
    status, _ = ended(["autograder", "grade", LESSON, "--quiet"], course)
    left = leftovers()
    honest = _result(course, LAST)[0] == 1
    for attack in attacks:
        part, flags = _result(course, attack.name)
        yield (
            attack.name,
            Outcome(
                part=part,
                said=flags,
                honest=honest,
                ended=status == 0,
                script=has_script(course / "feedback" / attack.name / LESSON / f"{LESSON}.html"),
                left=left,
            ),
        )


def _result(course: Path, student: str) -> tuple[float | None, bool]:
    path = course / "results" / student / LESSON / f"{LESSON}.json"
    if not path.is_file():
        return None, False
    result = json.loads(path.read_text("utf-8"))
    (found,) = (each for each in result["exercises"] if each["name"] == "gram_matrix")
    return found["score"] / found["points"], bool(result["flags"])


def _without_marks(notebook: Any) -> Any:
    """The notebook as students have it, without the lines around solutions."""
    for cell in notebook.cells:
        cell.source = re.sub(r"^ *### .*\n?", "", cell.source, flags=re.MULTILINE)
    return notebook
