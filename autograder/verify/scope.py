"""What a part of `autograder verify` is to look at, and what it works with."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.lesson import Lesson
from autograder.verify.crew import Crew

__all__ = ["Scope"]


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
    def reference(self) -> Path:
        """The lesson's reference, from the project's folder."""
        return Path("reference", f"{self.name}.py")

    def notebook(self, folder: str) -> Path:
        """The lesson's notebook in ``solutions`` or ``assignments``, from the project's folder."""
        return Path(folder, self.name, f"{self.name}.ipynb")
