"""Submissions graded in a few words."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema

from autograder.checking.lesson import lessons
from autograder.grading import results
from autograder.grading.fingerprint import Code, code_of
from autograder.grading.grader import Grader
from autograder.grading.results import CheckResult, Result, to_json
from autograder.grading.submission import Submission, load_submission
from tests.classroom.notebooks import (
    LESSON,
)

SCHEMA: dict[str, Any] = json.loads(
    Path(results.__file__).with_name("results.schema.json").read_text(encoding="utf-8")
)
WRONG_GRAM = (
    "def gram_matrix(features):\n    flat = features.flatten(2)\n    return flat @ flat.mT\n"
)


@cache
def validator() -> jsonschema.Draft202012Validator:
    """Judges results by the schema that is published with them."""
    return jsonschema.Draft202012Validator(
        SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


def hashed() -> list[Code]:
    """The hashes of what stands there now, of all lessons."""
    code_of.cache_clear()
    return [code_of(name) for name in lessons()]


class Grade:
    """Grades, and sees that the result is of the published form and its sums are right."""

    def __init__(self, grader: Grader) -> None:
        self.grader = grader

    def __call__(self, handed_in: Submission) -> Result:
        """The result of one submission."""
        result = self.grader.grade(handed_in)
        validator().validate(json.loads(json.dumps(to_json(result))))
        assert result.score == sum(one.score for one in result.exercises)
        assert result.points == sum(one.points for one in result.exercises) == 8
        assert result.run.key == self.grader.key(handed_in)
        return result

    def file(self, path: Path) -> Result:
        """The result of one file."""
        return self(load_submission(path, LESSON, "anna"))

    def content(self, folder: Path, content: bytes) -> Result:
        """The result of a file with this content."""
        path = folder / f"{LESSON}.ipynb"
        path.write_bytes(content)
        return self.file(path)


def codes(result: Result) -> list[str]:
    """The kinds of its flags."""
    return [flag.code for flag in result.flags]


def checks(result: Result) -> list[CheckResult]:
    """All its checks."""
    return [check for exercise in result.exercises for check in exercise.checks]
