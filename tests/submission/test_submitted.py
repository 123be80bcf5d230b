"""Which file of a submission is the notebook, where none has its name."""

import io
import json
import os
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from autograder.errors import UnreadableNotebook
from autograder.submission import candidates
from autograder.submission.read import parse_notebook
from autograder.submission.recognise import exercises_of, has_cells_of
from autograder.submission.submitted import read_submitted
from tests.classroom import LESSON, Content, notebook, to_bytes, with_cell
from tests.classroom.solutions import BMM, EINSUM
from tests.toy import OTHER as TINY

NAME = f"{LESSON}.ipynb"
MINE, OTHER, OF_TINY = (
    to_bytes(notebook(BMM)),
    to_bytes(notebook(EINSUM)),
    to_bytes(notebook({}, TINY)),
)


def bare(content: Content) -> Content:
    """A notebook that has lost its metadata, as programs that clean notebooks leave it."""
    return {**content, "cells": [{**cell, "metadata": {}} for cell in content["cells"]]}


def packed(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file.getvalue()


SCRATCH = to_bytes({**bare(with_cell({**notebook({}), "cells": []}, BMM["gram_matrix"]))})


def hand_in(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write files; gives where the notebook should be."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder / NAME


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
    content = {"bare": to_bytes(bare(notebook(BMM))), "mark": b"\xef\xbb\xbf" + MINE}.get(
        form, MINE
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
    path = hand_in(tmp_path, {NAME: MINE, "hw.ipynb": OTHER})
    assert read_submitted(path).notebook.content == MINE
    assert not read_submitted(path).flags
    path.write_bytes(b"")
    with pytest.raises(UnreadableNotebook, match="empty"):
        read_submitted(path)


def test_later_submission_counts(tmp_path: Path) -> None:
    """Nothing is remembered of an earlier one, under whatever name it came."""
    path = hand_in(tmp_path, {"hw.ipynb": MINE})
    assert read_submitted(path).notebook.content == MINE
    (tmp_path / "hw.ipynb").unlink()
    assert read_submitted(hand_in(tmp_path, {"hw2.ipynb": OTHER})).notebook.content == OTHER


def test_identical_copies_are_one(tmp_path: Path) -> None:
    """The first of them is named."""
    path = hand_in(tmp_path, {"b.ipynb": MINE, "a/c.ipynb": MINE, "d.zip": packed({NAME: MINE})})
    assert "b.ipynb, which" in read_submitted(path).flags[0].message


@pytest.mark.parametrize(
    "files",
    [
        {"tiny.ipynb": OF_TINY},
        {"try.ipynb": SCRATCH},
        {f".ipynb_checkpoints/{LESSON}-checkpoint.ipynb": OTHER},
        {f"__MACOSX/{NAME}": OTHER, f"a/__MACOSX/{NAME}": OTHER, "._hw.ipynb": b"{\x00"},
        {"more.zip": packed({f"__MACOSX/{NAME}": OTHER, f".ipynb_checkpoints/{NAME}": OTHER})},
        {"data.json": b'{"cells": 1}', "picture.png": b"\x89PNG", "notes.txt": b"{", "empty": b""},
        {"tiny.zip": packed({"tiny.ipynb": OF_TINY})},
        {f"a/b/c/{NAME}": OTHER},
    ],
)
def test_what_does_not_count(tmp_path: Path, files: Mapping[str, bytes]) -> None:
    """Other work, copies that programs make, and other files stand in nobody's way."""
    path = hand_in(tmp_path, {"hw.ipynb": MINE, **files})
    assert read_submitted(path).notebook.content == MINE
    (tmp_path / "hw.ipynb").unlink()
    with pytest.raises(UnreadableNotebook) as caught:
        read_submitted(path)
    assert caught.value.code == "missing_notebook"


def test_several_are_not_chosen_from(tmp_path: Path) -> None:
    """Nobody can know which one is meant: they are named, and it is said what to do."""
    path = hand_in(tmp_path, {"a.ipynb": MINE, "b.zip": packed({"c.ipynb": OTHER})})
    with pytest.raises(UnreadableNotebook, match=r"a\.ipynb, b\.zip/c\.ipynb\. Decide") as caught:
        read_submitted(path)
    assert caught.value.code == "several_notebooks"


def test_names_can_be_shown(tmp_path: Path) -> None:
    """Whatever bytes a name has, the message is a line of text."""
    name = os.fsdecode(b"\x1b[2J\xff\n.ipynb")
    message = read_submitted(hand_in(tmp_path, {name: MINE})).flags[0].message
    assert message.isprintable()
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(UnreadableNotebook) as caught:
        read_submitted(tmp_path / NAME)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("kind", ["file", "folder", "zip", "pipe", "socket"])
def test_nothing_is_followed(tmp_path: Path, kind: str) -> None:
    """Links, pipes and devices are no candidates, wherever a link leads to."""
    target = hand_in(tmp_path / "elsewhere", {NAME: MINE, "hw.zip": packed({NAME: MINE})}).parent
    mine = tmp_path / "mine"
    mine.mkdir()
    if kind == "pipe":
        os.mkfifo(mine / "hw.ipynb")
    elif kind == "socket":
        os.mknod(mine / "hw.ipynb", 0o140600)
    else:
        leads_to = {"file": target / NAME, "folder": target, "zip": target / "hw.zip"}[kind]
        (mine / "hw.ipynb").symlink_to(leads_to)
    with pytest.raises(UnreadableNotebook, match=r"only hw\.ipynb is there"):
        read_submitted(mine / NAME)


def test_folder_that_is_a_link(tmp_path: Path) -> None:
    """A folder of somebody else is nobody's submission, not even with the right name in it."""
    hand_in(tmp_path / "other", {NAME: MINE})
    (tmp_path / "mine").symlink_to(tmp_path / "other")
    with pytest.raises(UnreadableNotebook, match="a link to another one"):
        read_submitted(tmp_path / "mine" / NAME)


BROKEN_ZIPS = {
    "cut off": packed({NAME: MINE})[:-40],
    "garbled": packed({NAME: MINE}).replace(b"PK\x01\x02", b"PK\x09\x09"),
    "data garbled": packed({NAME: MINE})[:200] + b"\xff" * 200 + packed({NAME: MINE})[400:],
    "bomb": packed({NAME: MINE + b" " * 30_000_000}),
    "ratio": packed({NAME: MINE + b" " * 19_000_000}),
    "bzip2": packed({NAME: MINE}, zipfile.ZIP_BZIP2),
    "escape": packed({f"../{NAME}": MINE, f"/{NAME}": MINE, f"a/../{NAME}": MINE}),
    "deep": packed({f"a/b/c/{NAME}": MINE}),
    "full": packed({f"{number:05}.txt": b"" for number in range(5000)} | {NAME: MINE}),
    "empty": packed({}),
    "only a mark": b"PK\x03\x04",
}


@pytest.mark.parametrize("kind", list(BROKEN_ZIPS))
def test_zips_that_are_passed_over(tmp_path: Path, kind: str) -> None:
    """Broken, hostile and overfull archives hold nothing, and end nothing."""
    path = hand_in(tmp_path, {"hw.zip": BROKEN_ZIPS[kind]})
    with pytest.raises(UnreadableNotebook) as caught:
        read_submitted(path)
    assert caught.value.code == "missing_notebook"


def test_broken_member_does_not_hide_others(tmp_path: Path) -> None:
    """Each file of an archive stands for itself."""
    both = packed({"a.ipynb": OTHER, NAME: MINE}, zipfile.ZIP_STORED)
    path = hand_in(tmp_path, {"hw.zip": both.replace(OTHER[-60:-50], b"x" * 10, 1)})
    assert read_submitted(path).notebook.content == MINE


@pytest.mark.parametrize("bound", ["MAX_ENTRIES", "MAX_NOTEBOOKS", "MAX_TOTAL_BYTES"])
def test_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bound: str) -> None:
    """Beyond a bound nothing is chosen: another one may be where nobody has looked."""
    path = hand_in(tmp_path, {"a.ipynb": MINE, "b.ipynb": MINE})
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
    assert read_submitted(hand_in(tmp_path, {**files, "hw.ipynb": MINE})).notebook.content == MINE
