"""Why a submission lost its points, as plain data."""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass

from autograder.assignments import find_assignment
from autograder.checking.collection import checks_of
from autograder.checking.lesson import Lesson
from autograder.errors import UsageError
from autograder.explain.calls import Call, calls_of
from autograder.explain.differences import Difference, differences, differences_at
from autograder.explain.recording import Recording, record
from autograder.explain.scenes import Judged, Scene, judged
from autograder.explain.student_code import Line, lines_used_by, namespace_of, steps_of
from autograder.grading.grader import Grader
from autograder.grading.results import CheckResult, Result
from autograder.grading.scoring import check_result
from autograder.grading.submission import Submission
from autograder.project import choose
from autograder.sandbox.outcomes import Failure

__all__ = ["CheckExplained", "Explanation", "SceneExplained", "compared_with", "explain"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneExplained:
    """A scenario of a check that failed.

    Attributes:
        scene: what was run, what came of it, and what was compared.
        calls: what it hands to the functions under test.
        differing: where the results differ.
        steps: the student's lines that led to an exception.
    """

    scene: Scene
    calls: Sequence[Call]
    differing: Sequence[Difference]
    steps: Sequence[Line]

    @property
    def failure(self) -> Failure | None:
        """Why nothing came back, as it was; None if something did."""
        found = self.scene.found
        return (self.scene.raised or found) if isinstance(found, Failure) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckExplained:
    """A check that failed.

    Attributes:
        exercise: the exercise.
        result: what the student got.
        place: where the check stands.
        judged: what decided.
        scenes: its scenarios.
    """

    exercise: str
    result: CheckResult
    place: str
    judged: Judged
    scenes: Sequence[SceneExplained]

    @property
    def name(self) -> str:
        """``exercise/check``."""
        return f"{self.exercise}/{self.result.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why a submission lost its points.

    Attributes:
        submission: what was handed in.
        lesson: the lesson.
        seed: the course's.
        recording: the submission, graded once more.
        checks: those that failed, of what was asked for.
        code: of each of their exercises, the lines that define it and what it uses.
        asked: how many checks were asked for.
    """

    submission: Submission
    lesson: Lesson
    seed: int
    recording: Recording
    checks: Sequence[CheckExplained]
    code: dict[str, list[Line]]
    asked: int


def explain(
    grader: Grader,
    submission: Submission,
    *,
    exercises: Sequence[str] = (),
    checks: Sequence[str] = (),
) -> Explanation:
    """Explain the checks that a submission fails.

    Args:
        grader: how it is graded.
        submission: what was handed in.
        exercises: those that are asked for; all if none.
        checks: those that are asked for, as ``check`` or ``exercise/check``; all if none.

    Raises:
        UsageError: there is no such exercise or check, or nothing of the submission was run.
        CheckFault: a check is wrong in itself.
        IsolationError: the sandbox does not hold.
    """
    assignment = find_assignment(submission.assignment)
    lesson = grader.lesson(assignment.lesson)
    wanted = _wanted(lesson, exercises, checks)
    with assignment.speaking():
        recording = record(grader, submission, lesson)
    failed = {
        f"{one.exercise}/{one.name}": one
        for one in recording.outcomes
        if one.status != "passed" and f"{one.exercise}/{one.name}" in wanted
    }
    places = {f"{one.exercise}/{one.name}": one.place for one in checks_of(lesson.name)}
    concerned = [name for name in lesson.exercises if any(_is_of(one, name) for one in failed)]
    again = {name: judged(lesson, recording, name) for name in concerned}
    explained = [
        CheckExplained(
            exercise=exercise,
            result=check_result(outcome),
            place=places[name],
            judged=again[exercise][outcome.name],
            scenes=_scenes(again[exercise][outcome.name], lesson, recording, exercise),
        )
        for exercise in concerned
        for name, outcome in failed.items()
        if _is_of(name, exercise)
    ]
    return Explanation(
        submission=submission,
        lesson=lesson,
        seed=grader.settings.seed,
        recording=recording,
        checks=explained,
        code={name: lines_used_by(namespace_of(recording.code, name), name) for name in concerned},
        asked=len(wanted),
    )


def _is_of(check: str, exercise: str) -> bool:
    return check.startswith(f"{exercise}/")


def _is_near(name: str, check: str) -> bool:
    """Whether ``name`` may be meant for a check, with its exercise or without."""
    return bool(difflib.get_close_matches(name, (check, check.partition("/")[2]), cutoff=0.7))


def _wanted(lesson: Lesson, exercises: Sequence[str], checks: Sequence[str]) -> list[str]:
    """The checks that are asked for, as ``exercise/check``."""
    for name in exercises:
        choose(name, lesson.exercises, "exercise")
    known = [name for name in lesson.seeds if not exercises or name.split("/")[0] in exercises]
    if not checks:
        return known
    found = {
        name: [one for one in known if name in (one, one.partition("/")[2])] for name in checks
    }
    for name, those in found.items():
        if not those:
            near = [one for one in lesson.seeds if name in (one, one.partition("/")[2])]
            near = near or [one for one in known if _is_near(name, one)] or known
            raise UsageError(
                f"There is no check {name!r} among those asked for. "
                f"What to do: choose one of {', '.join(near)}."
            )
    return [one for one in known if any(one in those for those in found.values())]


def _scenes(
    judged: Judged, lesson: Lesson, recording: Recording, exercise: str
) -> list[SceneExplained]:
    space = namespace_of(recording.code, exercise)
    return [
        SceneExplained(
            scene=scene,
            calls=calls_of(scene, lesson.oracle),
            differing=_differing(scene),
            steps=steps_of(space, scene.raised.steps if scene.raised is not None else ()),
        )
        for scene in judged.scenes
    ]


def _differing(scene: Scene) -> list[Difference]:
    """Where a scenario's results differ: in what the check failed by, if it compared any."""
    if isinstance(scene.found, Failure):
        return []
    failed = [one for one in scene.asked if one.failed]
    if failed:
        return [each for one in failed for each in differences(one)]
    return [] if scene.asked else differences_at(scene.found, scene.expected)


def compared_with(explanation: Explanation, stored: Result | None, key: str) -> str:
    """A sentence on whether the stored result is what was found now.

    Args:
        explanation: what was found now.
        stored: the result that a course has; None if it has none.
        key: of the result that the submission would get now.
    """
    if stored is None:
        return "There is no stored result to compare with: this is how it is graded now."
    before = {
        f"{exercise.name}/{check.name}": (check.status, check.message)
        for exercise in stored.exercises
        for check in exercise.checks
    }
    now = {
        f"{one.exercise}/{one.name}": (one.status, one.message)
        for one in explanation.recording.outcomes
    }
    other = [name for name in now if before.get(name) != now[name]]
    same_key = stored.run.key == key
    if not other:
        return f"The same as in the stored result of {stored.run.started}, message by message."
    reason = (
        "although neither the submission nor the grader has changed: the student's code does not "
        "do the same twice"
        if same_key
        else "which is of another version of the submission, the grader, the seed or the settings"
    )
    return (
        f"NOT the same as in the stored result of {stored.run.started}, {reason}. "
        f"It differs in {', '.join(other)}."
    )
