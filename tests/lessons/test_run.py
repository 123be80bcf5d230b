"""A solution runs from top to bottom, small: `make lessons` runs all of them, and whole."""

import nbformat
import pytest
from nbclient import NotebookClient

from autograder.facts import read_facts
from autograder.project import lessons
from tests.toy import REPOSITORY as ROOT

FIRST, *OTHERS = sorted(lessons(ROOT), key=lambda name: read_facts(name, ROOT).minutes)


@pytest.mark.parametrize(
    "lesson", [FIRST, *(pytest.param(each, marks=pytest.mark.slow) for each in OTHERS)]
)
def test_every_cell_runs(lesson: str) -> None:
    """No cell fails, all public checks pass, and nothing is drawn but pictures."""
    path, facts = ROOT / "solutions" / lesson / f"{lesson}.ipynb", read_facts(lesson)
    notebook = nbformat.read(path, as_version=4)
    for old, new in facts.smaller.items():
        (cell,) = (cell for cell in notebook.cells if old in cell.source)
        cell.source = cell.source.replace(old, new)
    # A clone that was never built has the public checks there alone.
    resources = {"metadata": {"path": str(ROOT / "assignments" / lesson)}}
    NotebookClient(notebook, timeout=900, resources=resources).execute()
    outputs = [each for cell in notebook.cells for each in cell.get("outputs", [])]
    warnings = [each.text for each in outputs if each.get("name") == "stderr"]
    assert not warnings
    assert sum("image/png" in each.get("data", {}) for each in outputs) >= facts.pictures
