"""Hostile submissions, the form of results, and faults of the grader."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from autograder.errors import CheckFault, IsolationError, UsageError
from autograder.grading import results
from autograder.grading.grader import Grader
from autograder.grading.results import to_json
from autograder.grading.settings import GradingSettings
from autograder.grading.submission import Submission
from autograder.sandbox.limits import Limits
from autograder.sandbox.worker import Worker
from tests.classroom.notebooks import (
    RELEASED,
    to_bytes,
)
from tests.graded import solved, submission, zygote
from tests.grading.support import SCHEMA, Grade, codes, validator


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
        (["schema_version"], 1),
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
    with pytest.raises(UsageError, match="no assignment 'x'"):
        grader.grade(unknown)


def test_sandbox_that_does_not_hold(grader: Grader, monkeypatch: pytest.MonkeyPatch) -> None:
    """A submission that was not run is no submission without points, nor a check's fault."""

    def refuse(*_: object) -> None:
        raise IsolationError("This host does not offer it.")

    monkeypatch.setattr(Worker, "fork", refuse)
    with pytest.raises(IsolationError, match="does not offer it"):
        grader.grade(submission(solved()))


def test_limits_are_those_of_the_zygote() -> None:
    """A zygote that was started already cannot be bound to others any more."""
    with pytest.raises(ValueError, match="other limits"):
        Grader(GradingSettings(limits=Limits(load_seconds=1)), zygote=zygote())


def test_fault_of_a_check_stops_grading(grader: Grader, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is graded by checks that are wrong in themselves."""

    def wrong(*_: object, **__: object) -> None:
        raise CheckFault("test_value: it has no mark `points`")

    monkeypatch.setattr("autograder.grading.judging.run_checks", wrong)
    with pytest.raises(CheckFault, match="no mark"):
        grader.grade(submission(solved()))
