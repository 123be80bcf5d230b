"""From the blocks of a lesson and the reference to the notebook that nbgrader calls the source."""

import base64
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import nbformat

from autograder.authoring.lesson_text import Block, Code, Exercise, Fault, Manual, Text
from autograder.authoring.stubs import Definition, with_docstrings
from autograder.course import AS_IT_IS, Choices
from autograder.language import gettext
from autograder.project import TEST_CELL

__all__ = ["check", "compose"]

_METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
_ATTACHED = re.compile(r"\]\(attachment:([\w.-]+)\)")
_KINDS = {".png": "image/png", ".jpg": "image/jpeg"}


def check(
    blocks: Iterable[Block],
    definitions: Mapping[str, Definition],
    points: Mapping[str, float],
    pictures: Path | None = None,
    choices: Choices = AS_IT_IS,
) -> list[Fault]:
    """Find what does not fit together between the text, the reference and the points.

    Args:
        blocks: the lesson's blocks.
        definitions: the reference's functions and classes, by name.
        points: the points of each exercise that has hidden checks.
        pictures: the folder of the images that the text attaches.
        choices: what the course gives solved, and the points of its written answers.

    Returns:
        The faults, in the order of the text; points without an exercise come first, at line 1.
    """
    blocks = list(blocks)
    graded = [block for block in blocks if isinstance(block, Exercise | Manual)]
    exercises = {block.name for block in graded if isinstance(block, Exercise)}
    faults = [
        Fault(line=1, message=f"no exercise {name}, though its hidden checks give points")
        for name in sorted(points.keys() - exercises)
    ]
    faults += [
        Fault(line=block.line, message=f"there is no image {name} among the lesson's pictures")
        for block in blocks
        if isinstance(block, Text)
        for name in _ATTACHED.findall(block.source)
        if pictures is None or not (pictures / name).is_file() or Path(name).suffix not in _KINDS
    ]
    seen: dict[str, int] = {}
    for block in graded:
        if block.name in seen:
            first = f"the first is in line {seen[block.name]}"
            faults.append(Fault(line=block.line, message=f"a second {block.name}: {first}"))
        elif isinstance(block, Exercise):
            given = block.name in choices.leave_out
            problems = _problems(block.name, definitions, points, given=given)
            faults += [Fault(line=block.line, message=problem) for problem in problems]
        seen.setdefault(block.name, block.line)
    return faults


def _problems(
    name: str, definitions: Mapping[str, Definition], points: Mapping[str, float], *, given: bool
) -> list[str]:
    """Say what an exercise lacks outside the text."""
    problems = []
    if name not in definitions:
        problems.append(f"the reference has no function or class {name}")
    elif not definitions[name].solution:
        problems.append(f"{name} has no solution markers in the reference: students would read it")
    if name not in points and not given:
        problems.append(f"unknown exercise {name}: no hidden check gives points for it")
    return problems


def compose(
    blocks: Sequence[Block],
    definitions: Mapping[str, Definition],
    points: Mapping[str, float],
    pictures: Path | None = None,
    choices: Choices = AS_IT_IS,
) -> str:
    """Write the notebook that holds the solutions, in the language that is spoken.

    The same arguments give the same text, to the byte: cell ids come from headings and names.

    Args:
        blocks: the lesson's blocks, in which `check` finds no fault.
        definitions: the reference's functions and classes, by name.
        points: the points of each exercise.
        pictures: the folder of the images that the text attaches, as `![text](attachment:NAME)`.
        choices: what the course gives solved, and the points of its written answers.

    Returns:
        The notebook as JSON (nbformat 4.5), without outputs.
    """
    ids = _Ids()
    cells: list[dict[str, Any]] = []
    for block in blocks:
        match block:
            case Text():
                cell = _cell("markdown", ids.text(block.source), block.source)
                cells.append(cell | _attachments(block.source, pictures))
            case Code():
                cells.append(_cell("code", ids.code(), block.source))
            case Exercise(name=name) if name in choices.leave_out:
                note = gettext(
                    "In this course you are given `{name}`: read the cell, run it, and go on."
                ).format(name=name)
                cells.append(_cell("markdown", ids.text(note), note))
                given = with_docstrings(definitions[name], block.docstrings)
                cells.append(_cell("code", ids.code(), given.unmarked.rstrip("\n")))
            case Exercise(name=name):
                stub = with_docstrings(definitions[name], block.docstrings).source
                test = f"{TEST_CELL}{name}"
                cells.append(_cell("code", name, stub, _nbgrader(name, "code", solution=True)))
                graded = _nbgrader(test, "code", points=points[name])
                cells.append(_cell("code", test, f"check({name})", graded))
            case Manual(name=name):
                worth = choices.points.get(name, block.points)
                answer = _nbgrader(name, "markdown", solution=True, points=worth)
                cells.append(_cell("markdown", name, gettext("YOUR ANSWER HERE"), answer))
    notebook = {"cells": cells, "metadata": _METADATA, "nbformat": 4, "nbformat_minor": 5}
    nbformat.validate(notebook)
    # As Jupyter writes it, so that opening and saving the notebook changes nothing.
    return f"{json.dumps(notebook, indent=1, sort_keys=True, ensure_ascii=False)}\n"


def _attachments(source: str, pictures: Path | None) -> dict[str, Any]:
    """The images of a Markdown cell, kept in it: it shows them before anything runs."""
    found = {
        name: {_KINDS[Path(name).suffix]: base64.b64encode((pictures / name).read_bytes()).decode()}
        for name in _ATTACHED.findall(source)
        if pictures is not None
    }
    return {"attachments": found} if found else {}


class _Ids:
    """Cell ids from the headings above them; equal ones are numbered.

    Those of exercises are Python names, or start with ``check-``, so they never meet these.
    """

    def __init__(self) -> None:
        self._used: Counter[str] = Counter()
        self._slug = "start"

    def text(self, source: str) -> str:
        heading = re.match(r"#+\s+(.*)", source)
        if heading:
            plain = unicodedata.normalize("NFKD", heading[1]).encode("ascii", "ignore").decode()
            self._slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:40] or "part"
        return self._number(f"text-{self._slug}")

    def code(self) -> str:
        return self._number(f"code-{self._slug}")

    def _number(self, name: str) -> str:
        self._used[name] += 1
        # A dot cannot stand in an id, and a plain "-2" could be a heading's own end.
        return name if self._used[name] == 1 else f"{name}_{self._used[name]}"


def _nbgrader(
    grade_id: str, cell_type: str, *, solution: bool = False, points: float | None = None
) -> dict[str, Any]:
    """Write nbgrader's metadata: points make a cell graded, and only a solution is not locked."""
    metadata: dict[str, Any] = {
        "cell_type": cell_type,
        "grade": points is not None,
        "grade_id": grade_id,
        "locked": not solution,
        "schema_version": 3,
        "solution": solution,
        "task": False,
    }
    if points is not None:
        metadata["points"] = int(points) if float(points).is_integer() else points
    return metadata


def _cell(
    cell_type: str, cell_id: str, source: str, nbgrader: dict[str, Any] | None = None
) -> dict[str, Any]:
    cell: dict[str, Any] = {
        "cell_type": cell_type,
        "id": cell_id,
        "metadata": {} if nbgrader is None else {"nbgrader": nbgrader},
        "source": source.splitlines(keepends=True),
    }
    if cell_type == "code":
        cell |= {"execution_count": None, "outputs": []}
    return cell
