"""When something was handed in: from texts and from zips, each with a zone."""

import calendar
import re
import struct
import zipfile
from datetime import UTC, datetime, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from autograder.errors import UsageError
from autograder.submission.timestamps import parse_time

__all__ = ["moment_of_member", "moment_of_text", "stamp", "zone_of"]

_COMPACT = re.compile(r"(\d{4})[-_]?(\d\d)[-_]?(\d\d)[-_T ]?(\d\d)[-_:.]?(\d\d)(?:[-_:.]?(\d\d))?")
_EXTENDED_TIME = 0x5455


def zone_of(name: str) -> tzinfo:
    """A zone by its name.

    Raises:
        UsageError: there is none.
    """
    if name.upper() in {"UTC", "Z", "GMT"}:
        return UTC
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise UsageError(
            f"Expected the name of a time zone, such as Europe/Berlin or UTC, and found {name!r}. "
            "What to do: take one of https://en.wikipedia.org/wiki/List_of_tz_database_time_zones."
        ) from None


def moment_of_text(text: str, zone: tzinfo) -> datetime | None:
    """The time in a text, in UTC; one without a zone is local.

    Args:
        text: such as ``2026-01-31 12:00:00 +0100``, ``20260131120000`` or Moodle's
            ``Saturday, 31 January 2026, 12:00 PM``, ``Samstag, 31. Januar 2026, 12:00`` and
            ``Суббота, 31 января 2026, 12:00``.
        zone: of times that have none.
    """
    match = _COMPACT.fullmatch(text.strip())
    if match:
        year, month, day, hour, minute, second = (int(one or 0) for one in match.groups())
        try:
            return datetime(year, month, day, hour, minute, second, tzinfo=zone).astimezone(UTC)
        except (ValueError, OverflowError):
            return None
    found = parse_time(text)
    if found is None:
        text = _in_english(text)
        found = parse_time(text)
    if found is None:
        return None
    # The reader takes a time without a zone as UTC: only to such a one can a zone be added.
    has_zone = parse_time(f"{text} UTC") != found
    return found.replace(tzinfo=UTC if has_zone else zone).astimezone(UTC)


def _in_english(text: str) -> str:
    """A date with the names of months in English, and without those of days."""
    words = re.sub(r"(?<=\d)\.(?= )", "", text).split(" ")
    months, days = _names()
    found = [months.get(word.lower().strip(","), word) for word in words]
    return " ".join(word for word in found if word.lower().strip(",") not in days)


@cache
def _names() -> tuple[dict[str, str], frozenset[str]]:
    """Of months in German and in Russian, with the English ones; and those of days."""
    from babel.dates import get_day_names, get_month_names

    months = {
        name.lower(): calendar.month_name[number]
        for locale in ("de", "ru")
        for number, name in get_month_names("wide", "format", locale).items()
    }
    days = {
        name.lower() for one in ("de", "ru") for name in get_day_names("wide", locale=one).values()
    }
    return months, frozenset(days)


def moment_of_member(info: zipfile.ZipInfo, zone: tzinfo) -> datetime | None:
    """When a member of a zip was last changed, in UTC.

    Some programs add that time in seconds since 1970. All write local time, without a zone.
    """
    seconds = _extended_time(info.extra)
    try:
        if seconds is not None:
            return datetime.fromtimestamp(seconds, UTC)
        if info.date_time[0] <= 1980:  # the first year of the format: programs that know no time
            return None
        return datetime(*info.date_time, tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _extended_time(extra: bytes) -> int | None:
    while len(extra) >= 4:
        kind, size = struct.unpack("<HH", extra[:4])
        if kind == _EXTENDED_TIME and 5 <= size <= len(extra) - 4 and extra[4] & 1:
            return int(struct.unpack("<i", extra[5:9])[0])
        extra = extra[4 + size :]
    return None


def stamp(moment: datetime) -> str:
    """A time as ``timestamp.txt`` holds it."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"
