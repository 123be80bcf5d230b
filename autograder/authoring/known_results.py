"""Writes down what the known mistakes of a lesson give: see `autograder.diagnosis.stored`."""

import json
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from autograder import project
from autograder.authoring import expected_values
from autograder.checking.collection import checks_of
from autograder.checking.lesson import Lesson
from autograder.course import read_course
from autograder.diagnosis import stored
from autograder.diagnosis.mistakes import KnownMistakes
from autograder.diagnosis.stored import OfExercise
from autograder.diagnosis.variants import load
from autograder.judge.fingerprint import Trace, tells
from autograder.public_checks.fixture import Known, PublicCompare, Ran

__all__ = ["known_mistakes", "renew", "unfit"]


def renew(root: Path, lesson: Lesson) -> Path:
    """Write what a lesson's mistakes give, anew for the exercises of which something has changed.

    Args:
        root: the course's folder.
        lesson: the lesson, rehearsed; its expected values are those of today.

    Returns:
        The path of the file.

    Raises:
        CourseError: the present file cannot be read.
    """
    path = root / lesson.files.known_results
    present = stored.read(path)
    known = expected_values.read(root / lesson.files.expected_values)
    made = KnownMistakes(lesson.name, lesson.oracle, stored.SEED)
    left_out = read_course(root).of(lesson.name).leave_out
    content = {name: one for name, one in present.items() if name in left_out}
    for exercise in lesson.exercises:
        sources = stored.sources_of(root, lesson.name, exercise)
        old = present.get(exercise)
        content[exercise] = (
            old if old is not None and old["sources"] == sources
            else _of_exercise(lesson.name, exercise, sources, made, known)
        )  # fmt: skip
    path.write_text(_as_json(dict(sorted(content.items()))), encoding="utf-8")
    return path


def unfit(root: Path, lesson: Lesson) -> list[str]:
    """Say whether what is stored was made of other sources than those of today.

    Args:
        root: the course's folder.
        lesson: the lesson.

    Returns:
        One sentence if it was, none if it was not.

    Raises:
        CourseError: the file cannot be read.
    """
    present = stored.read(root / lesson.files.known_results)
    left_out = read_course(root).of(lesson.name).leave_out
    old = [
        name
        for name in sorted({*lesson.exercises, *present} - left_out)
        if name not in lesson.exercises
        or name not in present
        or present[name]["sources"] != stored.sources_of(root, lesson.name, name)
    ]
    if not old:
        return []
    place = lesson.files.known_results
    return [f"{place} is older than its sources ({', '.join(old)}). Run `autograder build`."]


def known_mistakes(lesson: str, results: Mapping[str, OfExercise]) -> str:
    """What the notebook's `check` is told of known mistakes: those that can be recognised.

    Args:
        lesson: name of the lesson.
        results: what is stored of its exercises.

    Returns:
        An `autograder.public_checks.runner.Results`, as JSON.
    """
    told = {}
    for exercise, found in results.items():
        variants = load(project.ROOT, lesson, exercise)
        said = {each.name: each.said for each in (*variants.mistakes, *variants.pairs)}
        right = stored.full(found["public"], "")
        wrong = {
            name: {check: trace for check, trace in traces.items() if trace is not None}
            for name, traces in found["public"].items()
            if name in said  # what is stored may be of a variant that is gone
        }
        told[exercise] = [
            ([], right),
            *(
                (said[name], traces)
                for name, traces in wrong.items()
                if any(tells(trace, right[check]) for check, trace in traces.items())
            ),
        ]
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _of_exercise(
    lesson: str,
    exercise: str,
    sources: str,
    made: KnownMistakes,
    known: Mapping[str, Known],
) -> OfExercise:
    checks = [each for each in checks_of(lesson) if each.exercise == exercise]
    public: dict[str, dict[str, Trace]] = {}
    for name, subject in made.subjects(exercise):
        public[name] = {}
        ran: Ran = {}
        for check in checks:
            compare = PublicCompare(subject.implementation, known[f"{exercise}/{check.name}"], ran)
            subject.alone(compare.seed, partial(check.function, compare))
            public[name][check.name] = compare.trace
    hidden = {name: dict(traces) for name, traces in made.traces(exercise)}
    return {"sources": sources, "hidden": stored.spare(hidden), "public": stored.spare(public)}


def _as_json(content: dict[str, OfExercise]) -> str:
    """The text of the file, with a line for each trace."""
    exercises = []
    for exercise, one in content.items():
        parts = [f'  "sources": {json.dumps(one["sources"])}']
        for kind, found in (("hidden", one["hidden"]), ("public", one["public"])):
            mistakes = []
            for name, traces in found.items():
                lines = [
                    f"    {json.dumps(check)}: {json.dumps(trace, separators=(',', ':'))}"
                    for check, trace in traces.items()
                ]
                mistakes.append(f"   {json.dumps(name)}: {{\n" + ",\n".join(lines) + "\n   }")
            parts.append(f'  "{kind}": {{\n' + ",\n".join(mistakes) + "\n  }")
        exercises.append(f" {json.dumps(exercise)}: {{\n" + ",\n".join(parts) + "\n }")
    return "{\n" + ",\n".join(exercises) + "\n}\n"
