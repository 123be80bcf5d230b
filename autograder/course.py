"""What a course takes from the lessons, and how: read from ``course.toml`` in its folder.

All of it may be left out, and so may the file, which is looked for beside the lessons too::

    seed = 4711                        # hidden inputs derive from it: any number of your own
    language = "en"                    # of the lessons' texts

    [penalty]                          # for work that comes late
    percent_per_day = 10               # of all its points, for each day that has begun
    at_most = 50                       # percent
    grace_minutes = 15

    [lessons.gram]
    due = 2026-12-06T23:59:00+03:00
    leave_out = ["one_exercise"]       # it is given to students, solved and without points
    points = { other_exercise = 4, "third_exercise/values" = 2, written_answer = 3 }
    data = { "data/photo.jpg" = "our/photo.jpg" }   # in place of a file that the lesson gives

Points go in steps of 0.25. Those of an exercise are shared out among its checks as the lesson's own
are; those of a check are for that check alone.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from autograder import project
from autograder.errors import CourseError
from autograder.project import LessonFiles, lessons

__all__ = ["AS_IT_IS", "FILE", "Choices", "Course", "Penalty", "complaint", "read_course", "use"]

FILE = "course.toml"
_used: list[Path] = []


@dataclass(frozen=True, slots=True, kw_only=True)
class Penalty:
    """What late work loses.

    Attributes:
        percent_per_day: of the points that can be earned, for each day that has begun.
        at_most: percent of these points.
        grace_minutes: how much later than due is not late.
    """

    percent_per_day: float
    at_most: float = 100
    grace_minutes: float = 0

    def points(self, possible: float, seconds_late: float) -> float:
        """The points that work loses, whatever it has earned.

        Args:
            possible: the points that can be earned.
            seconds_late: how long after the due date it came.
        """
        late = seconds_late - 60 * self.grace_minutes
        days = -(-late // 86400) if late > 0 else 0
        return possible * min(days * self.percent_per_day, self.at_most) / 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What a course chooses for one lesson.

    Attributes:
        due: when work has to be handed in; None leaves that to the gradebook.
        leave_out: the exercises that students are given.
        points: by exercise, by ``exercise/check`` or by written answer.
        data: files in place of those that the lesson gives to students: the path there, and the
            path of the file in the course.
    """

    due: datetime | None = None
    leave_out: frozenset[str] = frozenset()
    points: Mapping[str, float] = field(default_factory=dict)
    data: Mapping[str, str] = field(default_factory=dict)


AS_IT_IS = Choices()
"""A lesson that the course takes as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What a course chooses.

    Attributes:
        seed: all hidden inputs derive from it.
        language: of the lessons' texts, as their files call it.
        penalty: for late work; None for none.
        lessons: what it chooses for some of them, by name.
    """

    seed: int = 0
    language: str = "en"
    penalty: Penalty | None = None
    lessons: Mapping[str, Choices] = field(default_factory=dict)

    def of(self, lesson: str) -> Choices:
        """What it chooses for a lesson."""
        return self.lessons.get(lesson, AS_IT_IS)


def use(root: Path, *, instead: bool = True) -> None:
    """Let this process, and its forks, read the choices of the course in a folder.

    Args:
        root: the course's folder; without a file of choices there, those beside the lessons count.
        instead: whether it takes the place of another course that is in use.
    """
    if instead or not _used:
        _used[:] = [root.resolve()]


def read_course(root: Path | None = None) -> Course:
    """Read what a course chooses; without a file, it takes the lessons as they are.

    Args:
        root: the course's folder, where it is not the one in use.

    Raises:
        CourseError: the file cannot be read or has another form; the message names the key.
    """
    folders = [root] if root is not None else [*_used, project.ROOT]
    path = next((each / FILE for each in folders if (each / FILE).exists()), None)
    if path is None:
        return Course()
    try:
        content = path.read_bytes()
    except OSError as error:
        raise complaint(f"the file cannot be read ({error.strerror})", "make it readable") from None
    return _parsed(content, root if root is not None and lessons(root) else project.ROOT)


def complaint(found: str, to_do: str) -> CourseError:
    """What is raised where the file does not fit: what is wrong there, and what to do."""
    return CourseError(f"{FILE}: {found}. What to do: {to_do}.")


@cache
def _parsed(content: bytes, root: Path) -> Course:
    try:
        found = tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise complaint(f"it is no TOML ({error})", "mend the line") from None
    _check(found, "", _COURSE)
    penalty = found.get("penalty")
    if penalty is not None:
        _check(penalty, "penalty.", _PENALTY, needed=("percent_per_day",))
    chosen = found.get("lessons", {})
    for name, one in chosen.items():
        if name not in lessons(root):
            raise complaint(
                f"there is no lesson {name!r}", f"choose among {', '.join(lessons(root))}"
            )
        _check(one, f"lessons.{name}.", _LESSON)
    _check_language(found.get("language", "en"), root)
    return Course(
        seed=found.get("seed", 0),
        language=found.get("language", "en"),
        penalty=None if penalty is None else Penalty(**penalty),
        lessons={name: _choices(one) for name, one in chosen.items()},
    )


def _choices(found: Mapping[str, Any]) -> Choices:
    return Choices(**{**found, "leave_out": frozenset(found.get("leave_out", ()))})


def _check_language(language: str, root: Path) -> None:
    """See that each lesson has a text in this language."""
    for name in lessons(root):
        texts = (root / LessonFiles(name).folder).glob("lesson.*.md")
        there = sorted(path.name.split(".")[1] for path in texts)
        if there and language not in there:
            known = " or ".join(f'"{one}"' for one in there)
            raise complaint(
                f"language is {language!r}, in which {name} has no text", f"write {known}"
            )


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_points(value: Any) -> bool:
    return _is_number(value) and 0 < value <= 1000 and (4 * value) % 1 == 0


def _is_percentage(value: Any) -> bool:
    return _is_number(value) and 0 <= value <= 100


def _is_texts(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(one, str) for one in value.values())


_COURSE = {
    "seed": ("a whole number", lambda it: _is_number(it) and isinstance(it, int)),
    "language": ('the name of a language, such as "en"', lambda it: isinstance(it, str)),
    "penalty": ("a table", lambda it: isinstance(it, dict)),
    "lessons": ("tables such as [lessons.NAME]", lambda it: isinstance(it, dict)),
}
_PENALTY = {
    "percent_per_day": ("a number from 0 to 100", _is_percentage),
    "at_most": ("a number from 0 to 100", _is_percentage),
    "grace_minutes": ("a number, 0 or more", lambda it: _is_number(it) and it >= 0),
}
_LESSON = {
    "due": (
        "a time with its zone, such as 2026-12-06T23:59:00+03:00, without quotes",
        lambda it: isinstance(it, datetime) and it.tzinfo is not None,
    ),
    "leave_out": (
        "a list of names of exercises, in quotes",
        lambda it: isinstance(it, list) and all(isinstance(one, str) for one in it),
    ),
    "points": (
        "a table of names and of numbers in steps of 0.25, above 0",
        lambda it: isinstance(it, dict) and all(map(_is_points, it.values())),
    ),
    "data": ("a table of names of files and of paths, both in quotes", _is_texts),
}  # fmt: skip


def _check(
    found: Any, where: str, known: Mapping[str, tuple[str, Any]], needed: tuple[str, ...] = ()
) -> None:
    """See that a table has keys and values of the right kind.

    Raises:
        CourseError: it has not.
    """
    if not isinstance(found, dict):
        raise complaint(f"{where[:-1]} is {found!r}", f"make it a table: [{where[:-1]}]")
    for key in (*found, *needed):
        if key not in known:
            raise complaint(
                f"the key {where}{key} is unknown",
                f"leave it out, or write one of {', '.join(known)}",
            )
        form, fits = known[key]
        if key not in found:
            raise complaint(f"{where}{key} is missing", f"write {form}")
        if not fits(found[key]):
            raise complaint(f"{where}{key} is {_shown(found[key])}", f"write {form}")


def _shown(value: Any) -> str:
    return value.isoformat() if isinstance(value, datetime) else repr(value)
