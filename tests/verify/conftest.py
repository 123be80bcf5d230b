"""What grades, and a copy of the project that can be spoilt."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from autograder import project
from autograder.verify.scope import Scope, prepared
from tests import toy, warm

_PARTS = ("lessons", "reference", "solutions", "assignments")


@pytest.fixture(scope="package")
def content_loss() -> Iterator[Scope]:
    """A small exercise of the toy course as it is."""
    with prepared(toy.ROOT, [toy.LESSON], "content_loss") as (scopes, unfit):
        assert not unfit
        yield scopes[0]


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the project with a command line of its own."""

    root: Path

    def edit(self, path: str, *changes: tuple[str, str]) -> None:
        """Replace text of a file."""
        file = self.root / path
        text = file.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        file.write_text(text, encoding="utf-8")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run ``autograder`` there."""
        return warm.run(
            [sys.executable, "-m", "autograder", *arguments],
            cwd=self.root,
            env={**toy.real(), "COLUMNS": "160", "PYTHONDONTWRITEBYTECODE": "1"},
        )


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """The grader and the toy course as one project, to be changed."""
    ignored = shutil.ignore_patterns("__pycache__")
    for folder in (project.PACKAGE, *(toy.ROOT / name for name in _PARTS)):
        shutil.copytree(folder, tmp_path / folder.name, ignore=ignored)
    shutil.copy(toy.ROOT / "nbgrader_config.py", tmp_path)
    return Copy(tmp_path)


def lines(text: str) -> Sequence[dict[str, Any]]:
    """What a command printed with ``--json``."""
    return [json.loads(line) for line in text.splitlines()]
