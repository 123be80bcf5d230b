"""What `autograder verify` finds: one record per thing that was looked at."""

from dataclasses import dataclass

__all__ = ["Finding"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One thing that was verified, or several of a kind that are all as they should be.

    Attributes:
        part: the part of the command that looked, such as "mistakes".
        lesson: name of the lesson.
        what: what was looked at, in a few words.
        ok: whether it is as it should be.
        message: what was expected and found; where it is not as it should be, what to do as well.
        exercise: name of the exercise; empty where it is about the whole lesson.
        count: of how many things it speaks.
        place: the file to open, from the project's folder, with the line where there is one.
        seconds: how long it took; 0 where that means nothing.
    """

    part: str
    lesson: str
    what: str
    ok: bool
    message: str
    exercise: str = ""
    count: int = 1
    place: str = ""
    seconds: float = 0.0
