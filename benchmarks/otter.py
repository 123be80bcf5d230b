"""Assignments and results of otter-grader, in the forms that its documentation shows."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import v4

from benchmarks.plain import KERNEL

__all__ = ["Question", "master", "part_of"]


@dataclass(frozen=True, slots=True)
class Question:
    """A question of an assignment.

    Attributes:
        name: of the question.
        about: what is to be written.
        solution: code, with the solution between ``# BEGIN SOLUTION`` and ``# END SOLUTION``.
        tests: the code of each hidden test.
    """

    name: str
    about: str
    solution: str
    tests: Sequence[str]


def master(
    name: str, imports: Sequence[str], questions: Sequence[Question], files: Sequence[str] = ()
) -> str:
    """The instructor's notebook, as `otter assign` takes it.

    Args:
        name: of the assignment.
        imports: the code of the cells before the first question.
        questions: in their order.
        files: names of files that are needed beside it.
    """
    config = f"# ASSIGNMENT CONFIG\nname: {name}\nexport_cell: false"
    config += "".join(["\nfiles:", *(f"\n  - {file}" for file in files)]) if files else ""
    cells = [v4.new_raw_cell(config), *map(v4.new_code_cell, imports)]
    for one in questions:
        cells += [
            v4.new_raw_cell(f"# BEGIN QUESTION\nname: {one.name}\npoints: 1"),
            v4.new_markdown_cell(one.about),
            v4.new_raw_cell("# BEGIN SOLUTION"),
            v4.new_code_cell(one.solution),
            v4.new_raw_cell("# END SOLUTION"),
            v4.new_raw_cell("# BEGIN TESTS"),
            *(v4.new_code_cell(f"# HIDDEN\n{test}") for test in one.tests),
            v4.new_raw_cell("# END TESTS"),
            v4.new_raw_cell("# END QUESTION"),
        ]
    text: str = nbformat.writes(v4.new_notebook(cells=cells, metadata=KERNEL))
    return text


def part_of(path: Path) -> float | None:
    """The part of the points that a file of results has; None if there are none."""
    if not path.is_file():
        return None
    tests = json.loads(path.read_text("utf-8")).get("tests", [])
    scored = [each for each in tests if each.get("max_score")]
    most = sum(each["max_score"] for each in scored)
    return sum(each.get("score", 0.0) for each in scored) / most if most else None
