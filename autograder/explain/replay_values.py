"""NOT FOR STUDENTS: reads and shows the values that a failed check is replayed with.

`autograder explain` puts it beside the scripts that it writes.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch

from autograder.sandbox.wire.texts import printable

__all__ = ["NotStored", "Stored", "describe", "is_close", "print_beside"]


class NotStored(LookupError):
    """A value is no data, or too large to be kept; the message describes it."""


class Stored:
    """What lies in a file of values; nothing of it is unpickled."""

    def __init__(self, path: Path) -> None:
        with np.load(path, allow_pickle=False) as file:
            self._arrays = {name: file[name] for name in file.files}
        self.index: dict[str, Any] = json.loads(str(self._arrays.pop("index")))

    def value(self, node: Any) -> Any:
        """The value that stands at a place of the index."""
        if not isinstance(node, dict):
            return node
        if "tensor" in node:
            found = torch.from_numpy(self._arrays[node["tensor"]].copy())
            dtype = getattr(torch, node["dtype"])
            found = found if found.dtype == dtype else found.view(dtype)
            return found.requires_grad_(bool(node["grad"]))
        if "dict" in node:
            return {key: self.value(one) for key, one in node["dict"]}
        if "list" in node:
            return [self.value(one) for one in node["list"]]
        if "tuple" in node:
            return tuple(self.value(one) for one in node["tuple"])
        raise NotStored(node["other"])

    def shown(self, node: Any) -> Any:
        """The value, or a description of what is not stored of it."""
        try:
            return self.value(node)
        except NotStored as missing:
            return missing


def print_beside(values: dict[str, Any], *, most: int) -> None:
    """Print what is expected, what came and so on, place by place; first where they differ.

    Args:
        values: by what they are.
        most: how many places at most.
    """
    found = {name: dict(leaves("", value)) for name, value in values.items()}
    places = list(dict.fromkeys(place for each in found.values() for place in each))
    differing = [place for place in places if not _agree(found, place)]
    equal = [place for place in places if place not in differing]
    for place in [*differing, *equal][:most]:
        if place:
            print(f"  {printable(place)}{'' if place in differing else ' (equal)'}")
        for name, each in found.items():
            if place in each:
                print(f"    {name:<12} {describe(each[place])}")
    if len(places) > most:
        print(f"  ... {len(places)} values, of which {len(equal)} are equal; --all shows them")


def _agree(found: dict[str, dict[str, Any]], place: str) -> bool:
    first, *others = found.values()
    return all(
        place in first and place in each and is_close(each[place], first[place]) for each in others
    )


def leaves(place: str, value: Any) -> Iterator[tuple[str, Any]]:
    """The tensors, numbers and so on in a value, with their places."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from leaves(f"{place}[{key!r}]", one)
    elif isinstance(value, list | tuple):
        for number, one in enumerate(value):
            yield from leaves(f"{place}[{number}]", one)
    else:
        yield place, value


def describe(value: Any) -> str:
    """A value in a line."""
    if isinstance(value, torch.Tensor):
        flat = value.detach().flatten()[:6].tolist()
        numbers = ", ".join(f"{one:.6g}" if isinstance(one, float) else repr(one) for one in flat)
        more = ", ..." if value.numel() > len(flat) else ""
        kind = str(value.dtype).removeprefix("torch.")
        return f"{kind} {tuple(value.shape)} [{numbers}{more}]"
    if isinstance(value, BaseException):
        return printable(f"{type(value).__name__}: {value}")
    return printable(repr(value))[:200]


def is_close(one: Any, other: Any) -> bool:
    """Whether two values agree but for rounding."""
    if isinstance(other, dict):
        same = isinstance(one, dict) and one.keys() == other.keys()
        return same and all(is_close(one[key], other[key]) for key in other)
    if isinstance(other, list | tuple):
        same = isinstance(one, list | tuple) and len(one) == len(other)
        return same and all(is_close(a, b) for a, b in zip(one, other, strict=True))
    if isinstance(other, torch.Tensor):
        if not isinstance(one, torch.Tensor) or one.shape != other.shape:
            return False
        return torch.allclose(one.detach().to(other.dtype), other, equal_nan=True)
    if isinstance(other, float) and isinstance(one, float):
        return abs(one - other) <= 1e-8 + 1e-5 * abs(other) or one == other
    return bool(one == other)
