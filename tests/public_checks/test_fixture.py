"""What a check asks of a notebook's functions."""

from types import SimpleNamespace
from typing import Any

import pytest
import torch

from autograder.public_checks.fixture import PublicCompare, Shared


def test_what_checks_share_is_run_once() -> None:
    """Each check of the exercise gets it, with the seed of the first that asked, and notes it."""
    shared: Shared = {}
    runs = []

    def scenario(impl: Any, rng: torch.Generator) -> Any:
        runs.append(impl)
        return impl.double(torch.randn(3, generator=rng))

    notebook = SimpleNamespace(double=lambda x: 2 * x)
    first, second = (PublicCompare(notebook, (seed, []), shared) for seed in (1, 2))
    assert torch.equal(first.once(scenario), second.once(scenario))
    assert len(runs) == 1
    assert first.trace == second.trace != []
    assert not torch.equal(second.actual(scenario), first.actual(scenario))


def test_what_it_raises_is_raised_to_each() -> None:
    """Nothing is run again to fail again."""
    shared: Shared = {}
    runs = []

    def scenario(impl: Any, rng: torch.Generator) -> Any:
        runs.append(impl)
        return impl.missing(rng)

    for seed in (1, 2):
        compare = PublicCompare(SimpleNamespace(), (seed, []), shared)
        with pytest.raises(AttributeError, match="missing"):
            compare.once(scenario)
        assert compare.trace == ["AttributeError"]
    assert len(runs) == 1
