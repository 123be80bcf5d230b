"""The expected values of public checks: which of those that are stored are kept."""

import base64
from pathlib import Path

import pytest

from autograder.authoring.expected_values import read, renew, renewed, unfit
from autograder.errors import CourseError
from autograder.project import LessonFiles
from autograder.public_checks.fixture import Known
from tests.classroom.notebooks import LESSON
from tests.toy import ROOT

PLACE = LessonFiles(LESSON).expected_values
STORED = read(ROOT / PLACE)
SCALAR = '{"tensor":["float32",[]]}'
KEY = next(key for key, (_, values) in STORED.items() if [form for form, _ in values] == [SCALAR])
SEED, ((_, NUMBERS),) = STORED[KEY]


def with_first_byte(change: int) -> str:
    """The number that is stored, with other bits at the end of its mantissa."""
    first, *others = base64.b64decode(NUMBERS)
    return base64.b64encode(bytes([first ^ change, *others])).decode()


def put(root: Path, text: str) -> None:
    """Write a file of values."""
    (root / PLACE).parent.mkdir(parents=True)
    (root / PLACE).write_text(text, encoding="utf-8")


def test_values_that_fit_are_kept() -> None:
    """Nothing is renewed in this repository."""
    assert renewed(LESSON, STORED) == STORED
    assert unfit(ROOT, LESSON) == []


def test_values_that_differ_in_their_last_bits_are_kept() -> None:
    """Another processor rounds differently, and that is no reason to call values stale."""
    other = STORED | {KEY: (SEED, [(SCALAR, with_first_byte(1))])}
    assert other != STORED
    assert renewed(LESSON, other) == other


@pytest.mark.parametrize(
    "other",
    [
        (SEED, [(SCALAR, "AACAPw==")]),
        (SEED + 1, [(SCALAR, NUMBERS)]),
        (SEED, [(SCALAR, NUMBERS), (SCALAR, NUMBERS)]),
        (SEED, [(SCALAR, "no number")]),
    ],
    ids=["value", "seed", "scenarios", "form"],
)
def test_what_does_not_fit_is_replaced(other: Known) -> None:
    """Another value, another seed, more scenarios than the check has, and no value at all."""
    assert renewed(LESSON, STORED | {KEY: other}) == STORED


def test_values_that_do_not_fit_are_told_of(tmp_path: Path) -> None:
    """One sentence names the file, the checks and the command that renews it."""
    changed = (ROOT / PLACE).read_text(encoding="utf-8").replace(str(SEED), str(SEED + 1))
    put(tmp_path, changed)
    (sentence,) = unfit(tmp_path, LESSON)
    assert sentence == (
        f"{PLACE} does not fit the checks and the reference: {KEY}. Run `autograder build`."
    )
    renew(tmp_path, LESSON)
    assert (tmp_path / PLACE).read_bytes() == (ROOT / PLACE).read_bytes()


def test_missing_values_are_told_of(tmp_path: Path) -> None:
    """Without the file, all checks lack their values."""
    (sentence,) = unfit(tmp_path, LESSON)
    assert sentence.startswith(f"{PLACE} does not fit the checks and the reference: ")


@pytest.mark.parametrize("text", ["{", "[]", '{"gram_matrix/value": 1}'])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, text: str) -> None:
    """It is not taken for an empty one."""
    put(tmp_path, text)
    with pytest.raises(CourseError, match="delete it and run `autograder build`"):
        read(tmp_path / PLACE)
