"""What the public checks of an exercise found, as a table: HTML in Jupyter, text elsewhere."""

import html
from collections.abc import Sequence
from dataclasses import dataclass

_CELL = "text-align:left;vertical-align:top;padding:.35em .8em .35em 0"
_LINE = "border-top:1px solid rgba(128,128,128,.4)"
_WORDS = {"passed": "✓ passed", "failed": "✗ failed", "error": "✗ error", "to do": "· to do"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What one check found.

    Attributes:
        status: ``"passed"``, ``"failed"``, ``"error"`` or ``"to do"``.
        description: one sentence on what is checked.
        message: what was wrong, if anything.
        hint: what to think about then.
        stronger: nearly what to do.
    """

    status: str
    description: str
    message: str = ""
    hint: str = ""
    stronger: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The checks of one exercise, and how much of the lesson is done.

    Attributes:
        exercise: name of the exercise.
        rows: its checks.
        progress: one sentence on the lesson.
        more: whether stronger hints are shown without being asked for.
    """

    exercise: str
    rows: Sequence[Row]
    progress: str
    more: bool = False

    @property
    def headline(self) -> str:
        """How many of the checks pass."""
        passed = sum(row.status == "passed" for row in self.rows)
        if all(row.status == "to do" for row in self.rows):
            return f"{self.exercise}: not written yet"
        return f"{self.exercise}: {passed} of {len(self.rows)} checks pass"

    @property
    def verdict(self) -> str:
        """The headline, and what is wrong first."""
        wrong = [row.message for row in self.rows if row.status in ("failed", "error")]
        return " ".join([f"{self.headline}.", *wrong[:1]])

    def __repr__(self) -> str:
        """The table as text."""
        lines = [self.headline]
        for row in self.rows:
            lines += ["", f"  {_WORDS[row.status]:9} {row.description}"]
            details = [row.message, row.hint and f"Hint: {row.hint}"]
            details += [row.stronger and f"Stronger hint: {row.stronger}"] if self.more else []
            lines += [f"            {line}" for text in details for line in text.splitlines()]
        if self._can_say_more and not self.more:
            lines += ["", f"  Still stuck? check({self.exercise}, more=True) gives stronger hints."]
        return "\n".join([*lines, "", self.progress])

    def _repr_html_(self) -> str:
        rows = "".join(
            f'<tr style="{_LINE}"><td style="{_CELL};white-space:nowrap;font-weight:600">'
            f'{_WORDS[row.status]}</td><td style="{_CELL}">{self._details(row)}</td></tr>'
            for row in self.rows
        )
        return (
            f'<div><p style="margin:.4em 0"><b>{html.escape(self.headline)}</b></p>'
            f'<table style="border-collapse:collapse;max-width:60em">{rows}</table>'
            f'<p style="margin:.6em 0;opacity:.8">{html.escape(self.progress)}</p></div>'
        )

    def _details(self, row: Row) -> str:
        parts = [f"<div>{html.escape(row.description)}</div>"]
        if row.message:
            lines = html.escape(row.message).replace("\n", "<br>")
            parts.append(f'<div style="margin-top:.3em"><b>{lines}</b></div>')
        if row.hint:
            parts.append(f'<div style="margin-top:.3em"><i>Hint:</i> {html.escape(row.hint)}</div>')
        if row.stronger:
            parts.append(
                f'<details style="margin-top:.3em"{" open" if self.more else ""}>'
                "<summary>A stronger hint</summary>"
                f"{html.escape(row.stronger)}</details>"
            )
        return "".join(parts)

    @property
    def _can_say_more(self) -> bool:
        return any(row.stronger for row in self.rows)
