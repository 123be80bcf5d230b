"""What no student should deliver: each is refused with one sentence, and the rest is taken."""

import io
import os
import socket
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.intake import choosing, folders, zips
from tests.classroom import LESSON
from tests.intake.conftest import Collect, rows_of, snapshot, submitted
from tests.intake.packing import (
    bomb,
    crowd,
    dated,
    encrypted,
    link,
    moodle,
    odd_member,
    put,
    work,
)
from tests.submission.folders import packed

NB = f"{LESSON}.ipynb"
GOOD = moodle("Good Girl", 1)
BAD = moodle("Bad Boy", 2)


def both(bad: bytes) -> bytes:
    """A class's zip of what one zip holds, and of a good notebook."""
    file = io.BytesIO(bad)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(GOOD, work("good"))
    return file.getvalue()


def told(rows: dict[str, dict[str, str]], text: str) -> bool:
    """Whether a row refuses something with a sentence that has the text."""
    return any(
        text in row["remark"] and "Expected" in row["remark"] and "What to do:" in row["remark"]
        for row in rows.values()
    )


MEMBERS: dict[str, tuple[Callable[[], bytes], str]] = {
    "bomb": (lambda: bomb(BAD, 30_000_000), "unpacks to more than"),
    "link": (lambda: link(BAD), "found a link"),
    "device": (lambda: odd_member(BAD, stat.S_IFBLK), "a device or a pipe"),
    "pipe": (lambda: odd_member(BAD, stat.S_IFIFO), "a device or a pipe"),
    "encrypted": (lambda: encrypted(BAD), "an encrypted file"),
    "bzip2": (lambda: packed({BAD: work("x")}, zipfile.ZIP_BZIP2), "an unusual method"),
    "upwards": (lambda: packed({f"../{BAD}": work("x")}), "leads out of its folder"),
    "inside": (lambda: packed({f"a/../{BAD}": work("x")}), "leads out of its folder"),
    "absolute": (lambda: packed({f"/etc/{BAD}": work("x")}), "an absolute path"),
    "drive": (lambda: packed({f"C:/{BAD}": work("x")}), "an absolute path"),
    "backslash": (lambda: packed({f"..\\{BAD}": work("x")}), "a backslash"),
    "control": (lambda: packed({f"\x1b[31m{BAD}": work("x")}), "control characters"),
    "direction": (lambda: packed({f"\u202e{BAD}": work("x")}), "control characters"),
    "reserved": (lambda: packed({f"NUL/{BAD}": work("x")}), "keeps for a device"),
    "long": (lambda: packed({f"{'x' * 300}/{BAD}": work("x")}), "too long"),
    "nameless": (lambda: packed({"@": b""}).replace(b"@", b"\0"), "an empty name"),
    "nobody's": (lambda: packed({NB: work("x")}), "another one"),
    "broken zip": (
        lambda: packed({BAD.replace(".ipynb", ".zip"): b"PK\x03\x04"}),
        "Expected a zip",
    ),
    "crowd": (lambda: packed({BAD.replace(".ipynb", ".zip"): crowd()}, 0), "at most 50,000 files"),
}


@pytest.mark.parametrize("kind", MEMBERS)
def test_members(kind: str, collect: Collect, course: Path, tmp_path: Path) -> None:
    """Odd members of a class's zip."""
    make, text = MEMBERS[kind]
    done = collect(put(tmp_path / "all.zip", both(make())), "--format", "moodle", "--json")
    rows = rows_of(done)
    assert done.exit_code == 0, done.output
    assert told(rows, text), rows
    assert submitted(course, "Good_Girl").read_bytes() == work("good")
    inside = {path for path in snapshot(course) if "submitted" in path}
    assert all(path.startswith("submitted/Good_Girl/") for path in inside)
    assert not (tmp_path / BAD).exists()


def test_broken_member(collect: Collect, course: Path, tmp_path: Path) -> None:
    """What was damaged on the way costs its student alone."""
    content = dated({GOOD: work("good"), BAD: work("bad")})
    place = content.find(BAD.encode()) + len(BAD) + 100
    broken = content[:place] + b"\xff" * 50 + content[place + 50 :]
    rows = rows_of(collect(put(tmp_path / "all.zip", broken), "--json"))
    assert rows["Good_Girl"]["status"] == "taken"
    assert told({"bad": rows["Bad_Boy"]}, "a broken one")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (crowd(), "at most 50,000 files and found about"),
        (crowd(60_000, says=10), "at most 50,000 files and found about 60,000"),
        (dated({GOOD: work("x")})[:-30], "Expected a zip and found none that can be read"),
        (b"Rar!\x1a\x07", "a file of another kind"),
        (b"", "a file of another kind"),
    ],
    ids=["crowd", "lying crowd", "cut off", "rar", "empty"],
)
def test_whole_zips(
    content: bytes, text: str, collect: Collect, course: Path, tmp_path: Path
) -> None:
    """A delivery that cannot be read is named; others beside it are taken."""
    bad = put(tmp_path / "bad.zip", content)
    done = collect(bad)
    assert done.exit_code == 2
    assert text in done.stderr
    done = collect(bad, put(tmp_path / "good.zip", dated({GOOD: work("good")})))
    assert done.exit_code == 2
    assert text in done.stderr
    assert submitted(course, "Good_Girl").exists()


def test_zip_of_zips(collect: Collect, course: Path, tmp_path: Path) -> None:
    """One zip for each group; and no more of them in each other than are looked into."""
    inner = {f"group {n}.zip": dated({moodle(f"Boy {n}", n): work(str(n))}) for n in range(3)}
    collect(put(tmp_path / "all.zip", dated(inner)))
    assert len(list(course.glob("submitted/*/*/*.ipynb"))) == 3
    deep = dated({moodle("Deep Boy", 9): work("deep")})
    for _ in range(zips.MAX_DEPTH):
        deep = packed({"a.zip": deep})
    done = collect(put(tmp_path / "deep.zip", deep), "--format", "moodle", "--json")
    assert told(rows_of(done), f"at most {zips.MAX_DEPTH} zips in each other")


def test_a_zip_for_each_student(collect: Collect, course: Path, tmp_path: Path) -> None:
    """Whose names are those of the zips."""
    inner = {f"{name}.zip": packed({NB: work(name)}) for name in ("Anna Ek", "Ali Żak")}
    assert collect(put(tmp_path / "all.zip", dated(inner))).exit_code == 0
    assert submitted(course, "Ali_Żak").read_bytes() == work("Ali Żak")


def test_parts_of_a_drive(collect: Collect, course: Path, tmp_path: Path) -> None:
    """Google packs a large folder into several zips: their names are nobody's."""
    for number, name in enumerate(("Anna Ek", "Ali Żak"), start=1):
        content = packed({f"Homework/{name}/{NB}": work(name)})
        put(tmp_path / "all" / f"Homework-20260131T120000Z-00{number}.zip", content)
    assert collect(tmp_path / "all").exit_code == 0
    found = sorted(each.name for each in (course / "submitted").iterdir())
    assert found == ["Ali_Żak", "Anna_Ek"]


def test_folders(collect: Collect, course: Path, tmp_path: Path) -> None:
    """Links, pipes and sockets in a folder are neither followed nor opened."""
    root = tmp_path / "all"
    put(root / "Good Girl" / NB, work("good"))
    outside = put(tmp_path / "secret" / NB, work("secret"))
    for name in ("Link", "Folder", "Pipe", "Socket"):
        (root / name).mkdir()
    (root / "Link" / NB).symlink_to(outside)
    (root / "Folder" / "inner").symlink_to(outside.parent)
    os.mkfifo(root / "Pipe" / NB)
    address = os.path.relpath(root / "Socket" / NB)
    with socket.socket(socket.AF_UNIX) as one:
        before = Path.cwd()
        os.chdir(root / "Socket")
        try:
            one.bind(NB)
        finally:
            os.chdir(before)
        rows = rows_of(collect(root, "--json"))
    assert address
    assert rows["Good_Girl"]["status"] == "taken"
    for name in ("Link", "Folder"):
        assert told({"": rows[name]}, "found a link")
    for name in ("Pipe", "Socket"):
        assert told({"": rows[name]}, "a device or a pipe")
    assert not submitted(course, "Link").exists()


def test_too_many_files_of_one(
    collect: Collect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A student's environment of Python keeps nobody else out."""
    monkeypatch.setattr(folders, "MAX_OF_ONE", 20)
    for number in range(30):
        put(tmp_path / "all" / "Ann" / f"{number:02}.txt", b"")
    put(tmp_path / "all" / "Good Girl" / NB, work("good"))
    rows = rows_of(collect(tmp_path / "all", "--json"))
    assert rows["Good_Girl"]["status"] == "taken"
    assert told(rows, "at most 20 files of one student")


@pytest.mark.parametrize("bound", ["MAX_NOTEBOOKS", "MAX_OF_STUDENT"])
def test_too_much_of_one(
    bound: str, collect: Collect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is chosen where not all is looked at."""
    monkeypatch.setattr(choosing, bound, 1)
    files = {moodle("Ann", 1, f"{number}.ipynb"): work(str(number)) for number in range(2)}
    rows = rows_of(collect(put(tmp_path / "a.zip", dated(files)), "--json"))
    assert rows["Ann"]["status"] == "refused"


def test_old_encodings(collect: Collect, course: Path, tmp_path: Path) -> None:
    """Cyrillic names: in UTF-8 that is not said to be, and in the encoding that is named."""
    for code, arguments in (("utf-8", ()), ("cp866", ("--encoding", "cp866"))):
        raw = "Ольга Ким".encode(code)
        name = moodle("X" * len(raw), 5)
        content = packed({name: work(code)}).replace(b"X" * len(raw), raw)
        assert collect(put(tmp_path / f"{code}.zip", content), *arguments).exit_code == 0
        assert submitted(course, "Ольга_Ким").read_bytes() == work(code)


def test_a_notebook_that_cannot_be_read(collect: Collect, course: Path, tmp_path: Path) -> None:
    """It has the assignment's name: it is handed in, and its student will be told."""
    half = work("half")[:1000]
    rows = rows_of(collect(put(tmp_path / "a.zip", dated({moodle("Ann", 1): half})), "--json"))
    assert rows["Ann"]["status"] == "taken"
    assert "cannot be graded" in rows["Ann"]["remark"]
    assert submitted(course, "Ann").read_bytes() == half


def test_a_link_in_the_course(collect: Collect, course: Path, tmp_path: Path) -> None:
    """Nothing is written through it."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (course / "submitted").mkdir()
    (course / "submitted" / "Ann").symlink_to(outside)
    done = collect(put(tmp_path / "a.zip", dated({moodle("Ann", 1): work("x")})))
    assert done.exit_code == 2
    assert "a link or a file at" in done.stderr
    assert list(outside.iterdir()) == []
