"""Networks of any size, the step pair, and what goes with them."""

from collections.abc import Mapping

import pytest
import torch
from torch import nn

from reference import gan
from reference.training.devices import computing
from reference.training.gan.ema import AveragedGenerator
from reference.training.gan.losses import LossName
from reference.training.gan.networks import Discriminator, Generator, networks
from reference.training.gan.sampler import Batches
from reference.training.gan.trainer import GanTrainer


def random_images(number: int = 8, seed: int = 0) -> torch.Tensor:
    """Images of noise, shape (number, 1, 16, 16)."""
    return torch.rand(number, 1, 16, 16, generator=torch.Generator().manual_seed(seed)) * 2 - 1


def trainer(loss: LossName = "bce", *, critic_steps: int = 1, rate: float = 2e-3) -> GanTrainer:
    """One that has made no step, with small networks."""
    pair = networks(latent_dim=5, channels=1, size=16, width=4, critic=loss == "wgan-gp")
    return GanTrainer(
        *pair,
        latent_dim=5,
        loss=loss,
        lr_generator=rate,
        lr_discriminator=rate,
        critic_steps=critic_steps,
        augment=("shift",),
    )


def copied(network: nn.Module) -> Mapping[str, torch.Tensor]:
    """The state of a network, as it is now."""
    return {name: value.clone() for name, value in network.state_dict().items()}


def same(first: Mapping[str, torch.Tensor], second: Mapping[str, torch.Tensor]) -> bool:
    """Whether all tensors are equal to the last bit."""
    return first.keys() == second.keys() and all(
        torch.equal(value, second[name]) for name, value in first.items()
    )


def test_at_32_pixels_the_networks_are_those_of_the_lesson() -> None:
    """Weights of the one fit the other, and give the same numbers."""
    generator, discriminator = networks(latent_dim=7, channels=3, size=32, width=32)
    noise = torch.randn(4, 7, generator=torch.Generator().manual_seed(0))
    lesson, lesson_d = gan.Generator(7, 3), gan.Discriminator(3)
    lesson.load_state_dict(generator.state_dict())
    lesson_d.load_state_dict(discriminator.state_dict())
    images = generator(noise)
    assert torch.equal(images, lesson(noise))
    assert torch.equal(discriminator(images), lesson_d(images))


@pytest.mark.parametrize("size", [16, 64, 256])
@pytest.mark.parametrize("critic", [False, True])
def test_any_power_of_two_has_its_networks(size: int, critic: bool) -> None:
    """Images come out at their size, and one score for each goes back."""
    generator, discriminator = networks(latent_dim=3, channels=1, size=size, width=2, critic=critic)
    images = generator(torch.zeros(2, 3))
    assert images.shape == (2, 1, size, size)
    assert discriminator(images).shape == (2, 1)


def test_a_critic_scores_each_image_alone() -> None:
    """What else is in the batch does not count, as a gradient penalty needs it."""
    _, critic = networks(latent_dim=3, channels=1, size=16, width=4, critic=True)
    images = random_images()
    torch.testing.assert_close(critic(images)[:2], critic(images[:2]), rtol=1e-4, atol=1e-6)


def test_weights_come_from_the_seed_and_leave_torchs_generator_alone() -> None:
    """As DCGAN draws them, and without a trace in global state."""
    before = torch.random.get_rng_state()
    one, two, other = (
        networks(latent_dim=64, channels=1, size=32, width=8, seed=seed)[0] for seed in (0, 0, 1)
    )
    assert torch.equal(before, torch.random.get_rng_state())
    assert same(one.state_dict(), two.state_dict())
    assert not same(one.state_dict(), other.state_dict())
    assert copied(one)["layers.1.weight"].std() == pytest.approx(0.02, rel=0.05)


def test_a_pair_does_what_the_lessons_steps_do() -> None:
    """From the same weights, images and noise: the same two losses and the same new weights.

    The lesson's generator makes its second batch of other noise; here it is given the same.
    """
    made = GanTrainer(*networks(latent_dim=5, channels=1, size=16, width=4), latent_dim=5)
    generator, discriminator = networks(latent_dim=5, channels=1, size=16, width=4)
    adam_g, adam_d = (
        torch.optim.Adam(network.parameters(), lr=2e-4, betas=(0.5, 0.999))
        for network in (generator, discriminator)
    )
    noise = torch.randn(8, 5, generator=torch.Generator().manual_seed(0))
    real = random_images()
    losses = (
        gan.discriminator_step(discriminator, generator, adam_d, real, noise),
        gan.generator_step(discriminator, generator, adam_g, noise),
    )
    made.pair(real)
    assert made.read_losses()[0][:2] == pytest.approx(losses, rel=1e-5)
    for one, two in zip(made.generator.parameters(), generator.parameters(), strict=True):
        torch.testing.assert_close(one, two, rtol=1e-3, atol=1e-5)


@pytest.mark.parametrize("loss", ["bce", "lsgan", "wgan-gp"])
def test_each_loss_trains_both_networks(loss: LossName) -> None:
    """Weights change, losses are numbers, and only a critic has a penalty."""
    made = trainer(loss)
    before = copied(made.generator), copied(made.discriminator)
    for _ in range(3):
        made.pair(random_images())
    losses = torch.tensor(made.read_losses())
    assert losses.shape == (3, 3)
    assert losses.isfinite().all()
    assert (losses[:, 2] > 0).all() == (loss == "wgan-gp")
    assert not same(before[0], made.generator.state_dict())
    assert not same(before[1], made.discriminator.state_dict())
    assert made.read_losses() == []


def test_the_discriminator_learns_in_each_of_its_steps() -> None:
    """Two steps for each of the generator's move it further than one."""
    one, two = trainer("wgan-gp"), trainer("wgan-gp", critic_steps=2)
    start = copied(one.discriminator)["layers.0.weight"]
    one.pair(random_images(8))
    two.pair(random_images(16))
    moved = [
        (each.discriminator.state_dict()["layers.0.weight"] - start).abs().sum()
        for each in (one, two)
    ]
    assert moved[1] > 1.2 * moved[0]


def test_the_discriminator_wins_against_a_generator_that_learns_nothing() -> None:
    """Real images and noise are soon told apart: training works."""
    made = trainer(rate=5e-3)
    made.optimizer_g.param_groups[0]["lr"] = 0.0
    for step in range(25):
        made.pair(random_images(16, seed=step).sign())
    losses = made.read_losses()
    assert losses[-1][0] < 0.3 * losses[0][0]


@pytest.mark.parametrize("loss", ["bce", "wgan-gp"])
def test_a_resumed_run_equals_an_uninterrupted_one(loss: LossName) -> None:
    """The state holds all: weights, averages, optimisers, noise."""
    whole, second = trainer(loss), trainer(loss)
    for step in range(3):
        whole.pair(random_images(seed=step))
    whole.read_losses()
    state = {name: value.clone() for name, value in whole.state_dict().items()}
    second.load_state_dict(state)
    for made in (whole, second):
        for step in range(3, 6):
            made.pair(random_images(seed=step))
    assert whole.read_losses() == second.read_losses()
    assert same(whole.state_dict(), second.state_dict())


def test_averaged_weights_follow_with_a_delay() -> None:
    """With a decay of 0 they are the weights; with a large one, an average of many."""
    generator = Generator(3, 1, size=16, width=2)
    average = AveragedGenerator(generator, latent_dim=3, decay=0.9)
    with torch.no_grad():
        for weights in generator.parameters():
            weights.add_(1.0)
    before = copied(average.network)["layers.1.weight"]
    average.update(steps=1_000_000)
    difference = average.network.state_dict()["layers.1.weight"] - before
    torch.testing.assert_close(difference, torch.full_like(difference, 0.1), rtol=0, atol=1e-5)


def test_statistics_are_those_of_the_averaged_network() -> None:
    """In evaluation mode its images are as strong as in training mode, on a large batch."""
    made = trainer(rate=2e-2)
    for step in range(20):
        made.pair(random_images(seed=step))
    noise = torch.randn(512, 5, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        seen = made.average.ready()(noise)
        expected = made.average.network.train()(noise)
    torch.testing.assert_close(seen.std(), expected.std(), rtol=0.03, atol=0)
    assert (seen - expected).abs().mean() < 0.05 * expected.std()


def test_half_precision_learns_with_the_weights_of_now() -> None:
    """Two steps in one context give other losses: no weights are kept from the first."""
    exact, rough = trainer(rate=5e-3), trainer(rate=5e-3)
    with computing(torch.device("cpu"), "bf16"):
        for _ in range(10):
            rough.pair(random_images())
    for _ in range(10):
        exact.pair(random_images())
    first, second = (torch.tensor(each.read_losses()) for each in (exact, rough))
    torch.testing.assert_close(second, first, rtol=0.15, atol=0.05)
    assert second[-1, 0] < 0.9 * second[0, 0]


def test_compiled_networks_train_as_before() -> None:
    """Through torch's compiler, though without its code generation, the losses are the same."""
    plain, made = trainer(), trainer()
    for network in (made.generator, made.discriminator):
        network.compile(backend="eager")
    for step in range(3):
        plain.pair(random_images(seed=step))
        made.pair(random_images(seed=step))
    expected, actual = (torch.tensor(each.read_losses()) for each in (plain, made))
    torch.testing.assert_close(actual, expected, rtol=1e-4, atol=1e-5)


def test_each_image_comes_once_in_each_round() -> None:
    """Across the borders of batches too; the order depends on the seed and changes."""
    batches = Batches(10, 4, seed=3)
    indices = torch.cat([batches[k] for k in range(5)])
    assert sorted(indices[:10].tolist()) == sorted(indices[10:].tolist()) == list(range(10))
    assert indices[:10].tolist() != indices[10:].tolist()
    assert torch.equal(Batches(10, 4, seed=3)[4], batches[4])
    assert not torch.equal(Batches(10, 4, seed=4)[0], batches[0])
    assert len(Batches(3, 8, seed=0)[1]) == 8


def test_a_pair_leaves_networks_as_trainable_as_before() -> None:
    """Gradients of the discriminator are off only while the generator learns."""
    made = trainer()
    made.pair(random_images())
    assert all(each.requires_grad for each in made.discriminator.parameters())
    assert isinstance(made.discriminator, Discriminator)
