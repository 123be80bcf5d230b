"""A class of students: notebooks as people hand them in, and the score that each deserves."""

from tests.classroom.course import copy_course, hand_in, make_course, run_command
from tests.classroom.gan import GAN_PUPILS
from tests.classroom.notebooks import (
    GAN,
    LESSON,
    RELEASED,
    Content,
    notebook,
    to_bytes,
    with_cell,
    with_copy,
    with_grading,
    with_kernel,
    with_outputs,
    without,
)
from tests.classroom.pupil import Pupil
from tests.classroom.students import DEMO, PUPILS, pupils

__all__ = [
    "DEMO",
    "GAN",
    "GAN_PUPILS",
    "LESSON",
    "PUPILS",
    "RELEASED",
    "Content",
    "Pupil",
    "copy_course",
    "hand_in",
    "make_course",
    "notebook",
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
