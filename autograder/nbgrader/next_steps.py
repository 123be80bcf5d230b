"""What a student's page begins with: the cells that still ask for something, and for what."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from nbformat import NotebookNode

from autograder.feedback.exercise import ADVICE, NOTES, STATUS
from autograder.grading.results import UNUSABLE
from autograder.language import N_

NO_RESPONSE = N_("No response.")
"""The comment that nbgrader writes itself where an answer is as it was released."""


@dataclass(frozen=True, slots=True)
class Step:
    """A cell that was begun and has lost points.

    Attributes:
        cell: the graded cell.
        advice: what its card says first, see `autograder.feedback.advice.Advice`; empty for what
            a person grades, and for a notebook that was graded before cards had it.
    """

    cell: NotebookNode
    advice: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class NextSteps:
    """What there is to do, each in the notebook's order.

    Attributes:
        usable: whether a notebook of the assignment could be run at all.
        notes: what there is to say of the notebook as a whole.
        mend: what was begun and has lost points.
        not_begun: what is as it was released.
        pending: what nobody has graded yet.
        review: what a person grades once more.
    """

    usable: bool
    notes: list[str]
    mend: list[Step]
    not_begun: list[NotebookNode]
    pending: list[NotebookNode]
    review: list[NotebookNode]


def next_steps(nb: NotebookNode) -> NextSteps:
    """Sort the cells of a graded notebook, with the scores that `Grades` has put there."""
    graded = [cell for cell in nb.cells if _is_graded(cell)]
    lost = [Step(cell, _of_card(cell, ADVICE) or {}) for cell in graded if _has_lost(cell)]
    cards = list(_cards(nb))
    return NextSteps(
        usable=not any(card.get(STATUS) in UNUSABLE for card in cards),
        notes=next((card[NOTES] for card in cards if card.get(NOTES)), []),
        mend=[step for step in lost if _is_begun(step)],
        not_begun=[step.cell for step in lost if not _is_begun(step)],
        pending=[cell for cell in graded if cell.metadata.nbgrader.get("pending")],
        review=[cell for cell in graded if cell.metadata.nbgrader.get("review")],
    )


def _is_graded(cell: NotebookNode) -> bool:
    meta = cell.metadata.get("nbgrader", {})
    return bool(meta.get("grade") or meta.get("task"))


def _has_lost(cell: NotebookNode) -> bool:
    meta = cell.metadata.nbgrader
    missing = meta.get("points", 0) - meta.get("score", 0)
    return not meta.get("pending") and round(missing, 6) > 0


def _is_begun(step: Step) -> bool:
    comment = step.cell.metadata.nbgrader.get("comment")
    return bool(step.advice.get("begun", comment != NO_RESPONSE))


def _of_card(cell: NotebookNode, name: str) -> Any:
    """What a cell's card has under a name in its metadata; None if there is nothing."""
    found = (output.get("metadata", {}).get(name) for output in cell.get("outputs", []))
    return next(filter(None, found), None)


def _cards(nb: NotebookNode) -> Iterator[Mapping[str, Any]]:
    """The metadata of all outputs: only cards have any."""
    for cell in nb.cells:
        yield from (output.get("metadata", {}) for output in cell.get("outputs", []))
