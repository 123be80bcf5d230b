"""Does every mistake lose what it declares, with a useful hint, and every equivalent nothing?"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TypeAlias

from autograder.checking.calls import callers
from autograder.checking.collection import all_checks_of
from autograder.checking.session import CheckOutcome
from autograder.diagnosis.variants import Equivalent, Mistake, Variants, load
from autograder.errors import UsageError
from autograder.verify import naming
from autograder.verify.batch import Job
from autograder.verify.check_sources import read_checks
from autograder.verify.findings import Finding
from autograder.verify.hint_snapshots import differences, snapshot_text
from autograder.verify.scope import Scope

__all__ = ["PARTS", "Graded", "declared", "graded", "jobs", "lost", "renew", "verdict", "verify"]

MISTAKES, EQUIVALENTS, HINTS = "mistakes", "equivalents", "hints"
PARTS = (MISTAKES, EQUIVALENTS, HINTS)
_NO_HINT = {"not_attempted"}  # nothing ran that a hint could be about

Graded: TypeAlias = tuple[Variants, Equivalent | Mistake, list[CheckOutcome]]
"""A variant with its exercise's, and what the checks found."""


def verify(scope: Scope) -> Iterator[Finding]:
    """Grade the variants of a lesson's exercises, each by the checks that it can reach."""
    named = []
    for variants, found in _by_exercise(scope):
        named += [
            (variants.exercise, each, outcomes)
            for each, outcomes in found
            if isinstance(each, Mistake)
        ]
        mistakes = [one for one in found if isinstance(one[0], Mistake)]
        equivalents = [one for one in found if isinstance(one[0], Equivalent)]
        yield from _judged(scope, variants, MISTAKES, mistakes)
        yield from _judged(scope, variants, EQUIVALENTS, equivalents)
        yield from _hints(scope, variants, mistakes)
    if named and scope.exercise is None:
        yield from naming.of_lesson(scope, named)


def graded(scope: Scope) -> Iterator[Graded]:
    """Grade the variants of a lesson's exercises, in their order."""
    for (variants, each), outcomes in scope.crew.grade(jobs(scope), scope.done):
        yield variants, each, outcomes


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
        text = _snapshot(scope, variants.exercise, found)
        path = scope.files.hints_of(variants.exercise)
        place = scope.root / path
        if _present(place) != text:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
            yield str(path)


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


_Found: TypeAlias = Sequence[tuple[Equivalent | Mistake, list[CheckOutcome]]]


def _by_exercise(scope: Scope) -> Iterator[tuple[Variants, _Found]]:
    """All variants of one exercise after the other, graded."""
    for _, group in groupby(graded(scope), key=lambda each: each[0].exercise):
        found = list(group)
        yield found[0][0], [(each, outcomes) for _, each, outcomes in found]


def _judged(scope: Scope, variants: Variants, part: str, found: _Found) -> Iterator[Finding]:
    wrong = 0
    for each, outcomes in found:
        message = verdict(variants.exercise, each, outcomes)
        if message := message or naming.misnamed(variants.exercise, each, outcomes):
            wrong += 1
            yield _finding(scope, variants, part, each.name, message, variants.place(each.name))
    if found and not wrong:
        verb = "lose what they declare" if part == MISTAKES else "keep all points"
        yield _fine(scope, variants, part, len(found), f"{len(found)} {verb}", str(variants.path))


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


def _hints(scope: Scope, variants: Variants, found: _Found) -> Iterator[Finding]:
    path = scope.files.hints_of(variants.exercise)
    wrong = 0
    for each, outcomes in found:
        for outcome in outcomes:
            if outcome.exercise == variants.exercise and (problem := _useless(outcome)):
                wrong += 1
                message = f"{outcome.name}: {problem}."
                yield _finding(
                    scope, variants, HINTS, each.name, message, variants.place(each.name)
                )
    present = _present(scope.root / path)
    differing = differences(present, _snapshot(scope, variants.exercise, found)) if present else []
    for name, line, problem in differing:
        wrong += 1
        message = f"{problem}. Run `autograder verify --renew-hints`, and read the difference."
        yield _finding(scope, variants, HINTS, name, message, f"{path}:{line}")
    if found and not wrong:
        message = f"what {len(found)} mistakes are told is as reviewed"
        yield _fine(scope, variants, HINTS, len(found), message, str(path))


def _present(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _useless(outcome: CheckOutcome) -> str:
    if outcome.status == "passed":
        return ""
    if not outcome.message:
        return "it is failed without a message"
    said = outcome.hint or outcome.diagnosis or outcome.same_as
    if not said and outcome.status not in _NO_HINT:
        return "it is failed without a hint"
    return ""


def _snapshot(scope: Scope, exercise: str, found: _Found) -> str:
    """With the lesson's own points: what mistakes are told is the same in each course."""
    hints = {
        check.name: check.hints
        for module in read_checks(scope.name)
        if module.exercise == exercise
        for check in module.checks
    }
    usual = {one.name: one.points for one in all_checks_of(scope.name) if one.exercise == exercise}
    own = [
        (
            each,
            [replace(one, points=usual[one.name]) for one in outcomes if one.exercise == exercise],
        )
        for each, outcomes in found
        if isinstance(each, Mistake)
    ]
    return snapshot_text(exercise, hints, own)


def _finding(
    scope: Scope, variants: Variants, part: str, what: str, message: str, place: str
) -> Finding:
    return Finding(
        part=part,
        lesson=scope.name,
        exercise=variants.exercise,
        what=f"{variants.exercise}: {what}",
        ok=False,
        message=message[0].upper() + message[1:],
        place=place,
    )


def _fine(
    scope: Scope, variants: Variants, part: str, count: int, message: str, place: str
) -> Finding:
    return Finding(
        part=part,
        lesson=scope.name,
        exercise=variants.exercise,
        what=variants.exercise,
        ok=True,
        message=message,
        count=count,
        place=place,
    )
