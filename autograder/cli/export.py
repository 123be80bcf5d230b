"""``autograder export``."""

import json
from pathlib import Path

from autograder.cli.show import output, working
from autograder.files import must_be_course, write_whole


def run(
    root: Path, assignment: str, *, platform: str, target: Path | None, as_json: bool, quiet: bool
) -> None:
    """Write the grades of an assignment for a learning platform.

    Raises:
        UsageError: there is no such course, or the gradebook does not know the assignment.
        CourseError: the gradebook cannot be read or the file cannot be written.
    """
    must_be_course(root)
    with working("reading the gradebook", quiet=quiet or as_json):
        from autograder.nbgrader.gradebook import application, opened, standings
        from autograder.report.lms import Person, to_csv

        with opened(application(root.resolve()), assignment) as gradebook:
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
    path = (target or root / f"{assignment}-{platform}.csv").resolve()
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
