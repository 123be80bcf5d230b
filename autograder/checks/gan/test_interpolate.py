"""Hidden checks of `interpolate`: a straight line in equal steps."""

import torch

from autograder.checks import Both, Implementation, exercise, hint, points

pytestmark = exercise("gan", "interpolate")

RTOL, ATOL = 1e-4, 1e-6


@points(0.5)
@hint(
    "Where does the way begin, where does it end, and how many stops does it have?",
    "The weights of the two ends run from 0 to 1, both included, as `torch.linspace(0, 1, steps)` "
    "gives them; each row is a vector of length `dim`.",
)
def test_ends(both: Both) -> None:
    """The first row is the start, the last row is the end, and there are `steps` rows."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        start, end = torch.randn(2, 5, generator=rng)
        short, long = impl.interpolate(start, end, 2), impl.interpolate(start, end, 9)
        return {
            "shapes": [list(getattr(rows, "shape", ())) for rows in (short, long)],
            "two rows": short,
            "first row": long[0],
            "last row": long[-1],
        }

    both(scenario).agree(rtol=RTOL, atol=ATOL)


@points(0.5)
@hint(
    "Are all steps of the same length, and on one straight line?",
    "Row k is a weighted mean of the two vectors, with weights that change by the same amount from "
    "row to row; `weights[:, None]` lines them up with the rows.",
)
def test_equal_steps(both: Both) -> None:
    """All rows lie on the straight line between the two, in equal steps."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        start, end = torch.randn(2, 4, generator=rng, dtype=torch.float64)
        return {
            "difference between neighbouring rows": impl.interpolate(start, end, 6).diff(dim=0),
            "difference for as many steps as numbers": impl.interpolate(start, end, 4).diff(dim=0),
        }

    both(scenario).agree(rtol=RTOL, atol=ATOL)
