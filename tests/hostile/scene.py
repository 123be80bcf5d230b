"""A small class that is about to be graded, some of it not for the first time."""

import copy
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.classroom import LESSON, copy_course, run_command, to_bytes
from tests.classroom.notebooks import Content, done, notebook, place_of
from tests.classroom.solutions import BMM, EINSUM, LOOPS
from tests.hostile.standing import by_hand

WRITTEN = "style_weight"
"""The answer that is graded by hand."""

GIVEN = {"anna": 1.5, "malik": 0.5}
"""What was given for it."""

TOOLS = Path(sys.executable).parent

_WRONG = "def gram_matrix(features):\n    flat = features.flatten(2)\n    return flat @ flat.mT"
_BEFORE: Mapping[str, Content] = {
    "anna": done(BMM),
    "malik": done({**BMM, "gram_matrix": _WRONG}),
    "nadia": notebook({name: BMM[name] for name in ("Normalization", "gram_matrix")}),
}
_NEW: Mapping[str, Content] = {
    "malik": done(EINSUM),
    "oleg": done(LOOPS),
    "paulina": done({**EINSUM, "gram_matrix": _WRONG}),
    "rosa": notebook({}),
}
CLASS = sorted({*_BEFORE, *_NEW})


def hand_in(course: Path, student: str, content: Content, answer: str) -> None:
    """Put a notebook where nbgrader collects it, with an answer in it."""
    content = copy.deepcopy(content)
    content["cells"][place_of(content, WRITTEN)]["source"] = answer
    folder = course / "submitted" / student / LESSON
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{LESSON}.ipynb").write_bytes(to_bytes(content))


def stage(released: Path, folder: Path) -> Path:
    """Make a course that half of the class has been graded in, by hand too.

    Of these, one has handed in again since; and some more have for the first time.

    Args:
        released: a course that nobody has handed anything in to.
        folder: of the course, which is made.
    """
    course = copy_course(released, folder)
    for student, content in _BEFORE.items():
        hand_in(course, student, content, f"As heavy as {student} likes it.")
    first = run_command("autograder", "grade", LESSON, course=course)
    if first.returncode:
        raise RuntimeError(f"the course cannot be graded:\n{first.stderr}")
    by_hand(course, WRITTEN, GIVEN)
    for student, content in _NEW.items():
        hand_in(course, student, content, f"As heavy as {student} likes it.")
    return course


def environment(temporary: Path, **more: str) -> dict[str, str]:
    """The environment of a run that keeps its temporary files apart."""
    path = f"{TOOLS}{os.pathsep}{os.environ.get('PATH', '')}"
    return {**os.environ, "PATH": path, "TMPDIR": str(temporary), "COLUMNS": "120", **more}


def start(
    course: Path, temporary: Path, *options: str, before: Sequence[str] = ()
) -> "subprocess.Popen[str]":
    """Start to grade the class, as from a terminal: what is said goes into one pipe.

    Args:
        course: its folder.
        temporary: the directory for temporary files.
        options: of the command.
        before: a command that runs this one.
    """
    return subprocess.Popen(
        [*before, str(TOOLS / "autograder"), "grade", LESSON, *options],
        cwd=course,
        env=environment(temporary),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
