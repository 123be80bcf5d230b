"""Attacks on files; each must fail in every tier, and work where nothing holds."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile, mkdtemp

import cloudpickle
import pytest
import torch

from autograder.sandbox.outcomes import Raised
from autograder.sandbox.zygote import Zygote
from tests.sandbox.attacks import OPEN, where_open
from tests.sandbox.attempt import (
    REPOSITORY,
    denied,
    is_the_first,
    seen,
    works_outside,
)
from tests.toy import ROOT

LIST = "import os\ndef f(path): return os.listdir(path)"
FILES = ["/etc/passwd", "/etc/group", "/dev/ptmx"]
RARE_FILES = ["/etc/shadow", "/etc/hostname", "/proc/kcore", "/sys/kernel/uevent_seqnum",
              "/dev/mem", "/dev/kmsg", "/dev/tty"]  # fmt: skip
DIRECTORIES = ["/root", "/home", "/etc", "/tmp", "/var", "/sys", "/dev/shm", "/run", "/dev"]  # noqa: S108


@pytest.mark.parametrize("path", [*FILES, *RARE_FILES])
def test_files_of_the_system_are_closed(each_tier: Zygote, path: str) -> None:
    """Nothing of the system but its libraries can be read."""
    denied(each_tier, OPEN, path, outside=(path,) if path in FILES else where_open(path))


@pytest.mark.parametrize("path", DIRECTORIES)
def test_directories_of_the_system_show_nothing(each_tier: Zygote, path: str) -> None:
    """What else the host keeps cannot be listed, or is not there."""
    # A jail shows the way to what it shows.
    shown = {part for prefix in (sys.prefix, sys.base_prefix) for part in Path(prefix).parts}
    shown |= {"ld.so.cache", "localtime", "fonts", "null", "zero", "full", "random", "urandom"}
    if not os.access(path, os.R_OK) or set(os.listdir(path)) <= shown:
        pytest.skip(f"nothing else lies in {path} on this host")
    assert listed(each_tier, path) <= shown


def listed(zygote: Zygote, path: str) -> set[str]:
    """What a worker sees in a directory; nothing if it cannot list it."""
    try:
        return set(seen(zygote, LIST, path))
    except Raised as raised:
        if raised.kind not in {"PermissionError", "FileNotFoundError"}:
            raise
        return set()


def hidden_files() -> list[str]:
    """Files of the project that no worker may read, relative to the repository."""
    patterns = ("reference/*.py", "autograder/*.py", "lessons/**/*.py", "tests/**/*.py",
                "autograder/*/*.py", "pyproject.toml", ".git/HEAD",
                "solutions/**/*.ipynb")  # fmt: skip
    found = [path for pattern in patterns for path in REPOSITORY.glob(pattern)]
    return [str(path.relative_to(REPOSITORY)) for path in found if path.stat().st_size]


def batched(paths: list[str], size: int) -> Iterator[list[str]]:
    """The same paths, so many at a time."""
    return (paths[start : start + size] for start in range(0, len(paths), size))


def test_files_of_the_project_are_closed(each_tier: Zygote) -> None:
    """No file of the grader, the checks, the reference or the tests can be read."""
    source = """
def f(paths):
    found = []
    for path in paths:
        try: found.append(path) if open(path, 'rb').read(1) else None
        except (PermissionError, FileNotFoundError): pass
    return found
"""
    paths = [str(REPOSITORY / name) for name in hidden_files()]
    assert len(paths) > 30
    climbing = [
        f"/proc/self/{start}{path}" for start in ("root", "cwd" + "/.." * 9) for path in paths
    ]
    for ways in batched([*paths, *climbing], 200):  # a worker's answer is bounded
        assert seen(each_tier, source, ways) == []
        assert works_outside(source, ways) == ways


@pytest.mark.parametrize("name", ["", "reference", "autograder", "lessons", "tests"])
def test_directories_of_the_project_show_nothing(each_tier: Zygote, name: str) -> None:
    """Directories of the project are closed, empty, or show the way to the environment only."""
    path = str(REPOSITORY / name)
    assert listed(each_tier, path) <= {Path(sys.prefix).name}
    assert len(works_outside(LIST, path)) > 2


@pytest.mark.parametrize(
    "name",
    ["autograder", "autograder.errors", "autograder.sandbox.wire.values",
     "autograder.checking.session", "lessons.toy.checks.test_gram_matrix",
     "reference.toy", "tests"],
)  # fmt: skip
def test_nothing_of_the_project_can_be_imported(each_tier: Zygote, name: str) -> None:
    """Importing the grader, the checks or the reference fails, however they were installed."""
    source = """
import importlib, sys
def f(name, places):
    sys.path[:0] = places
    try: return vars(importlib.import_module(name))["__file__"]
    finally: del sys.path[:len(places)]
"""
    places = [str(ROOT), str(REPOSITORY)]
    kind = denied(each_tier, source, name, places, outside=(name, places))
    assert kind in {"ModuleNotFoundError", "PermissionError", "FileNotFoundError"}


def test_submitted_files_are_closed(each_tier: Zygote, tmp_path: Path) -> None:
    """A directory of the course, such as other students' work, cannot be read."""
    other = tmp_path / "submitted" / "other.ipynb"
    other.parent.mkdir()
    other.write_text("secret")
    denied(each_tier, OPEN, str(other), outside=(str(other),))
    denied(each_tier, LIST, str(tmp_path), outside=(str(tmp_path),))


WRITING = [
    "open(path + '/x', 'w')",
    "os.mkdir(path + '/x')",
    "os.symlink('a', path + '/x')",
    "os.mkfifo(path + '/x')",
    "open('own', 'w').close() or os.rename('own', path + '/x')",
]


@pytest.mark.parametrize("act", WRITING)
def test_nothing_can_be_written_outside(each_tier: Zygote, tmp_path: Path, act: str) -> None:
    """No file can be made among the installed packages, the system's files or elsewhere."""
    site = str(Path(torch.__file__).parents[1])
    for path in (site, "/usr/lib", "/usr/local", "/etc", str(REPOSITORY / "tests")):
        spare = mkdtemp(dir=tmp_path)
        denied(each_tier, f"import os\ndef f(path): return str({act})", path, outside=(spare,))
        assert not os.path.lexists(path + "/x")
        assert os.listdir(spare) == ["x"]


@pytest.fixture
def installed() -> Iterator[str]:
    """A file among the installed packages that nobody misses if an attack works."""
    if not os.access(Path(cloudpickle.__file__).parent, os.W_OK):
        pytest.skip("nothing can be added to the installed packages")
    with NamedTemporaryFile("w", dir=Path(cloudpickle.__file__).parent, suffix=".txt") as file:
        file.write("x")
        file.flush()
        os.chmod(file.name, 0o644)
        yield file.name


CHANGING = ["open(path, 'a')", "os.truncate(path, 0)", "os.open(path, os.O_RDONLY | os.O_TRUNC)",
            "os.unlink(path)", "os.rename(path, 'x')", "os.link(path, 'x')",
            "os.replace(path, path + 'x')"]  # fmt: skip


@pytest.mark.parametrize("act", CHANGING)
def test_installed_files_cannot_be_changed(
    each_tier: Zygote, installed: str, tmp_path: Path, act: str
) -> None:
    """A file that may be read cannot be emptied, replaced, linked or removed."""
    assert seen(each_tier, "def f(path): return open(path).read()", installed) == "x"
    spare = str(tmp_path / "spare")
    shutil.copy(installed, spare)
    before = os.stat(installed)
    denied(each_tier, f"import os\ndef f(path): return str({act})", installed, outside=(spare,))
    after = os.stat(installed)
    assert (after.st_size, after.st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    assert after.st_nlink == 1


METADATA = ["os.chmod(path, 0)", "os.chmod(os.open(path, os.O_RDONLY), 0)",
            "os.chown(path, 65534, 65534)", "os.utime(path, (0, 0))",
            "os.setxattr(path, 'user.x', b'x')", "os.removexattr(path, 'user.a')"]  # fmt: skip


@pytest.mark.parametrize("act", METADATA)
def test_modes_owners_and_times_cannot_be_changed(
    each_tier: Zygote, installed: str, tmp_path: Path, act: str
) -> None:
    """What Landlock does not cover: files of the grader's user keep their metadata."""
    source = f"import os\ndef f(path): return str({act})"
    (tmp_path / "foreign").touch()
    for number, path in enumerate((str(tmp_path / "foreign"), installed)):
        spare = tmp_path / str(number)
        spare.touch()
        if "xattr" in act:
            give_attribute(path, str(spare))
        before = os.stat(path)
        kind = denied(each_tier, source, path, outside=(str(spare),))
        assert kind in {"PermissionError", "FileNotFoundError"}
        after = os.stat(path)
        assert (after.st_mode, after.st_uid) == (before.st_mode, before.st_uid)
        assert after.st_mtime == before.st_mtime


def give_attribute(*paths: str) -> None:
    """Give files an attribute, where their file systems have such."""
    for path in paths:
        try:
            os.setxattr(path, "user.a", b"a")
        except OSError as error:
            pytest.skip(f"{path} can have no attribute: {error.strerror}")


def test_zygote_survives_all_that(each_tier: Zygote) -> None:
    """After the attacks of this module the zygote is the one that was started."""
    assert seen(each_tier, "def f(): return 1") == 1
    assert is_the_first(each_tier)
