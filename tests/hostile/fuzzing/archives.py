"""What comes of deliveries: rows or a sentence, and nothing is written but where it belongs."""

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from datetime import UTC
from pathlib import Path
from typing import Any

from autograder.errors import AutograderError, UnreadableNotebook
from autograder.intake.collect import Call, Collected, collect
from autograder.intake.roster import Roster
from autograder.submission.beside import MAX_FILE
from autograder.submission.submitted import read_submitted
from autograder.submission.timestamps import read_timestamp
from tests.classroom.notebooks import LESSON
from tests.hostile.fuzzing.forged_zips import begun, made
from tests.hostile.fuzzing.target import Target, Wrong, expect

__all__ = ["TARGET"]

_STATUSES = {"taken", "replaced", "unchanged", "kept", "refused", "nothing"}
_FOLDERS = {"submitted", "deliveries", "set_aside"}
_CHANGES = {
    "os.chmod", "os.chown", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir",
    "os.symlink", "os.truncate", "shutil.move", "os.utime", "shutil.rmtree", "shutil.copyfile",
}  # fmt: skip
"""What changes something on a disk, by the names of Python's audit events."""

_watched: list[str] = []
"""The only folder that may be written to, where there is one; and what was written elsewhere."""


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if not _watched:
        return
    if event == "open":
        path, _, flags = arguments
        if not flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC):
            return
        paths: tuple[Any, ...] = (path,)
    elif event in {"subprocess.Popen", "os.system", "os.exec", "socket.connect"}:
        _watched.append(f"{event} {arguments}")
        return
    elif event in _CHANGES:
        paths = arguments[1:] if event in {"os.symlink", "shutil.copyfile"} else arguments
    else:
        return
    for path in paths:
        if isinstance(path, str | bytes | os.PathLike):
            place = os.path.realpath(os.path.dirname(os.fsdecode(path)))
            if not f"{place}/".startswith(f"{_watched[0]}/") and "__pycache__" not in place:
                _watched.append(f"{event} {os.fsdecode(path)}")


sys.addaudithook(_audit)


@contextlib.contextmanager
def _only_in(folder: Path) -> Iterator[None]:
    """See that nothing is written outside of a folder.

    Raises:
        Wrong: something was.
    """
    _watched[:] = [os.path.realpath(folder)]
    before, tempfile.tempdir = tempfile.tempdir, str(folder / "temporary")
    try:
        yield
        expect(len(_watched) == 1, f"written elsewhere: {_watched[1:4]}")
    finally:
        tempfile.tempdir = before
        _watched.clear()


def _run(content: bytes) -> str:
    with tempfile.TemporaryDirectory(prefix="fuzz-") as name:
        scratch = Path(name)
        for each in ("course", "temporary", "student"):
            (scratch / each).mkdir()
        (scratch / "all.zip").write_bytes(content)
        shutil.copyfile(scratch / "all.zip", scratch / "student" / "work.zip")
        with _only_in(scratch):
            end = _collected(scratch)
            _read(scratch / "student")
        expect(not os.listdir(scratch / "temporary"), "temporary files are left")
        expect(os.listdir(scratch / "student") == ["work.zip"], "something beside the zip")
        four = {"course", "temporary", "student", "all.zip"}
        expect(set(os.listdir(scratch)) == four, "something beside the course")
        _see_to_course(scratch / "course")
        return end


def _collected(scratch: Path) -> str:
    """Collect a delivery twice: what came of it."""
    course = scratch / "course"
    call = Call(
        root=course,
        assignment=LESSON,
        sources=[scratch / "all.zip"],
        form=None,
        roster=Roster(),
        zone=UTC,
    )
    try:
        first, again = (
            collect(call, lambda who: course / "submitted" / who / LESSON) for _ in range(2)
        )
    except AutograderError as fault:
        _see_to_sentence(str(fault))
        return "refused whole"
    for rows in (first.rows, again.rows):
        _see_to_rows(Collected(rows=rows, remarks=(), faults=()))
    for each in (*first.faults, *first.remarks):
        each.encode()
    expect(not {row.status for row in again.rows} & {"taken", "replaced"}, "taken twice")
    statuses = {row.status for row in first.rows}
    return "taken" if "taken" in statuses else "refused" if "refused" in statuses else "nothing"


def _see_to_rows(found: Collected) -> None:
    for row in found.rows:
        expect(row.status in _STATUSES, f"a status {row.status}")
        text = f"{row.who}{row.file}{row.time}{row.remark}"
        expect(text.isprintable(), f"what would steer a terminal: {text!r}")
        text.encode()
        if row.status == "refused":
            expect("Expected" in row.remark or "more files" in row.remark, row.remark[:200])


def _see_to_sentence(text: str) -> None:
    expect("What to do:" in text, f"no sentence: {text[:200]}")
    text.encode()


def _see_to_course(course: Path) -> None:
    """See that a course has the files of submissions and nothing else.

    Raises:
        Wrong: it has.
    """
    expect(set(os.listdir(course)) <= _FOLDERS, f"{os.listdir(course)} in the course")
    for parent, folders, files in os.walk(course):
        for name in (*folders, *files):
            path = Path(parent, name)
            if path.is_symlink() or not (path.is_file() or path.is_dir()):
                raise Wrong(f"a link or a device: {path.relative_to(course)}")
            if path.is_file() and path.name != f"{LESSON}.ipynb" and "deliveries" not in parent:
                expect(path.stat().st_size <= MAX_FILE, f"a large file: {path.name}")
    for student in course.glob("submitted/*"):
        expect(os.listdir(student) == [LESSON], f"{os.listdir(student)} of a student")


def _read(folder: Path) -> None:
    """What the grader would do with the same zip as one student's submission."""
    with contextlib.suppress(UnreadableNotebook):
        submitted = read_submitted(folder / f"{LESSON}.ipynb")
        submitted.files(submitted.notebook, absent=())
    read_timestamp(folder)


def _wrap(data: bytes) -> bytes:
    return data


def _begin() -> Iterable[bytes]:
    return begun()


TARGET = Target(
    name="archives",
    make=made,
    run=_run,
    wrap=_wrap,
    begin=_begin,
    modules=("autograder.intake", "autograder.submission"),
    suffix=".zip",
)
