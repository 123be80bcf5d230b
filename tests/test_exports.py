"""What packages and modules export: sorted, there, and all that is imported from them."""

import ast
import importlib
import re
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = Path(__file__).parents[1]
PACKAGES = ("autograder", "benchmarks", "lessons", "reference", "tests")
FILES = {
    ".".join(path.relative_to(PROJECT).with_suffix("").parts).removesuffix(".__init__"): path
    for package in PACKAGES
    for path in sorted((PROJECT / package).rglob("*.py"))
}
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in FILES.items()}
OUTSIDE = {
    "autograder.checking": [
        "CheckFailed", "Compare", "Comparison", "Implementation", "Scenario", "Shared", "StandIns",
        "at_least", "at_most", "describe", "exercise", "floating", "gettext", "gradient", "hint",
        "is_positive", "must_be_as_for_two", "must_rise", "ngettext", "note", "points", "rise",
        "shape_of", "time_limit",
    ],
    "autograder.cli": ["main"],
    "autograder.nbgrader": [
        "CsvExport", "FeedbackExporter", "GradeInSandbox", "Grades", "LatePenalty", "RestoreCells",
        "SafeOutputs",
        "SaveGrades", "SubmissionExporter", "set_aside",
    ],
    "autograder.report": ["Statistics", "gather", "page_of", "statistics_of"],
}  # fmt: skip
"""What people write checks with, what a course's settings name, and what is called from outside."""


def defines_all(name: str) -> bool:
    """Whether a module says what it exports."""
    targets = (node.targets for node in TREES[name].body if isinstance(node, ast.Assign))
    return any(ast.unparse(target) == "__all__" for each in targets for target in each)


EXPORTING = [name for name in TREES if defines_all(name)]


def kind_and_name(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest, as the linter sorts them."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2), name


def imported() -> set[tuple[str, str]]:
    """Each public name that is imported from a module of the project, with that module."""
    sources = [*TREES.values(), *(ast.parse(block) for block in blocks())]
    return {
        (node.module, alias.name)
        for tree in sources
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in TREES
        for alias in node.names
        if not alias.name.startswith("_")
    }


def blocks() -> list[str]:
    """The Python of CONTRIBUTING.md."""
    text = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    return re.findall(r"^```python\n(.*?)^```$", text, re.M | re.S)


@pytest.mark.parametrize("name", EXPORTING)
def test_exports_are_sorted_and_there(name: str) -> None:
    """No name comes twice, and each is one of the module's."""
    module: ModuleType = importlib.import_module(name)
    exported: list[str] = module.__all__
    assert exported == sorted(set(exported), key=kind_and_name)
    assert [each for each in exported if not hasattr(module, each)] == []


def test_all_that_is_imported_is_exported() -> None:
    """A name that another module takes from one that says what it exports is among that."""
    taken = {(module, name) for module, name in imported() if module in EXPORTING}
    exported = {module: importlib.import_module(module).__all__ for module, _ in taken}
    assert set(OUTSIDE) <= set(exported)
    hidden = {f"{module}.{name}" for module, name in taken if name not in exported[module]}
    assert hidden - set(TREES) == set()


def test_packages_without_exports_are_not_imported_from() -> None:
    """Of a package that says nothing of what it exports, only its modules are taken."""
    packages = {name for name, path in FILES.items() if path.name == "__init__.py"}
    silent = {name for name in packages - set(EXPORTING) if not name.startswith("tests.")}
    taken = {f"{module}.{name}" for module, name in imported() if module in silent}
    assert taken - set(TREES) == set()


@pytest.mark.parametrize("name", OUTSIDE)
def test_what_others_use_is_pinned(name: str) -> None:
    """A name more or less here is a change that people outside of the project notice."""
    assert importlib.import_module(name).__all__ == OUTSIDE[name]


def test_settings_of_a_course_name_what_is_exported() -> None:
    """Each part that nbgrader_config.py puts in nbgrader's place can be imported as it says."""
    text = (PROJECT / "nbgrader_config.py").read_text(encoding="utf-8")
    named = set(re.findall(r"autograder\.nbgrader\.(\w+)", text))
    assert "GradeInSandbox" in named
    assert named <= set(OUTSIDE["autograder.nbgrader"])
