"""What is written of a run: its JSON, its plot, `docs/grading_speed.md`, the READMEs' tables."""

import json
from collections.abc import Sequence
from pathlib import Path

from benchmarks.grading import PROJECT, Outcome
from benchmarks.grading_plot import draw
from benchmarks.grading_readme import READMES, renewed
from benchmarks.grading_tables import kind, tables

__all__ = ["OUTCOMES", "PAGE", "page", "read", "write"]

OUTCOMES = Path("docs", "grading_benchmark.json")
PLOT = Path("docs", "pictures", "grading_speed.png")
PAGE = Path("docs", "grading_speed.md")

_PAGE = """\
# How fast it grades

This grader, plain nbgrader {nbgrader} and otter-grader {otter} graded right solutions side by side
in one run, on {date}: {processor}, {cores} cores, {memory:.0f} GB of memory, Python {python}, torch
{torch}. Made by `autograder bench --grading --scale --write`; the numbers are those of
[grading_benchmark.json](grading_benchmark.json), which `benchmarks/grading.py` describes.

![seconds and memory of each grader](pictures/grading_speed.png)

{ways}

Medians of {rounds} rounds, in which each had its turn, with the least and the most in brackets.
Peak memory is that of a run of its own.

- Each is a command line: `autograder grade`, `nbgrader autograde`, and `otter run` for each
  submission. A small class and a larger one are graded; the difference is what each further
  submission takes. `otter run` starts anew for each; otter-grader is installed in an environment
  of its own, which is lent this one's torch.
- With *all checks*, all graders get the same notebook: the lesson's imports and solutions. The
  others run the lesson's checks as an instructor without this grader would, as hidden tests in the
  notebook's kernel: the file of public checks, which has the scenarios of all hidden checks and the
  values that the reference gave. What trains and draws is left out: the others would run it for
  minutes, and this grader does not run it.
- With *one exercise*, the others get a notebook with a Gram matrix, imports of torch and
  torchvision, and two hidden assertions. This grader is measured beside it with *the whole
  notebook*, as students hand it in, with what trains and draws. It grades the whole lesson in both
  cases, in its sandbox, and writes feedback too; the others run without a container.
- A run counts only if everybody has full points.

## Beside the bare floor

The floor is what the scenarios themselves take, called one after the other in a warm process. What
the checks take beyond it is the sandbox, the way there and back, and the judging.

{floors}
"""
_SCALE = """
## Classes of many sizes

Here everybody hands in the lesson's whole notebook, a copy of their own, and seconds are from the
start of the command to its end.

{scale}
"""


def write(outcomes: Sequence[Outcome], project: Path = PROJECT) -> None:
    """Write all of it into a project."""
    text = json.dumps(outcomes, indent=1, ensure_ascii=False)
    (project / OUTCOMES).write_text(f"{text}\n", encoding="utf-8")
    (project / PAGE).write_text(page(outcomes), encoding="utf-8")
    draw(outcomes, project / PLOT)
    for name, words in READMES.items():
        path = project / name
        path.write_text(renewed(path.read_text("utf-8"), outcomes, words), encoding="utf-8")


def read(project: Path = PROJECT) -> list[Outcome]:
    """The outcomes that the project has."""
    found: list[Outcome] = json.loads((project / OUTCOMES).read_text("utf-8"))
    return found


def page(outcomes: Sequence[Outcome]) -> str:
    """The page of the documentation."""
    (machine,) = kind(outcomes, "machine")
    versions = {one["grader"]: one["version"] for one in kind(outcomes, "way") if one["version"]}
    ways, floors, *scale = (each.as_markdown() for each in tables(outcomes))
    made = _PAGE.format(
        nbgrader=versions.get("nbgrader", "(not measured)"),
        otter=versions.get("otter", "(not measured)"),
        python=machine["versions"]["python"],
        torch=machine["versions"]["torch"],
        ways=ways,
        floors=floors,
        **{name: machine[name] for name in ("date", "processor", "cores", "rounds")},
        memory=machine["memory"] / 2**30,
    )
    return made + "".join(_SCALE.format(scale=each) for each in scale)
