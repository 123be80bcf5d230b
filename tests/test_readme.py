"""An instructor's walk: the commands of the README, in their order, as they stand there."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from autograder import project
from tests import toy
from tests.classroom import LESSON, hand_in, pupils, run_command
from tests.classroom.course import PROJECT


def blocks(heading: str) -> list[list[str]]:
    """The commands of each block of a section, without comments."""
    text = (PROJECT / "README.md").read_text(encoding="utf-8")
    section = text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    found = re.findall(r"^```\n(.*?)^```", section, re.M | re.S)
    lines = [[line for line in block.splitlines() if line and line[0] != "#"] for block in found]
    return [[line for line in block if not line.startswith("source ")] for block in lines]


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone's folders, in which all of the README's commands for instructors have been run.

    They are run as they stand, but on the lesson of the tests: it is graded in no time.
    """
    course = tmp_path_factory.mktemp("walk") / "course"
    shutil.copytree(toy.ROOT, course, ignore=shutil.ignore_patterns("__pycache__", ".built"))
    first = True
    for block in blocks("For instructors"):
        for line in block:
            command, *arguments = shlex.split(line)
            named = [LESSON if each in project.lessons(PROJECT) else each for each in arguments]
            done = run_command(command, *named, course=course)
            assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
            if first:  # the students hand in once the assignment is out
                hand_in(course, pupils("anna", "malik"))
                first = False
    return course


def test_there_is_what_the_readme_promises(walked: Path) -> None:
    """Gradebook, feedback, results, nbgrader's export, the report and the platform's file."""
    for path in (
        "gradebook.db",
        f"autograded/anna/{LESSON}/{LESSON}.ipynb",
        f"feedback/malik/{LESSON}/{LESSON}.html",
        f"results/malik/{LESSON}/{LESSON}.json",
        "grades.csv",
        f"reports/{LESSON}.html",
        f"{LESSON}-canvas.csv",
    ):
        assert (walked / path).is_file(), path
    assert ",anna,,8\n" in (walked / f"{LESSON}-canvas.csv").read_text().replace("\r", "")


def test_every_command_of_the_table_exists() -> None:
    """The table of commands is complete."""
    from autograder.cli.main import COMMANDS

    text = (PROJECT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^\| `autograder ([a-z]+)", text, re.M))
    assert named | {"new"} == set(COMMANDS)
