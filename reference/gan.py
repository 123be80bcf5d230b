"""Reference for the lesson *Generative adversarial networks*.

Two networks play against each other: the generator makes images from noise, the discriminator
tells them from real ones, and each learns from what the other does (Goodfellow et al., 2014). This
module holds the parts: noise, a pair of DCGANs, three kinds of losses, one training step of each
network, the loop around them, and two ways of looking at what came out.

What stands between the solution markers is replaced by a stub in the students' notebook; signatures
and docstrings are what students read. Everywhere: images are floating tensors of shape (N, C, H, W)
with values in [-1, 1], on any device; logits and scores have the shape (N,) or (N, 1); arguments
are never changed, but for what a training step trains; losses are differentiable tensors of one
element.
"""

from collections.abc import Callable, Iterable

import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812 (the name that every PyTorch text uses)


def sample_noise(
    batch_size: int,
    dim: int,
    *,
    generator: torch.Generator | None = None,
    device: torch.device | str | None = None,
) -> torch.Tensor:
    """Draw latent vectors from the standard normal distribution N(0, 1).

    Args:
        batch_size: how many.
        dim: numbers in each of them.
        generator: what to draw from; None for PyTorch's own.
        device: where the tensor is to be; None for PyTorch's default.

    Returns:
        Floating tensor of shape (batch_size, dim); all numbers are independent.
    """
    ### BEGIN SOLUTION
    return torch.randn(batch_size, dim, generator=generator, device=device)
    ### END SOLUTION


class Generator(nn.Module):
    """From noise to images of 32x32 pixels: a DCGAN (Radford, Metz and Chintala, 2016).

    Args:
        latent_dim: numbers in a latent vector.
        channels: of the images: 1 for grey ones, 3 for colours.
    """

    def __init__(self, latent_dim: int, channels: int) -> None:
        super().__init__()
        ### BEGIN SOLUTION
        # A bias in front of batch normalisation would be subtracted again.
        self.layers = nn.Sequential(
            nn.Unflatten(1, (latent_dim, 1, 1)),  # (N, latent_dim, 1, 1)
            nn.ConvTranspose2d(latent_dim, 128, 4, bias=False),  # (N, 128, 4, 4)
            nn.BatchNorm2d(128),
            nn.ReLU(inplace=True),
            nn.ConvTranspose2d(128, 64, 4, stride=2, padding=1, bias=False),  # (N, 64, 8, 8)
            nn.BatchNorm2d(64),
            nn.ReLU(inplace=True),
            nn.ConvTranspose2d(64, 32, 4, stride=2, padding=1, bias=False),  # (N, 32, 16, 16)
            nn.BatchNorm2d(32),
            nn.ReLU(inplace=True),
            nn.ConvTranspose2d(32, channels, 4, stride=2, padding=1),  # (N, channels, 32, 32)
            nn.Tanh(),
        )
        ### END SOLUTION

    def forward(self, noise: torch.Tensor) -> torch.Tensor:
        """Make one image of each latent vector.

        Args:
            noise: floating tensor of shape (N, latent_dim). In evaluation mode N may be 1.

        Returns:
            Floating tensor of shape (N, channels, 32, 32) with values in [-1, 1], from tanh.
        """
        ### BEGIN SOLUTION
        images: torch.Tensor = self.layers(noise)
        return images
        ### END SOLUTION


class Discriminator(nn.Module):
    """From images of 32x32 pixels to logits: a DCGAN (Radford, Metz and Chintala, 2016).

    Args:
        channels: of the images: 1 for grey ones, 3 for colours.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        ### BEGIN SOLUTION
        self.layers = nn.Sequential(
            nn.Conv2d(channels, 32, 4, stride=2, padding=1),  # (N, 32, 16, 16)
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(32, 64, 4, stride=2, padding=1, bias=False),  # (N, 64, 8, 8)
            nn.BatchNorm2d(64),
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(64, 128, 4, stride=2, padding=1, bias=False),  # (N, 128, 4, 4)
            nn.BatchNorm2d(128),
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(128, 1, 4),  # (N, 1, 1, 1)
            nn.Flatten(),  # (N, 1)
        )
        ### END SOLUTION

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Say how real each image looks.

        Args:
            images: floating tensor of shape (N, channels, 32, 32); it is not changed.

        Returns:
            Floating tensor of shape (N,) or (N, 1): raw logits, any real numbers, the larger the
            more real. There is no sigmoid at the end.
        """
        ### BEGIN SOLUTION
        logits: torch.Tensor = self.layers(images)
        return logits
        ### END SOLUTION


def init_weights(module: nn.Module) -> None:
    """Initialise one module as DCGAN does, in place; made for `network.apply(init_weights)`.

    Weights of convolutions, transposed ones included, are drawn from N(0, 0.02), that is with a
    standard deviation of 0.02; weights of batch normalisations from N(1, 0.02); the biases of both
    become 0. Modules may lack a bias or weights; modules of other kinds may stay as they are.
    (For convolutions: Radford, Metz and Chintala, 2016, section 4; for batch normalisation: their
    code.)

    Args:
        module: a module of any kind. `apply` calls the function for each part of a network.
    """
    ### BEGIN SOLUTION
    if isinstance(module, nn.Conv2d | nn.ConvTranspose2d | nn.BatchNorm2d):
        mean = 1.0 if isinstance(module, nn.BatchNorm2d) else 0.0
        if module.weight is not None:
            nn.init.normal_(module.weight, mean, 0.02)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
    ### END SOLUTION


def discriminator_loss(logits_real: torch.Tensor, logits_fake: torch.Tensor) -> torch.Tensor:
    """Binary cross-entropy of the discriminator: the mean over the real plus that over the fake.

    With the logit l, an image is real with the probability sigmoid(l). The loss is the mean of
    -log(sigmoid(l)) over the real images plus the mean of -log(1 - sigmoid(l)) over the generated
    ones, with no ½ in front. It is calculated from logits, so that it and its gradient are right
    for large ones, too. (Goodfellow et al., 2014, equation 1, as something to be minimised.)

    Args:
        logits_real: floating tensor of shape (N,) or (N, 1): the discriminator's logits of real
            images.
        logits_fake: floating tensor of shape (M,) or (M, 1): those of generated images. M may
            differ from N.

    Returns:
        Floating tensor of one element, differentiable with respect to both arguments.
    """
    ### BEGIN SOLUTION
    real = F.binary_cross_entropy_with_logits(logits_real, torch.ones_like(logits_real))
    fake = F.binary_cross_entropy_with_logits(logits_fake, torch.zeros_like(logits_fake))
    return real + fake
    ### END SOLUTION


def generator_loss(logits_fake: torch.Tensor) -> torch.Tensor:
    """Non-saturating loss of the generator: the mean of -log(sigmoid(l)) over generated images.

    (Goodfellow et al., 2014, section 3, last paragraph.)

    Args:
        logits_fake: floating tensor of shape (N,) or (N, 1): the discriminator's logits of
            generated images.

    Returns:
        Floating tensor of one element, differentiable with respect to `logits_fake`.
    """
    ### BEGIN SOLUTION
    return F.binary_cross_entropy_with_logits(logits_fake, torch.ones_like(logits_fake))
    ### END SOLUTION


def lsgan_discriminator_loss(scores_real: torch.Tensor, scores_fake: torch.Tensor) -> torch.Tensor:
    """Least-squares loss of the discriminator: real images should score 1, generated ones 0.

    Half the mean of (s - 1)² over the real plus half the mean of s² over the generated images.
    (Mao et al., 2017, equation 9.)

    Args:
        scores_real: floating tensor of shape (N,) or (N, 1): scores of real images.
        scores_fake: floating tensor of shape (M,) or (M, 1): scores of generated ones.

    Returns:
        Floating tensor of one element, differentiable with respect to both arguments.
    """
    ### BEGIN SOLUTION
    return (scores_real - 1).square().mean() / 2 + scores_fake.square().mean() / 2
    ### END SOLUTION


def lsgan_generator_loss(scores_fake: torch.Tensor) -> torch.Tensor:
    """Least-squares loss of the generator: half the mean of (s - 1)² over the generated images.

    (Mao et al., 2017, equation 9.)

    Args:
        scores_fake: floating tensor of shape (N,) or (N, 1): scores of generated images.

    Returns:
        Floating tensor of one element, differentiable with respect to `scores_fake`.
    """
    ### BEGIN SOLUTION
    return (scores_fake - 1).square().mean() / 2
    ### END SOLUTION


def wgan_critic_loss(scores_real: torch.Tensor, scores_fake: torch.Tensor) -> torch.Tensor:
    """Wasserstein loss of the critic, to be minimised: real images should score higher.

    The mean score of the generated images minus the mean score of the real ones, without any
    penalty. (Arjovsky, Chintala and Bottou, 2017, equation 2, with the opposite sign.)

    Args:
        scores_real: floating tensor of shape (N,) or (N, 1): scores of real images.
        scores_fake: floating tensor of shape (M,) or (M, 1): scores of generated ones.

    Returns:
        Floating tensor of one element, differentiable with respect to both arguments.
    """
    ### BEGIN SOLUTION
    return scores_fake.mean() - scores_real.mean()
    ### END SOLUTION


def wgan_generator_loss(scores_fake: torch.Tensor) -> torch.Tensor:
    """Wasserstein loss of the generator, to be minimised: minus the mean score of its images.

    (Arjovsky, Chintala and Bottou, 2017, section 3.)

    Args:
        scores_fake: floating tensor of shape (N,) or (N, 1): scores of generated images.

    Returns:
        Floating tensor of one element, differentiable with respect to `scores_fake`.
    """
    ### BEGIN SOLUTION
    return -scores_fake.mean()
    ### END SOLUTION


def gradient_penalty(
    critic: Callable[[torch.Tensor], torch.Tensor],
    real: torch.Tensor,
    fake: torch.Tensor,
    *,
    generator: torch.Generator | None = None,
) -> torch.Tensor:
    """How far the critic's slope is from 1, at random points between real and generated images.

    For each pair a point x = (1 - a)*real + a*fake is drawn, with one number a from U(0, 1) for
    the whole image and a new one for each pair. The penalty is the mean over the batch of
    (|gradient of the critic at x| - 1)², where the norm is the L2 norm over all numbers of one
    image. The factor lambda of the paper is left to the caller. (Gulrajani et al., 2017,
    equation 3.)

    Args:
        critic: maps a tensor of the shape of `real` to scores of shape (N,) or (N, 1), each of
            which depends on its own image alone.
        real: floating tensor of shape (N, ...), usually (N, C, H, W): real images.
        fake: floating tensor of the same shape: generated images. Both are constants.
        generator: what to draw from; None for PyTorch's own.

    Returns:
        Floating tensor of one element, differentiable with respect to the critic's parameters;
        finite, gradient included, where the critic's slope is 0.
    """
    ### BEGIN SOLUTION
    shape = (len(real), *[1] * (real.dim() - 1))  # (N, 1, 1, 1) for images
    a = torch.rand(shape, generator=generator, device=real.device, dtype=real.dtype)
    points = torch.lerp(real.detach(), fake.detach(), a).requires_grad_()
    (slopes,) = torch.autograd.grad(critic(points).sum(), points, create_graph=True)
    norms = torch.linalg.vector_norm(slopes.flatten(1), dim=1)  # (N,)
    penalty: torch.Tensor = (norms - 1).square().mean()
    return penalty
    ### END SOLUTION


def discriminator_step(
    discriminator: nn.Module,
    generator: nn.Module,
    optimizer: torch.optim.Optimizer,
    real: torch.Tensor,
    noise: torch.Tensor,
) -> float:
    """Train the discriminator once: one step of its optimiser on `discriminator_loss`.

    Real and generated images pass through the discriminator separately, each batch with its own
    statistics of batch normalisation. (Goodfellow et al., 2014, algorithm 1.)

    Args:
        discriminator: maps images to logits; its parameters are changed. Whatever their gradients
            hold before, such as what the generator's step has left there, must not count.
        generator: maps noise to images; its parameters are not changed.
        optimizer: that of the discriminator's parameters.
        real: floating tensor of shape (N, C, H, W): real images.
        noise: floating tensor of shape (M, latent_dim): for M generated ones.

    Returns:
        The loss before the step, as a Python float. Both networks are left in the mode, training
        or evaluation, in which they were, and with parameters that require gradients as before.
    """
    ### BEGIN SOLUTION
    with torch.no_grad():
        fake = generator(noise)
    loss = discriminator_loss(discriminator(real), discriminator(fake))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
    ### END SOLUTION


def generator_step(
    discriminator: nn.Module,
    generator: nn.Module,
    optimizer: torch.optim.Optimizer,
    noise: torch.Tensor,
) -> float:
    """Train the generator once: one step of its optimiser on `generator_loss`.

    (Goodfellow et al., 2014, algorithm 1, with the non-saturating loss.)

    Args:
        discriminator: maps images to logits; its parameters are not changed, though gradients may
            be left in them.
        generator: maps noise to images; its parameters are changed. Whatever their gradients hold
            before must not count.
        optimizer: that of the generator's parameters.
        noise: floating tensor of shape (N, latent_dim).

    Returns:
        The loss before the step, as a Python float. Both networks are left in the mode, training
        or evaluation, in which they were, and with parameters that require gradients as before.
    """
    ### BEGIN SOLUTION
    loss = generator_loss(discriminator(generator(noise)))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
    ### END SOLUTION


def train_gan(
    generator: nn.Module,
    discriminator: nn.Module,
    batches: Iterable[torch.Tensor],
    *,
    latent_dim: int,
    num_steps: int,
    learning_rate: float = 2e-4,
    callback: Callable[[int], None] | None = None,
) -> dict[str, list[float]]:
    """Train both networks against each other.

    Each step takes the next batch of real images, trains the discriminator once and then the
    generator once, each with as many latent vectors as the batch has images. Both networks have
    an Adam optimiser of their own with betas of (0.5, 0.999). (Radford, Metz and Chintala, 2016,
    section 4.)

    Args:
        generator: maps noise to images.
        discriminator: maps images to logits.
        batches: real images, tensors of shape (N, C, H, W); such as a DataLoader or a list. When
            they are used up and steps are left, they are gone through again from the first one.
        latent_dim: numbers in a latent vector.
        num_steps: how many steps.
        learning_rate: of both optimisers.
        callback: if given, it is called after each step with the number of steps that are done.

    Returns:
        The losses of all steps, as Python floats: a dict with a list of `num_steps` numbers each
        for "discriminator" and "generator".
    """
    ### BEGIN SOLUTION
    betas = (0.5, 0.999)
    optimizer_d = torch.optim.Adam(discriminator.parameters(), lr=learning_rate, betas=betas)
    optimizer_g = torch.optim.Adam(generator.parameters(), lr=learning_rate, betas=betas)
    history: dict[str, list[float]] = {"discriminator": [], "generator": []}
    source = iter(batches)
    for step in range(1, num_steps + 1):
        real = next(source, None)
        if real is None:
            source = iter(batches)
            real = next(source)
        noise = sample_noise(len(real), latent_dim, device=real.device)
        loss = discriminator_step(discriminator, generator, optimizer_d, real, noise)
        history["discriminator"].append(loss)
        noise = sample_noise(len(real), latent_dim, device=real.device)
        loss = generator_step(discriminator, generator, optimizer_g, noise)
        history["generator"].append(loss)
        if callback is not None:
            callback(step)
    return history
    ### END SOLUTION


def interpolate(start: torch.Tensor, end: torch.Tensor, steps: int) -> torch.Tensor:
    """Latent vectors in equal steps on the straight line between two.

    (Radford, Metz and Chintala, 2016, section 6.1.)

    Args:
        start: floating tensor of shape (dim,).
        end: floating tensor of shape (dim,).
        steps: how many vectors, at least 2.

    Returns:
        Floating tensor of shape (steps, dim). The first row is `start`, the last one is `end`.
    """
    ### BEGIN SOLUTION
    weights = torch.linspace(0, 1, steps, device=start.device, dtype=start.dtype)[:, None]
    return (1 - weights) * start + weights * end  # (steps, dim)
    ### END SOLUTION


def one_nn_accuracy(real: torch.Tensor, fake: torch.Tensor) -> float:
    """How well the nearest neighbour tells whether a sample is real or generated.

    Both sets are put together. For each sample, the nearest of all *others* (Euclidean distance)
    says to which set it would belong, and the result is the share of samples for which that is
    right. Near 0.5, the two sets cannot be told apart; 1 means that they are far apart, and 0 that
    each generated sample is a copy of a real one. (Xu et al., 2018, with the test of
    Lopez-Paz and Oquab, 2017.)

    Args:
        real: floating tensor of shape (N, D), N at least 2: real samples, each flattened.
        fake: floating tensor of shape (N, D): as many generated ones.

    Returns:
        A Python float in [0, 1].
    """
    ### BEGIN SOLUTION
    samples = torch.cat([real, fake])  # (2N, D)
    is_real = torch.arange(len(samples), device=samples.device) < len(real)
    distances = torch.cdist(samples, samples)  # (2N, 2N)
    distances.fill_diagonal_(float("inf"))  # nobody is a neighbour of itself
    nearest = distances.argmin(dim=1)  # (2N,)
    return (is_real[nearest] == is_real).float().mean().item()
    ### END SOLUTION
