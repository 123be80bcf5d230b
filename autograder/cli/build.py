"""``autograder build``."""

import json
from pathlib import Path

from rich.console import Console

from autograder.authoring import page
from autograder.authoring.build import build, stale
from autograder.authoring.expected_values import renew, unfit
from autograder.authoring.public_checks_file import public_checks_of
from autograder.checking.lesson import Lesson
from autograder.cli.show import advance, progress
from autograder.errors import StaleError, UsageError
from autograder.project import lessons


def run(root: Path, *, only_check: bool, as_json: bool, quiet: bool) -> None:
    """Build every lesson of a course, or see that what is there is what a build would give.

    Raises:
        UsageError: there are no lesson texts.
        StaleError: with ``only_check``, something differs; the message names all of it.
    """
    found = lessons(root)
    if not found:
        raise UsageError(
            f"{root.resolve()} holds no lesson. "
            "What to do: run the command in the project's folder."
        )
    written: list[str] = []
    faults: list[str] = []
    if only_check:
        faults += page.stale(root)
    else:
        written += map(str, page.build(root))
    with progress(len(found), quiet=quiet or as_json) as bar:
        for name in found:
            advance(bar, name)
            lesson = Lesson(name)
            if only_check:
                faults += unfit(root, name)
                faults += stale(root, name, lesson.points, public_checks_of(root, lesson))
            else:
                written.append(str(renew(root, name)))
                made = build(root, name, lesson.points, public_checks_of(root, lesson))
                written += map(str, made)
            bar.advance(bar.tasks[0].id)
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
