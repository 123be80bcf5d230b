"""Grades notebooks and names what was green in the kernel and has lost points."""

import sys
from collections import defaultdict
from collections.abc import Iterable

from autograder.checking.session import CheckOutcome
from autograder.grading.sandboxed import Student
from tests.classroom.notebooks import Content
from tests.graded import outcomes_of, slice_of, zygote
from tests.lessons.live.kernel import Kernel
from tests.lessons.live.making import Made


def lost(content: Content, lesson: str, green: set[str]) -> list[str]:
    """A sentence for each exercise that is green and does not keep all of its points."""
    with Student(zygote(), slice_of(content, lesson)) as student:
        found = outcomes_of(student, lesson)
    by_exercise: dict[str, list[CheckOutcome]] = defaultdict(list)
    for outcome in found.values():
        by_exercise[outcome.exercise].append(outcome)
    return [
        f"{exercise}/{outcome.name}: {outcome.status}, {outcome.message}"
        for exercise in sorted(green)
        for outcome in by_exercise[exercise]
        if outcome.status != "passed"
    ]


def compare(made: Iterable[Made]) -> list[tuple[str, int, list[str]]]:
    """For each notebook its name, how many exercises are green, and what is lost of these."""
    found = []
    with Kernel() as kernel:
        for each in made:
            green = kernel.green(each.content)
            problems = lost(each.content, each.lesson, green)
            found.append((each.name, len(green), problems))
            print(each.name, len(green), *problems, sep="  ", file=sys.stderr, flush=True)
    return found
