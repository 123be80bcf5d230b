"""The files that a finished training of a GAN leaves behind: images, curves, numbers, weights."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

import safetensors.torch
import torch
from PIL import Image
from torch import nn

from reference.gan import interpolate, sample_noise
from reference.training import plots
from reference.training.gan.figures import animation, enlarged, grid, quiz, without_mirrored
from reference.training.gan.metrics import MOST, measure
from reference.training.gan.samples import columns_for
from reference.training.images.datasets import from_unit, to_unit
from reference.training.run_directory import METRICS, RunDirectory, replace

__all__ = ["HEADER", "GanResult"]

HEADER = ("step", "discriminator", "generator", "penalty")

_ROWS, _BETWEEN = 5, 8  # of the interpolations
_MOVING = 5  # rows and columns of the animation, which is to be small
_PAIRS, _PAIRS_IN_A_ROW = 12, 4
_LEAST_WIDTH = 512  # of images to look at, in pixels
_POINTS = 200  # of a curve
_FEWEST = 2  # images that can be compared with others
_LAST_PART = 0.25  # of a run, whose losses are averaged


@dataclass(frozen=True, kw_only=True, slots=True)
class GanResult:
    """What a run has given.

    Attributes:
        images: the real images, uint8 tensor of shape (N, C, H, W).
        trained_on: how many of them, the first ones, the networks were trained on. If these are
            all, generated images are compared with them.
        generator: what makes images, in evaluation mode.
        latent_dim: numbers in its latent vectors.
        samples: what was made on the way, of the same shape and type, by step, and each time of
            the same noise.
        rows: numbers in the order of `HEADER`, a row for each step.
        seed: decides about the latent vectors that are looked at.
        about: what else `metrics.json` is to say.
    """

    images: torch.Tensor
    trained_on: int
    generator: nn.Module
    latent_dim: int
    samples: Mapping[int, torch.Tensor]
    rows: Sequence[Sequence[float]]
    seed: int
    about: Mapping[str, Any]

    def write(self, directory: RunDirectory) -> dict[str, Any]:
        """Write all files; `metrics.json` comes last, and says that the others are there.

        Returns:
            What `metrics.json` says.
        """
        folder, made = directory.path, [*self.samples.values()]
        columns = columns_for(self.images.shape[-1])
        samples = enlarged(grid(made[-1], columns), _LEAST_WIDTH)
        replace(folder / "samples.png", plots.png(samples))
        moving = min(_MOVING, columns)
        frames = [grid(images[: moving**2], moving) for images in made]
        replace(folder / "training.gif", animation(frames))
        replace(folder / "interpolation.png", plots.png(self._interpolation()))
        real, known, fake = self._sets()
        shown = from_unit(real[:_PAIRS])
        made_up = from_unit(fake[: len(shown)])
        image = quiz(shown, made_up, columns=_PAIRS_IN_A_ROW, seed=self.seed)
        replace(folder / "which_is_real.png", plots.png(image, colors=128))
        replace(folder / "losses.png", plots.png(self._curves(), colors=64))
        directory.write_losses(HEADER, self.rows)
        weights = {k: v.cpu().contiguous() for k, v in self.generator.state_dict().items()}
        replace(folder / "generator.safetensors", safetensors.torch.save(weights))
        metrics = {
            "losses": self._last_losses(),
            **measure(real, fake, trained_on=known),
            **self.about,
        }
        directory.write_json(METRICS, metrics)
        directory.forget_checkpoint()
        return metrics

    def _sets(self) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Images that are held out, as many training images, and a multiple of generated ones.

        Each is of shape (number, C, H, W) in [-1, 1], chosen by the seed. Of an image and its
        mirror image one is chosen: generated ones have no such neighbour.
        """
        random = torch.Generator().manual_seed(self.seed)
        start = self.trained_on if self.trained_on < len(self.images) else 0
        most = min(MOST, len(self.images) - start)
        chosen = start + torch.randperm(len(self.images) - start, generator=random)[:most]
        known = torch.randperm(self.trained_on, generator=random)[: 2 * most]
        sets = [without_mirrored(self.images[one]) for one in (chosen, known)]
        number = min(map(len, sets))
        if number < _FEWEST:  # nearly all of them are alike
            sets, number = [self.images[chosen], self.images[known]], min(most, len(known))
        real, trained_on = (to_unit(one[:number]) for one in sets)
        noise = sample_noise(MOST // number * number, self.latent_dim, generator=random)
        return real, trained_on, self._make(noise)

    def _interpolation(self) -> Image.Image:
        random = torch.Generator().manual_seed(self.seed)
        ends = sample_noise(_ROWS + 1, self.latent_dim, generator=random)
        # Each row ends with the image that the next one starts with.
        between = [interpolate(a, b, _BETWEEN) for a, b in itertools.pairwise(ends)]
        row = from_unit(self._make(torch.cat(between)))
        return enlarged(grid(row, _BETWEEN), _LEAST_WIDTH)

    def _make(self, noise: torch.Tensor) -> torch.Tensor:
        """From (N, latent_dim) to images of shape (N, C, H, W) on the processor."""
        weights = next(self.generator.parameters())
        with torch.no_grad():
            parts = [self.generator(part.to(weights.device)) for part in noise.split(100)]
        return torch.cat(parts).float().cpu()

    def _curves(self) -> Image.Image:
        # One step's losses say little: each point is the mean of its neighbourhood.
        length = -(-len(self.rows) // _POINTS)
        groups = [self.rows[k : k + length] for k in range(0, len(self.rows), length)]
        points = [[fmean(column) for column in zip(*group, strict=True)] for group in groups]
        columns = dict(zip(HEADER, map(list, zip(*points, strict=True)), strict=True))
        return plots.curves(columns, "step", title="losses")

    def _last_losses(self) -> dict[str, float]:
        last = self.rows[-max(1, round(_LAST_PART * len(self.rows))) :]
        means = map(fmean, zip(*last, strict=True))
        return dict(list(zip(HEADER, means, strict=True))[1:])
