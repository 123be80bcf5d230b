"""From Moodle to the gradebook and back, as an instructor does it."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.classroom import LESSON, copy_course, done, run_command, to_bytes
from tests.classroom.solutions import BMM
from tests.intake.packing import dated, moodle, put

START = (
    "import sys; from autograder.cli.main import cli; "
    "cli(sys.argv[1:], standalone_mode=False); "
    "print(*(each for each in ('torch', 'nbgrader') if each in sys.modules))"
)


def test_from_moodle_and_back(released: Path, tmp_path: Path) -> None:
    """Three commands; no work is lost on the way, and each page goes to its student."""
    course = copy_course(released, tmp_path / "course")
    good = to_bytes(done(BMM))
    files = {moodle("Anna Ek", 7): good, moodle("Ольга Żak", 8, "final (2).ipynb"): good[:500]}
    files[moodle("Ali B", 9, "my final.ipynb")] = good
    source = put(tmp_path / "all.zip", dated(files))
    for command in (
        ("collect", LESSON, source),
        ("grade", LESSON),
        ("return", LESSON, "--to", "moodle", "--output", tmp_path / "feedback.zip"),
    ):
        ended = run_command("autograder", *command, course=course)
        assert ended.returncode == 0, ended.stderr
    with zipfile.ZipFile(tmp_path / "feedback.zip") as archive:
        names = archive.namelist()
        page = archive.read(moodle("Ali B", 9, f"{LESSON}.html")).decode()
    assert names == [moodle("Ali B", 9, f"{LESSON}.html"), moodle("Anna Ek", 7, f"{LESSON}.html")]
    assert "gram_matrix" in page
    inside = {path.name for path in (course / "feedback" / "Anna_Ek" / LESSON).iterdir()}
    assert inside >= {f"{LESSON}.html", "timestamp.txt"}
    assert not inside & {"deliveries", f"{LESSON}.json"}


def test_commands_start_without_torch(released: Path, tmp_path: Path) -> None:
    """It takes seconds to import, and so does nbgrader, which only the way back needs."""
    course = copy_course(released, tmp_path / "course")
    source = put(tmp_path / "all.zip", dated({moodle("Anna Ek", 7): to_bytes(done(BMM))}))
    for arguments, needed in (
        (("collect", LESSON, source), ""),
        (("return", LESSON, "--to", "folder"), "nbgrader"),
    ):
        ended = subprocess.run(
            [sys.executable, "-c", START, *arguments, "--course", course],
            env=dict(os.environ),
            capture_output=True,
            text=True,
            check=True,
        )
        assert ended.stdout.splitlines()[-1] == needed
