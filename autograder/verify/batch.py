"""Processes that grade many notebooks at once, each with a few cells replaced.

A variant and a mutant go through what a submission goes through: the notebook is read, its slice
extracted and run in a worker, and the hidden checks judge what comes back. Only the checks of some
exercises are run, which is what makes hundreds of them a matter of a minute.
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import as_completed
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Self, TypeVar

from autograder import project
from autograder.catalogues import translations
from autograder.checking.fixture import Subject
from autograder.checking.lesson import Lesson
from autograder.checking.session import CheckOutcome, run_checks
from autograder.diagnosis import stored
from autograder.diagnosis.mistakes import KnownMistakes
from autograder.errors import UsageError
from autograder.grading.forks import Forks
from autograder.grading.sandboxed import Student
from autograder.language import speaking
from autograder.project import LessonFiles
from autograder.sandbox.wire.values import Value
from autograder.sandbox.worker import Worker
from autograder.sandbox.zygote import Zygote
from autograder.submission.extract import Slice, extract
from autograder.submission.read import parse_notebook

__all__ = ["Crew", "Job"]

_Label = TypeVar("_Label")


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One notebook to grade.

    Attributes:
        lesson: name of the lesson.
        notebook: its path.
        cells: in place of what stands in the cells of these exercises.
        exercises: those whose checks are run; all of the lesson's if None.
        course_seeds: what the seeds of the checks derive from, one run for each; the course's own
            if None.
        measure: whether to find out how near to its bounds each check came.
        until_failed: whether it is enough to know that some check fails.
        told: whether anybody reads what is said of failures. Where nobody does, one worker runs
            many notebooks, which takes a fraction of the time.
        spoken: languages in which the checks are judged once more, on the course's own seed.
    """

    lesson: str
    notebook: Path
    cells: Mapping[str, str] = field(default_factory=dict)
    exercises: Collection[str] | None = None
    course_seeds: Sequence[int] | None = None
    measure: bool = False
    until_failed: bool = False
    told: bool = True
    spoken: Sequence[str] = ()


class Crew:
    """The processes, made at once; each takes its workers from the one zygote.

    Args:
        lessons: the lessons that are graded, rehearsed, by name. Neither they nor anything else may
            have started a thread yet.
        zygote: one that has been started already.
    """

    def __init__(self, lessons: Mapping[str, Lesson], zygote: Zygote) -> None:
        self._zygote = zygote
        self._forks = Forks(zygote, _begin, (lessons, zygote))

    def grade(
        self, jobs: Iterable[tuple[_Label, Job]], done: Callable[[], None] = lambda: None
    ) -> Iterator[tuple[_Label, list[CheckOutcome]]]:
        """Grade notebooks on one seed each, and give what was found in the order of the jobs.

        Args:
            jobs: each with whatever tells it from the others.
            done: called after each of them.

        Raises:
            UsageError: a notebook cannot be read.
            CheckFault: a check is wrong in itself.
        """
        for label, (outcomes,) in self.grade_on_seeds(jobs, done):
            yield label, outcomes

    def grade_on_seeds(
        self, jobs: Iterable[tuple[_Label, Job]], done: Callable[[], None] = lambda: None
    ) -> Iterator[tuple[_Label, list[list[CheckOutcome]]]]:
        """The same as `grade`, with what was found on each of a job's seeds, in each language."""
        running = [(label, self._forks.submit(_grade, job)) for label, job in jobs]
        for _ in as_completed([future for _, future in running]):
            done()
        for label, future in running:
            yield label, future.result()

    def close(self) -> None:
        """End the processes and the zygote."""
        self._forks.close()
        self._zygote.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


_lessons: Mapping[str, Lesson]
_zygote: Zygote
_shared: list[Worker] = []


def _begin(lessons: Mapping[str, Lesson], zygote: Zygote) -> None:
    global _lessons, _zygote
    _lessons, _zygote = lessons, zygote


def _grade(job: Job) -> list[list[CheckOutcome]]:
    lesson, mistakes = _lessons[job.lesson], _mistakes_of(job.lesson)
    code = extract(parse_notebook(_with_cells(job)), lesson.outline)
    with _student(code, job) as student:
        subject = _Remembering(student) if job.spoken else student

        def found(seed: int) -> list[CheckOutcome]:
            return run_checks(
                lesson.name,
                subject,
                lesson.oracle,
                course_seed=seed,
                exercises=job.exercises,
                measure=job.measure,
                diagnose=mistakes.diagnose if job.told and seed == lesson.course_seed else None,
                until_failed=job.until_failed,
            )

        outcomes = [found(seed) for seed in job.course_seeds or (lesson.course_seed,)]
        for language in job.spoken:
            with speaking(translations(language, lesson.name)):
                outcomes.append(found(lesson.course_seed))
        return outcomes


@contextmanager
def _student(code: Slice, job: Job) -> Iterator[Student]:
    """A notebook to run scenarios on, in a worker of its own or in the one that many share."""
    if job.told:
        with Student(_zygote, code) as student:
            yield student
        return
    worker = _shared.pop() if _shared else None
    with Student(_zygote, code, worker=worker, told=False) as student:
        yield student
        if (worker := student.leave()) is not None:
            _shared.append(worker)


class _Remembering:
    """A submission that gives once more what it gave, to be judged in another language.

    What it raises is asked for anew: that comes with words.
    """

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._known: dict[tuple[bytes, int, str], Value] = {}

    def run(self, scenario: bytes, *, seed: int, seconds: float | None, exercise: str) -> Value:
        """Run a packed scenario, see `Subject.run`."""
        key = scenario, seed, exercise
        if key not in self._known:
            self._known[key] = self._subject.run(
                scenario, seed=seed, seconds=seconds, exercise=exercise
            )
        return self._known[key]


@cache
def _mistakes_of(lesson: str) -> KnownMistakes:
    results = stored.read(project.ROOT / LessonFiles(lesson).known_results)
    return KnownMistakes(lesson, _lessons[lesson].oracle, _lessons[lesson].course_seed, results)


def _with_cells(job: Job) -> bytes:
    """The notebook's bytes, with other sources in some of its cells."""
    content = _content(job.notebook)
    if not job.cells:
        return content
    notebook: dict[str, Any] = json.loads(content)
    places = {
        cell["metadata"].get("nbgrader", {}).get("grade_id"): cell for cell in notebook["cells"]
    }
    for name, source in job.cells.items():
        if name not in places:
            raise UsageError(
                f"{job.notebook} has no cell for {name}. What to do: run `autograder build`."
            )
        places[name]["source"] = source
    return json.dumps(notebook).encode()


@cache
def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(
            f"{path} cannot be read ({error.strerror}). What to do: run `autograder build`."
        ) from None
