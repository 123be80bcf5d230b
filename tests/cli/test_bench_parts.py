"""What `autograder bench --grading` is made of."""

import sys
from pathlib import Path

import nbformat
import pytest

from autograder import project
from benchmarks.grading_page import OUTCOMES, PAGE, page, read
from benchmarks.grading_plot import draw
from benchmarks.grading_readme import READMES, renewed
from benchmarks.plain import course_of, part_in_gradebook, run
from benchmarks.plain_lesson import PlainLesson
from benchmarks.watching import NotRun, watched
from tests.classroom import LESSON
from tests.toy import REPOSITORY

TOY = PlainLesson(project.ROOT, LESSON)


@pytest.mark.parametrize("name", READMES)
def test_tables_are_those_of_the_outcomes(name: str) -> None:
    """What a README says of speed is what was measured last."""
    text = (REPOSITORY / name).read_text("utf-8")
    assert text.count("<!-- measured -->") == 1
    assert text == renewed(text, read(REPOSITORY), READMES[name]), (
        "What to do: `autograder bench --grading --scale --write`."
    )


def test_page_is_that_of_the_outcomes() -> None:
    """So is the page of the documentation."""
    assert (REPOSITORY / PAGE).read_text("utf-8") == page(read(REPOSITORY)), OUTCOMES


def test_outcomes_are_those_of_a_whole_run() -> None:
    """A quick try is no measurement to be shown."""
    machine, *_ = read(REPOSITORY)
    assert machine["kind"] == "machine"
    assert not machine["quick"]


def test_what_is_missing_is_told_and_the_rest_is_shown(tmp_path: Path) -> None:
    """A grader that could not be installed leaves a sentence, and the plot does without it."""
    outcomes = read(REPOSITORY)
    for one in outcomes:
        if one["kind"] == "way" and one["grader"] == "otter":
            one |= {"missing": "No network.", "version": "", "each": None, "ratio": None}
            one |= {"first": None, "memory": 0, "per_second": None}
    assert "otter-grader, all checks: No network." in page(outcomes)
    text = (REPOSITORY / "README.md").read_text("utf-8")
    assert renewed(text, outcomes, READMES["README.md"]).count("| not measured |\n") == 7
    draw(outcomes, tmp_path / "plot.png")
    assert (tmp_path / "plot.png").read_bytes().startswith(b"\x89PNG")


def test_memory_of_all_processes_counts(tmp_path: Path) -> None:
    """A child's memory is in the sum, and not in what the called process has."""
    child = "import time; held = bytes(range(256)) * 400_000; time.sleep(2)"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    used = watched([Path(sys.executable), "-c", code], tmp_path, share=0.5)
    assert used.memory > 100e6
    assert 0 < used.own_memory < 100e6


def test_a_command_that_fails_is_told_in_a_sentence(tmp_path: Path) -> None:
    """With its status and its last words."""
    with pytest.raises(NotRun, match="has ended with status 3: no such thing"):
        watched([Path(sys.executable), "-c", "print('no such thing'); exit(3)"], tmp_path)
    with pytest.raises(NotRun, match="nowhere cannot be started"):
        watched([tmp_path / "nowhere"], tmp_path)


def test_notebooks_have_all_exercises_and_no_mark() -> None:
    """Students hand in solutions and tests that say nothing."""
    solved = nbformat.reads(TOY.solved(), as_version=4)
    assert "###" not in "".join(cell.source for cell in solved.cells)
    tests = [cell for cell in solved.cells if cell.metadata.get("nbgrader", {}).get("grade")]
    assert [cell.source for cell in tests] == [""] * len(TOY.exercises)
    assert TOY.for_otter().count("# BEGIN QUESTION") == len(TOY.exercises)


@pytest.mark.slow
def test_hidden_tests_of_plain_nbgrader_find_mistakes(tmp_path: Path) -> None:
    """With the lesson's checks in the kernel, an empty solution has no points, a right one all."""
    course = course_of(tmp_path / "course", LESSON, TOY.for_nbgrader(), [TOY.checks])
    right, stub = TOY.solved(), (course / "release" / LESSON / f"{LESSON}.ipynb").read_text("utf-8")
    for student, text in (("anna", right), ("malik", stub)):
        path = course / "submitted" / student / LESSON / f"{LESSON}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    run(course, ["nbgrader", "autograde", LESSON])
    assert part_in_gradebook(course, LESSON, "anna") == 1
    assert part_in_gradebook(course, LESSON, "malik") == 0
