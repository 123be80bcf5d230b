"""What of a submission is compared with others: what the student wrote, nothing of the lesson."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder import project
from autograder.assignments import find_assignment
from autograder.errors import UnreadableNotebook, UsageError
from autograder.files import shown
from autograder.project import TEST_CELL, LessonFiles
from autograder.sandbox.wire.texts import printable
from autograder.submission.read import Notebook, read_notebook
from autograder.submission.recognise import has_cells_of

__all__ = ["MOST_CHARACTERS", "Line", "Release", "Work", "works_in"]

MOST_CHARACTERS = 60_000
"""Of one submission: what is longer was not typed by anybody."""

_FENCED = re.compile(r"^```[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a submission."""

    cell: int
    number: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What somebody wrote.

    Attributes:
        name: the student's id, or the notebook's path in another folder.
        other: whether it comes from another folder, such as last year's.
        lines: the lines of code.
    """

    name: str
    other: bool
    lines: tuple[Line, ...]

    @property
    def code(self) -> str:
        """The lines as one text."""
        return "\n".join(line.text for line in self.lines) + "\n"


class Release:
    """What students got, and so have in common.

    Args:
        assignment: name of the assignment.

    Raises:
        UsageError: there is no such assignment, or its notebook is not built.
    """

    def __init__(self, assignment: str) -> None:
        files = LessonFiles(assignment)
        self.lesson = find_assignment(assignment).lesson
        self.assignment = assignment
        notebook = read_notebook(project.ROOT / files.assignment / files.notebook)
        self._cells = {_bare(cell.source) for cell in notebook.cells}
        texts = [code for cell in notebook.texts for code in _FENCED.findall(cell.source)]
        self.code = "\n".join([*(cell.source for cell in notebook.cells), *texts]) + "\n"

    def work_of(self, name: str, notebook: Notebook, *, other: bool = False) -> Work:
        """What somebody wrote in a notebook: exercises and cells of their own.

        Cells as they were given and test cells are left out.
        """
        lines: list[Line] = []
        left = MOST_CHARACTERS
        for cell in notebook.cells:
            if (cell.grade_id or "").startswith(TEST_CELL) or _bare(cell.source) in self._cells:
                continue
            for number, text in enumerate(printable(cell.source).split("\n"), start=1):
                left -= len(text) + 1
                if left < 0:
                    return Work(name=name, other=other, lines=tuple(lines))
                lines.append(Line(cell.number, number, text))
        return Work(name=name, other=other, lines=tuple(lines))


def _bare(source: str) -> str:
    return "".join(source.split())


def works_in(folder: Path, release: Release) -> tuple[list[Work], list[str]]:
    """The works in a folder of other submissions, wherever in it, and what was passed over.

    Raises:
        UsageError: there is no such folder, or no notebook of the lesson in it.
    """
    if not folder.is_dir():
        raise UsageError(
            f"There is no folder {shown(str(folder), 400)}. "
            "What to do: name the folder that holds the other submissions."
        )
    works, passed = [], []
    for path in _notebooks(folder):
        name = shown(str(path.relative_to(folder)), 400)
        try:
            notebook = read_notebook(path)
        except UnreadableNotebook:
            passed.append(name)
            continue
        if has_cells_of(notebook, release.lesson):
            works.append(release.work_of(f"{folder.name}/{name}", notebook, other=True))
    if not works:
        raise UsageError(
            f"No notebook of {release.lesson} is in {shown(str(folder), 400)}. "
            "What to do: name the folder that holds the other submissions."
        )
    return works, passed


def _notebooks(folder: Path) -> Iterator[Path]:
    paths: Sequence[Path] = sorted(folder.rglob("*.ipynb"))
    for path in paths:
        parts = path.relative_to(folder).parts
        hidden = any(part.startswith(".") for part in parts)
        linked = any((folder.joinpath(*parts[: end + 1])).is_symlink() for end in range(len(parts)))
        if not hidden and not linked and path.is_file():
            yield path
