"""``autograder verify``."""

import dataclasses
import json
from collections.abc import Callable, Iterator, Mapping, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from autograder import artifacts
from autograder.cli.show import output
from autograder.errors import UsageError
from autograder.findings import Finding

Verify = Callable[[str], Iterator[Finding]]
Lessons = Callable[[], tuple[str, ...]]

# Each part: the lessons that it can look at, and how it looks at one.
PARTS: Mapping[str, tuple[Lessons, Verify]] = {
    artifacts.PART: (artifacts.lessons, artifacts.verify),
}


def run(parts: Sequence[str], *, lesson: str | None, as_json: bool, quiet: bool) -> bool:
    """Verify, and print what was found.

    Args:
        parts: names of `PARTS`; all of them where there is none.
        lesson: the lesson to look at; all of them where it is None.
        as_json: one object per line in place of a table.
        quiet: do not show what is being done.

    Returns:
        Whether all is as it should be.

    Raises:
        UsageError: no part can look at the lesson.
    """
    findings = []
    console = Console(stderr=True, quiet=quiet)
    for part, name in _work(parts or list(PARTS), lesson):
        with console.status(f"{name}: {part}"):
            for finding in PARTS[part][1](name):
                findings.append(finding)
                if as_json:
                    print(json.dumps(dataclasses.asdict(finding)), flush=True)
    if not as_json:
        output().print(_table(findings))
    return all(finding.ok for finding in findings)


def _work(parts: Sequence[str], lesson: str | None) -> list[tuple[str, str]]:
    """Which parts are to look at which lessons."""
    possible = [(part, name) for part in parts for name in PARTS[part][0]()]
    wanted = [(part, name) for part, name in possible if lesson in (None, name)]
    if lesson is not None and not wanted:
        names = dict.fromkeys(name for _, name in possible)
        raise UsageError(
            f"There is nothing to verify for the lesson {lesson!r}. "
            f"What to do: choose one of {', '.join(names)}."
        )
    return wanted


def _table(findings: Sequence[Finding]) -> Table:
    table = Table("part", "lesson", "what", "outcome")
    table.add_column("found", overflow="fold")
    table.add_column("seconds", justify="right")
    for each in findings:
        outcome = Text("as expected", style="green") if each.ok else Text("WRONG", style="red")
        seconds = f"{each.seconds:.1f}" if each.seconds else ""
        table.add_row(each.part, each.lesson, Text(each.what), outcome, Text(each.message), seconds)
    return table
