"""Networks that torch has compiled: faster where a run is long enough to pay for it."""

from collections import OrderedDict
from collections.abc import Iterable

import torch
from torch import nn

from reference.training.errors import EncoderFault, UsageFault

__all__ = ["check_compiler", "compiled"]


def compiled(encoder: nn.Sequential, layers: Iterable[str]) -> nn.Sequential:
    """Join what stands between the layers in use, and have torch compile each joint.

    Args:
        encoder: a sequence of named layers; it is not changed.
        layers: names of the layers in use, the last one of the encoder included.

    Returns:
        A sequence with those names alone, which gives the same features but for rounding.

    Raises:
        EncoderFault: torch cannot compile here.
    """
    groups: OrderedDict[str, nn.Module] = OrderedDict()
    pending: list[nn.Module] = []
    wanted = set(layers)
    for name, layer in encoder.named_children():
        pending.append(layer)
        if name in wanted:
            groups[name], pending = nn.Sequential(*pending), []
            groups[name].compile(dynamic=True)
    from torch import _dynamo as dynamo  # most of a second, for those who compile

    # All joints share the code of nn.Sequential.forward, which is what torch counts.
    dynamo.config.recompile_limit = max(64, dynamo.config.recompile_limit)
    joined = nn.Sequential(groups)
    try:
        joined(torch.zeros(1, 3, 64, 64, device=next(encoder.parameters()).device))
    except Exception as error:  # of many kinds: no C++ compiler, no Triton, an unknown GPU
        raise EncoderFault(
            f"torch.compile does not work here ({str(error).splitlines()[0]}). "
            "What to do: leave out --compile."
        ) from None
    return joined


def check_compiler(device: torch.device) -> None:
    """See before the start that torch can compile for a device, on a small function.

    Raises:
        UsageFault: it cannot.
    """
    try:
        torch.compile(lambda numbers: numbers.sin() + 1)(torch.zeros(64, device=device))
    except Exception as error:  # of many kinds: no C++ compiler, no Triton, an unknown GPU
        raise UsageFault(
            f"torch.compile does not work here ({str(error).splitlines()[0]}). "
            "What to do: leave out --compile."
        ) from None
