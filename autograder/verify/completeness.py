"""Is every exercise complete: its text, its reference, its checks, its variants, its hints?

What belongs to an exercise stands in five places under one name. Each of them is looked at on its
own, so that all that is missing is found at once, even where the lesson cannot be run.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from autograder.authoring.lesson_text import Exercise, parse
from autograder.authoring.stubs import definitions
from autograder.diagnosis.variants import Variants, load
from autograder.errors import CourseError, UsageError
from autograder.facts import read_facts
from autograder.project import LessonFiles
from autograder.verify.check_sources import ChecksSource, read_checks
from autograder.verify.findings import Finding

__all__ = ["LEAST_EQUIVALENTS", "LEAST_MISTAKES", "PART", "names", "verify"]

PART = "pieces"
LEAST_MISTAKES = 6
LEAST_EQUIVALENTS = 4
_TO_DO = "TODO"

_Faults = Iterator[tuple[str, str]]  # the place, and what is wrong there


@dataclass(frozen=True, slots=True)
class _Pieces:
    """What stands in the files that all exercises of a lesson share.

    Attributes:
        root: the project's folder.
        lesson: name of the lesson.
        texts: the line of each exercise's mark in the lesson's text.
        solved: for each definition of the reference, whether it has a solution, and its line.
        checks: the modules of checks, by exercise.
    """

    root: Path
    lesson: str
    texts: Mapping[str, int]
    solved: Mapping[str, tuple[bool, int]]
    checks: Mapping[str, ChecksSource]

    @property
    def text(self) -> Path:
        return LessonFiles(self.lesson).text

    @property
    def reference(self) -> Path:
        return LessonFiles(self.lesson).reference

    @property
    def exercises(self) -> list[str]:
        """All that one of the pieces calls an exercise."""
        solved = [name for name, (is_solved, _) in self.solved.items() if is_solved]
        return list(dict.fromkeys([*solved, *self.texts, *self.checks]))


def names(root: Path, lesson: str) -> list[str]:
    """The exercises of a lesson, by any of their pieces."""
    return _read(root, lesson).exercises


def verify(root: Path, lesson: str, exercise: str | None = None) -> Iterator[Finding]:
    """Look whether the exercises of a lesson are complete.

    Args:
        root: the project's folder.
        lesson: name of the lesson.
        exercise: the only one to look at; all of them if None.
    """
    pieces = _read(root, lesson)
    for module in read_checks(lesson):
        if module.fault or not module.exercise:
            fault = module.fault or 'it needs `pytestmark = exercise("LESSON", "EXERCISE")`'
            message = f"This module of checks cannot be used: {fault}."
            yield _finding(lesson, "", message, module.path, what="checks")
    told: set[str] = set()
    for name in pieces.exercises:
        if exercise not in (None, name):
            continue
        faults = [*_faults(pieces, name), *_unwritten(pieces, name)]
        told.update(place for place, _ in faults)
        for place, message in faults:
            yield _finding(lesson, name, message, place)
        if not faults:
            yield Finding(
                part=PART,
                lesson=lesson,
                exercise=name,
                what=name,
                ok=True,
                message="text, reference, checks, variants, hints",
                place=str(pieces.checks[name].path),
            )
    for place, message in [] if exercise else _faults_of_lesson(pieces):
        if place not in told:
            yield _finding(lesson, "", message, place, what="lesson")


def _finding(lesson: str, exercise: str, message: str, place: object, *, what: str = "") -> Finding:
    return Finding(
        part=PART,
        lesson=lesson,
        exercise=exercise,
        what=what or exercise,
        ok=False,
        message=message,
        place=str(place),
    )


def _read(root: Path, lesson: str) -> _Pieces:
    files = LessonFiles(lesson)
    blocks, _ = parse(_text(root / files.text))
    defined, _ = definitions(_text(root / files.reference))
    return _Pieces(
        root=root,
        lesson=lesson,
        texts={block.name: block.line for block in blocks if isinstance(block, Exercise)},
        solved={name: (bool(one.solution), one.line) for name, one in defined.items()},
        checks={each.exercise: each for each in read_checks(lesson) if each.exercise},
    )


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _faults_of_lesson(pieces: _Pieces) -> _Faults:
    """Its facts, and what is still to be written in the files that all exercises share."""
    facts = LessonFiles(pieces.lesson).facts
    try:
        read_facts(pieces.lesson, pieces.root)
    except CourseError as fault:
        yield str(facts), str(fault)
    translations = LessonFiles(pieces.lesson).translations(pieces.root)
    for path in (pieces.text, *translations, pieces.reference, facts):
        yield from _marked(path, _text(pieces.root / path), 1)


def _faults(pieces: _Pieces, name: str) -> _Faults:
    if name not in pieces.texts:
        yield str(pieces.text), f"The text is missing: write a line `<!-- exercise: {name} -->`."
    solved, line = pieces.solved.get(name, (None, 1))
    if not solved:
        missing = "The function or class" if solved is None else "Its solution"
        markers = "between ### BEGIN SOLUTION and ### END SOLUTION"
        yield (f"{pieces.reference}:{line}", f"{missing} is missing: write it {markers}.")
    yield from _faults_of_checks(pieces, name)
    try:
        variants = load(pieces.root, pieces.lesson, name)
    except UsageError as fault:
        yield str(fault).partition(" ")[0], str(fault)
    else:
        yield from _faults_of_variants(pieces, variants)
    snapshot = LessonFiles(pieces.lesson).hints_of(name)
    if not (pieces.root / snapshot).is_file():
        command = "run `autograder verify --renew-hints`, and read it"
        yield str(snapshot), f"What its mistakes are told is not written down: {command}."


def _unwritten(pieces: _Pieces, name: str) -> _Faults:
    """The lines of an exercise that still say what is to be written there."""
    files = LessonFiles(pieces.lesson)
    for path in (files.checks_of(name), files.variants_of(name)):
        yield from _marked(path, _text(pieces.root / path), 1)
    defined, _ = definitions(_text(pieces.root / pieces.reference))
    if name in defined:
        yield from _marked(pieces.reference, defined[name].source, defined[name].line)
    if name in pieces.texts:
        # The section of the exercise: from the mark back to the one before it.
        lines = _text(pieces.root / pieces.text).splitlines()[: pieces.texts[name]]
        marks = [number for number, line in enumerate(lines[:-1], 1) if line.startswith("<!-- ex")]
        first = (marks or [0])[-1]
        yield from _marked(pieces.text, "\n".join(lines[first:]), first + 1)


def _marked(path: Path, text: str, first: int) -> _Faults:
    for number, line in enumerate(text.splitlines(), start=first):
        if _TO_DO in line:
            yield f"{path}:{number}", f"It is still to be written: {line.strip()}"


def _faults_of_checks(pieces: _Pieces, name: str) -> _Faults:
    module = pieces.checks.get(name)
    path = LessonFiles(pieces.lesson).checks_of(name)
    if module is None:
        yield str(path), "It has no checks: write this module."
        return
    if module.path.name != path.name:
        yield str(module.path), f"The checks of {name} belong in {path.name}: rename the file."
    if not module.checks:
        yield str(module.path), "There is no check in it: write at least one function `test_...`."
    for check in module.checks:
        place = f"{module.path}:{check.line}"
        if missing := sorted({"points", "hint"} - check.marks):
            yield place, f"{check.name} has no mark `{missing[0]}`."
        elif len(set(check.hints)) != 2:
            yield place, f"{check.name} needs two hints: a question, and one that says nearly all."
        if not check.described:
            yield place, f"{check.name} has no docstring that says what it checks."


def _faults_of_variants(pieces: _Pieces, variants: Variants) -> _Faults:
    path = str(variants.path)
    counts = (
        ("mistakes", len(variants.mistakes), LEAST_MISTAKES),
        ("equivalents", len(variants.equivalents), LEAST_EQUIVALENTS),
    )
    for what, count, least in counts:
        if count < least:
            yield path, f"There are {count} {what}: write at least {least}."
    listed = Counter(each.name for each in variants)
    for name, count in listed.items():
        if count > 1:
            yield variants.place(name), f"The name {name!r} is there {count} times: rename."
    module = pieces.checks.get(variants.exercise)
    known = {check.name for check in module.checks} if module else set()
    failed = {check for mistake in variants.mistakes for check in mistake.fails}
    for check in sorted(known - failed):
        yield path, f"No mistake fails the check {check!r}: write one, or leave the check out."
    for mistake in variants.mistakes:
        if not mistake.fails or not mistake.fails <= known:
            wrong = ", ".join(sorted(mistake.fails - known)) or "nothing"
            yield (
                variants.place(mistake.name),
                (f"The mistake {mistake.name!r} fails {wrong}: name checks that there are."),
            )
