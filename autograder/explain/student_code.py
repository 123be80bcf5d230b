"""The code of a submission that ran, by cells and lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from autograder.sandbox.outcomes import Place
from autograder.submission.extract import Namespace, Slice, Statement
from autograder.submission.names import names_of

__all__ = ["Line", "definition_of", "lines_of", "lines_used_by", "namespace_of", "steps_of"]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a submission; ``text`` is the student's."""

    cell: int
    number: int
    text: str


def namespace_of(code: Slice, exercise: str) -> Namespace | None:
    """What is run for an exercise; None where nothing is."""
    found = [one for one in code.namespaces if exercise in one.exercises]
    return found[0] if found else next(iter(code.namespaces), None)


def definition_of(space: Namespace | None, exercise: str) -> Statement | None:
    """The statement that defines an exercise."""
    position = space.kept.get(exercise) if space is not None else None
    return space.statements[position] if space is not None and position is not None else None


def lines_of(statement: Statement) -> Iterator[Line]:
    """The lines of a statement."""
    for offset, text in enumerate(statement.source.split("\n")):
        yield Line(statement.cell, statement.line + offset, text)


def lines_used_by(space: Namespace | None, exercise: str) -> list[Line]:
    """The lines that define an exercise and what that uses, directly or by another."""
    first = definition_of(space, exercise)
    if space is None or first is None:
        return []
    wanted, chosen = {*_used(first), exercise}, {id(first)}
    others = space.statements
    while more := [one for one in others if id(one) not in chosen and wanted & one.binds]:
        chosen.update(map(id, more))
        wanted.update(name for one in more for name in _used(one))
    return [line for one in space.statements if id(one) in chosen for line in lines_of(one)]


def _used(statement: Statement) -> frozenset[str]:
    names = names_of(statement.source)  # it was read once before
    return names.used | names.used_by_call


def steps_of(space: Namespace | None, steps: Sequence[Place]) -> list[Line]:
    """The lines that led to an exception, as a traceback has them, the innermost one last."""
    known = {
        (line.cell, line.number): line.text
        for statement in (space.statements if space is not None else ())
        for line in lines_of(statement)
    }
    return [Line(at.cell, at.line, known.get((at.cell, at.line), "").strip()) for at in steps]
