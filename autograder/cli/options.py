"""What the commands have in common: options, errors, exit status."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from autograder.cli.stopping import told_why
from autograder.course import use

ISOLATION = click.option(
    "--isolation",
    type=click.Choice(["strict", "best", "none"]),
    help="How much of the sandbox must hold: all of it, the best set that this host offers "
    "(default), or nothing in particular.",
)
COURSE = click.option(
    "--course",
    type=click.Path(path_type=Path),
    default=Path(),
    help="The course's folder, the working directory by default.",
)
QUIET = click.option("--quiet", is_flag=True, help="No progress bar, and no more than the outcome.")
LESSON = click.option("--lesson", help="The lesson, all of them by default.")
EXERCISE = click.option("--exercise", help="The exercise, all of them by default.")
JSON_SUMMARY = click.option("--json", "as_json", is_flag=True, help="One object on what was done.")
JSON_FINDINGS = click.option("--json", "as_json", is_flag=True, help="One finding per line.")
JSON = click.option("--json", "as_json", is_flag=True, help="One results object per line.")


def reports_faults(command: Callable[..., None]) -> Callable[..., None]:
    """Turn a fault into its message on stderr and its exit status; read the course's choices."""

    @functools.wraps(command)
    def wrapped(*arguments: Any, **options: Any) -> None:
        with told_why():
            if "course" in options:
                use(options["course"])
            command(*arguments, **options)

    return wrapped
