"""Are the reference's mutants caught? Mutation testing of the hidden checks.

Each mutant of a right solution is graded like a submission, by the checks of its own exercise. One
that keeps all points has survived: either a check is missing, or the mutant does the same as the
solution, as far as the exercise's contract goes. Those are listed, each with the reason, in
``lessons/<lesson>/mutants.toml``.
"""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.authoring.stubs import Definition, definitions
from autograder.errors import CheckFault
from autograder.project import LessonFiles
from autograder.verify.batch import Job
from autograder.verify.mutation import Mutant, mutants
from autograder.verify.scope import Scope

__all__ = [
    "Equivalents",
    "Tried",
    "equivalents_path",
    "jobs",
    "read",
    "stale",
    "try_all",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """One mutant, graded.

    Attributes:
        lesson: name of the lesson.
        exercise: name of the exercise.
        operator: what made it, as ``library/name``.
        diff: the change.
        place: where it is made, as ``file:line``.
        killed: whether it lost points.
        reason: why it is equivalent; empty if that is not known of it.
    """

    lesson: str
    exercise: str
    operator: str
    diff: str
    place: str
    killed: bool
    reason: str

    @property
    def survived(self) -> bool:
        """Whether it was not caught, and should have been."""
        return not self.killed and not self.reason


@dataclass(frozen=True, slots=True)
class Equivalents:
    """The mutants that are known to do the same as the solution.

    Attributes:
        path: the file that lists them, from the project's folder.
        reasons: by exercise and change.
    """

    path: Path
    reasons: dict[tuple[str, str], str]


def equivalents_path(lesson: str) -> Path:
    """The file that lists a lesson's equivalent mutants, from the project's folder."""
    return LessonFiles(lesson).mutants


def read(root: Path, lesson: str) -> Equivalents:
    """Read the equivalent mutants of a lesson; none if there is no such file.

    Raises:
        CheckFault: the file cannot be read.
    """
    path = equivalents_path(lesson)
    if not (root / path).is_file():
        return Equivalents(path, {})
    try:
        entries = tomllib.loads((root / path).read_text(encoding="utf-8"))["equivalent"]
        reasons = {
            (each["exercise"], each["diff"].strip()): each["reason"].strip() for each in entries
        }
    except (tomllib.TOMLDecodeError, KeyError, AttributeError, TypeError) as error:
        raise CheckFault(
            f"{path} cannot be read ({type(error).__name__}: {error}). What to do: give each "
            "[[equivalent]] an exercise, a diff as `autograder mutate` shows it, and a reason."
        ) from None
    if not all(reasons.values()):
        raise CheckFault(f"{path}: an entry has no reason. What to do: write it.")
    return Equivalents(path, reasons)


def jobs(scope: Scope) -> list[tuple[tuple[str, Definition, Mutant], Job]]:
    """What has to be graded: each mutant in the solutions' notebook."""
    defined, _ = definitions((scope.root / scope.files.reference).read_text(encoding="utf-8"))
    found = []
    for name in scope.exercises:
        for mutant in mutants(defined[name].source):
            job = Job(
                lesson=scope.name,
                notebook=scope.root / scope.files.solutions / scope.files.notebook,
                cells={name: mutant.source},
                exercises=(name,),
                until_failed=True,
                told=False,
            )
            found.append(((name, defined[name], mutant), job))
    return found


def try_all(
    scope: Scope, todo: Sequence[tuple[tuple[str, Definition, Mutant], Job]]
) -> Iterator[Tried]:
    """Grade mutants.

    Raises:
        CheckFault: the file of equivalent ones cannot be read.
    """
    known = read(scope.root, scope.name)
    for (name, definition, mutant), outcomes in scope.crew.grade(todo, scope.done):
        yield Tried(
            lesson=scope.name,
            exercise=name,
            operator=mutant.operator,
            diff=mutant.diff,
            place=f"{scope.files.reference}:{definition.line + mutant.line - 1}",
            killed=any(each.status != "passed" for each in outcomes),
            reason=known.reasons.get((name, mutant.diff), ""),
        )


def stale(scope: Scope, tried: Sequence[Tried]) -> list[str]:
    """The entries of the list that no mutant needs, or that one that is caught has."""
    known = read(scope.root, scope.name)
    alive = {(each.exercise, each.diff) for each in tried if not each.killed}
    looked_at = set(scope.exercises)
    return [
        f"{known.path}: {exercise}: no surviving mutant has this change, delete the entry: {diff!r}"
        for exercise, diff in known.reasons
        if exercise in looked_at and (exercise, diff) not in alive
    ]
