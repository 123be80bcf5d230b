"""Where the pieces of a lesson are and what they are called: said here, and nowhere else.

All that is written for a lesson is in ``lessons/<lesson>/``, but for its right solutions: they are
the module ``reference/<lesson>.py``. What is made of both goes to ``solutions/`` and
``assignments/``. A lesson is there once its folder of checks is.
"""

import importlib
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import UsageError

__all__ = [
    "PACKAGE",
    "ROOT",
    "SLIDES",
    "TEST_CELL",
    "LessonFiles",
    "choose",
    "find_lesson",
    "lessons",
    "snake_case",
    "title_of_answer",
]

PACKAGE = Path(__file__).resolve().parent
"""The folder of this package."""

ROOT = Path(os.environ.get("AUTOGRADER_PROJECT", PACKAGE.parent)).resolve()
"""The folder of the project, or the one that the package was installed in.

The environment may name another one, whose ``lessons/`` and ``reference/`` are taken instead.
"""

if PACKAGE.parent != ROOT:
    for _name in ("lessons", "reference"):
        importlib.import_module(_name).__path__.append(str(ROOT / _name))

TEST_CELL = "check-"
"""The test cell of an exercise, which holds its points, is called this and the exercise's name."""

SLIDES = Path("assignments", "slides")
"""The folder of all lessons' slides."""


@dataclass(frozen=True, slots=True)
class LessonFiles:
    """The files of a lesson, each by its path from the project's folder.

    Attributes:
        name: the lesson's.
    """

    name: str

    @property
    def folder(self) -> Path:
        """All that is written for the lesson."""
        return Path("lessons", self.name)

    @property
    def text(self) -> Path:
        """What the notebook says, in English."""
        return self.text_in("en")

    def text_in(self, language: str) -> Path:
        """What the notebook says in a language."""
        return self.folder / f"lesson.{language}.md"

    def translations(self, root: Path) -> list[Path]:
        """What the notebook says in each language but English."""
        texts = sorted((root / self.folder).glob("lesson.*.md"))
        return [path.relative_to(root) for path in texts if path.name != self.text.name]

    def messages_in(self, language: str) -> Path:
        """What its checks and mistakes say, in a language other than English."""
        return self.folder / f"messages.{language}.po"

    @property
    def facts(self) -> Path:
        """What is to be known of the lesson besides: `autograder.facts` reads it."""
        return self.folder / "lesson.toml"

    @property
    def pictures(self) -> Path:
        """The images that the text attaches."""
        return self.folder / "pictures"

    @property
    def slide_pictures(self) -> Path:
        """The pictures that its slides alone show, and the list of those from the notebook."""
        return self.folder / "slides"

    def slide_pictures_in(self, language: str) -> Path:
        """Those of them in which another language than English is to be read."""
        return self.slide_pictures / language

    @property
    def checks(self) -> Path:
        """The folder of the hidden checks."""
        return self.folder / "checks"

    @property
    def variants(self) -> Path:
        """The folder of known mistakes and unusual right solutions."""
        return self.folder / "variants"

    @property
    def mutants(self) -> Path:
        """Changes of the reference that change nothing that can be seen."""
        return self.folder / "mutants.toml"

    @property
    def expected_values(self) -> Path:
        """What the reference gives in public checks, as it stands in their file."""
        return self.folder / "expected_values.json"

    @property
    def known_results(self) -> Path:
        """What the known mistakes give to the checks, hidden and public."""
        return self.folder / "known_results.json"

    @property
    def convolutions(self) -> Path:
        """Which convolutions the checks lead to."""
        return self.folder / "convolutions.json"

    @property
    def reference(self) -> Path:
        """The right solutions."""
        return Path("reference", f"{self.name}.py")

    @property
    def reference_module(self) -> str:
        """The module of the right solutions."""
        return f"reference.{self.name}"

    @property
    def checks_package(self) -> str:
        """The package of the hidden checks."""
        return f"lessons.{self.name}.checks"

    @property
    def solutions(self) -> Path:
        """The folder of the notebook with its solutions: nbgrader's source."""
        return Path("solutions", self.name)

    @property
    def assignment(self) -> Path:
        """The folder of what students get: nbgrader's release."""
        return Path("assignments", self.name)

    @property
    def notebook(self) -> str:
        """The name of the notebook, in both folders."""
        return f"{self.name}.ipynb"

    @property
    def public_checks(self) -> str:
        """The module of the public checks, which stands beside the notebook."""
        return f"{self.name}_checks"

    @property
    def public_checks_file(self) -> str:
        """The name of its file."""
        return f"{self.public_checks}.py"

    def checks_of(self, exercise: str) -> Path:
        """The module of an exercise's hidden checks."""
        return self.checks / f"test_{snake_case(exercise)}.py"

    def variants_of(self, exercise: str) -> Path:
        """The module of an exercise's variants."""
        return self.variants / f"{snake_case(exercise)}.py"

    def hints_of(self, exercise: str, language: str = "en") -> Path:
        """What students with each known mistake of an exercise are told, in a language."""
        folder = self.folder / "hints"
        return (folder if language == "en" else folder / language) / f"{snake_case(exercise)}.md"

    def decks(self, root: Path) -> dict[Path, Path]:
        """The texts of its slides, one for each language, and the file that becomes of each."""
        texts = sorted((root / self.folder).glob("slides.*.md"))
        names = {text: text.name.split(".")[1] for text in texts}
        return {
            text.relative_to(root): SLIDES / f"{self.name}.{language}.pptx"
            for text, language in names.items()
        }

    def check_modules(self, root: Path) -> list[Path]:
        """The modules of hidden checks that are there, as paths with ``root`` before them."""
        return sorted((root / self.checks).glob("test_*.py"))


def lessons(root: Path | None = None) -> list[str]:
    """The names of the lessons, sorted.

    Args:
        root: the project's folder, where it is another one than this package's.
    """
    folders = ((root or ROOT) / "lessons").glob("*/checks")
    return sorted(each.parent.name for each in folders if any(each.glob("test_*.py")))


def find_lesson(name: str, root: Path | None = None) -> LessonFiles:
    """The files of a lesson.

    Args:
        name: the lesson's.
        root: the project's folder, where it is another one than this package's.

    Raises:
        UsageError: there is no such lesson.
    """
    return LessonFiles(choose(name, lessons(root), "lesson"))


def choose(name: str, known: Iterable[str], what: str) -> str:
    """The name, if it is known.

    Args:
        name: what somebody asked for.
        known: the names that there are.
        what: that they are names of, in one word.

    Raises:
        UsageError: it is none of them.
    """
    there = list(known)
    if name not in there:
        others = f"choose one of {', '.join(there)}" if there else f"make one, there is no {what}"
        raise UsageError(f"There is no {what} {name!r}. What to do: {others}.")
    return name


def title_of_answer(name: str) -> str:
    """What a written answer is called for people: ``one-thing`` becomes ``One thing``."""
    return re.sub("[-_]", " ", name).capitalize()


def snake_case(name: str) -> str:
    """The name of an exercise's modules: ``OneThing`` becomes ``one_thing``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
