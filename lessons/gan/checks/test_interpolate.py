"""Hidden checks of `interpolate`: a straight line in equal steps."""

from typing import Any

import torch

from autograder.checking import (
    CheckFailed,
    Compare,
    Implementation,
    at_most,
    describe,
    exercise,
    gettext,
    hint,
    points,
)

pytestmark = exercise("gan", "interpolate")

RTOL, ATOL = 1e-4, 1e-6

# How many times as long as the straight line a way may be; random rows make more than 4 of it.
MOST_DETOUR = 2.0

# The share of the way that one of eight steps may go, however unequal they are.
MOST_JUMP = 0.6


def must_lead(rows: Any, start: torch.Tensor, end: torch.Tensor) -> None:
    """Fail rows that are no way from one end to the other, however unequal its steps may be."""
    if not isinstance(rows, torch.Tensor) or not rows.is_floating_point() or rows.shape != (9, 5):
        raise CheckFailed(gettext("The result should be a floating tensor of shape (steps, dim)."))
    steps = rows.double().diff(dim=0)  # (8, 5)
    if not bool((steps.norm(dim=1) > 0).all()):
        raise CheckFailed(gettext("Some rows are the same as the one before."))
    # How much longer the way is than the straight line: detours of known mistakes are short.
    detour = steps.norm(dim=1).sum() / (end - start).double().norm()
    at_most(detour, MOST_DETOUR, gettext("The rows make a long detour from the start to the end."))
    jump = steps.norm(dim=1).max() / (end - start).double().norm()
    at_most(jump, MOST_JUMP, gettext("One step is longer than half of the whole way."))


@points(0.5)
@hint(
    "Which vectors are your first and your last row?",
    "The weights of the two ends run from 0 to 1, both included, as `torch.linspace` can give "
    "them. All rows together are one new tensor of shape (steps, dim).",
)
def test_ends(compare: Compare) -> None:
    """The first row is the start, the last row is the end, and there are `steps` rows."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        start, end = torch.randn(2, 5, generator=rng)
        rows = impl.interpolate(start, end, 9)
        found = {
            "start that was given": start,
            "end that was given": end,
            "result for two steps": impl.interpolate(start, end, 2),
        }
        if isinstance(rows, torch.Tensor) and rows.shape == (9, 5):
            return {**found, "first row": rows[0], "last row": rows[-1], "rows": rows}
        return rows

    pair = compare(scenario)
    if not isinstance(pair.actual, dict):
        rows = pair.actual
        if isinstance(rows, torch.Tensor) and rows.dim() == 2 and rows.shape[1] == 5:
            raise CheckFailed(gettext("There should be as many rows as `steps` says."))
        problem = gettext("The result should be a tensor of shape (steps, dim), but it is {found}.")
        raise CheckFailed(problem.format(found=describe(rows)))
    for name in ("start that was given", "end that was given"):
        pair[name].assert_close(rtol=0, atol=0)
    for name in ("first row", "last row", "result for two steps"):
        pair[name].assert_close(rtol=RTOL, atol=ATOL)
    must_lead(pair["rows"].actual, pair["first row"].expected, pair["last row"].expected)


@points(0.5)
@hint(
    "How far is it from each row to the next?",
    "Row k is a weighted mean of the two vectors, with weights that change by the same amount "
    "from row to row. A second dimension of size 1 lines the weights up with the rows.",
)
def test_equal_steps(compare: Compare) -> None:
    """All rows lie on the straight line between the two, in equal steps."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        start, end = torch.randn(2, 4, generator=rng, dtype=torch.float64)
        # As many steps as numbers in a row, and more.
        found = [impl.interpolate(start.clone(), end.clone(), steps) for steps in (4, 7)]
        return [
            torch.stack(list(rows)) if isinstance(rows, torch.Tensor | list | tuple) else None
            for rows in found
        ]

    start, end = torch.randn(2, 4, generator=compare.generator(), dtype=torch.float64)
    found = compare.actual(scenario)
    for rows in found if isinstance(found, list) and len(found) == 2 else [None]:
        if not isinstance(rows, torch.Tensor) or not rows.is_floating_point() or rows.dim() < 2:
            raise CheckFailed(
                gettext("The result should be a floating tensor of shape (steps, dim).")
            )
        rows = (
            rows.flatten(1) if rows.numel() else rows
        )  # their shape is another check's concern, and so are the two ends
        if rows.dim() != 2 or rows.shape[1] != 4 or len(rows) < 3:
            raise CheckFailed(
                gettext("Each row should have as many numbers as the two given vectors.")
            )
        steps = rows.double().diff(dim=0)
        length = steps[0].norm()
        if not bool(torch.isfinite(steps).all()):
            raise CheckFailed(gettext("The rows hold NaN or infinity."))
        if not length:
            raise CheckFailed(gettext("The first two rows are the same."))
        if (steps - steps[0]).norm() > 1e-4 * length:
            raise CheckFailed(gettext("The steps from row to row are not all the same."))
        if torch.cosine_similarity(steps[0], end - start, dim=0).abs() < 1 - 1e-6:
            raise CheckFailed(
                gettext("The rows do not lie on the straight line between the two vectors.")
            )
        share = float(steps.norm(dim=1).sum() / (end - start).norm())
        if not 0.5 < share < 2:
            problem = gettext(
                "All steps together are far longer or shorter than the way between the vectors."
            )
            raise CheckFailed(problem)


def worked_case(impl: Implementation) -> dict[str, object]:
    """Three vectors on the way between two."""
    start, end = torch.tensor([0.0, 4.0]), torch.tensor([2.0, 0.0])
    return {
        "start": start,
        "end": end,
        "interpolate(start, end, 3)": impl.interpolate(start, end, 3),
    }
