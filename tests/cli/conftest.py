"""Courses for the commands to work on."""

from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from autograder.cli.main import COMMANDS, cli
from tests.classroom import LESSON, copy_course, hand_in, pupils, run_command

CLASS = ("anna", "noor", "emil", "emma")


@pytest.fixture(scope="session")
def graded(released: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course whose class `autograder grade` has graded."""
    folder = copy_course(released, tmp_path_factory.mktemp("graded") / "course")
    hand_in(folder, pupils(*CLASS))
    done = run_command("autograder", "grade", LESSON, course=folder)
    assert done.returncode == 0, done.stderr
    (folder / "output.txt").write_text(done.stdout, encoding="utf-8")
    return folder


@pytest.fixture
def handed_in(released: Path, tmp_path: Path) -> Path:
    """A course whose class is not graded yet."""
    folder = copy_course(released, tmp_path / "course")
    hand_in(folder, pupils("anna"))
    return folder


def call(*arguments: str | Path) -> Result:
    """Call ``autograder`` in this process."""
    return CliRunner().invoke(cli, [str(each) for each in arguments])


def command(name: str, *rest: str) -> click.Command:
    """A command of ``autograder`` as its group finds it, or one of its own."""
    found = cli.get_command(click.Context(cli), name)
    assert found is not None, f"there is no command {name}"
    if isinstance(found, click.Group) and rest[:1]:
        found = found.get_command(click.Context(found), rest[0])
        assert found is not None, f"there is no command {name} {rest[0]}"
    return found


def names() -> list[str]:
    """What can be called: the commands, of a group those in it."""
    found = []
    for name in COMMANDS:
        one = command(name)
        inner = one.list_commands(click.Context(one)) if isinstance(one, click.Group) else [""]
        found += [f"{name} {each}".strip() for each in inner]
    return found
