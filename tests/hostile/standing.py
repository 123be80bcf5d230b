"""What a course holds for its class, without the times: to see what an accident has changed.

Keys are left out as well: they are hashes of what is compared here, and of the code.
"""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDERS = ("autograded", "feedback", "results")
_TIMES = ("seconds", "started", "key")
_GRADES = """
    SELECT submitted_assignment.student_id, base_cell.name, grade.auto_score, grade.manual_score,
        grade.extra_credit, grade.needs_manual_grade
    FROM grade
    JOIN base_cell ON base_cell.id = grade.cell_id
    JOIN submitted_notebook ON submitted_notebook.id = grade.notebook_id
    JOIN submitted_assignment ON submitted_assignment.id = submitted_notebook.assignment_id
"""
_SUBMISSIONS = """
    SELECT submitted_assignment.student_id, submitted_notebook.name
    FROM submitted_assignment
    LEFT JOIN (
        SELECT submitted_notebook.assignment_id, notebook.name
        FROM submitted_notebook JOIN notebook ON notebook.id = submitted_notebook.notebook_id
    ) AS submitted_notebook ON submitted_notebook.assignment_id = submitted_assignment.id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is there.

    Attributes:
        entries: how often each submission is in the gradebook.
        grades: the gradebook's, by student and cell: scores of the checks and by hand, and whether
            somebody is to look at it.
        files: the contents of what was written for the class, by path; without times.
        others: the paths of all else in the course's folder.
    """

    entries: Mapping[str, int]
    grades: Mapping[str, Sequence[object]]
    files: Mapping[str, bytes]
    others: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """How one standing differs from another that is as it should be."""

    lost: tuple[str, ...] = ()
    doubled: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    left: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.lost or self.doubled or self.changed or self.left)


def standing(course: Path) -> Standing:
    """What a course holds now."""
    with sqlite3.connect(f"file:{course / 'gradebook.db'}?mode=ro", uri=True) as database:
        entries = Counter(f"{one}/{name}" for one, name in database.execute(_SUBMISSIONS))
        rows = database.execute(_GRADES).fetchall()
    database.close()
    grades: dict[str, list[object]] = {}
    for student, cell, *values in rows:
        grades.setdefault(f"{student}/{cell}", []).extend(values)
    paths = sorted(path for path in course.rglob("*") if "__pycache__" not in path.parts)
    files, others = {}, set()
    for path in paths:
        name = str(path.relative_to(course))
        if path.is_file() and name.startswith(FOLDERS):
            files[name] = _without_times(path)
        else:
            others.add(name)
    return Standing(entries=entries, grades=grades, files=files, others=frozenset(others))


def _without_times(path: Path) -> bytes:
    content = path.read_bytes()
    if path.suffix != ".json":
        return content
    return json.dumps(_timeless(json.loads(content)), indent=1).encode()


def _timeless(data: Any) -> Any:
    """The same data, with nothing in place of each time."""
    if isinstance(data, dict):
        return {name: None if name in _TIMES else _timeless(value) for name, value in data.items()}
    return [_timeless(value) for value in data] if isinstance(data, list) else data


def differences(found: Standing, expected: Standing) -> Differences:
    """What is different, as names of submissions, grades and files."""
    lost = [
        *(expected.entries.keys() - found.entries.keys()),
        *(expected.grades.keys() - found.grades.keys()),
        *(expected.files.keys() - found.files.keys()),
        *(expected.others - found.others),
    ]
    left = [
        *(found.entries.keys() - expected.entries.keys()),
        *(found.grades.keys() - expected.grades.keys()),
        *(found.files.keys() - expected.files.keys()),
        *(found.others - expected.others),
    ]
    doubled = [name for name, count in found.entries.items() if count > 1]
    grades = [
        f"{name}: {values} instead of {expected.grades[name]}"
        for name, values in found.grades.items()
        if name in expected.grades and values != expected.grades[name]
    ]
    files = [
        name
        for name, content in found.files.items()
        if name in expected.files and content != expected.files[name]
    ]
    return Differences(
        lost=tuple(sorted(lost)),
        doubled=tuple(sorted(doubled)),
        changed=tuple(sorted([*grades, *files])),
        left=tuple(sorted(left)),
    )


def unclear(said: str) -> list[str]:
    """What is wrong with how a run has ended for who reads its messages; nothing, if all is well.

    A message is a line of sentences: what was expected, what was found, and what to do.
    """
    wrong = re.findall(r'Traceback.*|^ *File ".*|^.*Exception ignored.*', said, re.MULTILINE)
    return [line.strip() for line in wrong]


def by_hand(course: Path, cell: str, given: Mapping[str, float]) -> None:
    """Give points for an answer, as formgrader does.

    Args:
        course: the course's folder.
        cell: the name of the answer's cell.
        given: the points, by student.
    """
    where = """
        cell_id IN (SELECT id FROM base_cell WHERE name = ?) AND notebook_id IN (
            SELECT submitted_notebook.id FROM submitted_notebook JOIN submitted_assignment
            ON submitted_assignment.id = submitted_notebook.assignment_id WHERE student_id = ?
        )
    """
    with sqlite3.connect(course / "gradebook.db") as database:
        for student, points in given.items():
            database.execute(
                f"UPDATE grade SET manual_score = ?, needs_manual_grade = 0 WHERE {where}",  # noqa: S608 (our own text)
                (points, cell, student),
            )
    database.close()
