"""Each exercise is judged as the notebook stands at its test cell."""

import json
import platform

import pytest

from autograder.submission.extract import extract
from autograder.submission.outline import Outline
from autograder.submission.read import parse_notebook
from tests.submission.slices import cells_of, run, take

OWN = platform.python_version()

LATER = {
    "a number": "{0} = 0.5",
    "a list": "{0} = []",
    "a tensor": "import torch\n{0} = torch.zeros(3)",
    "what it returned": "{0} = {0}()",
    "a part of what it returned": "{0}, rest = {0}()",
    "a loop's variable": "for {0} in range(3):\n    pass",
    "a loop's variable beside another": "for step, {0} in enumerate('ab'):\n    pass",
    "an import": "from typing import Generator as {0}",
    "a module": "import math as {0}",
    "an alias of a type": "{0} = list[int]",
    "an annotated alias": "{0}: type = int",
    "a context": "with open('/dev/null') as {0}:\n    pass",
    "a counter": "{0} = 0\n{0} += 1",
    "a walrus": "print({0} := 3)",
    "an exception": "try:\n    1 / 0\nexcept ZeroDivisionError as {0}:\n    pass",
    "a pattern": "match [1, 2]:\n    case [{0}, _]:\n        pass",
    "nothing": "del {0}",
    "a comprehension's result": "{0} = [x for x in 'ab']",
    "text": "{0} = f'{{1}}'",
    "a lookup": "{0} = {{'a': 1}}['a']",
    "the result of a call": "{0} = max(1, 2)",
}


@pytest.mark.parametrize("kind", LATER)
def test_later_value_never_wins(kind: str) -> None:
    """Whatever an exercise's name is bound to below its test cell, the function counts."""
    found = take("def f():\n    return 1, 2", "check(f)", LATER[kind].format("f"))
    assert run(found)["f"]() == (1, 2)
    assert cells_of(found) == [1]


@pytest.mark.parametrize(
    "mended",
    [
        "def f():\n    return 3",
        "f = lambda: 3",
        "class f:\n    def __new__(cls):\n        return 3",
        "if True:\n    def f():\n        return 3",
        "def better():\n    return 3\nf = better",
        "import functools\nf = functools.partial(int, 3)",
        "import functools\nf = functools.lru_cache(maxsize=None)(lambda: 3)",
        "f, g = lambda: 3, 4",
        "f: object = lambda: 3",
    ],
)
def test_later_function_wins(mended: str) -> None:
    """Students mend below: a function or a class of the name counts wherever it stands."""
    assert run(take("def f():\n    return 1", "check(f)", mended, "f = 0.5"))["f"]() == 3


def test_mended_function_finds_what_stands_beside_it() -> None:
    """It is called as the notebook is at its own cell, further below."""
    cells = ("k = 1\ndef f():\n    return k", "check(f)", "k = 2\ndef f():\n    return k", "k = 3")
    assert run(take(*cells))["f"]() == 2


def test_value_is_that_at_the_test_cell() -> None:
    """A global that is bound again below keeps the value that it had."""
    found = take("k = 5\ndef f():\n    return k", "check(f)", "k = 6", "for k in 'ab':\n    pass")
    assert run(found)["f"]() == 5
    assert cells_of(found) == [1, 1]


def test_value_bound_again_above_the_test_cell() -> None:
    """The last value above counts, and nothing that was there before it is run."""
    found = take("k = slow()", "def f():\n    return k", "k = 6", "check(f)", "k = 7")
    assert run(found)["f"]() == 6
    assert cells_of(found) == [2, 3]


def test_value_at_the_end_where_the_test_cell_is_gone() -> None:
    """Without its test cell, an exercise is judged as the notebook stands at the end."""
    assert run(take("k = 5\ndef f():\n    return k", "k = 6"))["f"]() == 6


def test_two_exercises_with_two_values_of_a_name() -> None:
    """Each has a namespace of its own."""
    found = take(
        "loss = abs\ndef f(x):\n    return loss(x)",
        "check(f)",
        "loss = round\ndef g(x):\n    return loss(x)",
        "check(g)",
        "loss = 0.5",
        exercises=("f", "g"),
    )
    assert len(found.namespaces) == 2
    assert run(found, "f")["f"](-1.5) == 1.5
    assert run(found, "g")["g"](-1.5) == -2


def test_exercises_that_find_the_same_share_a_namespace() -> None:
    """The usual notebook is run once."""
    cells = ("k = 1", "def f():\n    return k", "check(f)", "def g():\n    return k", "check(g)")
    found = take(*cells, "k = 2", exercises=("f", "g"))
    assert [each.exercises for each in found.namespaces] == [("f", "g")]


def test_called_exercise_is_called_as_at_the_callers_test_cell() -> None:
    """What `f` uses may have changed until `g`, which calls it, is tested."""
    found = take(
        "k = 1\ndef f():\n    return k",
        "check(f)",
        "k = 2\ndef g():\n    return f()",
        "check(g)",
        exercises=("f", "g"),
    )
    assert run(found, "f")["f"]() == 1
    assert run(found, "g")["g"]() == 2


def test_global_made_of_an_exercise() -> None:
    """A value that an exercise calculated above is calculated by what was defined by then."""
    found = take("def f():\n    return 1", "check(f)", "one = f()", "def g():\n    return one, f()",
                 "check(g)", "def f():\n    return 2", exercises=("f", "g"))  # fmt: skip
    assert run(found, "g")["g"]() == (1, 2)


def test_training_loop_of_the_lesson_is_not_run() -> None:
    """Where the lesson's own cell is as released, its loop leaves a student's names alone."""
    loop = "for step in range(10**12):\n    loss = step   # takes for ever\nprint(loss)"
    code = ("loss = abs\ndef f(x):\n    return loss(x)", loop, "check(f)")
    assert run(take(*code, released=(loop,)))["f"](-1) == 1
    laid_out_anew = loop.replace("   # takes for ever", "")
    assert run(take(code[0], laid_out_anew, code[2], released=(loop,)))["f"](-1) == 1


def test_loop_of_the_lesson_is_run_where_nothing_else_gives_the_value() -> None:
    """A function may use what the lesson's own loop leaves behind."""
    loop = "for last in range(3):\n    pass"
    found = take(loop, "def f():\n    return last", "check(f)", released=(loop,))
    assert run(found)["f"]() == 2


def test_definition_that_nobody_needs_is_not_run() -> None:
    """Its defaults may name what is not there; that is no concern of the exercises."""
    found = take("def helper(x, layers=NOWHERE): pass", "def f():\n    return 1", "check(f)")
    assert cells_of(found) == [2]


def test_import_that_nobody_needs_is_not_run() -> None:
    """An import may take seconds, or be of a module that is not there."""
    assert cells_of(take("import tensorflow", "def f():\n    return 1", "check(f)")) == [2]


def test_whole_solution_above_the_stub() -> None:
    """The stub hides it, as in the notebook, and the student is told which cell does."""
    stub = 'def f():\n    """Write it."""\n    raise NotImplementedError()'
    found = take("def f():\n    return 1", stub, "check(f)")
    assert "Cell 1 defines `f`, but the stub in cell 2 comes later" in found.remarks["f"]
    assert take(stub, "def f():\n    return 1", "check(f)").remarks == {}


def test_import_of_a_function_above_the_test_cell() -> None:
    """An exercise may be imported from a file beside the notebook."""
    assert run(take("from math import floor as f", "check(f)", "f = 1"))["f"](2.5) == 2


def test_code_in_the_test_cell_above_the_call() -> None:
    """What stands before the call of ``check`` has been run when it is called."""
    found = take("def f():\n    return k", "k = 1", "k = 2\ncheck(f)\nk = 3")
    assert run(found)["f"]() == 2


@pytest.mark.parametrize(
    "setting_up",
    [
        "weights = {}\nweights['a'] = 5",
        "weights = {}\nfor name in 'ab':\n    weights[name] = 5",
        "weights = {}\nweights.update(a=5)",
        "weights = dict(b=1)\nweights.setdefault('a', 5)",
        "weights = {'a': []}\nweights['a'].append(1)\nweights['a'] = 5",
        "weights = {}\ndef fill(one):\n    one['a'] = 5\nfill(weights)",
        "weights = {}\ndef fill():\n    weights['a'] = 5\nfill()",
        "weights = {}\ndef fill():\n    global weights\n    weights = {'a': 5}\nfill()",
        "weights = {'a': 4}\nif weights:\n    weights = {'a': 5}",
        "weights = {'a': 4}\nfor weights in [{'a': 5}]:\n    pass",
        "weights = {'a': 4}\ntry:\n    weights = {'a': 5}\nfinally:\n    pass",
        "weights = {'a': 6}\nweights['a'] -= 1",
        "weights = {'a': 5, 'b': 6}\ndel weights['b']",
        "values = [('a', 5)]\nweights = dict(values)",
        "values = []\nvalues.append(('a', 5))\nweights = dict(values)",
    ],
)
def test_value_is_set_up_in_steps(setting_up: str) -> None:
    """All that makes the value is run, whether it binds a name or changes an object."""
    found = take(setting_up, "def f():\n    return weights['a']", "check(f)", "weights = None")
    assert run(found)["f"]() == 5


def test_cells_in_another_order() -> None:
    """Where nothing above gives a value that a statement needs, the first one below does."""
    cells = ("class f(Base):\n    pass", "check(f)", "class Base:\n    k = start", "start = 5")
    assert run(take(*cells))["f"].k == 5


def test_names_looked_up_by_their_text() -> None:
    """Who asks ``globals()`` may need any function."""
    assert (
        run(take("def _k():\n    return 5", "def f():\n    return globals()['_k']()", "check(f)"))[
            "f"
        ]()
        == 5
    )


def test_many_values_of_one_name_take_no_time() -> None:
    """A notebook that is made to be entangled costs a bounded number of steps."""
    blocks = "\n".join(f"if k:\n    k = k + {number}" for number in range(3000))
    names = tuple(f"f{number}" for number in range(8))
    code = "\n".join(f"def {name}():\n    return k" for name in names)
    assert take("k = 0", blocks, code, exercises=names).problems == ()


@pytest.mark.parametrize("kind", ["markdown", "raw"])
def test_cell_that_is_no_code_any_more(kind: str) -> None:
    """The student reads that the exercise's cell is not run."""
    cells = [{"cell_type": "code", "source": "k = 1"}, {"cell_type": kind, "source": "def f(): 1"}]
    found = extract(
        parse_notebook(json.dumps({"cells": cells}).encode()), Outline(exercises=("f",))
    )
    assert f"The cell of `f`, after code cell 1, is a {kind} cell" in found.remarks["f"]


@pytest.mark.parametrize(("version", "told"), [("2.7.1", True), ("", False), (OWN, False)])
def test_python_that_reads_a_cell(version: str, told: bool) -> None:
    """Where a notebook is of another Python, a cell that cannot be read says which one reads it."""
    document = {
        "cells": [{"cell_type": "code", "source": "print 1"}],
        "metadata": {"language_info": {"version": version}},
    }
    notebook = parse_notebook(json.dumps(document).encode())
    (problem,) = extract(notebook, Outline(exercises=("f",))).problems
    assert ("(Graded with Python 3." in problem.message) == told
