"""Which format a delivery has: recognised by its names, or described by a pattern."""

import re
from collections.abc import Sequence

from autograder.errors import UsageError
from autograder.intake.entries import Entry
from autograder.intake.formats import FORMATS, Format, Setting, ends_of

__all__ = ["by_pattern", "fits", "recognise"]

_FEW = 3


def by_pattern(pattern: str) -> Format:
    """The format of a regular expression with named groups.

    Raises:
        UsageError: it is none, or has no group for the student.
    """
    known = ("student", "name", "attempt", "late", "time")
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        raise UsageError(
            f"Expected a regular expression and found {pattern!r} ({error}). "
            "What to do: see https://docs.python.org/3/library/re.html."
        ) from None
    groups = set(compiled.groupindex)
    if not groups & {"student", "name"} or groups - set(known):
        raise UsageError(
            f"Expected named groups ({', '.join(known)}; student or name is needed) and found "
            f"{', '.join(sorted(groups)) or 'none'}. What to do: write groups as (?P<student>...)."
        )

    def parse(path: str, _: Setting) -> Entry | None:
        for end in ends_of(path):
            if match := compiled.fullmatch(end):
                found = {name: text or "" for name, text in match.groupdict().items()}
                number = re.sub(r"\D", "", found.get("attempt", ""))
                return Entry(
                    file=end.rpartition("/")[2],
                    login=found.get("student", ""),
                    name=found.get("name", ""),
                    attempt=int(number[:18]) if number else None,
                    late=bool(found.get("late")),
                    time=found.get("time", ""),
                    place=f"{found.get('student') or found.get('name')}/",
                )
        return None

    return Format(name="pattern", title="the pattern", names=pattern, parse=parse)


def recognise(paths: Sequence[str], setting: Setting) -> Format:
    """The format that at least half of the names have.

    Args:
        paths: of the files of a delivery.
        setting: what else the parsers know.

    Raises:
        UsageError: none fits, or more than one.
    """
    found: list[Format] = []
    for general in (False, True):
        candidates = [each for each in FORMATS if each.general == general and not found]
        found += [each for each in candidates if fits(each, paths, setting)]
    if len(found) == 1:
        return found[0]
    if found:
        what = f"names that are those of {' and of '.join(each.title for each in found)}"
    else:
        some = ", ".join(map(repr, paths[:_FEW])) or "no file"
        what = f"{some}{' ...' if len(paths) > _FEW else ''}, which are the names of no platform"
    raise UsageError(
        f"Expected the files of a class, named by a platform, and found {what}. "
        "What to do: name the format with --format, or describe the names with --pattern."
    )


def fits(form: Format, paths: Sequence[str], setting: Setting) -> bool:
    """Whether at least half of the names are a format's."""
    return bool(paths) and 2 * sum(form.parse(path, setting) is not None for path in paths) >= len(
        paths
    )
