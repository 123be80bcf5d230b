"""The images: what they are made of, who runs in them, what stays out. No daemon is needed."""

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from autograder.cli.main import COMMANDS
from tests.toy import REPOSITORY

GRADER = REPOSITORY / "Dockerfile"
AUTHOR, STUDENT = (REPOSITORY / ".devcontainer" / name for name in ("author", "student"))
FILES = [GRADER, AUTHOR / "Dockerfile", STUDENT / "Dockerfile"]
BASE = re.compile(r"python:3\.11\.\d+-slim-bookworm(@sha256:[0-9a-f]{64})?")

each = pytest.mark.parametrize("path", FILES, ids=["grader", "author", "student"])


def instructions(path: Path) -> list[tuple[str, str]]:
    """What a Dockerfile says, line by line, without comments."""
    text = re.sub(r"^#.*\n", "", path.read_text(encoding="utf-8"), flags=re.M)
    lines = [line for line in text.replace("\\\n", " ").splitlines() if line.strip()]
    return [(line.split()[0], line.partition(" ")[2].strip()) for line in lines]


def said(path: Path, name: str) -> list[str]:
    """What stands behind an instruction, each time that it is there."""
    return [rest for instruction, rest in instructions(path) if instruction == name]


def stages(path: Path) -> list[list[tuple[str, str]]]:
    """The instructions of each stage; those before the first are left out."""
    found: list[list[tuple[str, str]]] = []
    for instruction in instructions(path):
        if instruction[0] == "FROM":
            found.append([])
        if found:
            found[-1].append(instruction)
    return found


def settings(folder: Path) -> dict[str, Any]:
    """What a devcontainer.json says."""
    found: dict[str, Any] = json.loads((folder / "devcontainer.json").read_text(encoding="utf-8"))
    return found


@each
def test_base_is_pinned(path: Path) -> None:
    """By a version, and it is the same everywhere."""
    bases = {name.split()[0] for name in said(path, "FROM")}
    if "${BASE}" in bases:
        (base,) = said(path, "ARG")
        bases = bases - {"${BASE}"} | {base.removeprefix("BASE=")}
    assert len(bases) == 1
    assert all(BASE.fullmatch(base) for base in bases)
    assert bases == {said(GRADER, "ARG")[0].removeprefix("BASE=")}


@each
def test_nobody_is_root(path: Path) -> None:
    """The last stage ends as an ordinary user with a number that never changes."""
    last = stages(path)[-1]
    users = [rest for name, rest in last if name == "USER"]
    (made,) = re.findall(r"useradd --uid (\d+)[^&]* (\w+)(?: |$)", " ".join(r for _, r in last))
    assert users in (["10001:10001"], [made[1]])
    assert int(made[0]) >= 1000
    position = [name for name, _ in last].index("USER")
    assert "RUN" not in [name for name, _ in last[position:]]


@each
def test_nothing_is_left_behind(path: Path) -> None:
    """No lists of Debian's packages and no cache of pip's."""
    for run in said(path, "RUN"):
        if "apt-get install" in run:
            assert "--no-install-recommends" in run
            assert "rm -rf /var/lib/apt/lists/*" in run
    cached = [run for run in said(path, "RUN") if "pip install" in run]
    no_cache = "PIP_NO_CACHE_DIR=1" in " ".join(said(path, "ENV"))
    assert no_cache or all("--no-cache-dir" in run for run in cached)


def test_grader_has_two_stages() -> None:
    """Only what was installed is taken over from the first."""
    _, last = stages(GRADER)
    assert [rest for name, rest in last if name == "COPY"] == ["--from=build /opt /opt"]
    assert not [rest for name, rest in last if name == "RUN" and "pip install" in rest]


def test_grader_has_the_tested_packages() -> None:
    """From the usual index: torch and torchvision of two indexes do not fit together."""
    installs = [run for run in said(GRADER, "RUN") if "pip install" in run]
    assert installs
    for run in installs:
        assert "-c constraints.txt" in run
        assert "index-url" not in run


def test_sources_exist_and_are_let_in() -> None:
    """What is copied is there, and `.dockerignore` lets nothing else in."""
    copied = {
        source
        for rest in said(GRADER, "COPY")
        if not rest.startswith("--from")
        for source in rest.split()[:-1]
    }
    assert copied
    for source in copied:
        assert (REPOSITORY / source).exists(), source
    lines = (REPOSITORY / ".dockerignore").read_text(encoding="utf-8").splitlines()
    rules = [line for line in lines if line and line[0] != "#"]
    assert rules[0] == "*"
    assert {rule[1:] for rule in rules if rule[0] == "!"} == copied


@pytest.mark.parametrize("name", ["submitted", "gradebook.db", "results", "feedback", "autograded",
                                  ".git", ".venv", ".env", "tests", "roster.csv"])  # fmt: skip
def test_no_data_of_a_course_gets_in(name: str) -> None:
    """Nor a secret: only what is named is let in, and these are not."""
    lines = (REPOSITORY / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert f"!{name}" not in lines


def test_grader_starts_the_command() -> None:
    """Without more words it says which isolation holds."""
    (entry,), (words,) = said(GRADER, "ENTRYPOINT"), said(GRADER, "CMD")
    assert json.loads(entry) == ["autograder"]
    assert json.loads(words)[0] in COMMANDS
    assert said(GRADER, "WORKDIR")[-1] == "/course"


@pytest.mark.parametrize("folder", [AUTHOR, STUDENT], ids=["author", "student"])
def test_devcontainer(folder: Path) -> None:
    """It is built from the file beside it, and one works in it as the user that this makes."""
    found = settings(folder)
    assert (folder / found["build"]["dockerfile"]).is_file()
    assert found["remoteUser"] == said(folder / "Dockerfile", "USER")[-1]
    words = [shlex.split(found.get(f"post{when}Command", "")) for when in ("Create", "Attach")]
    for command in filter(None, words):
        if command[0] == "make":
            makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
            assert re.search(rf"^{command[1]}:", makefile, re.M)
        else:
            assert (Path(command[0]).name, command[1] in COMMANDS) == ("autograder", True)


def test_student_has_the_tested_versions_and_no_grader() -> None:
    """Those of `constraints.txt`."""
    (install,) = [run for run in said(STUDENT / "Dockerfile", "RUN") if "pip install" in run]
    pins = set(re.findall(r"\S+==\S+", install))
    tested = (REPOSITORY / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert pins
    assert pins <= set(tested)
    assert said(STUDENT / "Dockerfile", "COPY") == []
