"""Far too many files: each kind is refused with its sentence, and other work is taken."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from autograder.intake import folders, members
from tests.classroom import LESSON
from tests.intake.conftest import Collect, rows_of, submitted
from tests.intake.packing import crowd, dated, moodle, put, work
from tests.intake.test_hostile import told
from tests.submission.folders import packed

NB = f"{LESSON}.ipynb"
GOOD = moodle("Good Girl", 1)


def bad(number: int, of: int) -> str:
    """A path of one of so many bad students."""
    return moodle(f"Bad Boy {number % of}", 2 + number % of, f"{number}.txt")


def hundred_zips() -> bytes:
    """A zip of a hundred zips with a thousand files each."""
    return packed({f"{number}.zip": crowd(1_000, name=str) for number in range(100)}, 0)


def with_good(name: Callable[[int], str], says: int | None = None) -> bytes:
    """A zip with 100,000 files and a good notebook."""
    return crowd(says=says, name=name, beside=packed({GOOD: work("good")}))


BESIDE: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "one folder": (lambda: with_good(lambda n: bad(n, 1)), "1,000 files of one student"),
    "twenty folders": (lambda: with_good(lambda n: bad(n, 20)), "1,000 files of one student"),
    "a lie: few": (lambda: with_good(lambda n: bad(n, 1), says=3), "1,000 files of one student"),
    "in zips": (
        lambda: dated(
            {GOOD: work("good"), moodle("Bad Boy", 2, "a.zip"): crowd(60_000, name=str)}
        ),
        "at most 50,000 files and found about 60,000",
    ),
    "zips in a zip": (
        lambda: dated({
            GOOD: work("good"),
            moodle("Bad Boy", 2, "a.zip"): hundred_zips(),
        }),
        "at most 50,000 files and found about",
    ),
}  # fmt: skip
WHOLE: Mapping[str, Callable[[], bytes]] = {
    "a thousand folders": lambda: crowd(name=lambda n: bad(n, 1_000)),
    "no folder": lambda: crowd(name=str),
    "one name": crowd,
    "a lie: few": lambda: crowd(says=3, name=str),
    "very many": lambda: crowd(300_000, name=str),
    "a zip for each group": hundred_zips,
}


@pytest.mark.parametrize("kind", BESIDE)
def test_beside_a_crowd(kind: str, collect: Collect, course: Path, tmp_path: Path) -> None:
    """What is too full is named, and the good notebook is in the course."""
    make, sentence = BESIDE[kind]
    done = collect(put(tmp_path / "all.zip", make()), "--json")
    assert done.exit_code == 0, done.output
    assert told(rows_of(done), sentence)
    assert submitted(course, "Good_Girl").read_bytes() == work("good")


@pytest.mark.parametrize("kind", WHOLE)
def test_nothing_but_a_crowd(kind: str, collect: Collect, course: Path, tmp_path: Path) -> None:
    """The delivery is refused in one sentence, and another one is taken."""
    source = put(tmp_path / "crowd.zip", WHOLE[kind]())
    done = collect(source, put(tmp_path / "all.zip", dated({GOOD: work("good")})), "--json")
    said = done.stderr + done.stdout
    assert "at most 50,000 files and found about" in said
    assert "What to do:" in said
    assert submitted(course, "Good_Girl").read_bytes() == work("good")


def test_a_lie_without_a_crowd(collect: Collect, course: Path, tmp_path: Path) -> None:
    """How many files there are is counted, whatever a zip says."""
    source = crowd(2, says=65_535, name=lambda n: bad(n, 1), beside=packed({GOOD: work("good")}))
    assert collect(put(tmp_path / "all.zip", source)).exit_code == 0
    assert submitted(course, "Good_Girl").read_bytes() == work("good")


def test_notebooks_of_a_crowd(collect: Collect, course: Path, tmp_path: Path) -> None:
    """Whoever hands in an environment of Python with the notebook is graded all the same."""
    mine = moodle("Bad Boy 0", 2)
    source = crowd(name=lambda n: bad(n, 1), beside=packed({GOOD: work("good"), mine: work("bad")}))
    assert collect(put(tmp_path / "all.zip", source)).exit_code == 0
    assert submitted(course, "Bad_Boy_0").read_bytes() == work("bad")


def test_what_is_passed_over_is_no_crowd(collect: Collect, tmp_path: Path) -> None:
    """Histories of git are packed into some downloads, and nobody has handed them in."""
    name = ".git/objects/{}".format
    source = crowd(
        name=lambda n: moodle(f"Boy {n % 90}", n % 90, name(n)),
        beside=packed({GOOD: work("good")}),
    )
    rows = rows_of(collect(put(tmp_path / "all.zip", source), "--json"))
    assert {who: row["status"] for who, row in rows.items()} == {"Good_Girl": "taken"}


def test_a_folder_of_one(collect: Collect, course: Path, tmp_path: Path) -> None:
    """More than a thousand files of one student keep nobody else out."""
    for number in range(members.MAX_OF_ONE + 1):
        put(tmp_path / "all" / "Bad Boy" / f"{number}.txt", b"")
    put(tmp_path / "all" / "Good Girl" / NB, work("good"))
    rows = rows_of(collect(tmp_path / "all", "--json"))
    assert told(rows, "at most 1,000 files of one student and found more")
    assert submitted(course, "Good_Girl").read_bytes() == work("good")


def test_a_folder_of_all(
    collect: Collect, course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder with too many files is refused, and another one is taken."""
    monkeypatch.setattr(folders, "MAX_MEMBERS", 50)
    for number in range(60):
        put(tmp_path / "crowd" / f"{number}.txt", b"")
    put(tmp_path / "all" / "Good Girl" / NB, work("good"))
    done = collect(tmp_path / "crowd", tmp_path / "all", "--format", "drive")
    assert done.exit_code == 2
    assert "Expected at most 50 files and found more" in done.stderr
    assert submitted(course, "Good_Girl").read_bytes() == work("good")


def test_very_many_refusals_are_counted(collect: Collect, tmp_path: Path) -> None:
    """The first are named one by one."""
    source = crowd(5_000, name=lambda n: f"../{n}/{GOOD}", beside=packed({GOOD: work("good")}))
    done = collect(put(tmp_path / "all.zip", source), "--format", "moodle", "--json")
    assert done.stdout.count("leads out of its folder") == 200
    assert "4,800 more files of all.zip are refused" in done.stdout
