"""The pieces of a new lesson that has no exercise yet.

What is left to write says TODO, on purpose: these are templates for an author to fill in, and
`autograder verify` names each such place until it is done.
"""

import keyword
import re
from pathlib import Path

from autograder.authoring.scaffold import Piece
from autograder.errors import UsageError
from autograder.project import LessonFiles

__all__ = ["NEXT", "planned"]

_TEXT = """\
# {title}

TODO: what the lesson is about, and what a student can do at its end.

## How this notebook works

Every exercise has two cells. The **stub** holds a signature and a docstring that says exactly what
is asked: put your code in the place of `raise NotImplementedError()`, and run the cell. The **test
cell** below it answers at once: what is right, what is not, and a hint. When you hand in, the same
questions are asked about other inputs, and each gives part of the points.

Any correct way is welcome: loops or `einsum`, your own helper functions and imports, cells of your
own wherever you like. Only the test cells have to stay as they are.

Before you hand in, restart the kernel and run all cells from top to bottom. Run this one first:

```python
import torch
from torch import nn

from {checks} import check
```
"""

_FACTS = """\
title = "{title}"
minutes = 10  # TODO: how long the notebook may take on two processor cores
"""

_REFERENCE = '''\
"""Reference for the lesson *{title}*.

TODO: what the parts are, and what holds for all of them: shapes, types, what may be changed.

What stands between the solution markers is replaced by a stub in the students' notebook; signatures
and docstrings are what students read.
"""
'''

NEXT = """\
autograder new {lesson}/first_exercise
    makes the pieces of an exercise: there is no lesson to build or to grade without one"""


def planned(root: Path, lesson: str) -> list[Piece]:
    """The files of a new lesson.

    Args:
        root: the project's folder.
        lesson: name of the lesson: ``in_small_letters``.

    Raises:
        UsageError: the name is no good, or something of that name is there already.
    """
    _refuse(root, lesson)
    files = LessonFiles(lesson)
    title = lesson.replace("_", " ").capitalize()
    return [
        Piece(files.text, _TEXT.format(title=title, checks=files.public_checks), "the text"),
        Piece(files.facts, _FACTS.format(title=title), "title, minutes, imports"),
        Piece(files.reference, _REFERENCE.format(title=title), "the right solutions"),
        _package(files.folder, f"The lesson *{title}*."),
        _package(files.checks, f"Hidden checks of *{title}*."),
        _package(files.variants, f"Known mistakes and unusual right solutions of *{title}*."),
    ]


def _package(folder: Path, about: str) -> Piece:
    return Piece(folder / "__init__.py", f'"""{about}"""\n', "makes the folder a package")


def _refuse(root: Path, lesson: str) -> None:
    if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", lesson) or keyword.iskeyword(lesson):
        raise UsageError(
            f"{lesson!r} can be no lesson: its name has to be a Python name in small letters. "
            "What to do: write such as `autograder new my_lesson`."
        )
    files = LessonFiles(lesson)
    places = (
        files.folder,
        files.reference,
        files.reference.with_suffix(""),
        files.solutions,
        files.assignment,
    )
    if there := [str(path) for path in places if (root / path).exists()]:
        raise UsageError(
            f"{lesson!r} is there already: {', '.join(there)}. What to do: choose another name, or "
            f"add an exercise with `autograder new {lesson}/an_exercise`."
        )
