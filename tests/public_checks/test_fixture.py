"""What a check asks of a notebook's functions."""

from types import SimpleNamespace
from typing import Any

import pytest
import torch

from autograder.public_checks.fixture import PublicCompare, Ran


def test_what_checks_share_is_run_once() -> None:
    """Each check of the exercise gets it, with the seed of the first that asked, and notes it."""
    ran: Ran = {}
    runs = []

    def scenario(impl: Any, rng: torch.Generator) -> Any:
        runs.append(impl)
        return impl.double(torch.randn(3, generator=rng))

    notebook = SimpleNamespace(double=lambda x: 2 * x)
    first, second = (PublicCompare(notebook, (seed, []), ran) for seed in (1, 2))
    for compare in (first, second):
        found = compare.once(scenario)
        assert torch.equal(found.value, 2 * torch.randn(3, generator=found.generator()))
    assert len(runs) == 1
    assert first.trace == second.trace != []
    assert not torch.equal(second.actual(scenario), first.actual(scenario))


def test_what_it_raises_is_raised_to_each() -> None:
    """Nothing is run again to fail again."""
    ran: Ran = {}
    runs = []

    def scenario(impl: Any, rng: torch.Generator) -> Any:
        runs.append(impl)
        return impl.missing(rng)

    for seed in (1, 2):
        compare = PublicCompare(SimpleNamespace(), (seed, []), ran)
        with pytest.raises(AttributeError, match="missing"):
            compare.once(scenario)
        assert compare.trace == ["AttributeError"]
    assert len(runs) == 1
