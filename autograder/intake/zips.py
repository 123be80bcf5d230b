"""Zips from a platform, opened with bounds on all: nothing is unpacked to where a name leads."""

import stat
import tempfile
import zipfile
from pathlib import Path
from typing import IO

from autograder.errors import UsageError
from autograder.intake.entries import Refusal
from autograder.intake.folders import opened
from autograder.intake.listing import with_short_list
from autograder.intake.members import BROKEN, Member, Reading, Refused, refusal
from autograder.intake.moments import moment_of_member
from autograder.intake.names import decoded_name, is_passed_over, name_fault
from autograder.submission.archives import MAX_RATIO

__all__ = ["MAX_DEPTH", "opened_zip", "spooled", "zip_members"]

MAX_DEPTH = 3
"""Zips in each other: a zip of zips for each group, of what students have packed."""
MAX_TOTAL = 8_000_000_000
"""Bytes of one zip, unpacked."""

_IN_MEMORY = 30_000_000
_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


def opened_zip(source: Path) -> IO[bytes]:
    """Open a file that begins as a zip does.

    Raises:
        UsageError: there is nothing that can be read.
        Refused: it is of another kind.
    """
    try:
        file = opened(source.resolve())
        start = file.read(4)
    except OSError as error:
        raise UsageError(
            f"Expected a folder or a zip at {source} and found neither "
            f"({error.strerror or error}). What to do: see to the path."
        ) from None
    if not start.startswith(_STARTS):
        raise Refused(
            "Expected a folder or a zip and found a file of another kind. "
            "What to do: unpack it, and name the folder."
        )
    return file


def zip_members(
    file: IO[bytes], prefix: str, depth: int, reading: Reading
) -> tuple[list[Member], list[Refusal]]:
    """The files of a zip, and what of it is not taken.

    Args:
        file: the zip; it stays open until ``reading.stack`` is closed.
        prefix: stands before the names.
        depth: how many zips its files are in, this one included.
        reading: how deliveries are read.

    Raises:
        Refused: the zip as a whole is broken, too full, or too deep.
    """
    if depth > MAX_DEPTH:
        raise Refused(
            f"Expected at most {MAX_DEPTH} zips in each other and found more. "
            "What to do: unpack the outer ones and name the folder."
        )
    archive, refused = _opened(file, prefix)
    reading.stack.enter_context(archive)
    members = []
    for info in archive.infolist():
        name = decoded_name(info, reading.encoding)
        path = prefix + name
        if name.endswith("/"):
            continue
        if fault := name_fault(name):
            refused.append(Refusal(path, refusal(fault)))
            continue
        if is_passed_over(name):
            continue
        fault = _fault(info)
        members.append(
            Member(
                path=path,
                time=moment_of_member(info, reading.zone),
                packed=True,
                open=lambda info=info: archive.open(info),  # type: ignore[misc]
                size=0 if fault else info.file_size,
                depth=depth,
                why=refusal(fault) if fault else "",
            )
        )
    if sum(member.size for member in members) > MAX_TOTAL:
        raise Refused(
            f"Expected at most {MAX_TOTAL / 1e9:g} GB of files and found more. "
            "What to do: collect the class in several parts."
        )
    return members, refused


def spooled(member: Member) -> IO[bytes]:
    """A zip in a zip, as a file that can be read at any place.

    Raises:
        Refused: it is too large or broken.
    """
    if member.why:
        raise Refused(member.why)
    copy = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 (its reader closes it)
    left = min(member.size, MAX_TOTAL)
    try:
        with member.open() as file:
            while left > 0 and (block := file.read(min(left, 1 << 20))):
                copy.write(block)
                left -= len(block)
    except BROKEN as error:
        raise Refused(_no_zip(str(error))) from None
    copy.seek(0)
    return copy


def _opened(file: IO[bytes], prefix: str) -> tuple[zipfile.ZipFile, list[Refusal]]:
    try:
        short, refused = with_short_list(file, prefix)
        return zipfile.ZipFile(short), refused
    except BROKEN as error:
        raise Refused(_no_zip(str(error))) from None


def _fault(info: zipfile.ZipInfo) -> str:
    """What is wrong with a member; empty if nothing is."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind == stat.S_IFLNK:
        return "a link"
    if kind not in (0, stat.S_IFREG):
        return "a device or a pipe"
    if info.flag_bits & 1:
        return "an encrypted file"
    if info.compress_type not in _METHODS:
        return f"a file packed by an unusual method ({info.compress_type})"
    if info.file_size > MAX_RATIO * max(info.compress_size, 1):
        return f"a file that unpacks to more than {MAX_RATIO} times its size"
    return ""


def _no_zip(why: str) -> str:
    return (
        f"Expected a zip and found none that can be read ({why}). "
        "What to do: download it again, or ask the student to hand in again."
    )
