"""DCGANs for images of any power of two (Radford, Metz and Chintala, 2016).

At 32 pixels and width 32 they have the very layers of `reference.gan`: weights of the one fit the
other. From one resolution to the next inwards, channels double, up to eight times the width.
"""

import itertools

import torch
from torch import nn

from reference.gan import init_weights

__all__ = ["LARGEST", "SMALLEST", "Discriminator", "Generator", "networks"]

SMALLEST, LARGEST = 16, 256  # pixels
_MOST_TIMES_WIDTH = 8  # as in the paper's network for 64 pixels


class Generator(nn.Module):
    """From noise to images.

    Args:
        latent_dim: numbers in a latent vector.
        channels: of the images: 1 for grey ones, 3 for colours.
        size: height and width of the images, a power of two of at least 8.
        width: channels at the highest resolution but one.
    """

    def __init__(self, latent_dim: int, channels: int, *, size: int, width: int) -> None:
        super().__init__()
        inner = _channels(size, width)[::-1]
        layers: list[nn.Module] = [
            nn.Unflatten(1, (latent_dim, 1, 1)),  # (N, latent_dim, 1, 1)
            nn.ConvTranspose2d(latent_dim, inner[0], 4, bias=False),  # (N, inner[0], 4, 4)
        ]
        for before, after in itertools.pairwise(inner):
            layers += [nn.BatchNorm2d(before), nn.ReLU(inplace=True)]
            layers.append(nn.ConvTranspose2d(before, after, 4, stride=2, padding=1, bias=False))
        layers += [nn.BatchNorm2d(inner[-1]), nn.ReLU(inplace=True)]
        layers.append(nn.ConvTranspose2d(inner[-1], channels, 4, stride=2, padding=1))
        self.layers = nn.Sequential(*layers, nn.Tanh())

    def forward(self, noise: torch.Tensor) -> torch.Tensor:
        """From (N, latent_dim) to (N, channels, size, size), with values in [-1, 1]."""
        images: torch.Tensor = self.layers(noise)
        return images


class Discriminator(nn.Module):
    """From images to logits or scores.

    Args:
        channels: of the images.
        size: height and width of the images, a power of two of at least 8.
        width: channels after the first layer.
        critic: whether each score is to depend on its own image alone, as a gradient penalty
            needs it: with layer normalisation in place of batch normalisation (Gulrajani et al.,
            2017, section 4).
    """

    def __init__(self, channels: int, *, size: int, width: int, critic: bool = False) -> None:
        super().__init__()
        inner = _channels(size, width)
        layers: list[nn.Module] = [nn.Conv2d(channels, inner[0], 4, stride=2, padding=1)]
        for before, after in itertools.pairwise(inner):
            layers.append(nn.LeakyReLU(0.2, inplace=True))
            layers.append(nn.Conv2d(before, after, 4, stride=2, padding=1, bias=False))
            # One group of all channels: layer normalisation over (C, H, W).
            layers.append(nn.GroupNorm(1, after) if critic else nn.BatchNorm2d(after))
        layers.append(nn.LeakyReLU(0.2, inplace=True))  # (N, inner[-1], 4, 4)
        self.layers = nn.Sequential(*layers, nn.Conv2d(inner[-1], 1, 4), nn.Flatten())

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """From (N, channels, size, size) to (N, 1): the larger, the more real."""
        logits: torch.Tensor = self.layers(images)
        return logits


def networks(
    *, latent_dim: int, channels: int, size: int, width: int, critic: bool = False, seed: int = 0
) -> tuple[Generator, Discriminator]:
    """A pair of networks in float32 on the processor, initialised as DCGAN does.

    Args:
        latent_dim: numbers in a latent vector.
        channels: of the images.
        size: height and width of the images, a power of two of at least 8.
        width: channels at the highest resolution inside of the networks.
        critic: whether the discriminator is to be without batch normalisation.
        seed: of the weights; the same one gives the same weights.
    """
    # torch's layers, and `init_weights`, which is what students write, draw from torch's own
    # generator: it is seeded for them, and is afterwards as it was before.
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)  # noqa: TID251 (see above)
        generator = Generator(latent_dim, channels, size=size, width=width)
        discriminator = Discriminator(channels, size=size, width=width, critic=critic)
        generator.apply(init_weights)
        discriminator.apply(init_weights)
    return generator, discriminator


def _channels(size: int, width: int) -> list[int]:
    """Channels at each resolution inside of a network, from half the size down to 4x4."""
    halvings = size.bit_length() - 3
    return [width * min(2**k, _MOST_TIMES_WIDTH) for k in range(halvings)]
