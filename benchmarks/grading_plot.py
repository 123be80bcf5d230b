"""A picture of the outcomes of `benchmarks.grading`."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from autograder.errors import UsageError
from benchmarks.grading import Outcome
from benchmarks.grading_tables import kind, number

__all__ = ["draw"]

_COLOURS = {"ours": "#1b7837", "nbgrader": "#c05a00", "otter": "#5b5ea6"}
_GRADERS = {"ours": "this grader", "nbgrader": "plain nbgrader", "otter": "otter-grader"}


def draw(outcomes: Sequence[Outcome], path: Path) -> None:
    """Write a PNG: seconds and memory of each way, and classes of many sizes if there are.

    Raises:
        UsageError: matplotlib is not installed.
    """
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise UsageError(
            "A plot needs the package matplotlib, which is not installed. "
            "What to do: pip install matplotlib."
        ) from None
    ways = [one for one in kind(outcomes, "way") if not one["missing"]]
    classes = [one for one in kind(outcomes, "scale") if not one["missing"]]
    rows = 2 if classes else 1
    figure = Figure(figsize=(9.6, 3.4 * rows), dpi=110, layout="constrained")
    axes: Any = figure.subplots(rows, 2, squeeze=False)
    (machine,) = kind(outcomes, "machine")
    figure.suptitle(
        f"Grading a right solution: {machine['exercises']} exercises with "
        f"{machine['checks']} hidden checks\n{machine['processor']}, {machine['cores']} cores",
        fontsize=11,
    )
    _seconds(axes[0, 0], ways)
    _memory(axes[0, 1], ways)
    if classes:
        _scale(axes[1, 0], classes, "per_second", "submissions per second", 1)
        _scale(axes[1, 1], classes, "memory", "peak memory of all processes, GB", 1e9)
        axes[1, 0].legend(frameon=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, format="png", metadata={"Software": None})


def _seconds(axes: Any, ways: Sequence[Outcome]) -> None:
    """Bars from the top down, with the range of the rounds."""
    medians = [one["each"]["median"] for one in ways]
    ranges = [
        [one["each"]["median"] - one["each"]["least"] for one in ways],
        [one["each"]["most"] - one["each"]["median"] for one in ways],
    ]
    places = range(len(ways))
    axes.barh(places, medians, xerr=ranges, color=_colours(ways), capsize=3, ecolor="0.25")
    for place, one in zip(places, ways, strict=True):
        text = f"{number(one['each']['median'])} s"
        if one["ratio"] and one["grader"] != "ours":
            text += f", {number(one['ratio']['median'])} times ours"
        axes.annotate(
            text, (one["each"]["most"], place), (6, 0), textcoords="offset points", va="center"
        )
    axes.set_xlim(0, 1.6 * max((one["each"]["most"] for one in ways), default=1))
    _named(axes, ways, "seconds for each further submission")


def _memory(axes: Any, ways: Sequence[Outcome]) -> None:
    sizes = [one["memory"] / 1e9 for one in ways]
    axes.barh(range(len(ways)), sizes, color=_colours(ways))
    for place, size in enumerate(sizes):
        axes.annotate(f"{size:.1f}", (size, place), (6, 0), textcoords="offset points", va="center")
    axes.set_xlim(0, 1.15 * max(sizes, default=1))
    _named(axes, ways, "peak memory of all processes, GB")
    axes.set_yticklabels([])


def _named(axes: Any, ways: Sequence[Outcome], label: str) -> None:
    names = [f"{_GRADERS[one['grader']]}\n{_what(one)}" for one in ways]
    axes.set_yticks(range(len(ways)), names)
    axes.invert_yaxis()
    axes.set_xlabel(label)
    axes.grid(axis="x", alpha=0.3)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)


def _what(way: Outcome) -> str:
    if way["checks"] == "all":
        return "all checks"
    return "the whole notebook" if way["grader"] == "ours" else "one exercise"


def _scale(axes: Any, classes: Sequence[Outcome], name: str, label: str, unit: float) -> None:
    """A line for each number of workers."""
    ordered = sorted(classes, key=lambda one: (one["workers"], one["submissions"]))
    for workers, found in groupby(ordered, key=lambda one: one["workers"]):
        some = list(found)
        axes.plot(
            [one["submissions"] for one in some],
            [one[name] / unit for one in some],
            marker="o",
            label=f"--jobs {workers}" if workers else "without --jobs",
        )
    sizes = sorted({one["submissions"] for one in classes})
    axes.set_xscale("log")
    axes.set_xticks(sizes, [f"{size:,}" for size in sizes])
    axes.minorticks_off()
    axes.set_ylim(0, 1.15 * max(one[name] / unit for one in classes))
    axes.set(xlabel="submissions in the class", ylabel=label)
    axes.grid(alpha=0.3)
    axes.spines[["top", "right"]].set_visible(False)


def _colours(ways: Sequence[Outcome]) -> list[str]:
    return [_COLOURS[one["grader"]] for one in ways]
