"""Later deliveries: what replaces what, and what is never lost."""

import subprocess
from datetime import timedelta
from pathlib import Path

import pytest

from autograder.intake.ledger import ledger_path, read_ledger
from tests.classroom import LESSON
from tests.intake.conftest import Collect, rows_of, snapshot, submitted
from tests.intake.packing import NOON, canvas, dated, moodle, put, work
from tests.submission.folders import mine

NB = f"{LESSON}.ipynb"
ANNA = moodle("Anna Ek", 1)
HOUR = timedelta(hours=1)


def deliver(path: Path, mark: str, hours: int) -> Path:
    """A delivery of one notebook, handed in so long after noon."""
    return put(path, dated({ANNA: work(mark)}, {ANNA: NOON + hours * HOUR}))


def test_later_replaces_earlier(collect: Collect, course: Path, tmp_path: Path) -> None:
    """And the earlier one is kept, with its time; never the other way round."""
    first, second = deliver(tmp_path / "1.zip", "1", 1), deliver(tmp_path / "2.zip", "2", 2)
    assert rows_of(collect(first, "--json"))["Anna_Ek"]["status"] == "taken"
    row = rows_of(collect(second, "--json"))["Anna_Ek"]
    assert row["status"] == "replaced"
    aside = course / row["remark"].removeprefix("the earlier one is in ")
    assert (aside / NB).read_bytes() == work("1")
    assert (aside / "timestamp.txt").read_text() == "2026-01-31 13:00:00 UTC\n"
    before = snapshot(course)
    row = rows_of(collect(first, "--json"))["Anna_Ek"]
    assert row["status"] == "kept"
    assert "an earlier attempt" in row["remark"]
    assert snapshot(course) == before
    assert submitted(course, "Anna_Ek").read_bytes() == work("2")


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_both_at_once(
    order: tuple[int, int], collect: Collect, course: Path, tmp_path: Path
) -> None:
    """The latest of several deliveries counts, in whatever order they are named."""
    sources = [deliver(tmp_path / f"{n}.zip", str(n), n) for n in range(2)]
    row = rows_of(collect(*(sources[n] for n in order), "--json"))["Anna_Ek"]
    assert submitted(course, "Anna_Ek").read_bytes() == work("1")
    assert "1 other notebook" in row["remark"]


def test_canvas_counts_attempts(collect: Collect, course: Path, tmp_path: Path) -> None:
    """By the numbers of files, as its times are those of the download."""
    for number, status in ((20, "taken"), (21, "replaced"), (19, "kept"), (21, "unchanged")):
        name = canvas("Anna Ek", 5, number, f"{LESSON}-{number}.ipynb")
        source = put(tmp_path / "a.zip", dated({name: work(str(number))}))
        assert rows_of(collect(source, "--json"))["ekanna"]["status"] == status
    assert submitted(course, "ekanna").read_bytes() == work("21")
    assert read_ledger(course, LESSON)["ekanna"].attempt == 21


def test_what_was_changed_by_hand_stays(collect: Collect, course: Path, tmp_path: Path) -> None:
    """The same delivery does not undo it."""
    source = deliver(tmp_path / "1.zip", "1", 1)
    collect(source)
    submitted(course, "Anna_Ek").write_bytes(work("by hand"))
    row = rows_of(collect(source, "--json"))["Anna_Ek"]
    assert row["status"] == "kept"
    assert "changed by hand" in row["remark"]
    assert submitted(course, "Anna_Ek").read_bytes() == work("by hand")


def test_what_came_by_other_ways(collect: Collect, course: Path, tmp_path: Path) -> None:
    """A notebook that `nbgrader collect` put there has a time too."""
    put(submitted(course, "Anna_Ek"), work("old"))
    put(submitted(course, "Anna_Ek").with_name("timestamp.txt"), b"2026-01-31 18:00:00 CET")
    assert (
        rows_of(collect(deliver(tmp_path / "1.zip", "1", 1), "--json"))["Anna_Ek"]["status"]
        == "kept"
    )
    row = rows_of(collect(deliver(tmp_path / "9.zip", "9", 9), "--json"))["Anna_Ek"]
    assert row["status"] == "replaced"
    assert len(list((course / "set_aside").rglob(NB))) == 1


def test_a_delivery_without_times_can_be_later(
    collect: Collect, course: Path, tmp_path: Path
) -> None:
    """A time that is known of one attempt alone says nothing of which is the later."""
    collect(deliver(tmp_path / "1.zip", "1", 1))
    row = rows_of(collect(deliver(tmp_path / "9.zip", "9", 9), "--times", "none", "--json"))
    assert row["Anna_Ek"]["status"] == "replaced"
    assert not submitted(course, "Anna_Ek").with_name("timestamp.txt").exists()
    row = rows_of(collect(deliver(tmp_path / "2.zip", "2", 2), "--times", "none", "--json"))
    assert row["Anna_Ek"]["status"] == "kept"


def test_helpers_are_part_of_it(collect: Collect, course: Path, tmp_path: Path) -> None:
    """The same notebook with another helper is another submission; the earlier helper is kept."""
    notebook = mine().replace(b'"import torch', b'"import helpers\\nimport torch', 1)
    for hours, text in enumerate((b"x = 1\n", b"x = 2\n")):
        files = {ANNA: notebook, moodle("Anna Ek", 1, "helpers.py"): text}
        times = dict.fromkeys(files, NOON + hours * HOUR)
        row = rows_of(collect(put(tmp_path / "a.zip", dated(files, times)), "--json"))["Anna_Ek"]
    assert row["status"] == "replaced"
    assert submitted(course, "Anna_Ek").with_name("helpers.py").read_bytes() == b"x = 2\n"
    (kept,) = (course / "set_aside").rglob("helpers.py")
    assert kept.read_bytes() == b"x = 1\n"


def test_interrupted_before_it_was_remembered(
    collect: Collect, course: Path, tmp_path: Path
) -> None:
    """The next run finds all in place, and remembers it."""
    source = deliver(tmp_path / "1.zip", "1", 1)
    collect(source)
    before = ledger_path(course, LESSON).read_bytes()
    ledger_path(course, LESSON).unlink()
    assert rows_of(collect(source, "--json"))["Anna_Ek"]["status"] == "unchanged"
    assert ledger_path(course, LESSON).read_bytes() == before


def test_records_that_cannot_be_read(collect: Collect, course: Path, tmp_path: Path) -> None:
    """One sentence says what to do."""
    put(ledger_path(course, LESSON), b"[]")
    done = collect(deliver(tmp_path / "1.zip", "1", 1))
    assert done.exit_code == 2
    assert "delete the file and collect" in done.stderr


def git(folder: Path, *arguments: str, time: str = "2026-02-01T10:00:00+0100") -> None:
    """Run git in a clone, at a time."""
    environment = {"GIT_COMMITTER_DATE": time, "GIT_AUTHOR_DATE": time, "PATH": "/usr/bin:/bin"}
    who = ("-c", "user.name=A", "-c", "user.email=a@b.c")
    subprocess.run(["git", *who, *arguments], cwd=folder, env=environment, check=True)  # noqa: S607


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(
    ("root", "start"),
    [("all", LESSON), (f"all/{LESSON}-submissions", LESSON), ("all/clones", "hw3")],
)
def test_clones(
    collect: Collect, course: Path, tmp_path: Path, packed: bool, root: str, start: str
) -> None:
    """The time of the last commit counts; nothing that a clone names is run."""
    trap = tmp_path / "ran"
    for name in ("annaek", "ali"):
        clone = tmp_path / root / f"{start}-{name}"
        put(clone / NB, work(name))
        git(clone, "init", "--quiet")
        git(clone, "add", ".")
        git(clone, "commit", "--quiet", "-m", "done")
        if packed:
            git(clone, "gc", "--quiet")
        for key in ("core.fsmonitor", "core.pager", "gpg.program", "core.sshCommand"):
            git(clone, "config", key, f"touch {trap}")
        git(clone, "config", "log.showSignature", "true")
        hook = put(clone / ".git/hooks/post-checkout", f"#!/bin/sh\ntouch {trap}\n".encode())
        hook.chmod(0o755)
    rows = rows_of(collect(tmp_path / "all", "--json"))
    assert {name: row["time"] for name, row in rows.items()} == {
        "annaek": "2026-02-01 09:00:00 UTC",
        "ali": "2026-02-01 09:00:00 UTC",
    }
    assert not trap.exists()
    (tmp_path / root / f"{start}-ali" / ".git" / "HEAD").write_text("ref: ../../secret\n")
    again = rows_of(collect(tmp_path / "all", "--json"))
    assert again["ali"]["status"] == "unchanged"
