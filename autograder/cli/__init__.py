"""The command ``autograder``."""

import signal
import threading

_is_first = threading.current_thread() is threading.main_thread()
if _is_first:  # until there is something to tell, Ctrl-C ends the process without a word
    _handler = signal.signal(signal.SIGINT, signal.SIG_DFL)

from autograder.cli.main import main  # noqa: E402 (see above)

if _is_first:
    signal.signal(signal.SIGINT, _handler)

__all__ = ["main"]
