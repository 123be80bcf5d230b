"""``autograder build``."""

import json
from pathlib import Path

import click
from rich.console import Console

from autograder.cli.options import COURSE, JSON_SUMMARY, LESSON, QUIET, reports_faults
from autograder.cli.show import advance, progress
from autograder.errors import StaleError, UsageError
from autograder.project import choose, lessons


@click.command
@click.option("--check", "only_check", is_flag=True, help="Write nothing; fail if stale.")
@LESSON
@COURSE
@JSON_SUMMARY
@QUIET
@reports_faults
def command(only_check: bool, lesson: str | None, course: Path, as_json: bool, quiet: bool) -> None:
    """Make the notebooks in solutions/ and assignments/ from lesson texts and reference.

    Example: autograder build --check
    """
    import torch

    from autograder.assignments import releases
    from autograder.authoring import convolutions, known_results, page
    from autograder.authoring.build import build, check_choices, stale
    from autograder.authoring.expected_values import renew, unfit
    from autograder.authoring.public_checks_file import public_checks_of
    from autograder.checking.lesson import Lesson

    torch.set_num_threads(1)  # hundreds of small networks: two threads would wait for each other
    found = lessons(course)
    if not found:
        raise UsageError(
            f"{course.resolve()} holds no lesson. "
            "What to do: run the command in the project's folder."
        )
    if lesson is not None:
        found = [choose(lesson, found, "lesson")]
    for name in found:
        check_choices(course, name)
    written: list[str] = []
    faults: list[str] = []
    with progress(len(found), quiet=quiet or as_json) as bar:
        for name in found:
            advance(bar, name)
            rehearsed = Lesson(name)
            if only_check:
                faults += unfit(course, name)
                faults += known_results.unfit(course, rehearsed)
                faults += convolutions.unfit(course, rehearsed)
                for one in releases(name, course):
                    checks = public_checks_of(course, rehearsed, one.language)
                    faults += stale(course, one.name, rehearsed.points, checks)
            else:
                written.append(str(renew(course, name)))
                written.append(str(known_results.renew(course, rehearsed)))
                written.append(str(convolutions.renew(course, rehearsed)))
                for one in releases(name, course):
                    checks = public_checks_of(course, rehearsed, one.language)
                    written += map(str, build(course, one.name, rehearsed.points, checks))
            bar.advance(bar.tasks[0].id)
    if only_check:
        faults += page.stale(course)
    else:
        written += map(str, page.build(course))
    if as_json:
        print(json.dumps({"lessons": found, "written": written, "stale": faults}))
    if faults:
        raise StaleError("\n".join(faults))
    if not as_json:
        console = Console(highlight=False, soft_wrap=True)
        for path in () if quiet else written:
            console.print(f"wrote {path}", markup=False)
        if only_check or quiet:
            console.print(f"{', '.join(found)}: up to date", markup=False)
