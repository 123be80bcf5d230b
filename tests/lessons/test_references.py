"""The right solutions of each lesson."""

import ast

import pytest

from autograder.project import LessonFiles, lessons
from tests.toy import REPOSITORY


@pytest.mark.parametrize("name", lessons(REPOSITORY))
def test_a_reference_is_one_file(name: str) -> None:
    """It imports nothing of this project that would decide on scores with it."""
    tree = ast.parse((REPOSITORY / LessonFiles(name).reference).read_text(encoding="utf-8"))
    modules = {
        name.name if isinstance(node, ast.Import) else str(node.module)
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in node.names
    }
    assert "torch" in modules
    assert {module.partition(".")[0] for module in modules} & {"reference", "autograder"} == set()
