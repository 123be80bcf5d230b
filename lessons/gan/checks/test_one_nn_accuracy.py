"""Hidden checks of `one_nn_accuracy`: by sets whose nearest neighbours are known.

All distances that matter differ by a tenth and more, so that rounding decides nothing. The right
answers depend on what is drawn. What can be asked without a certain value, by comparing two results
of the submission, is asked in that way: so one mistake fails one check.
"""

import math
from collections.abc import Sequence
from typing import Any

import torch

from autograder.checking import (
    CheckFailed,
    Compare,
    Comparison,
    Implementation,
    at_least,
    at_most,
    describe,
    exercise,
    hint,
    points,
)

pytestmark = exercise("gan", "one_nn_accuracy")

RTOL, ATOL = 0, 1e-6

MOST = 1e9  # far more than any count of samples


def number(result: Any) -> Any:
    """A result as a Python number, where it is a tensor of one; another check asks for the type."""
    is_one = isinstance(result, torch.Tensor) and result.numel() == 1 and not result.is_complex()
    return float(result) if is_one else result


def number_of(value: Any) -> float:
    """A number that came back."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise CheckFailed(f"The result should be one number, but it is {describe(value)}.")
    if not -MOST < value < MOST:
        raise CheckFailed("The result should be a share, but it is NaN or a huge number.")
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
    problem = "The number does not depend on which samples are nearest to each other."
    means = []
    for name in ("own", "other"):
        found = pair[name].actual
        if not isinstance(found, list) or len(found) != 2:
            raise CheckFailed(problem)
        one, other = (number_of(each) for each in found)
        if abs(one - other) > ATOL:
            raise CheckFailed("The same neighbours at other distances give another number.")
        means.append(one)
    if abs(means[0] - means[1]) <= ATOL:
        raise CheckFailed(problem)


@points(1.5)
@hint(
    "For what share of all 2N samples is the one nearest other sample from the same set?",
    "Put both sets together, find the nearest of all others for each sample, compare where the two "
    "come from, and take the mean over the samples of both sets.",
)
def test_value(compare: Compare) -> None:
    """The share of right answers among the samples of both sets."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        kinds = {
            "large sets": groups_of(7, 0.4, rng),
            "small sets": groups_of(2, 0.3, rng),
            "sets that are well mixed": groups_of(5, 0.0, rng),
            "sets that are badly mixed": groups_of(6, 0.8, rng),
        }
        return {
            f"accuracy for {name}": number(impl.one_nn_accuracy(*on_a_circle(each, rng)))
            for name, each in kinds.items()
        }

    pair = compare(scenario)
    if isinstance(pair.actual, dict):
        for value in pair.actual.values():
            if isinstance(value, float | int) and not -ATOL <= value <= 1 + ATOL:
                raise CheckFailed("The accuracy is a share, and should lie between 0 and 1.")
    pair.assert_close(rtol=RTOL, atol=ATOL)


@points(0.5)
@hint(
    "Who is nearest to a sample if nobody is left out?",
    "The distance of each sample to itself is 0: make the diagonal of the matrix of distances "
    "infinite before you look for the smallest.",
)
def test_leaves_itself_out(compare: Compare) -> None:
    """No sample is its own neighbour: near copies of the real samples give 0."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        # On a line that does not go through 0, with gaps that grow.
        signs = 2.0 * torch.randint(2, (4,), generator=rng) - 1
        away = torch.tensor([15.0, 15, -15, -15])
        real = (torch.arange(3.0, 11).cumsum(0)[:, None] / 2 + away) * signs
        copies = real + 0.05 * torch.randn(8, 4, generator=rng)
        far = real[:1] + torch.arange(8.0)[:, None]
        return {
            "copies": number(impl.one_nn_accuracy(real, copies)),
            "far apart": number(impl.one_nn_accuracy(far, -far)),
            "mixtures": answers_for_mixtures(impl, rng),
        }

    found = compare(scenario)
    copies, far = (number_of(found[name].actual) for name in ("copies", "far apart"))
    if far < copies:
        raise CheckFailed(
            "Near copies get a higher accuracy than samples that are far apart: what is a right "
            "answer, and which sample is near?"
        )
    problem = "For near copies of the real samples, the accuracy should be 0."
    at_most(abs(copies), ATOL, problem)
    if far <= copies:
        raise CheckFailed("Where both sets are far apart, the accuracy is as low as for copies.")
    must_tell(found["mixtures"])


@points(0.5)
@hint(
    "A generator that makes the same picture again and again: what happens in either set?",
    "Both sets count. In one of them all answers may be right while in the other all are wrong, "
    "and the accuracy is the mean over both.",
)
def test_both_sets_count(compare: Compare) -> None:
    """Right and wrong answers count the same, wherever they are given."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        # The generated samples are close together. Of the real ones three are, too; the others are
        # nearer to the generated ones than to each other, by any measure of distance.
        corners = torch.tensor([[1.0, 1, 1], [1, -1, -1], [-1, 1, -1], [-1, -1, 1]])
        corners = corners[torch.randperm(4, generator=rng)][[0, 0, 0, 1, 2, 3]]
        middle = torch.tensor([30.0, 0, 0])
        real = middle + 5 * corners + 0.1 * torch.randn(6, 3, generator=rng)
        fake = middle + 0.1 * torch.randn(6, 3, generator=rng)
        away = torch.tensor([0.0, 30, 30]) - fake.flip(0)
        return {
            "collapsed": number(impl.one_nn_accuracy(real, fake)),
            "the other way round": number(impl.one_nn_accuracy(fake, real)),
            "far apart": number(impl.one_nn_accuracy(fake, away)),
            "mixtures": answers_for_mixtures(impl, rng),
        }

    found = compare(scenario)
    names = ("collapsed", "the other way round", "far apart")
    collapsed, turned, far = (number_of(found[name].actual) for name in names)
    problem = "If the two sets change places, the accuracy changes."
    at_most(abs(collapsed - turned), ATOL, problem)
    problem = "For a collapsed generator, the accuracy is the same as for a bad one."
    at_least(abs(collapsed - far), ATOL, problem)
    must_tell(found["mixtures"])


@points(0.25)
@hint(
    "By which distance, and by how many of the nearest, is a sample judged?",
    "The Euclidean distance, as `torch.cdist` gives it: neither the angle between two samples nor "
    "a sum of absolute differences, and the samples as they are, without normalising them.",
)
def test_distance(compare: Compare) -> None:
    """Near is what is near by the Euclidean distance."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        # Four places far from each other, at each of them two real and two generated samples. The
        # nearest to each is of its own set, and by another measure one of the other set.
        ones, x, y = torch.tensor([1.0, 1, 1, 1, 0, 0]), torch.eye(6)[4], torch.eye(6)[5]
        places = 100 * torch.eye(6)[:4] + torch.randn(4, 6, generator=rng)
        offsets = [
            # To the second real one, to the first generated one, and from there to the second.
            (1.8 * ones, 4.2 * x, 0.5 * y),
            (3.6 * x, 2.2 * ones, 0.5 * y),
            (0.5 * x, 0.5 * places[2], 0.5 * y),
            (3.0 * y, 6.0 * places[0] / 100, 0.5 * x),
        ]
        real, fake = [], []
        for place, (second, generated, last) in zip(places, offsets, strict=True):
            real += [place, place + second]
            fake += [place + generated, place + generated + last]
        one, other = torch.stack(real), torch.stack(fake)
        return {
            "near": number(impl.one_nn_accuracy(one, other)),
            "turned": number(impl.one_nn_accuracy(other, one)),
            "far apart": number(impl.one_nn_accuracy(one, other + 300)),
        }

    names = ("near", "turned", "far apart")
    found = Comparison(compare.actual(scenario), dict.fromkeys(names), "the result")
    near, turned, far = (number_of(found[name].actual) for name in names)
    problem = "The answers are not those of the nearest samples by the Euclidean distance."
    for one in (near, turned):
        at_most(abs(one - far), ATOL, problem)


@points(0.25)
@hint(
    "What kind of thing is the result, and what is left of the arguments?",
    "Return a Python number, as `.item()` gives it, and make tensors of your own instead of "
    "changing the ones that you were given.",
)
def test_float(compare: Compare) -> None:
    """The result is a Python float, and the sets are not changed."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        real, fake = torch.randn(2, 6, 3, generator=rng)
        before = real.clone(), fake.clone()
        result = impl.one_nn_accuracy(real, fake)
        return {"result": result, "changes": [real - before[0], fake - before[1]]}

    found = Comparison(compare.actual(scenario), {"result": None, "changes": None}, "the result")
    if not isinstance(found["result"].actual, float):
        raise CheckFailed("The result should be a Python float.")
    changes = found["changes"].actual
    for change in changes if isinstance(changes, list) else [None]:
        if not isinstance(change, torch.Tensor) or change.count_nonzero():
            raise CheckFailed("The samples have been changed.")
