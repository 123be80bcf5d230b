"""Stands in for GitHub where there is none: repositories in a folder, and the few calls of ``gh``.

``gh`` is a script that answers from files and keeps what is posted. Git itself is the real one.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.intake.packing import put
from tests.toy import REPOSITORY

ORGANISATION = "class"
TOKEN = "a-token-that-nobody-may-see"  # noqa: S105 (it opens nothing)

_GH = """#!/bin/bash
# gh api [--paginate] [--silent] [--method POST] PLACE [--jq FILTER] [--field body=@FILE]
set -euo pipefail
test "$GH_TOKEN" = "{token}"
place= filter=. body=
shift
while [ $# -gt 0 ]; do
  case "$1" in
    --paginate|--silent) ;;
    --method) shift ;;
    --jq) filter="$2"; shift ;;
    --field) body="${{2#body=@}}"; shift ;;
    *) place="${{1%%\\?*}}" ;;
  esac
  shift
done
kept="{folder}/$place.json"
mkdir -p "$(dirname "$kept")"
test -f "$kept" || echo "[]" > "$kept"
if [ -n "$body" ]; then
  jq --rawfile body "$body" '. + [{{body: $body}}]' "$kept" > "$kept.new"
  mv "$kept.new" "$kept"
else
  jq --raw-output "$filter" "$kept"
fi
"""


class Organisation:
    """An organisation with repositories.

    Args:
        folder: an empty one.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._script = put(
            folder / "bin" / "gh", _GH.format(token=TOKEN, folder=folder / "api").encode()
        )
        self._script.chmod(0o755)
        self._listed: list[str] = []

    def repository(self, name: str, files: dict[str, bytes], *, size: int = 10) -> None:
        """Add one, with a commit if there are files, and with a link that leads out."""
        clone = self._folder / "server" / ORGANISATION / name
        clone.mkdir(parents=True)
        git(clone, "init", "--quiet")
        for path, content in files.items():
            put(clone / path, content)
        if files:
            (clone / "link.ipynb").symlink_to("/etc/passwd")
            git(clone, "add", ".")
            git(clone, "commit", "--quiet", "-m", "done")
        self._listed.append(f'{{"name": "{name}", "size": {size}}}')
        listing = self._folder / "api" / "orgs" / ORGANISATION / "repos.json"
        put(listing, f"[{', '.join(self._listed)}]".encode())

    def head(self, name: str) -> str:
        """The last commit of a repository."""
        return git(self._folder / "server" / ORGANISATION / name, "rev-parse", "HEAD").strip()

    def comments(self) -> dict[str, list[str]]:
        """What was posted, by repository and commit."""
        root = self._folder / "api" / "repos" / ORGANISATION
        return {
            str(path.parent.relative_to(root)).replace("/commits/", " "): [
                one["body"] for one in json.loads(path.read_text(encoding="utf-8"))
            ]
            for path in root.rglob("comments.json")
        }

    def run(
        self, script: str, *, cwd: Path, env: dict[str, str]
    ) -> subprocess.CompletedProcess[str]:
        """Run a step's script as a runner does, with what it may see of the environment."""
        tools = f"{self._script.parent}{os.pathsep}{Path(sys.executable).parent}"
        kept = ("HOME", "LANG", "AUTOGRADER_PROJECT", "OMP_NUM_THREADS")
        environment = {name: os.environ[name] for name in kept if name in os.environ}
        environment |= {
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(REPOSITORY),
            "GITHUB_SERVER_URL": f"file://{self._folder / 'server'}",
        }
        return subprocess.run(
            ["/bin/bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=cwd,
            env={**environment, **env},
            capture_output=True,
            text=True,
            check=False,
            timeout=900,
        )


def git(folder: Path, *arguments: str) -> str:
    """Run git in a repository."""
    who = ("-c", "user.name=A", "-c", "user.email=a@b.c")
    done = subprocess.run(
        ["git", *who, *arguments],  # noqa: S607 (the one on the path)
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout
