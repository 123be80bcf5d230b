"""The training script of the GAN, on small images: what it writes, how it goes on, what not."""

import csv
import json
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import safetensors.torch
import torch
from click.testing import CliRunner, Result
from PIL import Image

from reference.train_gan import main
from reference.training import devices
from reference.training.gan.figures import grid
from reference.training.gan.networks import Generator
from reference.training.gan.run import GanRun
from reference.training.gan.samples import shown_at
from reference.training.gan.trainer import GanTrainer

SMALL = ("--data", "digits", "--size", "16", "--width", "4", "--steps", "12", "--batch", "8",
         "--latent-dim", "5")  # fmt: skip
FILES = {
    "config.json", "generator.safetensors", "interpolation.png", "losses.csv", "losses.png",
    "metrics.json", "samples", "samples.png", "training.gif", "which_is_real.png",
}  # fmt: skip


def call(output: Path, *arguments: str) -> Result:
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


@pytest.fixture
def stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A run that got Ctrl-C in its fifth step."""
    pair = GanTrainer.pair

    def interrupted(self: GanTrainer, real: torch.Tensor) -> None:
        if self.steps == 4:
            signal.raise_signal(signal.SIGINT)
        pair(self, real)

    with monkeypatch.context() as patched:
        patched.setattr(GanTrainer, "pair", interrupted)
        result = call(tmp_path)
    assert result.exit_code == 128 + signal.SIGINT
    assert "Stopped after 5 of 12 steps" in result.stderr
    assert "the same command goes on from there" in result.stderr
    return tmp_path


def losses(folder: Path) -> list[dict[str, str]]:
    """The rows of a run's losses.csv."""
    with (folder / "losses.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def metrics(folder: Path) -> dict[str, object]:
    """What a run's metrics.json says."""
    return dict(json.loads((folder / "metrics.json").read_bytes()))


def test_a_run_leaves_these_files_and_no_others(finished: Path) -> None:
    """All that the documentation names is there, and no half-written file."""
    assert {path.name for path in finished.iterdir()} == FILES
    assert len([*(finished / "samples").iterdir()]) == len(shown_at(12))
    with Image.open(finished / "training.gif") as image:
        assert (image.n_frames, image.size) == (len(shown_at(12)), (80, 80))  # type: ignore[attr-defined]


def test_metrics_sum_up_the_last_quarter(finished: Path) -> None:
    """metrics.json says means of losses.csv, and what else was measured."""
    rows, found = losses(finished), metrics(finished)
    assert [int(row["step"]) for row in rows] == [*range(1, 13)]
    last = [float(row["discriminator"]) for row in rows[-3:]]
    assert found["losses"]["discriminator"] == pytest.approx(sum(last) / 3)  # type: ignore[index]
    assert found["one_nn_accuracy"] > 0.9  # type: ignore[operator]
    assert str(found["measured_on"]).startswith("500 real and 1 times as many generated")


def test_the_weights_make_the_samples(finished: Path) -> None:
    """generator.safetensors fits a generator of the run's settings, statistics included."""
    network = Generator(5, 1, size=16, width=4)
    network.load_state_dict(safetensors.torch.load_file(finished / "generator.safetensors"))
    noise = torch.randn(64, 5, generator=torch.Generator().manual_seed(0))
    images = ((network.eval()(noise).detach() + 1) * 127.5).round().to(torch.uint8)
    last = Image.open(finished / "samples" / "0000012.png")
    difference = np.asarray(last, dtype=int) - np.asarray(grid(images, 8), dtype=int)
    assert np.abs(difference).max() <= 1


def test_the_same_seed_gives_the_same_losses(finished: Path, tmp_path: Path) -> None:
    """A run can be repeated to the last bit on the same machine; another seed is another run."""
    assert call(tmp_path).exit_code == 0
    assert (tmp_path / "losses.csv").read_bytes() == (finished / "losses.csv").read_bytes()
    assert call(tmp_path, "--fresh", "--seed", "1").exit_code == 0
    assert losses(tmp_path)[0] != losses(finished)[0]


def test_an_interrupted_run_goes_on_as_if_it_had_not_been(finished: Path, stopped: Path) -> None:
    """Losses and images are those of the run that was left alone, to the last bit."""
    names = {"checkpoint.safetensors", "config.json", "samples"}
    assert {path.name for path in stopped.iterdir()} == names
    assert call(stopped).exit_code == 0
    for name in ("losses.csv", "samples.png", "training.gif", "generator.safetensors"):
        assert (stopped / name).read_bytes() == (finished / name).read_bytes()
    assert {path.name for path in stopped.iterdir()} == FILES


def test_a_run_with_other_settings_is_not_mixed_up(stopped: Path) -> None:
    """The settings that differ are named; --fresh begins anew, without the old samples."""
    result = call(stopped, "--loss", "lsgan")
    assert result.exit_code == 2
    assert "other settings: loss was bce and is lsgan" in result.stderr
    assert call(stopped, "--steps", "1", "--fresh").exit_code == 0
    assert [path.name for path in (stopped / "samples").iterdir()] == ["0000001.png"]


def test_a_finished_run_is_not_done_again(finished: Path) -> None:
    """The same command says what there is."""
    before = (finished / "metrics.json").stat().st_mtime_ns
    result = call(finished)
    assert "12 steps" in result.output
    assert (finished / "metrics.json").stat().st_mtime_ns == before


def test_a_damaged_checkpoint_is_refused(stopped: Path) -> None:
    """A cut file gives one sentence that says how to go on."""
    path = stopped / "checkpoint.safetensors"
    path.write_bytes(path.read_bytes()[:100])
    result = call(stopped)
    assert result.exit_code == 2
    assert "--fresh" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["--loss", "wgan-gp", "--critic-steps", "2", "--penalty", "5"],
        ["--loss", "lsgan", "--precision", "bf16", "--data", "faces"],
    ],
)
def test_other_losses_and_precisions_run(arguments: list[str], tmp_path: Path) -> None:
    """Progress is lines with the losses where there is no terminal."""
    result = call(tmp_path, "--steps", "2", *arguments)
    assert result.exit_code == 0
    assert result.stderr.startswith("step 2/2  discriminator")
    assert len(losses(tmp_path)) == 2


@pytest.mark.slow
def test_compiled_networks_train(tmp_path: Path) -> None:
    """Torch's compiler really generates code, or one sentence says why it cannot."""
    result = call(tmp_path, "--steps", "3", "--precision", "bf16", "--compile")
    if result.exit_code:
        assert "torch.compile does not work here" in result.stderr
        assert not (tmp_path / "samples.png").exists()
    else:
        assert len(losses(tmp_path)) == 3


def test_colours_from_a_folder(tmp_path: Path) -> None:
    """Your own images, fewer than a batch."""
    for index in range(3):
        Image.new("RGB", (20, 30), (80 * index, 200, 40)).save(tmp_path / f"{index}.png")
    source = f"folder:{tmp_path}"
    run = tmp_path / "run"
    result = call(run, "--data", source, "--steps", "2", "--data-root", str(tmp_path / "data"))
    assert result.exit_code == 0, result.output
    assert Image.open(run / "samples.png").mode == "RGB"
    assert str(metrics(run)["measured_on"]).startswith("3 real and 166 times as many generated")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--size", "24"], "A power of two from 16 to 256 was expected as the size, and it is 24"),
        (["--size", "512"], "and it is 512"),
        (["--penalty", "1"], "the loss is bce, which has none"),
        (["--critic-steps", "2", "--ema", "nan"], "A finite number was expected for ema"),
        (["--data", "cats"], "There is no data set 'cats'"),
        (["--augment", "shift,blur"], "There is no augmentation 'blur'"),
        (["--device", "cuda:99"], "The device cuda:99 cannot be used here"),
        (["--precision", "tf32"], "tf32 exists on NVIDIA's GPUs only"),
        (["--loss", "wgan-gp", "--compile"], "torch.compile has no gradients of gradients"),
        (["--batch", "1000000"], "choose a smaller --size, --batch or --width"),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(
    arguments: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit status 2, the reason and what to do; nothing is written."""
    monkeypatch.setattr(devices, "available_memory", lambda _device: 4 << 30)
    result = call(tmp_path / "run", *arguments)
    assert result.exit_code == 2
    assert result.stderr.startswith("Error: ")
    assert message in result.stderr
    assert "What to do" in result.stderr
    assert not (tmp_path / "run").exists()


def test_held_out_images_are_not_trained_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The configuration says how many are; none is in any batch."""
    seen: list[torch.Tensor] = []
    real = GanRun._real

    def noted(run: GanRun, indices: torch.Tensor) -> torch.Tensor:
        seen.append(indices)
        return real(run, indices)

    monkeypatch.setattr(GanRun, "_real", noted)
    assert call(tmp_path, "--data", "faces", "--steps", "40", "--augment", "none").exit_code == 0
    assert sorted(set(torch.cat(seen).tolist())) == [*range(160)]
    config = json.loads((tmp_path / "config.json").read_bytes())
    assert config["settings"]["trained_on"] == 160


def test_samples_are_kept_at_growing_distances() -> None:
    """The last step is among them, and none comes twice."""
    assert shown_at(1) == (1,)
    steps = shown_at(3000)
    assert (steps[-1], len(steps)) == (3000, 24)
    assert steps[1] - steps[0] < steps[-1] - steps[-2]


def test_help_does_not_wait_for_torch() -> None:
    """It shows an example that works, and torch is not even imported."""
    code = (
        "import sys, click.testing, reference.train_gan as script\n"
        "print(click.testing.CliRunner().invoke(script.main, ['--help']).output)\n"
        "assert 'torch' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "Example: python -m reference.train_gan" in done.stdout


def test_json_is_the_metrics_of_the_run(tmp_path: Path) -> None:
    """A script reads from stdout what the run's directory holds, and nothing else."""
    result = call(tmp_path, "--json")
    assert result.exit_code == 0, result.output
    metrics = json.loads((tmp_path / "metrics.json").read_text(encoding="utf-8"))
    assert json.loads(result.stdout) == metrics
