"""The pages that are files: they open anywhere, quickly and without a complaint."""

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from autograder.grading.results import from_json
from autograder.nbgrader.gradebook import Standing
from autograder.report import page_of
from tests.classroom import LESSON, everybody, run_command
from tests.report.test_page import NOW

pytestmark = pytest.mark.browser


def test_feedback_opens(
    graded: Path, page: Page, faults: list[str], shot: Callable[..., None]
) -> None:
    """What to do, points, cards, formulas and code are there, and the console is silent."""
    page.set_viewport_size({"width": 900, "height": 560})
    page.goto((graded / "feedback" / "malik" / LESSON / f"{LESSON}.html").as_uri())
    expect(page.locator("table.summary")).to_contain_text("2 of 3")
    shot("feedback_summary")
    todo = page.get_by_role("region", name="What to do next")
    expect(todo.get_by_role("listitem")).to_have_count(1)
    todo.get_by_role("link", name="gram_matrix").click()
    card = page.locator("#graded-check-gram_matrix")
    expect(card).to_contain_text("✗ failed")
    expect(card).to_be_in_viewport()
    shot("feedback")
    assert page.locator("math").count() >= 2
    assert faults == []


def test_student_pictures_are_shown(graded: Path, page: Page, faults: list[str]) -> None:
    """What a student's notebook had drawn is in the feedback."""
    page.goto((graded / "feedback" / "kavya" / LESSON / f"{LESSON}.html").as_uri())
    picture = page.get_by_alt_text("picture made by this cell").first
    expect(picture).to_be_attached()
    assert picture.evaluate("one => one.naturalWidth") > 0
    assert faults == []


def test_report_opens_and_sorts(
    graded: Path, page: Page, faults: list[str], shot: Callable[..., None]
) -> None:
    """A click on a heading sorts, another one the other way, and the console is silent."""
    page.goto((graded / "reports" / f"{LESSON}.html").as_uri())
    shot("report")
    table = page.locator("#students table")
    heading = table.get_by_role("button", name="checks")
    heading.click()
    scores = [float(each) for each in table.locator("tbody td:nth-child(2)").all_inner_texts()]
    assert scores == sorted(scores)
    assert len(scores) == len(everybody())
    heading.click()
    expect(heading.locator("xpath=..")).to_have_attribute("aria-sort", "descending")
    first = table.locator("tbody td:nth-child(2)").first
    assert float(first.inner_text()) == max(scores)
    assert faults == []


def test_report_of_five_hundred(
    graded: Path, page: Page, faults: list[str], tmp_path: Path
) -> None:
    """A large class makes a page that a browser shows; how long that took is printed."""
    known = [
        json.loads(path.read_text(encoding="utf-8")) for path in graded.glob("results/*/*/*.json")
    ]
    results = [
        from_json({**known[number % len(known)], "student": f"student{number:03}"})
        for number in range(500)
    ]
    standing = Standing(score=17.5, points=24, due=True, late_penalty=0)
    grades = {one.student: standing for one in results}
    path = tmp_path / "report.html"
    clock = time.perf_counter()
    path.write_text(page_of(LESSON, results, grades, (), NOW), encoding="utf-8")
    written = time.perf_counter() - clock
    clock = time.perf_counter()
    page.goto(path.as_uri(), wait_until="load")
    page.evaluate("() => new Promise(requestAnimationFrame)")
    opened = time.perf_counter() - clock
    print(f"\n500 submissions: drawn up in {written:.2f} s, opened in {opened:.2f} s")
    assert page.locator("#students tbody tr").count() == 500
    assert faults == []


def test_explanation_opens(
    graded: Path, page: Page, faults: list[str], asked: list[str], shot: Callable[..., None]
) -> None:
    """It says first that it is not for students, then what went wrong, and asks nobody."""
    why = graded.parent / "why"
    arguments = ("explain", "malik", LESSON, "--exercise", "gram_matrix", "--output", why)
    done = run_command("autograder", *arguments, course=graded)
    assert done.returncode == 0, done.stderr
    page.goto((why / "explanation.html").as_uri())
    shot("explanation")
    expect(page.locator("body")).to_contain_text("NOT FOR STUDENTS")
    expect(page.locator("body")).to_contain_text("gram_matrix")
    assert (faults, asked) == ([], [])


def test_similar_opens(
    graded: Path, page: Page, faults: list[str], asked: list[str], shot: Callable[..., None]
) -> None:
    """Two works stand side by side, and the page asks nobody."""
    done = run_command("autograder", "similar", LESSON, "--above", "10", course=graded)
    assert done.returncode == 0, done.stderr
    page.goto((graded / "reports" / f"similar-{LESSON}.html").as_uri())
    shot("similar")
    expect(page.locator("body")).to_contain_text("gives no verdict")
    assert page.locator("mark").count() > 0
    assert (faults, asked) == ([], [])


def test_report_prints(graded: Path, page: Page, tmp_path: Path) -> None:
    """On paper there are no links to click, and the page is not cut off."""
    shutil.copy(graded / "reports" / f"{LESSON}.html", tmp_path / "report.html")
    page.goto((tmp_path / "report.html").as_uri())
    page.emulate_media(media="print")
    expect(page.locator("nav")).to_be_hidden()
    assert page.pdf(format="A4").startswith(b"%PDF")
