"""Runs a command where no worker can filter its system calls: no tier of isolation holds there.

``python -m tests.cli.weak_host autograder grade LESSON``, in the course's folder.
"""

import sys
from functools import partialmethod
from importlib.metadata import entry_points

from autograder.sandbox.zygote import Zygote

if __name__ == "__main__":
    Zygote.__init__ = partialmethod(Zygote.__init__, skip=["seccomp"])  # type: ignore[assignment]
    (command,) = entry_points(group="console_scripts", name=sys.argv[1])
    sys.argv = sys.argv[1:]
    sys.exit(command.load()())
