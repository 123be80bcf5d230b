"""What a worker prints: read from a pipe as it comes, of which only the end is kept."""

import contextlib
import os

from autograder.sandbox.wire.texts import printable

KEPT = 8192
"""How many bytes of a worker's output are kept: the last ones."""

_CHUNK = 1 << 16
_LAST_CHUNKS = 64  # what may still be in the pipe when the worker has ended, and more


class Output:
    """The reading end of a worker's standard output and error.

    Whatever does not fit is swallowed here, so that printing never fails where it happens.

    Args:
        descriptor: the pipe's reading end; it is this object's to close.

    Attributes:
        is_open: whether anybody may still write.
    """

    def __init__(self, descriptor: int) -> None:
        os.set_blocking(descriptor, False)
        self._descriptor = descriptor
        self._kept = b""
        self.is_open = True

    def fileno(self) -> int:
        """The descriptor to wait for."""
        return self._descriptor

    def read(self) -> bool:
        """Read a part of what is there, without waiting; whether there was any."""
        try:
            chunk = os.read(self._descriptor, _CHUNK)
        except BlockingIOError:
            return False
        except OSError:  # whatever a submission did to its end
            chunk = b""
        self.is_open = bool(chunk)
        self._kept = (self._kept + chunk)[-KEPT:]
        return self.is_open

    @property
    def text(self) -> str:
        """The end of what was printed."""
        return printable(self._kept.decode(errors="replace"))

    def close(self) -> None:
        """Read what is there, and no more of it."""
        for _ in range(_LAST_CHUNKS):
            if not self.is_open or not self.read():
                break
        self.is_open = False
        with contextlib.suppress(OSError):
            os.close(self._descriptor)
