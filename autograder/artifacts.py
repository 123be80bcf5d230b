"""Does training still give what the repository shows?

`reference/expected/<lesson>/` is the directory of a run: the pictures that the documentation shows,
and the losses behind them. Beside it, `expected.json` says which command made it, where and how
fast, and how far a new run may differ. Here the same command runs anew, and the two are compared.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

import reference
from autograder.errors import CheckFault, UsageError
from autograder.findings import Finding

__all__ = ["Expected", "compare", "lessons", "train", "verify"]

FOLDER = Path(reference.__file__).parent / "expected"
PART = "artifacts"


@dataclass(frozen=True, kw_only=True, slots=True)
class Expected:
    """What `expected.json` says.

    Attributes:
        module: the training script, as `python -m` takes it.
        arguments: what follows it, but for `--output`.
        hardware: on which machine the run was made.
        seconds: how long it took there, imports and all.
        losses_within: the largest relative difference of each final loss.
        picture: the file that is compared as a picture.
        reduced_by: by which factor the pictures are reduced first: fine grain differs with the
            number of threads, what is drawn with it does not.
        least_similarity: the least structural similarity (SSIM, -1 to 1) of the two pictures
            (Wang, Bovik, Sheikh and Simoncelli, 2004).
        measured: for people: what right and wrong runs gave, from which the bounds were chosen.
        longest_seconds: after which a run is given up.
    """

    module: str
    arguments: tuple[str, ...]
    hardware: str
    seconds: float
    losses_within: float
    picture: str
    reduced_by: int
    least_similarity: float
    measured: Mapping[str, Any]
    longest_seconds: float

    @classmethod
    def read(cls, folder: Path) -> "Expected":
        """Read the file in a folder.

        Raises:
            CheckFault: it cannot be read, or lacks something.
        """
        content = _json(folder / "expected.json")
        names = {field.name for field in fields(cls)}
        if content.keys() != names:
            raise CheckFault(
                f"{folder / 'expected.json'} should have {', '.join(sorted(names))}; missing "
                f"or too much: {', '.join(sorted(names ^ content.keys()))}. What to do: correct it."
            )
        return cls(**{**content, "arguments": tuple(content["arguments"])})

    @property
    def command(self) -> str:
        """The command that makes the artifacts, but for `--output`."""
        return " ".join(["python -m", self.module, *self.arguments])


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
    expected = Expected.read(FOLDER / lesson)
    renew = f"If that is right, renew them: {expected.command} --fresh --output {FOLDER / lesson}"
    wanted, found = (_json(place / "metrics.json")["losses"] for place in (FOLDER / lesson, folder))
    for name, value in wanted.items():
        margin = abs(value) * expected.losses_within
        ok = abs(found.get(name, float("nan")) - value) <= margin  # not where it is NaN
        message = f"{found.get(name)}, expected {value - margin:.6g} to {value + margin:.6g}"
        yield Finding(
            part=PART, lesson=lesson, what=f"{name} loss", ok=ok,
            message=message if ok else f"{message}. {renew}",
        )  # fmt: skip
    pictures = (folder / expected.picture, FOLDER / lesson / expected.picture)
    actual = similarity(*pictures, reduced_by=expected.reduced_by)
    ok = actual >= expected.least_similarity
    message = f"similarity {actual:.4f}, expected at least {expected.least_similarity}"
    yield Finding(
        part=PART, lesson=lesson, what=expected.picture, ok=ok,
        message=message if ok else f"{message}. {renew}",
    )  # fmt: skip


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


def _json(path: Path) -> dict[str, Any]:
    try:
        content: dict[str, Any] = dict(json.loads(path.read_bytes()))
    except (OSError, ValueError, TypeError) as error:
        raise CheckFault(f"{path} cannot be read ({error}). What to do: restore it.") from None
    return content
