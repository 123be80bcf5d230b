"""Runs a lesson's hidden checks on one submission, in a pytest session of its own.

Collecting takes a few milliseconds once the modules are imported, so that each submission gets a
whole session: nothing of one can reach the next.
"""

import contextlib
import hashlib
import os
import re
import time
import traceback
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pytest

from autograder.checks.both import Both, Oracle, StandIns, Subject
from autograder.checks.bounds import watched
from autograder.checks.exceptions import hint_about
from autograder.checks.marks import MARKS, argument
from autograder.errors import AutograderError, CheckFault, UsageError
from autograder.sandbox.outcomes import Crashed, Failure, NotDefined, Raised, TimedOut

ROOT = Path(__file__).parent
DEFAULT_SECONDS = 2.0
_TO_DO = "not_attempted"
_HOPELESS = frozenset({"timeout", "crashed"})
_RAISED = frozenset({"error", _TO_DO})

_PYTEST_ARGUMENTS = [
    "-c", os.devnull, f"--rootdir={ROOT}", "--import-mode=importlib", "--assert=plain",
    "--capture=no", "--strict-markers",
    *(f"-pno:{name}" for name in (
        "terminal", "cacheprovider", "logging", "warnings", "faulthandler", "unraisableexception",
        "threadexception", "doctest", "junitxml", "stepwise", "setuponly", "setupplan",
    )),
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOutcome:
    """What one check found.

    Attributes:
        exercise: name of the exercise it belongs to.
        name: name of the check, unique in its exercise.
        description: one sentence on what it checks.
        status: ``passed``, ``failed``, ``error``, ``timeout``, ``crashed`` or ``not_attempted``.
        points: what passing earns.
        message: what was wrong, for the student; empty if it passed.
        hint: what to think about, for the student; empty unless the function ran and the check
            found something wrong.
        seconds: how long it took.
        share: how much of what the check allows was used up, in the worst place: more than 1 is not
            accepted. None where nothing was measured.
    """

    exercise: str
    name: str
    description: str
    status: str
    points: float
    message: str
    hint: str
    seconds: float
    share: float | None = None


def lessons() -> list[str]:
    """Names of the lessons that have checks."""
    return sorted(path.name for path in ROOT.iterdir() if any(path.glob("test_*.py")))


def run_checks(
    lesson: str,
    subject: Subject,
    oracle: Oracle,
    *,
    course_seed: int | str,
    exercises: Collection[str] | None = None,
    measure: bool = False,
    watch: Callable[[str], None] | None = None,
    odd: list[str] | None = None,
) -> list[CheckOutcome]:
    """Run the checks of a lesson on ``subject``, in the order in which they stand.

    Args:
        lesson: name of the lesson.
        subject: what is checked.
        oracle: the answers of the lesson's reference.
        course_seed: what the seeds of the checks derive from.
        exercises: those whose checks are run; all of them if None.
        measure: whether to find out how near to its bounds each check came, which takes longer.
        watch: is told the exercise whose check is next.
        odd: gets a sentence for each check that raised an exception over what came back, for
            whoever wrote the check.

    Raises:
        UsageError: there is no such lesson.
        CheckFault: a check is wrong in itself; what it found about the submission is void.
        AutograderError: ``subject`` raised it: there is nothing to run the submission in.
    """
    if lesson not in lessons():
        raise UsageError(
            f"There is no lesson {lesson!r}. What to do: choose one of {', '.join(lessons())}."
        )
    session = _Session(subject, oracle, course_seed, measure=measure, watch=watch)
    folder = ROOT / lesson
    wanted = [folder] if exercises is None else [folder / file_of(name) for name in exercises]
    # Neither plugins that happen to be installed nor PYTEST_ADDOPTS may change how checks run.
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
        patch.delenv("PYTEST_ADDOPTS", raising=False)
        patch.delenv("PYTEST_PLUGINS", raising=False)
        status = pytest.main([*map(str, wanted), *_PYTEST_ARGUMENTS], plugins=[session])
    if session.stopped is not None:
        raise session.stopped
    if session.faults:
        raise CheckFault("\n".join(session.faults))
    if status == pytest.ExitCode.INTERRUPTED:
        raise KeyboardInterrupt
    if status not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        raise CheckFault(
            f"The checks of {lesson} could not be run (pytest: {status!r}). What to do: run "
            "`autograder verify --no-artifacts`, which names the file."
        )
    if odd is not None:
        odd += session.odd
    return session.outcomes


def file_of(exercise: str) -> str:
    """The file of an exercise's checks: those of ``OneThing`` stand in ``test_one_thing.py``."""
    return f"test_{module_name(exercise)}.py"


def module_name(exercise: str) -> str:
    """The name of an exercise's modules: ``OneThing`` becomes ``one_thing``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", exercise).lower()


def seed_of(course_seed: int | str, lesson: str, exercise: str, check: str) -> int:
    """The seed of a check: the same for ever in one course, and unrelated in another."""
    text = f"{course_seed}/{lesson}/{exercise}/{check}"
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:6])


class _Session:
    """A pytest plugin for one submission: provides the fixtures and collects the outcomes."""

    def __init__(
        self,
        subject: Subject,
        oracle: Oracle,
        course_seed: int | str,
        *,
        measure: bool,
        watch: Callable[[str], None] | None,
    ) -> None:
        self.measure = measure
        self.watch = watch
        self.subject = subject
        self.oracle = oracle
        self.course_seed = course_seed
        self.outcomes: list[CheckOutcome] = []
        self.faults: list[str] = []
        self.odd: list[str] = []
        self.stopped: AutograderError | None = None
        self._too_slow: set[str] = set()

    @pytest.fixture
    def both(self, request: pytest.FixtureRequest) -> Both:
        """Runs a scenario on the submission and on the reference."""
        item = request.node
        seconds = argument(item, "time_limit", DEFAULT_SECONDS)
        exercise = _exercise(item)
        subject = _Abandoned() if exercise in self._too_slow else self.subject
        return Both(subject, self.oracle, seed=self._seed(item), seconds=seconds, exercise=exercise)

    def _seed(self, item: pytest.Item) -> int:
        mark = item.get_closest_marker("exercise")
        assert mark is not None
        lesson, exercise = mark.args
        return seed_of(self.course_seed, lesson, exercise, _name(item))

    def pytest_configure(self, config: pytest.Config) -> None:
        for description in MARKS.values():
            config.addinivalue_line("markers", description)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if not report.passed:  # one that is skipped would be a gap
            self.faults.append(f"{report.nodeid}: cannot be collected.\n{report.longreprtext}")

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            self.faults += [f"{item.nodeid}: {fault}" for fault in _faults_of(item)]
        if self.faults:
            items.clear()
        # An exercise after those that it calls: whether these are right decides how it is judged.
        order = {name: place for place, name in enumerate(vars(self.oracle.module))}
        items.sort(key=lambda item: order.get(_exercise(item), len(order)))

    def pytest_pyfunc_call(self, pyfuncitem: pytest.Function) -> bool:
        # A submission's failure ends here: pytest would spend more on printing it than it took.
        if self.watch is not None:
            self.watch(_exercise(pyfuncitem))
        started = time.perf_counter()
        try:
            verdict = self._verdict(pyfuncitem)
        except CheckFault:
            raise
        except AutograderError as fault:
            self.stopped = fault
            pyfuncitem.session.shouldstop = str(fault)
            return True
        self._record(pyfuncitem, verdict, time.perf_counter() - started)
        return True

    def _verdict(self, item: pytest.Function) -> "_Verdict":
        """Judge a check; where parts that the exercise calls are wrong, without counting that.

        What is wrong with a part has cost its own points. So the check is run again with others in
        place of these parts, on the submission as on the reference, and passes if it passes so.
        """
        ways = self._ways(_exercise(item))
        first = found = self._run(item, ways[0])
        for stand_ins in ways[1:]:
            if found.passed or found.status in _HOPELESS:
                break
            found = self._run(item, stand_ins)
        # What a part has raised says nothing of this exercise; what comes without it does.
        return found if found.passed or first.status in _RAISED else first

    def _ways(self, exercise: str) -> list[StandIns]:
        """What to put in place of parts: nothing, those that are wrong, all that have stand-ins."""
        parts = self.oracle.calls.get(exercise, frozenset())
        wrong = {
            one.exercise: one.status
            for one in self.outcomes
            if one.exercise in parts and one.status != "passed"
        }
        if not wrong:
            return [{}]
        known = self.oracle.stand_ins
        some: StandIns = {name: known[name] for name in wrong}
        every: StandIns = {name: known[name] for name in parts}
        ways = [some] if some.keys() == every.keys() else [some, every]
        # A part that takes too long would take as long again.
        return ways if _HOPELESS.intersection(wrong.values()) else [{}, *ways]

    def _run(self, item: pytest.Function, stand_ins: StandIns) -> "_Verdict":
        """Run a check once."""
        arguments = {name: item.funcargs[name] for name in item._fixtureinfo.argnames}
        for one in arguments.values():
            if isinstance(one, Both):
                one.stand_ins = stand_ins
        with contextlib.ExitStack() as stack:
            noted: list[float] = stack.enter_context(watched()) if self.measure else []
            try:
                item.obj(**arguments)
            except Failure as failure:
                status, message = _of_failure(failure)
                # Else nothing ran that a hint could be about.
                return _Verdict(status, message, hinted=isinstance(failure, Raised), noted=noted)
            except AssertionError as failed:
                message = str(failed).partition("\n")[0] or "The result is not as it should be."
                return _Verdict("failed", message, hinted=True, noted=noted)
            except AutograderError:
                raise
            except Exception as error:  # whatever a check makes of what a submission sent
                return self._odd(item, error, noted)
            return _Verdict("passed", "", hinted=False, noted=noted)

    def _odd(self, item: pytest.Function, error: Exception, noted: list[float]) -> "_Verdict":
        """A result of such a form that the check cannot even judge it: failed, and told of."""
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{_exercise(item)}/{_name(item)}"
        self.odd.append(
            f"{where} could not judge what came: {type(error).__name__} in {place.name}, line "
            f"{place.lineno} of {Path(place.filename).name}."
        )
        message = "The result has a form that cannot be judged. Compare it with what is asked for."
        return _Verdict("failed", message, hinted=True, noted=noted)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if not report.passed:
            self.faults.append(f"{report.nodeid}, {report.when}:\n{report.longreprtext}")

    def _record(self, item: pytest.Item, verdict: "_Verdict", seconds: float) -> None:
        exercise = _exercise(item)
        if verdict.status == "timeout":
            self._too_slow.add(exercise)
        hinted = verdict.hinted and verdict.status in ("failed", "error")
        self.outcomes.append(
            CheckOutcome(
                exercise=exercise,
                name=_name(item),
                description=_description(item),
                status=verdict.status,
                points=argument(item, "points"),
                message=verdict.message,
                hint=_hint(item, verdict.status, verdict.message) if hinted else "",
                seconds=seconds,
                share=max(verdict.noted, default=None),
            )
        )


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What running a check once found."""

    status: str
    message: str
    hinted: bool
    noted: Sequence[float]

    @property
    def passed(self) -> bool:
        """Whether it passed."""
        return self.status == "passed"


class _Abandoned:
    """In place of a submission whose function took too long already: nothing is run again."""

    def run(self, scenario: bytes, *, seed: int, seconds: float, exercise: str) -> NoReturn:
        raise _NotRun("an earlier check of this exercise took too long")


class _NotRun(TimedOut):
    """No time was spent, because there is none left for this exercise."""


def _of_failure(failure: Failure) -> tuple[str, str]:
    """The status and the student's message for code that did not return."""
    if isinstance(failure, NotDefined):
        missing = f"The notebook defines no `{failure.name}`."
        return ("error", f"{missing} {failure.reason}") if failure.reason else (_TO_DO, missing)
    if isinstance(failure, TimedOut):
        return "timeout", f"{'Not run' if isinstance(failure, _NotRun) else 'Stopped'}: {failure}."
    if isinstance(failure, Crashed):
        return "crashed", f"Crashed: {failure}."
    assert isinstance(failure, Raised)
    # The stub's own line raised it, not something that the student's code calls.
    remark = f" {failure.remark}" if failure.remark else ""
    if failure.kind == "NotImplementedError" and failure.at_place:
        return _TO_DO, f"Not written yet: the stub is still in place.{remark}"
    where = f" in cell {failure.place.cell}, line {failure.place.line}" if failure.place else ""
    text = f": {failure.text}" if failure.text else ""
    end = "." if remark and text[-1:] not in (".", "!") else ""
    return "error", f"{failure.kind}{where}{text}{end}{remark}"


def _hint(item: pytest.Item, status: str, message: str) -> str:
    """The hint of a check, unless an exception has a cause that the check is not about."""
    hint: str = (hint_about(message) if status == "error" else "") or argument(item, "hint")
    return hint


def _exercise(item: pytest.Item) -> str:
    mark = item.get_closest_marker("exercise")
    assert mark is not None
    name: str = mark.args[1]
    return name


def _name(item: pytest.Item) -> str:
    return item.name.removeprefix("test_")


def _description(item: pytest.Item) -> str:
    assert isinstance(item, pytest.Function)
    return (item.function.__doc__ or "").strip().partition("\n")[0]


def _faults_of(item: pytest.Item) -> Iterator[str]:
    for mark in ("exercise", "points", "hint"):
        if item.get_closest_marker(mark) is None:
            yield f"it has no mark `{mark}`"
    if not _description(item):
        yield "it has no docstring that says what it checks"
