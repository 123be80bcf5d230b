"""One run of style transfer, from settings to the files that it leaves behind."""

import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from torch import nn

from reference.training import devices
from reference.training.images.single import load_image
from reference.training.interrupts import interruptible
from reference.training.progress import reporting
from reference.training.run_directory import Checkpoint, RunDirectory
from reference.training.settings import as_json
from reference.training.style_transfer.artifacts import HEADER, StyleResult
from reference.training.style_transfer.efficientnet import efficientnet_lite0
from reference.training.style_transfer.encoders import shortest_side, truncate, vgg19
from reference.training.style_transfer.levels import levels_for
from reference.training.style_transfer.optimiser import HISTORY, Stylizer
from reference.training.style_transfer.settings import Settings
from reference.training.style_transfer.weights import sha256_of

__all__ = ["StyleRun"]

_SHOWN_AT = (0.05, 0.35, 0.7)  # parts of all evaluations after which the image is kept for show


class StyleRun:
    """Style transfer in a run directory.

    Args:
        settings: all that decides about the result.
        folder: the run's directory; it is made when the run begins.
        device: where to compute.

    Raises:
        TrainingFault: an image, the encoder or the memory is not what it has to be.
    """

    def __init__(self, settings: Settings, folder: Path, device: torch.device) -> None:
        self.settings, self.folder, self.device = settings, folder, device
        self.encoder = truncate(_encoder(settings), settings.layers)
        least = shortest_side(self.encoder)
        # Before such an image is even read.
        self._check_memory(max(settings.size, least), max(settings.size, least))
        self.content = load_image(settings.content, settings.size, least=least)
        style_size = max(1, round(settings.size * settings.style_scale))
        self.style = load_image(settings.style, style_size, least=least)
        self.levels = levels_for(
            settings.steps, min(*self.content.shape[-2:], *self.style.shape[-2:])
        )
        self._check_memory(*self.content.shape[-2:])
        if device.type == "cuda" or settings.encoder == "efficientnet":
            # Measured on a processor: a third faster for EfficientNet's depthwise convolutions.
            # torch's types have no call with a device and a memory format, which it documents.
            self.encoder.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.rows: list[list[float]] = []
        self.snapshots: dict[str, torch.Tensor] = {}
        self.seconds = 0.0

    def run(self, *, resume: bool = True, quiet: bool = False) -> dict[str, Any]:
        """Optimise the image and write all files; what is finished already is not done again.

        Args:
            resume: whether to go on where an earlier run in this directory stopped.
            quiet: show no progress.

        Returns:
            What `metrics.json` says.

        Raises:
            TrainingFault: the directory holds another run, or memory runs out.
            Stopped: a signal asked for it.
        """
        self.directory = RunDirectory(self.folder)
        checkpoint = self.directory.begin(self.identity(), resume=resume)
        finished = self.directory.metrics()
        if finished is not None:
            return finished
        with devices.computing(self.device, self.settings.precision):
            stylizer = Stylizer(
                self.encoder,
                self.content.to(self.device),
                self.style.to(self.device),
                self.settings.objective,
                self.levels,
                self.settings.noise(self.content).to(self.device),
            )
            if checkpoint is not None:
                self._go_on(stylizer, checkpoint)
            self._optimise(stylizer, quiet=quiet)
            return self._result(stylizer.image).write(self.directory)

    def identity(self) -> dict[str, Any]:
        """What decides whether two runs are the same: the settings, and what is in their files."""
        files = {
            f"{name}_sha256": sha256_of(Path(path))
            for name in ("content", "style", "weights")
            if (path := getattr(self.settings, name)) is not None and Path(path).is_file()
        }
        return {**as_json(self.settings), **files}

    def _check_memory(self, height: int, width: int) -> None:
        # Measured at 256 and 384 pixels: 1.2 times what the layers put out, and 0.25 GB besides.
        # L-BFGS keeps two images for each step of its history, and a few more.
        needed = 0.3e9 + 1.3 * devices.activation_bytes(self.encoder, height, width)
        needed += (2 * HISTORY + 6) * 3 * height * width * 4
        devices.check_memory(int(needed), self.device)

    def _optimise(self, stylizer: Stylizer, *, quiet: bool) -> None:
        total = sum(level.steps for level in self.levels)
        started = time.monotonic()
        before, part = self.seconds, self._part_done()
        with (
            interruptible(lambda: self._save(stylizer)) as after_round,
            reporting(total, part=part, unit="evaluation", quiet=quiet) as report,
        ):
            while (losses := stylizer.step()) is not None:
                values = asdict(losses)
                self.rows.append([values["evaluations"], *(values[name] for name in HEADER[1:])])
                self._keep_for_show(stylizer, total)
                self.seconds = before + time.monotonic() - started
                shown = {name: values[name] for name in ("total", "content", "style")}
                report(losses.evaluations, self._part_done(), shown)
                after_round(f"{losses.evaluations} of about {total} evaluations")

    def _part_done(self) -> float:
        """Which part of the work is done, from 0 to 1: an evaluation costs as its pixels do."""
        costs = [level.steps * level.scale**2 for level in self.levels]
        if not self.rows:
            return 0.0
        evaluations, reached = int(self.rows[-1][0]), int(self.rows[-1][1])
        earlier = max((int(row[0]) for row in self.rows if row[1] < reached), default=0)
        here = min(1.0, (evaluations - earlier) / self.levels[reached].steps) * costs[reached]
        return (sum(costs[:reached]) + here) / sum(costs)

    def _keep_for_show(self, stylizer: Stylizer, total: int) -> None:
        if len(self.snapshots) < sum(stylizer.evaluations >= part * total for part in _SHOWN_AT):
            self.snapshots[str(stylizer.evaluations)] = stylizer.image.cpu()

    def _save(self, stylizer: Stylizer) -> None:
        state = stylizer.state_dict()
        tensors = {f"state.{k}": v for k, v in state.items() if isinstance(v, torch.Tensor)}
        snapshots = {f"snapshot.{name}": image for name, image in self.snapshots.items()}
        numbers = {k: v for k, v in state.items() if not isinstance(v, torch.Tensor)}
        self.directory.save(
            Checkpoint(
                tensors=tensors | snapshots,
                numbers={"state": numbers, "seconds": self.seconds},
                rows=self.rows,
            )
        )

    def _go_on(self, stylizer: Stylizer, checkpoint: Checkpoint) -> None:
        stylizer.load_state_dict({**checkpoint.numbers["state"], **checkpoint.below("state")})
        self.snapshots = dict(
            sorted(checkpoint.below("snapshot").items(), key=lambda each: int(each[0]))
        )
        self.rows = [list(row) for row in checkpoint.rows]
        self.seconds = checkpoint.numbers["seconds"]

    def _result(self, image: torch.Tensor) -> StyleResult:
        return StyleResult(
            content=self.content,
            style=self.style,
            start=self.settings.noise(self.content),
            snapshots=self.snapshots,
            image=image,
            rows=self.rows,
            seconds=self.seconds,
            about={
                "levels": [asdict(level) for level in self.levels],
                "device": str(self.device),
                "threads": torch.get_num_threads(),
            },
        )


def _encoder(settings: Settings) -> nn.Sequential:
    if settings.encoder == "efficientnet":
        return efficientnet_lite0()
    return vgg19(
        settings.weights or settings.encoder,
        seed=settings.seed,
        pooling=settings.pooling,
        sha256=settings.weights_sha256,
    )
