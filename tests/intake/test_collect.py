"""A class of sixty, as each platform delivers it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.intake.ledger import read_ledger
from tests.classroom import LESSON
from tests.intake.conftest import Collect, rows_of, snapshot, submitted
from tests.intake.packing import (
    PEOPLE,
    at,
    bomb,
    canvas,
    dated,
    encrypted,
    ilias,
    link,
    moodle,
    put,
    roster,
    work,
)
from tests.submission.folders import mine, of_tiny, packed

Files = dict[str, bytes]


def of_moodle(files: Files) -> Files:
    """Work as Moodle delivers it, by the name of the student and of the file."""
    return {moodle(*who(path)): content for path, content in files.items()}


def of_new_moodle(files: Files) -> Files:
    """The same from version 4.1 on."""
    return {moodle(*who(path), old=False): content for path, content in files.items()}


def of_flat_moodle(files: Files) -> Files:
    """The same without folders."""
    return {
        "{}_{}_assignsubmission_file_{}".format(*who(path)): content
        for path, content in files.items()
    }


def of_canvas(files: Files) -> Files:
    """The same as Canvas delivers it."""
    found = {}
    for number, (path, content) in enumerate(files.items()):
        name, user, file = who(path)
        found[canvas(name, user, 9000 + number, file, late=user % 7 == 0)] = content
    return found


def of_ilias(files: Files) -> Files:
    """The same as ILIAS delivers it."""
    found = {}
    for path, content in files.items():
        name, number, file = who(path)
        found[ilias(name, f"user{number}", number, file)] = content
    return found


def of_drive(files: Files) -> Files:
    """The same in a folder for each student."""
    return {f"Homework/{path}": content for path, content in files.items()}


def of_classroom(files: Files) -> Files:
    """The same in one folder, as Google Classroom names copies."""
    return {f"Homework/{path.replace('/', ' - ')}": content for path, content in files.items()}


FORMS: list[Callable[[Files], Files]] = [
    of_moodle, of_new_moodle, of_flat_moodle, of_canvas, of_ilias, of_drive, of_classroom,
]  # fmt: skip
HEAD = ("First name", "Last name", "ID number", "Username", "ID", "SIS User ID", "Identifier")


def who(path: str) -> tuple[str, int, str]:
    """A student's name and number, and the name of a file."""
    name, _, file = path.partition("/")
    return name, 100 + PEOPLE.index(name), file


def class_list(path: Path) -> Path:
    """The roster of the class."""
    rows = []
    for number, name in enumerate(PEOPLE, start=100):
        first, last = name.rsplit(" ", 1) if "van" not in name else name.split(" van ")
        numbers = (f"user{number}", str(number), f"S{number}", f"Participant {number}")
        rows.append((first, last if "van" not in name else f"van {last}", f"s{number}", *numbers))
    return roster(path, HEAD, rows)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: str(form.__name__))
def test_a_class_of_sixty(
    form: Callable[[Files], Files], collect: Collect, course: Path, tmp_path: Path
) -> None:
    """Renamed, doubled, nested and hostile: each is taken or refused, and nobody is lost."""
    files = {f"{name}/{LESSON}.ipynb": work(name) for name in PEOPLE[:50]}
    files |= {f"{name}/my homework (1).ipynb": work(name) for name in PEOPLE[50:52]}
    files |= {f"{PEOPLE[0]}/{LESSON}-2.ipynb": work("a second attempt")}
    files |= {f"{PEOPLE[52]}/work.zip": packed({f"a/{LESSON}.ipynb": work(PEOPLE[52])})}
    files |= {f"{PEOPLE[53]}/work.zip": b"PK\x03\x04 broken"}
    files |= {f"{PEOPLE[54]}/work.zip": bomb(f"{LESSON}.ipynb", 40_000_000)}
    files |= {f"{PEOPLE[55]}/work.zip": link(f"{LESSON}.ipynb")}
    files |= {f"{PEOPLE[56]}/work.zip": encrypted(f"{LESSON}.ipynb")}
    files |= {f"{PEOPLE[57]}/tiny.ipynb": of_tiny()}
    files |= {f"{PEOPLE[58]}/essay.txt": b"Dear teacher"}
    source = put(tmp_path / "all.zip", dated(form(files)))
    done = collect(source, "--json", "--roster", class_list(tmp_path / "class.csv"))
    assert done.exit_code == 0, done.output
    rows = rows_of(done)
    assert len(rows) == 60
    for number in range(53):
        assert rows[f"s{100 + number}"]["status"] == "taken", rows[f"s{100 + number}"]
        expected = work(PEOPLE[number] if number else "a second attempt")
        assert submitted(course, f"s{100 + number}").read_bytes() == expected
    for number in range(53, 59):
        row = rows[f"s{100 + number}"]
        assert row["status"] == "refused", row
        assert "Expected" in row["remark"]
        assert "What to do:" in row["remark"]
    assert rows["s159"]["status"] == "nothing"
    before = snapshot(course)
    again = rows_of(collect(source, "--json", "--roster", tmp_path / "class.csv"))
    assert {rows["status"] for rows in again.values()} == {"unchanged", "refused", "nothing"}
    assert snapshot(course) == before


def test_timestamps_have_a_zone(collect: Collect, course: Path, tmp_path: Path) -> None:
    """Moodle's zip has local time: it is in the zone that is named."""
    files = {moodle("Anna Ek", 1): work("anna"), moodle("Ali Żak", 2): work("ali")}
    source = put(tmp_path / "all.zip", dated(files))
    assert collect(source, "--timezone", "Europe/Berlin").exit_code == 0
    stamps = [submitted(course, each).with_name("timestamp.txt") for each in ("Anna_Ek", "Ali_Żak")]
    texts = [each.read_text() for each in stamps]
    assert texts == ["2026-01-31 11:00:00 UTC\n", "2026-01-31 12:00:00 UTC\n"]


def test_the_course_has_a_zone(collect: Collect, course: Path, tmp_path: Path) -> None:
    """It is what nbgrader's exchange has, and it is said."""
    text = "c = get_config()\nc.Exchange.timezone = 'America/New_York'\n"
    (course / "nbgrader_config.py").write_text(text)
    source = put(tmp_path / "all.zip", dated({moodle("Anna Ek", 1): work("anna")}))
    done = collect(source)
    assert "times without a zone are in America/New_York" in done.stdout
    stamp = submitted(course, "Anna_Ek").with_name("timestamp.txt")
    assert stamp.read_text() == "2026-01-31 17:00:00 UTC\n"


def test_times_of_the_download_are_none(collect: Collect, course: Path, tmp_path: Path) -> None:
    """Canvas, and Moodle from 4.1 on, write that time into their zips: it makes nobody late."""
    files = {moodle(name, number): work(name) for number, name in enumerate(PEOPLE[:6])}
    source = put(tmp_path / "all.zip", dated(files, dict.fromkeys(files, at(0))))
    done = collect(source, "--dry-run")
    assert "as if from the download" in done.stdout
    collect(source)
    assert not list(course.rglob("timestamp.txt"))
    collect(source, "--times", "files")
    assert len(list(course.rglob("timestamp.txt"))) == 6


def test_times_of_the_roster_are_enough(collect: Collect, tmp_path: Path) -> None:
    """Who gives them is not asked for them; a student without one is."""
    files = {moodle(name, n, old=False): work(name) for n, name in enumerate(PEOPLE[:2])}
    source = put(tmp_path / "all.zip", dated(files, dict.fromkeys(files, at(0))))
    head = ("Full name", "Username", "Last modified (submission)")
    for second, asked in (("31 January 2026, 1:00 PM", False), ("-", True)):
        rows = [(PEOPLE[0], "a", "31 January 2026, 12:00 PM"), (PEOPLE[1], "b", second)]
        done = collect(source, "--roster", roster(tmp_path / "l.csv", head, rows), "--dry-run")
        assert ("as if from the download" in done.stdout) is asked


def test_new_moodle_says_so_by_its_folders(collect: Collect, tmp_path: Path) -> None:
    """Then a few students are enough; times that are days apart are those of handing in."""
    files = {moodle(name, n, old=False): work(name) for n, name in enumerate(PEOPLE[:2])}
    for name, hours, expected in (("now", 0, ""), ("then", 9, "2026-01-31 12:00:00 UTC")):
        times = {path: at(hours * n) for n, path in enumerate(files)}
        done = collect(put(tmp_path / f"{name}.zip", dated(files, times)), "--dry-run", "--json")
        assert rows_of(done)["Anna_Ek"]["time"] == expected


def test_a_roster_gives_times(collect: Collect, course: Path, tmp_path: Path) -> None:
    """Moodle's grading worksheet has the participant's number and when the work came in."""
    source = put(tmp_path / "all.zip", dated({moodle("Anna Ek", 77): work("anna")}))
    head = ("Identifier", "Full name", "Email address", "Last modified (submission)")
    row = ("Participant 77", "Anna Ek", "anna@uni.example", "Friday, 30 January 2026, 9:05 PM")
    sheet = roster(tmp_path / "sheet.csv", head, [row])
    collect(source)
    assert collect(source, "--roster", sheet, "--timezone", "Asia/Tokyo").exit_code == 0
    stamp = submitted(course, "anna@uni.example").with_name("timestamp.txt")
    assert stamp.read_text() == "2026-01-30 12:05:00 UTC\n"


@pytest.mark.parametrize("form", FORMS, ids=lambda form: str(form.__name__))
def test_a_class_of_one(
    form: Callable[[Files], Files], collect: Collect, course: Path, tmp_path: Path
) -> None:
    """Their folder is theirs, and no folder around the class's."""
    files = {f"{PEOPLE[0]}/{name}": b"x" * 60 for name in ("my_data.txt", "my_notes.txt", "a_b.md")}
    files[f"{PEOPLE[0]}/{LESSON}.ipynb"] = work("one")
    done = collect(put(tmp_path / "a.zip", dated(form(files))), "--json")
    assert done.exit_code == 0, done.output
    (row,) = rows_of(done).values()
    assert submitted(course, row["who"]).read_bytes() == work("one")


def test_dry_run_writes_nothing(collect: Collect, course: Path, tmp_path: Path) -> None:
    """It says the same, and leaves the course as it is."""
    source = put(tmp_path / "all.zip", dated({moodle("Anna Ek", 1): work("anna")}))
    before = snapshot(course)
    assert rows_of(collect(source, "--dry-run", "--json"))["Anna_Ek"]["status"] == "taken"
    assert snapshot(course) == before


def test_helpers_come_along(collect: Collect, course: Path, tmp_path: Path) -> None:
    """What the notebook uses is put beside it; what it does not use is not."""
    notebook = mine().replace(b'"import torch', b'"import helpers\\nimport torch', 1)
    assert notebook != mine()
    files = {"helpers.py": b"x = 1\n", "other.py": b"", f"{LESSON}.ipynb": notebook}
    source = put(tmp_path / "a.zip", dated({moodle("Anna Ek", 1, k): v for k, v in files.items()}))
    collect(source)
    folder = submitted(course, "Anna_Ek").parent
    assert sorted(each.name for each in folder.iterdir()) == [
        "helpers.py", "timestamp.txt", f"{LESSON}.ipynb"
    ]  # fmt: skip
    assert read_ledger(course, LESSON)["Anna_Ek"].beside == ("helpers.py",)
