"""Tells whether a notebook is an assignment's, whatever it is called and whatever it has lost."""

import ast
import re
from functools import cache

from autograder import project
from autograder.project import TEST_CELL
from autograder.submission.read import Notebook

_SOLUTION = "### BEGIN SOLUTION"


def has_cells_of(notebook: Notebook, lesson: str) -> bool:
    """Whether a notebook has the cells of a lesson: at least half of its exercises are there.

    An exercise is there by nbgrader's name of its cell or its test cell, or, where that was lost,
    by a definition of its name or a call such as ``check(gram_matrix)``. One alone tells nothing:
    many a notebook defines a `Generator`. Nothing is run, and code with mistakes counts too.

    Args:
        notebook: as it was read.
        lesson: name of the lesson.
    """
    exercises = exercises_of(lesson)
    found = {name.removeprefix(TEST_CELL) for name in notebook.grade_ids}
    known = "|".join(map(re.escape, exercises))
    code = re.compile(
        rf"^(?:(?:async +)?def|class) +({known})\b|^check\( *({known})\b", re.MULTILINE
    )
    for cell in notebook.cells:
        found |= {name for pair in code.findall(cell.source) for name in pair}
    return 2 * len(found.intersection(exercises)) >= len(exercises)


@cache
def exercises_of(lesson: str) -> tuple[str, ...]:
    """Names of a lesson's exercises: what the reference has a solution of. Nothing is imported."""
    path = project.ROOT / project.find_lesson(lesson).reference
    text = path.read_text(encoding="utf-8")
    return tuple(
        node.name
        for node in ast.parse(text).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and _SOLUTION in (ast.get_source_segment(text, node) or "")
    )
