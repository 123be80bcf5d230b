"""What is to be known of a lesson besides its text, its checks and its reference.

It stands in ``lessons/<lesson>/lesson.toml``::

    title = "Neural style transfer"
    minutes = 6                    # that the notebook may take, on two processor cores
    pictures = 8                   # that it draws, at least
    imports = ["PIL.Image"]        # what notebook and solutions import besides torch and numpy
    beside = ["reference/x.npz"]   # files of the project that students get beside the notebook

    [smaller]                      # what a fast run of the notebook changes in its cells
    "STEPS = 60 " = "STEPS = 4 "

All but the title and the minutes may be left out.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder import project
from autograder.errors import CourseError
from autograder.project import LessonFiles, lessons

__all__ = ["Facts", "all_imports", "read_facts"]

_FORM = {
    "title": "a text in quotes",
    "minutes": "a number above 0",
    "pictures": "a number of pictures, 0 or more",
    "imports": "a list of names of modules, in quotes",
    "beside": "a list of paths of files, in quotes",
    "smaller": "a table of texts and what they become, both in quotes",
}
_NEEDED = ("title", "minutes")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The facts of a lesson.

    Attributes:
        title: what the lesson is called.
        minutes: how long the notebook is meant to take on two processor cores with nothing else
            to do.
        pictures: how many it draws, at least.
        imports: modules that the notebook and students' solutions import, besides torch and numpy.
        beside: files that students get beside the notebook, by their paths in the project.
        smaller: what a fast run of the notebook replaces in its cells, and by what.
    """

    title: str
    minutes: float
    pictures: int = 0
    imports: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    smaller: Mapping[str, str] = field(default_factory=dict)


def read_facts(lesson: str, root: Path | None = None) -> Facts:
    """Read the facts of a lesson.

    Args:
        lesson: name of the lesson.
        root: the project's folder, where it is another one than this package's.

    Raises:
        CourseError: the file is missing or has another form; the message names file and key.
    """
    path = LessonFiles(lesson).facts
    try:
        found = tomllib.loads(((root or project.ROOT) / path).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CourseError(
            f"{path} cannot be read ({error}). What to do: write it as the lessons beside it have "
            "it, with at least a title and minutes."
        ) from None
    for key in [*found, *_NEEDED]:
        if key not in _FORM:
            raise CourseError(
                f"{path}: the key {key!r} is unknown. What to do: leave it out; known are "
                f"{', '.join(_FORM)}."
            )
        if not _is_right(key, found.get(key)):
            value = repr(found[key]) if key in found else "missing"
            raise CourseError(
                f"{path}: {key!r} should be {_FORM[key]}, and is {value}. What to do: mend it."
            )
    lists = {key: tuple(found.get(key, ())) for key in ("imports", "beside")}
    return Facts(**{**found, **lists})


def all_imports() -> list[str]:
    """What any lesson's notebook and solutions import, each module once.

    A lesson without facts is passed over: `autograder verify` tells of it, and others can be graded
    meanwhile.

    Raises:
        CourseError: the facts of a lesson have another form.
    """
    there = [name for name in lessons() if (project.ROOT / LessonFiles(name).facts).is_file()]
    found = [module for name in there for module in read_facts(name).imports]
    return list(dict.fromkeys(found))


def _is_right(key: str, value: Any) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    match key:
        case "title":
            return isinstance(value, str) and bool(value.strip())
        case "minutes":
            return number and value > 0
        case "pictures":
            return number and isinstance(value, int) and value >= 0
        case "imports":
            return isinstance(value, list) and all(map(_is_module, value))
        case "beside":
            return isinstance(value, list) and all(isinstance(one, str) for one in value)
        case _:
            return isinstance(value, dict) and all(isinstance(one, str) for one in value.values())


def _is_module(name: Any) -> bool:
    return isinstance(name, str) and all(part.isidentifier() for part in name.split("."))
