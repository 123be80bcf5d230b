"""Reads the time at which something was handed in, however it was written down.

nbgrader keeps it in `timestamp.txt` beside the notebook. Its own reader ends the grading of a
student where it does not understand that file, and takes `-0500` for a number of seconds. This one
reads what that one does, ISO 8601, offsets in all usual spellings, seconds and milliseconds since
1970, in UTF-8, UTF-16 and Latin-1. A time without a zone is in UTC; 1/2/2026 is January 2, as
nbgrader has it. Whatever cannot be read is no time, and costs the student nothing.
"""

import os
import re
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path

from dateutil import parser, tz

from autograder.files import shown
from autograder.language import gettext

NAME = "timestamp.txt"

_MOST_BYTES = 4096
_LONGEST = 100
_EARLIEST, _LATEST = 1970, 2199
_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}
_OFFSET = re.compile(r"(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)
_HALF_OF_DAY = re.compile(r"[AP]\.?M\b", re.IGNORECASE)
_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})[T ]\s*(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(.*)",
    re.IGNORECASE,
)
_WITH_PREFIX = re.compile(r"\b(?<!/)(?:UTC|GMT)\s*(?=[+-]\d)", re.IGNORECASE)
_EPOCH = re.compile(r"(\d{10})(\d{3})?(?:[.,]\d+)?")
_COMPACT = re.compile(r"\d{8}(?:\d{4}(?:\d{2})?)?")

_ABBREVIATIONS = {
    "WEST": 1, "CEST": 2, "EEST": 3, "MSK": 3, "JST": 9, "KST": 9, "NZST": 12, "NZDT": 13,
    "EDT": -4, "CDT": -5, "MDT": -6, "PDT": -7, "PST": -8,
}  # fmt: skip
"""Hours for zones that the database of zones does not have by these names. Where one stands for
several zones, as CST and IST do, nobody knows."""


@dataclass(frozen=True, slots=True)
class Timestamp:
    """What is known of when something was handed in.

    Attributes:
        time: in UTC, without a zone, as nbgrader keeps it; None where it is unknown.
        fault: one sentence, where there is a timestamp and it cannot be read; else empty.
    """

    time: datetime | None
    fault: str = ""


def read_timestamp(folder: Path) -> Timestamp:
    """Read the timestamp of the submission in ``folder``."""
    try:
        content = _content(folder / NAME)
    except FileNotFoundError:
        return Timestamp(None)
    except OSError as error:
        return Timestamp(None, _fault(error.strerror or gettext("nothing that can be opened")))
    text = _decode(content)
    for line in _lines(text, whole=len(content) <= _MOST_BYTES):
        found = parse_time(line)
        if found is not None:
            return Timestamp(found)
    return Timestamp(None, _fault(shown(text.strip(), 40) or gettext("nothing")))


def parse_time(text: str) -> datetime | None:
    """Read one time.

    Returns:
        The time in UTC, without a zone; None if it is none, or not one of a year of these days.
    """
    text = _plain(text)
    try:
        found = _epoch(text) or _iso(text) or _free(text)
        if found is not None and found.tzinfo is not None:
            found = found.astimezone(UTC).replace(tzinfo=None)
    # What dateutil raises where a text has nothing of a time is not told.
    except (ValueError, ArithmeticError, TypeError, LookupError, AttributeError, OSError):
        return None
    return found if found is not None and _EARLIEST <= found.year <= _LATEST else None


def _content(path: Path) -> bytes:
    """The beginning of a file, and a byte more if it is longer; nothing is followed or waited for.

    Raises:
        OSError: there is no regular file.
    """
    if path.is_symlink():
        raise OSError(0, gettext("a link"))
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(0, gettext("a folder, a pipe or a device"))
        return os.read(descriptor, _MOST_BYTES + 1)
    finally:
        os.close(descriptor)


def _decode(content: bytes) -> str:
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    if b"\0" in content[:2]:
        return content.decode("utf-16-be" if content[0] == 0 else "utf-16-le", "replace")
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _lines(text: str, *, whole: bool) -> Iterator[str]:
    """The lines that may be a time; the last one of a text that was cut off is none."""
    lines = text.splitlines()
    for line in lines if whole else lines[:-1]:
        if line.strip() and len(line) <= _LONGEST:
            yield line


def _plain(text: str) -> str:
    """The text in ordinary characters: blanks, digits and signs have many others in Unicode."""
    text = unicodedata.normalize("NFKC", text).replace("\u2212", "-")
    visible = (" " if one.isspace() else one for one in text if one.isspace() or one.isprintable())
    return " ".join("".join(visible).split()).strip("\"' ")


def _epoch(text: str) -> datetime | None:
    """Seconds or milliseconds since 1970: no other way to write a time has so many digits."""
    match = _EPOCH.fullmatch(text)
    return datetime.fromtimestamp(int(match[1]), UTC) if match else None


def _iso(text: str) -> datetime | None:
    match = _ISO.fullmatch(text)
    if match is None or _HALF_OF_DAY.match(match[5]):
        return None
    year, month, day, clock, zone = match.groups()
    time: datetime = parser.parse(f"{year}-{month:0>2}-{day:0>2} {clock.replace(',', '.')}")
    return time.replace(tzinfo=_zone(zone) if zone else None)


def _free(text: str) -> datetime | None:
    """Whatever else has year, month and day, such as what the command ``date`` prints."""
    if text.isdigit() and not _COMPACT.fullmatch(text):
        return None
    text = _WITH_PREFIX.sub("", re.sub(r"\s*\([^()]*\)$", "", text))
    one, other = (
        parser.parse(text, default=default, tzinfos=_named)
        for default in (datetime(2001, 2, 3), datetime(2002, 3, 4))
    )
    found: datetime | None = one if one == other else None  # else it is the default's in part
    return found


def _named(name: str | None, offset: int | None) -> tzinfo | None:
    """The zone that dateutil has found in a text."""
    if name and offset is None:
        return _zone(name)
    return None if offset is None else timezone(timedelta(seconds=offset))


def _zone(text: str) -> tzinfo:
    """A zone by its name or offset.

    Raises:
        ValueError: there is none.
    """
    match = _OFFSET.fullmatch(text)
    if match is not None:
        hours, minutes = int(match[2]), int(match[3] or 0)
        if hours > 14 or minutes > 59:
            raise ValueError(f"no zone: {text}")
        offset = timedelta(hours=hours, minutes=minutes)
        return timezone(-offset if match[1] == "-" else offset)
    if text.upper() in {"Z", "UTC", "GMT"}:
        return UTC
    if text.upper() in _ABBREVIATIONS:
        return timezone(timedelta(hours=_ABBREVIATIONS[text.upper()]))
    named = re.fullmatch(r"[A-Za-z][\w+/-]*", text)
    zone: tzinfo | None = tz.gettz(text) or tz.gettz(text.upper()) if named else None
    if zone is None:
        raise ValueError(f"no zone: {text}")
    return zone


def _fault(found: str) -> str:
    said = gettext(
        "Expected a time in {file}, such as 2026-01-31 12:00:00 UTC, and found: {found}. "
        "It counts as handed in without a time, so that nothing is taken off for lateness."
    )
    return said.format(file=NAME, found=found)
