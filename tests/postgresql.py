"""A PostgreSQL server of a test's own, with a socket in a folder and nothing on the network."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["postgresql"]

_PROGRAMS = "/usr/lib/postgresql"  # where Debian has them, by version
_USER = "postgres"  # the server refuses to run as root


@contextmanager
def postgresql() -> Iterator[str]:
    """Run a server, with one database that is empty; it is installed where it is not there.

    Yields:
        The database's address, as SQLAlchemy and nbgrader's ``db_url`` have it.

    Raises:
        subprocess.CalledProcessError: it cannot be installed, or does not start.
    """
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="postgresql-"))
    user = _USER if os.getuid() == 0 else None
    if user:
        shutil.chown(folder, user)

    def run(program: str, *arguments: str) -> None:
        subprocess.run(
            [programs / program, f"--pgdata={folder / 'data'}", *arguments],
            user=user,
            cwd=folder,
            check=True,
            stdout=subprocess.DEVNULL,
        )

    # Nothing of it has to outlive the machine.
    run("initdb", "--auth=trust", "--username=grader", "--no-sync")
    options = f"-k {folder} -c listen_addresses= -c fsync=off"
    try:
        run("pg_ctl", "start", "--wait", f"--log={folder / 'log.txt'}", "--options", options)
        yield f"postgresql+psycopg://grader@/postgres?host={folder}"
    finally:
        run("pg_ctl", "stop", "--wait", "--mode=immediate")
        shutil.rmtree(folder)


def _programs() -> Path:
    found = sorted(Path(_PROGRAMS).glob("*/bin/initdb"))
    if not found:
        sudo = [] if os.getuid() == 0 else ["sudo"]
        command = [*sudo, "apt-get", "install", "--yes", "--quiet", "postgresql"]
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
        found = sorted(Path(_PROGRAMS).glob("*/bin/initdb"))
    return found[-1].parent
