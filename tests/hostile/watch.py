"""Run as a program: runs a command, then says which processes it left and how many packets it sent.

Its arguments are the file for the answer, as JSON, and the command. Where it has a network of its
own, `unshare --net` for one, packets can be counted: one is its own, so that a network in which
nothing could be sent is no proof.
"""

import ctypes
import fcntl
import json
import os
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PATIENCE = 10.0
"""For how many seconds processes may take to end after the command has."""

_PR_SET_CHILD_SUBREAPER = 36
_SIOCSIFFLAGS, _IFF_UP = 0x8914, 1


def packets() -> int:
    """How many packets were sent so far, on all interfaces together."""
    lines = Path("/proc/net/dev").read_text().splitlines()[2:]
    return sum(int(line.partition(":")[2].split()[9]) for line in lines)


def send_one() -> None:
    """Switch the loopback interface on and send a packet through it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        fcntl.ioctl(sock, _SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", _IFF_UP))
        listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        listener.bind(("127.0.0.1", 0))
        sock.sendto(b"x", listener.getsockname())
        listener.recv(1)
        listener.close()


def children() -> list[str]:
    """The command lines of the living children of this process."""
    found = []
    for pid in Path("/proc/self/task", str(os.getpid()), "children").read_text().split():
        line = Path("/proc", pid, "cmdline").read_bytes().replace(b"\0", b" ")
        found.append(f"{pid} {line.decode(errors='replace')}")
    return found


def left_over() -> list[str]:
    """Who is still there some time after the command has ended; nobody is, afterwards."""
    end = time.monotonic() + PATIENCE
    found: list[str] = []
    while True:
        try:
            pid, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return found
        if pid:
            continue
        if time.monotonic() > end:
            found += children()
            for each in children():
                os.kill(int(each.split()[0]), signal.SIGKILL)
            end = time.monotonic() + PATIENCE
        time.sleep(0.05)


def main(answer: str, counts: str, command: list[str]) -> None:
    """Run the command and write the answer."""
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    if counts == "count":
        send_one()
    began = time.monotonic()
    with tempfile.TemporaryFile() as output:  # a pipe would be waited for if anybody is left
        done = subprocess.run(command, stdout=output, stderr=subprocess.STDOUT, check=False)
        output.seek(0)
        said = output.read().decode(errors="replace")
    seconds = time.monotonic() - began
    found = {
        "status": done.returncode,
        "output": said,
        "seconds": seconds,
        "left": left_over(),
        "packets": packets() - 1 if counts == "count" else 0,
    }
    Path(answer).write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
