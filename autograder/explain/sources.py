"""The code of a scenario with all that it uses, as a module that stands by itself.

The checks' code is public. What a scenario uses is looked up where it is defined, name by name, so
the module has nothing in it that the scenario does not need.
"""

import ast
import builtins
import functools
import importlib
import inspect
import textwrap
from collections.abc import Callable, Iterator
from types import FunctionType, ModuleType
from typing import Any

__all__ = ["NotAlone", "module_of"]

_OURS = ("autograder", "lessons", "reference")
_HEAD = "from __future__ import annotations\n"


class NotAlone(Exception):
    """Something that a scenario uses cannot be written down as code."""


def module_of(name: str, value: Any) -> str:
    """The source of a module that defines something.

    Args:
        name: what it is called.
        value: a function, a class, a plain value, or a dict of them.

    Raises:
        NotAlone: it, or something that it uses, cannot be written down.
    """
    gathered = _Gathered()
    code = gathered.expression(value)
    imports = "\n".join(sorted(gathered.imports))
    last = [f"{name} = {code}\n"] if code != name else []
    return "\n\n".join([_HEAD + imports, *gathered.parts, *last]).rstrip() + "\n"


class _Gathered:
    """Definitions, each after those that it uses when it is made."""

    def __init__(self) -> None:
        self.imports: set[str] = set()
        self.parts: list[str] = []
        self._known: dict[str, Any] = {}

    def expression(self, value: Any) -> str:
        """What gives a value; the functions and classes in it are defined."""
        if isinstance(value, dict):
            entries = (f"{_literal(key)}: {self.expression(one)}" for key, one in value.items())
            return "{" + ", ".join(entries) + "}"
        if isinstance(value, functools.partial):
            self._add("functools", functools)
            given = [self.expression(one) for one in value.args]
            given += [f"{key}={self.expression(one)}" for key, one in value.keywords.items()]
            return f"functools.partial({', '.join([self.expression(value.func), *given])})"
        if isinstance(value, FunctionType | type):
            self._add(value.__name__, value)
            return value.__name__
        return _literal(value)

    def _add(self, name: str, value: Any) -> None:
        """Have something under a name, and all that it uses."""
        if name in self._known:
            if self._known[name] is not value and self._known[name] != value:
                raise NotAlone(f"there are two things called {name}")
            return
        self._known[name] = value
        if isinstance(value, ModuleType):
            self._import_module(name, value)
        elif isinstance(value, FunctionType | type) and _is_ours(value.__module__):
            self._define(name, value)
        elif (found := _importable(name, value)) is not None:
            self.imports.add(found)
        else:
            self.parts.append(f"{name} = {self.expression(value)}")

    def _import_module(self, name: str, module: ModuleType) -> None:
        if _is_ours(module.__name__):
            raise NotAlone(f"it uses the module {module.__name__}")
        self.imports.add(f"import {module.__name__} as {name}")

    def _define(self, name: str, value: Callable[..., Any] | type) -> None:
        source = _source_of(value)
        for each, used in _used(value, source):
            self._add(each, used)
        self.parts.append(source.rstrip() + "\n")
        if value.__name__ != name:
            self.parts.append(f"{name} = {value.__name__}")


def _source_of(value: Callable[..., Any] | type) -> str:
    try:
        source = textwrap.dedent(inspect.getsource(value))
        body = ast.parse(source).body
    except (OSError, TypeError, SyntaxError):
        raise NotAlone(f"{value.__name__} has no source") from None
    if len(body) != 1 or not isinstance(body[0], ast.FunctionDef | ast.ClassDef):
        raise NotAlone(f"{value.__name__} is no function of its own")
    return source


def _used(value: Callable[..., Any] | type, source: str) -> Iterator[tuple[str, Any]]:
    """What some code uses of what is around it."""
    function = inspect.unwrap(value) if callable(value) else value
    if isinstance(function, FunctionType):
        around: dict[str, Any] = {**function.__globals__}
        names = function.__code__.co_freevars
        for name, cell in zip(names, function.__closure__ or (), strict=True):
            try:
                around[name] = cell.cell_contents
            except ValueError:
                raise NotAlone(f"{name} has no value yet") from None
    else:
        around = vars(importlib.import_module(function.__module__))
    for name in _names_in(source):
        if name in around and name != value.__name__ and not hasattr(builtins, name):
            yield name, around[name]


def _names_in(source: str) -> list[str]:
    """The names that code reads when it runs, not those of its annotations."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                node.returns = None
            case ast.arg():
                node.annotation = None
            case ast.AnnAssign():
                node.annotation = ast.Constant(None)
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    return list(dict.fromkeys(node.id for node in found if isinstance(node.ctx, ast.Load)))


def _is_ours(module: str | None) -> bool:
    return (module or "").partition(".")[0] in _OURS


def _importable(name: str, value: Any) -> str | None:
    """The import of something that a package of others defines; None if it cannot be imported."""
    module = getattr(value, "__module__", None)
    known = getattr(value, "__name__", name)
    for place in (module, "typing"):
        if not isinstance(place, str) or _is_ours(place):
            continue
        try:
            if getattr(importlib.import_module(place), known, None) is value:
                return f"from {place} import {known} as {name}"
        except ImportError:
            continue
    return None


def _literal(value: Any) -> str:
    text = repr(value)
    try:
        if ast.literal_eval(text) == value:
            return text
    except (ValueError, SyntaxError):
        pass
    raise NotAlone(f"a value of type {type(value).__name__} cannot be written as code")
