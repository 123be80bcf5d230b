"""Finds the constant factor that wrong values are off by, and says what kind of factor it is."""

import math
from collections.abc import Mapping
from functools import reduce

import torch

from autograder.judge.describe import capital
from autograder.language import gettext


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
        known: sizes that the values may be off by, such as ``{"the batch size": 2}``; their names
            are texts that are yet to be translated.
        rtol: relative tolerance, of the largest element.
        name: what the values are called in the sentence.

    Returns:
        The kind, as `autograder.judge.compare.Mismatch` has it, and the sentence.
    """
    kind, template, factor = _explained(actual, expected, known, rtol)
    return kind, capital(template.format(name=name, factor=factor))


def _explained(
    actual: torch.Tensor, expected: torch.Tensor, known: Mapping[str, float], rtol: float
) -> tuple[str, str, str]:
    """The kind, the sentence without the name and the factor, and the factor if one has a name."""
    plain = gettext("{name} has the right shape and type, but wrong values.")
    if not actual.count_nonzero() and expected.count_nonzero():
        if expected.numel() > 1:
            return "zero", gettext("{name} is zero everywhere, and it should not be."), ""
        return "zero", gettext("{name} is zero, and it should not be."), ""
    factor = factor_between(actual, expected, rtol)
    if not factor:
        return "value", plain, ""
    size = max(abs(factor), 1 / abs(factor))
    if math.isclose(size, 1, rel_tol=_slack(rtol)):
        wrong_sign = "sign", gettext("{name} has the wrong sign."), ""
        return wrong_sign if factor < 0 else ("value", plain, "")
    named = [gettext(text) for text, one in known.items() if _close(size, one, rtol)]
    if _close(size, 2, rtol):
        named.insert(0, gettext("a factor of 2"))
    if named:
        return "factor", _off_by(factor), reduce(_or, named)
    if expected.numel() > 1:
        return "factor", gettext("{name} is off by one and the same factor everywhere."), ""
    return "value", plain, ""


def _off_by(factor: float) -> str:
    if factor > 1:
        return gettext("{name} is too large by exactly {factor}.")
    if factor > 0:
        return gettext("{name} is too small by exactly {factor}.")
    if factor > -1:
        return gettext("{name} is of the wrong sign and too small by exactly {factor}.")
    return gettext("{name} is of the wrong sign and too large by exactly {factor}.")


def _or(one: str, other: str) -> str:
    return gettext("{one} or {other}").format(one=one, other=other)


def _close(size: float, factor: float, rtol: float) -> bool:
    return factor > 1 and math.isclose(size, factor, rel_tol=_slack(rtol))


def _slack(rtol: float) -> float:
    return min(10 * rtol, 0.05)
