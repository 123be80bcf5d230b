"""Cells that cannot be read, and cells that mean to do harm."""

import subprocess
import sys
import warnings

import pytest

from tests.submission.slices import cells_of, run, statements, take


def test_import_blocks_are_in() -> None:
    """Imports are needed even where nothing shows it, and a missing one has its handler."""
    found = take(
        "try:\n    import no_such_module\nexcept ImportError:\n    no_such_module = None",
        "if False:\n    import torch",
        "if True:\n    from google.colab import drive\n    drive.mount('/content')",
        "from math import *",
        "def f():\n    return no_such_module, floor(2.5)",
    )
    assert cells_of(found) == [1, 4, 5]
    assert run(found)["f"]() == (None, 2)


def test_future_import_holds_for_every_statement() -> None:
    """``annotations`` is told apart, because each statement is compiled by itself."""
    found = take("from __future__ import annotations", "def f(x: Later) -> Later:\n    return x")
    assert found.future == ("annotations",)
    assert cells_of(found) == [2]
    assert run(found)["f"](5) == 5


def test_main_guard_is_looked_into() -> None:
    """Of the guarded statements, those that are needed are in, with their own lines."""
    guarded = (
        "if __name__ == '__main__':\n    train_for_an_hour()\n"
        "    @str\n    def g():\n        pass\n"
        "    if True:\n        text = '''a\n  b'''\n    else:\n        text = 2\n"
    )
    found = take(guarded, "def f():\n    return text")
    assert run(found)["f"]() == "a\n  b"
    assert [item.line for item in statements(found)] == [5, 1]


def test_sources_are_exact() -> None:
    """Positions are bytes of UTF-8, and statements may share a line."""
    found = take("я = '😀'; ж = 'к' ;  f = lambda: я + ж # ё\n\n@staticmethod\ndef g(): pass")
    assert [(item.line, item.source) for item in statements(found)] == [
        (1, "я = '😀'"),
        (1, "ж = 'к'"),
        (1, "f = lambda: я + ж"),
    ]


def test_crlf_tabs_and_form_feeds_are_read() -> None:
    """Odd white space is Python's matter."""
    found = take("k = 5\r\n\x0cdef f():\r\n\tif k:\r\n\t\treturn '''a\r\nb'''\r\n")
    assert run(found)["f"]() == "a\nb"


def test_magics_are_not_in_the_way() -> None:
    """A notebook full of magics gives the code that is between them."""
    found = take(
        "%matplotlib inline\n!pip install torch\nimport math",
        "%%bash\nrm -rf /",
        "%%time\ndef f(x):\n    !ls\n    return math.floor(x) % 3",
    )
    assert found.problems == ()
    assert run(found)["f"](5.5) == 2


def test_cell_with_a_syntax_error_costs_only_itself() -> None:
    """The student is told the cell, the line and the line's beginning."""
    found = take("def f():\n    return g()", "x = 1\ny = = " + "2" * 500, "def g(): pass")
    (problem,) = found.problems
    assert (problem.cell, problem.line) == (2, 2)
    assert problem.message.startswith("Cell 2 was skipped: invalid syntax, line 2: y = = 222")
    assert len(problem.message) < 140
    assert cells_of(found) == [1, 3]


@pytest.mark.parametrize("bad", ["k = await g()", "def g():\n    nonlocal x", "def g(a, a): pass"])
def test_statement_that_does_not_compile_costs_only_itself(bad: str) -> None:
    """The rest of its cell is graded."""
    found = take("k = 1\n" + bad + "\nf = lambda: k and g", "g = 1")
    assert [problem.line for problem in found.problems] in ([2], [3])
    assert found.problems[0].message.startswith("A statement of cell 1 was skipped: ")
    assert "f" in run(found)


def test_exercise_that_is_missing_is_simply_not_defined() -> None:
    """An empty submission is a slice like any other."""
    found = take()
    assert (statements(found), found.problems, found.functions) == ([], (), frozenset())


HOSTILE = {
    "parentheses": "(" * 100_000,
    "sum": "x = " + "1 + " * 50_000 + "1",
    "attributes": "x = a" + ".a" * 50_000,
    "calls": "x = a" + "()" * 50_000,
    "lambdas": "x = " + "lambda: " * 20_000 + "1",
    "signs": "x = " + "-" * 100_000 + "1",
    "elif": "if 1: pass\n" + "elif 1: pass\n" * 8_000,
    "null": "x = 1\0",
    "digits": "x = " + "9" * 100_000,
    "indents": "".join(" " * depth + "if 1:\n" for depth in range(150)),
    "dots": "import " + "a." * 100_000 + "a",
    "braces": "x = f'" + "{a}" * 50_000 + "'",
    "statements": "a;" * 50_000,
    "long": "x = 1 #" + "a" * 400_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_cell_costs_only_itself(name: str) -> None:
    """No nesting, length or number of anything stops the cells after it."""
    found = take("def f():\n    return 1", HOSTILE[name], "def g(): pass")
    assert [problem.cell for problem in found.problems][:1] == [2]
    assert len(found.problems[0].message) < 250
    assert run(found)["f"]() == 1


def test_deep_lambdas_in_the_slice_are_read() -> None:
    """Scopes nest deeper than this module's own stack would."""
    assert run(take("k = 5\nf = " + "lambda: " * 300 + "k"))["f"] is not None


def test_import_is_light() -> None:
    """Neither torch nor IPython is loaded to read plain notebooks."""
    program = (
        "import sys, autograder.submission.extract; print({'torch', 'IPython'} & set(sys.modules))"
    )
    output = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout
    assert output.strip() == "set()"


@pytest.mark.parametrize(
    ("statement", "kept"),
    [
        ("from kit import check", False),
        ("import kit", False),
        ("import kit, math", True),
        ("from kit.more import check", True),
    ],
)
def test_imports_of_absent_modules_are_left_out(statement: str, kept: bool) -> None:
    """The public checks beside a student's notebook are not there when it is graded."""
    use = "check" if "check" in statement else "kit"
    found = take(statement, f"def f():\n    return {use}", absent=("kit",))
    assert (statement in [each.source for each in statements(found)]) == kept


def test_warnings_of_the_code_are_the_student_s_matter() -> None:
    """What Python warns of when it compiles a statement is neither a problem nor in the log."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = take("def f(x):\n    return x is 1 or '\\d' or 1[0]")
    assert found.problems == ()
    assert cells_of(found) == [1]


def test_very_many_targets_are_looked_at_once_each() -> None:
    """A statement may bind as many names as it has room for; from each to each would take hours."""
    found = take("f=" * 100_000 + "len")
    assert cells_of(found) == [1]
    assert found.problems == ()


def test_a_name_of_a_name_of_a_name_is_followed_once() -> None:
    """Thousands of statements that bind a name to itself say no more than the first."""
    found = take("def f():\n    pass\n" + "f = f\n" * 9000)
    assert cells_of(found)[:1] == [1]
    assert found.problems == ()
