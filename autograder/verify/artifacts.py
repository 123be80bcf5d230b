"""Does training still give what the repository shows?

`reference/expected/<lesson>/` is the directory of a run: the pictures that the documentation shows,
and the numbers behind them. Beside it, `expected.json` says which command made it, where and how
fast, and how far a new run may differ. Here the same command runs anew, and the two are compared.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

import reference
from autograder.errors import CheckFault, UsageError
from autograder.verify.expected import Expected, read_json
from autograder.verify.findings import Finding

__all__ = ["compare", "lessons", "train", "verify"]

FOLDER = Path(reference.__file__).parent / "expected"
PART = "artifacts"

_Outcome = tuple[str, bool, str]  # what was compared, whether it is as expected, what was found

_ONE_THREAD = {"OMP_NUM_THREADS": "1"}
"""What the expected artifacts were made with. Sums of two threads are rounded in another way, and
after hundreds of steps of a GAN the same noise becomes other images."""


def lessons() -> tuple[str, ...]:
    """Names of the lessons that have expected artifacts."""
    return tuple(sorted(path.parent.name for path in FOLDER.glob("*/expected.json")))


def verify(lesson: str) -> Iterator[Finding]:
    """Train anew in a temporary folder, and compare with the artifacts of a lesson.

    Raises:
        UsageError: the lesson has none.
        CheckFault: they cannot be read.
    """
    if lesson not in lessons():
        raise UsageError(
            f"The lesson {lesson!r} has no expected artifacts. "
            f"What to do: choose one of {', '.join(lessons())}."
        )
    with tempfile.TemporaryDirectory() as folder:
        finding = train(lesson, Path(folder))
        yield finding
        if finding.ok:
            yield from compare(lesson, Path(folder))


def train(lesson: str, folder: Path) -> Finding:
    """Run the command of a lesson's artifacts, with another folder for what it writes."""
    expected = Expected.read(FOLDER / lesson)
    started = time.monotonic()
    command = [sys.executable, "-m", expected.module, *expected.arguments]
    try:
        done = subprocess.run(
            [*command, "--output", str(folder), "--quiet"],
            capture_output=True,
            text=True,
            timeout=expected.longest_seconds,
            check=False,
            env={**os.environ, **_ONE_THREAD},
        )
        problem = done.stderr.strip() if done.returncode else ""
    except subprocess.TimeoutExpired:
        problem = f"not finished after {expected.longest_seconds:g} s"
    return Finding(
        part=PART,
        lesson=lesson,
        what="training",
        ok=not problem,
        message=problem or f"{expected.command}; {expected.seconds:g} s on {expected.hardware}",
        seconds=time.monotonic() - started,
    )


def compare(lesson: str, folder: Path) -> Iterator[Finding]:
    """Compare a run with the expected artifacts of a lesson.

    Raises:
        CheckFault: the expected artifacts, or the run, cannot be read.
    """
    expected, kept = Expected.read(FOLDER / lesson), FOLDER / lesson
    setting = " ".join(f"{name}={value}" for name, value in _ONE_THREAD.items())
    renew = f"If that is right, renew them: {setting} {expected.command} --fresh --output {kept}"
    metrics = [read_json(place / "metrics.json") for place in (kept, folder)]
    outcomes = (*_numbers(expected, *metrics), *_pictures(expected, kept, folder))
    for what, ok, message in outcomes:
        text = message if ok else f"{message}. {renew}"
        yield Finding(part=PART, lesson=lesson, what=what, ok=ok, message=text)


def _numbers(
    expected: Expected, wanted: Mapping[str, Any], found: Mapping[str, Any]
) -> Iterator[_Outcome]:
    for name, within in expected.numbers.items():
        value, actual = _number(wanted, name), _number(found, name)
        margin = abs(value) * within
        ok = abs(actual - value) <= margin  # not where one is NaN
        message = f"{actual:.6g}, expected {value - margin:.6g} to {value + margin:.6g}"
        yield name, ok, message


def _pictures(expected: Expected, kept: Path, folder: Path) -> Iterator[_Outcome]:
    for name, how in expected.pictures.items():
        actual = similarity(folder / name, kept / name, reduced_by=how.reduced_by)
        message = f"similarity {actual:.4f}, expected at least {how.least_similarity}"
        yield name, actual >= how.least_similarity, message


def similarity(first: Path, second: Path, *, reduced_by: int = 1) -> float:
    """Structural similarity of two pictures, from -1 to 1; -1 where they differ in size.

    Args:
        first: path of an image of at least 7 pixels each way, once it is reduced.
        second: path of another.
        reduced_by: by which factor both are reduced before they are compared.

    Raises:
        CheckFault: one cannot be read.
    """
    # Slow to import, and wanted for this command only.
    from skimage.metrics import structural_similarity

    try:
        one, two = (Image.open(path).convert("RGB") for path in (first, second))
    except OSError as error:
        raise CheckFault(f"A picture cannot be read ({error}). What to do: train again.") from None
    if one.size != two.size:
        return -1.0
    small = [np.asarray(image.reduce(reduced_by)) for image in (one, two)]
    return float(structural_similarity(*small, channel_axis=2, data_range=255))


def _number(metrics: Mapping[str, Any], name: str) -> float:
    """The number of that name; NaN, which is near to nothing, where there is none."""
    found: Any = metrics
    for part in name.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return float(found) if isinstance(found, int | float) else float("nan")
