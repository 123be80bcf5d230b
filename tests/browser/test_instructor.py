"""An instructor's morning: formgrader's buttons, scores, feedback, a grade by hand."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from nbgrader.api import Gradebook
from playwright.sync_api import Page, expect

from tests.classroom import LESSON, copy_course, hand_in, pupils
from tests.server import jupyter

pytestmark = pytest.mark.browser


@pytest.fixture
def own_course(released: Path, tmp_path: Path) -> Path:
    """A course that nobody has graded, with one answer in words that somebody has to read."""
    folder = copy_course(released, tmp_path / "course")
    hand_in(folder, pupils("malik", "kavya"))
    url = f"sqlite:///{folder / 'gradebook.db'}"
    with Gradebook(url, "gans-and-style-transfer") as gradebook:
        gradebook.add_student("malik", first_name="Malik", last_name="Aziz")
        gradebook.add_student("kavya", first_name="Kavya", last_name="Rao")
    path = folder / "submitted" / "malik" / LESSON / f"{LESSON}.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    cell = next(cell for cell in notebook["cells"] if cell["id"] == "style_weight")
    cell["source"] = "With more weight the strokes get *coarser*, <b>and</b> the cat is lost."
    path.write_text(json.dumps(notebook), encoding="utf-8")
    return folder


def test_an_instructor_grades(
    own_course: Path, page: Page, shot: Callable[..., None], tmp_path: Path
) -> None:
    """Presses autograde, sees score and card, grades an answer by hand, writes feedback."""
    (tmp_path / "settings").mkdir()
    with jupyter(own_course, tmp_path / "settings") as address:
        page.set_viewport_size({"width": 1280, "height": 420})
        page.goto(f"{address}/formgrader/manage_submissions/{LESSON}")
        for student in ("kavya", "malik"):
            row = page.locator("tr", has_text=student)
            row.locator(".autograde a").click()
            dialog = page.locator(".modal-dialog")
            expect(dialog).to_contain_text("Successfully autograded", timeout=120_000)
            dialog.get_by_role("button", name="OK").click()
            expect(page.locator(".modal-backdrop")).to_have_count(0)
        expect(row).to_contain_text("7 / 12")
        shot("formgrader_scores")
        page.set_viewport_size({"width": 1280, "height": 720})

        page.goto(f"{address}/formgrader/gradebook/{LESSON}/{LESSON}")
        due = page.locator("tr", has_text="Submission #").filter(has=page.locator(".glyphicon-ok"))
        due.get_by_role("link").first.click()
        card = page.locator(".autograder-card", has_text="gram_matrix")
        card.scroll_into_view_if_needed()
        expect(card).to_contain_text("failed")
        shot("formgrader_card")
        score = page.locator("input#style_weight")
        score.fill("1.5")
        page.locator("textarea#style_weight-comment").fill("And why *coarser*?")
        score.press("Tab")
        score.scroll_into_view_if_needed()
        shot("formgrader_hand_grade")
        page.wait_for_load_state("networkidle")

        page.goto(f"{address}/formgrader/manage_submissions/{LESSON}")
        row = page.locator("tr", has_text="malik")
        expect(row).to_contain_text("8.5 / 12")
        row.locator(".generate-feedback a").click()
        expect(page.locator(".modal-dialog")).to_contain_text("Successfully", timeout=60_000)

    page.goto((own_course / "feedback" / "malik" / LESSON / f"{LESSON}.html").as_uri())
    expect(page.locator("header .total")).to_contain_text("8.5 of 12 points")
    answer = page.locator("#graded-style_weight")
    answer.scroll_into_view_if_needed()
    expect(answer).to_contain_text("And why coarser?")
    expect(answer).to_contain_text("<b>and</b> the cat")
    shot("feedback_hand_grade")
