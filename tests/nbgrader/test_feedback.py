"""The page that a student gets."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from nbformat import v4
from nbgrader.api import Gradebook

from autograder.feedback.exercise import NOTES
from autograder.nbgrader.mathematics import mathml
from tests.classroom import LESSON, run_command
from tests.nbgrader.conftest import CLASS
from tests.nbgrader.pages import page, section_of


def test_markup_in_markdown_is_text() -> None:
    """HTML in a student's Markdown reaches nobody's browser."""
    html = page(
        v4.new_markdown_cell("# Mine\n<script>alert(7)</script><img src=x onerror=alert(8)>")
    )
    assert "alert(7)" in html
    assert "<script>alert(7)" not in html
    assert "<img src=x" not in html


def test_links_that_run_code_are_dropped() -> None:
    """A link in Markdown may lead somewhere, not do something."""
    html = page(
        v4.new_markdown_cell("[here](javascript:alert(7)) and [there](https://pytorch.org)")
    )
    assert "javascript:alert" not in html
    assert "https://pytorch.org" in html


def test_formulas_and_pictures_stay() -> None:
    """Formulas become MathML, and pictures are shown."""
    picture = v4.new_output("display_data", data={"image/png": "aGVsbG8="})
    html = page(v4.new_markdown_cell("$a_1 < b$"), v4.new_code_cell("1 < 2", outputs=[picture]))
    assert "<msub><mi>a</mi><mn>1</mn></msub><mo>&lt;</mo><mi>b</mi>" in html
    assert "data:image/png;base64,aGVsbG8=" in html


@pytest.mark.parametrize(
    "latex",
    [
        r"\text{<script>alert(7)</script>}",
        r"\text{<img src=x onerror=alert(7)>}",
        r"\href{javascript:alert(7)}{x}",
        r"\frac{1",
        "x" * 3000,
        "{" * 1500,
        "{" * 1500 + "<img src=x onerror=alert(7)>",
    ],
)
def test_formulas_only_draw(latex: str) -> None:
    """No formula brings a tag, a link or an exception into the page."""
    made = Tags()
    made.feed(mathml(latex, block=False))
    assert made.found[0][0] in {"math", "code"}
    assert {tag for tag, _ in made.found} <= {"code", "math", "mrow", "mtext", "mi", "mn", "mfrac"}
    assert {name for _, names in made.found for name in names} <= {"xmlns", "display"}


class Tags(HTMLParser):
    """The elements of a piece of a page, each with the names of its attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, list[str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what a browser would make an element of."""
        self.found.append((tag, [name for name, _ in attrs]))


def test_nothing_is_loaded(course: Path) -> None:
    """A page needs no network and runs no script."""
    done = run_command("nbgrader", "generate_feedback", LESSON, "--force", course=course)
    assert done.returncode == 0, done.stderr
    pages = list(course.glob(f"feedback/*/{LESSON}/{LESSON}.html"))
    assert {path.parts[-3] for path in pages} == set(CLASS)
    for path in pages:
        html = path.read_text(encoding="utf-8")
        assert "<script" not in html
        assert not re.search(r"""(src|<link)[^>]*https?:""", html)


def test_summary_and_cards(course: Path) -> None:
    """The page begins with the points of each exercise and has a card with what failed."""
    html = (course / "feedback" / "malik" / LESSON / f"{LESSON}.html").read_text(encoding="utf-8")
    summary, _, rest = html.partition("</header>")
    assert re.search(r"<code>gram_matrix</code></a></td><td[^>]*>2 of 3</td>", summary)
    assert "<strong>gram_matrix</strong>: <strong>2 of 3 points</strong>" in rest
    assert "✗&nbsp;failed" in rest
    assert "<em>Hint:</em>" in rest
    assert "Test cell" not in html


def test_what_to_do_agrees_with_the_card(course: Path) -> None:
    """It is a list under a heading, and its words are the card's."""
    html = (course / "feedback" / "malik" / LESSON / f"{LESSON}.html").read_text(encoding="utf-8")
    head, _, rest = html.partition("</header>")
    (item,) = re.findall(r"<li>(.*?)</li>", section_of(head), re.DOTALL)
    (target,) = re.findall(r'<a href="#([^"]*)"><code>gram_matrix</code></a>: 2 of 3', item)
    assert f'id="{target}"' in rest
    card = rest.partition(f'id="{target}"')[2].partition('class="cell')[0]
    sentences = re.findall(r"<p[^>]*>(.*?)</p>", item, re.DOTALL)[1:]
    assert len(sentences) >= 2
    assert [each for each in sentences if each not in card] == []


def test_empty_answers_are_not_begun(course: Path) -> None:
    """Who has done all exercises reads no more than that."""
    html = (course / "feedback" / "oleg" / LESSON / f"{LESSON}.html").read_text(encoding="utf-8")
    said = " ".join(re.sub("<[^>]*>", "", section_of(html)).split())
    assert said == "What to do next Not begun yet: Style weight, Own picture."
    assert 'Not begun yet: <a href="#graded-style_weight">' in section_of(html)


def test_answers_that_nobody_has_graded(course: Path, gradebook: Gradebook) -> None:
    """A score that is not final is called so, and a hand grade comes with its comment."""
    written = gradebook.find_grade("style_weight", LESSON, LESSON, "anna")
    before = written.needs_manual_grade
    written.needs_manual_grade = True
    gradebook.find_comment("style_weight", LESSON, LESSON, "anna").manual_comment = "*Well* <b>put"
    gradebook.db.commit()
    try:
        done = run_command(
            "nbgrader", "generate_feedback", LESSON, "--student=anna", "--force", course=course
        )
    finally:
        written.needs_manual_grade = before
        gradebook.db.commit()
    html = (course / "feedback" / "anna" / LESSON / f"{LESSON}.html").read_text(encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert "so far: some answers are still to be graded" in html
    assert "not graded yet, 2 to be had" in html
    assert 'A person has yet to grade: <a href="#graded-style_weight">' in html
    assert "<em>Well</em> &lt;b&gt;put" in html


def test_notes_on_the_notebook_come_first(course: Path) -> None:
    """Whoever handed in something unreadable learns that before all else."""
    html = (course / "feedback" / "arno" / LESSON / f"{LESSON}.html").read_text(encoding="utf-8")
    head = html.partition("</header>")[0]
    assert "About the notebook" in head
    assert "found text that is not JSON" in head
    assert head.index("found text that is not JSON") < head.index("<table")
    assert "Not begun yet" not in head
    assert "<ol>" not in head


def test_notes_are_text() -> None:
    """A note may quote a submission, and stays text."""
    card = v4.new_output(
        "display_data", data={"text/plain": ""}, metadata={NOTES: ["<script>alert(7)</script>"]}
    )
    html = page(v4.new_code_cell("", outputs=[card]), score=0, max_score=1, late_penalty=0)
    assert "<li>&lt;script&gt;alert(7)" in html
    assert "<script" not in html
