"""``autograder check``."""

import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console

from autograder.assignments import assignments, find_assignment
from autograder.cli.options import ISOLATION, JSON, QUIET, reports_faults
from autograder.cli.show import advance, output, progress, table_of
from autograder.errors import UnreadableNotebook, UsageError
from autograder.feedback.exercise import WIDTH, exercise_text
from autograder.files import shown
from autograder.grading.results import UNUSABLE, Flag, Result, to_json
from autograder.grading.settings import GradingSettings
from autograder.project import find_lesson, lessons
from autograder.sandbox.isolation import Isolation
from autograder.submission.extract import extract
from autograder.submission.recognise import has_cells_of

if TYPE_CHECKING:  # it needs torch, which takes seconds to import
    from autograder.grading.grader import Grader
    from autograder.grading.submission import Submission

_LONGEST = 400


@click.command
@click.argument("notebooks", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--lesson", help="The lesson, where a notebook does not tell.")
@click.option("--seed", default=0, show_default=True, help="The course's seed.")
@ISOLATION
@JSON
@QUIET
@reports_faults
def command(
    notebooks: tuple[Path, ...],
    lesson: str | None,
    seed: int,
    isolation: str | None,
    as_json: bool,
    quiet: bool,
) -> None:
    """Grade single notebooks; needs no course.

    Example: autograder check submissions/*.ipynb
    """
    from autograder.grading.grader import Grader

    missing = [str(path) for path in notebooks if not path.exists() and not path.is_symlink()]
    if missing:
        raise UsageError(
            f"There is no file {', '.join(missing)}. Nothing was graded. "
            "What to do: see that each path is right."
        )
    if lesson is not None:
        find_lesson(lesson)
    settings = GradingSettings(isolation=Isolation(isolation or "best"), seed=seed)
    with (
        Grader(settings) as grader,
        progress(len(notebooks), quiet=quiet or as_json) as bar,
    ):
        grader.watch = lambda student, exercise: advance(bar, f"{Path(student).name}: {exercise}")
        results = []
        for path in notebooks:
            advance(bar, str(path))
            results.append(_grade(grader, path, lesson))
            bar.advance(bar.tasks[0].id)
    if as_json:
        for result in results:
            print(json.dumps(to_json(result), ensure_ascii=False))
    else:
        _show(results)


def _grade(grader: "Grader", path: Path, lesson: str | None) -> Result:
    """The result of one file, whatever it is."""
    from autograder.grading.submission import load_submission

    loaded = load_submission(path, "", str(path))
    found = lesson or _lesson_of(grader, loaded)
    # Where nobody knows the lesson, it decides only about which exercises get no points.
    named = assignments().get(path.stem)
    meant = named.name if named and found in (None, named.lesson) else found or lessons()[0]
    result = grader.grade(dataclasses.replace(loaded, assignment=meant))
    if found is not None or result.status != "wrong_notebook":
        return result
    text = (
        f"It has none of the exercises of a lesson that can be graded here "
        f"({', '.join(lessons())}). Leave it out, or say what it should be with --lesson."
    )
    return dataclasses.replace(result, flags=(Flag("wrong_notebook", text),), notes=(text,))


def _lesson_of(grader: "Grader", submission: "Submission") -> str | None:
    """The lesson that a notebook has most exercises of, or any at all; None if there is none."""
    if isinstance(submission.notebook, UnreadableNotebook):
        return None
    for name in lessons():
        if has_cells_of(submission.notebook, name):
            return name
    for name in lessons():
        lesson = grader.lesson(name)
        code = extract(submission.notebook, lesson.outline)
        if lesson.defines_any([*code.functions, *submission.notebook.grade_ids]):
            return name
    return None


def _show(results: Sequence[Result]) -> None:
    """A table for each lesson and why points were lost; a line for each file that is no work."""
    console = output()
    usable = [result for result in results if result.status not in UNUSABLE]
    for lesson in dict.fromkeys(result.assignment for result in usable):
        of_lesson = [result for result in usable if result.assignment == lesson]
        console.print(table_of(of_lesson, lesson, width=console.width))
        for result in of_lesson:
            with find_assignment(result.assignment).speaking():
                _show_losses(console, result)
    for result in results:
        if result.status in UNUSABLE:
            about = f"{shown(result.student, _LONGEST)} was not graded ({result.status}): "
            console.print(about + " ".join(result.notes), markup=False, soft_wrap=True)


def _show_losses(console: Console, result: Result) -> None:
    losses = [exercise for exercise in result.exercises if exercise.score < exercise.points]
    if result.status != "graded":
        for note in result.notes or (f"no exercise of {result.assignment} was begun",):
            console.print(f"{result.student}: {note}", markup=False, soft_wrap=True)
        return
    if not losses:
        return
    console.print(f"\n{result.student}", style="bold", markup=False)
    for note in result.notes:
        console.print(f"  - {note}", markup=False)
    idle = [each for each in losses if all(one.status == "not_attempted" for one in each.checks)]
    for exercise in losses:
        if exercise not in idle:
            text = exercise_text(exercise, width=min(WIDTH, console.width))
            console.print("\n" + text, markup=False, end="")
    if idle:
        names = ", ".join(exercise.name for exercise in idle)
        console.print(f"\nNot written yet: {names}", markup=False, soft_wrap=True)
