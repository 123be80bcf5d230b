"""What students read about each known mistake, written down to be reviewed."""

import re
from collections.abc import Mapping, Sequence

from autograder.checking.session import CheckOutcome
from autograder.feedback.exercise import check_text
from autograder.grading.scoring import check_result
from autograder.verify.variants import Mistake

__all__ = ["differences", "sections", "snapshot_text"]

_CELL = re.compile(r"\bcell \d+")
_HEADING = re.compile(r"^## (\w+)$", re.MULTILINE)


def snapshot_text(exercise: str, found: Sequence[tuple[Mistake, Sequence[CheckOutcome]]]) -> str:
    """Write down what students read about the mistakes of one exercise.

    Args:
        exercise: its name.
        found: each mistake, with the outcomes of the exercise's checks.
    """
    parts = [f"# {exercise}\n"]
    for mistake, outcomes in found:
        parts += [
            f"## {mistake.name}\n",
            f"{mistake.reason}\n",
            f"```text\n{_lines(outcomes)}```\n",
        ]
    return "\n".join(parts)


def _lines(outcomes: Sequence[CheckOutcome]) -> str:
    lost = [check_result(each) for each in outcomes if each.status != "passed"]
    text = "".join(f"{line}\n" for each in lost for line in check_text(each))
    return _CELL.sub("cell N", text)  # where the cell stands is the lesson's affair


def sections(text: str) -> Mapping[str, tuple[int, str]]:
    """The sections of a snapshot by the names of their mistakes: the first line, and the text."""
    heads = list(_HEADING.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    return {
        head[1]: (text.count("\n", 0, head.start()) + 1, text[head.end() : end].strip())
        for head, end in zip(heads, ends, strict=True)
    }


def differences(present: str, new: str) -> list[tuple[str, int, str]]:
    """Compare two snapshots: the mistake, the line in the present one, and what differs."""
    old, now = sections(present), sections(new)
    faults = [(name, 1, "it is not there") for name in now if name not in old]
    for name, (line, text) in old.items():
        if name not in now:
            faults.append((name, line, "there is no such mistake any more"))
        elif now[name][1] != text:
            faults.append((name, line, "students are told something else now"))
    return faults
