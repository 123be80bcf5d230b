"""The page with pairs side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from autograder.feedback.pages import environment
from autograder.similar.pairs import Found
from autograder.similar.works import Line, Work

__all__ = ["page_of"]

_AROUND = 2
"""As many lines are shown before and after those that are shared."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A line of a column; ``line`` is None where some are left out."""

    line: Line | None
    marked: bool


def page_of(
    assignment: str,
    found: Found,
    works: Sequence[Work],
    *,
    least: float,
    most: int,
    left_out: Sequence[str],
    now: datetime,
) -> str:
    """The page as HTML; text from submissions is escaped, and there is no script.

    Args:
        assignment: name of the assignment.
        found: the pairs.
        works: all that was compared.
        least: the smallest share that is shown.
        most: how many pairs are shown.
        left_out: submissions that could not be read.
        now: when the page is made.
    """
    pairs = [
        (pair, _column(pair.one, pair.marked[0]), _column(pair.other, pair.marked[1]))
        for pair in found.pairs[:most]
    ]
    return (
        environment("autograder.similar")
        .get_template("similar.html.j2")
        .render(
            assignment=assignment,
            pairs=pairs,
            more=len(found.pairs) - len(pairs),
            common=found.common,
            count=sum(not work.other for work in works),
            others=sum(work.other for work in works),
            least=least,
            left_out=left_out,
            now=now,
        )
    )


def _column(work: Work, marked: frozenset[int]) -> list[_Shown]:
    """The lines that are shared, with some around them."""
    near = {place + offset for place in marked for offset in range(-_AROUND, _AROUND + 1)} & set(
        range(len(work.lines))
    )
    column: list[_Shown] = []
    before = -1
    for place in sorted(near):
        if place != before + 1:
            column.append(_Shown(None, False))
        column.append(_Shown(work.lines[place], place in marked))
        before = place
    if before < len(work.lines) - 1:
        column.append(_Shown(None, False))
    return column
