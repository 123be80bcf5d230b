"""The class: every student with the outcome that is declared for the submission."""

from tests.classroom.correct import CORRECT
from tests.classroom.hostile import FILES, HOSTILE
from tests.classroom.mistakes import MISTAKES
from tests.classroom.pupil import Pupil

PUPILS: tuple[Pupil, ...] = (*CORRECT, *MISTAKES, *FILES, *HOSTILE)

_MORE_OF_THE_SAME = {
    *("haruka", "kavya", "kwame", "liam", "oscar", "priya", "rosa", "tomas", "viktor", "wen"),
    *("bruno", "diego", "esra", "filip", "fatima", "julia", "sven", "xenia"),
    *("bruna", "carlos", "goran", "ivo", "oleg", "paulina", "samuel"),
    *("celine", "dmitri", "farid", "grace", "ines", "jonas", "quentin", "uma"),
}
DEMO: tuple[Pupil, ...] = tuple(one for one in PUPILS if one.name not in _MORE_OF_THE_SAME)
"""A class of ordinary size, with somebody of each kind."""


def pupils(*names: str) -> list[Pupil]:
    """Some students of the class."""
    by_name = {pupil.name: pupil for pupil in PUPILS}
    return [by_name[name] for name in names]
