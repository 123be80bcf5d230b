"""A class's work as five platforms deliver it, with what happens in every class.

Names and paths are those of the platforms. Of twenty students, nine hand in what they should, and
the others rename it, come late, hand in twice, pack it, put it into a folder, or hand in what is
broken or hostile.
"""

import io
import os
import stat
import subprocess
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

__all__ = ["FORMATS", "HONEST", "KINDS", "Student", "Work", "class_of", "deliver"]

FORMATS: Mapping[str, str] = {
    "moodle": "Moodle, a zip",
    "canvas": "Canvas, a zip",
    "ilias": "ILIAS, a zip",
    "drive": "Google Drive, a folder for each",
    "git": "GitHub Classroom, clones",
}
"""What is delivered, with words for people."""

KINDS = (
    "renamed", "twice", "bomb", "plain", "late", "nested", "plain", "plain", "deeper", "cut off",
    "plain", "renamed", "plain", "link", "plain", "twice", "nested", "late", "plain", "broken zip",
)  # fmt: skip
"""What each of twenty students does; then it begins again."""

HONEST = frozenset({"renamed", "twice", "plain", "late", "nested", "deeper"})
"""Those who have handed in the whole solution, one way or another: each is to get all points."""

_FIRST = ("Anna", "Björn", "Ольга", "Li", "Zoë", "Jean-Luc", "Mary Ann", "Óscar", "Ali", "Eva")
_LAST = ("Ek", "Müller", "Сидорова", "O'Neil", "Żak", "Nowak")
_DUE = datetime(2026, 1, 31, 12, 0, 0)
_BOMB = 60_000_000
_LINK = b"/etc/hostname"


@dataclass(frozen=True, slots=True, kw_only=True)
class Student:
    """A student of the class.

    Attributes:
        number: from 0 on.
        kind: one of `KINDS`.
    """

    number: int
    kind: str

    @property
    def first(self) -> str:
        """The first name."""
        return _FIRST[self.number % len(_FIRST)]

    @property
    def last(self) -> str:
        """The last name: no two students have the same two."""
        turn, again = divmod(self.number // len(_FIRST), len(_LAST))
        return _LAST[again] + turn * "son"

    @property
    def login(self) -> str:
        """The account."""
        return f"s{self.number:04}"

    def id(self, form: str) -> str:
        """What the course calls the student: of a roster, or else of the delivery."""
        return f"{self.first} {self.last}".replace(" ", "_") if form == "drive" else self.login


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What is handed in.

    Attributes:
        lesson: its name.
        whole: the notebook with all solutions.
        begun: the notebook as it was released.
    """

    lesson: str
    whole: bytes
    begun: bytes

    def of(self, student: Student) -> bytes:
        """The student's own solution: no two are the same file."""
        return self.whole.rstrip() + b" " * (1 + student.number) + b"\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    name: str
    content: bytes
    time: datetime
    is_link: bool = False
    late: bool = False


def class_of(count: int) -> list[Student]:
    """So many students, one of each kind after the other."""
    return [Student(number=n, kind=KINDS[n % len(KINDS)]) for n in range(count)]


def deliver(form: str, students: Sequence[Student], work: Work, folder: Path) -> list[Path]:
    """Write a delivery.

    Returns:
        Its path, and that of the roster where the platform has one.
    """
    folder.mkdir(parents=True)
    files = [
        (_path(form, student, number, file, work.lesson), file)
        for student in students
        for number, file in enumerate(_handed_in(student, work))
    ]
    if form in ("moodle", "canvas", "ilias"):
        source = _zip(folder / f"{form}.zip", files)
    else:
        source = _folder(folder / "all", files)
    if form == "git":
        for student in students:
            _commit(source / f"{work.lesson}-{student.login}", student)
    head, rows = _roster(form, students)
    if not head:
        return [source]
    roster = folder / "roster.csv"
    lines = [",".join(f'"{one}"' for one in row) for row in (head, *rows)]
    roster.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [source, roster]


def _handed_in(student: Student, work: Work) -> Iterator[_File]:
    name, whole = f"{work.lesson}.ipynb", work.of(student)
    time = _DUE - timedelta(minutes=20 * student.number)
    match student.kind:
        case "renamed":
            yield _File(name=f"final version ({student.number}).ipynb", content=whole, time=time)
        case "twice":
            yield _File(name=name, content=work.begun, time=time - timedelta(days=1))
            yield _File(name=f"{work.lesson} (1).ipynb", content=whole, time=time)
        case "late":
            late = _DUE + timedelta(hours=3)
            yield _File(name=name, content=whole, time=late, late=True)
        case "nested":
            inner = _packed({f"homework/{name}": whole})
            yield _File(name="homework.zip", content=inner, time=time)
        case "deeper":
            yield _File(name=f"lesson/{name}", content=whole, time=time)
        case "cut off":
            yield _File(name=name, content=whole[: len(whole) // 2], time=time)
        case "broken zip":
            inner = _packed({name: whole})
            yield _File(name="homework.zip", content=inner[: len(inner) // 2], time=time)
        case "bomb":
            inner = _packed({name: bytes(_BOMB)})
            yield _File(name="homework.zip", content=inner, time=time)
        case "link":
            yield _File(name=name, content=_LINK, time=time, is_link=True)
        case _:
            yield _File(name=name, content=whole, time=time)


def _path(form: str, student: Student, number: int, file: _File, lesson: str) -> str:
    who, user = f"{student.first} {student.last}", 1000 + student.number
    if form == "moodle":
        return f"{who}_{user}_assignsubmission_file/{file.name}"
    if form == "canvas":
        short = "".join(one for one in f"{student.last}{student.first}".lower() if one.isalnum())
        late, attempt = "_LATE" if file.late else "", 50_000 + 10 * student.number + number
        return f"{short}{late}_{user}_{attempt}_{file.name.rpartition('/')[2]}"
    if form == "ilias":
        late = "Late Submission - " if file.late else ""
        return f"Exercise 3/{student.last}_{student.first}_{student.login}_{user}/{late}{file.name}"
    place = f"{lesson}-{student.login}" if form == "git" else who
    return f"{place}/{file.name}"


def _roster(form: str, students: Sequence[Student]) -> tuple[Sequence[str], list[Sequence[str]]]:
    """Moodle's grading worksheet or Canvas's gradebook; nothing for other platforms."""
    if form == "moodle":
        return ("Identifier", "Full name", "ID number", "Email address"), [
            (f"Participant {1000 + one.number}", f"{one.first} {one.last}", one.login, "")
            for one in students
        ]
    if form == "canvas":
        return ("Student", "ID", "SIS User ID", "SIS Login ID", "Section"), [
            (f"{one.last}, {one.first}", str(1000 + one.number), "", one.login, "1")
            for one in students
        ]
    return (), []


def _packed(files: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def _zip(path: Path, files: Sequence[tuple[str, _File]]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, file in files:
            info = zipfile.ZipInfo(name, file.time.timetuple()[:6])
            kind = stat.S_IFLNK if file.is_link else stat.S_IFREG
            info.external_attr = (kind | 0o644) << 16
            archive.writestr(info, file.content, zipfile.ZIP_DEFLATED, 1)
    return path


def _folder(root: Path, files: Sequence[tuple[str, _File]]) -> Path:
    for name, file in files:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if file.is_link:
            path.symlink_to(_LINK.decode())
            continue
        path.write_bytes(file.content)
        os.utime(path, (file.time.timestamp(),) * 2)
    return root


def _commit(clone: Path, student: Student) -> None:
    time = (_DUE - timedelta(minutes=20 * student.number)).isoformat()
    dates = {"GIT_COMMITTER_DATE": f"{time}+0000", "GIT_AUTHOR_DATE": f"{time}+0000"}
    who = ("-c", f"user.name={student.login}", "-c", f"user.email={student.login}@example.org")
    for command in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "done"]):
        subprocess.run(
            ["git", *who, *command],  # noqa: S607 (that of the system)
            cwd=clone,
            env={**os.environ, **dates},
            check=True,
        )
