"""Commands as a user runs them, but for the seconds in which each imports torch and nbgrader.

One process has imported them and nothing of this project. Each command is a fork of it, with
arguments, folder, environment and standard streams of its own, and runs what its script runs.
"""

import atexit
import multiprocessing
import os
import runpy
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

__all__ = ["run"]

_IMPORTED = [
    "torch",
    "torch._dynamo",
    "_pytest.config",
    "nbgrader.apps",
    "nbconvert.exporters",
    "cloudpickle",
    "rich.console",
]
_REPOSITORY = Path(__file__).parents[1]
_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(_IMPORTED)


def run(
    command: Sequence[str | Path], *, cwd: Path, env: Mapping[str, str], timeout: float = 900
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, and give what `subprocess.run` would.

    Args:
        command: the path of a script of Python's, or ``python -m`` and a module; and arguments.
        cwd: the folder it runs in, which is also where a module is looked for.
        env: all of its environment.
        timeout: in seconds.

    Raises:
        subprocess.TimeoutExpired: it took longer, and was killed.
    """
    words = [os.fspath(word) for word in command]
    with tempfile.TemporaryDirectory() as folder:
        streams = [Path(folder, name) for name in ("stdout", "stderr")]
        process = _processes.Process(target=_main, args=(words, cwd, dict(env), streams))
        with _nameless():
            process.start()
        process.join(timeout)
        if process.exitcode is None:
            process.kill()
            process.join()
            raise subprocess.TimeoutExpired(words, timeout)
        out, err = (path.read_text(encoding="utf-8") for path in streams)
    return subprocess.CompletedProcess(words, process.exitcode, out, err)


@contextmanager
def _nameless() -> Iterator[None]:
    """Keep the fork from importing the script that this process runs, which it does not need."""
    script = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = script


def _main(words: list[str], cwd: Path, env: dict[str, str], streams: list[Path]) -> None:
    for number, path in enumerate(streams, start=1):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(descriptor, number)
        os.close(descriptor)
    os.environ.clear()
    os.environ.update(env)
    os.chdir(cwd)
    sys.path[:] = [entry for entry in sys.path if Path(entry) not in (Path(), _REPOSITORY)]
    sys.path[:0] = filter(None, env.get("PYTHONPATH", "").split(os.pathsep))
    try:
        if words[1:2] == ["-m"]:
            sys.path.insert(0, str(cwd))
            sys.argv = words[2:]
            runpy.run_module(words[2], run_name="__main__", alter_sys=True)
        else:
            sys.argv = words
            runpy.run_path(words[0], run_name="__main__")
    finally:
        atexit._run_exitfuncs()  # `multiprocessing` leaves a process without them
        sys.stdout.flush()
        sys.stderr.flush()
