"""Who has handed in an assignment, and whose id cannot be entered in nbgrader's gradebook."""

import glob
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.errors import UsageError
from autograder.files import shown
from autograder.ids import id_fault


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


def chosen(coursedir: Any, assignment: str, only: Collection[str]) -> Roster:
    """Those who are to be graded.

    Args:
        coursedir: nbgrader's `CourseDirectory`.
        assignment: name of the assignment.
        only: the ids of those who were asked for; all who have handed in if none.

    Raises:
        UsageError: nobody has handed in, or somebody who was asked for has not.
    """
    roster = handed_in(coursedir, assignment)
    if not roster.students:
        place = coursedir.format_path(coursedir.submitted_directory, "STUDENT", assignment)
        raise UsageError(
            f"Nobody has handed in {assignment!r}: there is no folder {place}. "
            "What to do: collect the submissions (`autograder collect`, `nbgrader collect`) "
            "or copy each student's notebook to such a folder."
            + "".join(f"\n{one!r}: {why}" for one, why in roster.refused.items())
        )
    if not only:
        return roster
    if missing := [one for one in only if one not in roster.students]:
        raise UsageError(
            f"Among those who have handed in {assignment}, there is no student "
            f"{', '.join(map(shown, missing))}. "
            "What to do: see the names of the folders in submitted/."
        )
    return Roster(students=[one for one in roster.students if one in only], refused={})


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
