"""``autograder bench``."""

import json

from click.testing import CliRunner

from autograder.cli.main import cli


def test_training_is_measured_beside_the_usual_way() -> None:
    """At a tiny size: each pair of pictures gives one outcome, and the goal is reached."""
    call = ["bench", "--training", "--size", "32", "--steps", "10", "--json", "--quiet"]
    answer = CliRunner().invoke(cli, call)
    assert answer.exit_code == 0, answer.output
    outcomes = [json.loads(line) for line in answer.stdout.splitlines()]
    assert [each["case"]["content"] for each in outcomes] == ["chelsea", "china"]
    for each in outcomes:
        assert each["ratio"] == each["seconds"] / each["tutorial_seconds"]
        assert each["ratio_to_first"] >= each["ratio"]


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
