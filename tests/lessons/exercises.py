"""The exercises of the real lessons, by the marks of their checks: nothing is imported."""

import re

from autograder.project import LessonFiles, lessons
from tests.toy import REPOSITORY


def exercises() -> list[tuple[str, str]]:
    """Each exercise with its lesson before it."""
    return [
        found
        for name in lessons(REPOSITORY)
        for path in LessonFiles(name).check_modules(REPOSITORY)
        for found in re.findall(r'exercise\("(\w+)", "(\w+)"\)', path.read_text("utf-8"))
    ]
