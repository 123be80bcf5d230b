"""``autograder new LESSON``, and docs/new_lesson.md followed to the letter in a copy."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.project import LessonFiles
from tests import toy, warm
from tests.authoring.test_scaffold import contents
from tests.classroom.course import PROJECT
from tests.cli.conftest import call

LESSON = "attention"
PAGE = (PROJECT / "docs" / "new_lesson.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^(?:`([\w/.]+)`:\n\n)?(`{3,})(\w*)\n(.*?)^\2$", re.MULTILINE | re.DOTALL)
BLOCKS = FENCE.findall(PAGE)
FILES = {path: body for path, _, _, body in BLOCKS if path}
COMMANDS = [body for _, _, language, body in BLOCKS if not language]
VERIFY = f"autograder verify --no-artifacts --lesson {LESSON}"
NOT_THERE = LessonFiles("cooking")
MADE = {
    *(str(path) for path in (NOT_THERE.text, NOT_THERE.facts, NOT_THERE.reference)),
    *(f"lessons/cooking/{folder}__init__.py" for folder in ("", "checks/", "variants/")),
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project without any lesson."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PROJECT / "autograder", tmp_path / "autograder", ignore=ignored)
    for name in ("lessons/__init__.py", "reference/__init__.py", "nbgrader_config.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(PROJECT / name, tmp_path / name)
    return tmp_path


def run(root: Path, line: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the page in the copy; its programs are those of this environment."""
    program, *arguments = line.split()
    return warm.run(
        [Path(sys.executable).with_name(program), *arguments],
        cwd=root,
        env={
            **toy.real(),
            "PYTHONPATH": str(root),
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "COLUMNS": "200",
        },
    )


def carry_out(root: Path, lines: str) -> None:
    """Run the commands of a block, all of which have to work."""
    for line in lines.splitlines():
        done = run(root, line)
        assert done.returncode == 0, line + done.stdout + done.stderr


def score(root: Path, name: str, *, softmax: str | None = None) -> dict[str, float]:
    """The score of each exercise in the solutions, with another `softmax` in its place."""
    notebook = json.loads((root / f"solutions/{LESSON}/{LESSON}.ipynb").read_text("utf-8"))
    for cell in notebook["cells"]:
        if softmax is not None and cell["id"] == "softmax":
            cell["source"] = softmax
    (root / name).write_text(json.dumps(notebook), encoding="utf-8")
    done = run(root, f"autograder check {name} --json")
    assert done.returncode == 0, done.stderr
    return {each["name"]: each["score"] for each in json.loads(done.stdout)["exercises"]}


def test_the_page_makes_a_lesson(project: Path) -> None:
    """Each command does what the text says, and in the end the lesson is graded."""
    new, _, build, release = COMMANDS
    carry_out(project, new)
    todo = run(project, VERIFY)
    assert todo.returncode == 1
    for path, text in contents(project).items():
        for number, line in enumerate(text.splitlines(), start=1):
            if path.startswith(("lessons", "reference")) and "TODO" in line:
                assert f"{path}:{number}: It is still to be written" in todo.stdout
    for path, body in FILES.items():
        (project / path).write_text(body, encoding="utf-8")
    carry_out(project, build)
    hints = (project / f"lessons/{LESSON}/hints/softmax.md").read_text(encoding="utf-8")
    assert "Subtract the largest score" in hints or "Which is the largest number" in hints
    carry_out(project, release)
    assert (project / "gradebook.db").is_file()
    assert (project / f"assignments/{LESSON}/{LESSON}.ipynb").is_file()
    assert score(project, "right.ipynb") == {"softmax": 2, "attend": 2}
    wrong = "def softmax(scores):\n    return scores.exp() / scores.exp().sum(1, keepdim=True)"
    assert score(project, "wrong.ipynb", softmax=wrong) == {"softmax": 1, "attend": 2}


def test_the_page_is_as_the_linter_wants_it(tmp_path: Path) -> None:
    """All files of the page are in their usual form."""
    for path, body in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(body, encoding="utf-8")
    lint(tmp_path)


def lint(folder: Path) -> None:
    """Let ruff look at a folder, with the project's settings."""
    settings = ("--no-cache", "--config", PROJECT / "pyproject.toml", folder)
    for command in (("check",), ("format", "--check")):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, *settings], capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr


def test_all_pieces_are_made(tmp_path: Path) -> None:
    """Each is named; what is to be written says TODO."""
    done = call("new", "cooking", "--course", tmp_path)
    assert done.exit_code == 0, done.output
    assert set(contents(tmp_path)) == MADE
    assert all(path in done.stdout for path in MADE)
    assert "autograder new cooking/first_exercise" in done.stdout
    for path in (NOT_THERE.text, NOT_THERE.facts, NOT_THERE.reference):
        assert "TODO" in (tmp_path / path).read_text(encoding="utf-8")


def test_what_is_made_is_as_the_linter_wants_it(tmp_path: Path) -> None:
    """Before there is an exercise, with one, and with a class after it."""
    for where in ("cooking", "cooking/soup", "cooking/Stew"):
        assert call("new", where, "--course", tmp_path).exit_code == 0
        lint(tmp_path)


def test_a_script_gets_the_files(tmp_path: Path) -> None:
    """One object, with the lesson and what was written."""
    done = call("new", "cooking", "--course", tmp_path, "--json")
    answer = json.loads(done.stdout)
    assert answer["lesson"] == "cooking"
    assert set(answer["written"]) == MADE


@pytest.mark.parametrize("name", ["Cooking", "two words", "class", "_soup", "soup_", "1st", "söup"])
def test_names_that_are_none(tmp_path: Path, name: str) -> None:
    """One sentence with what to do, and nothing is written."""
    done = call("new", name, "--course", tmp_path)
    assert done.exit_code == 2
    assert f"{name!r} can be no lesson" in done.stderr
    assert not contents(tmp_path)


@pytest.mark.parametrize(
    "path",
    ["lessons/cooking", "reference/cooking.py", "reference/cooking", "solutions/cooking",
     "assignments/cooking"],
)  # fmt: skip
def test_names_that_are_taken(tmp_path: Path, path: str) -> None:
    """What is there is named, be it a lesson or not, and stays as it is."""
    (tmp_path / path).mkdir(parents=True)
    done = call("new", "cooking", "--course", tmp_path)
    assert done.exit_code == 2
    assert f"'cooking' is there already: {path}. What to do: " in done.stderr
    assert not contents(tmp_path)
