"""Sets of samples whose nearest neighbours are known. It travels with the scenarios."""

import math
from collections.abc import Sequence
from typing import Any

import torch

from autograder.checking import CheckFailed, Comparison, Implementation, describe, gettext

MOST_COUNT = 1e9  # far more than any count of samples

SAME = 1e-6  # how near to each other two shares are that are the same


def number(result: Any) -> Any:
    """A result as a Python number, where it is a tensor of one; another check asks for the type."""
    is_one = isinstance(result, torch.Tensor) and result.numel() == 1 and not result.is_complex()
    return float(result) if is_one else result


def number_of(value: Any) -> float:
    """A number that came back."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        problem = gettext("The result should be one number, but it is {found}.")
        raise CheckFailed(problem.format(found=describe(value)))
    if not -MOST_COUNT < value < MOST_COUNT:
        raise CheckFailed(gettext("The result should be a share, but it is NaN or a huge number."))
    return float(value)


def on_a_circle(
    kinds: str, rng: torch.Generator, steps: Sequence[float] = (0.0, 0.08, 0.24)
) -> tuple[torch.Tensor, torch.Tensor]:
    """Real and generated samples in groups on a circle, of three or as many as there are steps.

    In each group of three the second sample is the nearest to the first and to the third, and the
    first one to the second, by any measure of distance; groups are far from each other.

    Args:
        kinds: of each sample, R for real or F for fake, group by group.
        rng: decides about the order of groups and samples, and about the beginning.
        steps: where the samples of a group are, as shares of the way to the next group.
    """
    count = len(kinds) // len(steps)
    place = torch.randperm(count, generator=rng) + torch.rand(1, generator=rng)
    spread = 2 * math.pi / count * min(1.0, count / 8)
    angles = (2 * math.pi / count * place[:, None] + spread * torch.tensor(steps)).flatten()
    samples = torch.stack([angles.cos(), angles.sin()], dim=1)
    is_real = torch.tensor([kind == "R" for kind in kinds])
    real, fake = samples[is_real], samples[~is_real]
    order = torch.randperm(len(real), generator=rng)
    return real[order], fake[order.flip(0)]


def groups_of(count: int, alike: float, rng: torch.Generator) -> str:
    """Kinds for `on_a_circle`: pairs of groups, each the opposite of the other.

    So both sets have as many samples, and as many right answers.

    Args:
        count: how many pairs.
        alike: how likely a group is all of one kind.
        rng: what to draw from.
    """
    kinds = ""
    for _ in range(count):
        drawn = float(torch.rand((), generator=rng))
        other = ("RRF", "RFR", "RFF")[int(torch.randint(3, (), generator=rng))]
        one = "RRR" if drawn < alike else other
        kinds += one + one.translate(str.maketrans("RF", "FR"))
    return kinds


def answers_for_mixtures(impl: Implementation, rng: torch.Generator) -> dict[str, list[Any]]:
    """Results for sets in groups of two pairs: of one set each, and half of them of both.

    Always samples of the other set are near: that alone says nothing. Of each there are two, with
    the same neighbours at other distances.
    """
    order = rng.get_state()
    scales = 10 ** (2 * torch.rand(2, generator=rng) - 1)
    found: dict[str, list[Any]] = {}
    for name, kinds in (("own", "RRFFFFRR"), ("other", "RRRFFFFR")):
        found[name] = []
        for tight, scale in zip((1.0, 0.4), scales, strict=True):
            rng.set_state(order)
            steps = [tight * step for step in (0.0, 0.05, 0.2, 0.26)]
            real, fake = on_a_circle(3 * kinds, rng, steps)
            found[name].append(number(impl.one_nn_accuracy(scale * real, scale * fake)))
    return found


def must_tell(pair: Comparison) -> None:
    """Fail a number that does not depend on who is near to whom, or that depends on more."""
    problem = gettext("The result does not depend on which samples are nearest to each other.")
    means = []
    for name in ("own", "other"):
        found = pair[name].actual
        if not isinstance(found, list) or len(found) != 2:
            raise CheckFailed(problem)
        one, other = (number_of(each) for each in found)
        if abs(one - other) > SAME:
            raise CheckFailed(
                gettext("With the same neighbours at other distances, the result is another one.")
            )
        means.append(one)
    if abs(means[0] - means[1]) <= SAME:
        raise CheckFailed(problem)
