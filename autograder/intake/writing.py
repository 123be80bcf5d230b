"""Puts a submission into the course: whole or not at all, and nothing that was there is lost."""

import contextlib
import hashlib
import os
import shutil
import stat
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path

from autograder.errors import AutograderError, CourseError
from autograder.files import SET_ASIDE, write_whole
from autograder.intake.choosing import Choice
from autograder.intake.folders import opened
from autograder.intake.ledger import Record, moment
from autograder.intake.moments import stamp
from autograder.submission.beside import MAX_FILE
from autograder.submission.document import MAX_BYTES, content_of
from autograder.submission.timestamps import NAME, read_timestamp

__all__ = ["Outcome", "Place", "digest_of", "put"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a student's submission.

    Attributes:
        status: ``taken``, ``replaced``, ``unchanged`` or ``kept``.
        record: of what is in the course now.
        remark: what there is to say.
    """

    status: str
    record: Record | None
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a student's submission is.

    Attributes:
        root: the course's folder.
        folder: the submission's.
        notebook: the file in it.
    """

    root: Path
    folder: Path
    notebook: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class _There:
    digest: str
    time: str


def put(
    place: Place,
    choice: Choice,
    new: Record,
    old: Record | None,
    *,
    sure: bool,
    dry: bool,
) -> Outcome:
    """Write a submission, unless a later one is there.

    Args:
        place: of the student's submission.
        choice: the notebook.
        new: its record.
        old: the record of what is there, if it was delivered too.
        sure: whether the time is the platform's own, so that it corrects the one that is there.
        dry: whether to write nothing.

    Raises:
        CourseError: it cannot be written.
    """
    _check_folders(place.folder)
    there = _there(place, old)
    if there is None:
        _write(place, choice, new, dry=dry)
        return Outcome(status="taken", record=new)
    order = _order(new, there, old)
    if there.digest == new.digest:
        if there.time == new.time or not new.time:
            record = old if old is not None and order < 0 else replace(new, time=there.time)
            return Outcome(status="unchanged", record=record)
        if sure or order > 0:
            _write(place, choice, new, dry=dry)
            remark = f"the same notebook, and another time than {there.time or 'none'}"
            return Outcome(status="replaced", record=new, remark=remark)
    if order < 0:
        remark = "an earlier attempt than the one that is there: the later one stays"
        return Outcome(status="kept", record=old, remark=remark)
    if old is not None and order == 0 and old.digest != there.digest:
        remark = "it was changed by hand since it was taken: delete it to take this one"
        return Outcome(status="kept", record=old, remark=remark)
    aside = _set_aside(place, there, old, dry=dry)
    _write(place, choice, new, dry=dry)
    for name in old.beside if old else ():
        if name not in new.beside and not dry:
            (place.folder / name).unlink(missing_ok=True)
    return Outcome(status="replaced", record=new, remark=f"the earlier one is in {aside}")


def _order(new: Record, there: _There, old: Record | None) -> int:
    """Whether a submission is later (1) or earlier (-1) than the one that is there.

    The platform's numbers tell it, or else the times, or else the times of the deliveries; what one
    of the two does not have tells nothing.
    """
    numbers = (new.attempt, old.attempt) if old and old.form == new.form else (None, None)
    times = moment(new.time), moment(there.time)
    made = moment(new.made), moment(old.made) if old else None
    for one, other in (numbers, times, made):
        if one is not None and other is not None and one != other:
            return 1 if one > other else -1  # type: ignore[operator]
    return 0


def _check_folders(folder: Path) -> None:
    for each in (folder, folder.parent):
        if os.path.lexists(each) and not stat.S_ISDIR(each.lstat().st_mode):
            raise CourseError(
                f"Expected a folder and found a link or a file at {each}. "
                "What to do: move it away, and collect again."
            )


def _there(place: Place, old: Record | None) -> _There | None:
    """What is in the course already."""
    if not os.path.lexists(place.notebook):
        return None
    try:
        content = content_of(place.notebook, 2 * MAX_BYTES)
    except AutograderError as error:
        raise CourseError(
            f"Expected the notebook of an earlier delivery at {place.notebook} and found what "
            f"cannot be read ({error}). What to do: move it away, and collect again."
        ) from None
    beside = {}
    for name in old.beside if old else ():
        with contextlib.suppress(OSError), opened(place.folder / name) as file:
            beside[name] = file.read(MAX_FILE + 1)
    time = read_timestamp(place.folder).time
    written = stamp(time.replace(tzinfo=UTC)) if time else ""
    return _There(digest=digest_of(content, beside), time=written)


def digest_of(notebook: bytes, beside: Mapping[str, bytes]) -> str:
    """SHA-256 of a submission: of its notebook, and of what was taken with it."""
    hashed = hashlib.sha256(notebook)
    for name in sorted(beside):
        hashed.update(hashlib.sha256(name.encode() + b"\0" + beside[name]).digest())
    return hashed.hexdigest()


def _write(place: Place, choice: Choice, record: Record, *, dry: bool) -> None:
    """Write the files; the notebook last, as it is what tells that all are there."""
    if dry:
        return
    for name, content in choice.beside.items():
        write_whole(place.folder / name, content)
    if record.time:
        write_whole(place.folder / NAME, f"{record.time}\n")
    else:
        (place.folder / NAME).unlink(missing_ok=True)
    write_whole(place.notebook, choice.content)


def _set_aside(place: Place, there: _There, old: Record | None, *, dry: bool) -> Path:
    """Copy what is about to be replaced; gives where, from the course's folder."""
    name = f"{there.time or 'no time'} {there.digest[:8]}".replace(" ", "_").replace(":", "")
    aside = Path(SET_ASIDE) / os.path.relpath(place.folder, place.root) / name
    if dry:
        return aside
    for file in (place.notebook.name, NAME, *(old.beside if old else ())):
        source, target = place.folder / file, place.root / aside / file
        if source.is_file() and not source.is_symlink():
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target)
            except OSError as error:
                raise CourseError(
                    f"{target} could not be written: {error.strerror}. Nothing was replaced. "
                    "What to do: make the folder writable and run the same command again."
                ) from None
    return aside
