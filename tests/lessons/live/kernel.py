"""Runs notebooks as a student would, in a real Jupyter kernel, one after the other."""

import shutil
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.manager import KernelManager

from autograder import project
from autograder.project import TEST_CELL
from tests.classroom.notebooks import Content

_SECONDS = 120


class Kernel:
    """A kernel that starts each notebook with no names of the one before.

    PyTorch is imported once: what a notebook finds is what it would find in a new kernel.
    """

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="live-"))
        for released in project.ROOT.glob("assignments/*/"):
            leave_out = shutil.ignore_patterns("*.ipynb", "*.md", "__pycache__")
            shutil.copytree(released, self._folder, ignore=leave_out, dirs_exist_ok=True)
        self._manager = KernelManager(kernel_name="python3")
        self._manager.start_kernel(cwd=str(self._folder), env=_environment())
        self._client: BlockingKernelClient = self._manager.client()
        self._client.start_channels()
        self._client.wait_for_ready(timeout=_SECONDS)
        self._run("import torch, torchvision, matplotlib.pyplot")

    def green(self, content: Content) -> set[str]:
        """The exercises whose test cells pass when all cells are run from top to bottom."""
        self._run("import matplotlib.pyplot; matplotlib.pyplot.close('all')\n%reset -f")
        passed = set()
        for cell in content["cells"]:
            if cell["cell_type"] != "code":
                continue
            fine = self._run("".join(cell["source"]))
            grade_id = cell["metadata"].get("nbgrader", {}).get("grade_id", "")
            if fine and grade_id.startswith(TEST_CELL):
                passed.add(grade_id.removeprefix(TEST_CELL))
        return passed

    def _run(self, source: str) -> bool:
        try:
            reply = self._client.execute_interactive(
                source, timeout=_SECONDS, output_hook=lambda _message: None, stop_on_error=False
            )
        except TimeoutError:  # the student would interrupt the kernel, and so would not see green
            self._manager.interrupt_kernel()
            return False
        return bool(reply["content"]["status"] == "ok")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._client.stop_channels()
        self._manager.shutdown_kernel(now=True)
        shutil.rmtree(self._folder, ignore_errors=True)


def _environment() -> dict[str, str]:
    import os

    return {**os.environ, "MPLBACKEND": "agg", "OMP_NUM_THREADS": "1"}
