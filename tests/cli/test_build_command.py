"""``autograder build``."""

import json
import shutil
from pathlib import Path

import pytest

from autograder.project import LessonFiles
from tests import toy
from tests.classroom import LESSON, run_command
from tests.cli.conftest import call


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what notebooks are built from, and of the notebooks."""
    for name in ("lessons", "solutions", "assignments", "reference"):
        shutil.copytree(toy.ROOT / name, tmp_path / name)
    shutil.copy(toy.ROOT / "nbgrader_config.py", tmp_path)
    return tmp_path


def test_fresh_notebooks_pass(project: Path) -> None:
    """What the project carries is what a build gives."""
    done = run_command("autograder", "build", "--check", course=project)
    assert done.returncode == 0, done.stderr
    assert f"{LESSON}: up to date" in done.stdout


def test_stale_notebooks_fail_until_built(project: Path) -> None:
    """After a change of the text the check names what is stale and the command that renews it."""
    text = project / LessonFiles(LESSON).text
    text.write_text(text.read_text(encoding="utf-8") + "\nOne more line.\n", encoding="utf-8")
    done = call("build", "--check", "--course", project)
    assert done.exit_code == 1
    assert f"assignments/{LESSON}/{LESSON}.ipynb differs" in done.stderr
    assert "run `autograder build`" in done.stderr
    assert call("build", "--course", project).exit_code == 0
    assert call("build", "--check", "--course", project).exit_code == 0


def test_one_lesson(project: Path) -> None:
    """The others are not looked at."""
    done = call("build", "--check", "--lesson", LESSON, "--course", project, "--json")
    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout)["lessons"] == [LESSON]


def test_unknown_lesson(project: Path) -> None:
    """What there is to choose from is told."""
    done = call("build", "--lesson", "cooking", "--course", project)
    assert done.exit_code == 2
    assert "There is no lesson 'cooking'. What to do: choose one of tiny," in done.stderr


def test_folder_without_lessons(tmp_path: Path) -> None:
    """A folder without lessons is named."""
    done = call("build", "--course", tmp_path)
    assert done.exit_code == 2
    assert f"{tmp_path} holds no lesson." in done.stderr
