"""Grades some exercises of a submission anew; all else stays as it was found."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from autograder.assignments import find_assignment
from autograder.checking.collection import all_checks_of
from autograder.checking.lesson import Lesson
from autograder.errors import UnreadableNotebook, UsageError
from autograder.files import shown
from autograder.grading.fingerprint import code_of
from autograder.grading.grader import Grader
from autograder.grading.results import ExerciseResult, Flag, Result
from autograder.grading.scoring import by_exercise
from autograder.grading.submission import Submission
from autograder.project import choose, snake_case
from autograder.submission.extract import extract

__all__ = ["regrade", "renewed"]

_RUN = ("graded", "not_attempted")
_OF_A_RUN = ("timeout", "crashed", "memory_limit", "unjudged_check")  # flags that checks bring


def regrade(
    grader: Grader, submission: Submission, before: Result | None, exercises: Collection[str]
) -> Result:
    """Grade some exercises anew and put them in place of what a result has for them.

    Args:
        grader: how it is graded.
        submission: what was handed in.
        before: the result that there is.
        exercises: which.

    Raises:
        UsageError: there is no such exercise, or the result is not of this submission, grader and
            course: what would stay is not what it would get now.
        CheckFault: a check is wrong in itself.
        IsolationError: the submission was not run, because the sandbox does not hold.
    """
    assignment = find_assignment(submission.assignment)
    lesson = grader.lesson(assignment.lesson)
    for name in exercises:
        choose(name, lesson.exercises, "exercise")
    before = _usable(grader, submission, before)
    with assignment.speaking():
        again, flags = _graded(grader, lesson, submission, exercises)
    return _merged(before, again, flags)


def renewed(grader: Grader, submission: Submission, before: Result | None) -> Result | None:
    """A result that is out of date, with nothing graded anew but what has to be.

    Args:
        grader: how it is graded.
        submission: what was handed in.
        before: the result that there is.

    Returns:
        None where more than what belongs to single exercises has changed, or where what was found
        of the run may have come from any of them.

    Raises:
        CheckFault: a check is wrong in itself.
        IsolationError: the submission was not run, because the sandbox does not hold.
    """
    if before is None or before.status not in _RUN or before.run.basis != grader.basis(submission):
        return None
    if any(flag.code in _OF_A_RUN for flag in before.flags):
        return None
    assignment = find_assignment(submission.assignment)
    lesson = grader.lesson(assignment.lesson)
    due = _due(lesson, before)
    if due is None:
        return None
    with assignment.speaking():
        again, flags = _graded(grader, lesson, submission, due)
    own = dict(code_of(lesson.name).exercises)
    run = replace(
        before.run, key=grader.key(submission), of_exercises=own, seeds=dict(lesson.seeds)
    )
    return replace(_merged(before, again, flags), run=run)


def _due(lesson: Lesson, before: Result) -> set[str] | None:
    """The exercises that are not what they were, and those that call them; None if that is unclear.

    How one is judged depends on whether those that it calls are right.
    """
    own, was = code_of(lesson.name).exercises, before.run.of_exercises
    places = {one.exercise: one.place for one in all_checks_of(lesson.name)}
    by_module = {snake_case(name): name for name in places}
    changed = {stem for stem in own if own[stem] != was.get(stem)}
    as_usual = all(lesson.files.checks_of(name).name in place for name, place in places.items())
    if own.keys() != was.keys() or not as_usual or not changed <= by_module.keys():
        return None
    due = {by_module[stem] for stem in changed}
    due |= {name for name, called in lesson.oracle.calls.items() if called & due}
    return due.intersection(lesson.exercises)


def _merged(before: Result, again: Mapping[str, ExerciseResult], flags: Iterable[Flag]) -> Result:
    """A result with others in place of what it has for some exercises."""
    merged = tuple(again.get(one.name, one) for one in before.exercises)
    statuses = {check.status for one in merged for check in one.checks}
    return replace(
        before,
        score=sum(one.score for one in merged),
        points=sum(one.points for one in merged),
        status="graded" if statuses != {"not_attempted"} else "not_attempted",
        flags=tuple(_flags(before.flags, flags, statuses)),
        exercises=merged,
    )


def _usable(grader: Grader, submission: Submission, before: Result | None) -> Result:
    if before is None:
        reason = "there is no result of it yet"
    elif before.run.key != grader.key(submission):
        reason = (
            "its result is of another version of the notebook, of the grader or of its settings, "
            "and results of two versions are not mixed"
        )
    elif isinstance(submission.notebook, UnreadableNotebook) or before.status not in _RUN:
        reason = f"nothing of it was run ({before.status})"
    else:
        return before
    raise UsageError(
        f"No exercise of {shown(submission.student)} can be graded by itself: {reason}. "
        "What to do: leave out --exercise, so that the whole submission is graded."
    )


def _graded(
    grader: Grader, lesson: Lesson, submission: Submission, exercises: Collection[str]
) -> tuple[dict[str, ExerciseResult], list[Flag]]:
    """What the exercises get, by name, and what there is to say of the run."""
    assert not isinstance(submission.notebook, UnreadableNotebook)
    code = extract(submission.notebook, lesson.outline)
    judge = grader.judge(lesson, submission)
    judged = judge.judge(
        submission.notebook, code, submission.files, _with_called(lesson, exercises)
    )
    wanted = [name for name in lesson.exercises if name in exercises]
    found = by_exercise(judged.outcomes, wanted)
    return {one.name: one for one in found}, list(judged.flags)


def _with_called(lesson: Lesson, exercises: Iterable[str]) -> set[str]:
    """The exercises and those that they call: whether these are right decides how they are judged.

    They are looked at once more for that, and keep the results that they have.
    """
    wanted = set(exercises)
    while more := set().union(*(lesson.oracle.calls.get(one, ()) for one in wanted)) - wanted:
        wanted |= more
    return wanted


def _flags(before: Iterable[Flag], new: Iterable[Flag], statuses: set[str]) -> list[Flag]:
    """The flags of the whole: what was too slow or crashed and is not any more has none."""
    gone = {"timeout", "crashed"} - statuses
    kept = {flag.code: flag for flag in before if flag.code not in gone}
    return [*kept.values(), *(flag for flag in new if flag.code not in kept)]
