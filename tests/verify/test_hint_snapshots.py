"""What students read about known mistakes, as it is written down to be reviewed."""

from dataclasses import replace

import pytest

from autograder.checking.session import CheckOutcome
from autograder.diagnosis.variants import Mistake
from autograder.verify.hint_snapshots import differences, snapshot_text

HINTS = {"value": ("Twice of what?", "Add it to itself.")}
WRONG = Mistake(name="wrong", reason="adds one", source="pass", fails=frozenset({"value"}))
LOST = CheckOutcome(
    exercise="double",
    name="value",
    description="It is twice as much.",
    status="failed",
    points=0.5,
    message="3 is\ntoo much.",
    hint="Twice of what?",
    seconds=0.1,
)


def told(outcome: CheckOutcome, mistake: Mistake = WRONG) -> str:
    """The snapshot of one mistake that has one outcome."""
    return snapshot_text("double", HINTS, [(mistake, [outcome])])


def test_each_hint_stands_there_once() -> None:
    """A check's own hints are told with the check, and a mistake has its message alone."""
    assert told(LOST) == (
        "# double\n\n## Checks\n\n"
        "- value (points: 0.5): It is twice as much.\n"
        "  - Hint: Twice of what?\n"
        "  - Stronger hint: Add it to itself.\n\n"
        "## wrong: adds one\n\n"
        "- value: 3 is too much.\n"
    )


def test_another_hint_stands_with_the_mistake() -> None:
    """One about an exception is not the check's own; neither is none at all."""
    raised = replace(LOST, status="error", message="KeyError in cell 7: 'x'", hint="Which keys?")
    assert told(raised).endswith("- value, error: KeyError in cell N: 'x'\n  - Hint: Which keys?\n")
    late = replace(LOST, status="timeout", message="Stopped: too slow.", hint="")
    assert told(late).endswith("- value, timeout: Stopped: too slow.\n  - Hint: none\n")


@pytest.mark.parametrize(
    ("place", "now"),
    [
        ("wrong", told(replace(LOST, message="4 is too much."))),
        ("wrong", told(replace(LOST, status="passed"))),
        ("wrong", told(replace(LOST, status="error"))),
        ("wrong", told(replace(LOST, hint="Which keys?"))),
        ("wrong", told(LOST, replace(WRONG, reason="adds two"))),
        ("Checks", told(replace(LOST, description="It is twice."))),
        ("Checks", told(replace(LOST, points=1))),
        ("Checks", told(LOST).replace("Add it", "Add x")),
    ],
)
def test_whatever_a_student_is_told_makes_a_difference(place: str, now: str) -> None:
    """Message, status, hint, reason; and for the checks, what they say of themselves."""
    present = told(LOST)
    line = present[: present.index(f"## {place}")].count("\n") + 1
    assert differences(present, now) == [(place, line, "students are told something else now")]
