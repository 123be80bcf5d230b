"""Samples on the way: what the generator makes of the same noise, again and again."""

from collections.abc import Mapping
from pathlib import Path

import torch
from torch import nn

from reference.gan import sample_noise
from reference.training.gan.figures import grid
from reference.training.images.datasets import from_unit
from reference.training.plots import png
from reference.training.run_directory import replace

__all__ = ["SampleLog", "columns_for", "shown_at"]

_FRAMES = 24
_MOST_WIDTH = 256  # of a grid, in pixels


def shown_at(steps: int) -> tuple[int, ...]:
    """Steps after which samples are kept: most of them early, when most changes."""
    frames = min(_FRAMES, steps)
    return tuple(sorted({max(k, round(steps * (k / frames) ** 2)) for k in range(1, frames + 1)}))


def columns_for(size: int) -> int:
    """How many images of so many pixels stand in a row and in a column of samples."""
    return max(2, min(8, _MOST_WIDTH // size))


class SampleLog:
    """The samples of one run, and the files with them.

    Args:
        folder: where the files are; it is made when the first one is written.
        size: height and width of the images in pixels.
        steps: of the whole run.
        latent_dim: numbers in a latent vector.
        seed: of the latent vectors.

    Attributes:
        images: samples by step, uint8 tensors of shape (columns², C, size, size).
    """

    def __init__(self, folder: Path, *, size: int, steps: int, latent_dim: int, seed: int) -> None:
        self.folder, self.columns, self.at = folder, columns_for(size), shown_at(steps)
        random = torch.Generator().manual_seed(seed)
        self.noise = sample_noise(self.columns**2, latent_dim, generator=random)
        self.images: dict[int, torch.Tensor] = {}

    def begin(self, images: Mapping[int, torch.Tensor]) -> None:
        """Go on from these, and remove the files of an earlier run, or of one that was killed."""
        self.images = dict(sorted(images.items()))
        kept = {self._file(step) for step in self.images}
        for path in self.folder.glob("*.png"):
            if path not in kept:
                path.unlink()

    def keep(self, step: int, generator: nn.Module) -> None:
        """Keep samples, and write them at once for whoever watches.

        Args:
            step: steps that are done.
            generator: in evaluation mode.
        """
        device = next(generator.parameters()).device
        with torch.no_grad():
            self.images[step] = from_unit(generator(self.noise.to(device))).cpu()
        self.folder.mkdir(exist_ok=True)
        replace(self._file(step), png(grid(self.images[step], self.columns)))

    def _file(self, step: int) -> Path:
        return self.folder / f"{step:07d}.png"
