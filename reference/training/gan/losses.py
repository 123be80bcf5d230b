"""The losses that a GAN can be trained with, and what goes with each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

import torch

from reference import gan

__all__ = ["LOSSES", "Loss", "LossName"]

LossName = Literal["bce", "lsgan", "wgan-gp"]


@dataclass(frozen=True, slots=True)
class Loss:
    """What the networks minimise.

    Attributes:
        discriminator: from scores of real and of generated images to a loss.
        generator: from scores of generated images to a loss.
        betas: of Adam, as the paper has them.
        critic: whether there is a gradient penalty, and so no batch normalisation in the
            discriminator.
    """

    discriminator: Callable[[torch.Tensor, torch.Tensor], torch.Tensor]
    generator: Callable[[torch.Tensor], torch.Tensor]
    betas: tuple[float, float] = (0.5, 0.999)
    critic: bool = False


LOSSES: Mapping[LossName, Loss] = {
    "bce": Loss(gan.discriminator_loss, gan.generator_loss),
    "lsgan": Loss(gan.lsgan_discriminator_loss, gan.lsgan_generator_loss),
    "wgan-gp": Loss(gan.wgan_critic_loss, gan.wgan_generator_loss, betas=(0.0, 0.9), critic=True),
}
