"""``autograder verify``."""

import dataclasses
import json
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from autograder.cli.show import output, progress, shown
from autograder.errors import UsageError
from autograder.verify import (
    artifacts,
    completeness,
    leaks,
    notebooks,
    reference,
    undeserved,
    verdicts,
)
from autograder.verify.findings import Finding
from autograder.verify.scope import Scope, chosen_lessons, prepared


def run(
    root: Path,
    *,
    lesson: str | None,
    exercise: str | None,
    with_artifacts: bool | None,
    renew_hints: bool,
    as_json: bool,
    quiet: bool,
) -> bool:
    """Verify, and print what was found.

    Args:
        root: the project's folder.
        lesson: the lesson to look at; all of them where it is None.
        exercise: the only exercise to look at; all of them where it is None.
        with_artifacts: None for all parts, True for the artifacts alone, False for all others.
        renew_hints: write the snapshots of hints anew first.
        as_json: one object per line in place of a table.
        quiet: do not show what is being done.

    Returns:
        Whether all is as it should be.

    Raises:
        UsageError: there is no such lesson or exercise, or nothing to verify.
    """
    names = chosen_lessons(root, lesson, exercise)
    findings: list[Finding] = []
    quiet = quiet or as_json
    for finding in _found(root, names, exercise, with_artifacts, renew_hints, quiet=quiet):
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
    return all(finding.ok for finding in findings)


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
        console = Console(stderr=True, quiet=quiet)
        for name in names:
            if name in artifacts.lessons():
                with console.status(f"{name}: training anew, which takes minutes"):
                    yield from artifacts.verify(name)


def _graded(
    root: Path, names: Sequence[str], exercise: str | None, renew_hints: bool, *, quiet: bool
) -> Iterator[Finding]:
    """All but the artifacts: what needs no training."""
    with prepared(root, names, exercise) as (scopes, unfit):
        if renew_hints:
            _renew(scopes)
        for name in names:
            yield from completeness.verify(root, name, exercise)
        for name, fault in unfit.items():
            yield from reference.faults(name, fault)
        with progress(sum(map(_count, scopes)), quiet=quiet) as bar:
            for scope in shown(scopes, bar):
                for part in (leaks, reference, notebooks, verdicts, undeserved):
                    yield from part.verify(scope)


def _count(scope: Scope) -> int:
    return 2 + len(verdicts.jobs(scope)) + undeserved.count(scope)


def _renew(scopes: Collection[Scope]) -> None:
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
