"""formgrader's pages, in which an instructor reads what strangers wrote."""

import json
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.classroom import LESSON, notebook, to_bytes
from tests.hostile.browser import EVIL, MARKDOWN, text_cell

PAGES = """
import json, os, sys
from nbgrader.server_extensions.formgrader.formgrader import FormgradeExtension
from tornado.web import Application
extension, webapp = FormgradeExtension(), Application()
extension.root_dir = os.getcwd()
extension.initialize([])
extension.init_tornado_settings(webapp)
name, path = sys.argv[1:]
listed = webapp.settings["nbgrader_jinja2_env"].get_template("manage_students_assignments.tpl")
texts = dict.fromkeys(("student", "last_name", "first_name", "notebook_path"), name)
numbers = {"index": 0, "total": 1, "base_url": "", "assignment_id": "toy", "notebook_id": "toy"}
page, _ = webapp.settings["nbgrader_exporter"].from_filename(path, resources={**texts, **numbers})
print(json.dumps([listed.render(student_id=name, base_url=""), page]))
"""


class Acting(HTMLParser):
    """Collects what a page would do because of a submission."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._tag = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note handlers and links that run something, and elements that no text has."""
        self._tag = tag
        values = {name: (value or "").strip().lower() for name, value in attrs}
        acting = [f"{name}={one}" for name, one in values.items() if name.startswith("on")]
        acting += [one for one in values.values() if one.startswith(("javascript:", "vbscript:"))]
        self.found += [f"<{tag} {one}>" for one in acting if "alert" in one]
        if tag in {"iframe", "base", "plaintext", "object"}:
            self.found.append(f"<{tag}>")

    def handle_data(self, data: str) -> None:
        """Note scripts and styles that are not the page's own."""
        if self._tag in {"script", "style"} and data.startswith(("alert(", "@import")):
            self.found.append(f"<{self._tag}>{data.strip()[:60]}")

    def handle_endtag(self, tag: str) -> None:
        """What follows is text."""
        self._tag = ""


@pytest.fixture(scope="module")
def pages(released: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The pages of a student whose name is markup, and whose notebook is full of it."""
    path = tmp_path_factory.mktemp("formgrader") / f"{LESSON}.ipynb"
    content = text_cell(notebook({}), MARKDOWN)
    content["cells"].insert(0, {**content["cells"][0], "id": "folded", "source": FOLDED})
    path.write_bytes(to_bytes(content))
    done = subprocess.run(
        [sys.executable, "-c", PAGES, EVIL, path],
        cwd=released,
        capture_output=True,
        text=True,
        check=True,
    )
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    return found


FOLDED = "<details><summary>Compare</summary>\n\nWhat is **folded** away: $x < y$.\n\n</details>"


def test_nothing_acts(pages: list[str]) -> None:
    """Names and Markdown are texts, wherever they stand."""
    for page in pages:
        acting = Acting()
        acting.feed(page)
        assert acting.found == []
        assert "&lt;script&gt;alert(1)" in page


def test_what_acts_is_noticed() -> None:
    """The same as it was handed in."""
    acting = Acting()
    acting.feed(EVIL + MARKDOWN)
    assert {"<script>alert(1)", "<img onerror=alert(2)>", "<iframe>"} <= set(acting.found)


def test_what_the_lesson_folds_away_stays_folded(pages: list[str]) -> None:
    """With its formula and its emphasis."""
    assert "<details><summary>Compare</summary>" in pages[1]
    assert "<strong>folded</strong>" in pages[1]
    assert "<mo>&lt;</mo>" in pages[1]
