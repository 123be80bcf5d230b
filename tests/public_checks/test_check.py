"""What a student sees of `check`, in text and in HTML."""

import re

import pytest

from autograder.public_checks.tables import Row, Table
from tests.public_checks.modules import GRAM, MIXED, STUB, notebook, said


def test_right_work_passes_and_counts() -> None:
    """All rows pass, nothing is raised, and the progress line moves."""
    names = notebook(GRAM)
    answer = said(names, "check(gram_matrix)")
    assert answer.startswith("gram_matrix: 5 of 5 checks pass")
    assert "✗" not in answer
    assert "1 of 4 exercises pass" in answer
    assert "next: Normalization" in answer


def test_a_known_mistake_is_named() -> None:
    """Expected and got as shapes, what leads to it, once, and the way to a stronger hint."""
    mixed = MIXED.replace("(n * c * h * w)", "(c * h * w)")
    answer = said(notebook(mixed), "check(gram_matrix)")
    assert "should have shape (2, 3, 3), but it has shape (6, 6)" in answer
    assert answer.count("This is what comes out if the images of a batch are mixed.") == 1
    assert "1 other check fails for the same reason." in answer
    assert "Hint: " not in answer
    assert "check(gram_matrix, more=True)" in answer
    assert "Stronger hint" not in answer


def test_an_unknown_mistake_gets_the_hint_of_its_check() -> None:
    """Nothing is named that does not give these very results."""
    odd = "def gram_matrix(features):\n    return features.flatten(2) @ features.flatten(2).mT + 1"
    answer = said(notebook(odd), "check(gram_matrix)")
    assert "Hint: " in answer
    assert "This is what comes out" not in answer


def test_one_typo_is_one_row() -> None:
    """The nearest name is offered, and the other checks wait."""
    typo = "def gram_matrix(features):\n    return feature.flatten(2) @ features.flatten(2).mT"
    answer = said(notebook(typo), "check(gram_matrix)")
    assert answer.count("NameError") == answer.count("✗") == 1
    assert "Do you mean `features`?" in answer
    assert "4 other checks could not be judged until this is mended." in answer


def test_what_happened_comes_before_what_the_check_is_about() -> None:
    """None is asked about as None, in each check alike."""
    silent = "def gram_matrix(features):\n    features.flatten(2) @ features.flatten(2).mT"
    answer = said(notebook(silent), "check(gram_matrix)")
    assert answer.count("Hint: ") == 1
    assert "end with `return`?" in answer
    assert "4 other checks fail for the same reason." in answer


def test_a_tiny_case_is_worked_out_on_request() -> None:
    """Small inputs, what is expected, and what came, as numbers."""
    source = "def gram_matrix(features):\n    return features.flatten(2) @ features.flatten(2).mT"
    assert "tiny case" not in said(notebook(source), "check(gram_matrix)")
    answer = said(notebook(source), "check(gram_matrix, more=True)")
    case = " ".join(answer.partition("A tiny case")[2].split())
    assert "features [[[[1, 2]], [[3, 0]]]]" in case
    assert "expected [[[1.25, 0.75], [0.75, 2.25]]] yours [[[5, 3], [3, 9]]]" in case


def test_a_tiny_case_shows_an_exception_in_the_place_of_a_result() -> None:
    """The case itself never fails."""
    source = "def gram_matrix(features):\n    raise ValueError('not yet')"
    answer = said(notebook(source), "check(gram_matrix, more=True)")
    assert re.search(r"yours +ValueError: not yet", answer)


def test_stronger_hints_come_on_request() -> None:
    """Only where something is wrong."""
    answer = said(notebook(MIXED), "check(gram_matrix, more=True)")
    assert answer.count("Stronger hint: ") == answer.count("✗") > 0


def test_failure_raises_an_assertion_error() -> None:
    """So a test cell fails, and nbgrader's validation with it."""
    with pytest.raises(AssertionError, match=r"gram_matrix: \d of 5 checks pass"):
        exec("check(gram_matrix)", notebook(MIXED))  # noqa: S102


def test_mended_work_passes_after_a_failure() -> None:
    """Nothing of an earlier answer stays."""
    names = notebook(MIXED)
    said(names, "check(gram_matrix)")
    exec(GRAM, names)  # noqa: S102
    assert "1 of 4" in said(names, "check(gram_matrix)")


def test_a_stub_is_still_to_do() -> None:
    """An untouched stub is no error and gets no hint."""
    answer = said(notebook(STUB), "check(gram_matrix)")
    assert answer.startswith("gram_matrix: not written yet")
    assert "Hint" not in answer


def test_an_exception_is_shown_with_its_line() -> None:
    """The student's own line, not one of the public-checks file."""
    answer = said(
        notebook("def gram_matrix(features):\n    return features @ 3"), "check(gram_matrix)"
    )
    assert "in line 2 of the cell, in gram_matrix" in answer


def test_a_function_under_another_name_is_found() -> None:
    """What counts is what the notebook calls the exercise."""
    names = notebook(GRAM.replace("gram_matrix", "my_gram"), "gram_matrix = my_gram")
    assert said(names, "check(gram_matrix)").startswith("gram_matrix: 5 of 5")
    assert said(names, "check(my_gram)").startswith("gram_matrix: 5 of 5")


def test_something_else_is_refused_in_one_sentence() -> None:
    """The message says what can be checked."""
    with pytest.raises(TypeError, match=r"This lesson has: check\(Normalization\), check\(gram"):
        exec("check(print)", notebook())  # noqa: S102


def test_a_function_that_needs_a_missing_one_says_which() -> None:
    """The cell that was not run is named."""
    style = "def style_loss(features, target_gram):\n    return gram_matrix(features).sum()"
    assert "name 'gram_matrix' is not defined" in said(notebook(style), "check(style_loss)")


def test_without_an_argument_all_that_is_there_is_checked() -> None:
    """One table for each exercise whose cell has been run."""
    answer = said(notebook(GRAM), "check()")
    assert answer.count("checks pass") == 1
    assert "1 of 4 exercises pass" in answer


def test_html_is_escaped_and_holds_what_the_text_holds() -> None:
    """Whatever a student's exception says is shown as text."""
    row = Row(
        status="error",
        description="It works.",
        message="<script>&",
        hint="a < b, or `c < d`",
        stronger="x > y",
    )
    table = Table(exercise="f", rows=[row], progress="0 of 1")
    page = table._repr_html_()
    assert "<script>" not in page
    assert "&lt;script&gt;&amp;" in page
    for part in (
        "f: 0 of 1 checks pass",
        "It works.",
        "a &lt; b, or <code>c &lt; d</code>",
        "x &gt; y",
        "✗ error",
        "<details",
    ):
        assert part in page
