"""What sets an object up is run with it: methods called on it, decorators, names of a class."""

import pytest

from tests.submission.slices import cells_of, run, take

SET_UPS = {
    "argparse": (
        "import argparse\nparser = argparse.ArgumentParser()",
        "parser.add_argument('--k', default=3)\nopt = parser.parse_args([])",
        "def f():\n    return opt.k",
    ),
    "a method of an object of their own": (
        "class Tools:\n    def set_up(self, **values):\n        self.__dict__.update(values)",
        "tools = Tools()\ntools.set_up(k=3)",
        "def f():\n    return tools.k",
    ),
    "a method in a block": (
        "class Tools:\n    def set_up(self):\n        self.k = 3\ntools = Tools()",
        "if True:\n    with open('/dev/null'):\n        try:\n            tools.set_up()\n"
        "        finally:\n            pass",
        "def f():\n    return tools.k",
    ),
    "a method of a part": (
        "class A:\n    pass\nclass B:\n    def set_up(self):\n        self.k = 3",
        "a = A()\na.b = B()\na.b.set_up()",
        "def f():\n    return a.b.k",
    ),
    "a method added by a decorator": (
        "def add_to(kind):\n    def added(function):\n"
        "        setattr(kind, function.__name__, function)\n    return added",
        "class A:\n    pass",
        "@add_to(A)\ndef k(self):\n    return 3",
        "def f():\n    return A().k()",
    ),
    "a registry": (
        "known = {}\ndef register(function):\n    known[function.__name__] = function\n"
        "    return function",
        "@register\ndef k():\n    return 3",
        "def f():\n    return known['k']()",
    ),
    "a registry with names": (
        "known = {}\ndef register(name):\n    def noted(made):\n        known[name] = made\n"
        "        return made\n    return noted",
        "@register('k')\nclass K:\n    value = 3",
        "def f():\n    return known['k'].value",
    ),
    "a registry that is an object": (
        "class Registry:\n    def __init__(self):\n        self.all = {}\n"
        "    def register(self, name):\n        return lambda made: self.all.update({name: made})",
        "registry = Registry()",
        "@registry.register('k')\ndef any_name():\n    return 3",
        "def f():\n    return registry.all['k']()",
    ),
    "dispatch by type": (
        "from functools import singledispatch",
        "@singledispatch\ndef g(x):\n    raise TypeError",
        "@g.register\ndef _(x: int):\n    return x",
        "@g.register(str)\ndef _(x):\n    return 1",
        "def f():\n    return g(3)",
    ),
}


@pytest.mark.parametrize("kind", SET_UPS)
def test_object_is_set_up(kind: str) -> None:
    """Whatever is called on its own for what it does to an object that the exercise uses."""
    found = take("print('not needed')", *SET_UPS[kind], "check(f)", "print('nor this')")
    assert run(found)["f"]() == 3
    assert cells_of(found)[0] == 2
    assert cells_of(found)[-1] == len(SET_UPS[kind]) + 1


def test_exercise_dispatches_by_type() -> None:
    """Its own variants are a part of it."""
    cells = (
        "from functools import singledispatch",
        "@singledispatch\ndef f(x):\n    raise TypeError",
        "@f.register\ndef _(x: int):\n    return x",
        "check(f)",
    )
    assert run(take(*cells))["f"](3) == 3


OTHERS = {
    "a decorator that notes nothing": "@timed\ndef train():\n    return loader",
    "a method of a module": "math.fsum([])",
    "a method of another object": "trainer.fit()",
    "a method in a training loop": "for step in range(10**9):\n    box.fit()",
    "a decorator of a module": "@functools.lru_cache\ndef train():\n    return loader",
}


@pytest.mark.parametrize("kind", OTHERS)
def test_nothing_else_is_run(kind: str) -> None:
    """What is called on its own for something else is not run for the exercise."""
    cells = (
        "import math, functools\nbox = [math.pi]",
        "def timed(function):\n    return function",
        "@timed\ndef f():\n    return math.floor(box[0])",
        "loader = 1 / 0",
        OTHERS[kind],
        "check(f)",
    )
    found = take(*cells)
    assert run(found)["f"]() == 3
    assert cells_of(found) == [1, 1, 2, 3]


CLASSES = {
    "a setter": (
        "    @property\n    def {0}(self):\n        return 3\n"
        "    @{0}.setter\n    def {0}(self, value):\n        pass"
    ),
    "another name": "    def g(self):\n        return 3\n    {0} = g\n    h = {0}",
    "a value of its own": "    {0} = 1\n    double = {0} * 3",
    "an import of its own": "    import math as {0}\n    pi = {0}.pi",
    "a class of its own": "    class {0}:\n        pass\n    made = {0}()",
    "a default": "    {0} = 3\n    def g(self, k={0}):\n        return k",
    "an annotation": "    class {0}:\n        pass\n    def g(self) -> {0}:\n        return 3",
}


@pytest.mark.parametrize("kind", CLASSES)
def test_name_of_a_class_is_its_own(kind: str) -> None:
    """A global of the same name, further below, has nothing to do with it."""
    body = CLASSES[kind].format("loss")
    cells = (
        f"class A:\n{body}",
        "def f():\n    return A() and 3",
        "check(f)",
        "for loss in 1 / 0:\n    pass",
    )
    found = take(*cells)
    assert run(found)["f"]() == 3
    assert cells_of(found) == [1, 2]


@pytest.mark.parametrize(
    "body",
    [
        "    loss = loss",
        "    k = loss\n    loss = k",
        "    def g(self, k=loss):\n        return k\n    loss = g",
        "    if False:\n        loss = 4\n    k = loss",
        "    loss += 0",
        "    @loss.register\n    def loss(self): pass",
        "    class B:\n        k = loss\n    loss = B",
    ],
)
def test_class_reads_a_global_before_it_has_its_own(body: str) -> None:
    """Then the class needs what gives the global its value."""
    cells = ("loss = 3", f"class A:\n{body}", "def f():\n    return A", "check(f)")
    assert cells_of(take(*cells)) == [1, 2, 3]


@pytest.mark.parametrize(
    "written",
    [
        "class F:\n    def __call__(self):\n        return 3\nf = F()",
        "import operator\nf = operator.methodcaller('count', 'a')\nf = (lambda g: lambda: 3)(f)",
        "made = {'f': lambda: 3}\nf = made['f']",
    ],
)
def test_object_below_takes_the_place_of_a_stub(written: str) -> None:
    """Whatever can be called counts where nothing else is written."""
    stub = "def f():\n    raise NotImplementedError('write f')"
    assert run(take(stub, "check(f)", written))["f"]() == 3
