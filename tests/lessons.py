"""Run each lesson's solutions from top to bottom in a Jupyter kernel: ``python -m tests.lessons``.

This is what an instructor does before the course begins. It takes minutes, so it is no test of
`make test`, which runs the same cells for a few steps.
"""

import argparse
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbconvert import HTMLExporter
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).parents[1]
MINUTES = {"style_transfer": 6.0, "gan": 8.0}
"""How long a lesson may take on two processor cores."""


def run(lesson: str, keep: Path | None, console: Console) -> bool:
    """Run one lesson, show its slow cells, and say whether it kept within its time."""
    path = ROOT / "solutions" / lesson / f"{lesson}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    seconds: dict[int, float] = {}
    begun: dict[int, float] = {}
    NotebookClient(
        notebook,
        timeout=1200,
        resources={"metadata": {"path": str(path.parent)}},
        on_cell_start=lambda cell, cell_index: begun.update({cell_index: time.monotonic()}),
        on_cell_executed=lambda cell, cell_index, execute_reply: seconds.update(
            {cell_index: time.monotonic() - begun[cell_index]}
        ),
    ).execute()
    table = Table("cell", "seconds", title=f"{lesson}, cells of more than 1 s")
    for index, each in seconds.items():
        if each > 1:
            table.add_row(notebook.cells[index].id, f"{each:.1f}")
    console.print(table)
    minutes = sum(seconds.values()) / 60
    holds = minutes <= MINUTES[lesson]
    verdict = "holds" if holds else "DOES NOT HOLD"
    console.print(f"{lesson}: {minutes:.1f} minutes; at most {MINUTES[lesson]:g}: {verdict}")
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        nbformat.write(notebook, keep / f"{lesson}.ipynb")
        page, _ = HTMLExporter().from_notebook_node(notebook)
        (keep / f"{lesson}.html").write_text(page, encoding="utf-8")
    return holds


def main() -> None:
    """Run all lessons."""
    parser = argparse.ArgumentParser(prog="python -m tests.lessons", description=__doc__)
    parser.add_argument("--keep", type=Path, help="a folder for the notebooks with their outputs")
    parser.add_argument("lessons", nargs="*", help="some of them; without any, all are run")
    options = parser.parse_args()
    console = Console(highlight=False)
    for lesson in options.lessons or MINUTES:
        run(lesson, options.keep, console)


if __name__ == "__main__":
    main()
