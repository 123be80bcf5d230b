"""The reference of `lsgan_discriminator_loss`, against values worked out by hand."""

from reference.gan import lsgan_discriminator_loss
from tests.lessons.numbers import assert_equal, column


def test_loss_by_hand() -> None:
    """Half means of squares."""
    assert_equal(lsgan_discriminator_loss(column(1, 3), column(2)), 0.5 * 2 + 0.5 * 4)
