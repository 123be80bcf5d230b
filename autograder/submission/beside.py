"""The files that a notebook uses and that were handed in with it: helper modules, small data.

Only those are brought along that the notebook's code mentions, so that whatever else lies in a
folder makes no difference. Cells that write a file, by ``%%writefile``, count as such files.
"""

import os
import re
import stat
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path, PurePath

from autograder.submission.read import CodeCell, Notebook

__all__ = ["MAX_FILE", "MAX_FILES", "MAX_TOTAL", "files_beside", "files_used"]

MAX_FILES = 50
MAX_FILE = 2_000_000
MAX_TOTAL = 8_000_000
"""How many files are brought along, and how many bytes of each and of all."""

_MAX_SEEN = 2_000
_MAX_DEPTH = 3
_NOT_MEANT = {".ipynb", ".zip", ".pyc"}
_WRITES = re.compile(r"\s*%%(?:writefile|file)[ \t]+(?:-a[ \t]+)?([\w./-]+)[ \t]*\n(.*)", re.DOTALL)
_WORD = re.compile(r"\w+")


def files_beside(
    folder: Path, notebook: Notebook, *, absent: Collection[str] = ()
) -> dict[str, bytes]:
    """Read the files that a notebook uses.

    Args:
        folder: where the notebook lies. Links are not followed, and devices not opened.
        notebook: what was handed in.
        absent: names of modules that are the course's own: their files stay behind.

    Returns:
        Contents by paths from ``folder``, at most as many and as large as the limits above say;
        those that are too large are left out.
    """
    paths = sorted(_regular_files(folder))
    return files_used(notebook, paths, lambda path: _read(folder / path), absent=absent)


def files_used(
    notebook: Notebook,
    paths: Iterable[str],
    read: Callable[[str], bytes | None],
    *,
    absent: Collection[str] = (),
) -> dict[str, bytes]:
    """The same of files that lie in an archive, say: ``read`` gives what is at one of ``paths``."""
    written = dict(_written(notebook.cells))
    code = "\n".join(cell.source for cell in notebook.cells)
    words = set(_WORD.findall(code))
    found: dict[str, bytes] = {}
    for path in [*written, *paths]:
        name = PurePath(path)
        if name.suffix in _NOT_MEANT or name.stem in absent or name.name == "timestamp.txt":
            continue
        if path in found or len(found) == MAX_FILES or not _is_used(name, code, words):
            continue
        content = written[path] if path in written else read(path)
        if content is not None and sum(map(len, found.values())) + len(content) <= MAX_TOTAL:
            found[path] = content
    return found


def _is_used(path: PurePath, code: str, words: set[str]) -> bool:
    """Whether code mentions a file, or the module or the package that it belongs to."""
    if path.suffix == ".py":
        return path.parts[0].removesuffix(".py") in words or path.stem in words
    return path.name in code


def _written(cells: Collection[CodeCell]) -> Iterator[tuple[str, bytes]]:
    for cell in cells:
        match = _WRITES.match(cell.source)
        if match and _is_inside(PurePath(match[1])):
            yield str(PurePath(match[1])), match[2].encode()[:MAX_FILE]


def _is_inside(path: PurePath) -> bool:
    return not path.is_absolute() and ".." not in path.parts and len(path.parts) <= _MAX_DEPTH


def _regular_files(folder: Path) -> Iterator[str]:
    """Paths of files below a folder, as far as it is no maze; hidden ones are passed over."""
    seen = 0
    for parent, folders, names in os.walk(folder):
        inner = PurePath(os.path.relpath(parent, folder))
        folders[:] = sorted(one for one in folders if one[0] not in "._")
        if len(inner.parts) + 1 >= _MAX_DEPTH:
            folders.clear()
        for name in sorted(names):
            seen += 1
            if seen > _MAX_SEEN:
                return
            if name[0] != ".":
                yield str(inner / name)


def _read(path: Path) -> bytes | None:
    """The content of a regular file of at most `MAX_FILE` bytes; None if it is anything else."""
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY
    try:
        with os.fdopen(os.open(path, flags), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_FILE:
                return None
            content = file.read(MAX_FILE + 1)
    except (OSError, ValueError):
        return None
    return content if len(content) <= MAX_FILE else None
