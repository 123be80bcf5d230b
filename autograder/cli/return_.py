"""``autograder return``."""

import dataclasses
import json
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.table import Table
from rich.text import Text

from autograder.assignments import find_assignment
from autograder.cli.options import COURSE, JSON_SUMMARY, QUIET, reports_faults
from autograder.cli.show import output, working
from autograder.errors import AutograderError
from autograder.files import must_be_course, shown

if TYPE_CHECKING:  # it needs nbgrader, which takes seconds to import
    from autograder.intake.collect import Call
    from autograder.intake.ledger import Record
    from autograder.intake.returning import Page, Returned

_NEXT = {
    "moodle": "then: in Moodle's assignment, *Upload multiple feedback files in a zip*",
    "canvas": "then: in Canvas's SpeedGrader or assignment, *Upload submissions*. Canvas shows a "
    "page under the name of the notebook: students add .html to open it",
    "github": "then: comment on each commit with its summary.md, as the workflow grade.yml does",
    "folder": "",
}


@click.command
@click.argument("assignment")
@click.option(
    "--to",
    "platform",
    type=click.Choice(["moodle", "canvas", "github", "folder"]),
    required=True,
    help="Who takes the pages in: Moodle, Canvas, GitHub (a folder for each repository, with a "
    "summary in Markdown), or a folder for each student.",
)
@click.option(
    "--output",
    "target",
    type=click.Path(path_type=Path),
    help="The zip or folder to write, ASSIGNMENT-feedback-PLATFORM in the course by default.",
)
@click.option(
    "--source",
    "sources",
    multiple=True,
    type=click.Path(path_type=Path),
    help="The platform's download, where it was not taken in by `autograder collect`.",
)
@click.option(
    "--roster",
    "roster_path",
    type=click.Path(path_type=Path),
    help="The class as CSV, to tell whose the files of --source are; the gradebook by default.",
)
@COURSE
@JSON_SUMMARY
@QUIET
@reports_faults
def command(
    assignment: str,
    platform: str,
    target: Path | None,
    sources: Sequence[Path],
    roster_path: Path | None,
    course: Path,
    as_json: bool,
    quiet: bool,
) -> None:
    """Write the feedback pages as the learning platform takes them in for a whole class.

    Pages are those in feedback/ that belong to what was handed in last. Moodle, Canvas and GitHub
    find students by the names of their own download, which `autograder collect` remembers.

    \b
    Example: autograder return LESSON --to moodle --output feedback.zip
             autograder return LESSON --to canvas --source submissions.zip
             autograder return LESSON --to github --output returned/
             autograder return LESSON --to folder --output pages/
    """  # noqa: D301 (click's mark for lines that stay as they are)
    must_be_course(course)
    find_assignment(assignment)
    with working("reading the feedback", quiet=quiet or as_json):
        from autograder.intake.collect import Call
        from autograder.intake.course import class_of, folders_of
        from autograder.intake.ledger import read_ledger
        from autograder.intake.moments import zone_of
        from autograder.intake.returning import pages_of, return_pages
        from autograder.intake.roster import read_roster
        from autograder.nbgrader.gradebook import application
        from autograder.nbgrader.roster import handed_in

        root = course.resolve()
        app = application(root)
        people = class_of(app, assignment)
        roster = read_roster(roster_path, {}, zone_of("UTC")) if roster_path else people
        call = Call(
            root=root,
            assignment=assignment,
            sources=sources,
            form=None,
            roster=roster,
            zone=zone_of("UTC"),
        )
        records = read_ledger(root, assignment)
        if sources:
            records = _with_names(call, records)
        known = handed_in(app.coursedir, assignment).students
        students = sorted({*known, *records, *(one.id for one in people.people)})
        pages = pages_of(
            students,
            assignment,
            folders_of(app.coursedir, "submitted", assignment),
            folders_of(app.coursedir, "feedback", assignment),
        )
        if platform == "github":
            pages = [_with_summary(page, app, assignment) for page in pages]
        suffix = "" if platform in ("folder", "github") else ".zip"
        path = (target or root / f"{assignment}-feedback-{platform}{suffix}").resolve()
        rows = return_pages(pages, assignment, platform, path, records)
        due = _due(app, assignment, [row.student for row in rows if row.file])
    if as_json:
        found = [dataclasses.asdict(row) for row in rows]
        summary = {"file": str(path), "platform": platform, "due": due, "rows": found}
        print(json.dumps(summary, ensure_ascii=False))
    else:
        _show(rows, path, platform, due, quiet=quiet)


def _with_summary(page: "Page", app: Any, assignment: str) -> "Page":
    """The page with what is said of the same submission in a few lines of Markdown."""
    from autograder.feedback.summary import summary
    from autograder.grading.results import read
    from autograder.nbgrader.course import submission_at

    if page.path is None:
        return page
    result = read(submission_at(app.coursedir, assignment, page.student, assignment).result_path)
    if result is None:
        return page
    with find_assignment(assignment).speaking():
        return dataclasses.replace(page, summary=summary(result))


def _with_names(call: "Call", records: "dict[str, Record]") -> "dict[str, Record]":
    """The records, with the names that the files of another download have."""
    from autograder.intake.collect import opened_deliveries
    from autograder.intake.members import Reading
    from autograder.intake.people import sort_out
    from autograder.intake.returning import places_in

    with ExitStack() as stack:
        reading = Reading(zone=call.zone, encoding=call.encoding, stack=stack)
        deliveries, faults = opened_deliveries(call, reading)
        found = sort_out(deliveries, call.roster)
    for fault in [*faults, *(f"{who}: {why}" for who, why in found.refused.items())]:
        click.echo(fault, err=True)
    return places_in(found.students, records)


def _due(app: object, assignment: str, students: Sequence[str]) -> int:
    """How many of the pages are not final, as far as there is a gradebook."""
    from autograder.nbgrader.gradebook import opened, standings

    try:
        with opened(app, assignment) as gradebook:
            known = standings(gradebook, assignment)
    except AutograderError:
        return 0
    return sum(one.due or one.review for name, one in known.items() if name in set(students))


def _show(rows: "Sequence[Returned]", path: Path, platform: str, due: int, *, quiet: bool) -> None:
    console = output()
    without = [row for row in rows if not row.file]
    if without and not quiet:
        table = Table(title="no feedback", title_justify="left", title_style="bold")
        table.add_column("student", overflow="fold")
        table.add_column("why", overflow="fold")
        for row in without:
            table.add_row(Text(shown(row.student, 40)), Text(row.why))
        console.print(table)
    counts = Counter(row.status for row in rows)
    numbers = (
        f"{counts['written']} written, {counts['unchanged']} unchanged, {counts['none']} without"
    )
    lines = [f"{path}: {numbers}"]
    if due:
        lines.append(
            f"{due} not final: an answer is still to be graded by hand, or a grade given by hand "
            "to be looked at again. What to do: see to it in formgrader, write the feedback again "
            "(`nbgrader generate_feedback --force`) and return it once more."
        )
    if _NEXT[platform] and not quiet:
        lines.append(_NEXT[platform])
    for line in lines:
        console.print(line, markup=False, soft_wrap=True)
