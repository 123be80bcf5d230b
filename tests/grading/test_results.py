"""The record of a graded submission: its file, its form, and its key."""

import json
import os
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from autograder.errors import CourseError
from autograder.grading.fingerprint import code_of
from autograder.grading.grader import Grader
from autograder.grading.results import (
    CheckResult,
    ExerciseResult,
    Flag,
    Result,
    Run,
    from_json,
    key_of,
    read,
    to_json,
    write,
)
from autograder.grading.settings import GradingSettings
from autograder.sandbox.isolation import Isolation
from autograder.sandbox.limits import Limits
from tests.classroom.notebooks import with_cell
from tests.graded import solved, submission, zygote

CHECK = CheckResult(
    name="value",
    description="The loss is a mean.",
    status="failed",
    score=0,
    points=0.5,
    message='The "loss" is too large.\nЖди!',
    hint="A sum or a mean?",
    seconds=0.0123,
)
RUN = Run(
    key="0" * 64,
    versions={"python": "3.11"},
    course_seed=7,
    seeds={"a_loss/value": 2**55 + 1},
    isolation="best",
    tier="full",
    layers={"seccomp": "yes"},
    limits={"memory": 2**30},
    seconds=0.5,
    started="2026-01-02T03:04:05+00:00",
    log="a\x00b\u2028c",
)
RESULT = Result(
    assignment="style_transfer",
    student="ольга",
    score=0,
    points=0.5,
    status="graded",
    flags=(Flag("timeout", "A time limit was hit."),),
    notes=("Cell 3 was skipped.",),
    exercises=(ExerciseResult(name="a_loss", score=0, points=0.5, checks=(CHECK,)),),
    run=RUN,
)


def files_in(folder: Path) -> list[str]:
    """Names of all files, hidden ones included."""
    return sorted(os.listdir(folder))


def test_round_trip(tmp_path: Path) -> None:
    """What is read is what was written, to the last bit of a seed."""
    path = tmp_path / "results" / "ольга" / "style_transfer.json"
    write(RESULT, path)
    assert read(path) == RESULT
    assert path.stat().st_mode & 0o777 == 0o644
    assert files_in(path.parent) == ["style_transfer.json"]


def test_rewriting_replaces(tmp_path: Path) -> None:
    """There is one result for each submission: the latest."""
    path = tmp_path / "result.json"
    write(RESULT, path)
    write(replace(RESULT, score=0.5), path)
    assert read(path) == replace(RESULT, score=0.5)


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_failure_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    """Neither a half-written file nor a part of one is left."""

    def fail(*_: object) -> None:
        raise error

    path = tmp_path / "result.json"
    write(RESULT, path)
    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises((CourseError, KeyboardInterrupt)):
        write(replace(RESULT, score=0.5), path)
    assert read(path) == RESULT
    assert files_in(tmp_path) == ["result.json"]


@pytest.mark.parametrize("folder", ["/proc/results", "{file}/results"])
def test_folder_that_cannot_be_written(tmp_path: Path, folder: str) -> None:
    """The instructor gets a sentence with the path and what to do."""
    file = tmp_path / "file"
    file.touch()
    path = Path(folder.format(file=file)) / "result.json"
    with pytest.raises(CourseError, match="What to do: make the folder writable") as caught:
        write(RESULT, path)
    assert str(path) in str(caught.value)


def test_text_that_is_no_text(tmp_path: Path) -> None:
    """Half a character, which a submission can print or be called, does not stop the grader."""
    path = tmp_path / "result.json"
    write(replace(RESULT, notes=("half a pair: \ud83d",)), path)
    found = read(path)
    assert found is not None
    assert found.notes[0].startswith("half a pair: ")


def changed(**changes: Any) -> str:
    """The file's text with some of its top-level entries changed."""
    return json.dumps({**to_json(RESULT), **changes})


@pytest.mark.parametrize(
    "text",
    [
        changed(schema_version=0),
        changed(schema_version=1),
        changed(schema_version="2"),
        changed(surprise=1),
        changed(run={}),
        changed(exercises=[{}]),
        changed(flags=["timeout"]),
        changed(exercises=None),
        "[]",
        "null",
        "{}",
        "",
        "{" * 5,
    ],
)
def test_file_that_is_of_no_use(tmp_path: Path, text: str) -> None:
    """A file of another version, or that somebody has edited, is graded anew."""
    path = tmp_path / "result.json"
    path.write_text(text)
    assert read(path) is None


def test_no_file(tmp_path: Path) -> None:
    """No result yet: also where there is a folder in its place."""
    assert read(tmp_path / "nothing.json") is None
    assert read(tmp_path) is None


def test_binary_file(tmp_path: Path) -> None:
    """Bytes that are no text are of no use."""
    path = tmp_path / "result.json"
    path.write_bytes(b"\xff\xfe\x00")
    assert read(path) is None


def test_json_is_plain() -> None:
    """What goes to JSON comes back from it."""
    assert from_json(json.loads(json.dumps(to_json(RESULT)))) == RESULT


def test_key_of_tells_where_parts_end() -> None:
    """Parts that give the same text together have other keys."""
    keys = [key_of("ab", "c"), key_of("a", "bc"), key_of("abc"), key_of("abc", ""), key_of()]
    assert len(set(keys)) == len(keys)
    assert key_of("ab") == key_of(b"ab")


def test_key_is_that_of_the_submission() -> None:
    """The same file has the same key whoever handed it in; another one has not."""
    grader, one = Grader(zygote=zygote()), submission(solved())
    assert grader.key(one) == grader.key(replace(one, student="bilal"))
    other = submission(with_cell(solved(), "# more"))
    assert grader.key(one) != grader.key(other)
    assert grader.key(one) != grader.key(replace(one, assignment="gan"))


def test_key_changes_with_the_files_beside_the_notebook() -> None:
    """With their names and with what is in them."""
    grader, one = Grader(zygote=zygote()), submission(solved())
    handed_in: list[dict[str, bytes]] = [{}, {"a.py": b"1"}, {"a.py": b"2"}, {"b.py": b"1"}]
    keys = {grader.key(replace(one, files=files)) for files in handed_in}
    assert len(keys) == len(handed_in)


def test_key_changes_with_what_decides_about_the_result(monkeypatch: pytest.MonkeyPatch) -> None:
    """The course's seed, the isolation, each limit, the versions and the grader's code."""
    one = submission(solved())
    limits = [_raised(field.name) for field in fields(Limits)]
    others = [GradingSettings(limits=each) for each in limits]
    others += [
        GradingSettings(),
        GradingSettings(seed=1),
        GradingSettings(isolation=Isolation.STRICT),
    ]
    keys = []
    for settings in others:
        with monkeypatch.context() as patch:
            patch.setattr(zygote(), "limits", settings.limits)
            keys.append(Grader(settings, zygote=zygote()).key(one))
    now = code_of("toy")
    changes: list[tuple[str, object]] = [("versions", lambda: {"torch": "3"})]
    changes += [
        ("code_of", lambda _, code=code: code)
        for code in (replace(now, common="another"), replace(now, exercises={"gram_matrix": "?"}))
    ]
    for name, value in changes:
        with monkeypatch.context() as patch:
            patch.setattr(f"autograder.grading.fingerprint.{name}", value)
            keys.append(Grader(zygote=zygote()).key(one))
    assert len(set(keys)) == len(keys) == 6 + len(limits)


def _raised(name: str) -> Limits:
    return replace(Limits(), **{name: getattr(Limits(), name) + 1})
