"""Takes deliveries into a course: what was found, chosen and written, and what was not."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path

from autograder.errors import AutograderError, UsageError
from autograder.files import shown
from autograder.intake.choosing import Choice, NoNotebook, choose_notebook
from autograder.intake.deliveries import Delivery, open_delivery
from autograder.intake.entries import Refusal
from autograder.intake.formats import Format
from autograder.intake.ledger import Record, read_ledger, write_ledger
from autograder.intake.members import Reading, Refused
from autograder.intake.moments import stamp
from autograder.intake.people import Sorted, Student, sort_out
from autograder.intake.roster import Roster
from autograder.intake.writing import Place, digest_of, put
from autograder.project import LessonFiles

__all__ = ["Call", "Collected", "Row", "collect", "opened_deliveries"]

_MOST_ROWS, _MOST_NAMED = 200, 5
"""How many refused files are named of one delivery, and of one student."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What is to be collected, and how.

    Attributes:
        root: the course's folder.
        assignment: name of the assignment.
        sources: folders and zips.
        form: the format of all; None to recognise each.
        roster: the class.
        zone: of times without one.
        times: ``auto``, ``files`` or ``none``; see `open_delivery`.
        encoding: of names in zips that say nothing of theirs.
        dry: whether to write nothing.
    """

    root: Path
    assignment: str
    sources: Sequence[Path]
    form: Format | None
    roster: Roster
    zone: tzinfo
    times: str = "auto"
    encoding: str = "cp437"
    dry: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What became of one student, or of a file that is nobody's.

    Attributes:
        who: the student's id, or the name in the delivery.
        status: ``taken``, ``replaced``, ``unchanged``, ``kept``, ``refused`` or ``nothing``.
        file: the file's name in the delivery; empty if there is none.
        time: when it was handed in; empty if unknown.
        remark: what there is to say.
    """

    who: str
    status: str
    file: str = ""
    time: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """What became of deliveries.

    Attributes:
        rows: one for each student and for each refusal that is nobody's.
        remarks: on whole deliveries.
        faults: what the instructor has to see to: nobody knows whose it is, or it was not written.
    """

    rows: Sequence[Row]
    remarks: Sequence[str]
    faults: Sequence[str]


def collect(call: Call, folder_of: Callable[[str], Path]) -> Collected:
    """Take deliveries into the course.

    Args:
        call: what is to be done.
        folder_of: where a student's submission belongs, by id.

    Raises:
        UsageError: no delivery can be read.
        CourseError: the records of earlier deliveries cannot be read or written.
    """
    records = read_ledger(call.root, call.assignment)
    with ExitStack() as stack:
        reading = Reading(zone=call.zone, encoding=call.encoding, stack=stack)
        deliveries, faults = opened_deliveries(call, reading)
        people = sort_out(deliveries, call.roster)
        try:
            rows = _rows_of_students(call, people, reading, records, folder_of, faults)
        finally:
            if not call.dry:
                write_ledger(call.root, call.assignment, records)
    for who, why in people.refused.items():
        rows.append(Row(who=who, status="refused", remark=why))
        faults.append(f"{who}: {why}")
    for delivery in deliveries:
        rows += _rows_of_nobody(delivery)
    here = {row.who for row in rows} | people.unclear
    rows += [
        Row(who=person.id, status="nothing", remark="handed in nothing")
        for person in call.roster.people
        if person.id not in here
    ]
    dateless = {one.delivery for one in people.students if not (one.person and one.person.time)}
    remarks = [
        f"{each.name}: {each.remark}"
        for each in deliveries
        if each.remark and each.name in dateless  # else the roster has told all times
    ]
    return Collected(rows=rows, remarks=remarks, faults=faults)


def opened_deliveries(call: Call, reading: Reading) -> tuple[list[Delivery], list[str]]:
    """The deliveries that can be read, and why others cannot.

    Raises:
        UsageError: none can be read.
    """
    found: list[Delivery] = []
    faults: list[str] = []
    for source in call.sources:
        try:
            found.append(open_delivery(source, call.assignment, call.form, call.times, reading))
        except (UsageError, Refused) as fault:
            faults.append(f"{source}: {fault}")
    if not found:
        raise UsageError("\n".join(faults))
    return found, faults


def _rows_of_students(
    call: Call,
    people: Sorted,
    reading: Reading,
    records: dict[str, Record],
    folder_of: Callable[[str], Path],
    faults: list[str],
) -> list[Row]:
    """Choose and write for each student; what cannot be written keeps nobody else out."""
    rows = []
    for student in people.students:
        refused: list[Refusal] = []
        try:
            choice = choose_notebook(student.files, call.assignment, reading, refused)
        except NoNotebook as fault:
            rows.append(
                Row(who=student.id, status="refused", remark=_remark([str(fault)], refused))
            )
            continue
        new, sure = _record(student, choice)
        folder, name = folder_of(student.id), LessonFiles(call.assignment).notebook
        try:
            done = put(
                Place(root=call.root, folder=folder, notebook=folder / name),
                choice,
                new,
                records.get(student.id),
                sure=sure,
                dry=call.dry,
            )
        except AutograderError as fault:
            rows.append(Row(who=student.id, status="refused", remark=str(fault)))
            faults.append(f"{student.id}: {fault}")
            continue
        if done.record is not None:
            records[student.id] = done.record
        remarks = [done.remark, *_said_of(choice)]
        rows.append(
            Row(
                who=student.id,
                status=done.status,
                file=shown(choice.file.entry.file),
                time=new.time,
                remark=_remark(remarks, refused),
            )
        )
    return rows


def _rows_of_nobody(delivery: Delivery) -> list[Row]:
    """What is refused of a delivery, the first of very much."""
    rows = [
        Row(who="", status="refused", file=shown(each.path), remark=each.why)
        for each in delivery.refused[:_MOST_ROWS]
    ]
    if more := len(delivery.refused) - len(rows):
        remark = f"{more:,} more files of {delivery.name} are refused for such reasons"
        rows.append(Row(who="", status="refused", remark=remark))
    return rows


def _record(student: Student, choice: Choice) -> tuple[Record, bool]:
    """What is remembered; and whether the time is the roster's."""
    given = student.person.time if student.person else None
    entry = choice.file.entry
    record = Record(
        form=student.form,
        place=entry.place,
        file=entry.file,
        delivery=student.delivery,
        digest=digest_of(choice.content, choice.beside),
        attempt=entry.attempt,
        time=_stamp(given or choice.time),
        made=_stamp(choice.file.made),
        beside=tuple(sorted(choice.beside)),
    )
    return record, given is not None


def _stamp(moment: datetime | None) -> str:
    return stamp(moment) if moment else ""


def _said_of(choice: Choice) -> list[str]:
    said = []
    if choice.others:
        more = f"{choice.others} other notebook{'s' if choice.others > 1 else ''}"
        said.append(f"{more} of the assignment: the latest counts")
    if choice.file.entry.late:
        said.append("late, says the platform")
    if choice.unreadable:
        said.append(f"cannot be graded: {choice.unreadable}")
    if choice.beside:
        said.append(f"with {', '.join(map(shown, sorted(choice.beside)))}")
    return said


def _remark(remarks: Sequence[str], refused: Sequence[Refusal]) -> str:
    left = [f"{shown(each.path)} refused: {each.why}" for each in refused[:_MOST_NAMED]]
    if more := len(refused) - len(left):
        left.append(f"{more:,} more refused")
    return "; ".join(filter(None, [*remarks, *left]))
