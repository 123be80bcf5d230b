"""Changes of a source: what a variant differs in from something that is right."""

from typing import TypeAlias

from autograder.errors import UsageError

__all__ = ["Change", "Edit", "changes", "edited"]

Change: TypeAlias = tuple[str, str]
"""An old text, and the new one in its place."""

Edit: TypeAlias = Change | tuple[Change, ...]
"""One change or several."""


def changes(edit: Edit) -> tuple[Change, ...]:
    """The changes of an edit, in their order."""
    match edit:
        case (str(old), str(new)):
            return ((old, new),)
        case _:
            return tuple(change for change in edit if isinstance(change, tuple))


def edited(source: str, *changes: Change) -> str:
    """Change a source.

    Args:
        source: what is changed.
        changes: made one after the other; each old text stands there exactly once at its turn.

    Raises:
        UsageError: an old text is not there, or there more than once.
    """
    for old, new in changes:
        if (count := source.count(old)) != 1:
            raise UsageError(
                f"The old text of an edit stands {count} times where it should stand once: {old!r}."
                " What to do: copy it from what is edited, with enough around it."
            )
        source = source.replace(old, new)
    return source
