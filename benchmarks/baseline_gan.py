"""A DCGAN trained as tutorials do, to be measured against.

The discriminator ends with a sigmoid, the loss is `nn.BCELoss` with tensors of labels, and one step
pair has three backward calls: real images, generated ones without a graph to the generator, and
the same generated ones once more for the generator. What is written down is read with `.item()` in
each step. Images come from files, through transforms and a `DataLoader` with two workers.
"""

from collections.abc import Iterator
from pathlib import Path

import torch
from torch import nn
from torch.utils.data import DataLoader

__all__ = ["BaselineGan", "batches_of"]


class BaselineGan:
    """Two networks, and one step of each.

    Args:
        generator: maps noise of shape (N, latent_dim) to images.
        discriminator: maps images to logits.
        latent_dim: numbers in a latent vector.
    """

    def __init__(self, generator: nn.Module, discriminator: nn.Module, latent_dim: int) -> None:
        self.generator = generator
        self.discriminator = nn.Sequential(discriminator, nn.Sigmoid())
        self.latent_dim = latent_dim
        self.criterion = nn.BCELoss()
        self.optimizer_d, self.optimizer_g = (
            torch.optim.Adam(network.parameters(), lr=2e-4, betas=(0.5, 0.999))
            for network in (self.discriminator, self.generator)
        )
        self.written: list[tuple[float, ...]] = []

    def pair(self, real: torch.Tensor) -> None:
        """Train both networks once, with images of shape (N, C, H, W) and values in [-1, 1]."""
        self.discriminator.zero_grad()
        label = torch.full((len(real),), 1.0, device=real.device)
        output = self.discriminator(real).view(-1)
        loss_real = self.criterion(output, label)
        loss_real.backward()
        mean_real = output.mean().item()

        noise = torch.randn(len(real), self.latent_dim, device=real.device)
        fake = self.generator(noise)
        label.fill_(0.0)
        output = self.discriminator(fake.detach()).view(-1)
        loss_fake = self.criterion(output, label)
        loss_fake.backward()
        mean_fake = output.mean().item()
        loss_d = loss_real + loss_fake
        self.optimizer_d.step()

        self.generator.zero_grad()
        label.fill_(1.0)
        output = self.discriminator(fake).view(-1)
        loss_g = self.criterion(output, label)
        loss_g.backward()
        mean_after = output.mean().item()
        self.optimizer_g.step()
        self.written.append((loss_d.item(), loss_g.item(), mean_real, mean_fake, mean_after))


def batches_of(folder: Path, size: int, batch: int) -> Iterator[torch.Tensor]:
    """Batches without end, from a folder with a folder of images in it.

    Args:
        folder: as `torchvision.datasets.ImageFolder` expects it.
        size: height and width in pixels.
        batch: images in a batch.
    """
    from torchvision import datasets, transforms  # one and a half seconds, for this alone

    transform = transforms.Compose(
        [
            transforms.Resize(size),
            transforms.CenterCrop(size),
            transforms.ToTensor(),
            transforms.Normalize((0.5, 0.5, 0.5), (0.5, 0.5, 0.5)),
        ]
    )
    loader = DataLoader(
        datasets.ImageFolder(str(folder), transform=transform),
        batch_size=batch,
        shuffle=True,
        drop_last=True,
        num_workers=2,
        # A data set of 200,000 images starts its workers once in thousands of steps.
        persistent_workers=True,
    )
    while True:
        for images, _ in loader:
            yield images
