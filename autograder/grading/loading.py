"""Runs the statements of a submission in a worker, each within a budget of its own.

All go in one request, which nearly always works. Where that takes too long or ends the worker, they
are run one by one, so that only the statement that did it is left out, and what depends on it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from autograder.language import gettext
from autograder.sandbox.limits import Limits
from autograder.sandbox.outcomes import Crashed, Ended, Failure, Raised, TimedOut
from autograder.sandbox.worker import Worker
from autograder.submission.extract import Namespace, Slice
from autograder.submission.statements import Statement

__all__ = ["INSTALLED", "Loader", "missing_module", "missing_name"]

INSTALLED = (
    "torch, torchvision, numpy, scipy, matplotlib, PIL, skimage, sklearn, tqdm, einops, "
    "jaxtyping, torchmetrics, torchinfo, torchsummary, kornia, seaborn, cv2, tensorboard"
)
"""What notebooks may import where they are graded, for messages."""

_MOST_LEFT_OUT = 10
_NO_NAME = re.compile(r"name '(\w+)' is not defined")
_DEFINES = re.compile(r"@|(async )?def |class |import |from ")

# Imports inside of functions, and what imports PyTorch's compiler: it may take as long as a call.
_INNER = re.compile(
    r"^[ \t]+(?:import[ \t]+([\w., \t]+)|from[ \t]+(\w[\w.]*)[ \t]+import[ \t]+(\w[\w, \t]*)?)",
    re.MULTILINE,
)
_COMPILED = re.compile(
    r"use_deterministic_algorithms|profile|linearize|\bcompiler\b|torch\.cond|_dynamo|_inductor"
)
_COMPILER = "__import__('torch._dynamo')._dynamo.explain"


@dataclass(slots=True)
class _State:
    """How running the statements of one namespace went.

    Attributes:
        one_by_one: whether some statement is known to be too slow, or to end the worker.
        raised: what statements raised when they were run last, by position.
        left_out: what statements did that are not run any more, by position.
        ended: the statement that was running when the worker ended last.
    """

    one_by_one: bool = False
    raised: dict[int, Raised] = field(default_factory=dict)
    left_out: dict[int, Failure] = field(default_factory=dict)
    ended: int | None = None


class Loader:
    """Fills the namespaces of workers, and knows what could not be run.

    Args:
        code: what is run of the submission.
        limits: what it may take.
    """

    def __init__(self, code: Slice, limits: Limits) -> None:
        self._code = code
        self._limits = limits
        self._states = [_State() for _ in code.namespaces]
        self._spent = 0.0

    def number_of(self, exercise: str) -> int:
        """The namespace that an exercise is judged in."""
        spaces = enumerate(self._code.namespaces)
        return next((number for number, each in spaces if exercise in each.exercises), 0)

    def load(self, worker: Worker, number: int) -> None:
        """Fill a namespace of a new worker.

        Raises:
            TimedOut, Crashed: the worker is gone. Call it again with another worker: what did it is
                found and left out.
        """
        if number >= len(self._code.namespaces):
            return
        before = worker.used
        state, space = self._states[number], self._code.namespaces[number]
        try:
            if not state.one_by_one and (imports := list(_beforehand(space))):
                seconds = self._limits.all_load_seconds
                worker.load(imports, namespace=number, is_last=False, seconds=seconds)
            if state.one_by_one:
                self._load_one_by_one(worker, number, state, space)
            else:
                self._load_together(worker, number, state, space)
        except (TimedOut, Crashed):
            state.one_by_one = True
            self._spent += worker.used - before
            raise

    def _load_together(self, worker: Worker, number: int, state: _State, space: Namespace) -> None:
        limits = self._limits
        chosen = [each for each in range(len(space.statements)) if each not in state.left_out]
        raised = worker.load(
            [_sent(space.statements[each]) for each in chosen],
            self._code.future,
            namespace=number,
            kept={
                name: chosen.index(position)
                for name, position in space.kept.items()
                if position not in state.left_out
            },
            seconds=limits.all_load_seconds if state.left_out else limits.load_seconds,
        )
        state.raised = {chosen[position]: failure for position, failure in raised.items()}

    def _load_one_by_one(
        self, worker: Worker, number: int, state: _State, space: Namespace
    ) -> None:
        state.raised = {}
        for position, statement in enumerate(space.statements):
            if position in state.left_out or self._is_too_late(state, position, statement):
                continue
            kept = {name: 0 for name, each in space.kept.items() if each == position}
            try:
                raised = worker.load(
                    [_sent(statement)],
                    self._code.future,
                    namespace=number,
                    kept=kept,
                    is_last=False,
                    seconds=self._limits.statement_seconds,
                )
            except (TimedOut, Crashed) as failure:
                # Something from outside may have ended the worker; hardly twice at one statement.
                if not isinstance(failure, Ended) or state.ended == position:
                    state.left_out[position] = failure
                state.ended = position
                raise
            if raised:
                state.raised[position] = raised[0]
        worker.load([], namespace=number)
        state.one_by_one = False  # what was too slow is left out from now on

    def _is_too_late(self, state: _State, position: int, statement: Statement) -> bool:
        """Leave statements out once too much time is gone; definitions take none."""
        too_late = (
            self._spent > self._limits.all_load_seconds or len(state.left_out) > _MOST_LEFT_OUT
        )
        if not too_late or _DEFINES.match(statement.source):
            return False
        state.left_out[position] = TimedOut(gettext("others before it took too long"))
        return True

    def left_out(self, number: int) -> dict[int, Failure]:
        """The statements of a namespace that are not run any more, by position, with the reason."""
        return dict(self._states[number].left_out) if number < len(self._states) else {}

    def reason_for(self, name: str, number: int) -> str:
        """Why a namespace has no such name, as a sentence; empty if nothing tells."""
        if number >= len(self._states):
            return ""
        statements = self._code.namespaces[number].statements
        failures = self._failures(number)
        reason, asked = "", set[str]()
        while name and name not in asked:
            asked.add(name)
            found = [each for each in sorted(failures) if name in statements[each].binds]
            if not found:
                break
            reason = _sentence(statements[found[-1]], failures[found[-1]])
            name = missing_name(failures[found[-1]])  # whose own statement may have failed
        return reason

    def sentences(self) -> Iterator[str]:
        """A sentence for each statement that could not be run."""
        said: dict[str, None] = {}
        for number, space in enumerate(self._code.namespaces):
            failures = self._failures(number)
            for position in sorted(failures):
                said.setdefault(_sentence(space.statements[position], failures[position]))
        yield from said

    def _failures(self, number: int) -> dict[int, Failure]:
        state = self._states[number]
        return {**state.raised, **state.left_out}


def missing_name(failure: Failure) -> str:
    """The name that was looked up and not there; empty if something else was wrong."""
    if not isinstance(failure, Raised) or failure.kind != "NameError":
        return ""
    match = _NO_NAME.search(failure.text)
    return match[1] if match else ""


def missing_module(failure: Raised) -> str:
    """What to say where a module is not there; empty if that is not what was raised."""
    if failure.kind != "ModuleNotFoundError":
        return ""
    said = gettext("It is not installed where notebooks are graded; there are {installed}.")
    return said.format(installed=INSTALLED)


def _beforehand(space: Namespace) -> Iterator[tuple[int, int, str]]:
    """Imports that calls would wait for; one that fails does so again where it stands."""
    found: dict[str, None] = {}
    for each in space.statements:
        for plain, module, names in _INNER.findall(each.source):
            for name in filter(str.strip, plain.split(",")):
                found[f"__import__({name.split()[0]!r})"] = None
            if module:
                parts = [part.split()[0] for part in names.split(",") if part.strip()]
                found[f"__import__({module!r}, None, None, {parts!r})"] = None
        if _COMPILED.search(each.source):
            found[_COMPILER] = None
    for source in found:
        yield 0, 0, source


def _sentence(statement: Statement, failure: Failure) -> str:
    cell, line = statement.cell, statement.line
    if not isinstance(failure, Raised):
        left_out = gettext("Cell {cell}, line {line} was left out: {reason}.")
        return left_out.format(cell=cell, line=line, reason=failure)
    place, end = failure.place, missing_module(failure)
    if place is None or (place.cell, place.line) == (cell, line):
        stopped = gettext("Cell {cell}, line {line} stopped with {failure}.")
        said = stopped.format(cell=cell, line=line, failure=failure)
    else:
        inside = gettext(
            "Cell {cell}, line {line} stopped with {failure} (in cell {inner_cell}, line "
            "{inner_line})."
        )
        said = inside.format(
            cell=cell, line=line, failure=failure, inner_cell=place.cell, inner_line=place.line
        )
    return f"{said} {end}" if end else said


def _sent(statement: Statement) -> tuple[int, int, str]:
    return statement.cell, statement.line, statement.source
