"""``autograder new``."""

import json
from pathlib import Path

import click
from rich.console import Console

from autograder.authoring.scaffold import NEXT, planned, write
from autograder.cli.options import COURSE, JSON_SUMMARY, QUIET, reports_faults
from autograder.errors import UsageError

_ABOUT = {
    "solutions": "the text, at its end: move the section to where it belongs",
    "reference": "the function, at its end: signature, docstring, solution",
    "autograder": "the hidden checks, with points and hints",
    "tests": "known mistakes and unusual right solutions",
}


@click.command
@click.argument("where", metavar="LESSON/EXERCISE")
@COURSE
@JSON_SUMMARY
@QUIET
@reports_faults
def command(where: str, course: Path, as_json: bool, quiet: bool) -> None:
    """Make the pieces of a new exercise: text, reference, checks, variants.

    Example: autograder new style_transfer/histogram_loss
    """
    lesson, slash, name = where.partition("/")
    if not slash or not name or "/" in name:
        raise UsageError(
            f"Expected LESSON/EXERCISE, and got {where!r}. "
            "What to do: write such as `autograder new style_transfer/histogram_loss`."
        )
    files = planned(course, lesson, name)
    write(course, files)
    if as_json:
        print(json.dumps({"exercise": where, "written": [str(path) for path in files]}))
        return
    console = Console(highlight=False, soft_wrap=True)
    for path in files:
        about = "" if quiet else f": {_ABOUT[path.parts[0]]}"
        console.print(f"{path}{about}", markup=False)
    if quiet:
        return
    console.print("\nThen:", markup=False)
    console.print(NEXT.format(lesson=lesson, name=name), markup=False)
