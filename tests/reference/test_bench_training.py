"""``autograder bench --training``: the training scripts beside the usual ways."""

import json
from typing import Any

import pytest
import torch
from click.testing import CliRunner

from autograder.cli.main import cli
from benchmarks.baseline_gan import BaselineGan
from reference.training.gan.networks import networks
from reference.training.gan.trainer import GanTrainer


def measured(*options: str) -> list[dict[str, Any]]:
    """The outcomes of a small run."""
    call = ["bench", "--training", "--size", "32", "--json", "--quiet", *options]
    answer = CliRunner().invoke(cli, call)
    assert answer.exit_code == 0, answer.output
    return [json.loads(line) for line in answer.stdout.splitlines()]


@pytest.mark.slow
def test_style_transfer_is_measured_beside_the_usual_way() -> None:
    """Each pair of images gives one outcome, and the goal is reached."""
    outcomes = measured("--lesson", "style_transfer", "--steps", "10")
    assert [each["case"]["content"] for each in outcomes] == ["chelsea", "china"]
    for each in outcomes:
        assert each["ratio"] == each["seconds"] / each["baseline_seconds"]
        assert each["ratio_to_first"] >= each["ratio"]


@pytest.mark.slow
def test_a_gan_is_measured_beside_the_usual_way() -> None:
    """With and without what it takes to get images, with networks of two widths."""
    outcomes = measured("--lesson", "gan", "--steps", "1")
    cases = [(each["case"]["name"], each["case"]["width"]) for each in outcomes]
    names = ("training step alone", "data included")
    assert cases == [(name, width) for name in names for width in (32, 64)]
    for each in outcomes:
        assert each["ratio"] == each["rate"] / each["baseline_rate"]


def test_both_train_the_same_networks() -> None:
    """With the same noise, the step of ours and that of the usual way are one and the same."""
    images = torch.randn(8, 1, 16, 16, generator=torch.Generator().manual_seed(0)).clamp(-1, 1)
    made = [networks(latent_dim=5, channels=1, size=16, width=4) for _ in range(2)]
    usual, ours = BaselineGan(*made[0], 5), GanTrainer(*made[1], latent_dim=5)
    noise = ours.noise(8)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(torch, "randn", lambda *_, **__: noise)
        patch.setattr(ours, "noise", lambda number: noise)
        usual.pair(images)
        ours.pair(images)
    for one, other in zip(made[0], made[1], strict=True):
        for expected, actual in zip(one.parameters(), other.parameters(), strict=True):
            torch.testing.assert_close(actual, expected, rtol=1e-3, atol=1e-6)
