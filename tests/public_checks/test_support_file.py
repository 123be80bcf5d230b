"""What stands in the support file, and what it needs."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.authoring.public_checks_file import support_file
from autograder.errors import CheckFault
from tests.graded import lesson
from tests.public_checks.support import text

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


def test_the_same_sources_give_the_same_file() -> None:
    """A second build changes no byte."""
    assert support_file(lesson(), text()) == text()


def test_values_that_differ_in_their_last_bits_are_kept() -> None:
    """Another processor rounds differently, and that is no reason to call the file stale."""
    head, known = text().split("_KNOWN = ")
    body = re.search(r"\{\"tensor\":\[\"float32\",\[\]\]\}', '(\w{4})", known)
    assert body is not None
    last = known[: body.start(1)] + "A" + known[body.start(1) + 1 :]
    assert support_file(lesson(), f"{head}_KNOWN = {last}") == f"{head}_KNOWN = {last}"


def test_another_value_is_replaced() -> None:
    """A value that differs by more than rounding is not kept."""
    head, known = text().split("_KNOWN = ")
    other = re.sub(r"(\"float32\",\[\]\]\}', ')\w{6}", r"\1AACAPw", known, count=1)
    assert other != known
    assert support_file(lesson(), f"{head}_KNOWN = {other}") == text()


def test_names_that_two_modules_define_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A check module's own names are its own; two judges with one name would shadow each other."""
    monkeypatch.setattr(
        "autograder.authoring.public_checks_file._MODULES", ("judge/probes", "judge/probes")
    )
    with pytest.raises(CheckFault, match="gradient"):
        support_file(lesson())
