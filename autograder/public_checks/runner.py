"""Runs the public checks of an exercise on the functions of a notebook."""

import json
import linecache
import sys
import traceback
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

from autograder.judge.bounds import CheckFailed
from autograder.judge.exceptions import of_exception
from autograder.judge.fingerprint import Trace, agree, sentence_of, tells
from autograder.judge.kinds import cause_of, of_kind
from autograder.language import gettext
from autograder.public_checks.fixture import Known, Notebook, NotThere, PublicCompare, Ran
from autograder.public_checks.marks import Check, hints_of
from autograder.public_checks.tables import Row, Table, joined
from autograder.public_checks.worked_case import WorkedCase, case_of

Cases: TypeAlias = Mapping[str, tuple[WorkedCase | None, str]]
"""The worked case of each exercise that has one, and its result as text."""

Results: TypeAlias = Mapping[str, list[tuple[list[str], dict[str, Trace]]]]
"""Of each exercise what is right, and then what is said of each known mistake, in English, of two
at once of both, and what it gives to the checks that it fails."""


class ChecksFailed(AssertionError):
    """Not all public checks of an exercise pass; the table above says what is wrong."""

    def _render_traceback_(self) -> list[str]:
        # Where in this file it was raised is of no use to anybody; IPython asks for this.
        return [f"ChecksFailed: {self}"]


class Lesson:
    """The public checks of a lesson, and which exercises pass them.

    Args:
        checks: for each exercise, in the lesson's order, its checks by name.
        known: for each check, as ``exercise/check``, its seed and expected values.
        cases: what ``more=True`` shows at its end.
        results: of known mistakes, as the text of a `Results` in JSON.
    """

    def __init__(
        self,
        checks: Mapping[str, Mapping[str, Check]],
        known: Mapping[str, Known],
        cases: Cases | None = None,
        results: str = "{}",
    ) -> None:
        self._checks = checks
        self._known = known
        self._cases = cases or {}
        self._results = results
        self._done: dict[str, bool] = {}

    def check(self, function: object = None, *, more: bool = False) -> None:
        """Run the public checks of an exercise and show what they find.

        Args:
            function: the exercise's function or class, as in ``check(gram_matrix)``. Without it,
                all exercises are checked whose cells have been run.
            more: whether to show the stronger hints, and a tiny case that is worked out.

        Raises:
            ChecksFailed: not all of them pass. The table that is shown says more.
        """
        names = sys._getframe(1).f_globals
        if function is None:
            chosen = {name: names[name] for name in self._checks if name in names}
        else:
            chosen = {self._name_of(function, names): function}
        tables = [self._table(name, Notebook(names, chosen), more=more) for name in chosen]
        for table in tables:
            _show(table)
        failed = [table.verdict for table in tables if not self._done[table.exercise]]
        if failed:
            raise ChecksFailed("\n".join(failed))

    def _table(self, exercise: str, notebook: Notebook, *, more: bool) -> Table:
        checks = self._checks[exercise].items()
        ran: Ran = {}
        found = {name: self._row(exercise, name, check, notebook, ran) for name, check in checks}
        self._done[exercise] = all(row.status == "passed" for row, _ in found.values())
        worked, expected = self._cases.get(exercise, (None, ""))
        case = case_of(worked, notebook, expected) if more and worked is not None else None
        rows = joined([row for row, _ in found.values()], self._diagnosis(exercise, found))
        return Table(exercise=exercise, rows=rows, progress=self.progress, more=more, case=case)

    def _diagnosis(self, exercise: str, found: Mapping[str, tuple[Row, Trace]]) -> str:
        """The sentence about the known mistake that gives all of this; empty if none does."""
        wrong = [name for name, (row, _) in found.items() if row.status in ("failed", "error")]
        if not wrong or any(row.status == "to do" for row, _ in found.values()):
            return ""
        results: Results = json.loads(self._results)
        (_, right), *mistakes = results.get(exercise) or [([], {})]
        single, pairs = list[list[str]](), list[list[str]]()
        for said, traces in mistakes:
            gives = {**right, **traces}
            if all(agree(gives[name], trace) for name, (_, trace) in found.items()) and any(
                tells(gives[name], right[name]) for name in wrong
            ):
                (pairs if len(said) > 1 else single).append(said)
        return sentence_of(single or pairs)

    @property
    def progress(self) -> str:
        """One sentence on how much of the lesson is done."""
        bar = "".join("■" if self._done.get(name) else "□" for name in self._checks)
        open_ = [name for name in self._checks if not self._done.get(name)]
        done = len(self._checks) - len(open_)
        said = gettext("{bar} {done} of {total} exercises pass their checks; the whole lesson.")
        if open_:
            said = gettext("{bar} {done} of {total} exercises pass their checks; next: {exercise}.")
        return said.format(bar=bar, done=done, total=len(self._checks), exercise="".join(open_[:1]))

    def _name_of(self, function: object, names: Mapping[str, Any]) -> str:
        for name in self._checks:
            if names.get(name) is function:
                return name
        name = getattr(function, "__name__", "")
        if name in self._checks:
            return str(name)
        known = ", ".join(f"check({each})" for each in self._checks)
        said = gettext("check takes the function of an exercise. This lesson has: {known}.")
        raise TypeError(said.format(known=known))

    def _row(
        self, exercise: str, name: str, check: Check, notebook: Notebook, ran: Ran
    ) -> tuple[Row, Trace]:
        compare = PublicCompare(notebook, self._known[f"{exercise}/{name}"], ran)
        weak, stronger = map(gettext, hints_of(check))
        found = _Found("passed")
        try:
            check(compare)
        except CheckFailed as failed:
            hint = of_kind(failed.kind) or weak
            found = _Found("failed", str(failed), hint, cause_of(failed.kind, str(failed)))
        except NotThere as missing:
            found = _Found("to do", str(missing))
        except Exception as error:  # whatever a student's code may raise
            found = _of_error(error, notebook, exercise, weak)
        row = Row(
            status=found.status,
            description=gettext((check.__doc__ or "").strip().partition("\n")[0]),
            message=found.message,
            hint=found.hint,
            stronger=stronger if found.status in ("failed", "error") else "",
            cause=found.cause,
        )
        return row, compare.trace


class _Found(NamedTuple):
    """What there is to say of a check: as in `Row`."""

    status: str
    message: str = ""
    hint: str = ""
    cause: str = ""


def _of_error(error: Exception, notebook: Notebook, exercise: str, weak: str) -> _Found:
    """What to say of an exception: what, at which line of the notebook, and what it means."""
    steps = list(traceback.walk_tb(error.__traceback__))
    own = [(frame, line) for frame, line in steps if frame.f_globals is notebook.names]
    # The stub's own line raised it, not something that the student's code calls.
    if isinstance(error, NotImplementedError) and own and own[-1][0] is steps[-1][0]:
        return _Found("to do", gettext("The stub is still in place."))
    if isinstance(error, AssertionError) and not own:  # the check's own
        return _Found("failed", str(error), weak)
    text = f"{type(error).__name__}: {error}".rstrip(": ")
    if not own:
        return _Found("error", text, of_exception(text, exercise), text)
    frame, line = own[-1]
    hint = of_exception(text, exercise, (*frame.f_locals, *frame.f_globals))
    source = linecache.getline(frame.f_code.co_filename, line).strip()
    place = gettext("in line {line} of the cell, in {function}: {source}")
    message = f"{text}\n{place.format(line=line, function=frame.f_code.co_name, source=source)}"
    cause = f"{type(error).__name__} at {frame.f_code.co_filename}, {line}"
    return _Found("error", message, hint, cause)


def _show(table: Table) -> None:
    """Display a table in the way that the place can: HTML where there is Jupyter, else text."""
    if sys.modules.get("IPython") is not None:
        from IPython import get_ipython
        from IPython.display import display

        if get_ipython() is not None:
            display(table)
            return
    print(table)
