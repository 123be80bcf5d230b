"""An instructor's week: the commands of `docs/week.md`, in their order, as they stand there."""

import csv
import http.cookiejar
import io
import json
import os
import shlex
import shutil
import subprocess
import sys
import tarfile
import urllib.request
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from autograder import project
from tests import toy
from tests.classroom import LESSON, run_command
from tests.classroom.course import PROJECT
from tests.intake.week import ADDRESSES, deliver
from tests.server import jupyter
from tests.week import Block, blocks, missing

PAGE = PROJECT / "docs" / "week.md"
ANNA, MALIK, NOOR, JONAS, LINA, ALI = ADDRESSES.values()
MOODLE = f"{LESSON}-moodle.csv"


@dataclass
class Walk:
    """An instructor's terminal, from an empty folder on.

    Attributes:
        home: the folder in which the course is cloned.
        folder: the working directory.
        grades: what each export held, by student, in the order of the exports.
        pages: what each zip of feedback held, in the order of the returns.
        faults: what was not as the page says.
    """

    home: Path
    folder: Path
    grades: list[dict[str, str]] = field(default_factory=list)
    pages: list[list[str]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def follow(self, page: Sequence[Block]) -> None:
        """Do what the page says, block by block."""
        output, lesson = "", _lesson()
        for block in page:
            lines = [line.replace(lesson, LESSON) for line in block.lines]
            if block.kind == "text":
                self.faults += [f"not shown: {line}\n{output}" for line in missing(lines, output)]
            elif block.kind:
                mode = "w" if block.kind == "toml" else "a"
                with (self.folder / block.file).open(mode, encoding="utf-8") as file:
                    file.write("\n" * (block.kind == "python") + "\n".join(lines) + "\n")
            else:
                output = "".join(map(self.run, lines))

    def run(self, line: str) -> str:
        """Run one line; gives what it printed."""
        done = self._start(shlex.split(line), line)
        if done.returncode != 0:
            self.faults.append(f"$ {line}\n{done.stdout}{done.stderr}")
        if "autograder export" in line:
            text = (self.folder / MOODLE).read_text(encoding="utf-8")
            rows = list(csv.reader(io.StringIO(text)))[1:]
            self.grades.append({row[3]: row[4] for row in rows})
        if "autograder return" in line:
            with zipfile.ZipFile(self.folder / shlex.split(line)[-1]) as archive:
                self.pages.append(archive.namelist())
        return done.stdout + done.stderr

    def _start(self, words: list[str], line: str) -> "subprocess.CompletedProcess[str]":
        match words:
            case ["autograder" | "nbgrader" as command, *arguments]:
                return run_command(command, *arguments, course=self.folder)
            case ["python", *arguments]:
                return self._call([sys.executable, *arguments])
            case ["tar" | "echo", *_]:
                return self._call(["bash", "-c", line])
            case ["git", "clone", "REPOSITORY", name]:
                return self._call(["git", "clone", "--quiet", str(_repository(self.home)), name])
            case ["cd", name]:
                self.folder /= name
                return self._call(["true"])
            case ["make", "setup"]:  # this environment is one that it has made
                return self._call(["make", "--dry-run", "-C", str(PROJECT), "setup"])
            case ["source", ".venv/bin/activate"]:  # and this process runs in it
                return self._call(["true"])
            case ["jupyter", "lab"]:
                grade_by_hand(self.folder, self.home / "settings")
                return self._call(["true"])
        raise AssertionError(f"Nothing here runs {line!r}")

    def _call(self, command: Sequence[str]) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            command, cwd=self.folder, env=_IDENTITY, capture_output=True, text=True, check=False
        )


_IDENTITY = {
    **os.environ,
    **{f"GIT_{who}_{what}": "a@b.example" for who in ("AUTHOR", "COMMITTER")
       for what in ("NAME", "EMAIL")},
}  # fmt: skip


def _lesson() -> str:
    """The lesson of the page: the tests' own takes its place, which is graded in no time."""
    named = PAGE.read_text(encoding="utf-8")
    return max(project.lessons(PROJECT), key=named.count)


def _repository(home: Path) -> Path:
    """A repository to clone, of the tests' course."""
    origin = home / "origin"
    shutil.copytree(toy.ROOT, origin, ignore=shutil.ignore_patterns("__pycache__", ".built"))
    for arguments in ("init -q", "add -A", "commit -q -m course"):
        command = [shutil.which("git") or "git", *arguments.split()]
        subprocess.run(command, cwd=origin, env=_IDENTITY, check=True)
    return origin


def grade_by_hand(course: Path, settings: Path) -> None:
    """Give points and a comment in formgrader, by the calls that its page makes."""
    with jupyter(course, settings) as address:
        jar = http.cookiejar.CookieJar()
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
        opener.open(f"{address}/lab").read()
        token = next(one.value for one in jar if one.name == "_xsrf")

        def ask(path: str, data: dict[str, object] | None = None) -> Any:
            body = None if data is None else json.dumps(data).encode()
            request = urllib.request.Request(  # noqa: S310 (this machine's own server)
                f"{address}/formgrader/api/{path}", body, {"X-XSRFToken": token or ""},
                method="PUT" if data else "GET",
            )  # fmt: skip
            with opener.open(request) as answer:
                return json.loads(answer.read())

        for work in ask(f"submitted_notebooks/{LESSON}/{LESSON}"):
            for grade in ask(f"grades?submission_id={work['id']}"):
                if grade["needs_manual_grade"]:
                    ask(f"grade/{grade['id']}", {"manual_score": 1.5})
                    comments = ask(f"comments?submission_id={work['id']}")
                    (comment,) = [one for one in comments if one["name"] == grade["name"]]
                    ask(f"comment/{comment['id']}", {"manual_comment": "And why *coarser*?"})


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Walk:
    """The whole week, once."""
    home = tmp_path_factory.mktemp("week")
    deliver(home)
    walk = Walk(home=home, folder=home)
    walk.follow(list(blocks(PAGE)))
    return walk


@pytest.mark.slow
def test_page_is_as_it_says(walked: Walk) -> None:
    """Each command ends with status 0, and what the page shows is seen."""
    assert not walked.faults, "\n".join(walked.faults)


def test_every_block_is_run_or_compared() -> None:
    """Commands, what they show, and files with a name: nothing of the page is left out."""
    found = list(blocks(PAGE))
    assert {block.kind for block in found} == {"", "text", "python", "csv", "toml"}
    assert all(block.file for block in found if block.kind in {"python", "csv", "toml"})
    assert PAGE.read_text(encoding="utf-8").count("```") == 2 * len(found)


def test_grades_of_sunday(walked: Walk) -> None:
    """Of 8 points and two answers: one answer counts, Malik is late, Lina's file is cut off."""
    first = {ANNA: "9.5", MALIK: "7.3", NOOR: "8", JONAS: "8", LINA: "0", ALI: ""}
    assert walked.grades[0] == first


def test_grades_of_the_next_week(walked: Walk) -> None:
    """Lina is excused, Ali is four days late, and what was given by hand stays."""
    assert walked.grades[-1] == {**walked.grades[0], LINA: "8", ALI: "4.4"}


def test_pages_go_back(walked: Walk) -> None:
    """One for each student who has handed in, by the name of Moodle's folder."""
    assert [len(pages) for pages in walked.pages] == [5, 6]
    assert all(name.endswith(f"_assignsubmission_file/{LESSON}.html") for name in walked.pages[-1])


def test_comment_is_on_the_page(walked: Walk) -> None:
    """With the points, once one exercise was graded anew and the class again."""
    page = walked.folder / "feedback" / MALIK / LESSON / f"{LESSON}.html"
    text = page.read_text(encoding="utf-8")
    assert "And why <em>coarser</em>?" in text
    assert "7.3 of 12 points" in " ".join(text.split())


def test_what_is_kept(walked: Walk) -> None:
    """The archive has the grades, and what they are of."""
    (archive,) = walked.home.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        names = opened.getnames()
    assert "gradebook.db" in names
    assert f"submitted/{ALI}/{LESSON}/{LESSON}.ipynb" in names
