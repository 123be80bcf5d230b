"""Inputs and results as text: small tensors in full, large ones in a few numbers."""

from typing import Any

import torch

from autograder.explain.calls import Described
from autograder.sandbox.wire.values import Opaque, Value

__all__ = ["lines_of", "number"]

_MOST_NUMBERS = 12
_FIRST = 6
_LONGEST = 200
_MOST_ENTRIES = 12


def lines_of(name: str, value: Value) -> list[str]:
    """A value and all that is in it, a line each.

    Args:
        name: what it is called.
        value: as it is sent from a worker, or handed to a function.
    """
    if isinstance(value, dict) and value:
        return _container(name, [(f"[{key!r}]", one) for key, one in value.items()])
    if isinstance(value, list | tuple) and value:
        if all(isinstance(one, int | float | str) for one in value):
            return [f"{name}: {_clipped(_row(value))}"]
        return _container(name, [(f"[{place}]", one) for place, one in enumerate(value)])
    return [f"{name}: {_one(value)}"]


def number(value: complex) -> str:
    """A number in as many digits as tell right from nearly right."""
    return f"{value:.6g}"


def _container(name: str, entries: list[tuple[str, Any]]) -> list[str]:
    lines = [line for key, one in entries[:_MOST_ENTRIES] for line in lines_of(name + key, one)]
    more = len(entries) - _MOST_ENTRIES
    return [*lines, f"{name}: and {more} more"] if more > 0 else lines


def _one(value: Any) -> str:
    if isinstance(value, torch.Tensor):
        return _tensor(value)
    if isinstance(value, Opaque):
        return f"an object of type {value.type_name}"
    if isinstance(value, Described):
        return value.text
    if isinstance(value, float):
        return f"{number(value)} (a float)"
    return _clipped(repr(value))


def _tensor(value: torch.Tensor) -> str:
    kind = str(value.dtype).removeprefix("torch.")
    head = f"{kind} {tuple(value.shape)}"
    if value.requires_grad:
        head += ", requires grad"
    flat = value.detach().flatten()
    if value.numel() <= _MOST_NUMBERS:
        return f"{head}: {_row(flat.tolist())}"
    first = ", ".join(map(_plain, flat[:_FIRST].tolist()))
    if value.is_complex() or value.dtype is torch.bool:
        return f"{head}: [{first}, ...]"
    wide = flat.double()
    spread = f"from {number(wide.min().item())} to {number(wide.max().item())}"
    return f"{head}: [{first}, ...], {spread}, mean {number(wide.mean().item())}"


def _row(values: Any) -> str:
    return "[" + ", ".join(map(_plain, values)) + "]"


def _plain(value: Any) -> str:
    return number(value) if isinstance(value, float | complex) else repr(value)


def _clipped(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
