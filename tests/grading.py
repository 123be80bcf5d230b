"""One zygote and one lesson for all tests that grade, and notebooks to be graded."""

import atexit
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from autograder.checks.session import CheckOutcome, run_checks
from autograder.grader import Submission
from autograder.kit.names import support_name
from autograder.lesson import Lesson
from autograder.notebook.extract import Slice, extract
from autograder.notebook.read import parse_notebook
from autograder.sandbox.pool import Zygote
from autograder.student import Student
from tests.classroom.notebooks import LESSON, Content, place_of, to_bytes

SOLUTIONS = Path(__file__).parents[1] / "solutions" / LESSON / f"{LESSON}.ipynb"


@cache
def zygote() -> Zygote:
    """The zygote of the whole test run, started when the first test asks for it."""
    started = Zygote()
    atexit.register(started.close)
    return started


@cache
def lesson() -> Lesson:
    """The lesson, rehearsed."""
    return Lesson(LESSON)


def solved(cells: Mapping[str, str] | None = None) -> Content:
    """The solutions' notebook with some cells replaced, by the names of their exercises."""
    content: Content = json.loads(SOLUTIONS.read_text(encoding="utf-8"))
    for name, source in (cells or {}).items():
        content["cells"][place_of(content, name)]["source"] = source
    return content


def submission(content: Content) -> Submission:
    """A notebook as somebody's submission."""
    data = to_bytes(content)
    return Submission(
        assignment=LESSON, student="anna", notebook=parse_notebook(data), fingerprint=data
    )


def slice_of(content: Content) -> Slice:
    """What is run of a notebook."""
    notebook = parse_notebook(to_bytes(content))
    return extract(notebook, lesson().exercises, absent={support_name(LESSON)})


def outcomes_of(student: Student) -> dict[str, CheckOutcome]:
    """What the lesson's checks find, by ``exercise/check``."""
    outcomes = run_checks(LESSON, student, lesson().oracle, course_seed=0)
    return {f"{outcome.exercise}/{outcome.name}": outcome for outcome in outcomes}


def outcomes(cells: Mapping[str, str]) -> dict[str, CheckOutcome]:
    """What the checks find about the solutions' notebook with some cells replaced."""
    with Student(zygote(), slice_of(solved(cells))) as student:
        return outcomes_of(student)
