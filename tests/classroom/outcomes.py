"""Whether a graded class has the outcomes that are declared for it."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.classroom.pupil import Pupil


def mismatches(course: Path, group: Sequence[Pupil]) -> list[str]:
    """A sentence for each result that is not as declared."""
    sentences = []
    for pupil in group:
        path = course / "results" / pupil.name / pupil.lesson / f"{pupil.lesson}.json"
        if not path.is_file():
            sentences.append(f"{pupil.name}, {pupil.lesson}: there is no result")
            continue
        actual = _outcome(json.loads(path.read_text(encoding="utf-8")))
        expected = (
            pupil.score,
            pupil.status,
            sorted(pupil.flags),
            dict(sorted(pupil.lost.items())),
        )
        if actual != expected:
            sentences.append(
                f"{pupil.name}, {pupil.lesson} ({pupil.about}): {actual}, declared {expected}"
            )
    return sentences


def _outcome(result: dict[str, Any]) -> tuple[float, str, list[str], dict[str, float]]:
    lost = {
        f"{exercise['name']}/{check['name']}": check["points"] - check["score"]
        for exercise in result["exercises"]
        for check in exercise["checks"]
    }
    flags = sorted(flag["code"] for flag in result["flags"])
    kept = {name: points for name, points in sorted(lost.items()) if points}
    return result["score"], result["status"], flags, kept
