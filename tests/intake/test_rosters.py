"""Who is who: rosters, names that agree and names that collide."""

import unicodedata
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from autograder.errors import UsageError
from autograder.intake.moments import moment_of_text, stamp, zone_of
from autograder.intake.names import key_of_name, name_fault, student_id
from autograder.intake.roster import read_roster
from tests.classroom import LESSON, copy_course
from tests.cli.conftest import call
from tests.intake.conftest import Collect, rows_of, submitted
from tests.intake.packing import PEOPLE, canvas, dated, moodle, put, roster, work

NB = f"{LESSON}.ipynb"
UTC = zone_of("UTC")


def test_moodles_exports(tmp_path: Path) -> None:
    """Participants, grades and the grading worksheet."""
    head = ("First name", "Last name", "ID number", "Institution", "Department", "Email address")
    rows = [("Anna", "Ek", "s1", "", "", "a@b.c"), ("Ольга", "Żak", "s2", "", "", "o@b.c")]
    found = read_roster(roster(tmp_path / "grades.csv", head, rows), {}, UTC)
    assert [one.id for one in found.people] == ["s1", "s2"]
    assert found.find("moodle", "77", "", "Ольга Żak")[0][0].id == "s2"
    sheet = ("Identifier", "Full name", "Email address", "Status", "Last modified (submission)")
    row = ("Participant 77", "Anna Ek", "a@b.c", "Submitted", "Friday, 30 January 2026, 9:05 PM")
    (person,) = read_roster(roster(tmp_path / "sheet.csv", sheet, [row]), {}, UTC).people
    assert (person.id, person.numbers) == ("a@b.c", {"moodle": "77"})
    assert person.time is not None
    assert stamp(person.time) == "2026-01-30 21:05:00 UTC"


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (
            ("Идентификатор", "Полное имя", "Адрес электронной почты", "Статус", "Оценка",
             "Последнее изменение (ответ)"),
            ("Участник 77", "Ольга Ким", "olga@b.c", "Ответ отправлен", "",
             "Пятница, 4 декабря 2026, 23:05"),
        ),
        (
            ("ID", "Vollständiger Name", "E-Mail-Adresse", "Status", "Bewertung",
             "Zuletzt geändert (Abgabe)"),
            ("Teilnehmer/in77", "Ольга Ким", "olga@b.c", "Zur Bewertung abgegeben", "",
             "Freitag, 4. Dezember 2026, 23:05"),
        ),
    ],
)  # fmt: skip
def test_moodle_in_other_languages(
    head: tuple[str, ...], row: tuple[str, ...], tmp_path: Path
) -> None:
    """The worksheet as a teacher downloads it who reads Moodle in Russian or in German."""
    sheet = roster(tmp_path / "sheet.csv", head, [row])
    (person,) = read_roster(sheet, {}, zone_of("Europe/Moscow")).people
    assert person.id == "olga@b.c"
    assert "Ольга Ким" in person.names
    assert person.time is not None
    assert stamp(person.time) == "2026-12-04 20:05:00 UTC"


def test_canvas_gradebook(tmp_path: Path) -> None:
    """Without the lines that are nobody's."""
    head = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section", "hw (99)")
    rows = [
        ("    Points Possible", "", "", "", "", "20"),
        ("Müller, Björn", "123", "000123", "bmuller", "S1", ""),
        ("Student, Test", "124", "", "", "S1", ""),
    ]
    found = read_roster(roster(tmp_path / "canvas.csv", head, rows), {}, UTC)
    assert [one.id for one in found.people] == ["bmuller"]
    assert found.find("canvas", "123", "", "")[1]
    assert found.find("canvas", "999", "", "mullerbjorn")[0][0].id == "bmuller"
    assert found.find("moodle", "123", "", "") == ([], False)


def test_any_other(tmp_path: Path) -> None:
    """With columns that are named, semicolons and Windows's encoding."""
    path = tmp_path / "list.csv"
    path.write_bytes("Matr;Wer;Konto\n7;Ek, Åsa;asa-gh\n8;Żak;zak\n".encode("cp1250", "replace"))
    columns = {"id": "matr", "name": "Wer", "login": "Konto"}
    found = read_roster(path, columns, UTC)
    assert found.find("git", "", "ASA-GH", "")[0][0].id == "7"


@pytest.mark.parametrize(
    ("text", "columns", "message"),
    [
        ("", {}, "CSV file with headings"),
        ("id\n1\n1\n", {}, "an id for each student"),
        ("id\nA\na\n", {}, "more than once"),
        ("id\n.x\n", {}, "ids that nbgrader accepts"),
        ("who\n1\n", {}, "--column id=HEADING"),
        ("id\n1\n", {"name": "Wer"}, "Expected a column 'Wer'"),
        ("id\n\0\n", {}, "not as a spreadsheet"),
    ],
)
def test_wrong_rosters(text: str, columns: dict[str, str], message: str, tmp_path: Path) -> None:
    """Each fault is one sentence, with what to do."""
    path = put(tmp_path / "list.csv", text.encode())
    with pytest.raises(UsageError, match=message):
        read_roster(path, columns, UTC)
    with pytest.raises(UsageError, match="see to the path"):
        read_roster(tmp_path / "none.csv", {}, UTC)


def test_names_that_collide(collect: Collect, course: Path, tmp_path: Path) -> None:
    """Both are refused, everybody else is taken, and a roster tells them apart."""
    composed = unicodedata.normalize("NFC", "Zoë Ek")
    apart = unicodedata.normalize("NFD", composed)
    files = {moodle(name, n): work(str(n)) for n, name in enumerate((composed, apart, "Ali Żak"))}
    source = put(tmp_path / "a.zip", dated(files))
    done = collect(source)
    assert done.exit_code == 2
    assert "--roster" in done.stderr
    assert [one.name for one in (course / "submitted").iterdir()] == ["Ali_Żak"]
    head = ("Identifier", "Full name", "Username")
    people = [(f"Participant {n}", "?", f"user{n}") for n in range(3)]
    table = roster(tmp_path / "list.csv", head, people)
    assert collect(source, "--roster", table).exit_code == 0
    assert submitted(course, "user1").read_bytes() == work("1")


def test_folders_that_differ_by_case(collect: Collect, tmp_path: Path) -> None:
    """Many file systems take them for one."""
    for name in ("Ann Ek", "ANN EK", "Bob"):
        put(tmp_path / "all" / name / NB, work(name))
    done = collect(tmp_path / "all")
    assert done.exit_code == 2
    assert "several of that name" in done.stderr


def test_who_is_not_of_the_class(collect: Collect, course: Path, tmp_path: Path) -> None:
    """Strangers are refused, and who handed in nothing is named."""
    files = {canvas("Anna Ek", 5, 1, NB): work("a"), canvas("Who Else", 6, 2, NB): work("b")}
    head = ("Student", "ID", "SIS Login ID")
    table = roster(tmp_path / "l.csv", head, [("Ek, Anna", "5", "anna"), ("Żak, Ali", "7", "ali")])
    done = collect(put(tmp_path / "a.zip", dated(files)), "--roster", table, "--json")
    assert done.exit_code == 2
    assert "nobody of that name" in done.stderr
    statuses = {who: row["status"] for who, row in rows_of(done).items()}
    assert statuses == {"anna": "taken", "elsewho 6": "refused", "ali": "nothing"}


@pytest.mark.parametrize("name", [*PEOPLE, "van der Berg, Jan", "'t Hooft", "a.b@c.d"])
def test_ids_are_accepted(name: str) -> None:
    """Each name gives an id, composed, without blanks, and the same id again."""
    made, fault = student_id(f"  {unicodedata.normalize('NFD', name)} ")
    assert fault == ""
    assert made == unicodedata.normalize("NFC", made)
    assert not any(map(str.isspace, made))
    assert student_id(made) == (made, "")


@pytest.mark.parametrize("name", ["", ".anna", "a/b", "..", "a\nb\x00", "nul", "x" * 200, "\udcff"])
def test_ids_that_are_refused(name: str) -> None:
    """Each with a reason; a line break is a blank."""
    assert student_id(name)[1]


def test_nobody_is_missed_who_is_unclear(collect: Collect, tmp_path: Path) -> None:
    """Two of one name, one of whom handed in: neither is said to have handed in nothing."""
    head = ("Full name", "Username")
    people = [("Anna Ek", "a1"), ("Anna Ek", "a2"), ("Ali Żak", "z")]
    source = put(tmp_path / "a.zip", dated({moodle("Anna Ek", 1): work("a")}))
    done = collect(source, "--roster", roster(tmp_path / "l.csv", head, people), "--json")
    statuses = {who: row["status"] for who, row in rows_of(done).items()}
    assert statuses == {"Anna Ek 1": "refused", "z": "nothing"}
    assert "2 students of the roster who have that name" in done.stderr


def test_the_gradebook_is_a_roster(released: Path, tmp_path: Path) -> None:
    """Its students are known by name, number or address; others are taken under their own name."""
    course = copy_course(released, tmp_path / "course")
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "gans-and-style-transfer") as gradebook:
        gradebook.add_student("s7", first_name="Anna", last_name="Ek", lms_user_id="5")
        gradebook.add_student("s8", first_name="Ali", last_name="Żak")
    files = {canvas("?", 5, 1, NB): work("a"), canvas("Who Else", 6, 2, NB): work("b")}
    source = put(tmp_path / "a.zip", dated({f"x{k}": v for k, v in files.items()}))
    done = call("collect", LESSON, source, "--course", course, "--json")
    statuses = {who: row["status"] for who, row in rows_of(done).items()}
    assert statuses == {"s7": "taken", "xelsewho": "taken", "s8": "nothing"}


def test_canvas_squeezes_names() -> None:
    """Accents, hyphens and apostrophes make no difference."""
    assert key_of_name("O'Neil", "Zoë") == key_of_name("oneilzoe")
    assert name_fault("Zoë O'Neil (2)/hw - final.ipynb") == ""


@pytest.mark.parametrize(
    ("text", "zone", "expected"),
    [
        ("2026-01-31 12:00:00", "Europe/Berlin", "2026-01-31 11:00:00 UTC"),
        ("2026-07-31 12:00:00", "Europe/Berlin", "2026-07-31 10:00:00 UTC"),
        ("2026-01-31 12:00:00 +0300", "Europe/Berlin", "2026-01-31 09:00:00 UTC"),
        ("2026-01-31T12:00:00Z", "Europe/Berlin", "2026-01-31 12:00:00 UTC"),
        ("20260131120000", "Asia/Tokyo", "2026-01-31 03:00:00 UTC"),
        ("2026-01-31-12-00-00", "UTC", "2026-01-31 12:00:00 UTC"),
        ("Saturday, 31 January 2026, 12:00 PM", "Asia/Tokyo", "2026-01-31 03:00:00 UTC"),
        ("Суббота, 31 января 2026, 12:00", "Europe/Moscow", "2026-01-31 09:00:00 UTC"),
        ("1 мая 2026, 12:00", "UTC", "2026-05-01 12:00:00 UTC"),
        ("Mittwoch, 4. März 2026, 12:00", "UTC", "2026-03-04 12:00:00 UTC"),
        ("2026-13-31-12-00-00", "UTC", None),
        ("soon", "UTC", None),
        ("", "UTC", None),
    ],
)
def test_times(text: str, zone: str, expected: str | None) -> None:
    """A time without a zone is local, and one with a zone is left alone."""
    found = moment_of_text(text, zone_of(zone))
    assert (stamp(found) if found else None) == expected


def test_wrong_options(collect: Collect, tmp_path: Path) -> None:
    """Each is named before anything is read."""
    source = put(tmp_path / "a.zip", dated({moodle("Ann", 1): work("a")}))
    for option, value in (
        ("--timezone", "Mars/Olympus"),
        ("--encoding", "klingon"),
        ("--column", "id"),
        ("--column", "shoe=size"),
        ("--pattern", "("),
    ):
        done = collect(source, option, value)
        assert done.exit_code == 2
        assert "What to do:" in done.stderr
