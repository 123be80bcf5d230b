"""Attacks by way of the network; each must fail in every tier, and work where nothing holds."""

import os
import socket
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from autograder.sandbox.isolation import Isolation
from autograder.sandbox.outcomes import Raised
from autograder.sandbox.worker import Worker
from autograder.sandbox.zygote import Zygote
from tests.sandbox.attacks import ARM, SYSCALL
from tests.sandbox.attempt import (
    bare,
    denied,
    is_the_first,
    seen,
    works_outside,
)


def test_nothing_holds_where_attacks_are_tried() -> None:
    """A layer that is new has to be left out there as well."""
    with Worker.fork(bare(), Isolation.NONE) as worker:
        assert [layer for layer, answer in worker.held.items() if answer == "yes"] == []


# The network

SOCKETS = [
    "AF_INET, SOCK_STREAM",
    "AF_INET, SOCK_DGRAM",
    "AF_INET, SOCK_RAW, 1",
    "AF_INET6, SOCK_STREAM",
    "AF_INET6, SOCK_DGRAM",
    "AF_INET6, SOCK_RAW, 58",
    "AF_UNIX, SOCK_STREAM",
    "AF_UNIX, SOCK_DGRAM",
    "AF_UNIX, SOCK_RAW",
    "AF_NETLINK, SOCK_DGRAM",
    "AF_NETLINK, SOCK_RAW",
]
RARE = ["AF_INET, SOCK_RAW", "AF_NETLINK, SOCK_STREAM", "AF_PACKET, SOCK_RAW",
        "AF_VSOCK, SOCK_STREAM", "AF_VSOCK, SOCK_DGRAM"]  # fmt: skip


@pytest.mark.parametrize("kind", [*SOCKETS, *RARE])
def test_no_socket_can_be_made(each_tier: Zygote, kind: str) -> None:
    """Sockets of every family and kind are denied, whether this kernel has them or not."""
    source = f"from socket import *\ndef f(): socket({kind})"
    outside = "many kernels have none" if kind in RARE else ()
    assert denied(each_tier, source, outside=outside) == "PermissionError"


@pytest.mark.parametrize("kind", ["SOCK_DGRAM", "SOCK_SEQPACKET", "SOCK_RAW"])
def test_no_pair_that_can_send_elsewhere(each_tier: Zygote, kind: str) -> None:
    """Of socket pairs only streams are left: a datagram socket can send to any path."""
    source = f"import socket\ndef f(): socket.socketpair(socket.AF_UNIX, socket.{kind})"
    assert denied(each_tier, source, outside=()) == "PermissionError"


def test_no_pair_of_another_family(each_tier: Zygote) -> None:
    """Pairs of other families than Unix sockets are denied."""
    source = SYSCALL + f"def f(): syscall({199 if ARM else 53}, 30, 1, 0, 0)"  # AF_TIPC
    rare = "the only other family with pairs is in a module that few kernels load"
    assert denied(each_tier, source, outside=rare) == "PermissionError"


@pytest.mark.parametrize("abstract", [True, False], ids=["abstract", "path"])
def test_listening_socket_of_the_host_is_out_of_reach(
    each_tier: Zygote, tmp_path: Path, abstract: bool
) -> None:
    """A Unix socket of the host hears nothing, though the worker holds a socket: its own."""
    address = f"\0autograder-test-{os.getpid()}" if abstract else str(tmp_path / "socket")
    source = """
import os, socket
def f(address):
    own = socket.socketpair()[0]
    other = socket.socket(fileno=os.dup(3))
    new = lambda a: socket.socket(socket.AF_UNIX).connect(a)
    for act in (own.connect, lambda a: own.sendto(b'x', a), other.connect, new):
        try: act(address)
        except OSError: continue
        return 'reached'
    return 'denied'
"""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(address)
        listener.listen()
        assert seen(each_tier, source, address) == "denied"
        listener.settimeout(0.05)
        with pytest.raises(TimeoutError):
            listener.accept()
        assert works_outside(source, address) == "reached"
        listener.accept()[0].close()


def test_names_are_not_looked_up(each_tier: Zygote) -> None:
    """Not even the machine's own name for itself has an address."""
    source = "import socket\ndef f(): return len(socket.getaddrinfo('localhost', 80))"
    with pytest.raises(Raised) as caught:
        seen(each_tier, source)
    assert caught.value.kind == "gaierror"
    assert works_outside(source) > 0


class Page(BaseHTTPRequestHandler):
    """A page of a host that has one."""

    def do_GET(self) -> None:
        """Answer."""
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"reached")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def test_no_page_can_be_read(each_tier: Zygote) -> None:
    """A server of this very machine is asked nothing."""
    source = "import urllib.request\ndef f(url): return urllib.request.urlopen(url).read()"
    with HTTPServer(("127.0.0.1", 0), Page) as server:
        url = f"http://127.0.0.1:{server.server_port}"
        with pytest.raises(Raised) as caught:
            seen(each_tier, source, url)
        threading.Thread(target=server.handle_request).start()
        assert works_outside(source, url) == b"reached"
    assert caught.value.kind == "URLError"
    assert "Operation not permitted" in caught.value.text


def test_zygote_survives_all_that(each_tier: Zygote) -> None:
    """After the attacks of this module the zygote is the one that was started."""
    assert seen(each_tier, "def f(): return 1") == 1
    assert is_the_first(each_tier)
