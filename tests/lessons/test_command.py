"""``python -m tests.lessons``, on lessons of two cells."""

from pathlib import Path

import pytest
from nbformat import v4, write

from autograder.facts import read_facts
from tests.lessons import __main__ as lessons


@pytest.fixture
def solutions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of solutions in which one lesson runs and the other does not."""
    for name, source in (("style_transfer", "print(x + 1)"), ("gan", "print(y + 1)")):
        cells = [v4.new_code_cell(each) for each in ("x = 1", source)]
        (tmp_path / name).mkdir()
        write(v4.new_notebook(cells=cells), tmp_path / name / f"{name}.ipynb")
    monkeypatch.setattr(lessons, "SOLUTIONS", tmp_path)
    return tmp_path


def test_minutes_are_told(solutions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A lesson whose cells all run has an exit status of 0, however long they took."""
    assert lessons.main(["style_transfer", "--keep", str(solutions / "kept")]) == 0
    meant = read_facts("style_transfer").minutes
    told = f"style_transfer: 0.0 minutes here; meant to take {meant:g}"
    assert told in capsys.readouterr().out
    assert (solutions / "kept" / "style_transfer.html").is_file()


def test_cell_that_fails(solutions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is told, the other lesson is run all the same, and the exit status is 1."""
    assert lessons.main(["gan", "style_transfer"]) == 1
    told = capsys.readouterr().out
    assert "NameError: name 'y' is not defined" in told
    assert "style_transfer: 0.0 minutes" in told
