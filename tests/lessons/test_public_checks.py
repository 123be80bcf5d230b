"""What stands in the lessons' public checks, and that they judge as the hidden ones do."""

import ast
import os
import re
import sys

import pytest

from autograder.authoring.stubs import definitions
from autograder.project import LessonFiles, lessons
from autograder.submission.recognise import exercises_of
from autograder.diagnosis.variants import Equivalent, Mistake, load
from tests.lessons.exercises import exercises
from tests.public_checks.modules import module, passes, text
from tests.toy import REPOSITORY

EVERY = int(os.environ.get("VARIANTS_EVERY", "6"))
"""Of each exercise, every so many variants are tried; all are graded by `autograder verify`."""

VARIANTS = [load(REPOSITORY, *each) for each in exercises()]
EQUIVALENTS = [
    pytest.param(each.lesson, each.exercise, variant, id=f"{each.exercise}-{variant.name}")
    for each in VARIANTS
    for variant in each.equivalents[::EVERY]
]
MISTAKES = [
    pytest.param(each.lesson, each.exercise, variant, id=f"{each.exercise}-{variant.name}")
    for each in VARIANTS
    for variant in each.mistakes[::EVERY]
]


@pytest.mark.parametrize("name", lessons(REPOSITORY))
def test_it_imports_from_torch_numpy_and_python_alone(name: str) -> None:
    """No import of anything else, at the top or inside."""
    tree = ast.parse(text(name))
    imports = [n for n in ast.walk(tree) if isinstance(n, ast.Import | ast.ImportFrom)]
    names = {getattr(node, "module", None) or node.names[0].name for node in imports}
    roots = {name.split(".")[0] for name in names}
    assert roots - sys.stdlib_module_names == {"torch", "numpy", "IPython"}


@pytest.mark.parametrize("name", lessons(REPOSITORY))
def test_no_solution_and_no_word_of_the_reference_stands_in_it(name: str) -> None:
    """No line of a solution, and nothing that only the grader knows."""
    lines = {line.strip() for line in text(name).splitlines()}
    files = LessonFiles(name)
    defined, _ = definitions((REPOSITORY / files.reference).read_text("utf-8"))
    secret = {
        line.strip()
        for exercise in exercises_of(name)
        for line in defined[exercise].solution
        if re.search(r"return \w+\W|=", line.partition("#")[0].strip())
    }
    assert len(secret) > 20
    stand_ins = (REPOSITORY / files.checks / "carried_forward.py").read_text("utf-8")
    answers = set(re.findall(r"^ +(return .{12,})$", stand_ins, re.M))
    assert len(answers) > 3
    assert not lines & (secret | answers)
    assert not re.search(r"import reference|from reference", text(name))


@pytest.mark.parametrize("name", lessons(REPOSITORY))
def test_it_offers_one_name(name: str) -> None:
    """Whatever a notebook imports of it, it is `check`."""
    assert module(name).__all__ == ["check"]


@pytest.mark.parametrize(("name", "exercise", "variant"), EQUIVALENTS)
def test_equivalents_pass(name: str, exercise: str, variant: Equivalent) -> None:
    """What earns all points passes in the notebook too."""
    assert passes(name, exercise, variant.source)


@pytest.mark.parametrize(("name", "exercise", "variant"), MISTAKES)
def test_mistakes_fail(name: str, exercise: str, variant: Mistake) -> None:
    """What loses points fails in the notebook too."""
    assert not passes(name, exercise, variant.source)
