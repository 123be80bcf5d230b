"""What `nbgrader generate_assignment` releases."""

import shutil
from pathlib import Path

from tests.classroom import LESSON, run_command
from tests.toy import ROOT as PROJECT


def test_a_fresh_clone_releases_the_public_checks(tmp_path: Path) -> None:
    """Their file is committed among the assignments alone, and nbgrader deletes these first."""
    shutil.copy(PROJECT / "nbgrader_config.py", tmp_path)
    (tmp_path / "solutions" / LESSON).mkdir(parents=True)
    notebook = Path("solutions", LESSON, f"{LESSON}.ipynb")
    shutil.copy(PROJECT / notebook, tmp_path / notebook)
    shutil.copytree(PROJECT / "assignments" / LESSON, tmp_path / "assignments" / LESSON)
    done = run_command("nbgrader", "generate_assignment", LESSON, course=tmp_path)
    assert done.returncode == 0, done.stderr
    for path in (PROJECT / "assignments" / LESSON).glob("*.*"):
        assert (tmp_path / "assignments" / LESSON / path.name).read_bytes() == path.read_bytes()
