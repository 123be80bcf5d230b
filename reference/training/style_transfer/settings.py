"""Settings of style transfer, and sets of them that go together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import torch

from reference.training.devices import Precision
from reference.training.errors import UsageFault
from reference.training.settings import check_finite, given
from reference.training.style_transfer.encoders import Pooling
from reference.training.style_transfer.objective import Objective

__all__ = ["PRESETS", "Settings", "settings_for"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """All that decides about the result of a style transfer.

    Attributes:
        content: path of the content image, or the name of one that a package carries.
        style: the same for the style image.
        size: the shorter side of the result in pixels.
        style_scale: the size of the style image as a part of `size`: smaller makes finer patterns.
        steps: evaluations of the loss and its gradient, all sizes together.
        content_weight: weight of the content, shared evenly by its layers.
        style_weight: weight of the style, shared evenly by its layers.
        tv_weight: weight of the total variation per element.
        content_layers: the layers whose content counts.
        style_layers: the layers whose style counts.
        start: how much of the initial image is noise, from 0 (the content image) to 1.
        encoder: EfficientNet-Lite0, which comes with us, or VGG-19 with trained or random weights.
        weights: a file with trained weights of VGG-19, in place of torch's cache.
        weights_sha256: the hash that this file must have, if it is known.
        pooling: how VGG-19 pools.
        precision: what is computed with.
        seed: decides about random weights and noise.
    """

    content: str = "china"
    style: str = "starry"
    size: int = 256
    style_scale: float = 1.0
    steps: int = 150
    content_weight: float = 0.1
    style_weight: float = 1.0
    tv_weight: float = 0.2
    content_layers: Sequence[str] = ("block2",)
    style_layers: Sequence[str] = ("stem", "block0", "block1", "block2", "block4", "block7")
    start: float = 0.0
    encoder: Literal["efficientnet", "pretrained", "random"] = "efficientnet"
    weights: Path | None = None
    weights_sha256: str | None = None
    pooling: Pooling = "average"
    precision: Precision = "fp32"
    seed: int = 0

    def __post_init__(self) -> None:
        """Check what depends on more than one setting.

        Raises:
            UsageFault: settings contradict each other.
        """
        check_finite(self)
        if self.weights is not None and self.encoder != "pretrained":
            raise UsageFault(
                f"A file with weights was given ({self.weights}), and the encoder is "
                f"{self.encoder}. "
                "What to do: choose --encoder pretrained, or leave out --weights."
            )
        twice = {name for name in self.style_layers if self.style_layers.count(name) > 1}
        twice |= {name for name in self.content_layers if self.content_layers.count(name) > 1}
        if twice:
            raise UsageFault(
                f"Each layer was expected once, and {', '.join(sorted(twice))} is named twice. "
                "What to do: name it once."
            )

    @property
    def objective(self) -> Objective:
        """The weights of the layers."""
        return Objective(
            content_weights=_shared(self.content_weight, self.content_layers),
            style_weights=_shared(self.style_weight, self.style_layers),
            tv_weight=self.tv_weight,
        )

    @property
    def layers(self) -> set[str]:
        """All layers in use."""
        return {*self.content_layers, *self.style_layers}

    def noise(self, content: torch.Tensor) -> torch.Tensor:
        """The image to begin with: noise mixed into the content image, of the same shape."""
        generator = torch.Generator().manual_seed(self.seed)
        noise = torch.rand(content.shape, generator=generator).to(content)
        return torch.lerp(content, noise, self.start)


# What VGG-19 is used with, where nothing else is said. With trained weights: the layers of Gatys,
# Ecker and Bethge (2016), and the pooling that the network was trained with. With random weights:
# shallow layers, as only these keep the content, and more total variation against noise.
_VGG: Mapping[str, Mapping[str, Any]] = {
    "pretrained": {
        "content_layers": ("relu4_2",),
        "style_layers": ("relu1_1", "relu2_1", "relu3_1", "relu4_1", "relu5_1"),
        "content_weight": 0.3,
        "tv_weight": 0.5,
        "pooling": "max",
    },
    "random": {
        "content_layers": ("relu2_2",),
        "style_layers": ("relu1_1", "relu2_1", "relu3_1", "relu4_1"),
        "content_weight": 0.3,
        "tv_weight": 0.5,
    },
}

PRESETS: Mapping[str, Mapping[str, Any]] = {
    "smoke": {"size": 128, "steps": 60, "content_weight": 0.2, "style_scale": 0.75},
    "cpu": {},
    "gpu": {"size": 512, "steps": 500, "encoder": "pretrained", "precision": "tf32"},
}


def settings_for(preset: str, options: Mapping[str, Any]) -> Settings:
    """A preset, with the options that were given in place of its own.

    Args:
        preset: one of `PRESETS`.
        options: names of settings and their values; None where an option was not given.

    Raises:
        UsageFault: the settings contradict each other.
    """
    wanted = given(Settings, options)
    if "weights" in wanted:
        wanted.setdefault("encoder", "pretrained")
    encoder = wanted.get("encoder", PRESETS[preset].get("encoder"))
    return Settings(**{**PRESETS[preset], **_VGG.get(str(encoder), {}), **wanted})


def _shared(weight: float, layers: Sequence[str]) -> dict[str, float]:
    return dict.fromkeys(layers, weight / len(layers))
