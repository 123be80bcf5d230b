"""What students read about each known mistake, written down to be reviewed.

First comes what is told of a check whoever fails it, its hints included; then, for each mistake, a
line for each check that it loses, with the message, and with the hint only if it is another one. A
mistake that is recognised has its sentence in place of a hint.
"""

import re
from collections.abc import Mapping, Sequence

from autograder.checking.session import CheckOutcome
from autograder.diagnosis.variants import Mistake
from autograder.language import gettext

__all__ = ["differences", "sections", "snapshot_text"]

_HEADING = re.compile(r"^## (\w+)", re.MULTILINE)


def snapshot_text(
    exercise: str,
    hints: Mapping[str, Sequence[str]],
    found: Sequence[tuple[Mistake, Sequence[CheckOutcome]]],
) -> str:
    """Write down what students read about the mistakes of one exercise, in the language spoken.

    Args:
        exercise: its name.
        hints: by check, the one that its feedback has and the stronger one.
        found: each mistake, with the outcomes of the exercise's checks.
    """
    checks = {each.name: each for _, outcomes in found for each in outcomes}
    lines = [f"# {exercise}", "", "## Checks", ""]
    for name, check in checks.items():
        lines.append(f"- {name} (points: {check.points:g}): {_line(check.description)}")
        pairs = zip(("Hint", "Stronger hint"), hints.get(name, ()), strict=False)
        lines += [f"  - {kind}: {_line(hint)}" for kind, hint in pairs]
    for mistake, outcomes in found:
        lines += ["", f"## {mistake.name}: {mistake.reason}", ""]
        for each in outcomes:
            if each.status != "passed":
                lines += _told(each, [*hints.get(each.name, ()), ""][0])
    return "\n".join(lines) + "\n"


def _told(outcome: CheckOutcome, usual: str) -> list[str]:
    """The lines on a check that was lost, where this is its usual hint."""
    status = "" if outcome.status == "failed" else f", {outcome.status}"
    if outcome.same_as:
        return [f"- {outcome.name}{status}: as {outcome.same_as}"]
    lines = [f"- {outcome.name}{status}: {_line(outcome.message)}"]
    if outcome.diagnosis:
        lines.append(f"  - {_line(outcome.diagnosis)}")
    elif outcome.hint != usual:
        lines.append(f"  - Hint: {_line(outcome.hint) or 'none'}")
    return lines


def _line(text: str) -> str:
    """A text in one line, without the number of a cell: where that is, is the lesson's affair."""
    before, _, _ = gettext("{exception} in cell {cell}, line {line}").partition(" {cell}")
    cell = before.split(" ")[-1]
    return re.sub(rf"\b{cell} \d+", f"{cell} N", " ".join(text.split()))


def sections(text: str) -> Mapping[str, tuple[int, str]]:
    """The sections of a snapshot by the names of their mistakes: the first line, and the text."""
    heads = list(_HEADING.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    return {
        head[1]: (text.count("\n", 0, head.start()) + 1, text[head.end() : end].strip())
        for head, end in zip(heads, ends, strict=True)
    }


def differences(present: str, new: str) -> list[tuple[str, int, str]]:
    """Compare two snapshots: the section, its line in the present one, and what differs."""
    old, now = sections(present), sections(new)
    faults = [(name, 1, "it is not there") for name in now if name not in old]
    for name, (line, text) in old.items():
        if name not in now:
            faults.append((name, line, "there is no such mistake any more"))
        elif now[name][1] != text:
            faults.append((name, line, "students are told something else now"))
    return faults
