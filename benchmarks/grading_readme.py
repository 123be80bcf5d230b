"""The README's table of what grading takes, in each of its languages, from the outcomes."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from benchmarks.grading import Outcome
from benchmarks.grading_tables import kind, number

__all__ = ["READMES", "renewed", "table_of"]

BEGIN, END = "<!-- measured -->\n", "<!-- end of what is measured -->\n"


class _Words(NamedTuple):
    """What a language calls things.

    Attributes:
        headings: of the columns.
        rows: titles, by the name of what is in the row.
        all_of_them: what ours is said to grade beside graders with one exercise.
        seconds: a number of them.
        gigabytes: a number of them.
        between: a range.
        missing: where nothing was measured.
        point: between whole numbers and parts.
    """

    headings: tuple[str, ...]
    rows: Mapping[str, str]
    all_of_them: str
    seconds: str
    gigabytes: str
    between: str
    missing: str
    point: str


_ENGLISH = _Words(
    headings=("on {cores} cores", "this one", "nbgrader {nbgrader} alone", "otter-grader {otter}"),
    rows={
        "each-one": "each further submission, one exercise",
        "ratio-one": "the same, as a multiple of this one's time",
        "each-all": "each further submission, all {checks} hidden checks",
        "ratio-all": "the same, as a multiple of this one's time",
        "per_second-all": "submissions per second, all hidden checks",
        "first-all": "first submission, including start-up, all hidden checks",
        "memory-all": "peak memory, all hidden checks",
    },
    all_of_them="{each}, all {exercises}",
    seconds="{} s",
    gigabytes="{} GB",
    between="{median} ({least} to {most})",
    missing="not measured",
    point=".",
)
_RUSSIAN = _Words(
    headings=(
        "число ядер: {cores}",
        "эта",
        "nbgrader {nbgrader} сам по себе",
        "otter-grader {otter}",
    ),
    rows={
        "each-one": "каждая следующая работа, одно упражнение",
        "ratio-one": "то же, во сколько раз дольше, чем эта",
        "each-all": "каждая следующая работа, все скрытые проверки (их {checks})",
        "ratio-all": "то же, во сколько раз дольше, чем эта",
        "per_second-all": "работ в секунду, все скрытые проверки",
        "first-all": "первая работа вместе с запуском, все скрытые проверки",
        "memory-all": "наибольший объём памяти, все скрытые проверки",
    },
    all_of_them="{each}, все упражнения (их {exercises})",
    seconds="{} с",
    gigabytes="{} ГБ",
    between="{median} (от {least} до {most})",
    missing="не измерено",
    point=",",
)
READMES = {"README.md": _ENGLISH, "README.ru.md": _RUSSIAN}
"""The languages by the files that have the table."""


def renewed(text: str, outcomes: Sequence[Outcome], words: _Words) -> str:
    """A README with the table of these outcomes in place of the one that it has."""
    made = BEGIN + table_of(outcomes, words) + END
    return re.sub(f"{BEGIN}.*?{END}", lambda _: made, text, flags=re.S)


def table_of(outcomes: Sequence[Outcome], words: _Words) -> str:
    """The table in Markdown."""
    (machine,) = kind(outcomes, "machine")
    ways = {one["name"]: one for one in kind(outcomes, "way")}
    names = {grader: ways[f"{grader}-all"]["version"] for grader in ("nbgrader", "otter")}
    names |= {name: str(machine[name]) for name in ("cores", "checks", "exercises")}
    lines = [[each.format(**names).rstrip() for each in words.headings], ["---"] * 4]
    for row, title in words.rows.items():
        what, _, checks = row.partition("-")
        cells = [_cell(ways, grader, what, checks, words) for grader in ("nbgrader", "otter")]
        ours = "1" if what == "ratio" else _cell(ways, "ours", what, checks, words)
        if row == "each-one":
            ours = words.all_of_them.format(each=ours, **names)
        lines.append([title.format(**names), ours, *cells])
    return "".join(f"| {' | '.join(line)} |\n" for line in lines).replace("| --- ", "|---", 4)


def _cell(ways: Mapping[str, Outcome], grader: str, what: str, checks: str, words: _Words) -> str:
    way = ways[f"{grader}-{checks}"]
    found = way[what]
    if way["missing"] or not found:
        return words.missing
    if what == "ratio":
        return words.between.format(**{name: _said(each, words) for name, each in found.items()})
    if what == "memory":
        return words.gigabytes.format(f"{found / 1e9:.1f}".replace(".", words.point))
    if what == "per_second":
        return _said(found, words)
    return words.seconds.format(_said(found["median"], words))


def _said(value: float, words: _Words) -> str:
    return number(value).replace(".", words.point)
