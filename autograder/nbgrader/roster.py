"""Who has handed in an assignment, and whose id cannot be entered in nbgrader's gradebook."""

import glob
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Those who have handed in.

    Attributes:
        students: ids that nbgrader can enter, sorted.
        refused: why not, and what to do, by id.
    """

    students: Sequence[str]
    refused: Mapping[str, str]


def handed_in(coursedir: Any, assignment: str) -> Roster:
    """Look for submissions of an assignment.

    Args:
        coursedir: nbgrader's `CourseDirectory`.
        assignment: name of the assignment.
    """
    step = coursedir.submitted_directory
    pattern = coursedir.format_path(step, "(?P<student>.+)", assignment, escape=True)
    matches = [
        re.fullmatch(pattern, folder, re.DOTALL)
        for folder in matching(coursedir, coursedir.format_path(step, "*", assignment), hidden=True)
        if Path(folder).is_dir()
    ]
    found = sorted(match["student"] for match in matches if match)
    faults = {student: fault for student in found if (fault := id_fault(student))}
    return Roster(students=[student for student in found if student not in faults], refused=faults)


def matching(coursedir: Any, pattern: str, *, hidden: bool = False) -> list[str]:
    """The paths that a pattern has, where the course's own folder may be called anything.

    Args:
        coursedir: nbgrader's `CourseDirectory`.
        pattern: a path with wildcards, as its `format_path` gives it.
        hidden: whether a wildcard may stand for a name with a dot in front.
    """
    root: str = coursedir.root
    if pattern.startswith(root):
        pattern = glob.escape(root) + pattern.removeprefix(root)
    return sorted(glob.glob(pattern, include_hidden=hidden))


def id_fault(student: str) -> str:
    """Why a student's id cannot be entered, and what to do; empty if it can be."""
    if student.startswith("."):
        fault = "begins with a dot, and nbgrader passes over such folders"
    elif "\n" in student:
        fault = "has a line break, and nbgrader's patterns end there"
    elif not is_utf8(student):
        fault = "is not UTF-8, and no gradebook can hold it"
    else:
        return ""
    return f"the id {fault}. Rename the student's folder."


def is_utf8(text: str) -> bool:
    """Whether a name of a file is text; on Linux it may be any bytes."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
