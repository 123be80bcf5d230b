"""Messages that no honest worker sends."""

import json
import random
import tracemalloc
from typing import Any

import pytest
import torch

from autograder.sandbox.wire.values import (
    MAX_BODY,
    MAX_DEPTH,
    MAX_DIMS,
    MAX_HEAD,
    MAX_INT_DIGITS,
    MAX_NODES,
    Opaque,
    ProtocolError,
    Value,
    decode,
    encode,
)
from tests.sandbox.test_values import round_trip


def forged(skeleton: Any, body: bytes = b"") -> Value:
    """What becomes of a message with this skeleton."""
    return decode(json.dumps(skeleton).encode(), bytearray(body))


def refused(skeleton: Any, body: bytes = b"") -> None:
    """Assert that a message with this skeleton is refused."""
    with pytest.raises(ProtocolError):
        forged(skeleton, body)


@pytest.mark.parametrize(
    "skeleton",
    [
        1, 1.5, [], {}, {"a": 1, "b": 2}, {"unknown": 1}, {"__reduce__": []}, {"body": 1},
        {"int": 1}, {"int": True}, {"int": "x"}, {"int": "1.5"}, {"int": None}, {"int": []},
        {"int": "9" * (MAX_INT_DIGITS + 1)},
        {"float": 1.5}, {"float": "x"}, {"float": "0x1p99999"}, {"float": "0" * 41},
        {"list": {}}, {"list": "ab"}, {"list": None}, {"tuple": 1}, {"dict": {}}, {"dict": [[1]]},
        {"dict": [["a"]]}, {"dict": [["a", None, None]]}, {"dict": [[None, None]]},
        {"bytes": -1}, {"bytes": True}, {"bytes": 1.0}, {"bytes": "1"}, {"bytes": 2**70},
        {"opaque": "x" * 81}, {"opaque": 1}, {"opaque": None},
    ],
    ids=lambda skeleton: json.dumps(skeleton)[:24],
)  # fmt: skip
def test_malformed_node_is_refused(skeleton: Any) -> None:
    """A node that `encode` would not have written is refused."""
    refused(skeleton)
    refused({"list": [skeleton]})


@pytest.mark.parametrize(
    "tensor",
    [
        None, [], ["float32"], ["float32", [], 0], ["float32", None], ["float32", {}],
        ["float32", "12"], [1, [1]], ["object", [1]], ["qint8", [1]], ["float32", [-1]],
        ["float32", [-1, -1]], ["float32", [True]], ["float32", [1.0]], ["float32", [None]],
        ["float32", ["1"]], ["float32", [2**40, 0]], ["float32", [2**63]], ["float32", [10**400]],
        ["float32", [1 << 26] * 8], ["float32", [1] * (MAX_DIMS + 1)], ["float32", [2]],
        ["uint8", [5]], ["float32", [1 << 20, 1 << 20]],
    ],
    ids=lambda tensor: str(tensor)[:24],
)  # fmt: skip
def test_malformed_tensor_is_refused(tensor: Any) -> None:
    """A tensor of a forged dtype or shape, or of more bytes than there are, is refused."""
    refused({"tensor": tensor}, b"1234")


def test_empty_tensor_of_a_shape_that_torch_cannot_have() -> None:
    """Sizes whose product is too large for any tensor are refused, a zero among them or not."""
    refused({"tensor": ["float64", [MAX_BODY] * (MAX_DIMS - 1) + [0]]})


def test_bytes_of_no_value_are_refused() -> None:
    """A body longer than the values it holds is refused."""
    refused(None, b"x")
    refused({"bytes": 1}, b"xy")


def test_values_cannot_share_bytes() -> None:
    """Two values that together claim more than the body holds are refused."""
    refused({"list": [{"bytes": 3}, {"tensor": ["uint8", [3]]}]}, b"abcd")


def test_any_byte_becomes_a_proper_bool() -> None:
    """A forged byte in a bool tensor becomes True, which compares as every other True does."""
    arrived = forged({"tensor": ["bool", [4]]}, b"\x00\x01\x02\xff")
    assert arrived.tolist() == [False, True, True, True]
    assert torch.equal(arrived, torch.tensor([False, True, True, True]))


@pytest.mark.parametrize("text", [b"NaN", b'{"list":[Infinity]}', b'{"float":-Infinity}'])
def test_constants_outside_json_are_refused(text: bytes) -> None:
    """NaN and Infinity, which are not JSON, are refused."""
    with pytest.raises(ProtocolError):
        decode(text, bytearray())


@pytest.mark.parametrize(
    "text",
    [b"", b"{", b"\xff\xfe", b"null null", b"[" * MAX_HEAD, b'{"list":[' * 7000, b"1" * MAX_HEAD],
    ids=lambda text: repr(text[:12]),
)
def test_text_that_is_no_skeleton_is_refused(text: bytes) -> None:
    """Broken, endless or deep JSON is refused, whatever the parser makes of it."""
    with pytest.raises(ProtocolError):
        decode(text, bytearray())


def test_number_of_nodes_is_bounded() -> None:
    """As many nodes as allowed arrive, and one more is refused."""
    assert forged({"list": [None] * (MAX_NODES - 1)}) == [None] * (MAX_NODES - 1)
    refused({"list": [None] * MAX_NODES})


def test_a_head_full_of_empty_tensors_costs_little() -> None:
    """As many as fit into a head, however large they say that they are, need little memory."""
    tensor = json.dumps({"tensor": ["float64", [MAX_BODY, MAX_BODY, 0]]})
    count = (MAX_HEAD - 16) // (len(tensor) + 1)
    head = f'{{"list":[{",".join([tensor] * count)}]}}'.encode()
    tracemalloc.start()
    found = decode(head, bytearray())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(head) <= MAX_HEAD
    assert {tuple(each.shape) for each in found} == {(MAX_BODY, MAX_BODY, 0)}
    assert peak < 10 << 20


def test_depth_is_bounded() -> None:
    """As deep as allowed arrives, and one level more is refused."""
    skeleton: Any = None
    for _ in range(MAX_DEPTH):
        skeleton = {"list": [skeleton]}
    forged(skeleton)
    refused({"list": [skeleton]})


@pytest.mark.parametrize(
    "skeleton", ["\ud800", {"opaque": "\udfff"}, {"dict": [["\ud800", None]]}], ids=ascii
)
def test_text_that_cannot_be_written_is_replaced(skeleton: Any) -> None:
    """Lone surrogates, which no file and no terminal takes, do not get past the boundary."""
    assert "?" in str(forged(skeleton)).encode().decode()


def seeds_of_messages() -> list[tuple[bytes, bytes]]:
    """Well-formed messages to be mutated."""
    values = [
        {"id": 1, "value": [torch.arange(4.0), 1.5, "x", b"abc", None, (True, Opaque("t"))]},
        [torch.zeros(2, 3, dtype=torch.bool), {"a": torch.ones((), dtype=torch.complex64)}],
    ]
    return [(bytes(head), b"".join(body)) for head, *body in map(encode, values)]


@pytest.mark.parametrize("seed", range(4))
def test_mutated_messages_raise_nothing_else(seed: int) -> None:
    """Whatever bytes are changed, the message decodes or is refused; nothing else comes out."""
    chance = random.Random(seed)  # noqa: S311 - no secret depends on it
    tokens = [b"{", b"}", b"[", b"]", b'"', b"-", b"9" * 25, b"true", b"null", b"\\ud800", b"1e999"]
    tokens += [b'"tensor"', b'"dict"', b'"bool"', b"\x00", b"\xff", b",", b":", b"0", b"NaN"]
    refusals = 0
    for _ in range(1500):
        head, body = map(bytearray, chance.choice(seeds_of_messages()))
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(len(head) + 1)
            head[place : place + chance.randint(0, 3)] = chance.choice(tokens)
        del body[len(body) - chance.choice((0, 0, 0, 1, 5)) :]
        try:
            round_trip(decode(bytes(head), body))
        except ProtocolError:
            refusals += 1
    assert 0 < refusals < 1500


def random_node(chance: random.Random, depth: int = 0) -> Any:
    """A skeleton that is well-formed here and there."""
    leaves: list[Any] = [
        None,
        True,
        1,
        -1,
        2**64,
        0.5,
        "",
        "float32",
        "bool",
        "0x1p3",
        "nan",
        [],
        {},
    ]
    if depth > 4 or chance.random() < 0.3:
        return chance.choice(leaves)
    if chance.random() < 0.3:
        return [random_node(chance, depth + 1) for _ in range(chance.randint(0, 3))]
    kinds = ["int", "float", "bytes", "list", "tuple", "dict", "tensor", "opaque", "else"]
    return {chance.choice(kinds): random_node(chance, depth + 1)}


@pytest.mark.parametrize("seed", range(4))
def test_random_skeletons_raise_nothing_else(seed: int) -> None:
    """Random skeletons and random bytes decode or are refused; nothing else comes out."""
    chance = random.Random(seed)  # noqa: S311
    refusals = 0
    for _ in range(2000):
        body = chance.randbytes(chance.choice((0, 0, 1, 4, 8)))
        for head in (json.dumps(random_node(chance)).encode(), chance.randbytes(20)):
            try:
                decode(head, bytearray(body))
            except ProtocolError:
                refusals += 1
    assert 0 < refusals < 4000
