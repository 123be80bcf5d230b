"""What results are looked up by: a change of whatever decides on scores grades anew."""

import ast
import json
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from autograder import project
from autograder.checking.lesson import lessons
from autograder.grading.fingerprint import Code, code_of
from autograder.grading.grader import Grader
from autograder.grading.results import Result
from autograder.grading.shared import grade_or_look_up
from autograder.grading.submission import CourseSubmission
from autograder.project import snake_case
from tests.classroom.notebooks import to_bytes
from tests.graded import solved, zygote

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


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what decides on scores, and of more; it is the one that is hashed."""
    for path in (PACKAGE, ROOT / "lessons", ROOT / "reference", ROOT / "assignments"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(path, tmp_path / path.name, ignore=ignored)
    monkeypatch.setattr(project, "PACKAGE", tmp_path / "autograder")
    monkeypatch.setattr(project, "ROOT", tmp_path)
    return tmp_path


def hashed() -> list[Code]:
    """The hashes of what stands there now, of all lessons."""
    code_of.cache_clear()
    return [code_of(name) for name in lessons()]


@pytest.fixture(autouse=True)
def _forget() -> None:
    code_of.cache_clear()


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


def test_all_that_decides_counts(copy: Path) -> None:
    """A line more in any module or released notebook is another hash; so is one that is gone."""
    more = changed(copy, DECIDING, lambda path: path.write_bytes(path.read_bytes() + b"#\n"))
    assert more == DECIDING
    assert changed(copy, DECIDING, Path.unlink) == DECIDING


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
        if path.name != "__init__.py" or len(ast.parse(path.read_bytes()).body) > 1  # a docstring
    }
    assert {*REFERENCES, *RELEASES} <= sources
    assert sources <= {*DECIDING}


@pytest.fixture
def grader() -> Grader:
    """One of the grader that stands here."""
    return Grader(zygote=zygote())


@pytest.fixture
def handed_in(copy: Path) -> CourseSubmission:
    """A submission with all that is right."""
    notebook = copy / "toy.ipynb"
    notebook.write_bytes((ROOT / "solutions/toy/toy.ipynb").read_bytes())
    return CourseSubmission(
        assignment="toy", student="anna", path=notebook, result_path=copy / "results.json"
    )


KEPT = "what was kept"


def graded_anew(
    grader: Grader,
    handed_in: CourseSubmission,
    change: Callable[[], object],
    flags: Sequence[str] = (),
) -> tuple[set[str], Result]:
    """Which exercises are graded again after a change, and the result.

    Of a result in its file, every message is replaced: those of what is looked up come back. It may
    get flags besides.
    """
    first = grade_or_look_up(grader, handed_in).result
    kept = json.loads(handed_in.result_path.read_text(encoding="utf-8"))
    for exercise in kept["exercises"]:
        for check in exercise["checks"]:
            check["message"] = KEPT
    kept["flags"] = [{"code": code, "message": KEPT} for code in flags]
    handed_in.result_path.write_text(json.dumps(kept), encoding="utf-8")
    change()
    hashed()
    again = grade_or_look_up(grader, handed_in).result
    assert again.score == first.score == 8
    assert (again.run.key == first.run.key) == (again.run == first.run)
    in_file = json.loads(handed_in.result_path.read_text(encoding="utf-8"))
    assert in_file["run"]["key"] == again.run.key == grader.key(handed_in.load())
    return {
        one.name for one in again.exercises if any(check.message != KEPT for check in one.checks)
    }, again


def line_more(path: Path) -> Callable[[], object]:
    """Adds an empty comment to a file."""
    return lambda: path.write_text(path.read_text(encoding="utf-8") + "#\n", encoding="utf-8")


def test_without_a_change_a_result_is_looked_up(
    grader: Grader, handed_in: CourseSubmission
) -> None:
    """What stands in its file is what comes back."""
    assert graded_anew(grader, handed_in, lambda: None)[0] == set()


@pytest.mark.parametrize("folder", ["checks/test_", "variants/"])
@pytest.mark.parametrize("exercise", ["Normalization", "gram_matrix", "content_loss", "style_loss"])
def test_what_belongs_to_one_exercise_has_that_one_graded_anew(
    grader: Grader, handed_in: CourseSubmission, copy: Path, folder: str, exercise: str
) -> None:
    """And those that call it: how they are judged depends on whether it is right."""
    path = copy / "lessons/toy" / f"{folder}{snake_case(exercise)}.py"
    callers = {"gram_matrix": {"style_loss"}}.get(exercise, set())
    assert graded_anew(grader, handed_in, line_more(path))[0] == {exercise} | callers


@pytest.mark.parametrize(
    "name",
    [
        "autograder/errors.py",
        "reference/toy.py",
        "lessons/toy/lesson.toml",
        "lessons/toy/checks/carried_forward.py",
    ],
)
def test_what_belongs_to_all_has_all_graded_anew(
    grader: Grader, handed_in: CourseSubmission, copy: Path, name: str
) -> None:
    """The grader itself, the reference, the facts, what checks have in common."""
    everything = {one.name for one in grader.grade(handed_in.load()).exercises}
    assert graded_anew(grader, handed_in, line_more(copy / name))[0] == everything


def test_other_lessons_do_not_count(
    grader: Grader, handed_in: CourseSubmission, copy: Path
) -> None:
    """A check of another lesson changes nothing."""
    (other,) = set(lessons()) - {"toy"}
    check = next((copy / f"lessons/{other}/checks").glob("test_*.py"))
    assert graded_anew(grader, handed_in, line_more(check))[0] == set()


def test_checks_that_stand_elsewhere_have_all_graded_anew(
    grader: Grader, handed_in: CourseSubmission, copy: Path
) -> None:
    """Where an exercise's checks are not in its own module, nobody can tell whose they are."""
    module = copy / "lessons/toy/checks/test_content_loss.py"
    everything = {one.name for one in grader.grade(handed_in.load()).exercises}
    moved = module.with_name("test_more.py")
    assert graded_anew(grader, handed_in, lambda: module.rename(moved))[0] == everything


@pytest.mark.parametrize("flag", ["timeout", "crashed", "memory_limit", "unjudged_check"])
def test_no_flag_outlives_what_it_was_of(
    grader: Grader, handed_in: CourseSubmission, copy: Path, flag: str
) -> None:
    """A flag does not say which exercise it comes from: all are graded anew, and it is gone."""
    everything = {one.name for one in grader.grade(handed_in.load()).exercises}
    check = copy / "lessons/toy/checks/test_content_loss.py"
    anew, result = graded_anew(grader, handed_in, line_more(check), [flag])
    assert (anew, result.flags) == (everything, ())
