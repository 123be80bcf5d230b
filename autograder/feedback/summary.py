"""A short summary in Markdown, to be shown where others read along: as a comment on a commit.

Whatever a submission can put words into stands between fences that it cannot close. Nothing is
markup there, so that it can name nobody, link nowhere and load no picture.
"""

import re
import unicodedata
from collections.abc import Sequence

from autograder.feedback.exercise import check_text, told
from autograder.feedback.pages import earned, out_of, status_word
from autograder.grading.results import CheckResult, ExerciseResult, Result
from autograder.language import gettext

__all__ = ["LONGEST", "fenced", "summary"]

LONGEST = 60_000
"""The most characters: GitHub takes 65,536."""

_WIDTH = 78
_LONGEST_CHECK = 1200
_LONGEST_NOTES = 2400


def summary(result: Result) -> str:
    """The points of all exercises, and of each that lost some what is wrong first.

    The other faults of an exercise are folded away below the first one.

    Args:
        result: of one submission.

    Returns:
        Markdown, `LONGEST` characters at most.
    """
    parts = [f"### {_name(result.assignment)}: {out_of(result.score, result.points)}"]
    if result.status != "graded":
        parts.append(gettext("Status: {status}").format(status=status_word(result.status)))
    if result.notes:
        parts += [gettext("About the notebook:"), fenced("\n".join(result.notes), _LONGEST_NOTES)]
    if result.status == "graded":
        head = _row(gettext("exercise"), gettext("points"))
        rows = [_row(_name(one.name), earned(one.score, one.points)) for one in result.exercises]
        parts.append("\n".join([head, "|---|---|", *rows]))
        for exercise in result.exercises:
            parts += _losses(exercise)
    parts.append(gettext("These are the points of the checks. Written answers are graded by hand."))
    return _first(parts, LONGEST)


def fenced(text: str, longest: int) -> str:
    """Text as a block of code that nothing in it can end.

    Args:
        text: anything; what is not to be seen, such as marks that turn lines around, is left out.
        longest: the most characters of it.
    """
    plain = "\n".join("".join(filter(_is_shown, line)) for line in text.splitlines())
    if len(plain) > longest:
        plain = f"{plain[:longest]}…"
    runs = re.findall(r"`+", plain)
    fence = "`" * (max(map(len, runs), default=0) + 3)
    return f"{fence}text\n{plain}\n{fence}"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _losses(exercise: ExerciseResult) -> list[str]:
    """What is wrong with an exercise; nothing where nothing is, or where it was not begun."""
    said = [
        _check(check, others)
        for check, others in told(exercise)
        if check.status not in ("passed", "not_attempted")
    ]
    if not said:
        return []
    head = f"**{_name(exercise.name)}**: {out_of(exercise.score, exercise.points)}"
    parts = [head, fenced(said[0], _LONGEST_CHECK)]
    if rest := said[1:]:
        blocks = "\n\n".join(fenced(each, _LONGEST_CHECK) for each in rest)
        more = gettext("{count} more").format(count=len(rest))
        parts.append(f"<details><summary>{more}</summary>\n\n{blocks}\n\n</details>")
    return parts


def _check(check: CheckResult, others: Sequence[CheckResult]) -> str:
    return "\n".join(check_text(check, others, width=_WIDTH))


def _first(parts: list[str], longest: int) -> str:
    """As many parts as there is room for: each is whole, so that no fence stays open."""
    found, room = [], longest - 100
    for part in parts:
        room -= len(part) + 2
        if room < 0:
            found.append(
                gettext("There is more than can be said here: the feedback page has it all.")
            )
            break
        found.append(part)
    return "\n\n".join(found) + "\n"


def _name(name: str) -> str:
    """A name of the lesson as code; it has letters, digits and underscores."""
    return f"`{re.sub(r'[^A-Za-z0-9_-]', '', name)}`"


def _is_shown(letter: str) -> bool:
    return letter.isprintable() and unicodedata.category(letter) not in ("Cf", "Co", "Cn")
