"""``autograder explain``."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console

from autograder.assignments import find_assignment
from autograder.cli.options import COURSE, ISOLATION, QUIET, reports_faults
from autograder.cli.show import working
from autograder.errors import UsageError
from autograder.facts import all_imports
from autograder.files import must_be_course, shown
from autograder.sandbox.isolation import Isolation
from autograder.sandbox.zygote import Zygote

if TYPE_CHECKING:  # they need torch, which takes seconds to import
    from autograder.explain.explanation import Explanation
    from autograder.grading.results import Result
    from autograder.grading.settings import GradingSettings
    from autograder.grading.submission import Submission

_COURSE_FILE = "nbgrader_config.py"


@click.command
@click.argument("submission")
@click.argument("assignment")
@click.option("--exercise", "exercises", multiple=True, help="Only this exercise; may be repeated.")
@click.option(
    "--check",
    "checks",
    multiple=True,
    help="Only this check, as CHECK or EXERCISE/CHECK; may be repeated.",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="Also write a page, and for each check a script that replays it, to this folder.",
)
@click.option("--seed", type=int, help="The course's seed; by default what the course has, or 0.")
@COURSE
@ISOLATION
@click.option("--json", "as_json", is_flag=True, help="One object per failed check.")
@QUIET
@reports_faults
def command(
    submission: str,
    assignment: str,
    exercises: tuple[str, ...],
    checks: tuple[str, ...],
    output: Path | None,
    seed: int | None,
    course: Path,
    isolation: str | None,
    as_json: bool,
    quiet: bool,
) -> None:
    """Show why a submission lost points: for instructors only.

    SUBMISSION is a notebook or a student's id in the course. Its failed checks are graded again in
    the sandbox and shown with their hidden inputs, with what is expected and what came, and with
    the student's code that ran.

    \b
    Example: autograder explain anna LESSON
             autograder explain anna LESSON --check EXERCISE/CHECK --output why
             autograder explain submissions/anna.ipynb LESSON --exercise EXERCISE
    """  # noqa: D301 (click's mark)
    find_assignment(assignment)
    with Zygote(preload=all_imports()) as zygote:
        from autograder.explain.data import to_json
        from autograder.explain.explanation import compared_with, explain
        from autograder.explain.text import explanation_text
        from autograder.grading.grader import Grader

        loaded, settings, stored = _find(submission, assignment, course, isolation, seed)
        grader = Grader(settings, zygote=zygote)
        with working(f"grading {shown(submission)} again", quiet=quiet or as_json):
            found = explain(grader, loaded, exercises=exercises, checks=checks)
        in_course = (course / _COURSE_FILE).is_file() and not Path(submission).is_file()
        compared = compared_with(found, stored, grader.key(loaded)) if in_course else ""
    if as_json:
        for check in found.checks:
            print(json.dumps(to_json(found, check)))
    else:
        print(explanation_text(found, compared), end="")
    if output is not None:
        _write(found, compared, output)


def _find(
    submission: str, assignment: str, course: Path, isolation: str | None, seed: int | None
) -> "tuple[Submission, GradingSettings, Result | None]":
    """What was handed in, how it is graded, and the result that is there of it."""
    import dataclasses

    from autograder.grading import results
    from autograder.grading.settings import GradingSettings
    from autograder.grading.submission import load_submission

    path = Path(submission)
    is_file = path.is_file()
    if not is_file and (path.suffix == ".ipynb" or len(path.parts) > 1):
        raise UsageError(
            f"There is no file {shown(submission, 400)}. What to do: see that the path is right."
        )
    if not is_file:
        must_be_course(course)
    settings, stored = GradingSettings(), None
    if (course / _COURSE_FILE).is_file():
        from autograder.nbgrader.course import submission_at
        from autograder.nbgrader.grade import GradeInSandbox
        from autograder.nbgrader.gradebook import application

        app = application(course.resolve())
        settings = GradeInSandbox(parent=app).settings
        if not is_file:
            place = submission_at(app.coursedir, assignment, submission, assignment)
            if not place.path.parent.is_dir():
                raise UsageError(
                    f"{shown(submission)} is no file, and no student who has handed in "
                    f"{assignment}: there is no folder {place.path.parent}. "
                    "What to do: name a notebook, or a student of the course."
                )
            loaded, stored = place.load(), results.read(place.result_path)
    if is_file:
        loaded = load_submission(path, assignment, submission)
    if isolation is not None:
        settings = dataclasses.replace(settings, isolation=Isolation(isolation))
    if seed is not None:
        settings = dataclasses.replace(settings, seed=seed)
    return loaded, settings, stored


def _write(found: "Explanation", compared: str, folder: Path) -> None:
    """Write the page and the scripts, and say where they are."""
    from autograder.explain.script import write_all

    console = Console(stderr=True, highlight=False, soft_wrap=True)
    for path in write_all(found, compared, folder):
        console.print(f"written: {path}", markup=False)
