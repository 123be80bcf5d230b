"""``autograder doctor``."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click
import cloudpickle
from rich.table import Table
from rich.text import Text

from autograder.cli.options import ISOLATION, JSON_SUMMARY, QUIET, reports_faults
from autograder.cli.show import output, working
from autograder.facts import all_imports
from autograder.grading.fingerprint import versions
from autograder.sandbox.isolation import NO_TIER, TIERS, Isolation, require
from autograder.sandbox.zygote import Zygote

if TYPE_CHECKING:  # it needs torch, which takes seconds to import
    from autograder.sandbox.worker import Worker

_MEANING = {
    "pid_namespace": "sees no other processes; ends with all that it started",
    "namespaces": "no network, host name or mounts of the host",
    "jail": "a root directory that holds the Python installation alone",
    "ordinary_user": "is not root, though the grader is",
    "user_namespace": "power over nothing outside; its own process count",
    "limits": "memory, processor time, file size, threads",
    "no_capabilities": "none of root's powers",
    "landlock": "opens only what it is allowed to",
    "seccomp": "no sockets, programs, processes, mounts",
    "verified": "tried to break out, and failed",
}


@click.command
@ISOLATION
@JSON_SUMMARY
@QUIET
@reports_faults
def command(isolation: str | None, as_json: bool, quiet: bool) -> None:
    """Show what this machine offers: isolation layers, versions, memory.

    Example: autograder doctor --isolation=strict
    """
    from autograder.sandbox.worker import Worker

    bare = Zygote(preload=all_imports())
    with bare as zygote, Worker.fork(zygote, Isolation.NONE) as worker:
        with working("measuring a worker", quiet=quiet or as_json):
            figures = _figures(zygote, worker)
        if as_json:
            print(json.dumps({"tier": worker.tier, "layers": worker.held, "figures": figures}))
        else:
            _show(worker, figures, quiet=quiet)
        require(Isolation(isolation or "best"), worker.held)


def _show(worker: "Worker", figures: Mapping[str, str], *, quiet: bool) -> None:
    console = output()
    if not quiet:
        console.print(_layers(worker))
    console.print(f"Isolation: {worker.tier}", style="bold")
    if worker.tier == NO_TIER:
        console.print("Submissions are refused here unless --isolation=none is given.")
    elif worker.tier != next(iter(TIERS)):
        console.print("Good enough for --isolation=best, the default, and not for strict.")
    if not quiet:
        table = Table("what", "figure")
        for what, figure in figures.items():
            table.add_row(what, figure)
        console.print(table)


def _layers(worker: "Worker") -> Table:
    table = Table("layer of a worker", "holds", "what it means")
    for layer, answer in worker.held.items():
        style = "green" if answer == "yes" else "yellow"
        table.add_row(layer, Text(answer, style=style), _MEANING.get(layer, ""))
    return table


def _figures(zygote: Zygote, worker: "Worker") -> dict[str, str]:
    _do_some_work(worker)
    limits = zygote.limits
    return {
        **versions(),
        "processors": str(os.cpu_count()),
        "threads of a worker": "1",
        "memory of the zygote": f"{memory(zygote.wait(), 'Rss'):.0f} MB",
        "private memory of a worker": f"{private_memory(worker.pid):.0f} MB",
        "memory limit of a worker": f"{limits.memory >> 20} MB",
        "time limits": f"{limits.load_seconds:g} s, {limits.call_seconds:g} s a call",
    }


def _do_some_work(worker: "Worker") -> None:
    import torch

    def scenario(_impl: object, rng: torch.Generator) -> torch.Tensor:
        images = torch.randn(2, 3, 64, 64, generator=rng, requires_grad=True)
        kernel = torch.randn(8, 3, 3, 3, generator=rng)
        loss = torch.nn.functional.conv2d(images, kernel).square().sum()
        return torch.autograd.grad(loss, images)[0].mean()

    worker.run(cloudpickle.dumps(scenario), seed=0)


def memory(pid: int, field: str) -> float:
    """A figure of /proc/PID/smaps_rollup in MB; NaN where it may not be read."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return float("nan")
    return sum(int(line.split()[1]) for line in lines if line.startswith(f"{field}:")) / 1000


def private_memory(pid: int) -> float:
    """Memory that only this process holds, in MB."""
    return memory(pid, "Private_Dirty") + memory(pid, "Private_Clean")
