"""A class with somebody of each kind: right, wrong, unreadable, hostile."""

from pathlib import Path

from tests.classroom import LESSON, copy_course, everybody, hand_in, mismatches, run_command


def test_everybody_has_the_declared_outcome(released: Path, tmp_path: Path) -> None:
    """Score, status, flags, and the points lost of each exercise."""
    course = copy_course(released, tmp_path / "course")
    hand_in(course, everybody())
    done = run_command("autograder", "grade", LESSON, course=course)
    assert done.returncode == 0, done.stdout + done.stderr
    assert mismatches(course, everybody()) == []
