"""Keeps PyTorch's compiler out of the grader, where nothing is compiled.

An optimiser imports the compiler when it is made and in each step, to tell it to leave its code
alone. That import takes as long as all else that a lesson's rehearsal needs.
"""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import torch

__all__ = ["uncompiled"]

_NAME = "torch._dynamo"


@contextmanager
def uncompiled() -> Iterator[None]:
    """Run optimisers without importing the compiler, unless something else of it is asked for."""
    if _NAME in sys.modules:
        yield
        return
    sys.modules[_NAME] = vars(torch)["_dynamo"] = stand_in = _Absent(_NAME)
    try:
        yield
    finally:
        stand_in.leave()


class _Absent(ModuleType):
    """In place of the compiler: leaves every function as it is."""

    @staticmethod
    def disable(function: Any = None, *_arguments: Any, **_options: Any) -> Any:
        """The function itself, which nobody would compile, or a decorator that gives it back."""
        return function or (lambda other: other)

    @staticmethod
    def graph_break() -> None:
        """Nothing: there is no graph."""

    def leave(self) -> None:
        """Let the next import of the compiler find the true one.

        Functions that were run meanwhile stay as they are, as PyTorch notes that for good.
        """
        if sys.modules.get(_NAME) is self:
            del sys.modules[_NAME], vars(torch)["_dynamo"]

    def __getattr__(self, name: str) -> Any:
        """Look anything else up in the true compiler, which is imported for it."""
        self.leave()
        return getattr(importlib.import_module(_NAME), name)
