"""How long a submission of a class takes, beside plain nbgrader, in one run.

Plain nbgrader grades a notebook with one exercise: a function, imports of torch and torchvision,
and a hidden test of two assertions. Ours grades the whole style-transfer lesson, eight exercises
with all their checks, and writes feedback too. Each way is a command line, run on a class of one
and on a larger one: the difference is what each further submission takes, the rest is the start.
The checks of both lessons are measured by themselves too, see `benchmarks.floor`.
"""

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rich.table import Table

from autograder.project import lessons
from benchmarks.floor import Floor, measure_floor
from benchmarks.plain import SOLUTION, plain_course, plain_notebook, run

__all__ = ["Case", "Outcome", "cases", "measure", "table"]

PROJECT = Path(__file__).parents[1]
LESSON = "style_transfer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """How many submissions the larger class of each way has, beyond the first."""

    ours: int = 24
    plain: int = 3
    rounds: int = 15

    def __str__(self) -> str:
        return f"{self.ours} submissions, and {self.plain} by plain nbgrader"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was measured, in seconds.

    Attributes:
        case: what was graded.
        each: for each further submission.
        first: for the first one.
        plain_each: the same by plain nbgrader.
        plain_first: the same by plain nbgrader.
        floors: the checks of each lesson, and what they cannot take less than.
    """

    case: Case
    each: float
    first: float
    plain_each: float
    plain_first: float
    floors: tuple[Floor, ...]

    @property
    def ratio(self) -> float:
        """How many times as long plain nbgrader takes for a submission."""
        return self.plain_each / self.each

    def as_json(self) -> dict[str, Any]:
        """As plain objects."""
        return {**asdict(self), "ratio": self.ratio}


def cases(*, size: int | None, steps: int | None, device: str) -> Iterator[Case]:
    """The one case; ``steps`` is the number of plain nbgrader's submissions."""
    del size, device
    yield Case(plain=steps, ours=4 * steps, rounds=steps) if steps else Case()


def measure(case: Case, watch: Callable[[str], None]) -> Outcome:
    """Grade both classes, first the small and then the large one."""
    with tempfile.TemporaryDirectory() as folder:
        watch("autograder grade")
        ours = _our_course(Path(folder) / "ours")
        command = ["autograder", "grade", LESSON, "--fresh", "--quiet"]
        first, all_of_them = _seconds(ours, command, case.ours, _our_submission())
        watch("nbgrader autograde")
        plain = plain_course(Path(folder) / "plain", LESSON)
        command = ["nbgrader", "autograde", LESSON, "--force"]
        plain_first, plain_all = _seconds(plain, command, case.plain, plain_notebook(SOLUTION))
    floors = tuple(measure_floor(name, case.rounds, watch) for name in lessons(PROJECT))
    return Outcome(
        case=case,
        each=(all_of_them - first) / case.ours,
        first=first,
        plain_each=(plain_all - plain_first) / case.plain,
        plain_first=plain_first,
        floors=floors,
    )


def table(outcomes: Sequence[Outcome]) -> Table:
    """The figures side by side."""
    made = Table("", "each further submission", "the first one, start included")
    for one in outcomes:
        made.add_row(
            "plain nbgrader, one exercise", f"{one.plain_each:.2f} s", f"{one.plain_first:.1f} s"
        )
        made.add_row("autograder grade, eight exercises", f"{one.each:.2f} s", f"{one.first:.1f} s")
        made.add_row("ratio", f"{one.ratio:.1f}", f"{one.plain_first / one.first:.1f}")
        for floor in one.floors:
            made.add_section()
            made.add_row(f"checks of {floor.lesson} alone", f"{floor.checks:.3f} s", "")
            made.add_row("its scenarios, called directly", f"{floor.bare:.3f} s", "")
            made.add_row("ratio", f"{floor.ratio:.2f}", "")
    return made


def _seconds(course: Path, command: list[str], more: int, content: str) -> tuple[float, float]:
    """The time for a class of one, and for one of ``1 + more``."""
    found = []
    for students in (range(1), range(1 + more)):
        for number in students:
            path = course / "submitted" / f"s{number:03}" / LESSON / f"{LESSON}.ipynb"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        clock = time.perf_counter()
        run(course, command)
        found.append(time.perf_counter() - clock)
    return found[0], found[1]


def _our_course(folder: Path) -> Path:
    folder.mkdir()
    shutil.copy(PROJECT / "nbgrader_config.py", folder)
    for name in ("solutions", "assignments"):
        shutil.copytree(PROJECT / name / LESSON, folder / name / LESSON)
    run(folder, ["nbgrader", "generate_assignment", LESSON])
    return folder


def _our_submission() -> str:
    return (PROJECT / "solutions" / LESSON / f"{LESSON}.ipynb").read_text(encoding="utf-8")
