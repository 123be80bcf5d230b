"""A scenario that is run once, for all checks of an exercise that ask for it."""

from pathlib import Path
from typing import Any

import cloudpickle
import pytest
import torch

from autograder.checking.fixture import Compare, Known, Replaced
from autograder.sandbox.wire.values import Value
from tests.checking.lessons import Fake, double, make_lesson, oracle
from tests.checking.sources import run

_CHECKS = """
def scenario(impl, rng):
    return impl.double(torch.rand(3, generator=rng))

@points(1)
@hint("Twice what?")
def test_value(compare):
    'The result is twice the argument.'
    shared = compare.once(scenario)
    drawn = torch.rand(3, generator=shared.generator())
    assert torch.equal(shared.value, shared.reference.double(drawn)), "not twice"

@points(1)
@hint("How large?")
def test_size(compare):
    'The result is as large as twice the argument.'
    shared = compare.once(scenario)
    drawn = torch.rand(3, generator=shared.generator())
    assert not torch.equal(drawn, torch.rand(3, generator=compare.generator()))
    assert torch.equal(shared.value.sum(), 2 * drawn.sum()), "not as large"
"""


class _Replaceable(Fake):
    """A submission whose functions others can stand in for."""

    def run(self, scenario: bytes, *, seed: int, seconds: float | None, exercise: str) -> Value:
        """Run a scenario as a worker would."""
        return cloudpickle.loads(scenario)(
            Replaced(oracle().module, {}), torch.Generator().manual_seed(seed)
        )


def _made(source: str) -> Any:
    """A function that names no module of ours, as nothing does that is sent to a worker."""
    return eval(source, {"__name__": "made_up", "torch": torch})  # noqa: S307


@pytest.fixture
def _checks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_lesson(tmp_path, monkeypatch, _CHECKS)


@pytest.mark.usefixtures("_checks")
def test_the_first_to_ask_decides_on_the_inputs() -> None:
    """The others measure with these inputs, not with their own."""
    subject = Fake(double)
    assert [one.status for one in run(subject)] == ["passed", "passed"]
    assert subject.calls == 1


@pytest.mark.usefixtures("_checks")
def test_each_check_judges_for_itself() -> None:
    """What is wrong in one respect does not cost the points of another."""
    outcomes = run(Fake(lambda x: 2 * x.flip(0)))
    assert [(one.status, one.message) for one in outcomes] == [
        ("failed", "not twice"),
        ("passed", ""),
    ]


def test_stand_ins_are_those_of_the_run() -> None:
    """They give another number in each check, so that the run is measured with its own."""
    known: Known = {}
    scenario = _made("lambda impl, rng: impl.double(torch.ones(1))")

    for seed, factor in ((1, 3.0), (2, 5.0)):
        compare = Compare(
            _Replaceable(double),
            oracle(),
            seed=seed,
            seconds=None,
            exercise="other",
            stand_ins={"double": _made(f"lambda x: {factor} * x")},
            known=known,
        )
        shared = compare.once(scenario)
        assert shared.value == 3.0
        assert shared.reference.double(torch.ones(1)) == 3.0
