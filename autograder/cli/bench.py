"""``autograder bench``."""

import importlib
import json
import platform
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from rich.console import Console

from autograder.cli.show import output
from autograder.errors import UsageError


def run(
    *,
    names: Sequence[str],
    size: int | None,
    steps: int | None,
    device: str,
    as_json: bool,
    quiet: bool,
) -> None:
    """Measure beside the usual ways.

    Args:
        names: which benchmarks: of a lesson's training, or ``grading``.
        size: the shorter side of the pictures, in pixels; None for what each benchmark is about.
        steps: of the usual way; None for what each benchmark is about.
        device: where to compute.
        as_json: one object per line in place of tables.
        quiet: do not show what is being done.

    Raises:
        UsageError: the benchmarks are not there, or the device is not.
    """
    try:
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError) as error:
        reason = str(error).partition("\n")[0]
        raise UsageError(
            f"The device {device!r} cannot be used ({reason}). What to do: choose --device cpu."
        ) from None
    console = Console(stderr=True, quiet=quiet)
    for name in names:
        bench = _benchmark(name)
        outcomes = []
        for case in bench.cases(size=size, steps=steps, device=device):
            with console.status(str(case)) as status:
                outcomes.append(bench.measure(case, status.update))
            if as_json:
                print(json.dumps(outcomes[-1].as_json()), flush=True)
        if not as_json:
            output().print(bench.table(outcomes))
    if not as_json:
        output().print(
            f"{_processor()}, {torch.get_num_threads()} threads, torch {torch.__version__}"
        )


def _benchmark(name: str) -> Any:
    """A module of `benchmarks`, which is in the project's folder and not in the package."""
    sys.path.insert(0, str(Path(__file__).parents[2]))
    try:
        return importlib.import_module(f"benchmarks.{name}")
    except ModuleNotFoundError as missing:
        raise UsageError(
            f"The benchmarks cannot be found ({missing}). "
            "What to do: install the project from a clone of its repository, with `make setup`."
        ) from None
    finally:
        sys.path.pop(0)


def _processor() -> str:
    """The name of the processor, where Linux tells."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
