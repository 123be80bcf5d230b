"""How results look in a terminal; what comes from a submission is never taken as markup."""

import dataclasses
import sys
import textwrap
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text

from autograder.grading.results import ExerciseResult, Result

if TYPE_CHECKING:  # it needs torch, which takes seconds to import
    from autograder.verify.scope import Scope

_MOST_NAMED = 9
"""With more exercises than these, their names would be cut off."""

_WIDE = 100
"""As many columns as a table with numbered exercises takes."""

_REST = 36
"""As many as a table takes without any exercise."""

_ID = 12
"""As many of these as a student's id may take."""

_LONGEST = 40
"""The longest id that is not folded."""

_CLIP = 36

_SLOW = 1
"""From so many seconds with one exercise on it is said how many."""

_CAPTION_WIDTH = 80  # narrower than a table of so many columns


def output() -> Console:
    """The console for results; wide enough for a table where the output goes to a file."""
    return Console(highlight=False, width=None if sys.stdout.isatty() else 120)


def table_of(results: Sequence[Result], title: str, *, width: int) -> Table:
    """Students and their scores, a column for each exercise, numbered where names do not fit.

    Args:
        results: one row each.
        title: stands above.
        width: of the terminal; exercises are left out where they would be cut off.
    """
    exercises = results[0].exercises if results else ()
    longest = max((len(result.student) for result in results), default=0)
    left = width - max(0, longest - _ID)
    numbered = len(exercises) > _MOST_NAMED or left < _needed(exercises)
    if exercises and numbered and left < _WIDE:
        exercises = ()
    numbered = numbered and bool(exercises)
    table = Table(title=title, title_justify="left", title_style="bold")
    table.add_column("student", min_width=min(longest, _LONGEST), overflow="fold")
    table.add_column("score", justify="right")
    for number, exercise in enumerate(exercises, start=1):
        heading = f"{number}" if numbered else _short(exercise.name)
        table.add_column(Text(heading), justify="right")
    table.add_column("status and flags", overflow="fold")
    if numbered:
        names = [
            f"{number} {exercise.name} ({exercise.points:g})".replace(" ", "\u00a0")
            for number, exercise in enumerate(exercises, start=1)
        ]
        # Wrapped here, as rich also ends lines at spaces that no line ends at.
        lines = textwrap.wrap(" · ".join(names), _CAPTION_WIDTH)
        table.caption = Text("\n".join(lines))
        table.caption_justify = "left"
    for result in results:
        marks = [
            _mark(exercise.score, exercise.points, brief=numbered)
            for exercise in result.exercises
            if exercises
        ]
        total = _mark(result.score, result.points)
        table.add_row(Text(result.student), total, *marks, Text(_remarks(result)))
    return table


def _needed(exercises: Sequence[ExerciseResult]) -> int:
    """How many columns a table with the names of these exercises takes."""
    words = [_short(exercise.name).split("\n") for exercise in exercises]
    return _REST + sum(3 + max(map(len, each)) for each in words)


def _short(name: str) -> str:
    """A name in as narrow a column as its longest word needs."""
    return name.replace("total_variation", "tv").replace("_", "\n")


def _mark(score: float, points: float, *, brief: bool = False) -> Text:
    style = "green" if score == points else "red" if not score else "yellow"
    return Text(f"{score:g}" if brief else f"{score:g}/{points:g}", style=style)


def _remarks(result: Result) -> str:
    status = [] if result.status == "graded" else [result.status]
    return ", ".join(dict.fromkeys([*status, *(flag.code for flag in result.flags)]))


class _Doing(ProgressColumn):
    """Tells what is being done, where somebody knows it, and how long what is slow has taken."""

    def __init__(self, doing: Callable[[], str] | None) -> None:
        super().__init__()
        self._doing = doing
        self._last, self._since = "", time.monotonic()

    def render(self, task: Task) -> Text:
        """The latest word, or else the task's description."""
        found = (self._doing() if self._doing else "") or task.description
        if found != self._last:
            self._last, self._since = found, time.monotonic()
        seconds = int(time.monotonic() - self._since)
        taken = f" {seconds} s" if seconds >= _SLOW else ""
        return Text(_clip(found, _CLIP - len(taken)) + taken)


@contextmanager
def progress(
    total: int, *, quiet: bool, doing: Callable[[], str] | None = None
) -> Iterator[Progress]:
    """A progress bar on stderr; none where that is no terminal, or where it is unwanted.

    Args:
        total: how many steps there are.
        quiet: whether it is unwanted.
        doing: says what is being done at the moment.
    """
    console = Console(stderr=True)
    bar = Progress(
        _Doing(doing),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        console=console,
        disable=quiet or not sys.stderr.isatty(),
    )
    with bar:
        bar.add_task("starting the sandbox", total=total, rate="")
        yield bar


@contextmanager
def working(what: str, *, quiet: bool) -> Iterator[None]:
    """Show on stderr what takes some seconds; nothing where that is no terminal, or unwanted."""
    if quiet or not sys.stderr.isatty():
        yield
        return
    with Console(stderr=True).status(what):
        yield


def advance(bar: Progress, student: str) -> None:
    """Say that ``student`` is next; all before are done."""
    task = bar.tasks[0]
    rate = f"{task.speed:.1f}/s" if task.speed else ""
    bar.update(task.id, description=student, rate=rate)


def shown(scopes: "Sequence[Scope]", bar: Progress) -> "Iterator[Scope]":
    """Give each lesson in turn, with its name and what is done of it in the bar."""
    task = bar.tasks[0].id
    for scope in scopes:
        bar.update(task, description=scope.name)
        yield dataclasses.replace(scope, done=lambda: bar.advance(task))


def _clip(text: str, width: int) -> str:
    plain = "".join(letter for letter in text if letter.isprintable()).replace("[", "(")
    return plain[:width].ljust(width)
