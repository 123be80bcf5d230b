"""Grades a submission in the sandbox where nbgrader would have executed it."""

from pathlib import Path
from typing import Any

from nbformat import NotebookNode, from_dict
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_grade, is_solution
from traitlets import Enum, Integer

from autograder.feedback.advice import Advice, advice_on
from autograder.feedback.exercise import ADVICE, NOTES, STATUS, exercise_card, exercise_text
from autograder.grading.results import EXPECTED, ExerciseResult, Result
from autograder.grading.settings import GradingSettings
from autograder.grading.shared import grade_or_look_up, handed, shared_grader
from autograder.language import gettext
from autograder.nbgrader.course import submission_at
from autograder.project import TEST_CELL
from autograder.sandbox.isolation import Isolation


class GradeInSandbox(NbGraderPreprocessor):
    """Takes `Execute`'s place: the score of each exercise becomes the output of its test cell."""

    isolation = Enum(
        [str(level) for level in Isolation],
        default_value=str(Isolation.BEST),
        help="How much isolation submissions need: strict, best or none (see `autograder doctor`).",
    ).tag(config=True)

    seed = Integer(
        allow_none=True,
        default_value=None,
        help="A seed in place of that in course.toml: hidden inputs derive from it.",
    ).tag(config=True)

    @property
    def settings(self) -> GradingSettings:
        """How the course's configuration wants submissions to be graded."""
        isolation = Isolation(self.isolation)
        if self.seed is None:
            return GradingSettings(isolation=isolation)
        return GradingSettings(isolation=isolation, seed=self.seed)

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Grade one notebook, unless its result was handed over or nothing has changed since."""
        names = resources["nbgrader"]
        course = _course(self)
        submission = submission_at(course, names["assignment"], names["student"], names["notebook"])
        graded = handed(submission.path)
        if graded is None:
            grader = shared_grader(self.settings, Path(course.root, EXPECTED))
            graded = grade_or_look_up(grader, submission)
        for cell in nb.cells:
            if is_grade(cell) and not is_solution(cell):
                self._fill_in(cell, graded.result)
        return nb, resources

    def _fill_in(self, cell: NotebookNode, result: Result) -> None:
        name = cell.metadata.nbgrader["grade_id"].removeprefix(TEST_CELL)
        exercise = next((one for one in result.exercises if one.name == name), None)
        report: dict[str, str] = {}
        if exercise is None:
            self.log.error("No hidden checks exist for cell '%s': it gets no points", name)
            text = gettext("There are no hidden checks for {name}. Tell your instructor.")
            text = text.format(name=name)
            score = 0.0
            advice = Advice(begun=True, said=[text], hint="", others="", more=0)
        else:
            text = exercise_text(exercise, result.notes)
            score = self._in_points_of(cell, exercise)
            report["text/html"] = exercise_card(exercise, result.notes)
            advice = advice_on(exercise)
        report["text/plain"] = text
        kept = {NOTES: list(result.notes), STATUS: result.status, ADVICE: advice}
        points = {"text/plain": repr(score)}
        # As nbformat makes them, which validates each; here the notebook is, as a whole.
        cell.outputs = [
            from_dict({"output_type": "display_data", "data": report, "metadata": kept}),
            from_dict(
                {
                    "output_type": "execute_result",
                    "execution_count": None,
                    "data": points,
                    "metadata": {},
                }
            ),
        ]

    def _in_points_of(self, cell: NotebookNode, exercise: ExerciseResult) -> float:
        """The score, in the points that the gradebook has for the cell."""
        points = float(cell.metadata.nbgrader["points"])
        if points != exercise.points:
            self.log.warning(
                "'%s' has %g points in the gradebook and %g in its checks: scaled. "
                "Run `autograder build` and `nbgrader generate_assignment` to make them agree",
                exercise.name,
                points,
                exercise.points,
            )
        return points * exercise.score / exercise.points


def _course(preprocessor: GradeInSandbox) -> CourseDirectory:
    """The course directory of the converter that this preprocessor works for."""
    owner = preprocessor
    while owner is not None:
        if getattr(owner, "coursedir", None) is not None:
            return owner.coursedir
        owner = owner.parent
    return CourseDirectory(config=preprocessor.config)
