"""Whatever one submission sends, prints or leaves behind, the rest of its class is graded."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.classroom import GAN, Content, copy_course, run_command, to_bytes
from tests.classroom.gan_solutions import TUTORIAL
from tests.classroom.notebooks import notebook, with_cell

NAMES = ("anna", "zora")
"""The first and the last of the class, who are right."""

NASTY = "\\x1b[2J\\x1b]0;title\\x07\\x00\\x9b31m"

CODE: Mapping[str, Mapping[str, str]] = {
    "slopes": {
        "Discriminator": "class Discriminator(nn.Module):\n"
        "    def __init__(self, channels):\n        super().__init__()\n"
        "        self.layer = nn.Linear(1, 1)\n\n"
        "    def forward(self, x):\n        return {'slopes': x, 'left': [x]}\n"
    },
    "history": {
        "train_gan": TUTORIAL["train_gan"].replace(
            "return history", "return {name: torch.tensor(one) for name, one in history.items()}"
        )
    },
    "complex": {"generator_loss": "def generator_loss(x):\n    return x.sum() * (1 + 2j)\n"},
    "long": {"one_nn_accuracy": "def one_nn_accuracy(real, fake):\n    return 10**400\n"},
    "empty": {
        "gradient_penalty": "def gradient_penalty(critic, real, fake, *, generator=None):\n"
        "    return torch.empty(0)\n",
        "interpolate": "def interpolate(start, end, steps):\n    return torch.empty(0, 3)\n",
    },
    "direct": {
        "sample_noise": "import fcntl, os\nfcntl.fcntl(1, fcntl.F_SETFL, os.O_DIRECT)\n"
        "fcntl.fcntl(2, fcntl.F_SETFL, os.O_DIRECT | os.O_APPEND)\n\n" + TUTORIAL["sample_noise"]
    },
    "threads": {
        "interpolate": "import threading\n\n"
        "def work():\n    while True:\n        torch.ones(99) + 1\n"
        "\n\ndef interpolate(start, end, steps):\n    for _ in range(56):\n"
        "        threading.Thread(target=work, daemon=True).start()\n    work()\n"
    },
    "control": {
        "interpolate": "def interpolate(start, end, steps):\n"
        f'    print("{NASTY}")\n    raise ValueError("{NASTY}")\n',
        "sample_noise": f'def sample_noise(*_, **__):\n    return {{"{NASTY}": "{NASTY}"}}\n',
    },
}
"""What others have handed in in place of some exercises, all else being right."""

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Characters that do something to a terminal; tabs and ends of lines are none of them."""


def books() -> dict[str, Content]:
    """The notebooks of all."""
    found = {name: notebook({**TUTORIAL, **changed}, GAN) for name, changed in CODE.items()}
    brackets = with_cell(notebook(TUTORIAL, GAN), "[" * 200_000)
    brackets["cells"][-1].update(cell_type="markdown")
    for key in ("execution_count", "outputs"):
        del brackets["cells"][-1][key]
    found["brackets"] = brackets
    return found | {name: notebook(TUTORIAL, GAN) for name in NAMES}


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course in which all of them have handed in."""
    template = tmp_path_factory.getbasetemp() / "released"
    folder = copy_course(template, tmp_path_factory.mktemp("hostile") / "course")
    for name, content in books().items():
        place = folder / "submitted" / name / GAN
        place.mkdir(parents=True)
        (place / f"{GAN}.ipynb").write_bytes(to_bytes(content))
    return folder


@pytest.fixture(scope="module")
def graded(course: Path) -> CompletedProcess[str]:
    """The class, graded."""
    return run_command("autograder", "grade", GAN, course=course)


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
        if row[place["assignment"]] == GAN
    }


def test_everyone_is_graded(course: Path, graded: CompletedProcess[str]) -> None:
    """The run goes on to its end, those who are right have all points, others lose their own."""
    assert "Traceback" not in graded.stdout + graded.stderr
    found = results(course)
    assert set(found) == set(books())
    full = {name for name, score in found.items() if score == 32}
    assert full == {*NAMES, "brackets", "direct"}
    assert min(found.values()) > 20
    pages = {path.parts[-3] for path in course.glob(f"feedback/*/{GAN}/{GAN}.html")}
    assert pages == set(found)


def test_no_control_character_gets_out(course: Path, graded: CompletedProcess[str]) -> None:
    """Neither to the terminal nor to any file that somebody opens."""
    done = run_command("autograder", "report", GAN, course=course)
    assert done.returncode == 0, done.stderr
    single = course / "submitted" / "control" / GAN / f"{GAN}.ipynb"
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
