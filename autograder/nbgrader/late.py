"""Due dates and late penalties as the course chooses them (`autograder.course`)."""

from datetime import UTC

from nbgrader.api import Gradebook
from nbgrader.plugins import LateSubmissionPlugin

from autograder.assignments import lesson_of
from autograder.course import read_course

__all__ = ["LatePenalty", "enter_due_date"]


class LatePenalty(LateSubmissionPlugin):
    """Takes off what ``course.toml`` says; without a penalty there, what nbgrader is set to."""

    def late_submission_penalty(
        self, student_id: str, score: float, total_seconds_late: float
    ) -> float | None:
        """The points that a notebook loses.

        They are a share of those that can be earned: a share of the score would change whenever
        somebody gives points by hand.

        Args:
            student_id: whose it is.
            score: its points up to now.
            total_seconds_late: how long after the due date, and any extension, it was handed in.
        """
        penalty = read_course().penalty
        if penalty is None:
            found: float | None = super().late_submission_penalty(
                student_id, score, total_seconds_late
            )
            return found
        owner = self.parent  # it has opened the gradebook
        notebook = owner.gradebook.find_submission_notebook(
            owner.notebook_id, owner.assignment_id, student_id
        )
        return penalty.points(notebook.max_score, total_seconds_late)


def enter_due_date(gradebook: Gradebook, assignment: str) -> None:
    """Write the course's due date into the gradebook; where it has none, leave what is there.

    Args:
        gradebook: opened, and committed by the caller.
        assignment: one that it knows.
    """
    due = read_course().of(lesson_of(assignment)).due
    if due is not None:
        naive = due.astimezone(UTC).replace(tzinfo=None)  # as all times in a gradebook
        gradebook.find_assignment(assignment).duedate = naive
