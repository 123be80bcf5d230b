"""Starts the process of a zygote, with what it may have of the grader's environment."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from autograder.sandbox import files

_START = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from autograder.sandbox.inside.zygote import main; "
    "sys.path.remove(sys.argv[1]); main(int(sys.argv[2]))"
)
# How the C library and OpenBLAS are found and made to fit this processor.
_KEPT_VARIABLES = ("PATH", "LD_LIBRARY_PATH", "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")


def launch(control: int, home: Path) -> "subprocess.Popen[bytes]":
    """Execute a zygote anew.

    Args:
        control: the descriptor of its end of the connection to the grader, which it inherits.
        home: its directory.
    """
    command = [sys.executable, "-P", "-B", "-u", "-W", "ignore", "-c", _START]
    command += [str(files.PACKAGE.parent), str(control)]
    with _interrupts_held():  # until the zygote has said what they do: Python would tell of them
        return subprocess.Popen(
            command,
            env=_environment(home),
            cwd="/",
            pass_fds=[control],
            stdin=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is for the grader, which then ends the zygote
        )


def was_killed(process: "subprocess.Popen[bytes]") -> bool:
    """Whether a process that ends was ended by a signal from outside."""
    try:
        return process.wait(10) < 0
    except subprocess.TimeoutExpired:
        return False


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold SIGINT back, from this thread and from what it starts; none is lost."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _environment(home: Path) -> dict[str, str]:
    threads = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    own = {"HOME": str(home), "TMPDIR": str(home), "MPLBACKEND": "Agg"}
    return {**kept, **own, **dict.fromkeys(threads, "1")}
