"""The notebook that a student handed in for an assignment, under whatever name.

An assignment's notebook has a name, and a file of that name always is the submission. Browsers and
learning platforms rename files, though, and people pack them. Where the right name is missing and
exactly one file there has the assignment's cells (identical copies count as one), that file is the
submission: it is read in place of the missing one, by whoever asks for that, at each time anew. So
nothing is renamed, copied or remembered, and what is handed in later counts, under any name. Which
file was taken is a flag of the result.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from autograder.assignments import assignments
from autograder.errors import UnreadableNotebook
from autograder.files import shown
from autograder.grading.results import Flag
from autograder.language import gettext
from autograder.submission.beside import files_beside
from autograder.submission.candidates import Candidate, Files, TooMuch, candidates
from autograder.submission.read import Notebook, read_notebook
from autograder.submission.recognise import has_cells_of
from autograder.submission.timestamps import NAME

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Submitted:
    """A notebook, how to read what lies beside it, and what to say of how it was handed in."""

    notebook: Notebook
    files: Files
    flags: tuple[Flag, ...] = ()


def read_submitted(path: Path) -> Submitted:
    """Read the notebook that should be at ``path``.

    Args:
        path: in the folder that the student filled; its stem is the assignment's name.

    Raises:
        UnreadableNotebook: there is none that can be graded, or it is not clear which one.
    """
    if path.parent.is_symlink():
        raise UnreadableNotebook(
            "not_a_file",
            gettext(
                "Expected a folder of files and found a link to another one. "
                "Hand in the files themselves."
            ),
        )
    if os.path.lexists(path) and not _is_folder(path):
        return Submitted(read_notebook(path), partial(files_beside, path.parent))
    found = _only_one(path)
    said = gettext("{name} is not there: {found}, which has its cells, was graded.")
    message = said.format(name=path.name, found=found.name)
    return Submitted(found.notebook, found.files, (Flag("renamed_notebook", message),))


def _only_one(path: Path) -> Candidate:
    known: dict[bytes, Candidate] = {}
    if path.stem not in assignments():
        raise _missing(path)
    lesson = assignments()[path.stem].lesson
    try:
        for one in candidates(path.parent):
            if one.notebook.content not in known and has_cells_of(one.notebook, lesson):
                known[one.notebook.content] = one
    except TooMuch:
        said = gettext(
            "The notebook must be called {name}. It is not there, and there are too many "
            "other files to look for it. Hand in the notebook alone, under that name."
        )
        raise UnreadableNotebook("missing_notebook", said.format(name=path.name)) from None
    if not known:
        raise _missing(path)
    if len(known) > 1:
        said = gettext(
            "The notebook must be called {name}. It is not there, and several different ones "
            "are: {found}. Decide which one counts, call it so, and hand it in again."
        )
        names = _named([one.name for one in known.values()])
        raise UnreadableNotebook("several_notebooks", said.format(name=path.name, found=names))
    return next(iter(known.values()))


def _is_folder(path: Path) -> bool:
    """Whether there is a folder, as programs make that unpack ``x.ipynb.zip`` to ``x.ipynb/``."""
    return path.is_dir() and not path.is_symlink()


def _missing(path: Path) -> UnreadableNotebook:
    try:
        others = [one for one in sorted(os.listdir(path.parent)) if one != NAME and one[0] != "."]
    except OSError:
        others = []
    said = gettext(
        "The notebook must be called {name}, and nothing is there. "
        "See what you handed in, and hand it in again."
    )
    if others:
        said = gettext(
            "The notebook must be called {name}, and only {found} is there, without its "
            "exercises. See what you handed in, and hand it in again."
        )
    found = _named([shown(one) for one in others])
    return UnreadableNotebook("missing_notebook", said.format(name=path.name, found=found))


def _named(names: Sequence[str]) -> str:
    more = len(names) - _MOST_NAMED
    first = ", ".join(names[:_MOST_NAMED])
    return (
        gettext("{names} and {count} more").format(names=first, count=more) if more > 0 else first
    )
