"""The command ``autograder``: a group of commands, each imported when it is asked for."""

import importlib
import importlib.metadata
import keyword
import os
import sys

import click
from click.shell_completion import CompletionItem

# jsonschema, which nbformat needs, makes its check of internationalised addresses from a grammar as
# it is imported: over a second at each start. No schema here has such addresses.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]

COMMANDS = {
    "bench": "Measure grading and training beside baselines.",
    "build": "Make the notebooks from lesson texts and reference.",
    "check": "Grade single notebooks; needs no course.",
    "collect": "Take in what a learning platform delivers.",
    "course": "Show what a course chooses, or make the next one.",
    "doctor": "Show what this machine offers for isolation.",
    "explain": "Show an instructor why a submission lost points.",
    "export": "Write grades for Canvas or Moodle.",
    "grade": "Grade a class.",
    "messages": "Bring the catalogues of another language up to date.",
    "mutate": "Change the reference: do the checks notice?",
    "new": "Make the pieces of a new lesson or exercise.",
    "report": "Write the report of a graded class.",
    "return": "Give feedback back to the learning platform.",
    "similar": "Put similar submissions side by side.",
    "slides": "Make the slides from their texts.",
    "stability": "See that verdicts are the same on other seeds.",
    "verify": "Grade the grader.",
}
"""What each command does, in one line; its module in this package has the name of the command, with
``_`` behind a word of Python's."""


class LazyGroup(click.Group):
    """A group that lists its commands without importing any of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module = f"{cmd_name}_" if keyword.iskeyword(cmd_name) else cmd_name
        command = importlib.import_module(f"autograder.cli.{module}").command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands into the help of the group."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The commands whose names begin so, and the group's own options."""
        named = [
            CompletionItem(name, help=line)
            for name, line in COMMANDS.items()
            if name.startswith(incomplete)
        ]
        return [*named, *click.Command.shell_complete(self, ctx, incomplete)]


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 96},
)
@click.version_option(importlib.metadata.version("gans-and-style-transfer"))
def cli() -> None:
    """Grade the notebooks of GANs and Style Transfer, without trusting a line of them."""


def main() -> None:
    """Run the command line; the entry point of ``autograder``."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # it was closed: nobody wants to read it
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
    cli(prog_name="autograder")
