"""One student of a class: what was handed in, and what it deserves."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from autograder.checking.lesson import Lesson
from tests.classroom.notebooks import LESSON, Content, exercises, to_bytes

ALL = ("*",)
"""All checks of an exercise."""


@cache
def checks_of(lesson: str) -> Mapping[str, Mapping[str, float]]:
    """The checks of each exercise of a lesson, with their points."""
    found: dict[str, dict[str, float]] = {}
    for each in Lesson(lesson).rehearsal:
        found.setdefault(each.exercise, {})[each.name] = each.points
    return found


def points_of(lesson: str = LESSON) -> dict[str, float]:
    """What each exercise of a lesson is worth."""
    return {name: sum(checks.values()) for name, checks in checks_of(lesson).items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pupil:
    """A submission and the outcome that is declared for it.

    Attributes:
        name: the student's id.
        about: what is special about the submission, in a few words.
        files: what was handed in: contents by the files' names, or by paths.
        declared: the checks that do not pass, by exercise, or `ALL`; all others do. What they are
            worth is for the checks to say.
        status: of the result as a whole.
        flags: codes of the flags that it must have, and no others.
        links: symbolic links beside the files: targets by names.
        pipes: names of pipes beside the files.
        lesson: what was handed in.
    """

    name: str
    about: str
    files: Mapping[str, bytes]
    declared: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    status: str = "graded"
    flags: frozenset[str] = frozenset()
    links: Mapping[str, str] = field(default_factory=dict)
    pipes: tuple[str, ...] = ()
    lesson: str = LESSON

    @property
    def lost(self) -> dict[str, float]:
        """The points of each check that does not pass, by ``exercise/check``."""
        checks = checks_of(self.lesson)
        return {
            f"{exercise}/{name}": checks[exercise][name]
            for exercise, names in self.declared.items()
            for name in (checks[exercise] if names == ALL else names)
        }

    @property
    def score(self) -> float:
        """The declared score."""
        return sum(points_of(self.lesson).values()) - sum(self.lost.values())

    @property
    def fits(self) -> bool:
        """Whether the lesson still has the exercises that this one is about."""
        return set(self.declared) <= set(exercises(self.lesson))

    def hand_in(self, folder: Path) -> None:
        """Write the submission to ``folder``, which is made."""
        folder.mkdir(parents=True)
        for name, content in self.files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
        for name, target in self.links.items():
            (folder / name).symlink_to(target)
        for name in self.pipes:
            os.mkfifo(folder / name)


@dataclass(frozen=True, slots=True)
class Desk:
    """Makes the pupils who hand a lesson in."""

    lesson: str

    def of(
        self,
        name: str,
        about: str,
        content: Content | bytes,
        *flags: str,
        **failed: str | tuple[str, ...],
    ) -> Pupil:
        """A pupil whose notebook is graded.

        Args:
            name: the student's id.
            about: what is special about the submission.
            content: the notebook, or the bytes of its file.
            flags: codes of the flags that the result must have.
            failed: the checks that do not pass, by exercise: one, some, or `ALL`.
        """
        data = content if isinstance(content, bytes) else to_bytes(content)
        return Pupil(
            name=name,
            about=about,
            files={f"{self.lesson}.ipynb": data},
            declared={
                exercise: (names,) if isinstance(names, str) else names
                for exercise, names in failed.items()
            },
            flags=frozenset(flags),
            lesson=self.lesson,
        )

    def nothing(
        self,
        name: str,
        about: str,
        files: Mapping[str, bytes],
        *flags: str,
        status: str = "unreadable",
        links: Mapping[str, str] | None = None,
    ) -> Pupil:
        """A pupil whose submission gets no points.

        Args:
            name: the student's id.
            about: what is special about the submission.
            files: what was handed in: contents by the files' names.
            flags: codes of the flags that the result must have.
            status: of the result.
            links: symbolic links beside the files: targets by names.
        """
        return Pupil(
            name=name,
            about=about,
            files=files,
            declared=self.without(),
            status=status,
            flags=frozenset(flags),
            links=links or {},
            lesson=self.lesson,
        )

    def without(self, *done: str) -> dict[str, tuple[str, ...]]:
        """What does not pass if nothing is done but these exercises."""
        return dict.fromkeys((name for name in exercises(self.lesson) if name not in done), ALL)
