"""``autograder report``."""

import json
import time
from datetime import datetime
from pathlib import Path

import click

from autograder.assignments import find_assignment
from autograder.cli.options import COURSE, JSON_SUMMARY, QUIET, reports_faults
from autograder.cli.show import output, working
from autograder.files import must_be_course, write_whole


@click.command
@click.argument("assignment")
@click.option(
    "--output",
    "target",
    type=click.Path(path_type=Path),
    help="The file to write, reports/ASSIGNMENT.html in the course by default.",
)
@COURSE
@JSON_SUMMARY
@QUIET
@reports_faults
def command(assignment: str, target: Path | None, course: Path, as_json: bool, quiet: bool) -> None:
    """Write the report of a graded class: one HTML file that needs nothing else.

    Scores, how difficult each exercise and check is and how well it tells good from weak, frequent
    mistakes, limits that were hit, and who needs a look.

    Example: autograder report LESSON
    """
    clock = time.monotonic()
    must_be_course(course)
    with working("reading results and gradebook", quiet=quiet or as_json):
        from autograder.report import gather, page_of

        results, grades, missing = gather(course, assignment)
        with find_assignment(assignment).speaking():
            page = page_of(assignment, results, grades, missing, datetime.now().astimezone())
    path = (target or course / "reports" / f"{assignment}.html").resolve()
    write_whole(path, page)
    seconds = time.monotonic() - clock
    if as_json:
        print(json.dumps({"file": str(path), "submissions": len(results), "missing": missing}))
    else:
        about = f": {len(results)} submissions, in {seconds:.1f} s. Open it in a browser."
        output().print(f"{path}{'' if quiet else about}", markup=False, soft_wrap=True)
