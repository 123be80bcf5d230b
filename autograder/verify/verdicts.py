"""Does every mistake lose what it declares, with a useful hint, and every equivalent nothing?"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TypeAlias

from autograder.catalogues import ENGLISH
from autograder.checking.calls import callers
from autograder.checking.session import CheckOutcome
from autograder.diagnosis.variants import Equivalent, Mistake, Variants, load
from autograder.errors import UsageError
from autograder.verify import hints, naming
from autograder.verify.batch import Job
from autograder.verify.findings import Finding
from autograder.verify.hints import Found, Spoken, finding, fine, languages_of
from autograder.verify.scope import Scope

__all__ = ["PARTS", "Graded", "declared", "graded", "jobs", "lost", "renew", "verdict", "verify"]

MISTAKES, EQUIVALENTS = "mistakes", "equivalents"
PARTS = (MISTAKES, EQUIVALENTS, hints.PART)

Graded: TypeAlias = tuple[Variants, Equivalent | Mistake, Spoken]
"""A variant with its exercise's, and what the checks found."""


def verify(scope: Scope) -> Iterator[Finding]:
    """Grade the variants of a lesson's exercises, each by the checks that it can reach."""
    named = []
    for variants, found in _by_exercise(scope):
        named += [
            (variants.exercise, each, spoken[ENGLISH])
            for each, spoken in found
            if isinstance(each, Mistake)
        ]
        mistakes = [one for one in found if isinstance(one[0], Mistake)]
        equivalents = [one for one in found if isinstance(one[0], Equivalent)]
        yield from _judged(scope, variants, MISTAKES, mistakes)
        yield from _judged(scope, variants, EQUIVALENTS, equivalents)
        yield from hints.judged(scope, variants, mistakes)
    if named and scope.exercise is None:
        yield from naming.of_lesson(scope, named)


def graded(scope: Scope) -> Iterator[Graded]:
    """Grade the variants of a lesson's exercises, in their order; mistakes in each language."""
    others = languages_of(scope)
    todo = [
        (label, replace(job, spoken=others if isinstance(label[1], Mistake) else ()))
        for label, job in jobs(scope)
    ]
    for (variants, each), found in scope.crew.grade_on_seeds(todo, scope.done):
        yield variants, each, dict(zip((ENGLISH, *others), found, strict=False))


def jobs(
    scope: Scope, course_seeds: Sequence[int] | None = None, *, measure: bool = False
) -> list[tuple[tuple[Variants, Equivalent | Mistake], Job]]:
    """What has to be graded: each variant in the solutions' notebook.

    Exercises whose variants cannot be read are left out: that they are missing is found elsewhere.
    """
    reference = (scope.root / scope.files.reference).read_text(encoding="utf-8")
    reach = callers(reference, scope.lesson.exercises)
    notebook = scope.root / scope.files.solutions / scope.files.notebook
    found = []
    for name in scope.exercises:
        try:
            variants = load(scope.root, scope.name, name)
        except UsageError:
            continue
        for each in variants:
            job = Job(
                lesson=scope.name,
                notebook=notebook,
                cells={name: each.source},
                exercises=reach[name],
                course_seeds=course_seeds,
                measure=measure,
            )
            found.append(((variants, each), job))
    return found


def renew(scope: Scope) -> Iterator[str]:
    """Write the snapshots of a lesson's hints anew, and give the paths of those that changed."""
    for variants, found in _by_exercise(scope):
        yield from hints.renewed(scope, variants, found)


def lost(outcomes: Sequence[CheckOutcome]) -> frozenset[str]:
    """The checks that were not passed, as ``exercise/check``."""
    return frozenset(_name(each) for each in outcomes if each.status != "passed")


def declared(exercise: str, variant: Equivalent | Mistake) -> frozenset[str]:
    """The checks that a variant says it does not pass, as ``exercise/check``."""
    if isinstance(variant, Equivalent):
        return frozenset()
    return frozenset(f"{exercise}/{check}" for check in variant.fails)


def _name(outcome: CheckOutcome) -> str:
    return f"{outcome.exercise}/{outcome.name}"


def _by_exercise(scope: Scope) -> Iterator[tuple[Variants, Found]]:
    """All variants of one exercise after the other, graded."""
    for _, group in groupby(graded(scope), key=lambda each: each[0].exercise):
        found = list(group)
        yield found[0][0], [(each, spoken) for _, each, spoken in found]


def _judged(scope: Scope, variants: Variants, part: str, found: Found) -> Iterator[Finding]:
    wrong = 0
    for each, spoken in found:
        outcomes = spoken[ENGLISH]
        message = verdict(variants.exercise, each, outcomes)
        if message := message or naming.misnamed(variants.exercise, each, outcomes):
            wrong += 1
            yield finding(scope, variants, part, each.name, message, variants.place(each.name))
    if found and not wrong:
        verb = "lose what they declare" if part == MISTAKES else "keep all points"
        yield fine(scope, variants, part, len(found), f"{len(found)} {verb}", str(variants.path))


def verdict(exercise: str, variant: Equivalent | Mistake, outcomes: Sequence[CheckOutcome]) -> str:
    """What is wrong about how a variant was graded; empty if nothing is."""
    found, wanted = lost(outcomes), declared(exercise, variant)
    if found == wanted:
        return ""
    points = {_name(each): each.points for each in outcomes}
    parts = []
    if more := sorted(found - wanted):
        parts.append(f"it loses {_sum(points, more)} more than it should: {', '.join(more)}")
    if less := sorted(wanted - found):
        unknown = [name for name in less if name not in points]
        kept = "" if unknown else _sum(points, less)
        what = f"keeps {kept} that it should not" if kept else "names unknown checks"
        parts.append(f"it {what}: {', '.join(unknown or less)}")
    messages = [each.message for each in outcomes if _name(each) in found - wanted]
    said = f" ({messages[0]})" if messages else ""
    return f"{'; '.join(parts)}{said}. Mend the check, or what the variant declares."


def _sum(points: dict[str, float], names: Sequence[str]) -> str:
    total = sum(points[name] for name in names)
    return f"{total:g} {'point' if total == 1 else 'points'}"
