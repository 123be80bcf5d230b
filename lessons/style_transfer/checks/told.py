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
    if evaluations > 1.2 * len(calls) + 3 or len(calls) > most:
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


def must_be_content(calls: Any, true: list[float]) -> None:
    """Fail where the second number is not such a content part as the images of the run have."""
    told = [call[1] for call in calls if isinstance(call, tuple) and len(call) == 3]
    if not told or not all(isinstance(one, float) for one in told):
        raise CheckFailed(gettext("The callback should get three numbers."))
    room = 0.02 * max(true, default=0.0)
    is_constant = (
        max(told) - min(told) <= room < max(true[:2], default=0) - min(true[:2], default=0)
    )
    if is_constant or not _are_in_order(told, true, room):
        problem = gettext("The second number that the callback gets is not the content part.")
        raise CheckFailed(problem)


def must_be_style(told: list[float], true: list[float]) -> None:
    """Fail numbers for a callback that are not such style parts as the images of the run have."""
    different = {round(one / told[0], 2) for one in told if told[0] > 0}
    shares = [one / told[0] * true[0] for one in told]
    if len(different) < 4 or not _are_in_order(shares, true, 0.02 * true[0]):
        raise CheckFailed(gettext("The third number that the callback gets is not the style part."))


def _are_in_order(told: list[float], true: list[float], room: float) -> bool:
    """Whether what was told is, one after another, in a list of losses, give or take ``room``."""
    rest = iter(true)
    one = next(rest, math.inf)
    for each in told:
        while one == math.inf or abs(each - one) > room:
            if (one := next(rest, math.inf)) == math.inf:
                return False
    return True
