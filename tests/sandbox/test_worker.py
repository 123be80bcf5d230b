"""One worker and what an honest submission does to it."""

import sys
from typing import Any

import cloudpickle
import pytest
import torch

from autograder.errors import IsolationError
from autograder.sandbox.isolation import TIERS, Isolation
from autograder.sandbox.limits import Limits
from autograder.sandbox.outcomes import Crashed, NotDefined, Place, TimedOut
from autograder.sandbox.wire.values import Opaque
from autograder.sandbox.worker import Worker
from autograder.sandbox.zygote import Zygote
from tests.sandbox.attempt import LEFT_OUT, attempt, calling_f, loaded

cloudpickle.register_pickle_by_value(sys.modules[__name__])


# What holds


def test_all_layers_of_the_tier_are_reported(
    each_tier: Zygote, request: pytest.FixtureRequest
) -> None:
    """A worker reports each layer of its tier, verified by trying to break out."""
    tier = request.node.callspec.params["each_tier"]
    with Worker.fork(each_tier, Isolation.NONE) as worker:
        assert worker.tier == tier
        holding = {layer for layer, answer in worker.held.items() if answer == "yes"}
        assert TIERS[tier] <= holding
        assert not holding & set(LEFT_OUT[tier])


def test_forgotten_layer_is_noticed() -> None:
    """Without the system-call filter the escape succeeds, is seen, and the worker is refused."""
    with Zygote(skip=["seccomp"]) as zygote, pytest.raises(IsolationError) as caught:
        Worker.fork(zygote)
    assert "seccomp (no: left out)" in str(caught.value)
    assert "a socket could be made, a process could be forked" in str(caught.value)


def test_strict_refuses_a_weaker_tier(zygote: Zygote) -> None:
    """Where every layer was asked for, a worker without namespaces is refused and ended."""
    with pytest.raises(IsolationError, match="namespaces"):
        Worker.fork(zygote, Isolation.STRICT)


def test_what_is_named_is_imported_before(zygote: Zygote) -> None:
    """Modules that lessons name are there in each worker; one that is not installed is nothing."""
    source = "import sys\ndef f(): return 'xmlrpc.server' in sys.modules"
    assert attempt(zygote, source) is False
    with Zygote(preload=["not_there", "xmlrpc.server"]) as warm:
        assert attempt(warm, source) is True


# Honest code


def test_functions_are_called(each_tier: Zygote) -> None:
    """A submission's function is called and its value comes back."""
    assert attempt(each_tier, "def f(x): return x + 1", 3) == 4
    tensor = attempt(each_tier, "def f(x): return x * 2", torch.ones(2, 3))
    assert torch.equal(tensor, torch.full((2, 3), 2.0))


def test_ordinary_libraries_work(each_tier: Zygote) -> None:
    """Training, threads, files in the scratch directory and plots work inside."""
    source = """
import concurrent.futures, io, tempfile, torch, torchvision
import matplotlib.pyplot as plt
def f():
    model = torch.nn.Sequential(torch.nn.Conv2d(3, 4, 3), torch.nn.BatchNorm2d(4))
    optimizer = torch.optim.Adam(model.parameters())
    model(torch.rand(2, 3, 8, 8)).square().mean().backward()
    optimizer.step()
    with tempfile.TemporaryFile() as file:
        torch.save(model.state_dict(), file)
        file.seek(0)
        model.load_state_dict(torch.load(file, weights_only=True))
    torch.save(torch.ones(1), "here.pt")
    plt.plot([1, 2])
    plt.savefig(io.BytesIO(), format="png")
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        total = sum(pool.map(abs, range(-4, 0)))
    return total, torch.load("here.pt"), type(torchvision.models.resnet18()).__name__
"""
    total, tensor, name = attempt(each_tier, source)
    assert (total, tensor.item(), name) == (10, 1, "ResNet")


def test_other_types_come_back_as_opaque(zygote: Zygote) -> None:
    """A generator or a module leaves the worker as the name of its type."""
    source = "import torch\ndef f(): return (i for i in 'ab'), torch.nn.ReLU()"
    assert attempt(zygote, source) == (Opaque("generator"), Opaque("ReLU"))


def test_calls_start_afresh(zygote: Zygote) -> None:
    """Seeds, default dtype and grad mode are as at the start for each call."""
    source = """
import random, numpy, torch
def f():
    found = random.random(), numpy.random.rand(), torch.rand(2), torch.is_grad_enabled()
    torch.set_default_dtype(torch.float64); torch.set_grad_enabled(False)
    return found
"""
    with loaded(zygote, source) as worker:
        first, second = (worker.run(calling_f(), seed=7) for _ in range(2))
        other = worker.run(calling_f(), seed=8)
    assert first[:2] == second[:2] != other[:2]
    assert torch.equal(first[2], second[2])
    assert second[2].dtype is torch.float32
    assert second[3] is True


def test_scenario_gets_a_seeded_generator(zygote: Zygote) -> None:
    """The generator of a scenario is seeded with the call's seed."""

    def scenario(_impl: Any, rng: torch.Generator) -> torch.Tensor:
        return torch.rand(2, generator=rng)

    with Worker.fork(zygote) as worker:
        drawn = worker.run(cloudpickle.dumps(scenario), seed=3)
    assert torch.equal(drawn, torch.rand(2, generator=torch.Generator().manual_seed(3)))


def test_output_is_kept_as_log(zygote: Zygote) -> None:
    """What the code prints, also below Python, is kept for the instructor."""
    source = (
        "import os, sys\ndef f(): print('out'); print('err', file=sys.stderr); os.write(1, b'raw')"
    )
    with loaded(zygote, source) as worker:
        worker.run(calling_f(), seed=0)
    assert {"out", "err", "raw"} <= set(worker.log.replace("raw", "raw\n").split())


# Statements that fail


def test_failing_statement_costs_what_depends_on_it(zygote: Zygote) -> None:
    """A statement that fails is reported with its place; what does not need it works."""
    statements = [
        (1, 1, "import a_module_that_is_missing"),
        (2, 1, "def f(): return 'works'"),
        (3, 2, "def g(:"),
        (4, 1, "x = 1\ny = x / 0"),
        (5, 1, "def h(): return y"),
    ]
    with Worker.fork(zygote) as worker:
        failures = worker.load(statements)
        assert worker.run(calling_f(), seed=0) == "works"
    assert {place: (failed.kind, failed.place) for place, failed in failures.items()} == {
        0: ("ModuleNotFoundError", Place(cell=1, line=1)),
        2: ("SyntaxError", Place(cell=3, line=2)),
        3: ("ZeroDivisionError", Place(cell=4, line=2)),
    }


@pytest.mark.parametrize("end", ["raise SystemExit(0)", "raise KeyboardInterrupt", "exit()"])
def test_statement_that_ends_the_program_does_not(zygote: Zygote, end: str) -> None:
    """Leaving by an exception is a failure of that statement only."""
    with Worker.fork(zygote) as worker:
        failures = worker.load([(1, 1, f"import sys\n{end}"), (2, 1, "def f(): return 1")])
        assert len(failures) == 1
        assert worker.run(calling_f(), seed=0) == 1


def test_endless_statement_times_out(zygote: Zygote, monkeypatch: pytest.MonkeyPatch) -> None:
    """Statements have a time limit of their own."""
    monkeypatch.setattr(zygote, "limits", Limits(load_seconds=0.3))
    with Worker.fork(zygote) as worker, pytest.raises(TimedOut):
        worker.load([(1, 1, "while True: pass")])


def test_failures_are_bounded(zygote: Zygote) -> None:
    """However many statements fail, few are reported, and none at all breaks nothing."""
    text = "raise ValueError('🙂' * 400)"
    with Worker.fork(zygote) as worker, pytest.raises(Crashed):
        worker.load([(n, 1, text) for n in range(1, 200)])
    with Worker.fork(zygote) as worker:
        assert len(worker.load([(n, 1, "1 / 0") for n in range(1, 200)])) == 20


def test_forgotten_names(zygote: Zygote) -> None:
    """A worker that is to run other code has none of the names of what it ran before."""
    with loaded(zygote, "def f(): return 1") as worker:
        assert worker.run(calling_f(), seed=0) == 1
        worker.forget()
        with pytest.raises(NotDefined):
            worker.run(calling_f(), seed=0)
        assert worker.load([(1, 1, "def f(): return 2")]) == {}
        assert worker.run(calling_f(), seed=0) == 2


def test_undefined_name(zygote: Zygote) -> None:
    """A name that the submission does not define is told from an error in its code."""
    with Worker.fork(zygote) as worker, pytest.raises(NotDefined) as caught:
        worker.run(calling_f(), seed=0)
    assert caught.value.name == "f"
