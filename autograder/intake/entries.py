"""What the name of a file in a delivery says: whose it is, which attempt, whether it is late."""

from dataclasses import dataclass

__all__ = ["Entry", "Refusal"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a platform has written into one name.

    Attributes:
        file: path of the file among what the student handed in.
        name: the student's name, as the platform writes it; empty if it does not.
        login: the student's account; empty if it is not in the name.
        number: the platform's number of the student; empty if it is not in the name.
        attempt: grows from one attempt to the next; None if the name has none.
        late: whether the platform says that it came late.
        time: when it was handed in, as text; empty if the name has no time.
        place: what comes before the file's name when something is returned to the student.
    """

    file: str
    name: str = ""
    login: str = ""
    number: str = ""
    attempt: int | None = None
    late: bool = False
    time: str = ""
    place: str = ""

    @property
    def key(self) -> str:
        """What is the same for all files of one student in one delivery."""
        return self.number or self.login or self.name


@dataclass(frozen=True, slots=True)
class Refusal:
    """What is not taken.

    Attributes:
        path: of the file in the delivery, or of the delivery.
        why: one sentence: what was expected, what was found, what to do.
    """

    path: str
    why: str
