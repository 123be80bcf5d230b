"""The list of files at the end of a zip, looked through before `zipfile` makes objects of it.

Where it is too long because of a few folders, as where a student has handed in a whole environment
of Python, these are left out of it, and everybody else's work can be taken.
"""

import io
import itertools
import os
import re
import struct
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Any, NamedTuple

from autograder.intake.entries import Refusal
from autograder.intake.members import MAX_MEMBERS, MAX_OF_ONE, Refused, too_full, too_many

__all__ = ["with_short_list"]

_MOST_LISTED = 4 * MAX_MEMBERS
_MOST_BYTES = 200 * _MOST_LISTED
_LOOKED_AT = 50
"""Notebooks and zips that are looked at in a folder that is left out."""

_COMMENT = (1 << 16) + 22
_END, _LOCATOR, _END_64 = b"PK\x05\x06", b"PK\x06\x07", b"PK\x06\x06"
_ENTRY = b"PK\x01\x02"
_LENGTHS = struct.Struct("<3H")
_MOST_OFFSET = 0xFFFFFFFF
_PASSED_OVER = re.compile(rb"(?:^|/)(?:\.(?!\.?/)|__MACOSX/)")
"""As in `autograder.intake.names`, before names are decoded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _List:
    """Where the list of a zip is.

    Attributes:
        start: its place in the file.
        said: its place as the zip says it; another one where something stands before the zip.
        content: the bytes.
    """

    start: int
    said: int
    content: bytes


class _Entry(NamedTuple):
    """One file of the list: where its bytes begin and end there, and its name."""

    start: int
    stop: int
    name: bytes


def with_short_list(file: IO[bytes], prefix: str) -> tuple[IO[bytes], list[Refusal]]:
    """The zip, without the folders that have far too many files if it is too full.

    Args:
        file: the zip; what comes back reads it.
        prefix: stands before the names.

    Returns:
        What `zipfile` can open, and what it lacks.

    Raises:
        Refused: it has too many files, whichever folders are left out.
        BadZipFile: it has no list of files.
    """
    found = _list_of(file)
    count = found.content.count(_ENTRY)  # whatever number the zip says
    if count <= MAX_MEMBERS:
        return file, []
    if count > _MOST_LISTED or found.said >= _MOST_OFFSET:
        raise Refused(too_full(count))
    entries = [each for each in _entries(found.content) if not _PASSED_OVER.search(each.name)]
    kept, crowds = (entries, {}) if len(entries) <= MAX_MEMBERS else _without_crowds(entries)
    if len(kept) > MAX_MEMBERS:
        raise Refused(too_full(len(entries)))
    refused = [
        Refusal(
            prefix + name.decode("utf-8", "replace"),
            too_many(MAX_OF_ONE, f"{size:,}; its first notebooks alone are looked at"),
        )
        for name, size in crowds.items()
    ]
    return _shortened(file, found, kept), refused


def _list_of(file: IO[bytes]) -> _List:
    """Read the list from where `zipfile` looks for it."""
    size = file.seek(0, os.SEEK_END)
    start = file.seek(max(0, size - _COMMENT))
    tail = file.read(_COMMENT)
    at = len(tail) - 22
    if at < 0 or tail[at : at + 4] != _END or tail[-2:] != b"\0\0":
        at = tail.rfind(_END)
    if at < 0 or len(tail) < at + 22:
        raise zipfile.BadZipFile("it has no list of files, as if it was cut off")
    length, said = struct.unpack("<2I", tail[at + 12 : at + 20])
    last = start + at  # of the list
    if last >= 20:
        file.seek(last - 20)
        if file.read(4) == _LOCATOR:
            file.seek(max(0, last - 76))
            end = file.read(56)
            if end.startswith(_END_64):
                length, said = struct.unpack("<2Q", end[40:56])
                last -= 76
    if length > _MOST_BYTES:
        raise Refused(too_full(length // 200))
    begin = max(0, last - length)
    file.seek(begin)
    return _List(start=begin, said=said, content=file.read(length))


def _entries(content: bytes) -> Iterator[_Entry]:
    at = 0
    while content.startswith(_ENTRY, at):
        name, extra, comment = _LENGTHS.unpack_from(content, at + 28)
        stop = at + 46 + name + extra + comment
        yield _Entry(at, stop, content[at + 46 : at + 46 + name])
        at = stop
    if at != len(content):
        raise zipfile.BadZipFile("its list of files is broken")


def _without_crowds(entries: Sequence[_Entry]) -> tuple[list[_Entry], dict[bytes, int]]:
    """The files without those of folders that have too many, and the sizes of such folders.

    The folders are those in which the names first differ: a folder that all are in is nobody's.
    """
    names = [entry.name for entry in entries]
    pairs = zip(min(names), max(names), strict=False)
    start = bytes(one for one, _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))
    begin = start.rfind(b"/") + 1
    folders = [name[: max(name.find(b"/", begin), 0)] for name in names]
    crowds = {name: size for name, size in Counter(folders).items() if name and size > MAX_OF_ONE}
    kept, looked_at = [], Counter[bytes]()
    for entry, folder in zip(entries, folders, strict=True):
        if folder in crowds:
            looked_at[folder] += _is_work(entry.name)
            if not _is_work(entry.name) or looked_at[folder] > _LOOKED_AT:
                continue
        kept.append(entry)
    return kept, crowds


def _is_work(name: bytes) -> bool:
    return name.lower().endswith((b".ipynb", b".zip"))


def _shortened(file: IO[bytes], found: _List, kept: Sequence[_Entry]) -> IO[bytes]:
    content = b"".join(found.content[entry.start : entry.stop] for entry in kept)
    end = struct.pack("<4s4H2IH", _END, 0, 0, len(kept), len(kept), len(content), found.said, 0)
    return io.BufferedReader(_Beginning(file, found.start, content + end))


class _Beginning(io.RawIOBase):
    """A file up to a place, and other bytes from there on."""

    def __init__(self, file: IO[bytes], stop: int, rest: bytes) -> None:
        self._file, self._stop, self._rest = file, stop, rest
        self._at = 0

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def tell(self) -> int:
        """The place that is read next."""
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place, from the start, from here or from the end."""
        from_where = {os.SEEK_SET: 0, os.SEEK_CUR: self._at}
        at = offset + from_where.get(whence, self._stop + len(self._rest))
        if at < 0:
            raise OSError(0, "a place before the start")
        self._at = at
        return at

    def readinto(self, buffer: Any, /) -> int:
        """Fill a buffer as far as one of the two parts goes."""
        if self._at < self._stop:
            self._file.seek(self._at)
            data = self._file.read(min(len(buffer), self._stop - self._at))
        else:
            at = self._at - self._stop
            data = self._rest[at : at + len(buffer)]
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)
