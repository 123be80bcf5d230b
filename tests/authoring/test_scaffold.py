"""``autograder new``: all pieces of an exercise, or none."""

import shutil
from pathlib import Path

import pytest

from autograder.project import LessonFiles, snake_case
from tests.classroom.course import PROJECT
from tests.cli.conftest import call

LESSON = "style_transfer"
REFERENCE = f"reference/{LESSON}.py"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """What an exercise is added to."""
    for name in (REFERENCE, f"solutions/{LESSON}/lesson.en.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(PROJECT / name, tmp_path / name)
    for name in (f"lessons/{LESSON}/checks", f"lessons/{LESSON}/variants"):
        (tmp_path / name).mkdir(parents=True)
    return tmp_path


def contents(project: Path) -> dict[str, str]:
    """All files, to see what has changed."""
    return {
        str(path.relative_to(project)): path.read_text(encoding="utf-8")
        for path in project.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("name", ["channel_sums", "ChannelSums"])
def test_all_pieces_are_made(project: Path, name: str) -> None:
    """Functions and classes; each Python file compiles, and says what is to be written."""
    before = contents(project)
    done = call("new", f"{LESSON}/{name}", "--course", project)
    assert done.exit_code == 0, done.output
    after = contents(project)
    changed = {path for path, text in after.items() if before.get(path) != text}
    assert changed == {
        REFERENCE,
        f"solutions/{LESSON}/lesson.en.md",
        f"lessons/{LESSON}/checks/test_channel_sums.py",
        f"lessons/{LESSON}/variants/channel_sums.py",
    }
    for path in changed:
        assert path in done.stdout
        assert "TODO" in after[path].removeprefix(before.get(path, ""))
        if path.endswith(".py"):
            compile(after[path], path, "exec")
    assert f"<!-- exercise: {name} -->" in after[f"solutions/{LESSON}/lesson.en.md"]


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ("channel_sums", "Expected LESSON/EXERCISE, and got 'channel_sums'"),
        (f"{LESSON}/", "Expected LESSON/EXERCISE"),
        (f"{LESSON}/a/b", "Expected LESSON/EXERCISE"),
        ("cooking/soup", "choose one of gan, style_transfer"),
        (f"{LESSON}/two words", "'two words' can be no exercise"),
        (f"{LESSON}/../escape", "Expected LESSON/EXERCISE"),
        (f"{LESSON}/gram_matrix", f"has 'gram_matrix' already: solutions/{LESSON}/lesson.en.md:"),
        (f"{LESSON}/class", "'class' can be no exercise"),
    ],
)
def test_what_cannot_be_made(project: Path, where: str, message: str) -> None:
    """One sentence with what to do, and nothing is written."""
    before = contents(project)
    done = call("new", where, "--course", project)
    assert done.exit_code == 2
    assert message in done.stderr
    assert "What to do: " in done.stderr
    assert contents(project) == before


def test_names_of_modules() -> None:
    """A class has a module in small letters."""
    names = {"gram_matrix": "gram_matrix", "Normalization": "normalization", "AdaIn2d": "ada_in2d"}
    assert {name: snake_case(name) for name in names} == names
    assert LessonFiles("x").checks_of("AdaIn2d").name == "test_ada_in2d.py"
