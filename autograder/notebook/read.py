"""Read a submitted notebook without trusting it.

Correct work must not be rejected for an odd detail of the file, so only what grading uses is looked
at and everything else may be missing, unknown or of the wrong type.
"""

import errno
import json
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from autograder.errors import UnreadableNotebook, UsageError

__all__ = ["CodeCell", "Notebook", "parse_notebook", "read_notebook"]

MAX_BYTES = 20_000_000
MAX_CONTAINERS = 1_000_000
"""Lists and objects in one file: each costs about 60 bytes of memory for one byte on disk."""

_SAVE_AGAIN = "Open the notebook in Jupyter, save it and submit the saved .ipynb file."
_KNOWN_STARTS = {
    b"<": "a web page (on GitHub, download the raw file)",
    b"PK": "a zip archive (submit the notebook that is inside it)",
    b"%PDF": "a PDF document",
    b"version https://git-lfs": "a Git LFS pointer instead of the file itself",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeCell:
    """One code cell.

    Attributes:
        number: 1-based position among the notebook's code cells.
        source: the cell's text as it was saved.
        grade_id: nbgrader's name of the cell, if it has one.
    """

    number: int
    source: str
    grade_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notebook:
    """What grading needs of a notebook; every value is the student's claim.

    Attributes:
        cells: the readable code cells, in order.
        grade_ids: nbgrader's names of all cells, in order and with repeats.
        language: the kernel's language as the file states it.
        content: the file's bytes.
    """

    cells: tuple[CodeCell, ...]
    grade_ids: tuple[str, ...]
    language: str | None
    content: bytes = field(repr=False)


def read_notebook(path: Path, max_bytes: int = MAX_BYTES) -> Notebook:
    """Read the notebook at ``path``.

    Args:
        path: where the submitted file lies.
        max_bytes: the largest size that is read.

    Raises:
        UsageError: there is nothing at ``path``.
        UnreadableNotebook: what is there is not a notebook that can be graded.
    """
    with os.fdopen(_open_regular(path), "rb") as file:
        # The size first: a huge file is never read. One byte more: a file may still grow.
        too_large = os.fstat(file.fileno()).st_size > max_bytes
        content = b"" if too_large else file.read(max_bytes + 1)
    if too_large or len(content) > max_bytes:
        _refuse_size(f"{max_bytes / 1e6:g} MB")
    return parse_notebook(content)


def parse_notebook(content: bytes) -> Notebook:
    """Read a notebook from the bytes of its file.

    Raises:
        UnreadableNotebook: the bytes are not a notebook that can be graded.
    """
    document = _load(content)
    if not isinstance(document, dict):
        _refuse_document(f"JSON whose outermost value is {_kind(document)}")
    version: Any = document.get("nbformat")
    is_old = type(version) in {int, float} and version < 4  # True is an int too, hence type()
    if is_old or ("worksheets" in document and "cells" not in document):
        raise UnreadableNotebook(
            "old_format",
            "Expected a notebook of format 4 and found an older one: "
            "open and save it again in Jupyter, then submit it again.",
        )
    if not isinstance(document.get("cells"), list):
        _refuse_document(f'a JSON object whose "cells" is {_kind(document.get("cells"))}')
    cells = [cell for cell in document["cells"] if isinstance(cell, dict)]
    return Notebook(
        cells=tuple(_code_cells(cells)),
        grade_ids=tuple(name for cell in cells if (name := _grade_id(cell)) is not None),
        language=_language(document),
        content=content,
    )


def _open_regular(path: Path) -> int:
    """A descriptor of the regular file at ``path``, without following links or waiting."""
    # Without O_NONBLOCK, opening a FIFO waits for a writer that never comes.
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY
    try:
        descriptor = os.open(path, flags)
    except (OSError, ValueError) as error:
        code = error.errno if isinstance(error, OSError) else errno.ENOENT
        if code in {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG}:
            raise UsageError(
                f"Expected a notebook at {str(path)!r} and found nothing: check the path."
            ) from error
        _refuse_file("a symbolic link" if code == errno.ELOOP else os.strerror(code or 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        _refuse_file("a directory, a pipe or a device")
    return descriptor


def _refuse_file(found: str) -> NoReturn:
    message = f"Expected a regular file and found: {found}. Submit the .ipynb file itself."
    raise UnreadableNotebook("not_a_file", message)


def _refuse_size(limit: str) -> NoReturn:
    raise UnreadableNotebook(
        "too_large",
        f"Expected a notebook of at most {limit} and found a larger one: "
        "clear its outputs (Edit > Clear All Outputs), save it and submit it again.",
    )


def _refuse_document(found: str) -> NoReturn:
    raise UnreadableNotebook(
        "not_a_notebook",
        f"Expected a Jupyter notebook with a list of cells and found {found}. {_SAVE_AGAIN}",
    )


def _load(content: bytes) -> Any:
    """The JSON document in ``content``."""
    if not content.removeprefix(b"\xef\xbb\xbf").strip():
        raise UnreadableNotebook("empty_file", f"The submitted file is empty. {_SAVE_AGAIN}")
    if content.count(b"[") + content.count(b"{") > MAX_CONTAINERS:
        _refuse_size(f"{MAX_CONTAINERS:,} lists and objects")
    try:
        return json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        code, found = "not_utf8", f"bytes that are not UTF-8 (byte {error.start})"
    except json.JSONDecodeError as error:
        code, found = "not_json", f"text that is not JSON (line {error.lineno}, {error.msg})"
    except ValueError:  # an integer of more digits than Python converts
        code, found = "not_json", "a number of too many digits"
    except RecursionError:
        code, found = "too_deep", "lists or objects nested too deeply for any real notebook"
    start = content.lstrip()
    known = next((what for mark, what in _KNOWN_STARTS.items() if start.startswith(mark)), found)
    raise UnreadableNotebook(code, f"Expected a Jupyter notebook and found {known}. {_SAVE_AGAIN}")


def _code_cells(cells: list[dict[str, Any]]) -> Iterator[CodeCell]:
    """The code cells whose source is text: a malformed one counts, and costs only itself."""
    code_cells = (cell for cell in cells if cell.get("cell_type") == "code")
    for number, cell in enumerate(code_cells, start=1):
        source = cell.get("source")
        if isinstance(source, list) and all(isinstance(line, str) for line in source):
            source = "".join(source)
        if isinstance(source, str):
            yield CodeCell(number=number, source=_clean(source), grade_id=_grade_id(cell))


def _grade_id(cell: dict[str, Any]) -> str | None:
    grade_id = _inside(cell, "metadata", "nbgrader", "grade_id")
    return _clean(grade_id) if isinstance(grade_id, str) else None


def _language(document: dict[str, Any]) -> str | None:
    kernel = _inside(document, "metadata", "kernelspec", "language")
    saved = _inside(document, "metadata", "language_info", "name")
    return next((_clean(name) for name in (kernel, saved) if isinstance(name, str)), None)


def _inside(value: Any, *keys: str) -> Any:
    """The value under nested ``keys``, or None where a level is missing or is no object."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _clean(text: str) -> str:
    r"""Replace lone surrogates, which JSON can spell (``"\ud800"``) and nothing can write."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _kind(value: object) -> str:
    names = {dict: "an object", list: "a list", str: "text", type(None): "missing"}
    return names.get(type(value), "a number")
