"""The documentation: it builds, its links lead somewhere, its commands exist."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.cli.main import COMMANDS
from tests.cli.conftest import command

PROJECT = Path(__file__).parents[1]
PAGES = sorted((PROJECT / "docs").glob("*.md"))
OUTSIDE = [
    PROJECT / name
    for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "assignments/README.md")
]


def test_site_builds_and_loads_nothing(tmp_path: Path) -> None:
    """All links and anchors of the site are right, and no page needs another host."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    done = subprocess.run(
        [*command, "--site-dir", str(tmp_path / "site")],
        cwd=PROJECT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    pages = list((tmp_path / "site").glob("*.html"))
    assert len(pages) > len(PAGES)
    for page in pages:
        html = page.read_text(encoding="utf-8")
        assert not re.search(r"""<(script|img|link)[^>]*(src|href)=["'](https?:)?//""", html), page


@pytest.mark.parametrize("path", OUTSIDE, ids=lambda path: path.parent.name + path.name)
def test_links_outside_of_the_site(path: Path) -> None:
    """Relative links and pictures are files, and anchors are headings."""
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.S)
    targets = re.findall(r"\]\(([^)\s]+)\)", text)
    assert targets or path.name == "CONTRIBUTING.md"
    for target in targets:
        if target.startswith("https://"):
            continue
        file, _, anchor = target.partition("#")
        linked = (path.parent / file).resolve() if file else path
        assert linked.exists(), f"{path.name}: {target}"
        if anchor:
            headings = re.findall(r"^#+ (.*)", linked.read_text(encoding="utf-8"), re.M)
            slugs = {re.sub(r"[^\w -]", "", one).lower().replace(" ", "-") for one in headings}
            assert anchor in slugs, f"{path.name}: {target}"


def test_security_names_tests_that_there_are() -> None:
    """Each layer's row leads to what guards it."""
    text = (PROJECT / "SECURITY.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\|.*\|(.*)\|$", text.partition("## What is not")[0], re.M)
    named = [name for row in rows for name in re.findall(r"`(\S+)`", row)]
    named = [name for name in named if name.startswith("test")]
    assert len(named) > 10
    places = (PROJECT, PROJECT / "tests/sandbox")
    assert not [name for name in named if not any((place / name).exists() for place in places)]


def calls(path: Path) -> list[str]:
    """What follows `autograder` in a text, wherever it is a command."""
    text = path.read_text(encoding="utf-8")
    found = re.findall(r"`autograder ([a-z][^`\n]*)`", text)
    return [*found, *re.findall(r"^(?:\$ )?autograder ([a-z][^\n#]*)", text, re.M)]


def test_commands_are_found() -> None:
    """In sentences and in blocks: each command is in some text."""
    named = {call.split()[0] for path in [*PAGES, *OUTSIDE] for call in calls(path)}
    assert named >= set(COMMANDS)


@pytest.mark.parametrize("path", [*PAGES, *OUTSIDE], ids=lambda path: path.parent.name + path.name)
def test_commands_exist(path: Path) -> None:
    """Each `autograder ...` in a text names a command and options that there are."""
    for call in calls(path):
        words = shlex.split(re.sub(r"[\[\]|]", " ", call))
        known = {
            name for one in command(*words[:2]).params for name in (*one.opts, *one.secondary_opts)
        }
        options = {word.partition("=")[0] for word in words if word.startswith("--")}
        assert options <= known | {"--help"}, f"autograder {call}"
