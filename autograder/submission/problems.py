"""What of a notebook could not be used, as sentences for the student."""

from dataclasses import dataclass

from autograder.language import gettext

__all__ = ["Odd", "Problem", "describe"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something of the notebook that could not be used.

    Attributes:
        cell: the number of the cell.
        line: the line in the cell, where there is one.
        message: a sentence for the student.
    """

    cell: int
    line: int | None
    message: str


@dataclass(frozen=True, slots=True)
class Odd:
    """A statement that cannot be used; `describe` says so in the language that is spoken."""

    error: Exception
    source: str
    line: int


def describe(error: Exception, cell: int, text: str, statement_line: int | None = None) -> Problem:
    """The problem of a cell with this text, or of the statement that begins at a line of it."""
    said = gettext("A statement of cell {cell} was skipped: {reason}")
    if statement_line is None:
        said = gettext("Cell {cell} was skipped: {reason}")
    line = statement_line
    reason = gettext("it is nested too deeply or has characters Python cannot read")
    if isinstance(error, SyntaxError) and error.lineno:
        lines, line = text.split("\n"), error.lineno + (statement_line or 1) - 1
        found = lines[error.lineno - 1] if error.lineno <= len(lines) else ""
        reason = gettext("{reason}, line {line}: {code}").format(
            reason=_clip(error.msg), line=line, code=_clip(found.strip())
        )
    return Problem(cell=cell, line=line, message=said.format(cell=cell, reason=reason))


def _clip(text: str) -> str:
    printable = "".join(char if char.isprintable() else "\ufffd" for char in text[:80])
    return printable if len(text) <= 80 else printable[:79] + "…"
