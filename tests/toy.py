"""A course of two small lessons, on which the engine is tested: the real ones may change.

It is a project of its own, ``toy_course/``: ``lessons/``, ``reference/``, what is built of them.
`autograder.project` is told of it by an environment variable, before anything else is imported.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
ROOT = Path(__file__).with_name("toy_course")
LESSON = "toy"
OTHER = "tiny"
_VARIABLE = "AUTOGRADER_PROJECT"


def use() -> None:
    """Let this be the project of this process and of those that it starts."""
    os.environ[_VARIABLE] = str(ROOT)


def real() -> dict[str, str]:
    """The environment of a command that is to find the real lessons."""
    return {name: value for name, value in os.environ.items() if name != _VARIABLE}


def build() -> None:
    """Build the notebooks, unless those that are there are of the same sources."""
    (ROOT / "solutions").mkdir(exist_ok=True)
    with (ROOT / "solutions" / ".built").open("a+", encoding="utf-8") as stamp:
        fcntl.lockf(stamp, fcntl.LOCK_EX)
        stamp.seek(0)
        sources = _digest()
        if stamp.read() != sources:
            command = [sys.executable, "-m", "autograder", "build", "--quiet"]
            environment = {**os.environ, _VARIABLE: str(ROOT), "PYTHONPATH": str(REPOSITORY)}
            subprocess.run(command, cwd=ROOT, env=environment, check=True)
            stamp.truncate(0)
            stamp.write(sources)


def as_project(folder: Path) -> None:
    """Copy the course and the engine, as a project that may be changed."""
    ignored = shutil.ignore_patterns("__pycache__", ".built")
    shutil.copytree(ROOT, folder, ignore=ignored)
    shutil.copytree(REPOSITORY / "autograder", folder / "autograder", ignore=ignored)


def once(folder: Path, make: Callable[[Path], object]) -> Path:
    """Let ``make`` make a folder, unless another process of this run has made it already."""
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.lockf(lock, fcntl.LOCK_EX)
        if not folder.exists():
            making = folder.with_suffix(".making")
            shutil.rmtree(making, ignore_errors=True)
            make(making)
            making.rename(folder)
    return folder


def _digest() -> str:
    folders = (REPOSITORY / "autograder", ROOT / "lessons", ROOT / "reference")
    hashed = hashlib.sha256()
    for path in sorted(path for folder in folders for path in folder.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            hashed.update(str(path.relative_to(REPOSITORY)).encode() + path.read_bytes())
    return hashed.hexdigest()
