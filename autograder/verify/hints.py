"""What students are told of the known mistakes: useful, as reviewed, in each language."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from autograder.catalogues import ENGLISH, languages, translations
from autograder.checking.collection import all_checks_of
from autograder.checking.session import CheckOutcome
from autograder.diagnosis.variants import Equivalent, Mistake, Variants
from autograder.language import gettext, speaking
from autograder.verify.check_sources import read_checks
from autograder.verify.findings import Finding
from autograder.verify.hint_snapshots import differences, snapshot_text
from autograder.verify.scope import Scope

__all__ = ["PART", "Found", "Spoken", "finding", "fine", "judged", "languages_of", "renewed"]

PART = "hints"
_NO_HINT = {"not_attempted"}  # nothing ran that a hint could be about

Spoken: TypeAlias = Mapping[str, list[CheckOutcome]]
"""What the checks found, by the language in which it is said."""

Found: TypeAlias = Sequence[tuple[Equivalent | Mistake, Spoken]]


def languages_of(scope: Scope) -> list[str]:
    """The languages besides English that the lesson's checks speak."""
    return [one for one in languages() if (scope.root / scope.files.messages_in(one)).is_file()]


def renewed(scope: Scope, variants: Variants, found: Found) -> Iterator[str]:
    """Write the snapshots of an exercise's hints anew; the paths of those that changed."""
    for language in (ENGLISH, *languages_of(scope)):
        text = _snapshot(scope, variants.exercise, found, language)
        path = scope.files.hints_of(variants.exercise, language)
        place = scope.root / path
        if _present(place) != text:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
            yield str(path)


def judged(scope: Scope, variants: Variants, found: Found) -> Iterator[Finding]:
    """See that each lost check says something, and the same as when it was reviewed.

    Args:
        scope: the lesson.
        variants: the exercise's.
        found: its mistakes, and what the checks found.
    """
    wrong = 0
    for each, spoken in found:
        for outcome in spoken[ENGLISH]:
            if outcome.exercise == variants.exercise and (problem := _useless(outcome)):
                wrong += 1
                message = f"{outcome.name}: {problem}."
                yield finding(scope, variants, PART, each.name, message, variants.place(each.name))
    told = (ENGLISH, *languages_of(scope))
    for language in told:
        path = scope.files.hints_of(variants.exercise, language)
        present = _present(scope.root / path)
        new = _snapshot(scope, variants.exercise, found, language)
        for name, line, problem in differences(present, new) if present else []:
            wrong += 1
            message = f"{problem}. Run `autograder verify --renew-hints`, and read the difference."
            yield finding(scope, variants, PART, name, message, f"{path}:{line}")
        if language != ENGLISH and found and not present:  # English is looked for elsewhere
            wrong += 1
            message = "it is missing. Run `autograder verify --renew-hints`, and read it."
            yield finding(scope, variants, PART, language, message, str(path))
    if found and not wrong:
        message = f"what {len(found)} mistakes are told is as reviewed, in {', '.join(told)}"
        path = scope.files.hints_of(variants.exercise)
        yield fine(scope, variants, PART, len(found), message, str(path))


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


def _snapshot(scope: Scope, exercise: str, found: Found, language: str) -> str:
    """With the lesson's own points: what mistakes are told is the same in each course."""
    with speaking(translations(language, scope.name)):
        return _snapshot_spoken(scope, exercise, found, language)


def _snapshot_spoken(scope: Scope, exercise: str, found: Found, language: str) -> str:
    hints = {
        check.name: [gettext(hint) for hint in check.hints]
        for module in read_checks(scope.name)
        if module.exercise == exercise
        for check in module.checks
    }
    usual = {one.name: one.points for one in all_checks_of(scope.name) if one.exercise == exercise}
    own = [
        (
            each,
            [
                replace(one, points=usual[one.name])
                for one in spoken[language]
                if one.exercise == exercise
            ],
        )
        for each, spoken in found
        if isinstance(each, Mistake)
    ]
    return snapshot_text(exercise, hints, own)


def finding(
    scope: Scope, variants: Variants, part: str, what: str, message: str, place: str
) -> Finding:
    """Something that is not as it should be."""
    return Finding(
        part=part,
        lesson=scope.name,
        exercise=variants.exercise,
        what=f"{variants.exercise}: {what}",
        ok=False,
        message=message[0].upper() + message[1:],
        place=place,
    )


def fine(
    scope: Scope, variants: Variants, part: str, count: int, message: str, place: str
) -> Finding:
    """Several things of an exercise that are as they should be."""
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
