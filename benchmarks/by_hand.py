"""The same way with nbgrader alone: what its commands do of it, and how much is left to hands.

An instructor unpacks a folder or a zip into ``downloaded/``, gives `nbgrader zip_collect` a regular
expression for the platform's names, and then sees to whatever is not where nbgrader looks for it.
"""

import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.deliveries import HONEST, Student, Work
from benchmarks.plain import SOLUTION, plain_notebook, run, timed

__all__ = ["PACK_SECONDS", "RENAME_SECONDS", "ByHand", "Plain", "collected", "measure_plain"]

RENAME_SECONDS = 30.0
"""To find one student's file, see that it is the right one, and put it where it belongs."""
PACK_SECONDS = 15.0
"""To copy one page of feedback into a folder or under a name that the platform knows."""

_SAMPLE = 3
_PATTERNS: Mapping[str, str] = {
    "moodle": r".*/(?P<student_id>[^/_]+)_\d+_assignsubmission_file_?/(?P<file_id>[^/]+)",
    "canvas": r".*/(?P<student_id>[^/_]+)(_LATE)?_\d+_\d+_(?P<file_id>[^/]+)",
    "ilias": r".*/[^/_]+_[^/_]+_(?P<student_id>[^/_]+)_\d+/(?P<file_id>[^/]+)",
    "drive": r".*/extracted/all/(?P<student_id>[^/]+)/(?P<file_id>[^/]+)",
    "git": r".*/extracted/all/[^/-]+-(?P<student_id>[^/]+)/(?P<file_id>[^/]+)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """Seconds of plain nbgrader, of a notebook with one exercise.

    Attributes:
        first: to grade a class of one and to write its page, starts included.
        each: for each further student.
    """

    first: float
    each: float

    def seconds(self, students: int) -> float:
        """For a class."""
        return self.first + self.each * max(0, students - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ByHand:
    """What collecting with nbgrader alone comes to.

    Attributes:
        seconds: of `nbgrader zip_collect`, all runs together.
        runs: how many it took.
        taken: honest students whose right notebook is where nbgrader looks for it.
        by_hand: files that are to be renamed, unpacked, chosen or taken away by hand.
    """

    seconds: float
    runs: int
    taken: int
    by_hand: int


def measure_plain(course: Path, lesson: str) -> Plain:
    """Grade a class of one and one of three, and write their pages.

    Args:
        course: of plain nbgrader, with nothing handed in.
        lesson: name of its assignment.
    """
    found = []
    for count in (1, _SAMPLE):
        for number in range(count):
            path = course / "submitted" / f"s{number}" / lesson / f"{lesson}.ipynb"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(plain_notebook(SOLUTION), encoding="utf-8")
        seconds = 0.0
        for command in ("autograde", "generate_feedback"):
            done, taken = timed(course, ["nbgrader", command, lesson, "--force"])
            if done.returncode:
                raise RuntimeError(f"nbgrader {command} failed:\n{done.stdout}{done.stderr}")
            seconds += taken
        found.append(seconds)
    return Plain(first=found[0], each=(found[1] - found[0]) / (_SAMPLE - 1))


def collected(
    form: str, source: Path, students: Sequence[Student], work: Work, course: Path
) -> ByHand:
    """Collect a delivery with `nbgrader zip_collect`.

    Where it ends because a student's zip is broken, that zip is taken away and it runs again.

    Args:
        form: name of the format.
        source: the delivery.
        students: whose it is.
        work: what they have handed in.
        course: of plain nbgrader, with nothing handed in.
    """
    lesson, pattern = work.lesson, _PATTERNS[form]
    (course / "nbgrader_config.py").write_text(
        f"c = get_config()\nc.FileNameCollectorPlugin.named_regexp = {pattern!r}\n", "utf-8"
    )
    archive = course / "downloaded" / lesson / "archive"
    archive.mkdir(parents=True)
    if source.is_dir():
        shutil.copytree(
            source, archive / "all", symlinks=True, ignore=shutil.ignore_patterns(".git")
        )
    else:
        run(archive, ["python", "-m", "zipfile", "-e", source, archive / "all"])
    seconds, runs, steps = 0.0, 0, 0
    while True:
        done, taken = timed(course, ["nbgrader", "zip_collect", lesson, "--force"])
        seconds, runs = seconds + taken, runs + 1
        broken = _named_in(done.stdout + done.stderr, archive) if done.returncode else None
        if broken is None:
            break
        broken.unlink()
        steps += 1
    missing = [one for one in students if one.kind in HONEST and not _is_there(course, one, work)]
    honest = sum(one.kind in HONEST for one in students)
    return ByHand(
        seconds=seconds, runs=runs, taken=honest - len(missing), by_hand=steps + len(missing)
    )


def _named_in(said: str, archive: Path) -> Path | None:
    """The zip that a failed run names last; None if it names none that is still there."""
    names = [Path(name).name for name in re.findall(r"([^\s'\"]+\.zip)", said)]
    parents = {path for path in archive.rglob("*.zip") if path.name in names}
    named = [path for path in parents if str(path.relative_to(archive)) in said]
    ordered = sorted(named, key=lambda path: said.rfind(str(path.relative_to(archive))))
    return ordered[-1] if ordered else None


def _is_there(course: Path, student: Student, work: Work) -> bool:
    """Whether the student's own notebook, and no other one, is where nbgrader looks for it."""
    name = f"{work.lesson}.ipynb"
    for path in course.glob(f"submitted/*/{work.lesson}/{name}"):
        others = list(path.parent.glob("*.ipynb"))
        if len(others) == 1 and path.read_bytes() == work.of(student):
            return True
    return False
