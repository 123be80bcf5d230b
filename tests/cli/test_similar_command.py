"""``autograder similar``."""

import json
import shutil
from pathlib import Path

import pytest

from tests.classroom import LESSON, copy_course, notebook, to_bytes, with_cell
from tests.cli.conftest import call
from tests.similar.test_pairs import DETOUR, OTHER

HOSTILE = f"{DETOUR}\n# </pre><script>alert(1)</script>\x1b[2J\n" + DETOUR.replace("gram", "mean")


def put(folder: Path, source: str) -> None:
    """Hand something in."""
    folder.mkdir(parents=True)
    content = with_cell(notebook({"gram_matrix": source}), "mine = 1")
    (folder / f"{LESSON}.ipynb").write_bytes(to_bytes(content))


@pytest.fixture
def course(released: Path, tmp_path: Path) -> Path:
    """A course in which two have the same detour, and one has it from last year."""
    folder = copy_course(released, tmp_path / "course")
    for name, source in (("anna", DETOUR), ("<b>bob</b>", HOSTILE), ("chloe", OTHER)):
        put(folder / "submitted" / name.replace("/", "") / LESSON, source)
    (folder / "submitted" / "dmitri" / LESSON).mkdir(parents=True)
    put(tmp_path / "last" / "old" / LESSON, DETOUR)
    (tmp_path / "last" / "broken.ipynb").write_text("{", encoding="utf-8")
    return folder


def test_pairs_are_side_by_side_and_nothing_is_markup(course: Path) -> None:
    """With what the page is not, and who could not be compared."""
    done = call("similar", LESSON, "--course", course)
    assert done.exit_code == 0, done.output
    path = course / "reports" / f"similar-{LESSON}.html"
    assert done.stdout.split(": ")[0].replace("\n", "") == str(path)
    page = path.read_text(encoding="utf-8")
    assert page.startswith("<!-- NOT FOR STUDENTS")
    assert "gives no verdict" in page
    assert "Identical short solutions are expected" in page
    assert "Not compared, as they could not be read: dmitri." in page
    assert "&lt;b&gt;bob&lt;b&gt; and anna" in page
    assert "<mark>    batch, channels, height, width = features.shape</mark>" in page
    assert "<script" not in page
    assert "\x1b" not in page
    assert "chloe" not in page


def test_other_folder_is_a_second_set(course: Path) -> None:
    """Its notebooks have its name before their own; what cannot be read is passed over."""
    done = call("similar", LESSON, "--course", course, "--also", course.parent / "last", "--json")
    summary = json.loads(done.stdout)
    assert summary["works"] == 4
    pairs = {(pair["one"], pair["other"]) for pair in summary["pairs"]}
    assert ("anna", f"last/old/{LESSON}/{LESSON}.ipynb") in pairs
    page = Path(summary["file"]).read_text(encoding="utf-8")
    assert "dmitri, broken.ipynb" in page
    assert "1 of another folder" in page


def test_number_of_pairs_is_bounded(course: Path) -> None:
    """Those that share most are shown, and how many are not."""
    target = course / "page.html"
    options = ("--also", course.parent / "last", "--most", "1", "--output", target)
    assert call("similar", LESSON, "--course", course, *options).exit_code == 0
    page = target.read_text(encoding="utf-8")
    assert page.count("<h2") == 1
    assert "2 more pairs with smaller shares." in page


@pytest.mark.parametrize("also", ["gone", "empty"])
def test_folder_without_submissions(course: Path, also: str) -> None:
    """One sentence says what was expected."""
    (course / "empty").mkdir()
    done = call("similar", LESSON, "--course", course, "--also", course / also)
    assert done.exit_code == 2
    assert "name the folder that holds the other submissions" in done.stderr


def test_class_that_has_handed_in_nothing(course: Path) -> None:
    """It is no empty page."""
    shutil.rmtree(course / "submitted")
    done = call("similar", LESSON, "--course", course)
    assert done.exit_code == 2
    assert "Nobody has handed in" in done.stderr
