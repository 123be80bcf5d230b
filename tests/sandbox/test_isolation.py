"""Tiers: what a worker's report is worth, and when it is refused."""

import pytest

from autograder.errors import IsolationError
from autograder.sandbox.isolation import NO_TIER, TIERS, Isolation, require, tier

FULL = dict.fromkeys(TIERS["full"], "yes")


def lacking(*layers: str) -> dict[str, str]:
    """A report in which everything but these layers holds."""
    return FULL | dict.fromkeys(layers, "no: not offered")


NAMESPACES = ("pid_namespace", "namespaces", "jail")


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (FULL, "full"),
        (lacking(*NAMESPACES), "without namespaces"),
        (lacking("jail"), "without namespaces"),
        (lacking("landlock"), "without landlock"),
        (lacking("landlock", "jail"), NO_TIER),
        (lacking("seccomp"), NO_TIER),
        (lacking("limits"), NO_TIER),
        (lacking("no_capabilities"), NO_TIER),
        (lacking("verified"), NO_TIER),
        ({}, NO_TIER),
        (dict.fromkeys(FULL, "Yes"), NO_TIER),
    ],
)
def test_tier(report: dict[str, str], expected: str) -> None:
    """The strongest tier is the one all of whose layers say yes."""
    assert tier(report) == expected


@pytest.mark.parametrize("layer", sorted(FULL))
def test_strict_wants_every_layer(layer: str) -> None:
    """In strict mode the lack of any one layer is refused."""
    require(Isolation.STRICT, FULL)
    with pytest.raises(IsolationError, match=layer):
        require(Isolation.STRICT, lacking(layer))


def test_best_accepts_each_tier_and_nothing_less() -> None:
    """The mode 'best' takes what the host offers, unless that is no tier at all."""
    require(Isolation.BEST, FULL)
    require(Isolation.BEST, lacking(*NAMESPACES))
    require(Isolation.BEST, lacking("landlock"))
    with pytest.raises(IsolationError):
        require(Isolation.BEST, lacking("landlock", "jail"))


def test_none_accepts_anything() -> None:
    """The mode 'none' runs where there is no tier."""
    assert tier({}) == NO_TIER
    require(Isolation.NONE, {})


def test_refusal_of_a_weaker_tier_names_the_way_out() -> None:
    """Who asked for every layer is told which is missing and how to accept the rest."""
    with pytest.raises(IsolationError) as caught:
        require(Isolation.STRICT, lacking("landlock"))
    message = str(caught.value)
    assert "Layers that do not hold: landlock (no: not offered)." in message
    assert "--isolation=best" in message
    assert "--isolation=none" not in message


def test_refusal_without_a_tier_says_what_would_hold() -> None:
    """Where no tier holds the message says what host is needed, and warns of the alternative."""
    with pytest.raises(IsolationError) as caught:
        require(Isolation.BEST, lacking("seccomp"))
    message = str(caught.value)
    assert "seccomp (no: not offered)" in message
    assert "notebooks that you trust as you trust your own code, use --isolation=none" in message
    assert "\n" not in message
