"""The boundary holds too for an installed project, and for a grader that is an ordinary user."""

import json
import os
import shlex
import shutil
import site
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path
from typing import Any

import pytest

from autograder.project import LessonFiles, lessons
from autograder.sandbox.isolation import tier as tier_of
from tests.sandbox import probe
from tests.sandbox.attempt import LEFT_OUT, REPOSITORY

NEEDED = [sys.base_prefix, sys.prefix, str(REPOSITORY)]
PROBE = Path(probe.__file__)
LESSON = probe.LESSON
REFUSED = ("Raised ModuleNotFoundError", "Raised PermissionError", "Raised FileNotFoundError",
           "returned []")  # fmt: skip


def outcome(command: list[str]) -> dict[str, Any]:
    """What the probe printed."""
    done = subprocess.run(
        command, capture_output=True, text=True, cwd="/", timeout=900, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def assert_nothing_escaped(found: dict[str, Any]) -> None:
    """Assert that in each tier honest code worked and every attack was refused."""
    for tier in LEFT_OUT:
        report = found[tier]
        assert tier_of(report["held"]) == tier, report["held"]
        assert report["double"] == "returned 8"
        for answer in (*report["import"], *report["read"]):
            assert answer.startswith(REFUSED), (tier, report)
        assert report["kill"] == "Raised PermissionError"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project as it would be published."""
    copy = tmp_path_factory.mktemp("source")
    for name in ("autograder", "lessons", "reference"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(REPOSITORY / name, copy / name, ignore=ignored)
    shutil.copy(REPOSITORY / "pyproject.toml", copy)
    for name in ("README.md", "LICENSE"):
        (copy / name).touch()
    pip = [sys.executable, "-m", "pip", "wheel", "--disable-pip-version-check", "--quiet"]
    options = ["--no-deps", "--no-index", "--no-build-isolation", "--wheel-dir", str(copy)]
    subprocess.run([*pip, *options, str(copy)], check=True, timeout=900)
    (made,) = copy.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An interpreter with a normal installation of the project and our other packages."""
    place = tmp_path_factory.mktemp("environment")
    venv.create(place, symlinks=True)
    python = place / "bin" / "python"
    purelib = Path(sysconfig.get_path("purelib", vars={"base": str(place)}))
    (purelib / "dependencies.pth").write_text("\n".join(site.getsitepackages()))
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    options = ["--quiet", "--no-deps", "--no-index", "--ignore-installed"]
    subprocess.run([*pip, "install", *options, str(wheel)], check=True, timeout=900)
    return python


def test_wheel_has_each_lesson(wheel: Path) -> None:
    """Whatever is written for a lesson is in it, with the data of the other packages."""
    names = set(zipfile.ZipFile(wheel).namelist())
    for name in lessons(REPOSITORY):
        files = LessonFiles(name)
        written = [files.text, files.facts, files.expected_values, files.mutants, files.reference]
        for pattern in ("checks/*.py", "variants/*.py", "hints/*.md"):
            written += [
                p.relative_to(REPOSITORY) for p in (REPOSITORY / files.folder).glob(pattern)
            ]
        assert {str(path) for path in written} <= names
    data = {"autograder/grading/results.schema.json", "autograder/report/templates/report.html.j2"}
    assert data <= names
    assert not [name for name in names if name.startswith(("tests", "benchmarks", "solutions"))]


def test_installation_grades_outside_of_the_repository(installed: Path, tmp_path: Path) -> None:
    """One notebook in an empty folder: no file of the repository is there."""
    files = LessonFiles(LESSON)
    shutil.copy(REPOSITORY / files.solutions / files.notebook, tmp_path / "mine.ipynb")
    clean = ["env", "-u", "PYTHONPATH", "-u", "AUTOGRADER_PROJECT", str(installed)]
    done = subprocess.run(
        [*clean, "-m", "autograder", "check", "--json", "mine.ipynb"],
        capture_output=True, text=True, cwd=tmp_path, timeout=900, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert (result["assignment"], result["score"]) == (LESSON, result["points"])


def test_normal_installation_is_hidden(installed: Path, zygotes: Any) -> None:
    """Checks and reference cannot be imported or read where they lie in site-packages."""
    zygotes("full")
    package = Path(sysconfig.get_path("purelib", vars={"base": str(installed.parents[1])}))
    secret = ["autograder", "autograder/checking/fixture.py", "lessons",
              f"lessons/{LESSON}/checks", "reference", f"reference/{LESSON}.py"]  # fmt: skip
    paths = [package / name for name in secret]
    paths += package.glob("gans_and_style_transfer-*.dist-info/RECORD")
    assert len(paths) == 7
    assert all(path.exists() for path in paths)
    clean = ["env", "-u", "PYTHONPATH", "-u", "AUTOGRADER_PROJECT"]
    found = outcome([*clean, str(installed), str(PROBE), *map(str, paths)])
    assert found["package"] == str(package / "autograder/__init__.py")
    assert_nothing_escaped(found)


def closed_directory() -> Path | None:
    """The directory that keeps other users from this interpreter, None if they can run it."""
    for name in NEEDED:
        path = Path(name)
        for part in reversed((path, *path.parents)):
            if part.stat().st_mode & 0o005 != 0o005:
                return part
    return None


def as_ordinary_user(command: list[str]) -> list[str]:
    """A command that runs another as user 1000, where need be with its interpreter laid open."""
    script = ["set -e"]
    if closed := closed_directory():
        kept = dict.fromkeys(os.path.realpath(path) for path in NEEDED)
        inside = [path for path in kept if Path(path).is_relative_to(closed)]
        script.append("aside=$(mktemp -d)")
        for number, path in enumerate(inside):
            script.append(
                f"mkdir $aside/{number}; mount --bind {shlex.quote(path)} $aside/{number}"
            )
        script.append(f"mount -t tmpfs -o mode=755 tmpfs {shlex.quote(str(closed))}")
        for number, path in enumerate(inside):
            place = shlex.quote(path)
            script.append(f"mkdir -p {place}; mount --move $aside/{number} {place}")
        script.append("rmdir $aside/* $aside")
    user = "setpriv --reuid 1000 --regid 1000 --clear-groups"
    script.append(f"exec {user} {shlex.join(command)}")
    return ["unshare", "--mount", "bash", "-c", "\n".join(script)]


@pytest.mark.skipif(os.getuid() != 0, reason="the whole suite runs as an ordinary user already")
@pytest.mark.skipif(not shutil.which("setpriv"), reason="setpriv is not installed")
def test_ordinary_user_is_as_safe(zygotes: Any) -> None:
    """Every tier holds as well where the grader is an ordinary user."""
    zygotes("full")
    can = subprocess.run(as_ordinary_user(["true"]), capture_output=True, check=False)
    if can.returncode:
        pytest.skip("this container lets nobody mount: no other user can reach the interpreter")
    secret = [
        "autograder",
        "autograder/checking/fixture.py",
        f"reference/{LESSON}.py",
        "tests",
    ]
    paths = [str(REPOSITORY / name) for name in secret]
    found = outcome(as_ordinary_user([sys.executable, str(PROBE), *paths]))
    assert_nothing_escaped(found)
