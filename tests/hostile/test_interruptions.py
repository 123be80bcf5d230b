"""What keeps an interrupted run from doing harm, each part by itself."""

import errno
import fcntl
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from autograder.cli.options import reports_faults
from autograder.files import alone_in, write_whole
from autograder.nbgrader.hand_grades import Seen, forget, remember
from tests.classroom import LESSON, copy_course, hand_in, pupils
from tests.cli.conftest import call
from tests.toy import REPOSITORY

KILLED = (
    "import os, signal, sys; from pathlib import Path; from autograder import files; "
    "os.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL); "
    "files.write_whole(Path(sys.argv[1]), 'new')"
)


def ended(body: Callable[[], None]) -> tuple[int, str]:
    """The exit status of a command that does something, and what it says on stderr."""
    done = CliRunner().invoke(click.command()(reports_faults(body)))
    return done.exit_code, done.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_signal_is_one_sentence(number: signal.Signals) -> None:
    """A command that is stopped says so, ends as a shell expects, and leaves signals as before."""
    usual = signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL
    before = signal.signal(number, usual)  # under nohup, pytest has another one
    try:
        status, said = ended(lambda: os.kill(os.getpid(), number))
        assert signal.getsignal(number) == usual
    finally:
        signal.signal(number, before)
    assert status == 128 + number
    assert said.startswith(f"Stopped by {number.name} before the end;")
    assert said.count("\n") == 1


def test_what_is_ignored_stays_ignored() -> None:
    """A command that was started with nohup outlives its terminal."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        assert ended(lambda: os.kill(os.getpid(), signal.SIGHUP)) == (0, "")
    finally:
        signal.signal(signal.SIGHUP, before)


def refuse(number: int) -> None:
    """Fail as the machine lets a call fail."""
    raise OSError(number, os.strerror(number), "notes.txt")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EMFILE, errno.EACCES])
def test_what_the_machine_refuses_is_one_sentence(number: int) -> None:
    """It names the file, and what to do; a fault of ours stays one."""
    status, said = ended(lambda: refuse(number))
    assert status == 2
    assert f"{os.strerror(number)} (notes.txt). What to do: " in said
    with pytest.raises(FileNotFoundError):
        reports_faults(lambda: refuse(errno.ENOENT))()


def test_what_is_killed_while_it_writes_leaves_the_old(tmp_path: Path) -> None:
    """The next one to write the same file removes what is left, and nothing else."""
    path, other = tmp_path / "notes.txt", tmp_path / "other.txt"
    write_whole(path, "old")
    for each in (path, other):
        command = [sys.executable, "-c", KILLED, str(each)]
        done = subprocess.run(command, cwd=REPOSITORY, check=False)
        assert done.returncode == -signal.SIGKILL
    assert path.read_text() == "old"
    assert len(list(tmp_path.glob(".*.part"))) == 2
    write_whole(path, "new")
    assert path.read_text() == "new"
    assert len(list(tmp_path.glob(".*.part"))) == 1


def test_what_is_being_written_stays(tmp_path: Path) -> None:
    """Another process that writes the same file at the same time is not disturbed."""
    path = tmp_path / "notes.txt"
    subprocess.run([sys.executable, "-c", KILLED, str(path)], cwd=REPOSITORY, check=False)
    (part,) = tmp_path.glob(".*.part")
    with part.open("rb+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        write_whole(path, "new")
        assert part.exists()


def test_course_has_one_run_at_a_time(
    released: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second one is told so before it starts anything."""
    course = copy_course(released, tmp_path / "course")
    hand_in(course, pupils("anna"))
    monkeypatch.setattr("autograder.files._LOCK_SECONDS", 0.0)
    with alone_in(course):
        done = call("grade", LESSON, "--course", course)
    assert done.exit_code == 2
    assert "Another run is grading in" in done.stderr
    with alone_in(course):
        assert not (course / "results").exists()


@pytest.mark.parametrize(
    ("harm", "remedy"),
    [
        (lambda path: os.truncate(path, 5000), "put back a copy"),
        (lambda path: path.write_bytes(b"no gradebook " * 1000), "put back a copy"),
        (lambda path: (path.unlink(), path.mkdir()), "see that it is a file"),
    ],
)
def test_gradebook_that_is_none(
    released: Path, tmp_path: Path, harm: Callable[[Path], object], remedy: str
) -> None:
    """What to do about it depends on what it is."""
    course = copy_course(released, tmp_path / "course")
    hand_in(course, pupils("anna"))
    harm(course / "gradebook.db")
    done = call("grade", LESSON, "--course", course)
    assert done.exit_code == 2
    assert "Nothing was graded. What to do: " + remedy in done.stderr


def test_what_was_seen_outlives_an_interruption(tmp_path: Path) -> None:
    """Until a graded notebook is there again, what was seen of the one before is known."""
    folder = tmp_path / "autograded" / "anna" / LESSON
    seen = '{"cells": [], "metadata": {"autograder": {"digest": "a", "points": {"b": 2.0}}}}'
    write_whole(folder / f"{LESSON}.ipynb", seen)
    expected = {LESSON: Seen("a", {"b": 2.0})}
    assert remember(folder) == expected
    write_whole(folder / f"{LESSON}.ipynb", '{"cells": [], "metadata": {}}')
    assert remember(folder) == expected
    forget(folder)
    assert remember(folder) == {LESSON: Seen()}
