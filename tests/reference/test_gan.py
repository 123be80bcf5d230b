"""The reference of *Generative adversarial networks*, against values worked out by hand."""

import math

import pytest
import torch
from torch import nn

from reference.gan import (
    Discriminator,
    Generator,
    discriminator_loss,
    discriminator_step,
    generator_loss,
    generator_step,
    gradient_penalty,
    init_weights,
    interpolate,
    lsgan_discriminator_loss,
    lsgan_generator_loss,
    one_nn_accuracy,
    sample_noise,
    train_gan,
    wgan_critic_loss,
    wgan_generator_loss,
)

LOG_2 = math.log(2)


def assert_equal(actual: torch.Tensor, expected: object) -> None:
    """Compare with numbers, in the dtype of `actual`."""
    torch.testing.assert_close(
        actual, torch.tensor(expected, dtype=actual.dtype), rtol=1e-6, atol=1e-8
    )


def column(*numbers: float) -> torch.Tensor:
    """Logits or scores of shape (N, 1)."""
    return torch.tensor(numbers, dtype=torch.float64)[:, None]


def one_number() -> tuple[nn.Linear, nn.Linear]:
    """A discriminator and a generator of one weight each, 2 and 3, for pictures of one number."""
    networks = nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False)
    for network, weight in zip(networks, (2.0, 3.0), strict=True):
        nn.init.constant_(network.weight, weight)
    return networks


def test_noise_comes_from_the_generator_that_is_given() -> None:
    """The shape is (batch_size, dim), and the same state gives the same numbers."""
    first, second = (
        sample_noise(3, 5, generator=torch.Generator().manual_seed(1)) for _ in range(2)
    )
    assert first.shape == (3, 5)
    assert torch.equal(first, second)
    assert not torch.equal(first, sample_noise(3, 5))


@pytest.mark.parametrize("channels", [1, 3])
def test_networks_fit_together(channels: int) -> None:
    """Noise becomes pictures in [-1, 1], and these become logits; one alone is enough."""
    generator, discriminator = Generator(7, channels).eval(), Discriminator(channels).eval()
    for count in (1, 4):
        pictures = generator(sample_noise(count, 7))
        assert pictures.shape == (count, channels, 32, 32)
        assert pictures.abs().max() <= 1
        assert discriminator(pictures).shape == (count, 1)


def test_initial_weights() -> None:
    """Convolutions around 0, batch normalisation around 1, biases 0, the rest as it was."""
    network = nn.Sequential(
        nn.ConvTranspose2d(50, 50, 4),
        nn.BatchNorm2d(5000),
        nn.Linear(2, 2),
        nn.BatchNorm2d(1, affine=False),
    )
    before = network[2].get_parameter("weight").clone()
    network.apply(init_weights)
    weight, factor = (network[k].get_parameter("weight") for k in (0, 1))
    assert weight.mean().abs() < 1e-3
    assert abs(weight.std().item() - 0.02) < 1e-3
    assert (factor.mean() - 1).abs() < 2e-3
    assert not network[0].get_parameter("bias").count_nonzero()
    assert torch.equal(network[2].get_parameter("weight"), before)


def test_cross_entropy_by_hand() -> None:
    """With logits 0 each mean is log 2, and the batches need not be equal."""
    assert_equal(discriminator_loss(column(0, 0, 0), column(0)), 2 * LOG_2)
    assert_equal(generator_loss(column(0, 0)), LOG_2)
    assert_equal(generator_loss(column(math.log(3))), math.log(4 / 3))  # a probability of 3/4


@pytest.mark.parametrize("size", [20.0, 120.0])
def test_cross_entropy_of_large_logits(size: float) -> None:
    """The loss is about the logit where the discriminator is wrong, and its gradient is ±1."""
    real, fake = torch.tensor([-size]).requires_grad_(), torch.tensor([size]).requires_grad_()
    loss = discriminator_loss(real, fake)
    loss.backward()
    assert loss.item() == pytest.approx(2 * size)
    assert (real.grad, fake.grad) == (torch.tensor([-1.0]), torch.tensor([1.0]))


def test_other_losses_by_hand() -> None:
    """Half means of squares; differences of means."""
    assert_equal(lsgan_discriminator_loss(column(1, 3), column(2)), 0.5 * 2 + 0.5 * 4)
    assert_equal(lsgan_generator_loss(column(0, 3)), 0.5 * 2.5)
    assert_equal(wgan_critic_loss(column(1, 3), column(5)), 3.0)
    assert_equal(wgan_generator_loss(column(1, 3)), -2.0)


@pytest.mark.parametrize("slope", [0.0, 0.5, 3.0])
def test_penalty_of_a_linear_critic(slope: float) -> None:
    """It is (slope - 1)² wherever one looks, and its gradient is finite."""
    weight = torch.full((1, 2, 2), slope / 2).requires_grad_()  # of norm `slope`
    real, fake = torch.randn(2, 5, 1, 2, 2)
    penalty = gradient_penalty(lambda x: (x * weight).flatten(1).sum(dim=1), real, fake)
    penalty.backward()
    assert penalty.item() == pytest.approx((slope - 1) ** 2)
    assert weight.grad is not None
    assert weight.grad.isfinite().all()


def test_discriminator_step_by_hand() -> None:
    """Real 1 and generated 3·0 = 0: the gradient is -sigmoid(-2), and old gradients are gone."""
    discriminator, generator = one_number()
    discriminator.weight.grad = torch.ones(1, 1)
    optimizer = torch.optim.SGD(discriminator.parameters(), lr=1.0)
    loss = discriminator_step(
        discriminator, generator, optimizer, torch.ones(1, 1), torch.zeros(1, 1)
    )
    assert loss == pytest.approx(math.log(1 + math.exp(-2)) + LOG_2)
    assert discriminator.weight.item() == pytest.approx(2 + 1 / (1 + math.exp(2)))
    assert generator.weight.item() == 3


def test_generator_step_by_hand() -> None:
    """Of noise 1 the logit is 6: the gradient is -2·sigmoid(-6)."""
    discriminator, generator = one_number()
    optimizer = torch.optim.SGD(generator.parameters(), lr=1.0)
    loss = generator_step(discriminator, generator, optimizer, torch.ones(1, 1))
    assert loss == pytest.approx(math.log(1 + math.exp(-6)))
    assert generator.weight.item() == pytest.approx(3 + 2 / (1 + math.exp(6)))
    assert discriminator.weight.item() == 2


def test_training_finds_the_middle() -> None:
    """In a game of one number, the generator comes to where the data are."""
    generator, discriminator = (
        nn.Linear(1, 1),
        nn.Sequential(nn.Linear(1, 8), nn.Tanh(), nn.Linear(8, 1)),
    )
    batches = [torch.randn(32, 1) + 3 for _ in range(4)]
    steps: list[int] = []
    history = train_gan(
        generator,
        discriminator,
        batches,
        latent_dim=1,
        num_steps=300,
        learning_rate=0.02,
        callback=steps.append,
    )
    assert steps == list(range(1, 301))
    assert {name: len(losses) for name, losses in history.items()} == {
        "discriminator": 300,
        "generator": 300,
    }
    assert generator(torch.randn(1000, 1)).mean().item() == pytest.approx(3, abs=1)


def test_way_between_two_vectors() -> None:
    """Both ends are on it, and the steps are equal."""
    start, end = column(0, 1)[:, 0], column(3, -2)[:, 0]
    rows = interpolate(start, end, 4)
    assert_equal(rows, [[0, 1], [1, 0], [2, -1], [3, -2]])


@pytest.mark.parametrize(
    ("real", "fake", "expected"),
    [
        ([0.0, 1.0], [10.0, 11.0], 1.0),
        ([0.0, 10.0], [0.1, 10.1], 0.0),
        ([0.0, 1.0, 10.0], [10.1, 10.2, 10.3], 5 / 6),
    ],
    ids=["far apart", "copies", "one among the others"],
)
def test_nearest_neighbours(real: list[float], fake: list[float], expected: float) -> None:
    """The share of samples whose nearest other is of their own kind."""
    sets = (torch.tensor(each)[:, None] for each in (real, fake))
    assert one_nn_accuracy(*sets) == pytest.approx(expected)
