"""``autograder collect``."""

import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.table import Table
from rich.text import Text

from autograder.assignments import find_assignment
from autograder.cli.options import COURSE, JSON_SUMMARY, QUIET, reports_faults
from autograder.cli.show import output, working
from autograder.errors import CourseError, UsageError
from autograder.files import must_be_course, shown

if TYPE_CHECKING:  # the command is to start at once
    from autograder.intake.collect import Collected, Row

_STYLES = {"taken": "green", "replaced": "yellow", "kept": "yellow", "refused": "red"}


@click.command
@click.argument("assignment")
@click.argument("sources", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["moodle", "canvas", "ilias", "git", "drive"]),
    help="The format of the names; it is recognised by default.",
)
@click.option(
    "--pattern",
    help="A regular expression for any other names, with the groups student, name, attempt, late "
    "and time; one of the first two is needed.",
)
@click.option(
    "--roster",
    "roster_path",
    type=click.Path(path_type=Path),
    help="The class as CSV, from Moodle, Canvas or elsewhere; the gradebook by default.",
)
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="KEY=HEADING",
    help="A column of the roster by its heading: id, login, name, first, last, moodle, canvas, "
    "ilias, time.",
)
@click.option("--timezone", help="Of times without a zone; c.Exchange.timezone or UTC by default.")
@click.option(
    "--times",
    type=click.Choice(["auto", "files", "none"]),
    default="auto",
    help="Whether the times of files are those of handing in.",
)
@click.option("--encoding", default="cp437", help="Of names in old zips, such as cp866.")
@click.option("--dry-run", "dry", is_flag=True, help="Write nothing, and say what would be done.")
@COURSE
@JSON_SUMMARY
@QUIET
@reports_faults
def command(
    assignment: str,
    sources: Sequence[Path],
    form: str | None,
    pattern: str | None,
    roster_path: Path | None,
    columns: Sequence[str],
    timezone: str | None,
    times: str,
    encoding: str,
    dry: bool,
    course: Path,
    as_json: bool,
    quiet: bool,
) -> None:
    """Put a class's work, as the learning platform delivers it, into submitted/.

    SOURCE is a folder, a zip or a zip of zips, from Moodle, Canvas, ILIAS, Google Drive, GitHub
    Classroom or GitLab. Notebooks are recognised by their cells, whatever their names; the latest
    attempt counts. What is refused keeps nothing else out. Run again, it changes nothing.

    \b
    Example: autograder collect LESSON submissions.zip --roster participants.csv
             autograder collect LESSON clones/ --format git --dry-run
             autograder collect LESSON export/ --pattern "(?P<student>[a-z]+)_.*"
    """  # noqa: D301 (click's mark for lines that stay as they are)
    must_be_course(course)
    find_assignment(assignment)
    _check_encoding(encoding)
    with working("reading the delivery", quiet=quiet or as_json):
        from autograder.intake import collect, roster
        from autograder.intake.course import known_of
        from autograder.intake.formats import FORMATS
        from autograder.intake.moments import zone_of
        from autograder.intake.recognition import by_pattern

        headings = _headings(columns, list(roster.COLUMNS))
        there = known_of(course.resolve(), assignment)
        zone = timezone or there.zone
        known = {each.name: each for each in FORMATS}
        call = collect.Call(
            root=course.resolve(),
            assignment=assignment,
            sources=sources,
            form=by_pattern(pattern) if pattern else known.get(form or ""),
            roster=roster.read_roster(roster_path, headings, zone_of(zone))
            if roster_path
            else there.people,
            zone=zone_of(zone),
            times=times,
            encoding=encoding,
            dry=dry,
        )
        done = collect.collect(call, there.submitted)
    if as_json:
        rows = [dataclasses.asdict(row) for row in done.rows]
        said = {"rows": rows, "remarks": done.remarks, "faults": done.faults}
        print(json.dumps({"dry_run": dry, "timezone": zone, **said}, ensure_ascii=False))
    else:
        _show(done, assignment, zone, call.roster.source, dry=dry, quiet=quiet)
    if done.faults:
        raise CourseError(
            "Not all could be taken; the rest is. What to do: see to each of these, and run the "
            "same command again.\n" + "\n".join(done.faults)
        )


def _check_encoding(name: str) -> None:
    try:
        "".encode(name)
    except LookupError:
        raise UsageError(
            f"Expected the name of an encoding, such as cp866, and found {name!r}. What to do: see "
            "https://docs.python.org/3/library/codecs.html#standard-encodings."
        ) from None


def _headings(columns: Sequence[str], keys: Sequence[str]) -> dict[str, str]:
    found = {}
    for each in columns:
        key, equals, heading = each.partition("=")
        if not equals or key not in keys:
            raise UsageError(
                f"Expected KEY=HEADING with one of {', '.join(keys)} and found {each!r}. "
                "What to do: write, for instance, --column 'id=Student number'."
            )
        found[key] = heading.strip()
    return found


def _show(
    done: "Collected", assignment: str, zone: str, roster: str, *, dry: bool, quiet: bool
) -> None:
    console = output()
    if not quiet:
        console.print(_table(done.rows, f"{assignment}{': nothing is written' if dry else ''}"))
    counts = {status: sum(row.status == status for row in done.rows) for status in (
        "taken", "replaced", "unchanged", "kept", "refused", "nothing")}  # fmt: skip
    words = {"nothing": "handed in nothing"}
    lines = [
        ", ".join(f"{count} {words.get(name, name)}" for name, count in counts.items() if count)
        or "nobody",
        f"times without a zone are in {zone}; ids: {roster or 'from the names in the delivery'}",
        *done.remarks,
    ]
    if not quiet and not dry:
        lines.append(f"then: `autograder grade {assignment}`")
    for line in lines:
        console.print(line, markup=False, soft_wrap=True)


def _table(rows: "Sequence[Row]", title: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold")
    for heading in ("student", "status", "file", "handed in (UTC)", "remarks"):
        table.add_column(heading, overflow="fold")
    for row in rows:
        status = Text(row.status, style=_STYLES.get(row.status, ""))
        cells = [shown(row.who, 40) if row.who else "", row.file, row.time.removesuffix(" UTC")]
        who, file, time = map(Text, cells)
        table.add_row(who, status, file, time, Text(row.remark))
    return table
