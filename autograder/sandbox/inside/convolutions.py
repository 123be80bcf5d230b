"""Runs convolutions of the sizes that are to come, so that no worker compiles code for them.

oneDNN, which PyTorch calls for convolutions, makes machine code for each combination of sizes when
it is first met, which takes about a millisecond. What a process has when it forks, its forks have.
"""

import contextlib
from typing import Any

import torch


def run(calls: list[list[Any]]) -> None:
    """Make calls, on zeros.

    Args:
        calls: of each the operator's name in `torch.ops.aten` and its arguments, where a tensor is
            ``{"size": [...], "stride": [...], "dtype": "float32"}``. One that cannot be made here
            is passed over: only time depends on it.
    """
    with torch.no_grad():
        for call in calls:
            with contextlib.suppress(Exception):
                name, arguments = call
                getattr(torch.ops.aten, name).default(*map(_made, arguments))


def _made(argument: Any) -> Any:
    if not isinstance(argument, dict):
        return argument
    dtype = getattr(torch, argument["dtype"])
    return torch.empty_strided(argument["size"], argument["stride"], dtype=dtype).zero_()
