"""What the checks of each lesson send to a submission."""

from collections.abc import Callable

import pytest

from autograder.checking import fixture
from autograder.checking.lesson import Lesson
from autograder.checking.scenarios import pack
from autograder.project import lessons
from tests.toy import REPOSITORY


@pytest.mark.parametrize("name", lessons(REPOSITORY))
def test_no_trace_of_this_project_in_the_real_scenarios(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a lesson's checks send holds no path of this project and no name of it."""
    sent: list[bytes] = []

    def spy(scenario: Callable[..., object]) -> bytes:
        sent.append(pack(scenario))
        return sent[-1]

    monkeypatch.setattr(fixture, "pack", spy)
    checks = len(Lesson(name).seeds)
    assert len(sent) >= checks
    for secret in (str(REPOSITORY), "autograder", "reference", "rtol", "hint"):
        assert not any(secret.encode() in packed for packed in sent)
