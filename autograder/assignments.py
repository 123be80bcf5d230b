"""What students are given of a lesson: an assignment of nbgrader's in each language of the course.

A lesson is released in those of the languages that it has a text in. In the course's own language
it is called as the lesson is; in another one, the language follows: ``gram`` and ``gram_ru``. Both
have the same exercises, checks and points.
"""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from autograder import project
from autograder.catalogues import translations
from autograder.course import read_course
from autograder.language import speaking
from autograder.project import LessonFiles, choose, lessons

__all__ = ["Assignment", "assignments", "find_assignment", "lesson_of", "releases"]


@dataclass(frozen=True, slots=True)
class Assignment:
    """A lesson in one language.

    Attributes:
        name: of the assignment, and of its notebook.
        lesson: name of the lesson.
        language: as the lesson's texts are called by it.
    """

    name: str
    lesson: str
    language: str

    def speaking(self) -> AbstractContextManager[None]:
        """Speak its language for a while."""
        return speaking(translations(self.language, self.lesson))


def releases(lesson: str, root: Path | None = None) -> list[Assignment]:
    """The assignments of a lesson, that in the course's own language first.

    Args:
        lesson: name of the lesson.
        root: the course's folder, where it is not the one in use.
    """
    course = read_course(root)
    files, folder = LessonFiles(lesson), root or project.ROOT
    others = [
        Assignment(f"{lesson}_{language}", lesson, language)
        for language in course.other_languages
        if (folder / files.text_in(language)).is_file()
    ]
    return [Assignment(lesson, lesson, course.language), *others]


def assignments(root: Path | None = None) -> dict[str, Assignment]:
    """All assignments of a course, by name."""
    return {one.name: one for lesson in lessons(root) for one in releases(lesson, root)}


def find_assignment(name: str, root: Path | None = None) -> Assignment:
    """The assignment of a name.

    Args:
        name: the assignment's.
        root: the course's folder, where it is not the one in use.

    Raises:
        UsageError: there is no such assignment.
    """
    there = assignments(root)
    return there[choose(name, there, "assignment")]


def lesson_of(name: str) -> str:
    """The lesson of an assignment; of a name that is none, the name itself."""
    found = assignments().get(name)
    return found.lesson if found else name
