"""Deliveries as platforms make them: their names, their zips, and what goes wrong in these."""

import io
import stat
import struct
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from tests.classroom import LESSON, done, to_bytes, with_cell
from tests.classroom.solutions import BMM
from tests.submission.folders import packed

NOON = datetime(2026, 1, 31, 12, 0, 0)
PEOPLE = tuple(
    f"{first} {last}"
    for first in (
        "Anna",
        "Björn",
        "Ольга",
        "李",
        "Zoë",
        "Jean-Luc",
        "Mary Ann",
        "Óscar",
        "Ali",
        "Eva",
    )
    for last in ("Ek", "Müller", "Сидорова", "O'Neil", "van Dyk", "Żak")
)
"""Sixty students, whose names have letters of several scripts."""


def work(mark: str) -> bytes:
    """A notebook with all exercises done, unlike anybody else's."""
    return to_bytes(with_cell(done(BMM), f"# {mark}"))


def at(number: int) -> datetime:
    """A time of one's own for each student."""
    return NOON + timedelta(hours=number)


def dated(files: Mapping[str, bytes], times: Mapping[str, datetime] | None = None) -> bytes:
    """A zip whose files have times, by default one of each file's own."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, content) in enumerate(files.items()):
            time = (times or {}).get(name, at(number))
            info = zipfile.ZipInfo(name, time.timetuple()[:6])
            archive.writestr(info, content, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def moodle(name: str, number: int, file: str = f"{LESSON}.ipynb", *, old: bool = True) -> str:
    """A path of Moodle's download, up to version 4.0 or from 4.1 on."""
    return f"{name}_{number}_assignsubmission_file{'_' if old else ''}/{file}"


def canvas(name: str, user: int, attachment: int, file: str, *, late: bool = False) -> str:
    """A name of Canvas's download."""
    short = "".join(one for one in "".join(reversed(name.split())).lower() if one.isalnum())
    return f"{short}{'_LATE' if late else ''}_{user}_{attachment}_{file}"


def ilias(name: str, login: str, number: int, file: str = f"{LESSON}.ipynb") -> str:
    """A path of ILIAS's download."""
    first, last = name.split(maxsplit=1)
    return f"Exercise 3/{last}_{first}_{login}_{number}/{file}"


def odd_member(name: str, mode: int, content: bytes = b"/etc/passwd") -> bytes:
    """A zip with one member that is of another kind than a file."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        info = zipfile.ZipInfo(name, NOON.timetuple()[:6])
        info.create_system = 3
        info.external_attr = (mode | 0o644) << 16
        archive.writestr(info, content)
    return file.getvalue()


def link(name: str) -> bytes:
    """A zip with a symbolic link."""
    return odd_member(name, stat.S_IFLNK)


def encrypted(name: str) -> bytes:
    """A zip whose member says that it is encrypted."""
    content = bytearray(packed({name: work("secret")}))
    for mark, at_flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.find(mark)
        content[place + at_flags] |= 1
    return bytes(content)


def bomb(name: str, size: int = 400_000_000) -> bytes:
    """A zip with a member that unpacks to much."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open(name, "w", force_zip64=True) as member,
    ):
        for _ in range(size // 1_000_000):
            member.write(b" " * 1_000_000)
    return file.getvalue()


def crowd(
    count: int = 100_000,
    says: int | None = None,
    name: Callable[[int], str] = lambda _: "x",
    beside: bytes = b"",
) -> bytes:
    """A zip with many empty members; by hand, which is much faster.

    Args:
        count: how many.
        says: how many there are by its own word, all of them if None.
        name: of each, by its number.
        beside: a zip whose files are in it too.
    """
    files, listed, more = beside, b"", 0
    if beside:
        more, length, at_list = struct.unpack("<H2I", beside[-12:-2])
        files, listed = beside[:at_list], beside[at_list : at_list + length]
    parts = [listed]
    for number in range(count):
        called = name(number).encode()
        head = (20, 20, 0x800, 0, 0, 0x21, 0, 0, 0, len(called), 0, 0, 0, 0, 0, len(files))
        parts.append(struct.pack("<4s6H3I5H2I", b"PK\x01\x02", *head) + called)
    local = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 0, 0, 0x21, 0, 0, 0, 1, 0) + b"x"
    directory = b"".join(parts)
    said = min(count + more if says is None else says, 0xFFFF)
    at = len(files) + len(local)
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, said, said, len(directory), at, 0)
    return files + local + directory + end


def roster(path: Path, head: Sequence[str], rows: Sequence[Sequence[str]]) -> Path:
    """A CSV file."""
    lines = [",".join(f'"{value}"' for value in row) for row in (head, *rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8-sig")
    return path


def put(path: Path, content: bytes) -> Path:
    """Write a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path
