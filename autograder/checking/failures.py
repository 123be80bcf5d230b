"""What a check makes of code that did not return."""

from typing import NoReturn

from autograder.sandbox.outcomes import Crashed, Failure, NotDefined, Raised, TimedOut

TO_DO = "not_attempted"


class Abandoned:
    """In place of a submission whose function took too long already: nothing is run again."""

    def run(self, scenario: bytes, *, seed: int, seconds: float | None, exercise: str) -> NoReturn:
        """Raise `TimedOut`."""
        raise _NotRun("an earlier check of this exercise took too long")


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
        missing = f"The notebook defines no `{failure.name}`."
        return ("error", f"{missing} {failure.reason}") if failure.reason else (TO_DO, missing)
    if isinstance(failure, TimedOut):
        return "timeout", f"{'Not run' if isinstance(failure, _NotRun) else 'Stopped'}: {failure}."
    if isinstance(failure, Crashed):
        return "crashed", f"Crashed: {failure}."
    assert isinstance(failure, Raised)
    # The stub's own line raised it, not something that the student's code calls.
    remark = f" {failure.remark}" if failure.remark else ""
    if failure.kind == "NotImplementedError" and failure.at_place:
        return TO_DO, f"Not written yet: the stub is still in place.{remark}"
    where = f" in cell {failure.place.cell}, line {failure.place.line}" if failure.place else ""
    text = f": {failure.text}" if failure.text else ""
    end = "." if remark and text[-1:] not in (".", "!") else ""
    return "error", f"{failure.kind}{where}{text}{end}{remark}"
