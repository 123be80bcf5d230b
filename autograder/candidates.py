"""Looks for notebooks in a folder that a student filled: under any name, deeper, or in a zip.

Nothing is unpacked or followed, and every number is bounded: a submission may hold anything.
"""

import io
import os
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from autograder.errors import UnreadableNotebook
from autograder.files import shown
from autograder.notebook.read import MAX_BYTES, Notebook, parse_notebook

MAX_DEPTH = 3
MAX_ENTRIES = 20_000
MAX_NOTEBOOKS = 50
MAX_TOTAL_BYTES = 5 * MAX_BYTES
MAX_DIRECTORY_BYTES = 200_000
"""Of a zip's list of members, which is read as a whole: enough for 2000 of them."""
MAX_RATIO = 200
"""Bytes for one packed byte; notebooks with pictures have 1 to 20."""

_ZIP = b"PK\x03\x04"
_SPECIAL_NAME = re.compile(r"\.|__MACOSX$")
_FIRST = 64
_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, OSError, ValueError,
    NotImplementedError, RuntimeError, IndexError, OverflowError,
)  # fmt: skip
"""What reading a broken zip may raise."""


class TooMuch(Exception):
    """There is more than is looked at, so that nobody can say which notebook is meant."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A notebook that was found; ``name`` is its path in the folder, as it can be shown."""

    name: str
    notebook: Notebook


def candidates(folder: Path) -> Iterator[Candidate]:
    """The notebooks in ``folder``, those at the top first.

    Hidden files and what macOS and Jupyter add (`__MACOSX`, `.ipynb_checkpoints`) never count.

    Raises:
        TooMuch: a bound was reached.
    """
    bytes_left, count = MAX_TOTAL_BYTES, 0
    for name, content in _contents(folder):
        bytes_left, count = bytes_left - len(content), count + 1
        if bytes_left < 0 or count > MAX_NOTEBOOKS:
            raise TooMuch
        try:
            yield Candidate(name, parse_notebook(content))
        except UnreadableNotebook:
            continue


def _contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    """What may be a notebook by its first bytes: its name and its content."""
    for path in _files(folder):
        name = str(path.relative_to(folder))
        try:
            with os.fdopen(os.open(path, _READ), "rb") as file:
                information = os.fstat(file.fileno())
                if not stat.S_ISREG(information.st_mode) or information.st_size > MAX_BYTES:
                    continue
                start = file.read(_FIRST)
                if start.startswith(_ZIP):
                    found = _members(name, io.BytesIO(start + file.read()))
                else:
                    found = iter([(name, _rest(start, file))])
        except OSError:
            continue
        yield from ((shown(each), content) for each, content in found if _has_cells(content))


def _files(folder: Path) -> Iterator[Path]:
    """Regular files, one level after the other."""
    level, seen = [folder], 0
    for _ in range(MAX_DEPTH):
        deeper: list[Path] = []
        for path in (each for parent in level for each in _listed(parent)):
            seen += 1
            if seen > MAX_ENTRIES:
                raise TooMuch
            mode = _mode(path)
            if stat.S_ISDIR(mode):
                deeper.append(path)
            elif stat.S_ISREG(mode):
                yield path
        level = deeper


def _listed(folder: Path) -> list[Path]:
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return []
    return [folder / name for name in names if not _SPECIAL_NAME.match(name)]


def _mode(path: Path) -> int:
    try:
        return path.lstat().st_mode
    except OSError:
        return 0


def _rest(start: bytes, file: IO[bytes]) -> bytes:
    """All of a file that begins as an object of JSON does; else nothing."""
    begins = start.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").startswith(b"{")
    return start + file.read(MAX_BYTES) if begins else b""


def _has_cells(content: bytes) -> bool:
    """Whether a text has the word that every notebook has, in UTF-8 or UTF-16."""
    return b"cells" in content or b"c\0e\0l\0l\0s" in content


def _members(name: str, file: IO[bytes]) -> Iterator[tuple[str, bytes]]:
    """The files in a zip; one that is broken, encrypted, a bomb or far too full has none."""
    if not _has_small_directory(file):
        return
    try:
        archive = zipfile.ZipFile(file)
    except _BROKEN:
        return
    infos = [info for info in archive.infolist() if _is_usable(info)]
    for info in sorted(infos, key=lambda one: (one.filename.count("/"), one.filename)):
        try:
            with archive.open(info) as member:
                content = _rest(member.read(_FIRST), member)
        except _BROKEN:
            continue
        yield f"{name}/{info.filename}", content


def _has_small_directory(file: IO[bytes]) -> bool:
    """Whether the list of members is of ordinary size, before `zipfile` makes objects of it all."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - 66_000))  # the longest comment, and the records around it
    end = file.read()
    place = end.rfind(b"PK\x05\x06")
    if place < 0 or b"PK\x06\x07" in end:  # no zip, or one of the kind for more than 4 GB
        return False
    return int.from_bytes(end[place + 12 : place + 16], "little") <= MAX_DIRECTORY_BYTES


def _is_usable(info: zipfile.ZipInfo) -> bool:
    """Whether a member is an ordinary file of bounded size and depth, packed in a usual way."""
    parts = re.split(r"[/\\]", info.filename)
    mode = info.external_attr >> 16
    return (
        (not stat.S_IFMT(mode) or stat.S_ISREG(mode))
        and len(parts) <= MAX_DEPTH
        and all(part and not _SPECIAL_NAME.match(part) for part in parts)
        and not info.flag_bits & 1
        and info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
        and info.file_size <= min(MAX_BYTES, MAX_RATIO * max(info.compress_size, 1))
    )
