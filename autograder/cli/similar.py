"""``autograder similar``."""

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.cli.options import COURSE, JSON_SUMMARY, QUIET, reports_faults
from autograder.cli.show import output, working
from autograder.errors import UnreadableNotebook, UsageError
from autograder.files import shown, write_whole

if TYPE_CHECKING:  # it imports what reads notebooks
    from autograder.similar.works import Release, Work


@click.command
@click.argument("assignment")
@click.option(
    "--also",
    type=click.Path(path_type=Path),
    multiple=True,
    help="A folder of other submissions, such as last year's; may be repeated.",
)
@click.option(
    "--above",
    type=click.IntRange(1, 100),
    default=50,
    show_default=True,
    help="The smallest share of a submission that is shown, in percent.",
)
@click.option(
    "--most",
    type=click.IntRange(1),
    default=50,
    show_default=True,
    help="How many pairs are shown at most.",
)
@click.option(
    "--output",
    "target",
    type=click.Path(path_type=Path),
    help="The file to write, reports/similar-ASSIGNMENT.html in the course by default.",
)
@COURSE
@JSON_SUMMARY
@QUIET
@reports_faults
def command(
    assignment: str,
    also: tuple[Path, ...],
    above: int,
    most: int,
    target: Path | None,
    course: Path,
    as_json: bool,
    quiet: bool,
) -> None:
    """Put submissions with code in common side by side, for people to judge.

    Only what students wrote is compared, without what the lesson or many of them have. The page
    gives no verdict: identical short solutions are expected.

    Example: autograder similar LESSON --also ../last-year/submitted
    """
    from autograder.nbgrader.course import check_call

    check_call(course, assignment)
    with working("comparing submissions", quiet=quiet or as_json):
        from autograder.similar.page import page_of
        from autograder.similar.pairs import find_pairs
        from autograder.similar.works import Release, works_in

        release = Release(assignment)
        works, left_out = _class(course, release)
        for folder in also:
            others, passed = works_in(folder, release)
            works += others
            left_out += passed
        found = find_pairs(works, release, least=above / 100)
        page = page_of(
            assignment,
            found,
            works,
            least=above / 100,
            most=most,
            left_out=left_out,
            now=datetime.now().astimezone(),
        )
    path = (target or course / "reports" / f"similar-{assignment}.html").resolve()
    write_whole(path, page)
    if as_json:
        pairs = [
            {"one": one.one.name, "other": one.other.name, "shares": list(one.shares)}
            for one in found.pairs
        ]
        print(json.dumps({"file": str(path), "works": len(works), "pairs": pairs}))
        return
    count = len(found.pairs)
    about = f": {count} pair{'' if count == 1 else 's'} of {len(works)} works to look at."
    output().print(f"{path}{'' if quiet else about}", markup=False, soft_wrap=True)


def _class(course: Path, release: "Release") -> "tuple[list[Work], list[str]]":
    """What the class wrote, and whose notebooks cannot be read."""
    from autograder.nbgrader.course import submission_at
    from autograder.nbgrader.gradebook import application
    from autograder.nbgrader.roster import handed_in

    coursedir = application(course.resolve()).coursedir
    works, left_out = [], []
    for student in handed_in(coursedir, release.assignment).students:
        loaded = submission_at(coursedir, release.assignment, student, release.assignment).load()
        if isinstance(loaded.notebook, UnreadableNotebook):
            left_out.append(shown(student))
        else:
            works.append(release.work_of(shown(student), loaded.notebook))
    if not works:
        raise UsageError(
            f"Nobody has handed in {release.assignment!r}, or nothing of it can be read. "
            "What to do: collect the submissions first."
        )
    return works, left_out
