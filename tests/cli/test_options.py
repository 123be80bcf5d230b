"""What all commands have in common."""

import re

import click
import pytest

from autograder.cli.main import cli
from tests.cli.conftest import call

COMMANDS = sorted(cli.commands)


@pytest.mark.parametrize("name", COMMANDS)
def test_help_has_an_example_that_is_a_call(name: str) -> None:
    """The example in the help of a command names that command and options that it has."""
    text = " ".join(call(name, "--help").output.split())
    found = re.search(rf"Example: autograder {name}( [^:]*?)? Options:", text)
    assert found is not None
    options = cli.commands[name].params
    known = {one for option in options for one in (*option.opts, *option.secondary_opts)}
    assert set(re.findall(r"--[a-z-]+", found.group(1) or "")) <= known


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_can_be_quiet_and_speak_json(name: str) -> None:
    """Scripts find the same two options everywhere."""
    named = [each for each in cli.commands[name].params if isinstance(each, click.Option)]
    assert {"--json", "--quiet"} <= {one for each in named for one in each.opts}
