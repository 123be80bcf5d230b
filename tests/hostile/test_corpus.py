"""Whatever is handed in, everybody gets what is deserved, and nothing else happens."""

import csv
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.classroom import LESSON, Pupil, mismatches, run_command
from tests.hostile import arena
from tests.hostile.arena import LAYERS, WAYS, WRITTEN, Graded
from tests.hostile.corpus import GROUPS, corpus, sample
from tests.hostile.honest import FIRST, LAST, honest
from tests.hostile.making import LEAK, SECRET, Place
from tests.hostile.pages import CONTROL, active

RUNS = [
    pytest.param(("root", "autograder", sample), id="sample"),
    *(
        pytest.param((layers, way, corpus), marks=pytest.mark.slow, id=f"{layers}-{way}")
        for layers in LAYERS
        for way in WAYS
    ),
]
"""The layers of workers, the program that grades, and who hands in."""


@pytest.fixture(scope="module")
def ground() -> Iterator[Path]:
    """A folder that other users may enter, as those of pytest are not."""
    folder = Path(tempfile.mkdtemp(prefix="hostile-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module", params=RUNS)
def graded(request: pytest.FixtureRequest, ground: Path, released: Path) -> Graded:
    """The whole class, graded with one set of layers by one program."""
    name, way, everybody = request.param
    layers = LAYERS[name]
    if os.getuid() and name != "root":
        pytest.skip("only root can become another user, or take root's powers away")
    folder = ground / f"{name}-{way}-{everybody.__name__}"
    done = arena.grade(folder, released, layers, way, everybody)
    seconds = " + ".join(f"{answer['seconds']:.1f}" for answer in done.answers)
    print(f"\n{len(done.pupils)} submissions, {name}, {way}: {seconds} s")
    return done


@pytest.fixture(scope="module")
def alone(graded: Graded, ground: Path, released: Path) -> Graded:
    """The honest students of the class, graded without the others."""
    there = {pupil.name for pupil in graded.pupils}

    def they(place: Place) -> list[Pupil]:
        return [pupil for pupil in honest(place) if pupil.name in there]

    shutil.rmtree(ground / "alone", ignore_errors=True)
    return arena.grade(ground / "alone", released, LAYERS["root"], "autograder", they)


def test_everybody_gets_what_is_deserved(graded: Graded) -> None:
    """Points, status and flags of each are those that are declared."""
    assert mismatches(graded.place.course, graded.pupils) == []


def test_set_of_layers_is_the_one_that_is_meant(graded: Graded) -> None:
    """Each result says so."""
    runs = [graded.result(pupil.name)["run"] for pupil in graded.pupils]
    assert {run["tier"] for run in runs if run["layers"]} == {graded.place.tier}


def test_run_goes_on_to_its_end(graded: Graded) -> None:
    """It is no fault of the grader's what is handed in, and everybody has a page."""
    assert [answer["status"] for answer in graded.answers] == [0] * len(graded.answers)
    assert "Traceback" not in graded.output
    pages = {path.parts[-3] for path in graded.written("feedback") if path.suffix == ".html"}
    assert pages == {pupil.name for pupil in graded.pupils}


def test_no_process_is_left(graded: Graded) -> None:
    """Whatever was started has ended when the command has."""
    assert [answer["left"] for answer in graded.answers] == [[]] * len(graded.answers)


def test_no_packet_was_sent(graded: Graded) -> None:
    """On no interface, not even to this machine."""
    assert [answer["packets"] for answer in graded.answers] == [0] * len(graded.answers)


def test_nothing_else_has_changed(graded: Graded) -> None:
    """What is not written by grading is as before, but that links and pipes were set aside."""
    special = {
        str(graded.place.course / "submitted" / pupil.name / LESSON / name)
        for pupil in graded.pupils
        for name in (*pupil.links, *pupil.pipes)
    }
    changed = {
        path: (graded.before.get(path), graded.after.get(path))
        for path in graded.before.keys() | graded.after.keys()
        if graded.before.get(path) != graded.after.get(path)
    }
    assert {path: change for path, change in changed.items() if path not in special} == {}
    assert all(after is None for _, after in changed.values())


def test_no_secret_gets_out(graded: Graded) -> None:
    """Neither what lies in files and in the environment, nor a hidden input to a student."""
    assert SECRET not in graded.output
    for path in graded.written(*WRITTEN):
        assert SECRET.encode() not in path.read_bytes(), path
    for path in graded.written("feedback", "autograded"):
        assert LEAK.encode() not in path.read_bytes(), path
    for pupil in graded.pupils:
        result = graded.result(pupil.name)
        assert LEAK in result["run"].pop("log") or pupil.name not in PRINTING
        assert LEAK not in json.dumps(result), pupil.name


PRINTING = ("carries-prints", "prints-and-is-right")
"""Whose hidden inputs are in the log, which is for the instructor."""


def test_nothing_runs_in_a_browser(graded: Graded) -> None:
    """No page has an element, a link or an attribute that does something."""
    for path in graded.written("feedback"):
        if path.suffix == ".html":
            assert active(path.read_text(encoding="utf-8")) == [], path
    for pupil in graded.pupils:
        for output in outputs_of(graded, pupil.name):
            kinds = set(output.get("data", {})) - {"text/plain", "image/png", "image/jpeg"}
            assert kinds <= {"text/html"}, pupil.name
            assert active("".join(output.get("data", {}).get("text/html", ""))) == [], pupil.name


def outputs_of(graded: Graded, name: str) -> list[dict[str, Any]]:
    """The outputs in a graded notebook."""
    path = graded.place.course / "autograded" / name / LESSON / f"{LESSON}.ipynb"
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return [output for cell in cells for output in cell.get("outputs", [])]


def test_no_control_character_gets_out(graded: Graded) -> None:
    """Neither to the terminal nor to what somebody opens."""
    assert CONTROL.findall(graded.output) == []
    for path in graded.written("feedback", "results"):
        if path.suffix in {".html", ".json"}:
            assert CONTROL.findall(path.read_text(encoding="utf-8")) == [], path


def test_honest_marks_are_those_of_the_honest_alone(graded: Graded, alone: Graded) -> None:
    """To the message, whoever else hands in, for the first of the class as for the last."""
    there = sorted(pupil.name for pupil in graded.pupils)
    assert (there[0], there[-1]) == (FIRST, LAST)
    names = [pupil.name for pupil in alone.pupils if pupil.name in there]
    assert {FIRST, LAST} < set(names)
    for name in names:
        assert marks(graded.result(name)) == marks(alone.result(name))


def marks(result: dict[str, Any]) -> list[Any]:
    """What a result says, but for times and what was printed."""
    for exercise in result["exercises"]:
        for check in exercise["checks"]:
            del check["seconds"]
    return [result[name] for name in ("score", "status", "flags", "notes", "exercises")]


def say(course: Path, *arguments: str) -> None:
    """Run a command that must work, and says nothing that steers a terminal."""
    done = run_command("autograder", *arguments, course=course)
    assert done.returncode == 0, done.stderr
    assert not CONTROL.findall(done.stdout + done.stderr)


def test_report_is_as_active_as_that_of_the_honest(graded: Graded, alone: Graded) -> None:
    """It has one script, its own, and what it draws."""
    found = []
    for one in (graded, alone):
        say(one.place.course, "report", LESSON)
        (page,) = one.written("reports")
        found.append(active(page.read_text(encoding="utf-8")))
        assert not CONTROL.findall(page.read_text(encoding="utf-8"))
    assert [each.count("<script>") for each in found] == [1, 1]
    assert set(found[0]) <= set(found[1])


def test_no_cell_of_a_table_is_a_formula(graded: Graded) -> None:
    """Whatever spreadsheet opens it."""
    course = graded.place.course
    for platform in ("canvas", "moodle"):
        say(course, "export", LESSON, "--to", platform)
    for path in course.glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            cells = {cell for row in csv.reader(file) for cell in row}
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_class_is_large_and_has_all_groups(tmp_path: Path) -> None:
    """None is empty, and each name stands once."""
    place = Place(course=tmp_path, home=tmp_path)
    assert len(corpus(place)) > 200
    assert all(group(place) for group in GROUPS.values())
