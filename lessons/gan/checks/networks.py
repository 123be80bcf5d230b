"""What each check of `Generator` and `Discriminator` asks for: a network, and no mere formula."""

import torch

from autograder.checking import CheckFailed, Compare, Comparison, Scenario, gettext

# With this many inputs, what a network says moves into so many directions at least. Formulas with
# a few numbers to adjust know two.
INPUTS, LEAST_DIRECTIONS = 8, 6

# The smallest eigenvalue that counts as a direction, of cosines between gradients.
LEAST_EIGENVALUE = 1e-5

# The least share of the numbers of an input which it depends on.
LEAST_SHARE = 0.5

# How much gradients differ where a network is linear, but for the tanh of a small number.
MOST_SPREAD = 0.1

TOO_SIMPLE = "The network is too simple: it uses only a few features of its input."


def must_be_a_network(compare: Compare, slopes: Scenario) -> None:
    """Fail what is too simple: what looks at few numbers, or has few ways to change.

    Args:
        compare: the check's.
        slopes: a scenario that gives what `slopes_of` gives. It is run once for an exercise.
    """
    names = ("outputs", "inputs", "parameters")
    found = Comparison(compare.once(slopes).value, dict.fromkeys(names), "the result")
    outputs, by_inputs, cosines = (found[name].actual for name in names)
    # That gradients arrive is another check's concern, that inputs make a difference is not.
    if not _is_matrix(by_inputs):
        if _is_matrix(outputs) and not are_different(outputs, INPUTS):
            raise CheckFailed(gettext("Different inputs give the same result."))
    else:
        if not by_inputs.count_nonzero():
            problem = gettext("The gradient by the input is zero, as if it had no influence.")
            raise CheckFailed(problem)
        if by_inputs.ne(0).any(dim=0).double().mean() < LEAST_SHARE:
            raise CheckFailed(gettext("The network ignores more than half of its input."))
        units = torch.nn.functional.normalize(by_inputs.double())
        # That a network is linear, and has one gradient everywhere, is another check's concern.
        is_linear = _are_one(by_inputs) and _is_matrix(cosines)
        if not is_linear and directions_of(units @ units.T) < LEAST_DIRECTIONS:
            raise CheckFailed(gettext(TOO_SIMPLE))
    if _is_matrix(cosines) and directions_of(cosines) < LEAST_DIRECTIONS:
        raise CheckFailed(gettext(TOO_SIMPLE))


def are_different(rows: torch.Tensor, least: int) -> bool:
    """Whether at least so many rows of a matrix are different."""
    # Where sums are different, rows are: these are compared in a hundredth of the time.
    sums = rows.double().contiguous().sum(dim=1)  # in one order for all rows
    return len(sums[sums.isfinite()].unique()) >= least or len(rows.unique(dim=0)) >= least


def _are_one(rows: torch.Tensor) -> bool:
    """Whether all rows are about the same."""
    return bool((rows - rows[0]).abs().max() <= MOST_SPREAD * rows.abs().max())


def directions_of(cosines: torch.Tensor) -> int:
    """How many directions there are among vectors with these cosines, of shape (N, N)."""
    return int((torch.linalg.eigvalsh(cosines.double()) > LEAST_EIGENVALUE).sum())


def _is_matrix(value: object) -> bool:
    if not isinstance(value, torch.Tensor) or not value.is_floating_point() or value.dim() != 2:
        return False
    return len(value) == INPUTS and bool(torch.isfinite(value).all())
