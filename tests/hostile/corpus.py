"""The whole class: all attacks, and among them honest students whose marks they must not change."""

from collections.abc import Callable, Mapping

from tests.classroom.pupil import Pupil
from tests.hostile.availability import availability
from tests.hostile.browser import browser
from tests.hostile.editing import editing
from tests.hostile.forging import forging
from tests.hostile.formats import formats
from tests.hostile.honest import FIRST, LAST, honest
from tests.hostile.making import Place
from tests.hostile.reaching import reaching
from tests.hostile.reading import reading

GROUPS: Mapping[str, Callable[[Place], list[Pupil]]] = {
    "honest": honest,
    "forging": forging,
    "editing": editing,
    "reading": reading,
    "availability": availability,
    "formats": formats,
    "reaching": reaching,
    "browser": browser,
}
"""What makes each group of the class."""


def corpus(place: Place) -> list[Pupil]:
    """Everybody, where a class is graded at ``place``.

    Raises:
        ValueError: two have one name.
    """
    everybody = [pupil for group in GROUPS.values() for pupil in group(place)]
    names = [pupil.name for pupil in everybody]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ValueError(f"there are several of {', '.join(sorted(twice))}")
    return everybody


def sample(place: Place) -> list[Pupil]:
    """Every tenth of them, from all groups, and the first and the last of the class."""
    everybody = corpus(place)
    some = everybody[::10]
    return some + [one for one in everybody if one.name in (FIRST, LAST) and one not in some]
