"""The demonstration: one real class from the first command to the last."""

import subprocess
import sys
from pathlib import Path

import pytest

from autograder import project


@pytest.mark.slow
@pytest.mark.parametrize("extent", [[], ["--all"]])
def test_whole_class_has_the_declared_outcomes(extent: list[str], tmp_path: Path) -> None:
    """Every submission of the class, hostile ones included, gets what it deserves."""
    course = tmp_path / "course"
    command = [sys.executable, "-m", "tests.demo", *extent, "--keep", str(course)]
    done = subprocess.run(
        command, cwd=project.ROOT, capture_output=True, text=True, timeout=900, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lessons = project.lessons()
    figures = done.stdout.splitlines()[-2 - 2 * len(lessons) :]
    times, sizes = figures[:-2], figures[-2:]
    assert {line.split()[-1] for line in times} == {"s"}  # without a verdict
    assert [line.partition(" MB (at most ")[0][:40].strip() for line in sizes] == [
        "the zygote's memory",
        "a worker's private memory",
    ]
    for lesson in lessons:
        assert (course / "feedback" / "anna" / lesson / f"{lesson}.html").is_file()
