"""The class of `docs/week.md`, and what Moodle delivers of it on Friday and on Tuesday."""

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from tests.classroom import LESSON, Content, done, notebook, to_bytes
from tests.classroom.solutions import BMM
from tests.intake.packing import dated, moodle, put, roster

__all__ = ["ADDRESSES", "deliver"]

_NAMES = ("Anna Ek", "Malik Aziz", "Noor Haddad", "Jonas Weber", "Lina Sato", "Ali Żak")
ADDRESSES: Mapping[str, str] = {
    name: f"{name.lower().replace(' ', '.').replace('ż', 'z')}@uni.example" for name in _NAMES
}
"""The students' ids, by name."""

_BATCH_MIXED = """\
def gram_matrix(features):
    a, b, c, d = features.size()
    flat = features.view(a * b, c * d)
    return torch.mm(flat, flat.t()).div(a * b * c * d)
"""
_DETOUR = """\
def gram_matrix(features):
    batch, channels, height, width = features.shape
    found = torch.zeros(batch, channels, channels)
    for image in range(batch):
        for row in range(channels):
            for column in range(row, channels):
                total = (features[image, row] * features[image, column]).sum()
                found[image, row, column] = found[image, column, row] = total
    return found / (channels * height * width)
"""
_SAME_DETOUR = _DETOUR.replace("channels", "depth").replace("total", "sum_of_both")
_ANSWER = "More weight on the style makes the strokes *coarser*."
_FRIDAY = {
    "Anna Ek": datetime(2026, 12, 3, 21, 5),
    "Malik Aziz": datetime(2026, 12, 4, 18, 40),
    "Noor Haddad": datetime(2026, 12, 4, 16, 12),
    "Jonas Weber": datetime(2026, 12, 4, 17, 58),
    "Lina Sato": datetime(2026, 12, 4, 17, 30),
}
_TUESDAY = {"Lina Sato": datetime(2026, 12, 7, 10, 12), "Ali Żak": datetime(2026, 12, 8, 9, 0)}


def deliver(folder: Path, lesson: str = LESSON) -> None:
    """Put what an instructor downloads or gets by mail into folders beside the course.

    Args:
        folder: gets ``friday/``, ``tuesday/`` and ``mail/``.
        lesson: what the class hands in.
    """
    right = done(BMM, lesson)
    mixed = done({**BMM, "gram_matrix": _BATCH_MIXED}, lesson)
    works = {
        "Anna Ek": _answered(right),
        "Malik Aziz": _answered(mixed),
        "Noor Haddad": to_bytes(done({**BMM, "gram_matrix": _DETOUR}, lesson)),
        "Jonas Weber": to_bytes(done({**BMM, "gram_matrix": _SAME_DETOUR}, lesson)),
        "Lina Sato": to_bytes(right)[:2000],
    }
    later = {"Lina Sato": to_bytes(right), "Ali Żak": to_bytes(right)}
    _download(folder / "friday", works, _FRIDAY, lesson)
    _download(folder / "tuesday", works | later, _FRIDAY | _TUESDAY, lesson)
    half = notebook({"gram_matrix": _BATCH_MIXED}, lesson)
    put(folder / "mail" / f"{lesson}.ipynb", to_bytes(half))


def _answered(content: Content) -> bytes:
    """The notebook with an answer to the first question in words."""
    copy: Content = json.loads(json.dumps(content))
    questions = [cell for cell in copy["cells"] if cell["source"] == ["YOUR ANSWER HERE"]]
    questions[0]["source"] = _ANSWER
    return to_bytes(copy)


def _download(
    folder: Path, works: Mapping[str, bytes], times: Mapping[str, datetime], lesson: str
) -> None:
    """The zip of all submissions, with the times of the download, and the grading worksheet."""
    numbers = {name: 4170 + place for place, name in enumerate(_NAMES)}
    now = datetime(2026, 12, 8, 20, 0)
    files = {
        moodle(name, numbers[name], f"{lesson}.ipynb", old=False): work
        for name, work in works.items()
    }
    put(folder / "submissions.zip", dated(files, dict.fromkeys(files, now)))
    head = ("Identifier", "Full name", "Email address", "Status", "Grade", "Maximum grade",
            "Grade can be changed", "Last modified (submission)", "Last modified (grade)",
            "Feedback comments")  # fmt: skip
    rows = []
    for name, number in numbers.items():
        time = f"{times[name]:%A, %d %B %Y, %I:%M %p}" if name in times else "-"
        status = "Submitted for grading" if name in times else "No submission"
        row = (f"Participant {number}", name, ADDRESSES[name], status, "", "24.00", "Yes", time)
        rows.append((*row, "-", ""))
    roster(folder / "worksheet.csv", head, rows)
