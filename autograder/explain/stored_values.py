"""Inputs and results as arrays and a skeleton in JSON: nothing of them is ever unpickled.

`autograder.explain.replay` reads them.
"""

import io
import json
from typing import Any

import numpy as np
import torch

from autograder.explain.calls import Described
from autograder.sandbox.wire.values import Opaque, Value

__all__ = ["Store"]

_MOST_BYTES = 64 << 20


class Store:
    """Arrays that are written to one file."""

    def __init__(self) -> None:
        self._arrays: dict[str, Any] = {}
        self._bytes = 0

    def node(self, value: Value) -> Any:
        """What stands for a value in the skeleton; its tensors are kept."""
        if isinstance(value, torch.Tensor):
            return self._tensor(value)
        if isinstance(value, dict):
            return {"dict": [[str(key), self.node(one)] for key, one in value.items()]}
        if isinstance(value, list | tuple):
            kind = "list" if isinstance(value, list) else "tuple"
            return {kind: [self.node(one) for one in value]}
        if value is None or isinstance(value, bool | int | float | str):
            return value
        if isinstance(value, Described):
            return {"other": value.text}
        name = value.type_name if isinstance(value, Opaque) else type(value).__name__
        return {"other": f"an object of type {name}"}

    def _tensor(self, value: torch.Tensor) -> Any:
        size = value.numel() * value.element_size()
        if self._bytes + size > _MOST_BYTES:
            return {"other": f"a tensor of shape {tuple(value.shape)}, too large to be kept"}
        self._bytes += size
        plain = value.detach().contiguous()
        if plain.dtype is torch.bfloat16:  # numpy has none
            plain = plain.view(torch.int16)
        name = f"a{len(self._arrays)}"
        self._arrays[name] = plain.numpy()
        dtype = str(value.dtype).removeprefix("torch.")
        return {"tensor": name, "dtype": dtype, "grad": value.requires_grad}

    def content(self, index: dict[str, Any]) -> bytes:
        """The bytes of the file, with what else there is to know."""
        buffer = io.BytesIO()
        np.savez_compressed(buffer, index=np.array(json.dumps(index)), **self._arrays)
        return buffer.getvalue()
