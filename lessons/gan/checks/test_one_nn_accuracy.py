"""Hidden checks of `one_nn_accuracy`: by sets whose nearest neighbours are known.

All distances that matter differ by a tenth and more, so that rounding decides nothing. The right
answers depend on what is drawn. What can be asked without a certain value, by comparing two results
of the submission, is asked in that way: so one mistake fails one check.
"""

import torch

from autograder.checking import (
    CheckFailed,
    Compare,
    Comparison,
    Implementation,
    at_least,
    at_most,
    exercise,
    gettext,
    hint,
    points,
)
from lessons.gan.checks.neighbours import (
    answers_for_mixtures,
    groups_of,
    must_tell,
    number,
    number_of,
    on_a_circle,
)

pytestmark = exercise("gan", "one_nn_accuracy")

RTOL, ATOL = 0, 1e-6


@points(1.5)
@hint(
    "For what share of all 2N samples is the nearest other one from the same set?",
    "Put both sets together, find the nearest of all others for each sample, and compare where "
    "the two come from. The accuracy is the mean over the samples of both sets.",
)
def test_value(compare: Compare) -> None:
    """The share of right answers among the samples of both sets."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        kinds = {
            "accuracy for large sets": groups_of(7, 0.4, rng),
            "accuracy for small sets": groups_of(2, 0.3, rng),
            "accuracy for sets that are well mixed": groups_of(5, 0.0, rng),
            "accuracy for sets that are badly mixed": groups_of(6, 0.8, rng),
        }
        return {
            name: number(impl.one_nn_accuracy(*on_a_circle(each, rng)))
            for name, each in kinds.items()
        }

    pair = compare(scenario)
    if isinstance(pair.actual, dict):
        for value in pair.actual.values():
            if isinstance(value, float | int) and not -ATOL <= value <= 1 + ATOL:
                raise CheckFailed(
                    gettext("The accuracy is a share, and should lie between 0 and 1.")
                )
    pair.assert_close(rtol=RTOL, atol=ATOL)


@points(0.5)
@hint(
    "Who is nearest to a sample if nobody is left out?",
    "The distance of each sample to itself is 0. Make the diagonal of the matrix of distances "
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
            "small copies": number(impl.one_nn_accuracy(1e-3 * real, 1e-3 * copies)),
            "far apart": number(impl.one_nn_accuracy(far, -far)),
            "mixtures": answers_for_mixtures(impl, rng),
        }

    found = compare(scenario)
    copies, far = (number_of(found[name].actual) for name in ("copies", "far apart"))
    if far < copies:
        raise CheckFailed(
            gettext("Near copies get a higher accuracy than samples that are far apart.")
        )
    problem = gettext("For near copies of the real samples, the accuracy should be 0.")
    at_most(abs(copies), ATOL, problem)
    if far <= copies:
        raise CheckFailed(gettext("Sets that are far apart get as low an accuracy as near copies."))
    if abs(number_of(found["small copies"].actual)) > ATOL:
        problem = gettext("If all samples are closer together, near copies are left out, too.")
        raise CheckFailed(problem)
    must_tell(found["mixtures"])


@points(0.5)
@hint(
    "A generator makes the same image again and again. In which set are the answers wrong?",
    "Both sets count: in one of them all answers may be right while in the other all are wrong. "
    "The accuracy is the mean over both.",
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
    problem = gettext("If the two sets change places, the accuracy changes.")
    at_most(abs(collapsed - turned), ATOL, problem)
    problem = gettext(
        "For a collapsed generator, the accuracy is the same as for sets that are far apart."
    )
    at_least(abs(collapsed - far), ATOL, problem)
    must_tell(found["mixtures"])


@points(0.25)
@hint(
    "By which distance do you look for the nearest sample?",
    "Take the Euclidean distance, as `torch.cdist` gives it, and the samples as they are, "
    "without normalising them. Only the one nearest sample counts.",
)
def test_distance(compare: Compare) -> None:
    """The nearest sample is the one that is nearest by the Euclidean distance."""

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
    problem = gettext(
        "Some samples are not judged by the one that is nearest by the Euclidean distance."
    )
    for one in (near, turned):
        at_most(abs(one - far), ATOL, problem)


@points(0.25)
@hint(
    "What type does the result have?",
    "Return a Python number, as `.item()` gives it. Make tensors of your own instead of changing "
    "the ones that you were given.",
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
        raise CheckFailed(gettext("The result should be a Python float."))
    changes = found["changes"].actual
    for change in changes if isinstance(changes, list) else [None]:
        if not isinstance(change, torch.Tensor) or change.count_nonzero():
            raise CheckFailed(gettext("The samples have been changed."))


def worked_case(impl: Implementation) -> dict[str, object]:
    """Two sets of two numbers: draw them on a line."""
    real, fake = torch.tensor([[0.0], [1.0]]), torch.tensor([[1.4], [5.0]])
    return {
        "real": real,
        "fake": fake,
        "one_nn_accuracy(real, fake)": impl.one_nn_accuracy(real, fake),
    }
