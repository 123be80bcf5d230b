"""What is remembered of where submissions came from: ``deliveries/ASSIGNMENT.json`` in the course.

It is how feedback finds its way back, and how an older attempt is known as such. Nothing of it
reaches students: it lies beside no submission.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from autograder.errors import CourseError
from autograder.files import write_whole

__all__ = ["FOLDER", "Record", "ledger_path", "moment", "read_ledger", "write_ledger"]

FOLDER = "deliveries"
_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One student's submission, as it was delivered.

    Attributes:
        form: name of the format.
        place: what comes before the file's name when something is returned.
        file: the file's name, as the student handed it in.
        delivery: name of the delivery.
        digest: SHA-256 of the notebook, and of the files that were taken with it.
        attempt: the platform's number of the attempt; None if it has none.
        time: when it was handed in, as in ``timestamp.txt``; empty if unknown.
        made: the same of the delivery's latest file.
        beside: the files that were taken with the notebook.
    """

    form: str
    place: str
    file: str
    delivery: str
    digest: str
    attempt: int | None
    time: str
    made: str
    beside: tuple[str, ...] = ()


def ledger_path(root: Path, assignment: str) -> Path:
    """Where the records of an assignment are."""
    return root / FOLDER / f"{assignment}.json"


def read_ledger(root: Path, assignment: str) -> dict[str, Record]:
    """The records, by student.

    Raises:
        CourseError: they cannot be read.
    """
    path = ledger_path(root, assignment)
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["version"] != _VERSION:
            raise ValueError(f"version {content['version']}")
        return {
            student: Record(**{**record, "beside": tuple(record["beside"])})
            for student, record in content["students"].items()
        }
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise CourseError(
            f"Expected the records of deliveries in {path} and found what cannot be read "
            f"({error}). What to do: delete the file and collect the latest delivery again."
        ) from None


def write_ledger(root: Path, assignment: str, records: Mapping[str, Record]) -> None:
    """Write the records, if they have changed.

    Raises:
        CourseError: they cannot be written.
    """
    if records == read_ledger(root, assignment):
        return
    content = {
        "version": _VERSION,
        "assignment": assignment,
        "students": {student: asdict(records[student]) for student in sorted(records)},
    }
    text = json.dumps(content, ensure_ascii=False, indent=1)
    write_whole(ledger_path(root, assignment), f"{text}\n")


def moment(text: str) -> datetime | None:
    """A time of a record."""
    return datetime.strptime(text, "%Y-%m-%d %H:%M:%S UTC").replace(tzinfo=UTC) if text else None
