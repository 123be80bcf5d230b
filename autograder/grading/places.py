"""Where a class is graded, if not in this process and its forks: on a Dask cluster.

This needs no Dask: whoever does not ask for a cluster imports nothing of it.
"""

import importlib.util
import re
from dataclasses import dataclass

from autograder.errors import UsageError
from autograder.files import shown

_ADDRESS = re.compile(r"(tcp|tls)://[^/\s]+:\d{1,5}|gateway://[^/\s]+(:\d{1,5})?/[^/\s]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A Dask cluster.

    Attributes:
        address: of its scheduler; empty for a cluster of this run's own on this machine.
        jobs: how many processes that one has.
    """

    address: str = ""
    jobs: int = 0


def place_of(scheduler: str | None, jobs: int | None) -> Place | None:
    """The cluster that was asked for; None if none was.

    Args:
        scheduler: the address of a scheduler.
        jobs: a number of processes on this machine.

    Raises:
        UsageError: both were given, or an address of no use, or Dask is not installed.
    """
    if scheduler is None and jobs is None:
        return None
    if scheduler is not None and jobs is not None:
        raise UsageError(
            "--scheduler grades on a cluster that is there already, and --jobs on one of this "
            "machine: expected one of the two. What to do: leave one out."
        )
    if scheduler is not None and not _ADDRESS.fullmatch(scheduler):
        raise UsageError(
            "--scheduler: expected tcp://HOST:PORT, tls://HOST:PORT or "
            f"gateway://HOST:PORT/CLUSTER, got {shown(scheduler) or 'nothing'}. What to do: give "
            "the address that the scheduler prints when it starts."
        )
    if importlib.util.find_spec("distributed") is None:
        raise UsageError(
            "--jobs and --scheduler need Dask, which is not installed. What to do: "
            "`pip install -c constraints.txt '.[cluster]'`, or leave the option out."
        )
    return Place(address=scheduler or "", jobs=jobs or 0)
