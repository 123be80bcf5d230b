"""Tells whether a notebook is an assignment's, whatever it is called and whatever it has lost."""

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from autograder.notebook.read import Notebook
from autograder.notebook.stubs import definitions

_TEST_CELL = "check-"


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
    found = {name.removeprefix(_TEST_CELL) for name in notebook.grade_ids}
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
    spec = find_spec(f"reference.{lesson}")
    if spec is None or spec.origin is None:
        raise ValueError(f"there is no reference of {lesson!r}")
    found, _ = definitions(Path(spec.origin).read_text(encoding="utf-8"))
    return tuple(name for name, one in found.items() if one.solution)
