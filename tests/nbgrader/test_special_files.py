"""Links, pipes and devices beside a notebook: nothing that they lead to reaches anybody."""

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
from tests.classroom import LESSON, RELEASED, copy_course, run_command

TREASURE = "what only the instructor may read"


# One folder


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


# A course


def hand_in(course: Path, *students: str) -> Path:
    """Let students hand in the released notebook, each with a link beside it; gives the target."""
    treasure = course.parent / "secret" / "keys.txt"
    treasure.parent.mkdir(exist_ok=True)
    treasure.write_text(TREASURE, encoding="utf-8")
    for student in students:
        folder = course / "submitted" / student / LESSON
        folder.mkdir(parents=True)
        shutil.copy(RELEASED, folder)
        (folder / "notes.txt").symlink_to(treasure)
    return treasure


def grade(course: Path, way: str) -> tuple[int, str]:
    """Grade and write feedback, in either way; gives exit status and messages."""
    if way == "autograder":
        done = run_command("autograder", "grade", LESSON, course=course)
        return done.returncode, done.stderr
    done = run_command("nbgrader", "autograde", LESSON, "--force", course=course)
    run_command("nbgrader", "generate_feedback", LESSON, "--force", course=course)
    return done.returncode, done.stderr


def made(course: Path, step: str) -> set[str]:
    """The students for whom there is anything in a folder of the course."""
    return {path.name for path in (course / step).iterdir() if (path / LESSON).exists()}


def leaks(course: Path) -> list[Path]:
    """Files that the instructor's secret has come to."""
    places = [course / name for name in ("autograded", "feedback", "set_aside", "results")]
    files = [path for place in places for path in place.rglob("*") if not path.is_symlink()]
    return [path for path in files if path.is_file() and TREASURE.encode() in path.read_bytes()]


@pytest.fixture(scope="module", params=["autograder", "nbgrader"])
def graded(
    released: Path, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, int, str]:
    """A course with a file called set_aside, in which one student's folder is a link."""
    course = copy_course(released, tmp_path_factory.mktemp("links") / "course")
    treasure = hand_in(course, "anna", "boris", "carla")
    (course / "set_aside").touch()
    (course / "submitted" / "anna" / LESSON / ".notes.ipynb").symlink_to(treasure)
    shutil.rmtree(course / "submitted" / "carla" / LESSON)
    (course / "submitted" / "carla" / LESSON).symlink_to(course / "solutions" / LESSON)
    return course, *grade(course, request.param)


def test_nothing_follows_from_a_hook_that_could_not_work(graded: tuple[Path, int, str]) -> None:
    """Nbgrader passes over what its hooks raise; no linked file comes to anybody all the same."""
    course, _, messages = graded
    assert not leaks(course)
    assert "notes.txt" in messages
    assert not list(course.glob("submitted/*/*/*notes*"))
    assert {"anna", "boris"} <= made(course, "feedback")


def test_folder_that_is_a_link_is_refused(graded: tuple[Path, int, str]) -> None:
    """It is named, nothing of it is kept, and all others are graded."""
    course, status, messages = graded
    assert status in (1, 2)
    assert made(course, "autograded") == made(course, "feedback") == {"anna", "boris"}
    assert "found links, pipes, devices" in messages
    assert f"submitted/carla/{LESSON}'" in messages


@pytest.mark.parametrize("way", ["autograder", "nbgrader"])
def test_second_link_of_the_same_name(tmp_path: Path, released: Path, way: str) -> None:
    """The first one leads to a folder, and must not be followed when the second is set aside."""
    course = copy_course(released, tmp_path / "course")
    treasure = hand_in(course, "anna")
    link = course / "submitted" / "anna" / LESSON / "notes.txt"
    link.unlink()
    for target in (treasure.parent, treasure):
        link.symlink_to(target)
        status, messages = grade(course, way)
        assert status == 0, messages
        assert not os.path.lexists(link)
    assert not leaks(course)
    assert os.listdir(treasure.parent) == ["keys.txt"]
    assert len(list((course / "set_aside").rglob("notes.txt*"))) == 2


def test_hook_that_fails(tmp_path: Path, released: Path) -> None:
    """What it would have set aside is refused, and nobody else is."""
    course = copy_course(released, tmp_path / "course")
    hand_in(course, "anna", "boris")
    (course / "submitted" / "anna" / LESSON / "notes.txt").unlink()
    with (course / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write('\nc.Autograde.pre_convert_hook = "json.loads"\n')
    done = run_command("nbgrader", "autograde", LESSON, course=course)
    assert done.returncode == 1
    assert f"submitted/boris/{LESSON}/notes.txt" in done.stderr
    assert made(course, "autograded") == {"anna"}
    assert not leaks(course)


def test_feedback_follows_nothing_either(tmp_path: Path, released: Path) -> None:
    """A link that came to autograded/ in some other way goes no further."""
    course = copy_course(released, tmp_path / "course")
    hand_in(course, "anna")
    (course / "submitted").rename(course / "autograded")
    done = run_command("nbgrader", "generate_feedback", LESSON, course=course)
    assert done.returncode == 1
    assert f"autograded/anna/{LESSON}/notes.txt" in done.stderr
    assert not list(course.glob(f"feedback/*/{LESSON}/*"))
