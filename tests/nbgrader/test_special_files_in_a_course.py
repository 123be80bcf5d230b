"""Links, pipes and devices in submissions: what a class run makes of them."""

import os
import shutil
from pathlib import Path

import pytest

from tests.classroom import LESSON, RELEASED, copy_course, run_command
from tests.nbgrader.test_special_files import TREASURE


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


@pytest.fixture(
    scope="module", params=["autograder", pytest.param("nbgrader", marks=pytest.mark.slow)]
)
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


@pytest.mark.parametrize("way", ["autograder", pytest.param("nbgrader", marks=pytest.mark.slow)])
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


@pytest.mark.slow
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
