"""``autograder bench``."""

import importlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from autograder import project
from autograder.cli.options import QUIET, reports_faults
from autograder.cli.show import output
from autograder.errors import UsageError
from autograder.project import choose, lessons


def _numbers(_: click.Context, option: click.Parameter, value: str) -> tuple[int, ...]:
    """Whole numbers with commas between them."""
    try:
        found = tuple(int(each) for each in value.split(","))
    except ValueError:
        found = ()
    least = 0 if option.name == "workers" else 1
    if not found or min(found) < least:
        raise click.BadParameter(f"expected numbers from {least} on, such as 1,2,4; got {value!r}.")
    return found


@click.command
@click.option("--training", is_flag=True, help="The training scripts, beside a baseline.")
@click.option("--grading", is_flag=True, help="Grading, beside nbgrader and otter-grader.")
@click.option("--lesson", help="Training: one of them only.")
@click.option("--size", type=click.IntRange(16), help="Training: of images, in pixels.")
@click.option("--steps", type=click.IntRange(1), help="Training: of the baseline; of each round.")
@click.option("--device", default="cpu", show_default=True, help="Training: such as cpu or cuda.")
@click.option("--rounds", type=click.IntRange(1), help="Grading: how often each has its turn.")
@click.option("--scale", is_flag=True, help="Grading: classes of many sizes, with workers.")
@click.option(
    "--workers",
    callback=_numbers,
    default="1,2,4",
    show_default=True,
    help="Of --scale; 0 for what `autograder grade` does by itself.",
)
@click.option(
    "--submissions",
    callback=_numbers,
    default="100,1000,10000",
    show_default=True,
    help="Of --scale: sizes of classes.",
)
@click.option("--plot", type=click.Path(path_type=Path), help="Grading: write a PNG there.")
@click.option("--write", is_flag=True, help="Grading: renew the page and tables of this project.")
@click.option("--quick", is_flag=True, help="All of it tiny: whether it runs at all.")
@click.option("--json", "as_json", is_flag=True, help="One outcome per line.")
@QUIET
@reports_faults
def command(
    training: bool,
    grading: bool,
    lesson: str | None,
    size: int | None,
    steps: int | None,
    device: str,
    rounds: int | None,
    scale: bool,
    workers: tuple[int, ...],
    submissions: tuple[int, ...],
    plot: Path | None,
    write: bool,
    quick: bool,
    as_json: bool,
    quiet: bool,
) -> None:
    """Measure, as ratios of ways that run side by side; takes minutes.

    Style transfer: time to the loss that the baseline reaches, by default at 256 pixels after 300
    steps. GAN: images per second of one step of both networks, by default at 32 pixels. Grading:
    seconds for each further submission by this grader, nbgrader and otter-grader, and their memory;
    otter-grader is installed into an environment of its own if need be.

    \b
    Example: autograder bench --grading --plot speed.png
             autograder bench --grading --scale --workers 1,2 --submissions 100
    """  # noqa: D301 (click's mark)
    if not training and not grading:
        raise click.UsageError("Name what to measure: --training or --grading.")
    if quick and write:
        raise click.UsageError("--write needs a whole run: leave out --quick.")
    console = Console(stderr=True, quiet=quiet)
    if training:
        if quick:
            size, steps = (size or 32), (steps or 3)
        _see_to(device)
        measured = _measured()
        chosen = [choose(lesson, measured, "lesson")] if lesson else measured
        _train(chosen, console, as_json=as_json, size=size, steps=steps, device=device)
    if grading:
        classes = {"workers": workers, "submissions": submissions} if scale else {}
        plan = _benchmark("grading").Plan(quick=quick, rounds=rounds, **classes)
        outcomes = _grade(plan, console, as_json=as_json)
        if plot is not None:
            _benchmark("grading_plot").draw(outcomes, plot)
        if write:
            _benchmark("grading_page").write(outcomes)


def _train(names: Sequence[str], console: Console, *, as_json: bool, **options: Any) -> None:
    """Measure training, and show it."""
    for name in names:
        bench = _benchmark(name)
        outcomes = []
        for case in bench.cases(**options):
            with console.status(str(case)) as status:
                outcomes.append(bench.measure(case, status.update))
            if as_json:
                print(json.dumps(outcomes[-1].as_json()), flush=True)
        if not as_json:
            output().print(bench.table(outcomes))
    if not as_json:
        import torch

        processor = _benchmark("machine").processor()
        output().print(f"{processor}, {torch.get_num_threads()} threads, torch {torch.__version__}")


def _grade(plan: Any, console: Console, *, as_json: bool) -> list[dict[str, Any]]:
    """Measure grading, and show it."""
    outcomes = []
    with console.status("grading") as status:
        for outcome in _benchmark("grading").measure(plan, status.update):
            outcomes.append(outcome)
            if as_json:
                print(json.dumps(outcome, ensure_ascii=False), flush=True)
    if not as_json:
        for table in _benchmark("grading_tables").tables(outcomes):
            output().print(table.as_rich())
        machine = outcomes[0]
        versions = ", ".join(f"{name} {each}" for name, each in machine["versions"].items())
        output().print(f"{machine['processor']}, {machine['cores']} cores, {versions}")
    return outcomes


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
