"""What is asked by the kind of a failure, and which failures are one."""

import pytest

from autograder.judge.kinds import OF_KINDS, cause_of, joined_causes, of_kind


@pytest.mark.parametrize("kind", OF_KINDS)
def test_one_short_question_for_each_kind(kind: str) -> None:
    """One question mark at the end, and no answer."""
    said = of_kind(kind)
    assert said.count("?") == 1
    assert said.endswith("?")
    assert len(said.split()) <= 17


def test_a_value_has_no_question_of_its_own() -> None:
    """There the check knows better what to ask."""
    assert of_kind("value") == of_kind("") == of_kind("gradient") == ""
    assert cause_of("value", "The result is wrong.") == ""


def test_forms_are_one_cause_and_numbers_are_not() -> None:
    """A missing dimension is missing on all inputs; a factor may be another one."""
    assert cause_of("shape", "a") == cause_of("shape", "b")
    assert cause_of("factor", "a") != cause_of("factor", "b")


@pytest.mark.parametrize(
    ("causes", "joined"),
    [
        (["none", "no gradient", "type"], ["none", "none", "none"]),
        (["type", "no gradient", ""], ["type", "type", ""]),
        (["no gradient", "no gradient"], ["no gradient", "no gradient"]),
        (["shape", "no gradient"], ["shape", "no gradient"]),
        ([], []),
    ],
)
def test_what_is_no_tensor_has_no_gradient(causes: list[str], joined: list[str]) -> None:
    """So these are not two things to mend."""
    assert joined_causes(causes) == joined
