"""Changes bytes here and there: the way in which files break, and in which people break them."""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

__all__ = ["BYTES", "changed", "one_of"]

_Item = TypeVar("_Item")

BYTES = (
    b"\x00", b"\xff", b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc0\x80",
    b"\x7f", b"\x1b", b"\r", b"\n", b"\r\n", b"\t", b" ", b"-", b"\x80", b"\xf4\x90\x80\x80",
)  # fmt: skip
"""Bytes that programs stumble over."""


def one_of(chance: Random, items: Sequence[_Item]) -> _Item:
    """One of some things; faster than `Random.choice`."""
    return items[int(chance.random() * len(items))]


def changed(
    chance: Random, content: bytes, tokens: Sequence[bytes] = BYTES, most: int = 5
) -> bytes:
    """The same with something put in, left out, doubled or written over.

    Args:
        chance: of what is done, and where.
        content: what is changed.
        tokens: what is put in.
        most: how often, at most.
    """
    made = bytearray(content)
    for _ in range(1 + int(chance.random() * most)):
        size, way = len(made), chance.random()
        at = int(chance.random() * (size + 1))
        length = int(chance.random() ** 4 * 200) + 1
        if way < 0.45:
            made[at : at + int(chance.random() * 4)] = one_of(chance, tokens)
        elif way < 0.6:
            del made[at : at + length]
        elif way < 0.72:
            made[at:at] = made[at : at + length] * (1 + int(chance.random() * 3))
        elif way < 0.84 and at < size:
            made[at] ^= 1 << int(chance.random() * 8)
        elif way < 0.96 and size:
            place = int(chance.random() * size)
            made[at:at] = made[place : place + length]
        else:
            del made[at:]
    return bytes(made)
