"""How far a training script has got: a bar in a terminal, plain lines elsewhere, or nothing."""

import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Protocol

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

__all__ = ["Report", "reporting"]

_SECONDS_BETWEEN_LINES = 5.0


class Report(Protocol):
    """Told after each round how far the run is."""

    def __call__(self, done: int, part: float, losses: Mapping[str, float]) -> None:
        """Show it.

        Args:
            done: how many of the steps are done.
            part: which part of the work that is, from 0 to 1, as steps may differ in cost.
            losses: numbers by name.
        """


@contextmanager
def reporting(
    total: int, *, part: float = 0.0, unit: str = "step", quiet: bool
) -> Iterator[Report]:
    """A report on stderr.

    Args:
        total: how many steps there are.
        part: which part of the work was done before this start, from 0 to 1.
        unit: what a step is called.
        quiet: show nothing.
    """
    if quiet:
        yield lambda done, part, losses: None
    elif sys.stderr.isatty():
        with _bar(total, part, unit) as report:
            yield report
    else:
        yield _Lines(total, part, unit)


@contextmanager
def _bar(total: int, part: float, unit: str) -> Iterator[Report]:
    bar = Progress(
        BarColumn(),
        TextColumn("{task.description}"),
        TimeRemainingColumn(),
        console=Console(stderr=True),
    )
    task = bar.add_task(unit, total=1.0)
    bar.update(task, completed=part)

    def report(done: int, part: float, losses: Mapping[str, float]) -> None:
        bar.update(task, completed=part, description=f"{unit} {done}/{total}  {_shown(losses)}")

    with bar:
        yield report


class _Lines:
    def __init__(self, total: int, part: float, unit: str) -> None:
        self.total, self.part, self.unit = total, part, unit
        self.started = self.latest = time.monotonic()

    def __call__(self, done: int, part: float, losses: Mapping[str, float]) -> None:
        now = time.monotonic()
        if now - self.latest < _SECONDS_BETWEEN_LINES and part < 1:
            return
        self.latest = now
        left = (now - self.started) / max(1e-9, part - self.part) * (1 - part)
        print(
            f"{self.unit} {done}/{self.total}  {_shown(losses)}  {left:.0f} s left",
            file=sys.stderr,
            flush=True,
        )


def _shown(losses: Mapping[str, float]) -> str:
    return "  ".join(f"{name} {value:.4g}" for name, value in losses.items())
