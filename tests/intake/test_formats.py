"""Names as platforms write them, and what is read from each."""

import pytest

from autograder.errors import UsageError
from autograder.intake.entries import Entry
from autograder.intake.formats import FORMATS, Setting, copies_of
from autograder.intake.recognition import by_pattern, recognise
from tests.intake.packing import PEOPLE, canvas, ilias, moodle

SETTING = Setting(
    assignment="style_transfer", clones=frozenset({"hw3-annaek", "all/hw3-ali"}), prefix="hw3-"
)
NB = "style_transfer.ipynb"
TABLE: list[tuple[str, str, Entry]] = [
    (
        "moodle",
        f"Anna Ek_12345_assignsubmission_file_/{NB}",
        Entry(
            file=NB, name="Anna Ek", number="12345", place="Anna Ek_12345_assignsubmission_file_/"
        ),
    ),
    (
        "moodle",
        f"Anna Ek_12345_assignsubmission_file/{NB}",
        Entry(
            file=NB, name="Anna Ek", number="12345", place="Anna Ek_12345_assignsubmission_file/"
        ),
    ),
    (
        "moodle",
        f"Anna Ek_12345_assignsubmission_file_{NB}",
        Entry(
            file=NB, name="Anna Ek", number="12345", place="Anna Ek_12345_assignsubmission_file_"
        ),
    ),
    (
        "moodle",
        f"DL101-Homework 3-8812/Zoë van-Dyk O'Neil_7_assignsubmission_file_/src/a/{NB}",
        Entry(
            file=f"src/a/{NB}",
            name="Zoë van-Dyk O'Neil",
            number="7",
            place="Zoë van-Dyk O'Neil_7_assignsubmission_file_/",
        ),
    ),
    (
        "moodle",
        "Participant_9_assignsubmission_onlinetext_/onlinetext.html",
        Entry(
            file="onlinetext.html",
            name="Participant",
            number="9",
            place="Participant_9_assignsubmission_onlinetext_/",
        ),
    ),
    (
        "moodle",
        "Сидорова Ольга_12_assignsubmission_onlinetext_onlinetext.html",
        Entry(
            file="onlinetext.html",
            name="Сидорова Ольга",
            number="12",
            place="Сидорова Ольга_12_assignsubmission_onlinetext_",
        ),
    ),
    (
        "canvas",
        "ekanna_123_456_style_transfer-1.ipynb",
        Entry(
            file="style_transfer-1.ipynb",
            name="ekanna",
            number="123",
            attempt=456,
            place="ekanna_123_456_",
        ),
    ),
    (
        "canvas",
        f"submissions/ekanna_LATE_123_456_{NB}",
        Entry(
            file=NB,
            name="ekanna",
            number="123",
            attempt=456,
            late=True,
            place="ekanna_LATE_123_456_",
        ),
    ),
    (
        "canvas",
        "ekanna_late_123_456_a_7_8.ipynb",
        Entry(
            file="a_7_8.ipynb",
            name="ekanna",
            number="123",
            attempt=456,
            late=True,
            place="ekanna_late_123_456_",
        ),
    ),
    (
        "canvas",
        "ekanna_LATE_123_text.html",
        Entry(file="text.html", name="ekanna", number="123", late=True, place="ekanna_LATE_123_"),
    ),
    (
        "ilias",
        f"Exercise/Ek_Anna_annaek_345/{NB}",
        Entry(file=NB, name="Anna Ek", login="annaek", number="345", place="Ek_Anna_annaek_345/"),
    ),
    (
        "ilias",
        f"Multi/Team 4/van_Dyk_Mary_Ann_md_9/Late Submission - {NB}",
        Entry(
            file=NB,
            name="Dyk Mary Ann van",
            login="md",
            number="9",
            late=True,
            place="van_Dyk_Mary_Ann_md_9/",
        ),
    ),
    (
        "git",
        f"style_transfer-annaek/{NB}",
        Entry(file=NB, login="annaek", place="style_transfer-annaek/"),
    ),
    (
        "git",
        f"style-transfer-anna-ek/a/{NB}",
        Entry(file=f"a/{NB}", login="anna-ek", place="style-transfer-anna-ek/"),
    ),
    (
        "git",
        f"style-transfer-submissions/style-transfer-ali/{NB}",
        Entry(file=NB, login="ali", place="style-transfer-ali/"),
    ),
    ("git", f"all/hw3-ali/src/{NB}", Entry(file=f"src/{NB}", login="ali", place="hw3-ali/")),
    ("git", f"hw3-annaek/{NB}", Entry(file=NB, login="annaek", place="hw3-annaek/")),
    ("drive", f"Anna Ek/{NB}", Entry(file=NB, name="Anna Ek", place="Anna Ek/")),
    ("drive", f"Anna Ek - {NB}", Entry(file=NB, name="Anna Ek", place="Anna Ek - ")),
    (
        "drive",
        f"Copy of Anna Ek - Homework - {NB}",
        Entry(file=f"Copy of Homework - {NB}", name="Anna Ek", place="Anna Ek - "),
    ),
    (
        "drive",
        "Anna Ek - style_transfer (1).ipynb",
        Entry(file="style_transfer (1).ipynb", name="Anna Ek", place="Anna Ek - "),
    ),
]
NO_NAMES = [
    ("moodle", "Anna Ek_x_assignsubmission_file_/a.ipynb"),
    ("moodle", "Anna Ek_1_assignsubmission_file_/"),
    ("moodle", "_1_assignsubmission_file_/a.ipynb"),
    ("canvas", "ekanna_123.ipynb"),
    ("canvas", "ekanna_123_456"),
    ("ilias", "Ek_annaek_345/a.ipynb"),
    ("ilias", "Ek_Anna_annaek_345"),
    ("git", "annaek/a.ipynb"),
    ("git", "style_transfer-annaek"),
    ("drive", "a.ipynb"),
]
BY_NAME = {each.name: each for each in FORMATS}


@pytest.mark.parametrize(("form", "path", "entry"), TABLE, ids=[path for _, path, _ in TABLE])
def test_names(form: str, path: str, entry: Entry) -> None:
    """Each part of a name is found."""
    assert BY_NAME[form].parse(path, SETTING) == entry


@pytest.mark.parametrize(("form", "path"), NO_NAMES)
def test_other_names(form: str, path: str) -> None:
    """What lacks a part is no name of that platform."""
    assert BY_NAME[form].parse(path, SETTING) is None


@pytest.mark.parametrize("name", PEOPLE)
def test_what_is_written_is_read(name: str) -> None:
    """For any name: the name and the number come back, and the place leads to the same student."""
    paths = [moodle(name, 5), moodle(name, 5, old=False), f"{name}_5_assignsubmission_file_{NB}"]
    for path in paths:
        entry = BY_NAME["moodle"].parse(path, SETTING)
        assert entry is not None
        assert (entry.name, entry.number) == (name, "5")
        again = BY_NAME["moodle"].parse(f"{entry.place}page.html", SETTING)
        assert again is not None
        assert (again.key, again.file) == (entry.key, "page.html")
    entry = BY_NAME["canvas"].parse(canvas(name, 5, 6, NB), SETTING)
    assert entry is not None
    assert (entry.number, entry.attempt) == ("5", 6)
    entry = BY_NAME["ilias"].parse(ilias(name, "login", 5), SETTING)
    assert entry is not None
    assert (entry.login, entry.number, entry.file) == ("login", "5", f"{'toy'}.ipynb")


@pytest.mark.parametrize("form", [name for name in BY_NAME if name != "git"])
def test_recognised(form: str) -> None:
    """By the names alone, also where some are none."""
    paths = [path for name, path, _ in TABLE if name == form]
    assert recognise([*paths, "readme.txt"], SETTING).name == form


def test_none_or_several_fit() -> None:
    """One sentence says so."""
    with pytest.raises(UsageError, match=r"the names of no platform.*--format"):
        recognise(["a.ipynb", "b.ipynb"], SETTING)
    with pytest.raises(UsageError, match="found no file"):
        recognise([], SETTING)
    both = [f"ek_1_2_{NB}", f"Ek_Anna_annaek_345/ek_1_2_{NB}"]
    with pytest.raises(UsageError, match=r"Canvas and of ILIAS.*--pattern"):
        recognise(both, SETTING)


def test_pattern() -> None:
    """Blackboard's names, say."""
    form = by_pattern(
        r".*_(?P<student>\w+)_attempt_(?P<time>[\d-]{19})(?P<late>_late)?_(?P<attempt>\d+)_.+"
    )
    entry = form.parse("x/hw_annaek_attempt_2026-01-31-12-00-00_late_2_a.ipynb", SETTING)
    assert entry is not None
    assert (entry.login, entry.time, entry.late, entry.attempt) == (
        "annaek", "2026-01-31-12-00-00", True, 2
    )  # fmt: skip
    for wrong in ("(", "(?P<time>.*)", "(?P<student>.)(?P<other>.)"):
        with pytest.raises(UsageError, match="What to do"):
            by_pattern(wrong)


@pytest.mark.parametrize(
    ("file", "number"),
    [
        ("a.ipynb", 0), ("a (1).ipynb", 1), ("a(12).ipynb", 12), ("a-2.ipynb", 2),
        ("a-Copy1.ipynb", 1), ("a - Copy.ipynb", 1), ("a - Copy (3).ipynb", 3),
        ("Copy of a.ipynb", 1), ("Copy of Copy of a.ipynb", 2), ("b (9)/a.ipynb", 0),
    ],
)  # fmt: skip
def test_copies(file: str, number: int) -> None:
    """Browsers, platforms and Jupyter count copies, each in its own way."""
    assert copies_of(file) == number
