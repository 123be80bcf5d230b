"""``autograder grade``."""

import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from rich.console import Console

from autograder.cli.show import advance, progress, table_of
from autograder.errors import CourseError
from autograder.results import Result, to_json
from autograder.sandbox.isolation import Isolation


def run(
    root: Path,
    assignment: str,
    *,
    fresh: bool,
    isolation: str | None,
    as_json: bool,
    quiet: bool,
) -> None:
    """Grade a class and print its table.

    Raises:
        CourseError: nbgrader could not enter a submission; all others are entered.
    """
    clock = time.monotonic()
    # nbgrader takes seconds to import, and a wrong call should not have to wait for it.
    from autograder.classroom import Classroom, Graded

    classroom = Classroom(root, assignment, Isolation(isolation) if isolation else None)
    graded: list[Graded] = []
    with progress(len(classroom.students), quiet=quiet or as_json) as bar:
        for student in classroom.students:
            advance(bar, student)
            graded.append(classroom.grade(student, fresh=fresh))
            bar.advance(bar.tasks[0].id)
    results = [one.result for one in graded]
    if as_json:
        for result in results:
            print(json.dumps(to_json(result), ensure_ascii=False))
    else:
        _show(results, classroom.root, assignment, time.monotonic() - clock)
    faults = [f"{one.result.student}: {one.fault}" for one in graded if one.fault]
    if faults:
        raise CourseError(
            "nbgrader could not enter these submissions; the others are entered, and the results "
            "are kept.\n" + "\n".join(faults)
        )


def _show(results: Sequence[Result], root: Path, assignment: str, seconds: float) -> None:
    width = None if sys.stdout.isatty() else 120
    console = Console(highlight=False, width=width)
    console.print(table_of(results, f"{assignment}: {len(results)} submissions"))
    tiers = sorted({result.run.tier for result in results if result.run.layers})
    typical = median(result.run.seconds for result in results)
    lines = [
        f"{len(results)} submissions in {seconds:.1f} s, start included; "
        f"{typical:.2f} s for the median one; isolation: {', '.join(tiers) or 'nothing was run'}",
        f"feedback: {root / 'feedback'}/STUDENT/{assignment}/{assignment}.html",
        f"results:  {root / 'results'}/STUDENT/{assignment}/{assignment}.json",
        "grades:   `nbgrader export` writes grades.csv from the gradebook",
    ]
    for line in lines:
        console.print(line, markup=False, soft_wrap=True)
