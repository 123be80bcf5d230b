"""Do the checks give the same verdicts on other seeds, and how far apart are right and wrong?

A check is stable if on every seed the reference and each equivalent pass it and each mistake passes
or fails it as declared. Its tolerances are well chosen if the largest error of anything right stays
well below them and the smallest error of anything wrong well above.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from autograder.checking.session import CheckOutcome
from autograder.diagnosis.variants import Equivalent, Mistake, Variants
from autograder.verify import verdicts
from autograder.verify.batch import Job
from autograder.verify.scope import Scope
from autograder.verify.verdicts import declared, lost

__all__ = ["CheckStudy", "Unstable", "count", "study"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unstable:
    """A verdict that is another one on some seed.

    Attributes:
        variant: name of the variant; empty for the reference.
        seed: the course seed.
        check: the check, as ``exercise/check``.
        passed: whether it was passed.
        place: where the variant stands, as ``file:line``.
    """

    variant: str
    seed: int
    check: str
    passed: bool
    place: str


@dataclass(slots=True, kw_only=True)
class CheckStudy:
    """What was found about one check, over all seeds.

    Attributes:
        lesson: name of the lesson.
        exercise: name of the exercise.
        check: name of the check.
        largest_right: the largest share of the tolerance that the reference or an equivalent used.
        smallest_wrong: the smallest multiple of the tolerance by which a mistake failed; infinity
            if mistakes fail by something that has no tolerance, such as a shape or an exception.
        unstable: the verdicts that are another one on some seed.
    """

    lesson: str
    exercise: str
    check: str
    largest_right: float = 0.0
    smallest_wrong: float = math.inf
    unstable: list[Unstable] = field(default_factory=list)

    def see_right(self, outcome: CheckOutcome) -> None:
        """Note how near something right came to the tolerance."""
        if outcome.status == "passed" and outcome.share is not None:
            self.largest_right = max(self.largest_right, outcome.share)

    def see_wrong(self, outcome: CheckOutcome) -> None:
        """Note how far beyond the tolerance a mistake went."""
        if outcome.status == "failed" and outcome.share is not None and outcome.share > 1:
            self.smallest_wrong = min(self.smallest_wrong, outcome.share)


def count(scope: Scope) -> int:
    """How many notebooks `study` grades."""
    return 1 + len(verdicts.jobs(scope))


def study(scope: Scope, seeds: Sequence[int]) -> Iterator[CheckStudy]:
    """Grade the reference and all variants of a lesson's exercises on other seeds.

    Args:
        scope: what to look at.
        seeds: the course seeds.
    """
    found = {
        f"{one.exercise}/{one.name}": CheckStudy(
            lesson=scope.name, exercise=one.exercise, check=one.name
        )
        for one in scope.lesson.rehearsal
    }
    everything = Job(
        lesson=scope.name,
        notebook=scope.root / scope.files.solutions / scope.files.notebook,
        exercises=tuple(scope.exercises),
        course_seeds=seeds,
        measure=True,
    )
    for _, on_seeds in scope.crew.grade_on_seeds([("", everything)], scope.done):
        for seed, outcomes in zip(seeds, on_seeds, strict=True):
            for outcome in outcomes:
                found[_name(outcome)].see_right(outcome)
            _compare(found, seed, "", str(scope.files.reference), frozenset(), lost(outcomes))
    jobs = verdicts.jobs(scope, seeds, measure=True)
    for (owner, each), on_seeds in scope.crew.grade_on_seeds(jobs, scope.done):
        for seed, outcomes in zip(seeds, on_seeds, strict=True):
            _see(found, owner, each, outcomes)
            place, wanted = owner.place(each.name), declared(owner.exercise, each)
            _compare(found, seed, each.name, place, wanted, lost(outcomes))
    wanted_exercises = set(scope.exercises)
    yield from (one for one in found.values() if one.exercise in wanted_exercises)


def _see(
    found: dict[str, CheckStudy],
    owner: Variants,
    variant: Equivalent | Mistake,
    outcomes: Sequence[CheckOutcome],
) -> None:
    for outcome in outcomes:
        if outcome.exercise != owner.exercise:
            continue
        if isinstance(variant, Equivalent):
            found[_name(outcome)].see_right(outcome)
        elif outcome.name in variant.fails:
            found[_name(outcome)].see_wrong(outcome)


def _compare(
    found: dict[str, CheckStudy],
    seed: int,
    variant: str,
    place: str,
    wanted: frozenset[str],
    now: frozenset[str],
) -> None:
    for check in sorted(wanted ^ now):
        found[check].unstable.append(
            Unstable(variant=variant, seed=seed, check=check, passed=check not in now, place=place)
        )


def _name(outcome: CheckOutcome) -> str:
    return f"{outcome.exercise}/{outcome.name}"
