"""What came of the content in `transfers.runs_with_content`, and what the callback was told."""

from typing import Any

from autograder.checking import CheckFailed, Comparison, Shared
from lessons.style_transfer.checks.runs import content_of, picture_of
from lessons.style_transfer.checks.tasks import task
from lessons.style_transfer.checks.told import must_be_content
from lessons.style_transfer.checks.traces import TRACE, is_like
from lessons.style_transfer.checks.transfers import CONTENT

# How much of the content may be lost where it weighs most, of what is lost without it.
MOST_CONTENT = 0.5


def of_content(run: Shared) -> Comparison:
    """What came of `transfers.runs_with_content`."""
    names = ("image with content", "image without content", "calls", "first images")
    return Comparison(run.value, {**dict.fromkeys(names), "trace": TRACE}, "the result")


def contents_left(run: Shared) -> tuple[float, float]:
    """How far the two images of `transfers.runs_with_content` are from their content."""
    encoder, content, _ = task(run.generator())
    found = of_content(run)
    names = ("image with content", "image without content")
    images = [picture_of(found[name].actual, content) for name in names]
    kept, lost = (content_of(run.reference, encoder, one, content) for one in images)
    return kept, lost


def _counts(run: Shared) -> bool:
    """Whether the weight of the content makes a difference in `transfers.runs_with_content`."""
    try:
        kept, lost = contents_left(run)
    except CheckFailed:
        return False
    return kept <= MOST_CONTENT * lost


def _told(run: Shared) -> tuple[Any, list[float]]:
    """What the callback of `transfers.runs_with_content` got, and the true content parts."""
    encoder, content, _ = task(run.generator())
    found = of_content(run)
    shown = found["first images"].actual
    seen = [one for one in shown if is_like(one, content)] if isinstance(shown, list) else []
    true = [CONTENT * content_of(run.reference, encoder, one.to(content), content) for one in seen]
    return found["calls"].actual, true


def must_be_contents(run: Shared) -> None:
    """Fail where the callback got something else than the content parts of `runs_with_content`.

    Where the content does not count at all, another check says so, and none are asked for.
    """
    if _counts(run):
        must_be_content(*_told(run))
