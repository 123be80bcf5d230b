"""Run all solutions from top to bottom in a Jupyter kernel: ``python -m tests.lessons``.

This is what an instructor does before the course begins. It takes minutes, so it is no test of
`make test`, which runs the same cells for a few steps. The exit status is 1 if a cell fails; how
long it took is told, and no verdict.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbconvert import HTMLExporter
from rich.console import Console
from rich.table import Table

from autograder.assignments import assignments, lesson_of
from autograder.facts import read_facts

PROJECT = Path(__file__).parents[2]
SOLUTIONS, ASSIGNMENTS = PROJECT / "solutions", PROJECT / "assignments"


def run(name: str, keep: Path | None, console: Console) -> bool:
    """Run one assignment, show its slow cells, and say whether all of its cells run."""
    facts = read_facts(lesson_of(name))
    path = SOLUTIONS / name / f"{name}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    seconds: dict[int, float] = {}
    begun: dict[int, float] = {}
    client = NotebookClient(
        notebook,
        timeout=1200,
        # A clone that was never built has the public checks there alone.
        resources={"metadata": {"path": str(ASSIGNMENTS / name)}},
        on_cell_start=lambda cell, cell_index: begun.update({cell_index: time.monotonic()}),
        on_cell_executed=lambda cell, cell_index, execute_reply: seconds.update(
            {cell_index: time.monotonic() - begun[cell_index]}
        ),
    )
    try:
        client.execute()
    except CellExecutionError as error:
        cell = notebook.cells[max(begun)].id
        console.print(f"{name}: {cell} fails: {error.ename}: {error.evalue}", markup=False)
        return False
    table = Table("cell", "seconds", title=f"{facts.title}: cells of more than 1 s")
    for index, each in seconds.items():
        if each > 1:
            table.add_row(notebook.cells[index].id, f"{each:.1f}")
    console.print(table)
    minutes = sum(seconds.values()) / 60
    console.print(f"{name}: {minutes:.1f} minutes here; meant to take {facts.minutes:g} at most")
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        nbformat.write(notebook, keep / f"{name}.ipynb")
        page, _ = HTMLExporter().from_notebook_node(notebook)
        (keep / f"{name}.html").write_text(page, encoding="utf-8")
    return True


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all assignments and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.lessons", description=__doc__)
    parser.add_argument("--keep", type=Path, help="a folder for the notebooks with their outputs")
    parser.add_argument("assignments", nargs="*", help="some of them; without any, all are run")
    options = parser.parse_args(arguments)
    console = Console(highlight=False)
    done = [run(name, options.keep, console) for name in options.assignments or assignments()]
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
