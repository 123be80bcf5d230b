"""Puts the assignment's cells of a submission back to what they were when it was released.

The rule: an assignment's cell counts once. Of copies with the same name, the last one is the cell,
as the last definition counts in a notebook; the others become ordinary cells. A cell that is gone
comes back after the one before it. Whatever a notebook claims of names, points or locks is taken
from the gradebook's copy.
"""

from typing import Any

from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.nbgrader.exporter import new_cell


class RestoreCells(NbGraderPreprocessor):
    """Takes `DeduplicateIds`' place; `OverwriteCells` then restores the text of locked cells."""

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Restore the cells of one notebook."""
        names = resources["nbgrader"]
        with Gradebook(names["db_url"]) as gradebook:
            released = _released(gradebook.find_notebook(names["notebook"], names["assignment"]))
        present: dict[str, NotebookNode] = {}
        for cell in reversed(nb.cells):
            name = cell.metadata.pop("nbgrader", {}).get("grade_id")
            if name in released and name not in present:
                present[name] = cell
                cell.metadata["nbgrader"] = released[name].metadata.nbgrader
            elif name is not None:
                self.log.warning("Cell '%s' is not the assignment's, or a copy: ordinary", name)
        _put_back(nb, released, present)
        return nb, resources


def _released(source: Any) -> dict[str, NotebookNode]:
    """The assignment's cells by name, in order, made from the gradebook's records."""
    points = {cell.name: cell.max_score for cell in (*source.grade_cells, *source.task_cells)}
    graded = {cell.name for cell in source.grade_cells}
    solutions = {cell.name for cell in source.solution_cells}
    tasks = {cell.name for cell in source.task_cells}
    cells: dict[str, NotebookNode] = {}
    for cell in source.source_cells:
        kind = "code" if cell.cell_type == "code" else "markdown"
        made = new_cell(kind, cell.source, f"restored-{len(cells) + 1}")
        made.metadata["nbgrader"] = NotebookNode(
            schema_version=3,
            grade_id=cell.name,
            grade=cell.name in graded,
            solution=cell.name in solutions,
            task=cell.name in tasks,
            locked=cell.locked,
            cell_type=cell.cell_type,
            checksum=cell.checksum,
        )
        if cell.name in points:
            made.metadata.nbgrader["points"] = points[cell.name]
        cells[cell.name] = made
    return cells


def _put_back(
    nb: NotebookNode, released: dict[str, NotebookNode], present: dict[str, NotebookNode]
) -> None:
    before: NotebookNode | None = None
    for name, cell in released.items():
        if name not in present:
            place = 0 if before is None else _index(nb, before) + 1
            nb.cells.insert(place, cell)
            present[name] = cell
        before = present[name]


def _index(nb: NotebookNode, cell: NotebookNode) -> int:
    return next(index for index, other in enumerate(nb.cells) if other is cell)
