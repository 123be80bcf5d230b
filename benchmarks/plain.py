"""Commands as an instructor types them, and courses of plain nbgrader."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import nbformat
from nbformat import v4
from nbgrader.api import Gradebook, MissingEntry

__all__ = [
    "IMPORTS", "KERNEL", "SOLUTION", "TESTS", "course_of", "part_in_gradebook", "plain_cell",
    "plain_course", "plain_notebook", "run", "start", "timed",
]  # fmt: skip

KERNEL = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
IMPORTS = "import torch\nimport torchvision"

SOLUTION = """\
def gram_matrix(features):
    flat = features.flatten(2)
    return flat @ flat.transpose(1, 2) / flat[0].numel()
"""
TESTS = (
    "assert gram_matrix(torch.ones(2, 3, 4, 5)).shape == (2, 3, 3)",
    "assert torch.allclose(gram_matrix(torch.ones(1, 2, 2, 2)), torch.full((1, 2, 2), 0.5))",
)


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
    """A course in nbgrader's own form, with an assignment of one exercise that is released."""
    stub = f"### BEGIN SOLUTION\n{SOLUTION}### END SOLUTION\n"
    return course_of(folder, lesson, plain_notebook(stub))


def course_of(folder: Path, assignment: str, notebook: str, files: Sequence[Path] = ()) -> Path:
    """A course in nbgrader's own form, with an assignment that is released.

    Args:
        folder: of the course, which is made.
        assignment: name of the assignment, and of its notebook.
        notebook: the instructor's, as text.
        files: what is needed beside it.
    """
    source = folder / "source" / assignment / f"{assignment}.ipynb"
    source.parent.mkdir(parents=True)
    (folder / "nbgrader_config.py").write_text("c = get_config()\n", encoding="utf-8")
    source.write_text(notebook, encoding="utf-8")
    for file in files:
        shutil.copy(file, source.parent)
    run(folder, ["nbgrader", "generate_assignment", assignment])
    return folder


def plain_notebook(solution: str) -> str:
    """A notebook with one exercise in nbgrader's own form."""
    imports = v4.new_code_cell(IMPORTS, id="imports")
    code = plain_cell("gram_matrix", solution, solution=True, grade=False, locked=False)
    hidden = "\n".join(["### BEGIN HIDDEN TESTS", *TESTS, "### END HIDDEN TESTS\n"])
    test = plain_cell("test", hidden, solution=False, grade=True, locked=True, points=1)
    text: str = nbformat.writes(v4.new_notebook(cells=[imports, code, test], metadata=KERNEL))
    return text


def plain_cell(name: str, source: str, **grading: Any) -> Any:
    """A cell that nbgrader knows."""
    names = {"grade_id": name, "schema_version": 3, "cell_type": "code", "task": False}
    return v4.new_code_cell(source, id=name, metadata={"nbgrader": {**names, **grading}})


def part_in_gradebook(course: Path, assignment: str, student: str) -> float | None:
    """The part of the points that a student has; None if there is no grade."""
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}") as book:
        try:
            found = book.find_submission(assignment, student)
        except MissingEntry:
            return None
        return float(found.score / found.max_score) if found.max_score else None
