"""Finds pairs of works that share more than what all were given.

`copydetect` compares them: it turns code into tokens in which all names are alike, and looks for
runs of these that two works have (Schleimer, Wilkerson and Aiken, 2003: "Winnowing").
"""

import io
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from copydetect import CodeFingerprint, compare_files

from autograder.similar.works import Release, Work

__all__ = ["Found", "Pair", "find_pairs"]

RUN = 25
"""The shortest run of characters that counts, names being one character each: copydetect's own."""

LEAST_SHARED = 80
"""The fewest characters that two works must share, names being one character each."""

COMMON_SHARE = 0.25
"""What more than this share of all works have is what the task leads to."""

COMMON_LEAST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two works that share something.

    Attributes:
        one: a work of the class.
        other: another one, of the class or from elsewhere.
        shares: which share of each is in the other, of what is left to compare.
        shared: how many characters of the first that is, names being one character each.
        marked: the lines that are shared, by their places in each work.
    """

    one: Work
    other: Work
    shares: tuple[float, float]
    shared: int
    marked: tuple[frozenset[int], frozenset[int]]

    @property
    def identical(self) -> int:
        """How many shared lines of the first are there letter by letter in the other."""
        there = {self.other.lines[place].text.strip() for place in self.marked[1]}
        return sum(self.one.lines[place].text.strip() in there for place in self.marked[0])

    @property
    def share(self) -> float:
        """The larger share."""
        return max(self.shares)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The pairs, those that share most first.

    Attributes:
        pairs: the pairs.
        common: in how many works a fragment may be before it counts as what the task leads to.
    """

    pairs: Sequence[Pair]
    common: int


def find_pairs(works: Sequence[Work], release: Release, *, least: float) -> Found:
    """Find pairs of works of which one is in the other by at least some share.

    What the released notebook has is left out, and what many works have: short right solutions are
    alike.

    Args:
        works: what was written; two of another folder are not compared.
        release: what was given.
        least: the smallest share that is shown.
    """
    given = _fingerprint(release.code, [])
    prints = [_fingerprint(work.code, given.hashes) for work in works]
    common = max(COMMON_LEAST, int(COMMON_SHARE * len(works)))
    counts = Counter(each for one in prints for each in one.hashes)
    known = given.hashes | {each for each, count in counts.items() if count > common}
    prints = [_fingerprint(work.code, known) for work in works]
    pairs = [
        found
        for one, other in combinations(range(len(works)), 2)
        if not (works[one].other and works[other].other)
        and (found := _compared(works[one], works[other], prints[one], prints[other], least))
    ]
    return Found(pairs=sorted(pairs, key=lambda pair: (-pair.share, -pair.shared)), common=common)


def _fingerprint(code: str, boilerplate: Iterable[int]) -> Any:
    """What copydetect knows of a text, without boilerplate."""
    left_out = np.array(sorted(boilerplate), dtype=np.int64)
    # A window of 1 keeps every run, so that nothing depends on Python's random hashes of texts.
    found = CodeFingerprint("a.py", RUN, 1, left_out, language="python", fp=io.StringIO(code))
    # A class's name enters the offsets by itself, where the sum of all before is meant.
    found.offsets[:, 1] = np.maximum.accumulate(found.offsets[:, 1])
    return found


def _compared(one: Work, other: Work, first: Any, second: Any, least: float) -> Pair | None:
    if not first.hashes or not second.hashes or first.hashes.isdisjoint(second.hashes):
        return None
    shared, shares, slices = compare_files(first, second)
    if shared < LEAST_SHARED or max(shares) < least:
        return None
    return Pair(
        one=one,
        other=other,
        shares=(min(1.0, float(shares[0])), min(1.0, float(shares[1]))),
        shared=int(shared),
        marked=(_lines(one, slices[0]), _lines(other, slices[1])),
    )


def _lines(work: Work, slices: Any) -> frozenset[int]:
    """The lines that slices of the text begin, end and go through, blank ones left out."""
    starts = [0]
    for line in work.lines:
        starts.append(starts[-1] + len(line.text) + 1)
    marked: set[int] = set()
    for begin, end in zip(*slices, strict=True):
        first = bisect_right(starts, int(begin)) - 1
        last = bisect_right(starts, max(int(begin), int(end) - 1)) - 1
        marked.update(range(first, last + 1))
    return frozenset(
        place for place in marked if place < len(work.lines) and work.lines[place].text.strip()
    )
