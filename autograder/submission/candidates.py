"""Looks for notebooks in a folder that a student filled: under any name, deeper, or in a zip.

Nothing is unpacked or followed, and every number is bounded: a submission may hold anything.
"""

import os
import re
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from autograder.errors import UnreadableNotebook
from autograder.files import shown
from autograder.submission.archives import Archive
from autograder.submission.beside import MAX_FILE, files_beside, files_used
from autograder.submission.document import MAX_BYTES
from autograder.submission.read import Notebook, parse_notebook

MAX_DEPTH = 3
MAX_ENTRIES = 20_000
MAX_NOTEBOOKS = 50
MAX_TOTAL_BYTES = 5 * MAX_BYTES

_SPECIAL_NAME = re.compile(r"\.|__MACOSX$")
_ZIP = b"PK\x03\x04"
_OBJECT = re.compile(rb"[\xef\xbb\xbf\xff\xfe\x00\s]*\{")
"""How an object of JSON begins, in UTF-8 or UTF-16."""
_WORD = re.compile(rb"c\0?e\0?l\0?l\0?s")
"""A word that every notebook has."""
_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC


class TooMuch(Exception):
    """There is more than is looked at, so that nobody can say which notebook is meant."""


class Files(Protocol):
    """Reads what a notebook uses of the files beside it."""

    def __call__(self, notebook: Notebook, /, *, absent: Collection[str]) -> dict[str, bytes]:
        """Read the files, see `autograder.submission.beside.files_beside`."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A notebook that was found.

    Attributes:
        name: its path in the folder, as it can be shown.
        notebook: what was read.
        files: reads what lies beside it.
    """

    name: str
    notebook: Notebook
    files: Files


def candidates(folder: Path) -> Iterator[Candidate]:
    """The notebooks in ``folder``, those at the top first.

    Hidden files and what macOS and Jupyter add (`__MACOSX`, `.ipynb_checkpoints`) never count.

    Raises:
        TooMuch: a bound was reached.
    """
    bytes_left, count = MAX_TOTAL_BYTES, 0
    for name, content, files in _contents(folder):
        if not _OBJECT.match(content) or not _WORD.search(content):
            continue
        bytes_left, count = bytes_left - len(content), count + 1
        if bytes_left < 0 or count > MAX_NOTEBOOKS:
            raise TooMuch
        try:
            yield Candidate(shown(name), parse_notebook(content), files)
        except UnreadableNotebook:
            continue


def _contents(folder: Path) -> Iterator[tuple[str, bytes, Files]]:
    """What may be a notebook by its first bytes: its name, its content, what lies beside it."""
    for path in _files(folder):
        name, content = str(path.relative_to(folder)), _content(path)
        if content.startswith(_ZIP):
            yield from _members(name, Archive(content))
        else:
            yield name, content, partial(files_beside, path.parent)


def _content(path: Path) -> bytes:
    """What a file holds, if it may be a notebook or a zip; else nothing."""
    try:
        with os.fdopen(os.open(path, _READ), "rb") as file:
            information = os.fstat(file.fileno())
            if not stat.S_ISREG(information.st_mode) or information.st_size > MAX_BYTES:
                return b""
            start = file.read(64)
            useful = start.startswith(_ZIP) or _OBJECT.match(start)
            return start + file.read(MAX_BYTES) if useful else b""
    except OSError:
        return b""


def _members(name: str, archive: Archive) -> Iterator[tuple[str, bytes, Files]]:
    """The same for the files in a zip."""
    for path in sorted(archive.names, key=lambda path: (path.count("/"), path)):
        parts = path.split("/")
        if len(parts) <= MAX_DEPTH and not any(map(_SPECIAL_NAME.match, parts)):
            content = archive.read(path, MAX_BYTES, _OBJECT) or b""
            yield f"{name}/{path}", content, partial(_beside, archive, os.path.dirname(path))


def _beside(
    archive: Archive, folder: str, notebook: Notebook, /, *, absent: Collection[str]
) -> dict[str, bytes]:
    """What a notebook in a zip uses of the files that lie beside it there."""
    prefix = f"{folder}/" if folder else ""
    paths = [name.removeprefix(prefix) for name in archive.names if name.startswith(prefix)]
    return files_used(
        notebook, paths, lambda path: archive.read(prefix + path, MAX_FILE), absent=absent
    )


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
