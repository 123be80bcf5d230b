"""Training a GAN: one step of the discriminator and one of the generator, quickly.

What is computed is what `reference.gan.train_gan` computes, in less time: generated images are
made once and used for both networks, the discriminator's gradients are not computed where only
the generator learns, nothing waits for a number to be read, and memory is laid out as convolutions
like it (channels last). Besides, a moving average of the generator's weights is kept.
"""

from collections.abc import Mapping, Sequence

import torch
from torch import nn

from reference import gan
from reference.training.gan.augmentation import AugmentationName, augmented
from reference.training.gan.ema import AveragedGenerator
from reference.training.gan.losses import LOSSES, LossName

__all__ = ["GanTrainer"]


class GanTrainer:
    """Two networks that train each other, and an average of one of them.

    Args:
        generator: maps noise of shape (N, latent_dim) to images of shape (N, C, H, W) in
            [-1, 1]; it is trained in place.
        discriminator: maps such images to logits or scores of shape (N, 1) or (N,), on the same
            device; it is trained in place.
        latent_dim: numbers in a latent vector.
        loss: what both minimise.
        lr_generator: learning rate of the generator.
        lr_discriminator: learning rate of the discriminator.
        ema: decay of the moving average of the generator's weights, 0 to 1 (Karras et al., 2018);
            it is shorter in the first steps.
        critic_steps: steps of the discriminator for each step of the generator.
        penalty: weight of the gradient penalty, where the loss has one.
        augment: how images are changed at random before the discriminator sees them.
        seed: of the noise.
    """

    def __init__(
        self,
        generator: nn.Module,
        discriminator: nn.Module,
        *,
        latent_dim: int,
        loss: LossName = "bce",
        lr_generator: float = 2e-4,
        lr_discriminator: float = 2e-4,
        ema: float = 0.999,
        critic_steps: int = 1,
        penalty: float = 10.0,
        augment: Sequence[AugmentationName] = (),
        seed: int = 0,
    ) -> None:
        self.generator = generator.to(memory_format=torch.channels_last)
        self.discriminator = discriminator.to(memory_format=torch.channels_last)
        self.average = AveragedGenerator(generator, latent_dim=latent_dim, decay=ema)
        self.latent_dim, self.loss = latent_dim, LOSSES[loss]
        self.critic_steps, self.penalty, self.augment = critic_steps, penalty, augment
        self.device = next(generator.parameters()).device
        self.random = torch.Generator(self.device).manual_seed(seed)
        self.optimizer_g = self._adam(generator, lr_generator)
        self.optimizer_d = self._adam(discriminator, lr_discriminator)
        self.steps = 0
        self._unread: list[torch.Tensor] = []

    def pair(self, real: torch.Tensor) -> None:
        """Train the discriminator `critic_steps` times (once, as a rule) and the generator once.

        This is all the work of a step, and does not wait for it where a GPU does it; losses are
        kept for `read_losses`. There are as many generated images as real ones.

        Args:
            real: floating tensor of shape (critic_steps * N, C, H, W), values in [-1, 1], on the
                device of the networks: real images, N for each of the discriminator's steps.
        """
        real = real.contiguous(memory_format=torch.channels_last)
        parts = real.chunk(self.critic_steps)
        for index, part in enumerate(parts):
            with torch.set_grad_enabled(index == len(parts) - 1):
                noise = self.noise(len(part))
                fake = self.generator(noise)
            loss_d, penalty = self._train_discriminator(part, fake.detach())
        loss_g = self._train_generator(fake)
        self.steps += 1
        self.average.update(self.steps)
        self._unread.append(torch.stack([loss_d, loss_g, penalty]))

    def noise(self, number: int) -> torch.Tensor:
        """Draw latent vectors, shape (number, latent_dim)."""
        return gan.sample_noise(number, self.latent_dim, generator=self.random, device=self.device)

    def read_losses(self) -> list[tuple[float, float, float]]:
        """The losses of each step since the last call; this waits for what is being computed.

        Returns:
            For each step the discriminator's loss (without the penalty; in the last of its steps),
            the generator's, and the gradient penalty (without its weight; 0 where there is none).
        """
        unread, self._unread = self._unread, []
        if not unread:
            return []
        return [(row[0], row[1], row[2]) for row in torch.stack(unread).tolist()]

    def compile(self) -> None:
        """Have torch compile both networks, when they are used next."""
        self.generator.compile()
        self.discriminator.compile()

    def state_dict(self) -> dict[str, torch.Tensor]:
        """All that decides about later steps, as tensors by name."""
        state = {"random": self.random.get_state(), "steps": torch.tensor(self.steps)}
        for name, network in self._networks().items():
            state |= {f"{name}.{key}": value for key, value in network.state_dict().items()}
        for name, optimizer in self._optimizers().items():
            for index, values in optimizer.state_dict()["state"].items():
                state |= {f"{name}.{index}.{key}": value for key, value in values.items()}
        return state

    def load_state_dict(self, state: Mapping[str, torch.Tensor]) -> None:
        """Go on from what `state_dict` gave; then all is as if there had been no interruption."""
        self.random.set_state(state["random"])
        self.steps = int(state["steps"])
        for name, network in self._networks().items():
            network.load_state_dict(_below(state, name))
        for name, optimizer in self._optimizers().items():
            _restore(optimizer, _below(state, name))

    def _scores(self, images: torch.Tensor) -> torch.Tensor:
        """In float32, in which losses are computed whatever the networks compute with."""
        changed = augmented(images, self.augment, generator=self.random)
        scores: torch.Tensor = self.discriminator(changed).float()
        return scores

    def _train_discriminator(
        self, real: torch.Tensor, fake: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        loss = self.loss.discriminator(self._scores(real), self._scores(fake))
        penalty = torch.zeros_like(loss)
        if self.loss.critic:
            penalty = gan.gradient_penalty(self._scores, real, fake, generator=self.random)
        self.optimizer_d.zero_grad()
        (loss + self.penalty * penalty).backward()
        self.optimizer_d.step()
        return loss.detach(), penalty.detach()

    def _train_generator(self, fake: torch.Tensor) -> torch.Tensor:
        # Gradients flow through the discriminator; those of its own weights would be thrown away.
        self.discriminator.requires_grad_(False)
        loss = self.loss.generator(self._scores(fake))
        self.optimizer_g.zero_grad()
        loss.backward()
        self.optimizer_g.step()
        self.discriminator.requires_grad_(True)
        return loss.detach()

    def _adam(self, network: nn.Module, learning_rate: float) -> torch.optim.Adam:
        fused = self.device.type in ("cpu", "cuda")
        betas = self.loss.betas
        return torch.optim.Adam(network.parameters(), lr=learning_rate, betas=betas, fused=fused)

    def _networks(self) -> dict[str, nn.Module]:
        return {
            "generator": self.generator,
            "discriminator": self.discriminator,
            "average": self.average.network,
        }

    def _optimizers(self) -> dict[str, torch.optim.Optimizer]:
        return {"adam_g": self.optimizer_g, "adam_d": self.optimizer_d}


def _below(state: Mapping[str, torch.Tensor], name: str) -> dict[str, torch.Tensor]:
    prefix = f"{name}."
    return {k.removeprefix(prefix): v for k, v in state.items() if k.startswith(prefix)}


def _restore(optimizer: torch.optim.Optimizer, state: Mapping[str, torch.Tensor]) -> None:
    """Fill the state of an optimiser that has made no step."""
    (group,) = optimizer.param_groups
    for index, weights in enumerate(group["params"]):
        values = _below(state, str(index))
        for name, value in values.items():
            # A fused optimiser takes for granted that all lies in memory as the weights do.
            kept = torch.empty_like(weights) if value.dim() else torch.empty_like(value)
            values[name] = kept.copy_(value).to(weights.device)
        if values:
            optimizer.state[weights] = values
