"""What `autograder verify` finds: one record per thing that was looked at."""

from dataclasses import dataclass

__all__ = ["Finding"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One thing that was verified.

    Attributes:
        part: the part of the command that looked, such as "artifacts".
        lesson: name of the lesson.
        what: what was looked at, in a few words.
        ok: whether it is as it should be.
        message: what was expected and found; where it is not as it should be, what to do as well.
        seconds: how long it took; 0 where that means nothing.
    """

    part: str
    lesson: str
    what: str
    ok: bool
    message: str
    seconds: float = 0.0
