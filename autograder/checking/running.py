"""Runs one hidden check on a submission, and says what it found."""

import contextlib
import traceback
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from _pytest.outcomes import OutcomeException

from autograder.checking.collection import Check
from autograder.checking.failures import TO_DO, cause_of, hides_work, of_failure
from autograder.checking.fixture import Compare, Known, Oracle, Subject
from autograder.checking.results import Results
from autograder.errors import AutograderError, CheckFault
from autograder.judge.bounds import CheckFailed, watched
from autograder.judge.exceptions import UNKNOWN, UNPLACED, of_exception
from autograder.judge.kinds import cause_of as cause_of_result
from autograder.judge.kinds import of_kind
from autograder.language import gettext
from autograder.sandbox.outcomes import Failure, Raised

__all__ = ["Verdict", "run_check"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What running a check once found.

    Attributes:
        status: as in `autograder.checking.session.CheckOutcome`.
        message: what was wrong, for the student.
        hint: what to think about by what was found; empty where the check's own says more.
        hides_work: whether a stub ran in place of what the student has written elsewhere.
        cause: the same for all checks that fail for one reason; empty if that cannot be told.
        noted: the shares of what the check allows that were used up, where somebody watches.
        results: what its scenarios gave.
        parts: in place of which of the submission's functions others stood.
        odd: a sentence for whoever wrote the check, where it could not judge what came.
    """

    status: str
    message: str = ""
    hint: str = ""
    hides_work: bool = False
    cause: str = ""
    noted: Sequence[float]
    results: Results
    parts: frozenset[str]
    odd: str = ""

    @property
    def passed(self) -> bool:
        """Whether it passed."""
        return self.status == "passed"


def run_check(
    check: Check,
    subject: Subject,
    oracle: Oracle,
    *,
    seed: int,
    parts: Collection[str] = (),
    known: Known | None = None,
    measure: bool = False,
) -> Verdict:
    """Run a check once.

    Args:
        check: the check.
        subject: what is checked.
        oracle: the answers of the lesson's reference.
        seed: of its scenarios' generators.
        parts: the exercises in whose place others stand, in the subject and in the reference.
        known: what scenarios gave that all checks of an exercise share.
        measure: whether to find out how near to its bounds it came, which takes longer.

    Raises:
        CheckFault: the check is wrong in itself.
        AutograderError: ``subject`` raised it.
    """
    compare = Compare(
        subject,
        oracle,
        seed=seed,
        seconds=check.seconds,
        exercise=check.exercise,
        stand_ins=oracle.stand_ins(parts, seed),
        known=known,
    )
    with contextlib.ExitStack() as stack:
        noted: list[float] = stack.enter_context(watched()) if measure else []
        found = _judged(check, compare)
    return Verdict(noted=noted, results=compare.results, parts=frozenset(parts), **found)


def _judged(check: Check, compare: Compare) -> dict[str, Any]:
    """Run a check; what there is to say of it, by the names of a verdict's attributes."""
    try:
        check.function(compare)
    except Failure as failure:
        return _of_failure(check, failure)
    except CheckFailed as failed:
        return _failed(check, str(failed), failed.kind)
    except AssertionError as failed:
        said = str(failed).partition("\n")[0]
        return _failed(check, said or gettext("The result is not right."), "")
    except CheckFault as fault:
        raise CheckFault(f"{check.place}: {fault}") from None
    except AutograderError:
        raise
    except OutcomeException as outcome:  # a skipped check would be a gap
        text = f"{check.place}: a check is neither skipped nor failed by hand: {outcome}"
        raise CheckFault(text) from None
    except Exception as error:  # whatever a check makes of what a submission sent
        message = gettext(
            "The result has a form that cannot be judged. Compare it with what is asked for."
        )
        return {**_failed(check, message, "type"), "odd": _odd(check, error)}
    return {"status": "passed"}


def _odd(check: Check, error: Exception) -> str:
    """For whoever wrote a check: by which exception it failed to judge, and where."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    said = gettext(
        "{exercise}/{check} could not judge what came: {exception} in {function}, line {line} of "
        "{file}."
    )
    return said.format(
        exercise=check.exercise,
        check=check.name,
        exception=type(error).__name__,
        function=place.name,
        line=place.lineno,
        file=Path(place.filename).name,
    )


def _failed(check: Check, message: str, kind: str) -> dict[str, Any]:
    hint = of_kind(kind) or gettext(check.hint)
    cause = cause_of_result(kind, message)
    return {"status": "failed", "message": message, "hint": hint, "cause": cause}


def _of_failure(check: Check, failure: Failure) -> dict[str, Any]:
    status, message = of_failure(failure)
    hint = of_kind(status)
    if isinstance(failure, Raised) and status != TO_DO:
        text = f"{failure.kind}: {failure.text}"
        otherwise = UNKNOWN if failure.place is not None else UNPLACED
        hint = of_exception(text, check.exercise, otherwise="" if failure.remark else otherwise)
    return {
        "status": status,
        "message": message,
        "hint": hint,
        "hides_work": hides_work(failure),
        "cause": cause_of(failure),
    }
