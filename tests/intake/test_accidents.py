"""Zips after accidents, drawn at random."""

import random
from datetime import UTC
from pathlib import Path

from autograder.errors import AutograderError
from autograder.intake.collect import Call, collect
from autograder.intake.roster import Roster
from tests.classroom import LESSON
from tests.intake.packing import dated, moodle, put, work
from tests.submission.folders import packed

NB = f"{LESSON}.ipynb"


def garbled(content: bytes, draw: random.Random) -> bytes:
    """A zip with bytes changed, lost and added, most of them where its list of files is."""
    changed = bytearray(content)
    for _ in range(draw.choice([1, 2, 5, 30])):
        at = max(0, len(changed) - draw.randrange(1, 700))
        piece = bytes(draw.randrange(256) for _ in range(draw.randrange(9)))
        changed[at : at + draw.randrange(9)] = draw.choice([piece, b"PK\x01\x02", b"PK\x05\x06"])
    return bytes(changed)


def ends_of(source: Path, course: Path) -> set[str]:
    """What became of the files, or the sentence on all of them."""
    call = Call(
        root=course, assignment=LESSON, sources=[source], form=None, roster=Roster(), zone=UTC
    )
    try:
        rows = collect(call, lambda who: course / "submitted" / who / LESSON).rows
    except AutograderError as fault:
        return {str(fault)}
    return {row.status for row in rows}


def test_accidents(tmp_path: Path) -> None:
    """There are rows or a sentence, and nothing is written elsewhere."""
    draw = random.Random(7)  # noqa: S311 (nothing is to be kept secret)
    whole = dated(
        {moodle("Ann", 1): work("good"), moodle("Bob", 2, "a.zip"): packed({NB: work("bad")})}
    )
    ends: set[str] = set()
    for _ in range(300):
        source = put(tmp_path / "all.zip", garbled(whole, draw))
        ends |= ends_of(source, tmp_path / "course")
    assert ends >= {"refused", "taken"}
    sentences = ends - {"refused", "taken", "replaced", "unchanged", "kept"}
    assert sentences
    assert all("What to do:" in each for each in sentences)
    assert {path.name for path in tmp_path.iterdir()} <= {"all.zip", "course"}
