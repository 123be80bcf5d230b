"""What may set an exercise up is taken where more is asked for than what its text tells."""

import pytest

from autograder.submission.cells import digests
from autograder.submission.extract import extract
from autograder.submission.needs import MAX_ROUNDS
from autograder.submission.outline import Outline
from tests.submission.slices import cells_of, notebook, run, take

TABLE = "class Table(dict):\n    def define(self, key, value):\n        self[key] = value\n"
BY_KEY = "def f():\n    return table['k']"
PARTS = "class Part:\n    k = 0\nclass Whole:\n    part = Part()\nwhole = Whole()"
BY_NAME = "def f():\n    return k"
FILE = "import json, io, os, tempfile\nname = os.path.join(tempfile.mkdtemp(), 'k.json')"

WAYS = {
    "a method in a loop": (
        f"{TABLE}table = Table()",
        "for v in (3,): table.define('k', v)",
        BY_KEY,
    ),
    "a method whose result is kept": (
        f"{TABLE}table = Table()",
        "_ = table.define('k', 3)",
        BY_KEY,
    ),
    "a chain of methods": (
        f"{TABLE}    def this(self):\n        return self\ntable = Table()",
        "table.this().define('k', 3)",
        BY_KEY,
    ),
    "a comprehension": (f"{TABLE}table = Table()", "[table.define('k', v) for v in (3,)]", BY_KEY),
    "a function that calls a function": (
        "table = {}",
        "def inner():\n    table['k'] = 3\ndef outer():\n    inner()\nouter()",
        BY_KEY,
    ),
    "a global of a function of a function": (
        "def inner():\n    global k\n    k = 3\ndef outer():\n    inner()",
        "outer()",
        BY_NAME,
    ),
    "another name of the object": (
        PARTS,
        "part = whole.part\npart.k = 3",
        "def f():\n    return whole.part.k",
    ),
    "a loop over its parts": (
        "table = {'part': {}}",
        "for part in table.values():\n    part['k'] = 3",
        "def f():\n    return table['part']['k']",
    ),
    "vars": (PARTS, "vars(whole.part).update(k=3)", "def f():\n    return whole.part.k"),
    "globals": ("values = {'k': 3}", "globals().update(values)", BY_NAME),
    "a patch in a block": (
        "import fractions",
        "if not hasattr(fractions, 'k'):\n    fractions.k = 3",
        "def f():\n    return fractions.k",
    ),
    "a patch by a function": (
        "import fractions\ndef patch(module):\n    module.k = 3",
        "patch(fractions)",
        "def f():\n    return fractions.k",
    ),
    "a file": (
        FILE,
        "with open(name, 'w') as out:\n    json.dump(3, out)",
        "with open(name) as file:\n    k = json.load(file)",
        BY_NAME,
    ),
    "a buffer": (
        "import io\nbuffer = io.StringIO()",
        "print(3, file=buffer)",
        "k = int(buffer.getvalue())",
        BY_NAME,
    ),
    "the environment": (
        "import os",
        "if 'K_OF_F' not in os.environ:\n    os.environ['K_OF_F'] = '3'",
        "def f():\n    return int(os.environ['K_OF_F'])",
    ),
    "a metaclass": (
        "table = {}",
        "class Meta(type):\n    def __init__(cls, name, *_):\n        table[name] = cls",
        "class K(metaclass=Meta):\n    k = 3",
        "def f():\n    return table['K'].k",
    ),
    "a subclass": (
        "class Base:\n    made = []\n"
        "    def __init_subclass__(cls):\n        Base.made.append(cls)",
        "class K(Base):\n    k = 3",
        "def f():\n    return Base.made[0].k",
    ),
    "the exercise below, by a call": (
        "def make(k):\n    return lambda: k\ndef f():\n    return 1",
        "check(f)",
        "f = make(3)",
    ),
    "the exercise below, by a key": (
        "def f():\n    return 1",
        "check(f)",
        "ways = {'good': lambda: 3}\nf = ways['good']",
    ),
    "a part of the exercise below": (
        "class f:\n    def __new__(cls):\n        return 1",
        "check(f)",
        "def better(cls):\n    return 3\nf.__new__ = better",
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_more_is_taken_where_more_is_asked_for(way: str) -> None:
    """No text tells that these are needed; taken widely, the exercise finds what it uses."""
    cells = WAYS[way] if "check(f)" in WAYS[way] else (*WAYS[way], "check(f)")
    outline = Outline(exercises=("f",))
    wide = extract(notebook("print('first')", *cells), outline, wide={"f"})
    assert run(wide)["f"]() == 3
    narrow = extract(notebook("print('first')", *cells), outline)
    assert narrow.needs["f"] != wide.needs["f"]
    assert 1 not in cells_of(wide)


OTHERS = {
    "training": "for loss in box:\n    loss.backward()",
    "an exercise that is tried": "print(box, f())",
    "an exercise that a function tries": "attempt(box)",
    "something with other names": "other = 1 / 0",
    "a function": "def also(x=box):\n    raise SystemExit",
    "an import": "import box_of_nothing",
}


@pytest.mark.parametrize("kind", OTHERS)
def test_training_and_trials_are_not_taken(kind: str) -> None:
    """What would take long, or has nothing to do with the exercise, is left out in any case."""
    cells = (
        "box = [3]\ndef f():\n    return box[0]\ndef attempt(x):\n    return f()",
        OTHERS[kind],
        "check(f)",
    )
    found = extract(notebook(*cells), Outline(exercises=("f",)), wide={"f"})
    assert set(cells_of(found)) == {1}


def test_what_the_lesson_runs_is_not_taken() -> None:
    """The loops of the released notebook show pictures; they set nothing up."""
    shown = "for each in box:\n    print(each)"
    outline = Outline(exercises=("f",), runs=digests(notebook(shown)))
    found = extract(notebook("box = [3]\ndef f():\n    return box[0]", shown), outline, wide={"f"})
    assert set(cells_of(found)) == {1}


def test_only_the_exercise_that_is_named_is_taken_widely() -> None:
    """Others stay as they were judged."""
    cells = ("table = {'k': {}}", "part = table['k']\npart['k'] = 3")
    functions = "def f():\n    return table['k']\ndef g():\n    return table"
    outline = Outline(exercises=("f", "g"))
    found = extract(notebook(*cells, functions), outline, wide={"f"})
    assert found.needs["f"] != found.needs["g"]
    assert take(*cells, functions, exercises=("f", "g")).needs["g"] == found.needs["g"]


def test_chain_is_followed_so_far_and_no_further() -> None:
    """However many statements hang on each other, looking comes to an end."""
    chain = "\n".join(f"a{number + 1}.k(a{number})" for number in range(1_000))
    cells = (f"a0 = []\n{chain}", "def f():\n    return a0", "check(f)")
    found = extract(notebook(*cells), Outline(exercises=("f",)), wide={"f"})
    assert MAX_ROUNDS <= len(found.needs["f"][1]) <= MAX_ROUNDS + 3


def test_functions_are_followed_so_far_and_no_further() -> None:
    """However many functions call each other, each statement is followed into some of them."""
    many = "\n".join(f"def g{number}():\n    g{number + 1}()" for number in range(1_000))
    cells = (many, "table = []", "def f():\n    return table", "g0()", "g950(table)", "check(f)")
    found = extract(notebook(*cells), Outline(exercises=("f",)), wide={"f"})
    assert 4 not in cells_of(found)
    assert 5 in cells_of(found)
