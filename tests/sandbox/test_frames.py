"""Messages: bounded before anything is allocated, on time or not at all, one at a time."""

import socket
import struct
import threading
import time
import tracemalloc
from collections.abc import Iterator

import pytest

from autograder.sandbox.allowance import Deadline
from autograder.sandbox.wire import frames
from autograder.sandbox.wire.values import MAX_BODY, MAX_HEAD, ProtocolError

Pair = tuple[socket.socket, socket.socket]


@pytest.fixture
def pair() -> Iterator[Pair]:
    """Two connected stream sockets: ours and the peer's."""
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    with ours, theirs:
        yield ours, theirs


def soon(seconds: float = 0.2) -> frames.Wait:
    """Waits for at most that many seconds from now."""
    return frames.Wait(Deadline(time.monotonic() + seconds))


def test_messages_arrive_in_order(pair: Pair) -> None:
    """Each call of receive returns one whole message."""
    ours, theirs = pair
    for value in ({"a": [1, 2.5]}, None, "text", b"bytes"):
        frames.send(theirs, value)
    received = [frames.receive(ours, wait=soon()) for _ in range(4)]
    assert received == [{"a": [1, 2.5]}, None, "text", b"bytes"]


def test_nothing_is_read_beyond_a_message(pair: Pair) -> None:
    """What follows a message stays in the socket."""
    ours, theirs = pair
    frames.send(theirs, "first")
    theirs.sendall(b"the rest")
    assert frames.receive(ours, wait=soon()) == "first"
    assert ours.recv(100) == b"the rest"


@pytest.mark.parametrize(
    "sizes", [(MAX_HEAD + 1, 0), (2, MAX_BODY + 1), (2**32 - 1, 2**32 - 1)], ids=str
)
def test_oversized_prefix_is_refused_at_once(pair: Pair, sizes: tuple[int, int]) -> None:
    """A prefix beyond the bounds is refused without waiting for, or making room for, the rest."""
    ours, theirs = pair
    theirs.sendall(struct.pack("<II", *sizes))
    with pytest.raises(ProtocolError, match="larger than allowed"):
        frames.receive(ours, wait=soon(60))


def test_claimed_size_costs_no_memory(pair: Pair) -> None:
    """A prefix that promises 64 MB and a peer that sends none of it cost next to nothing."""
    ours, theirs = pair
    theirs.sendall(struct.pack("<II", 2, MAX_BODY) + b"[]")
    tracemalloc.start()
    with pytest.raises(frames.DeadlinePassed):
        frames.receive(ours, wait=soon())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 3 << 20


def test_trickling_peer_hits_the_deadline(pair: Pair) -> None:
    """One deadline holds for the whole message: a byte that arrives is no reason to wait on."""
    ours, theirs = pair
    stop = threading.Event()

    def trickle() -> None:
        theirs.sendall(struct.pack("<II", 500, 0))
        for _ in range(500):  # five seconds, and then the message is whole
            if not stop.wait(0.01):
                theirs.send(b" ")

    peer = threading.Thread(target=trickle)
    peer.start()
    with pytest.raises(frames.DeadlinePassed):
        frames.receive(ours, wait=soon(0.3))
    stop.set()
    peer.join()


def test_peer_that_does_not_read_hits_the_deadline(pair: Pair) -> None:
    """Sending to a peer that reads nothing ends at the deadline too."""
    with pytest.raises(frames.DeadlinePassed):
        frames.send(pair[0], bytes(8 << 20), wait=soon())


def test_deadline_in_the_past(pair: Pair) -> None:
    """A deadline that has passed is not waited for."""
    frames.send(pair[1], "too late")
    with pytest.raises(frames.DeadlinePassed):
        frames.receive(pair[0], wait=soon(-1))


@pytest.mark.parametrize("part", [b"", b"\x02", struct.pack("<II", 2, 9) + b"[]", b"\x02" * 8])
def test_peer_gone(pair: Pair, part: bytes) -> None:
    """A connection that closes within a message is told from a malformed message."""
    ours, theirs = pair
    theirs.sendall(part)
    theirs.close()
    with pytest.raises((frames.PeerGone, ProtocolError)) as caught:
        frames.receive(ours, wait=soon())
    assert (caught.type is ProtocolError) == (part == b"\x02" * 8)


def test_sending_to_nobody(pair: Pair) -> None:
    """A peer that has closed is reported when something is sent to it."""
    pair[1].close()
    with pytest.raises(frames.PeerGone):
        frames.send(pair[0], bytes(1 << 20), wait=soon())


def test_descriptors_that_come_along_are_dropped(pair: Pair) -> None:
    """A peer that attaches open files to its message gives the receiver none of them."""
    ours, theirs = pair
    reader, writer = socket.socketpair()
    frames_bytes = struct.pack("<II", 4, 0) + b"null"
    socket.send_fds(theirs, [frames_bytes], [writer.fileno()])
    writer.close()
    assert frames.receive(ours, wait=soon()) is None
    reader.settimeout(1)
    assert reader.recv(1) == b"", "the attached file is still open somewhere"
    reader.close()
