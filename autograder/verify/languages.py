"""Do the texts of a lesson say the same in all languages?"""

from collections.abc import Iterator

from autograder.authoring.languages import of_lesson
from autograder.verify.findings import Finding
from autograder.verify.scope import Scope

__all__ = ["PART", "verify"]

PART = "languages"


def verify(scope: Scope) -> Iterator[Finding]:
    """Compare a lesson's text and its slides in each other language with the English ones."""
    found = list(of_lesson(scope.root, scope.name))
    for difference in found:
        yield Finding(
            part=PART,
            lesson=scope.name,
            what="texts",
            ok=False,
            message=difference.message,
            place=difference.place,
        )
    others = sorted((scope.root / scope.files.folder).glob("lesson.*.md"))
    if not found:
        names = ", ".join(path.name.split(".")[1] for path in others)
        yield Finding(
            part=PART,
            lesson=scope.name,
            what="texts",
            ok=True,
            message=f"cells, exercises, formulas, code and slides agree: {names}",
            count=len(others),
            place=str(scope.files.text),
        )
