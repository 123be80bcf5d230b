"""The calling process's connection to a Dask cluster: made, lost, made again, and ended."""

import logging
import signal
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from multiprocessing import resource_tracker
from typing import Any

import dask.config
from distributed import Client, LocalCluster, Security

from autograder.errors import CourseError, UsageError
from autograder.grading.places import Place

_CONNECT_SECONDS = 10.0
_PATIENCE = 120.0
"""Seconds in which a scheduler that was lost may come back."""

_LOGGERS = ("asyncio", "dask", "distributed", "tornado")
_GATEWAY = "gateway://"
_NO_PAGES = {f"distributed.{one}.http.routes": () for one in ("scheduler", "worker")}
"""Dask's servers of pages are started in any case, and ask nobody for a key."""


class Connection:
    """A connection to a cluster's scheduler; with ``jobs``, the cluster is made and ended with it.

    Threads are started: no process may be forked afterwards that uses what they do.

    Args:
        place: which cluster.

    Attributes:
        client: talks to the scheduler; another one after `renew`.

    Raises:
        UsageError: there is no scheduler at the address.
    """

    def __init__(self, place: Place) -> None:
        self._place = place
        self._own = ExitStack()
        self._cluster: LocalCluster | None = None
        with _interrupts_are_ours():
            _hush()
            if place.jobs:
                self._cluster = self._own.enter_context(_local_cluster(place.jobs))
            try:
                self.client = self._connect()
            except BaseException as fault:
                self._own.close()
                if isinstance(fault, OSError | ValueError | ImportError):
                    raise _unreachable(place.address, fault) from None
                raise

    def _connect(self) -> Client:
        target: Any = self._cluster or self._place.address
        more: dict[str, Any] = {}
        if self._place.address.startswith("tls://"):
            _must_have_keys()
        if self._place.address.startswith(_GATEWAY):
            more["security"] = _security_of(self._place.address)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about versions, which we compare ourselves
            return Client(target, timeout=_CONNECT_SECONDS, set_as_default=False, **more)

    @property
    def is_lost(self) -> bool:
        """Whether the scheduler does not answer any more."""
        return self.client.status != "running"

    def workers(self) -> frozenset[str]:
        """The addresses of all workers; raises OSError where the scheduler is lost."""
        return frozenset(self.client.nthreads(callback_timeout=_CONNECT_SECONDS))

    def renew(self) -> None:
        """Connect again, to a scheduler that was lost.

        Raises:
            CourseError: it does not come back.
        """
        say(
            f"The connection to the scheduler {self._place.address} is lost: trying again for "
            f"{_PATIENCE:.0f} s. What is entered stays."
        )
        end = time.monotonic() + _PATIENCE
        with _interrupts_are_ours():
            self._leave()
            while True:
                try:
                    self.client = self._connect()
                    break
                except (OSError, ValueError):
                    if time.monotonic() > end:
                        raise CourseError(
                            f"The scheduler {self._place.address} was lost and did not come back "
                            f"within {_PATIENCE:.0f} s; what is entered stays. What to do: see to "
                            "the cluster, and run the same command again: it grades what is "
                            "missing."
                        ) from None
                    time.sleep(0.5)
        say("The scheduler is there again.")

    def _leave(self) -> None:
        with suppress(Exception):
            self.client.close(timeout=2)

    def close(self, last: Callable[..., Any], *arguments: Any) -> None:
        """Leave the cluster, and end it if it is our own.

        Args:
            last: what each worker of another cluster is to call when it has nothing more to do.
            arguments: of ``last``.
        """
        if self._cluster is None and not self.is_lost:
            with suppress(Exception):
                self.client.run(last, *arguments, wait=False, callback_timeout=_CONNECT_SECONDS)
        self._leave()
        self._own.close()


def say(text: str) -> None:
    """Tell whoever waits, beside the progress bar."""
    print(text, file=sys.stderr, flush=True)


@contextmanager
def _local_cluster(jobs: int) -> Iterator[LocalCluster]:
    """Processes of this machine, which talk to each other in a way that nobody else can join in."""
    with (
        tempfile.TemporaryDirectory(prefix="autograder-") as folder,
        dask.config.set({"temporary-directory": folder, **_NO_PAGES}),
    ):
        cluster = LocalCluster(
            n_workers=jobs,
            threads_per_worker=1,
            processes=True,
            host="127.0.0.1",
            security=Security.temporary(),
            dashboard_address="127.0.0.1:0",  # any port: two runs do not get into each other's way
            scheduler_kwargs={"dashboard": False},
            memory_limit=0,
            silence_logs=logging.CRITICAL,
        )
        try:
            yield cluster
        finally:
            cluster.close(timeout=10)


@contextmanager
def _interrupts_are_ours() -> Iterator[None]:
    """Let no thread or process that is started meanwhile get what a terminal sends to all."""
    resource_tracker.ensure_running()  # whoever starts it first has its signals let through
    held = {signal.SIGINT, signal.SIGHUP}
    before = signal.pthread_sigmask(signal.SIG_BLOCK, held)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _hush() -> None:
    """Keep what Dask logs from the terminal: what there is to say we say."""
    for name in [*_LOGGERS, *logging.root.manager.loggerDict]:
        if name.partition(".")[0] in _LOGGERS:
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def _security_of(address: str) -> Any:
    """The keys to a cluster of dask-gateway, which knows them by the cluster's name."""
    from dask_gateway import Gateway

    with Gateway() as gateway:
        return gateway.connect(address.rpartition("/")[2]).security


def _must_have_keys() -> None:
    """See that Dask's configuration has what ``tls://`` needs: Dask tells it too late."""
    if Security().get_connection_args("client").get("ssl_context") is None:
        raise ValueError("Dask's configuration has no keys for TLS")


def _unreachable(address: str, fault: BaseException) -> UsageError:
    reason = str(fault).strip().splitlines()[0] if str(fault).strip() else type(fault).__name__
    return UsageError(
        f"There is no Dask scheduler at {address}: {reason}. What to do: see whether it runs and "
        "can be reached from here (`tcp://HOST:PORT`, or `tls://HOST:PORT` with the keys in "
        "Dask's configuration), and run the same command again."
    )
