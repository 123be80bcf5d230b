"""Links, pipes and devices in one folder that a student filled."""

import os
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from autograder.errors import CourseError
from autograder.nbgrader import SubmissionExporter
from autograder.nbgrader.special_files import clear, refuse_special_files, special_files
from tests.classroom import LESSON

TREASURE = "what only the instructor may read"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A folder of the instructor's with a file in it."""
    folder = tmp_path / "secret"
    folder.mkdir()
    (folder / "keys.txt").write_text(TREASURE, encoding="utf-8")
    return folder


@pytest.fixture
def submission(tmp_path: Path) -> Path:
    """A student's folder in a course, with honest files."""
    folder = tmp_path / "course" / "submitted" / "anna" / LESSON
    (folder / "data" / "more").mkdir(parents=True)
    (folder / f"{LESSON}.ipynb").touch()
    (folder / "data" / "numbers.csv").touch()
    return folder


PLACES = (
    *("notes.txt", ".hidden", ".notes.ipynb", "x.IPYNB", "data/deep.ipynb", "data/more/x", "tab\t"),
    *(os.fsdecode(b"\xff\xfe"), "-rf", "*", "[a]", "\n"),
)


def put(kind: str, path: Path, secret: Path) -> None:
    """Make something that is no file."""
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "socket":
        with contextmanager(_inside)(path.parent), socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    else:
        targets = {"file": secret / "keys.txt", "folder": secret, "nothing": Path("gone")}
        path.symlink_to(targets[kind])


def _inside(folder: Path) -> Iterator[None]:
    # The path of a socket may not be long.
    before = Path.cwd()
    os.chdir(folder)
    yield
    os.chdir(before)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("kind", ["file", "folder", "nothing", "pipe", "socket"])
def test_it_is_moved_away(submission: Path, secret: Path, kind: str, place: str) -> None:
    """Whatever it is and wherever it lies; honest files stay, and nothing is followed."""
    put(kind, submission / place, secret)
    with pytest.raises(CourseError, match="What to do: delete them"):
        refuse_special_files(submission)
    course = submission.parents[2]
    mode = (submission / place).lstat().st_mode
    clear(submission, course)
    refuse_special_files(submission)
    moved = course / "set_aside" / "submitted" / "anna" / LESSON / place
    assert moved.lstat().st_mode == mode
    assert (submission / "data" / "numbers.csv").is_file()
    assert os.listdir(secret) == ["keys.txt"]


@pytest.mark.parametrize("earlier", ["file", "link", "link to a folder", "full", "parent"])
@pytest.mark.parametrize("kind", ["file", "folder", "pipe"])
def test_what_stands_in_the_way(submission: Path, secret: Path, kind: str, earlier: str) -> None:
    """Nothing that was set aside before, or is called so, is followed or lost."""
    course = submission.parents[2]
    aside = course / "set_aside"
    same = aside / "submitted" / "anna" / LESSON
    if earlier == "file":
        aside.touch()
    elif earlier == "link":
        aside.symlink_to(secret)
    else:
        same.mkdir(parents=True)
    if earlier == "link to a folder":
        (same / "notes.txt").symlink_to(secret)
    elif earlier == "full":
        for number in range(120):
            (same / f"notes.txt.{number}").touch()
        (same / "notes.txt").touch()
    elif earlier == "parent":
        shutil.rmtree(aside / "submitted" / "anna")
        (aside / "submitted" / "anna").symlink_to(secret)
    before = set(aside.rglob("*"))
    put(kind, submission / "notes.txt", secret)
    clear(submission, course)
    assert not special_files(submission)
    assert before <= set(aside.rglob("*"))
    assert os.listdir(secret) == ["keys.txt"]
    assert (secret / "keys.txt").read_text(encoding="utf-8") == TREASURE


def test_notebooks_are_left_for_the_reader(submission: Path, secret: Path) -> None:
    """Nbgrader does not copy them, and a result says what is wrong with the one that counts."""
    (submission / "mine.ipynb").symlink_to(secret / "keys.txt")
    assert not special_files(submission)


def test_folder_that_is_a_link_is_left_and_refused(submission: Path, secret: Path) -> None:
    """The course's own arrangement is nobody's to change, and nothing is read through it."""
    shutil.rmtree(submission)
    submission.symlink_to(secret)
    clear(submission, submission.parents[2])
    assert submission.is_symlink()
    with pytest.raises(CourseError):
        refuse_special_files(submission)


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Not root, who may read everything."""
    before = os.geteuid()
    if not before:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


@pytest.mark.parametrize("mode", [0o000, 0o300, 0o400])
def test_folder_that_cannot_be_looked_into(submission: Path, mode: int) -> None:
    """Nobody knows what is in it, so that it is refused."""
    for folder in submission.parents:
        if folder.stat().st_uid == os.getuid() and not folder.stat().st_mode & 1:
            folder.chmod(folder.stat().st_mode | 0o11)
    (submission / "data").chmod(mode)
    with ordinary_user():
        found = special_files(submission)
    (submission / "data").chmod(0o755)
    assert found
    assert all(submission / "data" in (path, *path.parents) for path in found)


def test_very_deep_folders(submission: Path) -> None:
    """They end nothing."""
    here = Path.cwd()
    os.chdir(submission)
    for _ in range(1500):
        os.mkdir("d")
        os.chdir("d")
    os.symlink("/etc/passwd", "x")
    os.chdir(here)
    assert special_files(submission)
    # Python's own recursion does not reach it.
    assert os.system(f"rm -rf {submission}/d") == 0  # noqa: S605


def test_exporter_looks_itself(submission: Path, secret: Path) -> None:
    """Nothing is read where something special lies beside it, whatever became of the hook."""
    notebook = submission / f"{LESSON}.ipynb"
    (submission / "data" / "more" / "x").symlink_to(secret / "keys.txt")
    with pytest.raises(CourseError, match="data/more/x"):
        SubmissionExporter().from_filename(str(notebook))  # type: ignore[no-untyped-call]
