"""Processes that help to grade a class: they write feedback, and run submissions too.

Only the grader itself writes the gradebook.
"""

from collections.abc import Collection, Iterator, Mapping
from concurrent.futures import BrokenExecutor, Future
from typing import Any, Protocol, Self

from nbgrader.converters import GenerateFeedback

from autograder.grading.forks import Forks, say
from autograder.grading.grader import Grader
from autograder.grading.shared import Graded, grade_or_look_up
from autograder.grading.submission import CourseSubmission
from autograder.nbgrader.convert import Converter

MAX_PROCESSES = 4
_KILLED = (
    "a process of the grader was killed again and again while it was busy with it. What to do: see "
    "whether the machine has memory left, and run the command once more."
)


class Graders(Protocol):
    """Whoever grades the submissions of a class."""

    def doing(self) -> str:
        """Which exercise of whose submission is being graded; of several one that is."""

    def grade(
        self,
        submissions: Mapping[str, CourseSubmission],
        *,
        fresh: bool,
        exercises: Collection[str] = (),
    ) -> Iterator[tuple[str, Graded | str]]:
        """Grade submissions at the same time, see `grade_or_look_up`.

        Args:
            submissions: by student.
            fresh: whether to grade anew what is known already.
            exercises: which ones to grade anew, and nothing else.

        Yields:
            A student and the result, as soon as it is there; or in its place why there is none.
        """

    def close(self) -> None:
        """End what was started for it."""


class FeedbackWriters:
    """Processes that write feedback, made at once, and anew where one was killed from outside.

    Args:
        app: nbgrader's application, with the course's configuration.
    """

    def __init__(self, app: Any) -> None:
        self._forks = Forks(None, _begin_to_write, (app,), most=MAX_PROCESSES)

    def write_feedback(self, student: str) -> "Future[str]":
        """Write one student's feedback; for `fault_of`."""
        return self._forks.submit(_write_feedback, student)

    def fault_of(self, student: str, feedback: "Future[str]") -> str:
        """What went wrong when feedback was written, as `Converter.convert` says it."""
        if isinstance(feedback.exception(), BrokenExecutor):
            fault = self._forks.once_more(_write_feedback, student)
            return _KILLED if fault is None else fault
        return feedback.result()

    def close(self) -> None:
        """End the processes once they have done what they are doing."""
        self._forks.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Helpers(FeedbackWriters):
    """Processes that grade as well.

    Args:
        grader: the grader; neither it nor anything else may have started a thread yet.
        app: nbgrader's application, with the course's configuration.
    """

    def __init__(self, grader: Grader, app: Any) -> None:
        self._forks = Forks(grader.zygote, _begin, (grader, app), most=MAX_PROCESSES)

    def doing(self) -> str:
        """Which exercise of whose submission is being graded; of several the first that is."""
        return self._forks.doing()

    def grade(
        self,
        submissions: Mapping[str, CourseSubmission],
        *,
        fresh: bool,
        exercises: Collection[str] = (),
    ) -> Iterator[tuple[str, Graded | str]]:
        """Grade submissions, as `Graders` says.

        Where one of the processes is killed, what was not ready is graded once more by new ones;
        and then one by one, as one of the submissions may be what it was killed for.
        """
        due = {name: (each, fresh, exercises) for name, each in submissions.items()}
        for _ in range(2):
            for name, future in self._forks.run(_grade, dict(due)):
                if isinstance(future.exception(), BrokenExecutor):
                    continue
                del due[name]
                yield name, future.result()
            if not due:
                return
            self._forks.renew()
        for name, arguments in due.items():
            yield name, self._forks.once_more(_grade, *arguments) or _KILLED


_grader: Grader
_feedback: Converter


def _begin(grader: Grader, app: Any) -> None:
    global _grader
    grader.watch = lambda student, exercise: say(f"{student}: {exercise}")
    _grader = grader
    _begin_to_write(app)


def _begin_to_write(app: Any) -> None:
    global _feedback
    _feedback = Converter(GenerateFeedback, app)


def _grade(submission: CourseSubmission, fresh: bool, exercises: Collection[str]) -> Graded:
    try:
        return grade_or_look_up(_grader, submission, fresh=fresh, exercises=exercises)
    finally:
        say("")


def _write_feedback(student: str) -> str:
    return _feedback.convert(student)
