"""What is taken of a notebook: what the exercises need, and no more."""

import pytest

from tests.submission.slices import cells_of, run, statements, take


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
