"""Whether torch can compile here: faster where a run is long enough to pay for it."""

import torch

from reference.training.errors import UsageFault

__all__ = ["check_compiler"]


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
