"""The public checks of the lesson 'style_transfer': run ``check(FUNCTION)`` in the notebook.

Made by ``autograder build``: do not edit it. Needs torch and numpy, and nothing else.
"""

from __future__ import annotations


import base64
import builtins
import html
import json
import linecache
import math
import numpy as np
import re
import sys
import torch
import traceback
import types
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from torch import nn
from typing import Any, NoReturn, TypeAlias


__all__ = ["check"]


class AutograderError(Exception):
    """Base of all faults that the autograder reports itself.

    Attributes:
        exit_status: the exit status of a command that ends with this fault.
    """

    exit_status = 1


class CheckFault(AutograderError):
    """A hidden check, or the reference under it, is wrong."""


MAX_HEAD = 64 << 10
MAX_BODY = 64 << 20
MAX_NODES = 4096
MAX_DEPTH = 16
MAX_DIMS = 8
MAX_INT_DIGITS = 400

DTYPES = {
    str(dtype).removeprefix("torch."): dtype
    for dtype in (
        torch.float64, torch.float32, torch.float16, torch.bfloat16,
        torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8, torch.bool,
        torch.complex128, torch.complex64,
    )
}  # fmt: skip

Value: TypeAlias = Any
"""None, bool, int, float, str, bytes, Tensor, Opaque, or a list, tuple or dict of them."""


class ProtocolError(Exception):
    """The peer sent something that the protocol does not allow."""


@dataclass(frozen=True, slots=True)
class Opaque:
    """Stands for a value of a type that never crosses the boundary; only its name does."""

    type_name: str


def encode(value: Value) -> list[bytes | memoryview]:
    """Encode ``value`` as ``[head, body part, body part, ...]``.

    Tensors are detached and copied to plain contiguous memory; their subclasses lose their class.
    Values of other types become `Opaque`.

    Raises:
        ProtocolError: the value exceeds the bounds of a message.
    """
    parts: list[bytes | memoryview] = []
    skeleton = _encode_node(value, parts, 0)
    head = json.dumps(skeleton, separators=(",", ":")).encode()
    if len(head) > MAX_HEAD or sum(len(part) for part in parts) > MAX_BODY:
        raise ProtocolError("the value is too large to be sent")
    return [head, *parts]


def _encode_node(value: Value, parts: list[bytes | memoryview], depth: int) -> Any:
    if depth > MAX_DEPTH:
        raise ProtocolError("the value is nested too deeply")
    if isinstance(value, torch.Tensor):
        return _encode_tensor(value, parts)
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int):
        return {"int": str(int(value))}
    if isinstance(value, float):
        return {"float": float(value).hex()}
    if isinstance(value, bytes):
        parts.append(value)
        return {"bytes": len(value)}
    if isinstance(value, list | tuple):
        kind = "list" if isinstance(value, list) else "tuple"
        return {kind: [_encode_node(item, parts, depth + 1) for item in value]}
    if isinstance(value, dict):
        pairs = [[str(k), _encode_node(v, parts, depth + 1)] for k, v in value.items()]
        return {"dict": pairs}
    name = value.type_name if isinstance(value, Opaque) else type(value).__qualname__
    return {"opaque": name[:80]}


def _encode_tensor(tensor: torch.Tensor, parts: list[bytes | memoryview]) -> Any:
    # A subclass must not be asked how to detach itself: its bytes are wanted, not its opinion.
    with torch._C.DisableTorchFunctionSubclass():
        dtype = str(tensor.dtype).removeprefix("torch.")
        if tensor.is_nested or tensor.layout is not torch.strided or dtype not in DTYPES:
            return {"opaque": f"{tensor.layout} tensor of {tensor.dtype}".replace("torch.", "")}
        if tensor.device.type == "meta":
            return {"opaque": "tensor without values (device meta)"}
        if tensor.numel() * tensor.element_size() > MAX_BODY:
            raise ProtocolError("the tensor is too large to be sent")
        plain = tensor.detach().cpu().resolve_conj().resolve_neg().contiguous()
        if plain.numel():
            parts.append(plain.reshape(-1).view(torch.uint8).numpy().data)
        return {"tensor": [dtype, list(plain.shape)]}


def decode(head: bytes, body: bytearray) -> Value:
    """Rebuild the value of a message.

    Raises:
        ProtocolError: anything about the message is not as `encode` makes it.
    """
    try:
        skeleton = json.loads(head, parse_constant=_refuse_constant)
        decoder = _Decoder(body)
        value = decoder.node(skeleton, 0)
    except (ValueError, TypeError, RecursionError, OverflowError, RuntimeError) as error:
        raise ProtocolError(f"malformed message ({type(error).__name__})") from None
    if decoder.offset != len(body):
        raise ProtocolError("the message holds bytes that belong to no value")
    return value


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _printable(text: str) -> str:
    """Replace lone surrogates: they cannot be written to any file or terminal."""
    return text.encode(errors="replace").decode()


class _Decoder:
    """Walks a skeleton once, counting nodes and consuming the body from front to back."""

    def __init__(self, body: bytearray) -> None:
        self.body = body
        self.offset = 0
        self.nodes = 0
        self.kinds: dict[str, Callable[[Any, int], Value]] = {
            "int": self._int,
            "float": self._float,
            "bytes": self._bytes,
            "list": self._list,
            "tuple": lambda content, depth: tuple(self._list(content, depth)),
            "dict": self._dict,
            "tensor": self._tensor,
            "opaque": self._opaque,
        }

    def node(self, node: Any, depth: int) -> Value:
        self.nodes += 1
        if self.nodes > MAX_NODES or depth > MAX_DEPTH:
            raise ProtocolError("the message holds too many or too deeply nested values")
        if node is None or type(node) is bool:
            return node
        if type(node) is str:
            return _printable(node)
        if type(node) is not dict or len(node) != 1:
            raise ProtocolError("malformed node")
        ((kind, content),) = node.items()
        if kind not in self.kinds:
            raise ProtocolError("unknown kind of node")
        return self.kinds[kind](content, depth)

    def _int(self, content: Any, _depth: int) -> int:
        if type(content) is not str or len(content) > MAX_INT_DIGITS:
            raise ProtocolError("malformed integer")
        return int(content)

    def _float(self, content: Any, _depth: int) -> float:
        if type(content) is not str or len(content) > 40:
            raise ProtocolError("malformed float")
        return float.fromhex(content)

    def _list(self, content: Any, depth: int) -> list[Value]:
        if type(content) is not list:
            raise ProtocolError("malformed list")
        return [self.node(item, depth + 1) for item in content]

    def _dict(self, content: Any, depth: int) -> dict[str, Value]:
        if type(content) is not list:
            raise ProtocolError("malformed dict")
        pairs = {}
        for pair in content:
            if type(pair) is not list or len(pair) != 2 or type(pair[0]) is not str:
                raise ProtocolError("malformed dict")
            pairs[_printable(pair[0])] = self.node(pair[1], depth + 1)
        return pairs

    def _opaque(self, content: Any, _depth: int) -> Opaque:
        if type(content) is not str or len(content) > 80:
            raise ProtocolError("malformed type name")
        return Opaque(_printable(content))

    def _take(self, size: int) -> int:
        if size > len(self.body) - self.offset:
            raise ProtocolError("a value reaches beyond the message")
        start, self.offset = self.offset, self.offset + size
        return start

    def _bytes(self, content: Any, _depth: int) -> bytes:
        if type(content) is not int or content < 0:
            raise ProtocolError("malformed bytes")
        start = self._take(content)
        return bytes(self.body[start : start + content])

    def _tensor(self, content: Any, _depth: int) -> torch.Tensor:
        if type(content) is not list or len(content) != 2:
            raise ProtocolError("malformed tensor")
        name, shape = content
        if type(name) is not str or name not in DTYPES or type(shape) is not list:
            raise ProtocolError("malformed tensor")
        if len(shape) > MAX_DIMS or not all(type(n) is int and 0 <= n <= MAX_BODY for n in shape):
            raise ProtocolError("malformed shape")
        dtype, count = DTYPES[name], math.prod(shape)
        start = self._take(count * dtype.itemsize)
        if not count:
            return torch.empty(shape, dtype=dtype)
        if dtype is torch.bool:  # any byte may arrive, and a bool must be 0 or 1
            raw = torch.frombuffer(self.body, dtype=torch.uint8, count=count, offset=start)
            return raw.ne(0).reshape(shape)
        flat = torch.frombuffer(
            self.body, dtype=torch.uint8, count=count * dtype.itemsize, offset=start
        )
        return flat.clone().view(dtype).reshape(shape)


_LONGEST_SIDE = 9999
_MOST_SIDES = 6
_INTERNAL_TYPES = tuple(vars(types).values())


def describe(value: Any) -> str:
    """Name the type of a value in words, never the value itself."""
    if value is None:
        return "None (is a `return` missing?)"
    if isinstance(value, torch.Tensor):
        return f"a tensor of {shape_of(value)}"
    if isinstance(value, Opaque):
        known = _is_known(value.type_name)
        return f"of type {value.type_name}" if known else "of a type that is not accepted here"
    return f"of type {type(value).__name__}"


def _is_known(type_name: str) -> bool:
    """Whether a type's name is one of Python, torch or numpy; a submission may make up others."""
    layout, _, dtype = type_name.partition(" tensor of ")
    if isinstance(vars(torch).get(layout), torch.layout):
        return isinstance(vars(torch).get(dtype), torch.dtype)
    spaces = (builtins, torch, torch.nn, np)
    return (
        any(isinstance(vars(space).get(type_name), type) for space in spaces)
        or any(isinstance(kind, type) and kind.__name__ == type_name for kind in _INTERNAL_TYPES)
        or type_name == "tensor without values (device meta)"
    )


def shape_of(tensor: torch.Tensor) -> str:
    """Name a tensor's shape, where it is one that an honest mistake may lead to."""
    if tensor.ndim > _MOST_SIDES or max(tensor.shape, default=0) > _LONGEST_SIDE:
        return "a shape of more or of far larger dimensions"
    return f"shape {tuple(tensor.shape)}"


def capital(text: str) -> str:
    """``text`` as a sentence begins."""
    return text[:1].upper() + text[1:]


def factor_between(actual: torch.Tensor, expected: torch.Tensor, rtol: float) -> float | None:
    """The number that ``expected`` has to be multiplied by to give ``actual``.

    Args:
        actual: floating tensor of any shape, finite.
        expected: floating tensor of the same shape, finite.
        rtol: relative tolerance, of the largest element.

    Returns:
        None if there is no such number.
    """
    norm = expected.square().sum().item()
    if not norm:
        return None
    factor = (actual * expected).sum().item() / norm
    largest = (actual - factor * expected).abs().max().item()
    return factor if largest <= _slack(rtol) * expected.abs().max().item() * abs(factor) else None


def explain(
    actual: torch.Tensor,
    expected: torch.Tensor,
    *,
    known: Mapping[str, float],
    rtol: float,
    name: str,
) -> str:
    """Say in a sentence how wrong values are wrong, without the right ones.

    Args:
        actual: floating tensor of any shape.
        expected: floating tensor of the same shape, not equal to it.
        known: sizes that the values may be off by, such as ``{"the batch size": 2}``.
        rtol: relative tolerance, of the largest element.
        name: what the values are called in the sentence.
    """
    plain = f"{capital(name)} has the right shape and type, but wrong values."
    if not actual.count_nonzero() and expected.count_nonzero():
        where = " everywhere" if expected.numel() > 1 else ""
        return f"{capital(name)} is zero{where}, and it should not be."
    factor = factor_between(actual, expected, rtol)
    if not factor:
        return plain
    sign = "of the wrong sign and " if factor < 0 else ""
    size, direction = (abs(factor), "large") if abs(factor) > 1 else (1 / abs(factor), "small")
    if math.isclose(size, 1, rel_tol=_slack(rtol)):
        return f"{capital(name)} has the wrong sign." if sign else plain
    named = [text for text, one in known.items() if _close(size, one, rtol)]
    if _close(size, 2, rtol):
        named.insert(0, "a factor of 2")
    if named:
        return f"{capital(name)} is {sign}too {direction} by exactly {' or '.join(named)}."
    if expected.numel() > 1:
        return f"{capital(name)} is off by one and the same factor everywhere."
    return plain


def _close(size: float, factor: float, rtol: float) -> bool:
    return factor > 1 and math.isclose(size, factor, rel_tol=_slack(rtol))


def _slack(rtol: float) -> float:
    return min(10 * rtol, 0.05)


GRADIENT = "gradient"
"""A scenario returns a gradient under a key that starts with this word; None if there is none."""

# The least tolerances that a dtype allows: of each element, and of the largest one for all.
_FLOOR = {
    torch.float32: (1e-5, 1e-6),
    torch.float16: (5e-3, 1e-3),
    torch.bfloat16: (4e-2, 1e-2),
}
_OF_GRADIENT = re.compile(rf"(value \d+ of )*the {GRADIENT}")


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The first difference between an actual and an expected value.

    Attributes:
        kind: ``"presence"``, ``"type"``, ``"shape"``, ``"dtype"``, ``"finite"``, ``"value"`` or
            ``"gradient"``.
        message: a sentence for the student, without expected values.
    """

    kind: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How closely, and in which forms, values have to agree.

    Attributes:
        rtol: relative tolerance, of each element of the expected tensor.
        atol: absolute tolerance. Where both are 0, the value is one that must not have changed,
            not in its last bit; else both are at least what the lower of the precisions allows.
        factors: sizes that a wrong result may be off by, such as ``{"the batch size": 2}``.
        batch_optional: whether a leading dimension of size 1 may be missing.
        scale_free: whether a tensor may be any positive multiple of the expected one, so that a
            wrong divisor is not punished again where something else is checked.
    """

    rtol: float
    atol: float
    factors: Mapping[str, float]
    batch_optional: bool = False
    scale_free: bool = False


def find_mismatch(
    actual: Any, expected: Any, rules: Rules, *, name: str = "the result"
) -> Mismatch | None:
    """Compare two values that came from one scenario, and return their first difference.

    Args:
        actual: the submission's value.
        expected: the reference's value; its containers and types are the measure.
        rules: see `Rules`.
        name: what the value is called in messages.

    Returns:
        None if they agree.

    Raises:
        CheckFault: the expected value is of a type that cannot be compared.
    """
    if isinstance(expected, dict):
        return _in_dict(actual, expected, rules, name)
    if isinstance(expected, list | tuple):
        return _in_sequence(actual, expected, rules, name)
    if isinstance(expected, torch.Tensor):
        return _tensor(actual, expected, rules, name)
    if isinstance(expected, Opaque):
        raise CheckFault(
            f"{capital(name)} is {describe(expected)}, and values of that type cannot be compared."
            " What to do: let the scenario return tensors, numbers and strings."
        )
    if expected is None and _OF_GRADIENT.match(name):
        zero = isinstance(actual, torch.Tensor) and not actual.count_nonzero()
        problem = f"{capital(name)} should not exist: nothing may flow back to that argument."
        return None if actual is None or zero else Mismatch("gradient", problem)
    return _plain(actual, expected, rules, name)


def _in_dict(actual: Any, expected: dict[str, Any], rules: Rules, name: str) -> Mismatch | None:
    if not isinstance(actual, dict):
        return Mismatch("type", f"{capital(name)} should be a dict, but it is {describe(actual)}.")
    if missing := [key for key in expected if key not in actual]:
        return Mismatch("presence", f"{capital(name)} has no {missing[0]!r}.")
    if len(actual) > len(expected):
        return Mismatch(
            "presence",
            f"{capital(name)} should have {len(expected)} entries, but it has {len(actual)}.",
        )
    for key, value in expected.items():
        found = find_mismatch(actual[key], value, rules, name=f"the {key}")
        if found:
            return found
    return None


def _in_sequence(
    actual: Any, expected: list[Any] | tuple[Any, ...], rules: Rules, name: str
) -> Mismatch | None:
    if not isinstance(actual, list | tuple):
        return Mismatch(
            "type",
            f"{capital(name)} should be a sequence of {len(expected)} values, but it is "
            f"{describe(actual)}.",
        )
    if len(actual) != len(expected):
        return Mismatch(
            "shape",
            f"{capital(name)} should hold {len(expected)} values, but it holds {len(actual)}.",
        )
    for index, (one, other) in enumerate(zip(actual, expected, strict=True), start=1):
        found = find_mismatch(one, other, rules, name=f"value {index} of {name}")
        if found:
            return found
    return None


def _tensor(actual: Any, expected: torch.Tensor, rules: Rules, name: str) -> Mismatch | None:
    gradient = _OF_GRADIENT.match(name) is not None
    if gradient and actual is None:
        return Mismatch(
            "gradient",
            f"No gradient arrives: {name} does not exist. Either these values are not used "
            "at all, or the calculation leaves autograd on the way, as `.item()`, `.detach()`, "
            "`.data`, numpy or a new tensor do.",
        )
    found = _tensor_form(actual, expected, rules, name) or _tensor_values(
        actual.reshape(expected.shape), expected, rules, name
    )
    if found is None or not gradient:
        return found
    reason = (
        " Either the formula is a different one, or part of it is cut off from autograd, clamped "
        "or rounded away."
    )
    return Mismatch("gradient", found.message + (reason if found.kind == "value" else ""))


def _tensor_form(actual: Any, expected: torch.Tensor, rules: Rules, name: str) -> Mismatch | None:
    if not isinstance(actual, torch.Tensor):
        return Mismatch(
            "type", f"{capital(name)} should be a tensor, but it is {describe(actual)}."
        )
    accepted = _accepted_shapes(expected, rules)
    if tuple(actual.shape) not in accepted:
        wanted = "one number" if not expected.ndim else f"shape {accepted[0]}"
        have = "be" if not expected.ndim else "have"
        return Mismatch(
            "shape",
            f"{capital(name)} should {have} {wanted}, but it has {shape_of(actual)}.",
        )
    if actual.dtype.is_floating_point != expected.dtype.is_floating_point or (
        not expected.dtype.is_floating_point and actual.dtype != expected.dtype
    ):
        kind = "a floating type" if expected.dtype.is_floating_point else _dtype(expected)
        return Mismatch(
            "dtype", f"{capital(name)} should be of {kind}, but it is of {_dtype(actual)}."
        )
    return None


def _accepted_shapes(expected: torch.Tensor, rules: Rules) -> list[tuple[int, ...]]:
    shape = tuple(expected.shape)
    if not shape:
        return [(), (1,)]
    if rules.batch_optional and shape[0] == 1:
        return [shape, shape[1:]]
    return [shape]


def _tensor_values(
    actual: torch.Tensor, expected: torch.Tensor, rules: Rules, name: str
) -> Mismatch | None:
    one, other = actual.double(), expected.double()
    finite = torch.isfinite(other)
    if not torch.equal(torch.isfinite(one), finite):
        return Mismatch(
            "finite", f"{capital(name)} holds NaN or infinity where a number is expected."
        )
    rtol, atol = _tolerances(actual, expected, rules)
    factor = factor_between(one, other, rtol) if rules.scale_free else None
    scaled = one / factor if factor is not None and factor > 0 else one
    near = (scaled - other).abs() <= atol + rtol * other.abs()
    if bool(torch.where(finite, near, one == other).all()):
        return None
    if rules.rtol == rules.atol == 0:
        return Mismatch("value", f"{capital(name)} has changed, and it should not have.")
    text = explain(one, other, known=rules.factors, rtol=rtol, name=name)
    return Mismatch("value", text)


def _tolerances(actual: torch.Tensor, expected: torch.Tensor, rules: Rules) -> tuple[float, float]:
    """The relative and the absolute tolerance, by the lower precision of the two."""
    if rules.rtol == rules.atol == 0:
        return 0.0, 0.0
    finite = expected[torch.isfinite(expected)].double()
    largest = finite.abs().max().item() if finite.numel() else 0.0
    rtol, atol = rules.rtol, rules.atol
    for dtype in (actual.dtype, expected.dtype):
        relative, absolute = _FLOOR.get(dtype, (0.0, 0.0))
        rtol, atol = max(rtol, relative), max(atol, absolute * largest)
    return rtol, atol


def _plain(actual: Any, expected: Any, rules: Rules, name: str) -> Mismatch | None:
    """Compare what is no tensor: numbers, strings, None."""
    numeric = isinstance(expected, float | int) and not isinstance(expected, bool)
    if numeric and isinstance(actual, float | int) and not isinstance(actual, bool):
        if _is_close(actual, expected, rules):
            return None
        return Mismatch("value", f"{capital(name)} is not right.")
    if type(actual) is not type(expected):
        wanted = "None" if expected is None else describe(expected)
        return Mismatch(
            "type", f"{capital(name)} should be {wanted}, but it is {describe(actual)}."
        )
    if actual != expected:
        return Mismatch("value", f"{capital(name)} is not right.")
    return None


def _is_close(actual: float, expected: float, rules: Rules) -> bool:
    try:
        return math.isclose(actual, expected, rel_tol=rules.rtol, abs_tol=rules.atol)
    except OverflowError:  # an integer beyond all floats
        return actual == expected


def _dtype(tensor: torch.Tensor) -> str:
    return str(tensor.dtype).removeprefix("torch.")


_DECADES = 9  # how far from 1 a share of a tolerance is told apart
_HALVINGS = 12

_watched: list[list[float]] = []


class CheckFailed(AssertionError):
    """The submission's work is not what the check asks for; the message is for the student."""


def at_most(value: Any, most: Any, otherwise: str) -> None:
    """Fail the check with the message ``otherwise`` if ``value`` is more than ``most`` (> 0)."""
    note(lambda: float(value / most))
    if not value <= most:  # nor where it is NaN
        raise CheckFailed(otherwise)


def at_least(value: Any, least: Any, otherwise: str) -> None:
    """Fail the check with the message ``otherwise`` if ``value`` is less than ``least`` (> 0)."""
    note(lambda: float(least / value) if value > 0 else float("inf"))
    if not value >= least:
        raise CheckFailed(otherwise)


def floating(value: Any) -> torch.Tensor:
    """``value`` if it is a floating tensor; fails the check otherwise."""
    if not isinstance(value, torch.Tensor):
        raise CheckFailed(f"The result should be a floating tensor, but it is {describe(value)}.")
    if not value.is_floating_point():
        raise CheckFailed("The result should be of a floating type, not of integers or booleans.")
    return value


def note(share: Callable[[], float]) -> None:
    """Write down, where somebody watches, which share of what a check allows has been used up.

    Args:
        share: calculates it; more than 1 is what the check does not accept.
    """
    for noted in _watched:
        noted.append(share())


def forget() -> None:
    """Strike out what has been noted, because another judgement takes its place."""
    for noted in _watched:
        noted.clear()


@contextmanager
def watched() -> Iterator[list[float]]:
    """Watch: the list fills with what is noted meanwhile."""
    _watched.append([])
    try:
        yield _watched[-1]
    finally:
        _watched.pop()


def share_of_tolerance(actual: Any, expected: Any, rules: Rules) -> float:
    """By which factor the tolerances can be multiplied so that two values agree just so.

    Returns:
        0 where they agree however strict the rules are, infinity where no tolerance would help.
    """
    if _agree(actual, expected, rules, -_DECADES):
        return 0.0
    if rules.rtol == rules.atol == 0 or not _agree(actual, expected, rules, _DECADES):
        return float("inf")
    low, high = -float(_DECADES), float(_DECADES)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if _agree(actual, expected, rules, middle) else (middle, high)
    return float(10**high)


def _agree(actual: Any, expected: Any, rules: Rules, decades: float) -> bool:
    scale = 10**decades
    scaled = Rules(
        rtol=rules.rtol * scale,
        atol=rules.atol * scale,
        factors={},
        batch_optional=rules.batch_optional,
        scale_free=rules.scale_free,
    )
    return find_mismatch(actual, expected, scaled) is None


Implementation: TypeAlias = Any
"""The functions under test, as attributes: a submission's, or the reference's."""

Scenario: TypeAlias = Callable[[Implementation, torch.Generator], Value]
"""Draws its inputs from the generator, calls the functions, returns values and no verdicts."""


class Pair:
    """What a scenario gave on the submission, ``actual``, and on the reference, ``expected``."""

    def __init__(self, actual: Value, expected: Value, name: str) -> None:
        self.actual = actual
        self.expected = expected
        self.name = name

    def __getitem__(self, key: str) -> "Pair":
        """One entry of a scenario that returned a dict."""
        found = self.actual.get(key) if isinstance(self.actual, dict) else None
        return Pair(found, self.expected[key], f"the {key}")

    def agree(
        self,
        *,
        rtol: float,
        atol: float,
        factors: Mapping[str, float] | None = None,
        batch_optional: bool = False,
        scale_free: bool = False,
        otherwise: str = "",
    ) -> None:
        """Fail the check unless both agree by these `autograder.compare.Rules`.

        Where they do not, the student is told ``otherwise``, or else how the values differ.
        """
        rules = Rules(
            rtol=rtol,
            atol=atol,
            factors=factors or {},
            batch_optional=batch_optional,
            scale_free=scale_free,
        )
        note(lambda: share_of_tolerance(self.actual, self.expected, rules))
        if mismatch := find_mismatch(self.actual, self.expected, rules, name=self.name):
            raise CheckFailed(otherwise or mismatch.message)

    def factor(self, *, rtol: float) -> float | None:
        """The positive number that the expected tensor is multiplied by in the actual one."""
        one, other = self.actual, self.expected
        if not isinstance(one, torch.Tensor) or not one.is_floating_point():
            return None
        if one.shape != other.shape or not bool(torch.isfinite(one).all()):
            return None
        found = factor_between(one.double(), other.double(), rtol)
        return found if found is not None and found > 0 else None


def plain(value: Value) -> Value:
    """``value`` as it would arrive from a worker."""
    head, *body = encode(value)
    return decode(bytes(head), bytearray(b"".join(body)))


def gradient(
    result: Any, argument: torch.Tensor, weights: torch.Tensor | None = None
) -> torch.Tensor | None:
    """The gradient of the weighted sum of ``result`` with respect to ``argument``.

    Args:
        result: what a submission's function returned, of any type.
        argument: a tensor that requires a gradient.
        weights: a tensor with as many elements as ``result`` should have; all ones if None.

    Returns:
        A tensor of the argument's shape, or None if no gradient reaches the argument.
    """
    if not isinstance(result, torch.Tensor) or not result.requires_grad:
        return None
    if weights is not None and weights.numel() == result.numel():
        result = result * weights.reshape(result.shape)
    (found,) = torch.autograd.grad(result.sum(), argument, allow_unused=True, retain_graph=True)
    return found


def fill(module: nn.Module, rng: torch.Generator) -> None:
    """Draw all parameters of a module from N(0, 1)."""
    with torch.no_grad():
        for parameter in module.parameters():
            drawn = torch.randn(parameter.shape, generator=rng, dtype=parameter.dtype)
            parameter.copy_(drawn)


def flat_parameters(module: nn.Module) -> torch.Tensor:
    """All parameters of a module in one tensor of shape (count,), as they are now."""
    return torch.cat([parameter.detach().flatten() for parameter in module.parameters()])


def small_networks(rng: torch.Generator) -> tuple[nn.Sequential, nn.Sequential]:
    """A discriminator of pictures of shape (1, 2, 3), and a generator of such from 3 numbers.

    Both are without batch normalisation, so that each picture counts for itself.
    """
    discriminator = nn.Sequential(nn.Flatten(), nn.Linear(6, 4), nn.Tanh(), nn.Linear(4, 1))
    generator = nn.Sequential(nn.Linear(3, 6), nn.Tanh(), nn.Unflatten(1, (1, 2, 3)))
    fill(discriminator, rng)
    fill(generator, rng)
    return discriminator, generator


def outputs_for_many_weights(
    network: nn.Module, draw: Callable[[], torch.Tensor], rng: torch.Generator
) -> list[Any]:
    """What a network puts out with weights of N(0, 1), time after time with other ones.

    Either sign of the last layer's weights comes with a probability of 1/2: all 24 are the same
    once in 8 million times. Large tensors change their sign as a whole, which takes less time.

    Args:
        network: its parameters are changed. One that has none is asked once.
        draw: gives an argument for the network.
        rng: what to draw from.
    """
    fill(network, rng)
    parameters = list(network.parameters())
    found = []
    with torch.no_grad():
        for _ in range(24 if parameters else 1):
            for parameter in parameters:
                if parameter.numel() > 1000:
                    parameter.mul_(2 * torch.randint(2, (1,), generator=rng) - 1)
                else:
                    parameter.normal_(generator=rng)
            found.append(network(draw()))
    return found


def learning_of(network: nn.Module, argument: torch.Tensor, rng: torch.Generator) -> Any:
    """Where the gradient of some loss arrives, and whether all of the network can be converted.

    Args:
        network: its parameters' gradients and their dtype are changed.
        argument: a leaf that requires a gradient.
        rng: what to draw from.

    Returns:
        A dict: "slopes", for each parameter the sum of its gradient's absolute values or None;
        "slope of the argument", the gradient or None; "left", what `double()` has not reached,
        empty if nothing. What the network returns, if that is no tensor.
    """
    result = network(argument + 0)  # a layer in place may come first
    if not isinstance(result, torch.Tensor):
        return result
    goal = torch.randn(result.numel(), generator=rng)
    loss = (result.flatten() - goal).square().mean()
    slope = gradient(loss, argument)
    if loss.requires_grad:
        loss.backward()
    slopes = [parameter.grad for parameter in network.parameters()]
    try:
        network.double().eval()(argument.detach().double())
        left = ""
    except RuntimeError:
        left = "some of it is of another type"
    return {
        "slopes": [None if one is None else one.abs().sum() for one in slopes],
        "slope of the argument": slope,
        "left": left,
    }


def watch(encoder: nn.Sequential) -> list[torch.Tensor]:
    """A list that will hold each picture that the encoder sees and that a gradient can reach."""
    seen: list[torch.Tensor] = []
    first, forward = encoder[0], encoder[0].forward

    def watching(image: torch.Tensor) -> torch.Tensor:
        if image.requires_grad and torch.is_grad_enabled():
            seen.append(image.detach().clone())
        result: torch.Tensor = forward(image)
        return result

    vars(first)["forward"] = watching
    return seen


def watch_gradients(encoder: nn.Sequential) -> list[bool]:
    """A list that will hold, for each gradient that is added, whether older ones were left."""
    left: list[bool] = []
    leaves: list[torch.Tensor] = []
    # The picture, the gradient that came last, and the sum of those since the picture is new: a
    # line search may come back to a picture, and two parts of a loss may be differentiated apart.
    now: list[torch.Tensor] = []
    first, forward = encoder[0], encoder[0].forward

    def arrives(gradient: torch.Tensor) -> None:
        now[1:] = [gradient.clone(), gradient + now[2] if now[1:] else gradient.clone()]

    def is_added(leaf: torch.Tensor) -> None:
        assert leaf.grad is not None
        old = [(leaf.grad - one).abs().max() > 1e-3 * one.abs().max() for one in now[1:]]
        left.append(all(old))

    def watching(image: torch.Tensor) -> torch.Tensor:
        leaf = leaf_of(image) if torch.is_grad_enabled() else None
        if leaf is not None:
            if not now or not torch.equal(now[0], image):
                now[:] = [image.detach().clone()]
            if all(leaf is not one for one in leaves):
                leaves.append(leaf)
                leaf.register_hook(arrives)
                leaf.register_post_accumulate_grad_hook(is_added)
        result: torch.Tensor = forward(image)
        return result

    vars(first)["forward"] = watching
    return left


def leaf_of(image: torch.Tensor) -> torch.Tensor | None:
    """What an optimiser would change to change an image; None if there is nothing of the kind."""
    if not image.requires_grad:
        return None
    node = image.grad_fn
    while node is not None and not hasattr(node, "variable"):
        node = next((one for one, _ in node.next_functions if one is not None), None)
    return image if image.grad_fn is None else getattr(node, "variable", None)


def pictures(seen: list[torch.Tensor]) -> list[torch.Tensor]:
    """The different ones, in order: one for each evaluation, however often it is looked at."""
    pairs = zip(seen[1:], seen, strict=False)
    return seen[:1] + [one for one, before in pairs if not torch.equal(one, before)]


Check: TypeAlias = Callable[..., None]


def points(_value: float) -> Callable[[Check], Check]:
    """Public checks give no points."""
    return lambda check: check


def time_limit(_seconds: float) -> Callable[[Check], Check]:
    """In a notebook, the student's own patience is the limit."""
    return lambda check: check


def hint(text: str, stronger: str = "") -> Callable[[Check], Check]:
    """Keep both hints with the check."""

    def keep(check: Check) -> Check:
        vars(check)["hints"] = (text, stronger)
        return check

    return keep


def hints_of(check: Check) -> tuple[str, str]:
    """The hint of a check and the stronger one."""
    text, stronger = vars(check).get("hints", ("", ""))
    return text, stronger


_CELL = "text-align:left;vertical-align:top;padding:.35em .8em .35em 0"
_LINE = "border-top:1px solid rgba(128,128,128,.4)"
_WORDS = {"passed": "✓ passed", "failed": "✗ failed", "error": "✗ error", "to do": "· to do"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What one check found.

    Attributes:
        status: ``"passed"``, ``"failed"``, ``"error"`` or ``"to do"``.
        description: one sentence on what is checked.
        message: what was wrong, if anything.
        hint: what to think about then.
        stronger: nearly what to do.
    """

    status: str
    description: str
    message: str = ""
    hint: str = ""
    stronger: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The checks of one exercise, and how much of the lesson is done.

    Attributes:
        exercise: name of the exercise.
        rows: its checks.
        progress: one sentence on the lesson.
        more: whether stronger hints are shown without being asked for.
    """

    exercise: str
    rows: Sequence[Row]
    progress: str
    more: bool = False

    @property
    def headline(self) -> str:
        """How many of the checks pass."""
        passed = sum(row.status == "passed" for row in self.rows)
        if all(row.status == "to do" for row in self.rows):
            return f"{self.exercise}: not written yet"
        return f"{self.exercise}: {passed} of {len(self.rows)} checks pass"

    @property
    def verdict(self) -> str:
        """The headline, and what is wrong first."""
        wrong = [row.message for row in self.rows if row.status in ("failed", "error")]
        return " ".join([f"{self.headline}.", *wrong[:1]])

    def __repr__(self) -> str:
        """The table as text."""
        lines = [self.headline]
        for row in self.rows:
            lines += ["", f"  {_WORDS[row.status]:9} {row.description}"]
            details = [row.message, row.hint and f"Hint: {row.hint}"]
            details += [row.stronger and f"Stronger hint: {row.stronger}"] if self.more else []
            lines += [f"            {line}" for text in details for line in text.splitlines()]
        if self._can_say_more and not self.more:
            lines += ["", f"  Still stuck? check({self.exercise}, more=True) gives stronger hints."]
        return "\n".join([*lines, "", self.progress])

    def _repr_html_(self) -> str:
        rows = "".join(
            f'<tr style="{_LINE}"><td style="{_CELL};white-space:nowrap;font-weight:600">'
            f'{_WORDS[row.status]}</td><td style="{_CELL}">{self._details(row)}</td></tr>'
            for row in self.rows
        )
        return (
            f'<div><p style="margin:.4em 0"><b>{html.escape(self.headline)}</b></p>'
            f'<table style="border-collapse:collapse;max-width:60em">{rows}</table>'
            f'<p style="margin:.6em 0;opacity:.8">{html.escape(self.progress)}</p></div>'
        )

    def _details(self, row: Row) -> str:
        parts = [f"<div>{html.escape(row.description)}</div>"]
        if row.message:
            lines = html.escape(row.message).replace("\n", "<br>")
            parts.append(f'<div style="margin-top:.3em"><b>{lines}</b></div>')
        if row.hint:
            parts.append(f'<div style="margin-top:.3em"><i>Hint:</i> {html.escape(row.hint)}</div>')
        if row.stronger:
            parts.append(
                f'<details style="margin-top:.3em"{" open" if self.more else ""}>'
                "<summary>A stronger hint</summary>"
                f"{html.escape(row.stronger)}</details>"
            )
        return "".join(parts)

    @property
    def _can_say_more(self) -> bool:
        return any(row.stronger for row in self.rows)


Known: TypeAlias = tuple[int, list[tuple[str, str]]]
"""The seed of a check, and what its scenarios give on the reference, encoded."""


class ChecksFailed(AssertionError):
    """Not all public checks of an exercise pass; the table above says what is wrong."""

    def _render_traceback_(self) -> list[str]:
        # Where in the support file it was raised is of no use to anybody; IPython asks for this.
        return [f"ChecksFailed: {self}"]


class Notebook:
    """The functions of a notebook as attributes, as scenarios call them.

    Args:
        names: the notebook's global names.
        own: the exercises that are checked, by name, whatever they are called in the notebook.
    """

    def __init__(self, names: Mapping[str, Any], own: Mapping[str, object]) -> None:
        self.names = names
        self._own = own

    def __getattr__(self, name: str) -> Any:
        for names in (self._own, self.names):
            if name in names:
                return names[name]
        raise NotThere(f"There is no `{name}` yet: run the cell that defines it.")


class NotThere(AttributeError):
    """The notebook has no function of this name, or its cell has not been run."""


class PublicBoth:
    """Stands for the fixture of a hidden check: the same calls, with stored expected values."""

    def __init__(self, notebook: Notebook, known: Known) -> None:
        self._notebook = notebook
        self._seed, stored = known
        self._stored = iter(stored)

    def __call__(self, scenario: Scenario) -> Pair:
        """Run ``scenario`` on the notebook, beside the value that was stored for it."""
        head, body = next(self._stored)
        expected = decode(head.encode(), bytearray(base64.b64decode(body)))
        return Pair(self.actual(scenario), expected, "the result")

    def actual(self, scenario: Scenario) -> Value:
        """What ``scenario`` gives on the notebook, where no single result is the right one."""
        return plain(scenario(self._notebook, self.generator()))

    def judge(
        self, scenario: Scenario, judge: Callable[[Pair], None], *, given: object = None
    ) -> None:
        """Judge by the stored value alone: the exercises before this one are to be mended first."""
        judge(self(scenario))

    @property
    def yardstick(self) -> Implementation:
        """What results that are not unique are measured with: the notebook's own functions."""
        return self._notebook

    def generator(self) -> torch.Generator:
        """A generator as the scenario gets it."""
        return torch.Generator().manual_seed(self._seed)


def stays_with_the_grader(*_: object) -> None:
    """In place of what would follow from other functions: only the grader knows."""


class Lesson:
    """The public checks of a lesson, and which exercises pass them.

    Args:
        checks: for each exercise, in the lesson's order, its checks by name.
        known: for each check, as ``exercise/check``, its seed and expected values.
    """

    def __init__(
        self, checks: Mapping[str, Mapping[str, Check]], known: Mapping[str, Known]
    ) -> None:
        self._checks = checks
        self._known = known
        self._done: dict[str, bool] = {}

    def check(self, function: object = None, *, more: bool = False) -> None:
        """Run the public checks of an exercise and show what they find.

        Args:
            function: the exercise's function or class, as in ``check(gram_matrix)``. Without it,
                all exercises are checked whose cells have been run.
            more: whether to show the stronger hints.

        Raises:
            ChecksFailed: not all of them pass. The table that is shown says more.
        """
        names = sys._getframe(1).f_globals
        if function is None:
            chosen = {name: names[name] for name in self._checks if name in names}
        else:
            chosen = {self._name_of(function, names): function}
        tables = [self._table(name, Notebook(names, chosen), more=more) for name in chosen]
        for table in tables:
            _show(table)
        failed = [table.verdict for table in tables if not self._done[table.exercise]]
        if failed:
            raise ChecksFailed("\n".join(failed))

    def _table(self, exercise: str, notebook: Notebook, *, more: bool) -> Table:
        checks = self._checks[exercise].items()
        rows = [self._row(exercise, name, check, notebook) for name, check in checks]
        self._done[exercise] = all(row.status == "passed" for row in rows)
        return Table(exercise=exercise, rows=rows, progress=self.progress, more=more)

    @property
    def progress(self) -> str:
        """One sentence on how much of the lesson is done."""
        bar = "".join("■" if self._done.get(name) else "□" for name in self._checks)
        open_ = [name for name in self._checks if not self._done.get(name)]
        done = len(self._checks) - len(open_)
        rest = f"next: {open_[0]}" if open_ else "the whole lesson"
        return f"{bar} {done} of {len(self._checks)} exercises pass their checks; {rest}."

    def _name_of(self, function: object, names: Mapping[str, Any]) -> str:
        for name in self._checks:
            if names.get(name) is function:
                return name
        name = getattr(function, "__name__", "")
        if name in self._checks:
            return str(name)
        known = ", ".join(f"check({each})" for each in self._checks)
        raise TypeError(f"check takes the function of an exercise. This lesson has: {known}.")

    def _row(self, exercise: str, name: str, check: Check, notebook: Notebook) -> Row:
        status, message = "passed", ""
        try:
            check(PublicBoth(notebook, self._known[f"{exercise}/{name}"]))
        except CheckFailed as failed:
            status, message = "failed", str(failed)
        except NotThere as missing:
            status, message = "to do", str(missing)
        except Exception as error:  # whatever a student's code may raise
            status, message = _of_error(error, notebook)
        weak, stronger = hints_of(check) if status in ("failed", "error") else ("", "")
        description = (check.__doc__ or "").strip().partition("\n")[0]
        return Row(
            status=status, description=description, message=message, hint=weak, stronger=stronger
        )


def _of_error(error: Exception, notebook: Notebook) -> tuple[str, str]:
    """The status and the message for an exception: what, and at which line of the notebook."""
    steps = list(traceback.walk_tb(error.__traceback__))
    own = [(frame, line) for frame, line in steps if frame.f_globals is notebook.names]
    # The stub's own line raised it, not something that the student's code calls.
    if isinstance(error, NotImplementedError) and own and own[-1][0] is steps[-1][0]:
        return "to do", "The stub is still in place."
    if isinstance(error, AssertionError) and not own:  # the check's own
        return "failed", str(error)
    text = f"{type(error).__name__}: {error}".rstrip(": ")
    if not own:
        return "error", text
    frame, line = own[-1]
    source = linecache.getline(frame.f_code.co_filename, line).strip()
    return "error", f"{text}\nin line {line} of the cell, in {frame.f_code.co_name}: {source}"


def _show(table: Table) -> None:
    """Display a table in the way that the place can: HTML where there is Jupyter, else text."""
    if sys.modules.get("IPython") is not None:
        from IPython import get_ipython
        from IPython.display import display

        if get_ipython() is not None:
            display(table)
            return
    print(table)


Both = PublicBoth


def _checks_of_Normalization() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6

    @points(0.5)
    @hint(
        "What is taken from a pixel, what is it divided by, and where does the result go? And three "
        "numbers meet an image of width three: along which dimension do they line up?",
        "Give mean and std two more dimensions of size one at the end, so that they meet the "
        "channels and not the columns.",
    )
    def test_channels_not_columns(both: Both) -> None:
        """Each channel has its own mean and std, also where the width equals the channels."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            mean = torch.rand(3, generator=rng).tolist()
            std = (0.5 + torch.rand(3, generator=rng)).tolist()
            image = torch.rand(2, 3, 4, 3, generator=rng)
            return {"result": impl.Normalization(mean, std)(image), "image after the call": image}

        pair = both(scenario)
        pair["result"].agree(rtol=RTOL, atol=ATOL)
        pair["image after the call"].agree(rtol=0, atol=0)

    @points(0.5)
    @hint(
        "Does it do the same as a module, for any C, each time it is called, and made from "
        "`(0.5, 0.4)` as well as `torch.tensor([0.5, 0.4])`?",
        "Turn whatever comes into a tensor, and let `-1` stand for the number of channels when "
        "you reshape it.",
    )
    def test_sequences_and_tensors(both: Both) -> None:
        """It is a module; mean and std may be sequences or tensors, of any number of channels."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            mean, std = torch.rand(2, generator=rng), 0.5 + torch.rand(2, generator=rng)
            image = torch.rand(1, 2, 5, 4, generator=rng)
            of_tensors = torch.nn.Sequential(impl.Normalization(mean, std))
            of_tuples = impl.Normalization(tuple(mean.tolist()), tuple(std.tolist()))
            return {"result for tensors": of_tensors(image), "result for tuples": of_tuples(image)}

        both(scenario).agree(rtol=RTOL, atol=ATOL)

    return {name[5:]: it for name, it in locals().items() if name[:5] == 'test_'}


_Normalization = _checks_of_Normalization()


def _checks_of_gram_matrix() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6

    @points(1)
    @hint(
        "Which two dimensions are left over, over which ones does the sum run, and is anything else "
        "done to the features?",
        "Flatten height and width into one dimension, and multiply the matrix of channels by "
        "positions with its own transpose.",
    )
    def test_products_of_channels(both: Both) -> None:
        """Entry (i, j) adds up channel i times channel j over all positions of one image."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            return impl.gram_matrix(torch.randn(1, 4, 3, 5, generator=rng))

        both(scenario).agree(rtol=RTOL, atol=ATOL, batch_optional=True, scale_free=True)

    @points(0.5)
    @hint(
        "Should the second image in a batch affect the first image's Gram matrix?",
        "Keep the batch dimension to the end: a matrix product over the last two dimensions "
        "treats each image by itself.",
    )
    def test_batch_items_stay_apart(both: Both) -> None:
        """Each image of a batch gets its own Gram matrix."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            return impl.gram_matrix(torch.randn(2, 3, 4, 5, generator=rng))

        both(scenario).agree(rtol=RTOL, atol=ATOL, scale_free=True)

    @points(0.5)
    @hint(
        "The text divides by the numbers of one image: which ones are they, and is each there once?",
        "Divide by the number of elements of one image, which is channels times height times "
        "width, exactly once.",
    )
    def test_division(both: Both) -> None:
        """The sums are divided by C*H*W, for any batch size and in double precision too."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            return impl.gram_matrix(torch.randn(3, 5, 4, 7, generator=rng, dtype=torch.float64))

        sizes = {
            "the batch size": 3,
            "the number of channels C": 5,
            "the number of positions H*W": 4 * 7,
            "C*H*W": 5 * 4 * 7,
            "N*C*H*W": 3 * 5 * 4 * 7,
            "N*C": 3 * 5,
        }
        both(scenario).agree(rtol=RTOL, atol=ATOL, factors=sizes)

    @points(0.5)
    @hint(
        "Is every step one that autograd can follow from the features to the result?",
        "Leave out whatever cuts the features off: `no_grad`, `.detach()`, `.data`, numpy, new "
        "tensors made of numbers.",
    )
    def test_gradient(both: Both) -> None:
        """The gradient flows back to the features."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(1, 3, 4, 5, generator=rng, requires_grad=True)
            weights = torch.randn(1, 3, 3, generator=rng)
            # As in a network, features are no leaves of the graph: what is done in place is no error.
            gram = impl.gram_matrix(features.clone())
            return {"result": gram, "gradient of the features": gradient(gram, features, weights)}

        both(scenario).agree(rtol=RTOL, atol=ATOL, batch_optional=True, scale_free=True)

    @points(0.5)
    @hint(
        "Which operations end in an underscore, or write with `/=`, into what they were given?",
        "A view shares its memory with the features: divide the product, or use `/` where you "
        "have `/=`.",
    )
    def test_argument_unchanged(both: Both) -> None:
        """The features that were passed in are the same afterwards."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(1, 3, 4, 5, generator=rng)
            return {"result": impl.gram_matrix(features), "argument after the call": features}

        pair = both(scenario)
        pair["result"].agree(rtol=RTOL, atol=ATOL, batch_optional=True, scale_free=True)
        pair["argument after the call"].agree(rtol=0, atol=0)

    return {name[5:]: it for name, it in locals().items() if name[:5] == 'test_'}


_gram_matrix = _checks_of_gram_matrix()


def _checks_of_content_loss() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6
    SIZES = {
        "the batch size": 5,
        "the number of channels C": 3,
        "the number of positions H*W": 28,
        "C*H*W": 84,
        "the number of elements N*C*H*W": 420,
        "half the number of elements": 210,
    }

    @points(1)
    @hint(
        "The square of each difference, and then: a sum or a mean, and over what?",
        "One number: the mean of the squared differences over every element, the images of a "
        "batch included, with no further factor.",
    )
    def test_value(both: Both) -> None:
        """The loss is the mean over all elements of the squared differences."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(5, 3, 4, 7, generator=rng)
            return impl.content_loss(features, torch.randn(5, 3, 4, 7, generator=rng))

        both(scenario).agree(rtol=RTOL, atol=ATOL, factors=SIZES)

    @points(0.5)
    @hint(
        "What does the optimiser follow? Look for steps that turn a tensor into a bare number.",
        "Keep to tensor operations from the features to the loss: `.item()`, `.detach()`, "
        "`.data` and numpy end the path, and a root has no finite gradient at zero.",
    )
    def test_gradient(both: Both) -> None:
        """The gradient flows back to the features, and is finite also where the loss is zero."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(3, 2, 5, 4, generator=rng, dtype=torch.float64, requires_grad=True)
            target = torch.randn(3, 2, 5, 4, generator=rng, dtype=torch.float64)
            loss = impl.content_loss(features, target)
            at_zero = impl.content_loss(features, features.detach().clone())
            return {
                "gradient of the features": gradient(loss, features),
                "gradient where both are equal": gradient(at_zero, features),
            }

        both(scenario).agree(rtol=RTOL, atol=ATOL, scale_free=True)

    @points(0.5)
    @hint(
        "The target is a fixed goal. What keeps autograd from going that way?",
        "Take the target out of the graph before you subtract it; the features stay in.",
    )
    def test_target_is_constant(both: Both) -> None:
        """No gradient reaches the target."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(2, 3, 4, 5, generator=rng, requires_grad=True)
            target = torch.randn(2, 3, 4, 5, generator=rng, requires_grad=True)
            loss = impl.content_loss(features, target)
            return {
                "gradient of the features": gradient(loss, features),
                "gradient of the target": gradient(loss, target),
            }

        both(scenario).agree(rtol=RTOL, atol=ATOL, scale_free=True)

    return {name[5:]: it for name, it in locals().items() if name[:5] == 'test_'}


_content_loss = _checks_of_content_loss()


def _checks_of_style_loss() -> dict[str, Check]:
    own_gram = stays_with_the_grader
    RTOL, ATOL = 1e-4, 1e-6
    SIZES = {"the number of entries C*C": 9, "C*H*W": 60, "the square of C*H*W": 3600}

    @points(1)
    @hint(
        "Which of the two is a Gram matrix already, what is done to each difference, and over what "
        "does the mean run?",
        "Calculate the Gram matrix of the features only, and take the mean of the squared "
        "differences, with no further division.",
    )
    def test_value(both: Both) -> None:
        """The loss is the mean over all entries of the squared difference of the Gram matrices."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = 3 * torch.randn(1, 3, 4, 5, generator=rng)
            return impl.style_loss(features, torch.randn(1, 3, 3, generator=rng))

        def judge(pair: Pair) -> None:
            pair.agree(rtol=RTOL, atol=ATOL, factors=SIZES)

        both.judge(scenario, judge, given=own_gram((1, 3, 4, 5)))

    @points(0.5)
    @hint(
        "Follow the features from the argument to the returned loss: where does the path break?",
        "Keep to tensor operations: `.item()`, `.detach()` on the features and numpy end the "
        "path, and a root has no finite gradient at zero.",
    )
    def test_gradient(both: Both) -> None:
        """The gradient flows back to the features, and is finite also where the loss is zero."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = torch.randn(1, 3, 5, 4, generator=rng, dtype=torch.float64, requires_grad=True)
            target = torch.randn(1, 3, 3, generator=rng, dtype=torch.float64)
            zeros = torch.zeros(1, 3, 5, 4, requires_grad=True)
            # As in a network, features are no leaves of the graph: what is done in place is no error.
            loss = impl.style_loss(features.clone(), target)
            at_zero = impl.style_loss(zeros.clone(), torch.zeros(1, 3, 3))
            return {
                "gradient of the features": gradient(loss, features),
                "gradient where both are zero": gradient(at_zero, zeros),
            }

        def judge(pair: Pair) -> None:
            for name in ("gradient of the features", "gradient where both are zero"):
                pair[name].agree(rtol=RTOL, atol=ATOL, scale_free=True)

        both.judge(scenario, judge, given=own_gram((1, 3, 5, 4)))

    @points(0.5)
    @hint(
        "Two images, two targets: each has its own, and none of them should change.",
        "Compare the Gram matrices of all images with their own targets in one go, with the "
        "targets taken out of the graph.",
    )
    def test_target_is_constant(both: Both) -> None:
        """Each image of a batch meets its own target, and no gradient reaches that."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = 3 * torch.randn(2, 3, 4, 5, generator=rng)
            features.requires_grad_()
            target = torch.randn(2, 3, 3, generator=rng, requires_grad=True)
            loss = impl.style_loss(features.clone(), target)
            return {
                "gradient of the features": gradient(loss, features),
                "gradient of the target": gradient(loss, target),
            }

        def judge(pair: Pair) -> None:
            pair["gradient of the features"].agree(rtol=RTOL, atol=ATOL, scale_free=True)
            pair["gradient of the target"].agree(rtol=RTOL, atol=ATOL)

        both.judge(scenario, judge, given=own_gram((2, 3, 4, 5)))

    return {name[5:]: it for name, it in locals().items() if name[:5] == 'test_'}


_style_loss = _checks_of_style_loss()


def _checks_of_total_variation_loss() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6

    @points(0.5)
    @hint(
        "Differences between which pixels, to what power, and a sum or a mean?",
        "Square the difference of each pixel and the one below, and of each pixel and the one "
        "to the right, and add up all squares.",
    )
    def test_value(both: Both) -> None:
        """The loss is the sum of the squared differences of neighbouring pixels."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            return impl.total_variation_loss(torch.rand(5, 3, 4, 7, generator=rng))

        sizes = {
            "the batch size": 5,
            "the number of channels C": 3,
            "the number of positions H*W": 28,
            "C*H*W": 84,
            "the number of elements N*C*H*W": 420,
        }
        both(scenario).agree(rtol=RTOL, atol=ATOL, factors=sizes)

    @points(0.5)
    @hint(
        "Which pairs of pixels are neighbours: those of one channel, or also those across channels?",
        "Only the last two dimensions, height and width, have neighbours: leave the channels alone.",
    )
    def test_channels_stay_apart(both: Both) -> None:
        """Images whose channels are of one colour each have no variation, and others have some."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            colours = torch.rand(2, 3, 1, 1, generator=rng)
            return {
                "loss of plain colours": impl.total_variation_loss(colours.repeat(1, 1, 4, 5)),
                "loss of noise": impl.total_variation_loss(torch.rand(2, 3, 4, 5, generator=rng)),
            }

        pair = both(scenario)
        pair["loss of plain colours"].agree(rtol=RTOL, atol=ATOL)
        pair["loss of noise"].agree(rtol=RTOL, atol=ATOL, scale_free=True)

    @points(0.5)
    @hint(
        "Count the pairs: how many vertical ones, how many horizontal ones, up to the last row?",
        "Shift by one along one dimension and keep the other whole; do it for each of the two "
        "dimensions on its own.",
    )
    def test_border_counts(both: Both) -> None:
        """A bright pixel in any corner counts with both of its neighbours."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            height = 0.5 + torch.rand(1, generator=rng).item()
            losses = {}
            for vertical, row in (("top", 0), ("bottom", -1)):
                for horizontal, column in (("left", 0), ("right", -1)):
                    image = torch.zeros(1, 2, 5, 3)
                    image[0, 1, row, column] = height
                    loss = impl.total_variation_loss(image)
                    losses[f"loss with a bright pixel at the {vertical} {horizontal}"] = loss
            return losses

        both(scenario).agree(rtol=RTOL, atol=ATOL)

    @points(0.5)
    @hint(
        "Is every step one that autograd can follow, and does it leave the image as it was?",
        "Make new tensors by slicing and subtracting; write nothing into the image, and leave "
        "autograd with no `.item()` or numpy.",
    )
    def test_gradient(both: Both) -> None:
        """The gradient flows back to the image, which is not changed."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            image = torch.rand(2, 2, 4, 3, generator=rng, dtype=torch.float64, requires_grad=True)
            loss = impl.total_variation_loss(image)
            return {"gradient of the image": gradient(loss, image), "image after the call": image}

        pair = both(scenario)
        pair["gradient of the image"].agree(rtol=RTOL, atol=ATOL, scale_free=True)
        pair["image after the call"].agree(rtol=0, atol=0)

    return {name[5:]: it for name, it in locals().items() if name[:5] == 'test_'}


_total_variation_loss = _checks_of_total_variation_loss()


def _checks_of_extract_features() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6

    def convolution(rng: torch.Generator, inputs: int, outputs: int) -> nn.Conv2d:
        """A convolution whose weights come from ``rng`` and from nowhere else."""
        layer = nn.Conv2d(inputs, outputs, (3, 2), device="meta").to_empty(device="cpu")
        for weights in layer.parameters():
            nn.init.normal_(weights, std=0.3, generator=rng)
        return layer

    def named(found: object) -> object:
        """The features with names that read well in a message; anything but a dict as it is."""
        if not isinstance(found, Mapping):
            return found
        return {f"output of layer {name}": features for name, features in found.items()}

    @points(1)
    @hint(
        "Follow the image through the encoder child by child: what do you have right after each one?",
        "Loop over the encoder's children, feed each with what the one before it returned, and keep "
        "that value whenever the child is one of those asked for.",
    )
    def test_values(both: Both) -> None:
        """Each layer that was asked for comes with what that layer puts out, for the whole batch."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            layers = [convolution(rng, 2, 4), nn.Tanh(), nn.AvgPool2d(2), convolution(rng, 4, 3)]
            encoder = nn.Sequential(*layers, nn.Sigmoid())
            image = torch.rand(2, 2, 11, 9, generator=rng)
            return named(impl.extract_features(image, encoder, ["0", "2", "3"]))

        both(scenario).agree(rtol=RTOL, atol=ATOL)

    @points(0.5)
    @hint(
        "An in-place layer writes into the very tensor that you kept. Who else holds that tensor?",
        "What you keep has to be a tensor of its own, made before the next layer runs; the gradient "
        "still has to flow through it.",
    )
    def test_in_place_layers(both: Both) -> None:
        """Features keep their values, negative ones too, whatever later layers do in place."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            layers = [convolution(rng, 3, 4), nn.ReLU(inplace=True), convolution(rng, 4, 2)]
            encoder = nn.Sequential(*layers, nn.Hardtanh(-0.1, 0.1, inplace=True))
            image = torch.rand(2, 3, 7, 6, generator=rng)
            return named(impl.extract_features(image, encoder, ["0", "2"]))

        both(scenario).agree(rtol=RTOL, atol=ATOL)

    @points(0.5)
    @hint(
        "Is a layer's name its number? And in which order does the caller want the layers?",
        "`named_children()` gives each layer together with its name. Build the result by going through "
        "`layers`, not through the encoder.",
    )
    def test_names_and_order(both: Both) -> None:
        """Layers are found by name, be it a number or a word, and come in the caller's order."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            children = {
                "stem": convolution(rng, 3, 4),
                "bend": nn.Softplus(),
                "0": nn.MaxPool2d(2),
                "head": convolution(rng, 4, 5),
            }
            image = torch.rand(1, 3, 8, 10, generator=rng)
            encoder = nn.Sequential(OrderedDict(children))
            found = impl.extract_features(image, encoder, ["head", "0", "stem"])
            order = list(found) if isinstance(found, Mapping) else None
            return {"result": named(found), "order": order}

        pair = both(scenario)
        pair["result"].agree(rtol=RTOL, atol=ATOL)
        problem = "The layers come in another order than that in which they were asked for."
        pair["order"].agree(rtol=0, atol=0, otherwise=problem)

    @points(0.5)
    @hint(
        "The picture learns through its features. Does any step of yours leave autograd?",
        "Take out whatever cuts the features off: `no_grad`, `.detach()`, `.data`, numpy. Constants "
        "are made elsewhere, where the targets are.",
    )
    def test_gradient(both: Both) -> None:
        """The gradient flows from the features of every layer back to the image."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder = nn.Sequential(convolution(rng, 2, 3), nn.Tanh(), convolution(rng, 3, 2))
            image = torch.rand(2, 2, 6, 5, generator=rng).requires_grad_()
            found = impl.extract_features(image, encoder, ["1", "2"])
            if not isinstance(found, Mapping):
                return found
            return {
                f"gradient from layer {name}": gradient(features, image)
                for name, features in found.items()
            }

        both(scenario).agree(rtol=RTOL, atol=ATOL)

    @points(0.5)
    @hint(
        "What becomes of the image if the very first layer works in place?",
        "Start from a copy of the image that the gradient can flow through, and write to no parameter "
        "of the encoder.",
    )
    def test_arguments_unchanged(both: Both) -> None:
        """The image and the encoder's weights are the same afterwards."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder = nn.Sequential(nn.Threshold(0.5, 0.0, inplace=True), convolution(rng, 2, 3))
            image = torch.rand(1, 2, 5, 7, generator=rng)
            found = impl.extract_features(image, encoder, ["1"])
            weights = {f"{name} after the call": one for name, one in encoder.state_dict().items()}
            return {"result": named(found), "image after the call": image, **weights}

        pair = both(scenario)
        pair["result"].agree(rtol=RTOL, atol=ATOL)
        for name in ("image", "1.weight", "1.bias"):
            pair[f"{name} after the call"].agree(rtol=0, atol=0)

    return {name[5:]: it for name, it in locals().items() if name[:5] == 'test_'}


_extract_features = _checks_of_extract_features()


def _checks_of_total_loss() -> dict[str, Check]:
    own_losses = stays_with_the_grader
    RTOL, ATOL = 1e-4, 1e-6
    SHAPES = {"first": (1, 3, 5, 4), "second": (1, 4, 4, 3), "third": (1, 5, 3, 2)}

    def features_of(rng: torch.Generator) -> dict[str, torch.Tensor]:
        """Features of three layers, all of different shapes; as in a network, they are no leaves."""
        drawn = {name: torch.randn(shape, generator=rng) for name, shape in SHAPES.items()}
        return {name: 2 * features.requires_grad_() for name, features in drawn.items()}

    def targets_of(
        rng: torch.Generator, content: list[str], style: list[str]
    ) -> tuple[dict[str, torch.Tensor], dict[str, torch.Tensor]]:
        """Targets of the content and of the style, in the order of the layers that are named."""
        grams = {name: (shape[0], shape[1], shape[1]) for name, shape in SHAPES.items()}
        return (
            {name: torch.randn(SHAPES[name], generator=rng) for name in content},
            {name: torch.randn(grams[name], generator=rng) for name in style},
        )

    def are_three(result: Any) -> bool:
        """Whether three losses were returned."""
        return isinstance(result, tuple | list) and len(result) == 3

    def total_of(result: Any) -> Any:
        """The first of three losses; whatever else was returned, as it is."""
        return result[0] if are_three(result) else result

    def parts_of(result: Any) -> dict[str, Any]:
        """The second and the third of three losses."""
        _, content, style = result if are_three(result) else (None, None, None)
        return {"three": are_three(result), "content loss": content, "style loss": style}

    def parts_agree(pair: Pair) -> None:
        """Judge the parts by their values."""
        if pair["three"].actual is not True:
            raise CheckFailed("There should be three results: total loss, content loss, style loss.")
        for name in ("content loss", "style loss"):
            pair[name].agree(rtol=RTOL, atol=ATOL)

    def agree(pair: Pair) -> None:
        """Judge by the values."""
        pair.agree(rtol=RTOL, atol=ATOL)

    @points(1)
    @hint(
        "Which layers does the content look at, which the style, and does each of them count?",
        "Go through the layers of `content_targets` and add up, then the same for `style_targets`; "
        "return only when both loops are over.",
    )
    def test_sums_over_layers(both: Both) -> None:
        """The second and third results are the sums over the content layers and the style layers."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = features_of(rng)
            content, style = targets_of(rng, ["first", "second"], ["second", "third"])
            ones = dict.fromkeys(content, 1.0), dict.fromkeys(style, 1.0)
            result = impl.total_loss(features, content, style, *ones)
            return parts_of(result)

        both.judge(scenario, parts_agree, given=own_losses)

    @points(0.5)
    @hint(
        "Each layer has a weight of its own. Where does it come in, and how is it looked up?",
        "Multiply the loss of a layer by the weight that stands under the same name before you add it; "
        "neither the order of the weights nor their sum matters.",
    )
    def test_weights(both: Both) -> None:
        """The loss of each layer counts with the weight of its name."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = features_of(rng)
            content, style = targets_of(rng, ["first", "third"], ["first", "second"])
            numbers = (1 + torch.arange(4) + torch.rand(4, generator=rng)).tolist()
            content_weights = {"third": numbers[3], "first": numbers[0]}
            style_weights = {"second": numbers[1], "first": numbers[2]}
            result = impl.total_loss(features, content, style, content_weights, style_weights)
            return parts_of(result)

        both.judge(scenario, parts_agree, given=own_losses)

    @points(0.5)
    @hint(
        "Two dicts with the same keys may have them in different orders. What do you rely on?",
        "Take the name from the targets and look the features up by it; `zip` over the values of two "
        "dicts pairs whatever happens to stand at the same place.",
    )
    def test_layers_go_by_name(both: Both) -> None:
        """Features and targets meet by name: the order means nothing, and more layers do not matter."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            drawn = features_of(rng)
            features = {name: drawn[name] for name in ("third", "first", "second")}
            content, style = targets_of(rng, ["second", "third"], ["first", "third"])
            ones = dict.fromkeys(content, 1.0), dict.fromkeys(style, 1.0)
            result = impl.total_loss(features, content, style, *ones)
            return parts_of(result)

        both.judge(scenario, parts_agree, given=own_losses)

    @points(0.5)
    @hint(
        "Three results: what is the first one made of, and in which order do they stand?",
        "The first result is what the optimiser follows: it has to hold both of the others, in full "
        "and once each.",
    )
    def test_total(both: Both) -> None:
        """The first result is the total of the content loss and the style loss."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = features_of(rng)
            content, style = targets_of(rng, ["first", "second"], ["first", "second"])
            ones = dict.fromkeys(content, 1.0), dict.fromkeys(style, 1.0)
            return {"total loss": total_of(impl.total_loss(features, content, style, *ones))}

        both.judge(scenario, agree, given=own_losses)

    @points(0.5)
    @hint(
        "What the optimiser follows is the gradient of the total. Is each step one of autograd's?",
        "Add tensors to tensors: `torch.tensor(...)`, `.item()` and `float()` make numbers without a "
        "past, and `requires_grad=True` on a new tensor does not give it one.",
    )
    def test_gradient(both: Both) -> None:
        """The gradient flows from the total back to the features of every layer."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            features = features_of(rng)
            content, style = targets_of(rng, ["first", "second"], ["second", "third"])
            ones = dict.fromkeys(content, 1.0), dict.fromkeys(style, 1.0)
            total = total_of(impl.total_loss(features, content, style, *ones))
            return {
                f"gradient of the {name} layer's features": gradient(total, one)
                for name, one in features.items()
            }

        def judge(pair: Pair) -> None:
            for name in SHAPES:
                pair[f"gradient of the {name} layer's features"].agree(rtol=RTOL, atol=ATOL)

        both.judge(scenario, judge, given=own_losses)

    return {name[5:]: it for name, it in locals().items() if name[:5] == 'test_'}


_total_loss = _checks_of_total_loss()


def _checks_of_transfer_style() -> dict[str, Check]:
    own_total_variation = stays_with_the_grader
    # L-BFGS works in rounds of up to 20 evaluations, and its last line search may go on a little.
    SLACK = 30

    # More than one step of L-BFGS makes by default: 20 iterations, with at most 25 evaluations.
    STEPS = 40

    # Someone who evaluates twenty times too often is to lose the points for that, and no others.
    SECONDS = 6

    # Over the tasks of 60 courses, right solutions (L-BFGS in rounds, in one go, with and without line
    # search or clamping, Adam with learning rates from 0.01 to 0.1) leave at most these shares, and
    # mistakes about targets, weights and gradients at least those: style 0.20 and 0.97, content 0.13
    # and 1.00, total variation 0.12 and 0.28.
    MOST_STYLE, MOST_CONTENT, MOST_VARIATION, MOST_LEFT = 0.35, 0.5, 0.25, 0.6
    TINY = 1e-30  # so that nothing is compared with 0, and twice nothing is no success

    def task(rng: torch.Generator) -> tuple[nn.Sequential, torch.Tensor, torch.Tensor]:
        """An encoder, a content image and a style image of another shape, with as many pixels."""
        layer = nn.Conv2d(3, 16, 3, padding=1, device="meta").to_empty(device="cpu")
        nn.init.kaiming_normal_(layer.weight, generator=rng)
        nn.init.normal_(layer.get_parameter("bias"), std=0.1, generator=rng)
        blocks = 0.5 + 0.2 * torch.rand(1, 3, 4, 5, generator=rng)
        content = blocks.repeat_interleave(3, 2).repeat_interleave(2, 3)  # (1, 3, 12, 10)
        style = 0.2 + 0.5 * (torch.rand(1, 3, 15, 8, generator=rng) > 0.5)
        return nn.Sequential(layer, nn.ReLU(inplace=True)), content, style

    def noisy_task(rng: torch.Generator) -> tuple[nn.Sequential, torch.Tensor, torch.Tensor]:
        """The same with a content image that can be made smoother."""
        encoder, content, style = task(rng)
        return encoder, content + 0.2 * torch.rand(content.shape, generator=rng) - 0.1, style

    def weights(content: float, style: float) -> dict[str, dict[str, float]]:
        """One layer for both, with these weights."""
        return {"content_weights": {"1": content}, "style_weights": {"1": style}}

    def picture_of(pair: Pair, content: torch.Tensor) -> torch.Tensor:
        """A result that losses can be measured of."""
        picture = floating(pair.actual)
        if picture.shape != content.shape:
            raise CheckFailed("The result should have the shape of the content image.")
        if not bool(torch.isfinite(picture).all()):
            raise CheckFailed("The picture holds NaN or infinity: the optimisation has diverged.")
        return picture.to(content.dtype)

    def must_have_run(pair: Pair) -> None:
        """Fail a picture that was made without any optimiser."""
        if not isinstance(pair.actual, int) or pair.actual < 1:
            raise CheckFailed("The encoder never sees a picture that a gradient can flow back to.")

    def style_of(impl: Any, encoder: nn.Sequential, image: torch.Tensor, style: torch.Tensor) -> float:
        """How far the style of an image is from that of the style image."""
        with torch.no_grad():
            one, other = (impl.extract_features(each, encoder, ["1"])["1"] for each in (image, style))
            return float(impl.style_loss(one, impl.gram_matrix(other)))

    def is_a_fall(losses: object) -> bool:
        """Whether these are two losses, of which the first leaves something to be desired."""
        if not isinstance(losses, list) or not all(isinstance(one, float) for one in losses):
            return False
        return len(losses) == 2 and all(math.isfinite(one) for one in losses) and losses[0] > 0

    def content_of(impl: Any, encoder: nn.Sequential, *images: torch.Tensor) -> float:
        """How far the content of one image is from that of the other."""
        with torch.no_grad():
            one, other = (impl.extract_features(each, encoder, ["1"])["1"] for each in images)
            return float(impl.content_loss(one, other))

    @points(0.5)
    @hint(
        "An optimiser knows no limits, and autograd no end. What has to be done to the picture last?",
        "After the loop, take the picture out of autograd and clamp it: what happens in the closure "
        "comes before the optimiser's last step.",
    )
    def test_result(both: Both) -> None:
        """The result has the content image's shape, values in [0, 1], and needs no gradient."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder, content, _ = task(rng)
            seen = watch(encoder)
            # Every pixel starts at a limit, and half of them have reason to go beyond.
            content = (content > 0.6).float()
            style = (torch.rand(1, 3, 9, 14, generator=rng) > 0.5).float()
            layers = {"content_weights": {"0": 1.0}, "style_weights": {"0": 1e4, "1": 1e5}}
            # A single last step may happen to end within the limits.
            found = [
                impl.transfer_style(encoder, content.clone(), goal, **layers, num_steps=6)
                for goal in (style, 1 - style)
            ]
            graph = any(one.requires_grad for one in found if isinstance(one, torch.Tensor))
            evaluations = len(pictures(seen))
            return {"pictures": found, "needs a gradient": graph, "evaluations": evaluations}

        pair = both(scenario)
        content = task(both.generator())[1]
        found = pair["pictures"].actual
        for one in found if isinstance(found, list) else [None]:
            picture = picture_of(Pair(one, None, "the result"), content)
            must_have_run(pair["evaluations"])
            if pair["needs a gradient"].actual is not False:
                raise CheckFailed("The picture is still part of a graph: it requires a gradient.")
            if picture.min() < 0 or picture.max() > 1:
                raise CheckFailed("The picture has values outside [0, 1].")

    @points(0.5)
    @hint(
        "Whose pixels does the optimiser change, and is anything else among its parameters?",
        "The picture has to be a copy of the content image, and the only parameter that the optimiser "
        "is given.",
    )
    def test_arguments_unchanged(both: Both) -> None:
        """The images and the encoder's weights are the same afterwards."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder, content, style = task(rng)
            seen = watch(encoder)
            impl.transfer_style(encoder, content, style, **weights(1.0, 1e5), num_steps=3)
            return {
                "evaluations": len(pictures(seen)),
                "content image": content,
                "style image": style,
                "weight of the encoder": encoder[0].weight,
                "bias of the encoder": encoder[0].bias,
            }

        pair = both(scenario)
        must_have_run(pair["evaluations"])
        for name in ("content image", "style image", "weight of the encoder", "bias of the encoder"):
            pair[name].agree(rtol=0, atol=0)

    @time_limit(SECONDS)
    @points(1)
    @hint(
        "Does the loss really fall? Watch it, step by step, and ask what the optimiser is told.",
        "Each evaluation clears the old gradient, measures the picture as it is now against targets "
        "made once from the style image, and calls `backward`; the optimiser needs that same loss.",
    )
    def test_style_arrives(both: Both) -> None:
        """With weights for the style alone, most of the style loss is gone after 30 evaluations."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder, content, style = task(rng)
            seen, left = watch(encoder), watch_gradients(encoder)
            images = content.clone(), style.clone()
            picture = impl.transfer_style(encoder, *images, **weights(0.0, 1e5), num_steps=30)
            evaluations = len(pictures(seen))
            usual = isinstance(picture, torch.Tensor) and picture.shape == content.shape
            own = [style_of(impl, encoder, one, style) for one in (content, picture) if usual]
            return {
                "picture": picture,
                "evaluations": evaluations,
                "own losses of style": own,
                "gradients left": sum(left),
            }

        pair = both(scenario)
        encoder, content, style = task(both.generator())
        if pair["gradients left"].actual != 0:
            raise CheckFailed("Gradients of earlier evaluations are left, and the new ones are added.")
        picture = picture_of(pair["picture"], content)
        must_have_run(pair["evaluations"])
        before, after = (style_of(both.yardstick, encoder, one, style) for one in (content, picture))
        own = pair["own losses of style"].actual
        if not after <= MOST_STYLE * before and is_a_fall(own):
            before, after = own  # what is wrong with `gram_matrix` is not this exercise's fault
        problem = "The picture has too little of the style image's style."
        at_most(after, MOST_STYLE * before, problem)

    @time_limit(SECONDS)
    @points(0.5)
    @hint(
        "What holds the picture back when the content weighs more? Against what is it compared?",
        "The content loss compares the picture with features of the content image, made once and "
        "before the loop, and counts with the weights that were given.",
    )
    def test_content_weight(both: Both) -> None:
        """The more the content weighs, the more of it is left."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder, *images = task(rng)
            return {
                name: impl.transfer_style(
                    encoder, *(image.clone() for image in images), **weights(one, 1e5), num_steps=12
                )
                for name, one in (("picture with content", 1e10), ("picture without content", 0.0))
            }

        pair = both(scenario)
        encoder, content, _ = task(both.generator())
        kept, lost = (
            content_of(both.yardstick, encoder, picture_of(pair[name], content), content)
            for name in ("picture with content", "picture without content")
        )
        problem = "The content weight makes no difference, or not the one it should."
        at_most(kept + TINY, MOST_CONTENT * lost + TINY / 2, problem)

    @time_limit(SECONDS)
    @points(0.5)
    @hint(
        "The total variation is a third part of the loss. How large is it beside the other two?",
        "Add `tv_weight` times the total variation per element, of the picture and not of its "
        "features, to what you call `backward` on.",
    )
    def test_total_variation_weight(both: Both) -> None:
        """The more the total variation weighs, per element, the smoother the picture."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder, content, style = noisy_task(rng)
            seen, found = watch(encoder), {}
            calls: list[Any] = []

            def note(*numbers: object) -> None:
                calls.append(numbers)

            for name, weight in (("smooth picture", 1e7), ("rough picture", 0.0)):
                options = {"tv_weight": weight, "num_steps": 12, "callback": note}
                found[name] = impl.transfer_style(
                    encoder, content.clone(), style, **weights(0.0, 1e3), **options
                )
            # What starts elsewhere, or tells the callback something else, is other checks' concern.
            usual = bool(seen and calls) and seen[0].shape == content.shape and len(calls[0]) == 3
            usual = usual and bool((seen[0] - content).abs().max() < 0.01)
            usual = usual and all(isinstance(one, float) for one in calls[0])
            rest = calls[0][0] - calls[0][1] - calls[0][2] if usual else None
            return {**found, "rest of the first loss, which is neither content nor style,": rest}

        def judge(pair: Pair) -> None:
            content = noisy_task(both.generator())[1]
            made = [picture_of(pair[name], content) for name in ("smooth picture", "rough picture")]
            smooth, rough, before = (
                float(both.yardstick.total_variation_loss(each)) for each in (*made, content)
            )
            problem = "The weight of the total variation makes the picture no smoother."
            at_most(smooth + TINY, MOST_VARIATION * rough + TINY / 2, problem)
            rest = pair["rest of the first loss, which is neither content nor style,"]
            if rest.actual is not None:
                at_most(smooth, MOST_LEFT * before, problem)
                problem = (
                    "What the first loss holds besides content and style is not the weight times the "
                    "total variation per element."
                )
                rest.agree(rtol=0.01, atol=0, otherwise=problem)

        both.judge(scenario, judge, given=own_total_variation)

    @time_limit(SECONDS)
    @points(0.5)
    @hint(
        "Where does the picture start, and how many evaluations does one step of your optimiser make?",
        "Begin with a copy of the content image and count the calls of the closure: one `step` of "
        "L-BFGS makes up to 20 of them, one of Adam needs exactly one.",
    )
    def test_steps(both: Both) -> None:
        """The picture starts as the content image, and is evaluated as often as was asked for."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder, content, style = task(rng)
            seen = watch(encoder)
            impl.transfer_style(encoder, content, style, **weights(1e-3, 1e5), num_steps=STEPS)
            first = seen[0] if seen else None
            return {"first picture": first, "pictures": len(pictures(seen)), "looks": len(seen)}

        pair = both(scenario)
        must_have_run(pair["pictures"])
        pair["first picture"].agree(rtol=0, atol=0.01)
        if pair["pictures"].actual > STEPS + SLACK:
            raise CheckFailed("The loss is evaluated far more often than `num_steps` times.")
        looks = pair["looks"].actual
        if not isinstance(looks, int) or looks < STEPS - 3:
            raise CheckFailed("The loss is evaluated less often than `num_steps` times.")

    @time_limit(SECONDS)
    @points(0.5)
    @hint(
        "Who calls the callback, when, and with which three numbers?",
        "Call it once in each evaluation, with `.item()` of the loss that is minimised, of its content "
        "part and of its style part, in this order.",
    )
    def test_callback(both: Both) -> None:
        """After each evaluation the callback gets the loss, its content part and its style part."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder, content, style = task(rng)
            seen, calls = watch(encoder), []

            def note(*numbers: object) -> None:
                calls.append(numbers)

            options = {"num_steps": 12, "callback": note}
            impl.transfer_style(encoder, content, style, **weights(1e-3, 1e5), **options)
            return {"calls": calls, "evaluations": len(pictures(seen))}

        pair = both(scenario)
        must_have_run(pair["evaluations"])
        calls, evaluations = pair["calls"].actual, pair["evaluations"].actual
        if not isinstance(calls, list) or evaluations > 2 * len(calls) or len(calls) > 12 + SLACK:
            raise CheckFailed("The callback should be called once after each evaluation.")
        for call in calls:
            if not isinstance(call, tuple) or len(call) != 3:
                raise CheckFailed("The callback should get three numbers.")
            if not all(isinstance(one, float) and math.isfinite(one) for one in call):
                raise CheckFailed("The callback should get finite floats, and nothing else.")
        if any(abs(total - content - style) > 0.01 * abs(total) for total, content, style in calls):
            raise CheckFailed("Without total variation, the loss should be the sum of the two parts.")
        losses, _, styles = zip(*calls, strict=True)
        # The last evaluation may be a line search's trial.
        if not all(min(each[-5:]) < 0.8 * each[0] for each in (losses, styles)):
            raise CheckFailed("The loss that the callback gets does not fall, or its style part.")

    return {name[5:]: it for name, it in locals().items() if name[:5] == 'test_'}


_transfer_style = _checks_of_transfer_style()


_CHECKS = {
    "Normalization": _Normalization,
    "gram_matrix": _gram_matrix,
    "content_loss": _content_loss,
    "style_loss": _style_loss,
    "total_variation_loss": _total_variation_loss,
    "extract_features": _extract_features,
    "total_loss": _total_loss,
    "transfer_style": _transfer_style,
}


# Seeds, and what the scenarios give on the reference.
_KNOWN = {
    'content_loss/value': (38207451882095, [
        ('{"tensor":["float32",[]]}', 'emvoPw=='),
    ]),
    'content_loss/gradient': (32800951363287, [
        ('{"dict":[["gradient of the features",{"tensor":["float64",[3,2,5,4]]}],["gradient where both are equal",{"tensor":["float64",[3,2,5,4]]}]]}', 'XBsThu8smr+Iob3TZNGev29w+Gb5+4M/OJeHYboBmD/ZYL4Sgr9dvzG5Dh7gA6c/PdwJUqSHl7/cWOu+fzybP0cbiW85doW/nvpDMWWJmj8VpWzmGnaRPzMTS4vRCI2/sE8p3r1Ogb/mceH80r6ePw8zc7TLLZS/sPxQS0KgsL/ooucMKbOEv6tAqRNxN4Q/VsiF4ARwnr+IQcyVUROOP0CuDnQK9Y4/BqkL3oPepr/mDziumFpqv1wvK0JIOpa/AxIt+5iJeT88LGDuBw+VPx2sFeh/6YA/nIoA63nrcD/HbSqckv+eP7cbrtFdx5K/Jou0HYBqmb+GDyZ5Hj2gvw1U36S3EKS/D6bEvTVLhj8/pccyGL+Tv8gfxWzom3I/o9a+bFoVkD8CmATF9f2FP5XJG4sLf4+/7styOyh1jr9djp+I5ht4P6E4rBxDiaA/F9tsKwWIgz9oMe28pz+Ev1F/WnRLy3S/W02BDxgpl78RWYoOIFtxv69WsoS4mYs/3vPK5LK2Tj+K+av836ahv3Nr5l1lEpa/xrayx7jzij+oo/ZePqdxv6+pOjQ5g5e/q7TR26awaT9WIQH6FORzv40X+arcCaM/jvN7gRQnhL+AD6PabieIP02tgXqZal0/wHZ3QjBQjL/Ew2aola+SP77GbhxFJ6K/S4pSNWz2oL+Hg4JZWAeWvxdMihOX4Y2/Jn7rTdCakL9hWsta1+KVP+Lg9kJvmKy/yxDewQESgL+wIalh6bmqv7diau6BmKS/kUsBb0gGmr+1ItTbhfOLP6eh930qkJ2/D1Zw51djlz94ZbhKz9SWP3cgn7EaNJo/usGGmW7nkD9XaYYDO5SWv42m9RwDJog/11qiFVOVgz88dXbUYUGgvw6sO0Fe14+/9rb722xHmb/K3F8dnbeVP6jWPdCBbKW/KbrVV+mNkL85G4tH1uaJv4jgYyFRdlm/d7/SkeUkVT9LXgHKrkKUP4RwL8xiGXA/MLHIZRZPnz+Gs6F2Yz6LP8sIJKyipXG/mQa9UTSsfb9iAxrXTpdZP6pko9H2lag/iNcJuOHRfz8M78rtlSKlv7xKXhBVAoq/2V9Nqgq7fz9tp7w9vISSP24SHqqKzJE/Z7THQblpij8tqQF1m0Wsv1TMYnNizJC/6N63UEv1kD8VCRdrJy6iP9rvQ7xa+5E/okkRRRZgZD8j0KVhLBtyv1xU1r81kJy/mXvS4A12cL98LsJgnAtSP4XCXDb8s5i/pdF8DSbqkb9cuSntlSiAP7d51KjbvJU/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
    ]),
    'content_loss/target_is_constant': (137473807381499, [
        ('{"dict":[["gradient of the features",{"tensor":["float32",[2,3,4,5]]}],["gradient of the target",null]]}', 'MdjdvNfZFjwB6vo6vozOPGlou7w+Sxu9meOtO3lplbuoCI47hWAovGU7XLwJlfc7efaSPDS3Cbn/jWC8lXBRPHmNpbxEnA29ewELPCHh6DvfmRc9Wmo5PFbVkLli+y4799tHPFRx9DqhbDk8llJ2vANTYTzcZoa8TOewPHqlVTxlwek7gcFOvAmaxDvAQws9Rj0EvZBLODyvW+a8WvI+PKl+rrzJXFA9FXwQvSWePzw2NZC8OS+SPFMCBz0ll8e82mXfO5Ay1zx0NhA8a0VZO/+QabyIPJo8hU4nvFMZ2romksC8cLVhvBoDqDsWMgA9XrOEPakN/LojZn+6C+pPPH5JkrxDaKI8B4aCPFjnoLwdDqw8dpafuso+IT14Rfk8biWIPNaBX73XX+W7RTQlusUV9bzBw+m8i71cvJUr07xG4u88/UaivDZKPryFJD29xCdyPFScpzvKsRA8BFs/OwbkHT2aZPM6Q3jHvJo3jDnyspW8Qx0PPclbGb224U09IdDJvNDZSDvnIXK8/BivvMHA+DwhXEM62Wk1PUSZ3rxYMUu8PVS9PFrVNTs2pCS9MPlpvD19GD3BTMW8p8W7PISepzwLzmW8Rf6IPDWIpjxIgR89QnrTOxkdrDzWV628'),
    ]),
    'extract_features/values': (22717096853250, [
        ('{"dict":[["output of layer 0",{"tensor":["float32",[2,4,9,8]]}],["output of layer 2",{"tensor":["float32",[2,4,4,4]]}],["output of layer 3",{"tensor":["float32",[2,3,2,3]]}]]}', 'vgXRPhhYiT9s9qU++GpLP+6hWT+PEmU/7fAgP+ilUz/2/lk/x4llP1SxMD9O+ow/TsxnP8R5ZT8ULQQ/jhSSP4xqKz/AhUA/DKVDPzqcXz9hMI8/vEU+P8alQj8KWyE/qSwLP8hVkj/EEmE/Xp5FP22Xgz9WNSE/4RCNP+qMDD9YwTE/Y854P3Jofj+QP2w/a+YcP5nnlj+Xi3A/SRRMP+S5Hz/ky18/V/xfP8SLoz+A9zQ/nwmUPz6dZj8nsVY/KGCePwPcTz9iTyk/9lmdP0DQaz+GclY/JAVPP4ytVz/EAIw/HIqHP4kjKj9W14c/XL10PyLqVT+CcZY/mAVgP+ZsiD8WTQQ/5nUhP5r+lz9EEy8/NdF8P+laPD9MSFw/OJjcPqjBor03yGe+LmPFPl4PTz1aafQ+Ov1rPrwLHj0wdiE+hyknvigFMb3EK+c+eFKxPGCzqbwdS709sBKDPT7OjL4fbAe+dHf9Pa8D0z0wgmi9sGZKvZp7hz7UPzW9tdc8PuTrbj2ejmI+BRABP8UqE74Qou09JWFUPkYCGz3/PRO+GaxXPu3rML54L/8+JI+hPpfJPr5BaI4+VpPkvZbbxD5sd5g+DmmzPp+/iz7U+jw+NlGMvryxhr5e6NE9nZmzPgTXAj8XVJc+sGqOvZ5d1L0KS589EOFsPuIwIj64MtG9YQIvvsCfITvY5wg9gkhwPdRbrr6A83O7IX0ivkChWbwc/sS+fBS1vqyQiDzuHNe+XPIPPgjTfzyBbRG+S4oYvwSJq74INfS+onqvvqArYz2eFjO+egqcvkltCb80zlQ+QPEfPfys/710MEI+SH/0vSLhJr5Y74e9wJdqPBjVYb18Ib29CPepvSxUzb1sxC2+CKp/vaIej74Yqc6+NgAuvtCOTD1IZOS9TzLevkCBQz2Q7GG9iJEvvoLhBr6A+/Q885HIvrQMx77eQwi+cOwIPVyiK75QpAC+wFNpvqaLxL7wQvS9zLQoPrBClj6gOYQ8oMRAPeAgZD38Xqi9UK5rvlU2Eb/gcum92tk5vmCg3bwAU6I7nnKwvvjpF76gDoi++K/mPYAC2Dw0Qu696O8NvRKfTL4I68q9HNv8vaAnEj6Q/FQ9MNulvEA60jxQxK89JucCvgDAkbnQQRU+VKG2O2vqQj+Eu80+uFTevbffFD/+/qk+5uE9PzKXmD6Vehk/cW5RP+gD8j7U4uc+uNRwP+jPlT6IYts+mQc3P7rD7D6O82g/dV53Pk3TET9cgWk/hn/BPjmjMT+Ugak+zLX5Puid7T78pIY/HfFDPcLD/D6EbmI/nH0WPIK+YD92I0M/kS5WP2yM5zxOzuA+xndXP/taND+XuUg/OkWyPhyl8Txel5A9Pac1P5XOIT/KTIA/alzIPu/sJj/r+z4/UqxjP9yM7z76Ea8+pfJqP0hY/z4rcL4/AalqPvCJBT8ib6s9/wwyP/2OdT8Aq+A+bI6NP+NtJj6vJ1E/6ZAsP8q6Vz9X2jU/5EsEP/lXjD9Dwgc/KKqWP0hhfz3BbV8/e1sSP26Aaz+Cmmo/q1xsP0Q6AD/XMg0/L/YoP/YtPT8KVB8/IE5+PzhwQD8QTCo/CUKIPv5lFz9FyHw/9k0wP7JBcj9v0p0/hA1mPyYHTz8Hneo+LbVIP2ZggT/U43E/nbA3P8j1hT9e6F4/qPVKP+a3VT+s+DQ/B2rRPkzbjj9zzRI/NtQtP6VXHD/+Njk/MNWoP5zwOj/tYvs+2FueP8Q9Jj+ex4w/Qs8cPztVWj+ty1s/wJ8bP5cR5D76hIg/A6JrP5r2XT8cUCA/klU/PxjkRj8RInU/PmtIP4DnUT/gp3Q/hTZbP9FjOT+q9j8/xuUnP75agT/mcDM/bJEzPwP8dT9UadQ+V36SPz7hIz+y+mk/qdJEPzPtWj8s5IQ/2OndvWhsBDx5Wz6+jlk+PjTfsb4iP6m9k40QvjxXfT5YoYI+1JMGP2CwZz1hJoE9tg/tPcoLAj8IKdE+fJ2NPoCgdL07+iI+sADfvC+WDL7mNYw+Q0+3Pkxo0L68N+E8P0J+vhb8pj1riRa+zydMvnjffT40NCw+yrBjPsCEabxIvtQ+tLpiPvPerz5GZws+BvanvdRzTj2bwwy+FR1mPniulz7nfbw+dqk3PgcgjT6vnp09XbMNPiykOT7iKwA+xv+gPuYs0b17zKQ+giHrvd7hgT7Sguc9swqYPQVgND7x0ho/ZJjuvaarXj7cqpm95x0OviSXTT2LxwS+Aq3CPRKmAj8irJM9xB6+vQbwrz4wIJg+NOqNPl6XIj5szme9AKkQu9Qgo70EHVO+hF29vipV8b4Qvry+Gm2BvsCD7jxQFQA99EvlvfCWV76aK8y+OK2pvuz94b3Qj0S9LgIUvvxp570bzqO+bPuvvRAzTb1QV+K9vn/WvsA2T7ygiFi8LND3veCP7D1gPvc8yDGRPXVQzb4Iu4y+ANsLPZA6wL6d2pi+FRgHvyDtm75cKky+SDq3Pdj8pD1cp7G9LdePvtCTUb2OeFi+rAjMvusMy76stKy+KAuavgeFIL9P/di+tmDGvvQOZb5QYTm9sC0JvvYAM774iam+AKN8PWjv1D1CgYe+AAb2uixAWL442589gByUPNB8Nj0Q90+9lXLLvv64P76ocI69aITEPSBhHLyWSm6+CKAzPoCnqbuAaBS8/GXVPsJ0Bz+vXRg/IPkaPwKNwD46t60+3w6CPIOAcz+zfoE/vvzjPkJN+D6pmEU+A2WDPq2LUj7snnQ/QixWPgrCkD/grM0+uQ9qP9bx2z6WGLY+2my8PvIajz74Vps/4q2vPqSPJj81Uxs/hQtEP6ulDj8HA3w9N2ODP/aiFj6NXEA/jzztPSR1ID8KHKk+cHzYPpmsSD/SxR4/PXcUP9rjID5/ECU/xI0hPnUMOT9aqpo+2PQQP+imej7PhC0+YOLIPqIVAT80aaM+CHrsPjuQPT9AmZQ+toQAP/5V5D5ghnK78/xGP+XBCz9qDds+nMjkPuKg7z5JREk/kA4rP7L0hz470hI/Ek7EPjl3fT9qLrU+fEo3P3FIID8EP8I+9GElP0rlFz8KqDU/pKIhP6YRIj+L2Sw/hzoxP0sJID8g5CY/AfFCP51SMz/SJzM/flNGP4SCMj81kTU/urI4P3uBpD1WXgY+a7v9PY+b1z0c9yK94KxoPvl/CL060+k9Zns4PqSUZD5A+hQ8EOKjOkpsCT6r5IE9MhOXveKjZD1L/By+DeU1vsLRy73dlFa+LvmHvQvSM75BiXO9z850vqjmU77wGV28dkmOvI4uwL3NEWO+O9TDvXEEgr0+UjO+2NntPqCqkT6Knu4+7wD4Pux+Aj+ajMo+Ru0PP7Y30T6SlLY+0jXOPsF0Gz9ChQw/xJHqPs16DT/m+RQ/xo77Pql1Iz+B2yo/tLHgPv3bIz/BjT4/p8IvP2UHGD+SoSw/5r8ePyy9GT8+li4/pmEgP/Y1Nz/fYxw/8BUvP3yJIj/pyCE+hK/0PEwaKz0EW0I+EaSCvBuiAb5Ol4I+j6kdvVopoD4Kh2k+BTw7PVLJxj3VjSA+gxOsPcXeiz1ha1s9TdAlvVBfkr7+Ypy+MuHRvX7R2r0MpA68INmTvtBxs71yOoS+TryfvsYn5b0Ogai+X4dZvmYAnr3uJty9NsSGve4OBD9bjts+zuyRPmgx2j4mFgY/QiAUP1RooT7c1gE/oNa8PlUr0z7iFe4+6qm9PnA+vj4MF9I+jkPiPjLUBz+gx3a8MMA9PahNGj3Beli+0FFpveCJ1byUEZE+SeerPjQvCD5cKB0/hNKvPtaLcT6inCE9WGeavXgbDj4mfgc+aeoSvSM+jT28u+y9SMQuPaC7cL443dm+pmlfvpBuMz09F8Q+wt4yPmkjyz7GHzc/ylcAP7g4FD61YTe9fQWLPauwrT2SL7Y+veyWPSnJwD0='),
    ]),
    'extract_features/in_place_layers': (196830132617903, [
        ('{"dict":[["output of layer 0",{"tensor":["float32",[2,4,5,5]]}],["output of layer 2",{"tensor":["float32",[2,2,3,4]]}]]}', 'fLuVvzMYtb8zP32/J+KXv+0N+r9Q49u/3ibov1Xpy7/3Vp+/RlnWv94D8r+JqcO/7g2VvyP607/SoLC/X1wJwB4yHsBw9QvAmb6Nv9WJm7/EKs6/Z9cpwCtEBcCYsOK/pOQFwMcP0D85dHE/jVOUP53xmz+Mn5o/IRyyP4NQdT+jir4/hPqEP6RfuT8G678/34mwP0P1gT8Fa5M/FxnCP8eBeT/LLdc/l4TuP0KXpz8qXLM/zTbEP+vpAEALn6A/svSgP9jCtj9Ygwm98nQhP5AbDD2r5Zg+JV3QPoodDz6Kg+4+kCo1Pvzpg76oDfQ9PH2ZPbTC+z5yhls+xkeGP1DJFT8ifCI+WLhLPxgiVL3wgVU9WKyLPoBO/zxe24o/1MOdPaZOyT40pjM/XiihvoBDmjxeb4G+nJczvnG8Q74GXlm+hf/TPgBb6T2gflw9Dp6+vtz3C78gyYc9uzqCPvTcxz2yMT++ciR6PoilAT31wGi+xgwcPoDV3TwwhxE978AQvsiA/z3nEoE+iZyNPrSNpr/nLfy/jYcBwHLD/b9KWtK/goduvxCxkL9d2vm/s0QswKTmA8CtrSPAtqTtv1aJob+3Pri/A8OQv12X8b8aiN+//9Cdv1JUzb8+XMK/VQjHv9VZxr90hpC/Ju3Jv7BP77+nzIo/g0a7P8nGzT9GwqU/SwGDPyOD9T/LMQ5AByYQQNi4nD9ve3k/2dnkP2PAuj8MxZs/V11WP4XbrD8HSpg/0D6RPsf6hT+QaLM//O07P4lBQj8zk1s/y4xlP+EsyD+OKqM/hP/ovvqayr4i5zo/SHl9PyDO8jygPWE9aERIPTaFJT4b8zE/IZjkPtEKbT8w204/wcj0PsLqBD5AciS/lhv2vg+sAD9UphK+TLuKPsECdT9iAjw/Jv4jP4iylj4p2k8+MGjJvn1Zrj72szU+mmMAPkDCc7yAz6i9bHPrveSnwL1oie69diZjPt6QZr7okOu9EHSCPNIL3r5AMvk9QDUgPIW+4z4Nov8+Ll12vrpmRb7oaHe9GFM7PbaVRL5Oow0+GE7WvkKQTT7EbD+/NsflvC7kFb9Ti2G/xX4+v/quNr/jau++0obwPvK4zr7x+4q+ZAfUvp2OMr/sP44/4kEAP8+Hkz9/kss/j6ueP2ftjj8WlnE+XP6GPoBaoD/RaqU/pFroPwp6jD98tV6+jFSAvo3EY7+LWwC/fbWVPmhrs76wTzq/pUSCvdIDyr+lxqC+UwwYv87iOr/dXPQ/ijwCQGbbbj9kZ5e+7eB9vpyhTLzlZHI/lM6YPwhlLj+wWS0/IGREP3U2fj4='),
    ]),
    'extract_features/names_and_order': (105182761899866, [
        ('{"dict":[["result",{"dict":[["output of layer head",{"tensor":["float32",[1,5,1,3]]}],["output of layer 0",{"tensor":["float32",[1,4,3,4]]}],["output of layer stem",{"tensor":["float32",[1,4,6,9]]}]]}],["order",{"list":["head","0","stem"]}]]}', 'GM6yv4WNpr+i0Zi/t/BIQPX6aECp3CxAfCMnP6IWHz8Ws4w/exX/vykP9b/07OW/6+iqP88QrD/hc7Q/LSW0P/xiuT/C+L4/LEWgP0TEzT+MNcY/RkjhP+6/oD/Smp4/nWm/Px9epT+NLdc/ajB2PyxSgz/TrlY/t95SP00qgz/hxI8/3Wg7P+ffkz+eYkk/4V9BPz2LoT8EyWk/QH4gQJMREEAad+s/wR34P2VxEEALKxtAm30gQNPQIEDvAwJAemgBQFLxEUAauw9AqnuIP0cDdj+TT2s/vxmLP5FojD9mTYo/Id2dP++Xnj/4qIc/dv6OPz8kaj+m8HY/kjWQP+Sgaz/BGpc/CBWsPiVzgj8GvZE+CM0zPzRWaj94DGc/ZIIZPxzlVj9YCAo/kJ9sPxgfgD5pW54//hFZP7uXPz+sRqs+/MvbPk5/Gz/Znqc/u5WNP+sdyT9iQZM9kqkwP5SAZT9bqQg+1CSxPy9QnD+fe4Q/2K95Pzr0XD//MC8/NNxlP8Ctaz9gJpE/aMVaP/ioZT+Y4fI+8uyeP4a9Dj+25mE/m5OgPxbPvD8uBKg+yekxP5KG5z504RQ/kKNCP/DMRT+OgHg/BlnCPkfzGj8+M0I/qluJvdfC9T6TFgK/JCbdvnh7qL6UqXi+UEhAvmDNKz60Sie/vwKUPtmqgD48AhU/sbLLPpt6iz401ro96u97Ps4cDr6Ue+g9PtVfPuaFFD/a3Dk+iG9APVgJSr/gfQ08zOdGP/DMC7+wVEY9ICY0PmKN074i1Do/JNkMP2ACpLy0b5w9TvwEPzrqjr2ZA8M+jFI3PsAzjjwMZfc9MNZevZzlbT/CslI+zBTyPZDDBr3vTaC+tHcDvynbNr6woT+9Zo6EvVC6zLx9Qr4+tiPNvWX6zD5A75O8tEjXP0AuAUBkz9Y/sIHpPw54uD81zq4/XmO4P2Q55D+u5Lg/tH3mPzIOG0DV8ghA5Lr5Pxid0T9YUdU/SOrgPzj9lz+4HdQ/BhflP9J3zz9iIgZAcTwVQB78uj9kPtQ/E2gbQLPCrT+MCac/5F0JQHRPzz/SqwVAglPWP34NG0D6MJo/XhISQO2dDUCSwLc/kAnyP0W5rT+cbL4/dqPwPx4KC0Cqhvk/BrIHQCeSCEBwWsQ/FGzcP8DCiD8dYpE/eOfpPzqtxj+e2gpAOgm2P0Ap2j9clq4/YbqpPsZKPz5Vo4c+rzD1PiCIvjwkyG4+jyrnPp05oz5Jetc+1uwkP4QmBD9hxI4+rJdUPlMQ0j5+dEs+2N0sP8iHVT5BVsw+9DJIvkCs8ztcBD69InQqP832lj4llOA+2KBlP4kSyj7ggZM8vs0wP1hs+T0X4JM+zO32PUSSYz8jtJQ+b7n8Pg5LHz/pgM8+GmkiPyy7jj3SDjQ/NeqRPijsQz75Ks4+qTD4PpZ3YT6q30A/T8/nPiC+9T3Fcro+KIc4P/A8Irwi+bS9aC3gvbJhRz4uBnE+'),
    ]),
    'extract_features/gradient': (111775379565879, [
        ('{"dict":[["gradient from layer 1",{"tensor":["float32",[2,2,6,5]]}],["gradient from layer 2",{"tensor":["float32",[2,2,6,5]]}]]}', 'Hx6uPStlMD4GIW49LGjTPSXXgD0nqkQ+wz1LPFpe5j0r09A9JqwWvitD1z64zAQ/rMDfPsYvCz/Sdec8IkysPgcYHj+Xfik/bKE5P7hfQD5FjpU+LOASPwC3Cz+1cdU+MmWiPaNBhD7v5hg/m7/8Pu2kCj8+ers+TVasvEjbir93AFm//O6Wv9evh7+SFhC9cYVgvw4RcL9HTJO/pHeqv29cwjw+VYC/if6Hv89chb+yLly/CKqNPHb8jL+37ku/iOs4vypFV78E8SO9ocJnPonlOz6R1AY+5eZ7Pk5TmTyPsas9abRIvRWh9D1DXlU+EB6ePYOJ6z0VGAU9kIymPQIhJj0ewvY9+napvbWhID028Ri921sjvonQ+T4AIBU/YsE2P4NUDT+VcyY+9CXjPpGaMT/16hk/sV4RP3MbYj5YRJY+WhjpPpUP2D5sy/Y+anxxPsqXlD4xVDE/d5UXPxyxJz9YP4w+cuAtvVFngb9MZ4W/KIR6v6LMh7+IGFc+DOuAv9dRhb8zI06/J4yNv5NTb74Q/xO/1c1Bvw7YCr/dr0q/IuVKPjAFT79lclu/N9OKv2ovKb9P3hC+30SWPS47Xjtt43k+6WduPjH9PL1asPQ9fr47PgFvnD0DOv89A7CFPsxqlT6tRZM+GMGJPfyVvrxzaSQ/WZkSP57iHT+iP9S9y0EGPNsyTz7F3rs+12TKPmox/T0IcXI9K6Novkb8vz4nlvE+Gy8hPwqAQj0QYai8xRG4PoLNDj+Mqgw/UtQbPoXKLz0wxyA+n1CFPp/yiT6/Ruw9cvRhvi6j7r6bpfi+OFEhvugNZD0MyH67dHyrvinEqb6fa6C++l4DPi5byz4eY7U+QGmnPvs9072zMli96sxUvJkETL4Wztk9io6UPSKGHz5kw+U8aJZWPmjM6D48Q84+tbtJPktWXT4SiYU+GGX2PRuNa72P9a69KXOPPpgovz6ef5M+rDqQPbiYiLxbYCM/ARgWP1l+Cz9z2FS9sykGPC3Rrz5l7+M+61n1PuOjOD7wC908CgpEvoMrzD53K9k+36shPzTGAD3BRBW9oQitPvorBT9dhwk/tC4RPusRFj0TLjA+g8WnPi4cij4uLBU+NuSCvoLSCb/OVve+rjZQvue0IT0mLgy9/XuPvtLnY77+jXa+iCmMPdwmgT57joU+njILPqTJbr7lsuq9VxnAPPxjPL0cWpg9iJTmPWyE3z0s8Xm91KLZPMdvqD7Y140+H3haPo/sWj52bpI+wa1EPsrs8rt6JIy9'),
    ]),
    'extract_features/arguments_unchanged': (32635184090544, [
        ('{"dict":[["result",{"dict":[["output of layer 1",{"tensor":["float32",[1,3,3,6]]}]]}],["image after the call",{"tensor":["float32",[1,2,5,7]]}],["1.weight after the call",{"tensor":["float32",[3,2,3,2]]}],["1.bias after the call",{"tensor":["float32",[3]]}]]}', 'sLc4PavlXr82L/Q9TJJMv8CsNLxCOMm+Qgo2vjjIjDzH7hs+jMzkvbxUhr+eo2m+/o92v3stYL+vxL6/LKxxvhgnjL7Eweq+G2Iiv9hgkD8PSz2/fH6HP/BqAz3gQZs9INvAPljrdT5sYwM/sAkxPtuHgT9wjvC9vD4SP421Bb8kABU/IK65vKNVIz9Q2Fu9xhTyPbiJp7641fE8/k6Ev7TwM73s+A2/QHc6vw5NhT44nl+/Ehm8vcTKmr6F3sC+7v2Avlhm47zUO5I+ztTavRM+Oz5mAtC+WqU5P5HYLz+Orbw+GB5QPyyLyT6B+10/HOMWPhMcBz9wN0Q9H4ZWP8TMST6I3kk/lQ88PzKUIT+GVqI+DchHPwAcmTwWpVY/toClPgpTbj/A2tU+CEFaP/A4Qz8NTQI/qjlxPwbOBD/86r0+h7lOPyc+eD9afuk+HlDsPqSUrT4ssHM/zO0bPhCoBj8uM3g/UGmQPmDy4DzxbBA/ym40P1SrCT6EUfQ+yvkbP7ivCz42DZI+FSgUP4mJIj/IGAU/cg5OP8Cyfz3WWE0/MJ5hPuXVDT/Ooes+Ij/CPmb5Kj/hEXo/Ui4UP4DZyT5gfp48LNR8Pui4vz5w8Ww9mw9cP4Jjgj7HEng/hK92PogKXj6Mkdk+9AQPP+wbLL6h+Ou95wPGvsNEAb+bek4+DAVeP2w9fL5MTJa+LdGKPozKZT7ztNO+7cnFOwz9Cj46oIU9O3vmvjtKUD7zeZo+eJ7XvhHE2z0czR6+CV3Iveq8jT1/TQY+pbt4v8NEoL3P9eY+8xGuPpiPrjshjTG+cMgDvT6wHb4wroq+PBKfvRRgBb9tDgc+g+hGPhORIb5VCwY/V2B+vg=='),
    ]),
    'gram_matrix/products_of_channels': (11984555233167, [
        ('{"tensor":["float32",[1,4,4]]}', 'IuOGPqCHar1WVMY8JqXhPKCHar2HJf09hDRyO4Ksf71WVMY8hDRyO65hqT1AXAg8JqXhPIKsf71AXAg8idkGPg=='),
    ]),
    'gram_matrix/batch_items_stay_apart': (36160004469656, [
        ('{"tensor":["float32",[2,3,3]]}', '2dpCP4SnXj53cYS9hKdePuQD1D4kn+09d3GEvSSf7T3d1a0+8Mu9PqAsEL1piwW+oCwQvU/juD5qiqU9aYsFvmqKpT26HKQ+'),
    ]),
    'gram_matrix/division': (64489143054635, [
        ('{"tensor":["float64",[3,5,5]]}', 'O7L7KYnAxT83/X84q3SFv9t8uNA1WaS/3IPWSKwghD8lsPnpB1+hvzf9fzirdIW/bM/6qxNMyD9U5wqhPxeBv2MQA1NHL6q/1/vrN68oiL/bfLjQNVmkv1TnCqE/F4G/hmlBPpUU0D/fP99Djy2Sv4nyBOMWG5K/3IPWSKwghD9jEANTRy+qv98/30OPLZK/iwfLoaXQwj/8Dfsvq2WQPyWw+ekHX6G/1/vrN68oiL+J8gTjFhuSv/wN+y+rZZA/8DHCcPGPyD8LhUzBk2rPP9DRSvvWHqK/OaNer2USpL/RbFeEXN66P7KLSd8EDqM/0NFK+9Yeor+W4MtJRvPFP9XgZt7UEII/CYgUUEdInT+165YX8TeSvzmjXq9lEqS/1eBm3tQQgj/z3lPTM5fJP/aILU2VhKi/S8F+4/BxtT/RbFeEXN66PwmIFFBHSJ0/9ogtTZWEqL81Xc3AhITPP9UXrP71Cpm/sotJ3wQOoz+165YX8TeSv0vBfuPwcbU/1Res/vUKmb9h7BcLQdzFPyTEoAb2MMo/6OMfEpjTkT9EI/YBX4GgvydWIaw5NYI/zVnoStRupj/o4x8SmNORP8lxEzgM3Mo/cbX+z2goPj8xtEoHxw1iv7RLwC36TaY/RCP2AV+BoL9xtf7PaCg+P7Cm85zmack/HD6/2XFoqz+fNsFHRj2aPydWIaw5NYI/MbRKB8cNYr8cPr/ZcWirP5QHBKBy0M8/6kh2oAmwpj/NWehK1G6mP7RLwC36TaY/nzbBR0Y9mj/qSHagCbCmP+gUOKVeA9M/'),
    ]),
    'gram_matrix/gradient': (83263909539671, [
        ('{"dict":[["result",{"tensor":["float32",[1,3,3]]}],["gradient of the features",{"tensor":["float32",[1,3,4,5]]}]]}', 'l4ayPowXgr28odI8jBeCvWU1zT4AAx49vKHSPAADHj2DFas+gLTPPDbR2Lxqd+O8tCaKPHqgFj4+AuK8vrWDvZQszD2zmTi9yVFCPfpvtby/w6Q8YFWuPc961T3T0Ao97BaVvVjSqr2+7rW9slPbvaCrHL40FMo8XrAsvehxJbsS61a9akcJPcV6W7yYI+W7v1SEPSizJ73w/bw734EuPD1AJz1wuba8tHFfPVqsdD0IzVS9NoAqvUtCpr033jW9CQLhvauM4TyX9/687KMVvXlYyjzQZMM906CvvO5ohr0b/6A9JtTmvIwlajz9zNS8oFOEPPAhgT0ghLA9wgQuPcDZVb04Wly9ucCIvejjoL19ude9'),
    ]),
    'gram_matrix/argument_unchanged': (200288347525970, [
        ('{"dict":[["result",{"tensor":["float32",[1,3,3]]}],["argument after the call",{"tensor":["float32",[1,3,4,5]]}]]}', 'P4exPqQFQr1ETJA5pAVCvc5gnD5NNhA9REyQOU02ED3GT6k+f4EKvwfzKD+rpME/CoYmvSbj5r+7pqW+AszBPy5oYz+prjK/2QaLvx7gE0BaOtG+UjyfPl8B0T+2YsO+X6npvufchb68Cco+yEaqPnd4WT+A1Ia/fafNvgf4LD38FYW/VZQ+vwDPhb/UZyo/V7Whvx9toz47ALQ98t+iv1IJnT/Pa9W/pEovP4uoYz9+Rg2/coBWP80MMD44E92/9hJ/v+EHUL/iQ0A/4z9jv0zi67/iDqU+pROYP38y0j5rRX4+5vygP1Q3ET8uGnc+K9AfwPZ9ib+UkT0+nNU4PhzknL7/il6+XUINP+AwxL9bSDA/'),
    ]),
    'Normalization/channels_not_columns': (76869962181600, [
        ('{"dict":[["result",{"tensor":["float32",[2,3,4,3]]}],["image after the call",{"tensor":["float32",[2,3,4,3]]}]]}', 'MqLjPcIcUD5TtLU+wepZPpRSXT+o0Vk+tGGPPFN7FLze19E+Kc5KP7Lsrz5iMmM/zX00PyL8Aj9g7Cg/F5c7Pz4+Jj9zBL4+QkcOP9tLND9RpS0/NJ8jPwZZVj5JroY9pi8pPrALU76jqIE9HJnhvcP/6r6MJ8G+EKfWvKZST73RH5k9O2a6vmKW1L75xDo9NINuP5FtUT/2k0w/ThC+Po29Ar6DW229fhIuveN1Jz/2blg/0H1GvUw/Ej+WM2M92jchP+SBRz7hMQo/aTtwPrhdJD4mtxU/fM4dP3r6tz7BQUc+5w1APo7bQj916tE+00xRPbSN7j18rl0+54I9PrFFWb5m5KC+Hc2BvmM0c742fau+6dIZv6BUE71FS7O9aAZyPmY5pD7cY+s+oLeoPvVFbT8grKg+9CIaPmg0AT4DlwI/SU1cP8IX5j44qHI/jk1rP0bOLT/c7lw/AB90P4uaWT+xHQE/pNU7P4MPaz+dzGI/+lhWP8xSmz6kCAA+WV5tP8zUAT+12k8/DZ4dP3RgYj7ChqA+Re41P0jcLj8vLFM/GiuoPtKKij6NuUo/Mwd9PydfYj807V0/MA3zPiATjzwwpqY9cKbDPWXoOz/Uymg/uHW4PSx3KD/AxD0+lVxTPyYbkj4RwzY/dmarPjiPeD6qEkU/rx9PP/i6+j5Q85E+GHqNPhQmfT+XeQ0/XlFMP89AXz8gN3w/7x1zP/sRAD8uBsU+YDLoPth48T46Cbk+sAR4PSwaMz9OKiQ/'),
    ]),
    'Normalization/sequences_and_tensors': (137080770342732, [
        ('{"dict":[["result for tensors",{"tensor":["float32",[1,2,5,4]]}],["result for tuples",{"tensor":["float32",[1,2,5,4]]}]]}', 'iVQav0lhOT690AC/jZwevH3YlT7xefc9hvS1PTgdLD0a2f6+UuxWvl5Qsr68i6q976s8PmBGCb7nN6u+428CvzpIhj4WlAq/0fyFPcacTr6Bqwy9vsvbPnkG6j5+i428rc8mPy4J0b1uRyc/gScfPpZrYD4eltg+bmoFP6qEKz8OFyI/UWgjPy8ruj04Dr4+HXAMvkcHbj52Uks9WOuPPolUGr9JYTk+vdAAv42cHrx92JU+8Xn3PYb0tT04HSw9Gtn+vlLsVr5eULK+vIuqve+rPD5gRgm+5zervuNvAr86SIY+FpQKv9H8hT3GnE6+gasMvb7L2z55Buo+fouNvK3PJj8uCdG9bkcnP4EnHz6Wa2A+HpbYPm5qBT+qhCs/DhciP1FoIz8vK7o9OA6+Ph1wDL5HB24+dlJLPVjrjz4='),
    ]),
    'style_loss/value': (41681565453420, [
        ('{"tensor":["float32",[]]}', 'Vf8qQA=='),
    ]),
    'style_loss/gradient': (138512997656724, [
        ('{"dict":[["gradient of the features",{"tensor":["float64",[1,3,5,4]]}],["gradient where both are zero",{"tensor":["float32",[1,3,5,4]]}]]}', 'xpf1M69Ij78NAwVOGdaDv+KeCbkHqJE/Q7MGg+upc7/Q/iR7Gol2v122vRVmBmM/xTQhXR5lfT9sGXUYJwl3v4LqpQu3BJC/WOMm4Frcnj8GMYtWcvOhvx6waTEsF5k/VZXmBHMMmj/0ArRNHwxwv0xTeDiocJU/2I19eWTPY7/ACx33ij0Sv/q6JSKaY5q/KjYGFxKweL8mR1/0giqOP/BzPlHJtJe/pvbcDjgpgL8Skmy2ebeWP9C2+pQlZYO/fGhD59Vai78WC/h1Te5Uv/Vs0QyYsIg/yzVoAahugL8oTqXwZCWWvwgolqbZIpc/fRQQkdWCqL/wrEQTQsufP/m4FoRMgJI/kdwqhu2XaT9k+WrvonWaP4nBRxOPyHa/KIEItoFQcz8A4uvRyEmev8A01HRxa3a/bD0Q1Bhjkj94tA+5vnhWP7h/C9UwanW/oHoz00iXaT8CARkzdzJXv0WCy8aa3XS/wKBSIuTrOz9CEU0nor9avxYweOXHd3a/YqhAtYekdr/aFZncxzx7v8M9YEi7O3y/zkCNe3i8cz+oLrS+/KVjP+PFEM65BoE/esz5Y+DXVj8r8AkTFQ1hv2gjoAKC/YA/bEM01AYJdT8dcON0Vt1fvxpFAcMsrky/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
    ]),
    'style_loss/target_is_constant': (59248825809301, [
        ('{"dict":[["gradient of the features",{"tensor":["float32",[2,3,4,5]]}],["gradient of the target",null]]}', 'cQqePKJlbz1HB668EaKQu0oDFz0Sahm9XPMsPebLorymm4g9MZbTuxKYmTsMIwW8+HGEvMTMv73BQ4U8cilCPXDMzDzK+ba8ZTICPBSuvDsQaD65JVw8vCZj4Tx8L8K8AGYyPCCHXz24bx68kkAzPDYpQ73Hnku9oErMvP3eazxlL7E8Di7CPZaAIDyBD1i8PcYIuwDilT38uFK8E4YoPUOa3bwFbUi9YjoTPdJ1Kruxtx89+OcPPUwfNLvSXTc9qA6mvX4NK70WSLC8EY2JPAGknzz9KZA9ikQevX6UFTxXRgu8Y2/7PFKciTvGtHA8EsVzvZFmwrxyhmC9+NevPDoXKr0GjdI8m2CIO4C1ejrJH827TDEnPAlnDz1/zaW8OxhBvVOm0D0Ur6i8XmkyvCkE/LxYkEO8jNgevZcCdrz2/AK9IGcUOi1ZYD1A8Zo8cPGBPbrisjyMkz69KhiNvbaMgT2w3wg+7oOxvDAeFL2goUE90UMXvZI6MD09pFu88xv9Pex0cL2E3ci9p8vsPN7kFz1Rn5Q8vRjvPC1+Rbw3q7A8/miGvNRYcDqeUsA7IJtnucxKh7yRcqm8/qh4PFKbyDxKd3O9K1XgOz6gATxYUgQ8OOMzPDZE0Dyytco7'),
    ]),
    'total_loss/sums_over_layers': (266853268351326, [
        ('{"dict":[["three",true],["content loss",{"tensor":["float32",[]]}],["style loss",{"tensor":["float32",[]]}]]}', 'KNogQaOtFUA='),
    ]),
    'total_loss/weights': (2169133626632, [
        ('{"dict":[["three",true],["content loss",{"tensor":["float32",[]]}],["style loss",{"tensor":["float32",[]]}]]}', 'YsQIQulWIkE='),
    ]),
    'total_loss/layers_go_by_name': (151077925843877, [
        ('{"dict":[["three",true],["content loss",{"tensor":["float32",[]]}],["style loss",{"tensor":["float32",[]]}]]}', '3owTQT1wJ0A='),
    ]),
    'total_loss/total': (13277498649518, [
        ('{"dict":[["total loss",{"tensor":["float32",[]]}]]}', 'e6EsQQ=='),
    ]),
    'total_loss/gradient': (230635797394634, [
        ('{"dict":[["gradient of the first layer\'s features",{"tensor":["float32",[1,3,5,4]]}],["gradient of the second layer\'s features",{"tensor":["float32",[1,4,4,3]]}],["gradient of the third layer\'s features",{"tensor":["float32",[1,5,3,2]]}]]}', 'YR59PGVSIL0BW9S8EXQuvovZzT0M6IU+MTXwPGmBkz0YVIu9cqfavRtuL72e5BK9pV8APfw5rL2nbbA91VoSPgB4DTxwVlY9rGJIPfyD271V38U80mkPvfaeAj2Chsw9zijePaX2Ab2a3k89AZJtu6cnsb2mo+a8YIyEvVo3GTwnwm09S8wLPF70jzwC1mQ9inGqPeisRLyA4JA9UN6wPSsr8zy8Nlm9lqvVPFmmlj2mFB++J5KovSvsG70Rk1Y8NFO7PN7lIbzu36Y9nUDxPKtOJDzmyWq80qVJPVOYeT03ThW9ND53uhNKsb2iKMy90DyHPQhpXz2i1cK80OHwuplbBr6IbF27XWFFPvORgT1Um9g91Z34PUgX0L2PROM9pGZIPsJ6gz0X94I8BK8DPVpWS7wIsZ68ibO5vSaCZT7uD/c9Lq9jvpA5bT23mlK93DSIPb1I7Dy834k+ComLPTVomT2qzag9ugE9vYXZAb7MAZ09P/wDPsKcgL3N6ZS+dKHxveLPbbwohpC938HevX3ovT02EOa9sxsvvVI5GTuoLBW+jgRjPuBPwL3Puwy+MZKEPI04OL0gOec7Dog4vDAdXzzu1z29IuQhvMMbgbxwhiA61JlFvLCABbsQDYU8d+59PM19OD1sCfe7txdfPVcfLbzjb2K9tK5jPP6Uib1W4JW7OAypvFaYDz2QT1C7Ag5zvDZwhjw+H0q8XIkwvHXsNTx6X4A9'),
    ]),
    'total_variation_loss/value': (180335552465811, [
        ('{"tensor":["float32",[]]}', 'HLnJQg=='),
    ]),
    'total_variation_loss/channels_stay_apart': (185958841320878, [
        ('{"dict":[["loss of plain colours",{"tensor":["float32",[]]}],["loss of noise",{"tensor":["float32",[]]}]]}', 'AAAAAHwrCEI='),
    ]),
    'total_variation_loss/border_counts': (27601397652890, [
        ('{"dict":[["loss with a bright pixel at the top left",{"tensor":["float32",[]]}],["loss with a bright pixel at the top right",{"tensor":["float32",[]]}],["loss with a bright pixel at the bottom left",{"tensor":["float32",[]]}],["loss with a bright pixel at the bottom right",{"tensor":["float32",[]]}]]}', 'eZeNP3mXjT95l40/eZeNPw=='),
    ]),
    'total_variation_loss/gradient': (58040214407338, [
        ('{"dict":[["gradient of the image",{"tensor":["float64",[2,2,4,3]]}],["image after the call",{"tensor":["float64",[2,2,4,3]]}]]}', 'ctTXghek+D/xqRn6QQD7v1hmDEl41ABAjIKNFVaHA8AczxnmeUkIQFp6LRiOUwjAF5a7YkgL8b+wMNXbK/sAQJEniWvsLvu/s8CcKiH/9r/ShM46AKP5PyT5p/UY7O4/EC34ctit+T94u/204Cb5P64l96hXjwbA05qwP+Dw+b8mKvHY3boPwOPzCmdFqxRAcjMS0LcyBkDQ9iEpoRLdP2ENFIq70QfAUTyXmCKNCMC5SXu/RXINQILEWknVmum/QFkEuwYrqD9YTIKQvoUBQCCe0ONcEgrAYHlUVETmDMBLfnoi7zr+P8gQ5XptKAtAXI862jku1j+aBocfewXsP5CBEI954AvAJVxaiRo08z8/whL3jxTxv8EVsIa/q/c/iFWmsydVyr9Q7clTsGe1PxBMJt8geuK/yOjAxstbwz9BnMiFLK8DQM+CNXr1Tvw/+tT4e+Dp5j/kcN2eeP0SwMBJGCH8lAPA9LUl79zL8r/kMQGNC50LQHxw821FquA/jTh6/m1Y5z+bXlwQN3HgP/N7I+l2gus/NPgApzVuxj9CEZFDAnnpP3AyR78Yq8M/wNVBmZA/zD+PPSKYilnqP6aaNybr19Q/LOspT3MXyT/ZQOGr9nrsP1+F6Fx8Lus/nkXcAa9Q6j8kbHiKaFHiPzDnxTUx/aQ/EOSPDDpE0T8YJ5eptmaxPx6cLu7sbO0/akZ5e7FZ5z8c230PSZHfP7gLhi466LA/QMwIRDTOoz/ASzY+WjrsP/aqWd/2idE/xoZUs0HR3T/fk10UfDHrP7C4GcZT2Lk/0AHtkdbmrT9zqKbJS2XsP44WyqRSae8/QXe0QOQZ5D/3qNnhA+HmPyKFVGyNldA/2EiWAK0C7j9Kvh03W7fkP04L/LnwVuo/bpPDy9wW5j9WINhUOFnoP6P+9MXqCuU/N9EjOSYf5z8cMJNnZpPsP/gCpaat+eo/ApM8/7VH4D+A2qSGF02PP9C6imES/rc/0NP1UK6L2z/C9t5A1Q/uPy0DBSJdsuQ/'),
    ]),
    'transfer_style/result': (252188403822654, [
        ('{"dict":[["pictures",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["needs a gradient",false],["evaluations",{"int":"12"}]]}', 'tEzSO6WvFT3ZnGA/SSx1P5DnCjxgqcE8AAAAAAAAAACt9cs8OAa4OqjE/T0bjro86/02PxI7QT8AAAAA4PI5OwAAAAAAAAAAAAAAAAAAAACjVfk9SKwqPhz9Oj+thSo/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/BLAPYq7Dz6GRFQ/ji9LPxFEYT+iKWE/j/lyPwAAgD8AAAAAAAAAAAAAAABYdg09RthjP+ojZj+kM0M/3TsqP5ZjbD+U+m0/AAAAAAAAAAAAAAAAAAAAAPebVD9nr00/MplCPw7bLz8lbXE/VQ1yPwAAAAAAAAAALVJgPytNbz/mTGE/E9tQP1k1Rj8/Cj4/Vv5wP84pbT+mB2I/AACAP6uBaD86b10/iHpRP3b2Qz9W70c/5B0/P51vZj+/1V4/2PtMPxKsbD/XQnY/S7FlP0yBRD/saj0/AACAP2GGaT8AAIA/dLJ9P700Xz8A2Ws/AAAAAAAAAADWwVw/BcRGPwAAAAAAAAAAAAAAAAAAAAAZOlI/KLtwP5tRlD0AAAAAwkZgP0DXbD8AAAAAAAAAAAAAAAAAAAAA5mtTPyiEYz/9A6492SaWPQAAgD8AAIA/lELZPWMkTj4tdDM+4t5jPQAAgD/I5HQ/AVYGPQAAAAAhsHo/1JV4P8zmAD46gQM++Nc6OwAAAABzPpw8AAAAAOR7Nz0M4RE8AACAPwAAgD/GlMY9ULM0PogCwTsAAAAAmH9cPnrEYzzCgoQ90F7lPAAAgD8AAIA/QPLfPWQXOz6twZw9wCJXOl9fIz6XJyc9eq8PPVO/rj0AAAAAXDmGOwAAgD8AAIA/vrUAPl5/tj0AAIA/AACAPxS7izxt/Xw9pGtlPAAAAAA/0Hw/AACAP6bKDj5CRYs+AACAPwAAgD90awg7MNHSOkrH6DxEfEk9AACAPwAAgD+ui4g9jv4LPgAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAABb9XPQjSJD5Muw49AAAAAHVyeD/ZUXk/Sv16PwAAgD/+R4U9ZmQmPr/Gmz0LnEs9AAAAAIxCSz0Xe3U/AACAPwAAgD8AAIA/IJ1yO4JfgzwAAAAAAAAAAAAAAABeugk+nShmPwAAgD8AAAAA/CfHPAAAgD8AAIA/AACAPwAAgD+gJG8/AACAPyrSZT8AAIA/WLqwPPnv+TwAAIA/AACAPwAAgD8AAIA/9QNlPwAAgD8/rXk/AACAP4AonDq2wm09AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAgD8AAIA/AAAAAKbHWz0AAAAAAAAAAAAAgD/27nU/AAAAAAAAAAD6B30/AACAP4628D3U+oo9AAAAAAAAAADf02E/lKt6PwAAAAAAAAAAAAAAAAAAAACSfQc+sKvOPQAAgD8IRms/ShBpPwAAgD8AAAAAAAAAAAAAAADXWNw761U9PQAAAABhB3g/N6xUP8i/VT/OPXw/AAAAAAAAAACqGm89EjzOPQAAAAAAAAAAbvlHPyRXTT9UeGE/DqtzPwAAAAAAAAAAPbiMPcT0sj3hGVw/YbtWPz+AZT9AMlw/xwFTP7V+aD+qPBM9lMAAPffEHTwAAAAAR2BjP6foSj/AjTw/vPc1P8zFUD826mw/AAAAAAAAAAAAAAAAAAAAAAAAgD+vg3w/akdaP+9TZT+b/V8/Cx5pPwAAAAAAAAAAP3h/P9VcZT8AAAAAAAAAANAyWD8/9Gk/uMlVP+woSz/wj2U/IvJgP5/oeD9YaH4/AAAAAAAAAAAAAIA/98dhPzE8WD9/01g/oN1pP/wdaj+wLHk/mUN+PwAAAAAAAAAArmRqP11VZj/JHXs/DzhvP4x4aT8AAIA/XtqFPEzsFD3WJHE/LZd7PwAAAADGuEI8AAAAAAAAAAA6VLA8AAAAAIzPWz26tCw8+GFXPwEjVj8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABE4TQ9IC/DPQTzVz9uTkI/AAAAAAAAAAAAAAAAAAAAAMHLoDsAAAAA1klOPZS5uz3qC2Y/NotcP/BFZz8pT2U/LIBqPwAAgD8AAAAAAAAAAAAAAACEzlc8+6ZkP8Nhaz9IRFA/uro4P82WWz8AaHs/AAAAAAAAAAAAAAAAAAAAAHgKVj+cbUg/L4xFP9t7NT9QBFw//UBrPwAAAAAAAAAAcS9zP9xLdj+XgF0/T/U/P951QD+2lUE/3AtdPxt3bT8KLXI/AACAPwAAgD+uu2s/4v1YPy5NPD/UZUA/J9hDP/iuWj+pEmE/vEpZP3Y7cj8AAIA/cFpgP9C6Tz/9xFI/uwt5PzEicj8AAIA/AACAP0inZD+vOHI/AAAAAAAAAACQhVs/McNTPwAAAAAAAAAAAAAAAAAAAADFllQ/XP52P45niD0AAAAAoWhZP7Z+cj8AAAAAAAAAAAAAAAAAAAAAI7ZVP0vAaz+N1X09kifBPQAAgD8AAIA/ejlRPVXK+j0QQuA9epInPQAAgD8AAIA/OBZbPAAAAACfEXs/AACAP7OEST2wZF09AAAAAAAAAAA4DlQ8AAAAAAAAAAB4bWk8AACAPwAAgD//HUM9GBgrPQAAAAAAAAAAQBL5PUzItDyC8A09pI31PAAAgD8AAIA/IpnHPaUVpT3Z7Ak9GNmgO59ZuT1LdK485tTaPCoMIz0AAAAAyFo3PQAAgD8AAIA/BmxjParNcD0AAIA/AACAP7MhjzwspPc8M9IFPAAAAADbJns/AACAP5Qigz344yE+AACAPwAAgD8vdX48IIIYPAAAAAAAAAAAAACAPwAAgD8da+s81ZWCPQAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAOG7vPDlTwj0YPNs83jcJPFuoez+HfXI/6zB7PwAAgD9y1yE9tgrjPeyQKD3deew8TZvCOzb30DwvC3Q/WlRyPwAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAAAAV5Vc9/ftqPwAAgD+qQBE8OuGnPAAAgD8AAIA/AACAPwAAgD/oYHs/AACAP4sjaz8AAIA/0zc4Pae5RT3gN34/AACAPwAAgD8AAIA/5aZ0PwAAgD+wA3M/AACAPwAAAABu+wU9AACAP4cQfT8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD9ie6Q8AAAAAAAAAAAAAAAAxFR9P7/BfD8AAAAAAAAAAD6eej8AAIA/AAAAAAAAAAAAAAAAAAAAAPt3cj97zWk/AAAAAAAAAAAqu3E/NCN5P+p1dzwAAAAAAAAAAAAAAACoa1Y/JlRmPwAAAAAAAAAAAAAAAAAAAACwRX08AAAAAGphbj+exlw/TvRSPwi6az8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACFTlo/ONQ/P+qeOz+/9Vs/AAAAAAAAAABxT0k9CTS/PAAAAAAAAAAABEo+PxquOz+pBT8/6UJYPwAAAAAAAAAA6jQBPQAAAADuqVE/WBNOPycZSD+H80E/xS48P4RfUT8AAAAAAAAAAAAAAAAAAAAAt95VPzoYPT+9vSE/Qq8vP+BWRD/Nylg/AAAAAAAAAAAAAAAAAAAAALLMdz9tb10/daE8Px6DPT/FOkY/p/ZQPwAAAAAAAAAAhe1qPxwxZD8AAAAAAAAAADs2Pz9ePlM/REZSPw1EUT/k91w/rEJeP3mraT+7V24/AAAAAAAAAABSXG0/bQpXP3reST8SeEc/2H5LP/yXSj/HFmc/M69gPwAAAAAAAAAAfCpbP76yTD/ezVU/vBZSP1igUD8lrWY/'),
    ]),
    'transfer_style/arguments_unchanged': (246481930641086, [
        ('{"dict":[["evaluations",{"int":"3"}],["content image",{"tensor":["float32",[1,3,12,10]]}],["style image",{"tensor":["float32",[1,3,15,8]]}],["weight of the encoder",{"tensor":["float32",[16,3,3,3]]}],["bias of the encoder",{"tensor":["float32",[16]]}]]}', 's04SP7NOEj9LDw0/Sw8NP/esEz/3rBM/sTsEP7E7BD+tmyI/rZsiP7NOEj+zThI/Sw8NP0sPDT/3rBM/96wTP7E7BD+xOwQ/rZsiP62bIj+zThI/s04SP0sPDT9LDw0/96wTP/esEz+xOwQ/sTsEP62bIj+tmyI/uLkXP7i5Fz+AGTM/gBkzP0gIHD9ICBw/AMIsPwDCLD+cYSA/nGEgP7i5Fz+4uRc/gBkzP4AZMz9ICBw/SAgcPwDCLD8Awiw/nGEgP5xhID+4uRc/uLkXP4AZMz+AGTM/SAgcP0gIHD8Awiw/AMIsP5xhID+cYSA/x68nP8evJz8Tsw8/E7MPP9ZVFj/WVRY/cIUbP3CFGz+sITE/rCExP8evJz/Hryc/E7MPPxOzDz/WVRY/1lUWP3CFGz9whRs/rCExP6whMT/Hryc/x68nPxOzDz8Tsw8/1lUWP9ZVFj9whRs/cIUbP6whMT+sITE/qA4IP6gOCD+orjA/qK4wPxesAj8XrAI/PXoZPz16GT/5OBg/+TgYP6gOCD+oDgg/qK4wP6iuMD8XrAI/F6wCPz16GT89ehk/+TgYP/k4GD+oDgg/qA4IP6iuMD+orjA/F6wCPxesAj89ehk/PXoZP/k4GD/5OBg/vAsmP7wLJj9MIC0/TCAtP6iADj+ogA4/a9EuP2vRLj88pyE/PKchP7wLJj+8CyY/TCAtP0wgLT+ogA4/qIAOP2vRLj9r0S4/PKchPzynIT+8CyY/vAsmP0wgLT9MIC0/qIAOP6iADj9r0S4/a9EuPzynIT88pyE/nY8yP52PMj/J+TA/yfkwPz0FIT89BSE/cbACP3GwAj9oPwU/aD8FP52PMj+djzI/yfkwP8n5MD89BSE/PQUhP3GwAj9xsAI/aD8FP2g/BT+djzI/nY8yP8n5MD/J+TA/PQUhPz0FIT9xsAI/cbACP2g/BT9oPwU/EuABPxLgAT/DBik/wwYpP/t0ED/7dBA/mCUgP5glID+Djwo/g48KPxLgAT8S4AE/wwYpP8MGKT/7dBA/+3QQP5glID+YJSA/g48KP4OPCj8S4AE/EuABP8MGKT/DBik/+3QQP/t0ED+YJSA/mCUgP4OPCj+Djwo/5ZIGP+WSBj+Sbio/km4qP+22AT/ttgE/TlolP05aJT+0USk/tFEpP+WSBj/lkgY/km4qP5JuKj/ttgE/7bYBP05aJT9OWiU/tFEpP7RRKT/lkgY/5ZIGP5JuKj+Sbio/7bYBP+22AT9OWiU/TlolP7RRKT+0USk/l+4BP5fuAT8V+wg/FfsIP/z2GT/89hk/68ILP+vCCz+YpAw/mKQMP5fuAT+X7gE/FfsIPxX7CD/89hk//PYZP+vCCz/rwgs/mKQMP5ikDD+X7gE/l+4BPxX7CD8V+wg//PYZP/z2GT/rwgs/68ILP5ikDD+YpAw/WHIaP1hyGj+tWhI/rVoSP7OMEj+zjBI/nekYP53pGD8zOio/MzoqP1hyGj9Ycho/rVoSP61aEj+zjBI/s4wSP53pGD+d6Rg/MzoqPzM6Kj9Ycho/WHIaP61aEj+tWhI/s4wSP7OMEj+d6Rg/nekYPzM6Kj8zOio/7SAfP+0gHz8abAk/GmwJP9geGD/YHhg/HZwfPx2cHz/Iwhw/yMIcP+0gHz/tIB8/GmwJPxpsCT/YHhg/2B4YPx2cHz8dnB8/yMIcP8jCHD/tIB8/7SAfPxpsCT8abAk/2B4YP9geGD8dnB8/HZwfP8jCHD/Iwhw/SlEIP0pRCD8t/RQ/Lf0UP2xuBD9sbgQ/eRIcP3kSHD87yhM/O8oTP0pRCD9KUQg/Lf0UPy39FD9sbgQ/bG4EP3kSHD95Ehw/O8oTPzvKEz9KUQg/SlEIPy39FD8t/RQ/bG4EP2xuBD95Ehw/eRIcPzvKEz87yhM/zcxMPs3MTD7NzEw+zcxMPjMzMz8zMzM/zcxMPs3MTD7NzEw+zcxMPjMzMz8zMzM/MzMzPzMzMz8zMzM/MzMzPzMzMz/NzEw+MzMzP83MTD7NzEw+MzMzPzMzMz8zMzM/MzMzP83MTD4zMzM/MzMzPzMzMz/NzEw+zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+MzMzPzMzMz/NzEw+MzMzP83MTD4zMzM/MzMzPzMzMz8zMzM/MzMzP83MTD4zMzM/zcxMPs3MTD7NzEw+MzMzPzMzMz/NzEw+zcxMPjMzMz/NzEw+MzMzPzMzMz/NzEw+MzMzP83MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPjMzMz8zMzM/zcxMPs3MTD4zMzM/MzMzPzMzMz8zMzM/zcxMPjMzMz8zMzM/MzMzP83MTD4zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz/NzEw+MzMzP83MTD7NzEw+zcxMPjMzMz8zMzM/zcxMPs3MTD7NzEw+MzMzPzMzMz/NzEw+zcxMPjMzMz/NzEw+MzMzPzMzMz/NzEw+zcxMPjMzMz8zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz8zMzM/zcxMPjMzMz/NzEw+MzMzP83MTD7NzEw+zcxMPjMzMz8zMzM/MzMzP83MTD4zMzM/zcxMPjMzMz/NzEw+MzMzP83MTD7NzEw+zcxMPjMzMz8zMzM/zcxMPjMzMz/NzEw+MzMzPzMzMz8zMzM/zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+zcxMPs3MTD7NzEw+MzMzP83MTD4zMzM/MzMzPzMzMz/NzEw+MzMzP83MTD4zMzM/MzMzPzMzMz8zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz/NzEw+MzMzPzMzMz/NzEw+zcxMPjMzMz/NzEw+zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+MzMzPzMzMz8zMzM/zcxMPjMzMz8zMzM/MzMzP83MTD7NzEw+zcxMPs3MTD4zMzM/MzMzP83MTD7NzEw+MzMzP83MTD7NzEw+MzMzP83MTD7NzEw+zcxMPjMzMz/NzEw+zcxMPs3MTD7NzEw+MzMzP83MTD7NzEw+zcxMPs3MTD4zMzM/MzMzP83MTD4zMzM/zcxMPjMzMz8zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz8zMzM/MzMzP83MTD7NzEw+zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+zcxMPs3MTD7NzEw+MzMzP83MTD4zMzM/MzMzP83MTD7NzEw+MzMzP83MTD4zMzM/zcxMPjMzMz/NzEw+zcxMPjMzMz8zMzM/MzMzPzMzMz8zMzM/zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+MzMzPzMzMz8zMzM/zcxMPs3MTD7NzEw+zcxMPs3MTD4zMzM/zcxMPs3MTD4zMzM/MzMzPzMzMz8zMzM/MzMzP83MTD7NzEw+MzMzPzMzMz8zMzM/zcxMPjMzMz/NzEw+zcxMPjMzMz/NzEw+MzMzP83MTD7NzEw+MzMzP83MTD7NzEw+zcxMPjMzMz/NzEw+zcxMPs3MTD4zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz8zMzM/MzMzP83MTD4zMzM/zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+MzMzP83MTD4zMzM/zcxMPs3MTD7NzEw+MzMzP83MTD4zMzM/MzMzP83MTD4zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz/NzEw+MzMzPzMzMz/NzEw+MzMzPzMzMz8zMzM/MzMzPzMzMz8zMzM/zcxMPjMzMz8zMzM/MzMzPzMzMz8zMzM/zcxMPjMzMz/NzEw+MzMzPzMzMz8zMzM/fXG3Pk4Jwz5ww0u48jaHvm5L+bxv3sC97yuTvAnqv7zsAX4+KkO1vNcSjz4lqre+UH7jvgvpVz6tdTe9IndtPr50gT1q6e09eMnTPWzZKz7oS9y9cZ69vfLmgDwnZ9++CzUovqzVpr0iAsU8hJcqvnHwu76Ha6i+Q2uLvVNuy70RWU8+FD63vegTWbwxkxQ+tJcvvpjyUj01HI882N65vrmOdr3GGd686rQYPTCn2jsEwQM/XtgJP6J+9L1B68g+bq6UPsuHlT2J0oa+xW2evTOJ27za5Hs8dJBYvhigTr51m08+DzzUvqq9mT31ZJO9a16rPpbNdj7fGK+8G4QKvgf+CL4KxxE/p9krv5ZAG769W4W+/bMuvzEABL1WG0y+Vs7lPkydibrLD6e+AU6IvoWXMT6pMy081RWAPswGir3Sqp0+ctDyvdmvyD1DiA0+v57dvh5Gnr6pl269ax1+Pn4vZz6qSS6+ujE2PZp4tL7JEmc9a4jDPSL+3T52dl09k60lPvnqsj2+iZO+j9kVPSDrpD5b0VQ+cujpPuJRjT7a3kK/3OahPRApmD5J0V4+6EMtvqihHT6C92g+lUvkvSKoPT5aWt69cQC/vaZld70DFIU+iEMgvnpDrb7qGuu8PsP3Ohw8eb6DMEw+67xOviz3o71o6tK+OXjMPQYbcr2Lw5g9hvd0PqGtWj44hoO8YwOXvgARfL2hXoo++Dg6vnJXe73wCtU9SBE9PldjIr2MJp09DNdzPIICTD41jse9MwtuvlvzaL7qfrA9ZEm5PiLscb0zO7y9wKZtvrmPeT4/13w9/LGvvnt5iL1w2CO+6zesPTpkor0lLvY8o7LPPh+Tjz3Pb8A+WjqxvXbqez6iVYS+Hpj5PoH7Ob7tSAg+1OOFPi1+Nb/sM86+vKRAPnb4Gz4fIAc+OtEyPYRmxD68gDG+L7SbvtFHpb4uXaw9vFOCvY2rST72qwW9H42VvkglAj/d0K0+zL7ovp1uwryBp4u+ZHIUPi759b5wKxo+J202PmpStL1oAoi+v0kGPsro/D1LKsE+VCD5PlxiDb7FNkQ+GJwOvgpfGj5G7m0/WfODPk9A875gmau+NeY4voQIET3uC5k+GCX7vbVYCT6NdgC/yHUZvhTKyb1XcUw+obcMvWdtMz5LfPW9AOMdPv3l7L303Ak9rFJavkmNkbys3Ja+fgWIPajqZL5levA9th9IvUJYtz4pyFe+SxyovXfFwD2ZZ4g9NUOMPf8w0D7xCdG9jkQQvnX+KjuJvb++Aw69PsP/8z2ig8+8CPUQP0OKNL7uBuq+wEzEPbMsID4Qaa0+SaoRvpv9PT53tjA+2rrwvTLFIL1cP088ld3QPUHpFb79ILm+EEARPRKN0L4zD8m+C4AGPrFvAr/J25S+KHuaPs7UfT4xbs0+YcUXPhEDaz5QZ0c+K3EkvjCL3L5inI6+az+mPhC9iL7DTLo+/cQbP/FYWzyEKFA+YN6Xvgzt2r5Ucn4+dF6ivizRSjxhngm/zB+jPgZw/b5uxxi/N1nmvkvflb3Jipu9xmlNPuXdKL7d9MK+vlsXvYcpOz5T7oU+bMsEPSp63z6iiQk/LROkvcnpJb9OiPQ9PTeNPohmJL3Vwgy/koGmvmYF3Dwjsqe96DPSvkcnrb40/Ju81luMvnWlCD7MQqE8Kni1vhswWb0zN26+AlmKPn/s9bxJbO8+8aDIO9Osrj5uRRw/He6Evp0fAb7Bzsi9KTy3vp6Kkz3tOSe/TCxyvCcs57xiBau+3Uo2vmwxBD40SNw+0ILZvnQC7Ly7YVM+N0G7vU0Ydj6EJok+ABR6Pv6eir5sG8g8D3JaPs2K3DzYXXs85S1jPnXTXjrx1iG+7xwWvsEFTD7aKBq/fzMrvjl/qj498hq+TD0gvjg/mb2RAWW+/lgHPs2O3z4Ac+G81rldvL9lID1UR1k9XJerPRe7Wj48Co++8CDHPphMvr7OryE+tJHqPr2aSj2+VRC/IcqMPFSDXz7G1kW8bB2nPe9aNT0mqUw+uDVdvidfa74zf7c+F/4vPgHVkb6pOtI+gfCRvVTUDb99Zjk9roO7PZ7hlT4UquI9j0clv5Tp8D4+kGC+QbgBP39TkL4lE4Q+9b3GPtKXFjzscjW9ltbZPlqqzr08pXO+Xf+qvmFZcbx0ATS8dEDFPRTBsz07n3y++8iiPp9f+b3TjNO9AdtcPgUDuj49QXa+egTbvrsiyD53dbg+y9MQvmJ2T70D17c+BWcWvvvrqr7z55s+EJAIP9nkiL7PI5q+J6FbPjWTGD6m2ES+PjMrPgv8kr0HYgI9U0elvI+kkb0XSwI+v1ScPVUiXL2D9769DDsOvJMg8r2y7CC9IlMnPtUIYL2ryVU9l8zIPA=='),
    ]),
    'transfer_style/style_arrives': (8086450377393, [
        ('{"dict":[["picture",{"tensor":["float32",[1,3,12,10]]}],["evaluations",{"int":"30"}],["own losses of style",{"list":[{"float":"0x1.98f9e80000000p-16"},{"float":"0x1.4282d00000000p-25"}]}],["gradients left",{"int":"0"}]]}', 'uSSBPntPHT9UhCc/Hnw1PxpEPz8KvVo/HXw8P66ALz98HHU/QzswPxh6zj4/ERE/RejfPnu8zD7B7QE/l8T/Pm9C3z5riMU8PVo7PyY7PT+VKvw+7Q8NPzDI5D6JwYc++TSgPtjgzj6Sjt4++L5MPkvHez94SqI+KbW5Pl329z7drtc+hre+PrrUGz9/Rgc/MFH0PsLWTT+kv1M+uvq8PgIV0D7VabM+ZjTGPvojDj8MApY+4wonP6Dg/T5W2+8+06gpPoGuEz8E/aM+u0jUPXghOz6wPck+F3nAPhdT8T6f1f4+cboeP4wH/D4Oia4+Xh8cPyFkvj6En84+yRwlP8RwuD4BcM0+wXV5PjtwFz+M86Q+cHX5Pp8tKD+A8Uk/W5HOPjMZ3j6/ghI/MrqlPmOhpT5FiNM9Z+78Pnlyaz5cky0/FQokP0mtrD4Ug94+UFTdPpCxhj5KG/U+lJOpPiP/6j5/qMs+nRgTP/FSFj999VA+ozwlPwAAAAAAAAAApkzSPrizcjuIcVw/eO4lP5mw+D6InA4/Whn2PugNHT/7CWc+AAAAAHFGRT+TCJo+ZZMnP6JPLD8cjUU/wUU1P3ccoD7Omfo+gN/xPQAAAADGwvU+tR7gPrkuJT8mKhA/Xj1JP5omNj8XYhQ/ba4SP3HXPT+Z2Ts/FQi+PhOwID/6HV0/tDggP7zUqT5AeD8+3QUHPwZttT47GZo+gVuxPspTGD/Hh5c+EhEaP8ndWT+22vQ+AAAAAGmRsj6jm7A+gl+MPkAtvDx/ykg+0SNKPwAAgD82D+0+Un1xPy6gMz+hTvo+dgePPqrXAD6YtOA9uI++PudRkz6nWBw/zEgIP0P8ET9vquw+qpEoP2GdBz8fR88+DPYQP9+NBD8cQdk+jXIPPzhftz55XwY/IxggPwX18j732R0/1sp6Puwqdz4lbDM/zn8rPz+PJD+njMc+WYIcP0XK9z4AAAAA97UIPlKVjz47DuE+34WuPjPOJD4AAIA/i1JpPytfRj/GSQ8/LTuUPoIz7z7A1Ew+X0caP/5Gpj4KNIs+AACAP7aWTj+xPTg/VN7JPhT1QT6rzQo/b5nMPn4EFz8yXXU+ykoLPVrJVD9xGlY/wnULP8spnT5LiD4/Bjo8P6mZFT/1Ux8/8ioKPVcYeT5/H6M+9JQQPxQOrT6LzAA/ksUqP2TGRD9+bi4/pAwZP9uivD6U7sI+wd1yPxAj2j6hgCA/XC4YP7Q7DT820Cg+nQqQPp49lz4GJrs+TJE6P7Kg1T7tIiE+DBELP8SpRj6bbkc/x9QbP3Hf/z7IexM/5k0HPxFREz+4RcA+62HYPgAlOj6MNzk/BASqPo6dyT751hM+pbD2PvzUzD5+g9c+B0UJP/NnLj/N9QU+L9ZRPhb/Qz8hsyo/q2PpPrsWGj+81jI/yG9oP/Tn5D6rfBU/FdpAPe4Clj5P69E+R9SyPn2ZST5sOXk+8koNPzRDRT55vzk/+SvqPiJWDz40zRs/lLMDP2ArsD7ScA8+WE6MPsUaBj/0JSM+lhacPqN2gz49ETA+9Z2zPvCpFD/8hB8/NuNUPj1EYj2rB7o+pQyzPsF5Mz9b/68+iNr0Ph2vOz+DEME+JhOBPiFoBj8HE8M+5kFjP8VcMj+cXfI+lh2hPkwq/D5UxBc//2jHPkQU2z6a7cE+o8PuPgacKj/tMSk/lsbYPvpXAD9WhuQ+1cUeP+hzhD60GZ8+k46qPo+xgj6yqR4/npqxPRXWDz+wnA08qBeePiRzBT7o1A4/BUncPoQ98j7MfjE/MXvVPn8ayD0AAIA/ED0vPyF89j4l2R0/aMXtPk+aRT8D7ys/hO5fP8se3D7+DDM/ffVGP1lwJD8Nzq8+E38lPx4f3j70CCo/peFiP7ImXT+7ljc/i3AmP/LjID/Y8A4/'),
    ]),
    'transfer_style/content_weight': (51397030411512, [
        ('{"dict":[["picture with content",{"tensor":["float32",[1,3,12,10]]}],["picture without content",{"tensor":["float32",[1,3,12,10]]}]]}', 'NzgIPzc4CD/3Nxc/9zcXP1r8GT9a/Bk/psYvP6bGLz+MEQQ/jBEEPzc4CD83OAg/9zcXP/c3Fz9a/Bk/WvwZP6bGLz+mxi8/jBEEP4wRBD83OAg/NzgIP/c3Fz/3Nxc/WvwZP1r8GT+mxi8/psYvP4wRBD+MEQQ/CzcEPws3BD9QtBU/ULQVP6bSCT+m0gk/jCQQP4wkED9rAR8/awEfPws3BD8LNwQ/ULQVP1C0FT+m0gk/ptIJP4wkED+MJBA/awEfP2sBHz8LNwQ/CzcEP1C0FT9QtBU/ptIJP6bSCT+MJBA/jCQQP2sBHz9rAR8/5nExP+ZxMT/gmRs/4JkbP4YdBT+GHQU/k5EBP5ORAT8+kzI/PpMyP+ZxMT/mcTE/4JkbP+CZGz+GHQU/hh0FP5ORAT+TkQE/PpMyPz6TMj/mcTE/5nExP+CZGz/gmRs/hh0FP4YdBT+TkQE/k5EBPz6TMj8+kzI/pqQUP6akFD+1UiI/tVIiP0PgBD9D4AQ/EK8jPxCvIz+6TzA/uk8wP6akFD+mpBQ/tVIiP7VSIj9D4AQ/Q+AEPxCvIz8QryM/uk8wP7pPMD+mpBQ/pqQUP7VSIj+1UiI/Q+AEP0PgBD8QryM/EK8jP7pPMD+6TzA//WQCP/1kAj+oCQI/qAkCP8FVEj/BVRI/j0YGP49GBj/cgy8/3IMvP/1kAj/9ZAI/qAkCP6gJAj/BVRI/wVUSP49GBj+PRgY/3IMvP9yDLz/9ZAI//WQCP6gJAj+oCQI/wVUSP8FVEj+PRgY/j0YGP9yDLz/cgy8/ZwUGP2cFBj+uJyg/ricoP7NqDj+zag4/g1cVP4NXFT8ywws/MsMLP2cFBj9nBQY/ricoP64nKD+zag4/s2oOP4NXFT+DVxU/MsMLPzLDCz9nBQY/ZwUGP64nKD+uJyg/s2oOP7NqDj+DVxU/g1cVPzLDCz8ywws/AG0PPwBtDz/s/ho/7P4aP0rCLT9Kwi0/yjEBP8oxAT+KLAQ/iiwEPwBtDz8AbQ8/7P4aP+z+Gj9Kwi0/SsItP8oxAT/KMQE/iiwEP4osBD8AbQ8/AG0PP+z+Gj/s/ho/SsItP0rCLT/KMQE/yjEBP4osBD+KLAQ/yNwqP8jcKj/DLAs/wywLPxMDID8TAyA/gkQbP4JEGz9R2ww/UdsMP8jcKj/I3Co/wywLP8MsCz8TAyA/EwMgP4JEGz+CRBs/UdsMP1HbDD/I3Co/yNwqP8MsCz/DLAs/EwMgPxMDID+CRBs/gkQbP1HbDD9R2ww/Q2YGP0NmBj9CyC8/QsgvP7uKCD+7igg/FmcrPxZnKz8B1zA/AdcwP0NmBj9DZgY/QsgvP0LILz+7igg/u4oIPxZnKz8WZys/AdcwPwHXMD9DZgY/Q2YGP0LILz9CyC8/u4oIP7uKCD8WZys/FmcrPwHXMD8B1zA/ANYPPwDWDz8a3Qk/Gt0JP4e7Kz+Huys/0F0pP9BdKT9/FgI/fxYCPwDWDz8A1g8/Gt0JPxrdCT+Huys/h7srP9BdKT/QXSk/fxYCP38WAj8A1g8/ANYPPxrdCT8a3Qk/h7srP4e7Kz/QXSk/0F0pP38WAj9/FgI/z5saP8+bGj8u6Rs/LukbP6pZLD+qWSw/8IorP/CKKz8BxBI/AcQSP8+bGj/Pmxo/LukbPy7pGz+qWSw/qlksP/CKKz/wiis/AcQSPwHEEj/Pmxo/z5saPy7pGz8u6Rs/qlksP6pZLD/wiis/8IorPwHEEj8BxBI/gAYWP4AGFj8iixc/IosXP9FUKT/RVCk/qdYDP6nWAz92HQE/dh0BP4AGFj+ABhY/IosXPyKLFz/RVCk/0VQpP6nWAz+p1gM/dh0BP3YdAT+ABhY/gAYWPyKLFz8iixc/0VQpP9FUKT+p1gM/qdYDP3YdAT92HQE/67wdP86zFj/C5e8+/0j9PkD5OD8M9zA/lkw/P/iiIT8Nppg+hIP2Pi33Fj8UDfM+q6jtPl3TpT7hiLo+GBYlP1RILj9FCgE/dnPqPvURwj4Ua/M+2iG+PjjFrj7cr5k+Rt+pPuu56T6BguE+3fdEP8JCqz4aypc+CCbKPq8GrD6mrRY/a+kZP0w5jj4vBp8+nKuxPqLhfD4LRxw/uN0bP0f49z6gHL8+k3oUP8r1Hz+B7cw+NGirPTyMfj53PtM+PqQfPyYfAz/lvO8+qlxmPtPn+j5dNAM/ekuxPvWdhT77LJc+DPGPPvm2Ez9BTBk/qiNEP0y9JT+14qk+MaO8PieYdT7W+I4+xO0LPiMwYT6JfCs/Z3kkP/73Xz+Y3wg/y5vRPibR9D59HX8+PaC3Pnbztz7GvWE+mLMdP/z+DT/L2kU/HD8rPwPOtz4CM7w+pkaLPkMsvT6T/sI+rn5WPqO3Fj/6cBE/v/MRP62e5D7bDps+5/cJP2RXMj6p3IE+hgcOP7bV+T5TeCM/p/0gP4UDEz99XvA+hAUNPwVo0j6MZs0+Q6aoPrMZCT/aDQI/sxwnP2LkLj8ZvRk/VyoPP2ddKD+4PDQ/eDvtPr1l3D7Uwxg/49wmPzqbND8isUA/WCD7Prtz6z7WDNo+EtvMPgbeDj9aDhU/mVW5PqyzzT61WRM/DGoVP3OQKD/bqeI+EbAWPrqKmz70YiU/OCT1PgfA/D4ouog+XtkOP10gOz+4he8+UWzIPhGSuz6sTYE+bGPcPuqTHD9vZWw+qq+QPg3wej8n4wc/VTsQP3Ot2j7P1wg/lXpcP/QajD7fTlo+35TnPo6jOj+M14k+WKNpPuzt1D5GRL8+oBpQP2Q4LD8yW4k+MwCRPiL3rT5dHsw+dIcKP3WH/j6Utcs+0orLPsPMMj+rTOs+PIBlPusYlz7V2QY/QhTwPvRe8T54sLo+Nff3PgfgDT/uPAU/yR3TPuI0Dz/O1ww/k6GQPgOqoz4yO+k+CgShPo2EJD/R1xg/wiKXPmOzAD/clR8/qr0GPwKVvj6lkJ8+c2evPlJPhT45vys/iPyBPnATJj/SS+o+dEsNPw2JJj9fR+c+n/CdPjHllD6w1S4+kX4bPxneSD/r2ww+vO+FPqxuEj+hzAo/twkCP9pVEj8FX+c+RX+sPh6TOT/+3Tg/qrn0PqnSFD+DuhY/yXIXP2quMT9EVyA/T24kP9u3rT5Nk0c/GPI1P0MHBz/lpfU+XtAePynvCD/1o+Q+ltcJP2rL8T7dAeg+mA0MP5O8ET+1RT4/HyVDP0xO+j46qvQ+OJo5P72fND/VLUU/z2A4P64dmT45vbE+FgIzP37VKz+1t48+5yCMPoz5vz4dKAg/TGsUPwXpRz9Cx6E+8ECmPvRaND92R0Y/rf2QPljoSD6mbvo+XZn6PjbVRT9AKFE/1iG/Ph0BvD5hQL0+MNzFPnxWND+7wwU/bu4OPylPGD9uYyo+RMbWPol62D4+qNU+/ymqPjG8QD573CA/TpIxP3VZIj9vyrM+URWMPmAIIj+rjvE+wggEPyMcJD50ax0+uQ8JP2hTKD9jLSY/58oaP9Uroz54Bew+RBPmPr34Bj8T1NI+TujKPkFPHT8DwTg/QewpPzXCHj/ua8o+NOEOP1/iuj48W+g+CvLXPiv5yT6QBwU/hUwHP9lOJj9a7Ss/x0fePuQvGD+mZZg+kZfNPuQrCz8PtwQ/vNEJPyPlFT8HwBg/5r8hP6rn1D4YyBg/WFWcPkRh2D7cWfY+qtawPryuJD+tFQE/m0uUPijnqz7DFqs+fFkTP0WZrj7lY58+K/6/PgAhAT8jfQs/f8sEP0ERkT7SMJc+6/qPPpblED+I/LM+dHO3PmVc0j4pgaU+HU8MP+e0/j5Ng1U+veVvPh7smD4JJPo+'),
    ]),
    'transfer_style/total_variation_weight': (274082659430739, [
        ('{"dict":[["smooth picture",{"tensor":["float32",[1,3,12,10]]}],["rough picture",{"tensor":["float32",[1,3,12,10]]}],["rest of the first loss, which is neither content nor style,",{"float":"0x1.2e5b291742000p+17"}]]}', 'j7AUPxcXFD+lhBM/5JATP/9FEz+qRhM/cJ8TPxhoFD/LIRU/8cEVP5U1FD+wwxM/DaYTPzC0Ez9iwxM/LZcTPyXAEz+N9hM/So8UP0w3FT/C/RM/qMsTP7S9Ez8OPRQ/wEcUP8VjFD/cNRQ/29ETP1k+FD+8GBU/9h4UP+DLEz8IShQ/kZQUPyDTFD+W3BQ/+XoUP7glFD+FNxQ/IjcVPzbjEz/VDBQ/qk8UP9j/FD91KRU//l8VP6gPFT+C2RQ/oDAVP9HMFT+c/RM/wxkUPyN/FD8XThU/3NwVP5T4FT9m6BU/UeEVP59sFj8N5xY/1mgUP9ViFD8jwxQ//Z8VP1qrFj989xY/lLgWP4sjFz/DmBc/r+kXP+geFD/DPBQ/TJwUP7WAFT8qwhY/j20XP8+sFz9n/hc/7YwYP/uvGD9A1hI/jXITP1sKFD92+hQ/+g8WPwsgFz9Gqhc/4UIYP4zDGD8f4Rg/QMwRP4J6Ej+lghM/XTUUP4Y9FT898RU/RPMWP5GXFz8bYBg/25MYP/07ET89xRE/HsMSPy2FEz/RGhQ/QPwUPwL/FT9r+hY/MJIXP/E5GD/RyxA/nR8RP9IMEj8pyBI/+YwTP5pdFD+akxU/xXMWP+svFz8ztBc/ZvwZPxphGj/GeBo/fvUYP6DvFj+nghQ/VZMSP+6OET9J/RA/Dy4QP9z1Gj8QOxs/YRobP4eBGT984hY/J5AUPxeFEj8RVhE/HMEQP7YKED8mPhw/3H0cP0jxGz/f2Rk/SkEXPyukFD83nhI/vToRP0auED9bEhA/T5cdP8gsHT+PPxw/+AoaP1B7Fz+D3hQ/+dcSP+1mET990xA/y50QP3VEHj92Nx0/HAUcP7NLGj+myxc/c5IVP+NoEz9r4RE/kHwRP9IvET8amh4/XFYdPxNIHD92pxo/VbEYP+p5Fj/XchQ/LtsSP24EEj9P0xE/ygcfP/PPHT9lxBw/h4cbP4deGT8YfBc/EbkVP/QjFD9cFxM/wcoSP6ciHz9w+B0/BjkdP+D+Gz8WPho/+LIYP+QBFz+w9xQ/8hMUP/7WEz+Bax8/uVQeP+azHT/Vqhw/GJsbPww+Gj8QYBg/xRoWP+a9FD9B7BQ/GkEgP0JGHz9hVx4/H6wdP+3ZHD+qrxs/VLYZPwIeFz+4kBU/DHsVP18oIT/dHiA/l3kfP8SZHj+t5B0/34kcP1tcGj/r5xc/+ucVP675FD83dCE/EdQgP4woID/lrx8/KcEeP0zpHD/Fwho/bjMYP3jKFT8DOBQ/s6oZP2k2GT/bYBk/zDAaP/WQGz/KiBw/hLMdP69gHz/s+CA/egQiPwSVGT/Xkhk//5oZP7KlGj/J1Rs/D/4cP0zkHT8ELx8/+tsgPzcsIj/Xkhk/r4MZP2lGGj/WHBs/EG0cP+1XHT+EIh4/lVofPw7pID9imiI/wf0YP+t1GT/+axo/L8UbP4+3HD/J3x0/gqoeP1h5Hz+wRiE/T8siP9v0GD+QWxk/X7MaP9oEHD+KYR0/s3AeP5Q5Hz8tbiA/sJ4hP8USIz9WTRk/l54ZP9XyGj8agxw/JP8dP2V2Hz95uSA/n68hP8zYIj+U1CM/2EMZP1zJGT+nLBs/jiIdP//2Hj/7viA/RwUiPytPIz88LCQ/Jq0kP44PGT/u0Rk/4pEbP2+wHT801B8/BrshP989Iz8TaSQ/G/gkP4ltJT/5vxg/b8MZP4B+Gz/I7x0/3TogPyBeIj8iAiQ/xCklP4quJT+rjiU/804YP1ZtGT+llRs/cbAdP5k1ID8zmiI/rRwkPwCUJT8JuCU/KMAlP37jFz+vqBk/bJobP3wCHj+cRCA/1EQiPwD1Iz/URiU/qvElP+v0JT8fGBg/8eUZP1YvHD8OPx4/cl4gP1xZIj/lsyM/skslP/kqJj+odiY/FgUPP0n3ET8g5Rk/GTUDPxUBCD9pwCM/mc8PP+hNsT5Uf/U+HvsOP8LfBj8yw4s+NZilPt2BjT7LSSQ/j+HtPkoxnz5tJCI/txOzPoF5wD7QaOc+tD4XP5lWBz/VI8c+kwn5Pjzxtj5uWwY9AAAAACZYoT6kOPI+QL0PP8y0Fz8tTBk/vCaMPsk8Mj/3fP4+K+88P8abPT/GlE4/e1ssPxLrMD/RrAU/BYrLPvBO4D5SkCs/VXs6PwHkHT85cKo+oE9GP2l7UD/obTs/uMwfPwjP4z4QoQ8/vl4ZP0AjKD947sE+Dt4JP3hZPz+vtEI/86gQP4rVCT+0exY/Ev/IPh6/qT44fYo+sEhbP9PBAz/5Hws/DZpeP2K6xD5taP4+AhLtPhuqDD/A3/U+MkstP6n4+T6pQQU/LjAZP/gZQT8P9hU/qHx4PsLVBT/g+r0+Z4wlP0xpxj6NMQo//8j0PmttAT+Nlio/8/XhPgYuoT70Aa48pUKkPlAvhj0AAc4+yaCUPtar4z78m/g+t5sQP4AijD711+w+obtdPhgalD74qmw+keEiP3J4Dj+1+pA+L6WtPktsHT+U6rg+oB7jPlS0rj6WfL0+hjS9PqjLjD6erQA+PDm9PmVtIj92Gik/UIs3Pxu8YT90yT8/vzhJP1in5D7VSvo+pIn3PnZSFz/SFpg+d4ocP80pGj8NgSc/CLIGPz3bPT9PKSE/CEjGPtNcFj83p1g/WG+ePh7nAT8YTx0/8RzvPut91D7+2s4+6RyWPq54eD5f8hA/J9DNPjkgnT6WMAo/zmcCP8aIsD7g7mg+IN6jPiQwlj476M4++tSBPu5F0j59z3k+PtL/PmQRsD5o/oM+kiiSPmS7oj4l5Ys+hon0PojLsj7MQCQ/JhPCPSMt3z6aWQE/xMbOPliLqD59coE+HCC6PtIMvj7wyrA+AYwHP0FzXT7eyA8/a1/rPqf3HT8TNGM+2enEPf3FAj/9KCA/Z+/MPmeiYz6Hr5E+GVoEP/kMFT9MVSE/SSpgPQBNAz9hP+4+tm7fPsLWoz6PuDU+8sOoPmbp/T7jMhE/pI4aP56D5z5iSeU+5jf5PhRraj7ijIM+Pw6CPlzJ0D5wpho/Wh30PtLfCz+4Occ+Q+r6Pqc53T5bxqQ+8gfyPYi9uT5quhU/lE4cP6X/DT/j+RE/kO4xP5kWMz8pKzE/xOEdPxLquz5ePcc+C2EhP9saUT/sJDk/dXszP3RlHz86AUc/FNS+PqtmIT8y4+Q+kGC4PqQZGT+q7Bw/kxXFPjsdBD/zSAU/PpvQPqF44z5bsjQ/8dgKP1G2gz5NXPs+/ts8P1onEj9INSI/6JyqPsWw6j5OHbI+8Gf1PgluHD+Vfyo/6FZGP2RxMD/UNtI9qgdZPgAAAADq88Y+TTkiP33eRT+ggQY/L/HEPqpoHD9NmCQ/3ovmPp3lGT8AAAAAocS4PkKD/z5Hio8+zkK6PqqIlT5mqiw/GJwbPz2qdD7G3uA+xbTdPj+PrD6afuc+rtgoP+RZ1T6ARL4+Gp8BP953Oj8+GY8+tm6DPkq4Sz45ZeM+1hULPybqQT4GRJo+/ybHPjoUOj9x3hU/Aa7NPvTTCj8VqAI/xeDSPkiEsj5MXr0+oCgXP0mTnD5InO4++R0+P1arEz+P4gk/7sxrPl7NQD7Inog+G+EVP5DBGT+7oh4/NGU4Py7z7j7erYE+oGvpPrcGzj4O7bY+ivOWPmBi3D3BdTc/uDvKPnwKJT8uICA/R92NPsrphD7Zr9Y+vpvUPpqgBT9MZn4+kT16Pvrl2T6BDyU/E581P6HQ7j7i4+c+I5waP4fvxz545Q4/NnIHPwrAUz85ph4/++FNP6zPNz+63Cg/3w4SP+IJEj9TQDk/7DkfPy69vD7ufCo/UPwZP4phPj9SKBc/'),
    ]),
    'transfer_style/steps': (107252147326369, [
        ('{"dict":[["first picture",{"tensor":["float32",[1,3,12,10]]}],["pictures",{"int":"25"}],["looks",{"int":"25"}]]}', '/2MAP/9jAD/iYyc/4mMnPyU9KD8lPSg/EfYgPxH2ID+LXxw/i18cP/9jAD//YwA/4mMnP+JjJz8lPSg/JT0oPxH2ID8R9iA/i18cP4tfHD//YwA//2MAP+JjJz/iYyc/JT0oPyU9KD8R9iA/EfYgP4tfHD+LXxw/2GMSP9hjEj8OdCc/DnQnP1nHKD9Zxyg/4F8mP+BfJj/xZhg/8WYYP9hjEj/YYxI/DnQnPw50Jz9Zxyg/WccoP+BfJj/gXyY/8WYYP/FmGD/YYxI/2GMSPw50Jz8OdCc/WccoP1nHKD/gXyY/4F8mP/FmGD/xZhg/zZkBP82ZAT9T9Bs/U/QbP6rsHT+q7B0/AnQsPwJ0LD+gsAc/oLAHP82ZAT/NmQE/U/QbP1P0Gz+q7B0/quwdPwJ0LD8CdCw/oLAHP6CwBz/NmQE/zZkBP1P0Gz9T9Bs/quwdP6rsHT8CdCw/AnQsP6CwBz+gsAc/SPkmP0j5Jj+oRyU/qEclPzAKLj8wCi4/HBAUPxwQFD8ZDBY/GQwWP0j5Jj9I+SY/qEclP6hHJT8wCi4/MAouPxwQFD8cEBQ/GQwWPxkMFj9I+SY/SPkmP6hHJT+oRyU/MAouPzAKLj8cEBQ/HBAUPxkMFj8ZDBY/9dIHP/XSBz+Q5SY/kOUmPz71JT8+9SU/bCksP2wpLD9ech8/XnIfP/XSBz/10gc/kOUmP5DlJj8+9SU/PvUlP2wpLD9sKSw/XnIfP15yHz/10gc/9dIHP5DlJj+Q5SY/PvUlPz71JT9sKSw/bCksP15yHz9ech8/cWkuP3FpLj85nCk/OZwpP/SbKj/0myo/qtYXP6rWFz+5bwQ/uW8EP3FpLj9xaS4/OZwpPzmcKT/0myo/9JsqP6rWFz+q1hc/uW8EP7lvBD9xaS4/cWkuPzmcKT85nCk/9JsqP/SbKj+q1hc/qtYXP7lvBD+5bwQ/E7UOPxO1Dj8eriI/Hq4iP9I0Dj/SNA4/fAwEP3wMBD8u2is/LtorPxO1Dj8TtQ4/Hq4iPx6uIj/SNA4/0jQOP3wMBD98DAQ/LtorPy7aKz8TtQ4/E7UOPx6uIj8eriI/0jQOP9I0Dj98DAQ/fAwEPy7aKz8u2is/Q+cEP0PnBD/a5yw/2ucsPx8/ET8fPxE/udEMP7nRDD9MLQ0/TC0NP0PnBD9D5wQ/2ucsP9rnLD8fPxE/Hz8RP7nRDD+50Qw/TC0NP0wtDT9D5wQ/Q+cEP9rnLD/a5yw/Hz8RPx8/ET+50Qw/udEMP0wtDT9MLQ0/77grP++4Kz/1ng4/9Z4OP06SGD9Okhg/s68qP7OvKj/MBgo/zAYKP++4Kz/vuCs/9Z4OP/WeDj9Okhg/TpIYP7OvKj+zryo/zAYKP8wGCj/vuCs/77grP/WeDj/1ng4/TpIYP06SGD+zryo/s68qP8wGCj/MBgo/80YuP/NGLj/X3h4/194eP6GYGD+hmBg/QY0pP0GNKT/WRRo/1kUaP/NGLj/zRi4/194eP9feHj+hmBg/oZgYP0GNKT9BjSk/1kUaP9ZFGj/zRi4/80YuP9feHj/X3h4/oZgYP6GYGD9BjSk/QY0pP9ZFGj/WRRo/YD4nP2A+Jz9yRAg/ckQIP9ZtCD/WbQg/fFoqP3xaKj8uTRY/Lk0WP2A+Jz9gPic/ckQIP3JECD/WbQg/1m0IP3xaKj98Wio/Lk0WPy5NFj9gPic/YD4nP3JECD9yRAg/1m0IP9ZtCD98Wio/fFoqPy5NFj8uTRY/rsYpP67GKT8cSBk/HEgZP/HXCD/x1wg/qKUoP6ilKD+sZBs/rGQbP67GKT+uxik/HEgZPxxIGT/x1wg/8dcIP6ilKD+opSg/rGQbP6xkGz+uxik/rsYpPxxIGT8cSBk/8dcIP/HXCD+opSg/qKUoP6xkGz+sZBs/'),
    ]),
    'transfer_style/callback': (163958515029183, [
        ('{"dict":[["calls",{"list":[{"tuple":[{"float":"0x1.2f97ec0000000p+3"},{"float":"0x0.0p+0"},{"float":"0x1.2f97ec0000000p+3"}]},{"tuple":[{"float":"0x1.1f65de0000000p+3"},{"float":"0x1.fbd5b20000000p-27"},{"float":"0x1.1f65de0000000p+3"}]},{"tuple":[{"float":"0x1.bb7e840000000p+2"},{"float":"0x1.e08a2c0000000p-22"},{"float":"0x1.bb7e820000000p+2"}]},{"tuple":[{"float":"0x1.42cef60000000p+0"},{"float":"0x1.86ce380000000p-17"},{"float":"0x1.42ce320000000p+0"}]},{"tuple":[{"float":"0x1.7e1e460000000p-1"},{"float":"0x1.27b69a0000000p-16"},{"float":"0x1.7e1bf60000000p-1"}]},{"tuple":[{"float":"0x1.1083520000000p-1"},{"float":"0x1.6b93680000000p-16"},{"float":"0x1.10807a0000000p-1"}]},{"tuple":[{"float":"0x1.50cd4a0000000p-2"},{"float":"0x1.b68cc80000000p-16"},{"float":"0x1.50c6700000000p-2"}]},{"tuple":[{"float":"0x1.33a8ce0000000p-3"},{"float":"0x1.22cae20000000p-15"},{"float":"0x1.3396a20000000p-3"}]},{"tuple":[{"float":"0x1.7b57da0000000p-4"},{"float":"0x1.3cc5940000000p-15"},{"float":"0x1.7b30420000000p-4"}]},{"tuple":[{"float":"0x1.29ba620000000p-4"},{"float":"0x1.36d0500000000p-15"},{"float":"0x1.2993880000000p-4"}]},{"tuple":[{"float":"0x1.0a8caa0000000p-4"},{"float":"0x1.3b06660000000p-15"},{"float":"0x1.0a654a0000000p-4"}]},{"tuple":[{"float":"0x1.3abf5a0000000p-5"},{"float":"0x1.6d18d40000000p-15"},{"float":"0x1.3a64140000000p-5"}]}]}],["evaluations",{"int":"12"}]]}', ''),
    ]),
}


check = Lesson(_CHECKS, _KNOWN).check
