"""Commands as an instructor types them, and a course of plain nbgrader with one exercise."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import nbformat
from nbformat import v4

__all__ = ["SOLUTION", "plain_course", "plain_notebook", "run", "start", "timed"]

SOLUTION = """\
def gram_matrix(features):
    flat = features.flatten(2)
    return flat @ flat.transpose(1, 2) / flat[0].numel()
"""
_TEST = """\
### BEGIN HIDDEN TESTS
assert gram_matrix(torch.ones(2, 3, 4, 5)).shape == (2, 3, 3)
assert torch.allclose(gram_matrix(torch.ones(1, 2, 2, 2)), torch.full((1, 2, 2), 0.5))
### END HIDDEN TESTS
"""


def run(course: Path, command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
    """Run a command of this environment in a course's folder.

    Raises:
        RuntimeError: it failed; the message has all that it said.
    """
    done, _ = timed(course, command)
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}")
    return done


def timed(
    course: Path, command: Sequence[str | Path]
) -> tuple[subprocess.CompletedProcess[str], float]:
    """Run a command, whatever its exit status; gives the seconds that it took, too."""
    tools = Path(sys.executable).parent
    path = f"{tools}{os.pathsep}{os.environ.get('PATH', '')}"
    clock = time.perf_counter()
    done = start([tools / command[0], *command[1:]], cwd=course, env={**os.environ, "PATH": path})
    return done, time.perf_counter() - clock


def start(
    command: Sequence[str | Path], *, cwd: Path, env: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Start a program and wait for its end."""
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True)


def plain_course(folder: Path, lesson: str) -> Path:
    """A course in nbgrader's own form, with an assignment that is released."""
    source = folder / "source" / lesson / f"{lesson}.ipynb"
    source.parent.mkdir(parents=True)
    (folder / "nbgrader_config.py").write_text("c = get_config()\n", encoding="utf-8")
    stub = f"### BEGIN SOLUTION\n{SOLUTION}### END SOLUTION\n"
    source.write_text(plain_notebook(stub), encoding="utf-8")
    run(folder, ["nbgrader", "generate_assignment", lesson])
    return folder


def plain_notebook(solution: str) -> str:
    """A notebook with one exercise in nbgrader's own form."""

    def cell(name: str, source: str, **grading: Any) -> Any:
        names = {"grade_id": name, "schema_version": 3, "cell_type": "code", "task": False}
        return v4.new_code_cell(source, id=name, metadata={"nbgrader": {**names, **grading}})

    imports = v4.new_code_cell("import torch\nimport torchvision", id="imports")
    code = cell("gram_matrix", solution, solution=True, grade=False, locked=False)
    test = cell("test", _TEST, solution=False, grade=True, locked=True, points=1)
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    text: str = nbformat.writes(v4.new_notebook(cells=[imports, code, test], metadata=kernel))
    return text
