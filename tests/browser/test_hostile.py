"""What hostile submissions want to do in an instructor's browser: nothing of it happens."""

import csv
import io
import re
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import pytest
from nbgrader.api import Gradebook
from playwright.sync_api import Dialog, Page, Request

from tests.classroom import LESSON, copy_course, hand_in, run_command
from tests.hostile.browser import EVIL, browser
from tests.hostile.making import Place
from tests.server import jupyter

pytestmark = pytest.mark.browser

ACTING = """\
() => [...document.querySelectorAll("*")].flatMap(one => [...one.attributes]
  .filter(each => /^on/i.test(each.name) && /alert/.test(each.value)
    || /^(href|src|srcdoc|action|data|formaction|xlink:href)$/i.test(each.name)
    && /^\\s*(javascript:|vbscript:|data:text)/i.test(each.value))
  .map(each => `<${one.localName} ${each.name}="${each.value}">`))
"""
"""Lists what in a page would run something that a submission brought, if it were touched."""


_FORMGRADERS = ("https://cdnjs.cloudflare.com/ajax/libs/mathjax/", "javascript:")
"""What formgrader's pages ask for themselves, whatever is handed in; and a picture's source that no
browser runs: it would be a dialog."""


class Watch:
    """Notices what a page does that it should not.

    Args:
        page: the page.
        own: the beginning of the addresses that may be asked.
    """

    def __init__(self, page: Page, own: str = "file:") -> None:
        self.page, self.own = page, own
        self.seen: list[str] = []
        page.on("dialog", self._dialog)
        page.on("request", self._request)
        page.on("popup", lambda other: self.seen.append(f"a window: {other.url}"))

    def open(self, address: str) -> None:
        """Open a page, and give what is in it a moment to act."""
        self.page.goto(address, wait_until="load")
        self.page.evaluate("() => new Promise(done => setTimeout(done, 300))")
        self.seen += [f"{address}: {one}" for one in self.page.evaluate(ACTING)]
        here = urllib.parse.unquote(self.page.url)
        if here.partition("#")[0] != urllib.parse.unquote(address).partition("#")[0]:
            self.seen.append(f"{address} led to {here}")

    def _dialog(self, dialog: Dialog) -> None:
        self.seen.append(f"{self.page.url}: a dialog: {dialog.message}")
        dialog.dismiss()

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.own, "data:", "blob:", "about:", *_FORMGRADERS)):
            self.seen.append(f"{self.page.url} asked {request.url}")


@pytest.fixture(scope="module")
def hostile(released: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course in which all of them are graded, and a report, a comparison and grades are made."""
    folder = copy_course(released, tmp_path_factory.mktemp("acting") / "course")
    pupils = browser(Place(course=folder, home=folder.parent))
    hand_in(folder, pupils)
    for command in (
        ["grade", LESSON],
        ["report", LESSON],
        ["similar", LESSON, "--above", "10"],
        ["export", LESSON, "--to", "canvas"],
        ["export", LESSON, "--to", "moodle"],
    ):
        done = run_command("autograder", *command, course=folder)
        assert done.returncode == 0, (command, done.stderr)
    done = run_command("nbgrader", "export", course=folder)
    assert done.returncode == 0, done.stderr
    return folder


def test_an_attack_that_works_is_noticed(page: Page, tmp_path: Path) -> None:
    """Where nothing is escaped, the dialog, the request and what would act are seen."""
    path = tmp_path / "page.html"
    path.write_text(
        f"{EVIL}<a href='javascript:alert(1)'>x</a><img src='http://127.0.0.1:9/x'>",
        encoding="utf-8",
    )
    watch = Watch(page)
    watch.open(path.as_uri())
    seen = "\n".join(watch.seen)
    for one in ("a dialog: 1", "a dialog: 2", "asked http://127.0.0.1:9/x", "javascript:alert(1)"):
        assert one in seen


def test_pages_of_a_course(hostile: Path, page: Page) -> None:
    """Feedback, the report and the comparison show it as the text that it is."""
    watch = Watch(page)
    feedback = sorted(hostile.glob(f"feedback/*/{LESSON}/{LESSON}.html"))
    assert len(feedback) == len(browser(Place(course=hostile, home=hostile.parent)))
    reports = sorted((hostile / "reports").glob("*.html"))
    assert len(reports) == 2
    for path in (*feedback, *reports):
        watch.open(path.as_uri())
    assert "\n".join(watch.seen) == ""
    watch.open((hostile / "feedback" / "exception" / LESSON / f"{LESSON}.html").as_uri())
    assert "<script>alert(1)</script>" in page.locator("body").inner_text()


@pytest.mark.parametrize("student", ["exception", "type-name", "steering"])
def test_explanation(hostile: Path, page: Page, tmp_path: Path, student: str) -> None:
    """So does what an instructor looks at when somebody disagrees."""
    folder = tmp_path / "why"
    arguments = ("explain", student, LESSON, "--output", folder)
    done = run_command("autograder", *arguments, course=hostile)
    assert done.returncode == 0, done.stderr
    watch = Watch(page)
    watch.open((folder / "explanation.html").as_uri())
    assert "\n".join(watch.seen) == ""


def pages_of_formgrader(course: Path, address: str) -> Iterator[str]:
    """All that show something of a student's."""
    yield f"{address}/formgrader/manage_assignments"
    yield f"{address}/formgrader/manage_submissions/{LESSON}"
    yield f"{address}/formgrader/manage_students"
    yield f"{address}/formgrader/gradebook/{LESSON}/{LESSON}"
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "gans-and-style-transfer") as gradebook:
        for one in gradebook.assignment_submissions(LESSON):
            student = urllib.parse.quote(one.student.id, safe="")
            yield f"{address}/formgrader/manage_students/{student}"
            yield from (f"{address}/formgrader/submissions/{book.id}/" for book in one.notebooks)


def test_formgrader(hostile: Path, page: Page, tmp_path: Path) -> None:
    """Nor does anything act in the pages in which work is graded by hand."""
    (tmp_path / "settings").mkdir()
    with jupyter(hostile, tmp_path / "settings") as address:
        watch = Watch(page, address)
        for one in pages_of_formgrader(hostile, address):
            watch.open(one)
    assert "\n".join(watch.seen) == ""


def test_no_cell_of_a_spreadsheet_is_a_formula(hostile: Path) -> None:
    """In what is exported for people or platforms, and can be opened by a spreadsheet."""
    files = [hostile / "grades.csv", *hostile.glob(f"{LESSON}-*.csv")]
    assert len(files) == 3
    for path in files:
        text = path.read_text(encoding="utf-8-sig")
        cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
        assert any("HYPERLINK" in cell for cell in cells), path
        acting = [one for one in cells if re.match(r"[=+@\t\r-]", one)]
        assert not [one for one in acting if not re.fullmatch(r"-?[\d.]+", one)], path
