"""Does the reference pass its own checks, with one thread and with two?"""

import re
from collections.abc import Iterator

import torch

from autograder.checking.lesson import Lesson
from autograder.errors import AutograderError, ReferenceFault
from autograder.verify.check_sources import place_of_check, read_checks
from autograder.verify.findings import Finding
from autograder.verify.scope import Scope

__all__ = ["PART", "faults", "verify"]

PART = "reference"
THREADS = 2
# How pytest marks the lines of an error, and names the place that it comes from.
_ERROR = re.compile(r"^E +(.*)$", re.MULTILINE)
_PLACE = re.compile(r"^((?:autograder|reference)/\S+\.py:\d+): \w+$", re.MULTILINE)


def verify(scope: Scope) -> Iterator[Finding]:
    """Run the checks of a lesson on its reference once more, with two threads.

    One thread is what the lesson was rehearsed with, else nothing could be graded.
    """
    before = torch.get_num_threads()
    torch.set_num_threads(THREADS)
    try:
        lesson = Lesson(scope.name, scope.lesson.course_seed)
    except AutograderError as fault:
        yield from faults(scope.name, fault, threads=THREADS)
    else:
        count = len(lesson.rehearsal)
        message = f"all {count} checks pass with 1 and with {THREADS} threads, torch {_torch()}"
        yield Finding(
            part=PART,
            lesson=scope.name,
            what="reference",
            ok=True,
            message=message,
            count=count,
            place=str(scope.files.reference),
        )
    finally:
        torch.set_num_threads(before)


def faults(lesson: str, fault: AutograderError, *, threads: int = 1) -> Iterator[Finding]:
    """What kept a lesson from being rehearsed: one finding for each check that is wrong."""
    if isinstance(fault, ReferenceFault):
        for exercise, check, found in fault.failed:
            yield Finding(
                part=PART,
                lesson=lesson,
                exercise=exercise,
                what=f"{exercise}/{check}",
                ok=False,
                message=f"The reference does not pass with {threads} threads: {found}",
                place=place_of_check(lesson, exercise, check),
            )
        return
    message, place = _in_short(lesson, str(fault))
    yield Finding(
        part=PART, lesson=lesson, what="reference", ok=False, message=message, place=place
    )


def _in_short(lesson: str, text: str) -> tuple[str, str]:
    """What is wrong in one line, and where, of a text that may hold pytest's whole report."""
    errors = _ERROR.findall(text)
    places = _PLACE.findall(text)
    modules = [str(each.path) for each in read_checks(lesson)]
    named = [path for path in modules if path.rpartition("/")[2] in text]
    first = text.strip().partition("\n")[0]
    message = f"{first} {' '.join(errors)}" if errors else text.strip()
    return message, (places[-1:] or named or [f"reference/{lesson}.py"])[0]


def _torch() -> str:
    return torch.__version__.partition("+")[0]
