"""Public checks where students run them: in a Jupyter kernel, and by `nbgrader validate`."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from tests.graded import solved
from tests.public_checks.modules import GRAM, MIXED, STUB, text

CELLS = ("gram_matrix", "check-gram_matrix")


def handed_out(folder: Path, source: str, name: str = "toy") -> Path:
    """A notebook with one exercise, beside the public-checks file, as nbgrader releases both."""
    content = solved({"gram_matrix": source})
    first, *rest = (cell for cell in content["cells"] if cell["cell_type"] == "code")
    content["cells"] = [first, *(cell for cell in rest if cell["id"] in CELLS)]
    path = folder / f"{name}.ipynb"
    path.write_text(json.dumps(content), encoding="utf-8")
    (folder / "toy_checks.py").write_text(text(), encoding="utf-8")
    return path


def outputs(path: Path) -> list[dict[str, Any]]:
    """What the test cell puts out when the notebook is run."""
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(
        notebook, allow_errors=True, resources={"metadata": {"path": str(path.parent)}}
    ).execute()
    found: list[dict[str, Any]] = notebook.cells[-1].outputs
    return found


def test_jupyter_shows_a_table(tmp_path: Path) -> None:
    """HTML for the page, text beside it, and no error where all is right."""
    (output,) = outputs(handed_out(tmp_path, GRAM))
    assert output["output_type"] == "display_data"
    assert "gram_matrix: 5 of 5 checks pass" in output["data"]["text/html"]
    assert "gram_matrix: 5 of 5 checks pass" in output["data"]["text/plain"]


def test_a_failure_is_a_table_and_one_line(tmp_path: Path) -> None:
    """No traceback through the public-checks file buries what the table says."""
    table, error = outputs(handed_out(tmp_path, MIXED))
    assert "shape (6, 6)" in table["data"]["text/html"]
    assert error["output_type"] == "error"
    (line,) = error["traceback"]
    assert line.startswith("ChecksFailed: gram_matrix: 3 of 5 checks pass. The result should have ")


@pytest.mark.slow
def test_nbgrader_validate_says_the_same(tmp_path: Path) -> None:
    """Right work validates; a mistake and a stub do not."""
    sources = {"a": GRAM, "b": MIXED, "c": STUB}
    paths = [handed_out(tmp_path, source, name).name for name, source in sources.items()]
    command = [sys.executable, "-m", "nbgrader", "validate", *paths]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    right, mixed, stub = done.stdout.split("VALIDATION FAILED")
    assert "Success" in right
    assert "ChecksFailed: gram_matrix" in mixed
    assert "gram_matrix: not written yet" in stub
