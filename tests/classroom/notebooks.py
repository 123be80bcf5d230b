"""Notebooks as students make them of the released one: filled in, and changed in other ways.

Every function returns a new notebook and leaves the one that it is given as it was.
"""

import copy
import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from autograder import project
from autograder.project import TEST_CELL
from tests import toy

LESSON, OTHER = toy.LESSON, toy.OTHER
RELEASED = toy.ROOT / "assignments" / LESSON / f"{LESSON}.ipynb"

Content: TypeAlias = dict[str, Any]
"""A notebook as the plain objects of its JSON."""


def notebook(solutions: Mapping[str, str], lesson: str = LESSON) -> Content:
    """The released notebook with some of its stubs replaced.

    Args:
        solutions: the source of a whole cell, by the name of its exercise; what is no exercise of
            the lesson is passed over.
        lesson: of which lesson.
    """
    content = _read("assignments", lesson)
    for cell in content["cells"]:
        cell["source"] = solutions.get(_name_of(cell), cell["source"])
    return content


def done(solutions: Mapping[str, str], lesson: str = LESSON) -> Content:
    """The same with all exercises done: what has no solution here is as in the solutions."""
    cells = {_name_of(cell): cell for cell in _read("solutions", lesson)["cells"]}
    names = exercises(lesson)
    return notebook({**{name: _plain(cells[name]) for name in names}, **solutions}, lesson)


def exercises(lesson: str = LESSON) -> list[str]:
    """The names of a lesson's exercises, in the order of its notebook."""
    names = [_name_of(cell) for cell in _read("assignments", lesson)["cells"]]
    return [name.removeprefix(TEST_CELL) for name in names if name.startswith(TEST_CELL)]


def _read(folder: str, lesson: str) -> Content:
    path = project.ROOT / folder / lesson / f"{lesson}.ipynb"
    content: Content = json.loads(path.read_text(encoding="utf-8"))
    return content


def _name_of(cell: Content) -> str:
    return str(cell["metadata"].get("nbgrader", {}).get("grade_id", ""))


def _plain(cell: Content) -> str:
    """The source of a solution without the lines around it."""
    return "".join(line for line in cell["source"] if "### " not in line)


def place_of(content: Content, name: str) -> int:
    """The position of the cell that nbgrader calls ``name``."""
    for place, cell in enumerate(content["cells"]):
        if _name_of(cell) == name:
            return place
    raise KeyError(name)


def with_cell(content: Content, source: str, *, before: str | None = None) -> Content:
    """Add a code cell, before the cell called ``before`` or at the end."""
    changed = copy.deepcopy(content)
    place = len(changed["cells"]) if before is None else place_of(changed, before)
    cell: Content = {
        "cell_type": "code",
        "execution_count": None,
        "id": f"own-{len(changed['cells'])}",
        "metadata": {},
        "outputs": [],
        "source": source,
    }
    changed["cells"].insert(place, cell)
    return changed


def without(content: Content, name: str) -> Content:
    """Delete the cell called ``name``."""
    changed = copy.deepcopy(content)
    del changed["cells"][place_of(changed, name)]
    return changed


def with_copy(content: Content, name: str) -> Content:
    """Copy the cell called ``name`` and paste it below, name and all."""
    changed = copy.deepcopy(content)
    place = place_of(changed, name)
    changed["cells"].insert(place + 1, copy.deepcopy(changed["cells"][place]))
    return changed


def with_grading(content: Content, name: str, **changes: object) -> Content:
    """Edit what nbgrader keeps in the metadata of the cell called ``name``."""
    changed = copy.deepcopy(content)
    changed["cells"][place_of(changed, name)]["metadata"]["nbgrader"].update(changes)
    return changed


def with_kernel(content: Content, name: str, display_name: str) -> Content:
    """Save the notebook with another kernel."""
    changed = copy.deepcopy(content)
    changed["metadata"]["kernelspec"] = {
        "name": name,
        "display_name": display_name,
        "language": "python",
    }
    return changed


def with_outputs(content: Content, name: str, outputs: Sequence[Content]) -> Content:
    """Save the cell called ``name`` as one that has been run."""
    changed = copy.deepcopy(content)
    cell = changed["cells"][place_of(changed, name)]
    cell.update(execution_count=7, outputs=list(outputs))
    return changed


def to_bytes(content: Content) -> bytes:
    """The file that Jupyter would save."""
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()
