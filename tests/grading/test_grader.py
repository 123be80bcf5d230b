"""Grading whole notebooks, and the form of every result."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from autograder import project
from autograder.errors import CheckFault, IsolationError, UsageError
from autograder.grading import results
from autograder.grading.grader import Grader, Submission
from autograder.grading.results import CheckResult, Result, to_json
from autograder.nbgrader.course import CourseSubmission, load_submission
from autograder.sandbox.isolation import Isolation
from tests.classroom.notebooks import (
    LESSON,
    RELEASED,
    to_bytes,
    with_cell,
    with_copy,
    with_grading,
    with_kernel,
    without,
)
from tests.graded import solved, submission, zygote

SCHEMA: dict[str, Any] = json.loads(
    Path(results.__file__).with_name("results.schema.json").read_text(encoding="utf-8")
)
WRONG_GRAM = (
    "def gram_matrix(features):\n    flat = features.flatten(2)\n    return flat @ flat.mT\n"
)


@cache
def validator() -> jsonschema.Draft202012Validator:
    """Judges results by the schema that is published with them."""
    return jsonschema.Draft202012Validator(
        SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


@pytest.fixture(scope="module")
def grader() -> Grader:
    """A grader of a course with the usual seed."""
    return Grader(zygote=zygote())


@pytest.fixture
def grade(grader: Grader) -> "Grade":
    """Grades, and sees that the result is of the published form."""
    return Grade(grader)


class Grade:
    """Grades, and sees that the result is of the published form and its sums are right."""

    def __init__(self, grader: Grader) -> None:
        self.grader = grader

    def __call__(self, handed_in: Submission) -> Result:
        """The result of one submission."""
        result = self.grader.grade(handed_in)
        validator().validate(json.loads(json.dumps(to_json(result))))
        assert result.score == sum(one.score for one in result.exercises)
        assert result.points == sum(one.points for one in result.exercises) == 8
        assert result.run.key == self.grader.key(handed_in)
        return result

    def file(self, path: Path) -> Result:
        """The result of one file."""
        return self(load_submission(path, LESSON, "anna"))

    def content(self, folder: Path, content: bytes) -> Result:
        """The result of a file with this content."""
        path = folder / f"{LESSON}.ipynb"
        path.write_bytes(content)
        return self.file(path)


def codes(result: Result) -> list[str]:
    """The kinds of its flags."""
    return [flag.code for flag in result.flags]


def checks(result: Result) -> list[CheckResult]:
    """All its checks."""
    return [check for exercise in result.exercises for check in exercise.checks]


# Honest submissions


def test_solutions_have_all_points(grade: Grade) -> None:
    """The real notebook with the reference's solutions."""
    result = grade.file(project.ROOT / "solutions" / LESSON / f"{LESSON}.ipynb")
    assert (result.score, result.status) == (8, "graded")
    assert (codes(result), result.notes) == ([], ())
    assert {(check.status, check.message, check.hint) for check in checks(result)} == {
        ("passed", "", "")
    }


def test_released_notebook_has_none(grade: Grade) -> None:
    """The untouched stubs: nothing was attempted, and nothing is wrong."""
    result = grade.file(RELEASED)
    assert (result.score, result.status) == (0, "not_attempted")
    assert {check.status for check in checks(result)} == {"not_attempted"}
    assert (codes(result), result.notes) == ([], ())


def test_one_mistake(grade: Grade) -> None:
    """A score is the sum of the checks that pass."""
    result = grade(submission(solved({"gram_matrix": WRONG_GRAM})))
    assert {one.name: one.score for one in result.exercises} == {
        "Normalization": 1,
        "gram_matrix": 2.5,
        "content_loss": 2,
        "style_loss": 2,
    }


def test_run_is_recorded(grade: Grade, grader: Grader) -> None:
    """What an instructor needs to know about the run, and to repeat it."""
    run = grade(submission(solved())).run
    assert run.seeds == grader.lesson(LESSON).seeds
    assert (run.isolation, run.course_seed) == ("best", 0)
    assert run.tier in ("full", "without namespaces", "without landlock")
    assert run.layers["seccomp"] == "yes"
    assert run.seconds > 0


def test_same_submission_same_result(grade: Grade) -> None:
    """Grading again gives the same scores and messages."""
    cells = {"gram_matrix": "def gram_matrix(features):\n    return torch.rand(3) @ features\n"}
    one, other = grade(submission(solved(cells))), grade(submission(solved(cells)))
    assert [(c.status, c.message) for c in checks(one)] == [
        (c.status, c.message) for c in checks(other)
    ]


def test_course_with_a_seed_of_its_own(grade: Grade) -> None:
    """Its inputs are others, and the solutions have all points there too."""
    grader = Grader(zygote=zygote(), course_seed=2026)
    result = Grade(grader)(submission(solved()))
    assert (result.score, result.run.course_seed) == (8, 2026)
    assert not set(result.run.seeds.values()) & set(grade.grader.lesson(LESSON).seeds.values())


# Files that are no notebook of this lesson


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_file"),
        (b"PK\x03\x04rest", "not_json"),
        (b'{"cells": "none"}', "not_a_notebook"),
        (b"\x80{}", "not_utf8"),
    ],
)
def test_unreadable_file(grade: Grade, tmp_path: Path, content: bytes, code: str) -> None:
    """It is a result with no points, and the student is told why."""
    result = grade.content(tmp_path, content)
    assert (result.score, result.status) == (0, "unreadable")
    assert codes(result) == [code]
    assert result.notes == (result.flags[0].message,)
    assert {check.status for check in checks(result)} == {"not_attempted"}
    assert result.run.tier == "none"


def in_course(folder: Path) -> Submission:
    """What a course finds in a student's folder."""
    return CourseSubmission(
        assignment=LESSON,
        student="anna",
        path=folder / f"{LESSON}.ipynb",
        result_path=folder / "result.json",
    ).load()


def test_missing_file(grade: Grade, tmp_path: Path) -> None:
    """A file that is no notebook of the lesson is named."""
    (tmp_path / "copy.ipynb").touch()
    result = grade(in_course(tmp_path))
    assert (result.status, codes(result)) == ("unreadable", ["missing_notebook"])
    assert "only copy.ipynb is there" in result.notes[0]


def test_flags_of_how_it_was_handed_in(grade: Grade, tmp_path: Path) -> None:
    """They are the result's, beside those of what is in it, and whether or not it was graded."""
    (tmp_path / "copy.ipynb").write_bytes(to_bytes(without(solved(), "check-gram_matrix")))
    (tmp_path / "timestamp.txt").write_text("?", encoding="utf-8")
    result = grade(in_course(tmp_path))
    assert codes(result) == ["renamed_notebook", "unreadable_timestamp", "missing_cell"]
    assert result.score == 8
    (tmp_path / "copy.ipynb").unlink()
    assert codes(grade(in_course(tmp_path))) == ["unreadable_timestamp", "missing_notebook"]


def test_result_that_is_looked_up_has_the_right_flags(grader: Grader, tmp_path: Path) -> None:
    """The same notebook under another name, or with a time that can be read, is another result."""
    notebook = tmp_path / "copy.ipynb"
    notebook.write_bytes(to_bytes(solved()))
    keys = [grader.key(in_course(tmp_path))]
    (tmp_path / "timestamp.txt").write_text("?", encoding="utf-8")
    keys.append(grader.key(in_course(tmp_path)))
    notebook.rename(tmp_path / "mine.ipynb")
    keys.append(grader.key(in_course(tmp_path)))
    (tmp_path / "timestamp.txt").write_text("2026-01-02 11:00:00 UTC", encoding="utf-8")
    (tmp_path / "mine.ipynb").rename(tmp_path / f"{LESSON}.ipynb")
    keys.append(grader.key(in_course(tmp_path)))
    assert len(set(keys)) == len(keys)


def test_wrong_notebook(grade: Grade) -> None:
    """A notebook with none of the exercises is not the assignment."""
    other = with_cell({"cells": [], "metadata": {}, "nbformat": 4}, "def something(): pass")
    result = grade(submission(other))
    assert (result.score, result.status, codes(result)) == (0, "wrong_notebook", ["wrong_notebook"])
    assert "gram_matrix" in result.notes[0]


def test_notebook_of_another_language(grade: Grade) -> None:
    """The kernel's language is named where nothing can be graded."""
    other = with_cell({"cells": [], "metadata": {}, "nbformat": 4}, "f <- function(x) x")
    other["metadata"]["kernelspec"] = {"language": "R", "name": "ir"}
    result = grade(submission(other))
    assert result.status == "wrong_notebook"
    assert "(its language is R)" in result.notes[0]


def test_kernel_of_another_name_does_not_matter(grade: Grade) -> None:
    """Notebooks are saved with whatever the kernel is called at home."""
    result = grade(submission(with_kernel(solved(), "my-env", "Python (my env)")))
    assert (result.score, codes(result)) == (8, [])


# Cells that were moved, copied or lost


def test_duplicated_cell(grade: Grade) -> None:
    """It is flagged, and the last one counts."""
    content = with_copy(solved(), "gram_matrix")
    places = [
        cell
        for cell in content["cells"]
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == "gram_matrix"
    ]
    places[1]["source"] = WRONG_GRAM
    result = grade(submission(content))
    assert codes(result) == ["duplicated_cell"]
    assert "gram_matrix" in result.flags[0].message
    assert result.score == 7.5


def test_missing_test_cell(grade: Grade) -> None:
    """A test cell that was deleted changes nothing but is flagged."""
    result = grade(submission(without(solved(), "check-gram_matrix")))
    assert (result.score, codes(result)) == (8, ["missing_cell"])
    assert "gram_matrix" in result.flags[0].message


def test_points_in_the_notebook_do_not_count(grade: Grade) -> None:
    """What a student writes into the metadata is a claim."""
    content = with_grading(
        solved({"gram_matrix": WRONG_GRAM}), "check-gram_matrix", points=100, locked=False
    )
    assert grade(submission(content)).score == 7.5


def test_skipped_cell(grade: Grade) -> None:
    """A cell with a syntax error costs that cell only, and everybody is told."""
    result = grade(submission(with_cell(solved(), "plot(", before="gram_matrix")))
    assert (result.score, codes(result)) == (8, ["skipped_cell"])
    assert result.notes == (result.flags[0].message,)


# Hostile ones


@pytest.mark.parametrize(
    ("source", "status", "code"),
    [
        ("import os\n\ndef gram_matrix(x):\n    os._exit(0)\n", "crashed", "crashed"),
        (
            "import time\n\ndef gram_matrix(x):\n    time.sleep(1e6)\n",
            "timeout",
            "timeout",
        ),
        ("def gram_matrix(x):\n    return torch.empty(10**13)\n", "error", "memory_limit"),
        ("def gram_matrix(x):\n    print('PASSED 100/100')\n", "failed", None),
        ("def gram_matrix(x):\n    return 10**390\n", "failed", None),
        ("def gram_matrix(x):\n    return '\\ud83d' * 100\n", "failed", None),
        ("def gram_matrix(x):\n    raise ValueError('\\ud83d' * 100)\n", "error", None),
        ("def gram_matrix(x):\n    return gram_matrix(x)\n", "error", None),
    ],
)
def test_hostile_function(
    grade: Grade, tmp_path: Path, source: str, status: str, code: str | None
) -> None:
    """It gets no points, a named status and a flag; all else is graded, and can be written."""
    cells = {"gram_matrix": source, "style_loss": "# not mine\n"}
    result = grade(submission(solved(cells)))
    by_name = {one.name: one for one in result.exercises}
    assert {check.status for check in by_name["gram_matrix"].checks} == {status}
    assert codes(result) == ([code] if code else [])
    assert result.score == 3
    results.write(result, tmp_path / "result.json")
    assert results.read(tmp_path / "result.json") is not None


def test_function_that_is_equal_to_everything(grade: Grade) -> None:
    """Comparison is elsewhere: neither `__eq__` nor a patched torch has a say in it."""
    source = (
        "class Right(torch.Tensor):\n    @classmethod\n"
        "    def __torch_function__(cls, func, types, args=(), kwargs=None):\n"
        "        return True\n\n"
        "torch.equal = torch.allclose = lambda *a, **k: True\n\n"
        "def gram_matrix(x):\n    return torch.zeros(1).as_subclass(Right)\n"
    )
    result = grade(submission(solved({"gram_matrix": source})))
    assert {one.name: one.score for one in result.exercises}["gram_matrix"] == 0


# The form


def test_schema_is_sound() -> None:
    """It is a schema itself, every object in it is closed, and every value is described."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    objects = [node for node in _objects(SCHEMA) if "properties" in node]
    assert len(objects) >= 5
    for node in objects:
        assert node["additionalProperties"] is False
        assert node["required"] == list(node["properties"])
        for name, value in node["properties"].items():
            assert "description" in value or "$ref" in value, name


def _objects(node: object) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from _objects(value)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (["status"], "excellent"),
        (["score"], "10"),
        (["schema_version"], 2),
        (["extra"], 1),
        (["exercises", 0, "checks", 0, "status"], "ok"),
        (["exercises", 0, "checks", 0, "expected"], 4.5),
        (["exercises", 0, "points"], -1),
        (["flags"], ["timeout"]),
        (["run", "key"], "abc"),
        (["run", "tier"], "some"),
        (["run", "started"], "yesterday"),
        (["run", "limits", "memory"], None),
    ],
)
def test_schema_refuses(grade: Grade, place: list[Any], value: object) -> None:
    """It is no form that anything fits."""
    data = json.loads(json.dumps(to_json(grade.file(RELEASED))))
    node = data
    for key in place[:-1]:
        node = node[key]
    node[place[-1]] = value
    assert not validator().is_valid(data)


# Faults of the grader


def test_unknown_assignment(grader: Grader) -> None:
    """It is the caller's mistake."""
    data = to_bytes(solved())
    notebook = submission(solved()).notebook
    unknown = Submission(assignment="x", student="anna", notebook=notebook, fingerprint=data)
    with pytest.raises(UsageError, match="no lesson 'x'"):
        grader.grade(unknown)


def test_sandbox_that_does_not_hold(grader: Grader, monkeypatch: pytest.MonkeyPatch) -> None:
    """A submission that was not run is no submission without points, nor a check's fault."""

    def refuse() -> None:
        raise IsolationError("This host does not offer it.")

    monkeypatch.setattr(grader.zygote, "worker", refuse)
    with pytest.raises(IsolationError, match="does not offer it"):
        grader.grade(submission(solved()))


def test_isolation_is_that_of_the_zygote(grader: Grader) -> None:
    """A zygote that was started already decides."""
    assert Grader(zygote=zygote(), isolation=Isolation.NONE).isolation is zygote().isolation


def test_fault_of_a_check_stops_grading(grader: Grader, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is graded by checks that are wrong in themselves."""

    def wrong(*_: object, **__: object) -> None:
        raise CheckFault("test_value: it has no mark `points`")

    monkeypatch.setattr("autograder.grading.grader.run_checks", wrong)
    with pytest.raises(CheckFault, match="no mark"):
        grader.grade(submission(solved()))
