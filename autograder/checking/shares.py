"""Which exercises of a lesson a course gives, and what each of their checks earns there."""

import difflib
from collections.abc import Mapping

from autograder.course import Choices, complaint

__all__ = ["points_in_course", "shared_out"]

STEP = 0.25


def points_in_course(
    lesson: str, own: Mapping[str, Mapping[str, float]], choices: Choices
) -> dict[str, dict[str, float]]:
    """The points of each check of the exercises that a course gives, by exercise and check.

    Args:
        lesson: name of the lesson.
        own: the lesson's points, likewise.
        choices: the course's; points of written answers among them are passed over.

    Raises:
        CourseError: the course leaves out what there is not, or all that there is, or gives points
            for a check that there is not.
    """
    if strange := sorted(choices.leave_out - own.keys()):
        raise complaint(
            f"lessons.{lesson}.leave_out has {strange[0]!r}, which is no exercise of {lesson}",
            f"choose among {', '.join(own)}",
        )
    if choices.leave_out == own.keys():
        raise complaint(f"lessons.{lesson}.leave_out has all exercises", "keep at least one")
    for key in choices.points:
        exercise, _, check = key.partition("/")
        if check and check not in own.get(exercise, {}):
            known = [f"{one}/{name}" for one, names in own.items() for name in names]
            near = difflib.get_close_matches(key, known, n=3, cutoff=0) or known
            raise complaint(
                f"lessons.{lesson}.points has {key!r}, which is no check of {lesson}",
                f"write such as {', '.join(near)}",
            )
    return {
        exercise: _of_exercise(exercise, checks, choices.points)
        for exercise, checks in own.items()
        if exercise not in choices.leave_out
    }


def _of_exercise(
    exercise: str, checks: Mapping[str, float], chosen: Mapping[str, float]
) -> dict[str, float]:
    points = dict(checks)
    if exercise in chosen:
        points = shared_out(chosen[exercise], checks)
    return {name: float(chosen.get(f"{exercise}/{name}", points[name])) for name in checks}


def shared_out(total: float, weights: Mapping[str, float]) -> dict[str, float]:
    """Share points out in proportion to weights, in quarters or, of few points, in finer parts.

    Their sum is the total to the last bit.

    Args:
        total: a multiple of 0.25, above 0.
        weights: each above 0.
    """
    step = STEP
    while total / step < len(weights):
        step /= 2
    units, all_weights = round(total / step), sum(weights.values())
    exact = {name: units * weight / all_weights for name, weight in weights.items()}
    given = {name: max(1, int(share)) for name, share in exact.items()}
    while (left := units - sum(given.values())) != 0:
        sign = 1 if left > 0 else -1
        able = [name for name in given if given[name] + sign > 0]
        farthest = max(able, key=lambda name: sign * (exact[name] - given[name]))
        given[farthest] += sign
    return {name: count * step for name, count in given.items()}
