"""Feedback on its way back to the platform."""

import json
import os
import re
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import Result

from tests.classroom import LESSON
from tests.cli.conftest import call
from tests.intake.conftest import Collect, rows_of, snapshot, submitted
from tests.intake.packing import canvas, dated, moodle, put, work

NAMES = ("Anna Ek", "Ольга Żak", "Mary Ann O'Neil")
IDS = ("Anna_Ek", "Ольга_Żak", "Mary_Ann_O'Neil")


def give_back(course: Path, *arguments: str | Path) -> Result:
    """Run `autograder return` on the course."""
    return call("return", LESSON, "--course", course, *arguments)


def graded(course: Path, students: Sequence[str] = IDS) -> None:
    """Pages as grading leaves them."""
    for student in students:
        put(course / "feedback" / student / LESSON / f"{LESSON}.html", f"<p>{student}".encode())


def found_by_moodle(path: str) -> tuple[int, str] | None:
    """A participant's number and the file's name, as Moodle's importer reads them."""
    parts = path.split("/")
    while parts:
        info = parts.pop(0).split("_", 4)
        if len(info) >= 4 and info[1].isdigit() and info[2:4] == ["assignsubmission", "file"]:
            return int(info[1]), "/".join([*info[4:], *parts]).strip("/")
    return None


def found_by_canvas(path: str) -> tuple[str, ...]:
    """The user's and the attachment's number, as Canvas reads them."""
    return tuple(each for each in path.split("_") if re.fullmatch(r"\d+", each))[:2]


@pytest.mark.parametrize("old", [True, False])
def test_moodle_finds_everybody(collect: Collect, course: Path, tmp_path: Path, old: bool) -> None:
    """The folders are those of its own download, and the pages are new files in them."""
    files = {moodle(name, 40 + n, old=old): work(name) for n, name in enumerate(NAMES)}
    collect(put(tmp_path / "all.zip", dated(files)))
    graded(course)
    target = tmp_path / "feedback.zip"
    assert give_back(course, "--to", "moodle", "--output", target).exit_code == 0
    with zipfile.ZipFile(target) as archive:
        found = {found_by_moodle(name): archive.read(name) for name in archive.namelist()}
    pages = {(40 + n, f"{LESSON}.html"): f"<p>{name}".encode() for n, name in enumerate(IDS)}
    assert found == pages


def test_moodle_without_folders(collect: Collect, course: Path, tmp_path: Path) -> None:
    """One prefix for each student's file."""
    names = [f"{name}_{n}_assignsubmission_file_hw.ipynb" for n, name in enumerate(NAMES)]
    collect(put(tmp_path / "all.zip", dated({each: work(each) for each in names})))
    graded(course)
    give_back(course, "--to", "moodle", "--output", tmp_path / "f.zip")
    found = zipfile.ZipFile(tmp_path / "f.zip").namelist()
    assert sorted(map(str, map(found_by_moodle, found))) == [
        f"({n}, '{LESSON}.html')" for n in range(3)
    ]


def test_canvas_finds_everybody(collect: Collect, course: Path, tmp_path: Path) -> None:
    """By the numbers in the names of its own download."""
    files = {
        canvas(name, 70 + n, 900 + n, f"{LESSON}-{n}.ipynb", late=n == 1): work(name)
        for n, name in enumerate(NAMES)
    }
    rows = rows_of(collect(put(tmp_path / "all.zip", dated(files)), "--json"))
    graded(course, list(rows))
    give_back(course, "--to", "canvas", "--output", tmp_path / "f.zip")
    found = zipfile.ZipFile(tmp_path / "f.zip").namelist()
    assert {found_by_canvas(name) for name in found} == {(f"7{n}", f"90{n}") for n in range(3)}
    assert {Path(name).stem for name in found} == {Path(name).stem for name in files}


def test_again_changes_nothing(collect: Collect, course: Path, tmp_path: Path) -> None:
    """The same pages give the same zip and the same folder."""
    collect(put(tmp_path / "all.zip", dated({moodle(NAMES[0], 1): work("a")})))
    graded(course, IDS[:1])
    for platform in ("moodle", "folder"):
        arguments = ("--to", platform, "--output", tmp_path / "out" / platform)
        assert "1 written, 0 unchanged" in give_back(course, *arguments).stdout
        before = snapshot(tmp_path / "out")
        assert "0 written, 1 unchanged" in give_back(course, *arguments).stdout
        assert snapshot(tmp_path / "out") == before


def test_interrupted_run_goes_on(collect: Collect, course: Path, tmp_path: Path) -> None:
    """What is there already is left, the rest is written."""
    files = {moodle(name, n): work(name) for n, name in enumerate(NAMES)}
    collect(put(tmp_path / "all.zip", dated(files)))
    graded(course)
    target = tmp_path / "pages"
    give_back(course, "--to", "folder", "--output", target)
    (target / IDS[1] / f"{LESSON}.html").unlink()
    done = give_back(course, "--to", "folder", "--output", target)
    assert "1 written, 2 unchanged" in done.stdout
    assert len(list(target.rglob("*.html"))) == 3


def test_why_there_is_none(collect: Collect, course: Path, tmp_path: Path) -> None:
    """Not graded, graded before the last attempt, and a link: each is told, and nothing is sent."""
    files = {moodle(name, n): work(name) for n, name in enumerate(NAMES)}
    collect(put(tmp_path / "all.zip", dated(files)))
    graded(course, IDS[1:])
    os.utime(course / "feedback" / IDS[1] / LESSON / f"{LESSON}.html", (1, 1))
    page = course / "feedback" / IDS[2] / LESSON / f"{LESSON}.html"
    page.unlink()
    page.symlink_to("/etc/passwd")
    done = give_back(course, "--to", "moodle", "--output", tmp_path / "f.zip", "--json")
    rows = {row["student"]: row["why"] for row in rows_as_json(done)}
    assert "no page yet" in rows[IDS[0]]
    assert "of an earlier submission" in rows[IDS[1]]
    assert "no regular file" in rows[IDS[2]]
    assert not (tmp_path / "f.zip").exists()


def rows_as_json(result: Result) -> list[dict[str, str]]:
    """The rows of a run with ``--json``."""
    found: list[dict[str, str]] = json.loads(result.stdout)["rows"]
    return found


def test_another_download_tells_the_names(course: Path, tmp_path: Path) -> None:
    """Work that came in by other ways goes back by the names of the platform's download."""
    put(submitted(course, IDS[0]), work("a"))
    graded(course, IDS[:1])
    target = tmp_path / "f.zip"
    arguments = ("--to", "moodle", "--output", target)
    assert "name Moodle's download with --source" in " ".join(
        give_back(course, *arguments).stdout.split()
    )
    source = put(tmp_path / "all.zip", dated({moodle(NAMES[0], 5): b"{}"}))
    assert "1 written" in give_back(course, *arguments, "--source", source).stdout
    assert zipfile.ZipFile(target).namelist() == [moodle(NAMES[0], 5, f"{LESSON}.html")]


def test_something_else_is_not_overwritten(collect: Collect, course: Path, tmp_path: Path) -> None:
    """A file that is no zip stays."""
    collect(put(tmp_path / "all.zip", dated({moodle(NAMES[0], 1): work("a")})))
    graded(course, IDS[:1])
    target = put(tmp_path / "thesis.pdf", b"%PDF")
    done = give_back(course, "--to", "moodle", "--output", target)
    assert done.exit_code == 2
    assert "name another file with --output" in done.stderr
    assert target.read_bytes() == b"%PDF"
