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
    assert "a worker's private memory" in done.stdout.splitlines()[-1]
    for lesson in (LESSON, GAN):
        assert (course / "feedback" / "noor" / lesson / f"{lesson}.html").is_file()
