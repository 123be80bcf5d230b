"""``autograder new``."""

import json
from pathlib import Path

from rich.console import Console

from autograder.authoring.scaffold import NEXT, planned, write
from autograder.errors import UsageError

_ABOUT = {
    "solutions": "the text, at its end: move the section to where it belongs",
    "reference": "the function, at its end: signature, docstring, solution",
    "autograder": "the hidden checks, with points and hints",
    "tests": "known mistakes and unusual right solutions",
}


def run(root: Path, where: str, *, as_json: bool, quiet: bool) -> None:
    """Make the pieces of a new exercise, and say what to do with them.

    Args:
        root: the project's folder.
        where: the lesson and the name of the exercise, as ``lesson/exercise``.
        as_json: print one object in place of text.
        quiet: say only which files were written.

    Raises:
        UsageError: it cannot be made; nothing has been written.
    """
    lesson, slash, name = where.partition("/")
    if not slash or not name or "/" in name:
        raise UsageError(
            f"Expected LESSON/EXERCISE, and got {where!r}. "
            "What to do: write such as `autograder new LESSON/new_loss`."
        )
    files = planned(root, lesson, name)
    write(root, files)
    if as_json:
        print(json.dumps({"exercise": where, "written": [str(path) for path in files]}))
        return
    console = Console(highlight=False, soft_wrap=True)
    for path in files:
        about = "" if quiet else f": {_ABOUT[path.parts[0]]}"
        console.print(f"{path}{about}", markup=False)
    if quiet:
        return
    console.print("\nThen:", markup=False)
    console.print(NEXT.format(lesson=lesson, name=name), markup=False)
