"""When the last commit of a clone was made, read without trusting the clone.

A clone's own configuration can name programs that git runs, and its hooks are programs. So git
never sees it: it looks into an empty repository of our own, which borrows the clone's objects.
"""

import os
import re
import shutil
import subprocess
import tempfile
import threading
from datetime import UTC, datetime
from pathlib import Path

from autograder.intake.folders import opened

__all__ = ["commit_time"]

_SECONDS = 10
_MOST_BYTES = 200_000
_SHA_1 = "[core]\nrepositoryformatversion = 0\nbare = true\n"
_SHA_256 = "[core]\nrepositoryformatversion = 1\nbare = true\n[extensions]\nobjectFormat = sha256\n"
_NAME = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_REFERENCE = re.compile(r"refs/[\w./-]+")
_COMMITTER = re.compile(rb"^committer [^\n]*> (\d{1,11}) [+-]\d{4}$", re.MULTILINE)


def commit_time(clone: Path) -> datetime | None:
    """The time of the last commit, in UTC; None if it cannot be told.

    It is what the student's computer said.

    Args:
        clone: the folder with ``.git``.
    """
    git, store = shutil.which("git"), clone / ".git"
    objects = (store / "objects").absolute()
    name = _head(store)
    if git is None or name is None or objects.is_symlink() or "\n" in str(objects):
        return None
    with tempfile.TemporaryDirectory(prefix="commit-time-") as folder:
        own = Path(folder)
        for each in ("objects/info", "refs"):
            (own / each).mkdir(parents=True)
        (own / "HEAD").write_text("ref: refs/heads/none\n")
        (own / "config").write_text(_SHA_256 if len(name) == 64 else _SHA_1)
        (own / "objects/info/alternates").write_text(f"{objects}\n")
        content = _output([git, "--no-replace-objects", "cat-file", "commit", name], own)
    match = _COMMITTER.search(content.partition(b"\n\n")[0])
    try:
        return datetime.fromtimestamp(int(match[1]), UTC) if match else None
    except (ValueError, OverflowError, OSError):
        return None


def _output(command: list[str], repository: Path) -> bytes:
    environment = {
        "PATH": os.environ.get("PATH", ""),
        "HOME": str(repository),
        "GIT_DIR": str(repository),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
    }
    with subprocess.Popen(
        command,
        cwd=repository,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        clock = threading.Timer(_SECONDS, process.kill)
        clock.start()
        try:
            return process.stdout.read(_MOST_BYTES)
        finally:
            clock.cancel()
            process.kill()


def _head(store: Path) -> str | None:
    """The name of the last commit."""
    head = _text(store / "HEAD")
    if not head.startswith("ref:"):
        return head if _NAME.fullmatch(head) else None
    reference = head.removeprefix("ref:").strip()
    if not _REFERENCE.fullmatch(reference) or ".." in reference:
        return None
    found = _text(store / reference)
    if not found:
        lines = (line.split(" ") for line in _text(store / "packed-refs").splitlines())
        found = next((line[0] for line in lines if line[1:] == [reference]), "")
    return found if _NAME.fullmatch(found) else None


def _text(path: Path) -> str:
    try:
        with opened(path) as file:
            return file.read(_MOST_BYTES).decode(errors="replace").strip()
    except OSError:
        return ""
