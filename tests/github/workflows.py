"""Workflows as GitHub reads them: jobs, steps, and the commands in these."""

import re
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from tests.toy import REPOSITORY

TEMPLATES = REPOSITORY / "docs" / "github"
OWN = REPOSITORY / ".github" / "workflows"
ALL = sorted([*TEMPLATES.glob("*.yml"), *OWN.glob("*.yml")])

_EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")


def load(path: Path) -> dict[str, Any]:
    """A workflow; what it is started by is called ``on``, which YAML takes for a truth value."""
    found: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {"on" if key is True else key: value for key, value in found.items()}


def jobs(workflow: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The jobs by name."""
    return dict(workflow["jobs"])


def scripts(job: Mapping[str, Any]) -> Iterator[str]:
    """What the steps of a job run in a shell."""
    return (step["run"] for step in job["steps"] if "run" in step)


def started_by(workflow: Mapping[str, Any]) -> set[str]:
    """The events."""
    events = workflow["on"]
    return {events} if isinstance(events, str) else set(events)


def expressions(text: str) -> list[str]:
    """What GitHub puts in before anything is run."""
    return _EXPRESSION.findall(text)


def filled_in(text: str, values: Mapping[str, str]) -> str:
    """A text with expressions replaced; one that is not known is an error."""
    return _EXPRESSION.sub(lambda match: values[match[1]], text)


def of_matrix(job: Mapping[str, Any]) -> Iterator[dict[str, str]]:
    """What ``matrix`` is in each of the jobs that one job stands for; of one key at most."""
    matrix = job.get("strategy", {}).get("matrix", {})
    found = [
        *matrix.get("include", []),
        *({key: each} for key, values in matrix.items() if key != "include" for each in values),
    ]
    for each in found or [{}]:
        yield {f"matrix.{key}": str(value) for key, value in each.items()}


def commands(script: str) -> Iterator[list[str]]:
    """The words of each command of a script, without redirections."""
    for line in script.replace("\\\n", " ").splitlines():
        lexer = shlex.shlex(line, posix=True, punctuation_chars=True)
        lexer.whitespace_split = True
        words: list[str] = []
        redirected = False
        for word in [*lexer, ";"]:
            if set(word) <= set("();|&"):
                yield words
                words = []
            elif set(word) <= set("<>&"):
                redirected = True
                words = words[:-1] if words and words[-1] in "12" else words
            elif redirected:
                redirected = False
            else:
                words.append(word)
