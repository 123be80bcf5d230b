"""Grades a class on a Dask cluster; results come back as they are ready.

The calling process reads what was handed in, looks known results up, and writes the others. Workers
get a submission's bytes and never a path, so that they need no file of the course.
"""

import itertools
import time
import uuid
import warnings
from collections.abc import Collection, Iterator, Mapping
from concurrent.futures import CancelledError
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Any

from distributed import Future, KilledWorker

from autograder.course import read_course
from autograder.errors import CourseError, IsolationError
from autograder.grading import cluster_worker, fingerprint, results
from autograder.grading.cluster_connection import Connection, say
from autograder.grading.cluster_worker import Refused, Run, Work
from autograder.grading.places import Place
from autograder.grading.results import Result
from autograder.grading.settings import GradingSettings
from autograder.grading.shared import Graded, graded
from autograder.grading.submission import CourseSubmission

AHEAD = 3
"""How many submissions for each worker are on their way at a time."""

KILLED = (
    "a worker of the cluster was killed again and again while it was busy with it. What to do: see "
    "whether the machines have memory left, and run the command once more."
)
_LOOK_SECONDS = 1.0


@dataclass(slots=True, kw_only=True)
class _Task:
    """A submission on its way."""

    student: str
    submission: CourseSubmission
    work: Work
    future: Future[Any] | None = None
    workers: frozenset[str] = field(default_factory=frozenset)
    alone: bool = False


class Cluster:
    """A cluster whose workers have the grader of this process.

    Args:
        place: which cluster.
        settings: how submissions are graded.
        lesson: whose checks are run.

    Raises:
        UsageError: there is no scheduler at the address.
        CourseError: a worker has another grader.
    """

    def __init__(self, place: Place, settings: GradingSettings, lesson: str) -> None:
        self._settings = settings
        self._run = Run(
            name=f"autograder-{uuid.uuid4().hex[:12]}",
            lesson=lesson,
            settings=settings,
            course=read_course(),
            fingerprint=fingerprint.fingerprint(lesson),
        )
        self._numbers = itertools.count()
        self._on_way: dict[str, _Task] = {}
        self._done: SimpleQueue[Future[Any]] = SimpleQueue()
        self._refused: set[str] = set()
        self._said = ""
        self._connection = Connection(place)
        try:
            self._join()
        except BaseException:
            self.close()
            raise

    def _join(self) -> None:
        """See, wherever a worker is already, that it would grade as we do."""
        client = self._connection.client
        client.subscribe_topic(self._run.name, self._hear)
        self._workers = self._connection.workers()
        self._looked = time.monotonic()
        found = client.run(cluster_worker.compare, self._run, on_error="return")
        for worker, fault in sorted(found.items()):
            if isinstance(fault, BaseException) and not isinstance(fault, OSError):
                raise _told(fault, worker)

    def _hear(self, event: tuple[float, Any]) -> None:
        self._said = str(event[1])

    def doing(self) -> str:
        """Which exercise of whose submission was begun last, as far as we have heard."""
        return self._said if self._workers else "waiting for workers"

    def grade(
        self,
        submissions: Mapping[str, CourseSubmission],
        *,
        fresh: bool,
        exercises: Collection[str] = (),
    ) -> Iterator[tuple[str, Graded | str]]:
        """Grade submissions, as `autograder.nbgrader.class_workers.Graders` says.

        What a worker that is lost had begun is graded by another one. Where that happens again and
        again, a submission is graded once more after all others, and no other beside it, as one of
        several may be what the workers are killed for.
        """
        left = iter(submissions.items())
        suspects: list[_Task] = []
        while True:
            while len(self._on_way) < AHEAD * max(1, len(self._workers - self._refused)):
                if (item := next(left, None)) is None:
                    break
                task = self._task(*item, fresh=fresh, exercises=exercises)
                if isinstance(task, Graded):
                    yield item[0], task
                else:
                    self._send(task)
            if not self._on_way:
                if not suspects:
                    return
                self._send(suspects.pop())
            if (ready := self._next()) is None:
                continue
            task, answer = ready
            if isinstance(answer, Result):
                results.write(answer, task.submission.result_path)
                yield task.student, graded(answer, task.work.submission)
            elif task.alone:
                yield task.student, KILLED
            else:
                task.alone = True
                suspects.append(task)

    def _task(
        self,
        student: str,
        submission: CourseSubmission,
        *,
        fresh: bool,
        exercises: Collection[str],
    ) -> "_Task | Graded":
        loaded = submission.load()
        key = fingerprint.key(self._settings, loaded)
        known = None if fresh else results.read(submission.result_path)
        if known is not None and known.run.key == key and not exercises:
            return graded(known, loaded)
        work = Work(submission=loaded, before=known, exercises=tuple(exercises), key=key)
        return _Task(student=student, submission=submission, work=work)

    def _send(self, task: _Task) -> None:
        key = f"{self._run.name}-{next(self._numbers)}"
        self._on_way[key] = task
        if self._connection.is_lost:
            return  # it is sent again with all others
        task.workers = self._workers - self._refused if self._refused else frozenset()
        chosen = {"workers": sorted(task.workers)} if task.workers else {}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about the size of notebooks with pictures
            task.future = self._connection.client.submit(
                cluster_worker.grade, self._run, task.work, key=key, pure=False, **chosen
            )
        task.future.add_done_callback(self._done.put)

    def _next(self) -> "tuple[_Task, Result | None] | None":
        """A submission with its result, or None for it if it kills workers; None after a while."""
        if time.monotonic() - self._looked > _LOOK_SECONDS:
            self._look()
        try:
            future = self._done.get(timeout=_LOOK_SECONDS)
        except Empty:
            return None
        if future.key not in self._on_way:  # it was sent again since
            return None
        try:
            answer = future.result()
        except KilledWorker:
            return self._on_way.pop(future.key), None
        except (CancelledError, OSError):
            self._begin_again()
            return None
        except Exception as fault:
            raise _told(fault, "a worker") from None
        task = self._on_way.pop(future.key)
        if isinstance(answer, Refused):
            self._do_without(answer)
            self._send(task)
            return None
        return task, answer

    def _look(self) -> None:
        """See which workers there are."""
        self._looked = time.monotonic()
        before = self._workers
        try:
            if self._connection.is_lost:
                raise OSError
            self._workers = self._connection.workers()
        except (CancelledError, OSError):
            self._begin_again()
        if before and not self._workers:
            say("The cluster has no worker any more: waiting for one.")
        for key, task in list(self._on_way.items()):
            if task.workers and not task.workers & self._workers and self._workers - self._refused:
                del self._on_way[key]
                self._send(task)

    def _begin_again(self) -> None:
        """Connect again, and send what has no result yet."""
        while True:
            self._connection.renew()
            with suppress(CancelledError, OSError):
                self._join()
                break
        self._refused.clear()  # another worker may have such an address now
        tasks, self._on_way = list(self._on_way.values()), {}
        for task in tasks:
            self._send(task)

    def _do_without(self, refused: Refused) -> None:
        """Give a worker nothing more to grade."""
        if refused.worker not in self._refused:
            say(f"{refused.worker} grades nothing: {refused.reason}")
        self._refused.add(refused.worker)
        with suppress(CancelledError, OSError):  # lost, as the next look tells
            self._workers = self._connection.workers()
        if not self._workers - self._refused:
            raise IsolationError(refused.reason)

    def close(self) -> None:
        """Leave the cluster; what it still does for us, it does not go on with."""
        self._connection.close(cluster_worker.forget, self._run.name)


def _told(fault: BaseException, worker: str) -> BaseException:
    """A fault that a worker had, as its user can understand it."""
    if not isinstance(fault, ImportError | AttributeError | RuntimeError):
        return fault
    return CourseError(
        f"The grader of {worker} cannot be used ({type(fault).__name__}: {fault}): expected the "
        f"same as on this machine. {cluster_worker.REMEDY}"
    )
