"""Where a training script computes, how precisely, and whether that fits in memory."""

import copy
import os
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Literal

import torch
from torch import nn

from reference.training.errors import MemoryFault, UsageFault

__all__ = [
    "Precision",
    "activation_bytes",
    "available_memory",
    "check_memory",
    "choose_device",
    "computing",
    "output_bytes",
    "reports_exhaustion",
]  # fmt: skip

Precision = Literal["fp32", "tf32", "bf16"]


def choose_device(name: str, precision: Precision = "fp32") -> torch.device:
    """Find the device that was asked for.

    Args:
        name: "auto" for the first GPU or else the processor, or what torch calls a device.
        precision: what it must be able to compute with.

    Raises:
        UsageFault: there is no such device here, or it has no such precision.
    """
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    try:
        device = torch.device(name)
        torch.empty(1, device=device)
    except (RuntimeError, AssertionError) as error:
        raise UsageFault(
            f"The device {name} cannot be used here ({str(error).splitlines()[0]}). "
            "What to do: leave out --device, or choose cpu."
        ) from None
    if precision == "tf32" and device.type != "cuda":
        raise UsageFault(
            f"Precision tf32 exists on NVIDIA's GPUs only, and the device is {device}. "
            "What to do: choose fp32 or bf16."
        )
    return device


@contextmanager
def computing(device: torch.device, precision: Precision) -> Iterator[None]:
    """Compute with a precision, and report exhausted memory in one sentence.

    With "fp32", convolutions are true float32 on a GPU too, where torch would take TF32.

    Raises:
        MemoryFault: memory ran out.
    """
    before = torch.backends.cuda.matmul.allow_tf32, torch.backends.cudnn.allow_tf32
    _allow_tf32(precision == "tf32", precision == "tf32")
    try:
        with ExitStack() as stack:
            if precision == "bf16":
                # Without its cache, as weights that are trained in here would stay those of the
                # first use.
                stack.enter_context(
                    torch.autocast(device.type, dtype=torch.bfloat16, cache_enabled=False)
                )
            stack.enter_context(reports_exhaustion())
            yield
    finally:
        _allow_tf32(*before)


def _allow_tf32(matmul: bool, convolution: bool) -> None:
    torch.backends.cuda.matmul.allow_tf32 = matmul
    torch.backends.cudnn.allow_tf32 = convolution


@contextmanager
def reports_exhaustion() -> Iterator[None]:
    """Turn torch's out-of-memory errors into one sentence.

    Raises:
        MemoryFault: memory ran out.
    """
    try:
        yield
    except (torch.OutOfMemoryError, MemoryError) as error:
        raise _exhausted(str(error)) from None
    except RuntimeError as error:
        # On the processor, torch has no class of its own for this.
        if "not enough memory" in str(error) or "can't allocate memory" in str(error):
            raise _exhausted(str(error)) from None
        raise


def activation_bytes(encoder: nn.Sequential, height: int, width: int) -> int:
    """What the layers put out for one image, in bytes of float32.

    That grows with the number of pixels, so it is measured on an image of 64x64.
    """
    small = torch.zeros(1, 3, 64, 64, device=next(encoder.parameters()).device)
    return _output_bytes(encoder, small) * height * width // 64**2


def output_bytes(layers: nn.Sequential, *shape: int) -> int:
    """What all layers put out for one item of that shape, in bytes; nothing is computed for it."""
    return _output_bytes(copy.deepcopy(layers).to("meta"), torch.empty(1, *shape, device="meta"))


@torch.no_grad()
def _output_bytes(layers: nn.Sequential, features: torch.Tensor) -> int:
    total = 0

    def count(_layer: nn.Module, _inputs: object, output: torch.Tensor) -> None:
        nonlocal total
        total += output.numel() * 4

    leaves = [layer for layer in layers.modules() if not any(layer.children())]
    hooks = [layer.register_forward_hook(count) for layer in leaves]
    layers(features)
    for hook in hooks:
        hook.remove()
    return total


def check_memory(
    needed: int,
    device: torch.device,
    *,
    remedy: str = "choose a smaller --size, or layers nearer to the first",
) -> None:
    """See before the start that there is enough memory.

    Args:
        needed: an estimate in bytes.
        device: where.
        remedy: what to do if there is not.

    Raises:
        MemoryFault: there is less.
    """
    free = available_memory(device)
    if free is not None and needed > free:
        raise MemoryFault(
            f"About {needed / 1e9:.1f} GB of memory are needed for these settings, and "
            f"{free / 1e9:.1f} GB are free on {device}. What to do: {remedy}."
        )


def available_memory(device: torch.device) -> int | None:
    """Free bytes on a device, as far as that can be known: limits of containers count."""
    if device.type == "cuda":
        return torch.cuda.mem_get_info(device)[0]
    try:
        text = Path("/proc/meminfo").read_text(encoding="ascii")
        found = re.search(r"^MemAvailable:\s+(\d+) kB", text, re.MULTILINE)
        free = int(found[1]) * 1024 if found else os.sysconf("SC_AVPHYS_PAGES") * 4096
    except (OSError, ValueError):
        return None
    group = Path("/sys/fs/cgroup")
    try:
        limit = int((group / "memory.max").read_text(encoding="ascii"))
        used = int((group / "memory.current").read_text(encoding="ascii"))
    except (OSError, ValueError):  # no such limit
        return free
    return min(free, limit - used)


def _exhausted(reason: str) -> MemoryFault:
    return MemoryFault(
        f"Memory ran out ({reason.splitlines()[0] if reason else 'allocation refused'}). "
        "What to do: choose a smaller --size, or end other programs."
    )
