"""Feedback pages on their way back: as Moodle or Canvas takes them, or a folder for each student.

Moodle finds a student by the folder's name, Canvas by the two numbers in the file's and GitHub by
the repository, so all need the names of the delivery; the records of `autograder.intake.ledger`
have them.
"""

import io
import os
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.errors import CourseError
from autograder.files import write_whole
from autograder.intake.entries import Entry
from autograder.intake.folders import opened
from autograder.intake.ledger import Record
from autograder.intake.people import Student
from autograder.project import LessonFiles

__all__ = ["PLATFORMS", "SUMMARY", "Page", "Returned", "pages_of", "places_in", "return_pages"]

PLATFORMS: Mapping[str, str] = {
    "moodle": "Moodle",
    "canvas": "Canvas",
    "github": "git",
    "folder": "a folder",
}
"""Where pages can go, with a word for people."""

_FORMS = {"github": "git"}
_FOLDERS = ("folder", "github")

SUMMARY = "summary.md"
"""What the summary beside a page is called."""

_MOST_BYTES = 50_000_000
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the same in each run, so that the same pages give the same zip


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A student's feedback.

    Attributes:
        student: the id.
        path: of the page; None if there is none.
        why: why there is none; empty if there is one.
        summary: a short text in Markdown that goes beside the page; empty if none does.
    """

    student: str
    path: Path | None = None
    why: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What became of one student's page.

    Attributes:
        student: the id.
        status: ``written``, ``unchanged`` or ``none``.
        file: its name in what was written; empty if there is none.
        why: why there is none; empty if there is one.
    """

    student: str
    status: str
    file: str = ""
    why: str = ""


def pages_of(
    students: Sequence[str],
    assignment: str,
    submitted: Callable[[str], Path],
    feedback: Callable[[str], Path],
) -> list[Page]:
    """The pages that are released: those in ``feedback/`` that are of what was handed in last.

    Args:
        students: those who are asked for.
        assignment: name of the assignment.
        submitted: where a student's submission is.
        feedback: where a student's feedback is.
    """
    found = []
    for student in students:
        page = feedback(student) / f"{assignment}.html"
        work = submitted(student) / LessonFiles(assignment).notebook
        why = _fault(page, work, submitted(student), assignment)
        found.append(Page(student=student, path=None if why else page, why=why))
    return found


def _fault(page: Path, work: Path, folder: Path, assignment: str) -> str:
    if not folder.is_dir():
        return "handed in nothing"
    if not os.path.lexists(page):
        return f"no page yet: run `autograder grade {assignment}`"
    if page.is_symlink() or not page.is_file():
        return "the page is no regular file: delete it and grade again"
    if work.is_file() and work.stat().st_mtime_ns > page.stat().st_mtime_ns:
        return f"the page is of an earlier submission: run `autograder grade {assignment}`"
    return ""


def places_in(students: Sequence[Student], records: Mapping[str, Record]) -> dict[str, Record]:
    """The records, with what the files of another delivery are called put in their place."""
    found = dict(records)
    for student in students:
        before = records.get(student.id)
        files = sorted(student.files, key=lambda file: file.entry.attempt or 0)
        same = [file for file in files if before and file.entry.file == before.file]
        notebooks = [file for file in files if _is_notebook(file.entry)]
        entry = (same or notebooks or files)[-1].entry
        unknown = Record(
            form="", place="", file="", delivery="", digest="", attempt=None, time="", made=""
        )
        found[student.id] = replace(
            before or unknown, form=student.form, place=entry.place, file=entry.file
        )
    return found


def _is_notebook(entry: Entry) -> bool:
    return entry.file.lower().endswith((".ipynb", ".zip"))


def return_pages(
    pages: Sequence[Page],
    assignment: str,
    platform: str,
    target: Path,
    records: Mapping[str, Record],
) -> list[Returned]:
    """Write the pages.

    Args:
        pages: of all students.
        assignment: name of the assignment.
        platform: one of `PLATFORMS`.
        target: the zip or the folder.
        records: where submissions came from, by student.

    Raises:
        CourseError: it cannot be written.
    """
    rows: dict[str, Returned] = {}
    contents: dict[str, tuple[str, bytes]] = {}
    for page in pages:
        name, why = _name(page, assignment, platform, records.get(page.student))
        if page.path is None or why:
            rows[page.student] = Returned(student=page.student, status="none", why=page.why or why)
            continue
        try:
            with opened(page.path) as file:
                content = file.read(_MOST_BYTES)
        except OSError as error:
            why = f"the page cannot be read ({error.strerror or error})"
            rows[page.student] = Returned(student=page.student, status="none", why=why)
            continue
        contents[page.student] = name, content
    files = dict(contents.values())
    for page in pages:
        if page.summary and page.student in contents:
            beside = contents[page.student][0].rpartition("/")[0]
            files[f"{beside}/{SUMMARY}"] = page.summary.encode(errors="backslashreplace")
    write = _write_folder if platform in _FOLDERS else _write_zip
    changed = write(target, files) if files else set()
    for student, (name, _) in contents.items():
        status = "written" if name in changed else "unchanged"
        rows[student] = Returned(student=student, status=status, file=name)
    return [rows[page.student] for page in pages]


def _name(page: Page, assignment: str, platform: str, record: Record | None) -> tuple[str, str]:
    """What the page is called there; or why nobody knows."""
    if platform == "folder":
        return f"{page.student}/{assignment}.html", ""
    title = PLATFORMS[platform]
    todo = f"name {title}'s download with --source"
    if record is None:
        return "", f"it is not known what {title} calls the submission: {todo}"
    if record.form != _FORMS.get(platform, platform):
        return "", f"the submission did not come from {title}: {todo}"
    if platform in ("moodle", "github"):
        return f"{record.place}{assignment}.html", ""
    stem = record.file.partition("/")[0]
    return f"{record.place}{stem.rpartition('.')[0] or stem}.html", ""


def _write_zip(target: Path, files: Mapping[str, bytes]) -> set[str]:
    """Write a zip, unless it is there with the same files; gives what is new in it."""
    before: dict[str, bytes] = {}
    try:
        with opened(target) as file, zipfile.ZipFile(file) as archive:
            names = [each.filename for each in archive.infolist() if each.file_size <= _MOST_BYTES]
            before = {name: archive.read(name) for name in names if name in files}
            extra = len(archive.infolist()) - len(before)
    except FileNotFoundError:
        extra = 1
    except (OSError, zipfile.BadZipFile) as error:
        raise CourseError(
            f"Expected a zip of an earlier run, or nothing, at {target} and found something else "
            f"({error}). What to do: name another file with --output."
        ) from None
    changed = {name for name, content in files.items() if before.get(name) != content}
    if changed or extra:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in sorted(files):
                info = zipfile.ZipInfo(name, _LONG_AGO)
                info.external_attr = 0o644 << 16
                archive.writestr(info, files[name], zipfile.ZIP_DEFLATED)
        write_whole(target, packed.getvalue())
    return changed


def _write_folder(target: Path, files: Mapping[str, bytes]) -> set[str]:
    """Write a folder, file by file; what is there already is not written again."""
    changed = set()
    for name, content in files.items():
        path = target / name
        try:
            with opened(path) as file:
                same = file.read(len(content) + 1) == content
        except OSError:
            same = False
        if not same:
            write_whole(path, content)
            changed.add(name)
    return changed
