"""A submission as something that scenarios can be run on: its code, in a worker when needed."""

import re
from collections.abc import Mapping
from types import TracebackType
from typing import Self

from autograder.grading.loading import Loader, missing_module, missing_name
from autograder.grading.results import Flag
from autograder.judge.spelling import near_name
from autograder.language import gettext
from autograder.sandbox.isolation import Isolation
from autograder.sandbox.outcomes import (
    UNNAMED,
    Crashed,
    Ended,
    Failure,
    NotDefined,
    Raised,
    TimedOut,
    in_common,
)
from autograder.sandbox.wire.values import Value
from autograder.sandbox.worker import Worker
from autograder.sandbox.zygote import Zygote
from autograder.submission.extract import Slice

_MEMORY = re.compile(r"can't allocate memory|MemoryError|not enough memory")
_NAME = re.compile(r"[^\W\d]\w*")
_NO_GPU = re.compile(r"NVIDIA|CUDA|mps|MPS|xpu")
_OTHER_SEED, _LOADS = 0x5EED, 40  # a statement that ends a worker costs up to three loads


class Student:
    """Runs scenarios on one submission.

    A scenario whose worker dies costs that scenario only: the next one gets a new worker. What the
    code printed stays in ``log``, for the instructor.

    Args:
        zygote: where workers come from.
        code: what is run of the submitted notebook.
        files: what was handed in beside it, by relative paths.
        isolation: how much each worker must be locked down.
        worker: one to begin with, that has run other code of the same author.
        told: whether anybody reads what is said of failures. Where nobody does, the texts of
            exceptions are not compared on other inputs, which takes a second worker.

    Attributes:
        unabridged: the exception that the last scenario raised, with what a student must not read.
    """

    def __init__(
        self,
        zygote: Zygote,
        code: Slice,
        files: Mapping[str, bytes] | None = None,
        *,
        isolation: Isolation = Isolation.BEST,
        worker: Worker | None = None,
        told: bool = True,
    ) -> None:
        self._zygote = zygote
        self._isolation = isolation
        self._code = code
        self._files = files or {}
        self._loader = Loader(code, zygote.limits)
        self._told = told
        self._worker = worker
        self._shadow: Worker | None = None
        self._filled: dict[Worker, set[int]] = {worker: set()} if worker else {}
        self.flags: list[Flag] = []
        self.log = ""
        self.held: dict[str, str] = {}
        self.tier = ""
        self.unabridged: Raised | None = None

    def run(
        self, scenario: bytes, *, seed: int, seconds: float | None, exercise: str = ""
    ) -> Value:
        """Run a packed scenario, see `autograder.sandbox.worker.Worker.run`.

        Args:
            scenario: a packed function.
            seed: seeds its generator.
            seconds: its limit; None for that of the run, `Limits.call_seconds`.
            exercise: whose check it belongs to.

        Raises:
            Failure: the code did not return. The text of an exception is kept only where it does
                not depend on the scenario's random inputs: it would carry them out.
        """
        number = self._loader.number_of(exercise)
        self.unabridged = None
        try:
            return self._run(scenario, seed, seconds, number)
        except Raised as raised:
            raised.at_place &= self._code.has_stub_at(raised.place)
            self.unabridged = raised
            self._note(raised)
            if not self._told:
                raise
            known = self._without_secrets(raised, scenario, seed, seconds, number)
            raise self._explained(known, exercise, number) from None
        except NotDefined as missing:
            if missing.name.encode() not in scenario:  # forged: its inputs, under a false name
                raise Raised(UNNAMED, "", None, at_place=False) from None
            raise NotDefined(missing.name, self._why_not(missing.name, number)) from None
        except (TimedOut, Crashed) as failure:
            self._note(failure)
            raise

    def _run(self, scenario: bytes, seed: int, seconds: float | None, number: int) -> Value:
        """Run a scenario; once more in a new worker where one ended without anything to show why.

        A process may be ended from outside, when the machine's memory is short or by mistake.
        """
        for is_last in (False, True):
            try:
                self._worker = self._ready(self._worker, number)
                return self._worker.run(scenario, seed=seed, seconds=seconds, namespace=number)
            except Ended:
                self._leave_worker()
                if is_last:
                    raise
            except (TimedOut, Crashed):
                self._leave_worker()
                raise
        raise AssertionError

    def _leave_worker(self) -> None:
        self._end(self._worker)
        self._worker = None

    @property
    def unusable(self) -> list[str]:
        """A sentence for each cell or statement that could not be used."""
        skipped = [problem.message for problem in self._code.problems]
        return [*skipped, *self._loader.sentences()]

    def left_out(self, exercise: str) -> dict[int, Failure]:
        """The statements of an exercise's namespace that are not run, by position, and why."""
        return self._loader.left_out(self._loader.number_of(exercise))

    def _why_not(self, name: str, number: int) -> str:
        """Why the notebook defines nothing of a name, as far as that can be told."""
        reasons = (self._code.remarks.get(name, ""), self._loader.reason_for(name, number))
        skipped = [problem.message for problem in self._code.problems[:2]]
        return next(filter(None, reasons), " ".join(skipped))

    def _explained(self, raised: Raised, exercise: str, number: int) -> Raised:
        """The same exception with what explains it: the reason may be another statement."""
        said = self._loader.reason_for(missing_name(raised), number) or self._near(raised, number)
        if raised.kind == "NotImplementedError" and raised.at_place:
            raised.remark = self._code.remarks.get(exercise, "")
        elif said:
            raised.remark = said
        elif _NO_GPU.search(raised.text):
            raised.remark = gettext(
                "There is no GPU where notebooks are graded: use the device of your arguments."
            )
        else:
            raised.remark = missing_module(raised)
        return raised

    def _near(self, raised: Raised, number: int) -> str:
        """A sentence about the name that may be meant: one of those in the code that was run."""
        source = "\n".join(each.source for each in self._code.namespaces[number].statements)
        return near_name(f"{raised.kind}: {raised.text}", set(_NAME.findall(source)))

    def _ready(self, worker: Worker | None, number: int) -> Worker:
        """A worker whose namespace of that number is filled: this one if there is one."""
        for _ in range(_LOADS):
            worker = worker or self._start()
            if number in self._filled[worker]:
                return worker
            try:
                self._loader.load(worker, number)
            except (TimedOut, Crashed) as failure:
                self._note(failure)
                self._end(worker)
                worker = None
            else:
                self._filled[worker].add(number)
                return worker
        raise Crashed(gettext("its statements cannot be run"))

    def _start(self) -> Worker:
        worker = Worker.fork(self._zygote, self._isolation)
        self._filled[worker] = set()
        self.held, self.tier = worker.held, worker.tier
        if self._files:
            worker.put(self._files)
        return worker

    def _without_secrets(
        self, raised: Raised, scenario: bytes, seed: int, seconds: float | None, number: int
    ) -> Raised:
        """The same exception, less what differs when the inputs are drawn from another seed.

        The comparison runs in a worker that has never seen the true inputs.
        """
        # An untouched stub raises the same on any input, and its text is the lesson's.
        if raised.kind == "NotImplementedError" and raised.at_place:
            return Raised(raised.kind, "", raised.place, at_place=True)
        other: Failure | None = None
        try:
            self._shadow = self._ready(self._shadow, number)
            self._shadow.run(scenario, seed=seed ^ _OTHER_SEED, seconds=seconds, namespace=number)
        except Raised as again:
            other = again
        except Failure:
            self._end(self._shadow)
            self._shadow = None
        return in_common(raised, other)

    def _note(self, failure: Failure) -> None:
        if isinstance(failure, TimedOut):
            self._flag("timeout", gettext("A time limit was hit."))
        elif isinstance(failure, Crashed):
            said = gettext("The code crashed: {reason}.")
            self._flag("crashed", said.format(reason=failure))
        elif isinstance(failure, Raised) and _MEMORY.search(f"{failure.kind} {failure.text}"):
            self._flag("memory_limit", gettext("The memory limit was hit."))

    def _flag(self, code: str, message: str) -> None:
        if code not in {flag.code for flag in self.flags}:
            self.flags.append(Flag(code, message))

    def _end(self, worker: Worker | None) -> None:
        if worker is not None:
            worker.leave()
            self._filled.pop(worker, None)
            if worker is not self._shadow:
                self.log = (self.log + worker.log)[-_LOG_CHARACTERS:]

    def leave(self) -> Worker | None:
        """Leave the worker, its namespaces emptied, to other code; None if it is gone."""
        worker, self._worker = self._worker, None
        try:
            if worker is not None:
                worker.forget()
        except (TimedOut, Crashed):
            return None
        return worker

    def close(self) -> None:
        """End the submission's workers."""
        for worker in (self._worker, self._shadow):
            self._end(worker)
        self._worker = self._shadow = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


_LOG_CHARACTERS = 8192
