"""``autograder new``: all pieces of an exercise, or none."""

import shutil
from pathlib import Path

import pytest

from autograder.project import LessonFiles, snake_case
from tests.classroom.course import PROJECT
from tests.cli.conftest import call

LESSON = "style_transfer"
REFERENCE = f"reference/{LESSON}.py"
TEXT = f"lessons/{LESSON}/lesson.en.md"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """What an exercise is added to."""
    for name in (REFERENCE, TEXT):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(PROJECT / name, tmp_path / name)
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
        TEXT,
        f"lessons/{LESSON}/checks/test_channel_sums.py",
        f"lessons/{LESSON}/variants/channel_sums.py",
    }
    for path in changed:
        assert path in done.stdout
        assert "TODO" in after[path].removeprefix(before.get(path, ""))
        if path.endswith(".py"):
            compile(after[path], path, "exec")
    assert f"<!-- exercise: {name} -->" in after[TEXT]


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ("", "'' can be no lesson"),
        (LESSON, f"'{LESSON}' is there already: lessons/{LESSON}, {REFERENCE}"),
        (
            f"{LESSON}/",
            f"Expected LESSON/EXERCISE, or LESSON alone for a new one, and got '{LESSON}/'",
        ),
        (f"{LESSON}/a/b", "Expected LESSON/EXERCISE"),
        ("cooking/soup", f"choose one of {LESSON}"),
        (f"{LESSON}/two words", "'two words' can be no exercise"),
        (f"{LESSON}/../escape", "Expected LESSON/EXERCISE"),
        (f"{LESSON}/gram_matrix", f"has 'gram_matrix' already: {TEXT}:"),
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
