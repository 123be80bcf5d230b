"""What the commands of all training scripts have in common; torch is not imported for it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click
from rich.console import Console

from reference.training.errors import TrainingFault
from reference.training.interrupts import Stopped

__all__ = ["CONTEXT", "exit_status", "run_options"]

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 96}

_Command = TypeVar("_Command", bound=Callable[..., Any])


_PRESET = click.option(
    "--preset",
    type=click.Choice(["smoke", "cpu", "gpu"]),
    default="cpu",
    show_default=True,
    help="Settings that go together; other options override them.",
)
_OPTIONS = (
    click.option("--seed", type=click.IntRange(0, 2**63 - 1), help="For random weights and noise."),
    click.option(
        "--resume/--fresh",
        default=True,
        show_default=True,
        help="Go on where a run in this directory stopped, or begin anew.",
    ),
    click.option(
        "--device", default="auto", show_default=True, help="Such as cpu, cuda or cuda:1."
    ),
    click.option(
        "--precision", type=click.Choice(["fp32", "tf32", "bf16"]), help="Of the networks."
    ),
    click.option("--quiet", is_flag=True, help="Show nothing but errors."),
    click.option("--json", "as_json", is_flag=True, help="Print the run's metrics as one object."),
)


def run_options(output: str) -> Callable[[_Command], _Command]:
    """Options about the run, not about what is computed: the last ones in the help.

    Args:
        output: the default of `--output`.
    """
    folder = click.option(
        "--output",
        type=click.Path(path_type=Path),
        default=Path(output),
        show_default=True,
        help="The run's directory.",
    )

    def decorate(command: _Command) -> _Command:
        for option in reversed((_PRESET, folder, *_OPTIONS)):
            command = option(command)
        return command

    return decorate


@contextmanager
def exit_status() -> Iterator[None]:
    """Report a fault in one sentence, and end: 2 for a fault, 128 and its number for a signal."""
    error = Console(stderr=True, highlight=False, soft_wrap=True)
    try:
        yield
    except Stopped as stopped:
        error.print(str(stopped), markup=False)
        sys.exit(128 + stopped.number)
    except TrainingFault as fault:
        error.print("Error:", str(fault), markup=False)
        sys.exit(2)
