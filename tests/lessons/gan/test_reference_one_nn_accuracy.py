"""The reference of `one_nn_accuracy`, against values worked out by hand."""

import pytest
import torch

from reference.gan import one_nn_accuracy


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
