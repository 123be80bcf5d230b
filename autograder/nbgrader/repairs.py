"""Methods of our own in place of nbgrader's, where no setting of its configuration reaches.

They are put there when `autograder.nbgrader` is imported, which the course's configuration does:
so they hold for nbgrader's commands, for formgrader and for `autograder grade`.
"""

import glob
import os
import re
import shutil
from collections.abc import Callable, Sequence
from datetime import datetime
from fnmatch import fnmatch
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from nbgrader import utils
from nbgrader.api import Grade, Gradebook, MissingEntry
from nbgrader.apps import NbGraderAPI, zipcollectapp
from nbgrader.converters import Autograde, GenerateAssignment, GenerateFeedback
from nbgrader.converters.base import BaseConverter
from nbgrader.coursedir import CourseDirectory
from nbgrader.exchange.default import collect
from nbgrader.nbgraderformat import common
from nbgrader.preprocessors import ClearSolutions

from autograder.assignments import assignments, lesson_of
from autograder.course import use
from autograder.facts import read_facts
from autograder.ids import is_utf8
from autograder.nbgrader import formgrader
from autograder.nbgrader.cell_metadata import validate_metadata
from autograder.nbgrader.hand_grades import forget, remember
from autograder.nbgrader.late import enter_due_date
from autograder.nbgrader.one_go import in_one_go
from autograder.nbgrader.roster import matching
from autograder.nbgrader.special_files import refuse_special_files
from autograder.nbgrader.spoken import speaking, translated
from autograder.nbgrader.transactions import keep
from autograder.project import LessonFiles, lessons
from autograder.submission.timestamps import parse_time, read_timestamp

_OFFSET = re.compile(r" [+-]\d{1,2}:?(\d{2})?$")


def repair() -> None:
    """Put the methods in place; to be called once, in the folder of the course."""
    use(Path(), instead=False)
    CourseDirectory.get_existing_timestamp = existing_timestamp
    NbGraderAPI.get_submitted_timestamp = submitted_timestamp
    for module in (utils, collect, zipcollectapp):
        module.parse_utc = _offsets_read(module.parse_utc)
    utils.is_ignored = is_ignored
    common.jsonschema = SimpleNamespace(validate=validate_metadata)
    BaseConverter.init_notebooks = _finding(BaseConverter.init_notebooks)
    Autograde.init_destination = _remembering(Autograde.init_destination)
    Autograde.set_permissions = _finishing(Autograde.set_permissions)
    GenerateAssignment.init_destination = _keeping(GenerateAssignment.init_destination)
    Autograde.init_assignment = _entering(Autograde.init_assignment)
    GenerateAssignment.init_assignment = _dated(GenerateAssignment.init_assignment)
    BaseConverter.convert_single_notebook = speaking(BaseConverter.convert_single_notebook)
    Autograde.convert_single_notebook = in_one_go(Autograde.convert_single_notebook)
    ClearSolutions.preprocess = translated(ClearSolutions.preprocess)
    for kind in (Autograde, GenerateFeedback):
        kind.init_assignment = _guarded(kind.init_assignment)
    formgrader.repair()


def existing_timestamp(self: CourseDirectory, dest_path: str) -> datetime | None:
    """When the submission in a folder was handed in; None if that is not known."""
    found = read_timestamp(Path(dest_path))
    if found.fault:
        self.log.warning("%s: %s", dest_path, found.fault)
    return found.time


def submitted_timestamp(self: NbGraderAPI, assignment_id: str, student_id: str) -> datetime | None:
    """The same for formgrader, whose lists would not be shown where one time cannot be read."""
    course = self.coursedir
    folder = course.format_path(course.submitted_directory, student_id, assignment_id)
    return existing_timestamp(course, folder)


def _remembering(original: Callable[[Any, str, str], bool]) -> Callable[[Any, str, str], bool]:
    """Keep what was seen of the graded notebooks, which nbgrader deletes first of all."""

    def init_destination(self: Autograde, assignment_id: str, student_id: str) -> bool:
        folder = Path(self._format_dest(assignment_id, student_id))
        self.seen_before = remember(folder)
        is_due = original(self, assignment_id, student_id)
        if not is_due:
            forget(folder)
        return is_due

    return init_destination


def _finishing(original: Callable[[Any, str, str], None]) -> Callable[[Any, str, str], None]:
    """Know, as the last step of a submission, that all of it is there."""

    def set_permissions(self: Autograde, assignment_id: str, student_id: str) -> None:
        original(self, assignment_id, student_id)
        keep()
        forget(Path(self._format_dest(assignment_id, student_id)))

    return set_permissions


def _keeping(original: Callable[[Any, str, str], bool]) -> Callable[[Any, str, str], bool]:
    """Keep what stands beside a notebook: nbgrader deletes it, and releases it from its source.

    Only the release of these files is committed, so that it is put beside the source's notebook.
    """

    def init_destination(self: GenerateAssignment, assignment_id: str, student_id: str) -> bool:
        released = Path(self._format_dest(assignment_id, student_id))
        source = Path(self._format_source(assignment_id, student_id))
        lesson = lesson_of(assignment_id)
        names = [LessonFiles(lesson).public_checks_file]
        if lesson in lessons():
            names += read_facts(lesson).given
        for name in names:
            if (released / name).is_file():
                (source / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(released / name, source / name)
        return original(self, assignment_id, student_id)

    return init_destination


def _entering(original: Callable[[Any, str, str], None]) -> Callable[[Any, str, str], None]:
    """Enter no zeros for a notebook that has another name, and no time where it cannot be read.

    nbgrader would enter zeros until the notebook is graded, and nothing would be due any more; and
    it would leave the time of an earlier submission.
    """

    def init_assignment(self: Autograde, assignment_id: str, student_id: str) -> None:
        course, who = self.coursedir, (assignment_id, student_id)
        with Gradebook(course.db_url, course.course_id) as gradebook:
            known = _grades(gradebook, *who, self.notebooks)
            before = {one.id: (one.auto_score, one.needs_manual_grade) for one in known}
        original(self, *who)
        with Gradebook(course.db_url, course.course_id) as gradebook:
            for grade in _grades(gradebook, *who, self.notebooks):
                if grade.id in before:
                    grade.auto_score, grade.needs_manual_grade = before[grade.id]
            if read_timestamp(Path(self._format_source(*who))).fault:
                gradebook.find_submission(*who).timestamp = None
            enter_due_date(gradebook, assignment_id)
            gradebook.db.commit()

    return init_assignment


def _dated(original: Callable[[Any, str, str], None]) -> Callable[[Any, str, str], None]:
    """Have the gradebook know the due date as soon as an assignment is released."""

    def init_assignment(self: GenerateAssignment, assignment_id: str, student_id: str) -> None:
        original(self, assignment_id, student_id)
        if not self.no_database:
            with Gradebook(self.coursedir.db_url, self.coursedir.course_id) as gradebook:
                enter_due_date(gradebook, assignment_id)
                gradebook.db.commit()

    return init_assignment


def _grades(
    gradebook: Gradebook, assignment: str, student: str, notebooks: Sequence[str]
) -> list[Grade]:
    """The gradebook's grades of those notebooks of a submission that will be graded."""
    names = {Path(notebook).stem for notebook in notebooks}
    try:
        found = gradebook.find_submission(assignment, student).notebooks
    except MissingEntry:
        return []
    return [grade for notebook in found if notebook.name in names for grade in notebook.grades]


def _offsets_read(original: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Read offsets such as -0500, which nbgrader takes for seconds, and leave it all else."""

    def parse_utc(ts: Any) -> Any:
        with_offset = isinstance(ts, str) and _OFFSET.search(ts) and parse_time(ts)
        return with_offset or original(ts)

    return parse_utc


def is_ignored(filename: str, ignore_globs: Sequence[str] | None = None) -> bool:
    """Whether a pattern has a file's name.

    nbgrader's own takes the folder for a pattern too: it ignores nothing of a student ``[a]``, and
    copies notebooks, following links.
    """
    folder = glob.escape(os.path.dirname(filename))
    return any(filename in glob.glob(os.path.join(folder, one)) for one in ignore_globs or ())


def notebooks_in(converter: BaseConverter, folder: str) -> list[str]:
    """The notebooks of one submission that a converter has to read.

    That of a lesson is always among what is graded: where it is not there, it is known by another
    name (`autograder.submission.submitted`), or the student is told.
    """
    course = converter.coursedir
    pattern = os.path.join(glob.escape(folder), f"{course.notebook_id}.ipynb")
    found = [path for path in glob.glob(pattern) if is_utf8(path)]  # the gradebook is asked for it
    assignment = course.assignment_id
    grading = isinstance(converter, Autograde) and os.path.isdir(folder)
    if grading and assignment in assignments() and fnmatch(assignment, course.notebook_id):
        found.append(os.path.join(folder, LessonFiles(assignment).notebook))
    return sorted(set(found))


def _finding(original: Callable[[Any], None]) -> Callable[[Any], None]:
    """Find submissions also where a student's id has brackets."""

    def init_notebooks(self: BaseConverter) -> None:
        course = self.coursedir
        source = self._format_source(course.assignment_id, course.student_id)
        pattern = self._format_source("(?P<assignment_id>.*)", "(?P<student_id>.*)", escape=True)
        found = {}
        for folder in {*matching(course, source), *filter(os.path.isdir, [source])}:
            if re.match(pattern, folder):
                found[folder] = notebooks_in(self, folder)
            else:  # it would end the run for all
                self.log.error("%r is passed over: rename it, without a line break", folder)
        self.notebooks = []
        self.assignments = {folder: names for folder, names in found.items() if names}
        if not self.assignments:
            original(self)  # says what was looked for

    return init_notebooks


def _guarded(original: Callable[[Any, str, str], None]) -> Callable[[Any, str, str], None]:
    """Look at a folder once more before nbgrader copies what is in it."""

    def init_assignment(self: BaseConverter, assignment_id: str, student_id: str) -> None:
        refuse_special_files(Path(self._format_source(assignment_id, student_id)))
        original(self, assignment_id, student_id)

    return init_assignment
