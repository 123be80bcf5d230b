"""The demonstration: one real class from the first command to the last."""

import subprocess
import sys
from pathlib import Path

from tests.classroom import GAN, LESSON
from tests.classroom.course import PROJECT


def test_whole_class_has_the_declared_outcomes(tmp_path: Path) -> None:
    """Every submission of the class, hostile ones included, gets what it deserves."""
    course = tmp_path / "course"
    command = [sys.executable, "-m", "tests.demo", "--all", "--keep", str(course)]
    done = subprocess.run(
        command, cwd=PROJECT, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    figures = done.stdout.splitlines()[-6:]
    assert [line.split()[-1] for line in figures[:4]] == ["s"] * 4  # times, without a verdict
    assert [line.partition(" MB (at most ")[0][:40].strip() for line in figures[4:]] == [
        "the zygote's memory",
        "a worker's private memory",
    ]
    for lesson in (LESSON, GAN):
        assert (course / "feedback" / "noor" / lesson / f"{lesson}.html").is_file()
