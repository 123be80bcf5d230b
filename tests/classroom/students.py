"""The class: every student with the outcome that is declared for the submission."""

from functools import cache

from tests.classroom.correct import correct
from tests.classroom.files import files
from tests.classroom.hostile import hostile
from tests.classroom.mistakes import mistakes
from tests.classroom.notebooks import LESSON
from tests.classroom.pupil import Pupil


@cache
def everybody(lesson: str = LESSON) -> tuple[Pupil, ...]:
    """All who hand in a lesson, whatever else it has besides the toy lesson's exercises.

    Somebody's cells of exercises that the lesson does not have are passed over, and the others are
    those of the solutions. Who is about an exercise that it does not have is not there.
    """
    made = (*correct(lesson), *mistakes(lesson), *files(lesson), *hostile(lesson))
    return tuple(one for one in made if one.fits)


def pupils(*names: str) -> list[Pupil]:
    """Some who hand in the toy lesson."""
    by_name = {pupil.name: pupil for pupil in everybody()}
    return [by_name[name] for name in names]
