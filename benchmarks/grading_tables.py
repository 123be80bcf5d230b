"""The outcomes of `benchmarks.grading` as tables, in a terminal and on a page."""

from collections.abc import Mapping, Sequence
from math import floor, log10
from typing import Any, NamedTuple

from rich.table import Table

from benchmarks.grading import Outcome

__all__ = ["Rows", "kind", "memory_of", "number", "range_of", "tables", "title_of"]

_GRADERS = {"ours": "this grader", "nbgrader": "plain nbgrader", "otter": "otter-grader"}


class Rows(NamedTuple):
    """A table: headings, then cells."""

    headings: Sequence[str]
    rows: Sequence[Sequence[str]]

    def as_markdown(self) -> str:
        """In Markdown, with numbers to the right."""
        lines = [self.headings, ["---", *["---:"] * (len(self.headings) - 1)], *self.rows]
        return "\n".join(f"| {' | '.join(line)} |" for line in lines)

    def as_rich(self) -> Table:
        """In a terminal."""
        made = Table(*self.headings)
        for column in made.columns[1:]:
            column.justify = "right"
        for row in self.rows:
            made.add_row(*row)
        return made


def tables(outcomes: Sequence[Outcome]) -> list[Rows]:
    """Ways to grade, then checks beside the bare floor, then classes of many sizes if there are."""
    made = [_ways(outcomes), _floors(outcomes)]
    return [*made, _scale(outcomes)] if kind(outcomes, "scale") else made


def kind(outcomes: Sequence[Outcome], name: str) -> list[Outcome]:
    """The outcomes of one kind."""
    return [one for one in outcomes if one["kind"] == name]


def title_of(way: Outcome, exercises: int) -> str:
    """A way to grade in words."""
    checks = "all checks" if way["checks"] == "all" else "one exercise"
    if way["grader"] == "ours":
        what = "the same notebook" if way["checks"] == "all" else "the whole notebook"
        checks = f"all checks of {exercises} exercises, {what}"
    return f"{_GRADERS[way['grader']]}, {checks}"


def number(value: float) -> str:
    """A number with two digits that count, or all those before the point."""
    if value >= 10:
        return f"{value:.0f}"
    if value >= 1 or value <= 0:
        return f"{value:.1f}"
    return f"{value:.{1 - floor(log10(value))}f}"


def range_of(spread: Mapping[str, float], unit: str = "") -> str:
    """A median, and the least and the most in brackets."""
    middle, least, most = (number(spread[name]) for name in ("median", "least", "most"))
    return f"{middle}{unit} ({least} to {most})"


def memory_of(size: float) -> str:
    """Bytes in gigabytes."""
    return f"{size / 1e9:.1f} GB"


def _ways(outcomes: Sequence[Outcome]) -> Rows:
    (machine,) = kind(outcomes, "machine")
    headings = (
        "grader",
        "each further submission",
        "submissions per second",
        "the first one, start included",
        "peak memory",
        "times as long as ours",
    )
    rows = []
    for one in kind(outcomes, "way"):
        title = title_of(one, machine["exercises"])
        if one["missing"]:
            rows.append([f"{title}: {one['missing']}", *[""] * 5])
            continue
        rows.append(
            [
                title,
                range_of(one["each"], " s"),
                number(one["per_second"]) if one["per_second"] else "",
                range_of(one["first"], " s"),
                memory_of(one["memory"]),
                range_of(one["ratio"]) if one["ratio"] and one["grader"] != "ours" else "",
            ]
        )
    return Rows(headings, rows)


def _floors(outcomes: Sequence[Outcome]) -> Rows:
    headings = ("lesson", "its checks, graded", "its scenarios, called directly", "ratio")
    rows = [
        [
            one["lesson"],
            *(f"{one[name]['median']:.3f} s" for name in ("checks", "bare")),
            f"{one['ratio']['median']:.2f} ({one['ratio']['least']:.2f} to "
            f"{one['ratio']['most']:.2f})",
        ]
        for one in kind(outcomes, "floor")
    ]
    return Rows(headings, rows)


def _scale(outcomes: Sequence[Outcome]) -> Rows:
    headings = (
        "class",
        "seconds",
        "submissions per second",
        "first result after",
        "memory of the called process",
        "of all processes",
    )
    return Rows(headings, [_scale_row(one) for one in kind(outcomes, "scale")])


def _scale_row(one: Mapping[str, Any]) -> list[str]:
    workers = f"{one['workers']} workers" if one["workers"] else "as it comes"
    workers = workers.replace("1 workers", "1 worker") if one["workers"] == 1 else workers
    title = f"{one['submissions']:,} submissions, {workers}"
    if one["missing"]:
        return [f"{title}: {one['missing']}", *[""] * 5]
    return [
        title,
        f"{one['seconds']:,.0f} s",
        number(one["per_second"]),
        f"{number(one['first_result'])} s" if one["first_result"] is not None else "",
        memory_of(one["own_memory"]),
        memory_of(one["memory"]),
    ]
