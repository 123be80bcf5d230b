"""Puts the zygote's memory into large pages, of which a fork has fewer to note.

A fork writes down where each page is, and the end of a worker takes that back: half of what both
take. It is done in pieces, while nobody waits, as it takes a second where memory is slow to get.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from autograder.sandbox import kernel

_LARGE = 1 << 21
_PIECE = 4 * _LARGE


def pieces() -> list[tuple[int, int]]:
    """Parts of this process's own memory that large pages can hold, as (address, size)."""
    return [piece for start, end in _regions() for piece in _cut(start, end)]


def collapse(address: int, size: int) -> None:
    """Put what is at an address into large pages, where the kernel knows how and has some."""
    with suppress(OSError):
        kernel.collapse(address, size)


def _regions() -> Iterator[tuple[int, int]]:
    """Where memory is that is not of a file, from its first large page to the end of its last."""
    for line in Path("/proc/self/maps").read_text().splitlines():
        place, rights, _, _, _, *name = line.split(maxsplit=5)
        if rights == "rw-p" and name in ([], ["[heap]"]):
            start, end = (int(each, 16) for each in place.split("-"))
            yield -(-start // _LARGE) * _LARGE, end // _LARGE * _LARGE


def _cut(start: int, end: int) -> Iterator[tuple[int, int]]:
    for address in range(start, end, _PIECE):
        yield address, min(_PIECE, end - address)
