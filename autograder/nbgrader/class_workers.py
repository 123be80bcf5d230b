"""Processes that help to grade a class: they run submissions and write feedback.

They are forks of the grader, as trusted as it is, and take their workers from its zygote. Only the
grader itself writes the gradebook.
"""

import contextlib
import gc
import os
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor, as_completed
from ctypes import c_char
from multiprocessing import Value, get_context
from multiprocessing.sharedctypes import RawArray
from signal import SIG_IGN, SIGINT, SIGKILL, signal
from typing import Any, Self, TypeVar

import torch
from nbgrader.converters import GenerateFeedback

from autograder.errors import AutograderError
from autograder.grading.grader import Grader
from autograder.grading.results import Result
from autograder.nbgrader.convert import Converter, share_engines
from autograder.nbgrader.course import CourseSubmission, grade_or_look_up
from autograder.sandbox import kernel

MAX_PROCESSES = 4
_LONGEST = 200
_Value = TypeVar("_Value")
_KILLED = (
    "a process of the grader was killed again and again while it was busy with it. What to do: see "
    "whether the machine has memory left, and run the command once more."
)


class Helpers:
    """The processes, made at once; and made anew where one of them was killed from outside.

    Args:
        grader: the grader; neither it nor anything else may have started a thread yet.
        lesson: name of the lesson that is graded.
        app: nbgrader's application, with the course's configuration.
    """

    def __init__(self, grader: Grader, lesson: str, app: Any) -> None:
        gc.freeze()  # what is there now stays: no process has to look through it, or to copy it
        self._start = grader, lesson, app
        self._make()
        grader.zygote.wait()

    def _make(self) -> None:
        # One more than processors: some wait for a submission's time limit.
        count = min(MAX_PROCESSES, 1 + len(os.sched_getaffinity(0)))
        self._doing = [RawArray(c_char, _LONGEST) for _ in range(count)]
        start = *self._start, self._doing, Value("i", 0)
        self._pool = ProcessPoolExecutor(count, get_context("fork"), _begin, start)
        self._pool.submit(os.getpid)  # the first call makes them all

    def doing(self) -> str:
        """Which exercise of whose submission is being graded; of several the first that is."""
        texts = (text.value.decode(errors="ignore") for text in self._doing)
        return next(filter(None, texts), "")

    def grade(
        self, submissions: Mapping[str, CourseSubmission], *, fresh: bool
    ) -> Iterator[tuple[str, Result | str]]:
        """Grade submissions at the same time, see `grade_or_look_up`.

        Where one of the processes is killed, what was not ready is graded once more by new ones;
        and then one by one, as one of the submissions may be what it was killed for.

        Args:
            submissions: by student.
            fresh: whether to grade anew what is known already.

        Yields:
            A student and the result, as soon as it is there; or in its place why there is none.
        """
        due = dict(submissions)
        for _ in range(2):
            running = {self._submit(_grade, each, fresh): name for name, each in due.items()}
            for future in as_completed(running):
                if isinstance(future.exception(), BrokenExecutor):
                    continue
                name = running[future]
                del due[name]
                yield name, future.result()
            if not due:
                return
            self._renew()
        for name, each in due.items():
            yield name, self._once_more(_grade, each, fresh)

    def write_feedback(self, student: str) -> "Future[str]":
        """Write one student's feedback; for `fault_of`."""
        return self._submit(_write_feedback, student)

    def fault_of(self, student: str, feedback: "Future[str]") -> str:
        """What went wrong when feedback was written, as `Converter.convert` says it."""
        if isinstance(feedback.exception(), BrokenExecutor):
            return self._once_more(_write_feedback, student)
        return feedback.result()

    def _submit(self, call: Callable[..., _Value], *arguments: Any) -> "Future[_Value]":
        try:
            return self._pool.submit(call, *arguments)
        except BrokenExecutor as broken:
            failed: Future[_Value] = Future()
            failed.set_exception(broken)
            return failed

    def _once_more(self, call: Callable[..., _Value], *arguments: Any) -> _Value | str:
        """The answer to a call, or why there is none."""
        for _ in range(2):  # the processes may be gone since before this call
            with contextlib.suppress(BrokenExecutor):
                return self._submit(call, *arguments).result()
            self._renew()
        return _KILLED

    def _renew(self) -> None:
        self.close()
        self._make()

    def close(self) -> None:
        """End the processes once they have done what they are doing."""
        self._pool.shutdown(cancel_futures=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


_grader: Grader
_feedback: Converter
_doing: Any


def _begin(grader: Grader, lesson: str, app: Any, doing: list[Any], begun: Any) -> None:
    global _grader, _feedback, _doing
    with begun.get_lock():
        _doing = doing[begun.value]
        begun.value += 1
    grader.watch = lambda student, exercise: _say(f"{student}: {exercise}")
    signal(SIGINT, SIG_IGN)  # Ctrl-C is for the grader, which then ends its helpers
    kernel.die_with_parent(SIGKILL)
    torch.set_num_threads(1)
    share_engines()
    _grader, _feedback = grader, Converter(GenerateFeedback, app)
    with contextlib.suppress(AutograderError):  # it comes again with the first submission
        _grader.lesson(lesson)


def _grade(submission: CourseSubmission, fresh: bool) -> Result:
    _grader.zygote.is_ready()
    try:
        return grade_or_look_up(_grader, submission, fresh=fresh)
    finally:
        _say("")


def _say(text: str) -> None:
    _doing.value = text.encode()[: _LONGEST - 1]


def _write_feedback(student: str) -> str:
    return _feedback.convert(student)
