"""``autograder course``: what a course chooses, and the next one."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from autograder.cli.options import COURSE, JSON_SUMMARY, QUIET, reports_faults
from autograder.cli.show import output
from autograder.course import FILE, Course, read_course
from autograder.errors import UsageError
from autograder.project import lessons

if TYPE_CHECKING:  # it needs torch, which takes seconds to import
    from autograder.checking.collection import Check

_Points: TypeAlias = dict[str, dict[str, float]]
"""Of each lesson's exercises."""


@click.group
def command() -> None:
    """Show what a course chooses, or make the next one from it."""


@command.command
@COURSE
@JSON_SUMMARY
@QUIET
@reports_faults
def show(course: Path, as_json: bool, quiet: bool) -> None:
    """Show exercises, points, dates, penalty and seed, as course.toml and the lessons have them.

    Example: autograder course show
    """
    from autograder.checking.collection import all_checks_of, checks_of

    if not lessons():
        raise UsageError("There is no lesson. What to do: run `autograder new LESSON`.")
    chosen = read_course()
    own = {name: _points(all_checks_of(name)) for name in lessons()}
    points = {name: _points(checks_of(name)) for name in lessons()}
    if as_json:
        print(json.dumps(_as_data(chosen, points)))
        return
    console = output()
    if not quiet:
        console.print(_table(chosen, own, points))
    for line in _lines(chosen):
        console.print(line, markup=False, highlight=False, soft_wrap=True)


def _table(chosen: Course, own: "_Points", points: "_Points") -> Table:
    """All exercises, with the points of the course and, where these differ, of the lesson."""
    table = Table("lesson", "exercise", "due")
    table.add_column("points", justify="right")
    table.add_column("the lesson's own", justify="right")
    for lesson, exercises in own.items():
        due = chosen.of(lesson).due
        for number, (name, usual) in enumerate(exercises.items()):
            now = points[lesson].get(name)
            table.add_row(
                "" if number else lesson,
                name,
                Text("" if number or due is None else f"{due:%Y-%m-%d %H:%M %z}"),
                "given" if now is None else f"{now:g}",
                "" if now == usual else f"{usual:g}",
            )
    return table


def _points(checks: "list[Check]") -> dict[str, float]:
    found: dict[str, float] = {}
    for each in checks:
        found[each.exercise] = found.get(each.exercise, 0) + each.points
    return found


def _lines(chosen: Course) -> list[str]:
    late, penalty = "none", chosen.penalty
    if penalty is not None:
        late = (
            f"{penalty.percent_per_day:g} % of the points for each day, at most "
            f"{penalty.at_most:g} %, after {penalty.grace_minutes:g} minutes of grace"
        )
    lines = [
        f"seed: {chosen.seed}",
        f"language: {', and also '.join([chosen.language, *chosen.other_languages])}",
        f"penalty for late work: {late}",
        "Written answers have the points of the lesson's text, or those in course.toml.",
    ]
    if not chosen.seed:
        lines.append(f"Seed 0 is everybody's: write a number of your own into {FILE}.")
    return lines


def _as_data(chosen: Course, points: "_Points") -> dict[str, object]:
    penalty = chosen.penalty
    return {
        "seed": chosen.seed,
        "language": chosen.language,
        "other_languages": list(chosen.other_languages),
        "penalty": None if penalty is None else {
            "percent_per_day": penalty.percent_per_day,
            "at_most": penalty.at_most,
            "grace_minutes": penalty.grace_minutes,
        },
        "lessons": {
            name: {
                "due": due.isoformat() if (due := chosen.of(name).due) else None,
                "leave_out": sorted(chosen.of(name).leave_out),
                "points": exercises,
                "data": dict(chosen.of(name).data),
            }
            for name, exercises in points.items()
        },
    }  # fmt: skip


@command.command
@click.argument("folder", metavar="NEW", type=click.Path(path_type=Path))
@click.option(
    "--from",
    "old",
    type=click.Path(path_type=Path),
    default=Path(),
    help="The folder of the course that it is made from, the working directory by default.",
)
@click.option("--seed", type=int, help="Its seed; drawn by default.")
@JSON_SUMMARY
@QUIET
@reports_faults
def new(folder: Path, old: Path, seed: int | None, as_json: bool, quiet: bool) -> None:
    """Make next year's course: the same lessons and choices, another seed, no student's work.

    Example: autograder course new ../course-2027 --from .
    """
    from autograder.authoring.next_course import make

    made = make(old, folder, seed)
    if as_json:
        print(
            json.dumps(
                {
                    "folder": str(made.folder),
                    "seed": made.seed,
                    "undated": made.undated,
                    "left_behind": made.left_behind,
                }
            )
        )
        return
    console = Console(highlight=False, soft_wrap=True)
    console.print(f"{made.folder}: a course of its own, with seed {made.seed}", markup=False)
    if quiet:
        return
    if made.left_behind:
        console.print(f"Left behind: {', '.join(made.left_behind)}", markup=False)
    if made.undated:
        console.print(f"Taken out: the due date of {', '.join(made.undated)}", markup=False)
    console.print(_THEN.format(folder=made.folder), markup=False)


_THEN = f"""
Then:
  cd {{folder}}
  write the new due dates into {FILE}, and, if both courses share an exchange, another
  c.CourseDirectory.course_id into nbgrader_config.py
  make setup
  nbgrader generate_assignment ASSIGNMENT    for each assignment"""
