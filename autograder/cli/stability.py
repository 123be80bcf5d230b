"""``autograder stability``."""

import dataclasses
import json
import math
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
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
    from autograder.verify.stability import CheckStudy, Unstable

_HEAD = """\
# Tolerances, and how far right and wrong are apart

Made by `autograder stability --write {path}`: the reference, all equivalents and all
mistakes on {seeds} course seeds other than the one that the tests use. Everything is in units of
what the check allows: right solutions have to stay below 1, and mistakes to go beyond it.

"Largest error of right work" is the largest among the reference and the equivalents, on any seed; 0
is less than what the numbers' type rounds off. "Smallest error of a mistake" is the smallest among
the mistakes that this check has to fail, on any seed, at the first of its bounds that they break; a
dash says that all of them fail by something without a tolerance: a shape, a type, an exception.
"""


@click.command
@LESSON
@EXERCISE
@click.option(
    "--seeds", type=click.IntRange(1), default=50, show_default=True, help="How many course seeds."
)
@click.option("--write", type=click.Path(path_type=Path), help="Write the table as Markdown.")
@COURSE
@JSON_FINDINGS
@QUIET
@reports_faults
def command(
    lesson: str | None,
    exercise: str | None,
    seeds: int,
    write: Path | None,
    course: Path,
    as_json: bool,
    quiet: bool,
) -> None:
    """See that the checks' verdicts are the same on other seeds, and how far right is from wrong.

    Takes about half a minute for each seed on two cores. Exit status 1 where a verdict differs.

    Example: autograder stability --seeds 5 --exercise EXERCISE
    """
    from autograder.verify import stability
    from autograder.verify.scope import chosen_lessons, prepared

    found: list[CheckStudy] = []
    with prepared(course, chosen_lessons(course, lesson, exercise), exercise) as (scopes, unfit):
        for fault in unfit.values():
            raise fault
        with progress(sum(map(stability.count, scopes)), quiet=quiet or as_json) as bar:
            for scope in shown(scopes, bar):
                found += stability.study(scope, range(1, seeds + 1))
    if write is not None:
        write.write_text(_markdown(found, seeds, write), encoding="utf-8")
    unstable = [each for one in found for each in one.unstable]
    if as_json:
        for one in found:
            # JSON has no infinity.
            smallest = one.smallest_wrong if math.isfinite(one.smallest_wrong) else None
            print(json.dumps({**dataclasses.asdict(one), "smallest_wrong": smallest}))
    else:
        _print(found, unstable, seeds)
    if unstable:
        sys.exit(1)


def _print(found: "Sequence[CheckStudy]", unstable: "Sequence[Unstable]", seeds: int) -> None:
    console = output()
    table = Table("lesson", "check")
    for heading in ("largest error of right work", "smallest error of a mistake", "unstable"):
        table.add_column(heading, justify="right")
    for row in _rows(found):
        table.add_row(*map(Text, row))
    console.print(table)
    for line in _merged(unstable):
        console.print(Text(line), soft_wrap=True)
    verdict = f"{len(unstable)} verdicts differ" if unstable else "All verdicts are the same"
    console.print(Text(f"{verdict} on {seeds} other seeds.", style="red" if unstable else "green"))


def _rows(found: "Sequence[CheckStudy]") -> Iterator[tuple[str, str, str, str, str]]:
    for one in found:
        yield (
            one.lesson,
            f"{one.exercise}/{one.check}",
            _number(one.largest_right),
            _number(one.smallest_wrong),
            str(len(one.unstable)),
        )


def _number(share: float) -> str:
    if math.isinf(share):
        return "-"
    return "0" if not share else f"{share:.2g}" if share < 100 else f"{share:.0f}"


def _merged(unstable: "Sequence[Unstable]") -> Iterator[str]:
    """A line for each variant and check, with the seeds."""
    groups: dict[tuple[str, str, str, bool], list[int]] = {}
    for each in unstable:
        key = (each.place, each.variant or "the reference", each.check, each.passed)
        groups.setdefault(key, []).append(each.seed)
    for (place, variant, check, passed), seeds in groups.items():
        verb = "passes" if passed else "fails"
        numbers = ", ".join(map(str, seeds))
        yield f"{place}: {variant} {verb} {check} on {len(seeds)} seeds: {numbers}"


def _markdown(found: "Sequence[CheckStudy]", seeds: int, path: Path) -> str:
    parts = [_HEAD.format(seeds=seeds, path=path)]
    for lesson in dict.fromkeys(one.lesson for one in found):
        parts += [
            f"## {lesson}\n",
            "| check | largest error of right work | smallest error of a mistake |",
            "|---|---:|---:|",
        ]
        for _, check, right, wrong, _ in _rows([one for one in found if one.lesson == lesson]):
            parts.append(f"| {check} | {right} | {wrong} |")
        parts.append("")
    return "\n".join(parts)
