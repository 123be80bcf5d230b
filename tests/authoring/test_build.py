"""Building the notebooks of a lesson, in a copy of the toy course."""

import json
import shutil
from pathlib import Path
from typing import Any

import nbformat
import pytest

from autograder.authoring.build import build, stale
from autograder.authoring.public_checks_file import public_checks_of
from autograder.errors import CourseError, UsageError
from autograder.project import lessons
from tests.graded import lesson
from tests.public_checks.modules import module
from tests.toy import LESSON, ROOT

TEXT = Path("lessons/toy/lesson.en.md")
REFERENCE = Path("reference/toy.py")
SOLUTIONS = Path("solutions/toy/toy.ipynb")
CHECKS = Path("lessons/toy/checks")
RELEASE = Path("assignments/toy/toy.ipynb")
POINTS = {
    "Normalization": 1,
    "gram_matrix": 3,
    "content_loss": 2,
    "style_loss": 2,
}
ADDRESS = '\n```python\npublished = "https://raw.githubusercontent.com/{repository}/main/assignments"\n```\n'


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course that has the sources and nothing that was generated."""
    for name in (TEXT, REFERENCE, Path("nbgrader_config.py")):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / CHECKS, tmp_path / CHECKS)  # a lesson is there once these are
    return tmp_path


@pytest.fixture
def built(course: Path) -> Path:
    """A course with fresh notebooks."""
    build(course, LESSON, POINTS)
    return course


def cells(path: Path) -> list[dict[str, Any]]:
    """The cells of a notebook, each source as one string."""
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return [cell | {"source": "".join(cell["source"])} for cell in found]


def change(path: Path, old: str, new: str) -> None:
    """Edit a file."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def fault(course: Path) -> str:
    """What a build that must fail says."""
    with pytest.raises(CourseError) as caught:
        build(course, LESSON, POINTS)
    return str(caught.value)


def test_build_returns_what_it_wrote(course: Path) -> None:
    """Both notebooks are written, and then nothing is stale."""
    assert build(course, LESSON, POINTS) == [course / SOLUTIONS, course / RELEASE]
    assert stale(course, LESSON, POINTS) == []
    assert lessons(course) == [LESSON]


def test_rebuild_is_byte_identical(built: Path) -> None:
    """The same sources give the same bytes, and no gradebook."""
    before = [(built / name).read_bytes() for name in (SOLUTIONS, RELEASE)]
    build(built, LESSON, POINTS)
    assert [(built / name).read_bytes() for name in (SOLUTIONS, RELEASE)] == before
    assert not (built / "gradebook.db").exists()


def test_notebook_is_written_as_jupyter_writes_it(built: Path) -> None:
    """Reading and writing the notebook again changes no byte, and its cell ids are unique."""
    text = (built / SOLUTIONS).read_text(encoding="utf-8")
    notebook = nbformat.reads(text, as_version=4)
    assert text == nbformat.writes(notebook) + "\n"
    ids = [cell["id"] for cell in cells(built / SOLUTIONS)]
    assert len(set(ids)) == len(ids)


def test_cells_carry_nbgraders_metadata(built: Path) -> None:
    """A stub can be edited and has no points; the test cell after it is locked and has them."""
    found = {cell["id"]: cell["metadata"].get("nbgrader") for cell in cells(built / SOLUTIONS)}
    common = {"schema_version": 3, "task": False, "cell_type": "code"}
    stub = {"grade": False, "solution": True, "locked": False, "grade_id": "gram_matrix"}
    test = {"grade": True, "solution": False, "locked": True, "grade_id": "check-gram_matrix"}
    assert found["gram_matrix"] == common | stub
    assert found["check-gram_matrix"] == common | test | {"points": 3}


def test_an_answer_is_graded_by_hand(built: Path) -> None:
    """A manual mark becomes a Markdown cell that is graded and holds nothing yet."""
    with (built / TEXT).open("a", encoding="utf-8") as file:
        file.write("\n<!-- manual: essay points=2 -->\n")
    build(built, LESSON, POINTS)
    cell = cells(built / RELEASE)[-1]
    assert (cell["cell_type"], cell["source"]) == ("markdown", "YOUR ANSWER HERE")
    nbgrader = cell["metadata"]["nbgrader"]
    assert (nbgrader["grade"], nbgrader["solution"], nbgrader["points"]) == (True, True, 2)


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        (TEXT, "some features", "features", [SOLUTIONS, RELEASE]),
        (REFERENCE, "F.mse_loss(features,", "F.mse_loss(1 * features,", [SOLUTIONS]),
        (REFERENCE, "Mean squared diff", "The mean squared diff", [SOLUTIONS, RELEASE]),
        (SOLUTIONS, "some features", "features", [SOLUTIONS]),
        (RELEASE, "some features", "features", [RELEASE]),
    ],
)
def test_an_edit_makes_stale(
    built: Path, name: Path, old: str, new: str, expected: list[Path]
) -> None:
    """An edited source or generated file is noticed, and a build mends it."""
    change(built / name, old, new)
    sentences = stale(built, LESSON, POINTS)
    assert [sentence.split(" differs")[0] for sentence in sentences] == [str(p) for p in expected]
    build(built, LESSON, POINTS)
    assert stale(built, LESSON, POINTS) == []


def test_missing_and_left_over_files_are_stale(built: Path) -> None:
    """A deleted notebook is missed, and a file without a source is deleted by the next build."""
    (built / RELEASE).unlink()
    extra = built / RELEASE.with_name("old.png")
    extra.write_bytes(b"")
    missing, left_over = stale(built, LESSON, POINTS)
    assert missing == f"{RELEASE} is missing: run `autograder build`."
    assert left_over == f"{extra.relative_to(built)} comes from no source: run `autograder build`."
    build(built, LESSON, POINTS)
    assert not extra.exists()


def test_other_points_make_stale(built: Path) -> None:
    """Points stand in both notebooks."""
    assert len(stale(built, LESSON, POINTS | {"gram_matrix": 2.5})) == 2


def test_pictures_are_released_and_the_text_is_not(course: Path) -> None:
    """Files beside the solutions travel to students, the text of the lesson stays."""
    picture = course / SOLUTIONS.with_name("cat.png")
    picture.parent.mkdir(parents=True)
    picture.write_bytes(b"cat")
    build(course, LESSON, POINTS)
    assert (course / RELEASE.with_name("cat.png")).read_bytes() == b"cat"
    assert not (course / RELEASE.with_name(TEXT.name)).exists()


def test_public_checks_are_released(course: Path) -> None:
    """Their file stands beside both notebooks, and an edited one is stale."""
    build(course, LESSON, POINTS, "check = print\n")
    assert stale(course, LESSON, POINTS, "check = print\n") == []
    for notebook in (SOLUTIONS, RELEASE):
        beside = course / notebook.with_name("toy_checks.py")
        assert beside.read_text(encoding="utf-8") == "check = print\n"
    assert len(stale(course, LESSON, POINTS, "check = len\n")) == 2


def test_public_checks_may_be_missing_beside_the_solutions(course: Path) -> None:
    """They are not committed there, so a clone that was never built is fresh."""
    build(course, LESSON, POINTS, "check = print\n")
    (course / SOLUTIONS.with_name("toy_checks.py")).unlink()
    assert stale(course, LESSON, POINTS, "check = print\n") == []
    (course / RELEASE.with_name("toy_checks.py")).unlink()
    assert len(stale(course, LESSON, POINTS, "check = print\n")) == 1


def test_the_repository_is_that_of_the_settings(course: Path) -> None:
    """Its address in pyproject.toml decides where the first cell fetches the public checks."""
    with (course / TEXT).open("a", encoding="utf-8") as file:
        file.write(ADDRESS)
    settings = 'urls = {Repository = "https://github.com/somebody/something"}\n'
    (course / "pyproject.toml").write_text(f"[project]\n{settings}", encoding="utf-8")
    build(course, LESSON, POINTS)
    released = (course / RELEASE).read_text(encoding="utf-8")
    assert "https://raw.githubusercontent.com/somebody/something/main/assignments" in released
    assert "{repository}" not in released


@pytest.mark.parametrize("text", ["", "[project", '[project]\nurls.Repository = "ftp://x/y"\n'])
def test_without_an_address_nothing_is_built(course: Path, text: str) -> None:
    """A setting that is missing, cannot be read or is no address at GitHub is named."""
    with (course / TEXT).open("a", encoding="utf-8") as file:
        file.write(ADDRESS)
    (course / "pyproject.toml").write_text(text, encoding="utf-8")
    assert "pyproject.toml" in fault(course)
    assert not (course / SOLUTIONS).exists()


def test_solutions_run_from_top_to_bottom(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The notebook with the solutions passes its public checks, outside of Jupyter too."""
    monkeypatch.chdir(ROOT / "assignments" / LESSON)  # the checks lie there
    module()  # where the notebook imports it from
    names: dict[str, Any] = {}
    for cell in cells(built / SOLUTIONS):
        if cell["cell_type"] == "code":
            exec(cell["source"], names)  # noqa: S102 (the notebook is the course's own)
    assert POINTS.keys() <= names.keys()


def test_all_faults_come_at_once_with_their_places(course: Path) -> None:
    """The text, the reference and the points are checked together."""
    lines = (course / TEXT).read_text(encoding="utf-8").splitlines()
    first = len(lines)
    faulty = ["", "<!-- nonsense -->", "<!-- exercise: sharpen -->"]  # lines +2, +3
    faulty += ["<!-- exercise: gram_matrix -->", "```python"]  # lines +4, +5
    (course / TEXT).write_text("\n".join([*lines, *faulty]), encoding="utf-8")
    message = fault(course).splitlines()
    places = [line.strip().split(": ")[0] for line in message[1:]]
    assert places == [f"{TEXT}:{first + n}" for n in (2, 3, 3, 4, 5)]


def test_exercises_points_and_reference_must_agree(course: Path) -> None:
    """An exercise lost from the text, and one lost from the reference, are both named."""
    change(course / TEXT, "<!-- exercise: content_loss -->", "")
    change(course / REFERENCE, "def gram_matrix", "def gram")
    message = fault(course)
    assert f"{TEXT}:1: no exercise content_loss" in message
    assert "the reference has no function or class gram_matrix" in message


def test_a_marker_without_partner_is_a_fault_of_the_reference(course: Path) -> None:
    """The place is the line of the marker that stands alone."""
    text = (course / REFERENCE).read_text(encoding="utf-8")
    (course / REFERENCE).write_text(text[: text.rindex("    ### END SOLUTION")], encoding="utf-8")
    line = text[: text.rindex("### BEGIN SOLUTION")].count("\n") + 1
    assert f"{REFERENCE}:{line}: a marker without its partner" in fault(course)


def test_a_stray_notebook_is_not_released(course: Path) -> None:
    """A notebook beside the generated one would be released as it is, so nothing is built."""
    draft = course / SOLUTIONS.with_name("draft.ipynb")
    draft.parent.mkdir(parents=True)
    draft.write_text("{}", encoding="utf-8")
    assert "draft.ipynb: nbgrader would release this notebook too" in fault(course)


def test_an_unknown_lesson_is_a_usage_error(course: Path) -> None:
    """The message says which lessons there are."""
    with pytest.raises(UsageError, match="toy"):
        build(course, "gam", POINTS)


def test_what_the_command_builds_is_fresh() -> None:
    """What `autograder build` has made of the toy course is what its sources give."""
    assert stale(ROOT, LESSON, POINTS, public_checks_of(ROOT, lesson())) == []
