"""``autograder build``."""

from pathlib import Path

from rich.console import Console

from autograder.errors import StaleError, UsageError
from autograder.kit.bundle import support_of
from autograder.lesson import Lesson
from autograder.notebook.build import build, lessons, stale


def run(root: Path, *, only_check: bool) -> None:
    """Build every lesson of a course, or see that what is there is what a build would give.

    Raises:
        UsageError: there are no lesson texts.
        StaleError: with ``only_check``, something differs; the message names all of it.
    """
    found = lessons(root)
    if not found:
        raise UsageError(
            f"{root.resolve() / 'solutions'} holds no lesson.en.md. "
            "What to do: run the command in the project's folder."
        )
    console = Console(highlight=False, soft_wrap=True)
    faults: list[str] = []
    for name in found:
        lesson = Lesson(name)
        support = support_of(root, lesson)
        if only_check:
            faults += stale(root, name, lesson.points, support)
        else:
            for path in build(root, name, lesson.points, support):
                console.print(f"wrote {path}", markup=False)
    if faults:
        raise StaleError("\n".join(faults))
    if only_check:
        console.print(f"{', '.join(found)}: up to date", markup=False)
