"""What a check makes of code that did not return."""

from typing import NoReturn

from autograder.language import gettext
from autograder.sandbox.outcomes import UNNAMED, Crashed, Failure, NotDefined, Raised, TimedOut

TO_DO = "not_attempted"


class Abandoned:
    """In place of a submission whose function took too long already: nothing is run again."""

    def run(self, scenario: bytes, *, seed: int, seconds: float | None, exercise: str) -> NoReturn:
        """Raise `TimedOut`."""
        raise _NotRun(gettext("an earlier check of this exercise took too long"))


class _NotRun(TimedOut):
    """No time was spent, because there is none left for this exercise."""


def cause_of(failure: Failure) -> str:
    """What is the same for all checks that fail for this reason; empty where none says more."""
    if of_failure(failure)[0] == TO_DO:
        return ""
    if isinstance(failure, NotDefined):
        return f"no {failure.name}"
    if isinstance(failure, Raised):
        return f"{failure.kind} at {failure.place or failure.text}"
    return TimedOut.__name__ if isinstance(failure, TimedOut) else f"crashed: {failure}"


def of_failure(failure: Failure) -> tuple[str, str]:
    """The status and the student's message for code that did not return."""
    if isinstance(failure, NotDefined):
        missing = gettext("The notebook defines no `{name}`.").format(name=failure.name)
        return ("error", f"{missing} {failure.reason}") if failure.reason else (TO_DO, missing)
    if isinstance(failure, _NotRun):
        return "timeout", gettext("Not run: {reason}.").format(reason=failure)
    if isinstance(failure, TimedOut):
        return "timeout", gettext("Stopped: {reason}.").format(reason=failure)
    if isinstance(failure, Crashed):
        return "crashed", gettext("Crashed: {reason}.").format(reason=failure)
    assert isinstance(failure, Raised)
    remark = f" {failure.remark}" if failure.remark else ""
    if _is_of_stub(failure):
        return TO_DO, gettext("Not written yet: the stub is still in place.") + remark
    what = gettext(UNNAMED) if failure.kind == UNNAMED else failure.kind
    if failure.place:
        where = gettext("{exception} in cell {cell}, line {line}")
        what = where.format(exception=what, cell=failure.place.cell, line=failure.place.line)
        if failure.steps and failure.steps[0].cell != failure.place.cell:
            called = gettext("{exception} (called from cell {cell}, line {line})")
            first = failure.steps[0]
            what = called.format(exception=what, cell=first.cell, line=first.line)
    text = f": {failure.text}" if failure.text else ""
    end = "." if remark and text[-1:] not in (".", "!") else ""
    return "error", f"{what}{text}{end}{remark}"


def hides_work(failure: Failure) -> bool:
    """Whether a stub ran in place of something that the student has written elsewhere."""
    return isinstance(failure, Raised) and _is_of_stub(failure) and bool(failure.remark)


def _is_of_stub(failure: Raised) -> bool:
    # The stub's own line raised it, not something that the student's code calls.
    return failure.kind == "NotImplementedError" and failure.at_place
