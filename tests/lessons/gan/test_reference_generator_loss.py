"""The reference of `generator_loss`, against values worked out by hand."""

import math

from reference.gan import generator_loss
from tests.lessons.numbers import assert_equal, column


def test_cross_entropy_by_hand() -> None:
    """With logits 0 it is log 2."""
    assert_equal(generator_loss(column(0, 0)), math.log(2))
    assert_equal(generator_loss(column(math.log(3))), math.log(4 / 3))  # a probability of 3/4
