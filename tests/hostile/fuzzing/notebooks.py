"""What comes of files that are said to be notebooks: one that is read, or `UnreadableNotebook`."""

from collections.abc import Iterable

from autograder.errors import UnreadableNotebook
from autograder.submission.beside import MAX_TOTAL, files_used
from autograder.submission.document import MAX_BYTES
from autograder.submission.read import CodeCell, Notebook, TextCell, parse_notebook
from autograder.submission.recognise import has_cells_of
from tests.classroom.notebooks import LESSON
from tests.hostile.fuzzing.forged_notebooks import made, real
from tests.hostile.fuzzing.target import Bounds, Target, expect

__all__ = ["TARGET", "see_to"]


def _run(content: bytes) -> str:
    try:
        notebook = parse_notebook(content[:MAX_BYTES])
    except UnreadableNotebook as fault:
        expect(fault.code.isidentifier(), "a fault without a code")
        see_to_texts(str(fault))
        return fault.code
    see_to(notebook)
    return "ours" if has_cells_of(notebook, LESSON) else "another"


def see_to(notebook: Notebook) -> None:
    """See that a notebook is what those who use it take it for.

    Raises:
        Wrong: it is not.
    """
    numbers = [cell.number for cell in notebook.cells]
    expect(numbers == sorted(set(numbers)) and min(numbers, default=1) > 0, "odd numbers of cells")
    every: list[CodeCell | TextCell] = [*notebook.cells, *notebook.texts]
    see_to_texts(*(cell.source for cell in every))
    see_to_texts(*notebook.grade_ids, notebook.language or "", notebook.version)
    expect(len(notebook.version) <= 20, "a long version")
    named = [one.grade_id for one in every if one.grade_id is not None]
    expect(set(named) <= set(notebook.grade_ids), "a name of a cell that is none of the notebook")
    files = files_used(notebook, ["data.txt", "../data.txt"], lambda _: b"x")
    expect(sum(map(len, files.values())) <= MAX_TOTAL, "too much beside the notebook")
    expect(not any(name.startswith("/") for name in files), "a file that is not beside it")


def see_to_texts(*texts: str) -> None:
    """See that texts can be written.

    Raises:
        UnicodeEncodeError: they cannot.
    """
    for text in texts:
        text.encode()


def _wrap(data: bytes) -> bytes:
    return data


def _begin() -> Iterable[bytes]:
    return real()


TARGET = Target(
    name="notebooks",
    make=made,
    run=_run,
    wrap=_wrap,
    begin=_begin,
    modules=("autograder.submission",),
    suffix=".ipynb",
    # A file of 20 MB may hold five million numbers or short texts, as saved plots do.
    bounds=Bounds(growth=450_000_000),
)
