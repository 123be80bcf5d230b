"""What the settings of all training scripts have in common."""

import math
from collections.abc import Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reference.training.errors import UsageFault

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

__all__ = ["as_json", "check_finite", "given"]


def given(kind: "type[DataclassInstance]", options: Mapping[str, Any]) -> dict[str, Any]:
    """The options that are settings and were given, by name.

    Args:
        kind: the dataclass of the settings.
        options: names and values; None where an option was not given.
    """
    known = {field.name for field in fields(kind)}
    return {name: value for name, value in options.items() if name in known and value is not None}


def check_finite(settings: "DataclassInstance") -> None:
    """Refuse infinite numbers, and what is no number.

    Raises:
        UsageFault: there is one.
    """
    endless = [
        name
        for name, value in asdict(settings).items()
        if isinstance(value, float) and not math.isfinite(value)
    ]
    if endless:
        raise UsageFault(
            f"A finite number was expected for {', '.join(endless)}. What to do: give one."
        )


def as_json(settings: "DataclassInstance") -> dict[str, Any]:
    """All settings, as JSON can hold them."""
    return {
        name: str(value) if isinstance(value, Path) else value
        for name, value in asdict(settings).items()
    }
