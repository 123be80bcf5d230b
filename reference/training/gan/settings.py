"""Settings of a GAN, and sets of them that go together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reference.training.devices import Precision
from reference.training.errors import UsageFault
from reference.training.gan.augmentation import AUGMENTATIONS, AugmentationName
from reference.training.gan.losses import LossName
from reference.training.gan.networks import LARGEST, SMALLEST
from reference.training.settings import check_finite, given

__all__ = ["PRESETS", "GanSettings", "settings_for"]


@dataclass(frozen=True, kw_only=True, slots=True)
class GanSettings:
    """All that decides about the result of a run.

    Attributes:
        data: the images, by name or as "folder:" and a path, see
            `reference.training.images.datasets`.
        loss: what the networks minimise: "bce", "lsgan" or "wgan-gp".
        size: height and width in pixels, a power of two.
        steps: training steps: steps of the generator.
        batch: images in a batch.
        lr_generator: learning rate of the generator.
        lr_discriminator: learning rate of the discriminator.
        ema: decay of the moving average of the generator's weights, which makes all samples.
        latent_dim: numbers in a latent vector.
        width: channels at the highest resolution inside of the networks.
        augment: how images are changed at random before the discriminator sees them: names of
            `reference.training.gan.augmentation`.
        critic_steps: steps of the critic for each of the generator's.
        penalty: weight of the gradient penalty of wgan-gp.
        precision: what is computed with.
        seed: decides about weights, noise and the order of the images.
    """

    data: str = "digits"
    loss: LossName = "bce"
    size: int = 32
    steps: int = 3000
    batch: int = 64
    lr_generator: float = 4e-4
    lr_discriminator: float = 4e-4
    ema: float = 0.999
    latent_dim: int = 64
    width: int = 32
    augment: Sequence[AugmentationName] = ()
    critic_steps: int = 1
    penalty: float = 0.0
    precision: Precision = "fp32"
    seed: int = 0

    def __post_init__(self) -> None:
        """Check what an option's type does not say.

        Raises:
            UsageFault: a setting makes no sense, or two contradict each other.
        """
        check_finite(self)
        unknown = [name for name in self.augment if name not in AUGMENTATIONS]
        if unknown:
            raise UsageFault(
                f"There is no augmentation {unknown[0]!r}. What to do: choose some of "
                f"{', '.join(AUGMENTATIONS)}, with commas between them, or none."
            )
        if not SMALLEST <= self.size <= LARGEST or self.size & (self.size - 1):
            raise UsageFault(
                f"A power of two from {SMALLEST} to {LARGEST} was expected as the size, and it is "
                f"{self.size}. What to do: choose 16, 32, 64, 128 or 256."
            )
        if self.penalty and self.loss != "wgan-gp":
            raise UsageFault(
                f"A gradient penalty was asked for, and the loss is {self.loss}, which has none. "
                "What to do: choose --loss wgan-gp, or leave out --penalty."
            )


# What wgan-gp is used with, where nothing else is said. The paper has five steps of the critic; two
# take less than half the time, and make faces, too.
_WITH_PENALTY: Mapping[str, Any] = {"critic_steps": 2, "penalty": 10.0}

# 160 faces are soon known by heart; changed at random, they are not.
_WITH_DATA: Mapping[str, Mapping[str, Any]] = {"faces": {"augment": ("shift", "cutout")}}

PRESETS: Mapping[str, Mapping[str, Any]] = {
    "smoke": {"steps": 1500},
    "cpu": {},
    "gpu": {
        "data": "celeba", "size": 64, "steps": 50_000, "batch": 128, "width": 64,
        "lr_generator": 2e-4, "lr_discriminator": 2e-4, "latent_dim": 100, "precision": "bf16",
    },
}  # fmt: skip


def settings_for(preset: str, options: Mapping[str, Any]) -> GanSettings:
    """A preset, with the options that were given in place of its own.

    Args:
        preset: one of `PRESETS`.
        options: names of settings and their values; None where an option was not given.

    Raises:
        UsageFault: a setting makes no sense, or two contradict each other.
    """
    chosen = {**PRESETS[preset], **given(GanSettings, options)}
    defaults = _WITH_DATA.get(chosen.get("data", GanSettings().data), {})
    if chosen.get("loss") == "wgan-gp":
        defaults = {**_WITH_PENALTY, **defaults}
    return GanSettings(**{**defaults, **chosen})
