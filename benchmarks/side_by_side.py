"""How long a submission takes by each way to grade, side by side in one run.

Each way grades a small class and a larger one; the difference is what each further submission
takes, the rest is the start. The ways have their turns in each round, so that what else the machine
does meets all of them. A way that cannot be installed or run is left out from then on, with a
sentence that says why.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.plain_lesson import PlainLesson
from benchmarks.spread import Spread, spread_of
from benchmarks.watching import NotRun, watched
from benchmarks.ways import Nbgrader, Otter, Ours, Way

__all__ = ["WAYS", "Sizes", "WayOutcome", "measure_ways"]

WAYS: tuple[tuple[type[Way], bool], ...] = (
    (Ours, False),
    (Ours, True),
    (Nbgrader, False),
    (Nbgrader, True),
    (Otter, False),
    (Otter, True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """How much is graded.

    Attributes:
        rounds: how often each way has its turn.
        ours: submissions that our larger class has beyond the first.
        others: the same of other graders that grade a class in one run; a grader that is started
            for each submission grades one in each round.
        apart: whether memory is measured in a round of its own, since that takes time itself.
    """

    rounds: int = 3
    ours: int = 12
    others: int = 2
    apart: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class WayOutcome:
    """What was measured of one way to grade; see `benchmarks.grading` for the names in JSON.

    Attributes:
        name: of the way, as in ``nbgrader-all``.
        grader: ``ours``, ``nbgrader`` or ``otter``.
        version: of the grader.
        checks: ``all`` of the lesson, or ``one`` exercise.
        each: seconds for each further submission.
        first: seconds for the first one, start included.
        memory: the most bytes that it needed, with all processes that it had started.
        ratio: how many times as long as ours with as many checks each further submission took, in
            the same round.
        missing: why nothing was measured; empty if it was.
    """

    name: str
    grader: str
    version: str = ""
    checks: str
    each: Spread | None = None
    first: Spread | None = None
    memory: int = 0
    ratio: Spread | None = None
    missing: str = ""


@dataclass(slots=True)
class _Turns:
    """A way with what its rounds gave so far."""

    kind: type[Way]
    whole: bool
    way: Way | None = None
    first: list[float] = field(default_factory=list)
    each: list[float] = field(default_factory=list)
    memory: int = 0
    missing: str = ""

    @property
    def name(self) -> str:
        return f"{self.kind.grader}-{'all' if self.whole else 'one'}"


def measure_ways(
    lesson: PlainLesson, sizes: Sizes, folder: Path, watch: Callable[[str], None]
) -> list[WayOutcome]:
    """Let each way grade its classes, and one larger class for its memory.

    Args:
        lesson: what is graded.
        sizes: how much of it.
        folder: where to work.
        watch: is told what is done.
    """
    ways = [_Turns(kind, whole) for kind, whole in WAYS]
    for number in range(-1, sizes.rounds + 1):
        for one in ways:
            if one.missing:
                continue
            watch(f"{one.name}, {_doing(number, sizes)}")
            try:
                _turn(one, number, lesson, sizes, folder)
            except (NotRun, RuntimeError, OSError) as fault:
                one.missing = " ".join(str(fault).split())
    return _outcomes(ways)


def _doing(number: int, sizes: Sizes) -> str:
    if number < 0:
        return "getting ready"
    return f"round {number} of {sizes.rounds}" if number else "memory"


def _turn(one: _Turns, number: int, lesson: PlainLesson, sizes: Sizes, folder: Path) -> None:
    """Round -1 makes the course, round 0 is for the memory alone."""
    if number < 0 or one.way is None:
        one.way = one.kind(folder / one.name, lesson, whole=one.whole)
        return
    more = (sizes.ours if one.kind is Ours else sizes.others) if one.way.in_one_run else 0
    if number == 0:
        if sizes.apart:
            one.memory = _graded(one.way, 1 + more, looks=True)[1]
        return
    seconds, memory = _graded(one.way, 1 + more, looks=not sizes.apart)
    small = _graded(one.way, 1, looks=False)[0] if more else seconds
    one.memory = max(one.memory, memory)
    one.first.append(small)
    one.each.append((seconds - small) / more if more else seconds)


def _graded(way: Way, count: int, *, looks: bool) -> tuple[float, int]:
    """Seconds and bytes for a class, in which everybody has full points."""
    students = [f"s{number:05}" for number in range(count)]
    way.hand_in(students)
    clock = time.perf_counter()
    share = 0.5 if looks else 0.0
    used = [watched(one, way.folder, share=share) for one in way.commands(students)]
    seconds = time.perf_counter() - clock
    parts = [way.part(student) for student in students]
    if set(parts) != {1.0}:
        raise NotRun(f"{way.name} gives a right solution {min(part or 0 for part in parts):.0%}.")
    return seconds, max(each.memory for each in used)


def _outcomes(ways: Sequence[_Turns]) -> list[WayOutcome]:
    ours = {one.whole: one.each for one in ways if one.kind is Ours and not one.missing}
    return [
        WayOutcome(name=one.name, grader=one.kind.grader, checks=_checks(one), missing=one.missing)
        if one.missing
        else WayOutcome(
            name=one.name,
            grader=one.kind.grader,
            version=one.way.version if one.way else "",
            checks=_checks(one),
            each=spread_of(one.each),
            first=spread_of(one.first),
            memory=one.memory,
            ratio=_ratio(one.each, ours.get(one.whole, [])),
        )
        for one in ways
    ]


def _ratio(each: Sequence[float], ours: Sequence[float]) -> Spread | None:
    return spread_of([a / b for a, b in zip(each, ours, strict=True)]) if ours else None


def _checks(one: _Turns) -> str:
    return "all" if one.whole else "one"
