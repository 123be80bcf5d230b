"""Environments of Python for graders that are not installed in this one."""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, distribution, requires
from pathlib import Path

from packaging.requirements import Requirement

__all__ = ["OTTER", "made_environment", "otter_environment", "version_in"]

PROJECT = Path(__file__).parents[1]
OTTER = ("otter-grader>=6,<8", "ipykernel")
LENT = ("matplotlib", "torch", "torchvision")


def otter_environment() -> Path:
    """Where that of otter-grader is, or will be."""
    return PROJECT / "build" / "otter-env"


def made_environment(folder: Path) -> str:
    """Make an environment with otter-grader that finds this one's torch, unless it is there.

    Returns:
        One sentence that says why that is not possible; empty if it is there.
    """
    if not (folder / "bin" / "otter").exists():
        for command in _commands(folder):
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode:
                said = (done.stderr or done.stdout).strip().splitlines() or ["no word of it"]
                return f"otter-grader cannot be installed here: {said[-1].strip()}"
    _lend(folder)
    return ""


def _commands(folder: Path) -> Sequence[list[str | Path]]:
    """What makes the environment: uv's commands where there is uv, which takes a tenth as long."""
    python = folder / "bin" / "python"
    uv = shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")
    if uv is None:
        return (
            [sys.executable, "-m", "venv", "--clear", folder],
            [python, "-m", "pip", "install", "--quiet", *OTTER],
        )
    return (
        [uv, "venv", "--quiet", "--clear", "--python", sys.executable, folder],
        [uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", python, *OTTER],
    )


def _lend(folder: Path) -> None:
    """Let an environment find this one's torch and what notebooks import, and nothing else.

    What else is installed here could slow the start of what is installed there.
    """
    (site,) = folder.glob("lib/python*/site-packages")
    links = folder / "lent"
    links.mkdir(exist_ok=True)
    for name in _needed(LENT):
        for file in distribution(name).files or ():
            link = links / file.parts[0]
            if file.parts[0] != ".." and not link.exists():
                link.symlink_to(Path(str(distribution(name).locate_file(file.parts[0]))))
    (site / "lent.pth").write_text(f"{links}\n", encoding="utf-8")


def _needed(names: Sequence[str]) -> list[str]:
    """Packages and all that these need, as far as they are installed."""
    found = list(names)
    for name in found:
        for each in map(Requirement, requires(name) or ()):
            wanted = each.marker is None or each.marker.evaluate({"extra": ""})
            with suppress(PackageNotFoundError):
                if wanted and each.name not in found and distribution(each.name):
                    found.append(each.name)
    return found


def version_in(environment: Path, package: str) -> str:
    """The version of a package in an environment; empty if it has none."""
    python = environment / "bin" / "python"
    if not python.exists():
        return ""
    code = f"from importlib.metadata import version; print(version({package!r}))"
    return subprocess.run([python, "-c", code], capture_output=True, text=True).stdout.strip()
