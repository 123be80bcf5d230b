"""``autograder bench``."""

import dataclasses
import importlib
import json
import platform
import sys
from pathlib import Path
from typing import Any

import torch
from rich.console import Console
from rich.table import Table
from rich.text import Text

from autograder.cli.show import output
from autograder.errors import UsageError


def run(*, size: int, steps: int, device: str, as_json: bool, quiet: bool) -> None:
    """Measure how soon training reaches its goal, beside the usual way of tutorials.

    Args:
        size: the shorter side of the pictures, in pixels.
        steps: evaluations of the usual way.
        device: where to compute.
        as_json: one object per line in place of a table.
        quiet: do not show what is being done.

    Raises:
        UsageError: the benchmarks are not there, or the device is not.
    """
    bench = _benchmark("style_transfer")
    try:
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError) as error:
        reason = str(error).partition("\n")[0]
        raise UsageError(
            f"The device {device!r} cannot be used ({reason}). What to do: choose --device cpu."
        ) from None
    console = Console(stderr=True, quiet=quiet)
    outcomes = []
    for content, style in bench.PAIRS:
        case = bench.Case(content=content, style=style, size=size, steps=steps, device=device)
        with console.status(f"{content} + {style}, {size} px") as status:
            outcomes.append(bench.measure(case, status.update))
        if as_json:
            print(json.dumps(_plain(outcomes[-1])), flush=True)
    if not as_json:
        output().print(_table(outcomes, bench.BOUND))
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


def _plain(outcome: Any) -> dict[str, Any]:
    return {
        **dataclasses.asdict(outcome),
        "ratio": outcome.ratio,
        "ratio_to_first": outcome.ratio_to_first,
    }


def _table(outcomes: list[Any], bound: float) -> Table:
    table = Table(title="Style transfer: time to the lowest loss of the usual way")
    table.add_column("pictures")
    for heading in ("loss", "usual way", "first there", "ours", "ratio", "bound", "to first"):
        table.add_column(heading, justify="right")
    for each in outcomes:
        holds = each.ratio is not None and each.ratio <= bound
        ours = "not reached" if each.seconds is None else f"{each.seconds:.1f} s"
        ratio, to_first = (
            "-" if one is None else f"{one:.2f}" for one in (each.ratio, each.ratio_to_first)
        )
        table.add_row(
            f"{each.case.content} + {each.case.style}, {each.case.size} px",
            f"{each.loss:.4g}",
            f"{each.tutorial_seconds:.1f} s\n{each.case.steps} evaluations",
            f"{each.tutorial_first:.1f} s\n{each.tutorial_evaluation} evaluations",
            f"{ours}\n{each.evaluations} evaluations\n{each.full_size} at full size",
            Text(ratio, style="green" if holds else "red"),
            f"{bound:g}\n{'holds' if holds else 'DOES NOT HOLD'}",
            to_first,
        )
    return table


def _processor() -> str:
    """The name of the processor, where Linux tells."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
