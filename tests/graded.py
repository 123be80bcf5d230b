"""One zygote and each lesson once for all tests that grade, and notebooks to be graded."""

import atexit
import json
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path

from autograder import project
from autograder.checking.lesson import Lesson
from autograder.checking.session import CheckOutcome, run_checks
from autograder.facts import all_imports
from autograder.grading.sandboxed import Student
from autograder.grading.submission import Submission
from autograder.sandbox.zygote import Zygote
from autograder.submission.extract import Slice, extract
from autograder.submission.read import parse_notebook
from tests.classroom.notebooks import LESSON, Content, place_of, to_bytes

ROOT = Path(__file__).parents[1]


@cache
def zygote() -> Zygote:
    """The zygote of the whole test run, started when the first test asks for it."""
    started = Zygote(preload=all_imports())
    atexit.register(started.close)
    return started


@cache
def lesson(name: str = LESSON) -> Lesson:
    """A lesson, rehearsed."""
    return Lesson(name)


def solved(cells: Mapping[str, str] | None = None, name: str = LESSON) -> Content:
    """The solutions' notebook with some cells replaced, by the names of their exercises."""
    path = project.ROOT / "solutions" / name / f"{name}.ipynb"
    content: Content = json.loads(path.read_text(encoding="utf-8"))
    for exercise, source in (cells or {}).items():
        content["cells"][place_of(content, exercise)]["source"] = source
    return content


def submission(content: Content, name: str = LESSON) -> Submission:
    """A notebook as somebody's submission."""
    data = to_bytes(content)
    return Submission(
        assignment=name, student="anna", notebook=parse_notebook(data), fingerprint=data
    )


def slice_of(content: Content, name: str = LESSON) -> Slice:
    """What is run of a notebook."""
    return extract(parse_notebook(to_bytes(content)), lesson(name).outline)


def outcomes_of(
    student: Student, name: str = LESSON, only: Collection[str] | None = None
) -> dict[str, CheckOutcome]:
    """What a lesson's checks find, or those of some exercises, by ``exercise/check``."""
    found = run_checks(name, student, lesson(name).oracle, course_seed=0, exercises=only)
    return {f"{outcome.exercise}/{outcome.name}": outcome for outcome in found}


def outcomes(
    cells: Mapping[str, str], name: str = LESSON, only: Collection[str] | None = None
) -> dict[str, CheckOutcome]:
    """What the checks find about the solutions' notebook with some cells replaced."""
    with Student(zygote(), slice_of(solved(cells, name), name)) as student:
        return outcomes_of(student, name, only)


def lost(content: Content, name: str = LESSON, only: Collection[str] | None = None) -> list[str]:
    """What a notebook loses, as sentences."""
    with Student(zygote(), slice_of(content, name)) as student:
        found = outcomes_of(student, name, only)
    return [
        f"{each}: {one.status}, {one.message}"
        for each, one in found.items()
        if one.status != "passed"
    ]


def changed(exercise: str, *edits: tuple[str, str], name: str = LESSON) -> Content:
    """The solutions with some text of an exercise's cell replaced."""
    content = solved(name=name)
    cell = content["cells"][place_of(content, exercise)]
    source = "".join(cell["source"])
    for old, new in edits:
        assert old in source, old
        source = source.replace(old, new, 1)
    cell["source"] = source
    return content
