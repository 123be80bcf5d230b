"""What the results of a class tell about the class, and about the exercises and their checks.

Difficulty and discrimination are those of classical test theory: the mean share of the points that
an item earns, and the correlation of an item with the score on all others.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import StatisticsError, correlation, mean, median, quantiles, stdev

from autograder.grading.results import CheckResult, Result
from autograder.language import N_, gettext

BINS = 20
TIME_BINS = 24
_PLACE = N_("{exception} in cell {cell}, line {line}")
"""How a message begins that says where something was raised, see `autograder.checking.failures`."""
_FIELDS = {"exception": r"(\S+)", "cell": r"\d+", "line": r"\d+"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """Some numbers at a glance; scores are in points, of `count` graded submissions."""

    count: int
    points: float
    mean: float
    median: float
    deviation: float
    quartiles: tuple[float, float]
    full: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One exercise, or one of its checks, over all graded submissions.

    Attributes:
        exercise: name of the exercise.
        check: name of the check; empty for the exercise as a whole.
        description: one sentence on what is checked; empty for an exercise.
        points: what can be earned.
        difficulty: mean share of the points that was earned, in [0, 1]; low is difficult.
        discrimination: correlation, in [-1, 1], of the score here with the score on all the rest;
            None where either is the same for everybody.
        full: submissions with all points.
        none: submissions without any.
        statuses: how many submissions had which status; empty for an exercise.
        seconds: median time of those that were run; None if none was.
    """

    exercise: str
    check: str
    description: str
    points: float
    difficulty: float
    discrimination: float | None
    full: int
    none: int
    statuses: dict[str, int]
    seconds: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """What students were told of, once for each submission.

    Attributes:
        exercise: name of the exercise.
        name: of the known mistake, if it was recognised, or else of the check.
        said: the sentence about the mistake, or else the hint.
        count: submissions that got it.
        messages: the most frequent messages that it came with, each with its count.
    """

    exercise: str
    name: str
    said: str
    count: int
    messages: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """All of it."""

    summary: Summary | None
    histogram: tuple[int, ...]
    exercises: tuple[Item, ...]
    checks: tuple[Item, ...]
    mistakes: tuple[Mistake, ...]
    limits: tuple[tuple[str, str, str, int], ...]
    seconds: tuple[float, ...]
    times: tuple[int, ...]


def statistics_of(results: Sequence[Result]) -> Statistics:
    """The statistics of a class.

    Only submissions that could be graded count: the zeros of those who handed in nothing would
    make every check look alike.
    """
    graded = [result for result in results if result.status == "graded"]
    seconds = tuple(sorted(result.run.seconds for result in graded))
    return Statistics(
        summary=_summary(graded),
        histogram=_histogram(graded),
        exercises=tuple(_exercises(graded)),
        checks=tuple(_checks(graded)),
        mistakes=tuple(_mistakes(graded)),
        limits=tuple(_limits(results)),
        seconds=seconds,
        times=_times(seconds),
    )


def _summary(graded: Sequence[Result]) -> Summary | None:
    if not graded:
        return None
    scores = [result.score for result in graded]
    low, _, high = quantiles(scores, n=4, method="inclusive") if len(scores) > 1 else scores * 3
    return Summary(
        count=len(scores),
        points=max(result.points for result in graded),
        mean=mean(scores),
        median=median(scores),
        deviation=stdev(scores) if len(scores) > 1 else 0.0,
        quartiles=(low, high),
        full=sum(result.score >= result.points for result in graded),
    )


def _histogram(graded: Sequence[Result]) -> tuple[int, ...]:
    """Submissions by the share of the points; full marks are in the last bin."""
    counts = Counter(
        min(int(BINS * result.score / result.points), BINS - 1)
        for result in graded
        if result.points
    )
    return tuple(counts[number] for number in range(BINS))


def _times(seconds: Sequence[float]) -> tuple[int, ...]:
    """Submissions by the time that grading took, in equal steps up to the longest."""
    longest = max(seconds, default=0.0)
    counts = Counter(
        min(int(TIME_BINS * one / longest), TIME_BINS - 1) for one in seconds if longest
    )
    return tuple(counts[number] for number in range(TIME_BINS))


def _exercises(graded: Sequence[Result]) -> Iterable[Item]:
    for exercise in graded[0].exercises if graded else ():
        name = exercise.name
        pairs = [
            (one.score, each.score) for each in graded for one in each.exercises if one.name == name
        ]
        times = [
            sum(check.seconds for check in one.checks)
            for each in graded
            for one in each.exercises
            if one.name == name
        ]
        yield _item(name, "", "", exercise.points, pairs, {}, times)


def _checks(graded: Sequence[Result]) -> Iterable[Item]:
    found: dict[tuple[str, str], list[tuple[CheckResult, float]]] = defaultdict(list)
    for result in graded:
        for exercise in result.exercises:
            for check in exercise.checks:
                found[exercise.name, check.name].append((check, result.score))
    for (exercise_name, name), each in found.items():
        first = each[0][0]
        statuses = Counter(check.status for check, _ in each)
        pairs = [(check.score, total) for check, total in each]
        times = [check.seconds for check, _ in each if check.status != "not_attempted"]
        yield _item(
            exercise_name, name, first.description, first.points, pairs, dict(statuses), times
        )


def _item(
    exercise: str,
    check: str,
    description: str,
    points: float,
    pairs: Sequence[tuple[float, float]],
    statuses: dict[str, int],
    times: Sequence[float],
) -> Item:
    scores = [score for score, _ in pairs]
    rest = [total - score for score, total in pairs]
    try:
        discrimination = correlation(scores, rest)
    except StatisticsError:  # fewer than two, or all the same
        discrimination = None
    return Item(
        exercise=exercise,
        check=check,
        description=description,
        points=points,
        difficulty=mean(scores) / points if points else 0.0,
        discrimination=discrimination,
        full=sum(score >= points for score in scores),
        none=sum(score <= 0 for score in scores),
        statuses=statuses,
        seconds=median(times) if times else None,
    )


def _mistakes(graded: Sequence[Result]) -> Iterable[Mistake]:
    messages: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    places = [re.compile(_pattern(one)) for one in dict.fromkeys((_PLACE, gettext(_PLACE)))]
    for result in graded:
        for exercise in result.exercises:
            for check in exercise.checks:
                if said := check.diagnosis or check.hint:
                    message = check.message
                    for place in places:
                        message = place.sub(r"\1", message)
                    name = check.mistake or check.name
                    messages[exercise.name, name, said][message] += 1
    for (exercise_name, name, said), counts in sorted(
        messages.items(), key=lambda item: (-item[1].total(), item[0])
    ):
        yield Mistake(
            exercise=exercise_name,
            name=name,
            said=said,
            count=counts.total(),
            messages=tuple(counts.most_common(3)),
        )


def _pattern(text: str) -> str:
    """What matches a text that is filled in, with the exception as its only group."""
    return re.sub(r"\\{(\w+)\\}", lambda field: _FIELDS[field[1]], re.escape(text))


def _limits(results: Sequence[Result]) -> Iterable[tuple[str, str, str, int]]:
    """Which check hit a limit or crashed, how, and for how many."""
    counts = Counter(
        (exercise.name, check.name, check.message)
        for result in results
        for exercise in result.exercises
        for check in exercise.checks
        if check.status in ("timeout", "crashed")
    )
    return ((*where, count) for where, count in counts.most_common())
