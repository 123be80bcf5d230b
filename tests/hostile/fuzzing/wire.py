"""What comes of frames that a worker could send.

Nothing but `ProtocolError` and `PeerGone` may come out of the receiver. What it takes is bounded by
what arrived, can be shown as it is, and is the same when it is sent on.
"""

import socket
import time
from collections.abc import Iterable

import torch

from autograder.sandbox.allowance import Deadline
from autograder.sandbox.wire import frames
from autograder.sandbox.wire.texts import printable
from autograder.sandbox.wire.values import (
    DTYPES,
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
from tests.hostile.fuzzing.forged_frames import PREFIX, made, messages
from tests.hostile.fuzzing.target import Target, expect

__all__ = ["TARGET", "see_to"]


def _run(content: bytes) -> str:
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    with ours:
        with theirs:
            theirs.sendall(content)
        wait = frames.Wait(Deadline(time.monotonic() + 3600))
        try:
            value = frames.receive(ours, wait=wait)
        except ProtocolError:
            return "refused"
        except frames.PeerGone:
            return "cut off"
    see_to(value, len(content))
    return "taken"


def see_to(value: Value, size: int) -> None:
    """See that a value is bounded by the bytes that it came from, and stays what it is.

    Raises:
        Wrong: it is not, or does not.
    """
    rest, nodes, taken = [(value, 0)], 0, 0
    while rest:
        node, depth = rest.pop()
        nodes += 1
        expect(depth <= MAX_DEPTH, "nested too deeply")
        if isinstance(node, list | tuple):
            rest += [(each, depth + 1) for each in node]
        elif isinstance(node, dict):
            rest += [(each, depth + 1) for each in node.values()]
            taken += sum(map(_size_of_text, node))
        elif isinstance(node, str | Opaque):
            taken += _size_of_text(node if isinstance(node, str) else node.type_name)
        elif isinstance(node, bytes):
            taken += len(node)
        elif isinstance(node, int):
            expect(abs(node) < 10**MAX_INT_DIGITS, "an integer that is too long")
        elif isinstance(node, torch.Tensor):
            expect(type(node) is torch.Tensor and node.is_contiguous(), "an odd tensor")
            expect(node.dtype in DTYPES.values() and node.ndim <= MAX_DIMS, "an odd tensor")
            expect(not node.requires_grad, "a tensor with a gradient")
            taken += node.untyped_storage().nbytes()
        else:
            expect(node is None or isinstance(node, float), f"a {type(node).__name__}")
    expect(nodes <= MAX_NODES, "too many values")
    expect(taken <= 4 * size, f"{taken} bytes of {size}")
    try:
        head, *body = encode(value)
    except ProtocolError:  # texts that are written out may become too long to be sent
        expect(4 * size > MAX_HEAD, "a value that cannot be sent on")
        return
    joined = b"".join(body)
    again = encode(decode(bytes(head), bytearray(joined), clean=printable))
    expect(again[0] == head and b"".join(again[1:]) == joined, "another value when it is sent on")


def _size_of_text(text: str) -> int:
    expect(printable(text) == text, "a text that can steer what shows it")
    return len(text)


def _wrap(data: bytes) -> bytes:
    head, _, body = data.partition(b"\0")
    return PREFIX.pack(len(head), len(body)) + head + body


def _begin() -> Iterable[bytes]:
    return [head + b"\0" + body for head, body in messages()]


TARGET = Target(
    name="wire",
    make=made,
    run=_run,
    wrap=_wrap,
    begin=_begin,
    modules=("autograder.sandbox.wire",),
    suffix=".frame",
)
