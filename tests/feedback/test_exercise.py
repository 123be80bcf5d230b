"""What a student reads about an exercise."""

from dataclasses import replace

import pytest

from autograder.feedback.advice import Advice, advice_on
from autograder.feedback.exercise import exercise_card, exercise_text
from autograder.grading.results import CheckResult, ExerciseResult

HIDDEN = "Cell 9 defines `a_loss`, but the stub in cell 4 comes later and takes its place."


def check(status: str, message: str = "", hint: str = "", score: float = 0) -> CheckResult:
    """One check of two points."""
    return CheckResult(
        name="value",
        description="The loss is the mean of the squares.",
        status=status,
        score=score,
        points=2,
        message=message,
        hint=hint,
        seconds=0.1,
    )


def text(*checks: CheckResult, notes: tuple[str, ...] = (), width: int = 92) -> str:
    """The text about an exercise of these checks."""
    score = sum(one.score for one in checks)
    points = sum(one.points for one in checks)
    exercise = ExerciseResult(name="a_loss", score=score, points=points, checks=checks)
    return exercise_text(exercise, notes, width=width)


def test_all_points() -> None:
    """What passed needs no more than a line."""
    assert text(check("passed", score=2)) == (
        "a_loss: 2 of 2 points\n\npassed       2/2  The loss is the mean of the squares.\n"
    )


def test_message_and_hint() -> None:
    """What failed comes with what is wrong, and then with what to think about."""
    lines = text(check("failed", "The result is too large.", "A sum or a mean?")).splitlines()
    assert lines[2] == "FAILED       0/2  The loss is the mean of the squares."
    assert [line.strip() for line in lines[3:]] == [
        "The result is too large.",
        "Hint: A sum or a mean?",
    ]


@pytest.mark.parametrize(
    ("status", "mark"),
    [
        ("passed", "passed"),
        ("failed", "FAILED"),
        ("error", "ERROR"),
        ("timeout", "TIMEOUT"),
        ("crashed", "CRASHED"),
        ("not_attempted", "to do"),
    ],
)
def test_each_status_has_its_mark(status: str, mark: str) -> None:
    """The columns stay in line whatever the mark."""
    line = text(check(status)).splitlines()[2]
    assert line.startswith(mark)
    assert line.index("The loss") == 18


def test_fractions_of_points() -> None:
    """Half points are written as such, whole ones without a fraction."""
    assert text(check("failed"), check("passed", score=1.5)).startswith("a_loss: 1.5 of 4 points")


def test_notes_where_points_were_lost() -> None:
    """A cell that was skipped is only of interest if something is missing."""
    note = "Cell 4 was skipped: invalid syntax."
    assert f"About the notebook:\n  - {note}\n" in text(check("failed"), notes=(note,))
    assert "About" not in text(check("passed", score=2), notes=(note,))


@pytest.mark.parametrize("width", [60, 92])
def test_lines_are_not_longer_than_asked_for(width: int) -> None:
    """Long messages, and words without end, are broken and indented."""
    long = "The result has " + "x" * 200 + " " + "many words " * 30
    lines = text(check("failed", long, long), notes=(long,), width=width).splitlines()
    assert max(map(len, lines)) <= width
    assert len(lines) > 10


def test_line_breaks_of_a_message_do_not_forge_lines() -> None:
    """A message is one paragraph: its author cannot write a line of the report."""
    message = "ValueError: \npassed       2/2  The loss is the mean of the squares."
    lines = text(check("error", message)).splitlines()
    assert not any(line.startswith("passed") for line in lines)


def test_card_says_the_same() -> None:
    """The card has the words of the text, with code marked as such."""
    failed = check("failed", "The result is `None`.", "Is a `return` missing?")
    card = exercise_card(ExerciseResult(name="a_loss", score=0, points=2, checks=(failed,)), ())
    assert "<strong>a_loss</strong>: <strong>0 of 2 points</strong>" in card
    assert "✗&nbsp;failed" in card
    assert "The result is <code>None</code>." in card
    assert "Is a <code>return</code> missing?" in card


def test_markup_in_a_message_is_text() -> None:
    """What a submission raises may look like HTML, and stays what it is."""
    evil = '</div><script>alert(7)</script> `<b>` & "quotes"'
    exercise = ExerciseResult(name="a_loss", score=0, points=2, checks=(check("error", evil),))
    card = exercise_card(exercise, (evil,))
    assert "<script>" not in card
    assert "<code>&lt;b&gt;</code>" in card
    assert card.count("</div>") == card.count("<div")


def advice(*checks: CheckResult) -> Advice:
    """What is said first of an exercise of these checks."""
    return advice_on(ExerciseResult(name="a_loss", score=0, points=6, checks=checks))


def test_advice_is_the_first_thing_that_is_wrong() -> None:
    """What passed says nothing, and what comes later is only counted."""
    first = replace(check("failed", "It is too large."), diagnosis="It is a sum.", hint="A mean?")
    found = advice(check("passed", score=2), first, check("error", "TypeError"))
    assert found == Advice(
        begun=True, said=["It is too large.", "It is a sum."], hint="A mean?", others="", more=1
    )


def test_advice_agrees_with_the_card() -> None:
    """Each of its sentences stands on the card, and in the text, word for word."""
    first = check("failed", "The result is too large.", "A sum or a mean?")
    same = replace(check("failed", "Also too large."), name="other", same_as="value")
    found = advice(first, same)
    exercise = ExerciseResult(name="a_loss", score=0, points=4, checks=(first, same))
    assert found["others"] == "1 other check (2 points) fails for the same reason."
    assert found["more"] == 0
    for said in (*found["said"], found["hint"], found["others"]):
        assert said in exercise_card(exercise)
        assert said in exercise_text(exercise)


def test_advice_without_a_message() -> None:
    """Then it says which check it was."""
    assert advice(check("failed"))["said"] == ["The loss is the mean of the squares."]


def test_nothing_to_say_where_all_is_right() -> None:
    """Points may still have been taken away by hand."""
    assert advice(check("passed", score=2))["said"] == []


@pytest.mark.parametrize(
    ("found", "begun"),
    [
        (check("not_attempted", "Not written yet: the stub is still in place."), False),
        (check("not_attempted", "The notebook defines no `a_loss`."), False),
        (replace(check("not_attempted", HIDDEN), hides_work=True), True),
        (check("error", "NameError in cell 4, line 2"), True),
        (check("failed", "The result is too large."), True),
    ],
)
def test_what_was_begun(found: CheckResult, begun: bool) -> None:
    """A stub that was left alone, but not one that hides what stands in another cell."""
    assert advice(found, found)["begun"] is begun
