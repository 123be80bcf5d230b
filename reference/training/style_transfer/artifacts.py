"""The files that a finished style transfer leaves behind: images, curves, numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from PIL import Image

from reference.training import plots
from reference.training.images.single import to_image
from reference.training.run_directory import METRICS, RunDirectory, replace

__all__ = ["HEADER", "StyleResult"]

HEADER = ("evaluation", "level", "total", "content", "style", "tv")


@dataclass(frozen=True, kw_only=True, slots=True)
class StyleResult:
    """What a run has given.

    Attributes:
        content: the content image, shape (1, 3, H, W), values in [0, 1], like all images here.
        style: the style image.
        start: the image at the start.
        snapshots: the image on the way, by number of evaluations; it may be smaller then.
        image: the image at the end.
        rows: numbers in the order of `HEADER`, a row for each round.
        seconds: how long it took.
        about: what else `metrics.json` is to say.
    """

    content: torch.Tensor
    style: torch.Tensor
    start: torch.Tensor
    snapshots: Mapping[str, torch.Tensor]
    image: torch.Tensor
    rows: Sequence[Sequence[float]]
    seconds: float
    about: Mapping[str, Any]

    def write(self, directory: RunDirectory) -> dict[str, Any]:
        """Write all files; `metrics.json` comes last, and says that the others are there.

        Returns:
            What `metrics.json` says.
        """
        folder, image = directory.path, to_image(self.image)
        replace(folder / "stylized.png", plots.png(image))
        replace(folder / "comparison.png", plots.png(self._comparison(image)))
        replace(folder / "steps.png", plots.png(self._steps(image), colors=256))
        replace(folder / "losses.png", plots.png(self._curves(), colors=64))
        directory.write_losses(HEADER, self.rows)
        metrics = self._metrics(image)
        directory.write_json(METRICS, metrics)
        directory.forget_checkpoint()
        return metrics

    def _comparison(self, image: Image.Image) -> Image.Image:
        content, style = to_image(self.content), to_image(self.style)
        return plots.strip({"content": content, "style": style, "result": image})

    def _steps(self, image: Image.Image) -> Image.Image:
        shown = {"start": to_image(self.start)}
        for evaluations, snapshot in self.snapshots.items():
            shown[f"{evaluations} evaluations"] = to_image(snapshot).resize(image.size)
        shown[f"{int(self.rows[-1][0])} evaluations"] = image
        return plots.strip(shown)

    def _curves(self) -> Image.Image:
        columns = dict(zip(HEADER, map(list, zip(*self.rows, strict=True)), strict=True))
        levels, evaluations = columns.pop("level"), columns["evaluation"]
        marks = [evaluations[k] for k in range(len(levels) - 1) if levels[k] != levels[k + 1]]
        return plots.curves(columns, "evaluation", title="losses", logarithmic=True, marks=marks)

    def _metrics(self, image: Image.Image) -> dict[str, Any]:
        final = dict(zip(HEADER, self.rows[-1], strict=True))
        return {
            "losses": {name: final[name] for name in ("total", "content", "style", "tv")},
            "evaluations": int(final["evaluation"]),
            "seconds": round(self.seconds, 2),
            "width": image.width,
            "height": image.height,
            **self.about,
        }
