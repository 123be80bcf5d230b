"""The tests themselves: each can fail, and none by the clock."""

import ast
from itertools import pairwise
from pathlib import Path

TESTS = Path(__file__).parent
FILES = sorted(path for path in TESTS.rglob("*.py") if "variants" not in path.parts)
TREES = {str(path.relative_to(TESTS)): ast.parse(path.read_text("utf-8")) for path in FILES}
CLOCKS = {"time", "monotonic", "perf_counter", "process_time", "time_ns", "monotonic_ns"}
JUDGES = {"raises", "fail", "expect", "assert_close", "warns"}
"""What is called in place of an assertion: pytest's, Playwright's and torch's."""


def functions(tree: ast.Module) -> list[ast.FunctionDef]:
    """All functions of a module, nested ones and methods included."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def called(node: ast.AST) -> set[str]:
    """The last part of the name of each function that is called in there."""
    calls = [each.func for each in ast.walk(node) if isinstance(each, ast.Call)]
    return {ast.unparse(each).rpartition(".")[2] for each in calls}


def asserts(node: ast.AST) -> list[ast.expr]:
    """What is asserted in there."""
    return [each.test for each in ast.walk(node) if isinstance(each, ast.Assert)]


def judges() -> set[str]:
    """The names of what asserts something: in itself, or by calling another that does."""
    known = set(JUDGES)
    everything = [each for tree in TREES.values() for each in functions(tree)]
    while found := {
        each.name
        for each in everything
        if each.name not in known and (asserts(each) or called(each) & known)
    }:
        known |= found
    return known


def test_every_test_asserts_something() -> None:
    """A test that only calls something would pass whatever that did."""
    known = judges()
    idle = [
        f"{path}: {each.name}"
        for path, tree in TREES.items()
        for each in functions(tree)
        if each.name.startswith("test_") and not asserts(each) and not called(each) & known
    ]
    assert idle == []


def read_from_a_clock(function: ast.FunctionDef) -> set[str]:
    """The names of what a function has from a clock, or has calculated from that."""
    found: set[str] = set()
    for _ in range(3):  # a difference of differences is as far as anybody goes
        for node in ast.walk(function):
            if isinstance(node, ast.Assign) and is_time(node.value, found):
                found |= {ast.unparse(target) for target in node.targets}
    return found


def is_time(node: ast.AST, known: set[str]) -> bool:
    """Whether a clock, or what was read from one, stands in an expression."""
    names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
    return bool(called(node) & CLOCKS or names & known)


def test_nothing_is_judged_by_the_clock() -> None:
    """Times are for benchmarks, as ratios: a busy machine is no fault."""
    judged = [
        f"{path}: {each.name}: {ast.unparse(test)}"
        for path, tree in TREES.items()
        for each in functions(tree)
        for test in asserts(each)
        if is_time(test, read_from_a_clock(each))
    ]
    assert judged == []


def test_no_assertion_is_true_by_itself() -> None:
    """Neither a constant nor one thing on both sides is compared."""
    empty = [
        f"{path}: {ast.unparse(test)}"
        for path, tree in TREES.items()
        for test in asserts(tree)
        if isinstance(test, ast.Constant | ast.Tuple | ast.List | ast.JoinedStr)
        or (isinstance(test, ast.Compare) and same_on_both_sides(test))
    ]
    assert empty == []


def same_on_both_sides(test: ast.Compare) -> bool:
    """Whether an operand without a call stands beside itself."""
    sides = [test.left, *test.comparators]
    return any(
        ast.dump(one) == ast.dump(other) and not called(one) for one, other in pairwise(sides)
    )
