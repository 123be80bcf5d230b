"""Who may import whom, and what a module may be: the rules of the house, read from the sources.

An import inside of a function, or for the type checker alone, counts like any other.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

from autograder.project import lessons
from tests.toy import REPOSITORY as ROOT

LONGEST = 260
LOW = ("kernel", "files", "limits", "scratch", "uncompiled")
KERNEL = tuple(f"autograder.sandbox.{name}" for name in LOW)
VALUES = ("autograder.sandbox.wire.values", "autograder.sandbox.outcomes")


def name_of(path: Path) -> str:
    """The name of a module or a package."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


SOURCES = {
    name_of(path): path
    for package in ("autograder", "benchmarks", "lessons", "reference")
    for path in sorted((ROOT / package).rglob("*.py"))
}


@cache
def tree_of(name: str) -> ast.Module:
    """A module's syntax tree."""
    return ast.parse(SOURCES[name].read_text(encoding="utf-8"))


@cache
def imports_of(name: str) -> frozenset[str]:
    """The modules that a module imports, wherever in it."""
    return frozenset(imported_by(tree_of(name)))


def imported_by(tree: ast.AST) -> Iterator[str]:
    """The modules that are imported somewhere in a tree."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "an import that is relative"
            assert node.module is not None
            inner = {alias.name: f"{node.module}.{alias.name}" for alias in node.names}
            modules = {each for each in inner.values() if each in SOURCES}
            yield from modules
            if len(modules) < len(inner):
                yield node.module


def is_in(name: str, packages: Iterable[str]) -> bool:
    """Whether a module is one of the packages or in one."""
    return any(name == each or name.startswith(f"{each}.") for each in packages)


def modules_in(*packages: str) -> list[str]:
    """The modules of packages."""
    found = [name for name in SOURCES if is_in(name, packages)]
    assert found, f"there is nothing in {packages}"
    return found


def must_only_import(packages: str | Iterable[str], allowed: Iterable[str]) -> None:
    """See that modules import nothing of this project but what is allowed, and each other."""
    own = (packages,) if isinstance(packages, str) else tuple(packages)
    ours = ("autograder", "benchmarks", "lessons", "reference", "solutions", "tests")
    wrong = [
        f"{name} imports {other}"
        for name in modules_in(*own)
        for other in sorted(imports_of(name))
        if is_in(other, ours) and not is_in(other, (*own, *allowed))
    ]
    assert wrong == []


def must_not_import(packages: str, banned: Iterable[str]) -> None:
    """See that modules import nothing of what is banned."""
    wrong = [
        f"{name} imports {other}"
        for name in modules_in(packages)
        for other in sorted(imports_of(name))
        if is_in(other, banned)
    ]
    assert wrong == []


def test_sandbox_knows_errors_and_language() -> None:
    """So that a reader of the trust boundary has nothing else to read, but how texts are said."""
    must_only_import("autograder.sandbox", ["autograder.errors", "autograder.language"])


def test_inside_of_the_sandbox() -> None:
    """What shares a process with a submission knows the format and the kernel, and no judge."""
    allowed = ("autograder.sandbox.wire", *KERNEL)
    must_only_import("autograder.sandbox.inside", allowed)


def test_judge() -> None:
    """It is shipped to students: it needs torch, numpy for its names, the values, the errors."""
    allowed = ("autograder.sandbox.wire", "autograder.errors", "autograder.language")
    must_only_import("autograder.judge", allowed)
    packages = {other.partition(".")[0] for each in modules_in("autograder.judge")
                for other in imports_of(each)}  # fmt: skip
    assert packages - set(sys.stdlib_module_names) <= {"autograder", "numpy", "torch"}


@pytest.mark.parametrize("lesson", lessons(ROOT))
def test_lesson(lesson: str) -> None:
    """It uses what checks are written with and its own reference, and no other lesson."""
    allowed = ("autograder.checking", "autograder.judge", *VALUES, f"reference.{lesson}")
    checks, variants = f"lessons.{lesson}.checks", f"lessons.{lesson}.variants"
    must_only_import(checks, allowed)
    must_only_import(variants, (*allowed, checks, "autograder.diagnosis.variants"))


def test_grading_knows_no_nbgrader() -> None:
    """A submission can be graded without a course, and without nbgrader."""
    must_not_import("autograder.grading", ["nbgrader", "autograder.nbgrader"])


def test_layers_above_grading() -> None:
    """The report is above nbgrader's parts, these above the feedback, and that above grading."""
    layers = ["report", "nbgrader", "feedback", "grading"]
    for place, layer in enumerate(layers):
        must_not_import(f"autograder.{layer}", [f"autograder.{each}" for each in layers[:place]])


def test_what_is_not_for_students_stays_apart() -> None:
    """Nothing that students read is made by what shows hidden inputs, and that needs no course."""
    others = {name.split(".")[1] for name in SOURCES if name.count(".") > 1 and name[:3] == "aut"}
    for package in sorted(others - {"cli", "explain"}):
        must_not_import(f"autograder.{package}", ["autograder.explain"])
    for package in ("explain", "similar"):
        must_not_import(f"autograder.{package}", ["nbgrader", "autograder.nbgrader"])


def test_intake_is_above_all_that_grades() -> None:
    """Where submissions came from makes no difference to how they are graded."""
    for layer in ("report", "nbgrader", "feedback", "grading", "submission", "sandbox"):
        must_not_import(f"autograder.{layer}", ["autograder.intake"])
    must_not_import("autograder.intake", ["torch", "autograder.report", "autograder.checking"])


def test_nothing_uses_tests() -> None:
    """What is installed does without them."""
    for package in ("autograder", "benchmarks", "lessons", "reference"):
        must_not_import(package, ["tests"])


@pytest.mark.parametrize("lesson", lessons(ROOT))
def test_reference_needs_torch_alone(lesson: str) -> None:
    """It reads like a page of a textbook, and runs where torch is."""
    packages = {each.partition(".")[0] for each in imports_of(f"reference.{lesson}")}
    assert packages - set(sys.stdlib_module_names) == {"torch"}


def test_training_knows_no_grader() -> None:
    """The references and their scripts are of use without any autograder."""
    must_only_import("reference", [])


def test_no_circle() -> None:
    """Whoever reads a module has an order in which to read what it imports."""
    left = {name: {each for each in imports_of(name) if each in SOURCES} for name in SOURCES}
    while free := [name for name, others in left.items() if not others & left.keys()]:
        for name in free:
            del left[name]
    assert left == {}, f"circles, and what imports them: {sorted(left)}"


def test_lessons_are_named_nowhere_in_the_engine() -> None:
    """A third lesson takes no edit there."""
    names = re.compile(rf"(?<![A-Za-z])({'|'.join(map(re.escape, lessons(ROOT)))})(?![A-Za-z])")
    wrong = [
        f"{SOURCES[name].relative_to(ROOT)}:{number}: {line.strip()}"
        for name in modules_in("autograder")
        for number, line in enumerate(SOURCES[name].read_text("utf-8").splitlines(), start=1)
        if names.search(line)
    ]
    assert wrong == []


def test_modules_are_short() -> None:
    """One idea each: only references, lists of variants and generated files are as long as need be.

    A list of variants is one exercise's wrong and unusual code, each a few lines; a lesson's public
    checks are generated as one file, since one file is all that travels with a notebook.
    """
    exempt = {ROOT / f"reference/{each}.py" for each in lessons(ROOT)}
    paths = [*SOURCES.values(), *sorted((ROOT / "tests").rglob("*.py"))]
    long = {
        str(path.relative_to(ROOT)): length
        for path in paths
        if path not in exempt and path.parent.name != "variants" and path.stem[-7:] != "_checks"
        if (length := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST
    }
    assert long == {}, f"more than {LONGEST} lines"
