"""The training script, on small images: what it writes, how it goes on, what it refuses."""

import csv
import json
import os
import signal
from pathlib import Path

import pytest
import torch
from click.testing import CliRunner, Result
from PIL import Image

from reference.train_style_transfer import main
from reference.training import devices
from reference.training.devices import activation_bytes, available_memory, computing
from reference.training.errors import MemoryFault
from reference.training.style_transfer.encoders import truncate, vgg19
from reference.training.style_transfer.optimiser import Losses, Stylizer
from reference.training.style_transfer.settings import PRESETS, Settings, settings_for

SMALL = ("--size", "40", "--steps", "24", "--content-layers", "block2", "--style-layers",
         "stem,block2")  # fmt: skip
FILES = {
    "comparison.png", "config.json", "losses.csv", "losses.png", "metrics.json", "steps.png",
    "stylized.png",
}  # fmt: skip


def call(output: Path, *arguments: str | Path) -> Result:
    """Call the script in this process, at a small size."""
    options = [*SMALL, "--device", "cpu", "--output", output, *arguments]
    return CliRunner().invoke(main, [str(each) for each in options])


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The directory of a finished run; not to be changed."""
    folder = tmp_path_factory.mktemp("finished")
    result = call(folder, "--quiet")
    assert (result.exit_code, result.output) == (0, "")
    return folder


def losses(folder: Path) -> list[dict[str, str]]:
    """The rows of a run's losses.csv."""
    with (folder / "losses.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A run that got Ctrl-C in its second round."""
    rounds = 0
    step = Stylizer.step

    def interrupted(self: Stylizer) -> Losses | None:
        nonlocal rounds
        rounds += 1
        if rounds == 2:
            signal.raise_signal(signal.SIGINT)
        return step(self)

    with monkeypatch.context() as patched:
        patched.setattr(Stylizer, "step", interrupted)
        result = call(tmp_path)
    assert result.exit_code == 128 + signal.SIGINT
    assert "the same command goes on from there" in result.stderr
    return tmp_path


def test_a_run_leaves_these_files_and_no_others(finished: Path) -> None:
    """All that the documentation names is there, and no half-written file."""
    assert {path.name for path in finished.iterdir()} == FILES
    assert Image.open(finished / "stylized.png").size == (60, 40)


def test_the_loss_falls_and_metrics_say_the_last_one(finished: Path) -> None:
    """metrics.json sums up losses.csv."""
    rows, metrics = losses(finished), json.loads((finished / "metrics.json").read_bytes())
    assert float(rows[-1]["total"]) < float(rows[0]["total"])
    assert metrics["losses"]["total"] == float(rows[-1]["total"])
    assert metrics["evaluations"] == int(rows[-1]["evaluation"])
    assert (metrics["width"], metrics["height"]) == (60, 40)


def test_the_same_seed_gives_the_same_losses(finished: Path, tmp_path: Path) -> None:
    """A run can be repeated to the last bit on the same machine."""
    assert call(tmp_path).exit_code == 0
    assert (tmp_path / "losses.csv").read_bytes() == (finished / "losses.csv").read_bytes()


def test_an_interrupted_run_goes_on_as_if_it_had_not_been(finished: Path, stopped: Path) -> None:
    """Losses and image are those of the run that was left alone, to the last bit."""
    assert {path.name for path in stopped.iterdir()} == {"checkpoint.safetensors", "config.json"}
    assert call(stopped).exit_code == 0
    for name in ("losses.csv", "stylized.png"):
        assert (stopped / name).read_bytes() == (finished / name).read_bytes()
    assert {path.name for path in stopped.iterdir()} == FILES


def test_a_run_with_other_settings_is_not_mixed_up(stopped: Path) -> None:
    """The settings that differ are named; --fresh begins anew."""
    result = call(stopped, "--seed", "1")
    assert result.exit_code == 2
    assert "other settings: seed was 0 and is 1" in result.stderr
    assert call(stopped, "--seed", "1", "--fresh").exit_code == 0


def test_a_damaged_checkpoint_is_refused(stopped: Path) -> None:
    """A cut file gives one sentence that says how to go on."""
    path = stopped / "checkpoint.safetensors"
    path.write_bytes(path.read_bytes()[:100])
    result = call(stopped)
    assert result.exit_code == 2
    assert "cannot be read" in result.stderr
    assert "--fresh" in result.stderr


def test_a_finished_run_is_not_done_again(finished: Path) -> None:
    """The same command says what there is."""
    before = (finished / "metrics.json").stat().st_mtime_ns
    result = call(finished)
    assert "60x40 pixels" in result.output
    assert (finished / "metrics.json").stat().st_mtime_ns == before


def test_progress_is_lines_where_there_is_no_terminal(tmp_path: Path) -> None:
    """A log gets plain lines with the losses and the time left."""
    lines = call(tmp_path).stderr.splitlines()
    assert lines[-1].startswith("evaluation ")
    assert lines[-1].endswith("  0 s left")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--content", "nowhere.jpg"], "There is no image nowhere.jpg"),
        (["--size", "1"], "At least 2x2 pixels are needed"),
        (["--style-layers", "block9"], "there is no block9"),
        (["--style-layers", "stem,stem"], "stem is named twice"),
        (["--encoder", "random", "--weights", "w.pth"], "the encoder is random"),
        (["--encoder", "random"], "choose from normalization, conv1_1, relu1_1"),
        (["--weights", "nowhere.pth"], "there is none at nowhere.pth"),
        (["--device", "cuda:99"], "The device cuda:99 cannot be used here"),
        (["--precision", "tf32"], "tf32 exists on NVIDIA's GPUs only"),
        (["--style-weight", "nan"], "A finite number was expected for style_weight"),
        (["--size", "8000", "--content", "rocket"], "GB of memory are needed"),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(
    arguments: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit status 2, the reason and what to do; nothing is written."""
    monkeypatch.setattr(devices, "available_memory", lambda _device: 8 << 30)
    result = call(tmp_path / "run", *arguments)
    assert result.exit_code == 2
    assert result.stderr.startswith("Error: ")
    assert message in result.stderr
    assert "What to do" in result.stderr
    assert not (tmp_path / "run").exists()


def test_an_output_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    """A file in the place of the directory is no reason for a traceback."""
    (tmp_path / "file").touch()
    result = call(tmp_path / "file")
    assert result.exit_code == 2
    assert "A directory that can be written to was expected" in result.stderr


def test_exhausted_memory_is_one_sentence() -> None:
    """What torch says on the processor is told like what it says on a GPU."""
    with (
        pytest.raises(MemoryFault, match="What to do: choose a smaller --size"),
        computing(torch.device("cpu"), "fp32"),
    ):
        torch.empty(1 << 60, dtype=torch.uint8)


def test_activations_are_counted_without_computing() -> None:
    """What every layer puts out, in float32."""
    encoder = truncate(vgg19("random"), ["pool1"])
    per_pixel = 3 + 4 * 64 + 64 / 4  # normalised, two convolutions with ReLU, pooled
    assert activation_bytes(encoder, 1000, 1000) == per_pixel * 1_000_000 * 4


def test_free_memory_is_known() -> None:
    """More than nothing, and no more than the machine has."""
    free = available_memory(torch.device("cpu"))
    assert free is not None
    assert 0 < free <= os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def test_bf16_changes_little(finished: Path, tmp_path: Path) -> None:
    """Half the bits, nearly the same loss."""
    assert call(tmp_path, "--precision", "bf16").exit_code == 0
    exact, rough = (float(losses(folder)[0]["total"]) for folder in (finished, tmp_path))
    assert rough == pytest.approx(exact, rel=0.1)


def test_presets_can_be_overridden() -> None:
    """Options go before the preset; a weights file means pretrained weights."""
    settings = settings_for("smoke", {"size": 50, "seed": None, "weights": Path("w.pth")})
    assert (settings.size, settings.seed, settings.encoder) == (50, 0, "pretrained")
    assert settings.steps == PRESETS["smoke"]["steps"]
    assert settings.content_layers == ("relu4_2",)
    assert settings_for("smoke", {"content_weight": 0.7}).content_weight == 0.7
    option = next(each for each in main.params if each.name == "preset")
    assert list(PRESETS) == list(option.type.choices)  # type: ignore[attr-defined]


def test_weights_are_shared_by_the_layers() -> None:
    """Adding a layer does not add weight."""
    objective = Settings(style_layers=["stem", "block1"], style_weight=3.0).objective
    assert objective.style_weights == {"stem": 1.5, "block1": 1.5}


@pytest.mark.parametrize(
    ("encoder", "content", "weight"),
    [("efficientnet", "block2", 0.2), ("random", "relu2_2", 0.3), ("pretrained", "relu4_2", 0.3)],
)
def test_each_encoder_has_layers_and_weights_of_its_own(
    encoder: str, content: str, weight: float
) -> None:
    """Whoever chooses an encoder alone gets settings that suit it."""
    settings = settings_for("smoke", {"encoder": encoder})
    assert (*settings.content_layers, settings.content_weight) == (content, weight)


def test_noise_is_mixed_in_by_seed() -> None:
    """The start is the content image, noise, or between."""
    content = torch.full((1, 3, 4, 5), 0.5)
    assert torch.equal(Settings(start=0).noise(content), content)
    noise = Settings(start=1, seed=3).noise(content)
    assert torch.equal(noise, Settings(start=1, seed=3).noise(content))
    assert not torch.equal(noise, Settings(start=1, seed=4).noise(content))


def test_the_help_has_an_example() -> None:
    """The help shows a command that works."""
    text = CliRunner().invoke(main, ["--help"]).output
    assert "Example: python -m reference.train_style_transfer" in text


def test_json_is_the_metrics_of_the_run(tmp_path: Path) -> None:
    """A script reads from stdout what the run's directory holds, and nothing else."""
    result = call(tmp_path, "--json")
    assert result.exit_code == 0, result.output
    metrics = json.loads((tmp_path / "metrics.json").read_text(encoding="utf-8"))
    assert json.loads(result.stdout) == metrics
