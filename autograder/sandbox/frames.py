"""Messages on a stream socket: a fixed prefix with two lengths, the head, the body.

Both ends use it. The trusted end always gives a deadline, one for the whole message, so that a
peer that trickles, floods or stops cannot hold it longer.
"""

import socket
import struct
import time

from autograder.sandbox.values import MAX_BODY, MAX_HEAD, ProtocolError, Value, decode, encode

_PREFIX = struct.Struct("<II")


class PeerGone(Exception):
    """The other end closed the connection."""


class DeadlinePassed(Exception):
    """The message was not complete when its time was up."""


def send(sock: socket.socket, value: Value, *, deadline: float | None = None) -> None:
    """Send one message.

    Args:
        sock: a connected stream socket.
        value: what to send; see `autograder.sandbox.values`.
        deadline: in seconds on `time.monotonic`'s clock; None waits for ever.

    Raises:
        ProtocolError: the value exceeds the bounds of a message; nothing was sent.
        PeerGone, DeadlinePassed: the message did not go out whole.
    """
    head, *body = encode(value)
    prefix = _PREFIX.pack(len(head), sum(len(part) for part in body))
    view = memoryview(b"".join([prefix, head, *body]))
    while view:
        _set_timeout(sock, deadline)
        try:
            view = view[sock.send(view) :]
        except TimeoutError:
            raise DeadlinePassed from None
        except OSError:
            raise PeerGone from None


def receive(sock: socket.socket, *, deadline: float | None = None) -> Value:
    """Receive one message and not a byte beyond it.

    Raises:
        ProtocolError: the message is malformed or larger than allowed; the connection is of no
            further use.
        PeerGone, DeadlinePassed: the message did not arrive whole.
    """
    head_size, body_size = _PREFIX.unpack(_exactly(sock, _PREFIX.size, deadline))
    if head_size > MAX_HEAD or body_size > MAX_BODY:
        raise ProtocolError(f"a message of {head_size} + {body_size} bytes is larger than allowed")
    head = bytes(_exactly(sock, head_size, deadline))
    return decode(head, _exactly(sock, body_size, deadline))


def _exactly(sock: socket.socket, size: int, deadline: float | None) -> bytearray:
    # Grown as bytes arrive: a prefix alone must not make the receiver allocate 64 MB.
    buffer = bytearray()
    while len(buffer) < size:
        _set_timeout(sock, deadline)
        try:
            chunk = sock.recv(min(size - len(buffer), 1 << 20))
        except TimeoutError:
            raise DeadlinePassed from None
        except OSError:
            raise PeerGone from None
        if not chunk:
            raise PeerGone
        buffer += chunk
    return buffer


def _set_timeout(sock: socket.socket, deadline: float | None) -> None:
    if deadline is None:
        sock.settimeout(None)
        return
    left = deadline - time.monotonic()
    if left <= 0:
        raise DeadlinePassed
    sock.settimeout(left)
