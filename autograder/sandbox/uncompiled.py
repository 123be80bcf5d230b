"""Keeps PyTorch's compiler out of processes in which nothing is compiled.

An optimiser imports the compiler when it is made and in each step, to tell it to leave its code
alone, and torchvision does to ask whether it would work. That import takes as long as PyTorch's
own, and a quarter of the memory that each fork has to be given.
"""

import importlib
import sys
from collections.abc import Callable, Iterator, MutableSequence
from contextlib import contextmanager, nullcontext
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import module_from_spec
from types import ModuleType, SimpleNamespace
from typing import Any

import torch

__all__ = ["uncompiled", "without_compiler"]

_NAME = "torch._dynamo"
_TOOLS = f"{_NAME}.utils"


@contextmanager
def uncompiled() -> Iterator[None]:
    """Run optimisers without importing the compiler, unless something else of it is asked for."""
    stand_in = without_compiler()
    try:
        yield
    finally:
        if stand_in is not None:
            stand_in.leave()


def without_compiler() -> "StandIn | None":
    """Have something in place of the compiler until more of it is asked for.

    Returns:
        What stands in for it; None if the compiler, or what stands in for it, is there already.
    """
    if _NAME in sys.modules:
        return None
    stand_in = StandIn()
    sys.modules[_NAME] = vars(torch)["_dynamo"] = stand_in
    sys.modules[_TOOLS] = stand_in.tools
    sys.meta_path.insert(0, stand_in.finder)
    return stand_in


def _itself(function: Any = None, *_arguments: Any, **_options: Any) -> Any:
    """The function, which nobody would compile, or a decorator that gives it back."""
    return function or (lambda other: other)


class StandIn(ModuleType):
    """In place of the compiler: leaves every function as it is."""

    disable = allow_in_graph = disallow_in_graph = staticmethod(_itself)
    compiled_autograd = SimpleNamespace(_disable=nullcontext)

    def __init__(self) -> None:
        super().__init__(_NAME)
        self.__path__: MutableSequence[str] = []
        self.finder = _Submodules(self._true)
        self.tools = _Tools(self._true)

    @staticmethod
    def graph_break() -> None:
        """Nothing: there is no graph."""

    def leave(self) -> None:
        """Let the next import of the compiler find the true one.

        Functions that were run meanwhile stay as they are, as PyTorch notes that for good.
        """
        if sys.modules.get(_NAME) is self:
            del sys.modules[_NAME], sys.modules[_TOOLS], vars(torch)["_dynamo"]
            sys.meta_path.remove(self.finder)

    def _true(self) -> ModuleType:
        """The true compiler, which is imported for it."""
        self.leave()
        return importlib.import_module(_NAME)

    def __getattr__(self, name: str) -> Any:
        """Look up its settings, which are quick to read, or anything else in the true compiler."""
        _must_be_meant(name)
        if name != "config" or sys.modules.get(_NAME) is not self:
            return getattr(self._true(), name)
        self.config = _settings()
        return self.config


class _Tools(ModuleType):
    """In place of the compiler's module of tools."""

    def __init__(self, true: Callable[[], ModuleType]) -> None:
        super().__init__(_TOOLS)
        self._true = true

    @staticmethod
    def is_compile_supported(_device: str) -> bool:
        """No: there is no compiler."""
        return False

    def __getattr__(self, name: str) -> Any:
        """Look anything else up in the true one."""
        _must_be_meant(name)
        self._true()
        return getattr(importlib.import_module(_TOOLS), name)


class _Submodules(MetaPathFinder):
    """Finds parts of the compiler, once it has been imported for them."""

    def __init__(self, true: Callable[[], ModuleType]) -> None:
        self._true = true

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        """Find one: it may have been imported with the rest, and is not to be run twice."""
        if not name.startswith(f"{_NAME}."):
            return None
        path = self._true().__path__
        if (module := sys.modules.pop(name, None)) is None:  # Python would run what it finds there
            return PathFinder.find_spec(name, path)
        return ModuleSpec(name, _There(module))


class _There(Loader):
    """Gives what has been loaded already."""

    def __init__(self, module: ModuleType) -> None:
        self._module, self._spec = module, module.__spec__

    def create_module(self, _spec: ModuleSpec) -> ModuleType:
        """The module."""
        return self._module

    def exec_module(self, module: ModuleType) -> None:
        """Nothing, but that Python knows again where it is from."""
        vars(module)["__spec__"] = self._spec


def _must_be_meant(name: str) -> None:
    """Refuse what Python asks of any module, as `inspect` does of all that there are."""
    if name.startswith("__"):
        raise AttributeError(name)


def _settings() -> ModuleType:
    """The compiler's settings, as they are where nobody has changed them."""
    place = [f"{each}/_dynamo" for each in torch.__path__]
    spec = PathFinder.find_spec(f"{_NAME}.config", place)
    assert spec is not None
    assert spec.loader is not None
    sys.modules[spec.name] = module = module_from_spec(spec)  # where it looks itself up
    try:
        spec.loader.exec_module(module)
    finally:
        del sys.modules[spec.name]  # the true compiler makes its own
    return module
