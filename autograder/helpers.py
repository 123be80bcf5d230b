"""Processes that help to grade a class: they run submissions and write feedback.

They are forks of the grader, as trusted as it is, and take their workers from its zygote. Only the
grader itself writes the gradebook.
"""

import contextlib
import gc
import os
from concurrent.futures import Future, ProcessPoolExecutor
from ctypes import c_char
from multiprocessing import Value, get_context
from multiprocessing.sharedctypes import RawArray
from signal import SIG_IGN, SIGINT, SIGKILL, signal
from typing import Any, Self

import torch
from nbgrader.converters import GenerateFeedback

from autograder.course import CourseSubmission, grade_or_look_up
from autograder.errors import AutograderError
from autograder.grader import Grader
from autograder.nbgrader.convert import Converter, share_engines
from autograder.results import Result
from autograder.sandbox import kernel

MAX_PROCESSES = 4
_LONGEST = 200


class Helpers:
    """The processes, made at once.

    Args:
        grader: the grader; neither it nor anything else may have started a thread yet.
        lesson: name of the lesson that is graded.
        app: nbgrader's application, with the course's configuration.
    """

    def __init__(self, grader: Grader, lesson: str, app: Any) -> None:
        gc.freeze()  # what is there now stays: no process has to look through it, or to copy it
        # One more than processors: some wait for a submission's time limit.
        count = min(MAX_PROCESSES, 1 + len(os.sched_getaffinity(0)))
        self._doing = [RawArray(c_char, _LONGEST) for _ in range(count)]
        start = grader, lesson, app, self._doing, Value("i", 0)
        self._pool = ProcessPoolExecutor(count, get_context("fork"), _begin, start)
        self._pool.submit(os.getpid)  # the first call makes them all
        grader.zygote.wait()

    def doing(self) -> str:
        """Which exercise of whose submission is being graded; of several the first that is."""
        texts = (text.value.decode(errors="ignore") for text in self._doing)
        return next(filter(None, texts), "")

    def grade(self, submission: CourseSubmission, *, fresh: bool) -> "Future[Result]":
        """Grade a submission, see `grade_or_look_up`."""
        return self._pool.submit(_grade, submission, fresh)

    def write_feedback(self, student: str) -> "Future[str]":
        """Write one student's feedback; the answer is as that of `Converter.convert`."""
        return self._pool.submit(_write_feedback, student)

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
