"""The way of five platforms' downloads, beside nbgrader alone."""

import json

import pytest
from click.testing import CliRunner

from benchmarks import intake, plain
from benchmarks.deliveries import FORMATS
from tests import toy, warm


def test_nobody_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """A renamed notebook, two attempts and a bomb: two students have their points and pages."""
    monkeypatch.setattr(plain, "start", warm.run)
    call = ["--students", "3", "--lesson", toy.LESSON, "--json"]
    answer = CliRunner().invoke(intake.main, call)
    assert answer.exit_code == 0, answer.output
    outcomes = [json.loads(line) for line in answer.stdout.splitlines()]
    assert [one["form"] for one in outcomes] == list(FORMATS)
    for one in outcomes:
        assert one["statuses"] == [0, 0, 0]
        assert one["lost"] == []
        assert one["refused"] == 1
        assert one["by_hand"]["taken"] + one["by_hand"]["by_hand"] >= 2
        assert one["minutes"] > 0
