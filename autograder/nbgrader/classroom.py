"""Grades a class: every submission of an assignment, into nbgrader's gradebook and folders.

One nbgrader application object serves the whole class; nbgrader's own converters write
`autograded/`, the gradebook and `feedback/`, with the scores of the sandbox.
"""

import contextlib
from collections.abc import Collection, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Self

from nbgrader.converters import Autograde

from autograder.assignments import lesson_of
from autograder.errors import AutograderError
from autograder.grading.grader import Grader
from autograder.grading.places import Place
from autograder.grading.results import EXPECTED, FOLDER, Result
from autograder.grading.shared import handed_over
from autograder.grading.submission import CourseSubmission
from autograder.nbgrader.class_workers import FeedbackWriters, Graders, Helpers
from autograder.nbgrader.convert import Converter
from autograder.nbgrader.course import check_writable, submission_at
from autograder.nbgrader.grade import GradeInSandbox
from autograder.nbgrader.gradebook import application, check_sqlite, opened
from autograder.nbgrader.roster import chosen
from autograder.nbgrader.special_files import clear
from autograder.sandbox.isolation import Isolation
from autograder.sandbox.zygote import Zygote


class Classroom:
    """A course's folder and one of its assignments.

    Args:
        root: the course's folder, with `nbgrader_config.py`.
        assignment: name of the assignment.
        isolation: in place of what the course's configuration asks for.
        where: what runs submissions: the sandbox, started already, or a cluster.
        only: the students who are graded; all who have handed in if none.

    Attributes:
        students: the ids of those who have handed in, sorted.
        refused: why the ids of others cannot be entered, by id; they are not graded.
        faults: what nbgrader could not do, by student, once the class is graded.

    Raises:
        UsageError: nothing was handed in, or the gradebook does not know the assignment, or there
            is no such cluster.
        CourseError: the gradebook, a folder or a worker of the cluster cannot be used.
    """

    def __init__(
        self,
        root: Path,
        assignment: str,
        isolation: Isolation | None,
        where: Zygote | Place,
        only: Collection[str] = (),
    ) -> None:
        self.root = root.resolve()
        self.assignment = assignment
        self._app = application(self.root)
        self.coursedir = self._app.coursedir
        self.coursedir.assignment_id = assignment
        roster = chosen(self.coursedir, assignment, only)
        self.students, self.refused = roster.students, roster.refused
        self._check_gradebook()
        for step in (self.coursedir.autograded_directory, self.coursedir.feedback_directory):
            check_writable(self.root / step)
        check_writable(self.root / FOLDER)
        if isolation is not None:
            self._app.config.GradeInSandbox.isolation = str(isolation)
        self._writers, self._graders = self._processes(where)
        self._autograde = Converter(Autograde, self._app)
        self.faults = dict(self.refused)

    def _processes(self, where: Zygote | Place) -> tuple[FeedbackWriters, Graders]:
        """Start whoever writes feedback, and whoever grades."""
        settings, lesson = GradeInSandbox(parent=self._app).settings, lesson_of(self.assignment)
        if isinstance(where, Zygote):
            grader = Grader(settings, zygote=where, kept=self.root / EXPECTED)
            # Before any fork, which has it then; a fault comes again with a submission.
            with contextlib.suppress(AutograderError):
                grader.lesson(lesson)
            helpers = Helpers(grader, self._app)
            return helpers, helpers
        writers = FeedbackWriters(self._app)  # forked before there are threads
        try:
            from autograder.grading.cluster import Cluster  # which imports Dask

            return writers, Cluster(where, settings, lesson)
        except BaseException:
            writers.close()
            raise

    def _check_gradebook(self) -> None:
        path = Path(self.coursedir.db_url.removeprefix("sqlite:///"))
        if self.coursedir.db_url.startswith("sqlite:///") and path.exists():
            check_sqlite(path)
        with opened(self._app, self.assignment):
            pass

    def grade(self, *, fresh: bool = False, exercises: Collection[str] = ()) -> Iterator[Result]:
        """Grade the class, and give each result once it is in the gradebook.

        Submissions run in the sandbox, others are entered and the feedback of others again is
        written, all at the same time. What nbgrader could not do is in ``faults`` afterwards.

        Args:
            fresh: whether to grade anew what is known already.
            exercises: which ones to grade anew, and nothing else; see `regrade`.

        Raises:
            CourseError: a result or the gradebook cannot be written.
            UsageError: an exercise cannot be graded by itself.
        """
        submissions = {student: self._submission(student) for student in self.students}
        for each in submissions.values():  # here, as what is read is to be what nbgrader reads
            clear(each.path.parent, self.root)
        written: dict[str, Future[str]] = {}
        for student, graded in self._graders.grade(submissions, fresh=fresh, exercises=exercises):
            if isinstance(graded, str):
                self.faults[student] = graded
                continue
            with handed_over(submissions[student], graded):
                fault = self._autograde.convert(student)
            if fault:
                self.faults[student] = fault
            else:
                written[student] = self._writers.write_feedback(student)
            yield graded.result
        for student, future in written.items():
            if fault := self._writers.fault_of(student, future):
                self.faults[student] = fault

    def doing(self) -> str:
        """What is being graded, in words."""
        return self._graders.doing()

    def _submission(self, student: str) -> CourseSubmission:
        return submission_at(self.coursedir, self.assignment, student, self.assignment)

    def close(self) -> None:
        """End the processes that help, or leave the cluster."""
        try:
            self._writers.close()
        finally:
            if not isinstance(self._graders, FeedbackWriters):
                self._graders.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
