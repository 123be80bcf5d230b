"""Who is fooled by what: ``python -m benchmarks.fooled``, a quarter of an hour.

Some twenty hostile submissions go through plain nbgrader, otter-grader and this grader, and a table
says what came of each. ``--write`` makes it ``docs/security_comparison.md``. otter-grader is
installed into an environment of its own below ``build/``, unless ``--otter`` names one.
"""

import argparse
import socket
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks.attacked import Outcome
from benchmarks.attacks import Attack, attacks
from benchmarks.environments import made_environment, otter_environment, version_in
from benchmarks.fooled_graders import by_nbgrader, by_otter, by_ours

PROJECT = Path(__file__).parents[1]
PAGE = PROJECT / "docs" / "security_comparison.md"
NAMES = ("nbgrader", "otter", "ours")

_PAGE = """\
# Who is fooled by what

{count} submissions that try to fool what grades them, and an honest one, were graded by plain
nbgrader {nbgrader}, by otter-grader {otter} and by this grader, on {date}, with Python {python}.
Made by `python -m benchmarks.fooled --write`; the attacks are in `benchmarks/attacks.py`.

{table}

**fooled** means that the attack did what it was meant to do: the attacker has full points without
a right function, or did something that no submission may do (an attack that tries to *do*
something has a function that is right only if that worked), or somebody else has no grade, or the
run does not end. **detected** means that there are no such points, and that the grader says that
something was odd: by a flag or by its exit status. **failed safe** means that there are no such
points, and no word about it. In the line in italics, of right work, anything but full points is
wrong.

What was compared, and what was not:

- Each grader was set up as its documentation begins: one exercise with hidden tests, graded on
  the machine itself. nbgrader and otter-grader run a submission and its tests in one process,
  with the rights of whoever grades. Both document containers: nbgrader as a kernel or a server in
  one, otter-grader with `otter grade`, which runs one for each submission. A container keeps a
  submission from the instructor's files, from other students' work and from the network if it is
  told to; it does not keep it from what is in the container with it: the tests and what judges
  them. So the rows on the disk, programs, processes and the network would look better with a
  container, and those on forging and on frames would not.
- What an attack does is tame: 20 processes that end by themselves, memory that is asked for and
  not used, a connection to this machine.
- These attacks were chosen by the authors of this grader, and it was built to withstand them. It
  grades definitions, not whole notebooks; what a notebook shows when it is run is not what it
  judges. [For operators](operators.md) says what its sandbox keeps out, and what it does not.
"""


def main() -> int:
    """Attack, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fooled", description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"make {PAGE.relative_to(PROJECT)}")
    parser.add_argument("--grader", action="append", choices=NAMES, help="only this one")
    parser.add_argument("--attack", action="append", help="only this one")
    parser.add_argument("--otter", type=Path, default=otter_environment())
    chosen = parser.parse_args()
    graders = chosen.grader or NAMES
    if chosen.write and (chosen.grader or chosen.attack):
        parser.error("a page is made of all attacks on all graders")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        every = attacks(listener.getsockname()[1])
        wanted = [one for one in every if not chosen.attack or one.name in chosen.attack]
        found = {}
        with tempfile.TemporaryDirectory(prefix="fooled-") as folder:
            for grader in graders:
                found[grader] = dict(_outcomes(grader, wanted, Path(folder), chosen.otter))
    table = table_of(wanted, found)
    print(table)
    if chosen.write:
        PAGE.write_text(_page(table, len(wanted) - 1, chosen.otter), encoding="utf-8")
    return 0


def _outcomes(
    grader: str, wanted: Sequence[Attack], folder: Path, otter: Path
) -> Iterable[tuple[str, Outcome]]:
    if grader == "otter":
        fault = made_environment(otter)
        if fault:
            print(fault, file=sys.stderr)
            return
        outcomes = by_otter(wanted, folder, otter)
    else:
        outcomes = (by_nbgrader if grader == "nbgrader" else by_ours)(wanted, folder)
    by_name = {attack.name: attack for attack in wanted}
    for name, outcome in outcomes:
        print(f"{grader:10} {name:10} {outcome.verdict(by_name[name]).text}", file=sys.stderr)
        yield name, outcome


def table_of(wanted: Sequence[Attack], found: Mapping[str, Mapping[str, Outcome]]) -> str:
    """The outcomes side by side, in Markdown."""
    titles = {"nbgrader": "plain nbgrader", "otter": "otter-grader", "ours": "this grader"}
    lines = [
        f"| what is tried | {' | '.join(titles[each] for each in found)} |",
        f"|---|{'---|' * len(found)}",
    ]
    for attack in wanted:
        cells = [_cell(attack, outcomes.get(attack.name)) for outcomes in found.values()]
        lines.append(f"| {attack.about} | {' | '.join(cells)} |")
    counts = []
    for outcomes in found.values():
        verdicts = [outcomes[one.name].verdict(one) for one in wanted if one.name in outcomes]
        counts.append(
            str(sum(each.is_fooled for each in verdicts)) if verdicts else "not installed"
        )
    lines.append(f"| **fooled, of {len(wanted)} lines** | {' | '.join(counts)} |")
    return "\n".join(lines)


def _cell(attack: Attack, outcome: Outcome | None) -> str:
    return "not tried" if outcome is None else outcome.verdict(attack).text


def _page(table: str, count: int, otter: Path) -> str:
    return _PAGE.format(
        count=count,
        table=table,
        nbgrader=version("nbgrader"),
        otter=version_in(otter, "otter-grader") or "(which could not be installed)",
        python=".".join(map(str, sys.version_info[:3])),
        date=f"{datetime.now(UTC):%Y-%m-%d}",
    )


if __name__ == "__main__":
    sys.exit(main())
