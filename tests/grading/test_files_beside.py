"""Files that were handed in beside the notebook, and modules that are not there."""

import json
from pathlib import Path

import pytest

from autograder.grading.grader import Grader
from autograder.grading.submission import load_submission
from tests.classroom.notebooks import LESSON, Content, to_bytes, with_cell
from tests.graded import changed, lost, solved, zygote
from tests.grading.test_habits import GRAM

HELPERS = """\
import torch
from pathlib import Path

SCALE = float((Path(__file__).parent / "data" / "scale.txt").read_text())


def flat(x):
    return x.flatten(2)
"""


def folder_with(folder: Path, content: Content, **files: str) -> Path:
    """A folder with a notebook and other files, whose names have ``__`` for a slash."""
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_py", ".py").replace("_txt", ".txt")
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(text)
    path = folder / f"{LESSON}.ipynb"
    path.write_bytes(to_bytes(content))
    return path


@pytest.fixture(scope="module")
def grader() -> Grader:
    """A grader with the zygote of all tests."""
    return Grader(zygote=zygote())


GRAM_OF_HELPERS = """\
def gram_matrix(features):
    rows = flat(features)
    return SCALE * rows @ rows.mT / features[0].numel()
"""


def test_files_beside_the_notebook(tmp_path: Path, grader: Grader) -> None:
    """Helper modules and small data that the code mentions are there, and count for the result."""
    content = with_cell(
        solved({"gram_matrix": GRAM_OF_HELPERS}),
        "from helpers import flat, SCALE\n# reads data/scale.txt",
        before="gram_matrix",
    )
    path = folder_with(tmp_path, content, helpers_py=HELPERS, data__scale_txt="1.0")
    submission = load_submission(path, LESSON, "anna")
    assert sorted(submission.files) == ["data/scale.txt", "helpers.py"]
    assert grader.grade(submission).score == 8
    folder_with(tmp_path, content, data__scale_txt="2.0")
    other = load_submission(path, LESSON, "anna")
    assert grader.key(other) != grader.key(submission)
    assert grader.grade(other).score == 7.5


def test_module_that_the_notebook_writes(tmp_path: Path, grader: Grader) -> None:
    """A cell that writes a file makes one where the work is graded, too."""
    content = solved({"gram_matrix": GRAM_OF_HELPERS.replace("SCALE *", "")})
    content = with_cell(content, "from my_flat import flat", before="gram_matrix")
    writes = "%%writefile my_flat.py\ndef flat(x):\n    return x.flatten(2)"
    content = with_cell(content, writes, before="gram_matrix")
    assert grader.grade(load_submission(folder_with(tmp_path, content), LESSON, "a")).score == 8


def test_files_that_stay_behind(tmp_path: Path) -> None:
    """The course's own module, links, large files and what nobody mentions."""
    content = with_cell(solved(), "import helpers, big\nopen('notes.txt'); import linked")
    path = folder_with(
        tmp_path, content, unused_py="x = 1", big_py="#" * 2_000_001, toy_checks_py="!"
    )
    (tmp_path / "linked.py").symlink_to("/etc/passwd")
    (tmp_path / "notes.txt").symlink_to("/etc/passwd")
    assert load_submission(path, LESSON, "anna").files == {}


def test_modules_are_named_that_are_not_there() -> None:
    """The student reads which module it is, in which cell, and which ones are there."""
    content = changed("gram_matrix", (GRAM, "lpips.LPIPS()"))
    content = with_cell(content, "import os\nimport lpips", before="gram_matrix")
    (first, *_) = lost(content)
    assert "name 'lpips' is not defined. Cell 5, line 2 stopped with ModuleNotFoundError" in first
    assert (
        "No module named 'lpips'. It is not installed where notebooks are graded; there are torch"
        in first
    )


@pytest.mark.parametrize("call", [".cuda()", ".to('cuda')", ".to('mps')", ".to('cuda:1')"])
def test_there_is_no_gpu(call: str) -> None:
    """Who names a device reads that there is none, and where to take it from."""
    content = changed("gram_matrix", ("features.shape", f"features{call}.shape"))
    assert "There is no GPU where notebooks are graded" in lost(content)[0]


def test_utf_16(tmp_path: Path, grader: Grader) -> None:
    """A notebook saved in UTF-16 is a notebook."""
    path = tmp_path / f"{LESSON}.ipynb"
    path.write_bytes(json.dumps(solved(), ensure_ascii=False).encode("utf-16"))
    assert grader.grade(load_submission(path, LESSON, "anna")).score == 8
