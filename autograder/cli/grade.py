"""``autograder grade``."""

import glob
import json
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from statistics import median, median_low
from typing import TYPE_CHECKING

import click
from rich.console import Console

from autograder.assignments import find_assignment
from autograder.cli.options import COURSE, ISOLATION, JSON, QUIET, reports_faults
from autograder.cli.show import advance, output, progress, table_of
from autograder.errors import CourseError, UsageError
from autograder.facts import all_imports
from autograder.files import alone_in, must_be_course, shown
from autograder.grading.places import Place, place_of
from autograder.grading.results import FOLDER, Result
from autograder.sandbox.isolation import Isolation
from autograder.sandbox.zygote import Zygote

_FAR, _LONG = 3, 1.5
"""So many times as long as the median one, and at least so many seconds, is told of."""

if TYPE_CHECKING:  # it needs nbgrader, which takes seconds to import
    from autograder.nbgrader.classroom import Classroom


@click.command
@click.argument("assignment")
@click.option("--fresh", is_flag=True, help="Grade anew also what has not changed.")
@click.option("--student", "students", multiple=True, help="Only this student; may be repeated.")
@click.option(
    "--exercise",
    "exercises",
    multiple=True,
    help="With --student: grade only this exercise anew, and keep all other results.",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="Grade in this many processes, on a Dask cluster here.",
)
@click.option(
    "--scheduler", metavar="ADDRESS", help="Grade on the Dask cluster with this scheduler."
)
@COURSE
@ISOLATION
@JSON
@QUIET
@reports_faults
def command(
    assignment: str,
    fresh: bool,
    students: tuple[str, ...],
    exercises: tuple[str, ...],
    jobs: int | None,
    scheduler: str | None,
    course: Path,
    isolation: str | None,
    as_json: bool,
    quiet: bool,
) -> None:
    """Grade a class: nbgrader's submitted/ to gradebook, autograded/, feedback/ and results/.

    What has not changed since the last run is looked up, so that an interrupted run goes on where
    it stopped.

    \b
    Example: autograder grade LESSON
             autograder grade LESSON --student anna --exercise EXERCISE
             autograder grade LESSON --jobs 8
    """  # noqa: D301 (click's mark)
    if exercises and (fresh or not students):
        raise UsageError(
            "--exercise grades a part of single submissions anew: expected --student with it, and "
            "no --fresh. What to do: name a student, or leave out --exercise."
        )
    clock = time.monotonic()
    place = place_of(scheduler, jobs)
    must_be_course(course)
    find_assignment(assignment)
    if not _has_work(course, assignment, students):
        _see_to_work(course, assignment, students)
    with alone_in(course), _started(place, course) as where:
        # All that needs torch or nbgrader takes seconds to import: as long as the zygote takes.
        from autograder.grading.results import to_json
        from autograder.nbgrader.classroom import Classroom

        level = Isolation(isolation) if isolation else None
        with Classroom(course, assignment, level, where, students) as classroom:
            _say_refused(classroom.refused)
            results = _grade(classroom, exercises, fresh=fresh, quiet=quiet or as_json)
    if as_json:
        for result in results:
            print(json.dumps(to_json(result), ensure_ascii=False))
    else:
        _show(results, classroom.root, assignment, time.monotonic() - clock)
        if exercises:
            print(f"Graded anew: {', '.join(exercises)}. All other results are as they were.")
    if classroom.faults:
        faults = [
            f"{shown(student)}: {fault}" for student, fault in sorted(classroom.faults.items())
        ]
        raise CourseError(
            "nbgrader could not enter these submissions; the others are entered, and the results "
            "are kept. What to do: see to what nbgrader says of each, and run the same command "
            "again: it enters what is missing.\n" + "\n".join(faults)
        )


@contextmanager
def _started(place: Place | None, course: Path) -> Iterator[Zygote | Place]:
    """What runs submissions: a sandbox of this process, unless a cluster was asked for."""
    if place is not None:
        yield place
        return
    with Zygote(preload=all_imports(), hidden=_hidden_in(course)) as zygote:
        yield zygote


def _hidden_in(course: Path) -> list[Path]:
    """What no submission may read, should the course be in a folder that all may read."""
    with suppress(OSError):  # as will be told
        (course / FOLDER).mkdir(exist_ok=True)  # only what is there can be hidden
    names = ("gradebook.db", "submitted", "autograded", "feedback", FOLDER)
    return [path for name in names if (path := course / name).exists()]


def _has_work(course: Path, assignment: str, students: Sequence[str]) -> bool:
    """Whether there is something to grade at the place where nbgrader usually has it."""
    usual = os.path.join(course, "submitted")
    if students:
        return all(os.path.isdir(os.path.join(usual, one, assignment)) for one in students)
    return any(glob.iglob(os.path.join(glob.escape(usual), "*", assignment)))


def _see_to_work(course: Path, assignment: str, students: Sequence[str]) -> None:
    """See before the sandbox starts that there is something to grade at all.

    The course's configuration may name another place: nbgrader knows, and takes a second to import.

    Raises:
        UsageError: there is nothing.
    """
    from autograder.nbgrader.gradebook import application
    from autograder.nbgrader.roster import chosen

    chosen(application(course.resolve()).coursedir, assignment, students)


def _say_refused(refused: Mapping[str, str]) -> None:
    """Say before anybody is graded who will not be."""
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    for student, fault in refused.items():
        console.print(f"{shown(student)} is not graded: {fault}", markup=False)


def _grade(
    classroom: "Classroom", exercises: Sequence[str], *, fresh: bool, quiet: bool
) -> list[Result]:
    """The results of the class, by student, with a progress bar on the way."""
    results = []
    with progress(len(classroom.students), quiet=quiet, doing=classroom.doing) as bar:
        for result in classroom.grade(fresh=fresh, exercises=exercises):
            results.append(result)
            advance(bar, result.student)
            bar.advance(bar.tasks[0].id)
    return sorted(results, key=lambda result: result.student)


def _show(results: Sequence[Result], root: Path, assignment: str, seconds: float) -> None:
    console = output()
    count = f"{len(results)} submission{'' if len(results) == 1 else 's'}"
    console.print(table_of(results, f"{assignment}: {count}", width=console.width))
    tiers = sorted({result.run.tier for result in results if result.run.layers})
    typical = median(result.run.seconds for result in results)
    lines = [
        f"{count} in {seconds:.1f} s, start included; "
        f"{typical:.2f} s for the median one; isolation: {', '.join(tiers) or 'nothing was run'}",
        *_slowest(results),
        f"feedback: {root / 'feedback'}/STUDENT/{assignment}/{assignment}.html",
        f"results:  {root / 'results'}/STUDENT/{assignment}/{assignment}.json",
        f"then:     `autograder report {assignment}`, "
        f"`autograder export {assignment} --to canvas` (or moodle), `nbgrader export`",
    ]
    for line in lines:
        console.print(line, markup=False, soft_wrap=True)


def _slowest(results: Sequence[Result]) -> list[str]:
    """Who took far longer than the rest, and with which exercise: the first to look at."""
    one = max(results, key=lambda result: result.run.seconds)
    rest = median_low(result.run.seconds for result in results)
    if one.run.seconds < _LONG or one.run.seconds < _FAR * rest:
        return []
    taken = {each.name: sum(check.seconds for check in each.checks) for each in one.exercises}
    name = max(taken, key=lambda each: taken[each])
    return [
        f"slowest:  {shown(one.student)}, {one.run.seconds:.1f} s, of which {name} took "
        f"{taken[name]:.1f} s"
    ]
