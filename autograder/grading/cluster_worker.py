"""What a worker of a Dask cluster does: it owns a grader with its zygote, and grades with that.

The first task of a run installs a plugin, which starts the zygote. The plugin ends it with the
worker, or with the run; or after a while, where the caller was killed and nothing more comes.
"""

import asyncio
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from distributed import Worker, WorkerPlugin, get_worker
from distributed.utils import sync
from tornado.ioloop import PeriodicCallback

from autograder.course import Course, taken
from autograder.errors import CourseError, IsolationError
from autograder.facts import all_imports
from autograder.grading.fingerprint import code_of, fingerprint
from autograder.grading.results import Result
from autograder.grading.settings import GradingSettings
from autograder.grading.submission import Submission
from autograder.sandbox.zygote import Zygote

if TYPE_CHECKING:  # it needs torch, which takes seconds to import
    from autograder.grading.grader import Grader

_IDLE_SECONDS = 600.0
_SAID_EACH = 0.5  # seconds: one scheduler hears it of all workers
REMEDY = (
    "What to do: give the scheduler and all workers the same image, or the same commit and the "
    "same `constraints.txt`, start them anew, and run the same command again."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What the submissions of a run have in common.

    Attributes:
        name: of the run, unlike any other.
        lesson: whose checks are run.
        settings: how all are graded.
        course: the choices of the course, whose folder a worker does not have.
        fingerprint: of the caller's grader.
    """

    name: str
    lesson: str
    settings: GradingSettings
    course: Course
    fingerprint: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One submission, and what its caller knows of it; see `grade_anew`."""

    submission: Submission
    before: Result | None
    exercises: tuple[str, ...]
    key: str


@dataclass(frozen=True, slots=True)
class Refused:
    """What a worker answers where the sandbox does not hold.

    Attributes:
        worker: its address.
        reason: one sentence or more.
    """

    worker: str
    reason: str


class OwnGrader(WorkerPlugin):
    """A run's grader on one worker, and its zygote.

    Args:
        run: what the worker has to know.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self._grader: Grader | None = None
        self._zygote: Zygote | None = None
        self._used = self._said = time.monotonic()

    def setup(self, worker: Worker) -> None:
        """Start the zygote without waiting for it; raises as `Zygote` does."""
        self._worker = worker
        self._watch = PeriodicCallback(self._rest, 1000 * _IDLE_SECONDS / 10)
        self._watch.start()
        self._start()

    def teardown(self, worker: Worker) -> None:
        """End the zygote, and with it whatever is being graded."""
        self._watch.stop()
        self._end()

    def grade(self, work: Work) -> Result:
        """Grade one submission; raises as `grade_anew` does."""
        # As long as these take to be imported, the zygote takes.
        import torch

        from autograder.grading.grader import Grader
        from autograder.grading.shared import grade_anew

        torch.set_num_threads(1)  # for this thread: another may have made the grader
        if self._grader is None:
            self._grader = Grader(self._run.settings, zygote=self._zygote or self._start())
            self._grader.watch = self._say
        try:
            return grade_anew(
                self._grader, work.submission, work.before, exercises=work.exercises, key=work.key
            )
        finally:
            self._used = time.monotonic()

    def _start(self) -> Zygote:
        self._zygote = Zygote(limits=self._run.settings.limits, preload=all_imports())
        return self._zygote

    def _end(self) -> None:
        zygote, self._zygote, self._grader = self._zygote, None, None
        if zygote is not None:
            zygote.close()

    def _rest(self) -> None:
        if time.monotonic() - self._used > _IDLE_SECONDS and _turn.acquire(blocking=False):
            try:
                self._end()
            finally:
                _turn.release()

    def _say(self, student: str, exercise: str) -> None:
        if time.monotonic() - self._said > _SAID_EACH:
            self._said = time.monotonic()
            self._worker.log_event(self._run.name, f"{student}: {exercise}")


def grade(run: Run, work: Work) -> Result | Refused:
    """Grade one submission on this worker; whatever else its threads have to grade waits.

    Raises:
        CourseError: the worker's grader is another than the caller's.
        UsageError, CheckFault: as `grade_anew`.
    """
    worker = get_worker()
    with _taking_turns(run):
        try:
            if run.name not in worker.plugins:
                must_be_same(run, worker.address)
                sync(worker.loop, worker.plugin_add, OwnGrader(run), run.name, catch_errors=False)
            return cast(OwnGrader, worker.plugins[run.name]).grade(work)
        except IsolationError as fault:
            return Refused(worker.address, str(fault))


async def compare(run: Run, dask_worker: Worker) -> None:
    """See that a worker would grade as the caller does; raises as `must_be_same` does."""
    await asyncio.to_thread(_compare, run, dask_worker.address)


async def forget(run: str, dask_worker: Worker) -> None:
    """End a worker's part in a run, once it has graded what it is grading."""
    await asyncio.to_thread(_turn.acquire)
    try:
        if run in dask_worker.plugins:
            await dask_worker.plugin_remove(run)
    finally:
        _turn.release()


def must_be_same(run: Run, worker: str) -> None:
    """See that this process has the caller's grader.

    Raises:
        CourseError: it has another one, or its files are not those that it began with.
    """
    code_of.cache_clear()
    with taken(Course()):
        now = fingerprint(run.lesson)
    if _begun.setdefault(run.lesson, now) != now:
        raise CourseError(f"The grader's files were changed while {worker} was running. {REMEDY}")
    code_of.cache_clear()
    found = fingerprint(run.lesson)
    if differ := sorted(name for name, one in run.fingerprint.items() if found.get(name) != one):
        expected = ", ".join(f"{name} {run.fingerprint[name]}" for name in differ)
        got = ", ".join(f"{name} {found.get(name, 'unknown')}" for name in differ)
        raise CourseError(
            f"The worker {worker} has another grader than this machine: expected {expected}, got "
            f"{got}. {REMEDY}"
        )


def _compare(run: Run, worker: str) -> None:
    with _taking_turns(run):
        must_be_same(run, worker)


@contextmanager
def _taking_turns(run: Run) -> Iterator[None]:
    """Let nobody else grade in this process, and take the choices of the run's course."""
    with _turn, taken(run.course):
        if _hashed != [run.course]:
            code_of.cache_clear()
            _hashed[:] = [run.course]
        yield


_turn = threading.Lock()
_hashed: list[Course] = []
_begun: dict[str, dict[str, str]] = {}
