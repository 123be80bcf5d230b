"""Collects what a course knows of a graded class: results, hand grades, who is missing."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from autograder.errors import UsageError
from autograder.grading import results
from autograder.grading.results import Result
from autograder.nbgrader.gradebook import Standing, application, opened, standings
from autograder.nbgrader.roster import handed_in, matching


def gather(
    root: Path, assignment: str
) -> tuple[Sequence[Result], Mapping[str, Standing], Sequence[str]]:
    """Read what is known of a class.

    Args:
        root: the course's folder.
        assignment: name of the assignment.

    Returns:
        The results, sorted by student; the gradebook's grades, by student; and the students who
        have handed in and have no result yet.

    Raises:
        UsageError: nothing has been graded, or the gradebook does not know the assignment.
        CourseError: the gradebook cannot be used.
    """
    app = application(root.resolve())
    coursedir = app.coursedir
    with opened(app, assignment) as gradebook:
        grades = standings(gradebook, assignment)
    kept = matching(coursedir, coursedir.format_path(results.FOLDER, "*", assignment))
    read = (results.read(Path(folder) / f"{assignment}.json") for folder in kept)
    found = {result.student: result for result in read if result is not None}
    if not found:
        raise UsageError(
            f"No results of {assignment!r} are in {root.resolve() / results.FOLDER}. "
            f"What to do: run `autograder grade {assignment}` first."
        )
    roster = handed_in(coursedir, assignment)
    missing = {*roster.students, *roster.refused} - set(found)
    return list(found.values()), grades, sorted(missing)
