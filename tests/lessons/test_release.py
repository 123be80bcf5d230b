"""What students are given of each lesson."""

import json
import re

import pytest

from autograder.authoring.stubs import definitions
from autograder.project import LessonFiles, lessons
from autograder.submission.recognise import exercises_of
from tests.toy import REPOSITORY


@pytest.mark.parametrize("name", lessons(REPOSITORY))
def test_students_get_no_solution(name: str) -> None:
    """No line of a solution, no hidden test and no trace of the reference is released."""
    files = LessonFiles(name)
    notebook = json.loads((REPOSITORY / files.assignment / files.notebook).read_text("utf-8"))
    released = "\n".join("".join(cell["source"]) for cell in notebook["cells"])
    lines = {line.strip() for line in released.splitlines()}
    defined, _ = definitions((REPOSITORY / files.reference).read_text("utf-8"))
    for exercise in exercises_of(name):
        solution = defined[exercise].solution
        secret = [line.strip() for line in solution if re.search("return |=", line)]
        assert secret
        assert not lines.intersection(secret)
    assert not re.search(r"SOLUTION|HIDDEN TESTS|import reference|from reference", released)
