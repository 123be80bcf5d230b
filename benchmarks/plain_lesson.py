"""A lesson for graders that run whole notebooks: its own checks as their hidden tests.

An instructor who has the lesson's checks and not its grader would run them in the notebook's
kernel, beside the student's functions. The file of public checks does that: it has the scenarios of
all hidden checks, with the values that the reference gave, on other seeds. So a hidden test is the
line ``check(gram_matrix)``, which raises if a check of that exercise does not pass.

The notebook has the lesson's imports and its exercises. Its other cells train and draw for minutes
where a notebook is run as a whole; they are left out for all graders, and so the comparison is of
grading alone.
"""

import ast
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from nbformat import v4

from autograder.project import TEST_CELL, LessonFiles
from benchmarks.otter import Question, master
from benchmarks.plain import KERNEL, plain_cell

__all__ = ["PlainLesson"]


@dataclass(frozen=True, slots=True)
class PlainLesson:
    """A lesson of a project.

    Attributes:
        project: the project's folder, in which the lesson is built.
        name: the lesson's.
    """

    project: Path
    name: str

    @property
    def exercises(self) -> list[str]:
        """Names of the exercises, in their order."""
        return [name for name, _ in self._solutions()]

    @property
    def checks(self) -> Path:
        """The file that each grader needs beside the notebook."""
        return self.project / "assignments" / self.name / LessonFiles(self.name).public_checks_file

    def for_nbgrader(self) -> str:
        """The instructor's notebook in nbgrader's own form."""
        cells = self._imports()
        for name, source in self._solutions():
            test = f"### BEGIN HIDDEN TESTS\ncheck({name})\n### END HIDDEN TESTS\n"
            cells += [
                plain_cell(name, source, solution=True, grade=False, locked=False),
                plain_cell(
                    TEST_CELL + name, test, solution=False, grade=True, locked=True, points=1
                ),
            ]
        return _text(cells)

    def solved(self) -> str:
        """What a student with the right solution hands in to nbgrader and to ours."""
        made = nbformat.reads(self.for_nbgrader(), as_version=4)
        for cell in made.cells:
            cell.source = _without_marks(cell.source)
        return _text(made.cells)

    def for_otter(self) -> str:
        """The instructor's notebook as `otter assign` takes it."""
        questions = [
            Question(
                name,
                f"Write `{name}`.",
                source.replace("### BEGIN", "# BEGIN").replace("### END", "# END"),
                [f"check({name})"],
            )
            for name, source in self._solutions()
        ]
        imports = [cell.source for cell in self._imports()]
        return master(self.name, imports, questions, files=[self.checks.name])

    def _solutions(self) -> list[tuple[str, str]]:
        """Each exercise with the code of its solution, between nbgrader's marks."""
        return [
            (cell.metadata.nbgrader.grade_id, cell.source)
            for cell in self._cells()
            if cell.metadata.get("nbgrader", {}).get("solution")
        ]

    def _imports(self) -> list[Any]:
        """The cells that import and do nothing else."""
        imports = ast.Import | ast.ImportFrom
        return [
            v4.new_code_cell(cell.source, id=cell.id)
            for cell in self._cells()
            if not cell.metadata.get("nbgrader")
            and all(isinstance(each, imports) for each in ast.parse(cell.source).body)
        ]

    def _cells(self) -> list[Any]:
        path = self.project / "solutions" / self.name / LessonFiles(self.name).notebook
        return [
            cell
            for cell in nbformat.read(path, as_version=4).cells
            if cell.cell_type == "code" and cell.source.strip()
        ]


def _without_marks(source: str) -> str:
    """The code without hidden tests, and without the lines around solutions."""
    source = re.sub(r"### BEGIN HIDDEN.*?### END HIDDEN TESTS\n", "", source, flags=re.S)
    return re.sub(r"^ *### .*\n?", "", source, flags=re.MULTILINE)


def _text(cells: list[Any]) -> str:
    text: str = nbformat.writes(v4.new_notebook(cells=cells, metadata=KERNEL))
    return text
