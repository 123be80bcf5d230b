"""The expected values of public checks: what the reference gives, on seeds of their own.

They stand in ``lessons/<lesson>/expected_values.json``, and `autograder build` renews those that do
not fit any more. Values that the reference still passes with are kept: another processor adds up in
another order, and an optimiser makes more of that, but it is no reason to call them stale.
"""

import base64
import importlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from autograder.checking.collection import Check, all_checks_of, checks_of
from autograder.checking.fixture import Oracle, StandIns
from autograder.checking.lesson import ReferenceSubject
from autograder.checking.session import run_checks, seed_of
from autograder.errors import CheckFault
from autograder.files import damaged
from autograder.judge.comparison import Scenario
from autograder.project import LessonFiles
from autograder.public_checks.fixture import Known, Notebook, PublicCompare
from autograder.sandbox.wire.values import Value, encode

__all__ = ["read", "record", "renew", "renewed", "unfit"]

SEED = "public"
"""What the seeds of public checks derive from; a course's own seed is a number."""

Values: TypeAlias = dict[str, Known]
"""For each check, as ``exercise/check``, its seed and expected values."""


def renew(root: Path, lesson: str) -> Path:
    """Write a lesson's expected values, anew where those that are there do not fit.

    Args:
        root: the course's folder.
        lesson: name of the lesson.

    Returns:
        The path of the file.

    Raises:
        CourseError: the present file cannot be read.
        CheckFault: the reference does not pass with the seeds of the public checks.
    """
    path = root / LessonFiles(lesson).expected_values
    path.write_text(_as_json(renewed(lesson, read(path))), encoding="utf-8")
    return path


def unfit(root: Path, lesson: str) -> list[str]:
    """Say whether the stored values fit the checks and the reference; nothing is written.

    Args:
        root: the course's folder.
        lesson: name of the lesson.

    Returns:
        One sentence if they do not fit, none if they do.

    Raises:
        CourseError: the file cannot be read.
        CheckFault: the reference does not pass with the seeds of the public checks.
    """
    place = LessonFiles(lesson).expected_values
    stored = read(root / place)
    right = renewed(lesson, stored)
    if (root / place).is_file() and (root / place).read_text(encoding="utf-8") == _as_json(right):
        return []
    differ = sorted(
        key for key in stored.keys() | right.keys() if stored.get(key) != right.get(key)
    )
    which = f": {', '.join(differ[:3])}{', ...' if len(differ) > 3 else ''}" if differ else ""
    return [f"{place} does not fit the checks and the reference{which}. Run `autograder build`."]


def renewed(lesson: str, stored: Mapping[str, Known]) -> Values:
    """The expected values of a lesson: those that are stored where they fit, else new ones.

    Those of exercises that the course leaves out stay as they are.

    Args:
        lesson: name of the lesson.
        stored: the values as they stand, by ``exercise/check``.

    Raises:
        UsageError: there is no such lesson.
        CheckFault: the reference does not pass with the seeds of the public checks.
    """
    names = vars(importlib.import_module(LessonFiles(lesson).reference_module))
    reference = Notebook(names, {})
    checks = {f"{check.exercise}/{check.name}": check for check in checks_of(lesson)}
    values = record(lesson)
    for key, new in values.items():
        if key in stored and _fits(stored[key], new, checks[key], reference):
            values[key] = stored[key]
    place = {name: number for number, name in enumerate(names)}
    ordered = sorted(all_checks_of(lesson), key=lambda check: place.get(check.exercise, len(place)))
    every = (f"{check.exercise}/{check.name}" for check in ordered)
    return {key: found for key in every if (found := values.get(key, stored.get(key))) is not None}


def _fits(old: Known, new: Known, check: Check, reference: Notebook) -> bool:
    """Whether a check has this seed and as many scenarios, and the reference passes it."""
    if old[0] != new[0] or len(old[1]) != len(new[1]):
        return False
    try:
        check.function(PublicCompare(reference, old))
    except Exception:  # whatever a value of another form leads to
        return False
    return True


def record(lesson: str) -> Values:
    """Run the hidden checks of a lesson on its reference, with the seeds of the public ones.

    Raises:
        UsageError: there is no such lesson.
        CheckFault: the reference does not pass with these seeds.
    """
    module = importlib.import_module(LessonFiles(lesson).reference_module)
    oracle = _Recorder(module)
    values = {}
    for one in run_checks(lesson, ReferenceSubject(module), oracle, course_seed=SEED):
        if one.status != "passed":
            raise CheckFault(f"{one.exercise}/{one.name} fails as a public check: {one.message}")
        seed = seed_of(SEED, lesson, one.exercise, one.name)
        # A check may compare with nothing.
        values[f"{one.exercise}/{one.name}"] = seed, oracle.asked.get(seed, [])
    return values


class _Recorder(Oracle):
    """Notes what is asked for, by seed: each check has one of its own."""

    def __init__(self, module: object) -> None:
        super().__init__(module)
        self.asked: dict[int, list[tuple[str, str]]] = {}

    def expected(
        self, scenario: Scenario, packed: bytes, seed: int, stand_ins: StandIns | None = None
    ) -> Value:
        value = super().expected(scenario, packed, seed, stand_ins)
        head, *body = encode(value)
        text = bytes(head).decode(), base64.b64encode(b"".join(body)).decode()
        self.asked.setdefault(seed, []).append(text)
        return value


def read(path: Path) -> Values:
    """The values in a file; none if there is no file yet.

    Raises:
        CourseError: the file cannot be read.
    """
    if not path.is_file():
        return {}
    try:
        content = json.loads(path.read_bytes())
        return {
            key: (one["seed"], [(each["form"], each["numbers"]) for each in one["values"]])
            for key, one in content.items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise damaged(path, error) from None


def _as_json(values: Mapping[str, Known]) -> str:
    """The text of the file: of each value its form, and its numbers in base64."""
    content = {
        key: {"seed": seed, "values": [{"form": one, "numbers": other} for one, other in stored]}
        for key, (seed, stored) in values.items()
    }
    return json.dumps(content, indent=2) + "\n"
