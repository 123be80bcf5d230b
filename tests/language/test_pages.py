"""What students and instructors read on pages is in the language that is spoken."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from nbformat import v4

from autograder.errors import UnreadableNotebook
from autograder.feedback.advice import advice_on
from autograder.feedback.exercise import ADVICE, NOTES, STATUS, exercise_card, exercise_text
from autograder.feedback.summary import summary
from autograder.language import speaking
from autograder.nbgrader.gradebook import Standing
from autograder.nbgrader.next_steps import NO_RESPONSE
from autograder.report import page_of
from autograder.submission.cells import read_cells
from autograder.submission.document import cells_of, document_of
from autograder.submission.read import CodeCell, Notebook
from tests.language.pseudo import Pseudo, untranslated
from tests.language.samples import exercises, feedback, graded, result, words


@pytest.fixture
def pseudo() -> Iterator[None]:
    """Speak the language that shows what is translated."""
    with speaking(Pseudo()):
        yield


@pytest.mark.usefixtures("pseudo")
def test_report() -> None:
    """All of it, but for what the class handed in."""
    given = [
        result("анна", "graded", "crashed", "renamed_notebook", tier="reduced"),
        result("борис"),
        result("вера", "unreadable", "not_json"),
        result("глеб", "wrong_notebook", "wrong_notebook"),
        result("дина", "not_attempted", "timeout"),
    ]
    grades = {
        "анна": Standing(score=1, points=9, due=True, late_penalty=0.5),
        "борис": Standing(score=1, points=9, due=False, late_penalty=0, review=True),
    }
    now = datetime(2026, 1, 2, 3, 4)
    for class_ in (given, given[1:2], given[2:3]):
        for missing in ([], ["ева"]):
            assert words(page_of("урок", class_, grades, missing, now)) == []


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("names", [{}, {"pending": True}, {"review": True}])
def test_feedback_page(names: dict[str, bool]) -> None:
    """All of it, whether there is something to mend or not."""
    picture = v4.new_output("display_data", data={"image/png": "aGVsbG8="})
    plain = v4.new_code_cell("1", outputs=[picture])
    cards = [
        {NOTES: ["Ячейка."], STATUS: "graded", ADVICE: {**advice_on(each), "more": place}}
        for place, each in enumerate(exercises())
    ]
    wrong = [graded(f"check-{place}", card) for place, card in enumerate(cards)]
    answer = graded("ответ", comment="Почему?", **names)
    empty = graded("ещё_ответ", comment=NO_RESPONSE)
    assert words(feedback(plain, *wrong, answer, empty, **names)) == []
    assert words(feedback(graded("check-1", cards[0], score=2), score=2, **names)) == []
    assert words(feedback(answer, late_penalty=0, notebook="я", **names)) == []


@pytest.mark.usefixtures("pseudo")
def test_texts_of_exercises() -> None:
    """Those of the command, of the card and of the summary."""
    for each in exercises():
        assert untranslated(exercise_text(each, ["Ячейка."])) == []
        assert words(exercise_card(each, ["Ячейка."])) == []
    for status in ("graded", "unreadable"):
        text = summary(result("анна", status))
        for markup in ("```text", "details", "summary"):  # the others' are letters by themselves
            text = text.replace(markup, "")
        assert untranslated(text) == []


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize(
    "content", [b"", b"<html>", b"{", b"\x80", b"1", b'{"cells": 1}', b'{"nbformat": 3}']
)
def test_why_a_notebook_cannot_be_read(content: bytes) -> None:
    """A sentence of our own, and what Python says of it."""
    with pytest.raises(UnreadableNotebook) as caught:
        cells_of(document_of(content))
    assert untranslated(str(caught.value)) == []


def test_a_cell_is_read_in_the_language_of_its_assignment() -> None:
    """What is kept of a cell is not said in the language in which it was read first."""
    cell = CodeCell(number=1, source="def f(а, а): pass", grade_id=None)
    notebook = Notebook(
        cells=(cell,), texts=(), grade_ids=(), language=None, version="", content=b""
    )
    (before,) = read_cells(notebook).problems
    with speaking(Pseudo()):
        (after,) = read_cells(notebook).problems
    assert before.message.startswith("A statement of cell 1 was skipped: ")
    assert untranslated(after.message) == []
    assert after == replace(before, message=after.message)


def test_english_is_found() -> None:
    """The same pages are full of words where English is spoken."""
    report = page_of("урок", [result("анна")], {}, [], datetime(2026, 1, 2))
    assert {"submission", "Discrimination", "median"} <= set(words(report))
    assert {"Points", "Your", "answer", "taken"} <= set(words(feedback(graded("ответ"))))
