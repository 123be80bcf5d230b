"""``autograder mutate``."""

import dataclasses
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from autograder.cli.show import output, progress, shown
from autograder.verify import mutants
from autograder.verify.mutants import LEAST_KILLED, Tried
from autograder.verify.scope import chosen_lessons, prepared


def run(
    root: Path, *, lesson: str | None, exercise: str | None, as_json: bool, quiet: bool
) -> bool:
    """Grade the reference's mutants, and print which were not caught.

    Args:
        root: the project's folder.
        lesson: the lesson to look at; all of them where it is None.
        exercise: the only exercise to look at; all of them where it is None.
        as_json: one object per line in place of a table.
        quiet: do not show what is being done.

    Returns:
        Whether enough of each lesson's mutants were caught, and the list of equivalents is right.

    Raises:
        UsageError: there is no such lesson or exercise.
        CheckFault: the reference does not pass its own checks.
    """
    tried: list[Tried] = []
    stale: list[str] = []
    with prepared(root, chosen_lessons(root, lesson, exercise), exercise) as (scopes, unfit):
        for fault in unfit.values():
            raise fault
        todo = {scope.name: mutants.jobs(scope) for scope in scopes}
        with progress(sum(map(len, todo.values())), quiet=quiet or as_json) as bar:
            for scope in shown(scopes, bar):
                of_lesson = list(mutants.try_all(scope, todo[scope.name]))
                stale += mutants.stale(scope, of_lesson)
                tried += of_lesson
    if as_json:
        for one in tried:
            print(json.dumps(dataclasses.asdict(one)))
    else:
        _print(tried)
    for sentence in stale:
        Console(stderr=True, highlight=False, soft_wrap=True).print(sentence, markup=False)
    enough = all(each.enough for each in _counts(tried, lambda one: one.lesson))
    # The share is asked of a lesson: one exercise has too few mutants for it.
    return not stale and (enough or exercise is not None)


@dataclass(frozen=True, slots=True)
class _Count:
    """How many mutants of something there are, and what became of them."""

    name: str
    mutants: int
    equivalent: int
    killed: int

    @property
    def share(self) -> float:
        """The share of those that are not equivalent that was caught."""
        return self.killed / max(1, self.mutants - self.equivalent)

    @property
    def enough(self) -> bool:
        return self.share >= LEAST_KILLED


def _counts(tried: Sequence[Tried], key: Callable[[Tried], str]) -> Iterator[_Count]:
    for name in dict.fromkeys(map(key, tried)):
        found = [each for each in tried if key(each) == name]
        yield _Count(
            name,
            mutants=len(found),
            equivalent=sum(bool(each.reason) and not each.killed for each in found),
            killed=sum(each.killed for each in found),
        )


def _print(tried: Sequence[Tried]) -> None:
    console = output()
    table = Table("lesson", "exercise")
    for heading in ("mutants", "equivalent", "caught", "survived", "share caught"):
        table.add_column(heading, justify="right")
    for lesson in dict.fromkeys(each.lesson for each in tried):
        of_lesson = [each for each in tried if each.lesson == lesson]
        for count in _counts(of_lesson, lambda each: each.exercise):
            table.add_row(lesson, *_cells(count))
        (total,) = _counts(of_lesson, lambda each: each.lesson)
        style = "bold green" if total.enough else "bold red"
        table.add_row(lesson, "all exercises", *_cells(total)[1:], style=style, end_section=True)
    console.print(table)
    for each in tried:
        if each.survived:
            console.print(Text(f"\n{each.place}: {each.exercise}, {each.operator}"), soft_wrap=True)
            console.print(Text(each.diff), soft_wrap=True)


def _cells(count: _Count) -> list[str]:
    survived = count.mutants - count.equivalent - count.killed
    numbers = (count.mutants, count.equivalent, count.killed, survived)
    return [count.name, *map(str, numbers), f"{count.share:.1%}"]
