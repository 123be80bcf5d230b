"""The reference of `wgan_critic_loss`, against values worked out by hand."""

from reference.gan import wgan_critic_loss
from tests.lessons.numbers import assert_equal, column


def test_loss_by_hand() -> None:
    """A difference of means."""
    assert_equal(wgan_critic_loss(column(1, 3), column(5)), 3.0)
