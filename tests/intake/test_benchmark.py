"""The way of two platforms' downloads, beside nbgrader alone."""

import json

import pytest
from click.testing import CliRunner

from benchmarks import intake, plain
from tests import toy, warm


@pytest.mark.slow
def test_nobody_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """A renamed notebook, two attempts and a bomb: two students have their points and pages."""
    monkeypatch.setattr(plain, "start", warm.run)
    forms = ("canvas", "git")  # `python -m benchmarks.intake` goes all ways
    call = ["--students", "3", "--lesson", toy.LESSON, "--json"]
    call += [word for form in forms for word in ("--form", form)]
    answer = CliRunner().invoke(intake.main, call)
    assert answer.exit_code == 0, answer.output
    outcomes = [json.loads(line) for line in answer.stdout.splitlines()]
    assert [one["form"] for one in outcomes] == list(forms)
    for one in outcomes:
        assert one["statuses"] == [0, 0, 0]
        assert one["lost"] == []
        assert one["refused"] == 1
        assert one["by_hand"]["taken"] + one["by_hand"]["by_hand"] >= 2
        assert one["minutes"] > 0
