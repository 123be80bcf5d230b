"""The worked example of CONTRIBUTING.md, followed to the letter in a copy of the project."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import toy, warm
from tests.classroom.course import PROJECT

LESSON, NAME = "style_transfer", "channel_moments"
"""Under another name than the page gives it, so that the example may really be added."""
BLOCK = re.compile(r"^(`{3,})(?:markdown|python|po)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run ``autograder`` in the copy."""
    command = [sys.executable, "-m", "autograder", *arguments]
    return warm.run(command, cwd=root, env=toy.real())


def blocks() -> list[str]:
    """Text, Russian text, reference, checks, variants and Russian messages, in this order."""
    text = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = text.partition("## Adding an exercise, step by step")[2]
    return [body.replace("channel_statistics", NAME) for _, body in BLOCK.findall(section)]


def put(path: Path, mark: str, body: str) -> None:
    """Replace all that follows ``mark``, where the piece begins that `autograder new` has made."""
    before, found, _ = path.read_text(encoding="utf-8").partition(mark)
    assert found, path
    path.write_text(before + body, encoding="utf-8")


@pytest.mark.slow
def test_the_example_is_a_whole_exercise(tmp_path: Path) -> None:
    """Each command does what the text says, and in the end nothing is left to do."""
    for name in ("autograder", "lessons", "reference", "solutions", "assignments"):
        ignored = shutil.ignore_patterns("__pycache__", "expected")
        shutil.copytree(PROJECT / name, tmp_path / name, ignore=ignored)
    for name in ("nbgrader_config.py", "pyproject.toml", "course.toml"):
        shutil.copy(PROJECT / name, tmp_path)
    assert run(tmp_path, "new", f"{LESSON}/{NAME}").returncode == 0
    verify = ("verify", "--no-artifacts", "--exercise", NAME)
    todo = run(tmp_path, *verify)
    assert todo.returncode == 1
    assert f"reference/{LESSON}.py" in todo.stdout
    text, russian, reference, checks, variants, messages = blocks()
    put(tmp_path / f"lessons/{LESSON}/lesson.en.md", "## TODO", text)
    put(tmp_path / f"lessons/{LESSON}/lesson.ru.md", "## TODO", russian)
    put(tmp_path / f"reference/{LESSON}.py", f"def {NAME}(", reference)
    put(tmp_path / f"lessons/{LESSON}/checks/test_{NAME}.py", '"""Hidden checks', checks)
    put(tmp_path / f"lessons/{LESSON}/variants/{NAME}.py", '"""Variants', variants)
    with (tmp_path / f"lessons/{LESSON}/messages.ru.po").open("a", encoding="utf-8") as file:
        file.write(f"\n{messages}")
    assert "0 without a translation" in run(tmp_path, "messages", "ru").stdout
    assert run(tmp_path, "build", "--lesson", LESSON).returncode == 0
    done = run(tmp_path, *verify, "--renew-hints")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Hint: " in (tmp_path / f"lessons/{LESSON}/hints/{NAME}.md").read_text(encoding="utf-8")
    assert run(tmp_path, "mutate", "--exercise", NAME).returncode == 0
    assert run(tmp_path, "stability", "--exercise", NAME, "--seeds", "2").returncode == 0
