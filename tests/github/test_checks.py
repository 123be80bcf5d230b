"""What runs in a student's own repository: the public checks, and its verdict is their verdict."""

from pathlib import Path

import pytest

from tests.github.stand_in import Organisation
from tests.github.workflows import TEMPLATES, jobs, load
from tests.public_checks.modules import GRAM, MIXED
from tests.public_checks.test_notebook import handed_out


@pytest.mark.parametrize(("source", "status"), [(GRAM, 0), (MIXED, 1)])
def test_verdict(tmp_path: Path, source: str, status: int) -> None:
    """Green if all checks pass, red if one fails, and the log says which."""
    job = jobs(load(TEMPLATES / "checks.yml"))["checks"]
    (script,) = [step["run"] for step in job["steps"] if step.get("name") == "Check"]
    notebook = handed_out(tmp_path, source)
    github = Organisation(tmp_path / "github")
    done = github.run(script, cwd=tmp_path, env={"NOTEBOOK": notebook.name})
    assert done.returncode == status, done.stderr
    assert ("ChecksFailed: gram_matrix" in done.stdout) is bool(status)
