"""``autograder bench``."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from autograder import project
from autograder.cli.main import cli
from benchmarks import grading
from tests.classroom import LESSON

WAYS = ["ours-all", "nbgrader-one", "nbgrader-all", "otter-one", "otter-all"]


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


@pytest.mark.parametrize(("option", "wrong"), [("--workers", "1,-1"), ("--submissions", "0")])
def test_numbers_that_are_none_are_refused(option: str, wrong: str) -> None:
    """Before anything is measured."""
    answer = CliRunner().invoke(cli, ["bench", "--grading", "--scale", option, wrong])
    assert answer.exit_code == 2
    assert "such as 1,2,4" in answer.output


@pytest.mark.slow
def test_grading_is_measured_beside_others(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each way gives an outcome, ratios are to ours, and what is not installed is told."""
    monkeypatch.setattr(grading, "PROJECT", project.ROOT)
    monkeypatch.setattr(grading, "LESSON", LESSON)
    plot = tmp_path / "speed.png"
    call = ["bench", "--grading", "--quick", "--json", "--quiet", "--plot", str(plot)]
    call += ["--scale", "--workers", "0", "--submissions", "2"]
    answer = CliRunner().invoke(cli, call)
    assert answer.exit_code == 0, answer.output
    machine, *outcomes = [json.loads(line) for line in answer.stdout.splitlines()]
    assert (machine["kind"], machine["lesson"]) == ("machine", LESSON)
    ways = {one["name"]: one for one in outcomes if one["kind"] == "way"}
    assert list(ways) == WAYS
    assert ways["ours-all"]["ratio"] == {"median": 1, "least": 1, "most": 1}
    for name, one in ways.items():
        if one["missing"]:  # where there is no network
            assert name.startswith("otter"), one["missing"]
            assert "otter-grader cannot be installed here" in one["missing"]
        else:
            assert one["ratio"]["median"] * ways["ours-all"]["each"]["median"] == pytest.approx(
                one["each"]["median"]
            )
            assert one["memory"] > 2**27
    (scaled,) = [one for one in outcomes if one["kind"] == "scale"]
    assert (scaled["submissions"], scaled["missing"]) == (2, "")
    assert 0 < scaled["first_result"] <= scaled["seconds"]
    assert Image.open(plot).size[0] > 800
