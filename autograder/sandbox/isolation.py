"""Which sets of layers are enough to run a submission, strongest first."""

from collections.abc import Mapping
from enum import StrEnum

from autograder.errors import IsolationError

_ALWAYS = frozenset({"limits", "no_capabilities", "seccomp", "verified"})
_NAMESPACES = frozenset({"pid_namespace", "namespaces", "jail"})
TIERS: dict[str, frozenset[str]] = {
    "full": _ALWAYS | _NAMESPACES | {"landlock"},
    "without namespaces": _ALWAYS | {"landlock"},
    "without landlock": _ALWAYS | _NAMESPACES,
}
"""Each tier's name and the layers that it cannot do without."""

NO_TIER = "none"

LOCKDOWN_SECONDS = 30.0
"""How long a worker may take to lock itself down."""


class Isolation(StrEnum):
    """How much isolation a run asks for.

    Attributes:
        STRICT: every layer, or the run stops.
        BEST: the strongest tier that the host offers; without any, the run stops.
        NONE: whatever holds, also nothing; recorded in every result.
    """

    STRICT = "strict"
    BEST = "best"
    NONE = "none"


def tier(held: Mapping[str, str]) -> str:
    """Name the strongest tier that a worker's report satisfies, `NO_TIER` if none."""
    holding = {layer for layer, answer in held.items() if answer == "yes"}
    return next((name for name, needed in TIERS.items() if needed <= holding), NO_TIER)


def require(wanted: Isolation, held: Mapping[str, str]) -> None:
    """Accept a worker's report or refuse to run anything in it.

    Raises:
        IsolationError: less holds than ``wanted`` asks for.
    """
    reached = tier(held)
    if wanted is Isolation.NONE or reached == "full":
        return
    if wanted is Isolation.BEST and reached != NO_TIER:
        return
    missing = "; ".join(
        f"{layer} ({held.get(layer, 'no: unknown')})"
        for layer in sorted(TIERS["full"])
        if held.get(layer) != "yes"
    )
    advice = (
        "run on a host that offers them (`autograder doctor` lists them), or accept the weaker "
        "set with --isolation=best"
        if reached != NO_TIER
        else "run on Linux with Landlock or user namespaces, or, for notebooks that you trust as "
        "you trust your own code, use --isolation=none"
    )
    raise IsolationError(
        f"Isolation '{wanted}' was asked for, and this host does not offer it. "
        f"Layers that do not hold: {missing}. What to do: {advice}."
    )
