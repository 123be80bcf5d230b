"""What a student should know of where an exercise stands in the notebook, as sentences."""

import re
from collections.abc import Iterator, Mapping

from autograder.language import gettext
from autograder.submission.bindings import Kind
from autograder.submission.needs import Site
from autograder.submission.reach import Code
from autograder.submission.read import Notebook

__all__ = ["hidden_by_stubs", "not_code"]


def not_code(
    notebook: Notebook, code: Code, sites: Mapping[str, Site]
) -> Iterator[tuple[str, str]]:
    """Exercises that nothing defines, because a cell of theirs is no code any more."""
    for name, site in sites.items():
        if site.definition is not None and not code.units[site.definition].is_stub:
            continue
        defines = re.compile(rf"^(?:def|class) {re.escape(name)}\b", re.MULTILINE)
        for cell in notebook.texts:
            if cell.grade_id == name or defines.search(cell.source):
                said = gettext(
                    "The cell of `{name}`, after code cell {after}, is a {kind} cell, "
                    "so that it is not run: turn it into a code cell again."
                )
                yield name, said.format(name=name, after=cell.after, kind=cell.kind)


def hidden_by_stubs(code: Code, sites: Mapping[str, Site]) -> Iterator[tuple[str, str]]:
    """Exercises that are written, and then hidden by their own stub."""
    for name, site in sites.items():
        if site.definition is None or not code.units[site.definition].is_stub:
            continue
        stub = code.units[site.definition].statement.cell
        for index in reversed(code.binders(name)):
            unit = code.units[index]
            if unit.kinds.get(name) is Kind.FUNCTION and not unit.is_stub:
                said = gettext(
                    "Cell {cell} defines `{name}`, but the stub in cell {stub} "
                    "comes later and takes its place: move your code into the stub's cell, or "
                    "delete the stub."
                )
                yield name, said.format(cell=unit.statement.cell, name=name, stub=stub)
                break
