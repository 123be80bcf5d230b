"""Variants of the exercises: mistakes that lose the declared checks, equivalents that lose none.

One module per exercise, ``tests/variants/<lesson>/<exercise>.py``, with two tuples: `EQUIVALENTS`
and `MISTAKES`. The source of a variant is what a student would write into the exercise's cell.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Equivalent:
    """Unusual code that is right and must keep all points.

    Attributes:
        name: a short stable name, unique in its module.
        reason: one line: what is unusual about it.
        source: the code.
    """

    name: str
    reason: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """Code that is wrong and must lose some points, and no others.

    Attributes:
        name: a short stable name, unique in its module.
        reason: one line: what is wrong with it.
        source: the code.
        fails: names of the checks of this exercise that must not pass; all others must.
        elsewhere: checks of exercises whose right solution calls this one, as ``exercise/check``,
            that fail with it.
    """

    name: str
    reason: str
    source: str
    fails: frozenset[str]
    elsewhere: frozenset[str] = frozenset()
