"""Kills processes of runs at random moments, and sees what is lost once the class is graded.

A class of six is graded. At a moment that is drawn over the length of an undisturbed run, imports
included, one of the run's processes is sent a signal; the command is run again until it ends well.
The course must then be as after a run that nobody has disturbed, times aside.

Command: python -m tests.hostile.kills --kills 100 --seed 0     (some ten seconds for each kill)
"""

import argparse
import contextlib
import os
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from tests import toy

toy.use()  # before anything of the grader is imported

from tests import warm  # noqa: E402 (see above)
from tests.classroom import LESSON, copy_course, make_course  # noqa: E402
from tests.hostile import scene  # noqa: E402
from tests.hostile.family import ROLES, family, left_behind  # noqa: E402
from tests.hostile.standing import (  # noqa: E402
    Differences,
    Standing,
    differences,
    standing,
    unclear,
)

SIGNALS = {signal.SIGKILL: 8, signal.SIGTERM: 1, signal.SIGINT: 1}
"""How often each is sent, to the others."""

NOBODY = "nobody"
"""Who is killed where the run has ended before the moment that was drawn: that is no kill."""

_AGAIN = 2
_WAIT = 1.0
_LONGEST = 240


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What is killed again and again.

    Attributes:
        course: as it is before a run; not to be changed.
        expected: what it holds after a run that nobody has disturbed.
        seconds: how long that takes.
    """

    course: Path
    expected: Standing
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Kill:
    """One kill, and what came of it.

    Attributes:
        role: of the process that was killed.
        name: of the signal.
        moment: seconds after the start.
        said: by the run that was disturbed, and by those after it.
        codes: with which each of them ended.
        found: how the course differs from what was expected, and what is left besides.
    """

    role: str
    name: str
    moment: float
    said: Sequence[str]
    codes: Sequence[int]
    found: Differences

    @property
    def unclear(self) -> list[str]:
        """What is wrong with the messages."""
        return [line for said in self.said for line in unclear(said)]

    @property
    def is_well(self) -> bool:
        """Whether nothing is missing, wrong or left, and all was said clearly."""
        return not self.found and not self.unclear and self.codes[-1] == 0


def set_up(released: Path, folder: Path) -> Stage:
    """Make the course, and grade a copy of it in peace.

    Args:
        released: a course that nobody has handed anything in to.
        folder: for both.
    """
    course = scene.stage(released, folder / "before")
    graded = copy_course(course, folder / "after")
    temporary = folder / "temporary"
    temporary.mkdir()
    clock = time.monotonic()
    run = scene.start(graded, temporary)
    said = run.communicate(timeout=_LONGEST)[0]
    seconds = time.monotonic() - clock
    if run.returncode or left_behind(temporary):
        raise RuntimeError(f"the course cannot be graded:\n{said}")
    return Stage(course=course, expected=standing(graded), seconds=seconds)


def kill(stage: Stage, folder: Path, draw: Random) -> Kill:
    """Disturb a run, and run the command again until it ends well.

    Args:
        stage: what is graded.
        folder: for a copy of it, which is made.
        draw: draws the process, the signal and the moment.
    """
    course, temporary = copy_course(stage.course, folder / "course"), folder / "temporary"
    temporary.mkdir()
    wanted, moment = draw.choice(ROLES), draw.uniform(0, stage.seconds)
    number = draw.choices(list(SIGNALS), list(SIGNALS.values()))[0]
    run = scene.start(course, temporary)
    time.sleep(moment)
    role = _send(run.pid, wanted, number, draw)
    said, codes = [run.communicate(timeout=_LONGEST)[0]], [run.returncode]
    left = left_behind(temporary)
    command = [str(scene.TOOLS / "autograder"), "grade", LESSON]
    while len(codes) <= _AGAIN and (len(codes) == 1 or codes[-1]):
        done = warm.run(command, cwd=course, env=scene.environment(temporary), timeout=_LONGEST)
        said.append(done.stdout + done.stderr)
        codes.append(done.returncode)
    left += left_behind(temporary)
    found = differences(standing(course), stage.expected)
    found = replace(found, left=(*found.left, *left))
    return Kill(role=role, name=number.name, moment=moment, said=said, codes=codes, found=found)


def _send(grader: int, wanted: str, number: signal.Signals, draw: Random) -> str:
    """Send a signal to a process of a role, or soon of another one where nobody has that.

    Returns:
        The role of who got it; nothing where the run had ended.
    """
    end = time.monotonic() + _WAIT
    while there := family(grader):
        if wanted not in there and time.monotonic() > end:
            wanted = draw.choice(sorted(there))
        if wanted in there:
            with contextlib.suppress(ProcessLookupError):
                os.kill(draw.choice(there[wanted]), number)
                return wanted
        time.sleep(0.005)
    return NOBODY


def table(kills: Sequence[Kill]) -> str:
    """What was killed, and what came of it, as a table; and what the user was told."""
    columns = (
        *("process", "signal", "kills"),
        *("lost", "doubled", "changed", "left", "unclear", "unready"),
    )
    rows: dict[tuple[str, str], list[int]] = {}
    for one in kills:
        found = one.found
        faults = [found.lost, found.doubled, found.changed, found.left, one.unclear]
        counts = [1, *(bool(each) for each in faults), bool(one.codes[-1])]
        row = rows.setdefault((one.role, one.name), [0] * len(counts))
        row[:] = [before + more for before, more in zip(row, counts, strict=True)]
    total = [sum(each) for each in zip(*rows.values(), strict=True)]
    lines = [(*key, *row) for key, row in sorted(rows.items())] + [("all", "", *total)]
    text = ["".join(f"{cell!s:>9}" for cell in line) for line in (columns, *lines)]
    said = Counter(line for one in kills for line in _messages(one))
    return "\n".join(
        [*text, "", "What the user saw:", *(f"{n:4}  {s}" for s, n in said.most_common())]
    )


def _messages(one: Kill) -> list[str]:
    """What the run that was disturbed said, and any that went wrong after it; tables aside."""
    failed = [said for said, code in zip(one.said[1:], one.codes[1:], strict=True) if code]
    said = [line for text in (one.said[0], *failed) for line in text.splitlines()]
    return [line for line in said if line.startswith(("Error:", "Stopped:"))] or ["nothing"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the kills, and say what came of them.

    Returns:
        1 if anything was lost, doubled, changed, left or said unclearly, else 0.
    """
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=100, help="how many, 100 by default")
    parser.add_argument("--seed", type=int, default=0, help="of what is drawn, 0 by default")
    chosen = parser.parse_args(arguments)
    draw = Random(chosen.seed)  # noqa: S311 (no secret)
    kills: list[Kill] = []
    toy.build()
    with tempfile.TemporaryDirectory(prefix="kills-") as name:
        folder = Path(name)
        stage = set_up(make_course(folder / "released"), folder)
        print(f"an undisturbed run takes {stage.seconds:.1f} s", flush=True)
        clock = time.monotonic()
        while len(kills) < chosen.kills:
            place = folder / "kill"
            place.mkdir()
            one = kill(stage, place, draw)
            shutil.rmtree(place)
            if one.role != NOBODY or not one.is_well:
                kills.append(one)
            print(f"{len(kills)}: {one.name} to {one.role} after {one.moment:.2f} s: {one.codes}")
            if not one.is_well:
                print(one.found, *one.said, sep="\n")
            sys.stdout.flush()
        seconds = time.monotonic() - clock
    print(table(kills))
    print(f"{seconds / max(len(kills), 1):.1f} s for each kill")
    return 0 if all(one.is_well for one in kills) else 1


if __name__ == "__main__":
    sys.exit(main())
