"""One file of a delivery, wherever it lies, and why one is not taken."""

import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import IO

from autograder.errors import AutograderError

__all__ = [
    "BROKEN",
    "MAX_MEMBERS",
    "MAX_OF_ONE",
    "Member",
    "Reading",
    "Refused",
    "refusal",
    "too_full",
    "too_many",
]

MAX_MEMBERS = 50_000
"""Files of one delivery."""
MAX_OF_ONE = 1_000
"""Files below one folder of the delivery: more are those of a program, not of a student."""

BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, OSError, ValueError,
    NotImplementedError, RuntimeError, IndexError, OverflowError, struct.error,
)  # fmt: skip
"""What reading a broken zip may raise."""


class Refused(AutograderError):
    """A file of a delivery, or a delivery, is not taken; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How deliveries are read.

    Attributes:
        zone: of times without a zone.
        encoding: of names in zips that say nothing of theirs.
        stack: closes what was opened.
    """

    zone: tzinfo
    encoding: str
    stack: ExitStack


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A regular file of a delivery.

    Attributes:
        path: in the delivery, with slashes.
        time: when it was last changed, in UTC; None if unknown.
        packed: whether it comes out of a zip, so that its time may be that of the download.
        open: opens it for reading.
        size: bytes that it has, or says it has.
        depth: how many zips it is in.
        why: why it is not taken, whatever is in it; empty if it may be.
    """

    path: str
    time: datetime | None
    packed: bool
    open: Callable[[], IO[bytes]]
    size: int
    depth: int
    why: str = ""

    def read(self, limit: int, begins: re.Pattern[bytes] | None = None) -> bytes:
        """The content.

        Args:
            limit: the most bytes.
            begins: what the first bytes must match, so that little is read of all others.

        Returns:
            Nothing where it begins otherwise.

        Raises:
            Refused: it is too large or broken.
        """
        if self.why:
            raise Refused(self.why)
        try:
            with self.open() as file:
                start = file.read(64)
                if begins is not None and not begins.match(start):
                    return b""
                if self.size > limit:
                    raise Refused(_too_large(limit))
                content = start + file.read(limit)
        except BROKEN as error:
            raise Refused(
                f"Expected a file that can be read and found a broken one ({error}). "
                "What to do: download the delivery again, or ask the student to hand in again."
            ) from None
        if len(content) > limit:
            raise Refused(_too_large(limit))
        return content


def refusal(fault: str) -> str:
    """The sentence on a file that is not taken."""
    return (
        f"Expected a regular file with an ordinary name and found {fault}. "
        "What to do: see what the student meant, and let it be handed in again."
    )


def _too_large(limit: int) -> str:
    return (
        f"Expected at most {limit / 1e6:g} MB and found a larger file. "
        "What to do: let it be handed in again, without outputs."
    )


def too_full(count: int) -> str:
    """The sentence on a delivery, or a zip in it, with too many files."""
    return (
        f"Expected at most {MAX_MEMBERS:,} files and found about {count:,}. "
        "What to do: see what it is; collect a class in several parts."
    )


def too_many(limit: int, found: str) -> str:
    """The sentence on a student who has handed in too many files.

    Args:
        limit: the most files.
        found: how many there are, and what becomes of them.
    """
    return (
        f"Expected at most {limit:,} files of one student and found {found}. "
        "What to do: delete what is no work, such as an environment of Python."
    )
