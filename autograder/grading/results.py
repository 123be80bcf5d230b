"""The record of one graded submission: its form, its file, and the key under which it is found.

``results.schema.json`` beside this module describes the file.
"""

import dataclasses
import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.files import write_whole

SCHEMA_VERSION = 2

FOLDER = "results"
"""Where a course keeps them, beside nbgrader's folders."""

EXPECTED = Path(FOLDER, ".expected")
"""Where it keeps what the reference gives, see `autograder.checking.kept_values`."""

UNUSABLE = ("unreadable", "wrong_notebook")
"""The statuses of what could not be run at all: see `Result`."""


@dataclass(frozen=True, slots=True)
class Flag:
    """Something about a submission that a person may want to look at.

    Attributes:
        code: a short stable word for its kind.
        message: one sentence.
    """

    code: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckResult:
    """One check of one submission.

    Attributes:
        name: unique in its exercise.
        description: one sentence on what it checks.
        status: ``passed``, ``failed``, ``error``, ``timeout``, ``crashed`` or ``not_attempted``.
        score: what was earned: ``points`` if it passed, else 0.
        points: what passing earns.
        message: what was wrong, for the student; empty if it passed.
        hint: what to think about, for the student; may be empty.
        hides_work: whether a stub ran in place of what the student has written elsewhere.
        mistake: the name of the known mistake that gives these results; empty if none is known. Of
            several that cannot be told apart all are named, with "or" between them.
        diagnosis: the sentence about it, for the student.
        same_as: the check of this exercise that failed before for the same reason, and says what
            there is to say; empty if this one says it.
        seconds: how long it took.
    """

    name: str
    description: str
    status: str
    score: float
    points: float
    message: str
    hint: str
    hides_work: bool = False
    mistake: str = ""
    diagnosis: str = ""
    same_as: str = ""
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseResult:
    """One exercise: the sums over its checks."""

    name: str
    score: float
    points: float
    checks: tuple[CheckResult, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What was run, for the instructor.

    Attributes:
        key: hash of the submission, the grader with its checks and reference, and the environment.
        basis: the same hash without what belongs to one exercise alone.
        of_exercises: hashes of what does, by the name of the exercise's modules.
        versions: of Python and of the packages that decide about results.
        course_seed: what all seeds derive from.
        seeds: of each check, by ``exercise/check``.
        isolation: what was asked for.
        tier: what was reached.
        layers: what the last worker reported of each layer.
        limits: what each worker was allowed.
        seconds: how long grading took.
        started: ISO 8601, in UTC.
        log: the end of what the submission's code printed.
    """

    key: str
    versions: dict[str, str]
    course_seed: int
    seeds: dict[str, int]
    isolation: str
    tier: str
    layers: dict[str, str]
    limits: dict[str, float]
    seconds: float
    started: str
    log: str
    basis: str = ""
    of_exercises: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One graded submission.

    Attributes:
        assignment: name of the assignment.
        student: the student's id, or the notebook's path outside of a course.
        score: sum over the exercises.
        points: what could be reached.
        status: ``graded``, ``not_attempted`` (no exercise was begun), ``unreadable`` (no notebook
            that can be graded) or ``wrong_notebook`` (none of the assignment's exercises is in it).
        flags: what a person may want to look at.
        notes: what the student should know of the notebook as a whole, as sentences.
        exercises: in the lesson's order.
        run: what was run.
    """

    assignment: str
    student: str
    score: float
    points: float
    status: str
    flags: tuple[Flag, ...]
    notes: tuple[str, ...]
    exercises: tuple[ExerciseResult, ...]
    run: Run
    schema_version: int = SCHEMA_VERSION


def to_json(result: Result) -> dict[str, Any]:
    """A result as the plain objects that JSON knows."""
    return dataclasses.asdict(result)


def from_json(data: dict[str, Any]) -> Result:
    """Rebuild a result.

    Raises:
        KeyError, TypeError, ValueError: ``data`` is not what `to_json` makes of this version.
    """
    if data["schema_version"] != SCHEMA_VERSION:
        raise ValueError("another version of the schema")
    exercises = tuple(
        ExerciseResult(
            **{**item, "checks": tuple(CheckResult(**check) for check in item["checks"])}
        )
        for item in data["exercises"]
    )
    return Result(
        **{
            **data,
            "flags": tuple(Flag(**flag) for flag in data["flags"]),
            "notes": tuple(data["notes"]),
            "exercises": exercises,
            "run": Run(**data["run"]),
        }
    )


def write(result: Result, path: Path) -> None:
    """Write a result to ``path``, whole or not at all.

    Raises:
        CourseError: it cannot be written.
    """
    write_whole(path, json.dumps(to_json(result), ensure_ascii=False, indent=1))


def read(path: Path) -> Result | None:
    """Read a result, None if there is none or it is of no use."""
    try:
        return from_json(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def key_of(*parts: bytes | str) -> str:
    """A hash over ``parts`` that does not confuse where one ends and the next begins."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8) + data)
    return digest.hexdigest()
