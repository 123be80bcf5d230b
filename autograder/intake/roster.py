"""Who is in the class: from a platform's export, any other CSV, or the course's gradebook."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from pathlib import Path

from autograder.errors import UsageError
from autograder.intake.folders import opened
from autograder.intake.moments import moment_of_text
from autograder.intake.names import ambiguous_key, german_key, key_of_name, student_id

__all__ = ["COLUMNS", "Person", "Roster", "read_roster"]

COLUMNS: Mapping[str, Sequence[str]] = {
    "id": ("sis login id", "id number", "idnumber", "username", "login", "student_id", "student id",
           "anmeldename", "benutzername", "id-nummer", "matrikelnummer", "sis user id",
           "логин", "индивидуальный номер", "email address", "email", "e-mail", "e-mail-adresse",
           "адрес электронной почты", "identifier", "идентификатор", "id"),
    "login": ("sis login id", "username", "login", "anmeldename", "benutzername",
              "логин", "github_username", "github username", "gitlab_username", "email address",
              "email", "адрес электронной почты"),
    "name": ("full name", "name", "student", "fullname", "vollständiger name", "полное имя"),
    "first": ("first name", "firstname", "first_name", "vorname", "имя"),
    "last": ("last name", "surname", "lastname", "last_name", "nachname", "фамилия"),
    "moodle": ("identifier", "id der teilnehmer/innen", "id des/der teilnehmers/in",
               "идентификатор"),
    "canvas": ("id",),
    "ilias": ("user id", "user_id", "usr_id"),
    "time": ("last modified (submission)", "submitted at", "submitted_at", "time",
             "zuletzt geändert (abgabe)", "последнее изменение (ответ)"),
}  # fmt: skip
"""What the columns are called in the exports of platforms, in the order of preference."""

_MOST_BYTES = 20_000_000
_PARTICIPANT = re.compile(r"\D*(\d+)")
_NO_STUDENT = re.compile(r"\s*Points Possible|Student, Test$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A student of the class.

    Attributes:
        id: nbgrader's id.
        names: all ways to write the name.
        logins: accounts and addresses.
        numbers: the platforms' numbers of the student, by the name of the format.
        time: when the last attempt was handed in; None if the roster does not say it.
    """

    id: str
    names: tuple[str, ...] = ()
    logins: tuple[str, ...] = ()
    numbers: Mapping[str, str] = field(default_factory=dict)
    time: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """A class.

    Attributes:
        people: the students.
        source: where they were read, for people.
        strict: whether there is nobody else.
    """

    people: Sequence[Person] = ()
    source: str = ""
    strict: bool = False

    def find(self, form: str, number: str, login: str, name: str) -> tuple[list[Person], bool]:
        """Who an entry of a delivery is of.

        Args:
            form: name of the format.
            number: the platform's number.
            login: the account.
            name: the name as the platform writes it.

        Returns:
            Those who it may be; and whether a number or an account tells it, not the name alone.
        """
        account = ambiguous_key(login)
        for sure in (
            [one for one in self.people if number and one.numbers.get(form) == number],
            [
                one
                for one in self.people
                if account and account in map(ambiguous_key, (one.id, *one.logins))
            ],
        ):
            if sure:
                return sure, True
        keys = {key_of_name(name), german_key(name)} - {""}
        written = ambiguous_key(student_id(name)[0])
        return [
            one
            for one in self.people
            if keys & {key for each in one.names for key in (key_of_name(each), german_key(each))}
            or (written and written == ambiguous_key(one.id))
        ], False


def read_roster(path: Path, columns: Mapping[str, str], zone: tzinfo) -> Roster:
    """Read a CSV.

    Args:
        path: of the file: Moodle's participants, grades or grading worksheet, Canvas's gradebook,
            or any other.
        columns: the headings of columns that are called in other ways, by a key of `COLUMNS`.
        zone: of times without one.

    Raises:
        UsageError: it cannot be read, or says no ids.
    """
    head, rows = _table(path)
    place = _places(path, head, columns, rows)
    people = [person for row in rows if (person := _person(row, place, zone)) is not None]
    heading = head[place["id"][0]]
    counts = Counter(ambiguous_key(person.id) for person in people)
    for person in people:
        if counts[ambiguous_key(person.id)] > 1:
            raise UsageError(
                f"Expected ids that differ in {path} and found {person.id!r} more than once, in "
                f"the column {heading!r}. What to do: name another column with --column id=HEADING."
            )
    return Roster(people=people, source=f"{path.name}, ids from {heading!r}", strict=True)


def _table(path: Path) -> tuple[list[str], list[list[str]]]:
    try:
        with opened(path) as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise UsageError(
            f"Expected a roster, a CSV file, at {path} and found none ({error.strerror or error}). "
            "What to do: see to the path."
        ) from None
    text = _decoded(content) if len(content) <= _MOST_BYTES else "\0"
    first = text.lstrip().partition("\n")[0]
    if "\0" in text or not first:
        raise UsageError(
            f"Expected a CSV file with headings and found none in {path}. "
            "What to do: export the list as CSV, not as a spreadsheet."
        )
    delimiter = max(",;\t", key=first.count)
    try:
        table = [
            row
            for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
            if any(row)
        ]
    except csv.Error as error:
        raise UsageError(
            f"Expected a CSV file and found one that cannot be read ({error}) in {path}. "
            "What to do: export the list as CSV once more."
        ) from None
    return [each.strip() for each in table[0]], table[1:]


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _places(
    path: Path, head: Sequence[str], columns: Mapping[str, str], rows: Sequence[Sequence[str]]
) -> dict[str, list[int]]:
    """The places of the columns for each key; of those for the id the best one alone."""
    known = [each.casefold() for each in head]
    place: dict[str, list[int]] = {}
    for key, names in COLUMNS.items():
        wanted = columns.get(key)
        if wanted is not None and wanted.casefold() not in known:
            raise UsageError(
                f"Expected a column {wanted!r} in {path} and found {', '.join(map(repr, head))}. "
                "What to do: name one of these."
            )
        places = [known.index(name) for name in names if name in known]
        place[key] = places if wanted is None else [known.index(wanted.casefold())]
    if "sis login id" not in known and "canvas" not in columns and "sis user id" not in known:
        place["canvas"] = []  # what Canvas calls ID is any number elsewhere
    full = [at for at in place["id"] if _is_full(at, rows)]
    if not full:
        raise UsageError(
            f"Expected a column of {path} with an id for each student and found "
            f"{', '.join(map(repr, head))}. What to do: name it with --column id=HEADING."
        )
    place["id"] = full[:1]
    return place


def _is_full(at: int, rows: Sequence[Sequence[str]]) -> bool:
    students = [row for row in rows if not _is_nobody(row)]
    values = [row[at].strip() if at < len(row) else "" for row in students]
    return all(values) and len(set(values)) == len(values)


def _is_nobody(row: Sequence[str]) -> bool:
    """Whether a row is one of those that Canvas adds."""
    return any(map(_NO_STUDENT.match, row[:2]))


def _person(row: Sequence[str], place: Mapping[str, Sequence[int]], zone: tzinfo) -> Person | None:
    def values(key: str) -> Iterator[str]:
        texts = (re.sub("^'(?=[=+@-])", "", row[at].strip()) for at in place[key] if at < len(row))
        return (text for text in texts if text)

    made, fault = student_id(next(values("id"), ""))
    if _is_nobody(row) or not made:
        return None
    if fault:
        raise UsageError(
            f"Expected ids that nbgrader accepts and found {made!r} in the roster: {fault}. "
            "What to do: name another column with --column id=HEADING."
        )
    first, last = next(values("first"), ""), next(values("last"), "")
    names = [*values("name"), *([f"{first} {last}", f"{last} {first}"] if first or last else [])]
    for each in list(names):
        last, comma, first = each.partition(",")
        if comma:
            names.append(f"{first.strip()} {last.strip()}")
    numbers = {}
    for key in ("moodle", "canvas", "ilias"):
        match = _PARTICIPANT.fullmatch(next(values(key), ""))
        if match:
            numbers[key] = match[1]
    return Person(
        id=made,
        names=tuple(names),
        logins=tuple(values("login")),
        numbers=numbers,
        time=moment_of_text(next(values("time"), ""), zone),
    )
