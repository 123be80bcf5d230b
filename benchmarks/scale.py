"""Classes of many sizes, graded by `autograder grade` with more and more workers.

Everybody hands in the lesson's whole notebook, a copy of their own.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.plain_lesson import PlainLesson
from benchmarks.watching import NotRun, watched
from benchmarks.ways import Ours

__all__ = ["ScaleOutcome", "measure_scale"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleOutcome:
    """What was measured of one class; see `benchmarks.grading` for the names in JSON.

    Attributes:
        workers: the number of workers, as `--jobs`; 0 for what `autograder grade` does by itself.
        submissions: how many were graded.
        seconds: start included.
        per_second: submissions per second, start included.
        first_result: seconds until the first result could be read; None if it was never seen.
        own_memory: the most bytes of the process that was called, what it shares included.
        memory: the most bytes of all processes together.
    """

    workers: int
    submissions: int
    seconds: float
    per_second: float
    first_result: float | None
    own_memory: int
    memory: int


def measure_scale(
    lesson: PlainLesson,
    workers: int,
    submissions: int,
    folder: Path,
    watch: Callable[[str], None],
) -> ScaleOutcome:
    """Grade a class in a course of its own.

    Raises:
        NotRun: it cannot be graded, or somebody has not got full points.
        RuntimeError: the course cannot be made.
    """
    watch(f"{submissions} submissions, {workers or 'no'} workers")
    way = Ours(folder / f"scale-{workers}-{submissions}", lesson, whole=False)
    students = [f"s{number:05}" for number in range(submissions)]
    way.hand_in(students)
    results = way.folder / "results"

    def there() -> bool:
        return any(results.glob("*/*/*.json"))

    used = watched(way.command(workers), way.folder, there)
    wrong = [student for student in students if way.part(student) != 1]
    shutil.rmtree(way.folder)
    if wrong:
        raise NotRun(f"{len(wrong)} of {submissions} right solutions have not got full points.")
    return ScaleOutcome(
        workers=workers,
        submissions=submissions,
        seconds=used.seconds,
        per_second=submissions / used.seconds,
        first_result=used.first,
        own_memory=used.own_memory,
        memory=used.memory,
    )
