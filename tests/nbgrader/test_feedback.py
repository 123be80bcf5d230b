"""The page that a student gets."""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from nbformat import NotebookNode, v4
from nbgrader.api import Gradebook

from autograder.feedback.advice import Advice
from autograder.feedback.exercise import ADVICE, NOTES, STATUS
from autograder.nbgrader import FeedbackExporter
from autograder.nbgrader.mathematics import mathml
from tests.classroom import LESSON, run_command
from tests.nbgrader.conftest import CLASS


def page(*cells: object, **names: Any) -> str:
    """The page of a notebook with these cells; ``names`` are what nbgrader says of it."""
    exporter = FeedbackExporter()  # type: ignore[no-untyped-call]
    notebook = v4.new_notebook(cells=list(cells))
    return exporter.from_notebook_node(notebook, resources={"nbgrader": names})[0]


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


def section_of(html: str) -> str:
    """What a page says of what to do next."""
    (found,) = re.findall(r'<section class="next".*?</section>', html, re.DOTALL)
    return str(found)


def graded(
    name: str, score: float, *, advice: object = None, status: str = "graded", **meta: object
) -> NotebookNode:
    """A cell of two points, with its card where it is an exercise."""
    kept = {"grade_id": name, "grade": True, "score": score, "points": 2, **meta}
    if advice is None:
        return v4.new_markdown_cell("", metadata={"nbgrader": {**kept, "solution": True}})
    card = {NOTES: ["Hand it in again."], STATUS: status, ADVICE: advice}
    output = v4.new_output("display_data", data={"text/plain": ""}, metadata=card)
    return v4.new_code_cell("", metadata={"nbgrader": kept}, outputs=[output])


def says(text: str = "It is `wrong`.", *, begun: bool = True, more: int = 0) -> Advice:
    """What a card says first."""
    return Advice(begun=begun, said=[text], hint="", others="", more=more)


def todo(*cells: NotebookNode, score: float = 1) -> str:
    """What a page of these cells says of what to do next, without tags."""
    section = section_of(page(*cells, score=score, max_score=9, late_penalty=0))
    return " ".join(re.sub("<[^>]*>", "", section).split())


def test_what_was_begun_comes_first() -> None:
    """Then what was not begun, in one line; what is right is not mentioned."""
    said = todo(
        graded("check-early", 0, advice=says(begun=False)),
        graded("check-late", 0, advice=says(begun=False)),
        graded("check-right", 2, advice=says()),
        graded("check-wrong", 0.5, advice=says(more=2)),
        graded("an_answer", 0, comment="No response."),
        graded("a_weight", 1, comment="Why?"),
    )
    assert said == (
        "What to do next "
        "wrong: 0.5 of 2 points It is wrong. 2 more checks failed: see the card. "
        "A weight: 1 of 2 points There is a comment on it. "
        "Not begun yet: early, late, An answer. "
        "About the notebook Hand it in again."
    )


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ({}, "Everything is right: nothing is left to do. Well done!"),
        (
            {"pending": True},
            "Everything that has been graded is right. Well done! "
            "A person has yet to grade: Words.",
        ),
        (
            {"review": True},
            "Everything that has been graded is right. Well done! "
            "A person will look again at: Words.",
        ),
    ],
)
def test_all_is_right(names: dict[str, bool], expected: str) -> None:
    """One sentence says so, and what a person has yet to do is mentioned."""
    words = graded("words", 0 if "pending" in names else 2, **names)
    assert todo(graded("check-right", 2, advice=says()), words, score=9) == (
        f"What to do next {expected}"
    )


@pytest.mark.parametrize("status", ["unreadable", "wrong_notebook"])
def test_what_could_not_be_run_was_perhaps_begun(status: str) -> None:
    """The page says why it was not run, and nothing of the exercises."""
    cell = graded("check-one", 0, advice=says(begun=False), status=status)
    assert todo(cell) == "What to do next About the notebook Hand it in again."


def test_points_taken_away_by_hand() -> None:
    """Nothing is wrong for the checks then, and the page says whose points they are."""
    taken = Advice(begun=True, said=[], hint="", others="", more=0)
    assert "one: 1 of 2 points These points were given by hand." in todo(
        graded("check-one", 1, advice=taken)
    )


def test_advice_is_text() -> None:
    """What a submission raises may look like HTML, and stays what it is."""
    evil = '</section><script>alert(7)</script> `<b>` & "quotes"'
    advice = Advice(begun=True, said=[evil], hint=evil, others=evil, more=0)
    html = page(graded("check-one", 0, advice=advice), score=0, max_score=2, late_penalty=0)
    assert "<script>" not in html
    assert section_of(html).count("<code>&lt;b&gt;</code>") == 2
    assert section_of(html).count("&lt;/section&gt;&lt;script&gt;alert(7)") == 3


def test_graded_before_there_was_advice() -> None:
    """A notebook in `autograded/` may be old: its page has the names and the points."""
    cell = v4.new_code_cell(
        "", metadata={"nbgrader": {"grade_id": "check-one", "grade": True, "score": 1, "points": 2}}
    )
    assert todo(cell) == "What to do next one: 1 of 2 points"
