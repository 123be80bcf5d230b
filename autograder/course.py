"""What a course takes from the lessons, and how: read from ``course.toml`` in its folder.

All of it may be left out, and so may the file, which is looked for beside the lessons too::

    seed = 4711                        # hidden inputs derive from it: any number of your own
    language = "en"                    # of the lessons' texts
    other_languages = ["ru"]           # each lesson is an assignment in these too, as gram_ru

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
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from autograder import project
from autograder.course_form import COURSE, FILE, LESSON, PENALTY, check_form, complaint
from autograder.project import LessonFiles, lessons

__all__ = [
    "AS_IT_IS",
    "FILE",
    "Choices",
    "Course",
    "Penalty",
    "complaint",
    "read_course",
    "taken",
    "use",
]

_used: list[Path] = []
_taken: "list[Course]" = []


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
        other_languages: those that each lesson is released in besides.
        penalty: for late work; None for none.
        lessons: what it chooses for some of them, by name.
    """

    seed: int = 0
    language: str = "en"
    other_languages: tuple[str, ...] = ()
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


@contextmanager
def taken(course: Course) -> Iterator[None]:
    """Let this process take these choices for a while, whatever any folder has."""
    _taken.append(course)
    try:
        yield
    finally:
        _taken.pop()


def read_course(root: Path | None = None) -> Course:
    """Read what a course chooses; without a file, it takes the lessons as they are.

    Args:
        root: the course's folder, where it is not the one in use.

    Raises:
        CourseError: the file cannot be read or has another form; the message names the key.
    """
    if root is None and _taken:
        return _taken[-1]
    folders = [root] if root is not None else [*_used, project.ROOT]
    path = next((each / FILE for each in folders if (each / FILE).exists()), None)
    if path is None:
        return Course()
    try:
        content = path.read_bytes()
    except OSError as error:
        raise complaint(f"the file cannot be read ({error.strerror})", "make it readable") from None
    return _parsed(content, path.parent if lessons(path.parent) else project.ROOT)


@cache
def _parsed(content: bytes, root: Path) -> Course:
    try:
        found = tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise complaint(f"it is no TOML ({error})", "mend the line") from None
    check_form(found, "", COURSE)
    penalty = found.get("penalty")
    if penalty is not None:
        check_form(penalty, "penalty.", PENALTY, needed=("percent_per_day",))
    chosen = found.get("lessons", {})
    for name, one in chosen.items():
        if name not in lessons(root):
            raise complaint(
                f"there is no lesson {name!r}", f"choose among {', '.join(lessons(root))}"
            )
        check_form(one, f"lessons.{name}.", LESSON)
    language, others = found.get("language", "en"), tuple(found.get("other_languages", ()))
    if twice := [one for place, one in enumerate(others) if one in (language, *others[:place])]:
        raise complaint(f"{twice[0]!r} is there twice among the languages", "take one of them out")
    _check_language(language, root)
    _check_others(others, root)
    return Course(
        seed=found.get("seed", 0),
        language=language,
        other_languages=others,
        penalty=None if penalty is None else Penalty(**penalty),
        lessons={name: _choices(one) for name, one in chosen.items()},
    )


def _choices(found: Mapping[str, Any]) -> Choices:
    return Choices(**{**found, "leave_out": frozenset(found.get("leave_out", ()))})


def _check_others(others: tuple[str, ...], root: Path) -> None:
    """See that some lesson has a text in each of these languages."""
    there = {path.name.split(".")[1] for path in (root / "lessons").glob("*/lesson.*.md")}
    for language in others:
        if there and language not in there:
            raise complaint(
                f"other_languages has {language!r}, in which no lesson has a text",
                "take it out, or write the texts",
            )


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
