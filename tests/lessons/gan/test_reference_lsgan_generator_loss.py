"""The reference of `lsgan_generator_loss`, against values worked out by hand."""

from reference.gan import lsgan_generator_loss
from tests.lessons.numbers import assert_equal, column


def test_loss_by_hand() -> None:
    """Half a mean of squares."""
    assert_equal(lsgan_generator_loss(column(0, 3)), 0.5 * 2.5)
