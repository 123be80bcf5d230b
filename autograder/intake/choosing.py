"""The one notebook of a student that counts: recognised by its cells, of the latest attempt."""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, tzinfo
from io import BytesIO
from os.path import dirname

from autograder.assignments import lesson_of
from autograder.errors import UnreadableNotebook
from autograder.files import shown
from autograder.intake.clones import commit_time
from autograder.intake.deliveries import Delivered
from autograder.intake.entries import Refusal
from autograder.intake.formats import copies_of
from autograder.intake.members import MAX_MEMBERS, Reading, Refused, too_full
from autograder.intake.moments import moment_of_text
from autograder.intake.zips import zip_members
from autograder.project import LessonFiles
from autograder.submission.beside import MAX_FILE, files_used
from autograder.submission.document import MAX_BYTES
from autograder.submission.read import Notebook, parse_notebook
from autograder.submission.recognise import has_cells_of

__all__ = ["Choice", "NoNotebook", "choose_notebook"]

MAX_NOTEBOOKS = 50
MAX_OF_STUDENT = 5 * MAX_BYTES
"""Bytes that are read of what one student handed in."""

_LEAST = 50  # bytes: no notebook is smaller
_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)
_OBJECT = re.compile(rb"[\xef\xbb\xbf\xff\xfe\x00\s]*\{")
"""How an object of JSON begins, in UTF-8 or UTF-16."""
_MOST_NAMED = 5
_TOO_MUCH = (
    f"Expected one notebook and found more than {MAX_NOTEBOOKS}, or more than "
    f"{MAX_OF_STUDENT / 1e6:g} MB. What to do: let the notebook alone be handed in."
)


class NoNotebook(Refused):
    """A student handed in nothing that is the assignment's notebook; the message says what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The notebook that counts.

    Attributes:
        file: of the delivery that it is, or is in.
        content: the bytes of the notebook.
        time: when it was handed in, in UTC; None if unknown.
        beside: what the notebook uses of the files around it, by relative paths.
        others: how many other notebooks of the assignment there are.
        unreadable: why it cannot be graded; empty if it can be.
    """

    file: Delivered
    content: bytes = field(repr=False)
    time: datetime | None
    beside: dict[str, bytes] = field(default_factory=dict, repr=False)
    others: int = 0
    unreadable: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    file: Delivered
    notebook: Notebook | None
    content: bytes
    time: datetime | None
    fault: str = ""

    def rank(self, *, dated: bool) -> tuple[int, datetime, datetime, int]:
        """Sorts the notebooks of one student: the latest attempt has the largest.

        Args:
            dated: whether all of them have a time.
        """
        entry = self.file.entry
        time = self.time if dated and self.time else _LONG_AGO
        return entry.attempt or 0, time, self.file.made or _LONG_AGO, copies_of(entry.file)


def choose_notebook(
    files: Sequence[Delivered],
    assignment: str,
    reading: Reading,
    refused: list[Refusal],
) -> Choice:
    """Choose among what one student handed in.

    Args:
        files: all of the student's.
        assignment: name of the assignment.
        reading: how zips are read.
        refused: what is not taken is added here.

    Raises:
        NoNotebook: none is the assignment's, or it is not clear which one counts.
    """
    with ExitStack() as stack:
        everything = list(_with_packed(files, replace(reading, stack=stack), refused))
        found: dict[bytes, _Found] = {}
        left = MAX_OF_STUDENT
        for one in _looked_at(everything, assignment, reading.zone, refused):
            left -= len(one.content)
            if left < 0 or len(found) >= MAX_NOTEBOOKS:
                raise NoNotebook(_TOO_MUCH)
            before = found.get(one.content)
            if before is None or one.rank(dated=True) > before.rank(dated=True):
                found[one.content] = one
        right = [one for one in found.values() if one.notebook is not None]
        chosen = _latest(right or list(found.values()), everything, assignment)
        return Choice(
            file=chosen.file,
            content=chosen.content,
            time=chosen.time,
            beside=_beside(chosen, everything, assignment),
            others=len(found) - 1,
            unreadable=chosen.fault,
        )


def _latest(found: Sequence[_Found], files: Sequence[Delivered], assignment: str) -> _Found:
    if not found:
        names = sorted({shown(file.entry.file) for file in files if not file.member.why})
        raise NoNotebook(
            f"Expected a notebook with the cells of {assignment} and found "
            f"{_named(names) or 'nothing that can be read'}. What to do: ask the student."
        )
    dated = all(one.time for one in found)
    rank = max(one.rank(dated=dated) for one in found)
    latest = [one for one in found if one.rank(dated=dated) == rank]
    if len(latest) > 1:
        names = sorted(shown(one.file.member.path) for one in latest)
        raise NoNotebook(
            f"Expected one notebook and found several different ones, none of them the latest: "
            f"{_named(names)}. What to do: delete all but the one that counts."
        )
    return latest[0]


def _with_packed(
    files: Sequence[Delivered], reading: Reading, refused: list[Refusal]
) -> Iterator[Delivered]:
    """The files, and those in the zips among them."""
    left, bytes_left, count = deque(files), MAX_OF_STUDENT, len(files)
    while left:
        file = left.popleft()
        path = file.member.path
        if not path.lower().endswith(".zip"):
            yield file
            continue
        try:
            if count > MAX_MEMBERS:
                raise Refused(too_full(count))
            content = file.member.read(bytes_left)
            bytes_left -= len(content)
            members, without = zip_members(
                BytesIO(content), f"{path}/", file.member.depth + 1, reading
            )
            count += len(members)
            if count > MAX_MEMBERS:
                raise Refused(too_full(count))
        except Refused as fault:
            refused.append(Refusal(path, str(fault)))
            continue
        refused += without
        for member in members:
            name = file.entry.file + member.path.removeprefix(path)
            left.append(replace(file, entry=replace(file.entry, file=name), member=member))


def _looked_at(
    files: Sequence[Delivered], assignment: str, zone: tzinfo, refused: list[Refusal]
) -> Iterator[_Found]:
    """What is the assignment's notebook, or has its name and cannot be read."""
    for file in files:
        named = _is_named(file.entry.file, assignment)
        if file.member.size < _LEAST and not named and not file.member.why:
            continue
        try:
            content = file.member.read(MAX_BYTES, None if named else _OBJECT)
        except Refused as fault:
            refused.append(Refusal(file.member.path, str(fault)))
            continue
        if not content and not named:
            continue
        notebook, why = None, ""
        try:
            notebook = parse_notebook(content)
        except UnreadableNotebook as fault:
            why = str(fault)
        if has_cells_of(notebook, lesson_of(assignment)) if notebook else named:
            time = _time(file, zone)
            yield _Found(file=file, notebook=notebook, content=content, time=time, fault=why)


def _is_named(file: str, assignment: str) -> bool:
    """Whether a file has the assignment's name, whatever a browser or a platform made of it."""
    base = re.sub(r"[ -]", "_", file.rpartition("/")[2].lower())
    return base.endswith(".ipynb") and assignment.lower() in base


def _beside(chosen: _Found, files: Sequence[Delivered], assignment: str) -> dict[str, bytes]:
    """What the notebook uses of the files in its folder; cells that write files are read later."""
    if chosen.notebook is None:
        return {}
    folder = dirname(chosen.file.entry.file)
    prefix = f"{folder}/" if folder else ""
    by_path = {
        each.entry.file.removeprefix(prefix): each
        for each in sorted(files, key=lambda each: each.entry.attempt or 0)
        if each.entry.file.startswith(prefix)
    }

    def read(path: str) -> bytes | None:
        try:
            return by_path[path].member.read(MAX_FILE)
        except Refused:
            return None

    absent = {LessonFiles(lesson_of(assignment)).public_checks}
    written = files_used(chosen.notebook, (), lambda _: None, absent=absent)
    used = files_used(chosen.notebook, sorted(by_path), read, absent=absent)
    return {path: content for path, content in used.items() if path not in written}


def _time(file: Delivered, zone: tzinfo) -> datetime | None:
    if file.entry.time:
        return moment_of_text(file.entry.time, zone)
    if file.clone is not None:
        return commit_time(file.clone)
    return file.member.time if file.dated else None


def _named(names: Sequence[str]) -> str:
    more = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
