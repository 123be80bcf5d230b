"""What is known in one process of grading: a warm grader, results on file and on their way."""

import atexit
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from autograder.grading import results
from autograder.grading.grader import Grader
from autograder.grading.regrading import regrade, renewed
from autograder.grading.results import Result
from autograder.grading.settings import GradingSettings
from autograder.grading.submission import CourseSubmission, Submission
from autograder.submission.read import Notebook


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """A submission's result, and what it was found in.

    Attributes:
        result: the result.
        content: the bytes of the notebook; None where it could not be read.
    """

    result: Result
    content: bytes | None = field(repr=False)


def grade_or_look_up(
    grader: Grader,
    submission: CourseSubmission,
    *,
    fresh: bool = False,
    exercises: Collection[str] = (),
) -> Graded:
    """The result of a submission: from its file, with what has changed since graded anew.

    Args:
        grader: grades what is not known yet.
        submission: what was handed in.
        fresh: whether to grade anew in any case.
        exercises: which ones to grade anew, and nothing else; the whole submission if none.

    Raises:
        CourseError: the result cannot be written.
        UsageError: there is no result that ``exercises`` could be put into.
    """
    loaded = submission.load()
    key = grader.key(loaded)
    result = None if fresh else results.read(submission.result_path)
    if exercises or result is None or result.run.key != key:
        result = grade_anew(grader, loaded, result, exercises=exercises, key=key)
        results.write(result, submission.result_path)
    return graded(result, loaded)


def grade_anew(
    grader: Grader,
    submission: Submission,
    before: Result | None,
    *,
    exercises: Collection[str] = (),
    key: str = "",
) -> Result:
    """Grade a submission: the exercises that are asked for, or what has changed, or all of it.

    Args:
        grader: grades it.
        submission: what was handed in.
        before: the result that there is; None if it is to count for nothing.
        exercises: which ones to grade anew, and nothing else.
        key: of the result, where it is known already.

    Raises:
        UsageError: there is no result that ``exercises`` could be put into.
    """
    if exercises:
        return regrade(grader, submission, before, exercises)
    return renewed(grader, submission, before) or grader.grade(submission, key=key)


def graded(result: Result, submission: Submission) -> Graded:
    """A result with the bytes that it was found in."""
    notebook = submission.notebook
    content = notebook.content if isinstance(notebook, Notebook) else None
    return Graded(result=result, content=content)


def shared_grader(settings: GradingSettings, kept: Path) -> Grader:
    """The grader of this process: its zygote stays warm between calls and ends with the process.

    Args:
        settings: how it is to grade.
        kept: the folder in which the first course that asks for it keeps expected values.
    """
    if settings not in _graders:
        grader = Grader(settings, kept=kept)
        atexit.register(grader.close)
        _graders[settings] = grader
    return _graders[settings]


_graders: dict[GradingSettings, Grader] = {}


@contextmanager
def handed_over(submission: CourseSubmission, graded: Graded) -> Iterator[None]:
    """Let `handed` know for a while what was graded already."""
    path = submission.path.absolute()
    _handed[path] = graded
    try:
        yield
    finally:
        del _handed[path]


def handed(path: Path) -> Graded | None:
    """What was handed over for the notebook that should be at ``path``; None if nothing was."""
    return _handed.get(path.absolute())


_handed: dict[Path, Graded] = {}
