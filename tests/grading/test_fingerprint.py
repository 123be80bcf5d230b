"""What results are looked up by: a change of whatever decides on scores grades anew."""

import ast
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder import project
from autograder.checking.lesson import lessons
from tests.classroom.notebooks import to_bytes
from tests.graded import solved
from tests.grading.support import hashed

ROOT, PACKAGE = project.ROOT, project.PACKAGE
REFERENCES = [f"reference/{name}.py" for name in lessons()]
RELEASES = [f"assignments/{name}/{name}.ipynb" for name in lessons()]
DECIDING = [
    *(str(path.relative_to(PACKAGE.parent)) for path in sorted(PACKAGE.rglob("*.py"))),
    *(str(path.relative_to(PACKAGE.parent)) for path in sorted(PACKAGE.rglob("*.po"))),
    *(str(path.relative_to(ROOT)) for path in sorted(ROOT.glob("lessons/*/checks/*.py"))),
    *(str(path.relative_to(ROOT)) for path in sorted(ROOT.glob("lessons/*/variants/*.py"))),
    *(
        f"lessons/{name}/{file}"
        for name in lessons()
        for file in ("known_results.json", "lesson.toml")
    ),
    *REFERENCES,
    *RELEASES,
]
SOME = list({(Path(name).parent, Path(name).suffix): name for name in DECIDING}.values())
"""One of each kind in each folder."""
READS = """
import sys
opened = set()
sys.addaudithook(lambda event, of: opened.add(str(of[0])) if event == "open" else None)
from pathlib import Path
from autograder.grading.submission import load_submission
from autograder.grading.grader import Grader
from autograder.checking.lesson import lessons
with Grader() as grader:
    for path in map(Path, sys.argv[1:]):
        assert grader.grade(load_submission(path, path.stem, "anna")).score > 0
sources = {getattr(module, "__file__", None) or "" for module in list(sys.modules.values())}
print(*sorted(sources | opened), sep="\\n")
"""


def changed(copy: Path, names: list[str], change: Callable[[Path], object]) -> list[str]:
    """Those of the files whose change changes the hash; each is put back afterwards."""
    before, found = hashed(), []
    for name in names:
        content = (copy / name).read_bytes()
        change(copy / name)
        found += [name] if hashed() != before else []
        (copy / name).write_bytes(content)
    assert hashed() == before
    return found


def test_a_copy_has_the_hash_of_its_original(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Content and names decide, not where the files lie or when they were written."""
    there = hashed()
    monkeypatch.undo()
    assert hashed() == there


@pytest.mark.parametrize("names", [SOME, pytest.param(DECIDING, marks=pytest.mark.slow)])
def test_all_that_decides_counts(copy: Path, names: list[str]) -> None:
    """A line more in any module or released notebook is another hash; so is one that is gone."""
    more = changed(copy, names, lambda path: path.write_bytes(path.read_bytes() + b"#\n"))
    assert more == names
    assert changed(copy, names, Path.unlink) == names


def test_a_new_check_counts(copy: Path) -> None:
    """So does one that is called otherwise now."""
    before = hashed()
    check = copy / "lessons/toy/checks/test_content_loss.py"
    shutil.copy(check, check.with_name("test_more.py"))
    more = hashed()
    check.unlink()
    assert before != more != hashed() != before


def test_training_scripts_do_not_count(copy: Path) -> None:
    """Whoever tries other settings in a training script does not grade a class anew."""
    script = copy / "reference" / "training" / "run.py"
    before = hashed()
    script.parent.mkdir()
    script.write_text("steps = 300\n")
    assert hashed() == before


def test_line_ends_do_not_count(copy: Path) -> None:
    """A checkout on Windows is the same grader."""
    assert changed(copy, DECIDING[:20], _with_carriage_returns) == []


def _with_carriage_returns(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


def test_all_that_is_read_to_grade_counts(tmp_path: Path) -> None:
    """No file of this project is opened while notebooks are graded that the hash leaves out."""
    paths = [tmp_path / f"{name}.ipynb" for name in lessons()]
    for path in paths:
        path.write_bytes(to_bytes(solved(name=path.stem)))
    done = subprocess.run(
        [sys.executable, "-c", READS, *paths],
        cwd=PACKAGE.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    found = {Path(line) for line in done.stdout.splitlines()}
    installed = sysconfig.get_path("purelib")
    own = [path for path in found if not path.is_relative_to(installed)]
    sources = {
        str(path.relative_to(ROOT if path.is_relative_to(ROOT) else PACKAGE.parent))
        for path in own
        if path.is_relative_to(PACKAGE.parent) and path.is_file() and path.suffix != ".pyc"
        if path.name != "convolutions.json"  # on which nothing but time depends
        if path.name != "__init__.py" or len(ast.parse(path.read_bytes()).body) > 1  # a docstring
    }
    assert {*REFERENCES, *RELEASES} <= sources
    assert sources <= {*DECIDING}
