"""What the public checks of an exercise found, as a table: HTML in Jupyter, text elsewhere."""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from autograder.judge.kinds import joined_causes
from autograder.language import N_, gettext, ngettext
from autograder.public_checks.worked_case import Case

_CODE = re.compile(r"`([^`\n]+)`")
_CELL = "text-align:left;vertical-align:top;padding:.35em .8em .35em 0"
_LINE = "border-top:1px solid rgba(128,128,128,.4)"
_WORDS = {
    "passed": N_("✓ passed"),
    "failed": N_("✗ failed"),
    "error": N_("✗ error"),
    "to do": N_("· to do"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What one check found.

    Attributes:
        status: ``"passed"``, ``"failed"``, ``"error"`` or ``"to do"``.
        description: one sentence on what is checked.
        message: what was wrong, if anything.
        hint: what to think about then.
        stronger: nearly what to do.
        cause: the same for all checks that fail for one reason; empty if that cannot be told.
        others: how many checks fail for the reason that this row says.
        is_told: whether an earlier row says it all.
    """

    status: str
    description: str
    message: str = ""
    hint: str = ""
    stronger: str = ""
    cause: str = ""
    others: int = 0
    is_told: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The checks of one exercise, and how much of the lesson is done.

    Attributes:
        exercise: name of the exercise.
        rows: its checks.
        progress: one sentence on the lesson.
        more: whether stronger hints are shown without being asked for.
        case: a tiny case that is worked out, to be shown below.
    """

    exercise: str
    rows: Sequence[Row]
    progress: str
    more: bool = False
    case: Case | None = None

    @property
    def headline(self) -> str:
        """How many of the checks pass."""
        passed = sum(row.status == "passed" for row in self.rows)
        if all(row.status == "to do" for row in self.rows):
            return gettext("{exercise}: not written yet").format(exercise=self.exercise)
        said = gettext("{exercise}: {passed} of {total} checks pass")
        return said.format(exercise=self.exercise, passed=passed, total=len(self.rows))

    @property
    def verdict(self) -> str:
        """The headline, and what is wrong first."""
        wrong = [row.message for row in self.rows if row.status in ("failed", "error")]
        return " ".join([f"{self.headline}.", *wrong[:1]])

    def __repr__(self) -> str:
        """The table as text."""
        lines = [self.headline]
        width = 1 + max(len(gettext(word)) for word in _WORDS.values())
        for row in self._shown:
            word = gettext(_WORDS[row.status])
            lines += ["", f"  {word:{width}} {row.description}"]
            details = [row.message, _labelled(gettext("Hint:"), row.hint), _others(row)]
            if self.more:
                details.append(_labelled(gettext("Stronger hint:"), row.stronger))
            indent = " " * (width + 3)
            lines += [f"{indent}{line}" for text in details for line in text.splitlines()]
        if self._can_say_more and not self.more:
            said = gettext("Still stuck? check({exercise}, more=True) says more.")
            lines += ["", f"  {said.format(exercise=self.exercise)}"]
        if self.case is not None:
            lines += ["", "  " + gettext("A tiny case, to be done by hand:")]
            for name, text in _rows_of(self.case):
                lines += _beside(name, text)
        return "\n".join([*lines, "", self.progress])

    def _repr_html_(self) -> str:
        rows = "".join(
            f'<tr style="{_LINE}"><th scope="row" style="{_CELL};white-space:nowrap">'
            f'{gettext(_WORDS[row.status])}</th><td style="{_CELL}">{self._details(row)}</td></tr>'
            for row in self._shown
        )
        return (
            f'<div><p style="margin:.4em 0"><b>{html.escape(self.headline)}</b></p>'
            f'<table style="border-collapse:collapse;max-width:60em">{rows}</table>'
            f"{self._case_html}"
            f'<p style="margin:.6em 0;opacity:.8">{html.escape(self.progress)}</p></div>'
        )

    def _details(self, row: Row) -> str:
        parts = [f"<div>{_inline(row.description)}</div>"]
        if row.message:
            lines = _inline(row.message).replace("\n", "<br>")
            parts.append(f'<div style="margin-top:.3em"><b>{lines}</b></div>')
        if row.hint:
            label = gettext("Hint:")
            hint = f"<i>{label}</i> {_inline(row.hint)}"
            parts.append(f'<div style="margin-top:.3em">{hint}</div>')
        if row.stronger:
            label = gettext("A stronger hint")
            parts.append(
                f'<details style="margin-top:.3em"{" open" if self.more else ""}>'
                f"<summary>{label}</summary>"
                f"{_inline(row.stronger)}</details>"
            )
        if row.others:
            parts.append(f'<div style="margin-top:.3em">{_others(row)}</div>')
        return "".join(parts)

    @property
    def _case_html(self) -> str:
        if self.case is None:
            return ""
        cells = "".join(
            f'<tr><th scope="row" style="{_CELL};font-weight:600">{html.escape(name.strip())}</th>'
            f'<td style="{_CELL}"><pre style="margin:0">{html.escape(text)}</pre></td></tr>'
            for name, text in _rows_of(self.case)
        )
        caption = gettext("A tiny case, to be done by hand")
        return (
            '<div style="overflow-x:auto"><table style="border-collapse:collapse">'
            f'<caption style="text-align:left">{caption}</caption>{cells}</table></div>'
        )

    @property
    def _shown(self) -> list[Row]:
        return [row for row in self.rows if not row.is_told]

    @property
    def _can_say_more(self) -> bool:
        return any(row.stronger for row in self.rows)


def joined(rows: Sequence[Row], diagnosis: str = "") -> list[Row]:
    """Rows with each reason said once, by the first that fails for it.

    Args:
        rows: what the checks of an exercise found.
        diagnosis: the sentence about the one mistake that all of it comes from, if it is known.
    """
    wrong = [row.status in ("failed", "error") for row in rows]
    own = joined_causes([row.cause for row in rows])
    causes = [(diagnosis or cause) if bad else "" for cause, bad in zip(own, wrong, strict=True)]
    found = []
    for place, (row, cause) in enumerate(zip(rows, causes, strict=True)):
        if cause and cause in causes[:place]:
            found.append(replace(row, is_told=True))
        elif cause:
            message = f"{row.message} {diagnosis}" if diagnosis else row.message
            hint = "" if diagnosis else row.hint
            others = causes.count(cause) - 1
            found.append(replace(row, message=message, hint=hint, others=others))
        else:
            found.append(row)
    return found


def _labelled(label: str, text: str) -> str:
    return f"{label} {text}" if text else ""


def _inline(text: str) -> str:
    """Text as HTML, with what stands between backticks as code."""
    return _CODE.sub(r"<code>\1</code>", html.escape(text))


def _others(row: Row) -> str:
    """The sentence on the checks that say no more than this one."""
    if not row.others:
        return ""
    said = ngettext(
        "{number} other check fails for the same reason.",
        "{number} other checks fail for the same reason.",
        row.others,
    )
    if row.status == "error":
        said = ngettext(
            "{number} other check could not be judged until this is mended.",
            "{number} other checks could not be judged until this is mended.",
            row.others,
        )
    return said.format(number=row.others)


def _rows_of(case: Case) -> list[tuple[str, str]]:
    return [
        *case.inputs,
        (case.name, ""),
        ("  " + gettext("expected"), case.expected),
        ("  " + gettext("yours"), case.yours),
    ]


def _beside(name: str, text: str) -> list[str]:
    first, *rest = text.splitlines() or [""]
    return [f"    {name:<14} {first}".rstrip(), *(f"    {'':<14} {line}" for line in rest)]
