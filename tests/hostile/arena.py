"""Grades the class in a place of its own, and keeps what was there before and after."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder import project
from tests.classroom import LESSON, copy_course, hand_in
from tests.classroom.pupil import Pupil
from tests.hostile import watch, without_namespaces
from tests.hostile.making import SECRET, Place
from tests.sandbox.test_installed import as_ordinary_user

USER = 1000
"""Who `as_ordinary_user` becomes."""

WRITTEN = ("autograded", "feedback", "results", "reports", "set_aside")
"""The folders of a course that grading writes to; the gradebook is the one file besides."""

_TOOLS = Path(sys.executable).parent
_TREE = ("tests", "lessons", "reference", "solutions", "assignments")


@dataclass(frozen=True, slots=True, kw_only=True)
class Layers:
    """A set of layers that workers get, and how a command comes to have it.

    Attributes:
        tier: what each result must say.
        wrap: makes of a command one that runs it so.
        user: who grades.
    """

    tier: str
    wrap: Callable[[list[str]], list[str]]
    user: int = 0


def _as_in_a_container(command: list[str]) -> list[str]:
    return [sys.executable, without_namespaces.__file__, *command]


LAYERS = {
    "root": Layers(tier="full", wrap=list),
    "user": Layers(tier="full", wrap=as_ordinary_user, user=USER),
    "container": Layers(tier="without namespaces", wrap=_as_in_a_container),
}
WAYS: dict[str, Sequence[list[str]]] = {
    "autograder": [["autograder", "grade", LESSON]],
    "nbgrader": [["nbgrader", "autograde", LESSON], ["nbgrader", "generate_feedback", LESSON]],
}
"""The commands by which a class is graded, by the program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """A class that was graded.

    Attributes:
        place: where.
        pupils: the class.
        answers: what `tests.hostile.watch` says of each command.
        before: what files there were outside of `WRITTEN`, see `outside`.
        after: the same afterwards.
    """

    place: Place
    pupils: list[Pupil]
    answers: list[dict[str, Any]] = field(repr=False)
    before: dict[str, str] = field(repr=False)
    after: dict[str, str] = field(repr=False)

    @property
    def output(self) -> str:
        """All that the commands have said."""
        return "".join(answer["output"] for answer in self.answers)

    def result(self, name: str) -> dict[str, Any]:
        """A student's result."""
        path = self.place.course / "results" / name / LESSON / f"{LESSON}.json"
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return found

    def written(self, *folders: str) -> list[Path]:
        """The regular files in folders of the course."""
        found = (path for name in folders for path in (self.place.course / name).rglob("*"))
        return [path for path in found if path.is_file() and not path.is_symlink()]


def grade(
    folder: Path, template: Path, layers: Layers, way: str,
    everybody: Callable[[Place], list[Pupil]],
) -> Graded:  # fmt: skip
    """Let a class hand in and grade it.

    Args:
        folder: a new folder that other users may enter.
        template: a course in which nobody has handed in.
        layers: what its workers get.
        way: one of `WAYS`.
        everybody: makes the class.
    """
    place = Place(course=folder / "course", home=folder / "home", tier=layers.tier)
    copy_course(template, place.course)
    (place.course / "secret.txt").write_text(SECRET, encoding="utf-8")
    (place.home / ".ssh").mkdir(parents=True)
    for name in ("id_rsa", "authorized_keys"):
        (place.home / ".ssh" / name).write_text(SECRET, encoding="utf-8")
    (folder / "tmp").mkdir()
    pupils = everybody(place)
    hand_in(place.course, pupils)
    if layers.user:
        for path in [folder, *folder.rglob("*")]:
            os.chown(path, layers.user, layers.user, follow_symlinks=False)
    before = outside(folder)
    answers = [_run(folder, place, layers, command) for command in WAYS[way]]
    return Graded(place=place, pupils=pupils, answers=answers, before=before, after=outside(folder))


def _run(folder: Path, place: Place, layers: Layers, command: list[str]) -> dict[str, Any]:
    answer = folder.with_name(f"{folder.name}.json")
    alone = not os.getuid() and shutil.which("unshare")
    words = ["unshare", "--net"] if alone else []
    words += [sys.executable, watch.__file__, str(answer), "count" if alone else "do not"]
    words += layers.wrap([str(_TOOLS / command[0]), *command[1:]])
    environment = {
        "PATH": f"{_TOOLS}{os.pathsep}{os.environ.get('PATH', '')}",
        "AUTOGRADER_PROJECT": str(project.ROOT),
        "HOME": str(place.home),
        "TMPDIR": str(folder / "tmp"),
        "COLUMNS": "120",
        "PYTHONDONTWRITEBYTECODE": "1",
        "OMP_NUM_THREADS": "1",
        "DATABASE_PASSWORD": SECRET,
    }
    subprocess.run(words, cwd=place.course, env=environment, check=True, timeout=900)
    found: dict[str, Any] = json.loads(answer.read_text(encoding="utf-8"))
    answer.unlink()
    return found


def outside(folder: Path) -> dict[str, str]:
    """What no grading may change: by path, what is there.

    That is all below ``folder`` but what grading writes in the course, the project's own sources
    and what lies at the top of where packages are installed.
    """
    packages = Path(sysconfig.get_path("purelib"))
    ours = (path for name in _TREE for path in (project.ROOT / name).rglob("*"))
    single = [packages / "torch" / "__init__.py", *packages.iterdir()]
    found = {str(path): _state(path) for path in [*ours, *single] if not _is_made(path)}
    found |= {str(path): _state(path) for path in _not_written(folder)}
    return found | {name: _state(Path(name)) for name in ("/tmp/pwned", "/var/tmp/pwned")}  # noqa: S108


def _is_made(path: Path) -> bool:
    """Whether other tests make it, at the same time perhaps."""
    return "__pycache__" in path.parts or path.name == ".built"


def _not_written(folder: Path) -> Iterable[Path]:
    course = folder / "course"
    for path in folder.rglob("*"):
        parts = path.relative_to(course).parts if path.is_relative_to(course) else ()
        if not parts or parts[0] not in (*WRITTEN, "gradebook.db"):
            yield path


def _state(path: Path) -> str:
    if path.is_symlink():
        return f"link to {os.readlink(path)}"
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    return "folder" if path.is_dir() else "another thing" if path.exists() else "nothing"
