"""``autograder bench``."""

import importlib
import json
import platform
import sys
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from autograder import project
from autograder.cli.options import QUIET, reports_faults
from autograder.cli.show import output
from autograder.errors import UsageError
from autograder.project import choose, lessons


@click.command
@click.option("--training", is_flag=True, help="The training scripts, beside a baseline.")
@click.option("--grading", is_flag=True, help="Grading a class, beside plain nbgrader.")
@click.option("--lesson", help="One of them only.")
@click.option("--size", type=click.IntRange(16), help="Of images, in pixels.")
@click.option("--steps", type=click.IntRange(1), help="Of the baseline; of each round.")
@click.option("--quick", is_flag=True, help="Small images, few steps: whether it runs at all.")
@click.option("--device", default="cpu", show_default=True, help="Such as cpu or cuda.")
@click.option("--json", "as_json", is_flag=True, help="One outcome per line.")
@QUIET
@reports_faults
def command(
    training: bool,
    grading: bool,
    lesson: str | None,
    size: int | None,
    steps: int | None,
    quick: bool,
    device: str,
    as_json: bool,
    quiet: bool,
) -> None:
    """Measure, as ratios of two ways that run side by side; takes minutes.

    Style transfer: time to the loss that the baseline reaches, by default at 256 pixels after 300
    steps. GAN: images per second of one step of both networks, by default at 32 pixels. Grading:
    seconds for each further submission.

    Example: autograder bench --grading
    """
    if not training and not grading:
        raise click.UsageError("Name what to measure: --training or --grading.")
    if quick:
        size, steps = (size or 32), (steps or 3)
    _see_to(device)
    measured = _measured()
    chosen = [choose(lesson, measured, "lesson")] if lesson else measured
    names = [*(chosen if training else ()), *(["grading"] if grading else [])]
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
        import torch

        output().print(
            f"{_processor()}, {torch.get_num_threads()} threads, torch {torch.__version__}"
        )


def _measured() -> list[str]:
    """The lessons whose training has a benchmark, in the project that this package belongs to."""
    root = project.PACKAGE.parent
    return [name for name in lessons(root) if (root / "benchmarks" / f"{name}.py").is_file()]


def _see_to(device: str) -> None:
    """Refuse a device that cannot be used."""
    import torch

    try:
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError) as error:
        reason = str(error).partition("\n")[0]
        raise UsageError(
            f"The device {device!r} cannot be used ({reason}). What to do: choose --device cpu."
        ) from None


def _benchmark(name: str) -> Any:
    """A module of `benchmarks`, which is in the project's folder and not in the package."""
    sys.path.insert(0, str(project.PACKAGE.parent))
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
