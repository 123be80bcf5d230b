"""``autograder new``."""

import json
from pathlib import Path

import click
from rich.console import Console

from autograder.authoring import new_lesson, scaffold
from autograder.cli.options import COURSE, JSON_SUMMARY, QUIET, reports_faults
from autograder.errors import UsageError


@click.command
@click.argument("where", metavar="LESSON[/EXERCISE]")
@COURSE
@JSON_SUMMARY
@QUIET
@reports_faults
def command(where: str, course: Path, as_json: bool, quiet: bool) -> None:
    """Make the pieces of a new exercise: text, reference, checks, variants.

    Without an exercise, those of a new lesson: its text, facts, reference and folders.

    Example: autograder new LESSON/new_loss
    """
    lesson, slash, name = where.partition("/")
    if "/" in name or (slash and not name):
        raise UsageError(
            f"Expected LESSON/EXERCISE, or LESSON alone for a new one, and got {where!r}. "
            "What to do: write such as `autograder new LESSON/new_loss`."
        )
    if name:
        pieces, then = scaffold.planned(course, lesson, name), scaffold.NEXT
    else:
        pieces, then = new_lesson.planned(course, lesson), new_lesson.NEXT
    scaffold.write(course, pieces)
    if as_json:
        written = [str(piece.path) for piece in pieces]
        print(json.dumps({"exercise" if name else "lesson": where, "written": written}))
        return
    console = Console(highlight=False, soft_wrap=True)
    for piece in pieces:
        console.print(f"{piece.path}{'' if quiet else f': {piece.about}'}", markup=False)
    if not quiet:
        console.print("\nThen:", markup=False)
        console.print(then.format(lesson=lesson, name=name), markup=False)
