"""``autograder report``."""

import json
import time
from datetime import datetime
from pathlib import Path

from autograder.cli.show import output, working
from autograder.files import must_be_course, write_whole


def run(root: Path, assignment: str, *, target: Path | None, as_json: bool, quiet: bool) -> None:
    """Write the report of a class.

    Raises:
        UsageError: there is no such course, or nothing has been graded.
        CourseError: the gradebook cannot be read or the file cannot be written.
    """
    clock = time.monotonic()
    must_be_course(root)
    with working("reading results and gradebook", quiet=quiet or as_json):
        from autograder.report import gather, page_of

        results, grades, missing = gather(root, assignment)
        page = page_of(assignment, results, grades, missing, datetime.now().astimezone())
    path = (target or root / "reports" / f"{assignment}.html").resolve()
    write_whole(path, page)
    seconds = time.monotonic() - clock
    if as_json:
        print(json.dumps({"file": str(path), "submissions": len(results), "missing": missing}))
    else:
        about = f": {len(results)} submissions, in {seconds:.1f} s. Open it in a browser."
        output().print(f"{path}{'' if quiet else about}", markup=False, soft_wrap=True)
