"""What a callback of `transfer_style` was told, and what is asked of it."""

import math
from typing import Any

from autograder.checking import CheckFailed, gettext

# In how many calls of a callback a loss has to fall. Later its parts may be as small as rounding.
FIRST_CALLS = 12


def styles_told(calls: Any, evaluations: int, *, most: int) -> list[float]:
    """The style parts that a callback was told first; the loss and its parts have to make sense.

    How far a run gets in the end is another check's concern.

    Args:
        calls: what it was called with.
        evaluations: how many there were.
        most: how many calls at most.
    """
    if not isinstance(calls, list) or not calls:
        raise CheckFailed(gettext("The callback should be called once after each evaluation."))
    if evaluations > 2 * len(calls) or len(calls) > most:
        raise CheckFailed(gettext("The callback should be called once after each evaluation."))
    for call in calls:
        if not isinstance(call, tuple) or len(call) != 3:
            raise CheckFailed(gettext("The callback should get three numbers."))
        if not all(isinstance(one, float) and math.isfinite(one) for one in call):
            raise CheckFailed(gettext("The callback should get finite Python floats."))
    first = calls[:FIRST_CALLS]
    if any(abs(total - content - style) > 0.01 * abs(total) for total, content, style in first):
        raise CheckFailed(
            gettext("With a `tv_weight` of 0, the loss should be the sum of the two parts.")
        )
    losses, _, styles = zip(*first, strict=True)
    # In any of them: an evaluation may be a line search's trial.
    if not all(min(each) < 0.8 * each[0] for each in (losses, styles)):
        raise CheckFailed(
            gettext("The loss and the style part that the callback gets should both fall.")
        )
    return list(styles)


def must_be_style(told: list[float], true: list[float]) -> None:
    """Fail numbers for a callback that are not such style parts as the images of the run have."""
    different = {round(one / told[0], 2) for one in told if told[0] > 0}
    if len(different) < 4 or not _are_in_order([one / told[0] for one in told], true):
        raise CheckFailed(gettext("The third number that the callback gets is not the style part."))


def _are_in_order(shares: list[float], losses: list[float]) -> bool:
    """Whether these are such shares of the first loss as losses of one after another are."""
    rest = iter(losses)
    one = next(rest, math.inf)
    for share in shares:
        while one == math.inf or abs(share * losses[0] - one) > 0.02 * losses[0]:
            if (one := next(rest, math.inf)) == math.inf:
                return False
    return True
