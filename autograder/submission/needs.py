"""What each exercise needs of a notebook: its own definition, and all that this uses.

An exercise is judged as the notebook stands at its test cell. Only its definition itself may stand
below: students mend below. So a later function or class of its name counts, and a later number,
tensor, loop variable or import of that name never does.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from autograder.submission.bindings import Kind
from autograder.submission.outline import Outline
from autograder.submission.reach import Code
from autograder.submission.statements import BUILTINS
from autograder.submission.widening import Suspects

__all__ = ["MAX_ROUNDS", "Needs", "Site", "needs_of", "site_of"]

MAX_STEPS = 20_000
"""How far needs are followed; a real notebook takes some hundred steps."""

MAX_ROUNDS = 20
"""How far what may set things up is followed; a real notebook takes two or three rounds."""

_LOOKS_NAMES_UP = frozenset({"__main__", "eval", "exec", "globals", "locals", "vars"})


@dataclass(frozen=True, slots=True)
class Site:
    """Where an exercise stands.

    Attributes:
        definition: the statement that defines it; None if none does.
        place: the place at which the notebook is as it is judged: that of the test cell, or the end
            of the cell that defines the exercise further below.
    """

    definition: int | None
    place: int


@dataclass(slots=True, kw_only=True)
class Needs:
    """The statements that one exercise needs.

    Attributes:
        exercise: its name.
        units: their positions.
        first: for a statement, those below it that have to run before it.
        values: for each name that the exercise may look up when it is called, the statements that
            made the value it is to find.
        definitions: for the exercise and those that it may call, the statement that defines it.
    """

    exercise: str
    units: set[int] = field(default_factory=set)
    first: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    values: dict[str, tuple[int, ...]] = field(default_factory=dict)
    definitions: dict[str, int] = field(default_factory=dict)


def site_of(code: Code, exercise: str, test: int, *, wide: bool = False) -> Site:
    """Find where an exercise is defined, and where it is judged.

    That is the last function or class of its name, if it stands below the test cell, else what
    binds the name last above it; of a stub, what takes its place.

    Args:
        code: the notebook's statements.
        exercise: the exercise's name.
        test: where its test cell stands.
        wide: whether what a call or a lookup gave may be the function, too, if it stands below.
    """
    known: dict[tuple[str, int], Kind] = {}
    kinds = {index: _kind(code, exercise, index, known) for index in code.binders(exercise)}
    wanted = {Kind.FUNCTION, Kind.UNKNOWN} if wide else {Kind.FUNCTION}
    functions = [index for index, kind in kinds.items() if kind in wanted]
    if functions and functions[-1] >= test:
        return Site(functions[-1], code.end_of_cell(functions[-1]))
    above = [index for index in kinds if index < test]
    likely = [index for index in above if kinds[index] is not Kind.VALUE]
    unknown = [index for index, kind in kinds.items() if kind is Kind.UNKNOWN]
    found = next((each[-1] for each in (likely, above, unknown) if each), None)
    if found is not None and code.units[found].is_stub and unknown:
        found = max(found, unknown[-1])  # an object that can be called, in place of the stub
    return Site(found, test if found is None else max(test, code.end_of_cell(found)))


def _kind(code: Code, name: str, index: int, known: dict[tuple[str, int], Kind]) -> Kind:
    """As what a statement binds ``name``; where it makes it another name of a function, as that.

    Args:
        code: the notebook's statements.
        name: what is bound.
        index: the statement.
        known: what was found out before, by name and statement; more is added.
    """
    way: list[tuple[str, int]] = []
    while (name, index) not in known:
        way.append((name, index))
        unit = code.units[index]
        original = unit.aliases.get(name)
        above = code.binders(original) if original is not None else []
        place = bisect_left(above, index)
        if original is None or not place:
            kind = Kind.UNKNOWN if original is not None else unit.kinds.get(name, Kind.UNKNOWN)
            break
        name, index = original, above[place - 1]
    else:
        kind = known[name, index]
    known.update(dict.fromkeys(way, kind))
    return kind


def needs_of(
    code: Code,
    outline: Outline,
    sites: Mapping[str, Site],
    exercise: str,
    suspects: Suspects | None = None,
) -> Needs:
    """Find what one exercise needs.

    Args:
        code: the notebook's statements.
        outline: the lesson.
        sites: where each exercise stands.
        exercise: the exercise's name.
        suspects: what may set things up; those that do so for this exercise are taken as well.
    """
    walk = _Walk(code, sites, exercise, is_wide=suspects is not None)
    walk.begin(outline.calls.get(exercise, frozenset()))
    walk.go_on()
    if suspects is not None:
        walk.widen(suspects)
    return walk.needs


class _Walk:
    """Follows the needs of one exercise: a list of what is still to be followed, no recursion."""

    def __init__(
        self, code: Code, sites: Mapping[str, Site], exercise: str, *, is_wide: bool
    ) -> None:
        self.needs = Needs(exercise=exercise)
        self._code = code
        self._sites = sites
        self._place = sites[exercise].place
        self._called: set[tuple[int, int]] = set()
        self._waiting: list[tuple[int, int | None]] = []
        self._steps = 0
        self._is_wide = is_wide

    def begin(self, calls: Collection[str]) -> None:
        """Begin with the definitions of the exercise and of those that it may call."""
        for name in (self.needs.exercise, *sorted(calls)):
            self._need_exercise(name)
        for index in self._code.stars:
            if index < self._place:
                self._run(index)

    def _need_exercise(self, name: str) -> None:
        site = self._sites[name]
        if site.definition is None or name in self.needs.definitions:
            return
        self.needs.definitions[name] = site.definition
        # What is mended below is called with what is there by then.
        place = max(self._place, self._code.end_of_cell(site.definition))
        end = len(self._code.units) if self._is_wide else place
        changes = self._code.changes(name, site.definition, end)
        place = max(place, *(1 + each for each in changes), 0)
        for each in (site.definition, *changes):
            self._run(each)
            self._call(each, place)

    def go_on(self) -> None:
        """Follow what waits until nothing does."""
        while self._waiting and self._steps < MAX_STEPS:
            index, place = self._waiting.pop()
            if place is None:
                self._follow_run(index)
            else:
                self._follow_call(index, place)

    def widen(self, suspects: Suspects) -> None:
        """Take whatever may set up what is taken already, and what may set up that."""
        for _ in range(MAX_ROUNDS):
            more = suspects.of(self.needs.units, self._place)
            if not more:
                break
            for index in more:
                self._run(index)
                self._call(index, self._place)
            self.go_on()

    def _run(self, index: int) -> None:
        if index not in self.needs.units:
            self.needs.units.add(index)
            self._waiting.append((index, None))

    def _call(self, index: int, place: int) -> None:
        if (index, place) not in self._called:
            self._called.add((index, place))
            self._waiting.append((index, place))

    def _follow_run(self, index: int) -> None:
        """Follow what a statement reads when it runs, and what the functions that it calls read."""
        unit = self._code.units[index]
        for name in unit.names.used:
            self._need(name, index, reader=index)
        if not unit.is_definition:
            for name in unit.names.used_by_call:
                if not self._code.made(name, index).are_below:
                    self._need(name, index, reader=index)
        if not _LOOKS_NAMES_UP.isdisjoint(unit.names.used | unit.names.used_by_call):
            self._take_all()

    def _follow_call(self, index: int, place: int) -> None:
        """Follow what a function reads when it is called at ``place``, and what it was made of."""
        unit = self._code.units[index]
        for name in unit.names.used_by_call:
            if name in BUILTINS:
                # ``sum = 0`` in a later cell hides a function that was right to use it.
                self._need(name, self._code.end_of_cell(index), reader=place)
            elif name in self._sites and place >= self._place:
                self._need_exercise(name)
            else:
                self._need(name, place, reader=place)
        for name in unit.names.used:
            makers = self._code.made(name, index).units
            self._steps += 1 + len(makers)
            for maker in makers:
                self._call(maker, place)

    def _need(self, name: str, place: int, *, reader: int) -> None:
        """Take the statements that made the value of ``name`` at ``place``."""
        made = self._code.made(name, place)
        self._steps += 1 + len(made.units)
        for index in made.units:
            if index == reader:
                continue
            self._run(index)
            self._call(index, reader)
            if made.are_below and reader in self.needs.units:
                self.needs.first[reader].add(index)
        if reader >= self._place:
            self.needs.values[name] = made.units

    def _take_all(self) -> None:
        """Take all functions, classes and imports above: somebody looks names up by their text."""
        for index, unit in enumerate(self._code.units[: self._place]):
            if unit.is_definition or unit.is_import:
                self._run(index)
                self._call(index, self._place)
