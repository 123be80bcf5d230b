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
from typing import Any, NoReturn, Protocol, TypeAlias


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


def decode(head: bytes, body: bytearray, *, clean: Callable[[str], str] | None = None) -> Value:
    """Rebuild the value of a message.

    Args:
        head: the skeleton.
        body: the bytes of tensors.
        clean: what every text passes through; by default, lone surrogates are replaced.

    Raises:
        ProtocolError: anything about the message is not as `encode` makes it.
    """
    try:
        skeleton = json.loads(head, parse_constant=_refuse_constant)
        decoder = _Decoder(body, clean or _printable)
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

    def __init__(self, body: bytearray, clean: Callable[[str], str]) -> None:
        self.body = body
        self.clean = clean
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
            return self.clean(node)
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
            pairs[self.clean(pair[0])] = self.node(pair[1], depth + 1)
        return pairs

    def _opaque(self, content: Any, _depth: int) -> Opaque:
        if type(content) is not str or len(content) > 80:
            raise ProtocolError("malformed type name")
        return Opaque(self.clean(content))

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


def is_positive(value: Any) -> bool:
    """Whether ``value`` is a tensor of one number above 0."""
    if not isinstance(value, torch.Tensor) or value.numel() != 1 or value.is_complex():
        return False
    return bool(value > 0)


def must_be_as_for_two(one: Any, two: Any) -> None:
    """Fail a loss that treats a batch of one in another way than a batch of two equal ones.

    Args:
        one: the losses at two logits and half way between them, each for two shapes of a batch of
            one.
        two: the same for batches of two.
    """
    if not isinstance(one, list) or not isinstance(two, list) or not len(one) == len(two) == 6:
        raise CheckFailed("The loss of a batch of one should be a tensor of one number.")
    single, double = (torch.stack([_sum_of(loss) for loss in losses]) for losses in (one, two))
    factor = (single * double).sum() / double.square().sum()
    problem = "The loss of a batch of one is not that of its picture."
    room = 1e-4 * double.abs().max()
    at_most((single - factor * double).abs().max(), room + 1e-30, problem)
    # A loss is no straight line, nor anything that does not depend on the logits.
    bend = (double[0:2] + double[2:4] - 2 * double[4:6]).abs().min()
    at_least(bend, 1e-3 * double.abs().max() + 1e-30, "The loss is linear in the logits.")


def _sum_of(loss: Any) -> torch.Tensor:
    # That a loss is a tensor is another check's concern.
    value = floating(torch.tensor(loss) if isinstance(loss, float) else loss).double().sum()
    if not bool(torch.isfinite(value)):
        raise CheckFailed("The loss holds NaN or infinity.")
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


def flat_slopes(module: nn.Module) -> torch.Tensor:
    """What is in `.grad` of all parameters, in one tensor of shape (count,); 0 where nothing is."""
    slopes = [
        torch.zeros_like(one) if one.grad is None else one.grad for one in module.parameters()
    ]
    return torch.cat([one.detach().flatten() for one in slopes])


def answers_for_parts(network: nn.Module, images: torch.Tensor, rng: torch.Generator) -> Any:
    """What a network says of a picture, and of it with the pixels of one part in another order.

    Args:
        network: left as it is.
        images: of shape (1, C, H, W).
        rng: what to draw from.

    Returns:
        For the picture itself and for each of its quarters so disturbed, what comes out, in
        evaluation mode: for 5 pictures in one batch.
    """
    mode, (height, width) = network.training, images.shape[2:]
    batch = images.repeat(5, 1, 1, 1)
    quarters = [(row, column) for row in (0, height // 2) for column in (0, width // 2)]
    for place, (row, column) in enumerate(quarters, start=1):
        part = batch[place, :, row : row + height // 2, column : column + width // 2]
        order = torch.randperm(part[0].numel(), generator=rng)
        part.copy_(part.flatten(1)[:, order].reshape(part.shape))
    with torch.no_grad():
        result = network.eval()(batch)
    network.train(mode)
    return result


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
        A dict: "output", what the network puts out; "slopes", for each parameter the sum of its
        gradient's absolute values or None; "slope of the argument", the gradient or None; "left",
        what `double()` has not reached, empty if nothing. What the network returns, if that is no
        tensor.
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
        "output": result.detach(),
        "slopes": [None if one is None else one.abs().sum() for one in slopes],
        "slope of the argument": slope,
        "left": left,
    }


class Watch(Protocol):
    """What the first layer of an encoder, or of copies of it, sees of an optimisation.

    Attributes:
        seen: each picture that came and that a gradient can reach.
        slopes: for each of them, the sum of the gradients that have reached it there; None if none.
        pulls: the same for the gradients that have reached the leaf which an optimiser changes.
        left: for each gradient that is added up in a leaf, whether older ones were left there.
        leaves: what an optimiser would change to change the pictures.
        now: the picture that came last, the gradient that came last, and the sum of those since the
            picture is new: a line search may come back to a picture, and two parts of a loss may be
            differentiated apart.
    """

    seen: list[torch.Tensor]
    slopes: list[torch.Tensor | None]
    pulls: list[torch.Tensor | None]
    left: list[bool]
    leaves: list[torch.Tensor]
    now: list[torch.Tensor]


def watch(encoder: nn.Sequential) -> Watch:
    """Watch what comes to the first layer of an encoder, or of copies of it, however deep."""

    class Watching:
        def __init__(self) -> None:
            self.seen: list[torch.Tensor] = []
            self.slopes: list[torch.Tensor | None] = []
            self.pulls: list[torch.Tensor | None] = []
            self.left: list[bool] = []
            self.leaves: list[torch.Tensor] = []
            self.now: list[torch.Tensor] = []

        def __deepcopy__(self, memo: object) -> "Watching":
            return self

    first, watching = encoder[0], Watching()
    kind = type(first)

    def forward(self: Any, image: torch.Tensor) -> torch.Tensor:
        result: torch.Tensor = kind.forward(self, look(self.watching, image))
        return result

    vars(first)["watching"] = watching
    # Of a class of its own, since copies of a module keep its class and not what its methods know.
    first.__class__ = type(kind.__name__, (kind,), {"forward": forward})
    return watching


def look(watching: Watch, image: torch.Tensor) -> torch.Tensor:
    """Note a picture that comes to an encoder, and give what is to be handed on."""
    if not (image.requires_grad and torch.is_grad_enabled()):
        return image
    look_at_leaf(watching, image)
    handed_on = image.view_as(image)
    place = len(watching.seen)
    watching.seen.append(image.detach().clone())
    watching.slopes.append(None)
    watching.pulls.append(None)

    def arrives(gradient: torch.Tensor) -> None:
        watching.slopes[place] = added(watching.slopes[place], gradient)

    handed_on.register_hook(arrives)
    return handed_on


def look_at_leaf(watching: Watch, image: torch.Tensor) -> None:
    """Watch which gradients are added up where an optimiser looks for them."""
    leaf, now = leaf_of(image), watching.now
    if leaf is None:
        return
    if not now or not torch.equal(now[0], image):
        now[:] = [image.detach().clone()]

    def arrives(gradient: torch.Tensor) -> None:
        if watching.pulls:
            watching.pulls[-1] = added(watching.pulls[-1], gradient)
        now[1:] = [gradient.clone(), gradient + now[2] if now[1:] else gradient.clone()]

    def is_added(leaf: torch.Tensor) -> None:
        assert leaf.grad is not None
        old = [(leaf.grad - one).abs().max() > 1e-3 * one.abs().max() for one in now[1:]]
        watching.left.append(all(old))

    if all(leaf is not one for one in watching.leaves):
        watching.leaves.append(leaf)
        leaf.register_hook(arrives)
        leaf.register_post_accumulate_grad_hook(is_added)


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


def added(before: torch.Tensor | None, gradient: torch.Tensor) -> torch.Tensor:
    """The sum of gradients, of which the first may be missing."""
    return gradient.clone() if before is None else before + gradient


def by_picture(
    seen: list[torch.Tensor], gradients: list[torch.Tensor | None]
) -> list[torch.Tensor | None]:
    """The gradients of each of the different pictures, however often these were looked at."""
    found: list[torch.Tensor | None] = []
    for place, gradient in enumerate(gradients):
        if place and torch.equal(seen[place], seen[place - 1]):
            found[-1] = found[-1] if gradient is None else added(found[-1], gradient)
        else:
            found.append(gradient)
    return found


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

    @property
    def yardstick(self) -> Implementation:
        """What results that are not unique are measured with: the notebook's own functions."""
        return self._notebook

    def generator(self) -> torch.Generator:
        """A generator as the scenario gets it."""
        return torch.Generator().manual_seed(self._seed)


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

    @points(0.25)
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

    @points(0.25)
    @hint(
        "Do mean and std follow the module in `.to(device)`, and does an optimiser leave them alone?",
        "`self.register_buffer(name, tensor)` keeps a tensor with the module that is no parameter.",
    )
    def test_buffers(both: Both) -> None:
        """Mean and std are buffers: they follow the module, and no optimiser takes them for weights."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            # One channel, so that nobody is asked about shapes here.
            mean, std = torch.rand(1, generator=rng), 0.5 + torch.rand(1, generator=rng)
            image = torch.rand(2, 1, 5, 4, generator=rng)
            module = impl.Normalization(mean, std)
            result = module(image)
            buffers = [one.dtype for one in module.double().buffers()]
            return {
                "result": result,
                "parameters": len(list(module.parameters())),
                "enough buffers": buffers.count(torch.float64) >= 2,
            }

        pair = both(scenario)
        pair["result"].agree(rtol=RTOL, atol=ATOL)
        problem = "Mean and std are parameters of the module: an optimiser would change them."
        pair["parameters"].agree(rtol=0, atol=0, otherwise=problem)
        problem = "Mean and std do not follow the module where `.to(...)` or `.double()` moves it."
        pair["enough buffers"].agree(rtol=0, atol=0, otherwise=problem)

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

        both(scenario).agree(rtol=RTOL, atol=ATOL, factors=SIZES)

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

        pair = both(scenario)
        for name in ("gradient of the features", "gradient where both are zero"):
            pair[name].agree(rtol=RTOL, atol=ATOL, scale_free=True)

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

        pair = both(scenario)
        pair["gradient of the features"].agree(rtol=RTOL, atol=ATOL, scale_free=True)
        pair["gradient of the target"].agree(rtol=RTOL, atol=ATOL)

    return {name[5:]: it for name, it in locals().items() if name[:5] == 'test_'}


_style_loss = _checks_of_style_loss()


def _checks_of_total_variation_loss() -> dict[str, Check]:
    RTOL, ATOL = 1e-4, 1e-6

    # Of six images: any power of the differences, with or without a root, stays above.
    LEAST_LIKENESS = 0.9

    def together(losses: list[Any]) -> Any:
        """Losses as one tensor, where each is one; else the first that is not."""
        odd = [one for one in losses if not isinstance(one, torch.Tensor) or one.numel() != 1]
        return odd[0] if odd else torch.stack([one.detach().reshape(()) for one in losses])

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
            images = [torch.rand(2, 3, 4, 5, generator=rng) for _ in range(3)]
            # The same numbers in other places: no mean and no variance tells these apart.
            images += [one.flatten().sort().values.reshape(one.shape) for one in images]
            return {
                "loss of plain colours": impl.total_variation_loss(colours.repeat(1, 1, 4, 5)),
                "losses of six images": together([impl.total_variation_loss(one) for one in images]),
            }

        pair = both(scenario)
        pair["loss of plain colours"].agree(rtol=RTOL, atol=ATOL)
        # How far, and to which power, is another check's concern; more variation is more in any case.
        losses, right = pair["losses of six images"].actual, pair["losses of six images"].expected
        if not isinstance(losses, torch.Tensor) or losses.shape != right.shape:
            pair["losses of six images"].agree(rtol=RTOL, atol=ATOL)
        if losses.is_complex() or not bool(torch.isfinite(losses).all()):
            raise CheckFailed("The loss is NaN, infinite or no real number.")
        likeness = torch.corrcoef(torch.stack([losses.double(), right.double()]))[0, 1]
        at_least(likeness, LEAST_LIKENESS, "The loss does not grow with the differences of neighbours.")

    @points(0.5)
    @hint(
        "Does each pair of neighbours count once, those in the first and the last row and column too?",
        "Shift by one along one dimension and keep the other whole; do it for each of the two "
        "dimensions on its own.",
    )
    def test_border_counts(both: Both) -> None:
        """A bright pixel counts with each of its neighbours: two in a corner, three at a side."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            height = 0.5 + torch.rand(1, generator=rng).item()
            losses = []
            for row in (0, 2, -1):
                for column in (0, 1, -1):
                    image = torch.zeros(1, 2, 5, 3)
                    image[0, 1, row, column] = height
                    losses.append(impl.total_variation_loss(image))
            return {"losses": together(losses)}

        pair = both(scenario)["losses"]
        pair.name = "the loss of a bright pixel"
        where = "a corner, a side or the middle"
        problem = f"A bright pixel in {where} does not count as often as it has neighbours."
        form = isinstance(pair.actual, torch.Tensor) and pair.actual.shape == pair.expected.shape
        pair.agree(rtol=RTOL, atol=ATOL, scale_free=True, otherwise=problem if form else "")

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

        parts_agree(both(scenario))

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

        parts_agree(both(scenario))

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

        parts_agree(both(scenario))

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

        both(scenario).agree(rtol=RTOL, atol=ATOL)

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

        pair = both(scenario)
        for name in SHAPES:
            pair[f"gradient of the {name} layer's features"].agree(rtol=RTOL, atol=ATOL)

    return {name[5:]: it for name, it in locals().items() if name[:5] == 'test_'}


_total_loss = _checks_of_total_loss()


def _checks_of_transfer_style() -> dict[str, Check]:
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

    # The cosine between the gradient that reaches a picture and the gradient of content and style.
    LEAST_LIKENESS = 0.5

    # How far some pixel has to move in 12 evaluations, for the steps not to be called small.
    LEAST_MOVE = 0.06

    TINY = 1e-30  # so that nothing is compared with 0, and twice nothing is no success

    def task(rng: torch.Generator) -> tuple[nn.Sequential, torch.Tensor, torch.Tensor]:
        """A frozen encoder, and a content image and a style image of one size."""
        layer = nn.Conv2d(3, 16, 3, padding=1, device="meta").to_empty(device="cpu")
        nn.init.kaiming_normal_(layer.weight, generator=rng)
        nn.init.normal_(layer.get_parameter("bias"), std=0.1, generator=rng)
        blocks = 0.5 + 0.2 * torch.rand(1, 3, 4, 5, generator=rng)
        content = blocks.repeat_interleave(3, 2).repeat_interleave(2, 3)  # (1, 3, 12, 10)
        style = 0.2 + 0.5 * (torch.rand(1, 3, 12, 10, generator=rng) > 0.5)
        for weight in layer.parameters():
            weight.requires_grad_(False)
        return nn.Sequential(layer, nn.ReLU(inplace=True)), content, style

    def noisy_task(rng: torch.Generator) -> tuple[nn.Sequential, torch.Tensor, torch.Tensor]:
        """The same with a content image that can be made smoother."""
        encoder, content, style = task(rng)
        return encoder, content + 0.2 * torch.rand(content.shape, generator=rng) - 0.1, style

    def other_size_task(rng: torch.Generator) -> tuple[nn.Sequential, torch.Tensor, torch.Tensor]:
        """The same with a style image of another size."""
        encoder, content, _ = task(rng)
        return encoder, content, 0.2 + 0.5 * (torch.rand(1, 3, 15, 7, generator=rng) > 0.5)

    def weights(content: float, style: float) -> dict[str, dict[str, float]]:
        """One layer for both, with these weights."""
        return {"content_weights": {"1": content}, "style_weights": {"1": style}}

    def ignore(*_numbers: object) -> None:
        """A callback: that there may be none is asked by one check only."""

    def trace_of(watching: Watch) -> dict[str, Any]:
        """The first pictures that the encoder saw, with the gradients that reached them.

        The gradients are those of the losses of features, which come by way of the encoder, and those
        of the whole loss, which reach what the optimiser changes.
        """
        seen = pictures(watching.seen)
        return {
            "evaluations": len(seen),
            "pictures": seen[:2],
            "slopes": by_picture(watching.seen, watching.slopes)[:2],
            "pulls": by_picture(watching.seen, watching.pulls)[:2],
        }

    def picture_of(value: Any, content: torch.Tensor) -> torch.Tensor:
        """A result that losses can be measured of."""
        picture = floating(value)
        if picture.shape != content.shape:
            raise CheckFailed("The result should have the shape of the content image.")
        if not bool(torch.isfinite(picture).all()):
            raise CheckFailed("The picture holds NaN or infinity: the optimisation has diverged.")
        return picture.to(content.dtype)

    def must_have_run(evaluations: Any) -> None:
        """Fail a picture that was made without any optimiser."""
        if not isinstance(evaluations, int) or evaluations < 1:
            raise CheckFailed("The encoder never sees a picture that a gradient can flow back to.")

    def must_follow(trace: Pair, name: str, slope_at: Any, content: torch.Tensor) -> None:
        """Fail a run whose gradients are others than those of the loss, whatever they are scaled by.

        Args:
            trace: of the run.
            name: which gradients, "slopes" or "pulls".
            slope_at: gives the right gradient for a picture.
            content: the content image.
        """
        must_have_run(trace["evaluations"].actual)
        found = [trace[each].actual for each in ("pictures", name)]
        rows = zip(*found, strict=False) if all(isinstance(one, list | tuple) for one in found) else ()
        best = 0.0
        for row in rows:
            if all(is_like(one, content) for one in row):
                picture, slope = (one.to(content) for one in row)
                likeness = torch.cosine_similarity(
                    slope.flatten().double(), slope_at(picture).flatten().double(), dim=0
                )
                best = max(best, float(likeness.nan_to_num(0.0)))
        problem = "The gradient that reaches the picture is not that of the losses."
        at_least(best, LEAST_LIKENESS, problem)

    def is_like(one: Any, content: torch.Tensor) -> bool:
        """Whether something is a floating tensor of the content image's shape."""
        is_floating = isinstance(one, torch.Tensor) and one.is_floating_point()
        return is_floating and one.shape == content.shape

    def slope_of(
        impl: Any,
        task: tuple[nn.Sequential, torch.Tensor, torch.Tensor],
        layers: dict[str, dict[str, float]],
        tv_weight: float = 0.0,
    ) -> Any:
        """What gives the gradient of the loss at a picture, by these functions."""
        encoder, content, style = task
        with torch.no_grad():
            targets = impl.extract_features(content, encoder, layers["content_weights"])
            others = impl.extract_features(style, encoder, layers["style_weights"])
            grams = {name: impl.gram_matrix(each) for name, each in others.items()}

        def slope_at(picture: torch.Tensor) -> torch.Tensor:
            leaf = picture.clone().requires_grad_()
            features = impl.extract_features(leaf, encoder, [*layers["style_weights"]])
            loss, _, _ = impl.total_loss(features, targets, grams, *layers.values())
            loss = loss + tv_weight * impl.total_variation_loss(leaf) / leaf.numel()
            return torch.autograd.grad(loss, leaf)[0]

        return slope_at

    def style_of(impl: Any, encoder: nn.Sequential, image: torch.Tensor, style: torch.Tensor) -> float:
        """How far the style of an image is from that of the style image."""
        with torch.no_grad():
            one, other = (impl.extract_features(each, encoder, ["1"])["1"] for each in (image, style))
            return float(impl.style_loss(one, impl.gram_matrix(other)))

    def content_of(impl: Any, encoder: nn.Sequential, *images: torch.Tensor) -> float:
        """How far the content of one image is from that of the other."""
        with torch.no_grad():
            one, other = (impl.extract_features(each, encoder, ["1"])["1"] for each in images)
            return float(impl.content_loss(one, other))

    def too_small(pictures_made: list[torch.Tensor], content: torch.Tensor) -> bool:
        """Whether an optimiser has moved no pixel by more than a little."""
        return max(float((one - content).abs().max()) for one in pictures_made) < LEAST_MOVE

    SMALL_STEPS = "The picture goes in the right direction, but it hardly moves."

    @points(0.25)
    @hint(
        "An optimiser knows no limits, and autograd no end. What has to be done to the picture last?",
        "After the loop, take the picture out of autograd and clamp it: what happens in the closure "
        "comes before the optimiser's last step.",
    )
    def test_result(both: Both) -> None:
        """The result has the content image's shape, values in [0, 1], and needs no gradient."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder, content, _ = task(rng)
            # Every pixel starts at a limit, and half of them have reason to go beyond.
            content = (content > 0.6).float()
            style = (torch.rand(1, 3, 12, 10, generator=rng) > 0.5).float()
            layers = {"content_weights": {"0": 1.0}, "style_weights": {"0": 1e4, "1": 1e5}}
            # A single last step may happen to end within the limits.
            made, traces = [], []
            for goal in (style, 1 - style):
                watching = watch(encoder)
                images = content.clone(), goal.clone()
                made.append(
                    impl.transfer_style(encoder, *images, **layers, num_steps=6, callback=ignore)
                )
                traces.append(len(pictures(watching.seen)))
            graph = any(one.requires_grad for one in made if isinstance(one, torch.Tensor))
            return {"pictures": made, "needs a gradient": graph, "evaluations": traces}

        pair = both(scenario)
        content = task(both.generator())[1]
        found, evaluations = pair["pictures"].actual, pair["evaluations"].actual
        for one in found if isinstance(found, list) else [None]:
            picture = picture_of(one, content)
            for count in evaluations if isinstance(evaluations, list) else [None]:
                must_have_run(count)
            if pair["needs a gradient"].actual is not False:
                raise CheckFailed("The picture is still part of a graph: it requires a gradient.")
            if picture.min() < 0 or picture.max() > 1:
                raise CheckFailed("The picture has values outside [0, 1].")

    @points(0.25)
    @hint(
        "Whose pixels does the optimiser change?",
        "The picture has to be a copy of the content image, and the only parameter that the optimiser "
        "is given.",
    )
    def test_arguments_unchanged(both: Both) -> None:
        """The two images are the same afterwards, and so is the encoder."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder, content, style = task(rng)
            watching = watch(encoder)
            impl.transfer_style(
                encoder, content, style, **weights(1.0, 1e5), num_steps=3, callback=ignore
            )
            return {
                "evaluations": len(pictures(watching.seen)),
                "content image": content,
                "style image": style,
                "weight of the encoder": encoder[0].weight,
                "bias of the encoder": encoder[0].bias,
            }

        pair = both(scenario)
        must_have_run(pair["evaluations"].actual)
        for name in ("content image", "style image", "weight of the encoder", "bias of the encoder"):
            pair[name].agree(rtol=0, atol=0)

    @time_limit(SECONDS)
    @points(1.25)
    @hint(
        "Does the loss really fall? Watch it, step by step, and ask what the optimiser is told.",
        "Each evaluation clears the old gradient, measures the picture as it is now against targets "
        "made once from the style image, and calls `backward`; the optimiser needs that same loss.",
    )
    def test_style_arrives(both: Both) -> None:
        """With weights for the style alone, most of the style loss is gone after 30 evaluations."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder, content, style = task(rng)
            watching = watch(encoder)
            images = content.clone(), style.clone()
            picture = impl.transfer_style(
                encoder, *images, **weights(0.0, 1e5), num_steps=30, callback=ignore
            )
            return {
                "picture": picture,
                "trace": trace_of(watching),
                "gradients left": sum(watching.left),
            }

        pair = both(scenario)
        encoder, content, style = made = task(both.generator())
        if pair["gradients left"].actual != 0:
            raise CheckFailed("Gradients of earlier evaluations are left, and the new ones are added.")
        picture = picture_of(pair["picture"].actual, content)
        slope = slope_of(both.yardstick, made, weights(0.0, 1e5))
        must_follow(pair["trace"], "slopes", slope, content)
        before, after = (style_of(both.yardstick, encoder, one, style) for one in (content, picture))
        if after > MOST_STYLE * before and too_small([picture], content):
            raise CheckFailed(SMALL_STEPS)
        problem = "The picture has too little of the style image's style."
        at_most(after, MOST_STYLE * before, problem)

    @time_limit(SECONDS)
    @points(0.25)
    @hint(
        "Which size do the features of the style image have, and which size their Gram matrix?",
        "A Gram matrix is of the same shape for images of any size. Features of the two images never "
        "meet: each is compared only with those of the picture that it is a target for.",
    )
    def test_other_size(both: Both) -> None:
        """The style image may have another size than the content image."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder, content, style = other_size_task(rng)
            watching = watch(encoder)
            images = content.clone(), style.clone()
            impl.transfer_style(encoder, *images, **weights(0.0, 1e5), num_steps=3, callback=ignore)
            return trace_of(watching)

        made = other_size_task(both.generator())
        slope = slope_of(both.yardstick, made, weights(0.0, 1e5))
        must_follow(both(scenario), "slopes", slope, made[1])

    @time_limit(SECONDS)
    @points(0.25)
    @hint(
        "Which tensors require a gradient if the encoder's weights do, and which of them should be "
        "constants?",
        "Make the targets under `torch.no_grad()`, or detach them, so that no graph hangs on them; and "
        "give the optimiser nothing but the picture.",
    )
    def test_trainable_encoder(both: Both) -> None:
        """An encoder whose weights require gradients serves as well, and is not trained."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder, content, style = task(rng)
            for weight in encoder.parameters():
                weight.requires_grad_()
            watching = watch(encoder)
            before = encoder.get_parameter("0.weight").detach().clone()
            images = content.clone(), style.clone()
            impl.transfer_style(encoder, *images, **weights(0.0, 1e5), num_steps=3, callback=ignore)
            change = (encoder.get_parameter("0.weight").detach() - before).abs().max()
            return {"trace": trace_of(watching), "change of the encoder's weights": change}

        pair = both(scenario)
        problem = "The encoder's weights have changed."
        pair["change of the encoder's weights"].agree(rtol=0, atol=0, otherwise=problem)
        made = task(both.generator())
        slope = slope_of(both.yardstick, made, weights(0.0, 1e5))
        must_follow(pair["trace"], "slopes", slope, made[1])

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
            found: dict[str, Any] = {}
            options: dict[str, Any] = {"num_steps": 12, "callback": ignore}
            for name, one in (("picture with content", 1e10), ("picture without content", 0.0)):
                watching = watch(encoder)
                found[name] = impl.transfer_style(
                    encoder, *(image.clone() for image in images), **weights(one, 1e5), **options
                )
                found["trace"] = trace_of(watching)
            return found

        pair = both(scenario)
        encoder, content, _ = made = task(both.generator())
        names = ("picture with content", "picture without content")
        found = [picture_of(pair[name].actual, content) for name in names]
        slope = slope_of(both.yardstick, made, weights(0.0, 1e5))
        must_follow(pair["trace"], "slopes", slope, content)
        kept, lost = (content_of(both.yardstick, encoder, one, content) for one in found)
        problem = "The content weight makes no difference, or not the one it should."
        at_most(kept + TINY, MOST_CONTENT * lost + TINY / 2, problem)

    @time_limit(SECONDS)
    @points(0.5)
    @hint(
        "The loss has a third term, the total variation. How large is it beside the other two?",
        "Add `tv_weight` times the total variation per element, of the picture and not of its "
        "features, to what you call `backward` on.",
    )
    def test_total_variation_weight(both: Both) -> None:
        """The more the total variation weighs, per element, the smoother the picture."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder, content, style = noisy_task(rng)
            found: dict[str, Any] = {}
            calls: list[Any] = []

            def note(*numbers: object) -> None:
                calls.append(numbers)

            first: list[torch.Tensor] = []
            for name, weight in (("smooth picture", 1e7), ("rough picture", 0.0)):
                watching = watch(encoder)
                options = {"tv_weight": weight, "num_steps": 12, "callback": note}
                found[name] = impl.transfer_style(
                    encoder, content.clone(), style, **weights(0.0, 1e3), **options
                )
                found.setdefault("trace", trace_of(watching))
                first = first or watching.seen[:1]
            # What starts elsewhere, or tells the callback something else, is other checks' concern.
            usual = bool(first and calls) and first[0].shape == content.shape and len(calls[0]) == 3
            usual = usual and bool((first[0] - content).abs().max() < 0.01)
            usual = usual and all(isinstance(one, float) for one in calls[0])
            rest = calls[0][0] - calls[0][1] - calls[0][2] if usual else None
            return {**found, "rest of the first loss, which is neither content nor style,": rest}

        pair = both(scenario)
        content = (made := noisy_task(both.generator()))[1]
        names = ("smooth picture", "rough picture")
        found = [picture_of(pair[name].actual, content) for name in names]
        smooth, rough, before = (
            float(both.yardstick.total_variation_loss(each)) for each in (*found, content)
        )
        slope = slope_of(both.yardstick, made, weights(0.0, 1e3), tv_weight=1e7)
        must_follow(pair["trace"], "pulls", slope, content)
        if too_small(found, content):
            raise CheckFailed(SMALL_STEPS)
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

    @time_limit(SECONDS)
    @points(0.25)
    @hint(
        "Where does the picture start, and how many evaluations does one step of your optimiser make?",
        "Begin with a copy of the content image and count the calls of the closure: one `step` of "
        "L-BFGS makes up to 20 of them, one of Adam needs exactly one.",
    )
    def test_steps(both: Both) -> None:
        """The picture starts as the content image, and is evaluated as often as was asked for."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder, content, style = task(rng)
            watching = watch(encoder)
            options = {"num_steps": STEPS, "callback": ignore}
            impl.transfer_style(encoder, content, style, **weights(1e-3, 1e5), **options)
            seen = watching.seen
            first = seen[0] if seen else None
            return {"first picture": first, "pictures": len(pictures(seen)), "looks": len(seen)}

        pair = both(scenario)
        must_have_run(pair["pictures"].actual)
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
        """After each evaluation the callback, if any, gets the loss, its content and style parts."""

        def scenario(impl: Implementation, rng: torch.Generator) -> object:
            encoder, content, style = task(rng)
            images = content.clone(), style.clone()
            impl.transfer_style(encoder, *images, **weights(1e-3, 1e5), num_steps=1)  # no callback
            watching, calls = watch(encoder), []

            def note(*numbers: object) -> None:
                calls.append(numbers)

            options = {"num_steps": 12, "callback": note}
            impl.transfer_style(encoder, content, style, **weights(1e-3, 1e5), **options)
            seen = pictures(watching.seen)
            return {"calls": calls, "evaluations": len(seen), "pictures": seen[: 12 + SLACK]}

        pair = both(scenario)
        must_have_run(pair["evaluations"].actual)
        calls, evaluations = pair["calls"].actual, pair["evaluations"].actual
        if not isinstance(calls, list) or not calls:
            raise CheckFailed("The callback should be called once after each evaluation.")
        if evaluations > 2 * len(calls) or len(calls) > 12 + SLACK:
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
        encoder, content, style = task(both.generator())
        seen = pair["pictures"].actual
        known = [picture_of(one, content) for one in (seen if isinstance(seen, list) else [])]
        true = [style_of(both.yardstick, encoder, one, style) for one in known]
        if not true or styles[0] <= 0 or not all(_is_one_of(one / styles[0], true) for one in styles):
            raise CheckFailed("The third number is not the style part of the picture's loss.")

    def _is_one_of(share: float, losses: list[float]) -> bool:
        """Whether a loss is such a share of the first one as one of those is."""
        return any(abs(share * losses[0] - one) <= 0.02 * losses[0] for one in losses)

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
    'Normalization/channels_not_columns': (76869962181600, [
        ('{"dict":[["result",{"tensor":["float32",[2,3,4,3]]}],["image after the call",{"tensor":["float32",[2,3,4,3]]}]]}', 'MqLjPcIcUD5TtLU+wepZPpRSXT+o0Vk+tGGPPFN7FLze19E+Kc5KP7Lsrz5iMmM/zX00PyL8Aj9g7Cg/F5c7Pz4+Jj9zBL4+QkcOP9tLND9RpS0/NJ8jPwZZVj5JroY9pi8pPrALU76jqIE9HJnhvcP/6r6MJ8G+EKfWvKZST73RH5k9O2a6vmKW1L75xDo9NINuP5FtUT/2k0w/ThC+Po29Ar6DW229fhIuveN1Jz/2blg/0H1GvUw/Ej+WM2M92jchP+SBRz7hMQo/aTtwPrhdJD4mtxU/fM4dP3r6tz7BQUc+5w1APo7bQj916tE+00xRPbSN7j18rl0+54I9PrFFWb5m5KC+Hc2BvmM0c742fau+6dIZv6BUE71FS7O9aAZyPmY5pD7cY+s+oLeoPvVFbT8grKg+9CIaPmg0AT4DlwI/SU1cP8IX5j44qHI/jk1rP0bOLT/c7lw/AB90P4uaWT+xHQE/pNU7P4MPaz+dzGI/+lhWP8xSmz6kCAA+WV5tP8zUAT+12k8/DZ4dP3RgYj7ChqA+Re41P0jcLj8vLFM/GiuoPtKKij6NuUo/Mwd9PydfYj807V0/MA3zPiATjzwwpqY9cKbDPWXoOz/Uymg/uHW4PSx3KD/AxD0+lVxTPyYbkj4RwzY/dmarPjiPeD6qEkU/rx9PP/i6+j5Q85E+GHqNPhQmfT+XeQ0/XlFMP89AXz8gN3w/7x1zP/sRAD8uBsU+YDLoPth48T46Cbk+sAR4PSwaMz9OKiQ/'),
    ]),
    'Normalization/sequences_and_tensors': (137080770342732, [
        ('{"dict":[["result for tensors",{"tensor":["float32",[1,2,5,4]]}],["result for tuples",{"tensor":["float32",[1,2,5,4]]}]]}', 'iVQav0lhOT690AC/jZwevH3YlT7xefc9hvS1PTgdLD0a2f6+UuxWvl5Qsr68i6q976s8PmBGCb7nN6u+428CvzpIhj4WlAq/0fyFPcacTr6Bqwy9vsvbPnkG6j5+i428rc8mPy4J0b1uRyc/gScfPpZrYD4eltg+bmoFP6qEKz8OFyI/UWgjPy8ruj04Dr4+HXAMvkcHbj52Uks9WOuPPolUGr9JYTk+vdAAv42cHrx92JU+8Xn3PYb0tT04HSw9Gtn+vlLsVr5eULK+vIuqve+rPD5gRgm+5zervuNvAr86SIY+FpQKv9H8hT3GnE6+gasMvb7L2z55Buo+fouNvK3PJj8uCdG9bkcnP4EnHz6Wa2A+HpbYPm5qBT+qhCs/DhciP1FoIz8vK7o9OA6+Ph1wDL5HB24+dlJLPVjrjz4='),
    ]),
    'Normalization/buffers': (35629225808521, [
        ('{"dict":[["result",{"tensor":["float32",[2,1,5,4]]}],["parameters",{"int":"0"}],["enough buffers",true]]}', 'YaulPq+dIj0m9B0/Do+dPgukKr43VTq/KcVxv9hr4L0gMog8kcVyv6OWc745RDc/NdYUPnoVwb1ccYQ+ofUpvrm1Cr4TX2Q/3+8Wv4HsGD/VBeq9AZxMPttfST+nUpo91rsUP1Czd78z7Pg+3o3+vtK4tL72i1M/XXECP9fn/77/CdY+rIyivUUHCz9CnG6/3+kKP/bhlz7ht0i/xf4Dvg=='),
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
    'content_loss/value': (38207451882095, [
        ('{"tensor":["float32",[]]}', 'emvoPw=='),
    ]),
    'content_loss/gradient': (32800951363287, [
        ('{"dict":[["gradient of the features",{"tensor":["float64",[3,2,5,4]]}],["gradient where both are equal",{"tensor":["float64",[3,2,5,4]]}]]}', 'XBsThu8smr+Iob3TZNGev29w+Gb5+4M/OJeHYboBmD/ZYL4Sgr9dvzG5Dh7gA6c/PdwJUqSHl7/cWOu+fzybP0cbiW85doW/nvpDMWWJmj8VpWzmGnaRPzMTS4vRCI2/sE8p3r1Ogb/mceH80r6ePw8zc7TLLZS/sPxQS0KgsL/ooucMKbOEv6tAqRNxN4Q/VsiF4ARwnr+IQcyVUROOP0CuDnQK9Y4/BqkL3oPepr/mDziumFpqv1wvK0JIOpa/AxIt+5iJeT88LGDuBw+VPx2sFeh/6YA/nIoA63nrcD/HbSqckv+eP7cbrtFdx5K/Jou0HYBqmb+GDyZ5Hj2gvw1U36S3EKS/D6bEvTVLhj8/pccyGL+Tv8gfxWzom3I/o9a+bFoVkD8CmATF9f2FP5XJG4sLf4+/7styOyh1jr9djp+I5ht4P6E4rBxDiaA/F9tsKwWIgz9oMe28pz+Ev1F/WnRLy3S/W02BDxgpl78RWYoOIFtxv69WsoS4mYs/3vPK5LK2Tj+K+av836ahv3Nr5l1lEpa/xrayx7jzij+oo/ZePqdxv6+pOjQ5g5e/q7TR26awaT9WIQH6FORzv40X+arcCaM/jvN7gRQnhL+AD6PabieIP02tgXqZal0/wHZ3QjBQjL/Ew2aola+SP77GbhxFJ6K/S4pSNWz2oL+Hg4JZWAeWvxdMihOX4Y2/Jn7rTdCakL9hWsta1+KVP+Lg9kJvmKy/yxDewQESgL+wIalh6bmqv7diau6BmKS/kUsBb0gGmr+1ItTbhfOLP6eh930qkJ2/D1Zw51djlz94ZbhKz9SWP3cgn7EaNJo/usGGmW7nkD9XaYYDO5SWv42m9RwDJog/11qiFVOVgz88dXbUYUGgvw6sO0Fe14+/9rb722xHmb/K3F8dnbeVP6jWPdCBbKW/KbrVV+mNkL85G4tH1uaJv4jgYyFRdlm/d7/SkeUkVT9LXgHKrkKUP4RwL8xiGXA/MLHIZRZPnz+Gs6F2Yz6LP8sIJKyipXG/mQa9UTSsfb9iAxrXTpdZP6pko9H2lag/iNcJuOHRfz8M78rtlSKlv7xKXhBVAoq/2V9Nqgq7fz9tp7w9vISSP24SHqqKzJE/Z7THQblpij8tqQF1m0Wsv1TMYnNizJC/6N63UEv1kD8VCRdrJy6iP9rvQ7xa+5E/okkRRRZgZD8j0KVhLBtyv1xU1r81kJy/mXvS4A12cL98LsJgnAtSP4XCXDb8s5i/pdF8DSbqkb9cuSntlSiAP7d51KjbvJU/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
    ]),
    'content_loss/target_is_constant': (137473807381499, [
        ('{"dict":[["gradient of the features",{"tensor":["float32",[2,3,4,5]]}],["gradient of the target",null]]}', 'MdjdvNfZFjwB6vo6vozOPGlou7w+Sxu9meOtO3lplbuoCI47hWAovGU7XLwJlfc7efaSPDS3Cbn/jWC8lXBRPHmNpbxEnA29ewELPCHh6DvfmRc9Wmo5PFbVkLli+y4799tHPFRx9DqhbDk8llJ2vANTYTzcZoa8TOewPHqlVTxlwek7gcFOvAmaxDvAQws9Rj0EvZBLODyvW+a8WvI+PKl+rrzJXFA9FXwQvSWePzw2NZC8OS+SPFMCBz0ll8e82mXfO5Ay1zx0NhA8a0VZO/+QabyIPJo8hU4nvFMZ2romksC8cLVhvBoDqDsWMgA9XrOEPakN/LojZn+6C+pPPH5JkrxDaKI8B4aCPFjnoLwdDqw8dpafuso+IT14Rfk8biWIPNaBX73XX+W7RTQlusUV9bzBw+m8i71cvJUr07xG4u88/UaivDZKPryFJD29xCdyPFScpzvKsRA8BFs/OwbkHT2aZPM6Q3jHvJo3jDnyspW8Qx0PPclbGb224U09IdDJvNDZSDvnIXK8/BivvMHA+DwhXEM62Wk1PUSZ3rxYMUu8PVS9PFrVNTs2pCS9MPlpvD19GD3BTMW8p8W7PISepzwLzmW8Rf6IPDWIpjxIgR89QnrTOxkdrDzWV628'),
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
    'total_variation_loss/value': (180335552465811, [
        ('{"tensor":["float32",[]]}', 'HLnJQg=='),
    ]),
    'total_variation_loss/channels_stay_apart': (185958841320878, [
        ('{"dict":[["loss of plain colours",{"tensor":["float32",[]]}],["losses of six images",{"tensor":["float32",[6]]}]]}', 'AAAAAHwrCEJebdpBWFzYQUT+ND4vUUI+O21ePg=='),
    ]),
    'total_variation_loss/border_counts': (27601397652890, [
        ('{"dict":[["losses",{"tensor":["float32",[9]]}]]}', 'eZeNPzZj1D95l40/NmPUP3mXDUA2Y9Q/eZeNPzZj1D95l40/'),
    ]),
    'total_variation_loss/gradient': (58040214407338, [
        ('{"dict":[["gradient of the image",{"tensor":["float64",[2,2,4,3]]}],["image after the call",{"tensor":["float64",[2,2,4,3]]}]]}', 'ctTXghek+D/xqRn6QQD7v1hmDEl41ABAjIKNFVaHA8AczxnmeUkIQFp6LRiOUwjAF5a7YkgL8b+wMNXbK/sAQJEniWvsLvu/s8CcKiH/9r/ShM46AKP5PyT5p/UY7O4/EC34ctit+T94u/204Cb5P64l96hXjwbA05qwP+Dw+b8mKvHY3boPwOPzCmdFqxRAcjMS0LcyBkDQ9iEpoRLdP2ENFIq70QfAUTyXmCKNCMC5SXu/RXINQILEWknVmum/QFkEuwYrqD9YTIKQvoUBQCCe0ONcEgrAYHlUVETmDMBLfnoi7zr+P8gQ5XptKAtAXI862jku1j+aBocfewXsP5CBEI954AvAJVxaiRo08z8/whL3jxTxv8EVsIa/q/c/iFWmsydVyr9Q7clTsGe1PxBMJt8geuK/yOjAxstbwz9BnMiFLK8DQM+CNXr1Tvw/+tT4e+Dp5j/kcN2eeP0SwMBJGCH8lAPA9LUl79zL8r/kMQGNC50LQHxw821FquA/jTh6/m1Y5z+bXlwQN3HgP/N7I+l2gus/NPgApzVuxj9CEZFDAnnpP3AyR78Yq8M/wNVBmZA/zD+PPSKYilnqP6aaNybr19Q/LOspT3MXyT/ZQOGr9nrsP1+F6Fx8Lus/nkXcAa9Q6j8kbHiKaFHiPzDnxTUx/aQ/EOSPDDpE0T8YJ5eptmaxPx6cLu7sbO0/akZ5e7FZ5z8c230PSZHfP7gLhi466LA/QMwIRDTOoz/ASzY+WjrsP/aqWd/2idE/xoZUs0HR3T/fk10UfDHrP7C4GcZT2Lk/0AHtkdbmrT9zqKbJS2XsP44WyqRSae8/QXe0QOQZ5D/3qNnhA+HmPyKFVGyNldA/2EiWAK0C7j9Kvh03W7fkP04L/LnwVuo/bpPDy9wW5j9WINhUOFnoP6P+9MXqCuU/N9EjOSYf5z8cMJNnZpPsP/gCpaat+eo/ApM8/7VH4D+A2qSGF02PP9C6imES/rc/0NP1UK6L2z/C9t5A1Q/uPy0DBSJdsuQ/'),
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
    'transfer_style/result': (252188403822654, [
        ('{"dict":[["pictures",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["needs a gradient",false],["evaluations",{"int":"12"}]]}', 'tEzSO6WvFT3ZnGA/SSx1P5DnCjxgqcE8AAAAAAAAAACt9cs8OAa4OqjE/T0bjro86/02PxI7QT8AAAAA4PI5OwAAAAAAAAAAAAAAAAAAAACjVfk9SKwqPhz9Oj+thSo/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/BLAPYq7Dz6GRFQ/ji9LPxFEYT+iKWE/j/lyPwAAgD8AAAAAAAAAAAAAAABYdg09RthjP+ojZj+kM0M/3TsqP5ZjbD+U+m0/AAAAAAAAAAAAAAAAAAAAAPebVD9nr00/MplCPw7bLz8lbXE/VQ1yPwAAAAAAAAAALVJgPytNbz/mTGE/E9tQP1k1Rj8/Cj4/Vv5wP84pbT+mB2I/AACAP6uBaD86b10/iHpRP3b2Qz9W70c/5B0/P51vZj+/1V4/2PtMPxKsbD/XQnY/S7FlP0yBRD/saj0/AACAP2GGaT8AAIA/dLJ9P700Xz8A2Ws/AAAAAAAAAADWwVw/BcRGPwAAAAAAAAAAAAAAAAAAAAAZOlI/KLtwP5tRlD0AAAAAwkZgP0DXbD8AAAAAAAAAAAAAAAAAAAAA5mtTPyiEYz/9A6492SaWPQAAgD8AAIA/lELZPWMkTj4tdDM+4t5jPQAAgD/I5HQ/AVYGPQAAAAAhsHo/1JV4P8zmAD46gQM++Nc6OwAAAABzPpw8AAAAAOR7Nz0M4RE8AACAPwAAgD/GlMY9ULM0PogCwTsAAAAAmH9cPnrEYzzCgoQ90F7lPAAAgD8AAIA/QPLfPWQXOz6twZw9wCJXOl9fIz6XJyc9eq8PPVO/rj0AAAAAXDmGOwAAgD8AAIA/vrUAPl5/tj0AAIA/AACAPxS7izxt/Xw9pGtlPAAAAAA/0Hw/AACAP6bKDj5CRYs+AACAPwAAgD90awg7MNHSOkrH6DxEfEk9AACAPwAAgD+ui4g9jv4LPgAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAABb9XPQjSJD5Muw49AAAAAHVyeD/ZUXk/Sv16PwAAgD/+R4U9ZmQmPr/Gmz0LnEs9AAAAAIxCSz0Xe3U/AACAPwAAgD8AAIA/IJ1yO4JfgzwAAAAAAAAAAAAAAABeugk+nShmPwAAgD8AAAAA/CfHPAAAgD8AAIA/AACAPwAAgD+gJG8/AACAPyrSZT8AAIA/WLqwPPnv+TwAAIA/AACAPwAAgD8AAIA/9QNlPwAAgD8/rXk/AACAP4AonDq2wm09AACAPwAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD8AAAAAAAAAAAAAAAAAAAAAAACAPwAAgD8AAAAAAAAAAAAAgD8AAIA/AAAAAKbHWz0AAAAAAAAAAAAAgD/27nU/AAAAAAAAAAD6B30/AACAP4628D3U+oo9AAAAAAAAAADf02E/lKt6PwAAAAAAAAAAAAAAAAAAAACSfQc+sKvOPQAAgD8IRms/ShBpPwAAgD8AAAAAAAAAAAAAAADXWNw761U9PQAAAABhB3g/N6xUP8i/VT/OPXw/AAAAAAAAAACqGm89EjzOPQAAAAAAAAAAbvlHPyRXTT9UeGE/DqtzPwAAAAAAAAAAPbiMPcT0sj3hGVw/YbtWPz+AZT9AMlw/xwFTP7V+aD+qPBM9lMAAPffEHTwAAAAAR2BjP6foSj/AjTw/vPc1P8zFUD826mw/AAAAAAAAAAAAAAAAAAAAAAAAgD+vg3w/akdaP+9TZT+b/V8/Cx5pPwAAAAAAAAAAP3h/P9VcZT8AAAAAAAAAANAyWD8/9Gk/uMlVP+woSz/wj2U/IvJgP5/oeD9YaH4/AAAAAAAAAAAAAIA/98dhPzE8WD9/01g/oN1pP/wdaj+wLHk/mUN+PwAAAAAAAAAArmRqP11VZj/JHXs/DzhvP4x4aT8AAIA/XtqFPEzsFD3WJHE/LZd7PwAAAADGuEI8AAAAAAAAAAA6VLA8AAAAAIzPWz26tCw8+GFXPwEjVj8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABE4TQ9IC/DPQTzVz9uTkI/AAAAAAAAAAAAAAAAAAAAAMHLoDsAAAAA1klOPZS5uz3qC2Y/NotcP/BFZz8pT2U/LIBqPwAAgD8AAAAAAAAAAAAAAACEzlc8+6ZkP8Nhaz9IRFA/uro4P82WWz8AaHs/AAAAAAAAAAAAAAAAAAAAAHgKVj+cbUg/L4xFP9t7NT9QBFw//UBrPwAAAAAAAAAAcS9zP9xLdj+XgF0/T/U/P951QD+2lUE/3AtdPxt3bT8KLXI/AACAPwAAgD+uu2s/4v1YPy5NPD/UZUA/J9hDP/iuWj+pEmE/vEpZP3Y7cj8AAIA/cFpgP9C6Tz/9xFI/uwt5PzEicj8AAIA/AACAP0inZD+vOHI/AAAAAAAAAACQhVs/McNTPwAAAAAAAAAAAAAAAAAAAADFllQ/XP52P45niD0AAAAAoWhZP7Z+cj8AAAAAAAAAAAAAAAAAAAAAI7ZVP0vAaz+N1X09kifBPQAAgD8AAIA/ejlRPVXK+j0QQuA9epInPQAAgD8AAIA/OBZbPAAAAACfEXs/AACAP7OEST2wZF09AAAAAAAAAAA4DlQ8AAAAAAAAAAB4bWk8AACAPwAAgD//HUM9GBgrPQAAAAAAAAAAQBL5PUzItDyC8A09pI31PAAAgD8AAIA/IpnHPaUVpT3Z7Ak9GNmgO59ZuT1LdK485tTaPCoMIz0AAAAAyFo3PQAAgD8AAIA/BmxjParNcD0AAIA/AACAP7MhjzwspPc8M9IFPAAAAADbJns/AACAP5Qigz344yE+AACAPwAAgD8vdX48IIIYPAAAAAAAAAAAAACAPwAAgD8da+s81ZWCPQAAgD8AAIA/AACAPwAAgD8AAIA/AACAPwAAAAAAAAAAOG7vPDlTwj0YPNs83jcJPFuoez+HfXI/6zB7PwAAgD9y1yE9tgrjPeyQKD3deew8TZvCOzb30DwvC3Q/WlRyPwAAgD8AAIA/AAAAAAAAAAAAAAAAAAAAAAAAAAAV5Vc9/ftqPwAAgD+qQBE8OuGnPAAAgD8AAIA/AACAPwAAgD/oYHs/AACAP4sjaz8AAIA/0zc4Pae5RT3gN34/AACAPwAAgD8AAIA/5aZ0PwAAgD+wA3M/AACAPwAAAABu+wU9AACAP4cQfT8AAIA/AACAPwAAgD8AAIA/AACAPwAAgD9ie6Q8AAAAAAAAAAAAAAAAxFR9P7/BfD8AAAAAAAAAAD6eej8AAIA/AAAAAAAAAAAAAAAAAAAAAPt3cj97zWk/AAAAAAAAAAAqu3E/NCN5P+p1dzwAAAAAAAAAAAAAAACoa1Y/JlRmPwAAAAAAAAAAAAAAAAAAAACwRX08AAAAAGphbj+exlw/TvRSPwi6az8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACFTlo/ONQ/P+qeOz+/9Vs/AAAAAAAAAABxT0k9CTS/PAAAAAAAAAAABEo+PxquOz+pBT8/6UJYPwAAAAAAAAAA6jQBPQAAAADuqVE/WBNOPycZSD+H80E/xS48P4RfUT8AAAAAAAAAAAAAAAAAAAAAt95VPzoYPT+9vSE/Qq8vP+BWRD/Nylg/AAAAAAAAAAAAAAAAAAAAALLMdz9tb10/daE8Px6DPT/FOkY/p/ZQPwAAAAAAAAAAhe1qPxwxZD8AAAAAAAAAADs2Pz9ePlM/REZSPw1EUT/k91w/rEJeP3mraT+7V24/AAAAAAAAAABSXG0/bQpXP3reST8SeEc/2H5LP/yXSj/HFmc/M69gPwAAAAAAAAAAfCpbP76yTD/ezVU/vBZSP1igUD8lrWY/'),
    ]),
    'transfer_style/arguments_unchanged': (246481930641086, [
        ('{"dict":[["evaluations",{"int":"3"}],["content image",{"tensor":["float32",[1,3,12,10]]}],["style image",{"tensor":["float32",[1,3,12,10]]}],["weight of the encoder",{"tensor":["float32",[16,3,3,3]]}],["bias of the encoder",{"tensor":["float32",[16]]}]]}', 's04SP7NOEj9LDw0/Sw8NP/esEz/3rBM/sTsEP7E7BD+tmyI/rZsiP7NOEj+zThI/Sw8NP0sPDT/3rBM/96wTP7E7BD+xOwQ/rZsiP62bIj+zThI/s04SP0sPDT9LDw0/96wTP/esEz+xOwQ/sTsEP62bIj+tmyI/uLkXP7i5Fz+AGTM/gBkzP0gIHD9ICBw/AMIsPwDCLD+cYSA/nGEgP7i5Fz+4uRc/gBkzP4AZMz9ICBw/SAgcPwDCLD8Awiw/nGEgP5xhID+4uRc/uLkXP4AZMz+AGTM/SAgcP0gIHD8Awiw/AMIsP5xhID+cYSA/x68nP8evJz8Tsw8/E7MPP9ZVFj/WVRY/cIUbP3CFGz+sITE/rCExP8evJz/Hryc/E7MPPxOzDz/WVRY/1lUWP3CFGz9whRs/rCExP6whMT/Hryc/x68nPxOzDz8Tsw8/1lUWP9ZVFj9whRs/cIUbP6whMT+sITE/qA4IP6gOCD+orjA/qK4wPxesAj8XrAI/PXoZPz16GT/5OBg/+TgYP6gOCD+oDgg/qK4wP6iuMD8XrAI/F6wCPz16GT89ehk/+TgYP/k4GD+oDgg/qA4IP6iuMD+orjA/F6wCPxesAj89ehk/PXoZP/k4GD/5OBg/vAsmP7wLJj9MIC0/TCAtP6iADj+ogA4/a9EuP2vRLj88pyE/PKchP7wLJj+8CyY/TCAtP0wgLT+ogA4/qIAOP2vRLj9r0S4/PKchPzynIT+8CyY/vAsmP0wgLT9MIC0/qIAOP6iADj9r0S4/a9EuPzynIT88pyE/nY8yP52PMj/J+TA/yfkwPz0FIT89BSE/cbACP3GwAj9oPwU/aD8FP52PMj+djzI/yfkwP8n5MD89BSE/PQUhP3GwAj9xsAI/aD8FP2g/BT+djzI/nY8yP8n5MD/J+TA/PQUhPz0FIT9xsAI/cbACP2g/BT9oPwU/EuABPxLgAT/DBik/wwYpP/t0ED/7dBA/mCUgP5glID+Djwo/g48KPxLgAT8S4AE/wwYpP8MGKT/7dBA/+3QQP5glID+YJSA/g48KP4OPCj8S4AE/EuABP8MGKT/DBik/+3QQP/t0ED+YJSA/mCUgP4OPCj+Djwo/5ZIGP+WSBj+Sbio/km4qP+22AT/ttgE/TlolP05aJT+0USk/tFEpP+WSBj/lkgY/km4qP5JuKj/ttgE/7bYBP05aJT9OWiU/tFEpP7RRKT/lkgY/5ZIGP5JuKj+Sbio/7bYBP+22AT9OWiU/TlolP7RRKT+0USk/l+4BP5fuAT8V+wg/FfsIP/z2GT/89hk/68ILP+vCCz+YpAw/mKQMP5fuAT+X7gE/FfsIPxX7CD/89hk//PYZP+vCCz/rwgs/mKQMP5ikDD+X7gE/l+4BPxX7CD8V+wg//PYZP/z2GT/rwgs/68ILP5ikDD+YpAw/WHIaP1hyGj+tWhI/rVoSP7OMEj+zjBI/nekYP53pGD8zOio/MzoqP1hyGj9Ycho/rVoSP61aEj+zjBI/s4wSP53pGD+d6Rg/MzoqPzM6Kj9Ycho/WHIaP61aEj+tWhI/s4wSP7OMEj+d6Rg/nekYPzM6Kj8zOio/7SAfP+0gHz8abAk/GmwJP9geGD/YHhg/HZwfPx2cHz/Iwhw/yMIcP+0gHz/tIB8/GmwJPxpsCT/YHhg/2B4YPx2cHz8dnB8/yMIcP8jCHD/tIB8/7SAfPxpsCT8abAk/2B4YP9geGD8dnB8/HZwfP8jCHD/Iwhw/SlEIP0pRCD8t/RQ/Lf0UP2xuBD9sbgQ/eRIcP3kSHD87yhM/O8oTP0pRCD9KUQg/Lf0UPy39FD9sbgQ/bG4EP3kSHD95Ehw/O8oTPzvKEz9KUQg/SlEIPy39FD8t/RQ/bG4EP2xuBD95Ehw/eRIcPzvKEz87yhM/zcxMPs3MTD7NzEw+zcxMPjMzMz8zMzM/zcxMPs3MTD7NzEw+zcxMPjMzMz8zMzM/MzMzPzMzMz8zMzM/MzMzPzMzMz/NzEw+MzMzP83MTD7NzEw+MzMzPzMzMz8zMzM/MzMzP83MTD4zMzM/MzMzPzMzMz/NzEw+zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+MzMzPzMzMz/NzEw+MzMzP83MTD4zMzM/MzMzPzMzMz8zMzM/MzMzP83MTD4zMzM/zcxMPs3MTD7NzEw+MzMzPzMzMz/NzEw+zcxMPjMzMz/NzEw+MzMzPzMzMz/NzEw+MzMzP83MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPjMzMz8zMzM/zcxMPs3MTD4zMzM/MzMzPzMzMz8zMzM/zcxMPjMzMz8zMzM/MzMzP83MTD4zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz/NzEw+MzMzP83MTD7NzEw+zcxMPjMzMz8zMzM/zcxMPs3MTD7NzEw+MzMzPzMzMz/NzEw+zcxMPjMzMz/NzEw+MzMzPzMzMz/NzEw+zcxMPjMzMz8zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz8zMzM/zcxMPjMzMz/NzEw+MzMzP83MTD7NzEw+zcxMPjMzMz8zMzM/MzMzP83MTD4zMzM/zcxMPjMzMz/NzEw+MzMzP83MTD7NzEw+zcxMPjMzMz8zMzM/zcxMPjMzMz/NzEw+MzMzPzMzMz8zMzM/zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+zcxMPs3MTD7NzEw+MzMzP83MTD4zMzM/MzMzPzMzMz/NzEw+MzMzP83MTD4zMzM/MzMzPzMzMz8zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz/NzEw+MzMzPzMzMz/NzEw+zcxMPjMzMz/NzEw+zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+MzMzPzMzMz8zMzM/zcxMPjMzMz8zMzM/MzMzP83MTD7NzEw+zcxMPs3MTD4zMzM/MzMzP83MTD7NzEw+MzMzP83MTD7NzEw+MzMzP83MTD7NzEw+zcxMPjMzMz/NzEw+zcxMPs3MTD7NzEw+MzMzP83MTD7NzEw+zcxMPs3MTD4zMzM/MzMzP83MTD4zMzM/zcxMPjMzMz8zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz8zMzM/MzMzP83MTD7NzEw+zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+zcxMPs3MTD7NzEw+MzMzP83MTD4zMzM/MzMzP83MTD7NzEw+MzMzP83MTD4zMzM/zcxMPjMzMz/NzEw+zcxMPjMzMz8zMzM/MzMzPzMzMz8zMzM/zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+MzMzPzMzMz8zMzM/zcxMPs3MTD7NzEw+zcxMPs3MTD4zMzM/zcxMPs3MTD4zMzM/MzMzPzMzMz8zMzM/MzMzP83MTD7NzEw+MzMzPzMzMz8zMzM/zcxMPjMzMz/NzEw+zcxMPjMzMz/NzEw+MzMzP83MTD7NzEw+MzMzP83MTD7NzEw+zcxMPjMzMz/NzEw+zcxMPs3MTD4zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz8zMzM/MzMzP83MTD4zMzM/zcxMPjMzMz8zMzM/MzMzPzMzMz/NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+MzMzP83MTD4zMzM/zcxMPs3MTD7NzEw+MzMzP83MTD4zMzM/MzMzP83MTD4zMzM/zcxMPs3MTD4zMzM/zcxMPjMzMz/NzEw+MzMzPzMzMz/NzEw+MzMzPzMzMz8zMzM/MzMzPzMzMz8zMzM/zcxMPjMzMz8zMzM/MzMzPzMzMz8zMzM/zcxMPjMzMz/NzEw+MzMzPzMzMz8zMzM/fXG3Pk4Jwz5ww0u48jaHvm5L+bxv3sC97yuTvAnqv7zsAX4+KkO1vNcSjz4lqre+UH7jvgvpVz6tdTe9IndtPr50gT1q6e09eMnTPWzZKz7oS9y9cZ69vfLmgDwnZ9++CzUovqzVpr0iAsU8hJcqvnHwu76Ha6i+Q2uLvVNuy70RWU8+FD63vegTWbwxkxQ+tJcvvpjyUj01HI882N65vrmOdr3GGd686rQYPTCn2jsEwQM/XtgJP6J+9L1B68g+bq6UPsuHlT2J0oa+xW2evTOJ27za5Hs8dJBYvhigTr51m08+DzzUvqq9mT31ZJO9a16rPpbNdj7fGK+8G4QKvgf+CL4KxxE/p9krv5ZAG769W4W+/bMuvzEABL1WG0y+Vs7lPkydibrLD6e+AU6IvoWXMT6pMy081RWAPswGir3Sqp0+ctDyvdmvyD1DiA0+v57dvh5Gnr6pl269ax1+Pn4vZz6qSS6+ujE2PZp4tL7JEmc9a4jDPSL+3T52dl09k60lPvnqsj2+iZO+j9kVPSDrpD5b0VQ+cujpPuJRjT7a3kK/3OahPRApmD5J0V4+6EMtvqihHT6C92g+lUvkvSKoPT5aWt69cQC/vaZld70DFIU+iEMgvnpDrb7qGuu8PsP3Ohw8eb6DMEw+67xOviz3o71o6tK+OXjMPQYbcr2Lw5g9hvd0PqGtWj44hoO8YwOXvgARfL2hXoo++Dg6vnJXe73wCtU9SBE9PldjIr2MJp09DNdzPIICTD41jse9MwtuvlvzaL7qfrA9ZEm5PiLscb0zO7y9wKZtvrmPeT4/13w9/LGvvnt5iL1w2CO+6zesPTpkor0lLvY8o7LPPh+Tjz3Pb8A+WjqxvXbqez6iVYS+Hpj5PoH7Ob7tSAg+1OOFPi1+Nb/sM86+vKRAPnb4Gz4fIAc+OtEyPYRmxD68gDG+L7SbvtFHpb4uXaw9vFOCvY2rST72qwW9H42VvkglAj/d0K0+zL7ovp1uwryBp4u+ZHIUPi759b5wKxo+J202PmpStL1oAoi+v0kGPsro/D1LKsE+VCD5PlxiDb7FNkQ+GJwOvgpfGj5G7m0/WfODPk9A875gmau+NeY4voQIET3uC5k+GCX7vbVYCT6NdgC/yHUZvhTKyb1XcUw+obcMvWdtMz5LfPW9AOMdPv3l7L303Ak9rFJavkmNkbys3Ja+fgWIPajqZL5levA9th9IvUJYtz4pyFe+SxyovXfFwD2ZZ4g9NUOMPf8w0D7xCdG9jkQQvnX+KjuJvb++Aw69PsP/8z2ig8+8CPUQP0OKNL7uBuq+wEzEPbMsID4Qaa0+SaoRvpv9PT53tjA+2rrwvTLFIL1cP088ld3QPUHpFb79ILm+EEARPRKN0L4zD8m+C4AGPrFvAr/J25S+KHuaPs7UfT4xbs0+YcUXPhEDaz5QZ0c+K3EkvjCL3L5inI6+az+mPhC9iL7DTLo+/cQbP/FYWzyEKFA+YN6Xvgzt2r5Ucn4+dF6ivizRSjxhngm/zB+jPgZw/b5uxxi/N1nmvkvflb3Jipu9xmlNPuXdKL7d9MK+vlsXvYcpOz5T7oU+bMsEPSp63z6iiQk/LROkvcnpJb9OiPQ9PTeNPohmJL3Vwgy/koGmvmYF3Dwjsqe96DPSvkcnrb40/Ju81luMvnWlCD7MQqE8Kni1vhswWb0zN26+AlmKPn/s9bxJbO8+8aDIO9Osrj5uRRw/He6Evp0fAb7Bzsi9KTy3vp6Kkz3tOSe/TCxyvCcs57xiBau+3Uo2vmwxBD40SNw+0ILZvnQC7Ly7YVM+N0G7vU0Ydj6EJok+ABR6Pv6eir5sG8g8D3JaPs2K3DzYXXs85S1jPnXTXjrx1iG+7xwWvsEFTD7aKBq/fzMrvjl/qj498hq+TD0gvjg/mb2RAWW+/lgHPs2O3z4Ac+G81rldvL9lID1UR1k9XJerPRe7Wj48Co++8CDHPphMvr7OryE+tJHqPr2aSj2+VRC/IcqMPFSDXz7G1kW8bB2nPe9aNT0mqUw+uDVdvidfa74zf7c+F/4vPgHVkb6pOtI+gfCRvVTUDb99Zjk9roO7PZ7hlT4UquI9j0clv5Tp8D4+kGC+QbgBP39TkL4lE4Q+9b3GPtKXFjzscjW9ltbZPlqqzr08pXO+Xf+qvmFZcbx0ATS8dEDFPRTBsz07n3y++8iiPp9f+b3TjNO9AdtcPgUDuj49QXa+egTbvrsiyD53dbg+y9MQvmJ2T70D17c+BWcWvvvrqr7z55s+EJAIP9nkiL7PI5q+J6FbPjWTGD6m2ES+PjMrPgv8kr0HYgI9U0elvI+kkb0XSwI+v1ScPVUiXL2D9769DDsOvJMg8r2y7CC9IlMnPtUIYL2ryVU9l8zIPA=='),
    ]),
    'transfer_style/style_arrives': (8086450377393, [
        ('{"dict":[["picture",{"tensor":["float32",[1,3,12,10]]}],["trace",{"dict":[["evaluations",{"int":"30"}],["pictures",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["slopes",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["pulls",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}]]}],["gradients left",{"int":"0"}]]}', 'PTptPsTuCT/7QSc/pvY1P3KSWD/s02w/Q7NXP7jgTz/f9mU/3HA/PwtPij5N9A8/pyO/PrkJ0D4F1/Q+AdD4PkJHAz/TVF0+0qoQP2uDUT+xSBE/9oYwP2nhzj68XgA/iiG5PpoLEz+CRbU+ZmELPgAAgD/vtGg+6YXhPg6zqj7ycg4/oNr2PlquED/1Y8Q+1A+fPtzYPD8ORmc+/wOcPiuFjT5mHsg+BegBP1r+0T4JWOw+nW8AP7S2AT8MOc8+eiPTPvdi6D4QmKU+WMllPqyGwT70P90+va/oPpWbmz6OXN8+oCWqPiNDOT/5Ym0+qogKP4niHz8vSDc/10cCP64/jj59hv0+1gffPlxTlj4xoh0/wx3DPhgKMT+Bayc/+wK3PsEj7z4xXPU+zp/TPiaAnD7omr49FdskPzKJvT6HUDo/Km0PP4j1/T5+j5s+kO4qP2Wh3T22EJ0+Pwb+PiCT7D6nkcs+7SMwP4ujJD9WO5I+gbIHP1ZN1j0AAAAAufAmP5S9aD1+KTI/2mcYP6zvLj9ohAA/V4DMPmZqAz/I56s+3VQtPt33tz5gQZU+XzY8P4pqKD9oBik/fYhCPw+goj7ykto+S60LPmraFT72o4o+flmUPqeIGz/oMxE/yVY/P1XbVT/CBww/zzEaPxc9Jz8WJSw/OojYPg4QBD/RWRo/tiDpPqKGAD/7RE0+p08lP10DBj8Fquk+2lruPhTLAT/Gle0+8F4vP6jbGD/UoBM/AAAAAG+hrT7tYaU+CfuTPgAAAACkn4w+v/MqP7LKaz//SxE/Jr5ePx2KND8WYS0/urmMPlu/5T6SRqs+QVHzPnpF0j7Q3l0+5p4gPyNCPz8/Z4Q+I90oP12n2T6tn9c+5MECP/t9Cz8XbAI/o2oCPyOrCz9jJ1c/S+0NP7j/AT9uxwc/VYCqPuIlmj71uzo/LXfkPsV7+z5Qx8c+sNwnP7n+6z5aeQY+BAemPksh1z4wcQY/cv2+Plsjgz1jGmI/AACAPx0iFT/c/A8/e3OiPga7rj4RDNk+RVrsPmWYkT5BCIY+AACAP/eNPj+GWSs/5H6yPiatRT6lTAM/IVsKP8dCFD91yYk+DhqpPidIWj/Yg2I/FJX0PowjeT54wBk/jLJHP5AfED9ICgU/BAGwPTe0yzw00eY++XgWPzDu6T5iFzA/aRRCP9mKMT9k6iw/S7VgPxL99D5YpMU+15ZfP4bTBz+YBhw/nwNDPyMrGz8PNYI+vFHNPpwZzj7Fx4Y++eUcP4B51z4AmGA+0qcUP9RWwT2zwE0/x1oVP9BBBT8xUAE/4xgWPzhQBT+1ouE+FDgdP/gYqT4CfRQ/I3YFPytl1z4hca4+sejSPr/Luz6WGgc/aZYOP1zlQT856wI+waUoPkECJT/xVUY/niIVP81vGD9PGCU/cR9/P/S5zz5glRQ/ZGk2PmfrCz4bCdU+WcPUPqPxiD5V1D8+Xr4BPwAAAAC+WDc/KyfqPh/snT6cU6c92MfFPiZLvT52hGM+2SKCPlnsBT8AAAAA0OHfPjRXNT7EkLk+AAAAAKRBEj/vOwg/cpeIPgV/iT5Jjog+yNmNPjVtMT+sRcc+ETbLPqKRET9+mJk+MsXePp1I/z5E960+CDY8P8lpOj89+gE//R/qPp3TDz9WTRw/Evi0Pmgi1z5dtb8+xQ+NPtlfMz+GBwo/qMLvPtBp+z7m4ww/ZFDpPm9keD4lsNU+rdI4PviEQz5m+zQ/8aA7PsLxFj+FRIc+nBefPq4mRj3OD70+NyCePh+vAz/4A1A/NpsYPjcV1j5Y5jo/K71KPzf1xT4s7tM+dAm3PtCj8T6l3SM/4nZyP8Iyuz5wtEE/zGxBP3+WJT8ZCKA+Lh4CP4pT7D4i3C4/lElxP7hEXz9iqVE/+iUfP56+Uz/3kLA+z1kIP89ZCD9yQRE/ckERPwp3Jj8KdyY/kaYfP5GmHz9QYhs/UGIbP89ZCD/PWQg/ckERP3JBET8KdyY/CncmP5GmHz+Rph8/UGIbP1BiGz/PWQg/z1kIP3JBET9yQRE/CncmPwp3Jj+Rph8/kaYfP1BiGz9QYhs/ajoDP2o6Az8QURg/EFEYP2TyKD9k8ig/9tQnP/bUJz/D8AU/w/AFP2o6Az9qOgM/EFEYPxBRGD9k8ig/ZPIoP/bUJz/21Cc/w/AFP8PwBT9qOgM/ajoDPxBRGD8QURg/ZPIoP2TyKD/21Cc/9tQnP8PwBT/D8AU/B6onPweqJz8jMiY/IzImP3SZJD90mSQ/l2EwP5dhMD+Z0RE/mdERPweqJz8Hqic/IzImPyMyJj90mSQ/dJkkP5dhMD+XYTA/mdERP5nRET8Hqic/B6onPyMyJj8jMiY/dJkkP3SZJD+XYTA/l2EwP5nRET+Z0RE/THkrP0x5Kz+AcSo/gHEqP7VkBj+1ZAY/354QP9+eED9z1yE/c9chP0x5Kz9MeSs/gHEqP4BxKj+1ZAY/tWQGP9+eED/fnhA/c9chP3PXIT9MeSs/THkrP4BxKj+AcSo/tWQGP7VkBj/fnhA/354QP3PXIT9z1yE/06QBP9OkAT8ojxs/KI8bP/U8IT/1PCE/iDAgP4gwID9TDQY/Uw0GP9OkAT/TpAE/KI8bPyiPGz/1PCE/9TwhP4gwID+IMCA/Uw0GP1MNBj/TpAE/06QBPyiPGz8ojxs/9TwhP/U8IT+IMCA/iDAgP1MNBj9TDQY/mSYsP5kmLD+mKiY/piomPyAXGj8gFxo/nRkcP50ZHD/FzQE/xc0BP5kmLD+ZJiw/piomP6YqJj8gFxo/IBcaP50ZHD+dGRw/xc0BP8XNAT+ZJiw/mSYsP6YqJj+mKiY/IBcaPyAXGj+dGRw/nRkcP8XNAT/FzQE/wX4aP8F+Gj+gaxc/oGsXP3nrJD956yQ/uT8JP7k/CT9nvS0/Z70tP8F+Gj/Bfho/oGsXP6BrFz956yQ/eeskP7k/CT+5Pwk/Z70tP2e9LT/Bfho/wX4aP6BrFz+gaxc/eeskP3nrJD+5Pwk/uT8JP2e9LT9nvS0/ZJcXP2SXFz9xzTE/cc0xP/oIIj/6CCI/BY4BPwWOAT+POAU/jzgFP2SXFz9klxc/cc0xP3HNMT/6CCI/+ggiPwWOAT8FjgE/jzgFP484BT9klxc/ZJcXP3HNMT9xzTE/+ggiP/oIIj8FjgE/BY4BP484BT+POAU/aCALP2ggCz9MASI/TAEiP1CWHT9Qlh0/elsqP3pbKj/+CCI//ggiP2ggCz9oIAs/TAEiP0wBIj9Qlh0/UJYdP3pbKj96Wyo//ggiP/4IIj9oIAs/aCALP0wBIj9MASI/UJYdP1CWHT96Wyo/elsqP/4IIj/+CCI/aMYEP2jGBD+FAQ4/hQEOP4/OAD+PzgA/dPoDP3T6Az8Ntxc/DbcXP2jGBD9oxgQ/hQEOP4UBDj+PzgA/j84AP3T6Az90+gM/DbcXPw23Fz9oxgQ/aMYEP4UBDj+FAQ4/j84AP4/OAD90+gM/dPoDPw23Fz8Ntxc/hRgnP4UYJz9oZgE/aGYBP899Dj/PfQ4/aRguP2kYLj87ZQo/O2UKP4UYJz+FGCc/aGYBP2hmAT/PfQ4/z30OP2kYLj9pGC4/O2UKPztlCj+FGCc/hRgnP2hmAT9oZgE/z30OP899Dj9pGC4/aRguPztlCj87ZQo/zdYaP83WGj+2Lw8/ti8PP+s7Lz/rOy8/PooSPz6KEj+mqg4/pqoOP83WGj/N1ho/ti8PP7YvDz/rOy8/6zsvPz6KEj8+ihI/pqoOP6aqDj/N1ho/zdYaP7YvDz+2Lw8/6zsvP+s7Lz8+ihI/PooSP6aqDj+mqg4/+OYHPxzyBz/c3BA/KNwQP80UJj+eFiY/9j8fP5xBHz9e9Ro/uXUbP620Bz9FXwc/YTAQPxsdED/ZUiU/UEslP9R4Hj8Beh4/ajAaPyPjGj8tsgc/fUQHP+T9Dz+37g8/9BslPwIXJT86RR4/M04eP+4FGj9vvBo/HowCP2UlAj8nCBc/mvoWP7+XJz/AlCc/3HkmP3aCJj/4lQQ/oFEFP7WTAj84LQI/8wMXP7P6Fj9YmSc/bpcnPz15Jj8hkiY/ZZYEP8ZbBT/DgQI/7ikCPx/9Fj8i+RY/l5YnP0qZJz8VhCY/0YkmP5GcBD+dWgU/8M0mPxJuJj9B2iQ/w9UkP8ZCIz/8PyM/HwAvP/MNLz91exA/sjwRP+PPJj9FXiY/ZtQkP3jbJD8nQyM/xDojP9kALz/z/i4/XGwQPz80ET/O2yY/AGYmPzPTJD/d4iQ/R0ojP3JCIz9HBy8/C/suP6NkED/ELhE/rKwqP4IzKj+cEik/hR8pPyIVBT/9FwU/z1gPP9NGDz/ZZSA/hS4hP+3RKj9jMio/xgopP98TKT9GBgU/iRIFP8VVDz+wUw8/EoIgPzYaIT8NEys/tXkqP788KT+CNik/NyUFP6sqBT94cw8/VYcPPzu/ID/1AiE/qHABPzAbAT+/Exs/8QEbP0uxID89rSA//aEfP56gHz/qiwU/6cIFP1gvAT942wA/1MkaP4q7Gj8FbCA/g2UgP+JcHz/uYh8/s1EFP5TlBT8fBgE/ctMAP96zGj9arho/6lYgP1VZID+vTh8/uF0fP05EBT8r9QU/E4crP/5MKz8PTiU/dUYlP+kwGT+aMhk/vTUbP+ZIGz8ZAAE//LEBP6NtKz/0Nys/mk4lP4lIJT87Oxk/wzsZP/A8Gz+gShs/kAMBP8+uAT++Uis/8ykrP21FJT+NTSU/5TwZPzM0GT/VNhs/BkQbP1wFAT+CqgE/vMsZP0OSGT8dhRY/fpQWP2IQJD/eBSQ/214IPzlpCD9g6Cw/YpctP2PPGT9ikBk/bIoWP+ybFj+WDSQ/RQ8kP5NnCD+9Zgg/oeUsPzCeLT+hthk/+YcZP1uTFj9flBY/7BUkPwkcJD/+Zgg/7GMIP4DgLD+/mS0/T84WP56kFj9Z9TA/dPUwP2U4IT+HNyE/g7QAPxO1AD8TZQQ/9hwFPyXWFj8n2hY/uCsxP+4yMT9+ciE/U3EhPxnzAD+k7gA/p3cEP1dABT9zAxc/j04XP3uEMT9RhDE/psAhP7HGIT/hUwE/JU4BP3sDBT83cAU/IL4KP06ECj//lSE/wI4hP2onHT/0Ix0/9+wpP0/tKT+NqSE/2h0iP+exCj8ZdQo/1p0hPzOUIT8wMh0/gi4dP0j5KT9P/ik/9rUhP9w/Ij8+rAo/B2oKP0SnIT8dpSE/10EdP5FCHT9mECo/LhkqP7HOIT8JSSI/iksEP4MOBD/SqA0/PacNP+d6AD/PfAA/VqwDP/euAz+ugRc/EPgXP/M5BD/bGAQ/k6cNPw+rDT8gfAA/8HsAP+unAz8NrQM/cIIXP4n1Fz9kLAQ/bxYEP0CyDT9CtQ0/VH4AP8B2AD81pwM/lrUDP8p9Fz/r9Bc/SYAmP2lLJj+3FgE/Th0BP0gsDj/SJQ4/18ItP7nKLT/GKAo/fKkKP8KBJj/SSSY/Oh0BP6IeAT/dLw4/RicOP2LFLT8myC0/vxwKP8mlCj/XhSY/FkomPwkZAT9JHAE/0jQOP/QuDj9zyi0/DMEtP5scCj9arAo/OkcaPx0HGj/U4A4/qOQOP3XxLj/D8y4/IUISPyI9Ej/0Yw4/c+YOP6hpGj/+Oxo/JesOPzHvDj8++y4/o/8uP0dSEj+RTxI/fUwOP1i4Dj8wnBo/vZcaPx4VDz8XFQ8/ziQvP24nLz9ldRI/E3YSP5KMDj8dvQ4/5LeBPXxFaj2wPGM9nNJkPTnuXT1101k9qcxnPZMSZD1LHXY9MGQvvLaGuj2Ffw0+yzgaPhEbJT7dBSU+MEcpPtFpKj7Vvyk+1cMsPlemjz3/Wb09wp8cPle8Nj46Tj8+sgZEPsjRRj6xjkc+On1CPhrCRD4OXrs9MODEPXB0HD6Ywjk+82lBPrPGQz7Id0U+DwlEPmQtPz5X3EM+SsGzPeVNvD25CBg+hiI8Pt5bQT6U30I+o/RDPmpiRD6+UzY+Xp5DPqNKqD0sk9A9wOQZPq79Pz4FPkI+uG1EPojnQj7MQj4+dwU7PlwiQD4Emqk9+pn4Pa5xMj6wN0I+9MBEPoOJQT67HEM+QKFHPkjSPz65O0E+nDGoPYxm9j1qXjs+64VFPr6HQT6EUkE+Xg9GPlo4Rz6YSkg+I8JJPia8sT008Og9zAA3PnIzRj56Wj0+0Uw9Ptu4QT6tlkM+1n9KPs8eTj7Q7bc9WSLnPZr/Nz5mLEY+0OE+PuaFPT486Ts+Lyc4PjlPQj7UvVA+CNG+PfMNvT1CoTg+eJlKPn92RT5f6kU+qP0+PojeOT6CCzs+M81APujA1T39+2Y9DVoQPnBgLj4V5jE+6HA0PqJcMT43GCk+r+AdPn9CHj7EBPA97LPrPNB3mz3kZYs9kIKfPWzCnT0IVqI9HAKhPXSPoj3qLJI9EhsoPXyzhD2lcOM91uTePfwH7z0ZAew9LVvzPeAQ7z1ePOg9cO7TPcSWszzSQrM9fIDsPXGy9z3y7f09V+wBPpyOAD4aG/89XB/uPdIP4z2kRVo8FTG0PdPL9T2GKvk9a+AAPkoFAj52EAE+erIAPmzB6z3XUOg9gBN7PPDr0D2SxwY+SI74PaJn/z0oYvg9Rcj3PVxD+T1bzek9gmfkPWvlizwjTe89X7AOPqx1AT7yvfk9oID2PZUpAD6yFAA+jkLxPeJf4j1sUp88RDbKPbWQBT7TLwI+XgHzPch49z00rQE+aP/9PfhJ8j0IoPA98MWrPB8Wxj05oAY+aWH+Pdqc6j2iofo9Frv4PVAm9D3AGPU9obrzPdgKjTzQDOI9I2ALPkpJ9D1DJPM9oDfxPRRQ6j3AzvQ97Eb4PWGF+T1dG6E8QiLjPbIcCT41FvQ9ovjzPUya6z1ilew95K/1PUUN9T3o4e49Gl95PG9I2j2swNU9/6y2PZaHrj10+qk9DkyrPTP+rj0XB7Q9ouXZPayijLtpG6c9NIkkPQXUJD1qMyU9nGUjPbe+FT2IWQM9Dk0QPYTR7zyrdvu8egdePUtTsD0aZ3I9S2OBPdWIej3SLIE9Mql5PQDieD22nFc9qHo8vASjeT1cgME9+bFgPZB1dj3QMGI98oFqPVTWXT1oeVI9zJI7PYHl97xTNoM9VwHOPZRkSz2tQFA9HdU+PZcxPT3Nmyk9ksQVPQu0Az1GrRC9HsmKPcK3zz2sYEg9avRLPaT8PD2zrTg9YXkwPTmJKj0WI/E8Hd0Svdqmnj2+CMQ92DJLPb5SQz1NOjo9R6U6Pax0Oj2n3C49Q7btPBcoDb1996091MTGPc8TMz2pSCw9Lj81PYBeRj3iDzw9TpQbPRNcAT28wwu9dfSrPWqu5z05BzQ9hyUlPXctOD00xUY9ok9BPfiALz0olAg95TEavZxKqj3Veek9vlIlPcQkIj3XFjA91X1DPTiROz3fUTU9KMAjPVjWEb1qrqU95CzpPVjJLj13cyc98uMkPcEjMj3PHjA9jF1FPVMQJD2xqiC97yyiPamX6j0xNDI95I4pPco3KD2nAiM94OgiPXEyLj2otR89ohkHvZ6Qdj2K3a49V+YaPebBET1WGxI98i4IPWPa/DyrjgQ95LdUPWyB97uoaQQ9KnYOPQxOcDy4kXA8kNhQPLgnOTywYzw8vEA2PNDlhzyc3ia8jil6PTjnYD1WgFo919VbPSQ8VT3ZLFE91p5ePZ0UWz0iq2w9PJEnvFKJsz3/GAg+XG4UPgzpHj5i1x4+p+giPtIAJD46YSM+tDMmPkmYij3jD7Y97oQWPlrALz7C+jc+EII8PjouPz4y6T8+xAs7PgIBPT57UbQ9olm9PedLFj5MkzI++/M5Pk8qPD5uyj0+0Gg8PvasNz6PZTw+yvusPY8DtT0eEBI+FvA0Pp7nOT5SUjs+fFQ8PuDUPD4oGi8+2EA8Po/1oT3Xj8g9bt8TPqOsOD6fxzo+1NM8PmtcOz6t4DY+Dr4zPrq1OD4JPKM9pRTvPYJ1Kz6Exzo+Kyw9Pq8XOj6ijjs+4+M/PqBuOD7byzk+1r6hPazj7D1O/DM+vek9PogJOj5N2zk+32s+PgF8Pz7imEA+hP5BPuX9qj106989GsEvPrmHPj4yBzY+DAI2PudMOj5YBTw+BrpCPigqRj6k27A9gDPePU7AMD7LjD4+c3w3PmZVNj6O0jQ+JBMxPiPjOj4WpUg+TW63Pea1tT1VfjE+mMRCPgXdPT6tbT4+Nso3Pg3OMj5Q0zM+DjQ5Plz3zD1Adl09aecKPtLlJz4sWys+jO4tPqfrKj4E8iI+QQYYPs4xGD6ezOY9zmPhPPuflT0j5IU9KHeZPXq7lz3qIZw9btqaPfJXnD3yPYw9/sIgPQw2fz1SD9s9TZ/WPeVC5j2HVeM9VGXqPdtE5j0Gpd89dsnLPZKTqjyZcaw9RsvjPT127j1ImPQ9dkP6PZyt9z14nvU9/O3kPWgn2j1keU081SKtPf9y7D0ry+89eC/4Pdlz+j3soPg9xPX3Pc/J4j23mN892OtsPDThyD2RuwE+ZSrvPcHX9T36GO89f4HuPQb37z3a3uA9DJXbPTw4hDzUNeY9pV8JPpM3+T1GVvA9/mjtPabR9j3XfPY95y7oPfW42T2DxJY87HLCPbWjAD6rvvo9HALqPdlM7j3mp/k9DYv0PRxc6T2ML+c9f4OiPC1wvj3tqAE+wOT0PV3T4T3EUvE9pWvvPQYF6z0V+Os9gD7qPYb+hDxYX9k9ODIGPu816z2y/ek9MBroPZxq4T2Up+s93iHvPQPU7z1xlpg803zaPcESBD6+8eo9AcLqPZXJ4j1ZpOM9NKbsPRYN7D3tvuU9putrPLb30T2xvs09jMWvPTjVpz0cdqM97KSkPXZbqD2+PK09W67RPciAjbsWIqE9uaMePUZ9Hz3/9h892jwePTTiED27eP48CHELPWKB5zwqafG8wCdWPR4Hqj2asGk9/Kh5Pbq6cT0aLHk9P71wPcoScD3gik49A0o5vI46cT37Xro9HnVYPeHZbT1KUFo9ZEliPX4MVj25BUs9dqczPYHS8LyzxH09clbGPbPFQz3a10g9mec3PZ9kNj1LzCI94qYPPRgC/DwPGQy9KDeGPWntxz1hKEE9qM9EPeJxNj26NDI9BisqPd8HJT2g7+U8MA0OvQdXmT3CuLw9CupDPaiKPD185jM9fCU0PZ7gMz1hKyk9c77iPAG2CL0gCqg9q1a/PYdfLD04GyY9HhAvPTB0Pz0mdjU9/CUWPSd+9jyeYAe9xCGmPazw3j0Xcy09IWYfPSmWMT3e3j890GI6PUUOKT2DPgI99lkVvWGjpD3hoeA9UW8fPYWKHD390ik9st88PeTHND12oC49eKQcPYhODb0pO6A9J2jgPWO8KD2IxyE9TDEfPSQzLD2Rzyk9ZWw+PTvnHD12vhu9Md2cPWH04T2gzis9WNEjPZpJIj3TNh09clkdPfUMKD0sthg9ovsCvTFQbj2i8ac9Qt0UPdEpDD1OQgw9gZICPVND8zzgxv48h8BMPQAd77vIHwE9Gz4JPeAwazxgIGs82BRLPDCVNDyIyTc8opYxPBSihDxADB685LeBPXxFaj2wPGM9nNJkPTnuXT1101k9qcxnPZMSZD1LHXY9MGQvvLaGuj2Ffw0+yzgaPhEbJT7dBSU+MEcpPtFpKj7Vvyk+1cMsPlemjz3/Wb09wp8cPle8Nj46Tj8+sgZEPsjRRj6xjkc+On1CPhrCRD4OXrs9MODEPXB0HD6Ywjk+82lBPrPGQz7Id0U+DwlEPmQtPz5X3EM+SsGzPeVNvD25CBg+hiI8Pt5bQT6U30I+o/RDPmpiRD6+UzY+Xp5DPqNKqD0sk9A9wOQZPq79Pz4FPkI+uG1EPojnQj7MQj4+dwU7PlwiQD4Emqk9+pn4Pa5xMj6wN0I+9MBEPoOJQT67HEM+QKFHPkjSPz65O0E+nDGoPYxm9j1qXjs+64VFPr6HQT6EUkE+Xg9GPlo4Rz6YSkg+I8JJPia8sT008Og9zAA3PnIzRj56Wj0+0Uw9Ptu4QT6tlkM+1n9KPs8eTj7Q7bc9WSLnPZr/Nz5mLEY+0OE+PuaFPT486Ts+Lyc4PjlPQj7UvVA+CNG+PfMNvT1CoTg+eJlKPn92RT5f6kU+qP0+PojeOT6CCzs+M81APujA1T39+2Y9DVoQPnBgLj4V5jE+6HA0PqJcMT43GCk+r+AdPn9CHj7EBPA97LPrPNB3mz3kZYs9kIKfPWzCnT0IVqI9HAKhPXSPoj3qLJI9EhsoPXyzhD2lcOM91uTePfwH7z0ZAew9LVvzPeAQ7z1ePOg9cO7TPcSWszzSQrM9fIDsPXGy9z3y7f09V+wBPpyOAD4aG/89XB/uPdIP4z2kRVo8FTG0PdPL9T2GKvk9a+AAPkoFAj52EAE+erIAPmzB6z3XUOg9gBN7PPDr0D2SxwY+SI74PaJn/z0oYvg9Rcj3PVxD+T1bzek9gmfkPWvlizwjTe89X7AOPqx1AT7yvfk9oID2PZUpAD6yFAA+jkLxPeJf4j1sUp88RDbKPbWQBT7TLwI+XgHzPch49z00rQE+aP/9PfhJ8j0IoPA98MWrPB8Wxj05oAY+aWH+Pdqc6j2iofo9Frv4PVAm9D3AGPU9obrzPdgKjTzQDOI9I2ALPkpJ9D1DJPM9oDfxPRRQ6j3AzvQ97Eb4PWGF+T1dG6E8QiLjPbIcCT41FvQ9ovjzPUya6z1ilew95K/1PUUN9T3o4e49Gl95PG9I2j2swNU9/6y2PZaHrj10+qk9DkyrPTP+rj0XB7Q9ouXZPayijLtpG6c9NIkkPQXUJD1qMyU9nGUjPbe+FT2IWQM9Dk0QPYTR7zyrdvu8egdePUtTsD0aZ3I9S2OBPdWIej3SLIE9Mql5PQDieD22nFc9qHo8vASjeT1cgME9+bFgPZB1dj3QMGI98oFqPVTWXT1oeVI9zJI7PYHl97xTNoM9VwHOPZRkSz2tQFA9HdU+PZcxPT3Nmyk9ksQVPQu0Az1GrRC9HsmKPcK3zz2sYEg9avRLPaT8PD2zrTg9YXkwPTmJKj0WI/E8Hd0Svdqmnj2+CMQ92DJLPb5SQz1NOjo9R6U6Pax0Oj2n3C49Q7btPBcoDb1996091MTGPc8TMz2pSCw9Lj81PYBeRj3iDzw9TpQbPRNcAT28wwu9dfSrPWqu5z05BzQ9hyUlPXctOD00xUY9ok9BPfiALz0olAg95TEavZxKqj3Veek9vlIlPcQkIj3XFjA91X1DPTiROz3fUTU9KMAjPVjWEb1qrqU95CzpPVjJLj13cyc98uMkPcEjMj3PHjA9jF1FPVMQJD2xqiC97yyiPamX6j0xNDI95I4pPco3KD2nAiM94OgiPXEyLj2otR89ohkHvZ6Qdj2K3a49V+YaPebBET1WGxI98i4IPWPa/DyrjgQ95LdUPWyB97uoaQQ9KnYOPQxOcDy4kXA8kNhQPLgnOTywYzw8vEA2PNDlhzyc3ia8jil6PTjnYD1WgFo919VbPSQ8VT3ZLFE91p5ePZ0UWz0iq2w9PJEnvFKJsz3/GAg+XG4UPgzpHj5i1x4+p+giPtIAJD46YSM+tDMmPkmYij3jD7Y97oQWPlrALz7C+jc+EII8PjouPz4y6T8+xAs7PgIBPT57UbQ9olm9PedLFj5MkzI++/M5Pk8qPD5uyj0+0Gg8PvasNz6PZTw+yvusPY8DtT0eEBI+FvA0Pp7nOT5SUjs+fFQ8PuDUPD4oGi8+2EA8Po/1oT3Xj8g9bt8TPqOsOD6fxzo+1NM8PmtcOz6t4DY+Dr4zPrq1OD4JPKM9pRTvPYJ1Kz6Exzo+Kyw9Pq8XOj6ijjs+4+M/PqBuOD7byzk+1r6hPazj7D1O/DM+vek9PogJOj5N2zk+32s+PgF8Pz7imEA+hP5BPuX9qj106989GsEvPrmHPj4yBzY+DAI2PudMOj5YBTw+BrpCPigqRj6k27A9gDPePU7AMD7LjD4+c3w3PmZVNj6O0jQ+JBMxPiPjOj4WpUg+TW63Pea1tT1VfjE+mMRCPgXdPT6tbT4+Nso3Pg3OMj5Q0zM+DjQ5Plz3zD1Adl09aecKPtLlJz4sWys+jO4tPqfrKj4E8iI+QQYYPs4xGD6ezOY9zmPhPPuflT0j5IU9KHeZPXq7lz3qIZw9btqaPfJXnD3yPYw9/sIgPQw2fz1SD9s9TZ/WPeVC5j2HVeM9VGXqPdtE5j0Gpd89dsnLPZKTqjyZcaw9RsvjPT127j1ImPQ9dkP6PZyt9z14nvU9/O3kPWgn2j1keU081SKtPf9y7D0ry+89eC/4Pdlz+j3soPg9xPX3Pc/J4j23mN892OtsPDThyD2RuwE+ZSrvPcHX9T36GO89f4HuPQb37z3a3uA9DJXbPTw4hDzUNeY9pV8JPpM3+T1GVvA9/mjtPabR9j3XfPY95y7oPfW42T2DxJY87HLCPbWjAD6rvvo9HALqPdlM7j3mp/k9DYv0PRxc6T2ML+c9f4OiPC1wvj3tqAE+wOT0PV3T4T3EUvE9pWvvPQYF6z0V+Os9gD7qPYb+hDxYX9k9ODIGPu816z2y/ek9MBroPZxq4T2Up+s93iHvPQPU7z1xlpg803zaPcESBD6+8eo9AcLqPZXJ4j1ZpOM9NKbsPRYN7D3tvuU9putrPLb30T2xvs09jMWvPTjVpz0cdqM97KSkPXZbqD2+PK09W67RPciAjbsWIqE9uaMePUZ9Hz3/9h892jwePTTiED27eP48CHELPWKB5zwqafG8wCdWPR4Hqj2asGk9/Kh5Pbq6cT0aLHk9P71wPcoScD3gik49A0o5vI46cT37Xro9HnVYPeHZbT1KUFo9ZEliPX4MVj25BUs9dqczPYHS8LyzxH09clbGPbPFQz3a10g9mec3PZ9kNj1LzCI94qYPPRgC/DwPGQy9KDeGPWntxz1hKEE9qM9EPeJxNj26NDI9BisqPd8HJT2g7+U8MA0OvQdXmT3CuLw9CupDPaiKPD185jM9fCU0PZ7gMz1hKyk9c77iPAG2CL0gCqg9q1a/PYdfLD04GyY9HhAvPTB0Pz0mdjU9/CUWPSd+9jyeYAe9xCGmPazw3j0Xcy09IWYfPSmWMT3e3j890GI6PUUOKT2DPgI99lkVvWGjpD3hoeA9UW8fPYWKHD390ik9st88PeTHND12oC49eKQcPYhODb0pO6A9J2jgPWO8KD2IxyE9TDEfPSQzLD2Rzyk9ZWw+PTvnHD12vhu9Md2cPWH04T2gzis9WNEjPZpJIj3TNh09clkdPfUMKD0sthg9ovsCvTFQbj2i8ac9Qt0UPdEpDD1OQgw9gZICPVND8zzgxv48h8BMPQAd77vIHwE9Gz4JPeAwazxgIGs82BRLPDCVNDyIyTc8opYxPBSihDxADB68'),
    ]),
    'transfer_style/other_size': (220882825393423, [
        ('{"dict":[["evaluations",{"int":"3"}],["pictures",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["slopes",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["pulls",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}]]}', 'alkrP2pZKz8Xrgw/F64MP3KmKz9ypis/KSoNPykqDT+yvRI/sr0SP2pZKz9qWSs/F64MPxeuDD9ypis/cqYrPykqDT8pKg0/sr0SP7K9Ej9qWSs/alkrPxeuDD8Xrgw/cqYrP3KmKz8pKg0/KSoNP7K9Ej+yvRI/kQkNP5EJDT86+R0/OvkdP5k9Ez+ZPRM/+KooP/iqKD/k/xo/5P8aP5EJDT+RCQ0/OvkdPzr5HT+ZPRM/mT0TP/iqKD/4qig/5P8aP+T/Gj+RCQ0/kQkNPzr5HT86+R0/mT0TP5k9Ez/4qig/+KooP+T/Gj/k/xo/bsADP27AAz+U7B0/lOwdP2tcFj9rXBY/snYMP7J2DD/frAU/36wFP27AAz9uwAM/lOwdP5TsHT9rXBY/a1wWP7J2DD+ydgw/36wFP9+sBT9uwAM/bsADP5TsHT+U7B0/a1wWP2tcFj+ydgw/snYMP9+sBT/frAU/bXcIP213CD+FXw4/hV8OP/OUHj/zlB4/G5sEPxubBD8hryQ/Ia8kP213CD9tdwg/hV8OP4VfDj/zlB4/85QePxubBD8bmwQ/Ia8kPyGvJD9tdwg/bXcIP4VfDj+FXw4/85QeP/OUHj8bmwQ/G5sEPyGvJD8hryQ/EPUYPxD1GD8fiQs/H4kLP1wULz9cFC8/Jf0fPyX9Hz8DRQI/A0UCPxD1GD8Q9Rg/H4kLPx+JCz9cFC8/XBQvPyX9Hz8l/R8/A0UCPwNFAj8Q9Rg/EPUYPx+JCz8fiQs/XBQvP1wULz8l/R8/Jf0fPwNFAj8DRQI/dgssP3YLLD/38ws/9/MLPxv8AD8b/AA/RRIJP0USCT915yc/decnP3YLLD92Cyw/9/MLP/fzCz8b/AA/G/wAP0USCT9FEgk/decnP3XnJz92Cyw/dgssP/fzCz/38ws/G/wAPxv8AD9FEgk/RRIJP3XnJz915yc/clYLP3JWCz9KvTI/Sr0yP8OdGj/DnRo/xoQFP8aEBT+d0gM/ndIDP3JWCz9yVgs/Sr0yP0q9Mj/DnRo/w50aP8aEBT/GhAU/ndIDP53SAz9yVgs/clYLP0q9Mj9KvTI/w50aP8OdGj/GhAU/xoQFP53SAz+d0gM/ufEDP7nxAz+WVhY/llYWP2AuLz9gLi8/RO8oP0TvKD8/BzM/PwczP7nxAz+58QM/llYWP5ZWFj9gLi8/YC4vP0TvKD9E7yg/PwczPz8HMz+58QM/ufEDP5ZWFj+WVhY/YC4vP2AuLz9E7yg/RO8oPz8HMz8/BzM/apoSP2qaEj8uUi0/LlItP5Q2IT+UNiE/Yl0lP2JdJT8gaBo/IGgaP2qaEj9qmhI/LlItPy5SLT+UNiE/lDYhP2JdJT9iXSU/IGgaPyBoGj9qmhI/apoSPy5SLT8uUi0/lDYhP5Q2IT9iXSU/Yl0lPyBoGj8gaBo/HOwQPxzsED/Mwxo/zMMaPxytBj8crQY/fy8lP38vJT+0/zI/tP8yPxzsED8c7BA/zMMaP8zDGj8crQY/HK0GP38vJT9/LyU/tP8yP7T/Mj8c7BA/HOwQP8zDGj/Mwxo/HK0GPxytBj9/LyU/fy8lP7T/Mj+0/zI/pB0aP6QdGj/EMjE/xDIxP7++Ij+/viI/7PgEP+z4BD9kNwg/ZDcIP6QdGj+kHRo/xDIxP8QyMT+/viI/v74iP+z4BD/s+AQ/ZDcIP2Q3CD+kHRo/pB0aP8QyMT/EMjE/v74iP7++Ij/s+AQ/7PgEP2Q3CD9kNwg/4iUCP+IlAj+qKzA/qiswP705KD+9OSg/AKAKPwCgCj/hhw4/4YcOP+IlAj/iJQI/qiswP6orMD+9OSg/vTkoPwCgCj8AoAo/4YcOP+GHDj/iJQI/4iUCP6orMD+qKzA/vTkoP705KD8AoAo/AKAKP+GHDj/hhw4/GkcrPyMRKz/0QAw/PDQMPzopKz9wKCs/Qq8MP2asDD/yQBI/zVgSPwBEKz/wECs/KisMPxomDD/iEis/GSIrP2CfDD/Kngw/pkISPxE+Ej+xMCs/BwMrP8UeDD/oEgw/gRErPyARKz9Mjgw/xpMMP9RAEj/bQxI//N0MP7erDD8lah0/qGsdP2GwEj/YsRI/yiUoP68lKD9vbho/KYEaP5vfDD88sAw/rm8dP7VfHT/fqhI/S7MSPyseKD/LJyg/83UaP6x/Gj802gw/B6oMP65uHT/9bx0/t6kSPxOyEj+dISg/yyAoP0R5Gj8ZhRo/tJcDP9tlAz9RVR0/71EdPyG/FT8IxBU/r+cLPyryCz/7OgU/VTwFP0CUAz9qaAM/OFgdP75XHT8zxBU/PcUVP1XlCz9v3gs/RzIFP4I/BT+zlgM/8mgDP/FTHT8UUx0/m8QVPzbHFT+b4gs/5+ULPwY0BT+/OgU/WU4IP7ckCD9j0g0/n88NPyD+HT9O9x0/KfoDPxP8Az9bIiQ/GTYkP6dSCD+dLgg/fvINP1ftDT8PHB4/NB4ePxgdBD8VJgQ//EAkP3o/JD9ncwg/h2AIP4hHDj/PPw4/XnQeP3pwHj8mdQQ/onQEP6qGJD+viCQ/BaQYP4taGD/itwo/V7IKP+k+Lj+pNi4/zyUfP4UqHz+kqQE/g8oBP6hnGD97Gxg/hVoKP9NgCj+04S0/W98tP1ThHj/j1B4/sXgBP+OnAT8XIRg/ldAXP6ANCj8JCQo/lJYtP16OLT/vfx4/lYceP646AT94nwE/ODcrPwbrKj9ecgo/un4KP1wg/z5fHf8+1psHPw2TBz8Q0iY/7z4nP5E6Kz+u7io/wX4KP/Z1Cj9qGP8+OQ//PuWeBz+jnAc/iNsmP5tEJz9IMys/4+MqP2h6Cj+7gQo/Myv/Pkcp/z59pAc/H5sHP1nVJj89Qic/A4IKPwA3Cj92ODE/qTwxP9krGT+mKxk/wxoEPx4hBD+52gI/gTYDPyh3Cj8mNwo/OD4xP51AMT9/Jxk/0hgZP7IYBD/4FgQ/QdECP2g0Az/qfgo/UzsKP5UyMT9iMDE/FhMZPysbGT+ZGQQ/+CMEP5nYAj/HOgM/Lx8DP8PdAj+Y2hQ/dc0UP+GhLT/zoC0/JHonPz98Jz/A+TE//FcyP4s3Az/a/AI/I/8UP+IKFT+a0y0/UeEtP/isJz8aric/qR8yPwNwMj8IjQM/KWUDP7+dFT9/nxU/mG8uP35rLj/FMig/ZjMoP3mMMj++tTI/5SkSP78dEj+exiw/WMAsPyecID+OoyA/tc8kP6XPJD8FEBo/a0saP10iEj9B/BE/1pksP3STLD8KcSA/M3ogPwKjJD8cpCQ/zeIZP3EoGj//JRI/G/MRP9+hLD8ElSw/qnEgP4Z+ID/ynSQ/tp4kPxDVGT9CIxo/NncQP0pDED+XBho/XA4aP9fyBT+m7QU/6GskPzl0JD+lZDI/X74yP6p5ED/JRBA/KxIaP6oNGj9n9QU/avYFPxJzJD/YdSQ/22gyP8+4Mj+zdRA/U0YQP1oGGj9dBho/DPEFPz30BT90fCQ/oX4kPwJuMj8MvTI/Y6gZP/V0GT96cjA/mm8wP94AIj8BCyI/6EYEPzRHBD/lrAc/gfYHP+CoGT9aeRk/kWwwP/ZpMD+WACI/DQMiPyVLBD8vRwQ/9a0HPwX/Bz9GrBk/y3wZPwpsMD8QcTA/zP8hPw4CIj+5OQQ/3jsEPzOrBz9d+Qc/l7gBP6mLAT/RbS8/62UvPw13Jz9Udic/LdsJP4TWCT9K9Q0/u1EOP2TZAT88pAE/jo0vP7COLz9jkSc/6pInP2DyCT+v8Ak/GQ4OP29NDj/pFQI/yfoBPyf0Lz8q6y8/LfknP1j5Jz8wWgo/vVkKP+pRDj8oYw4/AFacPExAmj2R6+g9/AcCPpOeBT5sdgY+ciYDPhEzBj6tHgU+IFTXPR3LtjzBrpo9rLYLPrscET4Gdx0+rjoNPtcYFD5QuRQ+n00DPsQxCD4k1C09Al+4PXzwGD4qmSU+o+8ePrRWHz56UiY+W3ogPv4+BT4ZBAI+HQY6PWRNyD1Brxg+uBEXPjeyFj5gIRU+9x0OPrQ6Dj5KNxs+jzwHPsMaMz2Xpr49SMcSPoTSIz5Rkhw+6pUTPnE/Fj4j+gs+ajITPsDSCD4BKko96eXLPTTYEz5achI+2c4dPmDjFD69khI+UnITPv+oDz5eCAM+PtYtPfBNwT32aSE+KQUlPvHXJz6unCI+pJsYPhJtDT47EPM9gi/wPXqUPD2Q2Ls9elAePs7SHj7rbiI+FVMhPlAeGz48eiI+U9ICPs9m6T18HjI9Ira6PcngIj7mzCM+8f8hPpM4Hz6yBh4+vYIaPmr1AD7skfM93lcvPcmGsD16mhY+gI0ZPnPyID71OCg+KL8rPt2zKT6HOBY+nCcBPjH1HD3AZZs9Wq/oPYyu8z0lAQE+UG79Pet3Bj7rwPk93BHrPaxJ7j3Maok7jXjDPDXFzDztWAc9CBMLPUasGz0iBiI9sDgkPQW3LD3IGSQ9APasPVjjJD4oR18+JDJlPtbFYz4gk2w+hcllPk/CYD5szCU+aLgCPurkFj7JLmg+DXShPiAXnj7BnaM+6t6kPmpulz6qEZ4+LghaPhirJz7aMmI+gA2cPvh6yj4L7sw+R7PLPgYV0D5FZcs+x1DHPicajj5tpjA+intiPnXlmT6jvM0+oyTHPmAswj6L+MI+eMfHPpJ3zD4MAZQ+P9UzPu7pXj4M8pc+bSDHPtPRyz7sSsQ+4L7GPuYlxj4/Wsc+1POOPqPHLT4vr2Y+g7SdPkxyyT5aisU+EUi/PlPLvz7sKcM+TCnIPnlAkj67TTA+469iPgBemT79dc8+WzjNPplexT6BecU+/SbBPunCvT56Q4Q+S5UmPrhFbj6VSZk+jWPMPnAcyz7JsMc+P4XPPh1Bwj4YLcM+tFCJPk/TKD5U/mU+Vg+XPqyY0j4oxdM+npTSPn9Ezj4BxsE+KD28PltlhT59BiI+NatgPm49kz7Hvso+WsHRPj+N0z4XDNQ+yhTHPiz1xT6Ryo8+OgY7PtyrRj6upoI+nz+3PuT6sD66Bbk+IrSxPmP2qz69W6s+tiB3PrthIT5/5dY92P4VPhM+RT5eYEM+6ZRLPjT2Tz7lJEk+D3lIPhsDAz7i8q09OiPwPZ4IBT797BQ+R58bPu3JJD7H4xw+gC4XPmg/Fz5aCbw9HBD1PBQbAD6YxSg+l7ZEPjWGSz5Sy1I+DgVJPtzhRj4ktUU+HUUOPqHqhz3kdPg9HYkyPuMjPD4d20k+RCFSPiVoRD7ySEw+BndLPjLuHD5f+pI9H335PZ0mND6250k+QJ1BPvzERj6qTkw+77ZQPgbXRz4fdyU+gm6LPeE/9D26jTI+Cow9PtBaQj5jCEQ+yvRCPnASST7OG0Y+LvggPgFOlz1ztfw9CekwPnooSj5rJUo+665IPuVGRT7iDj8+gLw8Ppd4Gz7IQo49Pz76PZQAND6SMU0+30JQPhKfSj7nzT8+ofU9Pl+lPT6WyhM+tXuKPR40+T3dTy8+WX9TPjBHVj4760o+1kpIPltwOT7gqT0+dqgSPg6dcD0G8/E9WqQrPjUQVD4Vs04+I8NLPsxaST5YB0w+ur1JPjyZFT4wYIQ9ZEHpPYCSJD6slko+KgRTPvi/Tz6ihVA+sAdSPhABVz7sbBw+6h5nPZE/oz3YWAo+lbgoPu6CJz6SpjM+aAQyPixGOT7HFDs+yPMBPtd5eT1kWIg89vQ3PQrybD0Gp4k9KsmJPWhuiT1m/pQ9IvSVPe5YZj2Cvhw9O+WaPB1flT3mwuE9wQj8PZ0gAT5+2gE+uGz+PUXlAT6SMAA+7lTPPeBiuzxvGJg9ORMIPsifDT4GUxk+UEwJPv8iED4w8xA+BOf9Pf1mAz7sgC89yfG0PddJFT42IyI+LeoaPlJPGz5mjiI+X6wcPuPBAD71nfo9GKo7Pfk8xT0myxQ+BQYTPrVXEz6EqRE+HSoKPpMkCj5/ohY+3VcCPkD0ND03nbs9CpsOPuXUHz5Aoxg+xoMPPoS7Ej46Pwg+JvIOPkU1BD7cUks9nbbIPUPcDz5vVg4+pO8ZPrLeED7B/A4+s8MMPr22Cz54Tv49SusvPSiGvj3LVh0+3usgPnuPIz6ZXB4+PQsVPp2MCj4Pne49JD/dPcg0Pj2pUrk9vpYaPv4EGz7lBhs+pEYdPqzDFz7NRB0+pQDzPRR45T3/8TM9nE24PZQdHz7K6B8+PZ4ePpOjHD7oyBQ+npcWPvF3+T1hpeo9RA8xPTFirj3TWBM+yAYWPqQ+Gz4vxR4+C1MqPpG3JT4GOBE+r4j4PQjIHj2lv5k9Fj/kPa5a7z1Upfw94Rb4PesmBD4sEPU9tJ3kPfNY5T2oea07webJPKq30TzwwQo9BsMMPTeSHT2UfSQ9624mPXDGKj0T6hw9nKylPWDJHT42DlY+Ru5bPoY1Wj5Vk2I+J0xcPnxAVz6AQB8+cj37PQgqED5R4F0+g8KaPtEzlz73fJw+idOdPvfFkD6XOpc+AaxRPtotIT56slg+Y2eVPk7mwT6vd8Q+VNTCPpMlxz4O18I+Eta+PiF/iD7eqSk+p7VYPsYPkz7WScU+3IS+PhPPuT4xpro+lUq/PvUmxD7z5I0+C3UsProeVT6fKpE+u7u+PrQMwz7grbs+ZFC+Po6AvT74FL8+bBCJPsmBJj4yhVw+8L2WPkX/wD6PD70+N+S2Pidmtz5LxLo+skTAPpKiiz6tgS0+ZcRYPsWfkj6vjMY+Lz3EPvKfvD6Sr7w+ZAe5Pg0OtT4t0H8+SlEgPt74Yz4+hpI+i4TDPmY5wj6UV78+jhXGPutXvD7uq7o+lkCFPnXaHT5DB1w+imOQPhyCyT7blso+VBLJPkqVxj5DwLk+OwS0Pnjrfz56bBs+7AVXPp7TjD6LEcI+9hjJPg5fyj5twMw+AUG8PspYvT6g24k+CkczPjhbPj4XIHo+4cGvPhdzqT4tVLE+NAuqPjprpD68/6M+n7xsPrjtGj6My8092NYPPgz6PD5VJjs+1sZCPqo2Rz6yZUA+GPE/Pix3+z3/yKc9ThDoPVe7AD7+xA8+i2YWPkN3Hz4fjBc+jzASPjRcEj6otLU9yEDtPC0p9z2kwCI+R7Y9Psc9RD5XQUs+oMxBPn/4Pz6phT4+W+QIPgsLgz27qO89t/ErPrhKND7QMEI+FkhKPoxaPD7unEQ+Ev1DPiEWFz6etY09LYfwPdxlLT70rkI+Ql46PnlAPz4k4EQ+3ztJPpgMQD74Sx8+NASGPZJ46z0m8ys+wr01PvXTOj4a3Dw+Ipk7Pv6ZQT6VhD4+hMsaPnThkT3Jn/M9uDcqPr6DQj4wTUI+VWNBPnn7PT55jDc+H9g1PkfUET7Wu4Y9IjTxPQUjLT4cIEU+LChIPt8DQz7SOjg+OQU3PovMNj7r0hE+myuLPS5I8D05pig+HnJLPjoWTj7PbEM+GcM8PgUEMT6jyzg+FAsMPmlwbD05Sek9vSMlPsUBTD6chUY+tKBDPsIpRT7ZyUc+54ZCPkgOED6kkn49Th3hPeB2Hj4AsUI+AgJLPgewST5EY0c++rxLPnR0Tz5d2xY+SAxfPS5mnT3zJwU+2j4iPkDKID5Kuiw+NyErPuqgMj69WzQ+/bf5PTJ1cD0bYoI8D4UvPaSRYD0wmoM9zdyCPfGtgj0Ako49DmyPPfcSWz24NhQ9AFacPExAmj2R6+g9/AcCPpOeBT5sdgY+ciYDPhEzBj6tHgU+IFTXPR3LtjzBrpo9rLYLPrscET4Gdx0+rjoNPtcYFD5QuRQ+n00DPsQxCD4k1C09Al+4PXzwGD4qmSU+o+8ePrRWHz56UiY+W3ogPv4+BT4ZBAI+HQY6PWRNyD1Brxg+uBEXPjeyFj5gIRU+9x0OPrQ6Dj5KNxs+jzwHPsMaMz2Xpr49SMcSPoTSIz5Rkhw+6pUTPnE/Fj4j+gs+ajITPsDSCD4BKko96eXLPTTYEz5achI+2c4dPmDjFD69khI+UnITPv+oDz5eCAM+PtYtPfBNwT32aSE+KQUlPvHXJz6unCI+pJsYPhJtDT47EPM9gi/wPXqUPD2Q2Ls9elAePs7SHj7rbiI+FVMhPlAeGz48eiI+U9ICPs9m6T18HjI9Ira6PcngIj7mzCM+8f8hPpM4Hz6yBh4+vYIaPmr1AD7skfM93lcvPcmGsD16mhY+gI0ZPnPyID71OCg+KL8rPt2zKT6HOBY+nCcBPjH1HD3AZZs9Wq/oPYyu8z0lAQE+UG79Pet3Bj7rwPk93BHrPaxJ7j3Maok7jXjDPDXFzDztWAc9CBMLPUasGz0iBiI9sDgkPQW3LD3IGSQ9APasPVjjJD4oR18+JDJlPtbFYz4gk2w+hcllPk/CYD5szCU+aLgCPurkFj7JLmg+DXShPiAXnj7BnaM+6t6kPmpulz6qEZ4+LghaPhirJz7aMmI+gA2cPvh6yj4L7sw+R7PLPgYV0D5FZcs+x1DHPicajj5tpjA+intiPnXlmT6jvM0+oyTHPmAswj6L+MI+eMfHPpJ3zD4MAZQ+P9UzPu7pXj4M8pc+bSDHPtPRyz7sSsQ+4L7GPuYlxj4/Wsc+1POOPqPHLT4vr2Y+g7SdPkxyyT5aisU+EUi/PlPLvz7sKcM+TCnIPnlAkj67TTA+469iPgBemT79dc8+WzjNPplexT6BecU+/SbBPunCvT56Q4Q+S5UmPrhFbj6VSZk+jWPMPnAcyz7JsMc+P4XPPh1Bwj4YLcM+tFCJPk/TKD5U/mU+Vg+XPqyY0j4oxdM+npTSPn9Ezj4BxsE+KD28PltlhT59BiI+NatgPm49kz7Hvso+WsHRPj+N0z4XDNQ+yhTHPiz1xT6Ryo8+OgY7PtyrRj6upoI+nz+3PuT6sD66Bbk+IrSxPmP2qz69W6s+tiB3PrthIT5/5dY92P4VPhM+RT5eYEM+6ZRLPjT2Tz7lJEk+D3lIPhsDAz7i8q09OiPwPZ4IBT797BQ+R58bPu3JJD7H4xw+gC4XPmg/Fz5aCbw9HBD1PBQbAD6YxSg+l7ZEPjWGSz5Sy1I+DgVJPtzhRj4ktUU+HUUOPqHqhz3kdPg9HYkyPuMjPD4d20k+RCFSPiVoRD7ySEw+BndLPjLuHD5f+pI9H335PZ0mND6250k+QJ1BPvzERj6qTkw+77ZQPgbXRz4fdyU+gm6LPeE/9D26jTI+Cow9PtBaQj5jCEQ+yvRCPnASST7OG0Y+LvggPgFOlz1ztfw9CekwPnooSj5rJUo+665IPuVGRT7iDj8+gLw8Ppd4Gz7IQo49Pz76PZQAND6SMU0+30JQPhKfSj7nzT8+ofU9Pl+lPT6WyhM+tXuKPR40+T3dTy8+WX9TPjBHVj4760o+1kpIPltwOT7gqT0+dqgSPg6dcD0G8/E9WqQrPjUQVD4Vs04+I8NLPsxaST5YB0w+ur1JPjyZFT4wYIQ9ZEHpPYCSJD6slko+KgRTPvi/Tz6ihVA+sAdSPhABVz7sbBw+6h5nPZE/oz3YWAo+lbgoPu6CJz6SpjM+aAQyPixGOT7HFDs+yPMBPtd5eT1kWIg89vQ3PQrybD0Gp4k9KsmJPWhuiT1m/pQ9IvSVPe5YZj2Cvhw9O+WaPB1flT3mwuE9wQj8PZ0gAT5+2gE+uGz+PUXlAT6SMAA+7lTPPeBiuzxvGJg9ORMIPsifDT4GUxk+UEwJPv8iED4w8xA+BOf9Pf1mAz7sgC89yfG0PddJFT42IyI+LeoaPlJPGz5mjiI+X6wcPuPBAD71nfo9GKo7Pfk8xT0myxQ+BQYTPrVXEz6EqRE+HSoKPpMkCj5/ohY+3VcCPkD0ND03nbs9CpsOPuXUHz5Aoxg+xoMPPoS7Ej46Pwg+JvIOPkU1BD7cUks9nbbIPUPcDz5vVg4+pO8ZPrLeED7B/A4+s8MMPr22Cz54Tv49SusvPSiGvj3LVh0+3usgPnuPIz6ZXB4+PQsVPp2MCj4Pne49JD/dPcg0Pj2pUrk9vpYaPv4EGz7lBhs+pEYdPqzDFz7NRB0+pQDzPRR45T3/8TM9nE24PZQdHz7K6B8+PZ4ePpOjHD7oyBQ+npcWPvF3+T1hpeo9RA8xPTFirj3TWBM+yAYWPqQ+Gz4vxR4+C1MqPpG3JT4GOBE+r4j4PQjIHj2lv5k9Fj/kPa5a7z1Upfw94Rb4PesmBD4sEPU9tJ3kPfNY5T2oea07webJPKq30TzwwQo9BsMMPTeSHT2UfSQ9624mPXDGKj0T6hw9nKylPWDJHT42DlY+Ru5bPoY1Wj5Vk2I+J0xcPnxAVz6AQB8+cj37PQgqED5R4F0+g8KaPtEzlz73fJw+idOdPvfFkD6XOpc+AaxRPtotIT56slg+Y2eVPk7mwT6vd8Q+VNTCPpMlxz4O18I+Eta+PiF/iD7eqSk+p7VYPsYPkz7WScU+3IS+PhPPuT4xpro+lUq/PvUmxD7z5I0+C3UsProeVT6fKpE+u7u+PrQMwz7grbs+ZFC+Po6AvT74FL8+bBCJPsmBJj4yhVw+8L2WPkX/wD6PD70+N+S2Pidmtz5LxLo+skTAPpKiiz6tgS0+ZcRYPsWfkj6vjMY+Lz3EPvKfvD6Sr7w+ZAe5Pg0OtT4t0H8+SlEgPt74Yz4+hpI+i4TDPmY5wj6UV78+jhXGPutXvD7uq7o+lkCFPnXaHT5DB1w+imOQPhyCyT7blso+VBLJPkqVxj5DwLk+OwS0Pnjrfz56bBs+7AVXPp7TjD6LEcI+9hjJPg5fyj5twMw+AUG8PspYvT6g24k+CkczPjhbPj4XIHo+4cGvPhdzqT4tVLE+NAuqPjprpD68/6M+n7xsPrjtGj6My8092NYPPgz6PD5VJjs+1sZCPqo2Rz6yZUA+GPE/Pix3+z3/yKc9ThDoPVe7AD7+xA8+i2YWPkN3Hz4fjBc+jzASPjRcEj6otLU9yEDtPC0p9z2kwCI+R7Y9Psc9RD5XQUs+oMxBPn/4Pz6phT4+W+QIPgsLgz27qO89t/ErPrhKND7QMEI+FkhKPoxaPD7unEQ+Ev1DPiEWFz6etY09LYfwPdxlLT70rkI+Ql46PnlAPz4k4EQ+3ztJPpgMQD74Sx8+NASGPZJ46z0m8ys+wr01PvXTOj4a3Dw+Ipk7Pv6ZQT6VhD4+hMsaPnThkT3Jn/M9uDcqPr6DQj4wTUI+VWNBPnn7PT55jDc+H9g1PkfUET7Wu4Y9IjTxPQUjLT4cIEU+LChIPt8DQz7SOjg+OQU3PovMNj7r0hE+myuLPS5I8D05pig+HnJLPjoWTj7PbEM+GcM8PgUEMT6jyzg+FAsMPmlwbD05Sek9vSMlPsUBTD6chUY+tKBDPsIpRT7ZyUc+54ZCPkgOED6kkn49Th3hPeB2Hj4AsUI+AgJLPgewST5EY0c++rxLPnR0Tz5d2xY+SAxfPS5mnT3zJwU+2j4iPkDKID5Kuiw+NyErPuqgMj69WzQ+/bf5PTJ1cD0bYoI8D4UvPaSRYD0wmoM9zdyCPfGtgj0Ako49DmyPPfcSWz24NhQ9'),
    ]),
    'transfer_style/trainable_encoder': (255383040318196, [
        ('{"dict":[["trace",{"dict":[["evaluations",{"int":"3"}],["pictures",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["slopes",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["pulls",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}]]}],["change of the encoder\'s weights",{"tensor":["float32",[]]}]]}', 'U4EJP1OBCT+8XBE/vFwRP561Mj+etTI/xPAOP8TwDj8dJA4/HSQOP1OBCT9TgQk/vFwRP7xcET+etTI/nrUyP8TwDj/E8A4/HSQOPx0kDj9TgQk/U4EJP7xcET+8XBE/nrUyP561Mj/E8A4/xPAOPx0kDj8dJA4/DvojPw76Iz/erhc/3q4XPxe8BD8XvAQ/UvkDP1L5Az8dTgw/HU4MPw76Iz8O+iM/3q4XP96uFz8XvAQ/F7wEP1L5Az9S+QM/HU4MPx1ODD8O+iM/DvojP96uFz/erhc/F7wEPxe8BD9S+QM/UvkDPx1ODD8dTgw/9eAOP/XgDj8jpRA/I6UQP26JMT9uiTE/ekEjP3pBIz9DhRI/Q4USP/XgDj/14A4/I6UQPyOlED9uiTE/bokxP3pBIz96QSM/Q4USP0OFEj/14A4/9eAOPyOlED8jpRA/bokxP26JMT96QSM/ekEjP0OFEj9DhRI/KbowPym6MD8wXhI/MF4SP4EJEj+BCRI/IEsJPyBLCT+LfQ8/i30PPym6MD8pujA/MF4SPzBeEj+BCRI/gQkSPyBLCT8gSwk/i30PP4t9Dz8pujA/KbowPzBeEj8wXhI/gQkSP4EJEj8gSwk/IEsJP4t9Dz+LfQ8/EvYJPxL2CT/5dR0/+XUdPzEHHT8xBx0/DvoOPw76Dj8k8wY/JPMGPxL2CT8S9gk/+XUdP/l1HT8xBx0/MQcdPw76Dj8O+g4/JPMGPyTzBj8S9gk/EvYJP/l1HT/5dR0/MQcdPzEHHT8O+g4/DvoOPyTzBj8k8wY/q0gcP6tIHD/n4hg/5+IYP1LbID9S2yA/IBoHPyAaBz+v0AQ/r9AEP6tIHD+rSBw/5+IYP+fiGD9S2yA/UtsgPyAaBz8gGgc/r9AEP6/QBD+rSBw/q0gcP+fiGD/n4hg/UtsgP1LbID8gGgc/IBoHP6/QBD+v0AQ/1HUJP9R1CT8AhQY/AIUGP7GRAD+xkQA/yNIMP8jSDD91sR4/dbEeP9R1CT/UdQk/AIUGPwCFBj+xkQA/sZEAP8jSDD/I0gw/dbEeP3WxHj/UdQk/1HUJPwCFBj8AhQY/sZEAP7GRAD/I0gw/yNIMP3WxHj91sR4/R4coP0eHKD/s4CI/7OAiP+FNJT/hTSU/ixEkP4sRJD8hAxw/IQMcP0eHKD9Hhyg/7OAiP+zgIj/hTSU/4U0lP4sRJD+LESQ/IQMcPyEDHD9Hhyg/R4coP+zgIj/s4CI/4U0lP+FNJT+LESQ/ixEkPyEDHD8hAxw/Z3cNP2d3DT9sxSU/bMUlP8NNCT/DTQk/HuUsPx7lLD85CSs/OQkrP2d3DT9ndw0/bMUlP2zFJT/DTQk/w00JPx7lLD8e5Sw/OQkrPzkJKz9ndw0/Z3cNP2zFJT9sxSU/w00JP8NNCT8e5Sw/HuUsPzkJKz85CSs/Cf8VPwn/FT/GcyE/xnMhP4MLGD+DCxg/mVctP5lXLT8YaAU/GGgFPwn/FT8J/xU/xnMhP8ZzIT+DCxg/gwsYP5lXLT+ZVy0/GGgFPxhoBT8J/xU/Cf8VP8ZzIT/GcyE/gwsYP4MLGD+ZVy0/mVctPxhoBT8YaAU//c0IP/3NCD+z6io/s+oqP/7WIj/+1iI/F6wDPxesAz9OvSw/Tr0sP/3NCD/9zQg/s+oqP7PqKj/+1iI//tYiPxesAz8XrAM/Tr0sP069LD/9zQg//c0IP7PqKj+z6io//tYiP/7WIj8XrAM/F6wDP069LD9OvSw/cmkjP3JpIz8qwBU/KsAVP1EbMj9RGzI/YTUYP2E1GD8epis/HqYrP3JpIz9yaSM/KsAVPyrAFT9RGzI/URsyP2E1GD9hNRg/HqYrPx6mKz9yaSM/cmkjPyrAFT8qwBU/URsyP1EbMj9hNRg/YTUYPx6mKz8epis/MtIIP4+gCD9rXRA/xV4QP6C8MT+tpjE/eNsNP8XqDT+RLg0/GJENP36NCD9ZYgg/J68QP8mnED+aDjI/9wcyP5I5Dj8YSg4/In8NP6geDj/Bqgg/z5IIP9bNED/ZvhA/KAMyP2IUMj/ZYA4/4nMOPzuNDT+6XA4/PRAjP7T0Ij8aExc/EysXP3USBD+HPAQ/X4IDP0R6Az+m2gs/ymcMP7j+Ij8X6iI/oCEXP00tFz/PJwQ/ASwEP416Az/0iQM/gbQLP4N0DD9e0SI/Xw0jP+giFz8CNxc/D0wEP6UuBD8DjgM/qKMDPz7lCz8mPQw/9ekNP2BnDj+jLBA/MjYQP28MMT+gADE/g7ciP43VIj9C3hE/8XgSPxI0Dj+TMg4/0BUQP15CED9xBjE/yQQxP0XCIj81uiI/8cgRP5GYEj+0/w0/Uu0NP/4XED9sDhA/yhAxPyT9MD8pqSI/vK8iP/fUET8KohI/IcAvP9SfLz+bqxE/mtQRP+dmET+qghE/KMEIP0LACD9O1Q4/y4sPPxdsLz/szi8/r9oRP9zCET9gXhE/rH4RP/nJCD9Oqwg/VPEOP9W3Dz9/nS8/aOMvP6MVEj/8AxI/WbsRP0PIET+N/wg/YfcIP7Y7Dz+4FBA/I4YJP5xuCT+16xw/iu8cP9duHD9dZRw/0WUOPx1pDj/UTAY/O6UGPyxDCT9rSAk/SrocP8azHD9oJBw/bSQcP20XDj+8FQ4/Ew8GP1Z0Bj/9XQk/4XEJPxLiHD9fyxw/YF0cPyRlHD/nVg4/9GkOP71bBj/nxQY/gJ0bP5CzGz+aPhg/hU0YP+xEID/fUCA/lowGPxCEBj/8SgQ/E7MEP5OjGz/9qxs/9TkYP51EGD+dNiA//U0gP7mPBj8pkgY/1UIEP9vABD8gths/4p8bP8NDGD+0Sxg/HUsgPxpMID8nhwY/eHwGP9g0BD+CswQ/gPkIP9LPCD+l6wU/5+gFP8fL/z5l4v8+UisMP0cxDD/1BR4/rGseP9nfCD+g5Ag/TfIFP8zsBT8n7/8+rAMAPyUtDD/XKgw/ehkeP5B+Hj/A6wg/r/IIPyX5BT/b3gU/J9D/PlXn/z5bKQw/+DYMPxMWHj9nlB4/mMMnP2zpJz/xNyI/MygiP3CpJD8esSQ/RmkjP+V7Iz/jdRs/NN0bP1+iJz+Zryc/+QQiP0UMIj/njCQ/F4EkP+ZIIz/UVyM/0FYbP1zUGz8G8ic/Xz4oP6qoIj9ehyI/Qv8kP7ETJT/gxCM/MLAjP67DGz/IJxw/2+YNP4BrDT+UoCU/65clP7QsCT97Jwk/yKUsP7CsLD8oryo/Mn4qPxp/DT+Jzgw/6OwkP1bbJD89RQg/ZDkIP3PLKz846Ss/pwcqP3ELKj+1VQ0/Fp8MPyC0JD+6syQ/JfcHP6YNCD/6vys/AskrP+DzKT8y8Sk/ReMVP0QiFT+TWiA/vmEgP9y0Fj/kxxY/AjYsP2c7LD9vKwQ/2kAEP+DYFT+3AxU/OUQgPxFXID9g0hY/8tIWP6dHLD/MQSw/MTEEP71TBD8UqRU/dPcUP7FNID8FWSA/XeUWP7jyFj/xPiw/VVssPwArBD8cVQQ/MIcIP1jhBz/nxSk/Rc4pP8XGIT/Y0iE/Zo0CPyKlAj8yoSs/EZ8rP9S9CD9uBAg/g94pPwvcKT9U2CE/VcchP5BuAj+wgwI/4pIrP9eUKz/stwg/kQIIPyXXKT9O2Ck/fbwhP0LUIT+MbgI/oHsCP4GIKz/fgis/11sjP9WOIj8hlRQ/M5UUPznjMD8UBDE/lPoWPy4AFz93dio/n2EqP8IxIz+AeyI/DrIUP9uxFD+zHjE/MywxPwIuFz88Nxc/pJ4qP2GtKj8mtSI/HBsiP6YsFD9iPxQ/e6EwPxmdMD8pshY/M74WP8ooKj9pqCo/TkAVPWCNPz1tllk9IHBYPewyVD1f52Y9klJsPfpHXz19Q1E9Spf6PHDNTz2gkXQ9g+4TPZg1Gj2OVQ49xP0TPZgfHD1ICw496pkMPbDOlDrx3DY9zURLPXmQ8zxajgY9AhcYPcxoCT2gTfU8ZdzUPHaWAD0g/0C8IkRHPQG7Xj3LvwQ9QKPgPDqRED1Lbdk80L3KPCaP2DxZzcQ83A2vuxoyVj0Vx2c9E77wPOLW3DzxvPw8xJb1PEwT2DxS0r080OgCPW3kAry+2Hw9W7VJPeeO7jwaTMw8LvO+PNoV8TyG5rY8ngOSPEHAsjyYTWc7gIBSPf07zzy2Y808lBe9PBIN1TwiLuk8QyfrPBL1tzwuUw490AQoOxNXEz3snBQ9HUr0PP1ZqDzhQt88bRbiPBHR2DxKj+Y8vn0gPbybg7v39z89j6JPPXeT8DxWcQA9KaDNPBMe7zw/zwE9Vmn4PB0/Fj0QNMS7sRVVPQadcD1AMRg9KILqPNSSCj2Y0+U8pSnrPLmx7DzGYA89EFBCu2Fajj1qekg99iPgPE5gBD1c1xE9X6LsPCoj3Dx2NAg9Zf3uPAezRrwzmXI9rQQ3PWBQdzxDv5k8wDaFPH5mXjxD0IA8Vr2OPEhrYDzc1QC9xsi+PBXk5jzyq+s8bSLlPJTWAT1p6gk9a6v8PCgM9zx7vA09ssuEPH92GD0//hM9BvMfPUKAJT2gRUE9TkFBPYQjQT2qlEI90l1CPdAi2DxInAE91U/hPFIY/DyCZBE92bgQPR4bCj0+Cws9AJ71PGEHAT3/Nho8J+ARPcMk/jzWBQw9Yp7+PDEsAD3I++s82D7xPNrF/zxO4+M889/JO62yDD1ihwU9U/sPPRzmBj1MXgw94uXwPDDm6zxkv+c8vMfxPAjQVzszxvk8INgPPSygBz0n2wA9qcv1POIb9Dzugvo8E1wGPY/PBD2x68Y7venTPDh6DT3EsQI9YAgFPTlqEj1Wxwg9E7cOPZujCT0lKBI9BuNtPEKi/zxtfvc8zgv6PKm2AT2jVwM9vhHyPPkoDT1iIA89+IUBPbV9LTxPWes8NoffPPZg7jyXlw09E40QPX+sBj2aYxA9IcoEPaxrBD3uE8Y7ccQmPYqHBj2bAhA9hG0dPW4kDD1FmQU96WcPPZsS/zw1vvA8WEkBPE0UQz1lzzc9YnI7PYU6NT2GdSQ9v4YuPW/+Kj2PRR49z9oSPYRvHzw4Zv486oh4PMbFPzzUo5g8VgKGPKxaRjy3rYI84PClPD9MWDyg5Pm7gfe9vPVKIjtJMvs7Rh4bPEZg4TvyfQI8xuZXPGJdQDwBg5k87/bsPOTt0boX6g89zYU4Pbp+Rz1Pb2E9lYhrPTkMcD3xrFY9XoJbPYZHWD3+uOU7QFo4PXzpaD1qQGk9if6RPY9niD0A03k9QiByPfJcbD19pW49IFC9OzQlPD1xpW89RolpPVgCkj085ok9tMt2Pfgycj0w74Y9rJ17PSQUAjx6LlY911iBPUOjcj2lboU9cjCFPcnCZz0MwGw90XqEPd6Eaz2wgpI8j6FgPf6fej1o+HA9sK56PRZNbz1hL289M/1WPWIehz2MWWo9XlpxPLOsST2Yh3k9MGZyPQf/Zz00tV09sVN0PaAZYD1NIHI9F/FzPcBeXDulxis9fo5kPRCpZj2qCFk9ZYRnPddNhz2zmnw9DVN+PRiofD2Yb5Y7dlwtPcXVaj1J2Wk91MFwPR6AXD2GT4c9vLyBPdGVgz1W/IU9MH85OyxPOj302H49ksl+Pdf8hD3W+W09OCSGPU7Bgz3hY4E9zkWKPfzVPTz/yEo9QjJmPdFdZj1qSVc9YshLPZBzYD0kl1g9jYpgPef7Uz3Xpxk9L3eOPY3xqz0r9qM9mAChPZbeoj0OAKU90t6fPYl9oj3tN1g9V94UPZE5PT1801E9RuhQPZoMTD3wGl49yMVjPcjaVj3EAkk9G7vyPNdbOD13U1U97ioPPTEYFj1xWAk9hGcOPaVPFz0WXAk9bFEHPdC8sDrHGjA9X4REPcAX7DxJ1wI9qDgTPY51BD2qSO48OqHOPKX69zwsFjO8JcE/PVjyVj3yhQA9oKPZPDYbDT29/NI8pYzFPAZv0zx/3bw8WMSVuzojTj0tyV89rsXpPMZd1jyc4/U8wVbuPLz50TxWubg8rr/7PJJz6rszaHM9b2ZCPbuc5zx2YsY8nIO5PKlL6zxXOLI8bAqOPABBrDw0+oM7ltBKPc56xzxETsg8Iji4PIU0zjzx4+E8nKjkPHdzsTxU9Ag9MLs8O3oMDj1k+Q49CYLsPLjspDz9d9c8jwjbPItI0zwER988ELwaPVAaXLtC4Dg929lIPdGW6TxCSfo8yYrGPP995zwBqfw8O1rwPF/HED2E2qq7WeRMPQ3pZz307hM9Gz7jPD1RBj0c/948aQnlPId+5Tz4Qwk9AOVNu6sEiT3my0A9bUzZPMEI/zz5FA094c/kPL//0zwEHwM9zobjPCBGcbxXl2g9vV0vPeDPajz/yJM8Anl9POASUjzYnXY8thOJPBqDSzyjKvK8wLK8PMnE1zy0WuE8NSLbPNwd+Ty+EAQ9nEvxPCUX7Dz1hgc9K12APGd0DD0LdA09MUQaPfD3Hz3CFTs9JsU6PXrQOj0dQTw9cT07Pfj81DzDwvk8NHnaPIzh9DwKgA09G5QMPXUyBj0gmQc9RWLvPNtZ/DxKhyA8uGAMPUnM9TzCUQg9YRz4PCMA+jzr5OU8LH/rPIok+jy9pt48rinVO2VbBz1eWAE9VWsMPZZtAz1t1wg9PfrpPL2x5TybTeI8tK3rPOCSbjuhtO88V1QLPRUxBD3VVvs8Wp3vPKnp7TwAMfU8lqUDPaJ9AT1uB9E7mOXLPPOTCT22i/88aPMBPd3eDj1gVwU9vl0LPTLpBT3Udg09qdBuPFgD9jyEsvA8s97zPCXi/DwCxQA9GtXsPKcFCj3FUgs9oST7PO4dMjzCV+M8KjnZPP6u6Dx0EQs9kDUNPfKHAz2S6Qw9CCcBPZDWAD2HktE7tTIgPeFsAT1ssAs9GOAYPV6+Bz19rAE9hecLPe3K9zxCaOg8TQIRPJ7wOj0VFTE90242PQKNLz2cQh89C3cpPbLuJT2JOBk9fscZPWMKCzw6+vE88s1uPNakOzwIO5M8niWCPJc/QjygbXw8BLifPAwaUDwKXNW7bimivABagTrjyeA7YHINPFv/yTvwE+s78ORHPB4mMTxgNpE8ZB7gPDBqGDr6Kws9vJEuPdw6PT164FY9XDVgPbMCZD3NHEs9NM5PPeKsTD1WcNc75FYvPT9WXT02sV09DveLPf4/gj3uWG09ZdRlPax3Xz3Xl2M9kjiwO57bMj1tx2M9zbJdPUvIiz3onYM9pVdqPQsSZj0mu4A9XAtxPcYe9DtCyks92it2PRGJZj0Y8n49aHl+PRclXD2sdGE91q19PWbbYT22zos89OFVPYOPbj2BJmU9+iJvPYaeYz2OZWM9mQNMPY9QgT188189DhJlPLnAPz2ihW094JRmPX6jXD2WZVI9kkVpPZysVT0QV2Y9yq1oPTRxRTv9TSM9HxpZPdOhWz0bNU49EsdbPc1xgT2ALXE9a5JxPS7wcD1cy4s7VlgkPdIgXz1yml49smBlPWFVUT2KiYE9y/Z3PVA2ej1nDoA9UGAqO6FaMD09wXI93J5zPW6UfT3992E9qySAPbWPez2/FIE99juCPdvzMjzWFz89X5lZPUm6Wj0FH0s9eu4/PZdeVT0rTE09LhZYPaFDQT32wBI9gaqHPaWqpD1dHp095u2ZPaLRmz3SNJ49lhyZPUtMnz3sVkc9TkAVPWCNPz1tllk9IHBYPewyVD1f52Y9klJsPfpHXz19Q1E9Spf6PHDNTz2gkXQ9g+4TPZg1Gj2OVQ49xP0TPZgfHD1ICw496pkMPbDOlDrx3DY9zURLPXmQ8zxajgY9AhcYPcxoCT2gTfU8ZdzUPHaWAD0g/0C8IkRHPQG7Xj3LvwQ9QKPgPDqRED1Lbdk80L3KPCaP2DxZzcQ83A2vuxoyVj0Vx2c9E77wPOLW3DzxvPw8xJb1PEwT2DxS0r080OgCPW3kAry+2Hw9W7VJPeeO7jwaTMw8LvO+PNoV8TyG5rY8ngOSPEHAsjyYTWc7gIBSPf07zzy2Y808lBe9PBIN1TwiLuk8QyfrPBL1tzwuUw490AQoOxNXEz3snBQ9HUr0PP1ZqDzhQt88bRbiPBHR2DxKj+Y8vn0gPbybg7v39z89j6JPPXeT8DxWcQA9KaDNPBMe7zw/zwE9Vmn4PB0/Fj0QNMS7sRVVPQadcD1AMRg9KILqPNSSCj2Y0+U8pSnrPLmx7DzGYA89EFBCu2Fajj1qekg99iPgPE5gBD1c1xE9X6LsPCoj3Dx2NAg9Zf3uPAezRrwzmXI9rQQ3PWBQdzxDv5k8wDaFPH5mXjxD0IA8Vr2OPEhrYDzc1QC9xsi+PBXk5jzyq+s8bSLlPJTWAT1p6gk9a6v8PCgM9zx7vA09ssuEPH92GD0//hM9BvMfPUKAJT2gRUE9TkFBPYQjQT2qlEI90l1CPdAi2DxInAE91U/hPFIY/DyCZBE92bgQPR4bCj0+Cws9AJ71PGEHAT3/Nho8J+ARPcMk/jzWBQw9Yp7+PDEsAD3I++s82D7xPNrF/zxO4+M889/JO62yDD1ihwU9U/sPPRzmBj1MXgw94uXwPDDm6zxkv+c8vMfxPAjQVzszxvk8INgPPSygBz0n2wA9qcv1POIb9Dzugvo8E1wGPY/PBD2x68Y7venTPDh6DT3EsQI9YAgFPTlqEj1Wxwg9E7cOPZujCT0lKBI9BuNtPEKi/zxtfvc8zgv6PKm2AT2jVwM9vhHyPPkoDT1iIA89+IUBPbV9LTxPWes8NoffPPZg7jyXlw09E40QPX+sBj2aYxA9IcoEPaxrBD3uE8Y7ccQmPYqHBj2bAhA9hG0dPW4kDD1FmQU96WcPPZsS/zw1vvA8WEkBPE0UQz1lzzc9YnI7PYU6NT2GdSQ9v4YuPW/+Kj2PRR49z9oSPYRvHzw4Zv486oh4PMbFPzzUo5g8VgKGPKxaRjy3rYI84PClPD9MWDyg5Pm7gfe9vPVKIjtJMvs7Rh4bPEZg4TvyfQI8xuZXPGJdQDwBg5k87/bsPOTt0boX6g89zYU4Pbp+Rz1Pb2E9lYhrPTkMcD3xrFY9XoJbPYZHWD3+uOU7QFo4PXzpaD1qQGk9if6RPY9niD0A03k9QiByPfJcbD19pW49IFC9OzQlPD1xpW89RolpPVgCkj085ok9tMt2Pfgycj0w74Y9rJ17PSQUAjx6LlY911iBPUOjcj2lboU9cjCFPcnCZz0MwGw90XqEPd6Eaz2wgpI8j6FgPf6fej1o+HA9sK56PRZNbz1hL289M/1WPWIehz2MWWo9XlpxPLOsST2Yh3k9MGZyPQf/Zz00tV09sVN0PaAZYD1NIHI9F/FzPcBeXDulxis9fo5kPRCpZj2qCFk9ZYRnPddNhz2zmnw9DVN+PRiofD2Yb5Y7dlwtPcXVaj1J2Wk91MFwPR6AXD2GT4c9vLyBPdGVgz1W/IU9MH85OyxPOj302H49ksl+Pdf8hD3W+W09OCSGPU7Bgz3hY4E9zkWKPfzVPTz/yEo9QjJmPdFdZj1qSVc9YshLPZBzYD0kl1g9jYpgPef7Uz3Xpxk9L3eOPY3xqz0r9qM9mAChPZbeoj0OAKU90t6fPYl9oj3tN1g9V94UPZE5PT1801E9RuhQPZoMTD3wGl49yMVjPcjaVj3EAkk9G7vyPNdbOD13U1U97ioPPTEYFj1xWAk9hGcOPaVPFz0WXAk9bFEHPdC8sDrHGjA9X4REPcAX7DxJ1wI9qDgTPY51BD2qSO48OqHOPKX69zwsFjO8JcE/PVjyVj3yhQA9oKPZPDYbDT29/NI8pYzFPAZv0zx/3bw8WMSVuzojTj0tyV89rsXpPMZd1jyc4/U8wVbuPLz50TxWubg8rr/7PJJz6rszaHM9b2ZCPbuc5zx2YsY8nIO5PKlL6zxXOLI8bAqOPABBrDw0+oM7ltBKPc56xzxETsg8Iji4PIU0zjzx4+E8nKjkPHdzsTxU9Ag9MLs8O3oMDj1k+Q49CYLsPLjspDz9d9c8jwjbPItI0zwER988ELwaPVAaXLtC4Dg929lIPdGW6TxCSfo8yYrGPP995zwBqfw8O1rwPF/HED2E2qq7WeRMPQ3pZz307hM9Gz7jPD1RBj0c/948aQnlPId+5Tz4Qwk9AOVNu6sEiT3my0A9bUzZPMEI/zz5FA094c/kPL//0zwEHwM9zobjPCBGcbxXl2g9vV0vPeDPajz/yJM8Anl9POASUjzYnXY8thOJPBqDSzyjKvK8wLK8PMnE1zy0WuE8NSLbPNwd+Ty+EAQ9nEvxPCUX7Dz1hgc9K12APGd0DD0LdA09MUQaPfD3Hz3CFTs9JsU6PXrQOj0dQTw9cT07Pfj81DzDwvk8NHnaPIzh9DwKgA09G5QMPXUyBj0gmQc9RWLvPNtZ/DxKhyA8uGAMPUnM9TzCUQg9YRz4PCMA+jzr5OU8LH/rPIok+jy9pt48rinVO2VbBz1eWAE9VWsMPZZtAz1t1wg9PfrpPL2x5TybTeI8tK3rPOCSbjuhtO88V1QLPRUxBD3VVvs8Wp3vPKnp7TwAMfU8lqUDPaJ9AT1uB9E7mOXLPPOTCT22i/88aPMBPd3eDj1gVwU9vl0LPTLpBT3Udg09qdBuPFgD9jyEsvA8s97zPCXi/DwCxQA9GtXsPKcFCj3FUgs9oST7PO4dMjzCV+M8KjnZPP6u6Dx0EQs9kDUNPfKHAz2S6Qw9CCcBPZDWAD2HktE7tTIgPeFsAT1ssAs9GOAYPV6+Bz19rAE9hecLPe3K9zxCaOg8TQIRPJ7wOj0VFTE90242PQKNLz2cQh89C3cpPbLuJT2JOBk9fscZPWMKCzw6+vE88s1uPNakOzwIO5M8niWCPJc/QjygbXw8BLifPAwaUDwKXNW7bimivABagTrjyeA7YHINPFv/yTvwE+s78ORHPB4mMTxgNpE8ZB7gPDBqGDr6Kws9vJEuPdw6PT164FY9XDVgPbMCZD3NHEs9NM5PPeKsTD1WcNc75FYvPT9WXT02sV09DveLPf4/gj3uWG09ZdRlPax3Xz3Xl2M9kjiwO57bMj1tx2M9zbJdPUvIiz3onYM9pVdqPQsSZj0mu4A9XAtxPcYe9DtCyks92it2PRGJZj0Y8n49aHl+PRclXD2sdGE91q19PWbbYT22zos89OFVPYOPbj2BJmU9+iJvPYaeYz2OZWM9mQNMPY9QgT188189DhJlPLnAPz2ihW094JRmPX6jXD2WZVI9kkVpPZysVT0QV2Y9yq1oPTRxRTv9TSM9HxpZPdOhWz0bNU49EsdbPc1xgT2ALXE9a5JxPS7wcD1cy4s7VlgkPdIgXz1yml49smBlPWFVUT2KiYE9y/Z3PVA2ej1nDoA9UGAqO6FaMD09wXI93J5zPW6UfT3992E9qySAPbWPez2/FIE99juCPdvzMjzWFz89X5lZPUm6Wj0FH0s9eu4/PZdeVT0rTE09LhZYPaFDQT32wBI9gaqHPaWqpD1dHp095u2ZPaLRmz3SNJ49lhyZPUtMnz3sVkc9AAAAAA=='),
    ]),
    'transfer_style/content_weight': (51397030411512, [
        ('{"dict":[["picture with content",{"tensor":["float32",[1,3,12,10]]}],["trace",{"dict":[["evaluations",{"int":"12"}],["pictures",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["slopes",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["pulls",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}]]}],["picture without content",{"tensor":["float32",[1,3,12,10]]}]]}', 'NzgIPzc4CD/3Nxc/9zcXP1r8GT9a/Bk/psYvP6bGLz+MEQQ/jBEEPzc4CD83OAg/9zcXP/c3Fz9a/Bk/WvwZP6bGLz+mxi8/jBEEP4wRBD83OAg/NzgIP/c3Fz/3Nxc/WvwZP1r8GT+mxi8/psYvP4wRBD+MEQQ/CzcEPws3BD9QtBU/ULQVP6bSCT+m0gk/jCQQP4wkED9rAR8/awEfPws3BD8LNwQ/ULQVP1C0FT+m0gk/ptIJP4wkED+MJBA/awEfP2sBHz8LNwQ/CzcEP1C0FT9QtBU/ptIJP6bSCT+MJBA/jCQQP2sBHz9rAR8/5nExP+ZxMT/gmRs/4JkbP4YdBT+GHQU/k5EBP5ORAT8+kzI/PpMyP+ZxMT/mcTE/4JkbP+CZGz+GHQU/hh0FP5ORAT+TkQE/PpMyPz6TMj/mcTE/5nExP+CZGz/gmRs/hh0FP4YdBT+TkQE/k5EBPz6TMj8+kzI/pqQUP6akFD+1UiI/tVIiP0PgBD9D4AQ/EK8jPxCvIz+6TzA/uk8wP6akFD+mpBQ/tVIiP7VSIj9D4AQ/Q+AEPxCvIz8QryM/uk8wP7pPMD+mpBQ/pqQUP7VSIj+1UiI/Q+AEP0PgBD8QryM/EK8jP7pPMD+6TzA//WQCP/1kAj+oCQI/qAkCP8FVEj/BVRI/j0YGP49GBj/cgy8/3IMvP/1kAj/9ZAI/qAkCP6gJAj/BVRI/wVUSP49GBj+PRgY/3IMvP9yDLz/9ZAI//WQCP6gJAj+oCQI/wVUSP8FVEj+PRgY/j0YGP9yDLz/cgy8/ZwUGP2cFBj+uJyg/ricoP7NqDj+zag4/g1cVP4NXFT8ywws/MsMLP2cFBj9nBQY/ricoP64nKD+zag4/s2oOP4NXFT+DVxU/MsMLPzLDCz9nBQY/ZwUGP64nKD+uJyg/s2oOP7NqDj+DVxU/g1cVPzLDCz8ywws/AG0PPwBtDz/s/ho/7P4aP0rCLT9Kwi0/yjEBP8oxAT+KLAQ/iiwEPwBtDz8AbQ8/7P4aP+z+Gj9Kwi0/SsItP8oxAT/KMQE/iiwEP4osBD8AbQ8/AG0PP+z+Gj/s/ho/SsItP0rCLT/KMQE/yjEBP4osBD+KLAQ/yNwqP8jcKj/DLAs/wywLPxMDID8TAyA/gkQbP4JEGz9R2ww/UdsMP8jcKj/I3Co/wywLP8MsCz8TAyA/EwMgP4JEGz+CRBs/UdsMP1HbDD/I3Co/yNwqP8MsCz/DLAs/EwMgPxMDID+CRBs/gkQbP1HbDD9R2ww/Q2YGP0NmBj9CyC8/QsgvP7uKCD+7igg/FmcrPxZnKz8B1zA/AdcwP0NmBj9DZgY/QsgvP0LILz+7igg/u4oIPxZnKz8WZys/AdcwPwHXMD9DZgY/Q2YGP0LILz9CyC8/u4oIP7uKCD8WZys/FmcrPwHXMD8B1zA/ANYPPwDWDz8a3Qk/Gt0JP4e7Kz+Huys/0F0pP9BdKT9/FgI/fxYCPwDWDz8A1g8/Gt0JPxrdCT+Huys/h7srP9BdKT/QXSk/fxYCP38WAj8A1g8/ANYPPxrdCT8a3Qk/h7srP4e7Kz/QXSk/0F0pP38WAj9/FgI/z5saP8+bGj8u6Rs/LukbP6pZLD+qWSw/8IorP/CKKz8BxBI/AcQSP8+bGj/Pmxo/LukbPy7pGz+qWSw/qlksP/CKKz/wiis/AcQSPwHEEj/Pmxo/z5saPy7pGz8u6Rs/qlksP6pZLD/wiis/8IorPwHEEj8BxBI/gAYWP4AGFj8iixc/IosXP9FUKT/RVCk/qdYDP6nWAz92HQE/dh0BP4AGFj+ABhY/IosXPyKLFz/RVCk/0VQpP6nWAz+p1gM/dh0BP3YdAT+ABhY/gAYWPyKLFz8iixc/0VQpP9FUKT+p1gM/qdYDP3YdAT92HQE/NzgIPzc4CD/3Nxc/9zcXP1r8GT9a/Bk/psYvP6bGLz+MEQQ/jBEEPzc4CD83OAg/9zcXP/c3Fz9a/Bk/WvwZP6bGLz+mxi8/jBEEP4wRBD83OAg/NzgIP/c3Fz/3Nxc/WvwZP1r8GT+mxi8/psYvP4wRBD+MEQQ/CzcEPws3BD9QtBU/ULQVP6bSCT+m0gk/jCQQP4wkED9rAR8/awEfPws3BD8LNwQ/ULQVP1C0FT+m0gk/ptIJP4wkED+MJBA/awEfP2sBHz8LNwQ/CzcEP1C0FT9QtBU/ptIJP6bSCT+MJBA/jCQQP2sBHz9rAR8/5nExP+ZxMT/gmRs/4JkbP4YdBT+GHQU/k5EBP5ORAT8+kzI/PpMyP+ZxMT/mcTE/4JkbP+CZGz+GHQU/hh0FP5ORAT+TkQE/PpMyPz6TMj/mcTE/5nExP+CZGz/gmRs/hh0FP4YdBT+TkQE/k5EBPz6TMj8+kzI/pqQUP6akFD+1UiI/tVIiP0PgBD9D4AQ/EK8jPxCvIz+6TzA/uk8wP6akFD+mpBQ/tVIiP7VSIj9D4AQ/Q+AEPxCvIz8QryM/uk8wP7pPMD+mpBQ/pqQUP7VSIj+1UiI/Q+AEP0PgBD8QryM/EK8jP7pPMD+6TzA//WQCP/1kAj+oCQI/qAkCP8FVEj/BVRI/j0YGP49GBj/cgy8/3IMvP/1kAj/9ZAI/qAkCP6gJAj/BVRI/wVUSP49GBj+PRgY/3IMvP9yDLz/9ZAI//WQCP6gJAj+oCQI/wVUSP8FVEj+PRgY/j0YGP9yDLz/cgy8/ZwUGP2cFBj+uJyg/ricoP7NqDj+zag4/g1cVP4NXFT8ywws/MsMLP2cFBj9nBQY/ricoP64nKD+zag4/s2oOP4NXFT+DVxU/MsMLPzLDCz9nBQY/ZwUGP64nKD+uJyg/s2oOP7NqDj+DVxU/g1cVPzLDCz8ywws/AG0PPwBtDz/s/ho/7P4aP0rCLT9Kwi0/yjEBP8oxAT+KLAQ/iiwEPwBtDz8AbQ8/7P4aP+z+Gj9Kwi0/SsItP8oxAT/KMQE/iiwEP4osBD8AbQ8/AG0PP+z+Gj/s/ho/SsItP0rCLT/KMQE/yjEBP4osBD+KLAQ/yNwqP8jcKj/DLAs/wywLPxMDID8TAyA/gkQbP4JEGz9R2ww/UdsMP8jcKj/I3Co/wywLP8MsCz8TAyA/EwMgP4JEGz+CRBs/UdsMP1HbDD/I3Co/yNwqP8MsCz/DLAs/EwMgPxMDID+CRBs/gkQbP1HbDD9R2ww/Q2YGP0NmBj9CyC8/QsgvP7uKCD+7igg/FmcrPxZnKz8B1zA/AdcwP0NmBj9DZgY/QsgvP0LILz+7igg/u4oIPxZnKz8WZys/AdcwPwHXMD9DZgY/Q2YGP0LILz9CyC8/u4oIP7uKCD8WZys/FmcrPwHXMD8B1zA/ANYPPwDWDz8a3Qk/Gt0JP4e7Kz+Huys/0F0pP9BdKT9/FgI/fxYCPwDWDz8A1g8/Gt0JPxrdCT+Huys/h7srP9BdKT/QXSk/fxYCP38WAj8A1g8/ANYPPxrdCT8a3Qk/h7srP4e7Kz/QXSk/0F0pP38WAj9/FgI/z5saP8+bGj8u6Rs/LukbP6pZLD+qWSw/8IorP/CKKz8BxBI/AcQSP8+bGj/Pmxo/LukbPy7pGz+qWSw/qlksP/CKKz/wiis/AcQSPwHEEj/Pmxo/z5saPy7pGz8u6Rs/qlksP6pZLD/wiis/8IorPwHEEj8BxBI/gAYWP4AGFj8iixc/IosXP9FUKT/RVCk/qdYDP6nWAz92HQE/dh0BP4AGFj+ABhY/IosXPyKLFz/RVCk/0VQpP6nWAz+p1gM/dh0BP3YdAT+ABhY/gAYWPyKLFz8iixc/0VQpP9FUKT+p1gM/qdYDP3YdAT92HQE/5ugHP/agBz/EiRY/ioYWP4dIGT9yTBk/6Q0vP+ALLz/9XgM/q38DP87HBz9OXQc/wjwWP+U2Fj+Y+Rg/IPQYP6qzLj/LtC4/Mw0DP39CAz8sxwc/hlsHP+EzFj8VLRY/pu8YP9HrGD/jry4/+7IuPyYMAz92RAM/NMQDP3JaAz+ZtRQ/OK8UP9jLCD/SxQg/bA0PP+MODz+R/h0/AT8eP9PEAz8YWgM/CrYUP2qvFD8myQg/F8IIP0UQDz8LEg8/4wAeP1Q8Hj+YvQM/JFADP6qvFD+crBQ/78QIPybECD/aFA8/fhEPP1T7HT9FOB4/y/AwP+2AMD9mixo/HIsaP/cMBD//CwQ/GIEAP9KAAD86iTE/RcQxP+LsMD/1eDA/V4QaP96JGj8nDgQ/SAwEP7SCAD/nggA/c4gxP/y/MT9C7jA/d3swP2mIGj9Pixo/FhAEP+8MBD/SgAA/j4QAP0OOMT/BwzE/9iQUP7WxEz9XQiE/60chPzHTAz+B0AM/Q6AiP8+kIj8gUS8/94UvP3MxFD8uxRM/dlEhP2NTIT/+5QM/WeMDP0WvIj9YsSI/xV0vPwqRLz8wXRQ/thIUPyumIT+DqCE/ajkEPzQ3BD9wAyM/BgUjP4SsLz9rzi8/0SMCPwEjAj/SxAE/GsUBPycREj+8ExI/awIGPzf/BT9eTy8/04IvPxcYAj/jAwI/WK4BP9usAT8q8xE/HesRP6fbBT/r6gU/WisvP8RWLz+eGgI/8wgCP3qrAT+nqAE/rvERP9vxET8L4wU/3uUFP5M3Lz+EWS8/7rsFPxerBT8qyic/9MonP4IKDj8tCQ4/avUUP3L5FD97bgs/bJkLP024BT/JqwU/3swnP5nLJz/hDA4/LgkOP9TvFD+88xQ/TnMLPzuiCz85tgU/+6cFPznLJz/FyCc/9AoOP0UKDj9P9xQ/UvMUP3FvCz/zngs//RgPPyMNDz+GoBo/4J0aP99fLT91Yi0/m88AP+XLAD8Z1gM/BAYEP0QXDz8oCg8/nZsaPyedGj+DXy0/7WAtP6zSAD8UzgA/fNIDP78BBD+RFg8/BwkPPwOgGj+hnho/lGAtPzVfLT8M1AA/INEAP6DSAz+o/wM/iYcqP7J8Kj+myQo/g8wKP5mjHz8SoR8/U+UaP1LoGj8xiAw/Z7MMP0qQKj9Leyo/XNAKP0TTCj8Rpx8/fqYfPy3qGj/z6Ro/logMP2aoDD9RvSo//ZcqP0jmCj+H6Ao/AcEfP9e8Hz+H+xo/7P4aP9aUDD/ZoAw/micGP94BBj9hWy8/pFcvP+UaCD8mEwg//+0qP47yKj9GZjA/j48wP/a5BT9eeAU/ZbwuP5y5Lj8Dfwc/tnsHP/RRKj97SCo/Ot0vPy9XMD8AswU/uWsFPwy4Lj8KtS4/g3IHPwFqBz/BQSo/R0YqP+LWLz+vUDA/NCEPP1LaDj9Ezgg/oMwIPzynKj//nio/Zz4oPy9CKD/tGgE/25ABP10jDz8J3g4/BtAIP+jMCD+eqSo/OqEqP0dBKD+FQig/Yx0BPyqWAT8xIQ8/BdwOPwXMCD9/xgg/G6QqP2OiKj9wRig/fkYoP+obAT/LkAE/ntoZPzyYGT/m0Bo/Hc4aP8Q/Kz+NQys/mXMqP3lxKj/LwxE/3jkSP7TPGT8Pjhk/eM0aP+PMGj+bPis/HEIrPyh2Kj+ccSo//cERP/44Ej/rzRk/e4sZPz/OGj9c0ho/uz8rPxNBKz+OdSo/hXIqPwzFET8GOxI/jzsVP1L4FD+TchY/nnQWPyM7KD+oOSg/qL8CP72/Aj+dIwA/m5kAPwxCFT9V+RQ/anMWPz95Fj8pQCg/kj0oP/S/Aj9DwgI/PCcAPzOdAD8tYxU/WSoVP0epFj8CrRY/b3goP8x1KD+R9AI/CvUCPw1XAD+XuwA/tZvLPz4iQkDglV9AGrljQCrOZkDJxWFAPhxtQIi4b0BULWVApTw7QFZHEEDle4xALTahQCT5pECHDqZAZJGpQDR4sEDNvq9AzROnQA7ghECzFxFArKCNQK7opkDARatAwHCsQOXlrkDT5LJAxuiwQD7Ap0BEnYNA1mUTQJORjUCwdqNAcY6nQLynqEBShaxAciCzQBAwskAmHqZA2Id5QPOYEkAzy41AQS6jQCFup0CNYqpA7umuQN9MsUBQKbBA7qCkQFT3fEBG4RtAmC6UQFdFp0BGO6lAHRetQOCXrUBjXK5A74OwQGQyqEDzFYFA2rQlQMikmkCdk61ALsOtQNTprkAbia9AQd2uQDIKr0Azt6pA4dKEQAO6KkDowZ9AwBuyQFOPrkAzJ65AXVqvQK7UrUA8tK1AEzerQDuTh0DU9ShA4CWeQL1+r0DDoq1AO+msQCPvrkA5Cq9AoqOsQBZ8p0C+J4VAIOMjQPHnm0Bpyq5A+zWrQK2srEBhZq5AOsmtQCHeqkCuY6NAuXqBQLXbE0BKaY9AjBalQP3Zo0ArnKBAy06iQF4npEDC0qJAxEabQJe+dEBtcLc/HU87QLxzXUAcclpAmCZWQK78WED1R1xAMj9aQFx7UUCk9yVA7kunP8tiqT//srA/T/qvPyIasD/Geak/XOquP3Qktz/6vYY/Qz+qPMBmxT/DQvk/RGfqP6047j8PFf0/AeAIQJk2CUAQPus/yDHjPy+CZz9w6L4/EETsP7/B8T/2Avk/UnEAQKk3AECbdf8/CDb4PynSwz+0Y1k/MZu8P7XV5z8KD/A/8AfuP0zt9j9nVvo/htH7Pwp48T9Bdtk/SXZWPyDrxT9aDOY/RB3pP9Vf7D8f1/A/mlX6P9wTBUBDEABAsRTNP7A9KT8KQMs/D9DvP2tX7T9Co/M/OMf1P66I9z8U8/Y/zJcAQDr/1j+hFjo/FqnXPyIV9j/VUPI/Xx35P2ak/D/6APY/0An8P+nHAkAO5t0/osZFP/0T3D+Iu/0/je3+P0n6+j9mj/0/l+35P0oq9D/E9f8/ZSznP3+wWz8G390/KlEAQMyh8z/ILvc/4tH6P+ZY/j+Ro/A/ECL4PwPP5j9zb2Y/itLaP3an9j/UbP4/phP3P4EV9T/ck/s/MVb0P3Ol7D9DYdU/ouxMP79ZxD/tQPo/5jHtP9S85T+bL+w/mqjtP9vg5z+gdeg/Vl7UPwi1gj/viyE/7JewPyHstD9YKa8/9JmpP9hKtD8sV7s/86CyP2zrtD9YF5Y/L9mgP/DaAEDqvgtA+IoQQECKD0AXfBlA22obQGyRFUAtsBBASGa3P0QmXUD+qphAT+arQAKwrUDBzqtAIu2tQLzZsUDn7bdAKEugQPMNJEAKFWZAhcigQKywrkDCnrBASNSzQANKuUCoPrxArVe5QHpdpED0ZSxA6QxoQPKDoUADz61AWNyuQC5PsUDSmLZA9HG4QAUFtkADcqFAi4crQBpIZUC3IZ9A6a2sQF6urkDwx69ARSq1QGqZtkCbzbVA5N2fQCa3JEAVEWhAvmygQNs/r0CAy7JAWVGzQK9rtEDBSbNAz0CzQMPPoEBUmytAX/V3QA2VpkD23rNAcqi1QKvotEB5erJAvkOzQOigtEBXbKRAWEwxQBT8gkB5HK1ALxK2QKpxtkBIp7VAWmezQPafsUCoirRApJSlQLdrMkD8IIRA0sOuQEmStUBx7rJA/e20QGoRtECWArJAJPWzQPmdo0Ap0C9AnjyCQDVjrUBeDLRAv7yyQDjEtEDut7VA2wyzQIv/skCcVqBA5zwpQMglfECivKxAXIKzQBrEr0Bmi7FAoDSzQDncskCrYLFA/wOeQOafJEBEoFFAR0iNQIfxkEBVjI5AaW6NQFcfj0BhGJFAgcqQQFCofkBbO/s/kYLEP7yLO0DIEVhA7g5cQBTTXkC9/1lAFfxkQNCIZ0C4u11Aois1QEgfC0BmmodA15ubQF04n0CESKBAmKWjQGRQqkCOp6lA2EKhQIhngECR7QtANKmIQJYEoUCqO6VAK2GmQLGvqEDGfaxAEHSqQKzGoUAXRn5AzjoOQN+giEAWn51AC4mhQEGdokDEVKZAVsesQL7hq0AJO6BA+8xwQPJYDUB01YhALmedQEh0oUBoTaRA28OoQBULq0Am56lAILueQFA4dECABxZABFuPQCtkoUBGJKNAiOmmQBJip0DqKKhAeUuqQCE8okDjOXlA2sAfQKH9lEDweKdAzZ2nQLmtqECASKlAYrWoQLzaqEDDqKRAyDiAQGwCJEAybJpA0uqrQK5YqEC58KdAgBepQCWgp0DNjKdAsCulQHnvgkAE/CJAC5aYQFZJqUD2dKdAQb2mQHuwqEDTzqhAL42mQPuUoUBYmYBAQhYeQNp2lkC1oahANRelQPqSpkDsOahAVY2nQHTGpECsmZ1AoA16QGC7DkBadIpAsFGfQDQfnkC+7ZpA5JGcQGJgnkDuH51AwNeVQFdQbEAiF7E/I+k0QJO6VUD3vlJAj55OQCB7UUA3qFRATaBSQJ8ySkBCLyBAeBqiP8C+pD+B66s/f1OrPxFRqz+I+6Q/3aiqP4Oqsj9csoM/tYvoPLEMvz/+xfE/TBPkPyqX5z/rnfU/WNcEQJg7BUAisuQ/xBHdP2z1YT8o47g/7ljlPw7U6j9/IvI/uNb5P/Eu+T+eEPg/DC/xP9j6vT8wAVU/dJC2PwT/4D8tDek/sgznP2gI8D8pIPM/22/0Pw1h6j+g6NM/U7tSP5X1vz/Ddt8/7zXiPxtC5T/i9uk/O1TzPzaAAUANFfk/PGLHPwueJT8GTsY/j5DnP7Jo5j9uouw/mMzuP7Wl8D8Ut+8/kPb5P6Ax0T+/szY/zFvPP2em7j+ggOs/1iLyP9Z09T87+e4/DyH1P+5d/j+T39c/qxxCP9N91T+xEfY/FvX3P6j/8z98VfY//83yP35i7T9O5/g/RA/hPwKiVz8o6tY/8TP5P/SY7D/3LvA/fLHzP24a9z/gzuk/ZmPxP7rV4D/uZmI/8RjUP18d7z/Kfvc/sDHwP/EN7j+PYvQ/3k/tPw7l5T9kjs8/DuBIPxJBvj8VwvI/kUzmP4n+3j9faeU/g5nmPybQ4D9+quE/9CbOPywcfz9Hhhw/8kmrP/iZrz/S96k/a4OkP/Qkrz/4KrY/qH2tP5ysrz+ayJE/Z/6aP8L59z9nggZACR4LQBorCkAerBNAoX8VQILtD0DfMAtAEkawP5qBVUB5HJNATIClQAoup0DeaqVAP3qnQPxCq0DLKLFA1miaQFC4HUCz611AmsyaQP0AqEDd2KlAZBGtQMFTskBqGbVAwVuyQAknnkC8kCVAEN5fQNSKm0AjP6dAjjSoQOKBqkChl69AeVaxQOQgr0CXeZtAo/YkQHcbXUCPOZlAPiqmQN0MqEAj+ahAcTauQJCdr0DzAa9A1/SZQIooHkBDBmBAqHSaQFGwqEB+FqxAinOsQNJ7rUA8WKxA4WusQLHRmkD9+CRAgSJvQMagoED0Ga1AMMWuQAj+rUDjj6tAzlisQELBrUCpTp5A0nUqQEMqfUDQbKZA5CevQA+Ir0A9uK5A4ISsQCi2qkBjm61AZWCfQO15K0Dh635ARkCoQLCqrkBiEqxAQgauQEcrrUCiHKtACRatQNd/nUDB8yhA1E97QIr5pkAyNK1AJO6rQMPnrUB4065AFz+sQGRDrEBzWJpA84QiQCyBc0DMlaZALeysQGs2qUBw96pATZKsQKBJrEDN7KpACVCYQCxNHkCYu0pASW+IQPjfi0DriIlANWiIQJQTikBVGIxASdOLQM3mdUCzKvI/tZtLPz4iwj/gld8/GrnjPyrO5j/JxeE/PhztP4i47z9ULeU/pTy7P1ZHkD/lewxALTYhQCT5JECHDiZAZJEpQDR4MEDNvi9AzRMnQA7gBECzF5E/rKANQK7oJkDARStAwHAsQOXlLkDT5DJAxugwQD7AJ0BEnQNA1mWTP5ORDUCwdiNAcY4nQLynKEBShSxAciAzQBAwMkAmHiZA2If5P/OYkj8zyw1AQS4jQCFuJ0CNYipA7ukuQN9MMUBQKTBA7qAkQFT3/D9G4Zs/mC4UQFdFJ0BGOylAHRctQOCXLUBjXC5A74MwQGQyKEDzFQFA2rSlP8ikGkCdky1ALsMtQNTpLkAbiS9AQd0uQDIKL0AztypA4dIEQAO6qj/owR9AwBsyQFOPLkAzJy5AXVovQK7ULUA8tC1AEzcrQDuTB0DU9ag/4CUeQL1+L0DDoi1AO+ksQCPvLkA5Ci9AoqMsQBZ8J0C+JwVAIOOjP/HnG0Bpyi5A+zUrQK2sLEBhZi5AOsktQCHeKkCuYyNAuXoBQLXbkz9KaQ9AjBYlQP3ZI0ArnCBAy04iQF4nJEDC0iJAxEYbQJe+9D9tcDc/HU+7P7xz3T8ccto/mCbWP6782D/1R9w/Mj/aP1x70T+k96U/7ksnP8tiKT//sjA/T/ovPyIaMD/GeSk/XOouP3QkNz/6vQY/Qz8qPMBmRT/DQnk/RGdqP604bj8PFX0/AeCIP5k2iT8QPms/yDFjPy+C5z5w6D4/EERsP7/BcT/2Ank/UnGAP6k3gD+bdX8/CDZ4PynSQz+0Y9k+MZs8P7XVZz8KD3A/8AduP0ztdj9nVno/htF7Pwp4cT9Bdlk/SXbWPiDrRT9aDGY/RB1pP9VfbD8f13A/mlV6P9wThT9DEIA/sRRNP7A9qT4KQEs/D9BvP2tXbT9Co3M/OMd1P66Idz8U83Y/zJeAPzr/Vj+hFro+FqlXPyIVdj/VUHI/Xx15P2akfD/6AHY/0Al8P+nHgj8O5l0/osbFPv0TXD+Iu30/je1+P0n6ej9mj30/l+15P0oqdD/E9X8/ZSxnP3+w2z4G310/KlGAP8yhcz/ILnc/4tF6P+ZYfj+Ro3A/ECJ4PwPPZj9zb+Y+itJaP3andj/UbH4/phN3P4EVdT/ck3s/MVZ0P3OlbD9DYVU/ouzMPr9ZRD/tQHo/5jFtP9S8ZT+bL2w/mqhtP9vgZz+gdWg/Vl5UPwi1Aj/vi6E+7JcwPyHsND9YKS8/9JkpP9hKND8sVzs/86AyP2zrND9YFxY/L9kgP/DagD/qvos/+IqQP0CKjz8XfJk/22qbP2yRlT8tsJA/SGY3P0Qm3T/+qhhAT+YrQAKwLUDBzitAIu0tQLzZMUDn7TdAKEsgQPMNpD8KFeY/hcggQKywLkDCnjBASNQzQANKOUCoPjxArVc5QHpdJED0Zaw/6QzoP/KDIUADzy1AWNwuQC5PMUDSmDZA9HE4QAUFNkADciFAi4erPxpI5T+3IR9A6a0sQF6uLkDwxy9ARSo1QGqZNkCbzTVA5N0fQCa3pD8VEeg/vmwgQNs/L0CAyzJAWVEzQK9rNEDBSTNAz0AzQMPPIEBUm6s/X/X3Pw2VJkD23jNAcqg1QKvoNEB5ejJAvkMzQOigNEBXbCRAWEyxPxT8AkB5HC1ALxI2QKpxNkBIpzVAWmczQPafMUCoijRApJQlQLdrsj/8IARA0sMuQEmSNUBx7jJA/e00QGoRNECWAjJAJPUzQPmdI0Ap0K8/njwCQDVjLUBeDDRAv7wyQDjENEDutzVA2wwzQIv/MkCcViBA5zypP8gl/D+ivCxAXIIzQBrEL0BmizFAoDQzQDncMkCrYDFA/wMeQOafpD9EoNE/R0gNQIfxEEBVjA5AaW4NQFcfD0BhGBFAgcoQQFCo/j9bO3s/kYJEP7yLuz/IEdg/7g7cPxTT3j+9/9k/FfzkP9CI5z+4u90/oiu1P0gfiz9mmgdA15sbQF04H0CESCBAmKUjQGRQKkCOpylA2EIhQIhnAECR7Ys/NKkIQJYEIUCqOyVAK2EmQLGvKEDGfSxAEHQqQKzGIUAXRv4/zjqOP9+gCEAWnx1AC4khQEGdIkDEVCZAVscsQL7hK0AJOyBA+8zwP/JYjT901QhALmcdQEh0IUBoTSRA28MoQBULK0Am5ylAILseQFA49D+AB5Y/BFsPQCtkIUBGJCNAiOkmQBJiJ0DqKChAeUsqQCE8IkDjOfk/2sCfP6H9FEDweCdAzZ0nQLmtKECASClAYrUoQLzaKEDDqCRAyDgAQGwCpD8ybBpA0uorQK5YKEC58CdAgBcpQCWgJ0DNjCdAsCslQHnvAkAE/KI/C5YYQFZJKUD2dCdAQb0mQHuwKEDTzihAL40mQPuUIUBYmQBAQhaeP9p2FkC1oShANRclQPqSJkDsOShAVY0nQHTGJECsmR1AoA36P2C7jj9adApAsFEfQDQfHkC+7RpA5JEcQGJgHkDuHx1AwNcVQFdQ7D8iFzE/I+m0P5O61T/3vtI/j57OPyB70T83qNQ/TaDSP58yyj9CL6A/eBoiP8C+JD+B6ys/f1MrPxFRKz+I+yQ/3agqP4OqMj9csgM/tYtoPLEMPz/+xXE/TBNkPyqXZz/rnXU/WNeEP5g7hT8ismQ/xBFdP2z14T4o4zg/7lhlPw7Uaj9/InI/uNZ5P/EueT+eEHg/DC9xP9j6PT8wAdU+dJA2PwT/YD8tDWk/sgxnP2gIcD8pIHM/2290Pw1haj+g6FM/U7vSPpX1Pz/Ddl8/7zViPxtCZT/i9mk/O1RzPzaAgT8NFXk/PGJHPwuepT4GTkY/j5BnP7JoZj9uomw/mMxuP7WlcD8Ut28/kPZ5P6AxUT+/s7Y+zFtPP2embj+ggGs/1iJyP9Z0dT87+W4/DyF1P+5dfj+T31c/qxzCPtN9VT+xEXY/FvV3P6j/cz98VXY//81yP35ibT9O53g/RA9hPwKi1z4o6lY/8TN5P/SYbD/3LnA/fLFzP24adz/gzmk/ZmNxP7rVYD/uZuI+8RhUP18dbz/Kfnc/sDFwP/ENbj+PYnQ/3k9tPw7lZT9kjk8/DuDIPhJBPj8VwnI/kUxmP4n+Xj9faWU/g5lmPybQYD9+qmE/9CZOPywc/z5Hhpw+8kkrP/iZLz/S9yk/a4MkP/QkLz/4KjY/qH0tP5ysLz+ayBE/Z/4aP8L5dz9ngoY/CR6LPxorij8erJM/oX+VP4Ltjz/fMIs/EkYwP5qB1T95HBNATIAlQAouJ0DeaiVAP3onQPxCK0DLKDFA1mgaQFC4nT+z690/mswaQP0AKEDd2ClAZBEtQMFTMkBqGTVAwVsyQAknHkC8kKU/EN7fP9SKG0AjPydAjjQoQOKBKkChly9AeVYxQOQgL0CXeRtAo/akP3cb3T+PORlAPiomQN0MKEAj+ShAcTYuQJCdL0DzAS9A1/QZQIoonj9DBuA/qHQaQFGwKEB+FixAinMsQNJ7LUA8WCxA4WssQLHRGkD9+KQ/gSLvP8agIED0GS1AMMUuQAj+LUDjjytAzlgsQELBLUCpTh5A0nWqP0Mq/T/QbCZA5CcvQA+IL0A9uC5A4IQsQCi2KkBjmy1AZWAfQO15qz/h6/4/RkAoQLCqLkBiEixAQgYuQEcrLUCiHCtACRYtQNd/HUDB86g/1E/7P4r5JkAyNC1AJO4rQMPnLUB40y5AFz8sQGRDLEBzWBpA84SiPyyB8z/MlSZALewsQGs2KUBw9ypATZIsQKBJLEDN7CpACVAYQCxNnj+Yu8o/SW8IQPjfC0DriAlANWgIQJQTCkBVGAxASdMLQM3m9T+zKnI/EoEZP5/aDz8rb+c+TV76PkrrMD9oXio//usxP2XcJj+k5Jk+hm3tPg3hFD/hIe0+ZIbtPoa5oj5Nx7U+bGofPy7qJj85Ev8+O93tPkBxyD59OPA+mBO4PqCUsT6rW5M+6b2bPhTi3j6leOs+8tA7P8JMpT5Ec5E+NC3IPsJypT7qGxI/jvkJP+BqlT4Drp8+miSpPnWkcT7rDAw/6ewYP8A/9j7oJ7s+JCUKP/5uET9meM4+UkXpPeOtcz5rmMw+0psQP94IDD+EP+8+xjJRPmwN7z4moP0+mcmiPh9Ylz7VYJE+RgqKPjphBj8cShI/98w/P2yeIz/g5qM+bzG7PiRmaj7Kh5E+QvD/PRtCVT5L/x0/OiYeP1J7Vj9ZeQA/20q/PrqT8j5ipXY+uOO0Pj+Ttj719Vs+3MQPPwHUBz8yXz8/3l4jP16xrj6Zsbg+2U+BPii0vD5dmL0+IClKPqZNCD++DQo/73ISP89J0j6cOZs+Vu4EPx5kPD59znI+9UwMP2DU9z5+Rhc/qrQZP33/Ej9RSOo+trsKP9373j6vq88+RByqPquHCD+jxwA/pI0gP4f1LD9Iwho/SI0PP2VtJT+6ZzI/ASLqPu3d1z4xxhU/+tUkP+L9MT/BBT4/Rpn4PrfJ5z5czdA+d+rSPijtFD9f0BA/AIu3PrMvyD6mBRo/aScbPw/JIT9gDuI+UEZXPoYUrz4N5R0/bQT7Pi3ZCT/V+bo+Rb4hP36/OT/ufOs+hpPKPoAEvj4YbHw+jLfZPpY2Gz8q94k+1sGrPmLgdT/vjw4/gT4NPxVz3D7hwAs/Di5XPx/9kj7EVIc+NF/vPnoTMz9VOJY+g0iJPhqdzz7pob0+7u1PP3sOOD+eNqk+bAi1PifQqz6ecdQ+hWQPPzm+Bz88CsU+KqjHPlPVMD8WogU/G5GVPp/qrj6DLgs/Znr2PspG+z7Rpc4+y6LwPiqpDD+h9As/O+bYPoJDFT/49xE/nDWSPmg0oz5rMOY+CQy7PqGZHj+ErBs/x3mfPjPl/j5PZSQ/heYJP4rMwz4Hv6I+Ya2rPuzalT6jyCE/Wu+QPvnmID+AkQE/CbcRP3GzKj9Og+8+D2KdPgNGjD4Xh0g+pm0ZP2ypRD8oQDg+MZiOPst9FD9oGQ4/JQoEP5VRFD/20+U+Jp++PrREOD+FGTc/PGX8PuDNGT+CJxg/SFgYP9a8ND9DdSM/HEQhP1X0xj5SOkA/gtczP+9EDD9Ryvw+2VQiP6vSCj+xneY+KIsLP2ak/j6nJfs+ydEJP9qBEz8Bx0I/aqBIP15HAj9xXPo+kr02PzZ6MT8Ctjw/Gts6Px+Loj5hYcA+mkk6Py+3MT9M3pg+k5iaPvph3z6BZg0/q/AaPwipRz/ICqY+lWeyPvU1NT8z/0I/naWZPpS3WD7Favk+7QEAP9MeQT843VE/T7e8PqCHvT5BIr4+OBrLPrjMMD/lfgI/ij8TPxUeGD8u8D4+cezdPiFm2D5Redc+hW2xPugeWz5FYyI/2vknP5xyIj/JHb4+wkuVPsQgHD8erO0+T0IIP3B4NT4fcUA+UAkLP7YYID9GBys/89McPxhmsD6/qPA+JefkPg1rCz+93dM+JUvOPg1/Gz82BDM/QtgqP2baHj93IdA+LuQOP6Ikwj4/Fuw+tuLYPvKVzD5LOgM/NXUJP6ZUKT9lLDA/QG3rPuMgGj/ElaI+oqHTPmRJEj/dFQQ/GT0OP5BUFz9zWho/pXsjP+YS3j41Kxo/40+gPrK76D42Kvo+8zu9Pk7DIz/mGQE/KMORPvNErj5iLrY+tLwWP6PTpz5sbaQ+BQPIPvEv/T49uw8/VkIGP0DAkT4yCZg+DjKdPnLpFD9q8LI+I+i6Pi/i3D58QbA+vtUTPyB2BT/ewWE+cAt9PjbAoj5u3AE/'),
    ]),
    'transfer_style/total_variation_weight': (274082659430739, [
        ('{"dict":[["smooth picture",{"tensor":["float32",[1,3,12,10]]}],["trace",{"dict":[["evaluations",{"int":"12"}],["pictures",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["slopes",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}],["pulls",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}]]}],["rough picture",{"tensor":["float32",[1,3,12,10]]}],["rest of the first loss, which is neither content nor style,",{"float":"0x1.2e5b2aae02400p+17"}]]}', 'j7AUPxcXFD+lhBM/5JATP/9FEz+rRhM/cp8TPxloFD/MIRU/88EVP5U1FD+xwxM/C6YTPzG0Ez9iwxM/LpcTPyXAEz+O9hM/S48UP003FT/C/RM/qMsTP7S9Ez8OPRQ/wEcUP8VjFD/dNRQ/29ETP1k+FD+9GBU/9h4UP9/LEz8HShQ/kJQUPyDTFD+V3BQ/+XoUP7clFD+FNxQ/IjcVPzTjEz/VDBQ/qU8UP9j/FD90KRU//l8VP6cPFT+B2RQ/njAVP9DMFT+c/RM/whkUPyN/FD8XThU/3NwVP5T4FT9k6BU/UOEVP55sFj8M5xY/1WgUP9ViFD8jwxQ//Z8VP1qrFj989xY/lLgWP4ojFz/CmBc/rekXP+geFD/CPBQ/S5wUP7WAFT8qwhY/j20XP8+sFz9n/hc/7IwYP/qvGD9A1hI/jXITP1wKFD91+hQ/+g8WPwsgFz9Gqhc/4UIYP4vDGD8e4Rg/QMwRP4J6Ej+mghM/XDUUP4c9FT898RU/RPMWP5GXFz8bYBg/2pMYP/47ET89xRE/H8MSPy+FEz/TGhQ/QfwUPwP/FT9s+hY/MJIXP/I5GD/SyxA/nh8RP9MMEj8pyBI/+YwTP5pdFD+bkxU/xXMWP+svFz80tBc/Y/wZPxlhGj/FeBo/ffUYP6DvFj+mghQ/VZMSP++OET9K/RA/EC4QP9r1Gj8QOxs/XxobP4aBGT974hY/JpAUPxaFEj8RVhE/HMEQP7cKED8lPhw/230cP0jxGz/f2Rk/SkEXPyqkFD83nhI/vToRP0auED9bEhA/T5cdP8csHT+OPxw/+AoaP1B7Fz+D3hQ/+tcSP+1mET990xA/zJ0QP3VEHj91Nx0/GwUcP7NLGj+myxc/c5IVP+RoEz9r4RE/kHwRP9IvET8amh4/W1YdPxNIHD92pxo/VbEYP+t5Fj/XchQ/L9sSP28EEj9P0xE/ygcfP/LPHT9kxBw/h4cbP4deGT8YfBc/ErkVP/QjFD9cFxM/wcoSP6YiHz9w+B0/BTkdP9/+Gz8WPho/+LIYP+UBFz+x9xQ/8hMUP/7WEz+Aax8/uFQeP+WzHT/Wqhw/GJsbPww+Gj8RYBg/xRoWP+W9FD9B7BQ/GEEgP0BGHz9gVx4/HqwdP+zZHD+prxs/VLYZPwIeFz+4kBU/DHsVP10oIT/bHiA/lnkfP8SZHj+t5B0/34kcP1tcGj/q5xc/+ucVP675FD81dCE/ENQgP4ooID/krx8/KcEeP0vpHD/Ewho/bjMYP3jKFT8EOBQ/tKoZP2k2GT/bYBk/zDAaP/WQGz/KiBw/g7MdP69gHz/t+CA/egQiPwSVGT/Ykhk//5oZP7OlGj/I1Rs/D/4cP0zkHT8FLx8/+dsgPzcsIj/Xkhk/sIMZP2lGGj/VHBs/EW0cP+1XHT+EIh4/k1ofPw3pID9hmiI/wf0YP+t1GT//axo/L8UbP4+3HD/I3x0/gaoeP1h5Hz+vRiE/TssiP9v0GD+PWxk/X7MaP9kEHD+JYR0/tHAeP5M5Hz8sbiA/r54hP8QSIz9WTRk/l54ZP9TyGj8Zgxw/JP8dP2R2Hz94uSA/nq8hP8rYIj+T1CM/2EMZP1zJGT+nLBs/jiIdP//2Hj/7viA/RgUiPypPIz86LCQ/JK0kP44PGT/u0Rk/4pEbP2+wHT801B8/BrshP949Iz8SaSQ/GvgkP4htJT/6vxg/b8MZP4B+Gz/H7x0/3DogPyFeIj8iAiQ/wyklP4muJT+pjiU/8k4YP1dtGT+llRs/cbAdP5k1ID8ymiI/rRwkP/+TJT8HuCU/JsAlP37jFz+uqBk/bJobP3wCHj+bRCA/1UQiP//0Iz/URiU/qfElP+r0JT8eGBg/8eUZP1cvHD8OPx4/c14gP1xZIj/lsyM/sUslP/gqJj+odiY/g/MGPz9/Bj++ERA/7kAAP6qTAD+aSBU/4ncRP+2B3z579/E+sYj6PugvIz/7QP8+8C0OPzWW+T6x2yQ/pZMaP7O98z54wBg/FtkEP/QMAj9I4wY/tv0iP2EyDD8AjhQ/Uz8mP1hnDz+uLgA/+cLfPrDGBj/HOOs+8zsNP67JED/+gBc/C4YDP8xUQT8ThhE/ChUpP2AXJT+IVzw/Q3YcP6kxOD9lDRo/uKkCP2oUCj85jDM/LuIgP/a2JD8j0g8/KCVAP+ZhNT9Sjzc/6tMsPy5OET+RXRM/zX8eP7FTPD+YEgw/HU8bP7HMJD8sszU/lIgnPy4CFz880xU/qY8NP9sWAz/biwo/yNZFP81+KD/VExc/fvssP6a3Az8cFQw/BFIkP3RqHz8oExk/jfMsPxfGJD9ywhw/q3wHPwEgNj8m0CU/uDMAP6vTET9wjgc//DAoP19MGj8sAB8/WmsjP1hbFz/krxA/pW4OP9VFED+PjOM+3j4YP6Pm6T6CxhU/O6wLP1kzGD9XLQg/5b4UP9F75j7h0x4/4+TfPsW8CT/FL98+zMEbP0s1Gj+rdQY/2/wJP6kKCD85QwM/9IwePzzFGz/k/xg/KCEOPxI8FT9vgvk+klsdPxwGKz+kvSM/Os0jP1pFOT/NCCE/FsgxP9H6/j4GixE/OusKPwokGT+h2OM+uTcOP7eNJD8a9Dw/n+8aPyxeOT95ciI/uRsOP208Ej9NkTI/+7r+PkLkBD9reDs/Ou4qP/aVHj90FRs/AxAKP4LgBj/EHyc/RccOPwPBDj+lv/8+8fASPy2bEz81c/w+FbUOP6UNCD+YxRw/Vs4IP71FHD/aRQ8/OdT0Psk8CD9f1Rw/1IwDP0wLCT8SRQU/lYMPPxP5GD+uADY/hcrbPjH95T7osig/m14pPzBIEz+XX/A+VwIZP5gLHz+MwiE/fUkxP47zBz/TSR4/vl8ePw23OT/1dOs+W27vPn7mIj9vnTg/pWYWP1Gl+z5UyQI/0czyPnrhMz+sSEU/kUfcPnGZHT+OLjA/SDYlPxShCj9dSv0+f6b/PjJcDD+L7ig/8DBBP3fRFj9bXRA/OggUP8quCT+BTwI/vPcLPxW0Iz96zhQ/lRQjP4n6OD+wXRs/mj0nP703ID+rkwQ/j4zbPgtACz9ik0Q/dwYaP/RQGz/G/DE/g6M6P+UgOD+d9y8/qp4aP29G+j7i6RQ/yAkVP3IfRT9i0i4/tIM/P3h6Jz/eQzY/T3n/PrhELz/BGQg/lYLhPu+wEj86mj4/SokcP/l3GT8q/BI/NKADP/6SFj+Oijc/mKgoP7PU+T4rmP4++J8aPzdFJT+IvxY/CqwHP/68Fz/znQw/D20jPwKDLj8EWxQ/Ay4nP4bkGT/GtwY/QckLP6UOAj8+Sxk/vj0tPxq8MT/omCY/rxQlP7sGHz8glx8/XcUeP9TfJz+tBOk+zJwkPxnHNz/L/B4/mvwnPwX6DT/sjTw/GbwbPw5CDz9oMCE/osEfP3uCBj/bNyQ/8Kw4P/4YGT9+IyM/0EEgP9NhQz9/IhE/os4SP+pZAD98wBk//gQ4P/iUCT/kwCA/8jsTPyyZQD+4oR0/VwEqPyA2MT9ZEB0/ybMSP/CaFz/EtA4/Tko4P5n4GT8Ahhw/f5NHP/7LOT9pUy0/ivYHPzGb+z7v7gw/GicuPySBMz/IuTc/eFNFP7S2GT+WhRQ/t1giP3ZHEj/xhgw/nHINP3vTBj9VjEE/UQkbPz7RQz9ynik/RfkGP3bXBT/8txY/BJQVPyBxGj/zjQQ/APgWP9xfJz8irCI/bOU6P4C6IT8TsQ8/u2UnP8YuCj8QJRI/nIwGP0/xPD+fZR8/gqdEP4gkPD8S3Cg/X/gXP4o0HD+12ig/9jAaPwMH8j43wS4/5ZwhP5xIQj9P+TY/dVEHP+uJBj+AtQ8/zmsAP0dTAT+UBxU/+8IQP6K54T5GJvI+E4z6Pnv4IT/E2AA/n8ENP9rS+z50uyM/IhAaPwc29j7l/xY/VfEEPyzcAT94twc/dZwhP6nIDD+gIxQ/Iw0mPxKuDz/9nwA/WEjjPtbtBj/AB+0+x8MNP0IxET8CuhY/X+oEP+9XPz8spBI/zx4oP6J3JD/V9Do/9bIcP1I4Nz9kRBo/4YkDP8qQCj9RqDI/HFchP8seJD/6KhE/BfQ+PxkzNT/7Njc/3REsP/yPET85SRM/gakeP4VGOj/1/w0/bUEbP9ETJT94WzU/xw0nP+VaFz8G3RU/M9gNP4T6Az/RVww/53dDP9tSKD98khc/0e0sP1jABD+PRww/638jP4rYHj+VVBk/ROErP+4iJT/R0xw/sswIP8jkND+bjiQ/BU0BP31HET+kqAg/QrMmPwm7Gj9g0R4/KvciP5YEFz/EUhE//WcOP1rTDz9qK+Y+7tsWP6fp7D7eWBU/RGsMP7+8Fz96xwg/tlsUP9XG6D7Pbx0/GwXjPtJxCT8E/uE+7/waPwBjGT/NTQc/71MKP96ZCD9TaQM/NygePxMxGz/lsBg/rvYNP1LnFD+vy/s+G84cP45PKj+aeCM/XhgkP0C3OD/EfiE/C/8wP7raAD/2KxE/dkoLP1DFGD8h/OU+grgNPy0rJT8q5Ts/huobP7MpOD+JsiE/n2EOP7DJEj/TpzA/5yMAPyTgBD/xaTo/fOoqPxg6Hj9LJBs/dooKP9G6Bz89syU/KsAPP39cDj+kEAA/DFgTP7O+Ez8ncv4+jH0OP5ZnCD8mxRs/3vAJP1UBHD+ouA4/CFT1PmUUCT9rRRw/GBgEPxrGCD+jwAU/R+IPP0wiGT+6QzQ/n2bfPrAx5z5+JCg/hx4pPx+eEj+kY/I+doYYP08iHz/AqSE/H+svP0thCD8n7xw/1icfP4tkOD+/4u0+YIjxPlupIj87SDc/1YUWP7rO/T5BoAI/AYb0PpOuMz8uskM/VhzhPu+KHD+FPi8/AeYkPx/eCj/u9/0+/HwAP0EODD/QUSk/sEFAP8DQFj+x+RA/OWEUP68ECj/HXwI/3fcLP0gnIz/w9RQ/KlgjP3tQOD9aRBw/c+kmPxL+Hz/W/wQ/6ODdPlLBCz+9MUI/cRYbP9X5Gz/AEjI/OtM5P2HONz+s8i4/cX4aP96Q+z71/hM/xkQWPw/VQz/fyC4/PMw+P4o+KD/HXzU/3rgBP7jZLT8wKgg/h/rjPpraEj/KGz4/c5wcPzljGT/ltxI/OlgEP7qgFj+7pDY/y1ooPyyr+z5OJwA/FUEaP0KPJD/KoRY/nigIP04iFz+toA0/0rkjP4TWLT9p3BQ//h4mPzInGj+QgQc/RBsMP0tjAj8iYRk/y74sP3cXMT/n2CY/p34kP4icHz/qdB8/Wl4eP8OdJj+AJe0+4K4jP7DMNj9QBSA/K08nPyqFDz/mvTo/L74cP365Dz/m1CA/qnQePy3jBz+snSQ/3QY3P/fxGT90eiI/Y48hP1PlQT/odRE/BCITP4K5AT8JeBk/C1E2P+4wCz+FeiA/oE8UPy6iPj9zJR8/AvspP61lMD/+iBw/krgSP8q1Fz99uA8/Y/c2P5e1Gj/rEh4//dhFP2DuOD9A5yw/xLwIPyc3/T7uUQ0/i9ksP/68Mz/eEzc/7QJEPw0bGz+RBBU/X7ghP3lWEj9Sigw/ToMNP78tCD8PhD8/L6AcP8WDQj+t+yk/un0HPw+WBj9ypBY/LmMVP6vOGT+oJAU/mgEYP8nTJj/w8CM/TV06PyY7IT/qOBA/iFQmP706Cz8yGhI/PTcHPxQlOz/9aSA/z5FDP58rPD/Yiig/zyMYP9d2HD+iFig/JdcZP2Su9D4GDy4/UjAiP+e7QT8IMTc/tqZXOtyeyDr8ENw6KnXMOuqPzTpEjOE6X7TxOiRE1Traj8o6j7U6OiByEDvJGi874rUzOwWPNDuABTA73sUxO41ULTvYryY7ZYsaO4/seDrF2QU7lcQwO4lyODt/RzI75mo6O8gjQztmWkA7DcQ6Oy0iKDswSJc6bDf7OoArKDvQFi47RZg8O6kiPDtb0j07J7xAO5GzQDu81S874UOIOh83+jp6sik7als2O+g/MzvMrTo7vr5BO29TPztFXDs7lpguOynwpDqA5Qc7arczOw6/KjvZVi87MsxAO1FwQjvFAD47wnhDO7rkMzsII5g6aPwGO5hHMjskSzc7wYI4OxqmOTts9z07bEBKO5YSPzv1gCU79VOUOnbJBzvmUzU7TN83O7lPMDvLSTo7dw89O+f1PTuALTo7ZGQoO63hpjo9whI7hNg5O4fpLzvLSjc7Fm42OzU2OjsWszg7kd5BO4BBLTsT6pQ6NyX1OjFyODvAKTg7ens6O50aODtGPTE7NBU2O6kVQTtB6ig7d1CeOgKF8TpYCmE7m0lSOzCXSDs+DEg7SZVEO0cOSzsLM0472R45O/qLqTr5ZdY6YspBO9+KMDvdjTc7GbswOxhNKTssYiU7fdovO0ZnNzsc1bs62H8KO+kUSjtycGo7OA1mO8ihZjtdQWc7Eq5lO95tXztG5k47FpvJOkUJcTuvI6g7h4mfO3I2nDtX05872LahO64DoTuIfJk7JY2OO2S0GDtwZnw7YZmtO0jxqztcta47MmC1OzlOszvH0bA7E02tO4dApDuxtx07Wud0O9kSqjv49Kk7iCuoO1L0sDvsGLY7HBO3OxzXtTsZWas7bLkxO3i3ejvwWaw7u5SlOwF0qDu277I7HD60O1L9tDutI7Q70IusO3SlLTu5OYE7O9KvO0wvqju3SKc7dIywO1qQuzutn7c7U662O5CrsTvCISo7ntKDO+9qsjvig6g73rGnO8A7rzuuL7U79ty3O+JFtzv7sa87+DEqO//UgjuZ4LM7XbisOxRqqTuApLA7SLGyO7wwtTtO9LU7hYGvO5MYJjtZh4M7s1PBO7eErDtZoKg7M3yrO/rdsDtfZK07Yj20OyegtzuBoSg7EspzOy43xzuUg687Rx2tOx6CrDsHIqo7+uKrO0w0sju+Gbs74M8mO4rbUjuvY607T4ulO5xEmDsXkpI7pq2PO31zjjvTD5o7JIKeO9r1EjuCqQw7h5BIO7hgVzuSOz87EFs3O+zZNjtE/zY73I46O1VVSzuEXwg7f4kAO6phVjst7U47fClKO8w+TTvU/lQ7QjRSO57NQjtAbz47yjX5OoJ6WztGkos76liZO5Eamjsa8po7ejeaO4ugmDump5M75ICXO9zhFTt6NWQ7IgilOxwQsjsi7K47TO23O+N7uDuyarE7nrqzO3wSrTt4M0E7cDZjO8I4pjsiCa47UIqyO6xUtzsSXrQ7OHa7OwnLtTs+QrQ7NEU3O52SZDsGvaM7UIm0O+x1qzuAgrM7MVe9OyUuuTvzKrw7ip6yOwwjTzuh/Gw7wxSoO7N0qjseEqs7IYO2O4iktzu697k7Kru5Oz7PwjsQnjQ7QQFxO7IhrTsJOLQ78KKvO3ycsjvDsLk7IsLBO/RhuzswNrI7pLdPO8gscTue9qc71PCxOzS7qzs8p7E7/uC5O1PJsjvUfbY7IkC+O3UbSDsY1F477gKlO1TXsDvYSK87KzK1O3x6sTuzVrY76Hq0OwYpwztJ8kg7YOBJO/VUqjvrMbQ7qgq2O7X/rztdKrA7KkWuO4AiujtU6707BV1bO3NZMDtlLIs7gs6XO1jFizuOd4g7lb6GO2G5izuoAYg7YIafO45YJztRnwQ7zSpCO5gUTDvNzUo7aN1DO6ROQTtHNj477kRKO2QJXTtAhMQ6UINXOmT7xzo+1ds6h7zMOpzMzTr+ZeE6sPnwOtN41To6ZMs6ihA6OlktEDv0Hi87M6AxO04xMTtlpC07+5AxO3pHLTtNkCY7i0kaOxV5eToHzwU7PIswO7y9ODtYIjQ7Tgk7O0gIQzs+cUA7CvU6O8F6KDuZzZY6iTD7OnsjKDt+3C87XjI5O3MePDtYuj07aVtAOytmQDupRS87fHyIOnVv+jqb0yk7dyI2O0TnMTvyIDo7GaVBO4jtPjsYVTs7pNQuO0+lozr5dAc7ezgzO69PKjsJuy87ACY/O7j3QTvqjD47v0xDO9BXMzv2mJg6xeYGOwxvMjsMrDQ7CVYzO68MODuvMTs7vT5JO7L0Pjt76iU75d6TOgWrBztk7zQ7eRM4OwpgMTtYazo76P89O7IjPjuySzo7xEYoOwFOpjoQdBI7R7I5O0mcMTsdujQ73Cc4O1nrOTsaoTg7Hp1BOwfzLDsMJJU6Hc70OsR5ODsEXDg7UXI6OwD1NzteljE7yAQ2O2elQDvv4yg7xMudOsbG8TrRuGA7YupROw+fSDsGREg7gXxEO0PqSjv1ZE47EQk5O+z0qDp5K9Y6+ZlBO2ZeMDv6Qzc7gXIwOxIyKTvmkyU7c74vO50WNzuOR7s6AjMKO6u+STs2K2o7b9plO6SDZjtUFmc7N3NlO/wzXzth6k47lLjJOummcDtq3ac7YcSeO0PpmzsjrJ871YKhOzjPoDvTWJk7p5GOO9NsGDt6Dnw7RHitO24CrDucZa476jO0O/owsztkm7A72zatO8gBpDtIvh07Rdd0O0YBqjv4+Kk7SFipOwL/sTvy6bU7i/a2OwyPtTtXP6s74EYxO4R2ejsUH6w7sFKmO3YxqTsm5LI7Ahe0O1bHtDta/7M7lEisO6R+LTt8+YA70KCvO2FVqjvGcKc7uYSwO3M3uzuZdrc7G222OwfKsTtTqyk75KCDOxcfsjvFcag7jdKmO+nBrztaA7U707C3O94+tztBea87sFUqOxKcgjukp7M7g9asO5qMqTurfa878GKyO8TntDufubU7M6mvO67HJTubRoM7ahLBO3GDrDuLtKo7L4ysO+udsDuNe607cSC0O1JttztzRSg7Jn1zO5j7xjveda87chitO7ZTrDtzNKo75MirO7A3sjuuuro7M6YmO0OpUjv7L607F1OlO7kBmDufgpI7+pqPO06ZjjslzZk7O26eO4R7Eju1gww71U5IOx/jVjvs4D47cCA3O46dNjuD0jY7Vb86O2r7Sjt76Ac7lmUAO0v4VTvC1k47IzpKO0oJTTtqi1Q7OcxRO0zEQjuanj47hBj4OvZBWzvgiIs7YAWaOzq3mTtKWZo7tCiaO+R5mDsLzZM7oh6XO1FUFjvLL2Q7aP+kO+olsjvbsK87JAK3O84huDuZibE7GlWzO4QDrTtuR0A7TipjO68Npjs21647cmKzO/2btzvDkrQ7GCS7O0n1tTud0LM7ULw3O+BdZDtAxqM7evqyO9YiqzuaSbQ7Y+G8O4gnuTtM2rs7cq6yOxr4TTvz2mw7rM6nO3wTqzt+Gaw7H5K2O8Cztzvp8bk7ONm5O1Icwjs/bjU7EqBwO0LprDsXEbQ7PsSvO4+Wsjs63Lk7VznBO3w8uzvGm7I72ONOO7DtcDv12ac7ChuyO0zKqztjBbE7mJy5O2kDszsddLY7ANS9O8TeRzuIjV47ztCkOw92sTtSC7E7TIG1O3TCsDtfGbY7HJm0O3yxwjtQMkk7qMBJO1ZTqjuMLLQ7bNW1Ow8gsDu6I7A7C4uuOzKjuTvMCr47OYxaOz1cMDuaDos7Q46XO6HJizv4Y4g7DsWGOzFqizuxXIg7bwefO4XvJjvtlgQ79/dBOxzvSzt0cko7/LZDO0NDQTs2pj47Ii1KOx6FXDsFVMQ6NWi8xQU9K8RI/bhF4vYrxVQkQMagZ4JFY2Y1Rj9RjsYerrvEEwTZwv4jnEYtkZzGEzrZRTCOj8bXg5BGjN8DRl6Ensal5+BGNX/CxBKqQ0WKxVTGrRyxRgayFsbzVdVFlE1JRXjXjcVDPePFhfbhxksGHcWdH2jGQjMIxmW5z8UqiEdGu6eyxpkh/0Y7cY/G7eh2RoIuIEaL1rFGHHRzxZ4GekablVzF8MZgxplv+cWViGRGAoHqxSiWGEbD5KzG2vyYRni4O0WgKrFFdZVCRmb4g8X7NKNEUEUnxZGnA0dEXPfGSZtbRAKkjsWN4q9FiEb2RZDqscXzDh3EYnmRxVNJZMYInebGCSMYR81FMEX5AP7F33FbRFu2hMYoWErFYa1SRhlREkYmN4PF+ISJRqgxusUQW4vEu3moxncLnkauNqFGfAmNxmCQDEZZfY3GZGO/Rhrv3cU+sjtFYgTpRfn+rUUDUyPGnaTVQ5KX5UUALajGGPWxRs9IwcYj4ttFs48/xmzb7UUBkBrGRerGRUook8ZshrJG9JrIxkBPlkVBDrTGMWdFRhrfUkZJuljGP6OuxYKZD8Zf0hjFswjKRRuRFEb4bZ5Ful4qRZb3qUUkt5LG+doNRlcON0aRdIpFXbKWxXF+DkbdlOzFN5hJRgIkr8bdpb5Fn/6+xVv5vUVsQInGjSH/Rd3kHcah14dGgpd7xkWpmkbpdkBGgi2MxbWmDcZ+afVGkfVGxhQihEMUnIdGmx5wQ0A+uEXJFG7EYpL1xaPoWsa9w7ZGu5R5xgmWyUUC0UPFyMbOxcd9DsWBFoDG9sBeRathtMVvk4BGfKqRxiQxiUWzlQ1GVCmAxT00WMa5WRBGIKYLxk3FikXIz/fF4em9xR9ZJcWLFt9GN6nnxj2sGsaszg5GW4GARUKJKkYLXoHGc3H4Rfs0tsSP78ZEO6qvRgkU3MUv0K1GKaVIxhG4qUbn35vGFOCGxqU5dUX3EatG0DH6xK+7isaeviRFeDNdxiIqTEX0zctGgQUbx12gh0ansXBGKv6gRUnYdMWTC67FnDMqxghPnEXSFsfFxehvRmR0N0KowxzGxXuyxQVCrMVQiILEeNIFwagwDUb5RR7FAImHxUWGKkYZTGfGU8SoRaJPZ0XP7djFQ3+VxoOiAcaG1BhHkVyIxn5XKcYjSLDEk9tQRh59pUU11IJGFj8BRaqrJcbTkmtG4u2dxqWlpUaPnBhED/k3Ro2cRMaqt2RGB87+xgQAtkaf0IPEp2uexpAhJ8XMkv1FPLaZxGl2pkSm6YhFo4c4xs1YXMRYdWZGQwecRUvia8ar0lvGGEu+RQl1Nkbol+5EONf5xZkcG0YwuIHG5vKZxTD3LEajwAHGJOKHRsW2hcU6WErG0nmkxf7CqcVzmq/E85f+RSoXJUaoV4DFbHEWRuo2FsZ+OQlFi5bORa95oUZudwTH+JNuRugYe0bBn4TGv+gtRt8dxsaBpuhGHWaBxqeI78X/g7dFKfGmRivVsMbDMczFC57TRsuRWcZOgSlGuz6nxgvGvkYvR6fFuzinxcNHsMb/S5FFN5PaRkuMzsZ3II1FDjiKxk4w/EZDZsLGaTPLQx8GUUYTugdGMIeZwxNl18TJN4LG1OypRu6CPcY+AcfGutzdRlk6XkZM6thFMMVGxieMTsZbicbF7zynRvQOcMULXyZGM7yoRuCpssbJqf7FQckgRtDRcMTx71jDMPGFxOGbrcYcbQJHQ/7LxvExp0ZR+brFd9IExh4fP8btv5xEGeNDRYbnIkaCHxfGlSqFxsJ1DEaL2aLGK38IRtRm/0WcNgjGpPmIRgVahsb+Xi5EzxgrxoO/5kaWioLGFDuLRlZ148Ns5qJFDDwuxYz2hMUonURG0SC0ReVPqsZBrjJGXtQTxqkXDUZegV/FX3avxX/+ZsQKHLNFmpU5xatqNMb0b4BFEiAnRu6phMa7EdXEGz6owonbkUb2Po/Gs1q8RXTshMba6oZGjOv4RSjakcYP581GWyWKxJ5FLkXOVUXGb5miRiqTBMZJY7ZFpMlqRVAdjMXl5ebFPQHTxtZcJ8X1mV/Gx64Dxqksu8Uf8DFGpaWkxvM870b2GoTGh7RoRgYkFUb526pGdMxgxbHCbkY/zUrFM4NVxtgO9cU/c1tGOLbNxXkiB0bOlJ/G/c6QRiThRUUTJblFlrI2RuIHe8Uop3REaIQBxVgI8kbvseHGJ9fEQjJhf8UDoqhFhH7lRcC3ocXFWhjEcKyLxV+yYMZen9LGnccMRyQ1QEW21/nFX6aGRHSwecZNJlbFl4lKRrHNB0a+I1rFJ9p6RuE7mMUSeKDEj92dxn+RlEbSQJdGaxqCxrAG+EUPe37GC7CvRmCvvMX2ByNF1eziRcGUlkXMNhbG58oERIe70kUR553GWWiiRnHYs8aXRsNF7wIvxoF/1UUBhA/GUteyRQ4ti8aU7KVGR2S8xgvAhUWLA6vGjpM7RncRQUYnM0jGUC2uxZXVCMZo/x7FUGDORbDCC0boL59FYUQZRfvRoUW1AorG0OkDRtFvMUYC14dFXh+TxdPgCUZOw+DFmoA/Rtn3pMb3dqlF+iO2xUejuUUqqIPGhz/xRQd2EcZF2n1GO/hmxgdVk0bfNDNGi7GGxb0V+sXBLOVGJDQ4xqAOGEPwiIBG+4k3RNvMoEXR1hrEKxLsxT2qScZ1J6dGT9hexlqItUUq5jnF6hHGxcoiEsXPAHPGQpBDRYAaqcUiYWpGS62Fxlsug0X4XwFGkXF5xYg1Tca7ZgRGEJQCxi05bkWbfurFkQ2yxTgiGMW/vdJGiEnZxhDrFsaofQRGK8aORYX+GEY30XPGvzniRTe0gsTOeNdEZO+mRgUjycVat6NGYKY5xuN7oEbGJZbGBlKBxtdff0VnnKJGXPvpxIOXgcYOxeVEZ0ROxvG/SUWsGsFGs50Rx4VGdkb1QGhGzf2jRXnEasXmS7LFruoexpq6ikXGTbnFiZBpRmqBF8T38xDGZZWnxQivpsVz0KrEjwqrwlgIC0ZZ0hrFSMOExTBxIEba8FTGt0+ZRV7tYkWVQtXFal+QxowZ58WC2Q5Hvvx5xv+wI8Y3qXrE0fhARmlysUWBYnNGoP0MRbKLHcZb3lJGThSOxmsInEYLrBdEnestRjqcNMYZa1NGkhDvxtWGq0ZXHYvEvfiWxi49O8Xhhf5F9CuAxME4qEQsuXdFN3IuxqpegMRnKF1GfEWaRaIfZsaPYVHGR7GxRbixLEZZk+FEJzDoxZAcC0YJM3PGUKaJxWBHIUZPTezFOOx5Rrmha8VUoz/Gyg2axcPXtMXsenDE5LP0RV6uGEZsH1DF6bYERvYZAsapSdVEdmzGRWcwlkbnlPXGIVRZRorPbUYb2W3G3UIYRmhQtcaf1NRGMOdsxi8Z48V5zLlFQ5CWRjDno8ajYq3FRNjBRtYDQ8YYXxBGVV2Uxj66sEa52qXFrvahxeTvo8ZvYoJF/ezLRtI0v8ZRXm1FcIB+xuyh5UYJ6rHGZAorRE0vSEbg8PdFAAacw0tWxMSJlHPGdwueRmy4NcZLQLXGjIPNRphBVUbt19dFMPg7xuGtR8YL0rnFH1aZRrxjG8VwWhlGcSOeRqUKp8ZP9u3Fc1EVRpuyaMQnybbD2zCdxNPjn8Y+7e9GyIi5xncgm0aKkLDFExQCxsUxNsYPzqBEuc00Rd/eGEbgWRfGCWpvxtbC6EVdXpTG5en6RTNT8EURn/3F+4F9Rtx/d8ZIWPtD808ixnUf10ZvnG3GPOKARrlSBcPL0aBFkrwtxYnTaMWzlTlGPnmpRQzrosZvPitGNTINxhp9CEZ+hVLFCP4IP51YBz/mnhA/gKfyPg+KAD9qNBo/m/UAP6lIoT66l+M+w9IUPynPAz8deGo+lLmoPn7Djj5OhSQ/F7bhPv/glD4PzBw/hhStPoaUpT4lIwc/07kZP80aCz8Dt8I+1RT+PrSCwD7x0Tc8AAAAAA1bgz5vOsM+fcwZP389Dj+LVh8/njicPu6vNj+c1Ag/7PY9P/j0NT9zC14/Rk8nP7q8Mz/BCgM/dSLSPldp7D5bqDM/qtg1P6TyIT/fAM8+7CxTP0h2PD/DdkE/+dwgP+8m9z6oVwo/p10XP/haKT8JXcQ+7YAGP47dSj/lc1A/dVIJPw46CT966Qk/3DXbPrJ+xj6msZ4+wbdkP5XXCD9cFhk/WOFOP4j9xj42BwU/Rk/0PqdvCT+P0fY+gngqP4Ov/D7yYgY/egwVP4maMz8xmxo/vDhNPuuNBD9gsMs+jKYkP64Ezj5y/Ag/P+P2PuklGT8T4yo/KtbrPtzuoT7gY0A9wAKcPpcSuT3QJuE+W52OPm992z4m+P8+nfwDP787lj6CYAA/NwBKPtt7sz5OjV4+5dklP1wLFj/SIYw+zXbgPpBFDD8zG8w+HhPkPteFrT6Jy7Y+ZtywPm5XnD70lBc+IhTCPkV6Kj/xVQ0/2Eo2P4G6Wj9Hc0Y/oQtNP5GX5z6H6gM/dlABP7vVGT9P7aQ+2igdP+GLGj/1bw0/554JPy4jQz+RiCc/n+nMPvJvGT9i6ls/aWqTPsl35z5bsiE/a6rJPu5R0z6bb8A+2GSQPgq7ij6krxI/pVThPgCAnz7r5AQ/71oGP8r8hT5aRHs+moegPsQAmj6qH8o+YXaLPtJb1D5PPDE+ft/ZPtGjsj4KplI+YV2oPkmlqD5qs4s+dfXpPkUkyj6pWDw/rrEXPXkvsz7crf8+0d6mPrNewz7sf4Q+EJK4Pn2MuD6zIqk+yfAKP2oOiT4fvQM/r4PdPkA2/D41Q1M+nDwZPp3EBz8ZGSA/xuzgPkTTPz7ZbYg+YwXFPsu2HT8/UQs/llXAPcOwCD/BZvE+aZzkPp+4sD4IGiw+3oRaPvhB9D5k/Q8/hQ0KP7fl/D7bG9U+a9f1Pv5TTD5sWIM+zDGHPufgrj5wKg4/8MX7ProY4D5cCMI+743wPvOO2T6X2KI+/V+4PXD5tD7F3Q8/0+sVP+dlDz9mZgo/MnA4PzHwOj9l4jo/jowrPyqlxz78XdE+gZwNP4YDPj8hZTk/EXY+P/M5Lj+54Uw/C0jgPpjAMj8SqgA/dejWPo/pGz+mNBg/zYTbPq5jCj8TrxY/ouPnPpjj7z6wFz0/aq0SP2L5lj6Pdf0+f/w2PzIvEz9V6Bg/aY21PqI1/D5pmsE+UDUFP0//JT/KVjg/izJAPxi+LT+aFuk9HgQnPgAAAAC/vr8+iMkjP117RD82HQ4/BibkPl/zEz9QpSg/c9LWPqHzCz9U8gY9XyG/Pox2AD9iTZI+OOKdPs76bD5lTxc/vlgZPwd7XD6RhMQ+UTnoPrWdqz44JeI+qf0hP7aL6D4KEQE/PzjnPmlsMj+1ZYM+2rhNPmUZgD7RS+k+3NYBPzRTXT68CIs+rXTgPlZGJD8A7A8/ygvPPj7W6z5xJfc+gwrtPv0nwD6mAL0+WhoTP2OrpT7uOcc+TY00Pz/UEj+qyvI+qoV3PmJCbD6ODYw+hKYaPwOqGT+K4xs/fQkOPwEG8D6qFYA+kiHUPvIA2j7mna8+bkmjPkqe7T0slTg/nMrMPsTgAj9Czhk/8xd3Pla7VD7y4tc+wBXIPgSZBD9LCGQ+z2N1PoQF5T6Odgw/VhEzP4ODCj8Tmfc+tbwwPx7O7D5PySc/QO0bP/8CYj83hSw/v7s0P020Nz/M+h0/pqUIP/tgDz9+Fi4/gDQcP+gQzj57kiQ/A10XP1oUHz/9PBU/'),
    ]),
    'transfer_style/steps': (107252147326369, [
        ('{"dict":[["first picture",{"tensor":["float32",[1,3,12,10]]}],["pictures",{"int":"25"}],["looks",{"int":"25"}]]}', '/2MAP/9jAD/iYyc/4mMnPyU9KD8lPSg/EfYgPxH2ID+LXxw/i18cP/9jAD//YwA/4mMnP+JjJz8lPSg/JT0oPxH2ID8R9iA/i18cP4tfHD//YwA//2MAP+JjJz/iYyc/JT0oPyU9KD8R9iA/EfYgP4tfHD+LXxw/2GMSP9hjEj8OdCc/DnQnP1nHKD9Zxyg/4F8mP+BfJj/xZhg/8WYYP9hjEj/YYxI/DnQnPw50Jz9Zxyg/WccoP+BfJj/gXyY/8WYYP/FmGD/YYxI/2GMSPw50Jz8OdCc/WccoP1nHKD/gXyY/4F8mP/FmGD/xZhg/zZkBP82ZAT9T9Bs/U/QbP6rsHT+q7B0/AnQsPwJ0LD+gsAc/oLAHP82ZAT/NmQE/U/QbP1P0Gz+q7B0/quwdPwJ0LD8CdCw/oLAHP6CwBz/NmQE/zZkBP1P0Gz9T9Bs/quwdP6rsHT8CdCw/AnQsP6CwBz+gsAc/SPkmP0j5Jj+oRyU/qEclPzAKLj8wCi4/HBAUPxwQFD8ZDBY/GQwWP0j5Jj9I+SY/qEclP6hHJT8wCi4/MAouPxwQFD8cEBQ/GQwWPxkMFj9I+SY/SPkmP6hHJT+oRyU/MAouPzAKLj8cEBQ/HBAUPxkMFj8ZDBY/9dIHP/XSBz+Q5SY/kOUmPz71JT8+9SU/bCksP2wpLD9ech8/XnIfP/XSBz/10gc/kOUmP5DlJj8+9SU/PvUlP2wpLD9sKSw/XnIfP15yHz/10gc/9dIHP5DlJj+Q5SY/PvUlPz71JT9sKSw/bCksP15yHz9ech8/cWkuP3FpLj85nCk/OZwpP/SbKj/0myo/qtYXP6rWFz+5bwQ/uW8EP3FpLj9xaS4/OZwpPzmcKT/0myo/9JsqP6rWFz+q1hc/uW8EP7lvBD9xaS4/cWkuPzmcKT85nCk/9JsqP/SbKj+q1hc/qtYXP7lvBD+5bwQ/E7UOPxO1Dj8eriI/Hq4iP9I0Dj/SNA4/fAwEP3wMBD8u2is/LtorPxO1Dj8TtQ4/Hq4iPx6uIj/SNA4/0jQOP3wMBD98DAQ/LtorPy7aKz8TtQ4/E7UOPx6uIj8eriI/0jQOP9I0Dj98DAQ/fAwEPy7aKz8u2is/Q+cEP0PnBD/a5yw/2ucsPx8/ET8fPxE/udEMP7nRDD9MLQ0/TC0NP0PnBD9D5wQ/2ucsP9rnLD8fPxE/Hz8RP7nRDD+50Qw/TC0NP0wtDT9D5wQ/Q+cEP9rnLD/a5yw/Hz8RPx8/ET+50Qw/udEMP0wtDT9MLQ0/77grP++4Kz/1ng4/9Z4OP06SGD9Okhg/s68qP7OvKj/MBgo/zAYKP++4Kz/vuCs/9Z4OP/WeDj9Okhg/TpIYP7OvKj+zryo/zAYKP8wGCj/vuCs/77grP/WeDj/1ng4/TpIYP06SGD+zryo/s68qP8wGCj/MBgo/80YuP/NGLj/X3h4/194eP6GYGD+hmBg/QY0pP0GNKT/WRRo/1kUaP/NGLj/zRi4/194eP9feHj+hmBg/oZgYP0GNKT9BjSk/1kUaP9ZFGj/zRi4/80YuP9feHj/X3h4/oZgYP6GYGD9BjSk/QY0pP9ZFGj/WRRo/YD4nP2A+Jz9yRAg/ckQIP9ZtCD/WbQg/fFoqP3xaKj8uTRY/Lk0WP2A+Jz9gPic/ckQIP3JECD/WbQg/1m0IP3xaKj98Wio/Lk0WPy5NFj9gPic/YD4nP3JECD9yRAg/1m0IP9ZtCD98Wio/fFoqPy5NFj8uTRY/rsYpP67GKT8cSBk/HEgZP/HXCD/x1wg/qKUoP6ilKD+sZBs/rGQbP67GKT+uxik/HEgZPxxIGT/x1wg/8dcIP6ilKD+opSg/rGQbP6xkGz+uxik/rsYpPxxIGT8cSBk/8dcIP/HXCD+opSg/qKUoP6xkGz+sZBs/'),
    ]),
    'transfer_style/callback': (163958515029183, [
        ('{"dict":[["calls",{"list":[{"tuple":[{"float":"0x1.21534a0000000p+3"},{"float":"0x0.0p+0"},{"float":"0x1.21534a0000000p+3"}]},{"tuple":[{"float":"0x1.11ab460000000p+3"},{"float":"0x1.f6207e0000000p-27"},{"float":"0x1.11ab460000000p+3"}]},{"tuple":[{"float":"0x1.3c83ec0000000p+2"},{"float":"0x1.87cf380000000p-20"},{"float":"0x1.3c83e60000000p+2"}]},{"tuple":[{"float":"0x1.27575e0000000p+0"},{"float":"0x1.8f96460000000p-17"},{"float":"0x1.2756960000000p+0"}]},{"tuple":[{"float":"0x1.71e72e0000000p-1"},{"float":"0x1.21a48a0000000p-16"},{"float":"0x1.71e4ea0000000p-1"}]},{"tuple":[{"float":"0x1.02406e0000000p-1"},{"float":"0x1.61fb3e0000000p-16"},{"float":"0x1.023daa0000000p-1"}]},{"tuple":[{"float":"0x1.24ed020000000p-2"},{"float":"0x1.b16f6a0000000p-16"},{"float":"0x1.24e63c0000000p-2"}]},{"tuple":[{"float":"0x1.0858760000000p-3"},{"float":"0x1.2a9d3e0000000p-15"},{"float":"0x1.0845cc0000000p-3"}]},{"tuple":[{"float":"0x1.4e31240000000p-4"},{"float":"0x1.2f25820000000p-15"},{"float":"0x1.4e0b400000000p-4"}]},{"tuple":[{"float":"0x1.09ca600000000p-4"},{"float":"0x1.2b9b900000000p-15"},{"float":"0x1.09a4ec0000000p-4"}]},{"tuple":[{"float":"0x1.d2131a0000000p-5"},{"float":"0x1.32ce7e0000000p-15"},{"float":"0x1.d1c6660000000p-5"}]},{"tuple":[{"float":"0x1.0a268e0000000p-5"},{"float":"0x1.6ee6a00000000p-15"},{"float":"0x1.09cad40000000p-5"}]}]}],["evaluations",{"int":"12"}],["pictures",{"list":[{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]},{"tensor":["float32",[1,3,12,10]]}]}]]}', 'NbkOPzW5Dj+2TyE/tk8hP5K7AD+SuwA/PhciPz4XIj+4lh8/uJYfPzW5Dj81uQ4/tk8hP7ZPIT+SuwA/krsAPz4XIj8+FyI/uJYfP7iWHz81uQ4/NbkOP7ZPIT+2TyE/krsAP5K7AD8+FyI/PhciP7iWHz+4lh8/WqQCP1qkAj9lSAo/ZUgKP8VKAj/FSgI/8sgIP/LICD9U4Rw/VOEcP1qkAj9apAI/ZUgKP2VICj/FSgI/xUoCP/LICD/yyAg/VOEcP1ThHD9apAI/WqQCP2VICj9lSAo/xUoCP8VKAj/yyAg/8sgIP1ThHD9U4Rw/bjUZP241GT/28gE/9vIBP6XxJT+l8SU/AqIEPwKiBD+Q6Sk/kOkpP241GT9uNRk/9vIBP/byAT+l8SU/pfElPwKiBD8CogQ/kOkpP5DpKT9uNRk/bjUZP/byAT/28gE/pfElP6XxJT8CogQ/AqIEP5DpKT+Q6Sk/dHECP3RxAj+nPSY/pz0mPxxHIz8cRyM/2v8tP9r/LT+cFBI/nBQSP3RxAj90cQI/pz0mP6c9Jj8cRyM/HEcjP9r/LT/a/y0/nBQSP5wUEj90cQI/dHECP6c9Jj+nPSY/HEcjPxxHIz/a/y0/2v8tP5wUEj+cFBI/N+wFPzfsBT9gww4/YMMOPzyKMj88ijI/YGQiP2BkIj9wfQc/cH0HPzfsBT837AU/YMMOP2DDDj88ijI/PIoyP2BkIj9gZCI/cH0HP3B9Bz837AU/N+wFP2DDDj9gww4/PIoyPzyKMj9gZCI/YGQiP3B9Bz9wfQc/5HsWP+R7Fj8QgQQ/EIEEP5tHID+bRyA/o9cvP6PXLz8XXhw/F14cP+R7Fj/kexY/EIEEPxCBBD+bRyA/m0cgP6PXLz+j1y8/F14cPxdeHD/kexY/5HsWPxCBBD8QgQQ/m0cgP5tHID+j1y8/o9cvPxdeHD8XXhw/vKQvP7ykLz/oZg4/6GYOP6BZAj+gWQI/kHIJP5ByCT/VHQI/1R0CP7ykLz+8pC8/6GYOP+hmDj+gWQI/oFkCP5ByCT+Qcgk/1R0CP9UdAj+8pC8/vKQvP+hmDj/oZg4/oFkCP6BZAj+Qcgk/kHIJP9UdAj/VHQI/WCMzP1gjMz9MWxs/TFsbP7LvCj+y7wo/53sUP+d7FD+pyA8/qcgPP1gjMz9YIzM/TFsbP0xbGz+y7wo/su8KP+d7FD/nexQ/qcgPP6nIDz9YIzM/WCMzP0xbGz9MWxs/su8KP7LvCj/nexQ/53sUP6nIDz+pyA8/xikUP8YpFD9ODxU/Tg8VP5YAAT+WAAE/mN0VP5jdFT+tcBk/rXAZP8YpFD/GKRQ/Tg8VP04PFT+WAAE/lgABP5jdFT+Y3RU/rXAZP61wGT/GKRQ/xikUP04PFT9ODxU/lgABP5YAAT+Y3RU/mN0VP61wGT+tcBk/1CMSP9QjEj+srzE/rK8xP4YfAz+GHwM/Y80TP2PNEz+cISY/nCEmP9QjEj/UIxI/rK8xP6yvMT+GHwM/hh8DP2PNEz9jzRM/nCEmP5whJj/UIxI/1CMSP6yvMT+srzE/hh8DP4YfAz9jzRM/Y80TP5whJj+cISY//k8dP/5PHT+YMQI/mDECPxSGAj8UhgI/MjcQPzI3ED8geC8/IHgvP/5PHT/+Tx0/mDECP5gxAj8UhgI/FIYCPzI3ED8yNxA/IHgvPyB4Lz/+Tx0//k8dP5gxAj+YMQI/FIYCPxSGAj8yNxA/MjcQPyB4Lz8geC8/Q10bP0NdGz/ASy8/wEsvPwCpIj8AqSI/bF0xP2xdMT/Z9gE/2fYBP0NdGz9DXRs/wEsvP8BLLz8AqSI/AKkiP2xdMT9sXTE/2fYBP9n2AT9DXRs/Q10bP8BLLz/ASy8/AKkiPwCpIj9sXTE/bF0xP9n2AT/Z9gE/uo0OP+QyDj9uqCA/X6UgP0weAD/QHQA/bW4hP+drIT/18x4/kBMfP5pvDj+iBA4/lmMgP/5gID/WqP8+NZz/PjIjIT9NHSE/uaUeP4LfHj/dYA4/J+gNPy9HID85SyA/7XD/PmRw/z4+FyE/RAUhP/uVHj+83R4/KEcCPw/WAT+5QAk/qUQJP5hIAT9lSAE/N8oHPwC3Bz/b3Bs/yyUcP4JCAj9G4QE/YEEJP8JECT+iRAE/OkcBP4TMBz+buQc/mN8bP00mHD+2PwI/+d0BP2U+CT8SQwk/10cBP5BPAT/rygc/77wHP/rjGz8AKRw/vc4YPwJuGD9p5AA/NPMAPwH2JD+Y/CQ/1qgDPzGiAz/J8Cg/aTEpP47RGD8lbRg/BtoAPz7uAD/t9yQ/lfskPxakAz8EoAM/N/AoP/kyKT9Wzhg/BGgYP0LhAD/a6wA/vOskP+LuJD8ClgM/yJYDPyjsKD91Mik/CAoCP/2iAT+0JSU/ny4lPys4Ij8FOCI//+gsPwjvLD/aEhE/DGYRP3whAj/xywE/XlolP7NVJT+8USI/NFQiPz8OLT/DDy0/oDURPzB2ET+qOAI/NgUCP3O5JT+NtyU/DLgiPyG5Ij+gci0/p3UtP4GXET+6xRE/cNwFP7jLBT92pw4/pqAOPy1fMj/tYjI/qkQiP2tFIj+GYQc/13EHP4G5BT9OkgU/0GIOP5NxDj/UMzI/NycyP3YGIj9W/yE/ryAHP0ZOBz9fngU/VGkFP/E1Dj+VPQ4/EA4yP3EFMj/K1iE/A9ghP+/5Bj/eNwc/wywWP8T0FT8L9AM/lPoDP17MHz9RvB8/21cvPxZOLz/H1xs/vBYcP/c2Fj/08RU/ovEDP6LzAz+Syh8/lccfP2JaLz/BUC8/ONkbPykWHD9UMhY/FPMVP4XwAz+z8QM/LMofP2zFHz/ZWy8/L1QvP6TZGz/pFBw/KFcvP70dLz/a3w0/TeUNPzfVAT9F0wE/OPEIP0nqCD8vlQE/dNUBP2pVLz8zGC8/j+QNPwLiDT950wE/KtcBPz7wCD/W5wg/qZQBP3TUAT+7UC8/HhkvPx7dDT+Y3A0/7NUBP4vYAT887wg/mOwIP0KcAT8rzAE/qtYyP7acMj+HyBo/1cgaP71mCj/wawo/W+sTP9DxEz/jRg8/kYAPP6LWMj/hhjI/4sUaPz3KGj/4Ywo/9WQKP2XtEz8t7RM/y1IPP/2FDz9t5jI/e6EyP5fUGj8K2Bo/mXcKPxF3Cj/m/xM/ZAYUP69eDz+Mkw8/i7UTP2x2Ez+IVhQ/d10UPwZKAD/CPwA/qiUVP/YhFT9xzBg/IR4ZP9t8Ez+nPBM/JiQUP1soFD8LEwA/BQoAP5foFD/Z4xQ/bJ8YP5wLGT+WZBM/MCATP+QAFD82BBQ/dtv/PhrS/z65xBQ/k7kUP3WBGD+PAxk/K2QRP9QNET9aoTA/6qUwP34QAj/CEAI/WrYSP0KoEj/IMSU/F7MlP6JiET+iDBE/y6YwPwSqMD/MFwI/ixsCP0DBEj+uqhI/gzUlP/K0JT9KXxE/jQYRPxakMD8/rDA/VRsCP+YeAj+bvxI/wq4SP3IxJT90siU/T4UcP0g3HD9pHgE/ySUBPwaCAT9qhgE/Ry4PP+IZDz+ziS4/UwgvP2uLHD/mNxw/UBcBP9cbAT8ndgE/m3gBP2EgDz/9GA8/XYcuP6kILz9+hxw/yDIcPxoXAT/+FAE/pGgBP8ltAT+3FQ8/pA0PPxCILj9/Cy8/npEaP20zGj+SMC4/NjMuP9mIIT8YhyE/MDwwP9M4MD9DBQE/T4wBPz21Gj/2bRo/3GUuP9hjLj+luiE/sLUhP+dvMD/SeTA/TUQBP1afAT8R9Bo/OdYaP4fKLj/fwi4/HSsiPyAqIj8O5jA/tO4wP/KaAT9l2wE/aQYNPwd6CT/rxho/VagaP7Qt9T7/I/U+EH8bP9hlGz8bOxk/LHcaPyXZCz96qwc/cxYYP4L8Fz8XaO8+z+nuPsOOGD/QUxg/xywWP59uGD/GRQs/qo4GP3X6Fj/ZIhc//TjtPp8z7T5CFxg/dmMXP1KPFT/fXBg/xQD+Ptcq9T5e9/8+CiMAPwdq8D4QZvA+Qqv9Pv0q/D6ctBI//o0VP9Kj/T4jC/Y+NAIAPwIkAD/VGvA+sE7wPkbZ/T4hX/w+/c8SPwmTFT/ha/0+Jcn1PsPI/z4qEwA/9FrwPmf18D5huf0+r6H8PtX7Ej8RrhU/iDIVPzVrET/hwu4+vervPjwdHD8iXxw/j8z1PrdH9T7FMSA/DrgiP7NOFT+RYhE/LPPtPoeH7z50MBw/ClUcP5xt9T4xHPU+FSwgP6zHIj96LhU/Ry8RP9+D7j6+V+8+h7YbPwXWGz8BVPQ+dGP0PnsDID9/wiI/cM78PprB9D4mThs/VacbP7SxGD8ysBg/TBsjP6lXIz8MAwg/+kILP4ej/j6m9Pc+yFwdPyMuHT9dsRk/D8oZP82PJD/3niQ/xl4JP2PkCz+TOQA/E278PqQTIT+eACE/frAdP0y7HT+Ueyg/35koP4oxDT/N/w4/bU4FPz+nBD88rA0/HGgNP6XbMD8jATE/QychP9AuIT9MZgY/cgkHPxbxAz8daQI/v/0KP2GRCz8wKi8/DqwuPz25Hj/9cR4/4t0DP8qlBT/L4QI/Xs8APww9CT9uiQk/gLAtP0laLT+A3Bw/u+gcP2JaAj+9xQQ/mGQTP6A0ET/F/f0+aYD+Pjx3Gz+21ho/19kqPx54Kj/5Hhc/hZQZP5/KEz+AGBE/fs39PpH1/T4+ZRs/XEcbPxfzKj/Mkio/Yy0XP9COGT9AnBM/xiMRPz+3/T7Vzv0+SWEbP8gxGz+8ASs/GbUqP5kxFz9Nghk/8JwsP8JeKj9aIAk/11YJPwNb+j4eNPo+HGUEP8kfBD+qjvk+G5T+PoSLLD9fJyo/cU8JP/A1CT85OPo+C4L6PlxbBD9HBwQ/NIT5PhyA/j6tXCw/kTAqPwAFCT/F/wg/Mmn6PqWd+j5JUQQ/2zYEPzEc+j5a2v0+kSQwPwfhLT+VnxU/q6IVPxyWBT8fygU/ctYOPwUXDz/ytgo/u/cMPzwkMD+zBi0/I4UVP7SwFT9wegU/ToQFP87qDj+h6A4//i0LP+wtDT8qwjA/thAuPzYYFj+8OhY/uj4GP2c5Bj/Zow8/zeQPP+akCz+JtQ0/ep8PP0coDT+X1w0/6BwOP+y98z6j8PI+Sq4OP0iJDj9RBhM/NDcWP5RoDT+M5go/vd8LP84JDD9Lcu8+3b3uPotLDD8nHAw/H0QRP/59FT/ldQw/58kJPyl/Cj9boAo/D4jsPn0q7D7j5Ao/Y3UKP4IYED+ALRU/PKcKP9ZHBz9zICc/Gk4nP3AS8T7AF/E+B+cIPxZaCD9Wwxw/bNAhP9yXCj/gOwc/51YnPx53Jz+DpPE+a+/xPglUCT9Vcgg/oOgcP/biIT9xdgo/Cv8GP9M7Jz9ljSc/OevxPo0y8j6SQwk/G5sIP/i/HD8IyiE/J2UVP+FYEj994+4+/HbvPgi78D7lEvE+Ad4FPxMSBT/eJyY/IBorP0WiFT8MXxI/klXuPiaw7j6hze8+rv7vPgxTBT8lCQU/hBAmP3wdKz8CexU/5SsSP15R7j4eJ+4+ar/uPkQm7z5f6AQ/ppcEP4IXJj/aOSs/1WgTP+i6Dz/4OyQ/YVYkP3hnFz/uVRc/FxEmP27vJT/6DfE+55r7PgnNFD9FBBI/11AmP648Jj91WRk/3ycZPzcWKD9peSg/wvr1PnEX/T5PQRc/3RYWP4U/Kj/28ik/JL4dP0G0HT++syw/QAotP6W//D5V5AA/ApALP3Te/z6nLQ8/4DoPP/yX3j5z1tk+WRgPP0I7ED+lHw4/5mYRPyx6CD8+qfc+IlEIP5RwCD9919M+kH/OPrLbCD/6vgk/5TgGP2MxDD9JyAY/ZMbxPso3BT+6TwY/tm/KPhgqyT75Rwg/yrEEP85fAz9B+gs/qNLzPuZD1j6uvNg+JNLdPoOWzz5tyc0+8aPbPupU0z5V/P0+SGEIP6I79T6GCto+2PvaPp/e3D4KUco+n6XNPh3f3T6kwtQ+GHQAP7B0CT8K1/I+zsLbPmH43D6Bqt4+pvrMPs/nzj70Ldo+9rnWPu68Aj/mCwo/294PP99lAz+vrcY+PK/MPu3wCz8YzA0/sTHVPrRO0z7HexA/lyMXPwurED8KPgM/7LvEPo5EzD54qQw/N+sMP8Ah1T6J8NQ+hKcQPxFqFz9gNBA/VZsCPyEZxz4iTc0+Dm0MP+6oCz/lC9A+TaPRPoSlED+8Rxc/Bp3xPve61D4Ugwc/JQALPx2+Bz+nrQc/QxMSP/LNEj/KVu0+1A//Pqr69T7DvNw+e8EMP+l4DT+k0gg/UhQJPyMnFD9yahU/Z1T0Plf5AD99Jfs+reXrPqVsGD+ovRc/PCATP11xEz/Aix4/R6MeP7k1Aj/cPwk/VikCP8xN/j4W9gg/9g0IP72pKz+Pzis/dDoaP0dlGj9g0gE//hUFP+mO+D5O4e0+GNb7PnCPAD8NkCU/UAskP3kGET+eXQ8/YAHwPoY7AD9a9vI+cK3kPhsC8j7gPfU+yg8hP0DCHj+/Ygs/ke8MP0gj5T6obfs+eg8LP5ZvBD+SQd4+Q8HePiW4Dj/8eAo/D1keP2U+Hj9OJQk/dxYTP49FDD8m0AQ/fb7cPuzr3T5EJg4//wcOPwDcHT8aSBw/K/IGP/BrEj+Eqgs/oCMEP6Nl2T5Cud8+2i0OP8CzDD+7qSA/ZFkcP/iSBz8zwhI/XfAjPwAvHj+i//c++sr2Pux12j4ni9s+J63sPgQm6T72idg+q9zwPgAxIz/uUh4/qr/3PtAR9D73Vts+8WffPn4v7T7uLeg+lDHZPlst8T7TWSI/DbAdP2eD8j6Wqu8+kE7ePg0R3T62yuo+qODpPoQr3j7Kyu0+KbYnP0WxIj9/YgU/JJoEP/M/7j71Fe0+nhj8Pho+AD9NLvs+3TYHPw9zKT/X0h8/hcoEP5gtBj+pMu4+zK/uPlsKAD/4zf4+CCUAP8fRBz8KKSw/BokjP+tnCT/SJgs/ZOj1Poug9T6S5AM/BkEFPxw3AT8ajwc/SHIHP8dsAD9E9f8++Y0AP/Yb2T57WNY+bHYAPwAr/z5BxQY/1scPP6d+AT88i/M+gNrzPtXB8z4CRMw+4tvJPosV9T5HI/E+uj4CPzUlDT+AWv0+IqbsPswk7j5eOe4+fzPAPk+Uvj702+0+xeXpPjpv/z6Xdgw/Slv6PgXy5j5MRRQ/KGMVP+Wcxj5gyMc+T4ToPoIF4j6V3Aw/lNAZPywu+T6QfeU+37cUPwJ0FT/D48c+CsXLPtXA6z6WMOI+DgcMP9fxGD8g9fY++wDmPoKFFT/iMBY/5/nLPqrlyz6mEOc+A2PkPvv7DD+Ibxk/+WEGP5GI+z61fcU+W63IPnqbzj5iZc0+HdHjPnIl3T4xfBY/pyAiP5EBCD+h9/k+RCfAPstxxT4PZcY+Sc3GPrEC4j54jeA+ke4VP7R1Ij8Ftgc/1F37PoLOwT5iK8M+wPTCPrRuxD41kts+22TaPvO+FT/EayI/cKwEP4cI8j6S5A8/BRQSP0XoAT8LJAI/2wwSPzk0ED8vvss+ls3nPgMiBz9uyfo+bVkTP3OIEz/ZTAY/FlsFP3OBFT+ywRc/DmfaPlq97D5+Vg4/rv0JP8q8ID/LxR8/sckSP33WEj9FjCM/8TckP3Ls7j4iN/k+UFUNP/BM/T5laww/T/kMP4J/2T6hqNA+RGcLP5fkDD8ntgs/VVUPP3cHCj9DfvQ+9mkFP9lqBj9JpM8+uVjEPmoSBT9hHwc/ub4CP4ntCT8/4Ac/wN/sPrAHAT+ePAM/WinBPr6AvT5Z/AU/UWUAP5ml/T6/VAo/HzH1PrkXzT4CUsw+YITWPsgayT5sb8Q+WHrTPuHFxT6Sa/I+prEFP1O8+D5p19I+GwjRPlsd1D704L4+h1rDPhxm1z4E5cY+CS32PitkBz/LFvQ+sh3WPrBH1j7uetg+cQTDPjJpxT64X9E+JdDKPrKU/D6ETwc/KekQP4tsAD8Y/bc+XSPDPpzlCD9qQAw/BtHNPoB1yj5Eiw0/dBAWP9VrEj+wYwA/7a21PmgTwz4d6wk/sY4KP3dWzz49rtA+kFcOP6JUFj+jwxE/3N/9PvjsuT4r1sY+gmQLP25pCT+uVsY+dh7KPitJDz/7RRc/ywnzPs25yj4+YQE/CxgKP2neBT+9NAQ/kiIQP3YPET8QNOU+8kf6Ph1S9z52ZtE+5tEHP1LQCj+JSwU/4q0EP0/UED8DOxM/JuTuPpkY/D6J5Pw+PHPmPky0Fj8pXxU/ITEQP+KYED/+BB0/ptEbP0yJ+z5N9QU/koT+PtmE9T7MsQQ/H4oEP3HBKD+wWSk/mHcWP95CFj/cgv4+w4gDPxwA7D4BlN0+PlXoPh5B7z7O/h8/1l8cP06eBj8qCAU/xZ7fPs1s+T6FKuY+iUjUPm2l2z6fUuI+y4gaP0CTFT+dg/4+AHkDPyrZzT7FtPQ+ymkGP+Fq/D6flsk+cFfKPinVBz9qDQA/XW8XPw/eFz/3YQA/liQRP1s/CD/hfP0+MLvFPl3syD5Y6AY/IxUFP+JmFj+KkRM/sL75Pp/JDj80dwY/acP6Pg6TwD7bVs0+qhEHP2OsAj/Azhs/hq8UP7SD+z5PuQ8/UC4eP4A9GT82yuk++fTmPuD0xD7LTsY+bBvbPoZK1T7ufcI+VovqPg36HD8Zkxk/61LnPjTl4D4C0MY+tmXOPvyf3D6jPdM+k8DBPhBd6z5Aphs/Ld8YP2zV3D6qOdg+Bk3NPh0Zyj5zt9c+93LYPn5ryz5yEeY+jLUiP2/rHj+43fI+HpzyPsQW3D5i79o+EBPlPlLq7D5M5es+66cFP1vcJj+88Bo/A/fxPiiG+T5cJ+E+CqjcPsZt7j7wQes+dfP2Pr0YBz9MSis/P5cfP8R4Aj9swwY/JEzsPixs5z78Nf0+hWMAP/4s+T4G9gU/rdgFPyTy+z67Vfc+jmn4PmlO0T5E9ss+BA76PjoH+D5I6wI/f1QOPyvo/j7ljuo+YaToPsbu5z7VIr4+uoG7PnKf6j70HeQ+qS39PvIPCj9b3fc+/lzfPnoo4z4DUOM+yx2uPvPiqz6xD+I+RYnaPv7W+T6kXAk/HYX0PhIi2z50hw8/v0wRP1f6tT7zXbg+wA7cPphkzz5lNQo/g3AXP3jl8T6AJtk+0EsQP081ET/5kbc++vy/Pl+A3z5mYdA+RC0IP4OgFj/D6+0+owTaPsfIET+0sBI/N6S+PuQBwD69ftc++LPTPkvyCj8PWRc/A04CP4CS7j6khLU+ZUu8PuBXxT5rI8M+PXHWPh+uyz6mJhQ/bs8fP+9yBT/W0+w+3u2sPh3HtT64y7c+yOW3Pmp+1D4PGtQ+3poTP+xKHz+pTAU/MEnvPpVfsD6K9LU+uHexPtx+sz5efsc+MEPFPmqhEz+IqR8/7SQBP0xi4j76RAo/KvAOP16T9T4FwPY+bF8NP+5xCT+OFL4+CW3dPiV7Aj841+c+LboMPz/NDD8pPvw+tnL6PtbwDT8DjBI/h2/RPvZF5D6Aygo/SF0EP33RHj8Jbh0/KmcNPwZNDj9z+yE/NFUiP8+96T5Q9/Y+8RgSP+0ZAD9DGQ0/9hsOP4wV2j5g4co+ntYJP0j5Cz/e+gs/BpQPP7UiDz9Kr/c+otwFP6ZwCD/IntM+3Qy+Po5KBD8q6Ag/rroDPyX3Cz/LqQw/uAbvPuhS/z5tkwM/ujC9Pk84tD4vkAg/xx3/PgOl+j7dZAw/cUP8PrKFyT4npMM+t1fYPsQsyT5RML0+2NTQPpDEuz65LOw+FwoGP3aVAT8OTNE+DprNPpaI1D7obrc+7im9Pkeb2T5gLrs+i5juPlbpCD/Fzfo+V+3WPqJ61z4be9s+xMu+PiM5vz7M3c4+1LrDPmYN+D76Hwc/BSoVPx8OAT9jGqw+kkO8PnbJCT/euQ4/FGPLPij7xD6l2w4/TE0aP1jcFz+zJwE/HxeqPr0vvD7iGAs/ZZELP00Y0D7pY9M+oiURP3VIGT+S+xY/her8PigLsj7XScY+tAsRPx5ZCz+xGL8+u8nEPiO1FD//Ohw/VKb6PrywxT6Em/s+Eq4PP0W0CT/kmAU/Zi8TP/WeFT+/r+Y+o1D7PkgH/j6aX8g+EF4FP1bNDD8BAwU/s5ECP1xNET+GfBY/1J7zPooJ+j7PIQE/5SfjPrfoFj8XPBU/ikwOP235Dz8SsB0//yYaPyr08j5cIQI/FSn3PiGX6T51TP8+DZcAPw1JJj9PhSc/+/ASP9AlEj+H2vg+lJYBP5+E2z45oMk+jpLSPmyd2D6MyBs/tkUUPzLA8j51uvE+Ew/KPi9t8j5XIdc+XxrDPk1zwj4+Hsw+4E4VP8ImCz88294+oAzzPpfBsD6Hz+8+XZQBPyuc8z6Tw6w+Jl+yPoQkAj8gyuU+m+kQP7JLEj/3re0+bB0RP81dBD9jmfM+VY+nPhH0sD4Qr/8+L7L0PmgcDz9D7gk/7qbiPq5LCz9IggA/VxPuPvtTnz7K4Lc+QQwAP9jO7D7rMhg/ra8NP8Wh4z4V0g4/oIcXP24bFj+8hdo+6XnWPuE6qj5Cp6s+17HGPnCtvD6Wj6U+8MrmPkG1FT9OoBY/H47WPvAwyT6C864+Mpq5Pncfyz5ABrc+laOjPksG6D6hyxM/ORcWP6J0wz56Ebg+qA2+PmIRtj6kGsQ+hUzFPp7Ctz5Kkd8+YIcdP9WyHT9u99M+TZDWPvsDyD7NHsc+jFHGPsYo1D7Kft8+ai8GPx5vJT81Hxg/SIbUPpNf5D4kMNU+novJPvxG1z75ctQ+uWDxPof7CD+eEiw/S/wcP64S9j6+1gM/CCfjPjRp2D5KjvQ++BH5PkCR8T5T/QU/kroFP2ic/T5IpvI+IZ30PgUOzj57gsQ+hr35PjFE9z6cPwE/o+ANP9uDAT+fVek+MZDhPqly4z7a4rA+DhGvPm395j4BWdw+wKH+PnCoCD96Z/o+YPXWPmni3z6J6d8+fJGbPhtvmz71y94+f1LQPgp+/z4wuAc/Nuv1PnDC0z6lbQ8/3p8RPx1xpz50460+OmDVPgI9vz7LHA0/d9oWP9we8T5JKNI+ngIQP0YAEj97OKo+SI26Pi4x2D74T8A+QPEHP+NuFz8AgOo+vXzUPjCvEj9zuxM/JsazPrmOuT6Wwss+SmrFPiUJDz91yRc/eY0BP+j05z42yqU+BW2zPuvDwz64HL8+L27LPh5NvD6a7Bg/8P8eP1ZDBz/vKeY+q7qYPnylpz6jKq8+Je+qPicRxz5gCs8+r3kYPwWgHT/zbAc/ViTqPvMToT5/Pa8+akqjPpISpD5Y6rE+AqqxPuRsGD+UtR4/qGQBP1ZN2D4bQgk/vPEQP5cm7D57QO8+L2ENP6d1BT+L+bQ+FefSPkhJAD/hSdY+ku4IP7YGCT/lYu4+kp7qPrz9CD9vsxE/c2DMPkGL2z4pKAg/WOX9PtGxHz95xR0/iBwIP5U6Cz+driM/go8jP+sO5z4wzPY+lowbP6CpBD/zaA8/R8gRP8gb4T6DSMY+i6IJP/brDT9rdA4/OWUTPxVgGT9n8wI/ziUJPzNtDz9+CeM+Mki3Po7SBj8RFhE/fZUHP+klEz+tdBY/u2f3PhXc/T78cgg/22W7PrlToD5/JBA/t2kCP1Xo+T41XRM/NIMFP/GayD5Dk7Q+mtbePmER0T6/QrE+LoDRPgpErT6mj+U+kakLP/H7Cz+F7NQ+CpLJPoFP2j4MaK4++xupPhSc5j5lUaY+Vx7jPo1UDT+4IwQ/fkLgPmHu2z7FjeY+LP+8PoC3tT7eH9I+UAe7PiR89j7e0ws/McIdP/icBj+F7Jc+PfqvPqygDj/57BU/Bw7QPhVsvD7BVxc/QQolP9TVIj+5Kwc/EKCXPi7qtD5YbA4/QV4PP2GO2j4nwNo+wqIWP0T7IT+4nyE/MVsBP8EMpz4eO8Y+ee0dP8l1ED9qna8+wIq8PnooJT+4eCg/kCgGPxfpwT5lHPU+r4scPyOaEz/x6wo/kzIaP57GID/fJ+0+HogAPwhVBz8kMr4+VEkEP1lLEz/lQgc/zMEAP4a4FD86oCI/1kkBP7gr+j7sKAc/E6TfPhGTGT/FSxU/b1kKP4z3Dj8d4x8/dNoXP8Kh4z4G8Pc+/qHsPtK02D745/g+l7L4Pn95JD/fJSc/n6UPP3//DT9FsPQ+m9b/Pn49wj6qGK8+6JOwPtd/tz5V9hg/Vr4JP7QMzD40b88++HSqPml86z7a4ME+XlmwPkY+mT6pmK4+6pMTPyej/T4r9q8+/hLbPhBGgD4npu8+s4r3PnxB8j4Y2oM+ziWSPm+p/T4hGrw+cj4LP3YFDj+fCs8+qI4TP0JsAD+Xk+s+lxlxPmpEjz6oV/Q+Td3PPrcsCD+kePw+2W29PpvOCD9pgPE+aDHiPq6mWT4gOps+VPXyPu3+xD757Ro/T78FP6lzxT41UBI/ms8OPwsOFj+7/8c+zZzCPh1mgT7354A+SZesPi83lz5LMHg+fgPoPtTZCz/G1BY/ne7BPvCtqD7R4o0+inidPmUhtT7oo4k+AHBzPkZd6j5jKgk/brYWP10doD4CE4U+tBuvPrjNmz7s8Kc+4MaqPjbbmT6pkNs+DRMYPxOiID//zqU+0iatPgVPrz5Ew7E+0JGZPhCOtT7+1dM+j6kLP4cLJj93pRc/OoKoPoE6xj7Qyco+3uOtPv6UtD4xgrU+Gn7yPkFoED8fHDA/K24aPyNG4j4QrgI/uhbYPmo4wz5Xses+3Y3yPv7H6j7FUAg/biAIPwjCAz/Vne4+L334PtUizj6Kxbw+BDQAP16u+T4PXwE/C5wOP5NfCT8j0PA+DmHfPq594j7wJqA+qnWhPtNu6j5uF9c+JQIGP8BnBz8kkAM/QujQPil/5j6jHug+WD18PmkxgT4yO+M+vQzKPj/iCj/6yQc/dEgAP47+zj66HBU/0ysYP3ZxkD4aMqM+ujzXPhXzqT6uqho/9vQbP09t+D5m784+J78UP/7SGD/zsZI+rTO2PvUI0z7IC6c+KQoRP3+8Gj+f/uw+hpjQPqSUGT/clxo/bd2mPooctj5Hhbg+UTK0PtoJHT86PBs/TNEEP/Fz5T5ZyJA+QqaoPiCgzD6PJMI+CKO6PqfKqD7o5SY/cKUgPxu0Dz+LjeM+AHp1PkeZmT5eeak+RNibPjj/uT5imdE+J5gnP0XMHT8PUBA/w/fpPko3jj6a1aw+tbyQPpkzjD4WY4s++7maPl9aLD8SViA/kr8EP0nQzj7nLA0/hjEbPz8f5T6XXOg+BY8QP6WlAz/kY7A+UnLDPmVoAT8Um78+hwcHP6EmCT8L3d8+dq7aPsumBj8Y7xQ/E4jNPqFj0D4i8wU/ZF/uPuGYJz9s4iA/w8QAP3zUCD8Lxyo/vnYpPwAe6D77S/k+sXUnPwRXDD9aehI/tS4XP9SZ7z4iPMA+XtUJPw1LET9dYRM/ZQkYP5rcJT9DfA0/mBcPPxeTFz/NHfg+m9ilPnlDCT/w3B0/DRIMP/NNHD/xnSI/mugCP7wS8D7n3Qk/qZS0Pk5Bbj4iahc/flL9PuMq5j5W0Rw/zlANP/IjxT7Pmo0+0XvmPrQm0j5Bh5I+GhHWPmO/jj5hPcU+CeISP68PFz+Pjts+nw2sPsko4j4X45k+XmmEPlvT8j44l4A+TkLFPq8wGD+tAAo/HBLwPnzi1T4Mt/A+wzytPnXvlD7tDdU+8luSPvLN4D4ysBc/RussPxr9ED+gG0k+gkKCPjqDFD9l7h0/3nvQPvxHlz75lRk/PEY2P/82MT9g+xI/wThOPnIAmj4ZDgo/LxsHPz4D2z6Xid4+pgcfP0J+Mj90SSg/YSwOP+rFaT7k4LU+khIyPxHKFT9nHYM+qj6dPlJ+OT/lPUE/lIkTP70Muz4M4OM+2VgsPxGlGz+Wrgo/9VglP7QILD95A+k+834BP33KEj+jZLk+RZj3PgocIz9uzg0/2R/0Pit8FT/7NDM/kKAKP76h+D6yAQw/IVzPPloBFj8fshQ/oGX9Pv7lBj8Yqh8/R5cQP8vxwD4D8uU+uNTrPqRnwD5FEvs+zsL5PognJz8G/Ss/Ie0OP3jjDD9cTgA/6ZUBPxggpj764ZE+pHqWPiFOnT4fXBw/qEwEP1Kbmz4N6LA+3euUPu0D7z6RGKo+5nutPo0QWz6QnZo+sZ4eP3Q76D4hk4s+fIvOPpTPHz4wYfk+XKj0PhI8Aj8ocCw+okVePlx3Az8l44w+QScQPwrkFD/u8LQ+yDwiP28CAz9mSfM+8soEPrOJWz6ByfU+yP2uPhgMCT8dFPM+VA6XPvDlEz+nQuQ+gODoPmBr1D3uRYU+Ti32Pu4nlj4gmio/GvD8Pnb6nj5nRR4/avkHP91sHz8PLr0+V4OqPn0OKT7MWQ4+tOqnPnDuYD6QER8+MrT+PjL1BD9LbiY/H0W3PuXGjz4uW0w+jjCXPv4/qD5IwC8+7igOPi7xBT+G9/8+D8whPy4GdD6ST8k9r5yuPouyij4p1Z4+71KVPg8ThD4WxeY+zK8XP8rIMz+8NFw+g9Z7Pvzspz4o56Q+8nNXPmSCoD6t6t0+L00cPyxDLj84Sxo/tF9DPm1nqD70fdY+dUqXPgDNkT6FHJs+CwQGPyX1Ij9gQT0/PYIcP4cjyD7aMwc/0xzVPiIvrD5CU+Y+hJ/zPoK96z4aQQ4/xD8MPzxaED8KHOo+YjECP1OuzT4zHLM+8M4GP5yW/j6cVwU/8qcRP/GMFT/j9QM/khbsPgIX8D6oL5E+qFaMPrtrAT90Nt0+9FgXP5hoCT9yJA8/HVnPPtPx+j6+Bvo+pNctPswcRz782Po+V+K+Puw5Hj+dLxA/w/gLPyz8wD7K8CQ/tVgnP1VWaT79xZw+0MfePmhGfz7VLzE//08sP81WBD9q4tU+4tseP29UJj/mdHU+5a26PpBFzj5GVn8+6aYmP7xoIz8ofvg+UIHQPkAxKT+ZLDA/4nuXPvQntT5Ao5w+8suOPiUTOT8+HiY//o8NPx7e6j4wb2g+LlSXPoTB2z6lJ9Y+clSiPhDNgD4mxEI/VIUsPyWLJj+1atk+auMiPk5FfD4RCaE+SYVzPtJHsD49Ytc+wdlIP64MID/iQyQ/durpPpciQD5PbLE+FVGAPiZoRz5KoCg+3ER8PqckUj+ffSQ/2q0SP3g1tz58Chs/otIuP98x5D64/uY+t/cZPzXNBj+0bLI+p8OzPkQhCD+lQK4+qloOP0wSDT/cZdI+QZDTPhbACj8MDSI/rpbgPhqsyD5uxQQ/XhnfPjeJND9AOSs/tifxPpwhCT+I2zk/tcU1P0xb8z5yxP8+lIkqP9+EDT9KXhI/oX0WP9xx8j5qLME+vogIPx1zEj86fhQ/WTEXPwXbJj9dcww/cZcOP9DSGD+kb/g+fOalPs8PCD9aCR8/qNMLP6asGj+svCA/M6gDP40o6z5X+AQ/lheoPlAdVD44FxY/dRj0PqNn2T6eTRw/fB4NP7qkvz4cwW8+7ubcPlTBzD6NWYg+H9HPPlRyhD5l9bo+JuIQPwPwEz9weOA+8yCYPi9d4j4meJI+3VpxPtjp7j4b1mo+T3W4Ph/iFj+OiQs/76zvPgUYzj7Nuu4+Ae+iPrA4hz6839I+PkmJPmrw0z4BSxY/jpsuP5hSED/xSSg+TatuPkFAFD+/cRo/MM/IPgTriz7CLBg/Pxc1P7XnLz97QRg/RMAxPsyAjj7MMAM/xKIBP3gZ0z6k6dg+hdwZP080MT+Sxic/AZgTP+LFTz4ap6I+/3cyP5IPEz+qP2A+r+6IPrq9Nz8X8EI/L5QPP8ikvj7BL+E+XZ0rP6qWFz9GFQI/NTAmP1YnKj83MNk+S1r9Pp5pFD+RGb8+VNHzPu4gJD8XbQ0/8hzsPhblFD8yBjM/GoMJP2R6+D4b+gs/p1TNPlAbEj9zghQ/Okn0PsaAAj+u/CA/sD8NP9TYsz6rseI+uofuPvXDvj52oP8+tzz+PmztKD94rS0/eLURP6/dDj+BqQU/G+UCP/Pjqj4Kspg+PHCdPkMNpD4djiA/KpcGP9Mxnz7CVLg+tMSfPntG9T7h+68+1Oe2PmfCbD5DvZ4+uzMjPwRe7T5BwI4+kUfbPlgPMj63Tf4+e1f5PgYICT9k5jA+X3ddPn0eBT9goI4+dywVPzRFGj9uasA+/rwmPxY7Az8sO/8+lN0GPnfhaD7Fbf0+tJyzPudzDT/zuvs+hF6gPsRtGD8C3Os+sbPvPjh04D1YN4c+4HQBPzA+lj6smzE/GnwBP3aKqj7RGyI/Ln8LP0uVIz9EX8A+kXOxPsWRKT5X0w0+0eyrPtH9aD6v8TQ+AoYDP5l3CD9ffSk/Hnq1Pk16lD7YqE4+CVubPrFuqz5FZjg+ENcbPpnuCj/ELAQ/qdEkPx/keT7Wcs09Jiq4PjC5jz5x3qc+S5GdPvs7lD6Uh+o+lxQaPwowNj/mL14+sS+APmYBrz78x6k+mSBXPjsrqT5kYvA+VNkhP/PEMj8xehs/WydCPoQVsj7pVuM+/wadPgaFmj4Lo6Q+zkYNPxRcKD8whEA/1OAdP7NgyD5znQk/eW3aPuIZrD7Fde0+D0L8Pjvd8T71ihE/K3QNPzAsFT+V8O8+dzgGP5Y40j6kj7c+1K0LP627AT9LKQk/U0QTP0tvGz9ViAc/GWbzPiqM/D5DwpU+lhCVPq7hBj/fguQ+8uofP+9hCz/ZQhA/kA7WPqHrAj92wQA/NiYjPmTASD7OGAI/vrXBPgtdJT9RDRM/9JAPP/aUwD5zESo/ZUcsP2zXaT75/58+7GLkPk4Dfz6Qxjc/B2swPwdEBz93gNg+yNQiP0N5Kj+1o3k+sOTCPvC10T5Yg3o+cewsP5w0Jj8Lefw+SXjbPi+dLj+yrTQ/6QqVPuaYtz5CDZo+53SOPqrqPz+4Gik/fBwSP7zF7j7fv2Q+3OmWPiLL5j6w29s+ECegPgHKej7m1Us/3rQvP55CLT/CNNs+NUkXPqWZez7EfJ4+PzlmPi+4sz7DSt4+XuRQP3a6IT+fBiw/ddPrPn53NT6U2bI+KHZ7PjmuQz7BSxU+PAVxPoUUXD/vzyc/qNwVPxGKtz6sSh8/gbUzPyqI5D4Do+s+l9wgPwXaCT9enLQ+wSK3PixSCz/AfbM++MESP2+ADz8tz9c+tDXdPuhkDj8jkSY/dhrsPuT8zT5jQwY/1FbfPt3RNz8Dayw/ovfyPrvACj+rTDw/+gk6PxFk9z6pTQI/vW0tP66wDD/vbBI/LbwUP+PO8j5B5ME+cEsHP69VEz93IhU/0CsVP+14Jz/EpAk/gYUOPxAsGj9kRvc+kzipPubABz+OCCA/d/0LPwy4Fj/ijh0/yaIFP/Ls7D4/AgA/kdKcPli6QT4kPRU//wvuPnpuzz5AqRo/V3gMP0GYvD5trUw+t53TPnBjyz4La4Q+DZLJPsNUfj4sD7Y+VFoNPyb0Dj+z0ug+rrmEPpf46D5peZI+EjNjPvfY6T7xxV0+MSewPiVJEj+YpA0/5evuPluNxz7iw/A+skaePlkxez7PjtM+11SEPpguyT5u3hI/Ny8wP8LzDT9llhE+wDVmPi7cFj+6Dxc/QHPEPro/hT6juRk/rTMwP/ECLT+Aqh0/4L4nPn6SiT7WRfg+giP7PiK8zj56bNQ+NAMUP02YLT9DWiU/nrYYP7wgQj7d/Y8+aKcxP+QpET95YEU+wTBuPizhND/2AkM/+hYKP0maxj67a+c+J8ApP34FFD8sGPU+ucQoP7LPKD/AJ8Q+vmv3PmF7FT8brck+QpHzPnQRJT9NQQ4/W9vrPvROFj8fjjI/4M0HP98c/D7gXQ0/JFTQPn9vDz9XzBU/y/vxPrxuAD/G2yI/jpUMP3KaqT48HOM+4LrvPpn0uj475f8+jQL+PtOpKD+E1yw/AhATPwbxDj8zNgk/pg0CP7WgsT7Ty54+9TakPqZsqj7yiyI/agEIP2AXpT4ODcI+StaqPsxT9z7i7LY+Y4q8Pk6Ugz5qHaE+eSslP1w+8j4f5pM+bKnnPrINSz4Kf/w+vOD7PsYTDj9lDT0+1T5aPp25Az+HvJM+FFAZP03EHT+W9c4+eiYnP4rIAD8BhwM/H+0SPnWUcz4ck/w+9fO4Ps6BED9ksgE/zUyvPhVlGT8v/fE+kSvxPhzCAD7iSYc+nLYGP9Uhmz6M1jU/O2kDP/gMvT5EhSE/D2cPPwkGJD/rr8E+Twa4Pqa8Kj6Zhw8+fGatPqMmcT4+vlU+JP0CP9ZGDD8DfCo/HMivPniLnD4pHFU+/JidPnrGrT5hFUY+AYIyPs8wCz/i3AY/YTMlP/dChD7b1eg9Gpm9Ph/Nkz7hNrE+YdakPoEFpT7bfuY+w2EZP0FTND+em20+GcOCPhHctT4dWKw+PVVePrFssj7As/8+H68jP4znMz/PSBk//B5MPnx6uz5ipuY+DAqjPqYEpD7rZrA+zUARP5AQKj/Gd0E/S5MeP1ftzD73ygo/i3nfPsIOrz6RYvY+xUcCP4829j77XhM/MlMOP41/Gj95rvk+NpwLP4ly1z5Swr8+JI0QPzRnBD805A0/C8YUP2a3ID+JKQk/B7z4Pj/MAz/nt5o+ekKjPrOVCj+W++o+GoInPwS/DD9VIQ8/2WvePsMMBz8p2gE/1UgaPiB+Uj5EBAU/JDjGPnojKT96MRQ/y18RP/MywD5HMS4/vLYtPw7DbT4JYaQ+w4jmPpwmhD46hjo/qAIzPxiMCD+11d0+cIIkP7Z/Kz/zsYM+cyTJPgos0T67WYA+rZwvP6q9Jj95nf0+5bjnPrwSMj8PmjY/fyWTPq/ztz4bDpc+5VqSPtPJQT92fio/vv8TPx5T8j6LomI++GyWPm7n8z7kJ94+VTCePi98fz68ZlE/IBUxP/D0Lj/66+E+CR0WPp0xgT78jZk+wltdPpy6vD5UI+c+RYBUPyXjIj9cjC8/FSzvPqRJLz6Oxa8+I/B1PpPrSD7LFQs+lo5lPuQyYj9ldio/OtwVP+DSuj4v4SM//ZI1PxJN5D7qVvU+X8AnP2pFDT/9irI+QkO7PsyNCz+89b4+ct0TP3AQDz8Gkd8+0vvoPh+kDz+5xCc/rsfzPh8T1T70MAc/Tw/hPmp1OD+bDyw/5rH2Pv9GCz/VFjw/CUY7P5pS9j6pIQQ/t7UwP0HrCz9hoxI/qRMTPwnI8j7cNME+FZQGP0DaEz+FYRU/+KcTP1w7KT9N5QY/vZoPPzjlGz/4Rfg+URmrPsj3CD8nryE/k7MMP1mZEz8fCxw/UU8IP8Z88j4QWPs+MtWWPmZSMT7gyhU/IEHrPmFVyD6k5Bk/O9cMP616uj7kxTE+GYjOPgg7zT5Mo4E+Z8LGPn1kdz4eHLQ+udkKP0XHCz+6uPE+z6VpPqUC9D5QZZU+aDlXPjuH5z5bDFM+KJSrPtKGDj+rMBA/0n7wPghUwz4E3fY+iM+cPq77bT4rQ9c+q8l/PoCYwj7aJRA/byczP3VjDT8Sa/09N+FiPpoHGz82rRU/MPnCPsQFfz5OPB0/dJgsP+QVLD/yGSM/BasiPr/FiD7KH+8+pqX2PjiVzj5UZdM+cucQP6JeKz/koSM/TtMdP7qaOD49s4I+pbUyP9fsED+1JDI+x+NTPmfhND+ZZ0Q/9rAGP9x4zD5VVO8+fKMpPzptEj/xm+o+W7MsPzZcKT8Th7I+3pvzPrpcFz9tydE+mMfzPh46Jz+39A8/Bx/tPhKIGD+a/jM/aUgHP1ZCAD+uuA8/s5vSPnpyDj/zKBg/aEzyPrty/z49dSU/8FYNP/49oT4w9eM+dXjvPmu/sz470/0+cVP6PsBRJz/T7io/lLwSP0qwDT8bqQo/wDgAP5a4sz5onJ0+tGSlPqWYqj7chiI/9nkHP08KpD4wL8Y+5lKuPpn99T4p1rg+cRC8PsV5iT6I+p4+ZvclP2x88j5uyZM+4m/tPt58Uj4yX/c+G1P7PliZED8ytj4+TC5MPlznAD/YJpQ+QvcaP1uoHz+fGtY+WjwmP7Hu+j7lhAQ/lDwVPo0zcT4nU/o+roK5Po8AEj+kPwI/Euy1PsdyGD/WpvI+/oztPh/MAT58I4M+wQwJP9FLmz7+KDg/e70CP5dWyD44Wh8/cQgRPzALIj9ce78+GvS5Pm/KIT5KhAg+GRWtPiejbT7U/WQ+oZcAP+qjDT+jTSk/VJOpPkl0oD4GzFI+qvqcPnYLrT4OS0Y+2I47PmPDCT/owwY/9+EjP9RzhT7Yiug9qCS+PsEblD5CmLU+O0ylPpBWrD6mbN8+3J4XP69zMT8TM3A++5p8Pn29tz7Ze6o+knpZPkSBtT5J4wM/ShQkP2fkMz/zEhY/6U5JPkePvT7ag+Y+byKkPjo4pj5/arU+O2oSPwGIKj/z30E/cHQeP1A6zj6kxwo/aCDiPsnXrj5ZQPs+NEQEPxsv9z5N6BM/bccOP2fBHz9LjwA/JFYQP4iT2j557cU+aIYTP7M8Bj+oRhE/ur4VPxTIJD9+rwk/Dhb6PohoBz9485s+mvasPgmEDD+ovO0+StksPwkmDT+LtA0/wcbiPjR4CT9dUwE/sCsMPgg7VD5LcQY/647HPhF3Kj8eRBQ/aUISP25bvD7prDE/shQtP93paz7Iv6U+FyjmPhcBhD4wXjs/id00P8DSCD/jqeI+V1UkP85NKz/AZYU+fNrLPsQwzT77c4A+rm0wP5rxJT8wvvw+q2buPmwkND+4qDc/IiWPPsw+tT60wJA+hySTPjzVQT946io/5I8UP5X78z5WzVk+c96TPjuM/j7SVd8+Nx2aPpCqfz7N0VQ/68AxP8ufLz9gDOU+0LwQPmT/gj5y0JM+liJRPnkuxD4ZK+4+fBtWP50iIz+MBTE/9R/xPojlJj4mx6o+FittPkhlSD6EePk92s5VPtnLZj/I0Cs/vzcTP3muuj41VCg/2JM2P2DO4z41E/0+cN8sPwBUDz+osqw+fbK7PqjsCT/tSMc+8qgSP3gaDT+LMOM+5a3wPt00Dz+mbyc/9u72PmIz2T5IRwc/nd/gPiEkOD/VZCs/iAH4PlM9Cj8qoTs/uMs6PxDL8j7dzgQ/lpVBP6bABj+UeRM/pwsKPzGv8T5GKL4++QgDP+9cFj9mWxU/J6ILP49/Mz98NfA+QVYWP9ZkJT8+IP4+AGq3Pgj5ED/+fCw/bX4VPy9XAD/3URI/ivkZP4nGDD/guOg+Lqx9PktJ0T386Bs/Qm7dPq95rT7kqBY/GXUTP6qYsD6UlD49BUe5PvFd3D4kKXI+7JC8PkjbTj5qf64+PQX1PjWU8j4mpw8/ljiePc4dGj8TEKo++icdPhFp3j6AnyM+aq6XPo5v8j6rjx4/UGr5PgBVrz6b6Qw/ttSaPlYkPj6rMOw+nohVPidcpT4hnQE/pAREP1l2Cz+glwY9S7JoPlX8ND/TrQ8/R2S/PjJ6TD4fkjI/k24YP7hDKD+ynD8/SswgPgftjD7v0cQ+AsvkPsUk1z51otQ+0XsDPxnIHj/6KBs/BtA4P6A9Dz4U4gk+Ouk5P7iiET8hVsU9DJu5PaxeNj+eTko/TU3uPgdM6z6yFg8/wWQpP2eVCT97YLc+xN1DPx49LT+4IzE+yIHhPrKNIT9eJP0+9876PrJ/Mz8lUxg/0ajxPlZtJj9XhDs/7hIFP09KDD+JDh4/PQHhPn4BDD80rCY/bJf6Pgw//j6a/DQ/nX0UP1BMfD5Q6+k+riLuPqz2jT52M/I+PDPmPikmHz8Bph8/toMQP+VnBj9KmxA/3fjrPlHxvT6ZG5U+/h6pPqOsqD4l5SA/dU4DP8oPnz5SQ9c+QjHEPs/L6z5jesI+BWa1PssjpT4VLpI+PlwpP+E19T6Ylow+jywCP0byej7pq9g+e2fzPsI4HT8pJkM+fNv8PU0J4T4xw5c+87ggPyPgJj9uV/8+BsocPzqr0T453wg/NwYrPvofVz5FJes+zka+PtA3GD9lYAQ/ruXWPsWOED9dB/M+8JTYPhTUCT4I+lY+CnEVP2M6oj7lYz8/iBwBP1nzAD8e9BA/GEsYP0LtFD88v7U+mkzBPvSz3j1LHs09U6OvPl1ITj5buZc+cnDhPj/kEj8g/B8/TfqJPteNtz41YkU+YAaePs9ypz7bFU0+THNsPsJH/T5P1AM/Fm4ZP4K3jD4Uq/49SUzAPs5XkD6RIcg+FICoPtvsyj7uFbQ+CIgMP66lHz+ANYE+P1tNPuK0wD5bu5o+fk8sPkGFxT7CbBY/Z3sjP7p9MT9t3gI/8BY/PiPwxD6N4+g+FWGpPtejrT558s8+iiQVPzTDKj9i+UE/QNAcP6cB1T7qOgg/jdLtPmi1rD5MLAg/vokLPyja+T7DZxU/oFcQP1WJOT8yUhM/tGgoP8Bb6j7rrOU+tLMhP9S3DT/azSA/mHwZP7MwNz/z3Ag/ob37PpQ5Fz+EjZ4+u6PfPmQ6ET9ykP8+UdRBPzY+Dj8q7QA/0FX0PgjdET9uhvQ+DAB8PQQJVz76twk/S3DLPmOXKj/gtRM/TI8XP/eRoz4oIUM/aUolP/gLYz6KEKo+miXgPqxNgT4t7Tk/Eyo6PyffBT+3/PM+0tghPxH9Jj+yO44+vXPUPqyetT6OFYE+WtEuP62+Hj/Xv/E+8NUFP0hlPD/4PTo/zV1yPgZypj4e/2A+bzqWPqDoOj/n6So/nuESP2Zr+T4osSA+w1OEPtT1GT8poeA+MNaGPu8WhT78g2A/XqwyPwflLT+Q2/I+mVn9PQYAiz72omo+9mT7PYzU6D51xQY/OehWP6w2Iz/1LDM/Qr/6PpwO9D1OOIk+UFs7PqTzRT7Qymg9TwH3PXcxeD/dlDA/mMABP/h7uT5aET8/Ye84P4SO4D6SKRU/Nj5EPy/HFz94soM+Xq+6Pu5z/T6M2fA+uukIP+zt/z7uyfY+06cHPzbkCj+H6SA/oeb8Pgax6j7odAY/OrnePuyVMz8yZyY/OTf9PlKqAj8ESjY/oVY2PzK82j6WAQc/'),
    ]),
}


check = Lesson(_CHECKS, _KNOWN).check
