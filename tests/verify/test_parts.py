"""Parts of `autograder verify`, where nothing has to be spoilt on disk."""

from dataclasses import replace
from pathlib import Path

import pytest

from autograder.checking.calls import callees, callers
from autograder.diagnosis.variants import Mistake
from autograder.errors import CheckFault, ReferenceFault, UsageError
from autograder.verify import check_sources, notebooks, reference, verdicts
from autograder.verify.batch import Job
from autograder.verify.hint_snapshots import differences
from autograder.verify.leaks import hidden_statements
from autograder.verify.scope import Scope
from tests.toy import LESSON, ROOT

CHECKS = "lessons/toy/checks/test_content_loss.py"


def test_callers_are_followed_to_the_end() -> None:
    """Who calls whom in the reference, through others as well."""
    text = "def a():\n    b\n\ndef b():\n    c()\n\ndef c():\n    pass\n\ndef d():\n    e()\n"
    found = callers(text, ["a", "b", "c", "d"])
    assert found["c"] == {"a", "b", "c"}
    assert found["b"] == {"a", "b"}
    assert found["d"] == {"d"}
    assert callees(text, ["a", "b", "c", "d"])["a"] == {"b", "c"}


def test_a_check_that_the_reference_fails_is_the_place() -> None:
    """One finding for each, with the check's line."""
    fault = ReferenceFault("It does not pass.", [("content_loss", "gradient", "failed: too large")])
    (finding,) = reference.faults(LESSON, fault)
    assert finding.place == check_sources.place_of_check(LESSON, "content_loss", "gradient")
    line = int(finding.place.rpartition(":")[2])
    text = (ROOT / CHECKS).read_text(encoding="utf-8").splitlines()
    assert "def test_gradient" in "".join(text[line - 1 : line + 8])
    assert "failed: too large" in finding.message


def test_a_module_that_a_fault_names_is_the_place() -> None:
    """Else it is the reference."""
    (finding,) = reference.faults(LESSON, CheckFault("test_content_loss.py: no mark"))
    assert finding.place == CHECKS
    (finding,) = reference.faults(LESSON, CheckFault("something else"))
    assert finding.place == "reference/toy.py"


def test_a_notebook_that_is_not_there(content_loss: Scope, tmp_path: Path) -> None:
    """What cannot be graded is a finding, with what to do."""
    found = list(notebooks.verify(replace(content_loss, root=tmp_path)))
    assert [each.ok for each in found] == [False, False]
    assert all("What to do: run `autograder build`" in each.message for each in found)


def test_a_cell_that_is_not_there(content_loss: Scope) -> None:
    """A variant of an exercise that the notebook lacks is no silent success."""
    notebook = ROOT / content_loss.files.solutions / content_loss.files.notebook
    job = Job(lesson=content_loss.name, notebook=notebook, cells={"nothing": "pass"})
    with pytest.raises(UsageError, match="has no cell for nothing"):
        list(content_loss.crew.grade([("", job)]))


def test_only_the_wanted_checks_are_run(content_loss: Scope) -> None:
    """Those of one exercise, on the solutions, all pass."""
    notebook = ROOT / content_loss.files.solutions / content_loss.files.notebook
    job = Job(lesson=content_loss.name, notebook=notebook, exercises=("style_loss",))
    ((_, outcomes),) = content_loss.crew.grade([("", job)])
    assert {each.exercise for each in outcomes} == {"style_loss"}
    assert {each.status for each in outcomes} == {"passed"}


BODIES = ("raise ValueError(target)", "import os; os._exit(0)", "return 1", "pass", "")


def test_where_nobody_is_told_the_verdicts_are_the_same(content_loss: Scope) -> None:
    """Notebooks that share a worker lose what they lose each in its own, whatever they do."""
    notebook = ROOT / content_loss.files.solutions / content_loss.files.notebook
    head = "def content_loss(features, target):\n    "
    cells = [{"content_loss": head + body} if body else {} for body in BODIES]
    found = []
    for told in (True, False):
        jobs = [
            (str(cell), Job(lesson=content_loss.name, notebook=notebook, cells=cell, told=told))
            for cell in cells
        ]
        graded = content_loss.crew.grade(jobs)
        found.append([[one.status for one in outcomes] for _, outcomes in graded])
    assert found[0] == found[1]
    assert {status for one in found[0] for status in one} == {
        "passed",
        "failed",
        "error",
        "crashed",
    }


def test_a_mistake_that_declares_too_much_or_nothing_known(content_loss: Scope) -> None:
    """What it keeps is told in points; a check that does not exist is named."""
    wrong = Mistake(name="none", reason="none", source="", fails=frozenset({"value"}))
    notebook = ROOT / content_loss.files.solutions / content_loss.files.notebook
    job = Job(lesson=content_loss.name, notebook=notebook, exercises=("content_loss",))
    ((_, outcomes),) = content_loss.crew.grade([("", job)])
    assert "it keeps 1 point that it should not: content_loss/value" in verdicts.verdict(
        "content_loss", wrong, outcomes
    )
    unknown = replace(wrong, fails=frozenset({"colour"}))
    assert "it names unknown checks: content_loss/colour" in verdicts.verdict(
        "content_loss", unknown, outcomes
    )


def test_secrets_are_the_solutions_and_the_graders_own_judgements() -> None:
    """Not what the lesson's text shows, nor what students run themselves."""
    found = hidden_statements(ROOT, LESSON)
    assert "return rows @ rows.transpose(1, 2) / (c * h * w)" in found
    assert "super().__init__()" not in found  # too short to tell
    assert not any("raise CheckFailed" in each for each in found)


def test_differences_of_snapshots() -> None:
    """A mistake more, one fewer, another text; not where it stands."""
    old = "# x\n\n## a\n\none\n\n## b\n\ntwo\n"
    new = "# x\n\n## b\n\ntwo\n\n## c\n\nthree\n"
    assert differences(old, new) == [
        ("c", 1, "it is not there"),
        ("a", 3, "there is no such mistake any more"),
    ]
    assert differences(old, old.replace("two", "2")) == [
        ("b", 7, "students are told something else now")
    ]
