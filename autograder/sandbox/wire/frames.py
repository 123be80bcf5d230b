"""Messages on a stream socket: a fixed prefix with two lengths, the head, the body.

Both ends use it. The trusted end always waits with a deadline, one for the whole message, so that a
peer that trickles, floods or stops cannot hold it longer.
"""

import select
import socket
import struct

from autograder.sandbox.allowance import Deadline, DeadlinePassed
from autograder.sandbox.output import Output
from autograder.sandbox.wire.texts import printable
from autograder.sandbox.wire.values import MAX_BODY, MAX_HEAD, ProtocolError, Value, decode, encode

__all__ = ["DeadlinePassed", "PeerGone", "Wait", "receive", "send"]

_PREFIX = struct.Struct("<II")


class PeerGone(Exception):
    """The other end closed the connection."""


class Wait:
    """Waits for a peer until a deadline, and reads meanwhile what it prints.

    Args:
        deadline: says how long; `DeadlinePassed` comes from there.
        output: where the peer prints, if anywhere: a full pipe would keep it from answering.
    """

    def __init__(self, deadline: Deadline, output: Output | None = None) -> None:
        self._deadline = deadline
        self._output = output

    def __call__(self, sock: socket.socket, event: int) -> None:
        """Return when ``event`` is possible on ``sock``."""
        poller = select.poll()  # select() refuses descriptors from 1024 on
        poller.register(sock, event)
        output = self._output
        if output is not None and output.is_open:
            poller.register(output, select.POLLIN)
        while True:
            ready = {fd for fd, _ in poller.poll(1000 * self._deadline.left())}
            if sock.fileno() in ready:
                return
            if output is not None and output.fileno() in ready:
                output.read()
                if not output.is_open:
                    poller.unregister(output)


def send(sock: socket.socket, value: Value, *, wait: Wait | None = None) -> None:
    """Send one message.

    Args:
        sock: a connected stream socket; not blocking if ``wait`` is given.
        value: what to send; see `autograder.sandbox.wire.values`.
        wait: waits for the peer; None waits for ever.

    Raises:
        ProtocolError: the value exceeds the bounds of a message; nothing was sent.
        PeerGone, DeadlinePassed: the message did not go out whole.
    """
    head, *body = encode(value)
    prefix = _PREFIX.pack(len(head), sum(len(part) for part in body))
    view = memoryview(b"".join([prefix, head, *body]))
    while view:
        try:
            view = view[sock.send(view) :]
        except BlockingIOError:
            _until(wait, sock, select.POLLOUT)
        except OSError:
            raise PeerGone from None


def receive(sock: socket.socket, *, wait: Wait | None = None) -> Value:
    """Receive one message and not a byte beyond it.

    Args:
        sock: a connected stream socket; not blocking if ``wait`` is given.
        wait: waits for the peer, of whom nothing is believed: texts are made printable; None waits
            for ever, for a peer that is trusted.

    Raises:
        ProtocolError: the message is malformed or larger than allowed; the connection is of no
            further use.
        PeerGone, DeadlinePassed: the message did not arrive whole.
    """
    if wait is not None:  # nothing is taken after the deadline, be it there already
        wait(sock, select.POLLIN)
    head_size, body_size = _PREFIX.unpack(_exactly(sock, _PREFIX.size, wait))
    if head_size > MAX_HEAD or body_size > MAX_BODY:
        raise ProtocolError(f"a message of {head_size} + {body_size} bytes is larger than allowed")
    head = bytes(_exactly(sock, head_size, wait))
    body = _exactly(sock, body_size, wait)
    return decode(head, body, clean=None if wait is None else printable)


def _exactly(sock: socket.socket, size: int, wait: Wait | None) -> bytearray:
    # Grown as bytes arrive: a prefix alone must not make the receiver allocate 64 MB.
    buffer = bytearray()
    while len(buffer) < size:
        try:
            chunk = sock.recv(min(size - len(buffer), 1 << 20))
        except BlockingIOError:
            _until(wait, sock, select.POLLIN)
            continue
        except OSError:
            raise PeerGone from None
        if not chunk:
            raise PeerGone
        buffer += chunk
    return buffer


def _until(wait: Wait | None, sock: socket.socket, event: int) -> None:
    """Wait for a socket that was not ready: only then does it take the time that asking takes."""
    if wait is None:
        raise ValueError("a socket that does not block needs a `wait`")
    wait(sock, event)
