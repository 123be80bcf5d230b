"""``autograder mutate``."""

import dataclasses
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from autograder.cli.options import (
    COURSE,
    EXERCISE,
    JSON_FINDINGS,
    LESSON,
    QUIET,
    reports_faults,
)
from autograder.cli.show import output, progress, shown

if TYPE_CHECKING:  # it needs torch, which takes seconds to import
    from autograder.verify.mutants import Tried

_LEAST_KILLED = 0.97
"""The share of all mutants that are not equivalent that must be caught, for each lesson."""


@click.command
@LESSON
@EXERCISE
@COURSE
@JSON_FINDINGS
@QUIET
@reports_faults
def command(
    lesson: str | None, exercise: str | None, course: Path, as_json: bool, quiet: bool
) -> None:
    """Change the reference in one small place after the other: do the checks notice?

    Mutants that keep all points are listed with their change, but for those that
    lessons/LESSON/mutants.toml knows as equivalent. Exit status 1 where less than 97 % of a whole
    lesson's others are caught, or where that file holds what no survivor needs.

    Example: autograder mutate --exercise EXERCISE
    """
    from autograder.verify import mutants
    from autograder.verify.scope import chosen_lessons, prepared

    tried: list[Tried] = []
    stale: list[str] = []
    with prepared(course, chosen_lessons(course, lesson, exercise), exercise) as (scopes, unfit):
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
    if stale or not (enough or exercise is not None):
        sys.exit(1)


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
        return self.share >= _LEAST_KILLED


def _counts(tried: "Sequence[Tried]", key: "Callable[[Tried], str]") -> Iterator[_Count]:
    for name in dict.fromkeys(map(key, tried)):
        found = [each for each in tried if key(each) == name]
        yield _Count(
            name,
            mutants=len(found),
            equivalent=sum(bool(each.reason) and not each.killed for each in found),
            killed=sum(each.killed for each in found),
        )


def _print(tried: "Sequence[Tried]") -> None:
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
