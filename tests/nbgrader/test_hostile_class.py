"""Whatever one submission sends, prints or leaves behind, the rest of its class is graded."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.classroom import LESSON, Content, copy_course, run_command, to_bytes
from tests.classroom.notebooks import notebook, with_cell
from tests.classroom.solutions import BMM

NAMES = ("anna", "zora")
"""The first and the last of the class, who are right."""

NASTY = "\\x1b[2J\\x1b]0;title\\x07\\x00\\x9b31m"

CODE: Mapping[str, Mapping[str, str]] = {
    "slopes": {"gram_matrix": "def gram_matrix(x):\n    return {'slopes': x, 'left': [x]}\n"},
    "history": {
        "style_loss": "def style_loss(x, target):\n    return {'loss': x.sum((0, 2, 3))}\n"
    },
    "complex": {"content_loss": "def content_loss(x, target):\n    return x.sum() * (1 + 2j)\n"},
    "long": {"style_loss": "def style_loss(x, target):\n    return 10**400\n"},
    "empty": {
        "gram_matrix": "def gram_matrix(x):\n    return torch.empty(0)\n",
        "style_loss": "def style_loss(x, target):\n    return torch.empty(0, 3)\n",
    },
    "direct": {
        "gram_matrix": "import fcntl, os\nfcntl.fcntl(1, fcntl.F_SETFL, os.O_DIRECT)\n"
        "fcntl.fcntl(2, fcntl.F_SETFL, os.O_DIRECT | os.O_APPEND)\n\n" + BMM["gram_matrix"]
    },
    "threads": {
        "content_loss": "import threading\n\n"
        "def work():\n    while True:\n        torch.ones(99) + 1\n"
        "\n\ndef content_loss(x, target):\n    for _ in range(56):\n"
        "        threading.Thread(target=work, daemon=True).start()\n    work()\n"
    },
    "control": {
        "content_loss": "def content_loss(x, target):\n"
        f'    print("{NASTY}")\n    raise ValueError("{NASTY}")\n',
        "style_loss": f'def style_loss(*_, **__):\n    return {{"{NASTY}": "{NASTY}"}}\n',
    },
}
"""What others have handed in in place of some exercises, all else being right."""

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Characters that do something to a terminal; tabs and ends of lines are none of them."""


def books() -> dict[str, Content]:
    """The notebooks of all."""
    found = {name: notebook({**BMM, **changed}) for name, changed in CODE.items()}
    brackets = with_cell(notebook(BMM), "[" * 200_000)
    brackets["cells"][-1].update(cell_type="markdown")
    for key in ("execution_count", "outputs"):
        del brackets["cells"][-1][key]
    found["brackets"] = brackets
    return found | {name: notebook(BMM) for name in NAMES}


@pytest.fixture(scope="module")
def course(released: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course in which all of them have handed in."""
    folder = copy_course(released, tmp_path_factory.mktemp("hostile") / "course")
    for name, content in books().items():
        place = folder / "submitted" / name / LESSON
        place.mkdir(parents=True)
        (place / f"{LESSON}.ipynb").write_bytes(to_bytes(content))
    return folder


@pytest.fixture(scope="module")
def graded(course: Path) -> CompletedProcess[str]:
    """The class, graded."""
    return run_command("autograder", "grade", LESSON, course=course)


def results(course: Path) -> dict[str, float]:
    """The scores in nbgrader's export, by student."""
    done = run_command("nbgrader", "export", course=course)
    assert done.returncode == 0, done.stderr
    lines = (course / "grades.csv").read_text(encoding="utf-8").splitlines()
    place = {name: at for at, name in enumerate(lines[0].split(","))}
    rows = [line.split(",") for line in lines[1:]]
    return {
        row[place["student_id"]]: float(row[place["score"]])
        for row in rows
        if row[place["assignment"]] == LESSON
    }


def test_everyone_is_graded(course: Path, graded: CompletedProcess[str]) -> None:
    """The run goes on to its end, those who are right have all points, others lose their own."""
    assert "Traceback" not in graded.stdout + graded.stderr
    found = results(course)
    assert set(found) == set(books())
    full = {name for name, score in found.items() if score == 8}
    assert full == {*NAMES, "brackets", "direct"}
    assert min(found.values()) >= 3
    pages = {path.parts[-3] for path in course.glob(f"feedback/*/{LESSON}/{LESSON}.html")}
    assert pages == set(found)


def test_no_control_character_gets_out(course: Path, graded: CompletedProcess[str]) -> None:
    """Neither to the terminal nor to any file that somebody opens."""
    done = run_command("autograder", "report", LESSON, course=course)
    assert done.returncode == 0, done.stderr
    single = course / "submitted" / "control" / LESSON / f"{LESSON}.ipynb"
    checked = run_command("autograder", "check", single, course=course)
    as_json = run_command("autograder", "check", "--json", single, course=course)
    assert json.loads(as_json.stdout)
    for one in (graded, done, checked, as_json):
        assert not CONTROL.findall(one.stdout + one.stderr)
    assert "ValueError" in checked.stdout
    folders = ("feedback", "autograded", "reports", "results")
    files = [path for name in folders for path in (course / name).rglob("*") if path.is_file()]
    written = [path for path in files if path.suffix in {".html", ".json", ".csv", ".md", ".txt"}]
    assert {path.suffix for path in written} >= {".html"}
    for path in written:
        assert not CONTROL.findall(path.read_text(encoding="utf-8")), path
