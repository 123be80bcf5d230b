"""Finds the constant factor that wrong values are off by, and says what kind of factor it is."""

import math
from collections.abc import Mapping

import torch

from autograder.judge.describe import capital


def factor_between(actual: torch.Tensor, expected: torch.Tensor, rtol: float) -> float | None:
    """The number that ``expected`` has to be multiplied by to give ``actual``.

    Args:
        actual: floating tensor of any shape, finite.
        expected: floating tensor of the same shape, finite.
        rtol: relative tolerance, of the largest element.

    Returns:
        None if there is no such number.
    """
    norm = expected.square().sum().item()
    if not norm:
        return None
    factor = (actual * expected).sum().item() / norm
    largest = (actual - factor * expected).abs().max().item()
    return factor if largest <= _slack(rtol) * expected.abs().max().item() * abs(factor) else None


def explain(
    actual: torch.Tensor,
    expected: torch.Tensor,
    *,
    known: Mapping[str, float],
    rtol: float,
    name: str,
) -> tuple[str, str]:
    """Say in a word and in a sentence how wrong values are wrong, without the right ones.

    Args:
        actual: floating tensor of any shape.
        expected: floating tensor of the same shape, not equal to it.
        known: sizes that the values may be off by, such as ``{"the batch size": 2}``.
        rtol: relative tolerance, of the largest element.
        name: what the values are called in the sentence.

    Returns:
        The kind, as `autograder.judge.compare.Mismatch` has it, and the sentence.
    """
    plain = "value", f"{capital(name)} has the right shape and type, but wrong values."
    if not actual.count_nonzero() and expected.count_nonzero():
        where = " everywhere" if expected.numel() > 1 else ""
        return "zero", f"{capital(name)} is zero{where}, and it should not be."
    factor = factor_between(actual, expected, rtol)
    if not factor:
        return plain
    sign = "of the wrong sign and " if factor < 0 else ""
    size, direction = (abs(factor), "large") if abs(factor) > 1 else (1 / abs(factor), "small")
    if math.isclose(size, 1, rel_tol=_slack(rtol)):
        return ("sign", f"{capital(name)} has the wrong sign.") if sign else plain
    named = [text for text, one in known.items() if _close(size, one, rtol)]
    if _close(size, 2, rtol):
        named.insert(0, "a factor of 2")
    if named:
        by = " or ".join(named)
        return "factor", f"{capital(name)} is {sign}too {direction} by exactly {by}."
    if expected.numel() > 1:
        return "factor", f"{capital(name)} is off by one and the same factor everywhere."
    return plain


def _close(size: float, factor: float, rtol: float) -> bool:
    return factor > 1 and math.isclose(size, factor, rel_tol=_slack(rtol))


def _slack(rtol: float) -> float:
    return min(10 * rtol, 0.05)
