"""The report as a page."""

import base64
import hashlib
import re
from datetime import datetime

from autograder.grading.results import Flag, Result
from autograder.nbgrader.gradebook import Standing
from autograder.report import page_of
from tests.report.conftest import check, pattern, result

NOW = datetime(2026, 1, 2, 3, 4)
EVIL = "<script>alert(7)</script>\"'`<b>`"


def standing(score: float = 1, *, due: bool = False, late: float = 0) -> Standing:
    """What a gradebook would say."""
    return Standing(score=score, points=24, due=due, late_penalty=late)


def page(results: list[Result], missing: tuple[str, ...] = (), **grades: Standing) -> str:
    """The page of these results; who has no grade named has an ordinary one."""
    known = {one.student: standing() for one in results} | grades
    return page_of("toy", results, known, missing, NOW)


def section(html: str, name: str) -> str:
    """One section of the page."""
    found = re.search(rf'<section id="{name}">.*?</section>', html, re.S)
    assert found is not None
    return found.group()


def test_nothing_is_loaded() -> None:
    """The page needs no network."""
    html = page(pattern("+-", "++"))
    assert not re.search(r"""(src|href)=["']?(https?:|//)|@import|url\(""", html)


def test_only_its_own_script_runs() -> None:
    """The browser is told the hash of the one script there is."""
    html = page(pattern("+"))
    (script,) = re.findall(r"<script>(.*?)</script>", html, re.S)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in html


def test_text_of_submissions_is_escaped() -> None:
    """Names, messages and flags may hold markup, and stay text."""
    evil = result(EVIL, [check("a", False, message=EVIL)], flags=[Flag("crashed", EVIL)])
    html = page([evil], missing=(EVIL,))
    assert html.count("<script>") == 1
    assert "<b>" not in html
    assert "&lt;script&gt;alert(7)" in section(html, "look")


def test_who_needs_a_look() -> None:
    """Crashes, hand grades that are due and submissions without a result are listed."""
    results = [
        result("crash", [check("a", False)], flags=[Flag("crashed", "The code crashed.")]),
        result("due", [check("a", True)]),
        result("weak", [check("a", True)], tier="reduced"),
        result("fine", [check("a", True)], flags=[Flag("skipped_cell", "Cell 3 was skipped.")]),
    ]
    look = section(page(results, missing=("late",), due=standing(due=True)), "look")
    assert "The code crashed." in look
    assert "An answer is still to be graded by hand." in look
    assert "less isolation than there can be: reduced" in look
    assert "Has handed in and was not graded yet" in look
    assert "fine" not in look


def test_nobody_needs_a_look() -> None:
    """Where all is well, it says so."""
    assert "Nobody: nothing crashed" in section(page(pattern("+")), "look")


def test_weak_discrimination_is_marked_by_a_sign() -> None:
    """What is below 0.20 has a class of its own, to which the style adds a sign."""
    html = section(page(pattern("++-", "++-", "+-+", "--+")), "checks")
    assert re.search(r'class="num weak" data-value="-', html)


def test_students_with_penalty_and_without_exercises() -> None:
    """Each row has as many cells as the heading, whatever could be read."""
    results = [*pattern("+-"), result("empty", [], status="unreadable")]
    html = section(page(results, s0=standing(late=2.5)), "students")
    rows = re.findall(r"<tr>.*?</tr>", html, re.S)
    assert len({len(re.findall(r"<t[dh]", row)) for row in rows}) == 1
    assert "2.5 off for lateness" in html
    assert "unreadable" in html


def test_class_in_which_nothing_could_be_graded() -> None:
    """The page is made all the same."""
    html = page([result("a", [], status="unreadable")])
    assert "No submission could be graded." in html
