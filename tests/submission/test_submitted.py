"""Which file counts as the submission."""

import os
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from autograder.errors import UnreadableNotebook
from autograder.submission.read import parse_notebook
from autograder.submission.submitted import read_submitted
from tests.classroom import LESSON, notebook, to_bytes, with_cell
from tests.classroom.solutions import BMM
from tests.submission.folders import NAME, bare, hand_in, mine, of_tiny, other, packed


def scratch() -> bytes:
    """A notebook of one's own, with one function that a lesson asks for."""
    return to_bytes({**bare(with_cell({**notebook({}), "cells": []}, BMM["gram_matrix"]))})


NAMES = (
    *(f"{LESSON} (1).ipynb", f"{LESSON}-Copy1.ipynb", f"Copy of {NAME}", "Toy.ipynb"),
    *(f"{NAME}.txt", f"{LESSON}.json", LESSON, "hw.ipynb", "Домашнее задание.ipynb", "a.b.ipynb"),
    *(f"{LESSON}/{NAME}", "homework/final/hw (2).ipynb.txt", f"{NAME}/{NAME}"),
)


FORMS = ("plain", "bare", "mark", "utf-16", "zip", "stored", "zip in a folder")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", NAMES)
def test_other_names(tmp_path: Path, name: str, form: str) -> None:
    """The only notebook of the lesson counts: renamed, deeper, packed, without its metadata."""
    content = {"bare": to_bytes(bare(notebook(BMM))), "mark": b"\xef\xbb\xbf" + mine()}.get(
        form, mine()
    )
    files = {
        "zip": {"hw.zip": packed({name: content})},
        "stored": {"hw.zip": packed({name: content}, zipfile.ZIP_STORED)},
        "zip in a folder": {"a/b/hw.zip": packed({name: content})},
    }.get(form, {name: content})
    found = read_submitted(hand_in(tmp_path, files))
    assert found.notebook == parse_notebook(content)
    (flag,) = found.flags
    assert flag.code == "renamed_notebook"
    assert name in flag.message
    left = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert left == set(files)


@pytest.mark.parametrize("place", ["hw.ipynb", "a/hw.ipynb", "zip", "deep in a zip"])
def test_helpers_come_along(tmp_path: Path, place: str) -> None:
    """Files beside the notebook are those of its own folder, or of its own zip."""
    using = to_bytes(with_cell(notebook(BMM), "from helpers import flat\nopen('notes.txt')"))
    folder = "a/b/" if place == "deep in a zip" else f"{os.path.dirname(place)}/".lstrip("/")
    beside = {f"{folder}helpers.py": b"flat = 1", f"{folder}notes.txt": b"x", f"{folder}no.py": b""}
    files = {f"{folder}hw.ipynb": using, **beside}
    found = read_submitted(
        hand_in(tmp_path, {"hw.zip": packed(files)} if "zip" in place else files)
    )
    assert found.files(found.notebook, absent=()) == {
        "helpers.py": b"flat = 1",
        "notes.txt": b"x",
    }
    assert found.files(found.notebook, absent={"helpers"}) == {"notes.txt": b"x"}


def test_right_name_wins(tmp_path: Path) -> None:
    """Whatever else is there, and even if it is no notebook at all."""
    path = hand_in(tmp_path, {NAME: mine(), "hw.ipynb": other()})
    assert read_submitted(path).notebook.content == mine()
    assert not read_submitted(path).flags
    path.write_bytes(b"")
    with pytest.raises(UnreadableNotebook, match="empty"):
        read_submitted(path)


def test_later_submission_counts(tmp_path: Path) -> None:
    """Nothing is remembered of an earlier one, under whatever name it came."""
    path = hand_in(tmp_path, {"hw.ipynb": mine()})
    assert read_submitted(path).notebook.content == mine()
    (tmp_path / "hw.ipynb").unlink()
    assert read_submitted(hand_in(tmp_path, {"hw2.ipynb": other()})).notebook.content == other()


def test_identical_copies_are_one(tmp_path: Path) -> None:
    """The first of them is named."""
    path = hand_in(
        tmp_path, {"b.ipynb": mine(), "a/c.ipynb": mine(), "d.zip": packed({NAME: mine()})}
    )
    assert "b.ipynb, which" in read_submitted(path).flags[0].message


@pytest.mark.parametrize(
    "files",
    [
        lambda: {"tiny.ipynb": of_tiny()},
        lambda: {"try.ipynb": scratch()},
        lambda: {f".ipynb_checkpoints/{LESSON}-checkpoint.ipynb": other()},
        lambda: {
            f"__MACOSX/{NAME}": other(),
            f"a/__MACOSX/{NAME}": other(),
            "._hw.ipynb": b"{\x00",
        },
        lambda: {
            "more.zip": packed({f"__MACOSX/{NAME}": other(), f".ipynb_checkpoints/{NAME}": other()})
        },
        lambda: {
            "data.json": b'{"cells": 1}',
            "picture.png": b"\x89PNG",
            "notes.txt": b"{",
            "empty": b"",
        },
        lambda: {"tiny.zip": packed({"tiny.ipynb": of_tiny()})},
        lambda: {f"a/b/c/{NAME}": other()},
    ],
)
def test_what_does_not_count(tmp_path: Path, files: Callable[[], Mapping[str, bytes]]) -> None:
    """Other work, copies that programs make, and other files stand in nobody's way."""
    path = hand_in(tmp_path, {"hw.ipynb": mine(), **files()})
    assert read_submitted(path).notebook.content == mine()
    (tmp_path / "hw.ipynb").unlink()
    with pytest.raises(UnreadableNotebook) as caught:
        read_submitted(path)
    assert caught.value.code == "missing_notebook"


def test_several_are_not_chosen_from(tmp_path: Path) -> None:
    """Nobody can know which one is meant: they are named, and it is said what to do."""
    path = hand_in(tmp_path, {"a.ipynb": mine(), "b.zip": packed({"c.ipynb": other()})})
    with pytest.raises(UnreadableNotebook, match=r"a\.ipynb, b\.zip/c\.ipynb\. Decide") as caught:
        read_submitted(path)
    assert caught.value.code == "several_notebooks"


def test_names_can_be_shown(tmp_path: Path) -> None:
    """Whatever bytes a name has, the message is a line of text."""
    name = os.fsdecode(b"\x1b[2J\xff\n.ipynb")
    message = read_submitted(hand_in(tmp_path, {name: mine()})).flags[0].message
    assert message.isprintable()
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(UnreadableNotebook) as caught:
        read_submitted(tmp_path / NAME)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("kind", ["file", "folder", "zip", "pipe", "socket"])
def test_nothing_is_followed(tmp_path: Path, kind: str) -> None:
    """Links, pipes and devices are no candidates, wherever a link leads to."""
    target = hand_in(
        tmp_path / "elsewhere", {NAME: mine(), "hw.zip": packed({NAME: mine()})}
    ).parent
    own = tmp_path / "mine"
    own.mkdir()
    if kind == "pipe":
        os.mkfifo(own / "hw.ipynb")
    elif kind == "socket":
        os.mknod(own / "hw.ipynb", 0o140600)
    else:
        leads_to = {"file": target / NAME, "folder": target, "zip": target / "hw.zip"}[kind]
        (own / "hw.ipynb").symlink_to(leads_to)
    with pytest.raises(UnreadableNotebook, match=r"only hw\.ipynb is there"):
        read_submitted(own / NAME)


def test_folder_that_is_a_link(tmp_path: Path) -> None:
    """A folder of somebody else is nobody's submission, not even with the right name in it."""
    hand_in(tmp_path / "other", {NAME: mine()})
    (tmp_path / "mine").symlink_to(tmp_path / "other")
    with pytest.raises(UnreadableNotebook, match="a link to another one"):
        read_submitted(tmp_path / "mine" / NAME)
