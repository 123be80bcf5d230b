"""How many images per second the training script's training step takes, beside the baseline.

Both train networks of the same layers and the same initial weights, with as many threads, in one
process, in turns: what else the machine does meets both. Two cases are measured. In the first one
both are handed batches that are ready, so that the two training steps alone are compared. In the
second each has its own way from files to batches: the baseline decodes and resizes each image
whenever it is needed, in two worker processes; ours has done so once, before the first step.
"""

import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

import torch
from PIL import Image
from rich.table import Table
from rich.text import Text
from torch import nn

from benchmarks import baseline_gan
from reference.training.gan.networks import networks
from reference.training.gan.trainer import GanTrainer
from reference.training.images.datasets import from_unit, load_images, to_unit

__all__ = ["BOUND", "Case", "Outcome", "cases", "measure", "table"]

BOUND = 1.2
"""The least number of images per second, as a multiple of the baseline's."""

ALONE, WITH_DATA = "training step alone", "data included"
WIDTHS = (32, 64)

LATENT_DIM = 64
FILES = 512
FILE_SIZE = (178, 218)  # of CelebA's aligned images, in pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What both are given.

    Attributes:
        name: `ALONE` or `WITH_DATA`.
        size: height and width of the images in pixels.
        batch: images in a batch.
        width: channels at the highest resolution inside of the networks.
        pairs: training steps in each of the rounds.
        rounds: how often each way has its turn.
        device: where to compute.
    """

    name: str
    size: int = 32
    batch: int = 64
    width: int = 64
    pairs: int = 10
    rounds: int = 7
    device: str = "cpu"

    def __str__(self) -> str:
        """What is measured, and of which networks."""
        return f"{self.name}, {self.size} px, batch {self.batch}, width {self.width}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was measured.

    Attributes:
        case: what both were given.
        baseline_rate: images per second of the baseline: the median of all rounds.
        rate: images per second of ours.
    """

    case: Case
    baseline_rate: float
    rate: float

    @property
    def ratio(self) -> float:
        """Our images per second as a multiple of the baseline's."""
        return self.rate / self.baseline_rate

    def as_json(self) -> dict[str, Any]:
        """What was measured, and the ratio."""
        return {**asdict(self), "ratio": self.ratio}


def cases(*, size: int | None, steps: int | None, device: str) -> list[Case]:
    """What is measured: networks of two widths, with and without what it takes to get images.

    Args:
        size: height and width in pixels, a power of two; 32 if None.
        steps: training steps in each round; 10 if None.
        device: where to compute.
    """
    return [
        Case(name=name, size=size or 32, width=width, pairs=steps or 10, device=device)
        for name in (ALONE, WITH_DATA)
        for width in WIDTHS
    ]


def measure(case: Case, report: Callable[[str], None] = lambda text: None) -> Outcome:
    """Run both ways in turns.

    Args:
        case: what both are given.
        report: told now and then what is being done.

    Raises:
        TrainingFault: the images cannot be had.
    """
    with tempfile.TemporaryDirectory() as folder:
        report("writing images")
        ready = case.name == ALONE
        batches = _ready_batches if ready else _batches_of_files
        baseline, ours = batches(case, Path(folder))
        one = baseline_gan.BaselineGan(*_networks(case), LATENT_DIM)
        other = GanTrainer(*_networks(case), latent_dim=LATENT_DIM)
        seconds: dict[str, list[float]] = {"baseline": [], "ours": []}
        for index in range(case.rounds + 1):
            report(f"round {index} of {case.rounds}")
            seconds["baseline"].append(_seconds(lambda: one.pair(next(baseline)), case))
            seconds["ours"].append(_seconds(lambda: other.pair(next(ours)), case))
            other.read_losses()
    # The first round allocates, chooses algorithms and starts worker processes, for both.
    images = case.batch * case.pairs
    return Outcome(
        case=case,
        baseline_rate=images / median(seconds["baseline"][1:]),
        rate=images / median(seconds["ours"][1:]),
    )


def _networks(case: Case) -> tuple[nn.Module, nn.Module]:
    """The networks of a case, with the same weights each time."""
    generator, discriminator = networks(
        latent_dim=LATENT_DIM, channels=3, size=case.size, width=case.width
    )
    return generator.to(case.device), discriminator.to(case.device)


def _seconds(step: Callable[[], None], case: Case) -> float:
    """What some training steps take, in seconds."""
    started = time.perf_counter()
    for _ in range(case.pairs):
        step()
    if case.device != "cpu":
        torch.cuda.synchronize(case.device)
    return time.perf_counter() - started


_Pair = tuple[Iterator[torch.Tensor], Iterator[torch.Tensor]]


def _ready_batches(case: Case, _folder: Path) -> _Pair:
    """The same batches for both, as tensors in the layout that each expects."""
    images = to_unit(load_images("faces", case.size)).expand(-1, 3, -1, -1)
    batches = [
        images[torch.arange(first, first + case.batch) % len(images)].to(case.device)
        for first in range(0, 5 * case.batch, case.batch)
    ]
    ours = [each.contiguous(memory_format=torch.channels_last) for each in batches]

    def endless(them: list[torch.Tensor]) -> Iterator[torch.Tensor]:
        while True:
            yield from them

    return endless(batches), endless(ours)


def _batches_of_files(case: Case, folder: Path) -> _Pair:
    """Images in files; each of the two has its own way to them."""
    files = folder / "files"
    below = files / "the only class"
    below.mkdir(parents=True)
    for number, image in enumerate(_photographs()):
        image.save(below / f"{number:05}.jpg", quality=90)
    baseline = (
        each.to(case.device) for each in baseline_gan.batches_of(files, case.size, case.batch)
    )
    images = load_images(f"folder:{files}", case.size, root=folder, quiet=True)

    def ours() -> Iterator[torch.Tensor]:
        random = torch.Generator().manual_seed(0)
        while True:
            order = torch.randperm(len(images), generator=random)
            for indices in order.split(case.batch):
                if len(indices) == case.batch:
                    yield to_unit(images[indices].to(case.device))

    return baseline, ours()


def _photographs() -> Iterator[Image.Image]:
    """Coloured images of the size of CelebA's: faces, each in another tint."""
    faces = load_images("faces", 64)
    tints = torch.rand(FILES, 3, 1, 1, generator=torch.Generator().manual_seed(0))
    for number in range(FILES):
        shaded = (0.5 + 0.5 * tints[number]) * (to_unit(faces[number % len(faces)]) + 1) - 1
        array = from_unit(shaded).permute(1, 2, 0).numpy()  # (64, 64, 3)
        yield Image.fromarray(array).resize(FILE_SIZE, Image.Resampling.BICUBIC)


def table(outcomes: Sequence[Outcome]) -> Table:
    """The outcomes, each beside its bound."""
    made = Table(title="GAN: images per second of one step of both networks")
    made.add_column("case")
    for heading in ("baseline", "ours", "ratio", "bound"):
        made.add_column(heading, justify="right")
    for each in outcomes:
        holds = each.ratio >= BOUND
        made.add_row(
            str(each.case),
            f"{each.baseline_rate:.0f}/s",
            f"{each.rate:.0f}/s",
            Text(f"{each.ratio:.2f}", style="green" if holds else "red"),
            f"{BOUND:g} {'holds' if holds else 'DOES NOT HOLD'}",
        )
    return made
