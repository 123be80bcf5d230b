"""Times at which something was handed in, however they were written down."""

import os
from datetime import datetime
from pathlib import Path

import pytest
from nbgrader.utils import parse_utc

from autograder.submission.timestamps import NAME, parse_time, read_timestamp

ELEVEN = datetime(2026, 1, 2, 11)
AT_ELEVEN = (
    "2026-01-02 11:00:00 UTC",
    "2026-01-02 11:00:00.000000 UTC",
    "2026-01-02 11:00:00",
    "2026-01-02 11:00",
    "2026-01-02T11:00:00",
    "2026-01-02T11:00:00Z",
    "2026-01-02T11:00:00.000+00:00",
    "20260102T110000Z",
    "20260102110000",
    "2026-01-02 12:00:00 CET",
    "2026-01-02 12:00:00 Europe/Berlin",
    "2026-01-02 06:00:00 EST",
    "2026-01-02 03:00:00 PST",
    "2026-01-02 14:00:00 MSK",
    "2026-01-02 06:00:00 -0500",
    "2026-01-02 06:00:00 -05:00",
    "2026-01-02 06:00:00-05:00",
    "2026-01-02 06:00:00 -05",
    "2026-01-02 06:00:00 \u221205:00",
    "2026-01-02 06:00:00 UTC-5",
    "2026-01-02 14:00:00 +0300",
    "2026-01-02 14:00:00 GMT+0300",
    "2026-01-02 16:30:00 +05:30",
    "2026-01-02 16:30:00 +0530",
    "2026-01-02T16:30:00+05:30",
    "2026-01-02 11:00:00 AM",
    "Fri Jan  2 11:00:00 UTC 2026",
    "Fri Jan  2 12:00:00 CET 2026",
    "Fri, 02 Jan 2026 14:00:00 +0300",
    "Fri Jan 02 2026 14:00:00 GMT+0300 (Moscow Standard Time)",
    "1767351600",
    "1767351600.5",
    "1767351600000",
    '"2026-01-02 11:00:00 UTC"',
    "\u00a02026-01-02\u00a011:00:00\u202fUTC\u200b",
    "\uff12\uff10\uff12\uff16-01-02 11:00:00",
)
NO_TIME = (
    *("", " ", "yesterday", "Monday", "May", "12:30", "2026", "2026-01", "7", "-1", "1e9", "None"),
    *("9" * 12 + "9" * 90, "99999999999999", "0", "260102", "nan", "[" * 90),
    *("2026-02-30 11:00:00", "2026-01-02 25:00:00", "9999-01-01 00:00:00", "0001-01-01 00:00:00"),
    *("2026-01-02 11:00:00 CST", "2026-01-02 11:00:00 Nowhere/Town", "Fri Jan  2 11:00 XYZ 2026"),
    *("2026-01-02 11:00:00 0300", "2026-01-02 11:00:00 +9900", "2026-01-02 11:00:00 ../../etc"),
)


@pytest.mark.parametrize("text", AT_ELEVEN)
def test_one_time_in_many_forms(text: str) -> None:
    """All of them say the same moment."""
    assert parse_time(text) == ELEVEN


@pytest.mark.parametrize("text", NO_TIME)
def test_no_time(text: str) -> None:
    """Nothing is made up of what is missing, and no zone of what could be several."""
    assert parse_time(text) is None


@pytest.mark.parametrize("zone", ["UTC", "GMT", "CET", "EET", "EST", "Asia/Tokyo", "EST5EDT", ""])
@pytest.mark.parametrize("day", ["2015-02-02 15:58:23.948203", "2026-07-01 00:00:00"])
def test_what_nbgrader_reads_is_read_as_before(zone: str, day: str) -> None:
    """Its own format, with the zones that it knows by name."""
    text = f"{day} {zone}".strip()
    assert parse_time(text) == parse_utc(text)


def written(folder: Path, content: bytes) -> Path:
    """A folder with such a timestamp."""
    (folder / NAME).write_bytes(content)
    return folder


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\n\n2026-03-04 11:00:00 UTC\n"])
def test_encodings_and_lines(tmp_path: Path, encoding: str, end: str) -> None:
    """The first line that is a time counts, in any usual encoding."""
    content = f"handed in by Ольга\n2026-01-02 11:00:00 UTC{end}".encode(encoding)
    assert read_timestamp(written(tmp_path, content)).time == ELEVEN


def test_latin_1(tmp_path: Path) -> None:
    """A byte that is no UTF-8, here a non-breaking blank, does not hide the time."""
    content = b"J\xfcrgen\n2026-01-02 11:00:00\xa0UTC"
    assert read_timestamp(written(tmp_path, content)).time == ELEVEN


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"yesterday", "found: yesterday."),
        (b"", "found: nothing."),
        (b"\xef\xbb\xbf \n", "found: nothing."),
        (b"\xff\x1b[2J", "found: 'ÿ\\x1b[2J'"),
        (b"x" * 10_000_000, "xxx\u2026xxx"),
        (b"1" * 5000 + b"\n2026-01-02 11:00:00 UTC", "111\u2026111"),
    ],
)
def test_fault_says_what_was_found(tmp_path: Path, content: bytes, found: str) -> None:
    """In one short line that can be printed, with the name of the file and what to expect."""
    read = read_timestamp(written(tmp_path, content))
    assert read.time is None
    assert found in read.fault
    assert read.fault.startswith(f"Expected a time in {NAME}, such as 2026-01-31 12:00:00 UTC")
    assert read.fault.isprintable()
    assert len(read.fault) < 300


@pytest.mark.parametrize("kind", ["folder", "link", "pipe", "nowhere"])
def test_what_is_no_file(tmp_path: Path, kind: str) -> None:
    """Nothing is followed and nothing is waited for."""
    path, target = tmp_path / NAME, tmp_path / "time"
    target.write_text("2026-01-02 11:00:00 UTC", encoding="utf-8")
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to(target if kind == "link" else tmp_path / "gone")
    read = read_timestamp(tmp_path)
    assert read.time is None
    assert "a link" in read.fault or "a folder, a pipe or a device" in read.fault


def test_no_timestamp(tmp_path: Path) -> None:
    """Most submissions by hand have none, and nothing is wrong with that."""
    assert read_timestamp(tmp_path) == read_timestamp(tmp_path / "gone")
    assert not read_timestamp(tmp_path).fault


@pytest.mark.parametrize("offset", ["-0500", "-05:00", "-05"])
def test_due_dates_with_an_offset(offset: str) -> None:
    """Nbgrader's own reader, which takes -0500 for seconds, is mended for due dates as well."""
    from nbgrader import utils

    import autograder.nbgrader  # noqa: F401 (mends it)

    assert utils.parse_utc(f"2026-01-02 06:00:00 {offset}") == ELEVEN
    assert utils.parse_utc(ELEVEN) == ELEVEN
