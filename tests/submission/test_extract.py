"""The slice of a notebook that the exercises need."""

import __future__

import json
import subprocess
import sys
from collections.abc import Mapping
from functools import reduce
from operator import or_
from typing import Any

import pytest

from autograder.submission.cells import digests
from autograder.submission.extract import Slice, Statement, extract
from autograder.submission.outline import Outline
from autograder.submission.read import Notebook, parse_notebook


def take(
    *cells: str,
    exercises: tuple[str, ...] = ("f",),
    calls: Mapping[str, frozenset[str]] | None = None,
    absent: tuple[str, ...] = (),
    released: tuple[str, ...] = (),
) -> Slice:
    """What is run of a notebook with these code cells, in a lesson that released those."""
    outline = Outline(
        exercises=exercises,
        calls=calls or {},
        runs=digests(notebook(*released)),
        absent=frozenset(absent),
    )
    return extract(notebook(*cells), outline)


def notebook(*cells: str) -> Notebook:
    """A notebook of these code cells; ``check(f)`` is the test cell of ``f``."""
    document = {"nbformat": 4, "cells": [{"cell_type": "code", "source": cell} for cell in cells]}
    return parse_notebook(json.dumps(document).encode())


def run(found: Slice, exercise: str = "f") -> dict[str, Any]:
    """The names that an exercise finds, after its namespace has been filled as in a worker."""
    flags = reduce(or_, (getattr(__future__, name).compiler_flag for name in found.future), 0)
    names: dict[str, Any] = {"__name__": "__main__"}
    kept: dict[str, Any] = {}
    (space,) = (each for each in found.namespaces if exercise in each.exercises)
    for position, item in enumerate(space.statements):
        source = "\n" * (item.line - 1) + item.source
        exec(compile(source, f"<cell {item.cell}>", "exec", flags, dont_inherit=True), names)  # noqa: S102
        kept |= {name: names[name] for name, each in space.kept.items() if each == position}
    return names | kept


def statements(found: Slice) -> list[Statement]:
    """What is run in the only namespace."""
    (space,) = found.namespaces
    return list(space.statements)


def cells_of(found: Slice) -> list[int]:
    """The number of the cell of each statement in the only namespace."""
    return [item.cell for item in statements(found)]


def test_global_device_is_in_and_the_training_run_is_not() -> None:
    """What a function uses comes with it; what only happens to stand there does not."""
    found = take(
        "device = 'cpu'",
        "def f(x):\n    return x + device",
        "loss = 0\nfor step in range(10**12):\n    loss += f('x')\nprint(loss)",
    )
    assert cells_of(found) == [1, 2]
    assert found.functions == {"f"}
    assert run(found)["f"]("on ") == "on cpu"


def test_loss_module_brings_in_its_own_needs() -> None:
    """Needs are followed through statements, in the notebook's order."""
    found = take(
        "scale = 3",
        "class Loss:\n    def __call__(self, x):\n        return x * scale",
        "criterion = Loss()\nunused = Loss()",
        "def f(x):\n    return criterion(x)",
    )
    assert [item.source for item in statements(found)][-2:] == [
        "criterion = Loss()",
        "def f(x):\n    return criterion(x)",
    ]
    assert run(found)["f"](2) == 6


def test_helper_may_stand_below() -> None:
    """A helper of a later cell is found, as when the notebook has been run."""
    assert run(take("def f():\n    return _half(6)", "def _half(x):\n    return x / 2"))["f"]() == 3


def test_later_definition_wins() -> None:
    """A function that is written again is graded as it is written last."""
    assert run(take("def f():\n    return 1", "x = 2", "def f():\n    return 3"))["f"]() == 3


def test_plot_function_does_not_bring_in_the_training_run() -> None:
    """Definitions that no exercise reaches are left out, and so is what they use."""
    found = take(
        "def plot():\n    plt.plot(history)", "history = train_for_an_hour()", "def f(): pass"
    )
    assert cells_of(found) == [3]


@pytest.mark.parametrize(
    "binding",
    [
        "k = 5",
        "k: int = 5",
        "k = 4; k += 1",
        "(k := 5)",
        "[k := i for i in range(6)]",
        "j, *[k, i] = 1, 5, 2",
        "for k in range(6): pass",
        "while (k := 5) < 5: pass",
        "if True:\n    k = 5\nelse:\n    k = 6",
        "try:\n    k = 1 / 0\nexcept ZeroDivisionError:\n    k = 5",
        "import contextlib\nwith contextlib.nullcontext(5) as k:\n    pass",
        "match {'a': 5}:\n    case {'a': k}: pass",
        "def g():\n    global k\n    k = 5\ng()",
        "if __name__ == '__main__':\n    k = 5",
        "from math import tau as k\nk = 5",
        "k = []\nk.append(5)\nk = k[0]",
        "d = {}\nd['a'] = 5\nk = d['a']",
    ],
)
def test_needed_name_may_be_bound_in_any_way(binding: str) -> None:
    """Every statement that can bind a name is known to bind it."""
    assert run(take(binding, "def f():\n    return k", "print(k)"))["f"]() == 5


@pytest.mark.parametrize(
    "use",
    [
        "def f():\n    return [k for _ in [0]][0]",
        "def f():\n    return (lambda: k)()",
        "def f(a=k):\n    return a",
        "def f():\n    class C:\n        k = k\n    return C.k",
        "def f():\n    def g():\n        return k\n    return g()",
        "def f(a: k = None) -> k:\n    return 5",
        "def deco(g):\n    return lambda: k\n@deco\ndef f(): pass",
        "import functools\nf = functools.partial(int, k)",
        "f = lambda: k",
        "_one = lambda: k\nf = _one",
        "base = {'five': k}\nf = lambda: base['five']",
        "@(\n    lambda g: lambda: k\n)\ndef f(): pass",
    ],
)
def test_need_is_found_wherever_the_name_is_used(use: str) -> None:
    """Closures, defaults, decorators, annotations and assigned functions all need their names."""
    assert run(take("k = 5", use))["f"]() == 5


@pytest.mark.parametrize(
    "definition",
    [
        "def f(k):\n    return k",
        "def f():\n    k = 5\n    return k",
        "def f():\n    return [k for k in [5]][0]",
        "def f(x):\n    return x.k",
        "def f(x):\n    return g(k=x)",
    ],
)
def test_local_name_needs_no_global(definition: str) -> None:
    """A parameter called ``loss`` does not bring in the loop that binds a global ``loss``."""
    assert cells_of(take("k = train()", definition)) == [2]


def test_class_comes_with_its_base_and_what_is_set_on_it() -> None:
    """Inheritance and methods assigned from outside belong to the class."""
    found = take(
        "bias = 1\nclass Base:\n    bias = bias",
        "class Net(Base):\n    class Inner:\n        scale = 2",
        "def forward(self, x):\n    return x * self.Inner.scale + self.bias",
        "Net.forward = forward",
        "def f(x):\n    return Net().forward(x)",
    )
    assert run(found)["f"](3) == 7


def test_container_is_filled() -> None:
    """Weights set one by one are as good as a dict display."""
    found = take(
        "weights = {}",
        "weights['0'] = 1",
        "for layer in ['5', '10']:\n    weights[layer] = 2",
        "weights.update(x=3)\nprint(weights)\nshow(weights)",
        "def f():\n    return sum(weights.values())",
    )
    assert run(found)["f"]() == 8


def test_setting_up_a_module_in_a_training_loop_is_left_out() -> None:
    """Every exercise uses torch, and a loop that touches it is not needed for that."""
    found = take(
        "import math as torch",
        "torch.flag = True",
        "for _ in range(9):\n    torch.flag = False",
        "def f():\n    return torch.flag",
    )
    assert cells_of(found) == [1, 2, 4]


def test_counter_in_a_global_does_not_bring_in_the_training_run() -> None:
    """A call of the exercise itself is never needed."""
    found = take("def f():\n    global calls\n    calls = 1", "f()", "x = f()")
    assert cells_of(found) == [1]


def test_builtin_hidden_later_by_accident_stays() -> None:
    """A ``sum = 0`` of a later cell must not break a function that is right."""
    found = take("def f(x):\n    return sum(x)", "sum = 0\nfor i in range(3):\n    sum += i")
    assert run(found)["f"]([1, 2]) == 3
    assert run(take("sum = max", "def f(x):\n    return sum(x)"))["f"]([1, 2]) == 2


def test_name_deleted_to_free_memory_stays() -> None:
    """The exercise worked before the ``del``."""
    assert run(take("k = 5", "def f():\n    return k", "del k"))["f"]() == 5


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
    """The public-checks file beside the student's notebook is not there when it is graded."""
    use = "check" if "check" in statement else "kit"
    found = take(statement, f"def f():\n    return {use}", absent=("kit",))
    assert (statement in [each.source for each in statements(found)]) == kept
