"""What a terminal shows while a class is graded."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

from tests.classroom import LESSON, hand_in, pupils


def on_a_terminal(course: Path, *options: str) -> tuple[str, str]:
    """Grade with stderr on a terminal: what was written to it, and to stdout."""
    ours, theirs = pty.openpty()
    command = [
        str(Path(sys.executable).parent / "autograder"),
        "grade",
        LESSON,
        "--fresh",
        *options,
    ]
    with subprocess.Popen(
        command,
        cwd=course,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "110"},
        stdout=subprocess.PIPE,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        shown = b""
        while piece := _read(ours):
            shown += piece
        assert process.stdout is not None
        written = process.stdout.read()
    os.close(ours)
    return shown.decode(), written.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux's way to say that nobody writes any more
        return b""


def test_student_exercise_and_rate_are_shown(handed_in: Path) -> None:
    """Whoever waits sees whose exercise is being graded, and how many are done."""
    hand_in(handed_in, pupils("goran"))  # its endless loop can be watched
    shown, written = on_a_terminal(handed_in)
    assert "goran: content_loss" in shown
    assert re.search(r"goran: content_loss +\d+ s ", shown), shown
    assert "2/2" in shown
    assert "2 submissions in" in written
    assert re.search(r"slowest:  goran, [\d.]+ s, of which content_loss took [\d.]+ s", written)


def test_quiet(handed_in: Path) -> None:
    """Nothing is shown but the outcome."""
    shown, written = on_a_terminal(handed_in, "--quiet")
    assert shown == ""
    assert "1 submission in" in written
