"""A delivery: a folder, a zip or a zip of zips, as a list of files and whose each is."""

import re
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from autograder.intake.entries import Entry, Refusal
from autograder.intake.folders import folder_members
from autograder.intake.formats import FORMATS, Format, Setting
from autograder.intake.members import MAX_MEMBERS, Member, Reading, Refused, too_full
from autograder.intake.recognition import fits, recognise
from autograder.intake.zips import opened_zip, spooled, zip_members

__all__ = ["Delivered", "Delivery", "open_delivery"]

_PART = re.compile(r"-\d{8}T\d{6}Z-[\d-]+\.zip$")
"""How Google Drive calls the parts of a folder that it packs."""
_STREAMED = "_assignsubmission_file/"
"""How Moodle's folders end from version 4.1 on, which writes the time of the download."""
_CLASS = 5
_AT_ONCE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """A file of a student.

    Attributes:
        entry: what its name says.
        member: the file.
        dated: whether the file's time is that of handing in.
        made: when the latest file of its delivery was changed; None if unknown.
        clone: the folder of the clone that it is in; None if it is in none.
    """

    entry: Entry
    member: Member
    dated: bool
    made: datetime | None
    clone: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What a platform gave out at once.

    Attributes:
        name: of the file or folder.
        form: the format of its names.
        files: those of students.
        refused: what is not taken of it.
        remark: what there is to say of its times; empty if nothing.
    """

    name: str
    form: Format
    files: Sequence[Delivered]
    refused: Sequence[Refusal]
    remark: str = ""


def open_delivery(
    source: Path, assignment: str, form: Format | None, times: str, reading: Reading
) -> Delivery:
    """List what is in a delivery.

    Args:
        source: a folder or a zip.
        assignment: name of the assignment.
        form: the format; None to recognise it.
        times: ``files`` to take the times of files for those of handing in, ``none`` not to, and
            ``auto`` to take them where they can be.
        reading: how deliveries are read.

    Raises:
        UsageError: there is nothing, or its format cannot be told.
        Refused: it is broken or too full.
    """
    members, refused, clones = _members(source, reading)
    setting = Setting(assignment=assignment, clones=clones, prefix=_prefix(clones))
    members, root = _unwrapped(members, form, setting)
    members = _unpacked(members, refused, [form] if form else FORMATS, setting, reading)
    members, more = _unwrapped(members, form, setting)
    if form is None:
        form = recognise([each.path for each in members], setting)
    named = [(form.parse(member.path, setting), member) for member in members]
    known = [(entry, member) for entry, member in named if entry is not None and entry.key]
    why = (
        f"Expected a name such as {form.names} and found another one. "
        "What to do: see whose it is; describe all names with --pattern."
    )
    refused += [
        Refusal(member.path, member.why or why)
        for entry, member in named
        if entry is None or not entry.key
    ]
    remark = _remark(known, form) if times == "auto" else ""
    dated = times == "files" or (times == "auto" and not remark)
    made = max((one.time for _, one in known if one.time is not None), default=None)
    place = source.resolve() / root / more
    files = [
        Delivered(
            entry=entry,
            member=member,
            dated=dated,
            made=made,
            clone=_clone(place, member, clones) if clones else None,
        )
        for entry, member in known
    ]
    name = source.name or str(source)
    return Delivery(name=name, form=form, files=files, refused=refused, remark=remark)


def _remark(files: Sequence[tuple[Entry, Member]], form: Format) -> str:
    """Why the times of the files are not those of handing in; empty if they may be.

    Canvas always, and Moodle from 4.1 on, write the time of the download into their zips.
    """
    todo = "What to do: give the times with --roster, or take these with --times files."
    if any(entry.time for entry, _ in files):
        return ""
    if not form.dated:
        return f"The files have the time of the download: none is taken. {todo}"
    packed = {entry.key: one.time for entry, one in files if one.packed and one.time is not None}
    least = 1 if any(entry.place.endswith(_STREAMED) for entry, _ in files) else _CLASS
    if len(packed) >= least and max(packed.values()) - min(packed.values()) <= _AT_ONCE:
        minutes = _AT_ONCE.seconds // 60
        return (
            f"All files have times within {minutes} minutes, as if from the download: none is "
            f"taken. {todo}"
        )
    return ""


def _members(source: Path, reading: Reading) -> tuple[list[Member], list[Refusal], frozenset[str]]:
    if source.is_dir():
        return folder_members(source.resolve())
    file = reading.stack.enter_context(opened_zip(source))
    return (*zip_members(file, "", 1, reading), frozenset())


def _unpacked(
    members: Iterable[Member],
    refused: list[Refusal],
    forms: Sequence[Format],
    setting: Setting,
    reading: Reading,
) -> list[Member]:
    """The members, with those of zips that are no student's: a zip of zips has a class in parts."""
    found: list[Member] = []
    left = deque(members)
    count = len(left)
    while left:
        member = left.popleft()
        is_zip = member.path.lower().endswith(".zip")
        if not is_zip or any(each.parse(member.path, setting) for each in forms):
            found.append(member)
            continue
        prefix = "" if _PART.search(member.path) else f"{member.path[:-4]}/"
        try:
            if count > MAX_MEMBERS:
                raise Refused(too_full(count))
            file = reading.stack.enter_context(spooled(member))
            inner, without = zip_members(file, prefix, member.depth + 1, reading)
            count += len(inner)
            if count > MAX_MEMBERS:
                raise Refused(too_full(count))
        except Refused as fault:
            refused.append(Refusal(member.path, str(fault)))
            continue
        left += inner
        refused += without
    return found


def _unwrapped(
    members: list[Member], form: Format | None, setting: Setting
) -> tuple[list[Member], str]:
    """The members without a folder that all are in, where the student's folder comes first.

    Other names are found in any folder: what looks like a common one may be the only student's.

    Returns:
        The members, and the path that was taken off.
    """
    paths = [member.path for member in members]
    known = any(fits(each, paths, setting) for each in FORMATS if not each.general)
    if known if form is None else not form.general:
        return members, ""
    root = ""
    while len({member.path.partition("/")[0] for member in members}) == 1:
        rests = [member.path.partition("/")[2] for member in members]
        inner = {rest.partition("/")[0] for rest in rests}
        if not all(rests) or len(inner) < 2 or any(map(_is_plain, rests)):
            break
        root += members[0].path.partition("/")[0] + "/"
        members = [replace(one, path=rest) for one, rest in zip(members, rests, strict=True)]
    return members, root


def _is_plain(rest: str) -> bool:
    """Whether a file would have nobody's name any more."""
    return "/" not in rest and " - " not in rest and not rest.lower().endswith(".zip")


def _prefix(clones: Iterable[str]) -> str:
    """What the names of several clones begin with, up to a hyphen, such as ``hw3-``."""
    names = sorted(path.rpartition("/")[2] for path in clones)
    if len(names) < 2:
        return ""
    starts = [names[0][: each.end()] for each in re.finditer("-", names[0])]
    common = [start for start in starts if all(name.startswith(start) for name in names)]
    return common[-1] if common else ""


def _clone(root: Path, member: Member, clones: frozenset[str]) -> Path | None:
    """The folder of the clone that a member is in."""
    if member.packed:
        return None
    parts = member.path.split("/")
    for count in range(len(parts) - 1, 0, -1):
        path = "/".join(parts[:count])
        if path in clones:
            return root / path
    return None
