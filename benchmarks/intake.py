"""From five platforms' downloads to grades and returned feedback, and with nbgrader alone.

``python -m benchmarks.intake`` makes a class for each platform, runs the three commands on it, and
sees that nobody is lost: every honest student has all points and a page in what goes back. Beside
it stands nbgrader alone: its commands are run, a sample of three is graded, and what they leave to
hands is counted, at a stated time for each file.
"""

import json
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import click

from autograder import project
from benchmarks.by_hand import (
    PACK_SECONDS,
    RENAME_SECONDS,
    ByHand,
    Plain,
    collected,
    measure_plain,
)
from benchmarks.deliveries import FORMATS, HONEST, Student, Work, class_of, deliver
from benchmarks.plain import plain_course, run, timed

__all__ = ["Outcome", "main", "measure", "table"]

_BACK = {"moodle": "moodle", "canvas": "canvas"}
"""Where pages go; to a folder for each student of all others."""
_KEPT = HONEST | {"cut off"}
"""Those who get a page: a notebook that cannot be read is told so there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of one delivery.

    Attributes:
        form: name of the format.
        students: how many there are.
        refused: entries that were refused.
        seconds: of collecting, grading and returning.
        statuses: of the three commands.
        lost: honest students without all points, or without a page; nobody, if all is right.
        by_hand: nbgrader alone.
        plain: what grading and pages take with it.
    """

    form: str
    students: int
    refused: int
    seconds: tuple[float, float, float]
    statuses: tuple[int, int, int]
    lost: tuple[str, ...]
    by_hand: ByHand
    plain: Plain

    @property
    def pages(self) -> int:
        """How many students there is a page for."""
        return sum(one.kind in _KEPT for one in class_of(self.students))

    @property
    def minutes(self) -> float:
        """Of the three commands."""
        return sum(self.seconds) / 60

    @property
    def plain_machine(self) -> float:
        """Minutes that nbgrader's own commands take."""
        return (self.by_hand.seconds + self.plain.seconds(self.pages)) / 60

    @property
    def plain_hands(self) -> float:
        """Minutes by hand, by the assumptions of `benchmarks.by_hand`."""
        return (self.by_hand.by_hand * RENAME_SECONDS + self.pages * PACK_SECONDS) / 60


def measure(
    forms: Sequence[str], students: int, root: Path, lesson: str, watch: Callable[[str], None]
) -> list[Outcome]:
    """Go several ways, one after the other.

    Args:
        forms: of deliveries, some of `FORMATS`.
        students: of each class.
        root: the project's folder.
        lesson: what is handed in.
        watch: is told what is done.
    """
    work = Work(
        lesson=lesson,
        whole=(root / "solutions" / lesson / f"{lesson}.ipynb").read_bytes(),
        begun=(root / "assignments" / lesson / f"{lesson}.ipynb").read_bytes(),
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        released = _released(folder / "released", root, lesson)
        watch("nbgrader autograde, a sample")
        alone = plain_course(folder / "alone", lesson)
        plain = measure_plain(shutil.copytree(alone, folder / "sample"), lesson)
        found = []
        for form in forms:
            watch(form)
            people = class_of(students)
            delivery = deliver(form, people, work, folder / form / "delivery")
            course = shutil.copytree(released, folder / form / "course")
            other = shutil.copytree(alone, folder / form / "alone")
            by_hand = collected(form, delivery[0], people, work, other)
            found.append(_go(form, delivery, people, course, lesson, by_hand, plain))
            shutil.rmtree(folder / form)
    return found


def _released(folder: Path, root: Path, lesson: str) -> Path:
    folder.mkdir()
    shutil.copy(root / "nbgrader_config.py", folder)
    for name in ("solutions", "assignments"):
        shutil.copytree(root / name / lesson, folder / name / lesson)
    run(folder, ["nbgrader", "generate_assignment", lesson])
    return folder


def _go(
    form: str,
    delivery: Sequence[Path],
    students: Sequence[Student],
    course: Path,
    lesson: str,
    by_hand: ByHand,
    plain: Plain,
) -> Outcome:
    """The three commands, as they stand in the documentation."""
    back = _BACK.get(form, "folder")
    package = course / f"feedback-pages{'' if back == 'folder' else '.zip'}"
    roster: list[str | Path] = ["--roster", delivery[1]] if len(delivery) > 1 else []
    collect, first = timed(
        course, ["autograder", "collect", lesson, delivery[0], *roster, "--json"]
    )
    grade, second = timed(course, ["autograder", "grade", lesson, "--quiet"])
    give, third = timed(
        course, ["autograder", "return", lesson, "--to", back, "--output", package, "--json"]
    )
    statuses = (collect.returncode, grade.returncode, give.returncode)
    if any(statuses):
        said = "".join(one.stdout + one.stderr for one in (collect, grade, give))
        raise RuntimeError(f"{form}: the exit statuses are {statuses}:\n{said}")
    rows = json.loads(collect.stdout.splitlines()[0])["rows"]
    pages = {row["student"]: row["file"] for row in json.loads(give.stdout)["rows"] if row["file"]}
    there = _files_in(package)
    scores = _scores(course)
    best = max(scores.values())
    lost = [
        one.id(form)
        for one in students
        if one.kind in _KEPT
        if pages.get(one.id(form)) not in there
        or (one.kind in HONEST and scores.get(one.id(form)) != best)
        or one.id(form) not in scores
    ]
    return Outcome(
        form=form,
        students=len(students),
        refused=sum(row["status"] == "refused" for row in rows),
        seconds=(first, second, third),
        statuses=statuses,
        lost=tuple(lost),
        by_hand=by_hand,
        plain=plain,
    )


def _files_in(package: Path) -> set[str]:
    if package.is_dir():
        return {str(path.relative_to(package)) for path in package.rglob("*.html")}
    with zipfile.ZipFile(package) as archive:
        return set(archive.namelist())


def _scores(course: Path) -> dict[str, float]:
    """The points of each student in the gradebook."""
    query = (
        "SELECT student_id, SUM(auto_score) FROM grade JOIN submitted_notebook ON "
        "grade.notebook_id = submitted_notebook.id JOIN submitted_assignment ON "
        "submitted_notebook.assignment_id = submitted_assignment.id GROUP BY student_id"
    )
    with sqlite3.connect(course / "gradebook.db") as database:
        return {student: float(score or 0.0) for student, score in database.execute(query)}


def table(outcomes: Sequence[Outcome]) -> str:
    """The figures side by side, as Markdown."""
    lines = [
        "| delivery | students | refused | collect, grade, return | lost | three commands | "
        "nbgrader's commands | by hand: files, pages | nbgrader alone |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for one in outcomes:
        first, second, third = (f"{each:.1f}" for each in one.seconds)
        whole = one.plain_machine + one.plain_hands
        lines.append(
            f"| {FORMATS[one.form]} | {one.students} | {one.refused} | {first} + {second} + {third}"
            f" s | {len(one.lost)} | **{one.minutes:.1f} min** | {one.plain_machine:.1f} min | "
            f"{one.by_hand.by_hand}, {one.pages}: {one.plain_hands:.0f} min | "
            f"**{whole:.0f} min** |"
        )
    lines += [
        "",
        f"Assumed: {RENAME_SECONDS:.0f} s for each file that is put right by hand, "
        f"{PACK_SECONDS:.0f} s for each page that is packed by hand.",
    ]
    return "\n".join(lines)


def as_json(outcome: Outcome) -> dict[str, Any]:
    """As plain objects, with the minutes."""
    minutes = {name: getattr(outcome, name) for name in ("minutes", "plain_machine", "plain_hands")}
    return {**asdict(outcome), **minutes}


@click.command
@click.option(
    "--form",
    "forms",
    multiple=True,
    type=click.Choice(list(FORMATS)),
    default=list(FORMATS),
    help="Only this delivery; may be repeated.",
)
@click.option("--students", default=60, show_default=True, help="Of each class.")
@click.option("--lesson", default="style_transfer", show_default=True, help="What is handed in.")
@click.option("--json", "json_wanted", is_flag=True, help="One outcome per line.")
def main(forms: tuple[str, ...], students: int, lesson: str, json_wanted: bool) -> None:
    """Measure, and end with status 1 where somebody is lost."""
    outcomes = measure(
        forms, students, project.ROOT, lesson, lambda what: click.echo(what, err=True)
    )
    for line in map(json.dumps, map(as_json, outcomes)) if json_wanted else [table(outcomes)]:
        click.echo(line)
    lost = [f"{one.form}: {', '.join(one.lost)}" for one in outcomes if one.lost]
    if lost:
        raise click.ClickException("somebody is lost: " + "; ".join(lost))


if __name__ == "__main__":
    main()
