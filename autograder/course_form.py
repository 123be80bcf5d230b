"""The form of ``course.toml``: which keys it may have, with values of which kind."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeAlias

from autograder.errors import CourseError

__all__ = ["COURSE", "FILE", "LESSON", "PENALTY", "Form", "check_form", "complaint"]

FILE = "course.toml"

Form: TypeAlias = Mapping[str, tuple[str, Callable[[Any], bool]]]
"""Of each key what is expected there, in words and as a test."""


def complaint(found: str, to_do: str) -> CourseError:
    """What is raised where the file does not fit: what is wrong there, and what to do."""
    return CourseError(f"{FILE}: {found}. What to do: {to_do}.")


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_points(value: Any) -> bool:
    return _is_number(value) and 0 < value <= 1000 and (4 * value) % 1 == 0


def _is_percentage(value: Any) -> bool:
    return _is_number(value) and 0 <= value <= 100


def _is_list_of_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _is_texts(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(one, str) for one in value.values())


COURSE: Form = {
    "seed": ("a whole number", lambda it: _is_number(it) and isinstance(it, int)),
    "language": ('the name of a language, such as "en"', lambda it: isinstance(it, str)),
    "other_languages": ("a list of names of languages, in quotes", _is_list_of_texts),
    "penalty": ("a table", lambda it: isinstance(it, dict)),
    "lessons": ("tables such as [lessons.NAME]", lambda it: isinstance(it, dict)),
}
PENALTY: Form = {
    "percent_per_day": ("a number from 0 to 100", _is_percentage),
    "at_most": ("a number from 0 to 100", _is_percentage),
    "grace_minutes": ("a number, 0 or more", lambda it: _is_number(it) and it >= 0),
}
LESSON: Form = {
    "due": (
        "a time with its zone, such as 2026-12-06T23:59:00+03:00, without quotes",
        lambda it: isinstance(it, datetime) and it.tzinfo is not None,
    ),
    "leave_out": (
        "a list of names of exercises, in quotes",
        _is_list_of_texts,
    ),
    "points": (
        "a table of names and of numbers in steps of 0.25, above 0",
        lambda it: isinstance(it, dict) and all(map(_is_points, it.values())),
    ),
    "data": ("a table of names of files and of paths, both in quotes", _is_texts),
}  # fmt: skip


def check_form(found: Any, where: str, known: Form, needed: tuple[str, ...] = ()) -> None:
    """See that a table has keys and values of the right kind.

    Raises:
        CourseError: it has not.
    """
    if not isinstance(found, dict):
        raise complaint(f"{where[:-1]} is {found!r}", f"make it a table: [{where[:-1]}]")
    for key in (*found, *needed):
        if key not in known:
            raise complaint(
                f"the key {where}{key} is unknown",
                f"leave it out, or write one of {', '.join(known)}",
            )
        form, fits = known[key]
        if key not in found:
            raise complaint(f"{where}{key} is missing", f"write {form}")
        if not fits(found[key]):
            raise complaint(f"{where}{key} is {_shown(found[key])}", f"write {form}")


def _shown(value: Any) -> str:
    return value.isoformat() if isinstance(value, datetime) else repr(value)
