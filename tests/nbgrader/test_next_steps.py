"""What a feedback page says of what to do next."""

import re

import pytest
from nbformat import NotebookNode, v4

from autograder.feedback.advice import Advice
from autograder.feedback.exercise import ADVICE, NOTES, STATUS
from tests.nbgrader.pages import page, section_of


def graded(
    name: str, score: float, *, advice: object = None, status: str = "graded", **meta: object
) -> NotebookNode:
    """A cell of two points, with its card where it is an exercise."""
    kept = {"grade_id": name, "grade": True, "score": score, "points": 2, **meta}
    if advice is None:
        metadata = {"nbgrader": {**kept, "solution": True}}
        return NotebookNode(v4.new_markdown_cell("", metadata=metadata))
    card = {NOTES: ["Hand it in again."], STATUS: status, ADVICE: advice}
    output = v4.new_output("display_data", data={"text/plain": ""}, metadata=card)
    return NotebookNode(v4.new_code_cell("", metadata={"nbgrader": kept}, outputs=[output]))


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
    words = graded("words", 0 if "pending" in names else 2, advice=None, status="graded", **names)
    assert todo(graded("check-right", 2, advice=says()), words, score=9) == (
        f"What to do next {expected}"
    )


@pytest.mark.parametrize("status", ["unreadable", "wrong_notebook"])
def test_what_could_not_be_run_was_perhaps_begun(status: str) -> None:
    """The page says why it was not run, and nothing of the exercises."""
    cell = graded("check-one", 0, advice=says(begun=False), status=status)
    head = "What to do next This submission could not be graded."
    assert todo(cell) == f"{head} About the notebook Hand it in again."


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
