"""Packs a scenario for its way to a worker, with nothing of the grader in its luggage."""

import inspect
import io
import pickletools
from collections.abc import Callable
from types import CodeType, FunctionType
from typing import Any, TypeGuard

import cloudpickle

from autograder.errors import CheckFault

_OURS = ("autograder.checking.", "autograder.judge.", "lessons.")
_FORBIDDEN = ("autograder", "lessons", "reference", "tests")
_MODULE = "scenario"


def pack(scenario: Callable[..., Any]) -> bytes:
    """Pickle a scenario by value, with the helpers that it uses.

    Functions of the checks' modules are sent as bare code: their file, their module and whatever
    else stands in it stay behind.

    Raises:
        CheckFault: the scenario drags the grader or the reference along.
    """
    if not _is_code_alone(scenario):
        return _pack(scenario)
    key = scenario.__code__, id(scenario.__globals__)
    if key not in _packed:
        _packed[key] = scenario, _pack(scenario)
    return _packed[key][1]


# By code and globals; the scenario is kept so that no other globals can get the same id.
_packed: dict[tuple[CodeType, int], tuple[FunctionType, bytes]] = {}


def _is_code_alone(scenario: Callable[..., Any]) -> TypeGuard[FunctionType]:
    """Whether nothing but its code, the same for each submission, makes this scenario."""
    return isinstance(scenario, FunctionType) and not (
        scenario.__closure__ or scenario.__defaults__ or scenario.__kwdefaults__
    )


def _pack(scenario: Callable[..., Any]) -> bytes:
    buffer = io.BytesIO()
    try:
        _Pickler(buffer).dump(scenario)
    except Exception as error:
        raise CheckFault(
            f"{_origin(scenario)}: this scenario cannot be sent to a worker ({error}). "
            "What to do: let it use torch, its own arguments and helpers of the checks only."
        ) from None
    packed = buffer.getvalue()
    if names := _modules_named(packed):
        raise CheckFault(
            f"{_origin(scenario)}: this scenario names {', '.join(sorted(names))}, which must "
            "never be where student code runs. What to do: compute expected values with `compare`."
        )
    return packed


def _origin(scenario: Callable[..., Any]) -> str:
    code = inspect.unwrap(scenario).__code__
    return f"{code.co_filename}:{code.co_firstlineno}"


class _Pickler(cloudpickle.CloudPickler):  # type: ignore[misc]  # it has no types
    def __init__(self, file: io.BytesIO) -> None:
        super().__init__(file)
        # cloudpickle tells globals apart by their address: none may be freed before the end.
        self._clones: list[FunctionType] = []

    def reducer_override(self, obj: Any) -> Any:
        if isinstance(obj, FunctionType) and (obj.__module__ or "").startswith(_OURS):
            self._clones.append(_anonymous(obj))
            return super().reducer_override(self._clones[-1])
        return super().reducer_override(obj)


def _anonymous(function: FunctionType) -> FunctionType:
    """The same function, in a module of no name and no file."""
    bare = {name: value for name, value in function.__globals__.items() if name[:2] != "__"}
    bare["__name__"] = _MODULE
    clone = FunctionType(
        _without_file(function.__code__),
        bare,
        function.__name__,
        function.__defaults__,
        function.__closure__,
    )
    clone.__kwdefaults__ = function.__kwdefaults__
    clone.__module__ = _MODULE
    clone.__qualname__ = function.__name__
    return clone


def _without_file(code: CodeType) -> CodeType:
    constants = tuple(
        _without_file(constant) if isinstance(constant, CodeType) else constant
        for constant in code.co_consts
    )
    return code.replace(co_filename=f"<{_MODULE}>", co_qualname=code.co_name, co_consts=constants)


def _modules_named(packed: bytes) -> set[str]:
    texts = (argument for _, argument, _ in pickletools.genops(packed) if isinstance(argument, str))
    roots = {text.split()[0].partition(".")[0] for text in texts if text.split()}
    return roots.intersection(_FORBIDDEN)
