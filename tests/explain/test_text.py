"""An explanation as an instructor reads it."""

import json

import pytest

from autograder.explain.data import to_json
from autograder.explain.explanation import Explanation
from autograder.explain.text import NOT_FOR_STUDENTS, explanation_text
from tests.classroom import Content
from tests.explain.conftest import Explain
from tests.graded import solved

STEERING = "\x1b[2J\x1b]0;owned\x07\u202e"


@pytest.fixture(scope="module")
def hostile(explained: Explain) -> Explanation:
    """A submission whose code, exceptions and values try to steer a terminal."""
    raising = f"def gram_matrix(features):\n    raise ValueError({STEERING!r})  # {STEERING}\n"
    saying = f"def content_loss(features, target):\n    return {STEERING!r}\n"
    return explained(solved({"gram_matrix": raising, "content_loss": saying}))


def test_first_line_says_who_must_not_read_it(explained: Explain, undivided: Content) -> None:
    """Whatever else is in it."""
    assert explanation_text(explained(undivided)).startswith(NOT_FOR_STUDENTS + "\n")
    assert NOT_FOR_STUDENTS.startswith("NOT FOR STUDENTS")
    assert "nothing to explain" in explanation_text(explained(solved()))


def test_all_that_an_instructor_asks_for(explained: Explain, undivided: Content) -> None:
    """What is checked, what it cost, what the student read, inputs, both values, the code."""
    text = explanation_text(explained(undivided), "The same as in the stored result.")
    for part in (
        "1 of 12 checks not passed, 0.5 points lost",
        "The same as in the stored result.",
        "gram_matrix/division: failed, 0.5 points lost",
        "Checks that:   The sums are divided by C*H*W",
        "Student reads: The result is too large by exactly C*H*W. ",
        "Known mistake: ",
        "    |     return impl.gram_matrix(torch.randn(3, 5, 4, 7, generator=rng",
        "Call 1: gram_matrix(features)",
        "features: float64 (3, 5, 4, 7), from ",
        "Compared: the result, rtol 0.0001, atol 1e-06.",
        "75 of 75 elements differ; the largest difference is ",
        "expected        actual    difference       allowed",
        "| def gram_matrix(features: torch.Tensor)",
    ):
        assert part in text, part


def test_only_what_the_exercise_uses_is_shown(explained: Explain) -> None:
    """Of the code that ran: its definition and what that needs, by cells and lines."""
    content = solved(
        {
            "gram_matrix": "def outer(x):\n    return x @ x.mT\n\n"
            "def gram_matrix(features):\n    return outer(features.flatten(2))\n"
        }
    )
    text = explanation_text(explained(content))
    assert "1 | def outer(x):" in text
    assert "5 |     return outer(features.flatten(2))" in text
    assert "def content_loss" not in text


def test_nothing_steers_the_terminal(hostile: Explanation) -> None:
    """Control characters and changes of direction are shown as text."""
    text = explanation_text(hostile)
    assert "\\x1b[2J" in text
    assert not set(text) & set(STEERING.replace("[2J", "").replace("]0;owned", ""))
    assert json.loads(json.dumps([to_json(hostile, one) for one in hostile.checks]))
    assert all(json.dumps(to_json(hostile, one)).isprintable() for one in hostile.checks)


def test_what_is_not_written_yet_is_short(explained: Explain) -> None:
    """There is nothing to compare."""
    content = solved({"content_loss": "def content_loss(features, target):\n    ..."})
    stub = "def content_loss(features, target):\n    raise NotImplementedError\n"
    assert "Scenario" in explanation_text(explained(content))
    text = explanation_text(explained(solved({"content_loss": stub})))
    assert "content_loss/value: not_attempted" in text
    assert "Scenario" not in text
