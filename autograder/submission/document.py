"""Reads the file of a submitted notebook as JSON, or says what it is instead."""

import errno
import json
import os
import re
import stat
from pathlib import Path
from typing import Any, NoReturn

from autograder.errors import UnreadableNotebook, UsageError
from autograder.language import N_, gettext
from autograder.numbers import number

__all__ = ["MAX_BYTES", "cells_of", "content_of", "decoded", "document_of"]

MAX_BYTES = 20_000_000
MAX_CONTAINERS = 1_000_000
"""Lists and objects in one file: each costs about 60 bytes of memory for one byte on disk."""

_NOTHING = b"\xef\xbb\xbf\xff\xfe \t\r\n\0"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_CONFLICT = [re.compile(mark, re.MULTILINE) for mark in (rb"^<{7} ", rb"^={7}\s*$", rb"^>{7} ")]
_SAVE_AGAIN = N_("Open the notebook in Jupyter, save it and submit the saved .ipynb file.")
_KNOWN_STARTS = {
    b"<": N_("a web page (on GitHub, download the raw file)"),
    b"PK": N_("a zip archive (submit the notebook that is inside it)"),
    b"%PDF": N_("a PDF document"),
    b"version https://git-lfs": N_("a Git LFS pointer instead of the file itself"),
}
_KINDS: dict[type, str] = {
    dict: N_("an object"),
    list: N_("a list"),
    str: N_("text"),
    type(None): N_("missing"),
}


def content_of(path: Path, max_bytes: int = MAX_BYTES) -> bytes:
    """The bytes of a regular file.

    Args:
        path: where it lies.
        max_bytes: the largest size that is read.

    Raises:
        UsageError: there is nothing at ``path``.
        UnreadableNotebook: what is there is no regular file, or too large.
    """
    with os.fdopen(_open_regular(path), "rb") as file:
        # The size first: a huge file is never read. One byte more: a file may still grow.
        too_large = os.fstat(file.fileno()).st_size > max_bytes
        content = b"" if too_large else file.read(max_bytes + 1)
    if too_large or len(content) > max_bytes:
        _refuse_size(gettext("{size} MB").format(size=number(max_bytes / 1e6)))
    return content


def cells_of(document: Any) -> list[dict[str, Any]]:
    """The cells of a notebook's document that are objects.

    Raises:
        UnreadableNotebook: it is no notebook that can be graded.
    """
    if not isinstance(document, dict):
        said = gettext("JSON whose outermost value is {kind}")
        _refuse_document(said.format(kind=_kind(document)))
    version: Any = document.get("nbformat")
    is_old = type(version) in {int, float} and version < 4  # True is an int too, hence type()
    if is_old or ("worksheets" in document and "cells" not in document):
        raise UnreadableNotebook(
            "old_format",
            gettext(
                "Expected a notebook of format 4 and found an older one: "
                "open and save it again in Jupyter, then submit it again."
            ),
        )
    if not isinstance(document.get("cells"), list):
        said = gettext('a JSON object whose "cells" is {kind}')
        _refuse_document(said.format(kind=_kind(document.get("cells"))))
    return [cell for cell in document["cells"] if isinstance(cell, dict)]


def decoded(content: bytes) -> str:
    """The text of a file in UTF-8 or, where it says so at its beginning, in UTF-16.

    Raises:
        UnicodeDecodeError: it is neither.
    """
    return content.decode("utf-16" if content.startswith(_UTF_16) else "utf-8-sig")


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
        _refuse_file(gettext("a symbolic link") if code == errno.ELOOP else os.strerror(code or 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        _refuse_file(gettext("a directory, a pipe or a device"))
    return descriptor


def _refuse_file(found: str) -> NoReturn:
    message = gettext("Expected a regular file and found: {found}. Submit the .ipynb file itself.")
    raise UnreadableNotebook("not_a_file", message.format(found=found))


def _refuse_size(limit: str) -> NoReturn:
    message = gettext(
        "Expected a notebook of at most {limit} and found a larger one: "
        "clear its outputs (Edit > Clear All Outputs), save it and submit it again."
    )
    raise UnreadableNotebook("too_large", message.format(limit=limit))


def _refuse_document(found: str) -> NoReturn:
    message = gettext("Expected a Jupyter notebook with a list of cells and found {found}.")
    raise UnreadableNotebook(
        "not_a_notebook", f"{message.format(found=found)} {gettext(_SAVE_AGAIN)}"
    )


def document_of(content: bytes) -> Any:
    """The JSON document in ``content``.

    Raises:
        UnreadableNotebook: there is none.
    """
    if not content.strip(_NOTHING):
        empty = gettext("The submitted file is empty.")
        raise UnreadableNotebook("empty_file", f"{empty} {gettext(_SAVE_AGAIN)}")
    if content.count(b"[") + content.count(b"{") > MAX_CONTAINERS:
        many = gettext("{count} lists and objects")
        _refuse_size(many.format(count=number(MAX_CONTAINERS, ",")))
    try:
        return json.loads(decoded(content))
    except UnicodeDecodeError as error:
        code, found = "not_utf8", gettext("bytes that are not UTF-8 (byte {place})")
        found = found.format(place=error.start)
    except json.JSONDecodeError as error:
        code, found = "not_json", gettext("text that is not JSON (line {line}, {reason})")
        reason = error.msg.removesuffix(" starting at").rstrip(": ")  # made for a position
        found = found.format(line=error.lineno, reason=reason)
    except ValueError:  # an integer of more digits than Python converts
        code, found = "not_json", gettext("a number of too many digits")
    except RecursionError:
        code = "too_deep"
        found = gettext("lists or objects nested too deeply for any real notebook")
    start = content.lstrip()
    known = next((what for mark, what in _KNOWN_STARTS.items() if start.startswith(mark)), "")
    if _has_conflict(content):
        code = "merge_conflict"
        known = N_("the marks of a merge conflict (<<<<<<< and >>>>>>>)")
    message = gettext("Expected a Jupyter notebook and found {found}.")
    message = message.format(found=gettext(known) or found)
    raise UnreadableNotebook(code, f"{message} {gettext(_SAVE_AGAIN)}")


def _has_conflict(content: bytes) -> bool:
    """Whether the marks of a merge conflict are there, one below the other."""
    place = 0  # one search for each mark: an expression for all would take quadratic time
    for mark in _CONFLICT:
        found = mark.search(content, place)
        if found is None:
            return False
        place = found.end()
    return True


def _kind(value: object) -> str:
    for kind, name in _KINDS.items():
        if isinstance(value, kind):
            return gettext(name)
    return gettext("a number")
