"""A class of real notebooks, graded as an instructor would: ``python -m tests.demo``.

Makes a course, hands in what `tests.lessons` has for each lesson, runs ``autograder grade`` on it
and shows what an instructor and a student get. The last lines are figures: times as they were here,
and memory beside its bound. The exit status is 1 if an outcome is not the declared one.
"""

import argparse
import csv
import importlib
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from typing import NamedTuple

import cloudpickle
import torch
from rich.console import Console
from rich.table import Table

from autograder import project
from autograder.cli.doctor import memory, private_memory
from autograder.grading.grader import Grader
from autograder.grading.submission import load_submission
from autograder.sandbox.worker import Worker
from tests.classroom import Pupil, hand_in, make_course, mismatches, run_command


class Figure(NamedTuple):
    """Something measured, and the bound that it has to keep; a time has none."""

    what: str
    value: float
    unit: str
    bound: float | None = None

    def __str__(self) -> str:
        """A line, with the verdict if there is one."""
        line = f"{self.what:<52}{self.value:8.2f} {self.unit}"
        if self.bound is None:
            return line
        verdict = "holds" if self.value <= self.bound else "DOES NOT HOLD"
        return f"{line} (at most {self.bound:g}: {verdict})"


def main() -> int:
    """Run the demonstration and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.demo", description=__doc__)
    place = Path(tempfile.gettempdir()) / "autograder-demo"
    parser.add_argument(
        "--keep", type=Path, default=place, metavar="DIR", help="the course's place"
    )
    parser.add_argument("--all", action="store_true", help="every submission that tests know")
    arguments = parser.parse_args()
    course = arguments.keep.resolve()
    groups = {lesson: _group(lesson, everybody=arguments.all) for lesson in project.lessons()}
    console = Console(highlight=False, width=120)
    _make(course, groups, console)
    faults, figures = [], []
    for lesson, group in groups.items():
        seconds, status = _grade(course, lesson, console)
        faults += [f"`autograder grade` ended with exit status {status}"] if status else []
        faults += mismatches(course, group)
        what = f"{lesson}: class of {len(group)}, start included"
        figures.append(Figure(what, seconds, "s"))
    _show_gradebook(course, console)
    _show_feedback(course, groups, console)
    figures += _figures(course, groups)
    for fault in faults:
        console.print(f"WRONG  {fault}", markup=False, style="red")
    if not faults:
        count = sum(len(group) for group in groups.values())
        console.print(f"All {count} submissions have the outcome that is declared for them.")
    for figure in figures:
        console.print(str(figure))
    return 1 if faults else 0


def _group(lesson: str, *, everybody: bool) -> list[Pupil]:
    """The class of a lesson, or as many as there are in an ordinary one."""
    students = importlib.import_module(f"tests.lessons.{lesson}.students")
    found: list[Pupil] = students.everybody() if everybody else students.ordinary()
    return found


def _make(course: Path, groups: Mapping[str, Sequence[Pupil]], console: Console) -> None:
    if course.exists() and not (course / "nbgrader_config.py").exists():
        sys.exit(f"{course} is there and is no course: name another folder with --keep.")
    shutil.rmtree(course, ignore_errors=True)
    console.print(f"Making a course in {course}: `nbgrader generate_assignment`", style="bold")
    make_course(course)
    for lesson, group in groups.items():
        hand_in(course, group)
        console.print(f"{len(group)} students have handed in {lesson}. Among them:")
        for pupil in group:
            console.print(f"  {pupil.name:<9} {pupil.about}", markup=False)


def _grade(course: Path, lesson: str, console: Console) -> tuple[float, int]:
    """Run the command as a user would: its wall-clock time in seconds, and its exit status."""
    console.print(f"\n$ autograder grade {lesson}", style="bold")
    clock = time.monotonic()
    new = partial(subprocess.run, capture_output=True, text=True, check=False)  # start included
    done = run_command("autograder", "grade", lesson, course=course, run=new)
    seconds = time.monotonic() - clock
    console.print(done.stdout + done.stderr, markup=False)
    return seconds, done.returncode


def _show_gradebook(course: Path, console: Console) -> None:
    console.print("$ nbgrader export", style="bold")
    run_command("nbgrader", "export", course=course)
    columns = ("assignment", "student_id", "raw_score", "max_score")
    table = Table(*columns, title=f"{course / 'grades.csv'}", title_justify="left")
    with (course / "grades.csv").open(encoding="utf-8") as file:
        for row in sorted(csv.DictReader(file), key=lambda row: row["student_id"]):
            table.add_row(*(row[column] for column in columns))
    console.print(table)


def _show_feedback(course: Path, groups: Mapping[str, Sequence[Pupil]], console: Console) -> None:
    pages = len(list(course.glob("feedback/*/*/*.html")))
    console.print(f"\n{pages} pages of feedback lie in {course / 'feedback'}, such as")
    for lesson, group in groups.items():
        page = course / "feedback" / group[0].name / lesson / f"{lesson}.html"
        console.print(f"  {page}", soft_wrap=True)
    for lesson in groups:
        console.print(f"\n$ autograder report {lesson}", style="bold")
        done = run_command("autograder", "report", lesson, course=course)
        console.print(done.stdout + done.stderr, markup=False, soft_wrap=True, end="")
    console.print()


def _figures(course: Path, groups: Mapping[str, Sequence[Pupil]]) -> list[Figure]:
    """Time of an ordinary submission, one at a time and warm, and memory of the processes."""
    with Grader() as grader:
        figures = []
        for lesson, group in groups.items():
            ordinary = [pupil for pupil in group if pupil.status == "graded" and not pupil.flags]
            seconds = []
            for pupil in ordinary[:10]:
                path = course / "submitted" / pupil.name / lesson / f"{lesson}.ipynb"
                clock = time.monotonic()
                grader.grade(load_submission(path, lesson, pupil.name))
                seconds.append(time.monotonic() - clock)
            what = f"{lesson}: an ordinary submission, median"
            figures.append(Figure(what, median(seconds[1:]), "s"))
        with Worker.fork(grader.zygote) as worker:
            worker.run(cloudpickle.dumps(_work), seed=0)
            return [
                *figures,
                Figure("the zygote's memory", memory(grader.zygote.wait(), "Rss"), "MB", 800),
                Figure("a worker's private memory", private_memory(worker.pid), "MB", 300),
            ]


def _work(_impl: object, rng: torch.Generator) -> torch.Tensor:
    """A convolution and its gradient, as in a scenario of the lessons."""
    image = torch.randn(2, 3, 64, 64, generator=rng, requires_grad=True)
    features = torch.nn.functional.conv2d(image, torch.randn(8, 3, 3, 3, generator=rng))
    return torch.autograd.grad(features.square().sum(), image)[0].mean()


if __name__ == "__main__":
    sys.exit(main())
