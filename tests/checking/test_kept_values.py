"""Expected values are on disk after the first rehearsal, and count while they are right."""

import json
from pathlib import Path

import pytest
import torch

from autograder.checking import kept_values
from autograder.checking.lesson import Lesson
from autograder.checking.session import run_checks
from autograder.errors import CheckFault
from autograder.project import LessonFiles
from tests.checking.lessons import Fake, double, make_lesson, make_reference
from tests.checking.sources import CHECK, SECOND


@pytest.fixture
def calls() -> list[int]:
    """How often the reference was called so far."""
    return [0]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, calls: list[int]) -> Path:
    """The folder of the lesson ``tiny``, with two checks and a reference that counts."""

    def counted(x: torch.Tensor) -> torch.Tensor:
        calls[0] += 1
        return double(x)

    make_lesson(tmp_path, monkeypatch, CHECK + SECOND)
    make_reference(monkeypatch, double=counted)
    reference = tmp_path / LessonFiles("tiny").reference
    reference.parent.mkdir()
    reference.write_text("def double(x): return 2 * x\n")
    return tmp_path


def rehearse(folder: Path, seed: int = 0) -> Lesson:
    """The lesson, with values kept beside it."""
    return Lesson("tiny", seed, kept=folder / "kept")


def test_each_is_calculated_once(folder: Path, calls: list[int]) -> None:
    """The second rehearsal runs the reference as a submission only, and judges as the first."""
    rehearse(folder)
    assert calls == [4]
    lesson = rehearse(folder)
    assert calls == [6]
    for factor, status in ((2, "passed"), (3, "failed")):
        subject = Fake(lambda x, factor=factor: factor * x)
        outcomes = run_checks("tiny", subject, lesson.oracle, course_seed=0)
        assert [one.status for one in outcomes] == [status, status]
    assert calls == [6]


def test_a_change_of_one_check_costs_its_own_value(
    folder: Path, monkeypatch: pytest.MonkeyPatch, calls: list[int]
) -> None:
    """The others are still there, and what nothing asks for any more is gone."""
    rehearse(folder)
    make_lesson(folder, monkeypatch, CHECK + SECOND.replace("-torch.rand(3", "-torch.rand(4"))
    before = calls[0]
    rehearse(folder)
    assert calls[0] - before == 3
    before = calls[0]
    assert len(rehearse(folder).oracle.stored) == 2
    assert calls[0] - before == 2


def test_each_seed_has_its_own(folder: Path, calls: list[int]) -> None:
    """A course that changes its seed gets other values, and both are kept."""
    for seed in (0, 1, 0, 1):
        rehearse(folder, seed)
    assert calls == [4 + 4 + 2 + 2]
    assert len(list((folder / "kept").iterdir())) == 2


@pytest.mark.parametrize("changed", ["reference", "processor"])
def test_what_they_were_made_with_counts(
    folder: Path, monkeypatch: pytest.MonkeyPatch, calls: list[int], changed: str
) -> None:
    """Another reference or another processor gives values of its own."""
    rehearse(folder)
    if changed == "reference":
        (folder / LessonFiles("tiny").reference).write_text("def double(x): return x + x\n")
    else:
        monkeypatch.setattr(kept_values, "_processor", lambda: "another")
    for more in (4, 2):
        before = calls[0]
        rehearse(folder)
        assert calls[0] - before == more


def damage(path: Path, how: str) -> None:
    """Make a file of values another one."""
    content = json.loads(path.read_text())
    if how == "cut":
        path.write_text(path.read_text()[:-40])
    elif how == "no object":
        path.write_text("[]")
    elif how == "another form":
        content["values"][0]["numbers"] = "????"
        path.write_text(json.dumps(content))
    elif how == "fewer bytes":
        content["values"][0]["numbers"] = ""
        path.write_text(json.dumps(content))
    else:  # numbers of another scenario
        one, other = content["values"]
        one["numbers"], other["numbers"] = other["numbers"], one["numbers"]
        path.write_text(json.dumps(content))


@pytest.mark.parametrize(
    "how", ["cut", "no object", "another form", "fewer bytes", "other numbers"]
)
def test_a_damaged_file_is_made_anew(folder: Path, calls: list[int], how: str) -> None:
    """Whatever stands there, nobody is judged by it, and the next rehearsal finds it whole."""
    rehearse(folder)
    (path,) = (folder / "kept").iterdir()
    whole = path.read_bytes()
    damage(path, how)
    lesson = rehearse(folder)
    outcomes = run_checks("tiny", Fake(double), lesson.oracle, course_seed=0)
    assert {one.status for one in outcomes} == {"passed"}
    assert path.read_bytes() == whole


def test_a_reference_that_fails_is_found_all_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Values on disk hide no fault."""
    rehearse(folder)
    make_reference(monkeypatch, double=lambda x: torch.rand(3) + x)
    with pytest.raises(CheckFault, match="failed"):
        rehearse(folder)


def test_a_folder_that_cannot_be_written_to_costs_nothing(folder: Path, calls: list[int]) -> None:
    """The lesson is rehearsed as without it."""
    (folder / "kept").write_text("a file, where a folder should be")
    assert rehearse(folder).points == {"double": 3}
    assert calls == [4]
