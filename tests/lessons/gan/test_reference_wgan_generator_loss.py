"""The reference of `wgan_generator_loss`, against values worked out by hand."""

from reference.gan import wgan_generator_loss
from tests.lessons.numbers import assert_equal, column


def test_loss_by_hand() -> None:
    """A mean with the other sign."""
    assert_equal(wgan_generator_loss(column(1, 3)), -2.0)
