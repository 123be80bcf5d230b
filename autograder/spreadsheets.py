"""Texts that strangers wrote, in tables that somebody opens with a spreadsheet."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def as_text(value: str) -> str:
    """A text that no spreadsheet takes for a formula: one that may be is led by an apostrophe."""
    return f"'{value}" if value.startswith(_FORMULA) else value
