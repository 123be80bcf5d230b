"""Whose the files of deliveries are: ids of nbgrader, told by a roster or by the names alone."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from autograder.files import shown
from autograder.intake.deliveries import Delivered, Delivery
from autograder.intake.entries import Entry
from autograder.intake.names import ambiguous_key, student_id
from autograder.intake.roster import Person, Roster

__all__ = ["Sorted", "Student", "sort_out"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Student:
    """What one student handed in.

    Attributes:
        id: nbgrader's id.
        person: what the roster says; None if it does not know the student.
        form: name of the format.
        delivery: name of the delivery that the last of the files is in.
        files: all of the student's.
    """

    id: str
    person: Person | None
    form: str
    delivery: str
    files: Sequence[Delivered]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorted:
    """Files by student.

    Attributes:
        students: those who are known, sorted by id.
        refused: why not, by the name in the delivery.
        unclear: ids of those whose files may be among what is refused.
    """

    students: Sequence[Student]
    refused: Mapping[str, str]
    unclear: frozenset[str]


def sort_out(deliveries: Sequence[Delivery], roster: Roster) -> Sorted:
    """Tell whose each file is."""
    keyed: dict[tuple[str, str], list[tuple[Delivered, str]]] = defaultdict(list)
    for delivery in deliveries:
        for file in delivery.files:
            keyed[delivery.form.name, file.entry.key].append((file, delivery.name))
    refused: dict[str, str] = {}
    unclear: set[str] = set()
    claims: dict[str, list[tuple[Student, bool]]] = defaultdict(list)
    for (form, _), pairs in keyed.items():
        files = [file for file, _ in pairs]
        entry = files[-1].entry
        found, sure = roster.find(form, entry.number, entry.login, entry.name)
        name, fault = (found[0].id, "") if found else student_id(entry.login or entry.name)
        if len(found) > 1:
            fault = f"{len(found)} students of the roster who have that name"
        elif roster.strict and not found:
            fault = "nobody of that name, account or number in the roster"
        if fault:
            refused[_called(entry)] = _sentence(fault)
            unclear |= {one.id for one in found}
            continue
        student = Student(
            id=name,
            person=found[0] if found else None,
            form=form,
            delivery=pairs[-1][1],
            files=files,
        )
        claims[ambiguous_key(name)].append((student, sure))
    students = []
    for same in claims.values():
        told = all(sure for _, sure in same) and len({one.id for one, _ in same}) == 1
        if len(same) == 1 or told:
            students.append(_merged([one for one, _ in same]))
            continue
        others = ", ".join(sorted(_called(one.files[-1].entry) for one, _ in same))
        unclear |= {one.id for one, _ in same}
        for one, _ in same:
            refused[_called(one.files[-1].entry)] = _sentence(f"several of that name ({others})")
    return Sorted(
        students=sorted(students, key=lambda one: one.id),
        refused=refused,
        unclear=frozenset(unclear),
    )


def _merged(same: Sequence[Student]) -> Student:
    last = same[-1]
    return Student(
        id=last.id,
        person=last.person,
        form=last.form,
        delivery=last.delivery,
        files=[file for one in same for file in one.files],
    )


def _called(entry: Entry) -> str:
    """What a student is called in the delivery."""
    parts = dict.fromkeys(filter(None, (entry.name, entry.login, entry.number)))
    return shown(" ".join(parts))


def _sentence(fault: str) -> str:
    return (
        f"Expected one student of the class and found {fault}. "
        "What to do: give a roster that tells them apart, with --roster."
    )
