"""Finds a lesson's hidden checks: pytest collects them, once for all submissions."""

import ast
import os
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from autograder import project
from autograder.checking.marks import MARKS, argument
from autograder.checking.shares import points_in_course
from autograder.course import read_course
from autograder.errors import CheckFault
from autograder.project import find_lesson

_FIXTURE = "compare"

_PYTEST_ARGUMENTS = [
    "-c", os.devnull, "--import-mode=importlib", "--assert=plain",
    "--capture=no", "--strict-markers", "--collect-only", "--noconftest",
    *(f"-pno:{name}" for name in (
        "terminal", "cacheprovider", "logging", "warnings", "faulthandler", "unraisableexception",
        "threadexception", "doctest", "junitxml", "stepwise", "setuponly", "setupplan",
    )),
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One hidden check.

    Attributes:
        exercise: name of the exercise it belongs to.
        name: name of the check, unique in its exercise.
        description: one sentence on what it checks.
        points: what passing earns.
        hint: what a student whose work fails it should think about.
        seconds: limit of each of its scenarios; None for that of the run.
        place: where it stands, for messages.
        function: runs it on a `Compare`.
    """

    exercise: str
    name: str
    description: str
    points: float
    hint: str
    seconds: float | None
    place: str
    function: Callable[..., None]


def helpers_of(lesson: str) -> list[Path]:
    """The modules of a lesson's folder that its checks import, each after those that it needs."""
    files, found = find_lesson(lesson), dict[Path, None]()

    def add_imports(path: Path) -> None:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            module = node.module if isinstance(node, ast.ImportFrom) else None
            package, _, name = (module or "").rpartition(".")
            helper = project.ROOT / files.checks / f"{name}.py"
            if package == files.checks_package and helper not in found:
                add_imports(helper)
                found[helper] = None

    for path in files.check_modules(project.ROOT):
        add_imports(path)
    return list(found)


def checks_of(lesson: str) -> list[Check]:
    """The checks of a lesson that the course gives, in the order in which they stand.

    Raises:
        UsageError: there is no such lesson.
        CourseError: the course chooses what the lesson does not have.
        CheckFault: a check cannot be collected or lacks a mark; the message has all that is wrong.
    """
    checks, own = all_checks_of(lesson), defaultdict[str, dict[str, float]](dict)
    for each in checks:
        own[each.exercise][each.name] = each.points
    given = points_in_course(lesson, own, read_course().of(lesson))
    return [
        replace(each, points=given[each.exercise][each.name])
        for each in checks
        if each.exercise in given
    ]


def all_checks_of(lesson: str) -> list[Check]:
    """The checks of a lesson, whatever the course leaves out, with the lesson's own points.

    Raises:
        UsageError: there is no such lesson.
        CheckFault: a check cannot be collected or lacks a mark; the message has all that is wrong.
    """
    folder = project.ROOT / find_lesson(lesson).checks
    state = tuple(
        (str(path), path.stat().st_mtime_ns, path.stat().st_size)
        for path in sorted(folder.glob("*.py"))
    )
    if state not in _known:
        _known[state] = _collect(folder)
    return _known[state]


_known: dict[tuple[tuple[str, int, int], ...], list[Check]] = {}


def _collect(folder: Path) -> list[Check]:
    collector = _Collector()
    for path in folder.glob("test_*.py"):  # pytest would take what another folder's was
        sys.modules.pop(f"lessons.{folder.parent.name}.checks.{path.stem}", None)
    # Neither plugins that happen to be installed nor PYTEST_ADDOPTS may change what is found.
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
        patch.delenv("PYTEST_ADDOPTS", raising=False)
        patch.delenv("PYTEST_PLUGINS", raising=False)
        status = pytest.main(
            [str(folder), f"--rootdir={project.ROOT}", *_PYTEST_ARGUMENTS], plugins=[collector]
        )
    if collector.faults:
        raise CheckFault("\n".join(collector.faults))
    if status != pytest.ExitCode.OK:
        raise CheckFault(
            f"The checks of {folder.parent.name} could not be collected (pytest: {status!r}). "
            "What to do: run `autograder verify --no-artifacts`, which names the file."
        )
    return collector.checks


class _Collector:
    """A pytest plugin that notes what is collected, and what is wrong with it."""

    def __init__(self) -> None:
        self.checks: list[Check] = []
        self.faults: list[str] = []

    @pytest.fixture(name=_FIXTURE)
    def compare(self) -> None:
        """Stands for what each check gets when it is run."""

    def pytest_configure(self, config: pytest.Config) -> None:
        for description in MARKS.values():
            config.addinivalue_line("markers", description)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if not report.passed:  # one that is skipped would be a gap
            self.faults.append(f"{report.nodeid}: cannot be collected.\n{report.longreprtext}")

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            found = [f"{item.nodeid}: {fault}" for fault in _faults_of(item)]
            self.faults += found
            if not found:
                self.checks.append(_check_of(item))


def _check_of(item: pytest.Item) -> Check:
    assert isinstance(item, pytest.Function)
    mark = item.get_closest_marker("exercise")
    assert mark is not None
    return Check(
        exercise=mark.args[1],
        name=item.name.removeprefix("test_"),
        description=_description(item),
        points=argument(item, "points"),
        hint=argument(item, "hint"),
        seconds=argument(item, "time_limit", None),
        place=item.nodeid,
        function=item.obj,
    )


def _description(item: pytest.Function) -> str:
    return (item.function.__doc__ or "").strip().partition("\n")[0]


def _faults_of(item: pytest.Item) -> Iterator[str]:
    for mark in ("exercise", "points", "hint"):
        if item.get_closest_marker(mark) is None:
            yield f"it has no mark `{mark}`"
    if not isinstance(item, pytest.Function):
        yield "it is no function"
        return
    if not _description(item):
        yield "it has no docstring that says what it checks"
    names = item._fixtureinfo.argnames
    if names != (_FIXTURE,):
        yield f"it should have one argument, `{_FIXTURE}`, and has {', '.join(names) or 'none'}"
