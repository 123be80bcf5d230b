"""Hidden checks of `one_nn_accuracy`: by sets whose nearest neighbours are known or random."""

import torch

from autograder.checks import Both, CheckFailed, Implementation, exercise, hint, points

pytestmark = exercise("gan", "one_nn_accuracy")

RTOL, ATOL = 0, 1e-6


@points(1)
@hint(
    "For how many of all 2N samples is the nearest other sample from the same set?",
    "Put both sets together, find the nearest of all others for each sample, compare where the two "
    "come from, and take the mean over the samples of both sets.",
)
def test_value(both: Both) -> None:
    """The share of right answers among the samples of both sets."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        found = {}
        for name, count, shift in (("sets that overlap", 24, 1.0), ("small sets", 5, 0.5)):
            real, fake = torch.randn(2, count, 3, generator=rng)
            found[f"accuracy for {name}"] = impl.one_nn_accuracy(real, fake + shift)
        return found

    both(scenario).agree(rtol=RTOL, atol=ATOL)


@points(0.5)
@hint(
    "Who is nearest to a sample if nobody is left out?",
    "The distance of each sample to itself is 0: make the diagonal of the matrix of distances "
    "infinite before you look for the smallest.",
)
def test_leaves_itself_out(both: Both) -> None:
    """No sample is its own neighbour: near copies of the real samples give 0."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        real = 10 * torch.randn(12, 4, generator=rng)
        return impl.one_nn_accuracy(real, real + 0.01 * torch.randn(12, 4, generator=rng))

    both(scenario).agree(rtol=RTOL, atol=ATOL)


@points(0.5)
@hint(
    "A generator that makes the same picture again and again: what happens in either set?",
    "Both sets count. In one of them all answers may be right while in the other all are wrong, "
    "and the accuracy is the mean over both.",
)
def test_both_sets_count(both: Both) -> None:
    """Right and wrong answers count the same, wherever they are given."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        real = 5 * torch.randn(16, 4, generator=rng)
        fake = real[:1] + 0.01 * torch.randn(16, 4, generator=rng)
        spread = 0.01 * torch.randn(16, 4, generator=rng)
        return {
            "accuracy for a collapsed generator": impl.one_nn_accuracy(real, fake),
            "accuracy for sets far apart": impl.one_nn_accuracy(spread, 10 + spread.flip(1)),
        }

    both(scenario).agree(rtol=RTOL, atol=ATOL)


@points(0.5)
@hint(
    "Which distance is asked for?",
    "The Euclidean distance, as `torch.cdist` gives it: neither the angle between two samples nor "
    "a sum of absolute differences, and the samples as they are, without normalising them.",
)
def test_distance(both: Both) -> None:
    """Near is what is near by the Euclidean distance."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        # Three groups, each of a point, one at the Euclidean distance 4 along an axis, and one of
        # the other set at 1.8 in each of four coordinates: 3.6, but 7.2 as a sum.
        start = 100 * torch.eye(4)[:3] + torch.randn(3, 4, generator=rng)
        axis, diagonal = torch.tensor([4.0, 0, 0, 0]), torch.full((4,), 1.8)
        real = torch.cat([start, start + axis])
        # Points on one ray have no angle between them, however far apart they are.
        far = start * torch.tensor([[1.5], [1.6], [1.7]])
        return impl.one_nn_accuracy(real, torch.cat([start + diagonal, far]))

    both(scenario).agree(rtol=RTOL, atol=ATOL)


@points(0.5)
@hint(
    "What kind of thing is the result, and what is left of the arguments?",
    "Return a Python number, as `.item()` gives it, and make tensors of your own instead of "
    "changing the ones that you were given.",
)
def test_float(both: Both) -> None:
    """The result is a Python float, and the sets are not changed."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        real, fake = torch.randn(2, 6, 3, generator=rng)
        before = real.clone(), fake.clone()
        result = impl.one_nn_accuracy(real, fake)
        return {"result": result, "changes": [real - before[0], fake - before[1]]}

    found = both.actual(scenario)
    if not isinstance(found["result"], float):
        raise CheckFailed("The result should be a Python float.")
    if any(change.count_nonzero() for change in found["changes"]):
        raise CheckFailed("The samples have been changed.")
