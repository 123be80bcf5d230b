"""A class of students: notebooks as people hand them in, and the score that each deserves."""

from tests.classroom.course import copy_course, hand_in, make_course, run_command
from tests.classroom.notebooks import (
    LESSON,
    OTHER,
    RELEASED,
    Content,
    done,
    exercises,
    notebook,
    to_bytes,
    with_cell,
    with_copy,
    with_grading,
    with_kernel,
    with_outputs,
    without,
)
from tests.classroom.outcomes import mismatches
from tests.classroom.pupil import Pupil, points_of
from tests.classroom.students import everybody, pupils

__all__ = [
    "LESSON",
    "OTHER",
    "RELEASED",
    "Content",
    "Pupil",
    "copy_course",
    "done",
    "everybody",
    "exercises",
    "hand_in",
    "make_course",
    "mismatches",
    "notebook",
    "points_of",
    "pupils",
    "run_command",
    "to_bytes",
    "with_cell",
    "with_copy",
    "with_grading",
    "with_kernel",
    "with_outputs",
    "without",
]
