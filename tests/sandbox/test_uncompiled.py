"""Grader and workers run optimisers without PyTorch's compiler, and nothing else changes."""

import os
import subprocess
import sys

import pytest

from autograder.checking.lesson import lessons
from tests.graded import zygote
from tests.sandbox.attempt import attempt
from tests.toy import REPOSITORY


def run(code: str) -> str:
    """What a fresh interpreter prints, which grades this repository's lessons."""
    own = {name: value for name, value in os.environ.items() if name != "AUTOGRADER_PROJECT"}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        capture_output=True, text=True, cwd=REPOSITORY, env=own, timeout=300, check=True,
    )  # fmt: skip
    return done.stdout.strip()


@pytest.mark.parametrize("lesson", lessons(REPOSITORY))
def test_no_rehearsal_imports_the_compiler(lesson: str) -> None:
    """Whatever the reference of a lesson does, and whatever the checks measure with it."""
    code = (
        "import sys\n"
        "from autograder.checking.lesson import Lesson\n"
        f"Lesson({lesson!r})\n"
        "print('torch._dynamo' in sys.modules)"
    )
    assert run(code) == "False"


TRAINED = """
import sys, torch
from contextlib import nullcontext
from autograder.sandbox.uncompiled import uncompiled
torch.manual_seed(0)
data = torch.randn(8, 3)
with {context}:
    for kind in (torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW, torch.optim.LBFGS):
        torch.manual_seed(1)
        model = torch.nn.Linear(3, 2)
        optimizer = kind(model.parameters())
        def closure():
            optimizer.zero_grad()
            loss = model(data).square().mean()
            loss.backward()
            return loss
        for _ in range(3):
            optimizer.step(closure)
        print(kind.__name__, [one.tolist() for one in model.parameters()])
"""


def test_optimisers_do_the_same() -> None:
    """What they make of parameters is the same to the last bit."""
    assert run(TRAINED.format(context="uncompiled()")) == run(
        TRAINED.format(context="nullcontext()")
    )


def test_the_compiler_is_there_afterwards() -> None:
    """An import after it finds the true one, and functions can be compiled."""
    code = (
        "import sys, torch\n"
        "from autograder.sandbox.uncompiled import uncompiled\n"
        "with uncompiled():\n"
        "    torch.optim.Adam([torch.zeros(1, requires_grad=True)]).step()\n"
        "print('torch._dynamo' in sys.modules)\n"
        "import torch._dynamo\n"
        "print(torch.compile(lambda x: x + 1, backend='eager')(torch.ones(1)).item())\n"
        "print(torch._dynamo.utils.counters['frames']['ok'] > 0)"
    )
    assert run(code).split() == ["False", "2.0", "True"]


ASKS = {
    "attribute": "torch._dynamo.explain",
    "tool": "torch._dynamo.utils.counters",
    "tools": "from torch._dynamo.utils import counters",
    "module": "import torch._dynamo.config",
    "part of a module": "from torch._dynamo.backends.registry import list_backends",
}


@pytest.mark.parametrize("asks", ASKS)
def test_what_else_is_asked_of_it_is_there(asks: str) -> None:
    """Code that needs more of the compiler than optimisers do gets the true one, run once."""
    code = (
        "import gc, sys, types, torch\n"
        "from autograder.sandbox.uncompiled import uncompiled\n"
        "with uncompiled():\n"
        f"    {ASKS[asks]}\n"
        "found = sys.modules['torch._dynamo'], torch._dynamo\n"
        "print(*(hasattr(one, 'explain') for one in found))\n"
        "files = [vars(each).get('__file__') or '' for each in gc.get_objects()"
        " if isinstance(each, types.ModuleType)]\n"
        "files = [each for each in files if '_dynamo' in each]\n"
        "print(len(files) > 50, len(files) - len(set(files)))"
    )
    assert run(code) == "True True\nTrue 0"


HARMLESS = {
    "settings": "torch._dynamo.config.verbose",
    "torchvision": "import torchvision",
    "inspection": "import inspect; inspect.getmodule(inspect.stack()[0].frame)",
    "decorator": "torch.compiler.disable(recursive=False)(print)",
}


@pytest.mark.parametrize("asks", HARMLESS)
def test_what_only_looks_imports_nothing(asks: str) -> None:
    """Settings can be read and every module be looked at."""
    code = (
        "import sys, torch\n"
        "from autograder.sandbox.uncompiled import uncompiled\n"
        "with uncompiled():\n"
        f"    {HARMLESS[asks]}\n"
        "print([each for each in sys.modules if each.startswith('torch._dynamo')])"
    )
    assert run(code) == "[]"


def test_workers_have_none() -> None:
    """Nothing that is imported for all submissions brings the compiler along."""
    source = "import sys\ndef f(): return [e for e in sys.modules if e.startswith('torch._dynamo')]"
    assert attempt(zygote(), source) == ["torch._dynamo", "torch._dynamo.utils"]
