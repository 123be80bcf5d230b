"""``autograder bench``."""

import json

import pytest
from click.testing import CliRunner

from autograder import project
from autograder.cli.main import cli
from benchmarks import grading
from tests.classroom import LESSON


def test_a_call_without_a_part_says_what_there_is() -> None:
    """One sentence, exit status 2."""
    answer = CliRunner().invoke(cli, ["bench"])
    assert answer.exit_code == 2
    assert "--training" in answer.output


def test_a_device_that_is_not_there_is_refused() -> None:
    """Before anything is measured."""
    answer = CliRunner().invoke(cli, ["bench", "--training", "--device", "nonsense"])
    assert answer.exit_code == 2
    assert "What to do: choose --device cpu" in answer.output


@pytest.mark.slow
def test_grading_is_measured_beside_plain_nbgrader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both grade a class of one and a larger one, and the ratio is that of what each more takes."""
    monkeypatch.setattr(grading, "PROJECT", project.ROOT)
    monkeypatch.setattr(grading, "LESSON", LESSON)
    call = ["bench", "--grading", "--steps", "1", "--json", "--quiet"]
    answer = CliRunner().invoke(cli, call)
    assert answer.exit_code == 0, answer.output
    (outcome,) = [json.loads(line) for line in answer.stdout.splitlines()]
    assert outcome["case"] == {"ours": 4, "plain": 1}
    assert outcome["ratio"] == outcome["plain_each"] / outcome["each"]
    assert min(outcome["first"], outcome["plain_first"]) > 0
