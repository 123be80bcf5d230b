"""What several attacks are made of."""

import os
import platform

SYSCALL = """
import ctypes, os
_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long
def syscall(number, *arguments):
    result = _libc.syscall(ctypes.c_long(number), *map(ctypes.c_long, arguments))
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result
"""
ARM = platform.machine() == "aarch64"


OPEN = "import os\ndef f(path): return os.open(path, os.O_RDONLY | os.O_NONBLOCK)"


def where_open(path: str) -> tuple[str] | str:
    """``path`` to be opened outside, or why it cannot: it is not there, or is closed to all."""
    try:
        os.close(os.open(path, os.O_RDONLY | os.O_NONBLOCK))
    except OSError as error:
        return f"on this host nobody opens it: {error.strerror}"
    return (path,)
