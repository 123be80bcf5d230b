"""What workflows may do: read from their text, as no runner is needed to see it."""

import re
from pathlib import Path

import click
import pytest

from tests.cli.conftest import command
from tests.github.workflows import (
    ALL,
    OWN,
    TEMPLATES,
    commands,
    expressions,
    filled_in,
    jobs,
    load,
    of_matrix,
    scripts,
    started_by,
)
from tests.toy import REPOSITORY

GRADE, CHECKS = TEMPLATES / "grade.yml", TEMPLATES / "checks.yml"

each = pytest.mark.parametrize("path", ALL, ids=lambda path: f"{path.parent.name}-{path.stem}")


def test_all_are_looked_at() -> None:
    """The two templates, and this repository's own."""
    assert {GRADE, CHECKS} <= set(ALL)
    assert {path.parent for path in ALL} == {OWN, TEMPLATES}


@each
def test_permissions(path: Path) -> None:
    """Said, and to read only: what writes elsewhere uses a token of its own."""
    workflow = load(path)
    granted = [workflow["permissions"]]
    granted += [job["permissions"] for job in jobs(workflow).values() if "permissions" in job]
    for one in granted:
        assert isinstance(one, dict), f"{one!r} is more than is needed"
        assert set(one.values()) <= {"read", "none"}


@each
def test_started_by_nobody_else(path: Path) -> None:
    """Nothing is run with this repository's rights on what somebody else proposes."""
    events = started_by(load(path))
    assert not events & {"pull_request_target", "workflow_run", "issue_comment", "issues"}


@each
def test_nothing_runs_for_ever(path: Path) -> None:
    """Each job ends by itself."""
    for name, job in jobs(load(path)).items():
        assert 0 < job["timeout-minutes"] <= 180, name


@each
def test_nothing_is_put_into_a_script(path: Path) -> None:
    """A name or a title in ``${{ }}`` would be run as code; what the matrix lists is the file's."""
    for name, job in jobs(load(path)).items():
        for script in scripts(job):
            wrong = [one for one in expressions(script) if not one.startswith("matrix.")]
            assert wrong == [], name


@each
def test_actions_have_a_version(path: Path) -> None:
    """By a major version or by a hash, and from GitHub itself or from Docker."""
    for job in jobs(load(path)).values():
        for step in job["steps"]:
            if "uses" in step:
                assert re.fullmatch(r"(actions|docker)/[a-z-]+@(v\d+|[0-9a-f]{40})", step["uses"])


@each
def test_commands_exist(path: Path) -> None:
    """Each call of ``autograder`` is one that its own parser takes; ``make`` has each target."""
    targets = re.findall(r"^([a-z-]+):", (REPOSITORY / "Makefile").read_text("utf-8"), re.M)
    for job in jobs(load(path)).values():
        for values in of_matrix(job):
            for script in scripts(job):
                for words in commands(filled_in(script, values)):
                    must_be_right(words, targets)


def must_be_right(words: list[str], targets: list[str]) -> None:
    """See that a call is one that there is."""
    if words[:1] == ["make"]:
        assert set(words[1:]) <= set(targets), words
    if words[:1] == ["autograder"]:
        found = command(words[1])
        context = found.make_context(words[1], [word for word in words[2:] if word != "$@"])
        assert isinstance(context, click.Context), words


def test_commands_are_found() -> None:
    """The ones of the grading workflow, so that none is passed over."""
    found = [
        words[1]
        for job in jobs(load(GRADE)).values()
        for script in scripts(job)
        for words in commands(script)
        if words[:1] == ["autograder"]
    ]
    assert found == ["collect", "grade", "return", "report"]


@pytest.mark.parametrize("path", [GRADE, CHECKS], ids=lambda path: path.stem)
def test_one_run_at_a_time(path: Path) -> None:
    """Two would comment twice, or take a student's minutes."""
    assert "group" in load(path)["concurrency"]


def test_where_students_code_runs_there_is_no_secret() -> None:
    """The token is in jobs that run nothing of the grader's and nothing of a student's."""
    found = jobs(load(GRADE))
    for job in found.values():
        runs = [words[0] for script in scripts(job) for words in commands(script) if words]
        grades = bool({"autograder", "nbgrader", "make"} & set(runs))
        assert grades is not ("secrets." in str(job))
        assert grades is not ("environment" in job)
    checkouts = [step for job in found.values() for step in job["steps"]
                 if step.get("uses", "").startswith("actions/checkout")]  # fmt: skip
    assert [step["with"]["persist-credentials"] for step in checkouts] == [False]


def test_students_repository_knows_nothing() -> None:
    """No secret, no address of where grading is done, nothing of the grader."""
    text = CHECKS.read_text(encoding="utf-8")
    assert "secrets" not in text
    assert "autograder" not in text
    assert load(CHECKS)["permissions"] == {"contents": "read"}
