"""A student's evening: JupyterLab, a wrong function, a hint, the right function, validation."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from autograder import project
from tests.classroom import LESSON
from tests.server import jupyter

pytestmark = pytest.mark.browser

WRONG = """\
def gram_matrix(features):
    n, c, h, w = features.shape
    flat = features.reshape(n * c, h * w)
    return flat @ flat.T / (c * h * w)
"""
RIGHT = """\
def gram_matrix(features):
    flat = features.flatten(2)
    return flat @ flat.transpose(1, 2) / flat[0].numel()
"""


def released(folder: Path) -> Path:
    """What students get, with all exercises done but the Gram matrix."""
    (folder / LESSON).mkdir()
    source = project.ROOT / "assignments" / LESSON
    for path in source.iterdir():
        (folder / LESSON / path.name).write_bytes(path.read_bytes())
    path = folder / LESSON / f"{LESSON}.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    solutions = json.loads(
        (project.ROOT / "solutions" / LESSON / f"{LESSON}.ipynb").read_text(encoding="utf-8")
    )
    solved = {cell["id"]: cell["source"] for cell in solutions["cells"]}
    for cell in notebook["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("solution") and cell["id"] != "gram_matrix":
            cell["source"] = solved[cell["id"]]
        if cell["source"] == ["YOUR ANSWER HERE"]:
            cell["source"] = ["More weight, more *strokes*."]
    path.write_text(json.dumps(notebook), encoding="utf-8")
    return path


def cell_with(page: Page, text: str) -> Locator:
    """The code cell that holds a text."""
    return page.locator(".jp-CodeCell", has_text=text).first


def write(page: Page, cell: Locator, source: str) -> None:
    """Put a source in place of a cell's, and run it."""
    cell.locator(".cm-content").click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(source.rstrip())
    page.keyboard.press("Shift+Enter")


def run(page: Page, cell: Locator) -> None:
    """Run a cell as it is."""
    cell.locator(".cm-content").click()
    page.keyboard.press("Shift+Enter")


def test_a_student_fixes_a_function(page: Page, shot: Callable[..., None], tmp_path: Path) -> None:
    """Runs the notebook, sees the hint, mends the function, sees it pass, and validates."""
    page.set_viewport_size({"width": 1000, "height": 640})
    home = tmp_path / "home"
    home.mkdir()
    released(home)
    with jupyter(home, tmp_path / "settings") as address:
        page.goto(f"{address}/lab/tree/{LESSON}/{LESSON}.ipynb")
        expect(cell_with(page, "def gram_matrix")).to_be_visible()
        expect(page.locator("#jp-main-statusbar")).to_contain_text("| Idle")
        page.keyboard.press("Control+B")  # the list of files is of no interest
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        check = cell_with(page, "check(gram_matrix)")
        expect(check).to_contain_text("not written yet", timeout=120_000)

        write(page, cell_with(page, "def gram_matrix"), WRONG)
        run(page, check)
        expect(check).to_contain_text("This is what comes out if the images of a batch are mixed.")
        check.scroll_into_view_if_needed()
        shot("student_hint")

        write(page, cell_with(page, "def gram_matrix"), RIGHT)
        run(page, check)
        expect(check).to_contain_text("5 of 5 checks pass")
        shot("student_passes")

        page.keyboard.press("Control+S")
        page.get_by_role("button", name="Validate").click()
        dialog = page.locator(".jp-Dialog")
        expect(dialog).to_contain_text(
            "Success! Your notebook passes all the tests.", timeout=240_000
        )
        shot("student_validates")
