"""The commands."""

import importlib.metadata
import sys
from pathlib import Path

import click

from autograder.cli.options import (
    COURSE,
    EXERCISE,
    ISOLATION,
    JSON,
    JSON_FINDINGS,
    JSON_SUMMARY,
    LESSON,
    QUIET,
    reports_faults,
)


def main() -> None:
    """Run the command line; the entry point of ``autograder``."""
    cli(prog_name="autograder")


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 96})
@click.version_option(importlib.metadata.version("gans-and-style-transfer"))
def cli() -> None:
    """Grade the notebooks of GANs and Style Transfer, without trusting a line of them."""


@cli.command()
@click.argument("notebooks", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--lesson", help="The lesson, where a notebook does not tell.")
@click.option("--seed", default=0, show_default=True, help="The course's seed.")
@ISOLATION
@JSON
@QUIET
@reports_faults
def check(
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
    from autograder.cli.check import run

    run(
        notebooks,
        lesson=lesson,
        seed=seed,
        isolation=isolation or "best",
        as_json=as_json,
        quiet=quiet,
    )


@cli.command(short_help="Grade a class.")
@click.argument("assignment")
@click.option("--fresh", is_flag=True, help="Grade anew also what has not changed.")
@COURSE
@ISOLATION
@JSON
@QUIET
@reports_faults
def grade(
    assignment: str,
    fresh: bool,
    course: Path,
    isolation: str | None,
    as_json: bool,
    quiet: bool,
) -> None:
    """Grade a class: nbgrader's submitted/ to gradebook, autograded/, feedback/ and results/.

    What has not changed since the last run is looked up, so that an interrupted run goes on where
    it stopped.

    Example: autograder grade LESSON
    """
    from autograder.cli.grade import run

    run(course, assignment, fresh=fresh, isolation=isolation, as_json=as_json, quiet=quiet)


@cli.command(short_help="Write the report of a graded class.")
@click.argument("assignment")
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="The file to write, reports/ASSIGNMENT.html in the course by default.",
)
@COURSE
@JSON_SUMMARY
@QUIET
@reports_faults
def report(assignment: str, output: Path | None, course: Path, as_json: bool, quiet: bool) -> None:
    """Write the report of a graded class: one HTML file that needs nothing else.

    Scores, how difficult each exercise and check is and how well it tells good from weak, frequent
    mistakes, limits that were hit, and who needs a look.

    Example: autograder report LESSON
    """
    from autograder.cli.report import run

    run(course, assignment, target=output, as_json=as_json, quiet=quiet)


@cli.command(short_help="Write grades for Canvas or Moodle.")
@click.argument("assignment")
@click.option(
    "--to",
    "platform",
    type=click.Choice(["canvas", "moodle"]),
    required=True,
    help="The platform that is to import the file.",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="The file to write, ASSIGNMENT-PLATFORM.csv in the course by default.",
)
@COURSE
@JSON_SUMMARY
@QUIET
@reports_faults
def export(
    assignment: str,
    platform: str,
    output: Path | None,
    course: Path,
    as_json: bool,
    quiet: bool,
) -> None:
    """Write the gradebook's grades of an assignment for Canvas or Moodle.

    Grades given by hand and late penalties count. Who has not handed in gets an empty cell, which
    changes nothing there. Canvas's numbers of students are nbgrader's lms_user_id.

    Example: autograder export LESSON --to canvas
    """
    from autograder.cli.export import run

    run(
        course,
        assignment,
        platform=platform,
        target=output,
        as_json=as_json,
        quiet=quiet,
    )


@cli.command(short_help="Make the notebooks from lesson texts and reference.")
@click.option("--check", "only_check", is_flag=True, help="Write nothing; fail if stale.")
@COURSE
@JSON_SUMMARY
@QUIET
@reports_faults
def build(only_check: bool, course: Path, as_json: bool, quiet: bool) -> None:
    """Make the notebooks in solutions/ and assignments/ from lesson texts and reference.

    Example: autograder build --check
    """
    from autograder.cli.build import run

    run(course, only_check=only_check, as_json=as_json, quiet=quiet)


@cli.command(short_help="Make the pieces of a new exercise.")
@click.argument("where", metavar="LESSON/EXERCISE")
@COURSE
@JSON_SUMMARY
@QUIET
@reports_faults
def new(where: str, course: Path, as_json: bool, quiet: bool) -> None:
    """Make the pieces of a new exercise: text, reference, checks, variants.

    Example: autograder new LESSON/new_loss
    """
    from autograder.cli.new import run

    run(course, where, as_json=as_json, quiet=quiet)


@cli.command(short_help="Show what this machine offers for isolation.")
@ISOLATION
@JSON_SUMMARY
@QUIET
@reports_faults
def doctor(isolation: str | None, as_json: bool, quiet: bool) -> None:
    """Show what this machine offers: isolation layers, versions, memory.

    Example: autograder doctor --isolation=strict
    """
    from autograder.cli.doctor import run

    run(isolation or "best", as_json=as_json, quiet=quiet)


@cli.command(short_help="Grade the grader.")
@LESSON
@EXERCISE
@click.option(
    "--artifacts/--no-artifacts",
    "with_artifacts",
    default=None,
    help="Only train anew and compare, which takes minutes; or all but that. Both by default.",
)
@click.option(
    "--renew-hints",
    is_flag=True,
    help="Write down anew what mistakes are told, in lessons/*/hints/, to be read and committed.",
)
@COURSE
@JSON_FINDINGS
@QUIET
@reports_faults
def verify(
    lesson: str | None,
    exercise: str | None,
    with_artifacts: bool | None,
    renew_hints: bool,
    course: Path,
    as_json: bool,
    quiet: bool,
) -> None:
    """Grade the grader: are all exercises complete, and all verdicts right?

    Solutions get full marks and stubs none, each known mistake loses what it declares and is told
    something useful, unusual right solutions keep all, the notebooks are fresh and give nothing
    away, and training gives what it gave. Exit status 1 where anything is wrong.

    Example: autograder verify --no-artifacts --exercise gram_matrix
    """
    from autograder.cli.verify import run

    if not run(
        course,
        lesson=lesson,
        exercise=exercise,
        with_artifacts=with_artifacts,
        renew_hints=renew_hints,
        as_json=as_json,
        quiet=quiet,
    ):
        sys.exit(1)


@cli.command(short_help="Change the reference: do the checks notice?")
@LESSON
@EXERCISE
@COURSE
@JSON_FINDINGS
@QUIET
@reports_faults
def mutate(
    lesson: str | None, exercise: str | None, course: Path, as_json: bool, quiet: bool
) -> None:
    """Change the reference in one small place after the other: do the checks notice?

    Mutants that keep all points are listed with their change, but for those that
    lessons/LESSON/mutants.toml knows as equivalent. Exit status 1 where less than 97 % of a whole
    lesson's others are caught, or where that file holds what no survivor needs.

    Example: autograder mutate --exercise gram_matrix
    """
    from autograder.cli.mutate import run

    if not run(course, lesson=lesson, exercise=exercise, as_json=as_json, quiet=quiet):
        sys.exit(1)


@cli.command(short_help="See that verdicts are the same on other seeds.")
@LESSON
@EXERCISE
@click.option(
    "--seeds", type=click.IntRange(1), default=50, show_default=True, help="How many course seeds."
)
@click.option("--write", type=click.Path(path_type=Path), help="Write the table as Markdown.")
@COURSE
@JSON_FINDINGS
@QUIET
@reports_faults
def stability(
    lesson: str | None,
    exercise: str | None,
    seeds: int,
    write: Path | None,
    course: Path,
    as_json: bool,
    quiet: bool,
) -> None:
    """See that the checks' verdicts are the same on other seeds, and how far right is from wrong.

    Takes about half a minute for each seed on two cores. Exit status 1 where a verdict differs.

    Example: autograder stability --seeds 5 --exercise gram_matrix
    """
    from autograder.cli.stability import run

    if not run(
        course,
        lesson=lesson,
        exercise=exercise,
        seeds=seeds,
        write=write,
        as_json=as_json,
        quiet=quiet,
    ):
        sys.exit(1)


@cli.command(short_help="Measure grading and training beside the usual ways.")
@click.option("--training", is_flag=True, help="The training scripts, beside tutorials' ways.")
@click.option("--grading", is_flag=True, help="Grading a class, beside plain nbgrader.")
@click.option("--lesson", help="One of them only.")
@click.option("--size", type=click.IntRange(16), help="Of pictures, in pixels.")
@click.option("--steps", type=click.IntRange(1), help="Of the usual way; of each round.")
@click.option("--quick", is_flag=True, help="Small pictures, few steps: whether it runs at all.")
@click.option("--device", default="cpu", show_default=True, help="Such as cpu or cuda.")
@click.option("--json", "as_json", is_flag=True, help="One outcome per line.")
@QUIET
@reports_faults
def bench(
    training: bool,
    grading: bool,
    lesson: str | None,
    size: int | None,
    steps: int | None,
    quick: bool,
    device: str,
    as_json: bool,
    quiet: bool,
) -> None:
    """Measure, as ratios of two ways that run side by side; takes minutes.

    Style transfer: time to the loss that the usual way reaches, by default at 256 pixels after 300
    steps. GAN: pictures per second of one step of both networks, by default at 32 pixels. Grading:
    seconds for each further submission.

    Example: autograder bench --grading
    """
    from autograder.cli.bench import run
    from autograder.project import choose, lessons

    if not training and not grading:
        raise click.UsageError("Name what to measure: --training or --grading.")
    if quick:
        size, steps = (size or 32), (steps or 3)
    chosen = [choose(lesson, lessons(), "lesson")] if lesson else lessons()
    names = [*(chosen if training else ()), *(["grading"] if grading else [])]
    run(names=names, size=size, steps=steps, device=device, as_json=as_json, quiet=quiet)
