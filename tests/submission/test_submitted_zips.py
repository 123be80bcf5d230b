"""Zips and many files: bounds, and whose cells they are."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.errors import UnreadableNotebook
from autograder.submission import candidates
from autograder.submission.read import parse_notebook
from autograder.submission.recognise import exercises_of, has_cells_of
from autograder.submission.submitted import read_submitted
from tests.classroom import LESSON, Content, notebook, to_bytes, with_cell
from tests.intake.packing import crowd
from tests.submission.folders import NAME, bare, hand_in, mine, other, packed
from tests.toy import OTHER as TINY

BROKEN_ZIPS: dict[str, Callable[[], bytes]] = {
    "cut off": lambda: packed({NAME: mine()})[:-40],
    "garbled": lambda: packed({NAME: mine()}).replace(b"PK\x01\x02", b"PK\x09\x09"),
    "data garbled": lambda: (
        packed({NAME: mine()})[:200] + b"\xff" * 200 + packed({NAME: mine()})[400:]
    ),
    "bomb": lambda: packed({NAME: mine() + b" " * 30_000_000}),
    "ratio": lambda: packed({NAME: mine() + b" " * 19_000_000}),
    "bzip2": lambda: packed({NAME: mine()}, zipfile.ZIP_BZIP2),
    "escape": lambda: packed({f"../{NAME}": mine(), f"/{NAME}": mine(), f"a/../{NAME}": mine()}),
    "deep": lambda: packed({f"a/b/c/{NAME}": mine()}),
    "full": lambda: packed({f"{number:05}.txt": b"" for number in range(5000)} | {NAME: mine()}),
    "empty": lambda: packed({}),
    "no name": lambda: crowd(3, name=lambda _: ""),
    "only a mark": lambda: b"PK\x03\x04",
}


@pytest.mark.parametrize("kind", list(BROKEN_ZIPS))
def test_zips_that_are_passed_over(tmp_path: Path, kind: str) -> None:
    """Broken, hostile and overfull archives hold nothing, and end nothing."""
    path = hand_in(tmp_path, {"hw.zip": BROKEN_ZIPS[kind]()})
    with pytest.raises(UnreadableNotebook) as caught:
        read_submitted(path)
    assert caught.value.code == "missing_notebook"


def test_broken_member_does_not_hide_others(tmp_path: Path) -> None:
    """Each file of an archive stands for itself."""
    both = packed({"a.ipynb": other(), NAME: mine()}, zipfile.ZIP_STORED)
    path = hand_in(tmp_path, {"hw.zip": both.replace(other()[-60:-50], b"x" * 10, 1)})
    assert read_submitted(path).notebook.content == mine()


@pytest.mark.parametrize("bound", ["MAX_ENTRIES", "MAX_NOTEBOOKS", "MAX_TOTAL_BYTES"])
def test_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bound: str) -> None:
    """Beyond a bound nothing is chosen: another one may be where nobody has looked."""
    path = hand_in(tmp_path, {"a.ipynb": mine(), "b.ipynb": mine()})
    monkeypatch.setattr(candidates, bound, 1)
    with pytest.raises(UnreadableNotebook, match="too many other files"):
        read_submitted(path)


@pytest.mark.parametrize("lesson", [LESSON, TINY])
def test_cells_of_a_lesson(lesson: str) -> None:
    """The released notebook is its own lesson's and no other's, with metadata and without."""
    for content in (notebook({}, lesson), bare(notebook({}, lesson))):
        found = parse_notebook(to_bytes(content))
        assert [name for name in (LESSON, TINY) if has_cells_of(found, name)] == [lesson]


def test_half_of_the_exercises_are_enough() -> None:
    """One less is not, and code with mistakes counts too."""
    names = exercises_of(LESSON)
    empty: Content = {**notebook({}), "cells": []}
    for count in (1, 2):
        source = "".join(f"def {name}(x:\n    !wrong\n" for name in names[:count])
        found = parse_notebook(to_bytes(with_cell(empty, source)))
        assert has_cells_of(found, LESSON) == (count == 2)


def test_exercises_are_the_lessons() -> None:
    """What the reference's text tells is what the checks say."""
    from tests.graded import lesson

    for name in (LESSON, TINY):
        assert list(exercises_of(name)) == lesson(name).exercises


def test_json_of_another_kind(tmp_path: Path) -> None:
    """A file that has the word, and nothing else of a notebook, is passed over."""
    files = {f"{number}.json": json.dumps({"cells": number}).encode() for number in range(9)}
    assert (
        read_submitted(hand_in(tmp_path, {**files, "hw.ipynb": mine()})).notebook.content == mine()
    )
