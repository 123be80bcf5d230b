"""What an attack comes to: it is put into a notebook, and what a grader did is judged."""

import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat

from benchmarks.attacks import MARK, SECRET, Attack

__all__ = [
    "LESSON", "LONGEST", "Outcome", "Verdict", "ended", "hand_in", "has_script", "leftovers",
    "read", "with_attack", "with_source",
]  # fmt: skip

LESSON = "style_transfer"
LONGEST = 240.0
"""Seconds after which a run is ended that does not end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a grader did.

    Attributes:
        part: the score, as a part of the points; None if there is none.
        said: whether the grader says that something was odd, by its exit status or a flag.
        honest: whether the honest student has full points.
        ended: whether the run came to an end.
        script: whether a script is in the feedback; None if there is no feedback.
        left: whether a process was left behind.
    """

    part: float | None
    said: bool
    honest: bool
    ended: bool = True
    script: bool | None = None
    left: bool = False

    def verdict(self, attack: Attack) -> "Verdict":
        """What that comes to."""
        part = self.part or 0.0
        if attack.kind == "honest":
            return Verdict("full points" if part == 1 else f"**{part:.0%} of the points**")
        if not self.ended:
            return Verdict("**fooled**: the run does not end")
        if not self.honest:
            return Verdict("**fooled**: somebody else has no grade")
        if self.script and attack.kind == "page":
            return Verdict("**fooled**: the script is in the page")
        if part > 1:
            return Verdict(f"**fooled**: {part:.0%} of the points")
        if part == 1:
            return Verdict(f"**fooled**: full points{', and it is left' if self.left else ''}")
        return Verdict("detected" if self.said else "failed safe")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A cell of the table."""

    text: str

    @property
    def is_fooled(self) -> bool:
        """Whether the attack was a success."""
        return self.text.startswith("**fooled")


def with_source(notebook: Any, source: str) -> Any:
    """The notebook with another `gram_matrix`."""
    code = [each for each in notebook.cells if each.cell_type == "code"]
    named = [each for each in code if re.search(r"^def gram_matrix", each.source, re.MULTILINE)]
    stubs = [each for each in code if each.metadata.get("nbgrader", {}).get("solution")]
    (cell,) = named or stubs
    cell.source = source
    return notebook


def with_attack(notebook: Any, attack: Attack) -> Any:
    """The notebook with an attack in it."""
    made = with_source(notebook, attack.source)
    graded = [each for each in made.cells if each.metadata.get("nbgrader", {}).get("grade")]
    if attack.edit == "points":
        for each in graded:
            each.metadata.nbgrader.points = 100
    if attack.edit == "copy":
        made.cells += [nbformat.from_dict({**each, "id": "copy"}) for each in graded[:1]]
    return made


def read(path: Path) -> Any:
    """A notebook."""
    return nbformat.read(path, as_version=4)


def hand_in(course: Path, student: str, notebook: Any) -> None:
    """Put a notebook where nbgrader collects it."""
    path = course / "submitted" / student / LESSON / f"{LESSON}.ipynb"
    path.parent.mkdir(parents=True)
    path.write_text(nbformat.writes(notebook), encoding="utf-8")


def has_script(page: Path) -> bool | None:
    """Whether a page has the script of an attack; None if there is no page."""
    return "<script>fooled()" in page.read_text("utf-8") if page.is_file() else None


def ended(command: Sequence[str | Path], folder: Path) -> tuple[int | None, str]:
    """Run a command of an environment: its exit status, None if it did not end, and its words."""
    tools = Path(sys.executable).parent
    first = tools / command[0] if isinstance(command[0], str) else command[0]
    path = f"{Path(first).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    environment: Mapping[str, str] = {**os.environ, "PATH": path, SECRET: "a token"}
    with tempfile.TemporaryFile() as said:  # a pipe would stay open where a process is left behind
        process = subprocess.Popen(
            [first, *command[1:]],
            cwd=folder,
            env=environment,
            stdout=said,
            stderr=said,
            start_new_session=True,
        )
        try:
            process.wait(timeout=LONGEST)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            return None, ""
        said.seek(0)
        return process.returncode, said.read().decode(errors="replace")


def leftovers() -> bool:
    """Whether an attack has left a process behind, which is ended."""
    found = False
    for name in filter(str.isdigit, os.listdir("/proc")):
        with suppress(OSError):
            if Path(f"/proc/{name}/cmdline").read_bytes().endswith(f"\0{MARK}\0".encode()):
                os.kill(int(name), signal.SIGKILL)
                found = True
    return found
