"""From students' repositories to comments and pages: the steps of the workflow, as they stand.

All are run but those that need a runner's own machine (``sudo``) or set up what the tests have.
"""

import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.classroom import LESSON, copy_course, done, to_bytes
from tests.classroom.solutions import BMM
from tests.feedback.test_summary import outside_of_fences
from tests.github.stand_in import ORGANISATION, TOKEN, Organisation
from tests.github.workflows import TEMPLATES, filled_in, jobs, load

pytestmark = pytest.mark.slow

NB = f"{LESSON}.ipynb"
CONTEXT = {
    "github.repository_owner": ORGANISATION,
    "secrets.CLASSROOM_TOKEN": TOKEN,
}
_SHOUT = """def gram_matrix(features):
    raise ValueError("@everyone ``` </details> ![x](https://example.org/x) #1")
"""


class Run(NamedTuple):
    """What a run of the workflow left."""

    github: Organisation
    folders: dict[str, Path]
    said: dict[str, str]


def artifacts(step: dict[str, Any], here: Path, store: Path) -> None:
    """Do what the actions for artifacts do."""
    given = step.get("with", {})
    kept = store / given.get("name", "-")
    if step["uses"].startswith("actions/upload-artifact"):
        paths = given["path"].split()
        for path in paths:
            target = kept if len(paths) == 1 and (here / path).is_dir() else kept / path
            if (here / path).is_dir():
                shutil.copytree(here / path, target)
            else:
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(here / path, target)
    elif step["uses"].startswith("actions/download-artifact"):
        shutil.copytree(kept, here / given.get("path", "."), dirs_exist_ok=True)


def run_job(name: str, github: Organisation, here: Path, store: Path) -> str:
    """Run a job's steps in a folder; gives what they print."""
    workflow = load(TEMPLATES / "grade.yml")
    settings = {**workflow["env"], "ASSIGNMENT": LESSON, "PREFIX": LESSON}
    said = ""
    for step in jobs(workflow)[name]["steps"]:
        if "uses" in step:
            artifacts(step, here, store)
        elif not step["run"].startswith(("sudo ", "make setup")):
            env = {
                key: filled_in(str(value), CONTEXT)
                for key, value in {**settings, **step.get("env", {})}.items()
            }
            env["GITHUB_OUTPUT"] = str(here / "output.txt")
            # Whatever holds where the tests run is enough here.
            script = step["run"].replace("--isolation=strict", "--isolation=best")
            done = github.run(script, cwd=here, env=env)
            assert done.returncode == 0, f"{step['run']}\n{done.stdout}{done.stderr}"
            said += done.stdout + done.stderr
    return said


@pytest.fixture(scope="module")
def walked(released: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A class whose repositories have been graded once."""
    folder = tmp_path_factory.mktemp("github")
    github = Organisation(folder / "github")
    good = to_bytes(done(BMM))
    github.repository(f"{LESSON}-anna", {NB: good})
    github.repository(
        f"{LESSON}-bob", {f"src/{NB}": to_bytes(done({**BMM, "gram_matrix": _SHOUT}))}
    )
    github.repository(f"{LESSON}-empty", {})
    github.repository(f"{LESSON}-large", {NB: good}, size=900_000)
    github.repository(f"{LESSON}-notes", {"::error::notes.txt": b"nothing yet"})
    github.repository("another", {NB: good})
    folders = {name: folder / name for name in ("fetch", "grade", "comment")}
    copy_course(released, folders["grade"])
    said = {}
    for name, here in folders.items():
        here.mkdir(exist_ok=True)
        said[name] = run_job(name, github, here, folder / "artifacts")
    return Run(github, {**folders, "artifacts": folder / "artifacts"}, said)


def test_who_is_fetched(walked: Run) -> None:
    """The class's repositories and no others; who is left out is named."""
    heads = (walked.folders["fetch"] / "heads.txt").read_text().splitlines()
    names = [f"{LESSON}-anna", f"{LESSON}-bob", f"{LESSON}-notes"]
    assert heads == [f"{name} {walked.github.head(name)}" for name in names]
    for name in ("empty", "large"):
        assert f"::warning::{LESSON}-{name} is left out" in walked.said["fetch"]
    link = walked.folders["fetch"] / "clones" / names[0] / "link.ipynb"
    assert link.is_file()
    assert not link.is_symlink()


def test_a_comment_for_each_commit(walked: Run) -> None:
    """Its points, and what is wrong; who has handed in nothing gets none."""
    comments = walked.github.comments()
    anna, bob = (
        f"{name} {walked.github.head(name)}" for name in (f"{LESSON}-anna", f"{LESSON}-bob")
    )
    assert {key for key, bodies in comments.items() if bodies} == {anna, bob}
    assert "8 of 8 points" in comments[anna][0]
    assert "@everyone ```" in comments[bob][0]
    outside = outside_of_fences(comments[bob][0])
    assert "gram_matrix" in outside
    assert "everyone" not in outside
    assert "example.org" not in outside


def test_pages_are_beside_the_summaries(walked: Run) -> None:
    """In the artifact of the private repository, by repository, and the course's files too."""
    artifacts = walked.folders["artifacts"]
    for name in ("anna", "bob"):
        page = artifacts / "returned" / f"{LESSON}-{name}" / f"{LESSON}.html"
        assert "gram_matrix" in page.read_text(encoding="utf-8")
    assert (artifacts / "course" / "gradebook.db").is_file()
    assert "notes" in (artifacts / "course" / "log" / "collect.txt").read_text(encoding="utf-8")


def test_nothing_that_students_wrote_is_in_the_log(walked: Run) -> None:
    """A runner obeys lines that begin with two colons."""
    lines = [line for text in walked.said.values() for line in text.splitlines()]
    commands = {line.split("::")[1] for line in lines if line.startswith("::")}
    assert commands <= {"add-mask", "warning"}
    assert "::error::" not in "".join(lines)


def test_the_token_stays_where_it_is_used(walked: Run) -> None:
    """It is in no file: neither in the clones' settings nor in what goes on to grading."""
    found = subprocess.run(
        ["grep", "--recursive", "--files-with-matches", "--text", TOKEN, *walked.folders.values()],  # noqa: S607
        capture_output=True,
        check=False,
    )
    assert found.stdout == b""


def test_again_nobody_is_told_twice(walked: Run, tmp_path: Path) -> None:
    """A comment is written again only if there is something else to say."""
    before = walked.github.comments()
    run_job("comment", walked.github, tmp_path, walked.folders["artifacts"])
    assert walked.github.comments() == before
    said = walked.folders["artifacts"] / "returned" / f"{LESSON}-anna" / "summary.md"
    said.write_text("something else\n", encoding="utf-8")
    (tmp_path / "again").mkdir()
    run_job("comment", walked.github, tmp_path / "again", walked.folders["artifacts"])
    (more,) = [bodies for bodies in walked.github.comments().values() if len(bodies) == 2]
    assert more[1].startswith("something else\n\n<!-- ")
