"""``autograder slides``."""

import json
from pathlib import Path

import click
from rich.console import Console

from autograder.catalogues import ENGLISH
from autograder.cli.options import COURSE, JSON_SUMMARY, QUIET, reports_faults
from autograder.errors import StaleError, UsageError
from autograder.project import choose, lessons


@click.command
@click.argument("names", metavar="[LESSON]...", nargs=-1)
@click.option("--check", "only_check", is_flag=True, help="Write nothing; fail if stale.")
@click.option(
    "--figures",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="NOTEBOOK",
    help="First take the figures of one lesson's slides from its notebook, which was run; its name "
    "says in which language it is.",
)
@COURSE
@JSON_SUMMARY
@QUIET
@reports_faults
def command(
    names: tuple[str, ...],
    only_check: bool,
    figures: Path | None,
    course: Path,
    as_json: bool,
    quiet: bool,
) -> None:
    """Make the slides in assignments/slides/ from their texts, of all lessons by default.

    Example: autograder slides --check
    """
    from autograder.assignments import releases
    from autograder.authoring.slides.build import build, left_over, stale
    from autograder.authoring.slides.figures import take

    known = lessons(course)
    if not known:
        raise UsageError(
            f"{course.resolve()} holds no lesson. "
            "What to do: run the command in the project's folder."
        )
    chosen = [choose(name, known, "lesson") for name in names] or known
    if figures is not None and (len(names) != 1 or only_check):
        raise UsageError(
            f"Expected one lesson with --figures, without --check, and got {len(names)}. "
            f"What to do: write `autograder slides LESSON --figures {figures}`."
        )
    written: list[str] = []
    faults: list[str] = []
    for name in chosen:
        if only_check:
            faults += stale(course, name)
            continue
        if figures is not None:
            spoken = {one.name: one.language for one in releases(name, course)}
            language = spoken.get(figures.stem, ENGLISH)
            written += map(str, take(course, name, figures, language))
        written += map(str, build(course, name))
    for path in left_over(course):
        if only_check:
            faults.append(
                f"{path.relative_to(course)} comes from no text: run `autograder slides`."
            )
        else:
            path.unlink()
    if as_json:
        print(json.dumps({"lessons": chosen, "written": written, "stale": faults}))
    if faults:
        raise StaleError("\n".join(faults))
    if not as_json:
        console = Console(highlight=False, soft_wrap=True)
        for line in () if quiet else written:
            console.print(f"wrote {line}", markup=False)
        if only_check or quiet:
            console.print(f"{', '.join(chosen)}: up to date", markup=False)
