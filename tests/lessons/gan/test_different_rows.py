"""How many rows of a matrix are different is counted quickly, and rightly."""

import pytest
import torch

from lessons.gan.checks.networks import are_different

INF = float("inf")


@pytest.mark.parametrize("rows", range(1, 40, 3))
@pytest.mark.parametrize("columns", range(1, 40, 3))
@pytest.mark.parametrize("is_transposed", [False, True])
def test_copies_count_once(rows: int, columns: int, is_transposed: bool) -> None:
    """However a matrix lies in memory: copies of a few rows, in any order, are as many as these."""
    rng = torch.Generator().manual_seed(100 * rows + columns)
    few = torch.randn(rows, columns, generator=rng)
    many = few[torch.cat([torch.arange(rows), torch.randint(rows, (2 * rows,), generator=rng)])]
    if is_transposed:
        many = many.T.contiguous().T
    assert are_different(many, rows)
    assert not are_different(many, rows + 1)


def test_rows_of_one_sum_are_different() -> None:
    """What only looks alike is looked at."""
    rows = torch.tensor([[1.0, 2.0], [2.0, 1.0], [3.0, 0.0]])
    assert are_different(rows, 3)
    assert not are_different(rows, 4)


def test_infinite_numbers_make_no_row_another() -> None:
    """Their sums are no numbers, of which none equals another."""
    rows = torch.tensor([[INF, -INF], [INF, -INF], [INF, 1.0], [INF, 1.0]])
    assert are_different(rows, 2)
    assert not are_different(rows, 3)
