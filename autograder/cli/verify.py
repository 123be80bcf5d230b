"""``autograder verify``."""

import dataclasses
import json
import sys
from collections.abc import Collection, Iterator, Sequence
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
from autograder.errors import UsageError
from autograder.verify.findings import Finding

if TYPE_CHECKING:  # it needs torch, which takes seconds to import
    from autograder.verify.scope import Scope


@click.command
@LESSON
@EXERCISE
@click.option(
    "--artifacts/--no-artifacts",
    "with_artifacts",
    default=None,
    help="Only train anew and compare, which takes minutes; or all but that. Both by default.",
)
@click.option(
    "--renew-hints",
    is_flag=True,
    help="Write down anew what mistakes are told, in lessons/*/hints/, to be read and committed.",
)
@COURSE
@JSON_FINDINGS
@QUIET
@reports_faults
def command(
    lesson: str | None,
    exercise: str | None,
    with_artifacts: bool | None,
    renew_hints: bool,
    course: Path,
    as_json: bool,
    quiet: bool,
) -> None:
    """Grade the grader: are all exercises complete, and all verdicts right?

    Solutions get full marks and stubs none, each known mistake loses what it declares and is told
    something useful, unusual right solutions keep all, the notebooks are fresh and give nothing
    away, and training gives what it gave. Exit status 1 where anything is wrong.

    Example: autograder verify --no-artifacts --exercise EXERCISE
    """
    from autograder.verify.scope import chosen_lessons

    names = chosen_lessons(course, lesson, exercise)
    findings: list[Finding] = []
    quiet = quiet or as_json
    for finding in _found(course, names, exercise, with_artifacts, renew_hints, quiet=quiet):
        findings.append(finding)
        if as_json:
            print(json.dumps(dataclasses.asdict(finding)), flush=True)
    if not findings:
        raise UsageError(
            "There is nothing to verify: artifacts belong to whole lessons. "
            "What to do: leave --exercise or --artifacts out."
        )
    if not as_json:
        console = output()
        console.print(_table(findings))
        for finding in findings:
            if not finding.ok:
                console.print(Text(f"{finding.place}: {finding.message}"), soft_wrap=True)
        console.print(_summary(findings))
    if not all(finding.ok for finding in findings):
        sys.exit(1)


def _found(
    root: Path,
    names: Sequence[str],
    exercise: str | None,
    with_artifacts: bool | None,
    renew_hints: bool,
    *,
    quiet: bool,
) -> Iterator[Finding]:
    if with_artifacts is not True:
        yield from _graded(root, names, exercise, renew_hints, quiet=quiet)
    if with_artifacts is not False and exercise is None:
        from autograder.verify import artifacts

        console = Console(stderr=True, quiet=quiet)
        for name in names:
            if name in artifacts.lessons():
                with console.status(f"{name}: training anew, which takes minutes"):
                    yield from artifacts.verify(name)


def _graded(
    root: Path, names: Sequence[str], exercise: str | None, renew_hints: bool, *, quiet: bool
) -> Iterator[Finding]:
    """All but the artifacts: what needs no training."""
    from autograder.verify import (
        completeness,
        languages,
        leaks,
        notebooks,
        reference,
        undeserved,
        verdicts,
    )
    from autograder.verify.scope import prepared

    def steps(scope: "Scope") -> int:
        return 2 + len(verdicts.jobs(scope)) + undeserved.count(scope)

    with prepared(root, names, exercise) as (scopes, unfit):
        if renew_hints:
            _renew(scopes)
        for name in names:
            yield from completeness.verify(root, name, exercise)
        for name, fault in unfit.items():
            yield from reference.faults(name, fault)
        with progress(sum(map(steps, scopes)), quiet=quiet) as bar:
            for scope in shown(scopes, bar):
                for part in (leaks, languages, reference, notebooks, verdicts, undeserved):
                    yield from part.verify(scope)


def _renew(scopes: Collection["Scope"]) -> None:
    from autograder.verify import verdicts

    console = Console(stderr=True, highlight=False, soft_wrap=True)
    for scope in scopes:
        for path in verdicts.renew(scope):
            console.print(f"wrote {path}: read what has changed", markup=False)


def _table(findings: Sequence[Finding]) -> Table:
    table = Table("part", "lesson", "what", "outcome")
    table.add_column("found", overflow="fold")
    table.add_column("seconds", justify="right")
    for each in _folded(findings):
        outcome = Text("as expected", style="green") if each.ok else Text("WRONG", style="red")
        seconds = f"{each.seconds:.1f}" if each.seconds else ""
        table.add_row(each.part, each.lesson, Text(each.what), outcome, Text(each.message), seconds)
    return table


def _folded(findings: Sequence[Finding]) -> Iterator[Finding]:
    """One finding for all exercises of a lesson, and one for all that is wrong about a thing."""
    groups: dict[tuple[str, str, str], list[Finding]] = {}
    for each in findings:
        what = "exercises" if each.exercise else each.what
        groups.setdefault((each.part, each.lesson, what), []).append(each)
    order = dict.fromkeys(each.part for each in findings)
    for part in order:
        for (its_part, _, what), found in groups.items():
            if its_part == part:
                yield found[0] if len(found) == 1 and found[0].ok else _one_of(what, found)


def _one_of(what: str, found: Sequence[Finding]) -> Finding:
    wrong = [each for each in found if not each.ok]
    exercises = len({each.exercise for each in found})
    count = sum(each.count for each in found)
    message = found[0].message if count == len(found) else f"all {count}"
    return dataclasses.replace(
        found[0],
        what=f"{exercises} {what}" if what == "exercises" and exercises > 1 else found[0].what,
        ok=not wrong,
        message=f"{len(wrong)} wrong, see below" if wrong else message,
    )


def _summary(findings: Sequence[Finding]) -> Text:
    wrong = sum(not each.ok for each in findings)
    if wrong:
        return Text(f"{wrong} {'thing is' if wrong == 1 else 'things are'} wrong.", style="red")
    return Text("All is as it should be.", style="green")
