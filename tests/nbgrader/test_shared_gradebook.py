"""A gradebook that several people write at once: on a PostgreSQL server, and in a file."""

import json
import threading
import urllib.request
from collections.abc import Iterator
from http.cookiejar import CookieJar
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from autograder import project
from tests.classroom import LESSON, OTHER, copy_course, hand_in, make_course, pupils, run_command
from tests.postgresql import postgresql
from tests.server import jupyter

pytestmark = pytest.mark.slow

COURSE = "gans-and-style-transfer"
EARLY = "anna"
LATER = ("malik", "nadia", "oleg", "paulina", "игорь", "kavya", "arno", "радж")
ANSWER = "style_weight"


@pytest.fixture(scope="module", params=["postgresql", "sqlite"])
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path_factory.mktemp('sqlite') / 'gradebook.db'}"
    else:
        with postgresql() as address:
            yield address


@pytest.fixture(scope="module")
def course(url: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course whose gradebook is there, with its assignments released."""
    settings = f"c.CourseDirectory.db_url = {url!r}\n"
    return make_course(tmp_path_factory.mktemp("shared") / "course", settings)


def grade(course: Path, lesson: str) -> None:
    """Grade a class."""
    done = run_command("autograder", "grade", lesson, course=course)
    assert done.returncode == 0, done.stderr


def scores(url: str, lesson: str) -> dict[str, dict[str, float]]:
    """What each student has for each graded cell, the answers aside."""
    with Gradebook(url, COURSE) as gradebook:
        return {
            one.student.id: {
                grade.name: grade.auto_score
                for notebook in one.notebooks
                for grade in notebook.grades
                if grade.auto_score is not None
            }
            for one in gradebook.assignment_submissions(lesson)
        }


class Formgrader:
    """Who grades by hand in a browser, as far as the server sees of it."""

    def __init__(self, address: str) -> None:
        self._address = f"{address}/formgrader"
        self._cookies = CookieJar()
        self._opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(self._cookies)
        )
        self._opener.open(self._address, timeout=60).read()
        (self._token,) = (one.value or "" for one in self._cookies if one.name == "_xsrf")

    def give(self, grade: str, points: float) -> None:
        """Enter points; an answer that says anything else than that it is done is raised."""
        request = urllib.request.Request(  # noqa: S310 (this machine's own server)
            f"{self._address}/api/grade/{grade}",
            data=json.dumps({"manual_score": points}).encode(),
            headers={"X-XSRFToken": self._token, "Content-Type": "application/json"},
            method="PUT",
        )
        with self._opener.open(request, timeout=60) as answer:
            assert json.loads(answer.read())["manual_score"] == points


def test_two_graders_and_formgrader_at_once(
    url: str, course: Path, released: Path, tmp_path: Path
) -> None:
    """Two people grade two assignments of the same students, all new; a third grades by hand.

    All scores are those that one grader alone enters, and no hand grade is lost.
    """
    by_file = copy_course(released, tmp_path / "by_file")
    beside = copy_course(course, tmp_path / "beside")
    solution = project.ROOT / "solutions" / OTHER / f"{OTHER}.ipynb"
    hand_in(course, pupils(EARLY))
    grade(course, LESSON)
    hand_in(course, pupils(*LATER))
    hand_in(by_file, pupils(EARLY, *LATER))
    for place in (beside, by_file):
        for name in (EARLY, *LATER):
            path = place / "submitted" / name / OTHER / solution.name
            path.parent.mkdir(parents=True)
            path.write_bytes(solution.read_bytes())
    with Gradebook(url, COURSE) as gradebook:
        answer = str(gradebook.find_grade(ANSWER, LESSON, LESSON, EARLY).id)

    given: list[float] = []
    failed: list[BaseException] = []
    (tmp_path / "settings").mkdir()
    with jupyter(course, tmp_path / "settings") as address:
        person = Formgrader(address)
        person.give(answer, 0.25)

        def run(place: Path, lesson: str) -> None:
            try:
                grade(place, lesson)
            except BaseException as error:
                failed.append(error)

        graders = [
            threading.Thread(target=run, args=each) for each in ((course, LESSON), (beside, OTHER))
        ]
        for grader in graders:
            grader.start()
        while any(grader.is_alive() for grader in graders):
            given.append(0.5 + 0.25 * (len(given) % 6))
            person.give(answer, given[-1])
            graders[0].join(0.2)
    assert not failed, failed
    assert len(given) > 3
    with Gradebook(url, COURSE) as gradebook:
        assert gradebook.find_grade(ANSWER, LESSON, LESSON, EARLY).manual_score == given[-1]
    for lesson in (LESSON, OTHER):
        grade(by_file, lesson)
        expected = scores(f"sqlite:///{by_file / 'gradebook.db'}", lesson)
        assert set(expected) == {EARLY, *LATER}
        assert scores(url, lesson) == expected


def test_reports_and_exports_read_it(url: str, course: Path) -> None:
    """What comes after grading finds the same gradebook."""
    for command in (("report", LESSON), ("export", LESSON, "--to", "moodle")):
        done = run_command("autograder", *command, course=course)
        assert done.returncode == 0, done.stderr
    done = run_command("nbgrader", "export", course=course)
    assert done.returncode == 0, done.stderr
    listed = (course / "grades.csv").read_text(encoding="utf-8")
    assert all(name in listed for name in scores(url, LESSON))


def test_a_server_that_is_gone_is_told(released: Path, tmp_path: Path) -> None:
    """One sentence says what to do, and nothing is graded."""
    course = copy_course(released, tmp_path / "course")
    hand_in(course, pupils(EARLY))
    with (course / "nbgrader_config.py").open("a", encoding="utf-8") as config:
        address = f"postgresql+psycopg://grader@/postgres?host={tmp_path}"
        config.write(f"c.CourseDirectory.db_url = {address!r}\n")
    done = run_command("autograder", "grade", LESSON, course=course)
    assert done.returncode == 2
    assert "What to do: see that its server runs" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (course / "results").exists()
