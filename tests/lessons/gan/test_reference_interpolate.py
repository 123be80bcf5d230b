"""The reference of `interpolate`, against values worked out by hand."""

from reference.gan import interpolate
from tests.lessons.numbers import assert_equal, column


def test_way_between_two_vectors() -> None:
    """Both ends are on it, and the steps are equal."""
    start, end = column(0, 1)[:, 0], column(3, -2)[:, 0]
    rows = interpolate(start, end, 4)
    assert_equal(rows, [[0, 1], [1, 0], [2, -1], [3, -2]])
