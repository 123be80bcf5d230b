"""Which files a worker may see: the Python installation, less all that belongs to the grader."""

import importlib.metadata
import os
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

_SYSTEM = (
    "/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/localtime", "/etc/fonts",
)  # fmt: skip
DEVICES = tuple(Path("/dev", name) for name in ("null", "zero", "full", "random", "urandom"))

PACKAGE = Path(__file__).resolve().parents[1]
"""The directory of the package that this module belongs to."""


def site_directories() -> list[Path]:
    """The directories of installed packages, in the order of `sys.path`."""
    known = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    found = [path for path in sys.path if path in known or path.endswith(_SITE_ENDINGS)]
    return [Path(path) for path in dict.fromkeys(found)]


_CONFIDENTIAL = [Path("/usr/local/share/nbgrader")]  # nbgrader's exchange, where it is by default
_SECRET = ("lessons", "reference")  # packages beside this one: checks, mistakes, solutions
_SITE_ENDINGS = ("site-packages", "dist-packages")


def visible() -> list[Path]:
    """What a worker may read: the system's libraries and the Python installation."""
    prefixes = [Path(sys.base_prefix), Path(sys.prefix)]
    paths = [*map(Path, _SYSTEM), *prefixes, *site_directories()]
    return [path for path in dict.fromkeys(paths) if path.is_symlink() or path.exists()]


def hidden() -> list[Path]:
    """What no worker may read, wherever it was installed.

    The grader's package with its hidden checks, the reference beside it, what the installer
    recorded about them, settings that may hold passwords, and nbgrader's exchange.
    """
    beside = PACKAGE.parent
    paths = [
        PACKAGE,
        *(beside / name for name in _SECRET),
        *_installers_records(),
        *_CONFIDENTIAL,
    ]
    for prefix in (sys.prefix, sys.base_prefix, "/usr/local"):
        # Settings of the course and of pip, with passwords of data bases and package indexes.
        paths += [Path(prefix, "etc", "jupyter"), Path(prefix, "pip.conf")]
    if (beside / "pyproject.toml").exists():  # a source tree: tests and lessons lie there too
        paths += [beside / name for name in ("solutions", "tests", "assignments", ".git")]
    return [path for path in dict.fromkeys(paths) if path.exists()]


def _installers_records() -> list[Path]:
    paths = []
    for distribution in importlib.metadata.distributions():
        if distribution.metadata["Name"] == "gans-and-style-transfer":
            files = distribution.files or []
            outer = {Path(str(distribution.locate_file(file.parts[0]))) for file in files}
            paths += [path for path in outer if path.name != ".."]
    return paths


def without(paths: Iterable[Path], excluded: Iterable[Path]) -> list[Path]:
    """Split directories until none that is left holds an excluded path.

    Args:
        paths: files and directories, each standing for itself and all below it.
        excluded: files and directories to leave out, with all below them.

    Returns:
        As few paths as possible that stand for the same files less the excluded ones.
    """
    banned = {Path(os.path.realpath(path)) for path in excluded}
    on_the_way = {parent for path in banned for parent in path.parents}
    kept: dict[Path, Path] = {}  # by real path: directories may be named along with what they hold
    split = set()
    queue = list(paths)
    while queue:
        path = queue.pop()
        real = Path(os.path.realpath(path))
        if real in banned or real in split or not banned.isdisjoint(real.parents):
            continue
        if real in on_the_way:
            split.add(real)
            queue += real.iterdir()
        else:
            kept.setdefault(real, path)
    return [path for real, path in kept.items() if kept.keys().isdisjoint(real.parents)]


def is_below_any(path: Path, roots: Iterable[Path]) -> bool:
    """Whether a path is one of ``roots``, or lies in one of them."""
    real = Path(os.path.realpath(path))
    return any(real.is_relative_to(os.path.realpath(root)) for root in roots)
