"""What stands in the public-checks file, and what it needs."""

import subprocess
import sys
from pathlib import Path

import pytest

from autograder.authoring.public_checks_file import public_checks_file
from autograder.errors import CheckFault
from tests.graded import lesson
from tests.public_checks.modules import text

PLAIN = """
import sys
sys.modules["autograder"] = sys.modules["reference"] = sys.modules["IPython"] = None
from toy_checks import check

def content_loss(features, target):
    return features.sum()

try:
    check(content_loss)
except AssertionError as failed:
    print("AssertionError:", failed)
print(sorted({name.split(".")[0] for name in sys.modules} & {"pytest", "cloudpickle", "nbgrader"}))
"""


def test_it_needs_neither_this_package_nor_its_tools(tmp_path: Path) -> None:
    """In a plain interpreter, with torch and numpy alone, the checks answer in text."""
    (tmp_path / "toy_checks.py").write_text(text(), encoding="utf-8")
    (tmp_path / "cell.py").write_text(PLAIN, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "cell.py"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    first, *_, failed, imported = done.stdout.splitlines()
    assert first.startswith("content_loss: ")
    assert failed.startswith("AssertionError: content_loss: ")
    assert imported == "[]"


def test_names_that_two_modules_define_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A check module's own names are its own; two judges with one name would shadow each other."""
    monkeypatch.setattr(
        "autograder.authoring.public_checks_file._MODULES", ("judge/probes", "judge/probes")
    )
    with pytest.raises(CheckFault, match="gradient"):
        public_checks_file(lesson(), {}, {})
