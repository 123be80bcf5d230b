"""Frames as a worker could send them: changed ones, forged ones, and ones of no sense."""

import math
import struct
from functools import cache
from random import Random

import torch

from autograder.sandbox.wire.values import (
    DTYPES,
    MAX_BODY,
    MAX_DIMS,
    MAX_HEAD,
    Opaque,
    Value,
    encode,
)
from tests.hostile.fuzzing.changing import BYTES, changed, one_of

__all__ = ["PREFIX", "framed", "made", "messages"]

PREFIX = struct.Struct("<II")
_LONGEST = 150_000  # what a socket holds
_WORDS = [
    *("{", "}", "[", "]", '"', ",", ":", "-", "0", "1e999", "9" * 25, "NaN", "true", "null"),
    *('"tensor"', '"dict"', '"list"', '"bytes"', '"int"', '"float32"', '"bool"', "\\ud800"),
]  # fmt: skip
_TOKENS = (*(word.encode() for word in _WORDS), *BYTES)
_TEXTS = (
    '""', '"x"', '"\\ud800"', '"\\u001b[2J"', '"\\u202e"', '"грам"', '"float32"', '"bool"',
    '"' + "x" * 80 + '"',
)  # fmt: skip
_NUMBERS = (
    "0", "1", "2", "3", "-1", "-0", "1.0", "1e3", "true", "null", "67108864", "67108865",
    "9223372036854775807", "18446744073709551616", "9" * 400, "9" * 4301, "1e999", "NaN",
)  # fmt: skip
_INTS = ('"0"', '"-7"', '" 12 "', '"1_0"', '"٣"', '"' + "9" * 400 + '"', '"-1"')
_ODD_INTS = ('"0x1"', '"1e3"', '""', '"+"', "7", '"' + "9" * 401 + '"', "null", "{}")
_FLOATS = ('"0x1p3"', '"nan"', '"-inf"', '"0x1p-99999"', '"1.5"', '"-0"', '"0x.8p1"')
_ODD_FLOATS = ('"0x1p99999"', '"1_0"', '""', "1.5", "NaN", '"' + "0" * 41 + '"')
_KINDS = ("int", "float", "bytes", "list", "list", "tuple", "dict", "dict", "tensor", "opaque")


def made(chance: Random) -> bytes:
    """A frame."""
    way = chance.random()
    if way < 0.4:
        head, body = one_of(chance, messages())
        head = changed(chance, head, _TOKENS, 2)
    elif way < 0.95:
        forger = _Forger(chance)
        head = forger.node(0).encode("utf-8", "surrogatepass")
        body = chance.randbytes(min(forger.claimed, 2000))
    elif way < 0.99:
        head, body = chance.randbytes(int(chance.random() * 40)), b""
    else:
        head, body = _extreme(chance), b""
    if chance.random() < 0.1:
        body = changed(chance, body, most=2)
    if chance.random() < 0.02:
        head = head.decode("utf-8", "replace").encode(one_of(chance, ("utf-16", "utf-32-le")))
    return framed(chance, head, body)


def framed(chance: Random, head: bytes, body: bytes) -> bytes:
    """A frame, whose prefix is now and then another one."""
    sizes = [len(head), len(body)]
    if chance.random() < 0.06:
        place = int(chance.random() * 2)
        other = (
            0,
            1,
            0xFFFFFFFF,
            MAX_HEAD,
            MAX_BODY + 1,
            max(0, sizes[place] - 1),
            sizes[place] + 1,
        )
        sizes[place] = one_of(chance, other)
    return (PREFIX.pack(*sizes) + head + body)[:_LONGEST]


@cache
def messages() -> list[tuple[bytes, bytes]]:
    """Well-formed ones."""
    dtypes = [torch.zeros(2, 3, dtype=dtype) for dtype in DTYPES.values()]
    values: list[Value] = [
        {"id": 1, "value": [torch.arange(4.0), 1.5, "x", b"abc", None, (True, Opaque("t"))]},
        {"id": "7", "raised": "ValueError", "text": "no\x1b[2J", "line": 3, "seconds": 0.25},
        [dtypes, {"a": torch.ones(()), "b": torch.ones(2, 0, 3)}],
        {str(number): [number, [number / 7]] for number in range(9)},
        [[[[[[["deep", (1, (2, (3,)))]]]]]]],
        -1,
    ]
    encoded = [encode(value) for value in values]
    return [(bytes(head), b"".join(parts)) for head, *parts in encoded]


class _Forger:
    """Writes skeletons, right more often than not.

    Attributes:
        claimed: how many bytes of a body the nodes claim so far.
    """

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._odd = one_of(chance, (0.0, 0.01, 0.1))
        self.claimed = 0

    def _is_odd(self) -> bool:
        return self._chance.random() < self._odd

    def node(self, depth: int) -> str:
        """A node."""
        chance = self._chance
        if self._is_odd():
            return one_of(chance, (*_NUMBERS, "[]", "{}", '{"else":1}', '{"int":"1","x":1}'))
        if depth > 6 or chance.random() < 0.15:
            return one_of(chance, ("null", "true", *_TEXTS))
        kind = one_of(chance, _KINDS)
        content = self.node(depth + 1) if self._is_odd() else self._content(kind, depth)
        return f'{{"{kind}":{content}}}'

    def _content(self, kind: str, depth: int) -> str:
        chance = self._chance
        match kind:
            case "int":
                return one_of(chance, _ODD_INTS if self._is_odd() else _INTS)
            case "float":
                return one_of(chance, _ODD_FLOATS if self._is_odd() else _FLOATS)
            case "opaque":
                return one_of(chance, _TEXTS)
            case "list" | "tuple":
                return f"[{','.join(self.node(depth + 1) for _ in range(self._few()))}]"
            case "dict":
                pairs = (
                    f"[{one_of(chance, _TEXTS)},{self.node(depth + 1)}]" for _ in range(self._few())
                )
                return f"[{','.join(pairs)}]"
            case "bytes":
                return str(self._claim(int(chance.random() * 9)))
        return self._tensor()

    def _tensor(self) -> str:
        chance = self._chance
        name = one_of(chance, tuple(DTYPES))
        shape = [one_of(chance, (0, 1, 1, 2, 3)) for _ in range(self._few())]
        self._claim(math.prod(shape) * DTYPES[name].itemsize)
        sizes = [one_of(chance, _NUMBERS) if self._is_odd() else str(size) for size in shape]
        return f'["{"qint8" if self._is_odd() else name}",[{",".join(sizes)}]]'

    def _claim(self, size: int) -> int:
        self.claimed += size
        return size

    def _few(self) -> int:
        return int(self._chance.random() ** 3 * (MAX_DIMS + 1.2))


def _extreme(chance: Random) -> bytes:
    """As much as a head holds of one thing, or a little more."""
    unit, end = one_of(
        chance,
        (
            ("[", ""), ('{"list":[', ""), ('{"list":[', "]}"), ("9", ""), ('"\\u001b', '"'),
            (" ", "1"),
            ('{"list":[{"tensor":["float64",[67108864,67108864,0]]},', "]}"), ("[],", ""),
            ('{"dict":[["a",', "]]}"), ('{"a":', "}"), ('"', ""), ("-", ""), ("\\ud800", ""),
        ),
    )  # fmt: skip
    count = int(MAX_HEAD / len(unit + end) * one_of(chance, (0.001, 0.1, 0.9, 1.0, 1.01)))
    return (unit * count + end * count).encode()
