"""Draws the class report: one HTML file that holds all it needs."""

import base64
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files

from markupsafe import Markup

from autograder.feedback.pages import environment, status_word
from autograder.grading.results import Flag, Result
from autograder.language import N_, gettext
from autograder.nbgrader.gradebook import Standing
from autograder.report.statistics import BINS, statistics_of

_ROUTINE = frozenset({"skipped_cell", "missing_cell", "duplicated_cell"})
"""Flags that tell of something that needs nobody: the student has been told."""

_FLAGS = {
    "crashed": N_("crashed"),
    "duplicated_cell": N_("duplicated cell"),
    "empty_file": N_("empty file"),
    "memory_limit": N_("memory limit"),
    "merge_conflict": N_("merge conflict"),
    "missing_cell": N_("missing cell"),
    "missing_notebook": N_("missing notebook"),
    "not_a_file": N_("not a file"),
    "not_a_notebook": N_("not a notebook"),
    "not_json": N_("not json"),
    "not_utf8": N_("not utf8"),
    "old_format": N_("old format"),
    "renamed_notebook": N_("renamed notebook"),
    "several_notebooks": N_("several notebooks"),
    "skipped_cell": N_("skipped cell"),
    "timeout": N_("timeout"),
    "too_deep": N_("too deep"),
    "too_large": N_("too large"),
    "unjudged_check": N_("unjudged check"),
    "unreadable_timestamp": N_("unreadable timestamp"),
    "wrong_notebook": N_("wrong notebook"),
}
"""Words for the codes of flags; others are shown as they are."""


@dataclass(frozen=True, slots=True)
class Row:
    """A student's line: the result, the gradebook's grade if there is one, reasons for a look."""

    result: Result
    grade: Standing | None
    reasons: tuple[str, ...]


def page_of(
    assignment: str,
    results: Sequence[Result],
    grades: Mapping[str, Standing],
    missing: Sequence[str],
    now: datetime,
) -> str:
    """The report as HTML; text from submissions is escaped, and its one script is known by hash.

    Args:
        assignment: name of the assignment.
        results: what was graded, one for each student.
        grades: the gradebook's grades, by student.
        missing: students who handed in and have no result.
        now: when the report is made.
    """
    script = (files("autograder.report") / "templates" / "sort.js").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    rows = [
        Row(result, grades.get(result.student), _reasons(result, grades.get(result.student)))
        for result in sorted(results, key=lambda result: result.student)
    ]
    return (
        environment("autograder.report")
        .get_template("report.html.j2")
        .render(
            assignment=assignment,
            rows=rows,
            missing=missing,
            look=[row for row in rows if row.reasons],
            due=sum(row.grade is not None and row.grade.due for row in rows),
            review=any(row.grade is not None and row.grade.review for row in rows),
            statistics=statistics_of(results),
            bins=BINS,
            statuses=_statuses(results),
            status_word=status_word,
            flag_word=_flag_word,
            now=now,
            script=Markup(script),  # noqa: S704 (a file of this package)
            digest=digest,
        )
    )


def _reasons(result: Result, grade: Standing | None) -> tuple[str, ...]:
    """Why a person may want to look at a submission."""
    reasons = [flag.message for flag in result.flags if flag.code not in _ROUTINE]
    if result.run.layers and result.run.tier != "full":
        said = gettext("Ran with less isolation than there can be: {tier}.")
        reasons.append(said.format(tier=result.run.tier))
    if grade is None:
        reasons.append(gettext("Is not in the gradebook: grade the class again."))
    elif grade.due:
        reasons.append(gettext("An answer is still to be graded by hand."))
    if grade is not None and grade.review:
        reasons.append(gettext("A grade given by hand is to be looked at again."))
    return tuple(dict.fromkeys(reasons))


def _flag_word(flag: Flag) -> str:
    return gettext(_FLAGS.get(flag.code, flag.code.replace("_", " ")))


def _statuses(results: Sequence[Result]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for result in results:
        counts[result.status] = counts.get(result.status, 0) + 1
    return counts
