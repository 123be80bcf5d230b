"""Numbers that say how near generated images are to real ones."""

import pytest
import torch

from reference.training.gan.metrics import features, held_out, measure, sliced_wasserstein


def points(number: int = 400, dim: int = 16, seed: int = 0) -> torch.Tensor:
    """From the standard normal distribution, shape (number, dim)."""
    return torch.randn(number, dim, generator=torch.Generator().manual_seed(seed))


def distance(first: torch.Tensor, second: torch.Tensor, seed: int = 0) -> float:
    """Seen from many directions."""
    return sliced_wasserstein(first, second, 2000, generator=torch.Generator().manual_seed(seed))


def test_a_set_has_no_distance_from_itself() -> None:
    """In any order of its points."""
    assert distance(points(), points().flip(0)) == pytest.approx(0, abs=1e-6)


def test_a_shift_is_seen_from_each_direction_by_its_part() -> None:
    """A shift of length m gives m / sqrt(D)."""
    shift = points(1, seed=5)
    expected = shift.norm().item() / 16**0.5
    assert distance(points(), points() + shift) == pytest.approx(expected, rel=0.05)


def test_a_different_spread_is_a_distance() -> None:
    """Twice as wide: the difference of ranks is one standard deviation."""
    assert distance(points(), 2 * points()) == pytest.approx(1, rel=0.05)


def test_the_distance_is_symmetric_and_depends_on_the_seed_alone() -> None:
    """The same directions give the same number."""
    first, second = points(), points(seed=1) + 1
    assert distance(first, second) == distance(second, first) == distance(first, second)
    assert distance(first, second) != distance(first, second, seed=1)


def test_samples_of_the_same_distribution_are_nearer_than_others() -> None:
    """Both numbers say so, and what they were measured on."""
    real, alike, other = (
        points(100, 64, seed).mul(0.3).clamp(-1, 1).reshape(100, 1, 8, 8) for seed in (0, 1, 2)
    )
    good = measure(real, alike, trained_on=real)
    bad = measure(real, other + 0.5, trained_on=alike)
    assert good["sliced_wasserstein"] < 0.3 * bad["sliced_wasserstein"]
    assert good["one_nn_accuracy"] < 0.65 < bad["one_nn_accuracy"]
    assert good["one_nn_accuracy_of_training_images"] == 0  # they are copies
    assert bad["one_nn_accuracy_of_training_images"] == good["one_nn_accuracy"]
    assert good["measured_on"].startswith("100 real and 1 times as many generated images")


def test_several_sets_of_generated_images_are_averaged() -> None:
    """Where there are few real images, one set as large as theirs says little."""
    real, one, two = (points(20, 64, seed).reshape(20, 1, 8, 8) for seed in (0, 1, 2))
    numbers = [
        measure(real, fake, trained_on=real)["one_nn_accuracy"]
        for fake in (one, two + 0.3, torch.cat([one, two + 0.3]))
    ]
    assert numbers[2] == pytest.approx((numbers[0] + numbers[1]) / 2)


@pytest.mark.parametrize(("number", "expected"), [(3, 0), (19, 0), (200, 40), (5000, 500)])
def test_some_images_are_held_out(number: int, expected: int) -> None:
    """A fifth, and 500 at most; none of very few."""
    assert held_out(number) == expected


def test_large_images_are_reduced() -> None:
    """To the mean of what was there, so that large ones do not need much memory."""
    images = torch.zeros(2, 3, 64, 64)
    images[0, :, ::2] = 1
    small = features(images)
    assert small.shape == (2, 3 * 32 * 32)
    assert small[0].unique().tolist() == [0.5]
