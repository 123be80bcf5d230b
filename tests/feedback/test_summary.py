"""The summary that is shown where others read along: short, whole, and no markup of a student's."""

from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from autograder.feedback.summary import LONGEST, fenced, summary
from autograder.grading.results import ExerciseResult, Result
from tests.grading.test_results import CHECK, RESULT

MARKER = "hostile"
HOSTILE = [
    f"@{MARKER} and @{MARKER}/team",
    f"see #{MARKER} and {MARKER}/repository#12",
    f"![{MARKER}](https://example.org/pixel.png)",
    f"[{MARKER}](https://example.org) https://example.org/{MARKER}",
    f"<img src=x alt={MARKER}><script>{MARKER}</script>",
    f"</details>\n\n<h1>{MARKER}</h1>",
    f"```\n@{MARKER}\n```",
    f"`````````\n@{MARKER}\n~~~\n@{MARKER}",
    f"\n\n    ```\n\n# {MARKER}\n",
    f"\r```\r@{MARKER}\u2028```\u2028@{MARKER}\u0085```\u0085@{MARKER}",
    f"| {MARKER} | 100 of 100 |\n|---|---|",
    f"--> @{MARKER} <!--",
    f"\x00\x1b[2J\u202e@{MARKER}\u2066",
    f"{'`' * 5000}@{MARKER}",
]


def failing(*messages: str, status: str = "failed") -> Result:
    """A result whose only exercise fails a check for each message."""
    checks = tuple(
        replace(CHECK, name=f"check_{number}", message=message, hint=message, status=status)
        for number, message in enumerate(messages)
    )
    exercise = ExerciseResult(name="a_loss", score=0, points=1, checks=checks)
    return replace(RESULT, exercises=(exercise,))


def outside_of_fences(text: str) -> str:
    """All that is not literally shown, of Markdown with tables and HTML as GitHub reads it."""
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return "\n".join(token.content for token in parser.parse(text) if token.type != "fence")


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_submission_says_is_no_markup(text: str) -> None:
    """It stands between fences, wherever it comes from: nobody is named, nothing is loaded."""
    for said in (
        failing(text),
        failing("first", text, text, status="error"),
        replace(RESULT, notes=(text, text)),
        replace(RESULT, status="unreadable", notes=(text,)),
    ):
        made = summary(said)
        assert MARKER in made or len(text) > 1000
        assert MARKER not in outside_of_fences(made)
        assert "https:" not in outside_of_fences(made)
        assert "hand" in outside_of_fences(made), "what follows is outside again"


def test_marks_that_are_not_seen_are_left_out() -> None:
    """Nothing turns the reading direction or hides a part."""
    assert fenced("a\u202eb\u200bc\x00d\ufeff", 10) == "```text\nabcd\n```"


def test_points_and_the_first_hint() -> None:
    """Score, points of each exercise, what is wrong first; the rest is folded away."""
    text = summary(failing("The loss is too large.", "Another fault.", "A third one."))
    assert text.startswith("### `style_transfer`: 0 of 0.5 points\n")
    assert "| `a_loss` | 0 of 1 |" in text
    before, _, after = text.partition("<details><summary>2 more</summary>")
    assert "The loss is too large." in before
    assert "Hint: The loss is too large." in before
    assert "Another fault." not in before
    assert "A third one." in after


def test_nothing_is_said_of_what_is_right_or_not_begun() -> None:
    """Their points are in the table, and that is all."""
    for status in ("passed", "not_attempted"):
        text = summary(failing("Here is nothing wrong.", status=status))
        assert "Here is nothing wrong." not in text
        assert "| `a_loss` |" in text


def test_names_are_names() -> None:
    """Even a lesson could not break the table."""
    text = summary(replace(RESULT, assignment="a`|@b"))
    assert "### `ab`:" in text


def test_there_is_a_limit() -> None:
    """However much there is, it is cut between parts: no fence stays open."""
    long = replace(CHECK, message="`" * 900 + "x" * 5000)
    many = tuple(
        ExerciseResult(name=f"e{number}", score=0, points=1, checks=(long,)) for number in range(60)
    )
    text = summary(replace(RESULT, exercises=many, notes=("n" * 9000,)))
    assert len(text) <= LONGEST
    assert "the feedback page has it all" in outside_of_fences(text)
