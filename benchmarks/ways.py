"""The ways to grade a class that are measured side by side.

Each is a command line, as an instructor types it. The other graders have a lesson once with a
single exercise, `benchmarks.plain`, and once with all of its checks as hidden tests,
`benchmarks.plain_lesson`: the notebooks are then the same for all. Ours grades all exercises in
both cases and writes feedback too; beside a single exercise, it gets the lesson's whole notebook,
with what trains and draws, as students hand it in.
"""

import json
import os
import re
import shutil
import subprocess
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

import nbformat

from benchmarks.environments import made_environment, otter_environment, version_in
from benchmarks.otter import Question, master, part_of
from benchmarks.plain import (
    IMPORTS,
    SOLUTION,
    TESTS,
    course_of,
    part_in_gradebook,
    plain_course,
    plain_notebook,
    run,
)
from benchmarks.plain_lesson import PlainLesson
from benchmarks.watching import NotRun

__all__ = ["Nbgrader", "Otter", "Ours", "Way"]


class Way(ABC):
    """A grader with a class.

    Args:
        folder: for the class; it is made.
        lesson: what is graded.
        whole: whether the lesson with all its checks is graded, and not a single exercise.

    Attributes:
        grader: name of the grader.
        whole: as given.
        in_one_run: whether one command grades a class.
    """

    grader: str
    in_one_run = True

    def __init__(self, folder: Path, lesson: PlainLesson, *, whole: bool) -> None:
        self.folder, self.lesson, self.whole = folder, lesson, whole
        self.make()

    @property
    def name(self) -> str:
        """A name for files and tables."""
        return f"{self.grader}-{'all' if self.whole else 'one'}"

    @property
    @abstractmethod
    def version(self) -> str:
        """The grader's version."""

    @abstractmethod
    def make(self) -> None:
        """Make the course; raises `NotRun` or `RuntimeError` if that is not possible."""

    @abstractmethod
    def commands(self, students: Sequence[str]) -> Iterator[list[str | Path]]:
        """What grades the class, to be run in the class's folder."""

    @abstractmethod
    def part(self, student: str) -> float | None:
        """The part of the points that a student has got."""

    def hand_in(self, students: Sequence[str]) -> None:
        """Let the class be these students, each with a notebook of their own."""
        shutil.rmtree(self.folder / "submitted", ignore_errors=True)
        notebook = nbformat.reads(self.notebook, as_version=4)
        written = [
            cell for cell in notebook.cells if re.search(r"^(def|class) ", cell.source, re.M)
        ]
        sources = [cell.source for cell in written]
        for student in students:
            for cell, source in zip(written, sources, strict=True):
                cell.source = f"{source}\n# {student}"
            path = self.path(student)
            path.parent.mkdir(parents=True)
            path.write_text(nbformat.writes(notebook), encoding="utf-8")

    def path(self, student: str) -> Path:
        """Where a student's notebook is."""
        name = self.lesson.name
        return self.folder / "submitted" / student / name / f"{name}.ipynb"

    @property
    def notebook(self) -> str:
        """What everybody hands in."""
        return self.lesson.solved() if self.whole else plain_notebook(SOLUTION)


class Ours(Way):
    """This project's grader, with the lesson as it is released."""

    grader = "ours"
    version = version("gans-and-style-transfer")

    @property
    def notebook(self) -> str:
        """What the others get with all checks, or else the lesson's own solutions."""
        if self.whole:
            return self.lesson.solved()
        name = self.lesson.name
        return (self.lesson.project / "solutions" / name / f"{name}.ipynb").read_text("utf-8")

    def make(self) -> None:
        """Copy what is built."""
        self.folder.mkdir()
        project, name = self.lesson.project, self.lesson.name
        shutil.copy(project / "nbgrader_config.py", self.folder)
        for each in ("solutions", "assignments"):
            shutil.copytree(project / each / name, self.folder / each / name)
        run(self.folder, ["nbgrader", "generate_assignment", name])

    def commands(self, students: Sequence[str]) -> Iterator[list[str | Path]]:
        """One for the class."""
        del students
        yield self.command()

    def command(self, workers: int = 0) -> list[str | Path]:
        """The command; `workers` is the number of its workers, 0 for what it does by itself."""
        jobs = ["--jobs", str(workers)] if workers else []
        return ["autograder", "grade", self.lesson.name, "--fresh", "--quiet", *jobs]

    def part(self, student: str) -> float | None:
        """From the file of results."""
        path = self.folder / "results" / student / self.lesson.name / f"{self.lesson.name}.json"
        if not path.is_file():
            return None
        found = json.loads(path.read_text("utf-8"))["exercises"]
        return float(sum(one["score"] for one in found) / sum(one["points"] for one in found))


class Nbgrader(Way):
    """nbgrader with its own configuration."""

    grader = "nbgrader"
    version = version("nbgrader")

    def make(self) -> None:
        """Release the assignment."""
        lesson = self.lesson
        if self.whole:
            course_of(self.folder, lesson.name, lesson.for_nbgrader(), [lesson.checks])
        else:
            plain_course(self.folder, lesson.name)

    def commands(self, students: Sequence[str]) -> Iterator[list[str | Path]]:
        """One for the class."""
        del students
        yield ["nbgrader", "autograde", self.lesson.name, "--force"]

    def part(self, student: str) -> float | None:
        """From the gradebook."""
        return part_in_gradebook(self.folder, self.lesson.name, student)


class Otter(Way):
    """otter-grader without a container: one command grades one submission."""

    grader = "otter"
    in_one_run = False

    @property
    def version(self) -> str:
        """That of the environment."""
        return version_in(otter_environment(), "otter-grader")

    def make(self) -> None:
        """Have it installed, and make what it grades with."""
        fault = made_environment(otter_environment())
        if fault:
            raise NotRun(fault)
        self.folder.mkdir()
        (self.folder / "master.ipynb").write_text(self._master(), encoding="utf-8")
        if self.whole:
            shutil.copy(self.lesson.checks, self.folder)
        tool = otter_environment() / "bin" / "otter"
        done = subprocess.run(
            [tool, "assign", "master.ipynb", "dist", "--no-run-tests"],
            cwd=self.folder,
            env={**os.environ, "PATH": f"{tool.parent}{os.pathsep}{os.environ.get('PATH', '')}"},
            capture_output=True,
            text=True,
        )
        if done.returncode:
            said = done.stderr.strip().splitlines() or ["no word of it"]
            raise NotRun(f"otter assign has failed: {said[-1]}")

    def commands(self, students: Sequence[str]) -> Iterator[list[str | Path]]:
        """One for each student."""
        tool = otter_environment() / "bin" / "otter"
        (archive,) = (self.folder / "dist" / "autograder").glob("*.zip")
        for student in students:
            out = self.folder / "out" / student
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir(parents=True)
            yield [tool, "run", "-a", archive, "-o", out, self.path(student), "--no-logo"]

    def part(self, student: str) -> float | None:
        """From the file of results."""
        return part_of(self.folder / "out" / student / "results.json")

    @property
    def notebook(self) -> str:
        """The solution in the form that otter-grader knows."""
        return (self.folder / "dist" / "autograder" / "master.ipynb").read_text("utf-8")

    def _master(self) -> str:
        if self.whole:
            return self.lesson.for_otter()
        solution = SOLUTION.replace("):\n", "):\n    # BEGIN SOLUTION\n") + "    # END SOLUTION"
        question = Question("gram_matrix", "Write `gram_matrix`.", solution, TESTS)
        return master(self.lesson.name, [IMPORTS], [question])
