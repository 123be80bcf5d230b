"""What a part of `autograder verify` is to look at, and what it works with."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import torch

from autograder import project
from autograder.checking.lesson import Lesson
from autograder.course import read_course
from autograder.errors import AutograderError, UsageError
from autograder.facts import all_imports
from autograder.project import LessonFiles, choose, lessons
from autograder.sandbox.zygote import Zygote
from autograder.verify import completeness
from autograder.verify.batch import Crew

__all__ = ["Scope", "chosen_lessons", "prepared"]

Unfit: TypeAlias = dict[str, AutograderError]
"""The lessons that cannot be graded at all, and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """One lesson, or one of its exercises.

    Attributes:
        root: the project's folder.
        lesson: the lesson, rehearsed.
        crew: what grades.
        exercise: the only exercise to look at; all of them if None.
        done: called after each notebook that was graded.
    """

    root: Path
    lesson: Lesson
    crew: Crew
    exercise: str | None = None
    done: Callable[[], None] = lambda: None

    @property
    def name(self) -> str:
        """The lesson's name."""
        return self.lesson.name

    @property
    def exercises(self) -> Iterator[str]:
        """The exercises to look at, in the lesson's order."""
        return (name for name in self.lesson.exercises if self.exercise in (None, name))

    @property
    def files(self) -> LessonFiles:
        """Where the lesson's pieces are."""
        return self.lesson.files


@contextmanager
def prepared(
    root: Path, names: Sequence[str], exercise: str | None
) -> Iterator[tuple[list[Scope], Unfit]]:
    """Rehearse lessons and start what grades; a thread started before would be a danger.

    Args:
        root: the project's folder.
        names: of the lessons.
        exercise: the only exercise to look at; all of them if None.
    """
    torch.set_num_threads(1)  # processes are forked
    zygote = Zygote(preload=all_imports())
    ready: dict[str, Lesson] = {}
    unfit: Unfit = {}
    for name in names:
        try:
            ready[name] = Lesson(name, read_course(root).seed)
        except AutograderError as fault:
            unfit[name] = fault
    with Crew(ready, zygote) as crew:
        scopes = [
            Scope(root=root, lesson=lesson, crew=crew, exercise=exercise)
            for lesson in ready.values()
        ]
        yield scopes, unfit


def chosen_lessons(root: Path, lesson: str | None, exercise: str | None) -> list[str]:
    """The lessons that a command is to look at.

    Raises:
        UsageError: there is no such lesson or exercise, or this is not the project's folder.
    """
    if not any(root.glob("lessons/*/variants")):
        raise UsageError(
            f"{root.resolve()} holds no lessons/*/variants. "
            "What to do: run the command in the project's folder, or name it with --course."
        )
    if not root.samefile(project.ROOT):
        raise UsageError(
            f"{root.resolve()} has lessons of its own, and this autograder is that of "
            f"{project.ROOT}. What to do: run `python -m autograder` in that folder."
        )
    names = [choose(lesson, lessons(), "lesson")] if lesson else lessons()
    if exercise is None:
        return names
    found = {name: completeness.names(root, name) for name in names}
    having = [name for name in names if exercise in found[name]]
    if not having:
        all_ = ", ".join(itertools.chain.from_iterable(found.values()))
        raise UsageError(f"There is no exercise {exercise!r}. What to do: choose one of {all_}.")
    return having
