"""What works in a notebook and cannot in a worker, replaced by what comes to the same.

A worker starts no processes and no compilers. Code that asks for them to be quicker is right all
the same, and is run without.
"""

import functools
import inspect
from collections.abc import Callable
from typing import Any


def adapt() -> None:
    """Replace such parts of PyTorch in this process and its forks."""
    import torch
    from torch.utils.data import DataLoader

    vars(torch)["compile"] = _as_it_is
    setattr(torch.nn.Module, "compile", lambda *_arguments, **_options: None)  # noqa: B010
    setattr(DataLoader, "__init__", _without_processes(DataLoader.__init__))  # noqa: B010


def _as_it_is(model: Any = None, **options: Any) -> Any:
    """In place of `torch.compile`: the function or module itself, also as a decorator."""
    return functools.partial(_as_it_is, **options) if model is None else model


def _without_processes(init: Callable[..., None]) -> Callable[..., None]:
    """The constructor of `DataLoader` that loads in the calling process, whatever is asked for."""
    signature = inspect.signature(init)

    @functools.wraps(init)
    def constructor(*arguments: Any, **options: Any) -> None:
        bound = signature.bind(*arguments, **options)
        for name in ("num_workers", "persistent_workers", "prefetch_factor", "timeout"):
            bound.arguments.pop(name, None)
        for name in ("multiprocessing_context", "pin_memory", "worker_init_fn"):
            bound.arguments.pop(name, None)
        init(*bound.args, **bound.kwargs)

    return constructor
