"""A real lesson in Russian as students and instructors see it: no English sentence is left."""

import json
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests import toy, warm
from tests.browser.test_student import cell_with, run, write
from tests.server import jupyter

pytestmark = pytest.mark.browser

ROOT = toy.REPOSITORY
NAME = "style_transfer_ru"
STUDENT = "Борис Ёлкин"
WRONG = {
    "gram_matrix": """\
def gram_matrix(features):
    n, c, h, w = features.shape
    flat = features.reshape(n * c, h * w)
    return flat @ flat.T / (c * h * w)
""",
    "content_loss": "def content_loss(features, target):\n    return (features - target).sum()\n",
    "style_loss": "def style_loss(features, target):\n    return None\n",
}
NAMES = [
    name.replace("_", " ")
    for name in re.findall(
        r"check\((\w+)\)", (ROOT / "assignments" / NAME / f"{NAME}.ipynb").read_text("utf-8")
    )
]
SENTENCE = re.compile(r"[A-Za-z]{2,}(?:,? [a-z]{2,}){2,}")
VISIBLE = """() => {
  const found = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const one = walk.currentNode.parentElement;
    const quoted = "code, pre, em, a[href^=http], script, style, math, .jp-InputArea, .jp-Toolbar, "
      + "a[href='#'], .jp-Notebook-footer";
    if (one && !one.closest(quoted) && one.checkVisibility()) found.push(walk.currentNode.data);
  }
  return found;
}"""
"""The texts of a page, but for code, formulas, titles, a student's own and JupyterLab's."""


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One student's work, with three mistakes and the rest not begun, graded and reported."""
    root = tmp_path_factory.mktemp("группа") / "курс"
    root.mkdir()
    for name in ("nbgrader_config.py", "course.toml"):
        shutil.copy(ROOT / name, root)
    for folder in ("solutions", "assignments"):
        shutil.copytree(ROOT / folder / NAME, root / folder / NAME)
    path = root / "submitted" / STUDENT / NAME / f"{NAME}.ipynb"
    path.parent.mkdir(parents=True)
    notebook = json.loads((ROOT / "assignments" / NAME / path.name).read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        cell["source"] = WRONG.get(cell["id"], cell["source"])
    path.write_text(json.dumps(notebook), encoding="utf-8")
    tools = Path(sys.executable).parent
    environment = {**toy.real(), "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}
    for command, *arguments in (
        ("nbgrader", "generate_assignment", NAME),
        ("autograder", "grade", NAME),
        ("autograder", "report", NAME),
    ):
        done = warm.run([tools / command, *arguments], cwd=root, env=environment)
        assert done.returncode == 0, done.stdout + done.stderr
    return root


def english(page: Page) -> Iterator[str]:
    """The English sentences that are to be seen."""
    for text in page.evaluate(VISIBLE):
        for name in NAMES:  # the report has them as headings
            text = text.replace(name, "")
        yield from SENTENCE.findall(text)


@pytest.mark.parametrize(
    "path",
    [f"feedback/{STUDENT}/{NAME}/{NAME}.html", f"reports/{NAME}.html"],
    ids=["page", "report"],
)
def test_pages(course: Path, page: Page, shot: Callable[..., None], path: str) -> None:
    """What a student gets back, with the notebook in it, and what an instructor reads."""
    page.set_viewport_size({"width": 900, "height": 700})
    page.goto((course / path).as_uri())
    assert page.locator("html").get_attribute("lang") == "ru"
    assert list(english(page)) == []
    shot(f"russian_{path.partition('/')[0]}")


def test_notebook(page: Page, shot: Callable[..., None], tmp_path: Path) -> None:
    """Texts, stubs and what `check` says, in JupyterLab."""
    home = tmp_path / "дома"
    shutil.copytree(ROOT / "assignments" / NAME, home / NAME)
    with jupyter(home, tmp_path / "settings") as address:
        page.goto(f"{address}/lab/tree/{NAME}/{NAME}.ipynb")
        check = cell_with(page, "check(gram_matrix)")
        expect(check).to_be_visible()
        expect(page.locator("#jp-main-statusbar")).to_contain_text("| Idle")
        page.keyboard.press("Control+B")
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        first = cell_with(page, "check(Normalization)")
        expect(first).to_contain_text("ещё не написано", timeout=120_000)
        write(page, cell_with(page, "def gram_matrix"), WRONG["gram_matrix"])
        run(page, check)
        expect(check).to_contain_text("а получена форма (6, 6)", timeout=60_000)
        check.scroll_into_view_if_needed()
        shot("russian_hint")
        notebook = page.locator(".jp-Notebook")
        assert notebook.count() == 1
        assert list(english(page)) == []
