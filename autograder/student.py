"""A submission as something that scenarios can be run on: its slice, in a worker when needed."""

import re
from types import TracebackType
from typing import Self

from autograder.notebook.extract import Slice
from autograder.results import Flag
from autograder.sandbox.handle import Worker
from autograder.sandbox.outcomes import Crashed, Failure, NotDefined, Raised, TimedOut
from autograder.sandbox.pool import Zygote
from autograder.sandbox.values import Value

_MEMORY = re.compile(r"can't allocate memory|MemoryError|not enough memory")
_OTHER_SEED = 0x5EED
_UNNAMED = "An exception"


class Student:
    """Runs scenarios on one submission.

    A scenario whose worker dies costs that scenario only: the next one gets a new worker. What the
    code printed stays in ``log``, for the instructor.

    Args:
        zygote: where workers come from.
        code: the slice of the submitted notebook.
    """

    def __init__(self, zygote: Zygote, code: Slice) -> None:
        self._zygote = zygote
        self._code = code
        self._worker: Worker | None = None
        self._shadow: Worker | None = None
        self._hopeless: Failure | None = None
        self.failures: list[Raised] = []
        self.flags: list[Flag] = []
        self.log = ""
        self.held: dict[str, str] = {}
        self.tier = ""

    def run(self, scenario: bytes, *, seed: int, seconds: float) -> Value:
        """Run a packed scenario, see `autograder.sandbox.handle.Worker.run`.

        Raises:
            Failure: the code did not return. The text of an exception is kept only where it does
                not depend on the scenario's random inputs: it would carry them out.
        """
        try:
            self._worker = self._worker or self._start()
            return self._worker.run(scenario, seed=seed, seconds=seconds)
        except Raised as raised:
            self._note(raised)
            raise self._without_secrets(raised, scenario, seed, seconds) from None
        except NotDefined as missing:
            if missing.name.encode() not in scenario:  # forged: its inputs, under a false name
                raise Raised(_UNNAMED, "", None, at_place=False) from None
            raise NotDefined(missing.name, " ".join(self.unusable[:2])) from None
        except (TimedOut, Crashed) as failure:
            self._note(failure)
            self._end(self._worker)
            self._worker = None
            raise

    @property
    def unusable(self) -> list[str]:
        """A sentence for each cell or statement that could not be used."""
        skipped = [problem.message for problem in self._code.problems]
        stopped = [
            f"Cell {failure.place.cell}, line {failure.place.line} stopped with {failure}."
            for failure in self.failures
            if failure.place is not None
        ]
        return skipped + stopped

    def _start(self) -> Worker:
        if self._hopeless is not None:
            raise self._hopeless
        worker = self._zygote.worker()
        self.held, self.tier = worker.held, worker.tier
        statements = [(part.cell, part.line, part.source) for part in self._code.statements]
        try:
            self.failures = worker.load(statements, self._code.future)
        except Failure as failure:
            # What the statements did once they will do again: no second wait for each check.
            self._hopeless = type(failure)(f"{failure}, before any function was called")
            self._end(worker)
            raise self._hopeless from None
        return worker

    def _without_secrets(
        self, raised: Raised, scenario: bytes, seed: int, seconds: float
    ) -> Raised:
        """The same exception, less what differs when the inputs are drawn from another seed.

        The comparison runs in a worker that has never seen the true inputs.
        """
        # An untouched stub raises the same on any input, and its text is the lesson's.
        if raised.kind == "NotImplementedError" and raised.at_place:
            return Raised(raised.kind, "", raised.place, at_place=True)
        other: Failure | None = None
        try:
            self._shadow = self._shadow or self._start()
            self._shadow.run(scenario, seed=seed ^ _OTHER_SEED, seconds=seconds)
        except Raised as again:
            other = again
        except Failure:
            self._end(self._shadow)
            self._shadow = None
        if isinstance(other, Raised) and _same(raised, other):
            return raised
        if not isinstance(other, Raised):
            return Raised(_UNNAMED, "", None, at_place=False)
        kind = raised.kind if raised.kind == other.kind else _UNNAMED
        place = raised.place if raised.place == other.place else None
        return Raised(kind, "", place, at_place=False)

    def _note(self, failure: Failure) -> None:
        if isinstance(failure, TimedOut):
            self._flag("timeout", "A time limit was hit.")
        elif isinstance(failure, Crashed):
            self._flag("crashed", f"The code crashed: {failure}.")
        elif isinstance(failure, Raised) and _MEMORY.search(f"{failure.kind} {failure.text}"):
            self._flag("memory_limit", "The memory limit was hit.")

    def _flag(self, code: str, message: str) -> None:
        if code not in {flag.code for flag in self.flags}:
            self.flags.append(Flag(code, message))

    def _end(self, worker: Worker | None) -> None:
        if worker is not None:
            worker.close()
            if worker is not self._shadow:
                self.log = (self.log + worker.log)[-_LOG_CHARACTERS:]

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


def _same(one: Raised, other: Raised) -> bool:
    return (one.kind, one.text, one.place) == (other.kind, other.text, other.place)
