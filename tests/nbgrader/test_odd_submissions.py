"""Names, ids and times as people and platforms make them: right work keeps its points."""

import csv
import io
import json
import os
import sqlite3
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from tests.classroom import LESSON, copy_course, notebook, run_command, to_bytes
from tests.classroom.solutions import BMM, EINSUM
from tests.cli.conftest import call

NAME = f"{LESSON}.ipynb"
PENALTY = """\
from nbgrader.plugins import BasePlugin


class TwoPoints(BasePlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return 2.0
"""
DUE = datetime(2026, 1, 2, 12, tzinfo=UTC)

TIMES: Mapping[str, tuple[bytes | None, str | None, float]] = {
    "none": (None, None, 8),
    "utc in time": (b"2026-01-02 11:00:00 UTC", "11:00", 8),
    "utc late": (b"2026-01-02 13:00:00 UTC", "13:00", 6),
    "west late": (b"2026-01-02 08:00:00 -0500", "13:00", 6),
    "east in time": (b"2026-01-02 14:00:00 +0300", "11:00", 8),
    "half hours": (b"2026-01-02T16:30:00+05:30", "11:00", 8),
    "marked": (b"\xef\xbb\xbf2026-01-02 11:00:00 UTC\r\n", "11:00", 8),
    "utf-16": ("2026-01-02 13:00:00 UTC".encode("utf-16"), "13:00", 6),
    "lines": (b"anna\n2026-01-02 11:00:00 UTC\n2026-01-09 11:00:00 UTC\n", "11:00", 8),
    "epoch": (b"1767351600", "11:00", 8),
}
"""What is in timestamp.txt, the hour that is read, and the score after the penalty."""

BROKEN: Mapping[str, bytes | None] = {
    "word": b"yesterday",
    "latin": b"gestern, f\xfcnf Uhr",
    "empty": b"",
    "huge": b"\x00" * 5_000_000,
    "folder": None,
    "escapes": b"\x1b[2J\x07" * 50,
}
"""What no time can be read of; None stands for a folder."""

RENAMED: Mapping[str, str] = {
    "browser": f"{LESSON} (1).ipynb",
    "text": f"{NAME}.txt",
    "deeper": f"{LESSON}/homework.ipynb",
    "packed": "homework.zip",
}

IDS = (" blanks ", "[bracket]", "a,b", 'quo"te', '"q', "*", "a?", "\t", "a\rb", "{x}", "%s", "-x")
REFUSED = (".dot", "line\nbreak", os.fsdecode(b"\xff-bytes"))


def packed(good: bytes) -> bytes:
    """A zip with the notebook and what macOS adds."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(f"homework/{NAME}", good)
        archive.writestr(f"__MACOSX/homework/._{NAME}", b"\0")
    return file.getvalue()


@dataclass(frozen=True)
class Graded:
    """A graded course and what was said of it."""

    course: Path
    way: str
    output: str

    def scores(self) -> dict[str, float]:
        """What the gradebook says after penalties."""
        with Gradebook(f"sqlite:///{self.course / 'gradebook.db'}", "x") as gradebook:
            return {
                one.student.id: one.score - one.late_submission_penalty
                for one in gradebook.assignment_submissions(LESSON)
            }

    def flags(self, student: str) -> dict[str, str]:
        """The flags of a result."""
        path = self.course / "results" / student / LESSON / f"{LESSON}.json"
        flags = json.loads(path.read_text(encoding="utf-8"))["flags"]
        return {flag["code"]: flag["message"] for flag in flags}


def hand_in(course: Path) -> None:
    """All submissions."""
    good, other = to_bytes(notebook(BMM)), to_bytes(notebook(EINSUM))

    def write(student: str, name: str, content: bytes) -> Path:
        path = course / "submitted" / student / LESSON / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path.parent

    for student, (content, _, _) in TIMES.items():
        folder = write(student, NAME, good)
        if content is not None:
            (folder / "timestamp.txt").write_bytes(content)
    for student, content in BROKEN.items():
        stamp = write(student, NAME, good) / "timestamp.txt"
        stamp.mkdir() if content is None else stamp.write_bytes(content)
    for student, name in RENAMED.items():
        write(student, name, packed(good) if name.endswith(".zip") else good)
    write("several", "a.ipynb", good)
    write("several", "b.ipynb", other)
    (course / "submitted" / "absent" / LESSON).mkdir(parents=True)
    for student in (*IDS, *REFUSED):
        write(student, NAME, b"")


WAYS = ["autograder", pytest.param("nbgrader", marks=pytest.mark.slow)]


@pytest.fixture(scope="module", params=WAYS)
def graded(
    request: pytest.FixtureRequest, released: Path, tmp_path_factory: pytest.TempPathFactory
) -> Graded:
    """A course with a due date, a penalty and all of these, graded in either way."""
    # A folder with brackets, which nbgrader takes for a pattern.
    course = copy_course(released, tmp_path_factory.mktemp("odd") / "course [2026]")
    (course / "penalty.py").write_text(PENALTY, encoding="utf-8")
    with (course / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write('\nc.AssignLatePenalties.plugin_class = "penalty.TwoPoints"\n')
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "x") as gradebook:
        gradebook.find_assignment(LESSON).duedate = DUE.replace(tzinfo=None)
        gradebook.db.commit()
    hand_in(course)
    if request.param == "autograder":
        done = run_command("autograder", "grade", LESSON, course=course)
        return Graded(course, request.param, done.stdout + done.stderr)
    done = run_command("nbgrader", "autograde", LESSON, course=course)
    assert run_command("nbgrader", "generate_feedback", LESSON, course=course).returncode == 0
    return Graded(course, request.param, done.stdout + done.stderr)


@pytest.mark.parametrize("student", TIMES)
def test_times(graded: Graded, student: str) -> None:
    """Late is what is late, in whatever zone and form the time was written."""
    _, hour, score = TIMES[student]
    assert graded.scores()[student] == score
    with sqlite3.connect(graded.course / "gradebook.db") as database:
        (found,) = database.execute(
            "SELECT timestamp FROM submitted_assignment WHERE student_id = ?", (student,)
        ).fetchone()
    assert (found or "None")[11:16] == (hour or "")
    assert not graded.flags(student)


@pytest.mark.parametrize("student", BROKEN)
def test_time_that_cannot_be_read_costs_nothing(graded: Graded, student: str) -> None:
    """The submission is graded as one without a time, and it is flagged what was found."""
    assert graded.scores()[student] == 8
    (message,) = graded.flags(student).values()
    assert set(graded.flags(student)) == {"unreadable_timestamp"}
    assert "timestamp.txt" in message
    assert message.isprintable()


@pytest.mark.parametrize("student", RENAMED)
def test_renamed_notebook_is_graded_in_full(graded: Graded, student: str) -> None:
    """The flag names the file, which is as it was, and the student has a page."""
    assert graded.scores()[student] == 8
    (message,) = graded.flags(student).values()
    assert set(graded.flags(student)) == {"renamed_notebook"}
    assert RENAMED[student] in message
    page = graded.course / "feedback" / student / LESSON / f"{LESSON}.html"
    assert "8 of 12 points" in page.read_text(encoding="utf-8")
    assert not (graded.course / "submitted" / student / LESSON / NAME).exists()


@pytest.mark.parametrize(
    ("student", "code"), [("several", "several_notebooks"), ("absent", "missing_notebook")]
)
def test_notebook_that_is_not_known(graded: Graded, student: str, code: str) -> None:
    """No points, and the page says why."""
    assert graded.scores()[student] == 0
    assert set(graded.flags(student)) == {code}
    page = graded.course / "feedback" / student / LESSON / f"{LESSON}.html"
    assert f"The notebook must be called {NAME}" in page.read_text(encoding="utf-8")


def test_everybody_is_entered_but_those_who_cannot_be(graded: Graded) -> None:
    """Ids with blanks, brackets, commas and quotes are; the others are named, with what to do."""
    everybody = {*TIMES, *BROKEN, *RENAMED, *IDS, "several", "absent"}
    assert set(graded.scores()) == everybody
    pages = {path.parts[-3] for path in graded.course.rglob(f"feedback/*/{LESSON}/*.html")}
    assert pages == everybody
    assert "ename" in graded.output
    assert "line\\nbreak" in graded.output


def test_nbgraders_export_can_be_read(graded: Graded) -> None:
    """Each id has its line, whatever is in it; none is a spreadsheet's formula."""
    assert run_command("nbgrader", "export", course=graded.course).returncode == 0
    with (graded.course / "grades.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["assignment"] == LESSON]
    found = {row["student_id"]: float(row["score"]) for row in rows}
    assert "'-x" in found
    assert {name.removeprefix("'"): each for name, each in found.items()} == graded.scores()


@pytest.fixture
def formgrader(graded: Graded, monkeypatch: pytest.MonkeyPatch) -> NbGraderAPI:
    """What formgrader's pages and buttons call."""
    monkeypatch.syspath_prepend(graded.course)  # for the penalty, as nbgrader does it
    config: Config = PyFileConfigLoader("nbgrader_config.py", path=str(graded.course)).load_config()
    config.CourseDirectory.root = str(graded.course)
    return NbGraderAPI(config=config)


def test_formgraders_list_is_shown(formgrader: NbGraderAPI) -> None:
    """A time that cannot be read keeps nobody from the list."""
    assert formgrader.get_submission(LESSON, "word")["autograded"]
    assert formgrader.get_submitted_timestamp(LESSON, "utf-16") == datetime(2026, 1, 2, 13)


@pytest.mark.parametrize("student", ["[bracket]", "a?", "word", "packed"])
def test_formgraders_button(graded: Graded, formgrader: NbGraderAPI, student: str) -> None:
    """It grades one of them again and changes nothing."""
    before = graded.scores()
    assert formgrader.autograde(LESSON, student, force=True)["success"]
    assert graded.scores() == before


def test_what_the_command_says(graded: Graded) -> None:
    """`autograder grade` names who is not graded, and the report names what was odd."""
    told = ".dot is not graded: the id begins with a dot" in graded.output
    assert told == (graded.way == "autograder")
    assert "\x1b" not in graded.output
    assert call("report", LESSON, "--course", graded.course).exit_code == 0
    page = (graded.course / "reports" / f"{LESSON}.html").read_text("utf-8")
    assert "Expected a time in timestamp.txt" in page
    assert "homework.zip/homework" in page


def test_later_time_that_cannot_be_read(graded: Graded, formgrader: NbGraderAPI) -> None:
    """The time of the submission before it does not count for the new one."""
    stamp = graded.course / "submitted" / "utc late" / LESSON / "timestamp.txt"
    before = stamp.read_bytes()
    for content, score in ((b"?", 8), (before, 6)):
        stamp.write_bytes(content)
        assert formgrader.autograde(LESSON, "utc late", force=True)["success"]
        assert graded.scores()["utc late"] == score
