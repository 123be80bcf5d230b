"""What all commands have in common."""

import os
import re
import subprocess
import sys

import click
import pytest

from autograder.cli.main import COMMANDS, cli
from tests.cli.conftest import call, command, names

ALL_COMMANDS = (
    "import click, sys; from autograder.cli.main import COMMANDS, cli; "
    "found = [cli.get_command(click.Context(cli), name) for name in COMMANDS]; "
    "print(len(found), {'torch', 'nbgrader', 'pytest'} & set(sys.modules))"
)
GROUP_ALONE = (
    "import sys; from autograder.cli import main; import atexit; "
    "names = lambda: {one for one in sys.modules if one.startswith('autograder.cli.')}; "
    "atexit.register(lambda: print(sorted(names()))); main()"
)


@pytest.mark.parametrize("name", names())
def test_help_has_an_example_that_is_a_call(name: str) -> None:
    """The example in the help of a command names that command and options that it has."""
    text = " ".join(call(*name.split(), "--help").output.split())
    found = re.search(rf"Example: autograder {name}( [^:]*?)? Options:", text)
    assert found is not None
    options = command(*name.split()).params
    known = {one for option in options for one in (*option.opts, *option.secondary_opts)}
    assert set(re.findall(r"--[a-z-]+", found.group(1) or "")) <= known


@pytest.mark.parametrize("name", names())
def test_every_command_can_be_quiet_and_speak_json(name: str) -> None:
    """Scripts find the same two options everywhere."""
    named = [each for each in command(*name.split()).params if isinstance(each, click.Option)]
    assert {"--json", "--quiet"} <= {one for each in named for one in each.opts}


def test_help_of_all_commands_needs_nothing_slow() -> None:
    """Neither torch nor nbgrader is imported until a command does its work."""
    done = subprocess.run(
        [sys.executable, "-c", ALL_COMMANDS], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [str(len(COMMANDS)), "set()"]


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, "Grade single notebooks; needs no course."),
        (
            {
                "_AUTOGRADER_COMPLETE": "zsh_complete",
                "COMP_WORDS": "autograder ch",
                "COMP_CWORD": "1",
            },
            "plain\ncheck\nGrade single notebooks; needs no course.",
        ),
    ],
)
def test_commands_are_listed_without_their_modules(
    variables: dict[str, str], expected: str
) -> None:
    """By the help of the group and by a shell that completes a name."""
    done = subprocess.run(
        [sys.executable, "-c", GROUP_ALONE, "--help"],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=True,
    )
    assert expected in done.stdout
    assert done.stdout.splitlines()[-1] == "['autograder.cli.main']"


def test_unknown_command() -> None:
    """It is named, with exit status 2."""
    done = call("nonsense")
    assert done.exit_code == 2
    assert "No such command 'nonsense'" in done.stderr
    assert cli.get_command(click.Context(cli), "nonsense") is None
