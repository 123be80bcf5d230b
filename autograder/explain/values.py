"""Inputs and results as text: small tensors in full, large ones in a few numbers."""

from typing import Any

import torch

from autograder.explain.calls import Described
from autograder.sandbox.wire.values import Opaque, Value

__all__ = ["lines_of", "number"]

_MOST_NUMBERS = 12
_FIRST = 6
_MOST_PLACES = 4
_LONGEST = 200
_MOST_ENTRIES = 4


def lines_of(name: str, value: Value, most: int = _MOST_ENTRIES) -> list[str]:
    """A value and all that is in it, a line each.

    Args:
        name: what it is called.
        value: as it is sent from a worker, or handed to a function.
        most: how many entries of a list or dict are shown.
    """
    if isinstance(value, dict) and value:
        return _container(name, [(f"[{key!r}]", one) for key, one in value.items()], most)
    if isinstance(value, list | tuple) and value:
        if all(isinstance(one, int | float | str) for one in value):
            return [f"{name}: {_clipped(_row(value))}"]
        entries = [(f"[{place}]", one) for place, one in enumerate(value)]
        return _container(name, entries, most)
    return [f"{name}: {_one(value)}"]


def number(value: complex) -> str:
    """A number in as many digits as tell right from nearly right."""
    return f"{value:.6g}"


def _container(name: str, entries: list[tuple[str, Any]], most: int) -> list[str]:
    lines = [line for key, one in entries[:most] for line in lines_of(name + key, one, most)]
    more = len(entries) - most
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
    places = value.detach().nonzero()
    if len(places) <= _MOST_PLACES:
        each = [f"{_short(value[tuple(one)].item())} at {tuple(one.tolist())}" for one in places]
        return f"{head}: 0" + (f", but {', '.join(each)}" if each else " everywhere")
    first = ", ".join(map(_short, flat[:_FIRST].tolist()))
    if value.is_complex() or value.dtype is torch.bool:
        return f"{head}: [{first}, ...]"
    wide = flat.double()
    low, high, mean = (_short(one.item()) for one in (wide.min(), wide.max(), wide.mean()))
    if low == high:
        return f"{head}: {low} everywhere"
    return f"{head}, from {low} to {high}, mean {mean}: [{first}, ...]"


def _row(values: Any) -> str:
    return "[" + ", ".join(map(_plain, values)) + "]"


def _plain(value: Any) -> str:
    return number(value) if isinstance(value, float | complex) else repr(value)


def _short(value: Any) -> str:
    return f"{value:.4g}" if isinstance(value, float | complex) else repr(value)


def _clipped(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
