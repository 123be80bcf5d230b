"""``autograder export``."""

import json
from pathlib import Path

import click

from autograder.cli.options import COURSE, JSON_SUMMARY, QUIET, reports_faults
from autograder.cli.show import output, working
from autograder.files import must_be_course, write_whole


@click.command
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
    "target",
    type=click.Path(path_type=Path),
    help="The file to write, ASSIGNMENT-PLATFORM.csv in the course by default.",
)
@COURSE
@JSON_SUMMARY
@QUIET
@reports_faults
def command(
    assignment: str,
    platform: str,
    target: Path | None,
    course: Path,
    as_json: bool,
    quiet: bool,
) -> None:
    """Write the gradebook's grades of an assignment for Canvas or Moodle.

    Grades given by hand and late penalties count. Who has not handed in gets an empty cell, which
    changes nothing there. Canvas's numbers of students are nbgrader's lms_user_id.

    Example: autograder export LESSON --to canvas
    """
    must_be_course(course)
    with working("reading the gradebook", quiet=quiet or as_json):
        from autograder.nbgrader.gradebook import application, opened, standings
        from autograder.report.lms import Person, to_csv

        with opened(application(course.resolve()), assignment) as gradebook:
            graded = standings(gradebook, assignment)
            points = float(gradebook.find_assignment(assignment).max_score)
            people = [
                Person(
                    id=one.id,
                    first_name=one.first_name or "",
                    last_name=one.last_name or "",
                    email=one.email or "",
                    lms_id=one.lms_user_id or "",
                )
                for one in sorted(gradebook.students, key=lambda one: str(one.id))
            ]
    path = (target or course / f"{assignment}-{platform}.csv").resolve()
    write_whole(path, to_csv(platform, assignment, points, people, graded))
    due = sum(one.due or one.review for one in graded.values())
    if as_json:
        counts = {"students": len(people), "graded": len(graded), "due": due}
        print(json.dumps({"file": str(path), "platform": platform, **counts}))
        return
    lines = [f"{path}{'' if quiet else f': {len(graded)} of {len(people)} students have a grade'}"]
    if due:
        lines.append(
            f"{due} not final: an answer is still to be graded by hand, or a grade given by hand "
            "to be looked at again. What to do: see to it in formgrader and export again."
        )
    for line in lines:
        output().print(line, markup=False, soft_wrap=True)
